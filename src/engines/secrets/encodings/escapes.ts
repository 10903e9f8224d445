import { wordEnds } from "./bytes.ts";
import type { Decoded, Via } from "./layer.ts";

const hexCharacters = [..."0123456789abcdef"];
const decimalDigits = hexCharacters.slice(0, 10);
const printableRows = ["2", "3", "4", "5", "6", "7"];

/** What may follow an escaped `/` in an address or in base64; in regular expressions other things mostly do. */
const afterSlash = [..."\\+abcdefghijklmnopqrstuvwxyz0123456789"];

/**
 * Literals every escape of a printable ASCII character or a line's end begins with; they are searched for with the
 * rules' keywords. All have the same length, so that they are found in the order of their places.
 */
export const escapeMarks: readonly string[] = [
  ...printableRows.flatMap((row) => hexCharacters.map((digit) => `%${row}${digit}`)),
  ...["%09", "%0a", "%0d"],
  ...["0", ...printableRows].map((row) => `\\x${row}`),
  ...["\\u0", "\\u{", "&#x"],
  ...decimalDigits.map((digit) => `&#${digit}`),
  ...afterSlash.map((next) => `\\/${next}`),
];

const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const HASH = 0x23;
const PLUS = 0x2b;
const SPACE = 0x20;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Values of hexadecimal digits; 255 for what is none. */
const hexDigits = new Uint8Array(256).fill(255);
[..."0123456789abcdef"].forEach((digit, value) => {
  hexDigits[digit.charCodeAt(0)] = value;
  hexDigits[digit.toUpperCase().charCodeAt(0)] = value;
});

const kinds: Readonly<Record<number, Via>> = {
  [PERCENT]: "percent-encoding",
  [BACKSLASH]: "backslash escapes",
  [AMPERSAND]: "HTML entities",
};

/** The ASCII character that an escape at `at` stands for, plus 256 times its length; -1 when there is none. */
function escapeAt(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case PERCENT: // RFC 3986 section 2.1
      return fixedHex(bytes, at + 1, 2, 3);
    case BACKSLASH:
      return backslashAt(bytes, at);
    case AMPERSAND:
      return bytes[at + 1] === HASH ? entityAt(bytes, at) : -1;
    default:
      return -1;
  }
}

/** JavaScript, JSON, Python, Java, C#: \x41, \u0041, \u{41}, \U00000041; and \/, as PHP's JSON has every `/`. */
function backslashAt(bytes: Uint8Array, at: number): number {
  switch (bytes[at + 1]) {
    case SLASH:
      return read(SLASH, 2);
    case 0x78:
      return fixedHex(bytes, at + 2, 2, 4);
    case 0x75:
      return bytes[at + 2] === OPEN_BRACE
        ? delimited(bytes, at, at + 3, 16, CLOSE_BRACE)
        : fixedHex(bytes, at + 2, 4, 6);
    case 0x55:
      return fixedHex(bytes, at + 2, 8, 10);
    default:
      return -1;
  }
}

/** HTML, "Numeric character references". */
function entityAt(bytes: Uint8Array, at: number): number {
  const isHex = bytes[at + 2] === 0x78 || bytes[at + 2] === 0x58;
  return delimited(bytes, at, isHex ? at + 3 : at + 2, isHex ? 16 : 10, SEMICOLON);
}

function fixedHex(bytes: Uint8Array, at: number, digits: number, whole: number): number {
  let value = 0;
  for (let digit = at; digit < at + digits; digit++) {
    const next = hexDigits[bytes[digit] as number] as number;
    if (!(next < 16)) return -1;
    value = value * 16 + next;
  }
  return read(value, whole);
}

function delimited(bytes: Uint8Array, start: number, at: number, base: number, end: number): number {
  let value = 0;
  for (let digit = at; digit < at + 8; digit++) {
    const byte = bytes[digit];
    if (byte === end && digit > at) {
      return read(value, digit + 1 - start);
    }
    const next = hexDigits[byte as number] as number;
    if (!(next < base)) return -1;
    value = value * base + next;
  }
  return -1;
}

/** Printable ASCII and what lays text out: tab, line feed, carriage return. */
function read(value: number, length: number): number {
  const isText = (value >= 0x20 && value < 0x7f) || value === 0x0a || value === 0x0d || value === 0x09;
  return isText ? length * 256 + value : -1;
}

/** How far a word is followed on either side of an escape, in bytes. */
const WORD = 2048;

/** Where a longer word is cut, in bytes; the next part begins {@link WORD} bytes before. A private key fits. */
const LONGEST = 24 * 1024;

/**
 * Words that hold escapes, with the escapes replaced by what they stand for.
 *
 * @param marks Offsets of the marks, sorted.
 */
export function escapedStretches(bytes: Buffer, marks: readonly number[]): Decoded[] {
  const found: Decoded[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as number;
    if (escapeAt(bytes, mark) < 0) continue;
    let end = wordEnd(bytes, mark, mark + WORD);
    for (let next = marks[index + 1]; next !== undefined && next < end; next = marks[index + 1]) {
      if (next - mark > LONGEST) break;
      end = wordEnd(bytes, end, next + WORD);
      index++;
    }
    const start = wordStart(bytes, mark);
    const via = kinds[bytes[mark] as number] as Via;
    found.push({ start, end, via, bytes: unescaped(bytes, start, end, isForm(bytes, mark, start, end)) });
  }
  return found;
}

/** A text with every escape in it replaced by what it stands for. */
export function withoutEscapes(text: string): string {
  const bytes = Buffer.from(text, "latin1");
  return unescaped(bytes, 0, bytes.length).toString("latin1");
}

/**
 * How the frame of a private key begins in a form, where a `+` stands for a blank (WHATWG URL, "urlencoded parsing").
 */
const FRAME = Buffer.from("-----BEGIN+");

function isForm(bytes: Buffer, mark: number, start: number, end: number): boolean {
  return bytes[mark] === PERCENT && end - start > FRAME.length && bytes.subarray(start, end).includes(FRAME);
}

/** @param plusIsBlank Whether a `+` that is not escaped stands for a blank. */
function unescaped(bytes: Buffer, start: number, end: number, plusIsBlank = false): Buffer {
  const out = Buffer.allocUnsafe(end - start);
  let length = 0;
  for (let at = start; at < end; ) {
    const escaped = escapeAt(bytes, at);
    if (escaped >= 0) out[length++] = escaped & 0xff;
    else out[length++] = plusIsBlank && bytes[at] === PLUS ? SPACE : (bytes[at] as number);
    at += escaped < 0 ? 1 : escaped >> 8;
  }
  return out.subarray(0, length);
}

function wordStart(bytes: Buffer, from: number): number {
  const stop = Math.max(0, from - WORD);
  let at = from;
  while (at > stop && wordEnds[bytes[at - 1] as number] === 0) at--;
  return at;
}

function wordEnd(bytes: Buffer, from: number, most: number): number {
  const stop = Math.min(bytes.length, most);
  let at = from;
  while (at < stop && wordEnds[bytes[at] as number] === 0) at++;
  return at;
}
