import { table } from "./bytes.ts";
import type { Decoded } from "./layer.ts";

/** A string literal in code. */
export interface Literal {
  /** Offsets of its quotes. */
  open: number;
  close: number;
}

/** A literal longer than this is not joined, in bytes. */
const LONGEST = 1024;

/** Literals joined into one at most. */
export const MOST_PARTS = 512;

/** Bytes that may stand between a literal and the next one. */
export const FARTHEST = 200;

export const BACKSLASH = 0x5c;
export const SPACE = 0x20;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;

export const quoteMarks = ['"', "'", "`"];
export const quoteBytes = table(quoteMarks.join(""));

/** Whether a quote stands at `at`. */
export function isQuote(bytes: Buffer, at: number): boolean {
  return quoteBytes[bytes[at] as number] === 1;
}

/** The literal that begins at `open`; its quotes are escaped where it stands within another string. */
export function literalFrom(bytes: Buffer, open: number, escaped = false): Literal | undefined {
  const quote = bytes[open];
  const limit = Math.min(bytes.length, open + LONGEST);
  for (let end = open + 1; end < limit; end++) {
    const byte = bytes[end];
    if (byte === BACKSLASH && escaped && bytes[end + 1] === quote) return { open, close: end + 1 };
    if (byte === BACKSLASH) end++;
    else if (byte === LINE_FEED) return undefined;
    else if (byte === quote) return { open, close: end };
  }
  return undefined;
}

/** The literal whose closing quote is at `close`; it begins at `least` or later. */
export function literalEndingAt(bytes: Buffer, close: number, least = 0): Literal | undefined {
  const quote = bytes[close];
  const escaped = bytes[close - 1] === BACKSLASH;
  const stop = Math.max(least, close - LONGEST);
  for (let at = close - 1; at >= stop; at--) {
    const byte = bytes[at];
    if (byte === LINE_FEED) return undefined;
    if (byte === quote && (bytes[at - 1] === BACKSLASH) === escaped) return { open: at, close };
  }
  return undefined;
}

/** What a literal says; within another string its quotes are escaped, and the escape is no part of it. */
function contentOf(bytes: Buffer, { open, close }: Literal): Buffer {
  const escaped = bytes[open - 1] === BACKSLASH && bytes[close - 1] === BACKSLASH;
  return bytes.subarray(open + 1, escaped ? close - 1 : close);
}

/** The first offset from `at` on that holds no blank and no line's end; at most a little further. */
export function pastSpace(bytes: Buffer, at: number): number {
  const stop = Math.min(bytes.length, at + FARTHEST);
  let next = at;
  while (next < stop && (bytes[next] as number) <= SPACE) next++;
  return next;
}

/** The last offset down from `at` that holds no blank and no line's end; at most a little further. */
export function beforeSpace(bytes: Buffer, at: number): number {
  const stop = Math.max(-1, at - FARTHEST);
  let last = at;
  while (last > stop && (bytes[last] as number) <= SPACE) last--;
  return last;
}

/** The text of several literals. */
export function joined(bytes: Buffer, parts: readonly Literal[]): Decoded {
  return {
    start: (parts[0] as Literal).open,
    end: (parts.at(-1) as Literal).close + 1,
    via: "joined literals",
    bytes: Buffer.concat(parts.map((part) => contentOf(bytes, part))),
  };
}
