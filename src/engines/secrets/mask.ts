import { REDACTED } from "../../core/redactor.ts";

/** Bytes of the line shown on either side of a secret. */
const NEAR = 60;

const NEWLINE = 0x0a;

/** A place in a document, in bytes. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The line around a secret with this and every other secret on it masked, however they are written there. What is shown
 * begins and ends with whole words: nobody can tell whose part half of one is.
 *
 * @param masked Places of all secrets of the document, in whatever form, sorted by start.
 */
export function contextOf(
  bytes: Buffer,
  lineStart: number,
  { start, end }: Stretch,
  masked: readonly Stretch[],
): string {
  const next = bytes.indexOf(NEWLINE, end);
  const lineEnd = next < 0 ? bytes.length : next;
  const from = wordStart(bytes, Math.max(lineStart, start - NEAR), lineStart, start);
  const to = wordEnd(bytes, Math.min(lineEnd, end + NEAR), lineEnd, end);
  const parts: string[] = [];
  let at = from;
  for (const stretch of masked) {
    if (stretch.end <= at || stretch.start >= to) continue;
    if (stretch.start > at) parts.push(bytes.toString("utf8", at, stretch.start));
    // What overlaps the one before is masked with it.
    if (stretch.start >= at || at === from) parts.push(REDACTED);
    at = stretch.end;
  }
  if (at < to) parts.push(bytes.toString("utf8", at, to));
  return parts.join("").trimEnd();
}

/** What encoded texts are made of: base64, hex, percent-encoding, escapes, entities; and characters beyond ASCII. */
const inWord: readonly boolean[] = Array.from({ length: 256 }, (_, byte) =>
  /[\w+/%\-.\\&#;\x80-\xff]/.test(String.fromCharCode(byte)),
);

function isWord(byte: number | undefined): boolean {
  return byte !== undefined && inWord[byte] === true;
}

/** Where the first whole word after a cut at `cut` begins. */
function wordStart(bytes: Buffer, cut: number, lineStart: number, most: number): number {
  if (cut === lineStart || !isWord(bytes[cut - 1])) return cut;
  let at = cut;
  while (at < most && isWord(bytes[at])) at++;
  return at;
}

/** Where the last whole word before a cut at `cut` ends. */
function wordEnd(bytes: Buffer, cut: number, lineEnd: number, least: number): number {
  if (cut === lineEnd || !isWord(bytes[cut])) return cut;
  let at = cut;
  while (at > least && isWord(bytes[at - 1])) at--;
  return at;
}

/** Places near `start` to `end` at which a text stands again, where no rule takes it for a secret. */
export function copiesNear(bytes: Buffer, text: Buffer, { start, end }: Stretch): Stretch[] {
  const room = NEAR + text.length;
  const near = bytes.subarray(Math.max(0, start - room), end + room);
  const offset = Math.max(0, start - room);
  const found: Stretch[] = [];
  if (text.length === 0) return found;
  for (let at = near.indexOf(text); at >= 0; at = near.indexOf(text, at + text.length)) {
    found.push({ start: offset + at, end: offset + at + text.length });
  }
  return found;
}
