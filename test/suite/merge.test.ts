import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ConfigurationError } from "../../src/core/errors.ts";
import { defineGate, type Gate } from "../../src/core/gate.ts";
import type { Report } from "../../src/core/report.ts";
import { defineRules, finding, rule } from "../../src/core/rule.ts";
import { isInShard, type Shard } from "../../src/core/shard.ts";
import { json } from "../../src/reporters/json.ts";
import { mergeReports } from "../../src/suite/merge.ts";
import { otherShard } from "../../src/suite/plan.ts";
import { buildReport } from "../../src/suite/report.ts";
import { runGates } from "../../src/suite/run.ts";
import { gateContext } from "../harness/context.ts";

const clock = { now: () => Date.UTC(2027, 0, 1), monotonic: () => 0 };

/** A gate that finds something wrong with every third item, and passes over every fifth. */
function gateOver(id: string, items: readonly string[], sharded: boolean): Gate {
  const rules = defineRules(id, {
    odd: rule<{ size: number }>({
      title: "Odd",
      subject: "url",
      severity: id === "tls" ? "warning" : "error",
      impact: "trust",
      message: (subject, { size }) => `${subject} is odd by ${size}`,
      why: "It looks wrong.",
      fix: "Even it out.",
    }),
  });
  return defineGate({
    id,
    title: id,
    question: "?",
    options: z.object({}),
    rules,
    sharded,
    async *run(_options, { coverage, shard }) {
      let asked = 0;
      for (const item of items) {
        if (!isInShard(item, shard)) {
          coverage.skip("items of other shards", "another shard requests them");
          continue;
        }
        if (item.length % 5 === 0) {
          coverage.skip("items", "too even");
          continue;
        }
        asked++;
        coverage.count("items");
        if (item.length % 3 === 0) yield finding(rules.odd, { subject: item, args: { size: item.length } });
      }
      return { metrics: { asked } };
    },
  });
}

/** One machine's report, as `run --shard` gives it. */
async function reportFor(gates: readonly Gate[], shard?: Shard): Promise<Report> {
  const mine = (gate: Gate, index: number): boolean =>
    !shard || gate.sharded === true || (index % shard.total) + 1 === shard.index;
  const planned = gates.filter(mine).map((gate) => ({ gate, options: {} }));
  const left = gates.filter((gate, index) => !mine(gate, index));
  const results = await runGates(planned, gateContext({ clock, ...(shard ? { shard } : {}) }), {
    timeoutMs: 10_000,
  });
  return buildReport({
    results,
    notChecked: [
      ...left.map(({ id, title }) => ({ gate: id, title, reason: otherShard })),
      { gate: "cache-headers", title: "Caching", reason: "no paths are given" },
    ],
    judgement: { policy: {}, failOn: "error", owners: {}, today: "2027-01-01" },
    target: { event: "push", repository: "acme/shop", commit: "a".repeat(40) },
    startedAt: clock.now(),
    durationMs: 0,
    ...(shard ? { shard: `${shard.index}/${shard.total}` } : {}),
  });
}

function shardsOf(gates: readonly Gate[], total: number): Promise<Report[]> {
  return Promise.all(
    Array.from({ length: total }, (_, index) => reportFor(gates, { index: index + 1, total })),
  );
}

const gates = [
  gateOver("secret-scan", ["aaa", "bbbb"], false),
  gateOver(
    "redirect-crawl",
    Array.from({ length: 40 }, (_, index) => `/${"x".repeat(index)}`),
    true,
  ),
  gateOver("smoke-test", ["flow-1", "flow-22", "flow-333"], true),
  gateOver("dns-records", ["www"], false),
];

