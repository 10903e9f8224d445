import { ConfigurationError } from "../../core/errors.ts";

/** Tests values against user-written patterns. */
export interface Patterns {
  /** Whether `value` has a match of the pattern with this source. */
  matches(source: string, value: string): boolean;
}

/**
 * Compiles regular expressions for RE2, whose time is linear.
 *
 * @throws ConfigurationError for one that RE2 cannot read.
 */
export async function compilePatterns(sources: Iterable<string>): Promise<Patterns> {
  const distinct = [...new Set(sources)];
  if (distinct.length === 0) return { matches: () => true };
  const { RE2JS } = await import("re2js");
  const compiled = new Map(
    distinct.map((source) => {
      try {
        return [source, RE2JS.compile(source)] as const;
      } catch (thrown) {
        throw new ConfigurationError(
          `gates.env-vars.required: ${JSON.stringify(source)} is not a regular expression RE2 can read: ${(thrown as Error).message}`,
        );
      }
    }),
  );
  return { matches: (source, value) => compiled.get(source)?.matcher(value).find() ?? true };
}
