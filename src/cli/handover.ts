import { resolve } from "node:path";
import { loadConfig } from "../config/load.ts";
import { ConfigurationError } from "../core/errors.ts";
import { createRedactor } from "../core/redactor.ts";
import { forLog } from "../core/sanitize.ts";
import { exitCodes } from "../core/severity.ts";
import { handover } from "../reporters/handover.ts";
import { today } from "../suite/report.ts";
import { parseFlags } from "./arguments.ts";
import { type Command, commonFlags, type Flag } from "./command.ts";
import type { Io } from "./io.ts";
import { readReport } from "./report.ts";
import { writeOwnFile } from "./write-own-file.ts";

const flags = {
  output: { type: "string", takes: "FILE", meaning: "file to write (default: HANDOVER.md)" },
  config: commonFlags.config,
  environment: commonFlags.environment,
} as const satisfies Record<string, Flag>;

const help = {
  words: "[report.json]",
  about:
    "Writes HANDOVER.md: what whoever takes over the site has to know, from the configuration and, when given, a JSON report.",
  flags,
  examples: ["launch-ready run --output reports", "launch-ready handover reports/launch-report.json"],
};

/** `launch-ready handover [report.json]`: writes HANDOVER.md from the configuration and, when given, a report. */
async function perform(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFlags(args, flags);
  const [source, ...more] = positionals;
  if (more.length > 0) throw new ConfigurationError("handover takes one JSON report, or none");
  const report = source === undefined ? undefined : await readReport(source, io);
  const { config } = await loadConfig({
    root: io.cwd,
    overrides: [],
    env: io.env,
    redactor: createRedactor(),
    literal: true,
    ...(values.config === undefined ? {} : { file: values.config }),
    ...(values.environment === undefined ? {} : { environment: values.environment }),
  });
  const file = values.output ?? "HANDOVER.md";
  await writeOwnFile(
    resolve(io.cwd, file),
    file,
    handover({ config, today: today(io.clock), ...(report ? { report } : {}) }),
  );
  io.out(`Wrote ${forLog(file)}\n`);
  return exitCodes.ship;
}

export const handoverCommand: Command = { perform, help };
