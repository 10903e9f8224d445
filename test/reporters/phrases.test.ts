import { describe, expect, it } from "vitest";
import {
  bytesText,
  coverageText,
  durationText,
  numberText,
  verdictReason,
} from "../../src/reporters/phrases.ts";
import { displayWidth, fitTo, padTo, wrap } from "../../src/reporters/text-layout.ts";
import { gateOf, inconclusive, loop, reportOf, results } from "./reports.ts";

describe("phrases", () => {
  it("write numbers, times and sizes for people", () => {
    expect([0, 999, 1000, 1234567.891, 0.5].map(numberText)).toEqual([
      "0",
      "999",
      "1,000",
      "1,234,567.89",
      "0.5",
    ]);
    expect([0, 999.4, 999.6, 59_949, 59_950, 61_000, 3_600_000].map(durationText)).toEqual([
      "0 ms",
      "999 ms",
      "1.0 s",
      "59.9 s",
      "1 min",
      "1 min 1 s",
      "60 min",
    ]);
    expect([0, 1, 999, 1000, 12_345, 999_600, 5e9].map(bytesText)).toEqual([
      "0 bytes",
      "1 byte",
      "999 bytes",
      "1.0 kB",
      "12 kB",
      "1.0 MB",
      "5.0 GB",
    ]);
  });

  it("say what was looked at, one of a kind in the singular", () => {
    const checked = { addresses: 1, queries: 1, urls: 1, records: 2, bytes: 1500, switches: 1 };
    expect(coverageText({ checked, skipped: [] })).toBe(
      "1 address, 1 query, 1 url, 2 records, 1.5 kB, 1 switch",
    );
    expect(coverageText({ checked: {}, skipped: [] })).toBe("nothing");
  });

  it("give the reason for a verdict", () => {
    const both = reportOf([
      gateOf({ gate: "tls", findings: [loop] }),
      gateOf({ gate: "uptime", inconclusive: ["x"] }),
    ]);
    expect(verdictReason(both)).toBe("1 error; uptime could not tell");
    expect(verdictReason(inconclusive)).toBe("redirect-crawl could not tell");
    const many = Array.from({ length: 1_021 }, (_, index) =>
      gateOf({ gate: `gate-${index}`, inconclusive: ["no network"] }),
    );
    expect(verdictReason(reportOf(many))).toMatch(/^gate-0, .*, gate-19 and 1,001 more could not tell$/);
    expect(verdictReason(reportOf(many.slice(0, 20)))).toMatch(/, gate-18, gate-19 could not tell$/);
    expect(verdictReason(results.empty)).toBe("no gate ran, so nothing was checked");
    expect(verdictReason(results.ship)).toBe("no findings");
    expect(verdictReason(results.waived)).toBe("2 accepted");
  });
});

describe("text layout", () => {
  it("counts columns as a terminal does", () => {
    expect(["abc", "日本", "e\u0301", "😀", "✓", ""].map(displayWidth)).toEqual([3, 4, 1, 2, 1, 0]);
  });

  it("pads and cuts by columns", () => {
    expect(padTo("日", 4)).toBe("日  ");
    expect(padTo("abcdef", 4)).toBe("abcdef");
    expect(fitTo("日本語", 5)).toBe("日本…");
    expect(fitTo("abcdef", 6)).toBe("abcdef");
    expect(fitTo("abcdef", 0)).toBe("");
  });

  it("wraps between words and leaves long words whole", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("see https://www.example.com/a/long/path now", 10)).toEqual([
      "see",
      "https://www.example.com/a/long/path",
      "now",
    ]);
    expect(wrap("", 10)).toEqual([""]);
  });
});
