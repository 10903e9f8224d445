import { QueryError } from "./query-error.ts";

/**
 * Sets within sets in the notation of Rust's regex crate (`[a-z&&[^aeiou]]`, `[a[bc]]`, `--`, `~~`). RE2 has none of
 * them, and JavaScript's `v` flag has them in other words: it tells which characters are meant.
 */

/** What Unicode characters are a word's, a digit's or a space's, for JavaScript. */
const shorthands: Readonly<Record<string, string>> = {
  w: "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}]",
  d: "\\p{Nd}",
  s: "\\p{White_Space}",
};

/** POSIX classes (ASCII). */
const posix: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7f",
  blank: "\\t ",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "\\x21-\\x7e",
  lower: "a-z",
  print: "\\x20-\\x7e",
  punct: "\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};

interface Reading {
  source: string;
  at: number;
}

/**
 * The set that starts at `at` as RE2 takes it: its ranges of characters.
 *
 * @returns Where it ends, too.
 * @throws QueryError when it is not a valid set.
 */
export function flatSet(source: string, at: number): { set: string; end: number } {
  const reading = { source, at };
  const written = readSet(reading);
  let pattern: RegExp;
  try {
    pattern = new RegExp(`^${written}$`, "v");
  } catch {
    throw notValid(source);
  }
  return { set: `[${rangesOf(pattern)}]`, end: reading.at };
}

function rangesOf(pattern: RegExp): string {
  let ranges = "";
  let start = -1;
  for (let code = 0; code <= 0x110000; code++) {
    const isIn =
      code < 0x110000 && (code < 0xd800 || code > 0xdfff) && pattern.test(String.fromCodePoint(code));
    if (isIn && start < 0) start = code;
    if (isIn || start < 0) continue;
    ranges += `\\x{${start.toString(16)}}-\\x{${(code - 1).toString(16)}}`;
    start = -1;
  }
  // A set of nothing: what is in no range.
  return ranges === "" ? "^\\x{0}-\\x{10ffff}" : ranges;
}

function readSet(reading: Reading): string {
  reading.at++;
  const negated = accept(reading, "^");
  let set = readUnion(reading, true);
  for (;;) {
    if (accept(reading, "]")) return negated ? `[^${set}]` : `[${set}]`;
    const [left, operator] = [`[${set}]`, reading.source.slice(reading.at, reading.at + 2)];
    reading.at += 2;
    const right = `[${readUnion(reading, false)}]`;
    set = operator === "~~" ? `[${left}--${right}][${right}--${left}]` : `[${left}${operator}${right}]`;
  }
}

function readUnion(reading: Reading, first: boolean): string {
  let union = "";
  // Right at the start a bracket or hyphens stand for themselves.
  if (first && accept(reading, "]")) union += "\\]";
  while (first && accept(reading, "-")) union += "\\-";
  for (;;) {
    const { source, at } = reading;
    if (at >= source.length) throw notValid(source);
    if (source[at] === "]" || /^(?:&&|--|~~)/.test(source.slice(at, at + 2))) return union;
    union += readItem(reading);
  }
}

function readItem(reading: Reading): string {
  const { source, at } = reading;
  const named = /^\[:(\^?)([a-z]+):\]/.exec(source.slice(at, at + 12));
  if (named) {
    reading.at += named[0].length;
    const ranges = posix[named[2]!];
    if (ranges === undefined) throw notValid(source);
    return `[${named[1]}${ranges}]`;
  }
  if (source[at] === "[") return readSet(reading);
  const shorthand = /^\\(?:[pP](?:\{[^}]*\}|[A-Z])|[wdsWDS])/.exec(source.slice(at, at + 60))?.[0];
  if (shorthand !== undefined) {
    reading.at += shorthand.length;
    return classOf(shorthand);
  }
  const from = readCharacter(reading);
  if (source[reading.at] !== "-" || /^(?:-\]|--)/.test(source.slice(reading.at, reading.at + 2))) return from;
  reading.at++;
  return `${from}-${readCharacter(reading)}`;
}

function classOf(shorthand: string): string {
  const letter = shorthand[1]!;
  const known = shorthands[letter.toLowerCase()];
  if (known !== undefined) return letter === letter.toLowerCase() ? known : `[^${known}]`;
  const name = shorthand.slice(2).replace(/^\{\^?|\}$/g, "");
  const negated = (letter === "P") !== shorthand.startsWith("{^", 2);
  return `\\${negated ? "P" : "p"}{${name}}`;
}

const controls: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** One character, as JavaScript takes it wherever it stands. */
function readCharacter(reading: Reading): string {
  const rest = reading.source.slice(reading.at, reading.at + 14);
  const [whole, braced, two, four, eight, escaped, plain] =
    /^(?:\\[xuU]\{([\da-fA-F]+)\}|\\x([\da-fA-F]{2})|\\u([\da-fA-F]{4})|\\U([\da-fA-F]{8})|\\(.)|(.))/su.exec(
      rest,
    ) ?? [];
  if (whole === undefined) throw notValid(reading.source);
  reading.at += whole.length;
  const hex = braced ?? two ?? four ?? eight;
  const code =
    hex === undefined
      ? (controls[escaped ?? ""] ?? (escaped ?? plain)!.codePointAt(0)!)
      : Number.parseInt(hex, 16);
  return `\\u{${code.toString(16)}}`;
}

function accept(reading: Reading, text: string): boolean {
  if (!reading.source.startsWith(text, reading.at)) return false;
  reading.at += text.length;
  return true;
}

function notValid(source: string): QueryError {
  return new QueryError(`the pattern /${source}/ has a character class that is not valid`);
}
