import { createHash } from "node:crypto";
import type { FlowContext } from "./context.ts";
import { parseTemplate, render } from "./template.ts";
import type { Value } from "./values.ts";

/** Names of the variables every flow has. */
export const runNames: readonly string[] = ["run.id", "run.date", "site"];

export interface RunUse {
  /** Tells apart several executions within one run, such as two sessions of one flow. */
  use?: string | undefined;
  /** The address messages to the run are sent to; may name the other variables. */
  address?: string | undefined;
}

/**
 * The variables every flow has: `run.id`, short and different for each run, job and use within a run, so that what a
 * flow creates can be told apart and cleaned up; `run.date`, today in UTC; `site`, the site's origin; and
 * `run.email`, where there is a mailbox.
 */
export function runVariables(
  { clock, env, site }: Pick<FlowContext, "clock" | "env" | "site">,
  { use = "", address }: RunUse = {},
): Map<string, Value> {
  const now = clock.now();
  const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "RUNNER_NAME"].map(
    (name) => env[name] ?? "",
  );
  const mark = createHash("sha256")
    .update(JSON.stringify([...job, process.pid, use]))
    .digest("hex")
    .slice(0, 6);
  const variables = new Map<string, Value>([
    ["run.id", `lr${now.toString(36)}${mark}`],
    ["run.date", new Date(now).toISOString().slice(0, 10)],
    ["site", site?.origin ?? ""],
  ]);
  if (address !== undefined) {
    const scope = { get: (name: string) => variables.get(name), now: () => now, filtered: () => undefined };
    variables.set("run.email", render(parseTemplate(address), scope));
  }
  return variables;
}
