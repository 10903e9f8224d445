import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { ConfigurationError, codeOf } from "../core/errors.ts";

/** How a child process ended. */
export interface ProcessResult {
  /** Exit status; null when a signal ended it. */
  status: number | null;
  stdout: Buffer;
  /** At most 64 KiB, decoded as UTF-8. */
  stderr: string;
  /** True when the limit on standard output cut it off; unless its end was to be kept, the process was ended then. */
  truncated: boolean;
  timedOut: boolean;
}

export interface ProcessRequest {
  /** Program and arguments; never a shell string. */
  argv: readonly [program: string, ...args: string[]];
  cwd: string;
  env?: Readonly<Record<string, string | undefined>>;
  input?: string | Uint8Array;
  signal: AbortSignal;
  timeoutMs: number;
  /** Bytes of standard output kept at most. */
  maxBytes: number;
  /** Of longer outputs the last bytes are kept and the program goes on; otherwise the first ones, and it is ended. */
  keepsEnd?: boolean;
  /**
   * Ends what the program has started with it: when its time is up, and also what it leaves behind (not on Windows).
   */
  group?: boolean;
}

const MAX_STDERR_BYTES = 64 * 1024;

/** Ends a process and all that it has started; false where that could not be done. */
function killGroup(pid: number): boolean {
  if (process.platform === "win32") return killTree(pid);
  try {
    return process.kill(-pid, "SIGKILL");
  } catch {
    return false;
  }
}

/**
 * Windows has no process groups that can be ended. The full path, since a repository may hold a program of that name.
 */
function killTree(pid: number): boolean {
  const program = join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", "taskkill.exe");
  spawn(program, ["/pid", String(pid), "/t", "/f"], { stdio: "ignore", windowsHide: true }).on(
    "error",
    () => undefined,
  );
  return true;
}

interface Collected {
  /** Takes a chunk; false when not all could be kept. */
  take(chunk: Buffer): boolean;
  kept(): Buffer;
}

/** Keeps the first or the last `max` bytes of a stream. */
function collect(max: number, keepsEnd: boolean): Collected {
  let chunks: Buffer[] = [];
  let size = 0;
  const joined = (): Buffer => Buffer.concat(chunks);
  const takeEnd = (chunk: Buffer): boolean => {
    chunks.push(chunk);
    size += chunk.length;
    const whole = size <= max;
    // Seldom, so that an endless output is not copied with every chunk.
    if (size > 2 * max) {
      chunks = [Buffer.from(joined().subarray(-max))];
      size = max;
    }
    return whole;
  };
  const takeStart = (chunk: Buffer): boolean => {
    const part = chunk.subarray(0, Math.max(0, max - size));
    chunks.push(part);
    size += part.length;
    return part.length === chunk.length;
  };
  return {
    take: keepsEnd ? takeEnd : takeStart,
    kept: () => (keepsEnd && size > max ? joined().subarray(-max) : joined()),
  };
}

/**
 * Runs a program to its end, within limits on time and output.
 *
 * @throws ConfigurationError when the program is not installed; the abort reason when `signal` is aborted.
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const [program, ...args] = request.argv;
  request.signal.throwIfAborted();
  const group = request.group === true;
  const child = spawn(program, args, {
    cwd: request.cwd,
    ...(request.env ? { env: request.env } : {}),
    // An empty pipe costs a millisecond more to open and close than no input at all.
    stdio: [request.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    windowsHide: true,
    detached: group && process.platform !== "win32",
  }) as ChildProcessByStdio<Writable | null, Readable, Readable>;
  const keepsEnd = request.keepsEnd === true;
  const stdout = collect(request.maxBytes, keepsEnd);
  const stderr = collect(MAX_STDERR_BYTES, keepsEnd);
  let truncated = false;
  let timedOut = false;
  const end = (): void => {
    if (!group || child.pid === undefined || !killGroup(child.pid)) child.kill("SIGKILL");
    // A grandchild that lives on holds the pipes, and with them this call.
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timer = setTimeout(() => {
    timedOut = true;
    end();
  }, request.timeoutMs);
  request.signal.addEventListener("abort", end, { once: true });
  // What it leaves running in the background is nobody's any more, and may hold the pipes.
  if (group && process.platform !== "win32")
    child.once("exit", () => child.pid !== undefined && killGroup(child.pid));
  child.stdout.on("data", (chunk: Buffer) => {
    if (stdout.take(chunk)) return;
    truncated = true;
    if (!keepsEnd) end();
  });
  child.stderr.on("data", stderr.take);
  // A child that ends before it has read its input is judged by its status, not by the broken pipe.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(request.input);
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    request.signal.throwIfAborted();
    return {
      status,
      stdout: stdout.kept(),
      stderr: stderr.kept().toString("utf8"),
      truncated,
      timedOut,
    };
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT")
      throw new ConfigurationError(`${program}: no such program on the PATH (or no folder ${request.cwd})`);
    throw thrown;
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener("abort", end);
  }
}
