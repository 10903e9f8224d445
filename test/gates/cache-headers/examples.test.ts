import { describe, expect, it } from "vitest";
import { assess } from "../../../src/engines/http-caching/assess.ts";
import { examples } from "../../../src/gates/cache-headers/examples.ts";
import { judgePage, judgePrivate, judgeStatic } from "../../../src/gates/cache-headers/judge.ts";
import type { Visit } from "../../../src/gates/cache-headers/visits.ts";
import { readExchanges, sides } from "../../harness/examples.ts";

/** How the exchange of each example is judged. */
const judgements = {
  "static-uncached": (visit) => judgeStatic(visit, undefined),
  "static-short": (visit) => judgeStatic(visit, undefined),
  "private-cacheable": (visit, request) => judgePrivate(visit, request),
  "private-cached": (visit, request) => judgePrivate(visit, request),
  "set-cookie-cacheable": (visit) => judgePage(visit, 3_600_000),
  "no-validator": (visit) => judgePage(visit, 3_600_000),
  "page-kept": (visit) => judgePage(visit, 3_600_000),
  "no-policy": (visit) => judgePage(visit, 3_600_000),
  malformed: (visit) => judgePage(visit, 3_600_000),
} satisfies Partial<
  Record<
    keyof typeof examples,
    (visit: Visit, request: Record<string, string>) => ReturnType<typeof judgePage>
  >
>;

function visitOf(text: string): { visit: Visit; request: Record<string, string> } {
  const [exchange] = readExchanges(text);
  if (!exchange) throw new Error("no exchange");
  const { url, status, headers, body, request } = exchange;
  const bytes = Buffer.from(body);
  const response = {
    url,
    status,
    headers,
    bytes,
    transferredBytes: bytes.length,
  } as unknown as Visit["response"];
  return { visit: { url, response, assessment: assess({ status, headers, receivedAt: 0 }) }, request };
}

describe.each(Object.entries(judgements))("the example of cache-headers/%s", (name, judgement) => {
  it.each(sides)("$side", ({ side, reported }) => {
    const { visit, request } = visitOf(examples[name as keyof typeof judgements]?.[side] ?? "");
    const found = judgement(visit, request).map(({ rule }) => rule);
    expect(found.includes(`cache-headers/${name}`)).toBe(reported);
  });
});
