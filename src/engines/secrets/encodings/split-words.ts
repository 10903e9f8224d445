import { table } from "./bytes.ts";
import type { Decoded } from "./layer.ts";
import { BACKSLASH, CARRIAGE_RETURN, LINE_FEED, SPACE } from "./string-literals.ts";

/** What tokens are made of. */
const word = table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.+/");

/** Of these what no token has before its prefix. */
const letters = word.slice();
for (const mark of "-.+/") letters[mark.charCodeAt(0)] = 0;

/** How far a word is followed before its first break, and how long one may be in all, in bytes. */
const NEAR = 256;
const LONGEST = 2048;

/** Parts of a word at most. */
const MOST_PARTS = 64;

const DOUBLE = 0x22;
const SINGLE = 0x27;
const TAB = 0x09;

/** Whether no letter, digit or `_` stands right before `at`: `block_` ends as a prefix does, but holds none. */
export function startsWord(bytes: Uint8Array, at: number): boolean {
  return at === 0 || letters[bytes[at - 1] as number] === 0;
}

/**
 * Where the word that goes on at `end`, right after the prefix of a token, ends or is broken; no more than so far on.
 */
export function wordEndAfter(bytes: Uint8Array, end: number): number {
  const stop = Math.min(bytes.length, end + NEAR);
  let at = end;
  while (at < stop && word[bytes[at] as number] === 1) at++;
  return at;
}

/**
 * Words that are broken, with their parts joined.
 *
 * @param starts Offsets of prefixes of tokens in the words' first parts, sorted.
 */
export function splitWords(bytes: Buffer, starts: readonly number[]): Decoded[] {
  const found: Decoded[] = [];
  let done = 0;
  for (const prefix of starts) {
    if (prefix < done) continue;
    let start = prefix;
    while (start > done && prefix - start < NEAR && word[bytes[start - 1] as number] === 1) start--;
    const text = Buffer.allocUnsafe(LONGEST);
    let length = 0;
    let end = start;
    let from = start;
    for (let parts = 0; from >= 0 && parts < MOST_PARTS; parts++) {
      end = from;
      while (length < LONGEST && word[bytes[end] as number] === 1) text[length++] = bytes[end++] as number;
      from = pastBreak(bytes, end);
    }
    found.push({ start, end, via: "joined literals", bytes: text.subarray(0, length) });
    done = end;
  }
  return found;
}

/** Where a word that is broken at `at` goes on; -1 where it ends. */
export function pastBreak(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === BACKSLASH) return pastLineEnd(bytes, at + 1);
  if (byte !== DOUBLE && byte !== SINGLE) return -1;
  const next = bytes[at + 1];
  const from = next === DOUBLE || next === SINGLE ? at + 2 : at + 1;
  return word[bytes[from] as number] === 1 ? from : -1;
}

/** Where the text of the next line begins; -1 where no line ends at `at`. */
function pastLineEnd(bytes: Uint8Array, at: number): number {
  let next = bytes[at] === CARRIAGE_RETURN ? at + 1 : at;
  if (bytes[next] !== LINE_FEED) return -1;
  next++;
  const stop = next + NEAR;
  while (next < stop && (bytes[next] === SPACE || bytes[next] === TAB)) next++;
  return word[bytes[next] as number] === 1 ? next : -1;
}
