import type { Decoded } from "./layer.ts";
import {
  beforeSpace,
  joined,
  type Literal,
  literalEndingAt,
  literalFrom,
  MOST_PARTS,
  pastSpace,
  quoteMarks,
  quotes,
} from "./string-literals.ts";

/**
 * Marks of literals that a call joins: `["a", "b"].join("")`, `"".join(["a", "b"])`, `implode("", …)`, `"a".concat("b")`,
 * `CONCAT('a', 'b')`, `.append("a").append("b")`.
 */
export const listMarks: readonly string[] = quoteMarks.flatMap((quote) => [
  ...[`].join(${quote}${quote})`, `${quote}${quote}.join(`, `implode(${quote}${quote},`],
  ...[`concat(${quote}`, `append(${quote}`],
]);

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN = 0x28;
const CLOSE = 0x29;
/** Bytes of the name of the longest call, with its brackets. */
const LONGEST_CALL = 16;

/** Lists of literals at the given offsets of marks' first bytes, sorted. */
export function listStretches(bytes: Buffer, marks: readonly number[]): Decoded[] {
  const found: Decoded[] = [];
  let done = 0;
  let last = 0;
  for (const mark of marks) {
    if (mark < done) continue;
    // No further back than to the mark before: what was looked at for that one is not looked at again.
    const parts = bytes[mark] === CLOSE_BRACKET ? listBefore(bytes, mark, last) : listOfCall(bytes, mark);
    last = mark + 1;
    if (parts.length < 2) continue;
    found.push(joined(bytes, parts));
    done = (parts.at(-1) as Literal).close;
  }
  return found;
}

/** The literals of the list that ends with a bracket at `end`; none where it has anything else in it. */
function listBefore(bytes: Buffer, end: number, least: number): Literal[] {
  const parts: Literal[] = [];
  let at = beforeSpace(bytes, end - 1);
  if (bytes[at] === COMMA) at = beforeSpace(bytes, at - 1);
  while (parts.length < MOST_PARTS && at > least && quotes.has(bytes[at])) {
    const part = literalEndingAt(bytes, at, least);
    if (!part) return [];
    parts.push(part);
    at = beforeSpace(bytes, part.open - 1);
    if (bytes[at] === OPEN_BRACKET) return parts.reverse();
    if (bytes[at] !== COMMA) return [];
    at = beforeSpace(bytes, at - 1);
  }
  return [];
}

/** What a call that begins at `mark` joins: the text it is a method of, its arguments, and those of the calls after it. */
function listOfCall(bytes: Buffer, mark: number): Literal[] {
  const parts: Literal[] = [];
  const head = callAt(bytes, mark);
  if (head < 0) return parts;
  const isMethod = bytes[mark - 1] === FULL_STOP;
  const before = isMethod ? beforeSpace(bytes, mark - 2) : -1;
  if (before >= 0 && quotes.has(bytes[before])) {
    const first = literalEndingAt(bytes, before);
    if (first) parts.push(first);
  }
  for (let at = head; parts.length < MOST_PARTS && quotes.has(bytes[at]); ) {
    const part = literalFrom(bytes, at);
    if (!part) break;
    parts.push(part);
    at = pastSpace(bytes, part.close + 1);
    if (bytes[at] === COMMA) at = pastSpace(bytes, at + 1);
    else if (bytes[at] === CLOSE && isMethod) {
      at = pastSpace(bytes, at + 1);
      if (bytes[at] !== FULL_STOP) break;
      at = callAt(bytes, at + 1);
      if (at < 0) break;
    } else break;
  }
  return parts;
}

/** Where the first argument of a call that joins begins; -1 where the bytes at `at` are none. */
function callAt(bytes: Buffer, at: number): number {
  const name = /^(?:["'`]{2}\.join\(|implode\(["'`]{2},|concat\(|append\()/i.exec(
    bytes.toString("latin1", at, at + LONGEST_CALL),
  )?.[0];
  if (name === undefined) return -1;
  let first = pastSpace(bytes, at + name.length);
  if (bytes.toString("latin1", first, first + 5).toLowerCase() === "array") first += 5;
  if (bytes[first] === OPEN_BRACKET || bytes[first] === OPEN) first = pastSpace(bytes, first + 1);
  return first;
}
