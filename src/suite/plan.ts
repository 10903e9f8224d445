import { type LoadedConfig, placeOf } from "../config/load.ts";
import { isMapping } from "../config/merge.ts";
import type { Config } from "../config/schema.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { ApplicabilityContext, CheckContext, Gate } from "../core/gate.ts";
import { didYouMean } from "../core/nearest.ts";
import type { NotChecked } from "../core/report.ts";
import { validate } from "../core/schema-errors.ts";
import type { Shard } from "../core/shard.ts";
import { type GateId, gateIds, gateTitle, isGateId, loadGate } from "../gates/catalogue.ts";
import { assertRuleNames } from "./rule-names.ts";

/** A gate with its checked options. */
export interface PlannedGate {
  gate: Gate;
  options: unknown;
}

/** What a run will do, and what it will not do and why. */
export interface Plan {
  planned: PlannedGate[];
  notChecked: NotChecked[];
  /** Options of every gate that runs or is configured, by id. */
  siblings: Readonly<Record<string, unknown>>;
}

/**
 * Decides which gates run. A gate named on the command line or in the configuration runs even when there seems to be
 * nothing for it, and says so; any other gate runs when it applies.
 *
 * @param names Gates asked for by name; empty for all.
 * @param shard This machine's share; absent when it does everything.
 * @throws ConfigurationError for an unknown name of a gate or rule, or wrong options.
 */
export async function planRun(
  loaded: LoadedConfig,
  names: readonly string[],
  context: ApplicabilityContext,
  shard?: Shard,
): Promise<Plan> {
  for (const name of names) assertGate(name, "there is");
  for (const path of configuredGates(loaded.config)) {
    assertGate(String(path.at(-1)), `${placeOf(loaded, path, true)}: ${path.slice(0, -1).join(".")} has`);
  }
  await assertRuleNames(loaded);
  const all = await Promise.all(gateIds.map((id) => planGate(id, loaded, names, context)));
  const entries = all.map((entry, index) => ofShard(entry, index, shard));
  const planned = entries.flatMap((entry) => ("options" in entry ? [entry] : []));
  const siblings = await siblingsOf(planned, loaded);
  for (const one of planned) await checkOptions(one, loaded, { ...context, siblings });
  return {
    planned,
    notChecked: entries.flatMap((entry) => ("reason" in entry ? [entry] : [])),
    siblings,
  };
}

/** Also a gate that does not run now may tell another one where the flows are, or which variables are secret. */
async function siblingsOf(
  planned: readonly PlannedGate[],
  loaded: LoadedConfig,
): Promise<Record<string, unknown>> {
  const siblings = Object.fromEntries(planned.map(({ gate, options }) => [gate.id, options]));
  for (const id of gateIds) {
    const given = loaded.gateOptions(id);
    if (Object.hasOwn(siblings, id) || !isMapping(given)) continue;
    // What is wrong with them is said when that gate runs.
    const parsed = (await loadGate(id)).options.safeParse(given);
    if (parsed.success) siblings[id] = parsed.data;
  }
  return siblings;
}

/** Paths of all gates the configuration speaks of, those of environments that are not in use included. */
function configuredGates({ gates = {}, environments = {} }: Config): string[][] {
  const ofEnvironments = Object.entries(environments).flatMap(([name, overlay]) =>
    Object.keys(overlay.gates ?? {}).map((id) => ["environments", name, "gates", id]),
  );
  return [...Object.keys(gates).map((id) => ["gates", id]), ...ofEnvironments];
}

/** Lets a gate read what its options name; its complaints get the place in the file that they lack. */
async function checkOptions(
  { gate, options }: PlannedGate,
  loaded: LoadedConfig,
  context: CheckContext,
): Promise<void> {
  try {
    await gate.check?.(options, context);
  } catch (thrown) {
    const placed = thrown instanceof ConfigurationError && /^[^\s:]+:\d+(:|$)/.test(thrown.message);
    if (!(thrown instanceof ConfigurationError) || placed) throw thrown;
    const [, key] = new RegExp(`^(?:gates\\.)?${gate.id}(?:\\.|: )([a-z-]+)\\b`).exec(thrown.message) ?? [];
    const path = ["gates", gate.id, ...(key === undefined ? [] : [key])];
    const origin = loaded.originOf(path);
    // Without a file there is only a name to put in front, and the message has the gate's.
    if (!origin.positionOf && loaded.file === undefined) throw thrown;
    throw new ConfigurationError(`${placeOf(loaded, path)}: ${thrown.message}`, { cause: thrown });
  }
}

/** Reason of a gate that another shard runs whole; `merge` looks for it. */
export const otherShard = "run by another shard";

/** A gate that cannot share its work runs on one shard; which one follows from its place among all gates. */
function ofShard(
  entry: PlannedGate | NotChecked,
  index: number,
  shard: Shard | undefined,
): PlannedGate | NotChecked {
  if (!shard || "reason" in entry || entry.gate.sharded || (index % shard.total) + 1 === shard.index)
    return entry;
  return { gate: entry.gate.id, title: entry.gate.title, reason: otherShard };
}

function assertGate(name: string, where: string): asserts name is GateId {
  if (isGateId(name)) return;
  throw new ConfigurationError(
    `${where} no gate "${name}".${didYouMean(name, gateIds)} Gates: ${gateIds.join(", ")}.`,
  );
}

async function planGate(
  id: GateId,
  loaded: LoadedConfig,
  names: readonly string[],
  context: ApplicabilityContext,
): Promise<PlannedGate | NotChecked> {
  const notChecked = (reason: string): NotChecked => ({ gate: id, title: gateTitle(id), reason });
  const given = loaded.gateOptions(id);
  const off = given === "off" || given === false;
  const named = names.includes(id);
  if (names.length > 0 && !named) return notChecked("not requested in this run");
  if (off && !named) return notChecked("turned off in the configuration");

  const gate = await loadGate(id);
  const plain = off || given === "on" || given === true || given === null || given === undefined;
  const raw = plain ? {} : given;
  const options = validate(gate.options, raw, loaded.originOf, ["gates", id]);
  if (named || (given !== undefined && !off)) return { gate, options };
  const reason = await gate.notApplicable(options, context);
  return reason === undefined ? { gate, options } : notChecked(reason);
}
