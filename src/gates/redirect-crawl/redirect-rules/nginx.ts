import type { RedirectRule } from "./rule.ts";

const rewrite = /^\s*rewrite\s+(\S+)\s+(\S+)\s+(permanent|redirect)\s*;/;
const location = /^\s*location\s+(=|~\*?|\^~)?\s*("[^"]*"|[^\s{]+)\s*\{(.*)$/;
const answer = /\breturn\s+30[12378]\s+(\S+?)\s*;/;

/** Reads `rewrite … permanent` and `location … { return 301 … }` of an nginx configuration, line by line. */
export function readNginx(text: string, file: string): RedirectRule[] {
  const rules: RedirectRule[] = [];
  let open: { source: string; kind: RedirectRule["kind"] } | undefined;
  text.split(/\r?\n/).forEach((row, index) => {
    const line = index + 1;
    const column = row.search(/\S/) + 1;
    const rewritten = rewrite.exec(row);
    if (rewritten) {
      rules.push({ kind: "regex", source: rewritten[1]!, target: rewritten[2]!, file, line, column });
      return;
    }
    const opened = location.exec(row);
    if (opened) open = sourceOf(opened[1], opened[2]!.replace(/^"|"$/g, ""));
    const returned = answer.exec(row);
    if (returned) {
      // Outside a location a server block answers every path alike.
      const { kind, source } = open ?? { kind: "regex" as const, source: "^/" };
      rules.push({ kind, source, target: returned[1]!, file, line, column });
    }
    if (row.includes("}")) open = undefined;
  });
  return rules;
}

function sourceOf(
  modifier: string | undefined,
  path: string,
): { source: string; kind: RedirectRule["kind"] } {
  if (modifier === "=") return { kind: "pattern", source: path };
  if (modifier === "~" || modifier === "~*")
    return { kind: "regex", source: modifier === "~*" ? `(?i)${path}` : path };
  return { kind: "pattern", source: `${path}*` };
}
