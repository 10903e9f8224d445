import { exchange, exchanges, type RuleExamples } from "../../core/rule-example.ts";
import type { rules } from "./rules.ts";

const site = "https://www.example.com";
const moved = "301 Moved Permanently";
const ok = "200 OK";

/** A redirect that is right: one hop to a page. */
const oneHop = exchanges(
  exchange(`GET ${site}/old`, moved, "Location: /new"),
  exchange(`GET ${site}/new`, ok),
);

const canonicalHost = { language: "yaml", text: `canonical: ${site}` } as const;

const survive = (entry: string) => ({ language: "yaml", text: `survive:\n  ${entry}` }) as const;

/** Examples of the gate's rules. */
export const examples: RuleExamples<keyof typeof rules> = {
  chain: {
    language: "http",
    fails: exchanges(
      exchange(`GET ${site}/old`, moved, "Location: /older"),
      exchange(`GET ${site}/older`, moved, "Location: /new"),
      exchange(`GET ${site}/new`, ok),
    ),
    passes: oneHop,
  },
  loop: {
    language: "http",
    fails: exchanges(
      exchange(`GET ${site}/sale`, moved, "Location: /sale/"),
      exchange(`GET ${site}/sale/`, moved, "Location: /sale"),
    ),
    passes: exchanges(
      exchange(`GET ${site}/sale`, moved, "Location: /sale/"),
      exchange(`GET ${site}/sale/`, ok),
    ),
  },
  "too-many-hops": {
    language: "http",
    fails: exchanges(
      exchange(`GET ${site}/step/1`, "302 Found", "Location: /step/2"),
      exchange(`GET ${site}/step/2`, "302 Found", "Location: /step/3"),
      "… and so on, past the 20th redirect",
    ),
    passes: exchanges(
      exchange(`GET ${site}/step/1`, "302 Found", "Location: /done"),
      exchange(`GET ${site}/done`, ok),
    ),
  },
  downgrade: {
    language: "http",
    fails: exchange(`GET ${site}/login`, moved, "Location: http://www.example.com/login/"),
    passes: exchange(`GET ${site}/login`, moved, "Location: /login/"),
  },
  "not-https": {
    language: "http",
    fails: exchange("GET http://www.example.com/", ok, "Content-Type: text/html"),
    passes: exchange("GET http://www.example.com/", moved, `Location: ${site}/`),
  },
  temporary: {
    language: "http",
    fails: exchange(`GET ${site}/prices`, "302 Found", "Location: /prices/"),
    passes: exchange(`GET ${site}/prices`, moved, "Location: /prices/"),
  },
  "canonical-host": {
    given: canonicalHost,
    language: "http",
    fails: exchange("GET https://example.com/", ok, "Content-Type: text/html"),
    passes: exchange("GET https://example.com/", moved, `Location: ${site}/`),
  },
  "lost-query": {
    language: "http",
    fails: exchange(`GET ${site}/offer?utm_source=ad`, moved, "Location: /spring"),
    passes: exchange(`GET ${site}/offer?utm_source=ad`, moved, "Location: /spring?utm_source=ad"),
  },
  "lost-path": {
    language: "http",
    fails: exchanges(
      exchange("GET https://example.com/shoes/42", moved, `Location: ${site}/`),
      exchange(`GET ${site}/`, ok),
    ),
    passes: exchanges(
      exchange("GET https://example.com/shoes/42", moved, `Location: ${site}/shoes/42`),
      exchange(`GET ${site}/shoes/42`, ok),
    ),
  },
  "needs-cookie": {
    language: "http",
    fails: exchanges(
      exchange(`GET ${site}/`, "302 Found", "Set-Cookie: seen=1", "Location: /"),
      exchange(`GET ${site}/\nCookie: seen=1`, ok),
    ),
    passes: exchange(`GET ${site}/`, ok, "Set-Cookie: seen=1"),
  },
  "redirect-to-private": {
    language: "http",
    fails: exchange(`GET ${site}/app`, moved, "Location: http://10.0.0.5:3000/app/"),
    passes: exchange(`GET ${site}/app`, moved, "Location: /app/"),
  },
  "open-redirect": {
    language: "http",
    fails: exchange(
      `GET ${site}/login?next=https://open-redirect.invalid/`,
      "302 Found",
      "Location: https://open-redirect.invalid/",
    ),
    passes: exchange(
      `GET ${site}/login?next=https://open-redirect.invalid/`,
      "302 Found",
      "Location: /account",
    ),
  },
  "wrong-target": {
    given: survive("/old: /new"),
    language: "http",
    fails: exchanges(exchange(`GET ${site}/old`, moved, "Location: /blog"), exchange(`GET ${site}/blog`, ok)),
    passes: oneHop,
  },
  "lost-fragment": {
    given: survive("/old#sizes: /new#sizes"),
    language: "http",
    fails: exchange(`GET ${site}/old`, moved, "Location: /new#top"),
    passes: exchange(`GET ${site}/old`, moved, "Location: /new"),
  },
  dead: {
    language: "http",
    fails: exchange(`GET ${site}/old`, "404 Not Found"),
    passes: oneHop,
  },
  "external-dead": {
    given: { language: "html", text: '<a href="https://partner.example/guide">' },
    language: "http",
    fails: exchange("GET https://partner.example/guide", "410 Gone"),
    passes: exchange("GET https://partner.example/guide", ok),
  },
  "soft-404": {
    language: "http",
    fails: exchange(`GET ${site}/no-such-page`, ok, "Content-Type: text/html", "", "<h1>Page not found</h1>"),
    passes: exchange(
      `GET ${site}/no-such-page`,
      "404 Not Found",
      "Content-Type: text/html",
      "",
      "<h1>Page not found</h1>",
    ),
  },
  "canonical-tag": {
    given: canonicalHost,
    language: "html",
    fails: '<link rel="canonical" href="http://www.example.com/prices">',
    passes: '<link rel="canonical" href="https://www.example.com/prices">',
  },
  "mixed-content": {
    language: "html",
    fails: '<script src="http://cdn.example.net/app.js"></script>',
    passes: '<script src="https://cdn.example.net/app.js"></script>',
  },
  "insecure-form": {
    language: "html",
    fails: '<form method="post" action="http://www.example.com/contact">',
    passes: '<form method="post" action="/contact">',
  },
  "fragment-missing": {
    given: { language: "html", text: '<a href="/shipping#costs">' },
    language: "html",
    fails: '<h2 id="prices">Costs</h2>',
    passes: '<h2 id="costs">Costs</h2>',
  },
  "noindex-left": {
    language: "text",
    fails: "# robots.txt\nUser-agent: *\nDisallow: /",
    passes: "# robots.txt\nUser-agent: *\nDisallow: /search",
  },
  "sitemap-redirects": {
    given: { language: "html", text: `<url><loc>${site}/prices</loc></url>` },
    language: "http",
    fails: exchange(`GET ${site}/prices`, moved, "Location: /pricing"),
    passes: exchange(`GET ${site}/prices`, ok, "Content-Type: text/html"),
  },
  "slash-twins": {
    language: "http",
    fails: exchanges(
      exchange(`GET ${site}/prices`, ok, "", "<h1>Prices</h1>"),
      exchange(`GET ${site}/prices/`, ok, "", "<h1>Prices</h1>"),
    ),
    passes: exchanges(
      exchange(`GET ${site}/prices`, ok, "", "<h1>Prices</h1>"),
      exchange(`GET ${site}/prices/`, moved, "Location: /prices"),
    ),
  },
  "staging-host": {
    language: "html",
    fails: '<a href="https://staging.example.com/prices">',
    passes: '<a href="/prices">',
  },
};
