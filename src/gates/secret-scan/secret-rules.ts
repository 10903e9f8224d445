import type { SecretRule } from "../../engines/secrets/rule.ts";
import { secretRules } from "../../engines/secrets/rules/catalogue.ts";
import type { SecretScanOptions } from "./options.ts";

/**
 * The catalogue and the user's own rules.
 *
 * @throws ConfigurationError for a rule of the user's that is not right.
 */
export async function rulesOf({ rules }: Pick<SecretScanOptions, "rules">): Promise<readonly SecretRule[]> {
  if (rules.length === 0) return secretRules;
  const { loadCustomRules } = await import("../../engines/secrets/custom-rules.ts");
  return [...secretRules, ...loadCustomRules(rules, new Set(secretRules.map(({ id }) => id)))];
}
