import { type LoadedConfig, placeOf } from "../config/load.ts";
import { ConfigurationError } from "../core/errors.ts";
import { didYouMean } from "../core/nearest.ts";
import { loadReportedGates } from "./reported-gates.ts";

/**
 * Whether each rule the policy names is there. One that is not would accept or silence nothing, without a word.
 *
 * @throws ConfigurationError with the place and the nearest name.
 */
export async function assertRuleNames(loaded: LoadedConfig): Promise<void> {
  const policy = loaded.writtenPolicy ?? {};
  const named = [
    ...Object.keys(policy.rules ?? {}).map((rule) => ({ rule, path: ["policy", "rules", rule], key: true })),
    ...(policy.waivers ?? []).map(({ rule }, index) => ({
      rule,
      path: ["policy", "waivers", index, "rule"],
      key: false,
    })),
  ];
  if (named.length === 0) return;
  const gates = await loadReportedGates();
  const known = gates.flatMap(({ id, rules }) => [`${id}/*`, ...Object.values(rules).map((rule) => rule.id)]);
  const wrong = named.filter(({ rule, key }) => !known.includes(rule) || (key && rule.endsWith("/*")));
  if (wrong.length === 0) return;
  const lines = wrong.map(
    ({ rule, path, key }) =>
      `${placeOf(loaded, path, key)}: there is no rule "${rule}".${didYouMean(rule, known)} "launch-ready explain" lists all.`,
  );
  throw new ConfigurationError(lines.join("\n"));
}
