import type { ExampleLanguage, RuleExample, RuleExamples } from "../../core/rule-example.ts";
import type { rules } from "./rules.ts";

/** A step of a flow, and what comes of it. */
function step(lines: string[], language: ExampleLanguage, fails: string, passes: string): RuleExample {
  return { given: { language: "yaml", text: lines.join("\n") }, language, fails, passes };
}

const ok = "HTTP/1.1 200 OK";

/** Examples of the gate's rules. */
export const examples: RuleExamples<keyof typeof rules> = {
  status: step(
    ["- post: /login", "  form: { email: ada@example.com }", "  expect: { status: 303 }"],
    "http",
    "HTTP/1.1 500 Internal Server Error",
    "HTTP/1.1 303 See Other",
  ),
  header: step(
    ["- post: /login", "  expect:", "    header: { location: /account }"],
    "http",
    "HTTP/1.1 303 See Other\nLocation: /login?error=1",
    "HTTP/1.1 303 See Other\nLocation: /account",
  ),
  body: step(
    ["- get: /prices", "  expect:", '    body: { contains: "per month" }'],
    "http",
    `${ok}\n\n<h1>Prices</h1>`,
    `${ok}\n\n<h1>Prices</h1>\n<p>9 EUR per month</p>`,
  ),
  value: step(
    ["- get: /api/cart", "  expect:", "    jsonpath: { $.items: 2 }"],
    "http",
    `${ok}\nContent-Type: application/json\n\n{ "items": 0 }`,
    `${ok}\nContent-Type: application/json\n\n{ "items": 2 }`,
  ),
  time: step(
    ["- get: /search?q=shoes", "  expect: { time: 2s }"],
    "text",
    "the step takes 3.4 s",
    "the step takes 0.4 s",
  ),
  "no-response": step(["- get: /"], "text", "connection refused", ok),
  request: step(
    ["- get: /account", "  redirects: follow"],
    "http",
    "HTTP/1.1 302 Found\nLocation: /account",
    ok,
  ),
  "capture-missing": step(
    ["- get: /login", "  capture:", '    token: { css: "input[name=token] @value" }'],
    "html",
    "<form>\n</form>",
    '<form>\n  <input name="token" value="…">\n</form>',
  ),
  "mail-missing": step(
    ["- post: /password-reset", '  form: { email: "${run.email}" }', "- mail: {}", "  within: 60s"],
    "text",
    "no message arrives within 60 s",
    "a message arrives after 4 s",
  ),
  "mail-content": step(
    ["- mail: { from: shop@example.com }"],
    "text",
    "From: root@localhost",
    "From: Shop <shop@example.com>",
  ),
  "mail-sender": step(
    ["- mail: { from: shop@example.com }"],
    "dns-zone",
    '; signed by DKIM with selector "s1", whose key is missing; no SPF record either\nexample.com.  300  MX  10 mx.example.net.',
    's1._domainkey.example.com.  300  TXT  "v=DKIM1; p=…"',
  ),
  "command-failed": step(
    ["- command: [npx, playwright, test]"],
    "text",
    "the command ends with exit code 1",
    "the command ends with exit code 0",
  ),
  browser: step(
    ["- browser:", "    do:", "      - open: /cart", "      - see: Your cart"],
    "text",
    "Uncaught TypeError: cart.items is undefined",
    "the page shows “Your cart”, and its console has no errors",
  ),
  "unclean-write": {
    language: "yaml",
    fails: ["# environment: production", "steps:", "  - post: /api/orders", "    json: { name: test }"].join(
      "\n",
    ),
    passes: [
      "# environment: production",
      "steps:",
      "  - post: /api/orders",
      "    json: { name: test }",
      "    capture: { order: { jsonpath: $.id } }",
      "always:",
      '  - delete: "/api/orders/${order}"',
    ].join("\n"),
  },
  flaky: step(["- get: /", "  retry: 2"], "text", "first try: 503; second try: 200", "first try: 200"),
};
