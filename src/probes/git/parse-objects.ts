import { GitError } from "../git.ts";
import type { GitObject, GitObjectType } from "./object.ts";

const NEWLINE = 0x0a;
const SPACE = 0x20;

/** Types by the first letter git gives them. */
const types: Readonly<Record<number, GitObjectType>> = {
  99: "commit",
  116: "tree",
  98: "blob",
};

/** Longest header that is taken for one: an id, a type, a size and a path. */
const MAX_HEADER = 1024 * 1024;

/** A header line, `<id> <type> <size> <path>`: which object follows, or that it is missing. */
type Header =
  | { state: "present"; id: string; type: GitObjectType; path: string; size: number }
  | { state: "missing"; id: string };

/**
 * Takes apart what `git cat-file --batch` prints, and gives the objects that came with one chunk together. Objects
 * that lie within one chunk are views of it, not copies; the others lie in memory that is used again. So both the
 * chunks and the content of the objects need to last only until the next ones are asked for.
 *
 * @throws GitError when the stream ends within an object or is not of that form.
 */
export async function* parseObjects(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<GitObject[], void, void> {
  /** What is left of the last chunk: less than one object. */
  let rest: Buffer = Buffer.alloc(0);
  /** An object whose content has not come whole yet. */
  let partial: Partial | undefined;
  const memory = turns();
  for await (const part of stream) {
    const found: GitObject[] = [];
    let at = 0;
    if (partial) {
      at = fill(partial, part);
      if (partial.left > 0) continue;
      found.push(objectOf(partial.header, partial.content));
      partial = undefined;
    }
    const chunk = rest.length > 0 ? Buffer.concat([rest, part.subarray(at)]) : part;
    if (rest.length > 0) at = 0;
    rest = chunk.subarray(chunk.length);
    while (at < chunk.length) {
      const lineEnd = chunk.indexOf(NEWLINE, at);
      if (lineEnd < 0) {
        if (chunk.length - at > MAX_HEADER) throw unexpected(chunk.toString("latin1", at, at + 80));
        rest = Buffer.from(chunk.subarray(at));
        break;
      }
      const header = parseHeader(chunk, at, lineEnd);
      const start = lineEnd + 1;
      if (header.state === "missing") {
        found.push(header);
        at = start;
        continue;
      }
      const end = start + header.size;
      // A line break follows the content.
      if (end < chunk.length) {
        found.push(objectOf(header, header.size <= maxBytes ? chunk.subarray(start, end) : undefined));
        at = end + 1;
        continue;
      }
      partial = {
        header,
        content: header.size <= maxBytes ? memory(header.size) : undefined,
        filled: 0,
        left: header.size + 1,
      };
      fill(partial, chunk.subarray(start));
      break;
    }
    if (found.length > 0) yield found;
  }
  if (partial) throw new GitError("git cat-file: ended within an object");
  if (rest.length > 0) throw new GitError("git cat-file: ended within a header");
}

/**
 * Gives memory of the size asked for, in two places in turn: one object may end in the chunk in which the next one that
 * does not lie within it begins.
 */
function turns(): (size: number) => Buffer {
  const places: Buffer[] = [Buffer.alloc(0), Buffer.alloc(0)];
  let turn = 0;
  return (size) => {
    turn = 1 - turn;
    let place = places[turn] as Buffer;
    if (place.length < size) {
      place = Buffer.allocUnsafeSlow(Math.max(size, 2 * place.length));
      places[turn] = place;
    }
    return place.subarray(0, size);
  };
}

interface Partial {
  header: Extract<Header, { state: "present" }>;
  /** Absent when the object is larger than is kept. */
  content: Buffer | undefined;
  filled: number;
  /** Bytes that are still to come, the line break after the content included. */
  left: number;
}

/** Takes what belongs to the object from the start of `bytes`; how much that was. */
function fill(partial: Partial, bytes: Buffer): number {
  const taken = Math.min(partial.left, bytes.length);
  const wanted = Math.min(taken, partial.header.size - partial.filled);
  partial.content?.set(bytes.subarray(0, wanted), partial.filled);
  partial.filled += wanted;
  partial.left -= taken;
  return taken;
}

function objectOf(
  { id, type, path, size }: Extract<Header, { state: "present" }>,
  content: Buffer | undefined,
): GitObject {
  return content ? { state: "read", id, type, path, content } : { state: "oversized", id, type, path, size };
}

function parseHeader(chunk: Buffer, start: number, end: number): Header {
  const idEnd = chunk.indexOf(SPACE, start);
  const typeEnd = idEnd < 0 || idEnd > end ? -1 : chunk.indexOf(SPACE, idEnd + 1);
  const type = typeEnd < 0 || typeEnd > end ? undefined : typeAt(chunk, idEnd + 1, typeEnd);
  if (type === undefined) return missing(chunk.toString("latin1", start, end));
  let size = 0;
  let at = typeEnd + 1;
  for (; at < end && chunk[at] !== SPACE; at++) {
    const digit = (chunk[at] as number) - 0x30;
    if (digit < 0 || digit > 9) throw unexpected(chunk.toString("latin1", start, end));
    size = size * 10 + digit;
  }
  return {
    state: "present",
    id: chunk.toString("latin1", start, idEnd),
    type,
    path: at < end ? chunk.toString("utf8", at + 1, end) : "",
    size,
  };
}

function typeAt(chunk: Buffer, start: number, end: number): GitObjectType | undefined {
  const length = end - start;
  if (length === 3 && chunk.toString("latin1", start, end) === "tag") return "tag";
  const type = types[chunk[start] as number];
  return type?.length === length && chunk.toString("latin1", start, end) === type ? type : undefined;
}

/** `<what was asked> missing`, as git says it of an object that is not here. */
function missing(line: string): Header {
  const asked = /^\??([0-9a-f]{40,64})\b.* missing$/.exec(line);
  if (!asked) throw unexpected(line);
  return { state: "missing", id: asked[1] as string };
}

function unexpected(line: string): GitError {
  return new GitError(`git cat-file: unexpected answer "${line.slice(0, 80)}"`);
}
