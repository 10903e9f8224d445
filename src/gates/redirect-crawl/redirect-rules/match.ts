import { RE2JS } from "re2js";
import { matchesStars } from "../../../core/stars.ts";
import type { RedirectRule } from "./rule.ts";

/** Whether a rule is one that may have answered an address with a Location. */
export function matchesRule(rule: RedirectRule, url: URL, location: string): boolean {
  return (
    matchesHost(rule, url) &&
    (rule.kind === "regex"
      ? matchesRegex(rule.source, url.pathname)
      : matchesPattern(rule.source, url.pathname)) &&
    matchesTarget(rule.target, url, location)
  );
}

/** A host in the source, as Netlify has it, or the names of the server. */
function matchesHost({ source, hosts = [] }: RedirectRule, { protocol, host, hostname }: URL): boolean {
  const [, scheme, own] = /^(https?:)\/\/([^/]*)/i.exec(source) ?? [];
  if (own !== undefined && (scheme?.toLowerCase() !== protocol || own.toLowerCase() !== host)) return false;
  return hosts.length === 0 || hosts.some((name) => matchesName(name.toLowerCase(), hostname));
}

/**
 * nginx: `_` and nothing stand for every name, `.example.com` for the name and all below it, `~` begins an
 * expression.
 */
function matchesName(name: string, hostname: string): boolean {
  if (name === "_" || name === "") return true;
  if (name.startsWith("~")) return matchesRegex(name.slice(1), hostname);
  if (name.startsWith(".")) return hostname === name.slice(1) || hostname.endsWith(name);
  return matchesStars(hostname, name);
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

/**
 * Whether a rule's target can be where the answer led: what is not known beforehand stands for anything, queries
 * aside.
 */
function matchesTarget(target: string | undefined, url: URL, location: string): boolean {
  if (target === undefined) return true;
  const actual = URL.parse(location, url);
  if (!actual) return false;
  const filled = target
    .replace(/\$\{?(scheme|host|http_host|request_uri|uri)\b\}?/g, (_, name: string) => known(name, url))
    .replace(/[?#].*$/, "")
    .replace(/\$\{?\w+\}?|:[a-z_]\w*(\([^)]*\))?[*+]?/gi, "*");
  const there = /^https?:/i.test(filled) ? actual.origin + actual.pathname : actual.pathname;
  const isRoot = /^https?:\/\/[^/*]+$/i.test(filled);
  return matchesStars(decoded(there), decoded(isRoot ? `${filled}/` : filled));
}

function known(name: string, { protocol, host, hostname, pathname }: URL): string {
  if (name === "scheme") return protocol.slice(0, -1);
  if (name === "host") return hostname;
  return name === "http_host" ? host : pathname;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
