import { asFloat, Float } from "../float.ts";
import type { Value } from "../values.ts";

/** Numbers of this many digits may not fit a double. */
const longNumber = /\d{16}/;

/** A float without a fraction, or something within a text that looks like one. */
const wholeFloat = /(?:^|[\s:,[])-?\d+(?:\.0+(?!\d)|(?:\.\d+)?[eE][-+]?\d)/;

/** What documents were read from, as long as nobody has asked for their floats. */
const sources = new WeakMap<object, string>();

/** The same documents with {@link Float}s; undefined for those that have none. */
const exact = new WeakMap<object, Value | undefined>();

/**
 * Parses JSON (RFC 8259). Integers beyond 2^53 keep all their digits as big integers. Floats without a fraction are
 * plain numbers here, so that JSONPath can compare them; {@link withFloats} gives them back.
 *
 * @throws SyntaxError naming the place.
 */
export function parseJson(text: string): Value {
  const document = (longNumber.test(text) ? JSON.parse(text, bigIntegers) : JSON.parse(text)) as Value;
  if (typeof document === "number") return numberOf(text.trim());
  if (typeof document === "object" && document !== null) sources.set(document, text);
  return document;
}

function bigIntegers(_name: string, value: Value, context?: { source?: string }): Value {
  const source = context?.source;
  if (typeof value !== "number" || source === undefined || Number.isSafeInteger(value)) return value;
  return /^-?\d+$/.test(source) ? BigInt(source) : value;
}

/**
 * A number as it is written in JSON: integers keep all their digits, and what has a point or an exponent is a float.
 */
export function numberOf(source: string): Value {
  const value = Number(source);
  if (!/^-?\d+$/.test(source)) return asFloat(value);
  return Number.isSafeInteger(value) ? value : BigInt(source);
}

/**
 * A value found in a document, its floats without a fraction as {@link Float}s.
 *
 * @param path Names and indices that lead to it.
 */
export function withFloats(value: Value, document: Value, path: readonly (string | number)[]): Value {
  // Only what looks like an integer may be one of them, and most documents have none.
  if (typeof document !== "object" || document === null || !hasInteger(value)) return value;
  const source = sources.get(document);
  if (source !== undefined) {
    sources.delete(document);
    exact.set(document, wholeFloat.test(source) ? (JSON.parse(source, exactly) as Value) : undefined);
  }
  let found: unknown = exact.get(document);
  if (found === undefined) return value;
  for (const name of path) found = (found as Record<string | number, unknown>)[name];
  return found as Value;
}

function exactly(_name: string, value: Value, context?: { source?: string }): Value {
  return typeof value === "number" && context?.source !== undefined ? numberOf(context.source) : value;
}

function hasInteger(value: Value): boolean {
  if (typeof value === "number") return Number.isInteger(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasInteger);
  return !(value instanceof Float) && Object.values(value).some(hasInteger);
}
