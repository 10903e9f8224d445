import type { Clock } from "../core/clock.ts";

/** What a command may touch of the process. Tests give their own. */
export interface Io {
  /** Absolute path of the working folder. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Writes text as it is; never rejects when the reader has gone away. */
  out(text: string): void;
  err(text: string): void;
  /** Whether `out` is a terminal that can redraw lines. */
  interactive: boolean;
  /** Width of the terminal in columns. */
  columns: number;
  color: boolean;
  clock: Clock;
  /** Aborted on Ctrl-C and SIGTERM. */
  signal: AbortSignal;
}
