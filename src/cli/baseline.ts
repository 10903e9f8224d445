import { resolve } from "node:path";
import { ConfigurationError, codeOf } from "../core/errors.ts";
import type { Report } from "../core/report.ts";
import { forLog } from "../core/sanitize.ts";
import { exitCodes } from "../core/severity.ts";
import {
  type BaselineOptions,
  DEFAULT_BASELINE_FILE,
  faultOf,
  parseBaseline,
  renderBaseline,
} from "../policy/baseline.ts";
import { readTextFile } from "../probes/files.ts";
import type { RunArguments } from "../suite/arguments.ts";
import { today } from "../suite/report.ts";
import { parseFlags, parseRunArguments } from "./arguments.ts";
import { type Command, commonFlags, type Flag } from "./command.ts";
import type { Io } from "./io.ts";
import { performRun } from "./perform.ts";
import { readReport } from "./report.ts";
import { writeOwnFile } from "./write-own-file.ts";

/**
 * How long an entry holds unless a date is given, in days: long enough to mend things, short enough to be looked at
 * again.
 */
const DEFAULT_DAYS = 90;

const MAX_BASELINE_BYTES = 10 * 1024 * 1024;

const flags = {
  output: {
    type: "string",
    takes: "FILE",
    meaning: `baseline file to write (default: ${DEFAULT_BASELINE_FILE})`,
  },
  reason: { type: "string", takes: "TEXT", meaning: "why new entries are accepted" },
  owner: { type: "string", takes: "NAME", meaning: "who accepted them" },
  until: {
    type: "string",
    takes: "DATE",
    meaning: "their last day, such as 2027-05-01 (default: in 90 days)",
  },
  url: { type: "string", takes: "URL", meaning: "the site to judge, where the gates are run" },
  config: commonFlags.config,
  environment: commonFlags.environment,
} as const satisfies Record<string, Flag>;

const help = {
  words: "[report.json]",
  about:
    "Accepts today's findings, or those of a JSON report, in a baseline file, so that only new ones stop a launch. Entries that are there keep their reason, owner and date.",
  flags,
  examples: [
    "launch-ready baseline",
    'launch-ready baseline launch-report.json --reason "before the relaunch" --owner web --until 2027-05-01',
  ],
};

/**
 * `launch-ready baseline [report.json]`: writes the findings of a report, or of a run made for it, to the baseline file, so
 * that only new ones stop a launch. Entries that are there keep their reason, owner and date.
 */
async function perform(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFlags(args, flags);
  const [source, ...more] = positionals;
  if (more.length > 0)
    throw new ConfigurationError("baseline takes one JSON report, or none to run the gates");
  const options: BaselineOptions = {
    reason: values.reason ?? "existed when the baseline was written",
    owner: values.owner ?? "unassigned",
    until: values.until ?? dateIn(io.clock.now(), DEFAULT_DAYS),
    today: today(io.clock),
  };
  // Before any gate runs: a file that no run would read helps nobody.
  const [option, fault] = faultOf(options) ?? [];
  if (option !== undefined) {
    const given = values[option as "reason"] ?? "";
    throw new ConfigurationError(`--${option} ${fault}, not ${JSON.stringify(given)}`);
  }
  const runFlags = (["url", "config", "environment"] as const).flatMap((flag) =>
    values[flag] === undefined ? [] : [`--${flag}`, values[flag]],
  );
  const report: Report =
    source === undefined
      ? (await performRun(await runForBaseline(runFlags), io)).report
      : await readReport(source, io);

  const file = values.output ?? DEFAULT_BASELINE_FILE;
  const path = resolve(io.cwd, file);
  const text = renderBaseline(report, await formerEntries(path, file), options);
  // A report from elsewhere may hold what a baseline may not.
  parseBaseline(text, file);
  await writeOwnFile(path, file, text);
  io.out(`Wrote ${forLog(file)}. Use it with policy.baseline: ${forLog(file)} and policy.new-only: true.\n`);
  return exitCodes.ship;
}

/** The run that a baseline is made of looks at everything: the file it writes need not be there yet. */
async function runForBaseline(flags: readonly string[]): Promise<RunArguments> {
  const run = await parseRunArguments(flags);
  const overrides = [
    ...run.overrides,
    { name: "launch-ready baseline", raw: { policy: { "new-only": false } } },
  ];
  return { ...run, overrides };
}

async function formerEntries(path: string, name: string): Promise<ReturnType<typeof parseBaseline>> {
  try {
    return parseBaseline(await readTextFile(path, { maxBytes: MAX_BASELINE_BYTES, name }), name);
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return [];
    throw thrown;
  }
}

function dateIn(now: number, days: number): string {
  return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
}

export const baselineCommand: Command = { perform, help };
