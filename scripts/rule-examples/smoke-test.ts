import type { rules } from "../../src/gates/smoke-test/rules.ts";
import type { Example, Examples } from "./example.ts";

/** A step, and what comes back for it. */
function step(flow: string, fails: string, passes: string): Example {
  const shown = (response: string): string => `${flow}\n# ${response.replaceAll("\n", "\n# ")}`;
  return { language: "yaml", fails: shown(fails), passes: shown(passes) };
}

/** Examples of smoke-test's rules. */
export const smokeTestExamples: Examples<typeof rules> = {
  status: step("- get: /dashboard\n  expect: { status: 200 }", "500 Internal Server Error", "200 OK"),
  header: step(
    "- post: /login\n  expect: { header: { Location: /dashboard } }",
    "302 Location: /login?error=1",
    "302 Location: /dashboard",
  ),
  body: step(
    '- get: /\n  expect: { body: { contains: "Add to cart" } }',
    "200 <h1>Under maintenance</h1>",
    "200 <button>Add to cart</button>",
  ),
  value: step(
    '- get: /api/records/7\n  expect: { jsonpath: { "$.title": Kite } }',
    '200 {"title":"Balloon"}',
    '200 {"title":"Kite"}',
  ),
  time: step("- get: /search?q=kite\n  expect: { time: 2s }", "200 after 3.4 s", "200 after 0.4 s"),
  "no-response": step("- get: /health", "connection refused", "200 OK"),
  request: step(
    "- get: /old\n  redirects: follow",
    "302 Location: /old\n302 Location: /old\n…",
    "302 Location: /new\n200 OK",
  ),
  "capture-missing": step(
    '- get: /login\n  capture: { token: { css: "input[name=csrf] @value" } }',
    '200 <form><input name="email"></form>',
    '200 <form><input name="csrf" value="…"><input name="email"></form>',
  ),
  "mail-missing": step(
    "- mail: { subject: Reset your password }\n  within: 60s",
    "no message to the run's address within 60 s",
    "a message with this subject after 3 s",
  ),
  "mail-content": step(
    "- mail: { link: { single-use: true } }",
    "http://staging.example.com/reset/…",
    "https://www.example.com/reset/…, which works once",
  ),
  "mail-sender": step(
    "- mail: { from: shop@example.com }",
    "From: shop@example.com; DKIM none, SPF fail",
    "From: shop@example.com; DKIM pass for example.com",
  ),
  "command-failed": step(
    "- command: [npx, playwright, test]\n  report: results.xml",
    'exit code 1; results.xml: "checkout > pays by card" failed',
    "exit code 0; results.xml: 42 tests passed",
  ),
  browser: step(
    "- browser: { do: [{ open: / }, { see: Kites }] }",
    "console error: shop.js: Uncaught TypeError",
    "“Kites” shows, nothing on the console",
  ),
  "unclean-write": {
    language: "yaml",
    fails: `name: records
steps:
  - post: /api/records
    json: { title: "kite \${run.id}" }
    capture: { id: { jsonpath: $.id } }`,
    passes: `name: records
steps:
  - post: /api/records
    json: { title: "kite \${run.id}" }
    capture: { id: { jsonpath: $.id } }
always:
  - delete: /api/records/\${id}`,
  },
  flaky: step(
    "- get: /api/records\n  retry: { times: 3, every: 1s }",
    "try 1: 503 Service Unavailable\ntry 2: 200 OK",
    "try 1: 200 OK",
  ),
};
