import { base64Bytes, hexBytes, isText, textBytes } from "./bytes.ts";
import type { Decoded } from "./layer.ts";

/** The shortest run worth decoding: 26 characters of base64 are 19 bytes, less than the shortest key of a provider. */
const SHORTEST = 26;

/** A run of this many hexadecimal digits holds 16 bytes. */
const SHORTEST_HEX = 32;

/** Characters at the start of a run that must stand for text before the rest is decoded. */
const PROBE = 16;

/** Values of base64's characters, both alphabets (RFC 4648 tables 1 and 2). */
const sextets = new Uint8Array(256);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
  sextets[character.charCodeAt(0)] = value;
});
sextets[0x2d] = 62;
sextets[0x5f] = 63;

/**
 * Runs of base64 or hexadecimal characters that stand for text. Lines of one wrapped text are taken together.
 *
 * Where there is no run, only about every {@link SHORTEST}th byte is looked at, so ordinary code costs little.
 */
export function base64Stretches(bytes: Buffer): Decoded[] {
  const found: Decoded[] = [];
  const { length } = bytes;
  let at = 0;
  while (at + SHORTEST <= length) {
    const tail = at + SHORTEST - TAIL;
    if (!isRunOfEight(bytes, tail)) {
      at = tail + 1;
      continue;
    }
    let back = tail - 1;
    while (back >= at && base64Bytes[bytes[back] as number] === 1) back--;
    if (back >= at) {
      at = back + 1;
      continue;
    }
    let end = at + SHORTEST;
    while (end < length && base64Bytes[bytes[end] as number] === 1) end++;
    const decoded = decodeHex(bytes, at, end) ?? decodeBase64(bytes, at, end);
    if (decoded) found.push(decoded);
    at = (decoded?.end ?? end) + 1;
  }
  return found;
}

/** Bytes at the end of the shortest run that are looked at together. */
const TAIL = 8;

/** Without a branch for each byte: which of them ends a run the processor would guess wrong nearly every time. */
function isRunOfEight(bytes: Buffer, at: number): boolean {
  const a = (base64Bytes[bytes[at] as number] as number) & (base64Bytes[bytes[at + 1] as number] as number);
  const b =
    (base64Bytes[bytes[at + 2] as number] as number) & (base64Bytes[bytes[at + 3] as number] as number);
  const c =
    (base64Bytes[bytes[at + 4] as number] as number) & (base64Bytes[bytes[at + 5] as number] as number);
  const d =
    (base64Bytes[bytes[at + 6] as number] as number) & (base64Bytes[bytes[at + 7] as number] as number);
  return (a & b & c & d) === 1;
}

/**
 * Decodes a run; where its start does not stand for text, what follows a `/`, `-`, `_` or `+` in it, because a path
 * or a name may be glued to the front.
 */
function decodeBase64(bytes: Buffer, start: number, end: number): Decoded | undefined {
  for (let from = start; from + SHORTEST <= end; from++) {
    if (standsForText(bytes, from)) return wrappedText(bytes, from, end);
    while (from < end && !isJoint(bytes[from] as number)) from++;
  }
  return undefined;
}

function isJoint(byte: number): boolean {
  return byte === 0x2f || byte === 0x2d || byte === 0x5f || byte === 0x2b;
}

