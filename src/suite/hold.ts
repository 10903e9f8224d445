import { hasPath } from "../config/merge.ts";
import type { Gate, Outcome } from "../core/gate.ts";
import type { PlannedGate } from "./plan.ts";
import type { PreparedRun } from "./request.ts";

/** What a gate says instead of looking: there is nothing for it, or it would look at the wrong thing. */
export interface Hold extends Pick<Outcome, "skipped" | "inconclusive"> {
  /** Whether gates that do not ask the site look all the same. */
  siteOnly?: boolean;
}

/** Why gates are not to look; undefined when all are. */
export async function holdOf(prepared: PreparedRun): Promise<Hold | undefined> {
  const { loaded, request, shared, plan } = prepared;
  if (request.change.deleted) return { skipped: "the push deleted a ref: nothing was added" };
  const { paths } = loaded.config;
  if (paths?.length) {
    const { changeIsRelevant } = await import("./relevance.ts");
    const relevant = await changeIsRelevant(paths, request.change, shared.root, shared.signal);
    if (!relevant) return { skipped: "nothing relevant changed" };
  }
  // Nothing is done about a deployment whose commit was not met; a change's own files can be judged all the same.
  const siteOnly = request.change.deployment === undefined;
  if (siteOnly && !plan.planned.some(({ gate }) => gate.asksSite)) return undefined;
  const otherVersion = await otherVersionServed(prepared);
  return otherVersion === undefined ? undefined : { inconclusive: [otherVersion], siteOnly };
}

/** Waits until the site serves the commit under judgement, where the configuration says how to tell. */
async function otherVersionServed(prepared: PreparedRun): Promise<string | undefined> {
  const { loaded, request, shared } = prepared;
  const { revision } = loaded.config;
  if (request.anyRevision) return undefined;
  const { head, deployment } = request.change;
  const commit = deployment?.sha ?? request.change.pullRequest?.headSha ?? head;
  if (!revision || !shared.site || commit === undefined || !mayServe(prepared)) return undefined;
  const { waitForRevision } = await import("./revision.ts");
  return waitForRevision({
    site: shared.site,
    commit,
    source: revision,
    network: shared.network,
    clock: shared.clock,
    signal: shared.signal,
    ...(request.debug ? { debug: request.debug } : {}),
  });
}

/**
 * Whether the site is meant to serve the commit at all. A schedule watches what is live, whichever commit that is;
 * and what a pull request or a merge queue brings is served nowhere, unless this run was given the address of its
 * preview.
 */
function mayServe({ request: { change, environment, overrides } }: PreparedRun): boolean {
  if (change.event === "schedule") return false;
  if (change.pullRequest === undefined && change.event !== "merge_group") return true;
  return environment !== undefined || overrides.some(({ raw }) => hasPath(raw, ["site"]));
}

/** The gate as it reports when it is not to look. */
export function heldGate(planned: PlannedGate, { siteOnly, ...hold }: Hold): PlannedGate {
  const { gate, options } = planned;
  if (siteOnly && !gate.asksSite) return planned;
  const run: Gate["run"] = async function* () {
    return hold;
  };
  return { gate: { ...gate, run }, options };
}
