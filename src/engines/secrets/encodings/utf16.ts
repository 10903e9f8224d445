import { textBytes } from "./bytes.ts";
import type { Decoded } from "./layer.ts";

/** Bytes looked at to tell what a document is written in. */
const SAMPLE = 4096;

/** What a document in UTF-16 says. */
export interface WideText {
  /** The whole of it as UTF-8. */
  text: Buffer;
  /** The bytes, with spaces where UTF-16 is and line feeds kept; absent when nearly all is UTF-16. */
  rest?: Buffer;
}

/**
 * Reads a document that is written in UTF-16 or begins so, little or big endian, with a byte order mark or without.
 * It may go on in another encoding, as where a shell appends to what PowerShell wrote.
 */
export function fromUtf16(bytes: Buffer): WideText | undefined {
  const order = byteOrder(bytes);
  if (order === undefined) return undefined;
  const text = wideText(bytes, order);
  const covered = utf16Stretches(bytes).filter(({ start }) => start % 2 === (order === "little" ? 0 : 1));
  const size = covered.reduce((sum, { start, end }) => sum + end - start, 0);
  return bytes.length - size < SHORTEST ? { text } : { text, rest: blanked(bytes, covered) };
}

function blanked(bytes: Buffer, stretches: readonly Decoded[]): Buffer {
  const rest = Buffer.from(bytes);
  for (const { start, end } of stretches) {
    rest.fill(0x20, start, end);
    for (let at = bytes.indexOf(0x0a, start); at >= 0 && at < end; at = bytes.indexOf(0x0a, at + 1)) {
      rest[at] = 0x0a;
    }
  }
  return rest;
}

function wideText(bytes: Buffer, order: "little" | "big"): Buffer {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  // Node reads little endian only, and swaps in place: so on a copy.
  const little = order === "little" ? even : Buffer.from(even).swap16();
  const text = little.toString("utf16le");
  return Buffer.from(text.startsWith("\ufeff") ? text.slice(1) : text, "utf8");
}

function byteOrder(bytes: Buffer): "little" | "big" | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "big";
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (!bytes.subarray(0, length).includes(0)) return undefined;
  let little = 0;
  let big = 0;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] as number;
    const second = bytes[at + 1] as number;
    if (second === 0 && textBytes[first] === 1) little++;
    else if (first === 0 && textBytes[second] === 1) big++;
  }
  const most = length / 2;
  if (little > most * 0.7) return "little";
  if (big > most * 0.7) return "big";
  return undefined;
}

/** The shortest piece of UTF-16 text worth looking at, in characters. */
const SHORTEST = 20;

/** A piece of the shortest length covers at least one multiple of this, with room to tell it there. */
const STRIDE = 16;

/** Pieces of UTF-16 text within other bytes, as programs and databases hold them. */
export function utf16Stretches(bytes: Buffer): Decoded[] {
  const found: Decoded[] = [];
  const last = bytes.length - 3;
  for (let probe = 0; probe < last; probe += STRIDE) {
    // One of two neighbours is zero and the one after next is, too: a character of UTF-16 may begin here.
    const zero = bytes[probe] === 0 ? probe : bytes[probe + 1] === 0 ? probe + 1 : -1;
    if (zero < 1 || bytes[zero + 2] !== 0 || textBytes[bytes[zero + 1] as number] === 0) continue;
    let start = zero - 1;
    if (textBytes[bytes[start] as number] === 0) start += 2;
    while (start >= 2 && bytes[start - 1] === 0 && textBytes[bytes[start - 2] as number] === 1) start -= 2;
    let end = start;
    while (end + 1 < bytes.length && bytes[end + 1] === 0 && textBytes[bytes[end] as number] === 1) end += 2;
    if (isLastOfBigEndian(bytes, start, end)) end++;
    if (end - start < SHORTEST * 2) continue;
    found.push({ start, end, via: "UTF-16", bytes: everySecond(bytes, start, end) });
    probe = end - (end % STRIDE);
  }
  return found;
}

/** Whether the byte at `end` belongs to the text before it: in big endian the last character's zero precedes it. */
function isLastOfBigEndian(bytes: Uint8Array, start: number, end: number): boolean {
  const next = bytes[end] ?? 0;
  if (next <= 0x20 || textBytes[next] === 0) return false;
  return bytes[start - 1] === 0 || textBytes[bytes[end + 1] ?? 0] === 0;
}

function everySecond(bytes: Uint8Array, start: number, end: number): Buffer {
  const text = Buffer.allocUnsafe((end - start + 1) >> 1);
  for (let at = 0; at < text.length; at++) text[at] = bytes[start + at * 2] as number;
  return text;
}
