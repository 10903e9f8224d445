import { ConfigurationError } from "../core/errors.ts";
import { parseFlags } from "./arguments.ts";
import { type Command, commonFlags, type Flag } from "./command.ts";
import type { Io } from "./io.ts";
import { exitCodeOf, performRun } from "./perform.ts";
import { printReport } from "./run.ts";

const flags = {
  fixed: { type: "boolean", meaning: "repair the application, its DNS zone and its repository first" },
  output: {
    type: "string",
    takes: "DIR",
    meaning: "folder for the report files (default: the working folder)",
  },
  quiet: commonFlags.quiet,
  debug: commonFlags.debug,
} as const satisfies Record<string, Flag>;

const help = {
  words: "",
  about: "Runs the suite against an embedded application, DNS zone and git repository with planted faults.",
  flags,
  examples: ["launch-ready demo", "launch-ready demo --fixed"],
};

/**
 * `launch-ready demo`: the whole suite against an embedded shop, DNS zone and git repository with planted faults;
 * with `--fixed` against the repaired ones. Writes the report as HTML, SARIF, JUnit and JSON.
 */
async function perform(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFlags(args, flags);
  if (positionals.length > 0)
    throw new ConfigurationError(`demo takes no arguments, only --fixed: ${positionals.join(" ")}`);
  const { startDemo } = await import("../demo/demo.ts");
  const faulty = values.fixed !== true;
  const demo = await startDemo({ faulty, signal: io.signal });
  try {
    if (values.quiet !== true) {
      io.out(
        `A shop at ${demo.site}, DNS at ${demo.resolver} and a repository in ${demo.root}, ${faulty ? "with deliberate faults" : "all fixed"}.\n\n`,
      );
    }
    const performed = await performRun(
      {
        gates: [],
        formats: ["html", "sarif", "junit", "json"],
        quiet: values.quiet === true,
        debug: values.debug === true,
        overrides: [],
        ...(values.output === undefined ? {} : { output: values.output }),
      },
      io,
      { root: demo.root, change: demo.change, env: demo.env },
    );
    printReport(performed, io, values.quiet === true);
    return exitCodeOf(performed.report.verdict);
  } finally {
    await demo.stop();
  }
}

export const demoCommand: Command = { perform, help };
