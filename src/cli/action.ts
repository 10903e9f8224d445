import { join, resolve } from "node:path";
import { noticeCommand, warningCommand } from "../github/commands.ts";
import { readInputs } from "../github/inputs.ts";
import { presentInJob } from "../github/present.ts";
import type { Io } from "./io.ts";
import { changeOf, exitCodeOf, performRun } from "./perform.ts";
import { printReport } from "./run.ts";

/**
 * The action: reads inputs and event, runs the gates, and shows the report in the job. A channel that fails is a
 * warning; the exit code is the verdict's.
 */
export async function runAction(io: Io): Promise<number> {
  const { run, publish, workingDirectory } = readInputs(io.env);
  const root = resolve(io.env["GITHUB_WORKSPACE"] ?? io.cwd, workingDirectory ?? ".");
  const change = await changeOf(io);
  const environment = run.environment ?? change.deployment?.environment;
  const composite = io.env["LAUNCH_READY_INPUTS"] !== undefined;
  const inRoot: Io = { ...io, cwd: root };

  const performed = await performRun({ ...run, ...(environment === undefined ? {} : { environment }) }, inRoot, {
    root,
    change,
    defaultOutput: join(io.env["RUNNER_TEMP"] ?? root, "launch-ready", publish.commentId),
    alwaysFormats: ["json"],
    secrets: publish.token === undefined ? [] : [publish.token],
  });
  const { report, redactor } = performed;
  printReport(performed, inRoot, run.quiet);
  const reportFile = performed.files.find((file) => file.endsWith(".json"));
  const problems = await presentInJob(report, {
    env: io.env,
    out: (text) => io.out(redactor.redact(text)),
    composite,
    ...(reportFile === undefined ? {} : { reportFile }),
  });
  for (const problem of [...performed.problems, ...problems]) io.out(warningCommand(redactor.redact(problem)));
  if (report.verdict === "ship" && report.notChecked.length > 0 && !composite) {
    const names = report.notChecked.map(({ gate, reason }) => `${gate}: ${reason}`);
    io.out(noticeCommand(`Not checked: ${names.join("; ")}`));
  }
  return exitCodeOf(report.verdict);
}
