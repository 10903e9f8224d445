import { type Language, languages } from "./languages.ts";

/** One place where code reads a variable. */
export interface Usage {
  name: string;
  /** As the code has it: `process.env.NAME`. */
  expression: string;
  line: number;
  column: number;
  /** The code goes on without the variable: `?? "…"`, `os.environ.get(name, default)`. */
  fallback: boolean;
}

const byExtension = new Map(
  languages.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)),
);

/** Whether variables can be found in a file of this name. */
export function isReadableCode(path: string): boolean {
  return byExtension.has(extensionOf(path));
}

/** How far around a place comments and quotes are looked for, in characters: enough for lines that people write. */
const MAX_LOOK = 500;

/** Every place in a source file that reads an environment variable by a literal name. Linear in the text's length. */
export function findUsages(text: string, path: string): Usage[] {
  const language = byExtension.get(extensionOf(path));
  if (!language || !/env/i.test(text)) return [];
  const lines = lineStarts(text);
  const found: Usage[] = [];
  const add = (variable: string, expression: string, offset: number, end: number): void => {
    const line = lineAt(lines, offset);
    const start = lines[line - 1] ?? 0;
    const before = text.slice(Math.max(start, offset - MAX_LOOK), offset);
    const after = text.slice(end, Math.min(lines[line] ?? text.length, end + MAX_LOOK));
    if (language.comment.test(before) || isQuoted(before, after)) return;
    const column = offset - start + 1;
    found.push({
      name: variable,
      expression,
      line,
      column,
      fallback: hasFallback(text.slice(end, end + 40)),
    });
  };
  for (const pattern of [...language.patterns, ...aliasPatterns(text, language)]) {
    for (const match of text.matchAll(pattern)) {
      const expression = match[0].replace(/\s+/g, " ");
      add(match[1] ?? "", closed(expression), match.index, match.index + match[0].length);
    }
  }
  for (const { pattern, expression } of language.lists) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].indexOf("{") + 1;
      for (const { name: variable, offset, fallback } of listedNames(match[1] ?? "")) {
        const line = lineAt(lines, start + offset);
        const column = start + offset - (lines[line - 1] ?? 0) + 1;
        found.push({ name: variable, expression: `${expression}.${variable}`, line, column, fallback });
      }
    }
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** More names than a file gives its environment. */
const MAX_ALIASES = 10;

/** Patterns for reads under the names that a file gives to the whole environment: `const { env } = process`. */
function aliasPatterns(text: string, { aliases = [] }: Language): RegExp[] {
  const names = new Set<string>();
  for (const pattern of aliases)
    for (const [, name = "env"] of text.matchAll(pattern)) if (names.size < MAX_ALIASES) names.add(name);
  // In capitals only: what else such an object has, its methods say.
  const variable = "([A-Z_][A-Z0-9_]*)(?![\\w$(])";
  return [...names].flatMap((name) => {
    const object = `(?<![\\w$.])${name.replaceAll("$", "\\$")}`;
    return [
      new RegExp(`${object}\\s{0,8}\\??\\.${variable}`, "g"),
      new RegExp(`${object}\\s{0,8}(?:\\?\\.)?\\[\\s{0,8}["'\`]${variable}["'\`]\\s{0,8}\\]`, "g"),
    ];
  });
}

/** Whether a place on a line lies in a string literal: code in a string is somebody else's. */
function isQuoted(before: string, after: string): boolean {
  let quote = "";
  let code = false;
  for (let at = 0; at < before.length; at++) {
    const char = before[at] ?? "";
    if (char === "\\") at++;
    else if (quote === "") quote = char === '"' || char === "'" || char === "`" ? char : "";
    else if (char === quote) [quote, code] = ["", false];
    // What stands in a template's braces is code again.
    else if (quote === "`" && char === "$" && before[at + 1] === "{") code = true;
  }
  // An apostrophe in prose opens no string.
  return quote !== "" && !code && after.includes(quote);
}

/** Names in a destructuring or import list: `A, B: b, C = "x", D as d`. */
function listedNames(list: string): { name: string; offset: number; fallback: boolean }[] {
  const names: { name: string; offset: number; fallback: boolean }[] = [];
  let offset = 0;
  const code = list.replace(/\/\/[^\n]*|\/\*[^*]*\*\//g, (comment) => " ".repeat(comment.length));
  for (const part of code.split(",")) {
    const [whole, variable] = /^\s*([A-Za-z_][A-Za-z0-9_]*)/.exec(part) ?? [];
    if (whole !== undefined && variable !== undefined) {
      const fallback = /[^=!<>]=[^=>]/.test(part);
      names.push({ name: variable, offset: offset + whole.length - variable.length, fallback });
    }
    offset += part.length + 1;
  }
  return names;
}

/** `?? x`, `|| x`, a second argument, Ruby's block. */
function hasFallback(after: string): boolean {
  return /^\s{0,8}["'`]?\]?\)?\s{0,8}(\?\?|\|\||,\s*[^\s)]|\)\s{0,8}or\b|or\b|\?:|\)\s*\{)/.test(after);
}

function closed(expression: string): string {
  const opening = expression.includes("[") ? "]" : expression.includes("(") ? ")" : "";
  return expression.endsWith(opening) ? expression : `${expression}${opening}`;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}

/** Offsets of all line starts. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
