import { asFloat, Float } from "../float.ts";
import type { Value } from "../values.ts";

/** Numbers that JavaScript would read as others: of so many digits that they may not fit a double, or floats without a fraction. */
const special = /\d{16}|(?:^|[\s:,[])-?\d+(?:\.0+(?!\d)|(?:\.\d+)?[eE][-+]?\d)/;

/** Which members of an object or a list are floats without a fraction. Most documents have none. */
const floats = new WeakMap<object, Set<string>>();

/** Whether a document has floats without a fraction somewhere. */
const hasFloats = new WeakSet<object>();

/**
 * Parses JSON (RFC 8259). Integers beyond 2^53 keep all their digits as big integers. Floats without a fraction are plain
 * numbers in the document, so that JSONPath can compare them; {@link withFloats} gives them back.
 *
 * @throws SyntaxError naming the place.
 */
export function parseJson(text: string): Value {
  if (!special.test(text)) return JSON.parse(text) as Value;
  let found = false;
  let isFloat = false;
  const document = JSON.parse(
    text,
    function exactly(this: object, name: string, value: Value, context?: { source?: string }) {
      const source = context?.source;
      isFloat = false;
      if (typeof value !== "number" || source === undefined) return value;
      if (/^-?\d+$/.test(source)) return Number.isSafeInteger(value) ? value : BigInt(source);
      if (!Number.isInteger(value)) return value;
      found = isFloat = true;
      const names = floats.get(this) ?? new Set();
      floats.set(this, names.add(name));
      return value;
    },
  ) as Value;
  // The root is read last.
  if (isFloat) return new Float(document as number);
  if (found) hasFloats.add(document as object);
  return document;
}

/** A number as it is written in JSON: integers keep all their digits, and what has a point or an exponent is a float. */
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
  if (typeof document !== "object" || document === null || !hasFloats.has(document)) return value;
  let parent: unknown = document;
  for (const name of path.slice(0, -1)) parent = (parent as Record<string | number, unknown>)[name];
  return restored(value, parent as object, String(path.at(-1)));
}

function restored(value: Value, parent: object, name: string): Value {
  if (typeof value === "number") return floats.get(parent)?.has(name) ? asFloat(value) : value;
  if (Array.isArray(value)) return value.map((item, index) => restored(item, value, String(index)));
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, restored(inner as Value, value, key)]),
  );
}
