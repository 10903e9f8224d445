import { jointPattern, joints } from "./assignment.ts";

/**
 * A regular expression for `text` in any case. Spelled out, since V8 forgets the modifier `(?i:…)` once a process has
 * compiled about a megabyte of patterns, and the flag `i` would make the secret's own alphabet wider.
 */
const anyCase = (text: string): string =>
  literal(text).replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** Any of `texts` in any case. */
export const anyOf = (texts: readonly string[]): string => `(?:${texts.map(anyCase).join("|")})`;

/** Where the line below gives the value of what is named on this one, as in manifests and property lists. */
const valueBelow = String.raw`\r?\n(?=[ \t]{0,40}(?:value["']?:|default[ \t]|<string>|<value>))`;

/**
 * One of `words`, and up to `within` characters of the same line, or of the value below, after it. It does not reach
 * past the next such word: a line of nothing but words would be looked at over and over.
 */
export function after(words: readonly string[], within = 80): string {
  const word = `(?:${words.map(wordOf).join("|")})`;
  return `${word}(?:(?!${word})(?:[^\\r\\n]|${valueBelow})){0,${within}}?`;
}

/** A regular expression for `text` as it stands. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Letters a first word must have to be searched for alone. */
const TELLING = 5;

/** Longer words that say little in source code. */
const everyday = new Set(
  `access alpha analytics apple authorize azure better canvas channel checkout clickhouse comet
  container customer daily database drone elastic front github gmail google hunter initial iterable
  kafka linear measurement metal monday particle people polygon private rapid redis registry schema
  scout scraper search secret security segment shortcut snowflake spaces speech split square stability
  statuspage storage stream supervisor symfony system together twitter unseal vault virus wallet`.split(
    /\s+/,
  ),
);

/** The first word where it is telling; else the first two, joined in every way that code joins words. */
export function nameKeywords(names: readonly string[]): string[] {
  const found = names.flatMap((name) => {
    const [first, second] = name.split(" ") as [string, string | undefined];
    return (first.length >= TELLING && !everyday.has(first)) || second === undefined
      ? [first]
      : joints.map((joint) => first + joint + second);
  });
  return [...new Set(found)];
}

/** A word that stands near a token; a short one must not be the end of another. */
const wordOf = (word: string): string =>
  word.length >= TELLING ? anyCase(word) : `(?<![A-Za-z0-9])${anyCase(word)}`;

/** A name in all its spellings; a short first word must not be the end of another word. */
export function spelled(name: string): string {
  const words = name.split(" ");
  const boundary = (words[0] as string).length >= TELLING ? "" : "(?<![A-Za-z0-9])";
  return boundary + words.map(anyCase).join(jointPattern);
}
