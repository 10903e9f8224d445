import type { ExampleParts, Proof, SecretRule } from "../rule.ts";
import { assigns, nameTail } from "./assignment.ts";
import { wordRun } from "./follows.ts";
import { render, type Sample } from "./sample.ts";
import { after, literal, nameKeywords, spelled } from "./words.ts";

/** What is said of every rule of a provider unless the rule says otherwise. */
export interface ProviderFacts {
  documentation: string;
  /** How to make a leaked one worthless; `at` is the page where that is done. */
  revoke: string;
  at?: string;
}

interface Common extends Partial<ProviderFacts> {
  kind?: SecretRule["kind"];
  confidence?: SecretRule["confidence"];
  generic?: true;
  entropy?: number;
  reach?: number;
  follows?: SecretRule["follows"];
  prove?: (secret: string) => Proof;
  describe?: (secret: string) => Readonly<Record<string, string>>;
  /** Further texts that hold a secret of this form. */
  also?: Sample[][];
  /** Further texts that do not. */
  unlike?: Sample[][];
}

/** A token that its own fixed prefix names. */
interface Token extends Common {
  /** One or several; each is a keyword. */
  prefix: string | readonly string[];
  /** What follows the prefix. */
  body: RegExp;
  /** One example of what follows the prefix, in parts. */
  like: Sample[];
  /** Literals to search for where those are not the prefixes. */
  keywords?: readonly string[];
  /** What may stand before the prefix and is part of the token. */
  before?: string;
  /** For frequent prefixes: least number of letters, digits, `_`, `-` and `.` that follow one at once. */
  tail?: number;
}

/** A value that only the name it is assigned to, or the address it is sent to, ties to its provider. */
interface Assigned extends Common {
  /** Names in words: `datadog api key` stands for `DATADOG_API_KEY`, `datadogApiKey`, `datadog-api-key`… */
  names: readonly string[];
  value: RegExp;
  like: Sample[];
  /** Whether a value may be without any digit. */
  digitless?: boolean;
  /** Default: the first word of every name, or the first two where that word is short or an everyday one. */
  keywords?: readonly string[];
}

/** A token whose prefix is too short to stand alone: one of `words` precedes it on the same line. */
interface Near extends Common {
  words: readonly string[];
  value: RegExp;
  like: Sample[];
  /** Greatest distance, in characters. */
  within?: number;
}

/** A form of its own. */
interface Form extends Common {
  /** Given as a function where it is put together, so that this happens on first use. */
  pattern: RegExp | (() => RegExp);
  /** See `SecretRule.item`. */
  item?: SecretRule["item"];
  keywords: readonly string[];
  like: Sample[];
}

/**
 * A token begins here. ASCII only, so that a letter of another script does not hide what follows it; an escaped line
 * break, a percent-encoded character and a terminal colour end in letters or digits but do not belong to the token.
 */
export const begin = String.raw`(?:(?<![A-Za-z0-9_-])|(?<=\\[bfnrt]|%[0-9A-Fa-f]{2}|\x1b\[[0-9;]{1,8}m))`;

/** A token ends here. */
export const end = "(?![A-Za-z0-9_-])";

/** Texts of this length or more have at least {@link LONG_ENTROPY} bits a character unless they are filler. */
const LONG = 32;
const LONG_ENTROPY = 3;
const SHORT_ENTROPY = 2.5;

const startOf = (prefixes: readonly string[]): string =>
  prefixes.length === 1 ? literal(prefixes[0] as string) : `(?:${prefixes.map(literal).join("|")})`;

