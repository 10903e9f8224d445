import { join, resolve } from "node:path";
import { loadConfig } from "../config/load.ts";
import { isMapping } from "../config/merge.ts";
import type { Change } from "../core/change.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { NetworkSettings } from "../core/network.ts";
import { createRedactor, type Redactor } from "../core/redactor.ts";
import type { Report } from "../core/report.ts";
import { exitCodes } from "../core/severity.ts";
import { warningCommand } from "../github/commands.ts";
import { adoptReport } from "../github/foreign-report.ts";
import { workTreeOf } from "../github/guard.ts";
import type { ActionInputs, PublishInputs } from "../github/inputs.ts";
import { presentInJob } from "../github/present.ts";
import { publishReport } from "../github/publish.ts";
import { findFiles } from "../probes/glob.ts";
import type { RunArguments } from "../suite/arguments.ts";
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
  const isForeign = change.event === "workflow_run";
  const redactor = createRedactor();
  if (publish.token !== undefined) redactor.add(publish.token);
  const merged = await mergeReports(await readReports(patterns, io));
  const report = await belonging(merged, change, io);
  const network = await networkFor(run, change, io, redactor);
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
      inputs: isForeign ? commentOnly(publish) : publish,
      change,
      env: io.env,
      network,
      clock: io.clock,
      signal: io.signal,
      ...(environment === undefined ? {} : { environment }),
      ...(report.target.runUrl === undefined ? {} : { runUrl: report.target.runUrl }),
    },
    report,
  );
  if (isForeign && (publish.checkRun || publish.deploymentStatus || publish.statusName !== undefined))
    problems.push(NOTHING_REQUIRED);
  for (const problem of [...problems, ...shown, ...published])
    io.out(warningCommand(redactor.redact(problem)));
  return isForeign ? exitCodes.ship : exitCodeOf(report.verdict);
}

/** What a branch rule may require is not said by a report that anybody may have written. */
function commentOnly({ statusName: _, ...inputs }: PublishInputs): PublishInputs {
  return { ...inputs, checkRun: false, deploymentStatus: false };
}

const NOTHING_REQUIRED =
  "Not posted: check run and statuses. On workflow_run, the report is a file of another run and cannot be trusted; require that run's own job instead.";

/**
 * How GitHub is to be reached, by the configuration: no more of it is read. Files that came with an artifact have no
 * say in where the token goes.
 *
 * @throws ConfigurationError for inputs that would have an effect on gates only.
 */
async function networkFor(
  { overrides, config }: RunArguments,
  change: Change,
  io: Io,
  redactor: Redactor,
): Promise<NetworkSettings> {
  const idle = overrides.find(({ raw }) => isMapping(raw) && raw["policy"] !== undefined);
  if (idle)
    throw new ConfigurationError(
      `${idle.name} has no effect together with "reports": set it in the jobs that run the gates`,
    );
  const source = { env: io.env, root: io.cwd };
  if ((await workTreeOf(change, io.env, io.cwd, io.signal)) === "unknown") return networkOf({}, source);
  const loaded = await loadConfig({
    root: io.cwd,
    overrides: [],
    only: ["network"],
    env: io.env,
    redactor,
    ...(config === undefined ? {} : { file: config }),
  });
  return networkOf(loaded.config, source);
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
