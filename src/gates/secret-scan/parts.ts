import { usefulThreads } from "../../probes/processors.ts";
import type { Part } from "./share.ts";
import type { Source } from "./sources.ts";

/** Objects or files from which on threads are worth their start. */
const MANY = 4000;

/** Bytes of lines of ids, and paths of files, that make one part: some tens of megabytes of content. */
const LINE_BYTES = 192 * 1024;
const PATHS = 2000;

/** A source as it is, or cut in parts for a number of threads when it is large. */
export type Split = { source: Source; parts?: undefined } | { parts: AsyncIterable<Part>; threads: number };

/** Looks at how large a source is, and cuts a large one in parts for threads to search. */
export async function splitOff(source: Source): Promise<Split> {
  if (source.kind === "documents") return { source };
  // To read objects, each thread has a git of its own, which works at least as hard as the thread.
  const threads = usefulThreads(source.kind === "objects" ? 2 : 1);
  if (threads < 2) return { source };
  if (source.kind === "objects") {
    const { items, more } = await begin(source.lines, linesIn);
    return more
      ? { parts: partsOf(items, LINE_BYTES, (lines) => lines.length, lineParts), threads }
      : { source: { ...source, lines: items } };
  }
  const { items, more } = await begin(source.paths, () => 1);
  return more
    ? { parts: partsOf(items, PATHS, () => 1, pathParts), threads }
    : { source: { kind: "files", paths: items } };
}

const NEWLINE = 0x0a;

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

function lineParts(lines: Buffer[]): Part {
  return { kind: "objects", lines: Buffer.concat(lines) };
}

function pathParts(paths: string[]): Part {
  return { kind: "files", paths };
}

/** Reads on until it is clear whether there are many; the items again, all of them. */
async function begin<T>(
  given: AsyncIterable<T> | Iterable<T>,
  sizeOf: (item: T) => number,
): Promise<{ items: AsyncIterable<T>; more: boolean }> {
  const items = (async function* () {
    yield* given;
  })();
  const first: T[] = [];
  let size = 0;
  let ended = false;
  while (size < MANY) {
    const next = await items.next();
    ended = next.done === true;
    if (next.done) break;
    first.push(next.value);
    size += sizeOf(next.value);
  }
  const all = (async function* () {
    try {
      yield* first;
      if (!ended) yield* items;
    } finally {
      await items.return(undefined);
    }
  })();
  return { items: all, more: !ended };
}

async function* partsOf<T>(
  items: AsyncIterable<T>,
  size: number,
  sizeOf: (item: T) => number,
  partOf: (items: T[]) => Part,
): AsyncGenerator<Part, void, void> {
  let pending: T[] = [];
  let held = 0;
  for await (const item of items) {
    pending.push(item);
    held += sizeOf(item);
    if (held < size) continue;
    yield partOf(pending);
    pending = [];
    held = 0;
  }
  if (pending.length > 0) yield partOf(pending);
}
