import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { type Git, GitError } from "../git.ts";
import type { GitObject } from "./object.ts";
import { parseObjects } from "./parse-objects.ts";

export interface ObjectRequest {
  /** Arguments of `git rev-list` that name the objects: `["--all"]`, `["<base>..<head>"]`. */
  revisions: readonly string[];
  /** Larger objects are passed over without being held in memory, in bytes. */
  maxBytes: number;
  /** Objects for which this answers true are not read at all. */
  known?: (id: string) => boolean;
  signal: AbortSignal;
}

/**
 * Streams every object that `git rev-list --objects` names, each once: commits first, then tags, trees and blobs with
 * the first path git met them at. Content is never diffed, filtered or converted, so nothing hides behind attributes.
 *
 * @throws GitError when git cannot walk the revisions or ends before the last object.
 */
export async function* readObjects(git: Git, request: ObjectRequest): AsyncGenerator<GitObject, void, void> {
  const lister = start(git, ["rev-list", "--objects", "--missing=print", ...request.revisions]);
  lister.process.stdin.end();
  yield* readListed(git, lister, lister.process.stdout, request);
}

/** Streams the objects with the given ids (each may be followed by a space and a path). */
export async function* readObjectsById(
  git: Git,
  lines: AsyncIterable<Buffer> | Iterable<Buffer>,
  request: Omit<ObjectRequest, "revisions">,
): AsyncGenerator<GitObject, void, void> {
  yield* readListed(git, undefined, lines, request);
}

async function* readListed(
  git: Git,
  lister: Running | undefined,
  lines: AsyncIterable<Buffer> | Iterable<Buffer>,
  { maxBytes, known, signal }: Omit<ObjectRequest, "revisions">,
): AsyncGenerator<GitObject, void, void> {
  const reader = start(git, [
    "cat-file",
    "--buffer",
    "--batch=%(objectname) %(objecttype) %(objectsize) %(rest)",
  ]);
  const stop = (): void => {
    lister?.process.kill("SIGKILL");
    reader.process.kill("SIGKILL");
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    signal.throwIfAborted();
    const fed = feed(lines, reader.process.stdin, known);
    // Awaited below; a failure before that must not count as unhandled.
    fed.catch(() => undefined);
    yield* parseObjects(reader.process.stdout, maxBytes);
    await fed;
    signal.throwIfAborted();
    await lister?.ended;
    await reader.ended;
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}

interface Running {
  process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Rejects with a GitError when the status is not 0. */
  ended: Promise<void>;
}

function start(git: Git, args: readonly string[]): Running {
  const child = spawn("git", args, {
    cwd: git.cwd,
    env: { ...git.env },
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (stderr.length < 4096) stderr += chunk.toString("utf8");
  });
  // A reader that ended early is judged by its status, not by the broken pipe.
  child.stdin.on("error", () => undefined);
  const ended = once(child, "close").then(([status]) => {
    if (status === 0) return;
    throw new GitError(`git ${args[0]}: ${stderr.trim().split("\n", 1)[0] || `ended with ${status}`}`);
  });
  ended.catch(() => undefined);
  return { process: child, ended };
}

const NEWLINE = 0x0a;

async function feed(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  target: Writable,
  known: ((id: string) => boolean) | undefined,
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (!known) {
      await write(target, chunk);
      continue;
    }
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = bytes.subarray(end);
    await write(target, unknownLines(bytes.subarray(0, end), known));
  }
  if (rest.length > 0) await write(target, rest);
  target.end();
}

function unknownLines(bytes: Buffer, known: (id: string) => boolean): string {
  const lines = bytes.toString("latin1").split("\n");
  return lines
    .map((line) => (line === "" || known(line.split(" ", 1)[0] as string) ? "" : `${line}\n`))
    .join("");
}

async function write(target: Writable, chunk: Buffer | string): Promise<void> {
  if (target.destroyed || chunk.length === 0) return;
  if (!target.write(chunk, "latin1")) {
    await Promise.race([once(target, "drain"), once(target, "close")]);
  }
}
