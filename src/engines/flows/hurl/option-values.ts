import { mistake } from "../place.ts";
import { numberOf } from "../query/json.ts";
import type { Operand, Template } from "../vocabulary.ts";
import { atLineEnd, type Cursor, take, unexpected } from "./cursor.ts";
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
  const digits = take(cursor, /-?(?:0|[1-9]\d{0,8})(?![\w.])/y);
  if (digits === undefined) throw unexpected(cursor, "a whole number");
  return Number(digits);
}

/** Without an end, retries are bounded by the run's time; this keeps a flow without delay from spinning. */
const MANY = 100_000;

/** How many times; without an end when it is -1. */
export function count(cursor: Cursor): number {
  const start = cursor.at;
  const times = integer(cursor);
  if (times < -1) throw unexpected(cursor, "-1 or a whole number from 0", start);
  return times < 0 ? MANY : times;
}

const units: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** @param bare What a number without a unit counts in, in ms. */
export function duration(cursor: Cursor, bare: number): number {
  const found = take(cursor, /\d{1,9}(?:ms|s|m|h)?(?![\w.])/y);
  if (found === undefined) throw unexpected(cursor, "a time such as 500ms or 2s");
  const [, amount = "0", unit = ""] = /^(\d+)([a-z]*)$/.exec(found) ?? [];
  return Number(amount) * (units[unit] ?? bare);
}

const functions: readonly string[] = ["getEnv", "newDate", "newUuid"];

/** `name=value`; the value is typed unless it is quoted or has variables in it. */
export function variable(cursor: Cursor): [string, Operand] {
  const start = cursor.at;
  const name = take(cursor, /[\p{L}\p{N}_-]+/uy);
  if (name !== undefined && functions.includes(name))
    throw mistake(cursor.placeOf(start), `${name} is a function: a variable needs another name`);
  if (name === undefined || take(cursor, /[ \t]*=[ \t]*/y) === undefined)
    throw unexpected(cursor, "NAME=VALUE");
  const quoted = parseQuoted(cursor);
  if (quoted) return [name, { kind: "text", text: quoted }];
  return [name, constant(cursor) ?? { kind: "text", text: parseValue(cursor) }];
}

/** What starts like a number, true, false or null is that and nothing else, as Hurl has it. */
function constant(cursor: Cursor): Operand | undefined {
  const word = take(cursor, /null|true|false|-?\d+(?:\.\d+)?/y);
  if (word === undefined) return undefined;
  const leadingZero = /^-?0\d/.test(word);
  if (leadingZero || !atLineEnd(cursor))
    throw unexpected(
      cursor,
      `the end of the line: text that starts with ${word} needs quotes`,
      leadingZero ? cursor.at - word.length : cursor.at,
    );
  const value = /^[nft]/.test(word) ? (JSON.parse(word) as boolean | null) : numberOf(word);
  return { kind: "constant", value };
}

/** `NAME: VALUE` as two, by the first colon that is written out. */
export function splitAtColon({ parts, place }: Template): [Template, Template] | undefined {
  const index = parts.findIndex((part) => typeof part === "string" && part.includes(":"));
  if (index < 0) return undefined;
  const part = parts[index] as string;
  const name = part.slice(0, part.indexOf(":")).trimEnd();
  const value = part.slice(part.indexOf(":") + 1).trimStart();
  const filled = (text: string) => (text === "" ? [] : [text]);
  return [
    { parts: [...parts.slice(0, index), ...filled(name)], place },
    { parts: [...filled(value), ...parts.slice(index + 1)], place },
  ];
}
