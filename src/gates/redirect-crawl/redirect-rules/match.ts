import { RE2JS } from "re2js";
import type { RedirectRule } from "./rule.ts";

/** Whether a rule is the one that answers for a path. */
export function matchesRule(rule: RedirectRule, path: string): boolean {
  return rule.kind === "regex" ? matchesRegex(rule.source, path) : matchesPattern(rule.source, path);
}

/** On RE2, which is linear: the expressions come from files of the repository. */
function matchesRegex(source: string, path: string): boolean {
  try {
    return RE2JS.compile(source).matcher(path).find();
  } catch {
    return false;
  }
}

/** Vercel, Netlify and Next.js: segments, `:name`, `:name*`, `:name(regex)` and `*`. */
function matchesPattern(source: string, path: string): boolean {
  const pattern = pathOf(source).split("/");
  const segments = path.split("/");
  for (let at = 0; at < pattern.length; at++) {
    const part = pattern[at]!;
    if (part === "*" || /^:\w+(\([^)]*\))?[*+]$/.test(part) || part === "(.*)") return true;
    const segment = segments[at];
    if (segment === undefined) return false;
    if (part.endsWith("*") && segment.startsWith(part.slice(0, -1))) return true;
    if (part.startsWith(":") ? segment === "" : part !== segment) return false;
  }
  return pattern.length === segments.length;
}

function pathOf(source: string): string {
  const withoutHost = source.replace(/^https?:\/\/[^/]*/i, "");
  return withoutHost === "" ? "/" : withoutHost;
}
