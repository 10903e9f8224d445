import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { codeOf } from "../../core/errors.ts";
import type { ChildOutput } from "../child-output.ts";
import { type Git, GitError } from "../git.ts";
import { withoutAddresses } from "./messages.ts";
import type { GitObject } from "./object.ts";
import { parseObjects } from "./parse-objects.ts";

export interface ObjectRequest {
  /** Whether there may be thousands: then they are read in the way that costs more to begin and less to go on. */
  many?: boolean;
  /** Larger objects are passed over without being held in memory, in bytes. */
  maxBytes: number;
  signal: AbortSignal;
}

/** Whole lines of text, each `<id>` or `<id> <path>`. */
export type IdLines = AsyncIterable<Buffer> | Iterable<Buffer>;

/**
 * The ids of all objects that `git rev-list --objects` names for some revisions, each once: commits first, then tags,
 * trees and blobs with the first path git met them at. Whole lines, many at a time.
 *
 * @param revisions Arguments of `git rev-list`: `["--all"]`, `["<base>..<head>"]`.
 * @param known Ids for which this answers true are left out.
 * @throws GitError when git cannot walk the revisions.
 */
export async function* listObjects(
  git: Git,
  revisions: readonly string[],
  signal: AbortSignal,
  known?: (id: string) => boolean,
): AsyncGenerator<Buffer, void, void> {
  // On standard input there is room for any number of revisions, but not for options.
  const options = revisions.filter((revision) => revision.startsWith("-"));
  const others = revisions.filter((revision) => !revision.startsWith("-"));
  const lister = start(git, ["rev-list", "--objects", "--missing=print", ...options, "--stdin"]);
  lister.process.stdin.end(others.map((revision) => `${revision}\n`).join(""));
  const stop = (): void => void lister.process.kill("SIGKILL");
  signal.addEventListener("abort", stop, { once: true });
  try {
    signal.throwIfAborted();
    for await (const lines of wholeLines(lister.output)) {
      const wanted = known ? unknownLines(lines, known) : lines;
      if (wanted.length > 0) yield wanted;
    }
    signal.throwIfAborted();
    await lister.ended;
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}

/** Memory that many objects are read into, in bytes: more than the system keeps ready at once. */
const OUTPUT_BYTES = 256 * 1024;

/**
 * Streams the objects with the given ids, those that came together as one list. Content is never diffed, filtered or
 * converted, so nothing hides behind attributes. It is gone when the next list is asked for: the same memory is used
 * again.
 *
 * @throws GitError when git ends before the last object.
 */
export async function* readObjects(
  git: Git,
  lines: IdLines,
  { maxBytes, signal, many = false }: ObjectRequest,
): AsyncGenerator<GitObject[], void, void> {
  const output = many ? await openOutput() : undefined;
  const reader = start(
    git,
    ["cat-file", "--buffer", "--batch=%(objectname) %(objecttype) %(objectsize) %(rest)"],
    output,
  );
  const stop = (): void => void reader.process.kill("SIGKILL");
  signal.addEventListener("abort", stop, { once: true });
  try {
    signal.throwIfAborted();
    const fed = feed(lines, reader.process.stdin);
    // Awaited below; a failure before that must not count as unhandled.
    fed.catch(() => undefined);
    yield* parseObjects(reader.output, maxBytes);
    await fed;
    signal.throwIfAborted();
    await reader.ended;
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
    output?.close();
  }
}

async function openOutput(): Promise<ChildOutput | undefined> {
  const { openChildOutput } = await import("../child-output.ts");
  return openChildOutput(OUTPUT_BYTES);
}

interface Running {
  process: ChildProcessByStdio<Writable, Readable | null, Readable>;
  /** What it writes to its standard output. */
  output: AsyncIterable<Buffer>;
  /** Rejects with a GitError when the status is not 0. */
  ended: Promise<void>;
}

/** @param output Where its standard output goes; a pipe of its own by default. */
function start(git: Git, args: readonly string[], output?: ChildOutput): Running {
  const child = spawn("git", args, {
    cwd: git.cwd,
    env: { ...git.env },
    stdio: ["pipe", output?.writeEnd ?? "pipe", "pipe"],
    windowsHide: true,
  }) as Running["process"];
  output?.writeEnd.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (stderr.length < 4096) stderr += chunk.toString("utf8");
  });
  // A reader that ended early is judged by its status, not by the broken pipe.
  child.stdin.on("error", () => undefined);
  const ended = once(child, "close").then(([status]) => {
    if (status === 0) return;
    const said = withoutAddresses(stderr.trim().split("\n", 1)[0] ?? "");
    throw new GitError(`git ${args[0]}: ${said || `ended with ${status}`}`);
  });
  ended.catch(() => undefined);
  return { process: child, output: output?.chunks ?? (child.stdout as Readable), ended };
}

const NEWLINE = 0x0a;

async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = bytes.subarray(end);
    if (end > 0) yield bytes.subarray(0, end);
  }
  if (rest.length > 0) yield rest;
}

function unknownLines(bytes: Buffer, known: (id: string) => boolean): Buffer {
  const lines = bytes.toString("latin1").split("\n");
  const unknown = lines.filter((line) => line !== "" && !known(line.split(" ", 1)[0] as string));
  return Buffer.from(unknown.map((line) => `${line}\n`).join(""), "latin1");
}

/** Writes lines to a program, no faster than it takes them. One that ended early is judged by its status. */
async function feed(lines: IdLines, target: Writable): Promise<void> {
  await pipeline(Readable.from(lines, { objectMode: false }), target).catch((thrown: unknown) => {
    if (!brokenPipes.has(codeOf(thrown) ?? "")) throw thrown;
  });
}

const brokenPipes = new Set(["EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EOF"]);
