import { ConfigurationError } from "../core/errors.ts";
import type { Gate } from "../core/gate.ts";
import { didYouMean } from "../core/nearest.ts";
import { helpUri } from "../core/product.ts";
import type { Rule } from "../core/rule.ts";
import type { RuleExample } from "../core/rule-example.ts";
import { exitCodes } from "../core/severity.ts";
import { loadReportedGates } from "../suite/reported-gates.ts";
import { loadExample } from "../suite/rule-examples.ts";
import { parseFlags } from "./arguments.ts";
import type { Command } from "./command.ts";
import type { Io } from "./io.ts";

const help = {
  words: "[rule | gate | secret]",
  about:
    "Says what a rule means, why it matters and how to fix it; for a gate, which rules it has; for a secret's id or provider, such as stripe, what secret-scan knows of it; without a word, all rules.",
  flags: {},
  examples: [
    "launch-ready explain redirect-crawl/loop",
    "launch-ready explain secret-scan",
    "launch-ready explain stripe-secret-key",
  ],
};

/**
 * `launch-ready explain <rule>`: what a rule means; for a gate the list of its rules, without a word the list of all.
 */
async function perform(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseFlags(args, {});
  const gates = await loadReportedGates();
  const rules = gates.flatMap((gate) => Object.values(gate.rules));
  const [wanted, ...more] = positionals;
  if (more.length > 0) throw new ConfigurationError("explain takes one rule or gate");
  const listed = gates.filter(({ id }) => wanted === undefined || id === wanted);
  if (wanted === undefined || listed.length > 0) {
    for (const gate of listed) {
      io.out(`${gate.id}: ${gate.question}\n`);
      for (const rule of Object.values(gate.rules))
        io.out(`  ${rule.id.padEnd(34)} ${rule.severity.padEnd(8)} ${rule.title}\n`);
    }
    return exitCodes.ship;
  }
  const named = rules.filter((rule) => rule.id === wanted || nameOf(rule) === wanted);
  const [rule, ...others] = named;
  if (!rule) {
    const { explainSecret } = await import("./explain-secret.ts");
    const secret = explainSecret(wanted);
    if (secret === undefined) throw new ConfigurationError(unknownRule(wanted, gates));
    io.out(secret);
    return exitCodes.ship;
  }
  if (others.length > 0)
    throw new ConfigurationError(
      `"${wanted}" is a rule of several gates: ${named.map(({ id }) => id).join(", ")}`,
    );
  io.out(explanation(rule, await loadExample(rule.id)));
  return exitCodes.ship;
}

/** A rule's own name, without its gate's. */
function nameOf({ id }: Rule): string {
  return id.slice(id.indexOf("/") + 1);
}

function unknownRule(wanted: string, gates: readonly Gate[]): string {
  const rules = gates.flatMap((gate) => Object.values(gate.rules));
  // A word without a slash is meant for a gate or for a rule's own name.
  const known = wanted.includes("/")
    ? rules.map(({ id }) => id)
    : [...gates.map(({ id }) => id), ...rules.map(nameOf)];
  const what = wanted.includes("/") ? "rule" : "rule or gate";
  return `there is no ${what} "${wanted}".${didYouMean(wanted, known)} "launch-ready explain" lists all.`;
}

function explanation(rule: Rule, example: RuleExample | undefined): string {
  const fixes = (rule.fixes ?? []).map(({ platform, text, snippet }) => {
    const code = snippet === undefined ? "" : `\n${indented(snippet)}`;
    return `  ${platform}: ${text}${code}`;
  });
  const sections = [
    `${rule.id}: ${rule.title}`,
    `Severity ${rule.severity}, impact ${rule.impact}, about a ${rule.subject}.`,
    `Why    ${rule.why}`,
    ...(example ? [exampleText(example)] : []),
    `Fix    ${rule.fix}`,
    ...(fixes.length > 0 ? [fixes.join("\n")] : []),
    `Waive  policy: { waivers: [{ rule: ${rule.id}, subject: "…", reason: "…", owner: "…", until: YYYY-MM-DD }] }`,
    ...(rule.references?.length ? [`See    ${rule.references.join("\n       ")}`] : []),
    `Page   ${helpUri(rule.id)}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

function exampleText({ given, fails, passes }: RuleExample): string {
  const parts: [title: string, text: string][] = [
    ...(given ? [["Given", given.text] as [string, string]] : []),
    ["Fails", fails],
    ["Passes", passes],
  ];
  return parts.map(([title, text]) => `${title}\n${indented(text)}`).join("\n\n");
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `      ${line}`))
    .join("\n");
}

export const explainCommand: Command = { perform, help };
