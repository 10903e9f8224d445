import { parseArgs } from "node:util";
import type { Override } from "../config/load.ts";
import type { Raw } from "../config/merge.ts";
import { splitList } from "../config/split-list.ts";
import { ConfigurationError } from "../core/errors.ts";
import { didYouMean } from "../core/nearest.ts";
import type { RunArguments } from "../suite/arguments.ts";
import { type CommandHelp, commonFlags, type Flag } from "./command.ts";

const runFlags = {
  url: { type: "string", takes: "URL", meaning: "the site to judge" },
  domain: { type: "string", takes: "NAME", meaning: "the domain whose DNS records are judged" },
  environment: commonFlags.environment,
  config: commonFlags.config,
  "fail-on": { type: "string", takes: "LEVEL", meaning: "error (default), warning, note or never" },
  format: {
    type: "string",
    multiple: true,
    takes: "LIST",
    meaning:
      "files to write: json, sarif, junit, html, md (the risk list), comment (of a pull request), summary (of a job), terminal",
  },
  output: {
    type: "string",
    takes: "DIR",
    meaning: "folder for them (default: the working folder); without --format, for json",
  },
  scope: {
    type: "string",
    takes: "SCOPE",
    meaning: "secret-scan only: change, history, tree, paths or stdin",
  },
  set: {
    type: "string",
    multiple: true,
    takes: "GATE.KEY=VALUE",
    meaning: "one option of one gate; VALUE is YAML",
  },
  timeout: { type: "string", takes: "TIME", meaning: "for the whole run, such as 5m" },
  shard: { type: "string", takes: "K/N", meaning: "this machine's share of the work" },
  "new-only": { type: "boolean", meaning: "block only on findings the baseline does not have" },
  baseline: { type: "string", takes: "FILE", meaning: "the baseline file" },
  quiet: commonFlags.quiet,
  debug: commonFlags.debug,
} as const satisfies Record<string, Flag>;

export const runHelp: CommandHelp = {
  words: "[gate…]",
  about:
    "Runs all gates that apply, or the named ones, and gives one verdict. Exit codes: 0 ship, 1 stop, 2 invalid usage or configuration, 3 inconclusive.",
  flags: runFlags,
  examples: [
    "launch-ready run",
    "launch-ready run secret-scan --scope history",
    "launch-ready run redirect-crawl --url https://www.example.com --format html,sarif --output reports",
    "launch-ready run --set redirect-crawl.max-pages=200",
  ],
};

/** The words and flags of one command. */
type OptionTypes = Record<string, { type: "string" | "boolean"; multiple?: boolean }>;

/**
 * Splits a command's words from its flags.
 *
 * @throws ConfigurationError for an unknown flag (with the nearest one) or a missing value.
 */
export function parseFlags<T extends OptionTypes>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const flag = /'(-[^']*)'/.exec(message)?.[1] ?? "";
      const known = Object.keys(options).map((name) => `--${name}`);
      throw new ConfigurationError(
        `unknown option ${flag}.${didYouMean(flag, known)} See launch-ready --help.`,
      );
    }
    const [, wanting] =
      /^Option '(?:-\w, )?(--?[\w-]+)[^']*' argument (?:missing|is ambiguous)/.exec(message) ?? [];
    if (wanting !== undefined)
      throw new ConfigurationError(`${wanting} needs a value. See launch-ready --help.`);
    throw new ConfigurationError(message.split("\n", 1)[0] ?? message);
  }
}

/** Reads the arguments of `launch-ready run`. */
export async function parseRunArguments(args: readonly string[]): Promise<RunArguments> {
  const { values, positionals } = parseFlags(args, runFlags);
  const gates = splitList(positionals);
  if (values.scope !== undefined && gates.length > 0 && !gates.includes("secret-scan"))
    throw new ConfigurationError(
      "--scope is an option of secret-scan, which is not among the gates of this run",
    );
  const overrides: Override[] = [];
  const override = (flag: string, raw: Raw): void => {
    overrides.push({ name: flag, raw });
  };
  if (values.url !== undefined) override("--url", { site: values.url });
  if (values.domain !== undefined) override("--domain", { domain: values.domain });
  if (values.timeout !== undefined) override("--timeout", { timeout: values.timeout });
  if (values["fail-on"] !== undefined) override("--fail-on", { policy: { "fail-on": values["fail-on"] } });
  if (values["new-only"]) override("--new-only", { policy: { "new-only": true } });
  if (values.baseline !== undefined) override("--baseline", { policy: { baseline: values.baseline } });
  if (values.scope !== undefined) override("--scope", { gates: { "secret-scan": { scope: values.scope } } });
  // The value stays out of the name, which errors show.
  for (const assignment of values.set ?? [])
    override(`--set ${assignment.split("=", 1)[0]}`, await assignedOption(assignment));
  return {
    gates,
    // Who names a folder for files wants one: the one that everything else can be made from.
    formats: splitList(values.format ?? (values.output === undefined ? [] : ["json"])),
    quiet: values.quiet ?? false,
    debug: values.debug ?? false,
    overrides,
    ...(values.config === undefined ? {} : { config: values.config }),
    ...(values.environment === undefined ? {} : { environment: values.environment }),
    ...(values.output === undefined ? {} : { output: values.output }),
    ...(values.shard === undefined ? {} : { shard: values.shard }),
  };
}

/** `redirect-crawl.max-pages=200` as the configuration has it. */
async function assignedOption(assignment: string): Promise<Raw> {
  const [, gate, key, value] = /^([a-z-]+)\.([a-z][a-z-]*)=(.*)$/s.exec(assignment) ?? [];
  if (gate === undefined || key === undefined || value === undefined) {
    throw new ConfigurationError(`--set ${assignment}: must have the form GATE.KEY=VALUE`);
  }
  // The parser of YAML is loaded when there is YAML.
  const { parseInline } = await import("../config/inline.ts");
  return { gates: { [gate]: { [key]: parseInline(value) } } };
}
