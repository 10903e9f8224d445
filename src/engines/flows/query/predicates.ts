import { isIP } from "node:net";
import { evaluate, type Scope } from "../template.ts";
import {
  compareNumbers,
  describeValue,
  equal,
  isMapping,
  isNumeric,
  Nodes,
  single,
  typeOf,
  type Value,
} from "../values.ts";
import type { Predicate, PredicateName } from "../vocabulary.ts";
import { diffJson } from "./diff.ts";
import { parseJson } from "./json.ts";
import { schemaProblems } from "./json-schema.ts";
import { patternOf } from "./operands.ts";

/** How a value stood up to a predicate. */
export interface Judgement {
  ok: boolean;
  /** What was wanted, for a reader. */
  expected: string;
  /** What came, for a reader. */
  actual: string;
  /** Where two JSON values differ, or what a schema finds wrong. */
  differences?: string[];
}

/**
 * Judges one value.
 *
 * @throws QueryError when the predicate's own pattern is not valid; UnsetVariable.
 */
export function judge(actual: Value | undefined, predicate: Predicate, scope: Scope): Judgement {
  const expected = expectedValue(predicate, scope);
  if (predicate.name === "schema") return judgeSchema(actual, predicate, expected as Value);
  const holds = check(predicate, actual, expected, scope);
  const ok = predicate.not ? holds === false : holds === true;
  const wanted = `${predicate.not ? "not " : ""}${phrase(predicate, expected)}`;
  if (ok) return { ok, expected: wanted, actual: describeValue(actual) };
  const unlike = typeof holds === "string" || differsInTypeOnly(actual, expected);
  const came = `${describeValue(actual)}${unlike ? ` (${typeOf(actual)})` : ""}`;
  // A predicate that cannot be asked of such a value has failed, negated or not.
  const differences = predicate.name === "==" ? differencesOf(expected, actual) : [];
  const more = differences.length > 0 ? { differences } : {};
  return {
    ...more,
    ok: false,
    expected: typeof holds === "string" ? `${wanted} (${holds})` : wanted,
    actual: came,
  };
}

