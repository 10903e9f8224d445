import { lintSource } from "@secretlint/core";
// The copy that the core itself uses: another one would leave the core's profiler on, which leaks with every call.
import { secretLintProfiler } from "@secretlint/profiler";
import { rules as presetRules } from "@secretlint/secretlint-rule-preset-recommend";
import type { SecretLintCoreConfigUnionRule, SecretLintCoreResultMessage } from "@secretlint/types";
import { createConfinedPreset, PRESET_ID } from "./preset.ts";
import type { SecretRule } from "./rule.ts";
import type { Windows } from "./windows.ts";

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

/**
 * Runs secretlint over one text with the rules that are candidates for it, and with no other.
 *
 * @param own Our rules with the windows to look at.
 * @param recommendedIds secretlint ids of rules of the recommend preset.
 */
export async function lint(
  text: string,
  extension: string,
  own: ReadonlyMap<SecretRule, Windows>,
  recommendedIds: Iterable<string>,
): Promise<LintMessage[]> {
  const rules: SecretLintCoreConfigUnionRule[] = [];
  if (own.size > 0) rules.push({ id: PRESET_ID, rule: createConfinedPreset(own) });
  for (const id of recommendedIds) {
    const rule = recommended.get(id);
    if (!rule) throw new Error(`secretlint's recommend preset has no rule ${id}`);
    rules.push({ id, rule } as SecretLintCoreConfigUnionRule);
  }
  // The result's sourceContent, which holds secrets raw, is dropped here; nothing but messages leaves.
  const { messages } = await lintSource({
    source: { filePath: `content${extension}`, content: text, ext: extension, contentType: "text" },
    options: { config: { rules }, noPhysicFilePath: true },
  });
  return messages.map(toMessage);
}

function toMessage({ ruleId, range, data }: SecretLintCoreResultMessage): LintMessage {
  const texts = Object.values(data ?? {}).filter((value) => typeof value === "string");
  return { ruleId, start: range[0], end: range[1], data: texts };
}
