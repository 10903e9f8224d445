import type { Value } from "../values.ts";

/** Numbers of this many digits may not fit a double. */
const longNumber = /\d{16}/;

/**
 * Parses JSON (RFC 8259). Integers beyond 2^53 keep all their digits as big integers.
 *
 * @throws SyntaxError naming the place.
 */
export function parseJson(text: string): Value {
  if (!longNumber.test(text)) return JSON.parse(text) as Value;
  return JSON.parse(text, exactly) as Value;
}

function exactly(_name: string, value: Value, context?: { source?: string }): Value {
  const source = context?.source;
  if (typeof value !== "number" || source === undefined || Number.isSafeInteger(value)) return value;
  return /^-?\d+$/.test(source) ? BigInt(source) : value;
}
