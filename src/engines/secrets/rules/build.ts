import type { ExampleParts, Proof, SecretRule } from "../rule.ts";
import { assigns, joints, nameTail } from "./assignment.ts";
import { wordRun } from "./follows.ts";
import { render, type Sample } from "./sample.ts";

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
  /** Default: the first word of every name, or all its spellings where that word has fewer than 5 letters. */
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
  pattern: RegExp;
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

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const anyOf = (texts: readonly string[]): string => `(?:${texts.map(literal).join("|")})`;

function spellings(name: string): string[] {
  const words = name.split(" ");
  return words.length === 1 ? words : joints.map((joint) => words.join(joint));
}

function nameKeywords(names: readonly string[]): string[] {
  const found = names.flatMap((name) => {
    const first = name.split(" ")[0] as string;
    return first.length >= 5 ? [first] : spellings(name);
  });
  return [...new Set(found)];
}

/** The builders of one provider's rules. */
export function provider(id: string, name: string, facts: ProviderFacts) {
  const rule = (
    suffix: string,
    title: string,
    init: Common,
    shape: Pick<SecretRule, "keywords" | "pattern" | "confidence">,
    entropyLength: number,
    examples: (seed: string) => { positive: Sample[][]; negative: Sample[][] },
  ): SecretRule => {
    const ruleId = `${id}-${suffix}`;
    const floor = entropyLength >= LONG ? LONG_ENTROPY : SHORT_ENTROPY;
    const url = init.at ?? facts.at;
    return {
      id: ruleId,
      provider: name,
      title,
      kind: init.kind ?? "secret",
      keywords: shape.keywords,
      pattern: shape.pattern,
      confidence: init.confidence ?? shape.confidence,
      entropy: init.entropy ?? floor,
      ...(init.generic && { generic: init.generic }),
      ...(init.reach !== undefined && { reach: init.reach }),
      ...(init.follows && { follows: init.follows }),
      ...(init.prove && { prove: init.prove }),
      ...(init.describe && { describe: init.describe }),
      get examples() {
        const { positive, negative } = examples(ruleId);
        return {
          positive: [...positive, ...(init.also ?? [])].map(renderParts(ruleId)),
          negative: [...negative, ...(init.unlike ?? [])].map(renderParts(`${ruleId} no`)),
        };
      },
      revoke: { steps: init.revoke ?? facts.revoke, ...(url !== undefined && { url }) },
      documentation: init.documentation ?? facts.documentation,
    };
  };

  return {
    token(suffix: string, title: string, init: Token): SecretRule {
      const prefixes = typeof init.prefix === "string" ? [init.prefix] : init.prefix;
      const start = prefixes.length === 1 ? literal(prefixes[0] as string) : anyOf(prefixes);
      return rule(
        suffix,
        title,
        init.tail === undefined ? init : { follows: wordRun(init.tail), ...init },
        {
          keywords: init.keywords ?? prefixes.map((prefix) => prefix.toLowerCase()),
          pattern: new RegExp(`${begin}${start}${init.body.source}${end}`, "g"),
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
      const names = init.names.map((text) =>
        text.split(" ")[0]!.length >= 5 ? spelled(text) : `(?<![A-Za-z0-9])${spelled(text)}`,
      );
      const digit = init.digitless ? "" : "(?=[A-Za-z_.+/=-]{0,60}[0-9])";
      return rule(
        suffix,
        title,
        init,
        {
          keywords: init.keywords ?? nameKeywords(init.names),
          pattern: new RegExp(
            `(?:${names.join("|")})${nameTail}${assigns}${digit}(?<secret>${init.value.source})(?![A-Za-z0-9_(-])`,
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
              [spellings(init.names[0] as string)[0] as string, "=", "${NAME}"],
            ],
          };
        },
      );
    },

    near(suffix: string, title: string, init: Near): SecretRule {
      const within = init.within ?? 80;
      return rule(
        suffix,
        title,
        init,
        {
          keywords: init.words,
          pattern: new RegExp(
            `(?i:${init.words.map(literal).join("|")})[^\\r\\n]{0,${within}}?${begin}(?<secret>${init.value.source})${end}`,
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
      return rule(
        suffix,
        title,
        init,
        { keywords: init.keywords, pattern: init.pattern, confidence: "high" },
        lengthOf(init.like),
        () => ({ positive: [init.like], negative: [] }),
      );
    },
  };
}

const spelled = (name: string): string => {
  const [first, ...rest] = name.split(" ");
  if (rest.length === 0) return `(?i:${literal(first as string)})`;
  return `(?i:${spellings(name).map(literal).join("|")})`;
};

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
