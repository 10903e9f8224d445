import { RE2JS } from "re2js";
import { ConfigurationError, messageOf } from "../../core/errors.ts";
import type { Severity } from "../../core/severity.ts";
import { DEFAULT_REACH } from "./match-rule.ts";
import type { SecretRule } from "./rule.ts";
import { createScanner } from "./scanner.ts";

/** A rule as a user writes it. */
export interface CustomRule {
  id: string;
  /** Regular expression for RE2; the secret is the group named `secret`, else the whole match. */
  pattern: string;
  keywords: readonly string[];
  title?: string | undefined;
  /** Bits a character. */
  entropy?: number | undefined;
  severity?: Severity | undefined;
  /** Texts that hold such a secret; the rule is tested on them. */
  examples: readonly string[];
  /** Texts that do not. */
  "not-examples": readonly string[];
}

/**
 * Makes rules of what the user wrote and tests each on its examples, by the scan that files are searched by. A rule's
 * own examples, which stand in the configuration, are none of its findings.
 *
 * @throws ConfigurationError naming the rule and what is wrong with it.
 */
export async function loadCustomRules(
  given: readonly CustomRule[],
  knownIds: ReadonlySet<string>,
): Promise<SecretRule[]> {
  const seen = new Set(knownIds);
  const rules: SecretRule[] = [];
  for (const custom of given) {
    const fail = (problem: string): never => {
      throw new ConfigurationError(`gates.secret-scan.rules: rule "${custom.id}": ${problem}`);
    };
    if (seen.has(custom.id)) fail("there is another rule with this id");
    seen.add(custom.id);
    if (/\P{ASCII}/u.test([custom.pattern, ...custom.keywords].join(""))) {
      fail("pattern and keywords must be ASCII: files are searched byte by byte, whatever their encoding");
    }
    const rule = toRule(custom, fail);
    const examples = new Set<string>();
    for (const [at, example] of custom.examples.entries()) {
      const found = await secretsIn(example, rule);
      if (found.length === 0) fail(whyNotFound(example, at, rule));
      for (const secret of found) examples.add(secret);
    }
    for (const [at, example] of custom["not-examples"].entries()) {
      if ((await secretsIn(example, rule)).length > 0) fail(`not-examples[${at}] is matched`);
    }
    rules.push({ ...rule, prove: (secret) => (examples.has(secret) ? "refuted" : "unproven") });
  }
  return rules;
}

/** What a rule finds in a text, as the patterns see it: bytes as Latin-1. */
async function secretsIn(text: string, rule: SecretRule): Promise<string[]> {
  const scanner = createScanner({ rules: [rule], assignments: false });
  const { secrets } = await scanner.scan(Buffer.from(text, "utf8"), "");
  return secrets
    .filter((found) => found.rule.id === rule.id)
    .map(({ secret }) => Buffer.from(secret, "utf8").toString("latin1"));
}

function toRule(custom: CustomRule, fail: (problem: string) => never): SecretRule & { severity?: Severity } {
  return {
    id: custom.id,
    provider: "Custom rule:",
    title: custom.title ?? custom.id,
    kind: "secret",
    confidence: "high",
    keywords: custom.keywords.map((keyword) => keyword.toLowerCase()),
    pattern: compile(custom.pattern, fail),
    ...(custom.entropy === undefined ? {} : { entropy: custom.entropy }),
    ...(custom.severity === undefined ? {} : { severity: custom.severity }),
    examples: { positive: [], negative: [] },
    revoke: { steps: "Revoke it where it was issued, and issue a new one." },
    documentation: "",
  };
}

function whyNotFound(example: string, at: number, rule: SecretRule): string {
  const lower = example.toLowerCase();
  if (!rule.keywords.some((keyword) => lower.includes(keyword))) {
    return `examples[${at}] holds none of the keywords`;
  }
  rule.pattern.lastIndex = 0;
  return rule.pattern.test(Buffer.from(example, "utf8").toString("latin1"))
    ? `examples[${at}] is not found: what the pattern matches is a placeholder or too uniform, or it begins or ends more than ${DEFAULT_REACH} characters from a keyword`
    : `examples[${at}] is not found: the pattern does not match`;
}

function compile(source: string, fail: (problem: string) => never): RegExp {
  try {
    return new LinearPattern(source);
  } catch (thrown) {
    return fail(`the pattern is not a regular expression RE2 can read: ${messageOf(thrown)}`);
  }
}

/** A regular expression with RE2 behind it, whose time is linear whatever the pattern. */
class LinearPattern extends RegExp {
  readonly #compiled: RE2JS;

  constructor(source: string) {
    super("", "g");
    this.#compiled = RE2JS.compile(source);
  }

  override exec(text: string): RegExpExecArray | null {
    const matcher = this.#compiled.matcher(text);
    if (this.lastIndex > text.length || !matcher.find(this.lastIndex)) {
      this.lastIndex = 0;
      return null;
    }
    const whole = matcher.group() ?? "";
    this.lastIndex = matcher.end();
    const hasSecret = Object.hasOwn(this.#compiled.namedGroups(), "secret");
    const secret = hasSecret ? matcher.group("secret") : null;
    return Object.assign([whole] as [string], {
      index: matcher.start(),
      input: text,
      groups: secret === null ? {} : { secret },
    });
  }
}
