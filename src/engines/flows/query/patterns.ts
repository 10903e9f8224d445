import { RE2JS, RE2JSException } from "re2js";
import { toRe2 } from "./dialect.ts";
import { QueryError } from "./query-error.ts";

const compiled = new Map<string, RE2JS>();

/**
 * Compiles a pattern a user wrote. Linear in the length of the text, whatever the pattern.
 *
 * @throws QueryError when it is not a valid pattern.
 */
export function compilePattern(source: string, ignoreCase = false): RE2JS {
  const key = `${ignoreCase ? "i" : ""}/${source}`;
  const known = compiled.get(key);
  if (known) return known;
  try {
    const pattern = RE2JS.compile(toRe2(source), ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    if (compiled.size > 1_000) compiled.clear();
    compiled.set(key, pattern);
    return pattern;
  } catch (thrown) {
    if (!(thrown instanceof RE2JSException)) throw thrown;
    throw new QueryError(`the pattern /${source}/ is not valid: ${thrown.message}`);
  }
}

/**
 * The first group of the first match; undefined when there is no match.
 *
 * @throws QueryError when the pattern has no group.
 */
export function firstGroup(pattern: RE2JS, text: string): string | undefined {
  assertGroup(pattern);
  const matcher = pattern.matcher(text);
  return matcher.find() ? (matcher.group(1) ?? undefined) : undefined;
}

/** @throws QueryError when the pattern has no group. */
export function assertGroup(pattern: RE2JS): void {
  if (pattern.groupCount() === 0)
    throw new QueryError(`the pattern /${pattern.pattern()}/ has no group: put what is wanted in ( )`);
}
