import type { SecretRule } from "../../engines/secrets/rule.ts";
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

async function allBuiltIn(): Promise<readonly SecretRule[]> {
  const { allBuiltInRules } = await import("../../engines/secrets/built-in-rules.ts");
  return allBuiltInRules();
}
