import type { Evidence } from "../../core/evidence.ts";
import { REDACTED } from "../../core/redactor.ts";
import { forShell } from "../../core/sanitize.ts";
import type { Visit } from "./visits.ts";

/** Fields that say something about caching. */
const relevant = new Set([
  "age",
  "cache-control",
  "cache-status",
  "cdn-cache-control",
  "cf-cache-status",
  "cloudflare-cdn-cache-control",
  "content-encoding",
  "content-language",
  "content-type",
  "date",
  "etag",
  "expires",
  "last-modified",
  "location",
  "netlify-cdn-cache-control",
  "akamai-cache-control",
  "pragma",
  "set-cookie",
  "surrogate-control",
  "vary",
  "vercel-cdn-cache-control",
  "x-cache",
  "x-cache-status",
  "x-litespeed-cache",
  "x-nextjs-cache",
  "x-proxy-cache",
  "x-vercel-cache",
]);

/** The response's fields on caching, and a `curl` line that shows them again. Cookie values are left out. */
export function responseEvidence(
  { response }: Visit,
  request: Readonly<Record<string, string>> = {},
): Evidence[] {
  const headers = response.headers
    .filter(([name]) => relevant.has(name))
    .map(([name, value]): [string, string] => [name, name === "set-cookie" ? withoutValue(value) : value]);
  return [
    { kind: "headers", url: response.url, status: response.status, headers },
    { kind: "command", command: curlLine(response.url, request) },
  ];
}

/** `name=[redacted]; Path=/`. */
function withoutValue(cookie: string): string {
  return cookie.replace(/^([^=;]*)=[^;]*/, `$1=${REDACTED}`);
}

/** A session's cookie is taken from the shell's variable COOKIE, because nobody else has it. */
function curlLine(url: string, request: Readonly<Record<string, string>>): string {
  const flags = Object.entries(request).map(([name, value]) =>
    name === "cookie" ? '-H "cookie: $COOKIE"' : `-H ${forShell(`${name}: ${value}`)}`,
  );
  return ["curl -sS -o /dev/null -D -", ...flags, forShell(url)].join(" ");
}
