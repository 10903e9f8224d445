import type { SecretLintRuleCreator, SecretLintRulePresetCreator } from "@secretlint/types";
import { matchRule } from "./match-rule.ts";
import type { SecretRule } from "./rule.ts";

/** Prefix of our rules' secretlint ids. */
export const PRESET_ID = "@launch-ready/secretlint-rule-preset";

/** Id under which secretlint knows one of our rules. */
export function secretlintId(rule: SecretRule): string {
  return `@launch-ready/secretlint-rule-${rule.id}`;
}

/** One of our rules as a secretlint rule. */
function creatorOf(rule: SecretRule): SecretLintRuleCreator {
  const messages = { FOUND: { en: () => `found ${rule.provider} ${rule.title}` } };
  return {
    messages,
    meta: {
      id: secretlintId(rule),
      type: "scanner",
      recommended: true,
      supportedContentTypes: ["all"],
      docs: { url: rule.documentation },
    },
    create(context) {
      const t = context.createTranslator(messages);
      return {
        file({ content }) {
          for (const { start, end } of matchRule(content, rule)) {
            context.report({ message: t("FOUND"), range: [start, end] });
          }
        },
      };
    },
  };
}

/** Our rules as a secretlint preset, for use in any secretlint configuration. */
export function createPreset(rules: readonly SecretRule[]): SecretLintRulePresetCreator {
  return presetOf(rules.map(creatorOf));
}

function presetOf(rules: SecretLintRuleCreator[]): SecretLintRulePresetCreator {
  return {
    meta: { id: PRESET_ID, type: "preset", recommended: true },
    rules: rules as SecretLintRuleCreator<unknown>[],
    create(context) {
      for (const rule of rules) context.registerRule(rule);
    },
  };
}
