import type { Gate, Outcome } from "../core/gate.ts";
import type { PlannedGate } from "./plan.ts";
import type { PreparedRun } from "./request.ts";

/** What every gate says instead of looking: there is nothing for it, or it would look at the wrong thing. */
export type Hold = Pick<Outcome, "skipped" | "inconclusive">;

/** Why the gates are not to look at all; undefined when they are. */
export async function holdOf(prepared: PreparedRun): Promise<Hold | undefined> {
  const { loaded, request, shared } = prepared;
  if (request.change.deleted) return { skipped: "the push deleted a ref: nothing came in" };
  const { paths } = loaded.config;
  if (paths?.length) {
    const { changeIsRelevant } = await import("./relevance.ts");
    const relevant = await changeIsRelevant(paths, request.change, shared.root, shared.signal);
    if (!relevant) return { skipped: "nothing relevant changed" };
  }
  const otherVersion = await otherVersionServed(prepared);
  return otherVersion === undefined ? undefined : { inconclusive: [otherVersion] };
}

/** Waits until the site serves the commit under judgement, where the configuration says how to tell. */
async function otherVersionServed({ loaded, request, shared }: PreparedRun): Promise<string | undefined> {
  const { revision } = loaded.config;
  if (request.anyRevision) return undefined;
  const { head, event, deployment } = request.change;
  const commit = deployment?.sha ?? request.change.pullRequest?.headSha ?? head;
  // A schedule watches what is live, whichever commit that is.
  if (!revision || !shared.site || commit === undefined || event === "schedule") return undefined;
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

/** The gate as it reports when it is not to look. */
export function heldGate({ gate, options }: PlannedGate, hold: Hold): PlannedGate {
  const run: Gate["run"] = async function* () {
    return hold;
  };
  return { gate: { ...gate, run }, options };
}
