import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/core/errors.ts";
import { knownFromEntries, parseBaseline, renderBaseline } from "../../src/policy/baseline.ts";
import { chain, gateOf, leak, loop, reportOf, validator, waived } from "../reporters/reports.ts";

const options = { reason: "there before the gates", owner: "web", until: "2027-03-01", today: "2026-11-22" };
const report = reportOf([
  gateOf({ gate: "redirect-crawl", findings: [loop, chain] }),
  gateOf({ gate: "secret-scan", findings: [leak] }),
]);

describe("a baseline file", () => {
  it("holds every finding with reason, owner and last day, sorted, and reads back the same", () => {
    const text = renderBaseline(report, [], options);
    const entries = parseBaseline(text, "baseline.yml");
    expect(entries.map(({ rule, subject, owner }) => [rule, subject, owner])).toEqual([
      ["redirect-crawl/chain", chain.subject, "web"],
      ["redirect-crawl/loop", loop.subject, "web"],
      ["secret-scan/secret", leak.subject, "web"],
    ]);
    expect(entries[0]).toMatchObject({
      fingerprint: chain.fingerprint,
      reason: options.reason,
      until: options.until,
    });
    expect(text.split("\n")[(entries[1]?.line ?? 0) - 1]).toContain(loop.fingerprint);
    expect(renderBaseline(report, entries, options)).toBe(text);
  });

  it("keeps what people wrote, takes out what is mended, renews what expired", () => {
    const former = parseBaseline(
      renderBaseline(report, [], { ...options, reason: "agreed with Ann", until: "2026-12-01" }),
      "b",
    );
    const later = reportOf([
      gateOf({ gate: "redirect-crawl", findings: [loop] }),
      gateOf({ gate: "secret-scan" }),
    ]);
    const kept = parseBaseline(renderBaseline(later, former, options), "b");
    expect(kept).toMatchObject([
      { rule: "redirect-crawl/loop", reason: "agreed with Ann", until: "2026-12-01" },
    ]);
    const renewed = parseBaseline(renderBaseline(later, former, { ...options, today: "2026-12-02" }), "b");
    expect(renewed).toMatchObject([
      { rule: "redirect-crawl/loop", reason: options.reason, until: "2027-03-01" },
    ]);
  });

  it("keeps entries of gates that did not run or did not finish", () => {
    const former = parseBaseline(renderBaseline(report, [], options), "b");
    const partial = reportOf([gateOf({ gate: "redirect-crawl", inconclusive: ["no network"] })]);
    expect(parseBaseline(renderBaseline(partial, former, options), "b")).toHaveLength(3);
  });

  it("has no entry for what is waived", () => {
    const entries = parseBaseline(renderBaseline(waived, [], options), "b");
    expect(entries.map(({ rule }) => rule)).toEqual(["redirect-crawl/chain"]);
  });

  it("survives any subject", () => {
    const subject = "https://x.test/: #[a]\n- b: ${C} \u202e 'q' \"r\"";
    const odd = reportOf([gateOf({ gate: "cache-headers", findings: [{ ...validator, subject }] })]);
    expect(parseBaseline(renderBaseline(odd, [], options), "b")[0]?.subject).toBe(subject);
  });

  it.each([
    ["version: 2\nfindings: []\n", /^b\.yml:1:10: version must be 1/],
    [
      "version: 1\nfindings:\n  - fingerprint: zz\n",
      /^b\.yml:3:18: findings\[0\]\.fingerprint must be a finding's fingerprint/,
    ],
    ["version: 1\nfindings: [{}]\nmore: 1\n", /unknown key "more"/],
    [
      `version: 1\nfindings: [{ fingerprint: ${"0".repeat(32)}, rule: a/b, subject: s, reason: why, owner: web, until: 2027-02-30 }]\n`,
      /findings\[0\]\.until must be a date such as 2027-05-01/,
    ],
    ["- a\n", /b\.yml/],
  ])("that is wrong is refused with its place", (text, expected) => {
    expect(() => parseBaseline(text, "b.yml")).toThrow(ConfigurationError);
    expect(() => parseBaseline(text, "b.yml")).toThrow(expected);
  });
});

describe("knownFromEntries", () => {
  it("tolerates to the end of the last day", () => {
    const entries = parseBaseline(renderBaseline(report, [], options), "b");
    const suppression = { kind: "baseline", reason: options.reason, owner: "web", until: "2027-03-01" };
    expect(knownFromEntries(entries, "2027-03-01")(loop.fingerprint)).toEqual(suppression);
    expect(knownFromEntries(entries, "2027-03-02")(loop.fingerprint)).toBeUndefined();
    expect(knownFromEntries(entries, "2027-03-01")("0".repeat(32))).toBeUndefined();
  });
});
