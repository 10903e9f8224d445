import type { Decoded } from "./layer.ts";
import {
  beforeSpace,
  isQuote,
  joined,
  type Literal,
  literalEndingAt,
  literalFrom,
  MOST_PARTS,
  pastSpace,
  quoteMarks,
} from "./string-literals.ts";

/**
 * Marks of literals that a call joins: `["a", "b"].join("")`, `"".join(["a", "b"])`, `implode("", …)`,
 * `"a".concat("b")`,
 * `CONCAT('a', 'b')`, `.append("a").append("b")`. No more of their names than tells them: what begins as other words do is
 * felt in the search for literals.
 */
export const listMarks: readonly string[] = quoteMarks.flatMap((quote) => [
  ...[`join(${quote}${quote}`, `${quote}${quote}.j`, `ode(${quote}${quote}`],
  ...[`cat(${quote}`, `end(${quote}`],
]);

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN = 0x28;
const CLOSE = 0x29;
/** Bytes of the name of the longest call, with its brackets. */
const LONGEST_CALL = 16;

/** Lists of literals at the given offsets of marks' first bytes, in the order of their ends. */
export function listStretches(bytes: Buffer, marks: readonly number[]): Decoded[] {
  const found: Decoded[] = [];
  let done = 0;
  let last = 0;
  for (const mark of marks) {
    if (mark < done) continue;
    // No further back than to the mark before: what was looked at for that one is not looked at again.
    const parts = isJoin(bytes[mark]) ? listBefore(bytes, mark, last) : listOfCall(bytes, mark);
    last = mark + 1;
    if (parts.length < 2) continue;
    found.push(joined(bytes, parts));
    done = (parts.at(-1) as Literal).close;
  }
  return found;
}

const LOWER = 0x20;

/** Bytes of a call's name that stand before a mark, by the mark's first letter: `con|cat(`, `app|end(`, `impl|ode(`. */
const omitted: ReadonlyMap<number, number> = new Map([
  [0x63, 3],
  [0x65, 3],
  [0x6f, 4],
]);

function isJoin(first: number | undefined): boolean {
  return first !== undefined && (first | LOWER) === 0x6a;
}

/** The literals of the list whose method is called at `mark`; none where it has anything else in it. */
function listBefore(bytes: Buffer, mark: number, least: number): Literal[] {
  const parts: Literal[] = [];
  const bracket = beforeSpace(bytes, mark - 2);
  if (bytes[mark - 1] !== FULL_STOP || bytes[bracket] !== CLOSE_BRACKET) return parts;
  let at = beforeSpace(bytes, bracket - 1);
  if (bytes[at] === COMMA) at = beforeSpace(bytes, at - 1);
  while (parts.length < MOST_PARTS && at > least && isQuote(bytes, at)) {
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

/** What the call at `mark` joins: the text it is a method of, its arguments, and those of the calls after it. */
function listOfCall(bytes: Buffer, mark: number): Literal[] {
  const parts: Literal[] = [];
  const start = mark - (omitted.get((bytes[mark] as number) | LOWER) ?? 0);
  const head = callAt(bytes, start);
  if (head < 0) return parts;
  const isMethod = bytes[start - 1] === FULL_STOP;
  const before = isMethod ? beforeSpace(bytes, start - 2) : -1;
  if (before >= 0 && isQuote(bytes, before)) {
    const first = literalEndingAt(bytes, before);
    if (first) parts.push(first);
  }
  for (let at = head; parts.length < MOST_PARTS && isQuote(bytes, at); ) {
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
