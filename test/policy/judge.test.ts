import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Finding } from "../../src/core/finding.ts";
import { defineGate, type Outcome } from "../../src/core/gate.ts";
import { defineRules, finding, rule } from "../../src/core/rule.ts";
import { type Judgement, judgeGate, overallVerdict } from "../../src/policy/judge.ts";

const rules = defineRules("sample", {
  broken: rule<{ part: string }>({
    title: "Broken",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { part }) => `${subject}: ${part} is broken`,
    why: "Customers leave.",
    fix: "Mend it.",
  }),
  dusty: rule<Record<string, never>>({
    title: "Dusty",
    subject: "url",
    severity: "warning",
    impact: "trust",
    message: (subject) => `${subject} is dusty`,
    why: "It looks bad.",
    fix: "Dust it.",
  }),
});

const gate = defineGate({
  id: "sample",
  title: "Sample",
  question: "?",
  options: z.object({}),
  rules,
  async *run() {
    return {};
  },
});

const broken = (subject: string, part = "door") =>
  finding(rules.broken, { subject, args: { part }, identity: [part] });
const dusty = (subject: string) => finding(rules.dusty, { subject, args: {} });

function judge(findings: Finding[], judgement: Partial<Judgement> = {}, outcome: Outcome = {}) {
  return judgeGate(
    {
      gate,
      options: {},
      findings,
      dropped: 0,
      coverage: { checked: { urls: 1 }, skipped: [] },
      outcome,
      startedMs: 0,
      durationMs: 1,
    },
    { policy: {}, failOn: "error", owners: {}, today: "2026-11-22", ...judgement },
  );
}

const waiver = { rule: "sample/broken", subject: "*", reason: "known", owner: "web", until: "2026-12-01" };

describe("judgeGate", () => {
  it("stops on an error, ships on less, and is inconclusive on an open question", () => {
    expect(judge([broken("/a")]).verdict).toBe("stop");
    expect(judge([dusty("/a")]).verdict).toBe("ship");
    expect(judge([], {}, { inconclusive: ["no network"] }).verdict).toBe("inconclusive");
    expect(judge([broken("/a")], {}, { inconclusive: ["no network"] }).verdict).toBe("stop");
  });

  it("stops at the severity that fail-on names", () => {
    expect(judge([dusty("/a")], { failOn: "warning" }).verdict).toBe("stop");
    expect(judge([broken("/a")], { failOn: "never" }).verdict).toBe("ship");
  });

  it("words findings from the rule's template, ranks them and drops doubles", () => {
    const report = judge([dusty("/z"), broken("/b"), broken("/a"), broken("/b")]);
    expect(report.findings.map(({ message }) => message)).toEqual([
      "/a: door is broken",
      "/b: door is broken",
      "/z is dusty",
    ]);
  });

  it("takes severities from the policy, and drops rules that are off", () => {
    const report = judge([broken("/a"), dusty("/a")], {
      policy: { rules: { "sample/broken": "note", "sample/dusty": "off" } },
    });
    expect(report.findings.map(({ rule: id, severity }) => [id, severity])).toEqual([
      ["sample/broken", "note"],
    ]);
    expect(report.verdict).toBe("ship");
  });

  it("does not ship what it only counted", () => {
    const result = {
      gate,
      options: {},
      findings: [dusty("/a")],
      dropped: 3,
      outcome: {},
      startedMs: 0,
      durationMs: 1,
    };
    const report = judgeGate(
      { ...result, coverage: { checked: { urls: 1 }, skipped: [] } },
      { policy: {}, failOn: "error", owners: {}, today: "2026-11-22" },
    );
    expect(report.verdict).toBe("inconclusive");
    expect(report.inconclusive).toEqual(["3 more findings were counted but not judged"]);
  });

  it("honours a waiver to the end of its last day", () => {
    const on = (today: string) =>
      judge([broken("https://example.com/a?b=1")], { today, policy: { waivers: [waiver] } });
    expect(on("2026-12-01").verdict).toBe("ship");
    expect(on("2026-12-01").findings[0]?.suppression).toEqual({
      kind: "waiver",
      reason: "known",
      owner: "web",
      until: "2026-12-01",
    });
    expect(on("2026-12-02").verdict).toBe("stop");
  });

  it.each([
    ["https://example.com/a", "https://example.com/a", true],
    ["https://example.com/a", "/a", true],
    ["https://example.com/a/b", "/a/*", true],
    ["https://example.com/b", "/a", false],
    ["/a", "/a", true],
  ])("for subject %s and a waiver's %s matches: %s", (subject, pattern, matches) => {
    const verdict = judge([broken(subject)], {
      policy: { waivers: [{ ...waiver, subject: pattern }] },
    }).verdict;
    expect(verdict).toBe(matches ? "ship" : "stop");
  });

  it("waives all rules of a gate by gate/*, and no other's", () => {
    expect(judge([broken("/a")], { policy: { waivers: [{ ...waiver, rule: "sample/*" }] } }).verdict).toBe(
      "ship",
    );
    expect(judge([broken("/a")], { policy: { waivers: [{ ...waiver, rule: "other/*" }] } }).verdict).toBe(
      "stop",
    );
  });

  it("does not block on what was known before", () => {
    const fingerprint = judge([broken("/a")]).findings[0]?.fingerprint;
    const known = (candidate: string) =>
      candidate === fingerprint ? ({ kind: "baseline" } as const) : undefined;
    expect(judge([broken("/a")], { known }).verdict).toBe("ship");
    expect(judge([broken("/a"), broken("/new")], { known }).verdict).toBe("stop");
  });

  it("gives the owner of the rule, else of the gate", () => {
    const report = judge([broken("/a"), dusty("/a")], {
      owners: { sample: "web", "sample/dusty": "cleaning" },
    });
    expect(report.findings.map(({ owner }) => owner)).toEqual(["web", "cleaning"]);
  });

  it("keeps the fingerprint when the sentence's arguments change, and changes it with the identity", () => {
    const [first] = judge([broken("/a")]).findings;
    const [second] = judge([{ ...broken("/a"), args: { part: "the front door" } }]).findings;
    const [third] = judge([broken("/a", "window")]).findings;
    expect(second?.fingerprint).toBe(first?.fingerprint);
    expect(third?.fingerprint).not.toBe(first?.fingerprint);
  });
});

describe("overallVerdict", () => {
  it("is the worst of all gates, and inconclusive without any", () => {
    expect(overallVerdict(["ship", "ship"])).toBe("ship");
    expect(overallVerdict(["ship", "inconclusive"])).toBe("inconclusive");
    expect(overallVerdict(["inconclusive", "stop"])).toBe("stop");
    expect(overallVerdict([])).toBe("inconclusive");
  });
});
