import type { ExampleText, RuleExample, RuleExamples } from "../../core/rule-example.ts";
import type { rules } from "./rules.ts";

/** What is measured, with a budget, and what came of it. */
function measured(options: string, fails: string, passes: string): RuleExample {
  const given: ExampleText = { language: "yaml", text: options };
  return { given, language: "text", fails, passes };
}

const search = "routes:\n  - { get: /search?q=shoes, p95: 300ms }";
const concurrency = "concurrency: { flow: checkout, users: 3, growth: 3 }";

/** Examples of the gate's rules. */
export const examples: RuleExamples<keyof typeof rules> = {
  "over-budget": measured(
    search,
    "p95 412 ms, with 95 % confidence at least 371 ms",
    "p95 210 ms, with 95 % confidence at most 245 ms",
  ),
  "near-budget": measured(
    search,
    "p95 290 ms, with 95 % confidence between 262 and 334 ms",
    "p95 210 ms, with 95 % confidence between 190 and 245 ms",
  ),
  "slow-start": measured(
    "routes: [/]\nbudgets: { cold: 3s }",
    "the first request takes 4.1 s",
    "the first request takes 0.9 s",
  ),
  errors: measured(
    "routes: [/api/cart]\nerrors: 0.01",
    "7 of 200 requests fail (3.5 %)",
    "1 of 200 requests fails (0.5 %)",
  ),
  slower: measured(
    "routes: [/]\nlast-good: { file: timing.json, ratio: 1.25 }",
    "median 96 ms, in the last good run 60 ms: 1.6 times as long",
    "median 66 ms, in the last good run 60 ms: 1.1 times as long",
  ),
  "concurrent-errors": measured(
    concurrency,
    "one user: every step passes\n3 users at once: “place the order” gets 500 instead of 303",
    "one user: every step passes\n3 users at once: every step passes",
  ),
  "concurrent-slow": measured(
    concurrency,
    "“place the order” takes 240 ms for one user and 910 ms for 3 at once",
    "“place the order” takes 240 ms for one user and 310 ms for 3 at once",
  ),
};
