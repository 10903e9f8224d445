import type { SecretRule } from "./rule.ts";
import { fields, type RuleField } from "./rules/fields.ts";
import { type Follows, readFollows, type WrittenFollows } from "./rules/follows.ts";
import keywords from "./rules/keywords.json" with { type: "json" };

/** Rules that are loaded by the field, once a text holds a keyword of one of them. */
export interface LazyRules {
  /** Every keyword of every rule, with the field whose rules have it, and what follows it in every match. */
  keywords: Iterable<{ field: string; keyword: string; follows?: Follows }>;
  load(field: string): Promise<readonly SecretRule[]>;
}

type Written = [keyword: string, follows?: WrittenFollows];

function* written(): Generator<{ field: string; keyword: string; follows?: Follows }> {
  for (const [field, rows] of Object.entries(keywords as Record<string, (string | Written)[]>)) {
    for (const row of rows) {
      const [keyword, follows] = typeof row === "string" ? ([row] as Written) : row;
      yield { field, keyword, ...(follows === undefined ? {} : { follows: readFollows(follows) }) };
    }
  }
}

/**
 * The catalogue, as little of it as a text needs: most changes hold no keyword of most fields, and loading all rules takes
 * longer than searching a change.
 */
export const builtInRules: LazyRules = {
  keywords: { [Symbol.iterator]: written },
  load: (field) => fields[field as RuleField](),
};

/** All rules of the catalogue. */
export async function allBuiltInRules(): Promise<readonly SecretRule[]> {
  return (await import("./rules/catalogue.ts")).secretRules;
}
