import { wordEnds } from "./bytes.ts";
import type { Decoded, Via } from "./layer.ts";

/** One way to write a printable ASCII character as a number. */
interface Escape {
  via: Via;
  /** Literals every escape of the kind begins with; they are searched for with the keywords of the rules. */
  marks: readonly string[];
  /** Bounded. */
  pattern: RegExp;
  decode: (written: string) => string;
}

const fromHex = (digits: string): string => String.fromCodePoint(Number.parseInt(digits, 16));

const escapes: readonly Escape[] = [
  {
    // RFC 3986 section 2.1.
    via: "percent-encoding",
    marks: ["%2", "%3", "%4", "%5", "%6", "%7"],
    pattern: /%[2-7][0-9A-Fa-f]/g,
    decode: (written) => fromHex(written.slice(1)),
  },
  {
    // JavaScript, JSON, Python, Java, C#: \u0041, \u{41}, \x41, \U00000041.
    via: "backslash escapes",
    marks: ["\\u00", "\\u{", "\\x"],
    pattern: /\\(?:[uU](?:0{4})?00[2-7][0-9A-Fa-f]|u\{0{0,4}[2-7][0-9A-Fa-f]\}|[xX][2-7][0-9A-Fa-f])/g,
    decode: (written) => fromHex(written.replace(/[^0-9A-Fa-f]/g, "").slice(-2)),
  },
  {
    // HTML, section "Character references".
    via: "HTML entities",
    marks: ["&#"],
    pattern:
      /&(?:#0{0,4}(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6]);|#[xX]0{0,4}[2-7][0-9A-Fa-f];|(?:amp|lt|gt|quot|apos|colon|period|lowbar|equals|sol|plus|commat);)/g,
    decode: decodeEntity,
  },
];

const entityNames: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  colon: ":",
  period: ".",
  lowbar: "_",
  equals: "=",
  sol: "/",
  plus: "+",
  commat: "@",
};

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return entityNames[name] ?? entity;
  return /^#x/i.test(name) ? fromHex(name.slice(2)) : String.fromCodePoint(Number(name.slice(1)));
}

/** Every literal an escape may begin with, with the kind of escape as {@link escapedStretches} takes it. */
export const escapeMarks: readonly { literal: string; kind: number }[] = escapes.flatMap(({ marks }, kind) =>
  marks.map((literal) => ({ literal, kind })),
);

/** How far a word is followed on either side of an escape, in bytes. */
const WORD = 2048;

/**
 * Words that hold escapes, with the escapes replaced by what they stand for.
 *
 * @param marks Per kind of escape, the offsets of its marks, sorted.
 */
export function escapedStretches(
  bytes: Buffer,
  marks: readonly (readonly number[] | undefined)[],
): Decoded[] {
  const found: Decoded[] = [];
  escapes.forEach(({ via, pattern, decode }, kind) => {
    let done = 0;
    for (const mark of marks[kind] ?? []) {
      if (mark < done) continue;
      const start = wordStart(bytes, mark, done);
      done = wordEnd(bytes, mark);
      const text = bytes.toString("latin1", start, done);
      const decoded = text.replace(pattern, decode);
      if (decoded.length !== text.length) {
        found.push({ start, end: done, via, bytes: Buffer.from(decoded, "latin1") });
      }
    }
  });
  return found;
}

function wordStart(bytes: Buffer, from: number, least: number): number {
  const stop = Math.max(least, from - WORD);
  let at = from;
  while (at > stop && wordEnds[bytes[at - 1] as number] === 0) at--;
  return at;
}

function wordEnd(bytes: Buffer, from: number): number {
  const stop = Math.min(bytes.length, from + WORD);
  let at = from;
  while (at < stop && wordEnds[bytes[at] as number] === 0) at++;
  return at;
}
