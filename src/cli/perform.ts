import { resolve } from "node:path";
import type { Change } from "../core/change.ts";
import { localChange } from "../core/change.ts";
import { createRedactor, type Redactor } from "../core/redactor.ts";
import type { Report } from "../core/report.ts";
import { forLogLines } from "../core/sanitize.ts";
import type { Verdict } from "../core/severity.ts";
import { exitCodes } from "../core/severity.ts";
import { runTarget } from "../github/run-target.ts";
import { readTextFile } from "../probes/files.ts";
import type { RunArguments } from "../suite/arguments.ts";
import { executeRun, prepareRun } from "../suite/execute.ts";
import type { PreparedRun, RunRequest } from "../suite/request.ts";
import type { Io } from "./io.ts";
import { createProgressView } from "./progress-view.ts";
import { readFormats, writeReportFiles } from "./report-files.ts";

/** A run from arguments to report, and what is needed to go on from there. */
export interface PerformedRun {
  report: Report;
  prepared: PreparedRun;
  redactor: Redactor;
  /** Paths of the files written, by format. */
  files: string[];
  /** Report files that could not be written, one sentence each. */
  problems: string[];
}

export interface PerformOptions {
  /** Folder under judgement. Default: the working folder. */
  root?: string;
  change?: Change;
  env?: Io["env"];
  /** Folder for report files when none is given. */
  defaultOutput?: string;
  /** Formats written whether or not they are asked for. */
  alwaysFormats?: readonly string[];
  configText?: string;
  /** Whose policy holds for a pull request. Default: the base branch's. */
  configRef?: "base" | "head";
  /** Who remembers what was promoted or rolled back. Without it, the configuration's commands are not run. */
  claims?: RunRequest["claims"];
  /** Values to redact from the start, such as the token. */
  secrets?: readonly string[];
  /** Called when the configuration is settled and no gate has started. */
  beforeGates?: (prepared: PreparedRun) => Promise<void>;
}

/** Runs the gates with progress on the terminal and writes the report files. Prints no report. */
export async function performRun(
  run: RunArguments,
  io: Io,
  options: PerformOptions = {},
): Promise<PerformedRun> {
  const formats = readFormats([...new Set([...(options.alwaysFormats ?? []), ...run.formats])]);
  const root = options.root ?? io.cwd;
  const change = options.change ?? (await changeOf(io));
  const redactor = createRedactor();
  await maskOnRunner(redactor, io);
  for (const secret of options.secrets ?? []) redactor.add(secret);
  const view = createProgressView(io, run.quiet);
  const debug = (line: string): void => io.err(`${forLogLines(redactor.redact(line))}\n`);

  const prepared = await prepareRun({
    root,
    gates: run.gates,
    overrides: run.overrides,
    change,
    target: runTarget(io.env, change),
    env: options.env ?? io.env,
    clock: io.clock,
    redactor,
    signal: io.signal,
    listener: view.listener,
    ...(run.debug ? { debug } : {}),
    ...(run.config === undefined ? {} : { configFile: run.config }),
    ...(options.configText === undefined ? {} : { configText: options.configText }),
    ...(options.configRef === undefined ? {} : { configRef: options.configRef }),
    ...(options.claims === undefined ? {} : { claims: options.claims }),
    ...(run.environment === undefined ? {} : { environment: run.environment }),
    ...(run.shard === undefined ? {} : { shard: run.shard }),
  });
  await options.beforeGates?.(prepared);
  let report: Report;
  try {
    view.start();
    report = await executeRun(prepared);
  } finally {
    view.stop();
  }
  const folder = resolve(io.cwd, run.output ?? options.defaultOutput ?? ".");
  const { paths, problems } = await writeReportFiles(report, formats, folder);
  return { report, prepared, redactor, files: paths, problems };
}

/** The event on a runner; a local change elsewhere. */
export async function changeOf(io: Io): Promise<Change> {
  if (io.env["GITHUB_ACTIONS"] !== "true") return localChange;
  const { readChange } = await import("../github/event.ts");
  return readChange(io.env, readTextFile);
}

async function maskOnRunner(redactor: Redactor, io: Io): Promise<void> {
  if (io.env["GITHUB_ACTIONS"] !== "true") return;
  const { maskCommand } = await import("../github/commands.ts");
  redactor.onSecret((secret) => io.out(maskCommand(secret)));
}

/** The exit code that says a verdict. */
export function exitCodeOf(verdict: Verdict): number {
  return exitCodes[verdict];
}
