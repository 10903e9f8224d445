import { numberOf } from "../query/json.ts";
import { toJson } from "../values.ts";
import type { Operand, Template, TemplatePart } from "../vocabulary.ts";
import { accept, type Cursor, expect, looksAt, matches, take, unexpected } from "./cursor.ts";
import { parsePlaceholder } from "./strings.ts";

/** A JSON body: its text as it stands, and its value. */
export interface JsonBody {
  text: Template;
  value: Operand;
}

/** Nested deeper than this, a body is refused rather than overflowing the stack. */
const MAX_DEPTH = 500;

const valueStart = /[{["\d-]|(?:true|false|null)(?![\w-])/y;

/** Whether a JSON value starts here; a template counts. */
export function looksAtJson(cursor: Cursor): boolean {
  return matches(cursor, valueStart);
}

/** JSON (RFC 8259) with `{{…}}` where a value or a part of a text stands. */
export function parseJsonBody(cursor: Cursor): JsonBody {
  const start = cursor.at;
  const placeholders: { from: number; to: number; part: Exclude<TemplatePart, string> }[] = [];
  const placeholder = (as: "json" | "json-text") => {
    const from = cursor.at;
    const part = { ...parsePlaceholder(cursor), as };
    placeholders.push({ from, to: cursor.at, part });
    return part;
  };
  const value = parseValue(cursor, placeholder, 0);
  const parts: TemplatePart[] = [];
  let at = start;
  for (const { from, to, part } of placeholders) {
    if (from > at) parts.push(cursor.text.slice(at, from));
    parts.push(part);
    at = to;
  }
  if (at < cursor.at) parts.push(cursor.text.slice(at, cursor.at));
  return { text: { parts, place: cursor.placeOf(start) }, value };
}

type TakePlaceholder = (as: "json" | "json-text") => Exclude<TemplatePart, string>;

function parseValue(cursor: Cursor, placeholder: TakePlaceholder, depth: number): Operand {
  if (depth > MAX_DEPTH) throw unexpected(cursor, `JSON nested less than ${MAX_DEPTH} deep`);
  if (looksAt(cursor, "{{")) {
    const { as: _, ...variable } = placeholder("json");
    return { kind: "variable", variable, place: cursor.placeOf(cursor.at) };
  }
  if (looksAt(cursor, "{")) return parseObject(cursor, placeholder, depth);
  if (looksAt(cursor, "[")) return parseArray(cursor, placeholder, depth);
  if (looksAt(cursor, '"')) return { kind: "text", text: parseString(cursor, placeholder) };
  const word = take(cursor, /(?:true|false|null)(?![\w-])/y);
  if (word !== undefined) return { kind: "constant", value: JSON.parse(word) as boolean | null };
  const number = take(cursor, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y);
  if (number === undefined) throw unexpected(cursor, "a JSON value");
  return { kind: "constant", value: numberOf(number) };
}

const skipWhite = (cursor: Cursor): void => {
  take(cursor, /\s+/y);
};

function parseObject(cursor: Cursor, placeholder: TakePlaceholder, depth: number): Operand {
  expect(cursor, "{");
  skipWhite(cursor);
  const entries: [Template, Operand][] = [];
  if (accept(cursor, "}")) return { kind: "mapping", entries };
  for (;;) {
    skipWhite(cursor);
    const name = parseString(cursor, placeholder);
    skipWhite(cursor);
    expect(cursor, ":");
    skipWhite(cursor);
    entries.push([name, parseValue(cursor, placeholder, depth + 1)]);
    skipWhite(cursor);
    if (accept(cursor, "}")) return { kind: "mapping", entries };
    if (!accept(cursor, ",")) throw unexpected(cursor, '"," or "}"');
  }
}

function parseArray(cursor: Cursor, placeholder: TakePlaceholder, depth: number): Operand {
  expect(cursor, "[");
  skipWhite(cursor);
  const items: Operand[] = [];
  if (accept(cursor, "]")) return { kind: "list", items };
  for (;;) {
    skipWhite(cursor);
    items.push(parseValue(cursor, placeholder, depth + 1));
    skipWhite(cursor);
    if (accept(cursor, "]")) return { kind: "list", items };
    if (!accept(cursor, ",")) throw unexpected(cursor, '"," or "]"');
  }
}

function parseString(cursor: Cursor, placeholder: TakePlaceholder): Template {
  const start = cursor.at;
  expect(cursor, '"');
  const parts: TemplatePart[] = [];
  let plain = "";
  for (;;) {
    const text = take(cursor, /(?:[^"\\{\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))+/uy);
    if (text !== undefined) {
      plain += JSON.parse(`"${text}"`) as string;
    } else if (looksAt(cursor, "{{")) {
      if (plain !== "") parts.push(plain);
      plain = "";
      const { as: _, ...part } = placeholder("json-text");
      parts.push(part);
    } else if (accept(cursor, "{")) {
      plain += "{";
    } else if (accept(cursor, '"')) {
      if (plain !== "") parts.push(plain);
      return { parts, place: cursor.placeOf(start) };
    } else {
      throw unexpected(cursor, 'a closing "');
    }
  }
}

/** A JSON value as text without white space. */
export function jsonParts(value: Operand): TemplatePart[] {
  switch (value.kind) {
    case "text":
      return ['"', ...value.text.parts.map(insideText), '"'];
    case "variable":
      return [{ ...value.variable, as: "json" }];
    case "list":
      return ["[", ...joined(value.items.map(jsonParts)), "]"];
    case "mapping":
      return [
        "{",
        ...joined(
          value.entries.map(([name, inner]) => [
            ...jsonParts({ kind: "text", text: name }),
            ":",
            ...jsonParts(inner),
          ]),
        ),
        "}",
      ];
    default:
      return [toJson("value" in value ? value.value : undefined)];
  }
}

function insideText(part: TemplatePart): TemplatePart {
  return typeof part === "string" ? JSON.stringify(part).slice(1, -1) : { ...part, as: "json-text" };
}

function joined(lists: readonly TemplatePart[][]): TemplatePart[] {
  return lists.flatMap((list, index) => (index === 0 ? list : [",", ...list]));
}
