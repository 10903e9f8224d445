import { filterOperands } from "../query/filters.ts";
import { numberOf } from "../query/json.ts";
import { assertFilter } from "../query/literals.ts";
import { parseTemplate } from "../template.ts";
import type { Filter, FilterName, Operand, Placeholder, Template, TemplatePart } from "../vocabulary.ts";
import { accept, type Cursor, expect, looksAt, skipSpaces, take, unexpected } from "./cursor.ts";

// A string may hold placeholders, a placeholder filters, and a filter strings: the three are read in one file.

/** What ends and what may be escaped in one of Hurl's kinds of string. */
interface StringForm {
  /** Sticky; text that stands for itself. */
  plain: RegExp;
  /** Characters that a backslash makes literal. */
  literal: string;
  name: string;
}

const controls: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const quoted: StringForm = { plain: /[^"\\{]+/y, literal: '"\\{}', name: "a quoted string" };
const key: StringForm = {
  plain: /(?:[A-Za-z0-9_\-.[\]@$]|[^\0-\x7f])+/y,
  literal: '#:\\[]{} "',
  name: "a name",
};
const value: StringForm = { plain: /[^#\n\r\\{ \t]+/y, literal: '#\\{} "', name: "a value" };
const oneline: StringForm = { plain: /[^`\n\\{]+/y, literal: "`#\\{}", name: "a string in backticks" };
const file: StringForm = { plain: /[^#;{} \t\r\n\\]+/y, literal: "\\#; {}:", name: "a file name" };

/** Reads text and placeholders as long as the form goes on. */
function readParts(cursor: Cursor, form: StringForm): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain !== "") parts.push(plain);
    plain = "";
  };
  for (;;) {
    const text = take(cursor, form.plain);
    if (text !== undefined) {
      plain += text;
    } else if (looksAt(cursor, "{{")) {
      flush();
      parts.push(parsePlaceholder(cursor));
    } else if (looksAt(cursor, "\\")) {
      plain += readEscape(cursor, form);
    } else if (looksAt(cursor, "{") && form !== key && form !== file) {
      cursor.at++;
      plain += "{";
    } else {
      flush();
      return parts;
    }
  }
}

function readEscape(cursor: Cursor, form: StringForm): string {
  const start = cursor.at;
  cursor.at++;
  const char = cursor.text[cursor.at] ?? "";
  cursor.at++;
  if (char !== "" && form.literal.includes(char)) return char;
  const control = controls[char];
  if (control !== undefined) return control;
  if (char === "u") {
    const code = take(cursor, /\{[\da-fA-F]{1,6}\}/y);
    const point = Number.parseInt(code?.slice(1) ?? "", 16);
    if (code !== undefined && point <= 0x10ffff) return String.fromCodePoint(point);
  }
  throw unexpected(cursor, `an escape such as \\n or \\u{e9} in ${form.name}`, start);
}

function template(cursor: Cursor, parts: TemplatePart[], start: number): Template {
  const place = cursor.placeOf(start);
  if (!cursor.dollar) return { parts, place };
  return {
    parts: parts.flatMap((part) => (typeof part === "string" ? parseTemplate(part).parts : [part])),
    place,
  };
}

/** `"…"`, or undefined when there is none here. */
export function parseQuoted(cursor: Cursor): Template | undefined {
  const start = cursor.at;
  if (!accept(cursor, '"')) return undefined;
  const parts = readParts(cursor, quoted);
  if (!accept(cursor, '"')) throw unexpected(cursor, 'a closing "', start);
  return template(cursor, parts, start);
}

/** A name before a colon; undefined when there is none here. */
export function parseKey(cursor: Cursor): Template | undefined {
  const start = cursor.at;
  const parts = readParts(cursor, key);
  return parts.length === 0 ? undefined : template(cursor, parts, start);
}

/** The rest of a line up to a comment, without spaces around it. */
export function parseValue(cursor: Cursor): Template {
  const start = cursor.at;
  const parts: TemplatePart[] = [];
  for (;;) {
    for (const part of readParts(cursor, value)) push(parts, part);
    const spaces = take(cursor, /[ \t]+(?=[^ \t#\r\n])/y);
    if (spaces === undefined) return template(cursor, parts, start);
    push(parts, spaces);
  }
}

function push(parts: TemplatePart[], part: TemplatePart): void {
  const last = parts.at(-1);
  if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
  else parts.push(part);
}

/** A word of the request line: an address. */
export function parseWord(cursor: Cursor): Template {
  const start = cursor.at;
  return template(cursor, readParts(cursor, value), start);
}

/** `` `…` ``, or undefined when there is none here. */
export function parseOneline(cursor: Cursor): Template | undefined {
  const start = cursor.at;
  if (!accept(cursor, "`")) return undefined;
  const parts = readParts(cursor, oneline);
  if (!accept(cursor, "`")) throw unexpected(cursor, "a closing `", start);
  return template(cursor, parts, start);
}

/** The name in `file,name;`, without the two ends. */
export function parseFileName(cursor: Cursor): Template {
  const start = cursor.at;
  const parts = readParts(cursor, file);
  if (parts.length === 0) throw unexpected(cursor, "a file name");
  return template(cursor, parts, start);
}

/** `/…/`, or undefined when there is none here. Gives the pattern's source. */
function parseRegex(cursor: Cursor): string | undefined {
  const source = take(cursor, /\/(?:[^\\/\n]|\\[^\n])*\//y);
  if (source === undefined) {
    if (looksAt(cursor, "/")) throw unexpected(cursor, "a pattern that ends with /");
    return undefined;
  }
  return source.slice(1, -1).replaceAll("\\/", "/");
}

/** Text with `{{…}}` in it, everything else as it stands. */
export function parsePlain(
  cursor: Cursor,
  end: number,
  options: { escape: boolean; variables: boolean },
): Template {
  const start = cursor.at;
  const parts: TemplatePart[] = [];
  let plain = "";
  while (cursor.at < end) {
    if (options.variables && looksAt(cursor, "{{")) {
      if (plain !== "") parts.push(plain);
      plain = "";
      parts.push(parsePlaceholder(cursor));
    } else if (options.escape && looksAt(cursor, "\\")) {
      plain += readEscape(cursor, { ...oneline, literal: "\\`", name: "a multiline string" });
    } else {
      plain += cursor.text[cursor.at];
      cursor.at++;
    }
  }
  if (plain !== "") parts.push(plain);
  return template(cursor, parts, start);
}

/** `{{ name filter… }}`, `{{ newUuid }}`, `{{ newDate }}`, `{{ getEnv "NAME" }}`. */
export function parsePlaceholder(cursor: Cursor): Placeholder {
  expect(cursor, "{{");
  skipSpaces(cursor);
  const place = cursor.placeOf(cursor.at);
  const name = take(cursor, /(?:\w|[^\0-\x7f])(?:[\w.-]|[^\0-\x7f])*/y);
  if (name === undefined) throw unexpected(cursor, "the name of a variable");
  const variable = name === "getEnv" ? `env.${environmentName(cursor)}` : name;
  const filters = parseFilters(cursor);
  skipSpaces(cursor);
  expect(cursor, "}}");
  // A YAML flow writes lists and objects, too.
  const scalar = cursor.dollar ? {} : { scalar: true as const };
  return filters.length === 0 ? { variable, place, ...scalar } : { variable, place, filters, ...scalar };
}

function environmentName(cursor: Cursor): string {
  skipSpaces(cursor);
  const argument = parseQuoted(cursor);
  const [name] = argument?.parts ?? [];
  if (typeof name !== "string")
    throw unexpected(cursor, "the quoted name of an environment variable after getEnv");
  return name;
}

/** All filters that follow, each after a space. */
export function parseFilters(cursor: Cursor): Filter[] {
  const filters: Filter[] = [];
  for (;;) {
    const start = cursor.at;
    const filter = skipSpaces(cursor) ? parseFilter(cursor) : undefined;
    if (!filter) {
      cursor.at = start;
      return filters;
    }
    filters.push(filter);
  }
}

function parseFilter(cursor: Cursor): Filter | undefined {
  const start = cursor.at;
  const name = take(cursor, /[A-Za-z][A-Za-z0-9]*/y);
  if (name === undefined || !Object.hasOwn(filterOperands, name)) {
    cursor.at = start;
    return undefined;
  }
  const filter = name as FilterName;
  const operands: Operand[] = [];
  for (let count = filterOperands[filter]; count > 0; count--) {
    if (!skipSpaces(cursor)) throw unexpected(cursor, `a value after ${filter}`);
    operands.push(parseFilterOperand(cursor, filter));
  }
  // Inside a YAML flow, a JSONPath means what it does in the rest of that flow.
  const unwraps = filter === "jsonpath" && !cursor.dollar;
  const found: Filter = unwraps ? { name: filter, operands, unwraps } : { name: filter, operands };
  assertFilter(found, cursor.placeOf(start));
  return found;
}

function parseFilterOperand(cursor: Cursor, filter: FilterName): Operand {
  if (filter === "nth")
    return parseNumber(cursor) ?? parseTyped(cursor) ?? wanted(cursor, "a number after nth");
  return parsePattern(cursor);
}

/** A quoted string, or a pattern between slashes. */
export function parsePattern(cursor: Cursor): Operand {
  const source = parseRegex(cursor);
  if (source !== undefined) return { kind: "regex", source, ignoreCase: false };
  const text = parseQuoted(cursor) ?? parseOneline(cursor);
  return text ? { kind: "text", text } : wanted(cursor, "a quoted string or a /pattern/");
}

function wanted(cursor: Cursor, expected: string): never {
  throw unexpected(cursor, expected);
}

/** `{{name}}` keeps the variable's type. */
export function parseTyped(cursor: Cursor): Operand | undefined {
  const place = cursor.placeOf(cursor.at);
  return looksAt(cursor, "{{") ? { kind: "variable", variable: parsePlaceholder(cursor), place } : undefined;
}

/** Hurl has no exponents, and no zeros before a number. */
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?![\w.])/y;
const anyNumber = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y;

export function parseNumber(cursor: Cursor): Operand | undefined {
  const text = take(cursor, cursor.dollar ? anyNumber : number);
  if (text === undefined) return undefined;
  return { kind: "constant", value: numberOf(text) };
}
