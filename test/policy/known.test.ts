import { describe, expect, it } from "vitest";
import type { ReportFinding } from "../../src/core/report.ts";
import type { BaselineEntry } from "../../src/policy/baseline.ts";
import { json } from "../../src/reporters/json.ts";
import { findingsOf, pullRequestOf, pullRequestRepository, runOver } from "./pull-request.ts";

const gates = "gates: { env-vars: { required: [DATABASE_URL, SMTP_HOST], from: process } }\n";
const config = `${gates}policy: { baseline: baseline.yml }\n`;

let missing: Promise<ReportFinding[]> | undefined;

/** What a run finds that has neither variable. */
function missingVariables(): Promise<ReportFinding[]> {
  missing ??= (async () => {
    await using repository = await pullRequestRepository({ "launch-ready.yml": gates }, {});
    const report = await runOver(repository.path, pullRequestOf(repository));
    return report.gates.flatMap(({ findings }) => findings);
  })();
  return missing;
}

/** The baseline entry for a variable that is missing. */
async function entryFor(name: string, given: Partial<BaselineEntry> = {}): Promise<string> {
  const found = (await missingVariables()).find(({ subject }) => subject === name);
  if (!found) throw new Error(`${name} is not missing`);
  const { fingerprint, rule, subject } = found;
  return `  - ${JSON.stringify({ fingerprint, rule, subject, reason: "known", owner: "web", until: "2027-01-01", ...given })}`;
}

const baseline = (...entries: string[]): string => `version: 1\nfindings:\n${entries.join("\n")}\n`;

