import { localChange } from "../../src/core/change.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import type { Report } from "../../src/core/report.ts";
import { executeRun, prepareRun } from "../../src/suite/execute.ts";
import type { RunRequest } from "../../src/suite/request.ts";

/** A clock that stands still: start times and durations are a run's own by nature, and with it there are none. */
const clock = { now: () => Date.UTC(2027, 0, 1), monotonic: () => 0 };

/** What a run reports whose bytes are to be compared with another's: the whole, or with `shard` one machine's share. */
export async function reportOf(
  request: Pick<RunRequest, "root" | "gates"> & Partial<RunRequest>,
): Promise<Report> {
  const prepared = await prepareRun({
    overrides: [],
    change: localChange,
    target: {},
    env: {},
    clock,
    redactor: createRedactor(),
    signal: new AbortController().signal,
    ...request,
  });
  return executeRun(prepared);
}

/** The part of a request that names a shard; nothing for a run of all. */
export function inShard(shard: string | undefined): Pick<RunRequest, "shard"> {
  return shard === undefined ? {} : { shard };
}
