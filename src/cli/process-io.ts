import { systemClock } from "../core/clock.ts";
import type { Io } from "./io.ts";

/** The live view hides the cursor; a shell needs it back. */
export const showCursor = "\u001b[?25h";

/** Exit status after a second Ctrl-C: 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;

/**
 * The real process as {@link Io}. The first Ctrl-C asks the run to end with what it knows; the second ends it at
 * once.
 */
export function processIo(): Io {
  const { env } = process;
  const interactive = process.stdout.isTTY === true && env["CI"] === undefined && env["TERM"] !== "dumb";
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) {
      if (interactive) process.stdout.write(showCursor);
      process.exit(INTERRUPTED);
    }
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // A reader that went away (`| head`) must not turn the verdict into a crash.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  return {
    cwd: process.cwd(),
    env,
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    interactive,
    columns: process.stdout.columns ?? 100,
    color: colorWanted(env, process.stdout.isTTY === true),
    clock: systemClock,
    signal: controller.signal,
  };
}

/**
 * NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over what the stream is; runners show colours without a
 * terminal.
 */
export function colorWanted(env: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] !== undefined) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return env["GITHUB_ACTIONS"] === "true" || (terminal && env["TERM"] !== "dumb");
}
