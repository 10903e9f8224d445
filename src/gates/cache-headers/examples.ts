import { exchange, exchanges, type RuleExamples } from "../../core/rule-example.ts";
import type { rules } from "./rules.ts";

const site = "https://www.example.com";
const file = `GET ${site}/assets/app.4f1c2b9d.js`;
const page = `GET ${site}/`;
const account = `GET ${site}/account`;
const signedIn = `${account}\nCookie: session=…`;
const ok = "200 OK";
const forAYear = "Cache-Control: public, max-age=31536000, immutable";
const closed = "Cache-Control: private, no-store";

/** Examples of the gate's rules. */
export const examples: RuleExamples<keyof typeof rules> = {
  "static-uncached": {
    language: "http",
    fails: exchange(file, ok, "Cache-Control: no-cache"),
    passes: exchange(file, ok, forAYear),
  },
  "static-short": {
    language: "http",
    fails: exchange(file, ok, "Cache-Control: max-age=3600"),
    passes: exchange(file, ok, forAYear),
  },
  "private-cacheable": {
    language: "http",
    fails: exchange(signedIn, ok, "Cache-Control: public, max-age=600"),
    passes: exchange(signedIn, ok, closed),
  },
  "private-cached": {
    language: "http",
    fails: exchange(signedIn, ok, closed, "Age: 42", "X-Cache: HIT"),
    passes: exchange(signedIn, ok, closed, "X-Cache: MISS"),
  },
  "session-replayed": {
    language: "http",
    fails: exchanges(
      exchange(signedIn, ok, "", "<p>Hello, Ada</p>"),
      exchange(account, ok, "", "<p>Hello, Ada</p>"),
    ),
    passes: exchanges(
      exchange(signedIn, ok, "", "<p>Hello, Ada</p>"),
      exchange(account, "303 See Other", "Location: /login"),
    ),
  },
  "cache-deception": {
    language: "http",
    fails: exchange(
      `GET ${site}/account/x.css\nCookie: session=…`,
      ok,
      "Content-Type: text/html",
      "",
      "<p>Hello, Ada</p>",
    ),
    passes: exchange(`GET ${site}/account/x.css\nCookie: session=…`, "404 Not Found"),
  },
  "set-cookie-cacheable": {
    language: "http",
    fails: exchange(page, ok, "Cache-Control: public, max-age=600", "Set-Cookie: session=…"),
    passes: exchange(page, ok, closed, "Set-Cookie: session=…"),
  },
  "no-validator": {
    language: "http",
    fails: exchange(page, ok, "Cache-Control: no-cache", "", "<h1>Prices</h1>"),
    passes: exchange(page, ok, "Cache-Control: no-cache", 'ETag: "4f1c"', "", "<h1>Prices</h1>"),
  },
  "validator-ignored": {
    language: "http",
    fails: exchange(`${page}\nIf-None-Match: "4f1c"`, ok, 'ETag: "4f1c"', "", "<h1>Prices</h1>"),
    passes: exchange(`${page}\nIf-None-Match: "4f1c"`, "304 Not Modified", 'ETag: "4f1c"'),
  },
  "vary-missing": {
    language: "http",
    fails: exchange(`${file}\nAccept-Encoding: gzip`, ok, forAYear, "Content-Encoding: gzip"),
    passes: exchange(
      `${file}\nAccept-Encoding: gzip`,
      ok,
      forAYear,
      "Content-Encoding: gzip",
      "Vary: Accept-Encoding",
    ),
  },
  "page-kept": {
    language: "http",
    fails: exchange(page, ok, "Cache-Control: max-age=86400"),
    passes: exchange(page, ok, "Cache-Control: no-cache, s-maxage=86400"),
  },
  "no-policy": {
    language: "http",
    fails: exchange(page, ok, 'ETag: "4f1c"'),
    passes: exchange(page, ok, "Cache-Control: no-cache", 'ETag: "4f1c"'),
  },
  malformed: {
    language: "http",
    fails: exchange(page, ok, "Cache-Control: public; max-age=600"),
    passes: exchange(page, ok, "Cache-Control: public, max-age=600"),
  },
  unreachable: {
    given: { language: "yaml", text: "static: [/assets/app.js]" },
    language: "http",
    fails: exchange(`GET ${site}/assets/app.js`, "404 Not Found"),
    passes: exchange(`GET ${site}/assets/app.js`, ok),
  },
};
