import { table } from "./bytes.ts";
import type { Decoded } from "./layer.ts";
import {
  BACKSLASH,
  FARTHEST,
  isQuote,
  joined,
  LINE_FEED,
  type Literal,
  literalEndingAt,
  literalFrom,
  MOST_PARTS,
  quoteBytes,
  quoteMarks,
  SPACE,
} from "./string-literals.ts";

/**
 * Marks of literals joined by an operator (`"a" + "b"`, `'a'.'b'`, `"a" & "b"`) or by nothing: over a line's end, and
 * on one line as C and Python have it.
 */
export const chainMarks: readonly string[] = [
  ...quoteMarks.flatMap((quote) => [
    ...quoteMarks.map((other) => `${quote}+${other}`),
    ...[`${quote}+ `, `${quote} + `, `${quote} +\n`, `${quote} +\r`, `${quote}+\n`, `${quote}+\r`],
    ...[`${quote} . `, `${quote} & `, `${quote} \\\n`, `${quote}  +`, `${quote}\t+`, `${quote}+\\`],
    ...[`${quote} ..`, `${quote} ||`, `${quote} <>`, `${quote} ++`],
    ...[`${quote}\n `, `${quote}\n\t`, `${quote}\n${quote}`, `${quote}\r\n`],
    // Within another string, whose line ends are escaped.
    ...[`${quote} +\\`, `+ \\${quote}`],
    ...[`+ ${quote}`, ` +${quote}`, `\n+${quote}`, `\t+${quote}`],
  ]),
  // Rare in any text: in lists a comma stands between, in markup a name.
  ...['"', "'"].flatMap((quote) => [
    ...['"', "'"].flatMap((other) => [`${quote} ${other}`, `${quote}.${other}`]),
    ...["f", "b", "r", "u"].map((prefix) => `${quote} ${prefix}${quote}`),
    ...[`${quote}  ${quote}`, `${quote}\t${quote}`, `${quote} .\n`, `${quote} .\r`],
  ]),
];

const SLASH = 0x2f;
/** `+`, `.`, `&`, `|`, `<` and `>`; two of them are one operator: `..`, `||`, `++`, `<>`. */
const operators = table("+.&|<>");
/** What may stand right before a literal: kinds of strings of Python and C#, and a continued line of Visual Basic. */
const prefixes = table("fFbBrRuU@$_");

/** Chains of joined string literals at the given offsets of join marks' first bytes, sorted. */
export function chainedStretches(bytes: Buffer, marks: readonly number[]): Decoded[] {
  const found: Decoded[] = [];
  let done = 0;
  for (const mark of marks) {
    const close = closingQuoteOf(bytes, mark);
    if (close < done) continue;
    const next = nextLiteral(bytes, close);
    const first = next && literalEndingAt(bytes, close, done);
    if (!next || !first) continue;
    const parts = [first, next];
    while (parts.length < MOST_PARTS) {
      const further = nextLiteral(bytes, (parts.at(-1) as Literal).close);
      if (!further) break;
      parts.push(further);
    }
    found.push(joined(bytes, parts));
    // What was taken for a closing quote may open a literal: in `join(" ")` both seem to close one.
    done = (parts.at(-1) as Literal).close;
  }
  return found;
}

/** The quote that ends the literal before a mark: the mark's own first byte, or the one before its operator. */
function closingQuoteOf(bytes: Buffer, mark: number): number {
  if (isQuote(bytes, mark)) return mark;
  let at = operators[bytes[mark] as number] === 1 ? mark - 1 : mark;
  while (at >= 0 && mark - at < FARTHEST) {
    if ((bytes[at] as number) <= SPACE) at--;
    else if (isEscapedSpace(bytes[at]) && bytes[at - 1] === BACKSLASH) at -= 2;
    else break;
  }
  return at >= 0 && isQuote(bytes, at) ? at : -1;
}

/** The literal that is joined to the one whose closing quote is at `close`. */
function nextLiteral(bytes: Buffer, close: number): Literal | undefined {
  let at = close + 1;
  let operator = 0;
  let lineBreak = false;
  const stop = Math.min(bytes.length, at + FARTHEST);
  for (; at < stop; at++) {
    const byte = bytes[at] as number;
    if (byte <= SPACE) {
      if (byte === LINE_FEED) lineBreak = true;
      continue;
    }
    if (quoteBytes[byte] === 1) break;
    if (operators[byte] === 1) operator += operators[bytes[at - 1] as number] === 1 ? 0 : 1;
    else if (byte === SLASH && operator > 0) {
      at = commentEnd(bytes, at, stop);
      if (at < 0) return undefined;
    } else if (byte === BACKSLASH) {
      if (isEscapedSpace(bytes[at + 1])) at++;
    } else if (!isPrefix(bytes, at, operator)) return undefined;
  }
  if (at >= stop || operator > 1) return undefined;
  if (operator === 0 && !followsPlainly(bytes, close, at, lineBreak)) return undefined;
  return literalFrom(bytes, at, bytes[at - 1] === BACKSLASH && bytes[close - 1] === BACKSLASH);
}

/** Whether a letter stands for a line's end or a tab after a backslash. */
function isEscapedSpace(letter: number | undefined): boolean {
  return letter === 0x6e || letter === 0x72 || letter === 0x74;
}

/** Whether the byte at `at` may stand before the quote of a literal, for the kind of string it is. */
function isPrefix(bytes: Buffer, at: number, operator: number): boolean {
  if (prefixes[bytes[at] as number] === 0) return false;
  return operator > 0 || (isQuote(bytes, at + 1) && (bytes[at - 1] as number) <= SPACE);
}

/** Blanks between literals on one line at most: more lay out a table. */
const MOST_BLANKS = 3;

/** Whether a literal that opens at `open` may be joined without an operator to the one that closes at `close`. */
function followsPlainly(bytes: Buffer, close: number, open: number, lineBreak: boolean): boolean {
  if (lineBreak) return bytes[open] === bytes[close];
  const first = bytes[close + 1];
  return (first === SPACE || first === 0x09) && open - close <= MOST_BLANKS + 1 && bytes[open] !== 0x60;
}

/** The last byte of the comment that begins at `at`; -1 where none does or it goes on for long. */
function commentEnd(bytes: Buffer, at: number, stop: number): number {
  const block = bytes[at + 1] === 0x2a;
  if (!block && bytes[at + 1] !== SLASH) return -1;
  for (let end = at + 2; end < stop; end++) {
    if (block ? bytes[end] === SLASH && bytes[end - 1] === 0x2a && end > at + 3 : bytes[end] === LINE_FEED)
      return end;
  }
  return -1;
}
