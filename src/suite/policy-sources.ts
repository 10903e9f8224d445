import { isDeepStrictEqual } from "node:util";
import { DEFAULT_CONFIG_FILE } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import type { Severity } from "../core/severity.ts";
import { loadAllGates } from "../gates/catalogue.ts";
import type { BaseBranch } from "../policy/base-branch.ts";
import type { Known } from "../policy/known.ts";
import type { Trust } from "../policy/trust.ts";
import { today } from "./report.ts";
import type { PreparedRun, RunRequest } from "./request.ts";
import type { GateResult } from "./run.ts";

/** Asks the base branch where the change may have altered its own policy. */
export async function trustOf(request: RunRequest): Promise<Trust> {
  // Outside a change there is nobody to distrust, and the code for it need not be loaded.
  if (request.change.base === undefined || request.configText !== undefined) return {};
  const { readTrust } = await import("../policy/trust.ts");
  return readTrust({ ...request, configRef: request.configRef ?? "base" });
}

/** Reads what was there before the change, where the policy asks for it. */
export async function knownOf(
  { policy = {} }: Config,
  request: RunRequest,
  trust: Trust,
): Promise<Known | undefined> {
  if (policy.baseline === undefined && !policy["new-only"]) return undefined;
  const { readKnown } = await import("../policy/known.ts");
  const branch = trust.branch ?? (await formerOf(request));
  return readKnown(policy, { root: request.root, branch, today: today(request.clock) });
}

/** The commit a push begins after: what the push itself puts into the baseline does not count yet. */
async function formerOf({ change, root, configRef, signal }: RunRequest): Promise<BaseBranch | undefined> {
  const { event, base } = change;
  if (event !== "push" || base === undefined || /^0+$/.test(base) || configRef === "head") return undefined;
  const { openBaseBranch } = await import("../policy/base-branch.ts");
  const opened = await openBaseBranch(root, base, signal);
  // A force-push may have taken it away; then there is nothing to compare with.
  return opened === undefined || "problem" in opened ? undefined : opened;
}

/** The severity each rule has by itself. To know them all, all gates are loaded. */
async function defaultSeverities(): Promise<Map<string, Severity>> {
  const rules = (await loadAllGates()).flatMap((gate) => Object.values(gate.rules));
  return new Map(rules.map(({ id, severity }) => [id, severity]));
}

/** The policy's own part of the report; undefined when there is nothing to say about it. */
export async function reviewOf(
  prepared: PreparedRun,
  results: readonly GateResult[],
): Promise<GateResult | undefined> {
  const { loaded, policy, request } = prepared;
  const { base, head, problem } = policy.trust;
  const unchanged = isDeepStrictEqual(base, head);
  if (!loaded.config.policy?.waivers?.length && !policy.known && unchanged && problem === undefined)
    return undefined;
  const { reviewPolicy } = await import("../policy/review.ts");
  const defaults = unchanged ? new Map<string, Severity>() : await defaultSeverities();
  return reviewPolicy({
    config: loaded.config,
    ...policy,
    results,
    today: today(request.clock),
    file: loaded.file ?? request.configFile ?? DEFAULT_CONFIG_FILE,
    lineOf: (path) => loaded.originOf(path).positionOf?.(path)?.line,
    defaultSeverity: (rule) => defaults.get(rule),
    sharded: request.shard !== undefined,
  });
}
