import { ConfigurationError } from "../core/errors.ts";
import { forLogLines } from "../core/sanitize.ts";
import { exitCodes } from "../core/severity.ts";
import { deliverStrayError } from "../core/stray-errors.ts";
import { loadCommand } from "./commands.ts";
import type { Io } from "./io.ts";
import { processIo } from "./process-io.ts";
import { usage } from "./usage.ts";

/** Runs one command, or the action when there is none on a runner, and sets the process's exit code. */
export async function runMain(command: string | undefined, args: readonly string[]): Promise<void> {
  if (!hasWorkingFolder()) {
    process.stderr.write("launch-ready: the current folder no longer exists\n");
    return end(exitCodes.usage);
  }
  const io = processIo();
  let ending: Promise<void> | undefined;
  process.on("uncaughtException", (thrown) => {
    if (!deliverStrayError(thrown)) ending ??= fail(thrown, io, args).then(end);
  });
  const exitCode = await dispatch(command, args, io);
  await (ending ?? end(exitCode));
}

function hasWorkingFolder(): boolean {
  try {
    process.cwd();
    return true;
  } catch {
    return false;
  }
}

/** Ends the process: keep-alive sockets and unfinished reads of a cut-off gate must not hold it. */
async function end(exitCode: number): Promise<void> {
  await drained();
  process.exit(exitCode);
}

/** @returns The exit code. */
export async function dispatch(
  command: string | undefined,
  args: readonly string[],
  io: Io,
): Promise<number> {
  try {
    if (command === undefined && (isRunner(io) || io.env["LAUNCH_READY_INPUTS"] !== undefined)) {
      return await (await import("./action.ts")).runAction(io);
    }
    const asksForHelp = command === "help" || command === "--help" || command === "-h";
    const name = asksForHelp ? args[0] : command;
    if (name === undefined) {
      io.out(usage);
      return command === undefined ? exitCodes.usage : exitCodes.ship;
    }
    const { perform, help } = await loadCommand(name);
    if (asksForHelp || args.includes("--help") || args.includes("-h")) {
      const { helpText } = await import("./help.ts");
      io.out(helpText(name, help));
      return exitCodes.ship;
    }
    return await perform(args, io);
  } catch (thrown) {
    return fail(thrown, io, args);
  }
}

/** Says what went wrong, and whose mistake it is. @returns The exit code. */
async function fail(thrown: unknown, io: Io, args: readonly string[]): Promise<number> {
  const debug = args.includes("--debug") || io.env["RUNNER_DEBUG"] === "1";
  const usersMistake = thrown instanceof ConfigurationError;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const stack = debug && thrown instanceof Error ? `\n${thrown.stack}` : "";
  const text = usersMistake ? message : `this is a bug in launch-ready: ${message}${stack}`;
  if (isRunner(io)) {
    const { errorCommand } = await import("../github/commands.ts");
    io.out(errorCommand(text));
  } else {
    io.err(`${forLogLines(`launch-ready: ${text}`)}\n`);
  }
  return usersMistake ? exitCodes.usage : exitCodes.inconclusive;
}

function isRunner({ env }: Io): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

async function drained(): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map(
      (stream) => new Promise<void>((resolve) => stream.write("", () => resolve())),
    ),
  );
}
