import { ConfigurationError } from "../core/errors.ts";
import { didYouMean } from "../core/nearest.ts";
import type { CommandHelp } from "./help.ts";
import type { Io } from "./io.ts";

/** Performs a command. @returns The exit code. */
type Command = (args: readonly string[], io: Io) => Promise<number>;

interface Loaded {
  command: Command;
  help: CommandHelp;
}

/** Commands by name, each loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Loaded>>> = {
  run: async () => {
    const [{ runCommand: command }, { runHelp: help }] = await Promise.all([
      import("./run.ts"),
      import("./arguments.ts"),
    ]);
    return { command, help };
  },
  init: async () => {
    const { initCommand: command, initHelp: help } = await import("./init.ts");
    return { command, help };
  },
  explain: async () => {
    const { explainCommand: command, explainHelp: help } = await import("./explain.ts");
    return { command, help };
  },
  demo: async () => {
    const { demoCommand: command, demoHelp: help } = await import("./demo.ts");
    return { command, help };
  },
  merge: async () => {
    const { mergeCommand: command, mergeHelp: help } = await import("./report.ts");
    return { command, help };
  },
  report: async () => {
    const { reportCommand: command, reportHelp: help } = await import("./report.ts");
    return { command, help };
  },
  baseline: async () => {
    const { baselineCommand: command, baselineHelp: help } = await import("./baseline.ts");
    return { command, help };
  },
  handover: async () => {
    const { handoverCommand: command, handoverHelp: help } = await import("./handover.ts");
    return { command, help };
  },
};

/** @throws ConfigurationError when there is no such command, with the nearest one. */
export async function loadCommand(name: string): Promise<Loaded> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const hint = didYouMean(name, Object.keys(commands));
  throw new ConfigurationError(`there is no command "${name}".${hint} See launch-ready --help.`);
}
