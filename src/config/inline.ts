import { parse } from "yaml";

/**
 * A value given as text in a flag or an action's input. YAML where it is a list, a mapping, a number or a boolean;
 * several lines of plain text are a list; everything else (globs and URLs included) is the text itself.
 */
export function parseInline(text: string): unknown {
  const value = parseYamlValue(text);
  if (value !== null && typeof value !== "string") return value;
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > 1 ? lines : typeof value === "string" ? value : text.trim();
}

function parseYamlValue(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "silent" });
  } catch {
    return text.trim();
  }
}

/** `json,sarif`, lines and repeated flags as one list without doubles. */
export function splitList(values: readonly string[]): string[] {
  const items = values.flatMap((value) => value.split(/[\s,]+/)).filter((item) => item !== "");
  return [...new Set(items)];
}
