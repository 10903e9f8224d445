import { wordEnds } from "./bytes.ts";
import type { Decoded } from "./layer.ts";
import { isQuote, literalFrom, MOST_PARTS, pastSpace, quoteMarks } from "./string-literals.ts";

/** Marks of a literal within another one: `${'b'}` in JavaScript and Kotlin, `#{'b'}` in Ruby. */
export const interpolationMarks: readonly string[] = quoteMarks.flatMap((quote) => [
  `\${${quote}`,
  `#{${quote}`,
]);

/** How far a word is followed on either side, in bytes. */
const WORD = 1024;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Words that hold literals within literals, with those in their places. */
export function interpolatedStretches(bytes: Buffer, marks: readonly number[]): Decoded[] {
  const found: Decoded[] = [];
  let done = 0;
  for (const mark of marks) {
    if (mark < done) continue;
    let start = mark;
    const least = Math.max(done, mark - WORD);
    while (start > least && wordEnds[bytes[start - 1] as number] === 0) start--;
    const parts = [bytes.subarray(start, mark)];
    let end = mark;
    while (parts.length < MOST_PARTS) {
      const inner = literalFrom(bytes, end + 2);
      const close = inner ? pastSpace(bytes, inner.close + 1) : -1;
      if (!inner || bytes[close] !== CLOSE) break;
      const from = close + 1;
      end = from;
      while (end < bytes.length && end - from < WORD && wordEnds[bytes[end] as number] === 0) {
        if (bytes[end + 1] === OPEN && isMark(bytes, end)) break;
        end++;
      }
      parts.push(bytes.subarray(inner.open + 1, inner.close), bytes.subarray(from, end));
      if (!isMark(bytes, end)) break;
    }
    if (parts.length === 1) continue;
    found.push({ start, end, via: "joined literals", bytes: Buffer.concat(parts) });
    done = end;
  }
  return found;
}

/** Whether a literal within another one begins at `at`. */
function isMark(bytes: Buffer, at: number): boolean {
  const sign = bytes[at];
  return (sign === 0x24 || sign === 0x23) && bytes[at + 1] === OPEN && isQuote(bytes, at + 2);
}
