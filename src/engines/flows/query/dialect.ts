import { flatSet } from "./character-sets.ts";
import { turnsVerbose, withoutVerbose } from "./verbose.ts";

/**
 * Patterns are written in the syntax of Rust's regex crate, as Hurl has it, and run by RE2, which has most of it.
 * What RE2 reads otherwise is said in its words here.
 */

/** What Unicode characters are a word's, a digit's or a space's, as the inside of a character class. */
const classes: Readonly<Record<string, string>> = {
  w: "\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}",
  d: "\\p{Nd}",
  s: "\\s\\v\\x{85}\\p{Z}",
};

const token =
  /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([wdsWDS])|[\s\S])|\[:\^?[a-z]+:\]|[\s\S]/gu;

/** Sticky; a character class without another inside it and without set operations. */
const plainClass = /\[\^?\]?-*(?:[^[\]\\&~-]|\\[\s\S]|\[:\^?[a-z]+:\]|&(?!&)|~(?!~)|-(?!-))*\]/y;

/**
 * A pattern as RE2 takes it.
 *
 * @throws QueryError for a character class that is not valid.
 */
export function toRe2(source: string): string {
  const bare = turnsVerbose.test(source) ? withoutVerbose(source) : source;
  // Most patterns have none of this.
  if (!/\\[uUwdsWDS]|&&|--|~~|\[[^\]]*\[/.test(bare)) return bare;
  let inClass = false;
  let first = false;
  return withFlatSets(bare).replace(token, (text, braced, four, eight, shorthand: string | undefined) => {
    const atStart = first;
    first = false;
    const code: string | undefined = braced ?? four ?? eight;
    if (code !== undefined) return `\\x{${code}}`;
    if (shorthand !== undefined) return unicodeClass(shorthand, inClass);
    if (!inClass) inClass = first = text === "[";
    else if (text === "^" && atStart) first = true;
    else if (text === "]" && !atStart) inClass = false;
    return text;
  });
}

/** Classes that are more than plain ones as their ranges. */
function withFlatSets(source: string): string {
  let flat = "";
  for (let at = 0; at < source.length; ) {
    plainClass.lastIndex = at;
    if (source[at] !== "[" || plainClass.test(source)) {
      const end = source[at] === "[" ? plainClass.lastIndex : at + (source[at] === "\\" ? 2 : 1);
      flat += source.slice(at, end);
      at = end;
    } else {
      const { set, end } = flatSet(source, at);
      flat += set;
      at = end;
    }
  }
  return flat;
}

function unicodeClass(shorthand: string, inClass: boolean): string {
  const inside = classes[shorthand.toLowerCase()]!;
  if (shorthand === "D") return "\\P{Nd}";
  const negated = shorthand !== shorthand.toLowerCase();
  // A class cannot hold the opposite of several others: RE2's own, of ASCII, is what remains.
  if (inClass) return negated ? `\\${shorthand}` : inside;
  return `[${negated ? "^" : ""}${inside}]`;
}
