import type { RedirectRule } from "../redirect-rules/rule.ts";
import { isPattern, type SurvivalEntry, type SurvivalSource } from "./entry.ts";

/** The entries of redirect rules that name one address each; rules for many addresses or some visitors are counted. */
export function entriesOfRules(rules: readonly RedirectRule[]): SurvivalSource {
  const always = rules.filter(({ isConditional }) => !isConditional);
  const plain = always.filter(({ source, kind }) => kind === "pattern" && !isPattern(source));
  return {
    entries: plain.map(({ source, target, file, line }): SurvivalEntry => {
      const to = target !== undefined && !isPattern(target) ? { to: target } : {};
      return { from: source, ...to, file, line };
    }),
    patterns: always.length - plain.length,
    conditional: rules.length - always.length,
  };
}
