import { resolve } from "node:path";
import { splitList } from "../config/split-list.ts";
import { ConfigurationError, codeOf } from "../core/errors.ts";
import { MAX_REPORT_LENGTH, parseReport } from "../core/parse-report.ts";
import type { Report } from "../core/report.ts";
import { forLog } from "../core/sanitize.ts";
import { readTextFile } from "../probes/files.ts";
import { terminal } from "../reporters/terminal.ts";
import { parseFlags } from "./arguments.ts";
import { type Command, commonFlags, type Flag } from "./command.ts";
import type { Io } from "./io.ts";
import { exitCodeOf } from "./perform.ts";
import { readFormats, writeReportFiles } from "./report-files.ts";

const flags = {
  format: {
    type: "string",
    multiple: true,
    takes: "LIST",
    meaning: "files to write: json, sarif, junit, html, md, comment, summary, terminal",
  },
  output: { type: "string", takes: "DIR", meaning: "folder for them (default: the working folder)" },
  quiet: commonFlags.quiet,
} as const satisfies Record<string, Flag>;

const reportHelp = {
  words: "<report.json>",
  about:
    "Shows a JSON report, or writes it in other formats. The exit code is that of the report's verdict: 0 ship, 1 stop, 3 inconclusive.",
  flags,
  examples: [
    "launch-ready report launch-report.json",
    "launch-ready report launch-report.json --format html,sarif --output reports",
  ],
};

const mergeHelp = {
  words: "<report.json…>",
  about:
    "Joins the JSON reports of several shards into one, with one verdict. The exit code is that of the verdict: 0 ship, 1 stop, 3 inconclusive.",
  flags,
  examples: ["launch-ready merge shard-*/launch-report.json --format json,html --output reports"],
};

/** `launch-ready report <file>`: renders a JSON report in other formats, or on the terminal when none is named. */
async function performReport(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFlags(args, flags);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new ConfigurationError(
      "report takes one JSON report: launch-ready report launch-report.json --format html",
    );
  return showReport(await readReport(file, io), values, io);
}

/** `launch-ready merge <file…>`: joins the reports of several shards and ends with the whole's verdict. */
async function performMerge(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFlags(args, flags);
  if (positionals.length === 0)
    throw new ConfigurationError(
      "merge takes the shards' JSON reports: launch-ready merge shard-*/launch-report.json",
    );
  const reports = [];
  for (const file of positionals) reports.push(await readReport(file, io));
  const { mergeReports } = await import("../suite/merge.ts");
  return showReport(await mergeReports(reports), values, io);
}

/** Reads a report file, which may come from anywhere. @throws ConfigurationError when it is absent or no report. */
export async function readReport(file: string, io: Pick<Io, "cwd">): Promise<Report> {
  try {
    return parseReport(
      await readTextFile(resolve(io.cwd, file), { maxBytes: MAX_REPORT_LENGTH, name: file }),
      file,
    );
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") throw new ConfigurationError(`${file}: no such file`);
    throw thrown;
  }
}

async function showReport(
  report: Report,
  { format = [], output = ".", quiet = false }: { format?: string[]; output?: string; quiet?: boolean },
  io: Io,
): Promise<number> {
  const formats = readFormats(splitList(format));
  const { paths, problems } = await writeReportFiles(report, formats, resolve(io.cwd, output));
  io.out(terminal(report, { color: io.color, columns: io.columns, quiet: quiet || formats.length > 0 }));
  for (const path of paths) io.out(`Wrote ${forLog(path)}\n`);
  for (const problem of problems) io.err(`launch-ready: ${forLog(problem)}\n`);
  return exitCodeOf(report.verdict);
}

export const reportCommand: Command = { perform: performReport, help: reportHelp };

export const mergeCommand: Command = { perform: performMerge, help: mergeHelp };