/** The builders of one provider's rules. */
export function provider(id: string, name: string, facts: ProviderFacts) {
  const rule = (
    suffix: string,
    title: string,
    init: Common,
    shape: Pick<SecretRule, "keywords" | "confidence"> & { pattern: () => RegExp },
    entropyLength: number,
    examples: (seed: string) => { positive: Sample[][]; negative: Sample[][] },
  ): SecretRule => {
    const ruleId = `${id}-${suffix}`;
    const url = init.at ?? facts.at;
    let pattern: RegExp | undefined;
    const built: SecretRule = {
      id: ruleId,
      provider: name,
      title,
      kind: init.kind ?? "secret",
      keywords: shape.keywords,
      // Most patterns of a run are never needed, and compiling all of them would be felt at every start.
      get pattern() {
        pattern ??= shape.pattern();
        return pattern;
      },
      confidence: init.confidence ?? shape.confidence,
      entropy: init.entropy ?? (entropyLength >= LONG ? LONG_ENTROPY : SHORT_ENTROPY),
      get examples() {
        const { positive, negative } = examples(ruleId);
        return {
          positive: [...positive, ...(init.also ?? [])].map(renderParts(ruleId)),
          negative: [...negative, ...(init.unlike ?? [])].map(renderParts(`${ruleId} no`)),
        };
      },
      revoke:
        url === undefined
          ? { steps: init.revoke ?? facts.revoke }
          : { steps: init.revoke ?? facts.revoke, url },
      documentation: init.documentation ?? facts.documentation,
    };
    if (init.generic) built.generic = init.generic;
    if (init.reach !== undefined) built.reach = init.reach;
    if (init.follows) built.follows = init.follows;
    if (init.prove) built.prove = init.prove;
    if (init.describe) built.describe = init.describe;
    return built;
  };

  return {
    token(suffix: string, title: string, init: Token): SecretRule {
      const prefixes = typeof init.prefix === "string" ? [init.prefix] : init.prefix;
      return rule(
        suffix,
        title,
        init.tail === undefined ? init : { follows: wordRun(init.tail), ...init },
        {
          keywords: init.keywords ?? prefixes.map((prefix) => prefix.toLowerCase()),
          pattern: () =>
            new RegExp(`${begin}${init.before ?? ""}${startOf(prefixes)}${init.body.source}${end}`, "g"),
          confidence: "high",
        },
        lengthOf(init.like),
        (seed) => {
          const body = init.like.map((part, at) => render(part, `${seed}${at}`));
          const whole = body.join("");
          return {
            positive: prefixes.map((prefix) => [prefix, ...body]),
            negative: prefixes.flatMap((prefix) => [
              ["Z", prefix, ...body],
              [prefix, whole.slice(0, Math.min(6, whole.length >> 1))],
            ]),
          };
        },
      );
    },

    assigned(suffix: string, title: string, init: Assigned): SecretRule {
      const digit = init.digitless ? "" : "(?=[A-Za-z_.+/=-]{0,60}[0-9])";
      return rule(
        suffix,
        title,
        init,
        {
          keywords: init.keywords ?? nameKeywords(init.names),
          pattern: () =>
            new RegExp(
              `(?:${init.names.map(spelled).join("|")})${nameTail}${assigns}${digit}(?<secret>${init.value.source})(?![A-Za-z0-9_(-])`,
              "g",
            ),
          confidence: "medium",
        },
        lengthOf(init.like),
        (seed) => {
          const value = init.like.map((part, at) => render(part, `${seed}${at}`)).join("");
          const middle = value.length >> 1;
          const parts = [value.slice(0, middle), value.slice(middle)];
          return {
            positive: init.names.flatMap((text) => [
              [text.replaceAll(" ", "_").toUpperCase(), "=", ...parts],
              ['{ "', camelCase(text), '": "', ...parts, '" }'],
            ]),
            negative: [
              ["checksum = ", ...parts],
              [(init.names[0] as string).replaceAll(" ", "_"), "=", "${NAME}"],
            ],
          };
        },
      );
    },

    near(suffix: string, title: string, init: Near): SecretRule {
      return rule(
        suffix,
        title,
        init,
        {
          keywords: init.words,
          pattern: () =>
            new RegExp(
              `${after(init.words, init.within)}(?=${init.value.source})${begin}(?<secret>${init.value.source})${end}`,
              "g",
            ),
          confidence: "high",
        },
        lengthOf(init.like),
        () => ({
          positive: init.words.map((word) => [word, ': "', ...init.like, '"']),
          negative: [init.like, [init.words[0] as string, "\n", ...init.like]],
        }),
      );
    },

    form(suffix: string, title: string, init: Form): SecretRule {
      const built = rule(
        suffix,
        title,
        init,
        {
          keywords: init.keywords,
          pattern: () => patternOf(init),
          confidence: "high",
        },
        lengthOf(init.like),
        () => ({ positive: [init.like], negative: [] }),
      );
      if (init.item) built.item = init.item;
      return built;
    },
  };
}

const patternOf = ({ pattern }: Form): RegExp => (typeof pattern === "function" ? pattern() : pattern);

const camelCase = (name: string): string =>
  name.replace(/ ([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const renderParts =
  (seed: string) =>
  (parts: Sample[]): ExampleParts =>
    parts.map((part, at) => render(part, `${seed}${at}`));

/** Length of an example as far as its shapes tell. */
function lengthOf(parts: readonly Sample[]): number {
  let length = 0;
  for (const part of parts) length += typeof part === "function" ? 20 : part.length;
  return length;
}
