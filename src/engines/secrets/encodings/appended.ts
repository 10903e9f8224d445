import type { Decoded } from "./layer.ts";
import {
  isQuote,
  joined,
  type Literal,
  literalFrom,
  MOST_PARTS,
  quoteMarks,
  SPACE,
} from "./string-literals.ts";

/** Marks of a literal that is appended to a variable: `key += "b"`; in PHP `$key .= "b"`. */
export const appendMarks: readonly string[] = quoteMarks.flatMap((quote) =>
  ["+=", ".="].flatMap((operator) => [`${operator}${quote}`, `${operator} ${quote}`]),
);

/** How far before an appended literal the one before it is looked for, in bytes. */
const NEAR = 256;
const LESS_THAN = 0x3c;

/** Variables that are followed at a time. */
const MOST_NAMES = 64;

/** Places a name is met at, as part of longer ones, before it is given up. */
const MOST_TRIES = 16;

const LONGEST_NAME = 64;
const nameBytes = /[\w$.>-]/;
const inName: readonly boolean[] = Array.from({ length: 256 }, (_, byte) =>
  nameBytes.test(String.fromCharCode(byte)),
);

/** What stands between a variable's name and the literal it begins as, a type among that. */
const beginning = /\s{0,8}(?::\s{0,4}[\w.<>|[\]]{1,40}\s{0,4})?:?=\s{0,8}(?=["'`])/y;

/** Literals that are appended to the same variable one after another, with the one it begins as. */
export function appendedStretches(bytes: Buffer, marks: readonly number[]): Decoded[] {
  const found: Decoded[] = [];
  const open = new Map<string, Literal[]>();
  const close = (name: string, parts: readonly Literal[]): void => {
    if (parts.length > 1) found.push(joined(bytes, parts));
    open.delete(name);
  };
  for (const mark of marks) {
    const quote = bytes[mark + 2] === SPACE ? mark + 3 : mark + 2;
    // Markup is what is put together like this most of all.
    if (bytes[quote + 1] === LESS_THAN) continue;
    const name = nameBefore(bytes, mark);
    const part = name && literalFrom(bytes, quote);
    if (!name || !part) continue;
    const known = open.get(name.text);
    const start = name.start;
    if (known && known.length < MOST_PARTS && start - (known.at(-1) as Literal).close < NEAR) {
      known.push(part);
      continue;
    }
    if (known) close(name.text, known);
    if (open.size >= MOST_NAMES) for (const [other, parts] of open) close(other, parts);
    const first = beginningOf(bytes, name.text, start);
    open.set(name.text, first ? [first, part] : [part]);
  }
  for (const [name, parts] of open) close(name, parts);
  return found;
}

function nameBefore(bytes: Buffer, mark: number): { text: string; start: number } | undefined {
  let end = mark;
  while (end > 0 && mark - end < 8 && bytes[end - 1] === SPACE) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && inName[bytes[start - 1] as number]) start--;
  return start === end ? undefined : { text: bytes.toString("latin1", start, end), start };
}

/** The literal that the variable is given nearest before `start`. */
function beginningOf(bytes: Buffer, name: string, start: number): Literal | undefined {
  const from = Math.max(0, start - NEAR);
  const text = bytes.toString("latin1", from, start);
  let at = text.lastIndexOf(name);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    if (at > 0 && inName[text.charCodeAt(at - 1)]) {
      at = text.lastIndexOf(name, at - 1);
      continue;
    }
    beginning.lastIndex = at + name.length;
    if (!beginning.test(text)) return undefined;
    const quote = from + beginning.lastIndex;
    return isQuote(bytes, quote) ? literalFrom(bytes, quote) : undefined;
  }
  return undefined;
}