/** Two texts that are JSON are compared as such, too: that tells more than where they first differ. */
function differencesOf(expected: Value | undefined, actual: Value | undefined): string[] {
  if (typeof expected !== "string" || typeof actual !== "string") return diffJson(expected, actual);
  if (!/^\s*[[{]/.test(expected) || !/^\s*[[{]/.test(actual)) return [];
  try {
    const differences = diffJson(parseJson(expected), parseJson(actual));
    return differences.length > 0 ? differences : ["the JSON is the same, written in another way"];
  } catch {
    return [];
  }
}

function judgeSchema(actual: Value | undefined, { not }: Predicate, schema: Value): Judgement {
  const problems = actual === undefined ? ["$ is missing"] : schemaProblems(schema, actual);
  const ok = (problems.length === 0) !== not;
  const expected = not ? "not to fit the JSON Schema" : "to fit the JSON Schema";
  const differences = problems.slice(0, 20);
  if (ok || not) return { ok, expected, actual: describeValue(actual) };
  return { ok, expected, actual: differences[0] ?? describeValue(actual), differences };
}

function expectedValue({ operand }: Predicate, scope: Scope): Value | undefined {
  return operand === undefined ? undefined : evaluate(operand, scope);
}

function phrase({ name, operand }: Predicate, expected: Value | undefined): string {
  if (operand === undefined) return name;
  if (operand.kind === "regex") return `${name} /${operand.source}/${operand.ignoreCase ? "i" : ""}`;
  const value = describeValue(expected);
  return name === "==" ? value : `${name} ${value}`;
}

function differsInTypeOnly(actual: Value | undefined, expected: Value | undefined): boolean {
  if (actual === undefined || expected === undefined) return false;
  return typeOf(actual) !== typeOf(expected) && String(actual) === String(expected);
}

/** True, false, or why the question makes no sense for this value. */
type Answered = boolean | string;

function check(
  predicate: Predicate,
  actual: Value | undefined,
  expected: Value | undefined,
  scope: Scope,
): Answered {
  const { name } = predicate;
  // Of nothing, nothing holds.
  if (actual === undefined) return false;
  if (name === "exists") return !(actual instanceof Nodes) || actual.texts.length > 0;
  if (name in kinds) return kinds[name as keyof typeof kinds](actual);
  if (name === "matches") {
    const text = single(actual);
    if (typeof text !== "string") return "only text can match a pattern";
    return patternOf(predicate.operand!, scope).matcher(text).find();
  }
  const wanted = expected as Value;
  return comparisons[name as keyof typeof comparisons](actual, wanted);
}

type Comparison = (actual: Value, expected: Value) => Answered;

const comparisons: Record<
  "==" | "!=" | ">" | ">=" | "<" | "<=" | "startsWith" | "endsWith" | "contains" | "includes" | "oneOf",
  Comparison
> = {
  "==": equal,
  "!=": (actual, expected) => !equal(actual, expected),
  ">": ordered((sign) => sign > 0),
  ">=": ordered((sign) => sign >= 0),
  "<": ordered((sign) => sign < 0),
  "<=": ordered((sign) => sign <= 0),
  startsWith: textual(
    (text, part) => text.startsWith(part),
    (bytes, part) => Buffer.from(bytes).subarray(0, part.length).equals(part),
  ),
  endsWith: textual(
    (text, part) => text.endsWith(part),
    (bytes, part) =>
      bytes.length >= part.length &&
      Buffer.from(bytes)
        .subarray(bytes.length - part.length)
        .equals(part),
  ),
  contains: (actual, expected) =>
    Array.isArray(actual) ? actual.some((item) => equal(item, expected)) : containsPart(actual, expected),
  includes: (actual, expected) => {
    if (actual instanceof Nodes) return actual.texts.some((text) => equal(text, expected));
    if (!Array.isArray(actual)) return "only a list includes something";
    return actual.some((item) => equal(item, expected));
  },
  oneOf: (actual, expected) =>
    Array.isArray(expected) ? expected.some((item) => equal(actual, item)) : equal(actual, expected),
};

const containsPart = textual(
  (text, part) => text.includes(part),
  (bytes, part) => Buffer.from(bytes).includes(Buffer.from(part)),
);

function ordered(holds: (sign: number) => boolean): Comparison {
  return (value, expected) => {
    const actual = single(value);
    if (isNumeric(actual) && isNumeric(expected)) return holds(compareNumbers(actual, expected));
    if (actual instanceof Date && expected instanceof Date)
      return holds(actual.getTime() - expected.getTime());
    if (typeof actual === "string" && typeof expected === "string")
      return holds(actual < expected ? -1 : actual > expected ? 1 : 0);
    return `${typeOf(actual)} and ${typeOf(expected)} have no order`;
  };
}

function textual(
  text: (actual: string, part: string) => boolean,
  bytes: (actual: Uint8Array, part: Uint8Array) => boolean,
): Comparison {
  return (value, expected) => {
    const actual = single(value);
    if (typeof actual === "string" && typeof expected === "string") return text(actual, expected);
    if (actual instanceof Uint8Array && expected instanceof Uint8Array) return bytes(actual, expected);
    return `cannot compare ${typeOf(actual)} with ${typeOf(expected)}`;
  };
}

type Kind = (actual: Value) => Answered;

/** RFC 3339 section 5.6 with a time zone. */
const isoDate = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,12})?([Zz]|[+-]\d{2}:\d{2})$/;
/** RFC 9562 section 4, also in braces, as a URN or without hyphens. */
const uuid =
  /^(?:(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}|[\da-f]{32})$/i;

const kinds: Record<
  Exclude<PredicateName, keyof typeof comparisons | "exists" | "matches" | "schema">,
  Kind
> = {
  isBoolean: (value) => typeof value === "boolean",
  isCollection: (value) =>
    Array.isArray(value) || isMapping(value) || value instanceof Nodes || value instanceof Uint8Array,
  isDate: (value) => value instanceof Date,
  isEmpty: (value) => {
    const size = sizeOf(value);
    return size === undefined ? `${typeOf(value)} has no size` : size === 0;
  },
  isFloat: (value) => typeOf(value) === "float",
  isInteger: (value) => typeof value === "bigint" || Number.isInteger(value),
  isIpv4: text((value) => isIP(value) === 4),
  isIpv6: text((value) => isIP(value) === 6),
  isIsoDate: text((value) => isoDate.test(value) && !Number.isNaN(Date.parse(value))),
  isList: (value) => Array.isArray(value) || value instanceof Uint8Array,
  isNumber: (value) => isNumeric(value),
  isObject: (value) => isMapping(value) || value instanceof Nodes,
  isString: (value) => typeof single(value) === "string",
  isUuid: text((value) => uuid.test(value)),
};

function text(holds: (value: string) => boolean): Kind {
  return (value) => {
    const one = single(value);
    return typeof one === "string" ? holds(one) : "only text can have such a form";
  };
}

/** Number of items, of characters or of bytes; undefined for what has no size. */
export function sizeOf(value: Value | undefined): number | undefined {
  if (typeof value === "string") return value.length;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length;
  if (value instanceof Nodes) return value.texts.length;
  return isMapping(value) ? Object.keys(value).length : undefined;
}
