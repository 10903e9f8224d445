import { relative } from "node:path";
import { forLog } from "../core/sanitize.ts";
import { terminal } from "../reporters/terminal.ts";
import { parseRunArguments, runHelp } from "./arguments.ts";
import type { Command } from "./command.ts";
import type { Io } from "./io.ts";
import { parentConfig } from "./parent-config.ts";
import { exitCodeOf, type PerformedRun, performRun } from "./perform.ts";

/** `launch-ready run [gate…]`: runs the gates, prints the ranked report and ends with the verdict's exit code. */
async function perform(args: readonly string[], io: Io): Promise<number> {
  const run = await parseRunArguments(args);
  const performed = await performRun(run, io);
  printReport(performed, io, run.quiet);
  if (performed.prepared.loaded.file === undefined) {
    const above = await parentConfig(io.cwd);
    if (above !== undefined)
      io.err(
        `launch-ready: ${forLog(above)} was not read: run this in its folder, or name it with --config\n`,
      );
  }
  return exitCodeOf(performed.report.verdict);
}

/** Prints the report and where its files are. */
export function printReport(
  { report, files, problems, redactor }: Omit<PerformedRun, "prepared">,
  io: Io,
  quiet: boolean,
): void {
  io.out(redactor.redact(terminal(report, { color: io.color, columns: io.columns, quiet })));
  if (files.length > 0 && !quiet) {
    const names = files.map((file) => {
      const short = relative(io.cwd, file);
      return forLog(short.startsWith("..") ? file : short);
    });
    io.out(`\nWrote ${names.join(", ")}\n`);
  }
  // The verdict again where eyes end up: a long report scrolls its head away.
  if (!quiet && report.gates.some(({ findings }) => findings.length > 0)) {
    io.out(`\n${redactor.redact(terminal(report, { color: io.color, columns: io.columns, quiet: true }))}`);
  }
  for (const problem of problems) io.err(`launch-ready: ${forLog(problem)}\n`);
}

export const runCommand: Command = { perform, help: runHelp };
