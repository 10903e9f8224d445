import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/core/parse-report.ts";
import type { Report } from "../../src/core/report.ts";
import { json } from "../../src/reporters/json.ts";
import { mergeReports } from "../../src/suite/merge.ts";
import { type TestFolder, testFolder } from "../harness/folder.ts";
import { inShard, reportOf } from "../harness/run.ts";

const gates = ["env-vars", "secret-scan"] as const;
const nowhere = "0".repeat(32);

/** A project that lacks two variables, and whose baseline holds one of them and what `entries` adds. */
async function project(
  entries: readonly Record<string, string>[],
  policy: Record<string, unknown> = {},
): Promise<TestFolder> {
  const folder = await testFolder({ "a.txt": "x\n" });
  const given = {
    "env-vars": { required: ["DATABASE_URL", "SMTP_HOST"], from: "process" },
    "secret-scan": { scope: "tree" },
  };
  const write = (more: object): Promise<void> =>
    folder.write({ "launch-ready.yml": JSON.stringify({ gates: given, ...more }) });
  await write({});
  const [found] = (await reportOf({ root: folder.path, gates: ["env-vars"] })).gates[0]?.findings ?? [];
  const common = { reason: "known", owner: "web", until: "2027-05-01" };
  const { fingerprint = "", rule = "", subject = "" } = found ?? {};
  const findings = [
    { fingerprint, rule, subject, ...common },
    ...entries.map((one) => ({ ...common, ...one })),
  ];
  await folder.write({ "baseline.yml": `version: 1\nfindings: ${JSON.stringify(findings)}\n` });
  await write({ policy: { baseline: "baseline.yml", ...policy } });
  return folder;
}

const stale = { fingerprint: nowhere, rule: "env-vars/missing", subject: "GONE" };

function run(folder: TestFolder, shard?: string): Promise<Report> {
  return reportOf({ root: folder.path, gates: [...gates], ...inShard(shard) });
}

async function shardsOf(folder: TestFolder, total: number): Promise<Report[]> {
  const shards: Report[] = [];
  for (let index = 1; index <= total; index++)
    shards.push(parseReport(json(await run(folder, `${index}/${total}`)), "launch-report.json"));
  return shards;
}

const staleIn = (report: Report): string[] =>
  report.gates.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === "policy/stale-baseline").map(({ subject }) => subject),
  );

describe("entries of a baseline that nothing needs any more", () => {
  it.each([2, 3])("are told by the merged report of %i shards as by one run", async (total) => {
    await using folder = await project([
      stale,
      { ...stale, fingerprint: "1".repeat(32), rule: "secret-scan/provider-secret", subject: "pay.js" },
    ]);
    const whole = await run(folder);
    expect(staleIn(whole).sort()).toEqual(["GONE", "pay.js"]);
    const shards = await shardsOf(folder, total);
    expect(shards.flatMap(staleIn)).toEqual([]);
    expect(json(await mergeReports(shards.toReversed()))).toBe(json(whole));
  });

  it("are weighed as the policy says, in shards, too", async () => {
    await using folder = await project([stale], { rules: { "policy/stale-baseline": "error" } });
    const whole = await run(folder);
    expect(whole.gates.find(({ gate }) => gate === "policy")?.verdict).toBe("stop");
    const shards = await shardsOf(folder, 2);
    expect(
      shards.every(({ gates: all }) =>
        all.every(({ gate, verdict }) => gate !== "policy" || verdict === "ship"),
      ),
    ).toBe(true);
    expect(json(await mergeReports(shards))).toBe(json(whole));
  });

  it("are not those of a gate that nobody ran, nor of one whose rule is off", async () => {
    await using folder = await project([{ ...stale, rule: "dns-records/missing" }], {
      rules: { "env-vars/missing": "off" },
    });
    const whole = await run(folder);
    expect(staleIn(whole)).toEqual([]);
    expect(json(await mergeReports(await shardsOf(folder, 2)))).toBe(json(whole));
  });

  it("are not known while a shard is missing", async () => {
    await using folder = await project([stale]);
    for (const shard of await shardsOf(folder, 2)) {
      const merged = await mergeReports([shard]);
      expect(staleIn(merged)).toEqual([]);
      expect(json(merged)).not.toContain("unsettled");
    }
  });
});
