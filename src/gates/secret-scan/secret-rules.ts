import { recommendedRules } from "../../engines/secrets/recommended.ts";
import type { SecretRule } from "../../engines/secrets/rule.ts";
import { assignmentRule } from "../../engines/secrets/rule-facts.ts";
import type { SecretScanOptions } from "./options.ts";

type Given = Pick<SecretScanOptions, "rules">;

/**
 * The user's own rules.
 *
 * @throws ConfigurationError for one that is not right.
 */
export async function customRulesOf({ rules }: Given): Promise<readonly SecretRule[]> {
  if (rules.length === 0) return [];
  const { loadCustomRules } = await import("../../engines/secrets/custom-rules.ts");
  const builtIn = await allBuiltIn();
  return loadCustomRules(rules, new Set(builtIn.map(({ id }) => id)));
}

/**
 * The whole catalogue and the user's own rules.
 *
 * @throws ConfigurationError for a rule of the user's that is not right.
 */
export async function allRulesOf(options: Given): Promise<readonly SecretRule[]> {
  return [...(await allBuiltIn()), ...(await customRulesOf(options))];
}

/**
 * Ids of everything that can find a secret: the catalogue, the user's own rules, secretlint's, and the one for assigned
 * values.
 *
 * @throws ConfigurationError for a rule of the user's that is not right.
 */
export async function allRuleIdsOf(options: Given): Promise<ReadonlySet<string>> {
  const rules = await allRulesOf(options);
  const recommended = [...recommendedRules.values()];
  return new Set([...rules, ...recommended, assignmentRule].map(({ id }) => id));
}

async function allBuiltIn(): Promise<readonly SecretRule[]> {
  const { allBuiltInRules } = await import("../../engines/secrets/built-in-rules.ts");
  return allBuiltInRules();
}
