import { RE2JS } from "re2js";
import { ConfigurationError, messageOf } from "../../core/errors.ts";
import type { Severity } from "../../core/severity.ts";
import { matchRule } from "./match-rule.ts";
import type { SecretRule } from "./rule.ts";

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
 * Makes rules of what the user wrote and tests each on its examples.
 *
 * @throws ConfigurationError naming the rule and what is wrong with it.
 */
export function loadCustomRules(given: readonly CustomRule[], knownIds: ReadonlySet<string>): SecretRule[] {
  const seen = new Set(knownIds);
  return given.map((custom) => {
    const fail = (problem: string): never => {
      throw new ConfigurationError(`gates.secret-scan.rules: rule "${custom.id}": ${problem}`);
    };
    if (seen.has(custom.id)) fail("there is another rule of this id");
    seen.add(custom.id);
    const rule = toRule(custom, fail);
    custom.examples.forEach((example, at) => {
      testExample(rule, example, at, fail);
    });
    custom["not-examples"].forEach((example, at) => {
      if (matchRule(example, rule).length > 0) fail(`not-examples[${at}] is matched`);
    });
    return rule;
  });
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

function testExample(rule: SecretRule, example: string, at: number, fail: (problem: string) => never): void {
  const lower = example.toLowerCase();
  const [match] = matchRule(example, rule);
  if (!match) {
    fail(
      `examples[${at}] is not found: the pattern does not match, or what it matches is a placeholder or too uniform`,
    );
    return;
  }
  const near = lower.slice(Math.max(0, match.start - NEAR), match.end + NEAR);
  if (!rule.keywords.some((keyword) => near.includes(keyword))) {
    fail(`examples[${at}] holds none of the keywords`);
  }
}

/** How far from a match a keyword may be, in characters. */
const NEAR = 400;

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
