import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { type Demo, startDemo } from "../../src/demo/demo.ts";
import { json } from "../../src/reporters/json.ts";
import { mergeReports } from "../../src/suite/merge.ts";
import { inShard, reportOf } from "../harness/run.ts";

/** What a run of all gates on the demo reports: the whole, or one machine's share. */
function demoReport(demo: Demo, shard?: string): Promise<Report> {
  const { root, gates, change, env } = demo;
  return reportOf({ root, gates: [...gates], change, env, ...inShard(shard) });
}

/**
 * The report's bytes, without what the shop itself counts on from run to run: its clock and the numbers of its
 * records.
 */
function stable(report: Report): string {
  return json(report)
    .replaceAll(/[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/g, "(date)")
    .replaceAll(/\/api\/records\/\d+/g, "/api/records/(id)")
    .replaceAll(/\\"id\\":\d+/g, '\\"id\\":(id)');
}

/** What a crawl really sent, and how fast: a page on the border of two shares is asked by both. */
function withoutTraffic(report: Report): Report {
  return {
    ...report,
    gates: report.gates.map((gate) => (gate.gate === "redirect-crawl" ? { ...gate, metrics: {} } : gate)),
  };
}

describe("the real gates in shards", () => {
  it.each([2, 3])("of %i give, merged, the bytes of one run of all", async (total) => {
    const demo = await startDemo({ faulty: true, signal: new AbortController().signal });
    try {
      const whole = await demoReport(demo);
      const shards: Report[] = [];
      for (let index = 1; index <= total; index++) shards.push(await demoReport(demo, `${index}/${total}`));
      expect(whole.gates).toHaveLength(demo.gates.length);
      expect(whole.totals.error).toBeGreaterThan(10);
      const merged = await mergeReports(shards.toReversed());
      expect(stable(withoutTraffic(merged))).toBe(stable(withoutTraffic(whole)));

      const lost = await mergeReports(shards.slice(1));
      expect(lost.verdict).toBe("stop");
      expect(JSON.stringify(lost)).toContain(`shard 1/${total}`);
    } finally {
      await demo.stop();
    }
  });
});
