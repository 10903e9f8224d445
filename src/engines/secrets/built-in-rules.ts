import type { SecretRule } from "./rule.ts";
import { fields, type RuleField } from "./rules/fields.ts";
import { type Follows, readFollows, type WrittenFollows } from "./rules/follows.ts";
import given from "./rules/keywords.json" with { type: "json" };

/** Keywords of one field that the same check belongs to. */
export interface LazyKeywords {
  field: string;
  keywords: readonly string[];
  follows?: Follows;
}

/** Rules that are loaded by the field, once a text holds a keyword of one of them. */
export interface LazyRules {
  /**
   * Every keyword of every rule, in lower case, by the field whose rules have it and what follows it in every match.
   */
  keywords: Iterable<LazyKeywords>;
  load(field: string): Promise<readonly SecretRule[]>;
}

/** Keywords without a check, then those with one, by the check. */
type Written = [plain: string[], ...checked: [follows: WrittenFollows, keywords: string[]][]];

function* written(): Generator<LazyKeywords> {
  for (const [field, [plain, ...checked]] of Object.entries(given as unknown as Record<string, Written>)) {
    yield { field, keywords: plain };
    for (const [follows, keywords] of checked) yield { field, keywords, follows: readFollows(follows) };
  }
}

/**
 * The catalogue, as little of it as a text needs: most changes hold no keyword of most fields, and loading all rules
 * takes longer than searching a change.
 */
export const builtInRules: LazyRules = {
  keywords: { [Symbol.iterator]: written },
  load: (field) => fields[field as RuleField](),
};

/** All rules of the catalogue. */
export async function allBuiltInRules(): Promise<readonly SecretRule[]> {
  return (await import("./rules/catalogue.ts")).secretRules;
}
