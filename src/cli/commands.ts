import { ConfigurationError } from "../core/errors.ts";
import { didYouMean } from "../core/nearest.ts";
import type { Command } from "./command.ts";

/** Commands by name, each loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import("./run.ts")).runCommand,
  init: async () => (await import("./init.ts")).initCommand,
  explain: async () => (await import("./explain.ts")).explainCommand,
  demo: async () => (await import("./demo.ts")).demoCommand,
  merge: async () => (await import("./report.ts")).mergeCommand,
  report: async () => (await import("./report.ts")).reportCommand,
  baseline: async () => (await import("./baseline.ts")).baselineCommand,
  handover: async () => (await import("./handover.ts")).handoverCommand,
};

/** @throws ConfigurationError when there is no such command, with the nearest one. */
export async function loadCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const hint = didYouMean(name, Object.keys(commands));
  throw new ConfigurationError(`there is no command "${name}".${hint} See launch-ready --help.`);
}
