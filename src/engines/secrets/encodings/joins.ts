import type { Decoded } from "./layer.ts";

const quoteMarks = ['"', "'", "`"];

/**
 * Literals at which one string literal may be joined to the next: `"a" + "b"`, `'a' . 'b'`, `"a" & "b"`, and string
 * literals that follow each other over a line break. They are searched for with the keywords of the rules.
 */
export const joinMarks: readonly string[] = quoteMarks.flatMap((quote) => [
  ...quoteMarks.map((other) => `${quote}+${other}`),
  ...[`${quote}+ `, `${quote} + `, `${quote} +\n`, `${quote} +\r`, `${quote}+\n`, `${quote}+\r`],
  ...[`${quote} . `, `${quote} & `, `${quote} \\\n`, `${quote}  +`, `${quote}\t+`, `${quote}+\\`],
  ...[`${quote} ..`, `${quote} ||`, `${quote} <>`, `${quote} ++`],
  ...[`${quote}\n `, `${quote}\n\t`, `${quote}\n${quote}`, `${quote}\r\n`],
  ...[`+ ${quote}`, ` +${quote}`, `\n+${quote}`, `\t+${quote}`],
]);

/** A literal longer than this is not joined, in bytes. */
const LONGEST = 1024;

/** Literals joined into one at most. */
const MOST_PARTS = 512;

const BACKSLASH = 0x5c;
const SPACE = 0x20;
const SLASH = 0x2f;
const quotes = new Set([0x22, 0x27, 0x60]);
/** `+`, `.`, `&`, `|`, `<` and `>`; two of them are one operator: `..`, `||`, `++`, `<>`. */
const operators = new Set([0x2b, 0x2e, 0x26, 0x7c, 0x3c, 0x3e]);
/** What may stand right before a literal: kinds of strings of Python and C#, and a continued line of Visual Basic. */
const prefixes = new Set([..."fFbBrRuU@$_"].map((letter) => letter.charCodeAt(0)));

interface Literal {
  /** Offsets of its quotes. */
  open: number;
  close: number;
}

/** Chains of joined string literals at the given offsets of join marks' first bytes, sorted. */
export function joinedStretches(bytes: Buffer, marks: readonly number[]): Decoded[] {
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
    const start = first.open;
    const end = (parts.at(-1) as Literal).close + 1;
    found.push({
      start,
      end,
      via: "joined literals",
      bytes: Buffer.concat(parts.map((part) => contentOf(bytes, part))),
    });
    done = end;
  }
  return found;
}

/** The quote that ends the literal before a mark: the mark's own first byte, or the one before its operator. */
function closingQuoteOf(bytes: Buffer, mark: number): number {
  if (quotes.has(bytes[mark] as number)) return mark;
  let at = operators.has(bytes[mark] as number) ? mark - 1 : mark;
  while (at >= 0 && mark - at < 200 && (bytes[at] as number) <= SPACE) at--;
  return at >= 0 && quotes.has(bytes[at] as number) ? at : -1;
}

/** The literal that is joined to the one whose closing quote is at `close`. */
function nextLiteral(bytes: Buffer, close: number): Literal | undefined {
  let at = close + 1;
  let operator = 0;
  let lineBreak = false;
  const stop = Math.min(bytes.length, at + 200);
  for (; at < stop; at++) {
    const byte = bytes[at] as number;
    if (quotes.has(byte)) break;
    if (operators.has(byte)) operator += operators.has(bytes[at - 1] as number) ? 0 : 1;
    else if (byte === 0x0a) lineBreak = true;
    else if (byte === SLASH && operator > 0) {
      at = commentEnd(bytes, at, stop);
      if (at < 0) return undefined;
    } else if (byte > 0x20 && byte !== BACKSLASH && !(operator > 0 && prefixes.has(byte))) return undefined;
  }
  if (at >= stop || operator > 1 || (operator === 0 && !lineBreak)) return undefined;
  const quote = bytes[at] as number;
  if (operator === 0 && quote !== bytes[close]) return undefined;
  const limit = Math.min(bytes.length, at + LONGEST);
  const escaped = bytes[at - 1] === BACKSLASH && bytes[close - 1] === BACKSLASH;
  for (let end = at + 1; end < limit; end++) {
    const byte = bytes[end] as number;
    if (byte === BACKSLASH && escaped && bytes[end + 1] === quote) return { open: at, close: end + 1 };
    if (byte === BACKSLASH) end++;
    else if (byte === 0x0a) return undefined;
    else if (byte === quote) return { open: at, close: end };
  }
  return undefined;
}

function literalEndingAt(bytes: Buffer, close: number, least: number): Literal | undefined {
  const quote = bytes[close] as number;
  const escaped = bytes[close - 1] === BACKSLASH;
  const stop = Math.max(least, close - LONGEST);
  for (let at = close - 1; at >= stop; at--) {
    const byte = bytes[at] as number;
    if (byte === 0x0a) return undefined;
    if (byte === quote && (bytes[at - 1] === BACKSLASH) === escaped) return { open: at, close };
  }
  return undefined;
}

/** What a literal says; within another string its quotes are escaped, and the escape is no part of it. */
function contentOf(bytes: Buffer, { open, close }: Literal): Buffer {
  const escaped = bytes[open - 1] === BACKSLASH && bytes[close - 1] === BACKSLASH;
  return bytes.subarray(open + 1, escaped ? close - 1 : close);
}

/** The last byte of the comment that begins at `at`; -1 where none does or it goes on for long. */
function commentEnd(bytes: Buffer, at: number, stop: number): number {
  const block = bytes[at + 1] === 0x2a;
  if (!block && bytes[at + 1] !== SLASH) return -1;
  for (let end = at + 2; end < stop; end++) {
    if (block ? bytes[end] === SLASH && bytes[end - 1] === 0x2a && end > at + 3 : bytes[end] === 0x0a)
      return end;
  }
  return -1;
}
