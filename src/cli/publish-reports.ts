import { join, resolve } from "node:path";
import { loadConfig } from "../config/load.ts";
import type { Change } from "../core/change.ts";
import { ConfigurationError } from "../core/errors.ts";
import { createRedactor } from "../core/redactor.ts";
import type { Report } from "../core/report.ts";
import { exitCodes } from "../core/severity.ts";
import { warningCommand } from "../github/commands.ts";
import { adoptReport } from "../github/foreign-report.ts";
import type { ActionInputs } from "../github/inputs.ts";
import { presentInJob } from "../github/present.ts";
import { publishReport } from "../github/publish.ts";
import { findFiles } from "../probes/glob.ts";
import { mergeReports } from "../suite/merge.ts";
import { networkOf } from "../suite/network-settings.ts";
import type { Io } from "./io.ts";
import { exitCodeOf } from "./perform.ts";
import { readReport } from "./report.ts";
import { readFormats, writeReportFiles } from "./report-files.ts";
import { printReport } from "./run.ts";

/**
 * The action with `reports`: joins the reports that other jobs wrote, shows and publishes them, and runs no gate. Ends
 * with the verdict's exit code; set off by another workflow's run, with 0, because the verdict is that run's.
 */
export async function publishReports(inputs: ActionInputs, change: Change, io: Io): Promise<number> {
  const { run, publish, reports: patterns } = inputs;
  const redactor = createRedactor();
  if (publish.token !== undefined) redactor.add(publish.token);
  const merged = await mergeReports(await readReports(patterns, io));
  const report = await belonging(merged, change, io);
  const loaded = await loadConfig({
    root: io.cwd,
    overrides: run.overrides,
    env: io.env,
    redactor,
    ...(run.config === undefined ? {} : { file: run.config }),
  });
  const environment = run.environment ?? report.target.environment;
  const formats = readFormats([...new Set(["json", ...run.formats])]);
  const folder = resolve(
    io.cwd,
    run.output ?? join(io.env["RUNNER_TEMP"] ?? ".", "launch-ready", publish.commentId),
  );
  const { paths, problems } = await writeReportFiles(report, formats, folder);
  printReport({ report, files: paths, problems: [], redactor }, io, run.quiet);
  const reportFile = paths.find((path) => path.endsWith(".json"));
  const shown = await presentInJob(report, {
    env: io.env,
    out: (text) => io.out(redactor.redact(text)),
    composite: io.env["LAUNCH_READY_INPUTS"] !== undefined,
    ...(reportFile === undefined ? {} : { reportFile }),
  });
  const published = await publishReport(
    {
      inputs: publish,
      change,
      env: io.env,
      network: await networkOf(loaded.config, { env: io.env, root: io.cwd }),
      clock: io.clock,
      signal: io.signal,
      ...(environment === undefined ? {} : { environment }),
      ...(report.target.runUrl === undefined ? {} : { runUrl: report.target.runUrl }),
    },
    report,
  );
  for (const problem of [...problems, ...shown, ...published])
    io.out(warningCommand(redactor.redact(problem)));
  return change.event === "workflow_run" ? exitCodes.ship : exitCodeOf(report.verdict);
}

async function readReports(patterns: readonly string[], io: Io): Promise<Report[]> {
  const files = await findFiles(io.cwd, patterns);
  if (files.length === 0) {
    throw new ConfigurationError(
      `input "reports": no file in ${io.cwd} matches ${patterns.join(", ")}. Download the artifacts of the jobs that ran the gates first.`,
    );
  }
  const reports: Report[] = [];
  for (const file of files) reports.push(await readReport(file, io));
  return reports;
}

/** The report as it may be shown for this event. @throws ConfigurationError when it is of something else. */
async function belonging(report: Report, change: Change, io: Io): Promise<Report> {
  if (change.event === "workflow_run") return adoptReport(report, change, io.env);
  const { commit } = report.target;
  if (commit === undefined || change.head === undefined || commit === change.head) return report;
  throw new ConfigurationError(`the reports are of commit ${commit}, but this run is for ${change.head}`);
}
