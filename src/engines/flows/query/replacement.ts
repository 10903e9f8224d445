import type { Matcher, RE2JS } from "re2js";

/** `$1`, `$name`, `${name}`; `$$` stands for a plain `$`. */
const reference = /\$(?:\$|\{([^}]*)\}|(\w+))/g;

/**
 * Replaces every match. A group that is not there, or took no part, is replaced by nothing, as Rust's regex crate has
 * it.
 */
export function replaceMatches(pattern: RE2JS, text: string, replacement: string): string {
  const matcher = pattern.matcher(text);
  const names = pattern.namedGroups() as Record<string, number>;
  let replaced = "";
  let end = 0;
  while (matcher.find()) {
    replaced += text.slice(end, matcher.start());
    replaced += replacement.replace(reference, (whole, braced?: string, bare?: string) => {
      const name = braced ?? bare;
      return name === undefined ? whole.slice(1) : group(matcher, name, names);
    });
    end = matcher.end();
  }
  return replaced + text.slice(end);
}

function group(matcher: Matcher, name: string, names: Readonly<Record<string, number>>): string {
  const index = Object.hasOwn(names, name) ? names[name] : /^\d+$/.test(name) ? Number(name) : undefined;
  return index !== undefined && index <= matcher.groupCount() ? (matcher.group(index) ?? "") : "";
}
