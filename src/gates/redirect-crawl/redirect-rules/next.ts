import { placesIn, type RedirectRule } from "./rule.ts";

/** A quoted value after a property's name. */
const property =
  /\b(source|destination)\s*:\s*(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|`([^`$\n]{1,2000})`)/g;

/**
 * Reads `source` and `destination` pairs from a next.config file without running it: what is computed is not seen.
 * Rewrites, which have the same keys, are told apart by the function they stand in.
 */
export function readNextConfig(text: string, file: string): RedirectRule[] {
  const rules: RedirectRule[] = [];
  const code = withoutComments(text);
  const placeOf = placesIn(text);
  const start = code.search(/\bredirects\s*(\(|:|=)/);
  if (start < 0) return rules;
  const other = code.slice(start).search(/\b(rewrites|headers)\s*(\(|:|=)/);
  const body = other < 0 ? code : code.slice(0, start + other);
  property.lastIndex = start;
  for (let match = property.exec(body); match; match = property.exec(body)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    if (match[1] === "source") {
      const isConditional = /\b(has|missing)\s*:/.test(entryAround(body, match.index));
      const condition = isConditional ? { isConditional: true as const } : {};
      rules.push({ kind: "pattern", source: value, file, ...placeOf(match.index), ...condition });
    } else {
      const last = rules.at(-1);
      if (last && last.target === undefined) last.target = value;
    }
  }
  return rules;
}

/** The same text, as long, with blanks where comments stand. Comments inside strings are none. */
function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (match, quoted: string | undefined) => quoted ?? match.replace(/[^\n]/g, " "),
  );
}

/** An entry is not longer than this on either side. */
const MAX_ENTRY = 4_000;

/** The object literal around an offset, so far as its braces tell. */
function entryAround(whole: string, place: number): string {
  const text = whole.slice(Math.max(0, place - MAX_ENTRY), place + MAX_ENTRY);
  const offset = Math.min(place, MAX_ENTRY);
  let depth = 0;
  let start = offset;
  while (start > 0 && depth < 1) {
    start--;
    if (text[start] === "{") depth++;
    else if (text[start] === "}") depth--;
  }
  let end = offset;
  for (depth = 1; end < text.length && depth > 0; end++) {
    if (text[end] === "{") depth++;
    else if (text[end] === "}") depth--;
  }
  return text.slice(start, end);
}