describe("merging the reports of all shards", () => {
  it.each([1, 2, 3, 7])("of %i gives the bytes of the report of one machine", async (total) => {
    const merged = await mergeReports(await shardsOf(gates, total));
    expect(json(merged)).toBe(json(await reportFor(gates)));
    expect(merged.verdict).toBe("stop");
    expect(merged.totals.error).toBeGreaterThan(10);
  });

  it("does so for any items and any number of shards, in any order", async () => {
    const items = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30, minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        items,
        items,
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        async (a, b, total, reversed) => {
          const some = [gateOver("secret-scan", a, false), gateOver("redirect-crawl", b, true)];
          const shards = await shardsOf(some, total);
          const merged = await mergeReports(reversed ? shards.toReversed() : shards);
          expect(json(merged)).toBe(json(await reportFor(some)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("does not change the reports it is given", async () => {
    const shards = await shardsOf(gates, 3);
    const before = structuredClone(shards);
    await mergeReports(shards);
    expect(shards).toEqual(before);
  });

  it("keeps the policy's own part once", async () => {
    const shards = await shardsOf(gates, 2);
    const policy = {
      ...(shards[0] as Report).gates[0]!,
      gate: "policy",
      title: "Policy",
      verdict: "ship" as const,
      coverage: { checked: { waivers: 2 }, skipped: [] },
      metrics: {},
      findings: [],
    };
    const merged = await mergeReports(shards.map((shard) => ({ ...shard, gates: [...shard.gates, policy] })));
    expect(merged.gates.at(-1)).toEqual(policy);
  });
});

describe("a lost shard", () => {
  it("makes the whole inconclusive and is named, unless a finding stops it anyway", async () => {
    const clean = [gateOver("redirect-crawl", ["a", "bb", "cccc", "ddddddd"], true)];
    const shards = await shardsOf(clean, 4);
    expect((await mergeReports(shards)).verdict).toBe("ship");
    const merged = await mergeReports(shards.filter((_, index) => index !== 1 && index !== 3));
    expect(merged.verdict).toBe("inconclusive");
    expect(merged.gates.at(-1)?.inconclusive).toEqual([
      "shard 2/4 gave no report, so its share was not checked",
      "shard 4/4 gave no report, so its share was not checked",
    ]);
    const stopped = await mergeReports((await shardsOf(gates, 3)).slice(0, 2));
    expect(stopped.verdict).toBe("stop");
    expect(stopped.gates.some(({ verdict }) => verdict === "inconclusive")).toBe(true);
  });

  it("leaves the gate it alone would have run among what is not checked", async () => {
    const shards = await shardsOf(gates, 4);
    const merged = await mergeReports(shards.slice(1));
    expect(merged.notChecked).toContainEqual({
      gate: "secret-scan",
      title: "secret-scan",
      reason: otherShard,
    });
  });
});

describe("reports that do not belong together", () => {
  const change = (report: Report, changes: object): Report => ({ ...report, ...changes });

  it("are refused, naming what differs", async () => {
    const [one, two] = (await shardsOf(gates, 2)) as [Report, Report];
    const refused = (other: Report): Promise<Report> => mergeReports([one, other]);
    await expect(refused(change(two, { target: { ...two.target, commit: "b".repeat(40) } }))).rejects.toThrow(
      /not from the same run: commit is a{40} in one and b{40} in another/,
    );
    await expect(refused(change(two, { failOn: "never" }))).rejects.toThrow(
      /fail-on is error in one and never/,
    );
    await expect(refused(change(two, { tool: { ...two.tool, version: "0.0.0" } }))).rejects.toThrow(
      /version is/,
    );
    await expect(refused(change(two, { shard: "2/3" }))).rejects.toThrow(
      /number of shards is 2 shards in one and 3 shards/,
    );
    await expect(refused(one)).rejects.toThrow(/two reports for shard 1\/2/);
    await expect(refused(one)).rejects.toThrow(ConfigurationError);
    await expect(mergeReports([])).rejects.toThrow(/no report was given/);
  });

  it("include a whole report beside a shard's", async () => {
    const [one] = (await shardsOf(gates, 2)) as [Report];
    const whole = await reportFor(gates);
    await expect(mergeReports([one, whole])).rejects.toThrow(/number of shards/);
  });
});

describe("a single report without shards", () => {
  it("stays as it is", async () => {
    const whole = await reportFor(gates);
    expect(await mergeReports([whole])).toBe(whole);
  });
});
