import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

interface StepProcess {
  command: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Called for every line of both streams, as the runner reads both for commands. */
  onLine(line: string): void;
}

/** Runs one process to its end, with exactly the given environment. */
export async function runProcess({ command, args, cwd, env, onLine }: StepProcess): Promise<number> {
  const child = spawn(command, args, { cwd, env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? (signal === null ? -1 : 128)));
  });
  const [code] = await Promise.all([ended, eachLine(child.stdout, onLine), eachLine(child.stderr, onLine)]);
  return code;
}

async function eachLine(stream: Readable, onLine: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    onLine(line);
  }
}
