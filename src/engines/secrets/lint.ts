import { lintSource } from "@secretlint/core";
// The copy that the core itself uses: another one would leave the core's profiler on, which leaks with every call.
import { secretLintProfiler } from "@secretlint/profiler";
import { rules as presetRules } from "@secretlint/secretlint-rule-preset-recommend";
import type { SecretLintCoreConfigUnionRule, SecretLintCoreResultMessage } from "@secretlint/types";
import { createPreset, PRESET_ID, secretlintId } from "./preset.ts";
import type { SecretRule } from "./rule.ts";

secretLintProfiler.setEnabled(false);

const recommended = new Map(presetRules.map((rule) => [rule.meta.id, rule]));

/** A place secretlint marked. Offsets are UTF-16 units of the text. */
export interface LintMessage {
  /** secretlint's id of the rule. */
  ruleId: string;
  start: number;
  end: number;
  /** Texts the rule gave with its message; they hold the secret raw. */
  data: string[];
}

/** Runs some of our rules over one text, as a secretlint preset. */
export async function lintOwn(
  text: string,
  rules: readonly SecretRule[],
): Promise<{ rule: SecretRule; start: number; end: number }[]> {
  const byId = new Map(rules.map((rule) => [secretlintId(rule), rule]));
  const messages = await lint(text, "", [{ id: PRESET_ID, rule: createPreset(rules) }]);
  return messages.flatMap(({ ruleId, start, end }) => {
    const rule = byId.get(ruleId);
    return rule ? [{ rule, start, end }] : [];
  });
}

/**
 * Runs rules of the recommend preset over one text.
 *
 * @param ids secretlint ids of the rules that are candidates for it.
 */
export function lintRecommended(
  text: string,
  extension: string,
  ids: Iterable<string>,
): Promise<LintMessage[]> {
  const rules = [...ids].map((id) => {
    const rule = recommended.get(id);
    if (!rule) throw new Error(`secretlint's recommend preset has no rule ${id}`);
    return { id, rule } as SecretLintCoreConfigUnionRule;
  });
  return lint(text, extension, rules);
}

async function lint(
  content: string,
  ext: string,
  rules: SecretLintCoreConfigUnionRule[],
): Promise<LintMessage[]> {
  // The result's sourceContent, which holds secrets raw, is dropped here; nothing but messages leaves.
  const { messages } = await lintSource({
    source: { filePath: `content${ext}`, content, ext, contentType: "text" },
    options: { config: { rules }, noPhysicFilePath: true },
  });
  return messages.map(toMessage);
}

function toMessage({ ruleId, range, data }: SecretLintCoreResultMessage): LintMessage {
  const texts = Object.values(data ?? {}).filter((value) => typeof value === "string");
  return { ruleId, start: range[0], end: range[1], data: texts };
}
