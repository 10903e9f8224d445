import type { rules } from "../../src/gates/endpoint-timing/rules.ts";
import type { Example, Examples } from "./example.ts";

function measured(fails: string, passes: string): Example {
  return { language: "text", fails, passes };
}

/** Examples of endpoint-timing's rules: what was measured. */
export const endpointTimingExamples: Examples<typeof rules> = {
  "over-budget": measured(
    "GET /api/products  p95 480 ms, at least 410 ms with 95 % confidence; budget 300 ms",
    "GET /api/products  p95 180 ms, at most 220 ms with 95 % confidence; budget 300 ms",
  ),
  "near-budget": measured(
    "GET /api/products  p95 310 ms, between 260 and 390 ms with 95 % confidence; budget 300 ms",
    "GET /api/products  p95 180 ms, at most 220 ms with 95 % confidence; budget 300 ms",
  ),
  "slow-start": measured(
    "GET /api/products  first request 4,200 ms; budget 3,000 ms",
    "GET /api/products  first request 350 ms; budget 3,000 ms",
  ),
  errors: measured(
    "GET /api/products  200 requests, 9 with status 503",
    "GET /api/products  200 requests, all with status 200",
  ),
  slower: measured(
    "GET /api/products  median 190 ms, 110 ms in the last good run; 1.73 × as long",
    "GET /api/products  median 115 ms, 110 ms in the last good run; 1.05 × as long",
  ),
  "concurrent-errors": measured(
    "checkout  passes for 1 user; for 3 users at once: POST /orders 500",
    "checkout  passes for 1 user and for 3 users at once",
  ),
  "concurrent-slow": measured(
    "checkout › place the order  120 ms for 1 user, 900 ms for 3 users at once",
    "checkout › place the order  120 ms for 1 user, 150 ms for 3 users at once",
  ),
};
