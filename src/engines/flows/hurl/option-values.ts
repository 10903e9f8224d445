import { constantText } from "../template.ts";
import type { Operand } from "../vocabulary.ts";
import { type Cursor, take, unexpected } from "./cursor.ts";
import { parseQuoted, parseValue } from "./strings.ts";

// Values that options take.

/** `true` or `false`. */
export function flag(cursor: Cursor): boolean {
  const word = take(cursor, /(?:true|false)(?![\w-])/y);
  if (word === undefined) throw unexpected(cursor, "true or false");
  return word === "true";
}

/** A whole number. */
export function integer(cursor: Cursor): number {
  const digits = take(cursor, /-?\d{1,9}(?![\w.])/y);
  if (digits === undefined) throw unexpected(cursor, "a whole number");
  return Number(digits);
}

const units: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** @param bare What a number without a unit counts in, in ms. */
export function duration(cursor: Cursor, bare: number): number {
  const found = take(cursor, /\d{1,9}(?:ms|s|m|h)?(?![\w.])/y);
  if (found === undefined) throw unexpected(cursor, "a time such as 500ms or 2s");
  const [, amount = "0", unit = ""] = /^(\d+)([a-z]*)$/.exec(found) ?? [];
  return Number(amount) * (units[unit] ?? bare);
}

/** `name=value`; the value is typed unless it is quoted. */
export function variable(cursor: Cursor): [string, Operand] {
  const name = take(cursor, /[A-Za-z][\w-]*/y);
  if (name === undefined || take(cursor, /[ \t]*=[ \t]*/y) === undefined)
    throw unexpected(cursor, "NAME=VALUE");
  const quoted = parseQuoted(cursor);
  if (quoted) return [name, { kind: "text", text: quoted }];
  const place = cursor.placeOf(cursor.at);
  const given = parseValue(cursor);
  const [only] = given.parts;
  if (given.parts.length === 1 && typeof only === "object")
    return [name, { kind: "variable", variable: only, place }];
  const word = constantText(given);
  if (word === "true" || word === "false") return [name, { kind: "constant", value: word === "true" }];
  if (word === "null") return [name, { kind: "constant", value: null }];
  if (word !== undefined && /^-?\d+(\.\d+)?$/.test(word))
    return [name, { kind: "constant", value: Number(word) }];
  return [name, { kind: "text", text: given }];
}
