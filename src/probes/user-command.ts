import { ConfigurationError, codeOf, messageOf } from "../core/errors.ts";
import { EXEC_COMMAND } from "../core/product.ts";
import { type ProcessRequest, type ProcessResult, runProcess } from "./process.ts";
import { programFile } from "./program-file.ts";

/** How a command ended that gave no exit status of its own. */
type Ending = "signal" | "not started";

/**
 * Runs a command that a configuration names: by `@actions/exec`, which finds programs as GitHub's own steps do (with
 * the endings Windows knows) and uses no shell. That gives no handle on what it starts and knows no time limit, so it
 * works in a process of its own, which is ended with all that it has started.
 *
 * @throws ConfigurationError when the program cannot be started; the abort reason when `signal` is aborted.
 */
export async function runUserCommand(
  request: Omit<ProcessRequest, "input" | "group">,
): Promise<ProcessResult> {
  const { argv, cwd } = request;
  // Nothing the command prints can pass for word of how it ended.
  const mark = `launch-ready-${crypto.randomUUID()}`;
  const wrapped: ProcessRequest["argv"] = [process.execPath, programFile(), EXEC_COMMAND, mark, ...argv];
  const result = await runProcess({ ...request, argv: wrapped, group: true }).catch((thrown: unknown) => {
    throw thrown instanceof ConfigurationError ? notStarted(argv[0], cwd) : thrown;
  });
  const at = result.stderr.lastIndexOf(mark);
  if (at < 0) return result;
  const stderr = result.stderr.slice(0, at);
  const [ending, reason = ""] = result.stderr
    .slice(at + mark.length)
    .trim()
    .split(": ", 2) as [Ending, string?];
  if (ending === "not started") {
    throw notStarted(argv[0], cwd, reason);
  }
  return { ...result, stderr, status: null };
}

function notStarted(program: string, cwd: string, reason = ""): ConfigurationError {
  const more = reason === "" ? "" : `: ${reason}`;
  return new ConfigurationError(`${program}: no such program on the PATH (or no folder ${cwd})${more}`);
}

/**
 * Time for what is still in the pipes once the command has ended, in ms: a process it leaves behind may hold them
 * open.
 */
const DRAIN_MS = 1_000;

/** In the process of its own: runs the command and ends as it did, whatever the command leaves running. */
export async function execUserCommand([mark = "", program = "", ...args]: readonly string[]): Promise<void> {
  const { exec } = await import("@actions/exec");
  // A command that ends before its input has been closed: its status tells how it went, not the broken pipe.
  process.on("uncaughtException", (thrown) => {
    if (codeOf(thrown) !== "EPIPE") throw thrown;
  });
  const end = (ending: Ending, reason = ""): void => {
    process.stderr.write(`${mark}${ending}: ${reason.split("\n", 1)[0]}\n`);
    process.exitCode = 1;
  };
  try {
    const status: number | null = await exec(quoted(program), args, {
      silent: true,
      ignoreReturnCode: true,
      delay: DRAIN_MS,
      // Nobody is there to type anything.
      input: Buffer.alloc(0),
      listeners: {
        stdout: (chunk) => process.stdout.write(chunk),
        stderr: (chunk) => process.stderr.write(chunk),
      },
    });
    if (status === null) end("signal");
    else process.exitCode = status;
  } catch (thrown) {
    end("not started", messageOf(thrown));
  }
  await Promise.all([written(process.stdout), written(process.stderr)]);
  process.exit();
}

/** When all that was written has left this process. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => void stream.write("", () => resolve()));
}

/** `@actions/exec` takes its first argument for a command line; in quotes it is one word. */
function quoted(program: string): string {
  return `"${program.replaceAll('"', '\\"')}"`;
}