describe("a baseline", () => {
  it("lets what is in it pass, and nothing else", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": config, "baseline.yml": baseline(await entryFor("DATABASE_URL")) },
      {},
    );
    const report = await runOver(repository.path, pullRequestOf(repository));
    expect(findingsOf(report, "env-vars")).toEqual([
      "env-vars/missing DATABASE_URL (baseline)",
      "env-vars/missing SMTP_HOST",
    ]);
    expect(report.verdict).toBe("stop");
    expect(
      (await runOver(repository.path, pullRequestOf(repository), { env: { SMTP_HOST: "mail.test" } }))
        .verdict,
    ).toBe("ship");
  });

  it("counts as the base has it; entries the change adds are reported", async () => {
    const [first, second] = [await entryFor("DATABASE_URL"), await entryFor("SMTP_HOST")];
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": config, "baseline.yml": baseline(first) },
      { "baseline.yml": baseline(first, second) },
    );
    const report = await runOver(repository.path, pullRequestOf(repository));
    expect(report.verdict).toBe("stop");
    expect(report.gates.find(({ gate }) => gate === "policy")?.findings).toMatchObject([
      {
        rule: "policy/loosened",
        subject: "baseline.yml: env-vars/missing for SMTP_HOST",
        location: { path: "baseline.yml", line: 4 },
      },
    ]);
  });

  it("that the change brings along where there was none counts for nothing", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      {
        "launch-ready.yml": config,
        "baseline.yml": baseline(await entryFor("DATABASE_URL"), await entryFor("SMTP_HOST")),
      },
    );
    const report = await runOver(repository.path, pullRequestOf(repository), {
      overrides: [{ name: "input", raw: { policy: { baseline: "baseline.yml" } } }],
    });
    expect(report.totals.error).toBe(2);
    expect(findingsOf(report, "policy").filter((text) => text.includes("baseline.yml: "))).toHaveLength(2);
  });

  it("stands in full where no change is judged", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": config },
      { "baseline.yml": baseline(await entryFor("DATABASE_URL"), await entryFor("SMTP_HOST")) },
    );
    expect((await runOver(repository.path, { event: "push", untrusted: false })).verdict).toBe("ship");
  });

  it("counts as it was before a push; entries the push adds are reported", async () => {
    const [first, second] = [await entryFor("DATABASE_URL"), await entryFor("SMTP_HOST")];
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": config, "baseline.yml": baseline(first) },
      { "baseline.yml": baseline(first, second) },
    );
    const { base, head } = repository;
    const push = { event: "push", base, head, untrusted: false };
    const report = await runOver(repository.path, push);
    expect(report.verdict).toBe("stop");
    expect(findingsOf(report, "policy")).toEqual([
      "policy/loosened baseline.yml: env-vars/missing for SMTP_HOST",
    ]);
    // The next push finds them in what was there before.
    expect((await runOver(repository.path, { ...push, base: head })).verdict).toBe("ship");
    expect((await runOver(repository.path, push, { configRef: "head" })).verdict).toBe("ship");
  });

  it("that has expired blocks again, and says whose it was", async () => {
    await using repository = await pullRequestRepository(
      {
        "launch-ready.yml": config,
        "baseline.yml": baseline(await entryFor("DATABASE_URL", { until: "2026-11-21" })),
      },
      {},
    );
    const report = await runOver(repository.path, pullRequestOf(repository), {
      env: { SMTP_HOST: "mail.test" },
    });
    expect(report.verdict).toBe("stop");
    const [expired] = report.gates.find(({ gate }) => gate === "policy")?.findings ?? [];
    expect(expired?.message).toBe(
      "the baseline's env-vars/missing for DATABASE_URL expired on 2026-11-21 (web)",
    );
  });

  it("that nothing needs any more is noted, unless the gate did not look", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": config, "baseline.yml": baseline(await entryFor("DATABASE_URL")) },
      {},
    );
    const env = { DATABASE_URL: "postgres://db.test/shop", SMTP_HOST: "mail.test" };
    const report = await runOver(repository.path, pullRequestOf(repository), { env });
    expect(report.verdict).toBe("ship");
    expect(findingsOf(report, "policy")).toEqual(["policy/stale-baseline DATABASE_URL"]);
    const other = await runOver(repository.path, pullRequestOf(repository), { env, gates: ["secret-scan"] });
    expect(findingsOf(other, "policy")).toEqual([]);
    const shard = await runOver(repository.path, pullRequestOf(repository), { env, shard: "1/2" });
    expect(findingsOf(shard, "policy")).toEqual([]);
  });

  it("may be the base branch's last JSON report", async () => {
    await using repository = await pullRequestRepository({ "launch-ready.yml": gates }, {});
    const before = await runOver(repository.path, { event: "push", untrusted: false });
    await repository.write({
      "last.json": json(before),
      "launch-ready.yml": gates.replace("SMTP", "FTP"),
    });
    const overrides = [{ name: "input", raw: { policy: { "new-only": true, baseline: "last.json" } } }];
    const report = await runOver(repository.path, pullRequestOf(repository), { overrides });
    expect(findingsOf(report, "env-vars")).toEqual([
      "env-vars/missing DATABASE_URL (baseline)",
      "env-vars/missing FTP_HOST",
    ]);
  });

  it.each([
    ["nowhere.yml", undefined, /^nowhere\.yml: no such baseline\. .*launch-ready baseline/],
    ["bad.json", "{ not json", /^bad\.json: is neither a baseline nor a JSON report/],
    ["odd.json", '{"gates": 1}', /^odd\.json: gates must be a list/],
    ["bad.yml", "version: 1\nfindings: [{ rule: 1 }]\n", /^bad\.yml:2:/],
  ])("%s that is not what it must be is a mistake of the configuration", async (file, text, expected) => {
    await using repository = await pullRequestRepository({ "launch-ready.yml": gates }, {});
    if (text !== undefined) await repository.write({ [file]: text });
    const overrides = [{ name: "input", raw: { policy: { baseline: file } } }];
    await expect(runOver(repository.path, pullRequestOf(repository), { overrides })).rejects.toThrow(
      expected,
    );
  });
});

describe("a waiver", () => {
  const waived = (until: string): string =>
    `${gates}policy:\n  waivers:\n    - { rule: env-vars/*, subject: "*", reason: later, owner: web, until: ${until} }\n`;

  it("that has expired is a finding with its line", async () => {
    await using repository = await pullRequestRepository({ "launch-ready.yml": waived("2026-11-21") }, {});
    const report = await runOver(repository.path, { event: "push", untrusted: false });
    expect(report.verdict).toBe("stop");
    expect(report.gates.find(({ gate }) => gate === "policy")?.findings).toMatchObject([
      {
        message: "the waiver of env-vars/* for * expired on 2026-11-21 (web)",
        location: { path: "launch-ready.yml", line: 4 },
      },
    ]);
  });

  it("that holds is none", async () => {
    await using repository = await pullRequestRepository({ "launch-ready.yml": waived("2026-11-22") }, {});
    const report = await runOver(repository.path, { event: "push", untrusted: false });
    expect(report.verdict).toBe("ship");
    expect(findingsOf(report, "policy")).toEqual([]);
  });
});
