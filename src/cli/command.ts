import type { Io } from "./io.ts";

/** One of `launch-ready`'s commands. */
export interface Command {
  /** @returns The exit code. */
  perform(args: readonly string[], io: Io): Promise<number>;
  help: CommandHelp;
}

/** A flag as `parseArgs` reads it, and what its command's help says of it. */
export interface Flag {
  type: "string" | "boolean";
  multiple?: boolean;
  /** What its value is, in capitals: `URL`. Absent where it takes none. */
  takes?: string;
  meaning: string;
}

/** What `launch-ready <command> --help` says. */
export interface CommandHelp {
  /** What may stand after the command's name besides flags: `[gate…]`. */
  words: string;
  /** What it does, in a sentence or two. */
  about: string;
  flags: Readonly<Record<string, Flag>>;
  /** Whole command lines. */
  examples: readonly string[];
}

/** Flags that several commands take. */
export const commonFlags = {
  config: { type: "string", takes: "FILE", meaning: "configuration file (default: launch-ready.yml)" },
  environment: {
    type: "string",
    takes: "NAME",
    meaning: "lay environments.NAME of the configuration over the rest",
  },
  quiet: { type: "boolean", meaning: "print the verdict only" },
  debug: { type: "boolean", meaning: "say more, with stacks for our own bugs" },
} as const satisfies Record<string, Flag>;
