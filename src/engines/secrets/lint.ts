import { lintSource } from "@secretlint/core";
// The copy that the core itself uses: another one would leave the core's profiler on, which leaks with every call.
import { secretLintProfiler } from "@secretlint/profiler";
import { rules as presetRules } from "@secretlint/secretlint-rule-preset-recommend";
import type {
  SecretLintCoreConfigUnionRule,
  SecretLintRuleCreator,
  SecretLintRulePresetCreator,
} from "@secretlint/types";
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
  const reports = reportsOf();
  const preset = createPreset(rules);
  const rule: SecretLintRulePresetCreator = {
    ...preset,
    create(context, options) {
      preset.create(
        {
          ...context,
          registerRule: (one, ...rest) => context.registerRule(reports.from(one.meta.id, one), ...rest),
        },
        options,
      );
    },
  };
  await lint(text, "", [{ id: PRESET_ID, rule }]);
  return reports.all().flatMap(({ ruleId, start, end }) => {
    const rule = byId.get(ruleId);
    return rule ? [{ rule, start, end }] : [];
  });
}

/**
 * A longer text is looked at in pieces: some of secretlint's patterns have no bounds, and over megabytes of what nearly
 * matches V8 runs out of stack. In UTF-16 units.
 */
const PIECE = 256 * 1024;

/** What two pieces share, so that what begins in the first one is seen whole: longer than any key. */
const SHARED = 32 * 1024;

/** What begins so near the start of a piece is told by the one before, which sees what stands in front of it. */
const LEAD = 1024;

/**
 * Runs rules of the recommend preset over one text.
 *
 * @param ids secretlint ids of the rules that are candidates for it.
 */
export async function lintRecommended(
  text: string,
  extension: string,
  ids: Iterable<string>,
): Promise<LintMessage[]> {
  const reports = reportsOf();
  const rules = [...ids].map((id) => {
    const rule = recommended.get(id);
    if (!rule) throw new Error(`secretlint's recommend preset has no rule ${id}`);
    return { id, rule: reports.from(id, rule as SecretLintRuleCreator) } as SecretLintCoreConfigUnionRule;
  });
  for (let start = 0; ; start += PIECE - SHARED) {
    const last = start + PIECE >= text.length;
    reports.take(start, start === 0 ? 0 : start + LEAD, last ? text.length : start + PIECE - SHARED + LEAD);
    await lint(text.slice(start, start + PIECE), extension, rules);
    if (last) return reports.all();
  }
}

interface Reports {
  /** From now on the text is a piece that begins at `offset`; what begins between two offsets is kept. */
  take(offset: number, from: number, to: number): void;
  /** The rule, with its reports kept here. */
  from(id: string, rule: SecretLintRuleCreator): SecretLintRuleCreator;
  /** Each once, sorted by place. */
  all(): LintMessage[];
}

/**
 * Keeps what rules report. secretlint's core would compare every report with every other, which takes seconds for a
 * text of thousands of secrets; of equal ones it keeps the last, too.
 */
function reportsOf(): Reports {
  const kept = new Map<string, LintMessage>();
  let piece = { offset: 0, from: 0, to: Number.POSITIVE_INFINITY };
  return {
    take(offset, from, to) {
      piece = { offset, from, to };
    },
    from: (id, rule) => ({
      ...rule,
      create: (context, options) =>
        rule.create(
          {
            ...context,
            report({ message: { message, data }, range }) {
              const start = range[0] + piece.offset;
              const end = range[1] + piece.offset;
              if (start < piece.from || start >= piece.to) return;
              const texts = Object.values(data ?? {}).filter((value) => typeof value === "string");
              kept.set(`${start} ${end} ${message}`, { ruleId: id, start, end, data: texts });
            },
          },
          options,
        ),
    }),
    all: () => [...kept.values()].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Has the core run rules that keep their reports themselves; its result holds secrets raw and is dropped. */
async function lint(content: string, ext: string, rules: SecretLintCoreConfigUnionRule[]): Promise<void> {
  await lintSource({
    source: { filePath: `content${ext}`, content, ext, contentType: "text" },
    options: { config: { rules }, noPhysicFilePath: true },
  });
}
