import { isDeepStrictEqual } from "node:util";
import { cut } from "../../core/sanitize.ts";
import { decimal, Float } from "./float.ts";

/** Elements that a css or xpath query found, by their text. Stands for its first element where one value is wanted. */
export class Nodes {
  readonly texts: readonly string[];
  constructor(texts: readonly string[]) {
    this.texts = texts;
  }
}

/** Anything a query, a filter or a variable can hold. `undefined` stands for "nothing there". */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | Float
  | string
  | Uint8Array
  | Date
  | Nodes
  | Value[]
  | { [name: string]: Value };

/** Whether a value can be written as one text. */
export function isScalar(value: Value): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    value instanceof Date ||
    value instanceof Float ||
    value instanceof Nodes
  );
}

/** Whether a value is a JSON object. */
export function isMapping(value: Value | undefined): value is { [name: string]: Value } {
  return (
    value !== null &&
    typeof value === "object" &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date) &&
    !(value instanceof Float) &&
    !(value instanceof Nodes)
  );
}

/** A set of elements as the text of the first one; anything else as it is. */
export function single(value: Value | undefined): Value | undefined {
  return value instanceof Nodes ? value.texts[0] : value;
}

/** The value as text, as it stands in a URL, a header or a body. */
export function asText(value: Value): string {
  const one = single(value);
  if (one === undefined) return "";
  if (typeof one === "string") return one;
  // Dates have microseconds wherever Hurl writes them.
  if (one instanceof Date) return one.toISOString().replace("Z", "000Z");
  if (one instanceof Float) return one.text;
  if (typeof one === "number") return decimal(one);
  if (one instanceof Uint8Array) return Buffer.from(one).toString("utf8");
  if (typeof one === "object") return toJson(one);
  return String(one);
}

/** The texts, numbers and bytes in a value, as text. */
export function leavesOf(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (value instanceof Nodes) return [...value.texts];
  if (isMapping(value)) return Object.values(value).flatMap(leavesOf);
  return value === null || typeof value === "boolean" ? [] : [asText(value)];
}

/** JSON text; big integers keep all their digits. */
export function toJson(value: Value | undefined, indent = 0): string {
  return (
    JSON.stringify(
      value,
      (_key, inner: Value) => {
        if (typeof inner === "bigint") return rawJson(String(inner));
        if (inner instanceof Float) return rawJson(inner.text);
        if (inner instanceof Nodes) return inner.texts;
        return inner;
      },
      indent,
    ) ?? "undefined"
  );
}

/** TypeScript does not know `JSON.rawJSON` (ECMAScript 2026) yet. */
const rawJson = (JSON as unknown as { rawJSON: (text: string) => unknown }).rawJSON;

/** The kind of a value, for a sentence. */
export function typeOf(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "float";
  if (value instanceof Float) return "float";
  if (Array.isArray(value)) return "list";
  if (value instanceof Uint8Array) return "bytes";
  if (value instanceof Date) return "date";
  if (value instanceof Nodes) return "elements";
  return "object";
}

/** A value for a reader: its type where that matters, cut where it is long. */
export function describeValue(value: Value | undefined, max = 300): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return cut(JSON.stringify(value), max);
  if (value instanceof Uint8Array) {
    const hex = Buffer.from(value.subarray(0, 32)).toString("hex");
    return `${value.length} bytes, hex ${hex}${value.length > 32 ? "…" : ""}`;
  }
  if (value instanceof Date) return `date ${value.toISOString()}`;
  if (value instanceof Nodes) {
    const [first] = value.texts;
    if (first === undefined) return "no elements";
    const text = cut(JSON.stringify(first), max);
    return value.texts.length === 1 ? text : `${value.texts.length} elements, the first: ${text}`;
  }
  return cut(toJson(value), max);
}

/** Equality with types: `1` is not `"1"`; elements equal a text by their first one and a list by all of them. */
export function equal(actual: Value | undefined, expected: Value): boolean {
  if (actual instanceof Nodes) {
    return Array.isArray(expected) ? equal([...actual.texts], expected) : equal(single(actual), expected);
  }
  if (isNumeric(actual) && isNumeric(expected)) return compareNumbers(actual, expected) === 0;
  if (actual instanceof Date && expected instanceof Date) return actual.getTime() === expected.getTime();
  if (actual instanceof Uint8Array && expected instanceof Uint8Array)
    return Buffer.compare(actual, expected) === 0;
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.length === expected.length && actual.every((item, index) => equal(item, expected[index]!));
  }
  if (isMapping(actual) && isMapping(expected)) {
    const names = Object.keys(actual);
    return (
      names.length === Object.keys(expected).length &&
      names.every((name) => Object.hasOwn(expected, name) && equal(actual[name], expected[name]!))
    );
  }
  return isDeepStrictEqual(actual, expected);
}

export function isNumeric(value: Value | undefined): value is number | bigint | Float {
  return typeof value === "number" || typeof value === "bigint" || value instanceof Float;
}

/** A number as JavaScript computes with it. */
export function plainNumber(value: number | bigint | Float): number | bigint {
  return value instanceof Float ? value.number : value;
}

/** Negative, zero or positive, as for sorting. */
export function compareNumbers(one: number | bigint | Float, other: number | bigint | Float): number {
  const [a, b] = [plainNumber(one), plainNumber(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