/** Whether the first characters of a run decode to text: in UTF-8, or in UTF-16 as PowerShell's commands are. */
function standsForText(bytes: Uint8Array, start: number): boolean {
  let little = true;
  let big = true;
  let narrow = true;
  /** Bytes that the character begun last still needs. */
  let open = 0;
  for (let group = 0; group < PROBE; group += 4) {
    const at = start + group;
    const bits =
      ((sextets[bytes[at] as number] as number) << 18) |
      ((sextets[bytes[at + 1] as number] as number) << 12) |
      ((sextets[bytes[at + 2] as number] as number) << 6) |
      (sextets[bytes[at + 3] as number] as number);
    // A byte order mark is as good as text.
    const mark = group === 0 && (bits >> 8 === 0xfffe || bits >> 8 === 0xfeff) ? 2 : 0;
    for (let byte = mark; byte < 3; byte++) {
      const value = (bits >> (16 - byte * 8)) & 0xff;
      const text = textBytes[value] === 1;
      const odd = (group / 4 + byte) % 2 === 1;
      little &&= odd ? value === 0 : text;
      big &&= odd ? text : value === 0;
      if (narrow) {
        if (open > 0) narrow = value >> 6 === 2;
        else narrow = text || (value >= 0xc2 && value <= 0xf4);
        open = open > 0 ? open - 1 : followers(value);
      }
    }
    if (!narrow && !little && !big) return false;
  }
  return true;
}

/** How many bytes follow the first one of a character in UTF-8 (RFC 3629 section 3). */
function followers(first: number): number {
  if (first < 0xc0) return 0;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

/** Decodes from `start` on, over the line breaks of a wrapped text. */
function wrappedText(bytes: Buffer, start: number, firstEnd: number): Decoded {
  const parts = [bytes.toString("latin1", start, firstEnd)];
  let end = firstEnd;
  for (let next = nextLine(bytes, end); next > 0; next = nextLine(bytes, end)) {
    let stop = next;
    while (stop < bytes.length && base64Bytes[bytes[stop] as number] === 1) stop++;
    if (stop === next) break;
    parts.push(bytes.toString("latin1", next, stop));
    end = stop;
  }
  return { start, end, via: "base64", bytes: Buffer.from(parts.join(""), "base64") };
}

/**
 * Where the next line's text begins, past the line break (raw or written `\n`), indentation and the mark of a comment
 * or a quotation at `at`; else -1.
 */
function nextLine(bytes: Uint8Array, at: number): number {
  let next = at;
  if (bytes[next] === 0x0d) next++;
  if (bytes[next] === 0x0a) next++;
  else if (bytes[next] === 0x5c && bytes[next + 1] === 0x6e) return next + 2;
  else return -1;
  next = pastBlanks(bytes, next);
  return commentMarks.has(bytes[next] as number) ? pastBlanks(bytes, next + 1) : next;
}

/** `#`, `*`, `>`, `;` and `|`. */
const commentMarks = new Set([0x23, 0x2a, 0x3e, 0x3b, 0x7c]);

function pastBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at++;
  return at;
}

/**
 * Decodes the hexadecimal digits a run ends with, where nothing or a prefix (`0x`, `\x`, a name) stands before them.
 */
function decodeHex(bytes: Buffer, start: number, firstEnd: number): Decoded | undefined {
  let first = firstEnd;
  while (first > start && hexBytes[bytes[first - 1] as number] === 1) first--;
  if (firstEnd - first < SHORTEST_HEX) return undefined;
  if (first > start && !isHexPrefix(bytes[first - 1] as number)) return undefined;
  const probe = Buffer.from(bytes.toString("latin1", first, first + PROBE), "hex");
  if (!isText(probe, 0, probe.length)) return undefined;
  const lines = [bytes.toString("latin1", first, firstEnd)];
  let end = firstEnd;
  for (let next = nextLine(bytes, end); next > 0; next = nextLine(bytes, end)) {
    let stop = next;
    while (stop < bytes.length && hexBytes[bytes[stop] as number] === 1) stop++;
    if (stop === next || base64Bytes[bytes[stop] ?? 0] === 1) break;
    lines.push(bytes.toString("latin1", next, stop));
    end = stop;
  }
  const digits = lines.join("");
  if (digits.length % 2 !== 0) return undefined;
  return { start: first, end, via: "hex", bytes: Buffer.from(digits, "hex") };
}

function isHexPrefix(byte: number): boolean {
  return byte === 0x78 || byte === 0x58 || isJoint(byte);
}
