import { placeAt, type RedirectRule } from "./rule.ts";

/** A quoted value after a property's name. */
const property =
  /\b(source|destination)\s*:\s*(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|`([^`$\n]{1,2000})`)/g;

/**
 * Reads `source` and `destination` pairs from a next.config file without running it: what is computed is not seen.
 * Rewrites, which have the same keys, are told apart by the function they stand in.
 */
export function readNextConfig(text: string, file: string): RedirectRule[] {
  const rules: RedirectRule[] = [];
  const start = text.search(/\bredirects\s*(\(|:|=)/);
  if (start < 0) return rules;
  const other = text.slice(start).search(/\b(rewrites|headers)\s*(\(|:|=)/);
  const body = other < 0 ? text : text.slice(0, start + other);
  property.lastIndex = start;
  for (let match = property.exec(body); match; match = property.exec(body)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    if (match[1] === "source")
      rules.push({ kind: "pattern", source: value, file, ...placeAt(text, match.index) });
    else {
      const last = rules.at(-1);
      if (last && last.target === undefined) last.target = value;
    }
  }
  return rules;
}
