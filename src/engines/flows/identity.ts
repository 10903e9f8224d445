import { createHash } from "node:crypto";
import type { FlowContext } from "./context.ts";
import type { Value } from "./values.ts";

/**
 * The variables every flow has: `run.id`, short and different for each run, job and use within a run, so that what a flow
 * creates can be told apart and cleaned up; `run.date`, today in UTC.
 *
 * @param use Tells apart several executions within one run, such as two sessions of one flow.
 */
export function runVariables(
  { clock, env }: Pick<FlowContext, "clock" | "env">,
  use = "",
): Map<string, Value> {
  const now = clock.now();
  const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "RUNNER_NAME"].map(
    (name) => env[name] ?? "",
  );
  const mark = createHash("sha256")
    .update(JSON.stringify([...job, process.pid, use]))
    .digest("hex")
    .slice(0, 6);
  return new Map<string, Value>([
    ["run.id", `lr${now.toString(36)}${mark}`],
    ["run.date", new Date(now).toISOString().slice(0, 10)],
  ]);
}
