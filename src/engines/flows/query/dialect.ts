import { QueryError } from "./query-error.ts";

/**
 * Patterns are written in the syntax of Rust's regex crate, as Hurl has it, and run by RE2, which has most of it. What RE2
 * reads otherwise is said in its words here; what it has no words for is refused.
 */

/** What Unicode characters are a word's, a digit's or a space's, as the inside of a character class. */
const classes: Readonly<Record<string, string>> = {
  w: "\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}",
  d: "\\p{Nd}",
  s: "\\s\\v\\x{85}\\p{Z}",
};

const token =
  /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([wdsWDS])|[\s\S])|\[:\^?[a-z]+:\]|&&|--|~~|[\s\S]/gu;

/**
 * A pattern as RE2 takes it.
 *
 * @throws QueryError for set operations in a character class, which RE2 would read as plain characters.
 */
export function toRe2(source: string): string {
  // Most patterns have none of this.
  if (!/\\[uUwdsWDS]|&&|--|~~|\[[^\]]*\[/.test(source)) return source;
  let inClass = false;
  let first = false;
  return source.replace(token, (text, braced, four, eight, shorthand: string | undefined) => {
    const atStart = first;
    first = false;
    const code: string | undefined = braced ?? four ?? eight;
    if (code !== undefined) return `\\x{${code}}`;
    if (shorthand !== undefined) return unicodeClass(shorthand, inClass);
    if (!inClass) {
      inClass = first = text === "[";
      return text;
    }
    if (text === "^" && atStart) first = true;
    else if (text === "]" && !atStart) inClass = false;
    else if (text === "[" || text === "&&" || text === "--" || text === "~~")
      throw new QueryError(
        `the pattern /${source}/ has ${text} in a character class: sets within sets are not supported; a plain ${text[0]} is \\${text[0]}`,
      );
    return text;
  });
}

function unicodeClass(shorthand: string, inClass: boolean): string {
  const inside = classes[shorthand.toLowerCase()]!;
  if (shorthand === "D") return "\\P{Nd}";
  const negated = shorthand !== shorthand.toLowerCase();
  // A class cannot hold the opposite of several others: RE2's own, of ASCII, is what remains.
  if (inClass) return negated ? `\\${shorthand}` : inside;
  return `[${negated ? "^" : ""}${inside}]`;
}
