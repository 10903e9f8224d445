import { usefulThreads } from "../../probes/processors.ts";
import type { Lanes } from "./lanes.ts";
import type { Part } from "./share.ts";
import type { Source } from "./sources.ts";

/** Objects or files from which on threads are worth their start. */
const MANY = 4000;

/** Bytes of lines of ids, and paths of files, that make one part: some tens of megabytes of content. */
const LINE_BYTES = 192 * 1024;
const PATHS = 2000;

/** A source as it is, or cut in parts for some lanes when it is large. */
export type Split = { source: Source; parts?: undefined } | { parts: AsyncIterable<Part>; lanes: Lanes };

/** Looks at how large a source is, and cuts a large one in parts that are searched side by side. */
export async function splitOff(source: Source): Promise<Split> {
  if (source.kind === "documents") return { source };
  if (source.kind === "objects") {
    const { items, more } = await begin(source.lines, linesIn);
    return more
      ? { parts: partsOf(items, LINE_BYTES, (lines) => lines.length, lineParts), lanes: lanesForObjects() }
      : { source: { kind: "objects", lines: items } };
  }
  const count = usefulThreads();
  const { items, more } = await begin(source.paths, () => 1);
  return more && count > 1
    ? { parts: partsOf(items, PATHS, () => 1, pathParts), lanes: { count, threads: true } }
    : { source: { kind: "files", paths: items } };
}

/**
 * Each lane has a git of its own, which works at least as hard as the search of what it reads. So a thread is worth two
 * processors; with fewer, two lanes in this thread keep both busy.
 */
function lanesForObjects(): Lanes {
  const count = usefulThreads(2);
  return count > 1 ? { count, threads: true } : { count: 2, threads: false };
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
