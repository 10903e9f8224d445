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

/**
 * Names and values given as text: a YAML mapping or JSON object, or `NAME=value` lines. Values stay the text they
 * are, so that `0012`, `1.10` and `no` are not taken for numbers and booleans.
 */
export function parsePairs(text: string): unknown {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (/^\s*[A-Za-z_][\w.-]*=/.test(lines[0] ?? "")) return lines;
  try {
    return parse(text, { schema: "failsafe", maxAliasCount: 0, prettyErrors: false, logLevel: "silent" });
  } catch {
    return lines;
  }
}
