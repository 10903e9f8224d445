import type { LoadedConfig } from "../config/load.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { ApplicabilityContext, Gate } from "../core/gate.ts";
import { didYouMean } from "../core/nearest.ts";
import type { NotChecked } from "../core/report.ts";
import { validate } from "../core/schema-errors.ts";
import type { Shard } from "../core/shard.ts";
import { type GateId, gateIds, gateTitle, isGateId, loadGate } from "../gates/catalogue.ts";

/** A gate with its checked options. */
export interface PlannedGate {
  gate: Gate;
  options: unknown;
}

/** What a run will do, and what it will not do and why. */
export interface Plan {
  planned: PlannedGate[];
  notChecked: NotChecked[];
}

/**
 * Decides which gates run. A gate named on the command line or in the configuration runs even when there seems to be
 * nothing for it, and says so; any other gate runs when it applies.
 *
 * @param names Gates asked for by name; empty for all.
 * @param shard This machine's share; absent when it does everything.
 * @throws ConfigurationError for an unknown gate name or wrong options.
 */
export async function planRun(
  loaded: LoadedConfig,
  names: readonly string[],
  context: ApplicabilityContext,
  shard?: Shard,
): Promise<Plan> {
  for (const name of names) assertGate(name, "there is");
  for (const name of Object.keys(loaded.config.gates ?? {})) {
    if (isGateId(name)) continue;
    const path = ["gates", name];
    const origin = loaded.originOf(path);
    const position = origin.positionOf?.(path, true);
    const place = position ? `${origin.name}:${position.line}:${position.column}` : origin.name;
    assertGate(name, `${place}: gates has`);
  }
  const all = await Promise.all(gateIds.map((id) => planGate(id, loaded, names, context)));
  const entries = all.map((entry, index) => ofShard(entry, index, shard));
  const siblings = Object.fromEntries(
    entries.flatMap((entry) => ("options" in entry ? [[entry.gate.id, entry.options]] : [])),
  );
  for (const entry of entries)
    if ("options" in entry) await entry.gate.check?.(entry.options, { ...context, siblings });
  return {
    planned: entries.flatMap((entry) => ("options" in entry ? [entry] : [])),
    notChecked: entries.flatMap((entry) => ("reason" in entry ? [entry] : [])),
  };
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
  if (names.length > 0 && !named) return notChecked("not asked for in this run");
  if (off && !named) return notChecked("switched off in the configuration");

  const gate = await loadGate(id);
  const raw = off || given === null || given === undefined ? {} : given;
  const options = validate(gate.options, raw, loaded.originOf, ["gates", id]);
  if (named || (given !== undefined && !off)) return { gate, options };
  const reason = await gate.notApplicable(options, context);
  return reason === undefined ? { gate, options } : notChecked(reason);
}
