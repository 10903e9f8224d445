import { defineRules, rule } from "../../core/rule.ts";
import {
  askEachTime,
  keepForAYear,
  keepOutOfCaches,
  nameInVary,
  notByFileName,
  sendValidator,
  stableValidator,
} from "./fixes.ts";

/** `2 h`, `30 d`: a number of seconds for people. */
export function timeText(seconds: number): string {
  const units: readonly (readonly [number, string])[] = [
    [86_400, "d"],
    [3_600, "h"],
    [60, "min"],
  ];
  const [size, unit] = units.find(([length]) => seconds >= length) ?? [1, "s"];
  return `${Math.round((seconds / size) * 10) / 10} ${unit}`;
}

/** Who is asking, in words. */
type Who = "without a session" | "with a session";

const rfc9111 = "https://www.rfc-editor.org/rfc/rfc9111";

/** Rules of the `cache-headers` gate. */
export const rules = defineRules("cache-headers", {
  "static-uncached": rule<{ because: string }>({
    title: "Static file is not cached",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (url, { because }) => `browsers fetch ${url} again for every page (${because})`,
    why: "Every page view waits for files the visitor already had, and pays for them on mobile data.",
    fix: "Send Cache-Control: public, max-age=31536000, immutable for files whose name changes with their content, such as app.3f9a1c.js.",
    fixes: [
      {
        platform: "nginx",
        text: "For the folder of built files:",
        snippet: 'location /assets/ { add_header Cache-Control "public, max-age=31536000, immutable"; }',
      },
      {
        platform: "Netlify",
        text: "In _headers:",
        snippet: "/assets/*\n  Cache-Control: public, max-age=31536000, immutable",
      },
      {
        platform: "Vercel",
        text: "In vercel.json:",
        snippet:
          '{ "headers": [{ "source": "/assets/(.*)", "headers": [{ "key": "Cache-Control", "value": "public, max-age=31536000, immutable" }] }] }',
      },
      {
        platform: "Express",
        text: "For the static middleware:",
        snippet: 'app.use("/assets", express.static("dist", { maxAge: "1y", immutable: true }));',
      },
    ],
    references: [`${rfc9111}#section-5.2.2`, "https://developer.mozilla.org/docs/Web/HTTP/Guides/Caching"],
  }),
  "static-short": rule<{ seconds: number; wanted: number; because: string }>({
    title: "Static file is cached too briefly",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (url, { seconds, wanted, because }) =>
      `browsers keep ${url} for ${timeText(seconds)} (${because}), less than ${timeText(wanted)}`,
    why: "Returning visitors wait for files they already had.",
    fix: "Raise max-age; put a hash in the file name so that a new version gets a new URL.",
    fixes: keepForAYear,
    references: [`${rfc9111}#section-5.2.2.1`],
  }),
  "private-cacheable": rule<{ who: Who; field: string; because: string; seconds: number }>({
    title: "Private page may be stored by shared caches",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (url, { who, because, field, seconds }) =>
      `${url}, asked for ${who}, may be stored by shared caches${seconds > 0 ? ` for ${timeText(seconds)}` : ""} (${field}: ${because})`,
    why: "A CDN or company proxy can hand one customer's page to the next.",
    fix: "Send Cache-Control: private, no-store for everything that belongs to one visitor, and no CDN-Cache-Control.",
    fixes: [
      {
        platform: "Express",
        text: "In the route:",
        snippet: 'response.set("Cache-Control", "private, no-store");',
      },
      {
        platform: "Next.js",
        text: 'Make the page dynamic: export const dynamic = "force-dynamic", and read the session with cookies().',
      },
      {
        platform: "Cloudflare",
        text: "Cache Rules: bypass the cache for these paths, and no “Cache everything”.",
      },
    ],
    references: [`${rfc9111}#section-5.2.2.7`, "https://cwe.mitre.org/data/definitions/524.html"],
  }),
  "private-cached": rule<{ because: string }>({
    title: "Private page came from a shared cache",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (url, { because }) =>
      `a shared cache responded for ${url}, requested with a session (${because})`,
    why: "The next visitor may get the same page, with this customer's data.",
    fix: "Exclude the path from the cache and purge it; then send Cache-Control: private, no-store.",
    fixes: keepOutOfCaches,
    references: ["https://www.rfc-editor.org/rfc/rfc9211#section-2.1"],
  }),
  "session-replayed": rule<{ to: string; sign: string }>({
    title: "One visitor gets another's page",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (url, { to, sign }) => `${url}: ${to} got the response made for a signed-in visitor (${sign})`,
    why: "Customers see each other's data, and a replayed session cookie hands over the account.",
    fix: "Stop caching the path at once and purge it; then send Cache-Control: private, no-store.",
    fixes: keepOutOfCaches,
    references: ["https://cwe.mitre.org/data/definitions/524.html"],
  }),
  "cache-deception": rule<{ variant: string; cached: boolean }>({
    title: "Private page cached under a static file name",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (url, { variant, cached }) =>
      cached
        ? `${variant} shows a visitor without a session the private page ${url}`
        : `${variant} serves the private page ${url}; a cache that goes by file names would keep it`,
    why: "A link with such a URL, sent to a customer, puts that customer's page into the cache for the sender to read.",
    fix: "Respond with 404 to paths that continue beyond the page's own, and cache by Cache-Control instead of by file name.",
    fixes: notByFileName,
    references: [
      "https://portswigger.net/web-security/web-cache-deception",
      "https://cwe.mitre.org/data/definitions/524.html",
    ],
  }),
  "set-cookie-cacheable": rule<{ names: string[]; field: string; because: string }>({
    title: "Cookie in a response that shared caches store",
    subject: "url",
    severity: "error",
    impact: "security",
    message: (url, { names, field, because }) =>
      `${url} sets ${names.join(", ")} in a response that shared caches may store (${field}: ${because})`,
    why: "The next visitors get the first one's cookie; with a session cookie they get the account.",
    fix: "Do not set cookies on cached responses, or send Cache-Control: private, no-store with them.",
    fixes: [
      {
        platform: "Next.js",
        text: "Set cookies in middleware only on paths that are not prerendered, or mark those responses private.",
      },
    ],
    references: [`${rfc9111}#section-7.3`],
  }),
  "no-validator": rule<Record<string, never>>({
    title: "Response without a validator",
    subject: "url",
    severity: "note",
    impact: "revenue",
    message: (url) => `${url} has neither ETag nor Last-Modified`,
    why: "When the cached copy goes stale, the whole body is sent again although nothing changed.",
    fix: "Send an ETag.",
    fixes: sendValidator,
    references: ["https://www.rfc-editor.org/rfc/rfc9110#section-8.8"],
  }),
  "validator-ignored": rule<{ etag: string; changes: boolean }>({
    title: "Validator does not work",
    subject: "url",
    severity: "warning",
    impact: "revenue",
    message: (url, { etag, changes }) =>
      changes
        ? `the ETag of ${url} changes although the content does not`
        : `${url} answers 200 with the whole body to If-None-Match: ${etag}`,
    why: "Returning visitors download again what they already have.",
    fix: "Respond with 304 to a matching If-None-Match; derive the ETag from the content alone, so that every server sends the same.",
    fixes: stableValidator,
    references: ["https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2"],
  }),
  "vary-missing": rule<{ field: string; difference: string }>({
    title: "Vary is missing",
    subject: "url",
    severity: "warning",
    impact: "support",
    message: (url, { field, difference }) => `${url} ${difference}, but Vary does not name ${field}`,
    why: "A cache gives every visitor the variant the first one asked for: another language, or an encoding they cannot read.",
    fix: "List in Vary every request header field that the response depends on.",
    fixes: nameInVary,
    references: [`${rfc9111}#section-4.1`],
  }),
  "page-kept": rule<{ seconds: number; limit: number; because: string }>({
    title: "Browsers keep the page for too long",
    subject: "url",
    severity: "warning",
    impact: "support",
    message: (url, { seconds, limit, because }) =>
      `browsers keep ${url} for ${timeText(seconds)} (${because}), more than ${timeText(limit)}`,
    why: "A wrong price or a broken page stays with visitors until then, and cannot be recalled.",
    fix: "Send Cache-Control: no-cache with an ETag to browsers, and a longer s-maxage to a cache you can purge.",
    fixes: askEachTime,
    references: [`${rfc9111}#section-4.2`],
  }),
  "no-policy": rule<Record<string, never>>({
    title: "No caching policy",
    subject: "url",
    severity: "note",
    impact: "support",
    message: (url) => `${url} says nothing about caching, so every cache guesses`,
    why: "Some visitors see yesterday's page, others wait for today's, and nobody can tell which.",
    fix: "Send Cache-Control: no-cache with an ETag for pages.",
    fixes: askEachTime,
    references: [`${rfc9111}#section-4.2.2`],
  }),
  malformed: rule<{ faults: string[] }>({
    title: "Malformed cache headers",
    subject: "url",
    severity: "warning",
    impact: "support",
    message: (url, { faults }) => `${url}: ${faults.join("; ")}`,
    why: "Caches ignore what they cannot parse, and do something other than intended.",
    fix: "Correct the field to the syntax of RFC 9111.",
    references: [`${rfc9111}#section-5.2`, "https://www.rfc-editor.org/rfc/rfc9213#section-2.1"],
  }),
  unreachable: rule<{ what: string }>({
    title: "Cannot be fetched",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (url, { what }) => `${url}: ${what}`,
    why: "Visitors cannot load it either.",
    fix: "Restore the file, or correct the address in the configuration.",
  }),
});
