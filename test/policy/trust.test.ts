import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/core/errors.ts";
import { testFolder } from "../harness/folder.ts";
import { type TestRepository, testRepository } from "../harness/git-repository.ts";
import { findingsOf, pullRequestOf, pullRequestRepository, runOver } from "./pull-request.ts";

const gates = "gates: { env-vars: { required: [DATABASE_URL], from: process } }\n";
const waiver = "{ rule: env-vars/missing, subject: '*', reason: later, owner: web, until: 2027-01-01 }";

describe("a pull request", () => {
  it("cannot waive its own finding: the base's policy holds, and the waiver is reported with its line", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": `${gates}policy:\n  waivers:\n    - ${waiver}\n` },
    );
    const report = await runOver(repository.path, pullRequestOf(repository));
    expect(report.verdict).toBe("stop");
    expect(findingsOf(report, "env-vars")).toEqual(["env-vars/missing DATABASE_URL"]);
    const [loosened] = report.gates.find(({ gate }) => gate === "policy")?.findings ?? [];
    expect(loosened).toMatchObject({
      rule: "policy/loosened",
      severity: "warning",
      message: "policy.waivers: env-vars/missing for * would go from not waived to waived until 2027-01-01",
      location: { path: "launch-ready.yml", line: 4 },
    });
    expect(report.rules["policy/loosened"]?.fix).toMatch(/base branch's policy applies/);
  });

  it("whose base has a configuration too large to be read is told so, and not judged by its own", async () => {
    const large = `${gates}${"# a remark\n".repeat(400_000)}`;
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": large },
      { "launch-ready.yml": `${gates}policy: { fail-on: never }\n` },
    );
    const run = runOver(repository.path, pullRequestOf(repository));
    await expect(run).rejects.toThrow(ConfigurationError);
    await expect(run).rejects.toThrow(
      /^launch-ready\.yml: larger than 4 MiB at commit [0-9a-f]{10}, the base's$/,
    );
  });

  it("is judged by its own policy with config-ref: head", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": `${gates}policy: { waivers: [${waiver}] }\n` },
    );
    const report = await runOver(repository.path, pullRequestOf(repository), { configRef: "head" });
    expect(report.verdict).toBe("ship");
    expect(findingsOf(report, "env-vars")).toEqual(["env-vars/missing DATABASE_URL (waiver)"]);
  });

  it.each([
    ["switches the gate off", "gates: { env-vars: off }\n"],
    ["lowers fail-on", `${gates}policy: { fail-on: never }\n`],
    ["takes the rule's severity down", `${gates}policy: { rules: { env-vars/missing: note } }\n`],
    ["filters by a path it does not touch", `${gates}paths: [src/**]\n`],
    ["does so for the environment", `${gates}environments: { live: { policy: { fail-on: never } } }\n`],
  ])("that %s is stopped all the same", async (_what, head) => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": head },
    );
    const report = await runOver(repository.path, pullRequestOf(repository), {
      gates: [],
      environment: "live",
    });
    expect(findingsOf(report, "env-vars")).toEqual(["env-vars/missing DATABASE_URL"]);
    expect(report.verdict).toBe("stop");
    expect(findingsOf(report, "policy").join()).toMatch(/^policy\/loosened/);
  });

  it("that deletes the configuration is judged by the base's", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": "" },
    );
    const report = await runOver(repository.path, pullRequestOf(repository), { gates: [] });
    expect(findingsOf(report, "env-vars")).toEqual(["env-vars/missing DATABASE_URL"]);
  });

  it("may ask for more than the base, and change what is checked", async () => {
    const more = "gates: { env-vars: { required: [DATABASE_URL, SMTP_HOST], from: process } }\n";
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": more },
    );
    const report = await runOver(repository.path, pullRequestOf(repository));
    expect(findingsOf(report, "env-vars")).toEqual([
      "env-vars/missing DATABASE_URL",
      "env-vars/missing SMTP_HOST",
    ]);
    expect(findingsOf(report, "policy")).toEqual(["policy/changed-checks gates.env-vars.required"]);
  });

  it("whose configuration is wrong is told so, even where the base's word holds", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": `${gates}policy:\n  fail-on: sometimes\n` },
    );
    const run = runOver(repository.path, pullRequestOf(repository));
    await expect(run).rejects.toBeInstanceOf(ConfigurationError);
    await expect(run).rejects.toThrow(/^launch-ready\.yml:3:12: policy\.fail-on/);
  });

  it("that leaves the configuration alone has nothing said about it", async () => {
    await using repository = await pullRequestRepository({ "launch-ready.yml": gates }, { "a.txt": "a\n" });
    const report = await runOver(repository.path, pullRequestOf(repository));
    expect(findingsOf(report, "policy")).toEqual([]);
  });

  it("keeps the base's values of variables, also where the head's file does not name them", async () => {
    const base = `${gates}policy: { baseline: "\${BASELINE}" }\nsite: https://\${GONE}\n`;
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": base, "b.yml": "version: 1\nfindings: []\n" },
      { "launch-ready.yml": gates },
    );
    const report = await runOver(repository.path, pullRequestOf(repository), { env: { BASELINE: "b.yml" } });
    expect(report.verdict).toBe("stop");
  });
});

describe("a pull request whose base went on", () => {
  const strict = `${gates}policy: { rules: { env-vars/unused: error } }\n`;
  const entry = (name: string): string =>
    `  - { fingerprint: ${name.repeat(16)}, rule: env-vars/missing, subject: ${name}, reason: known, owner: web, until: 2027-01-01 }\n`;
  const baseline = (...names: string[]): string => `version: 1\nfindings:\n${names.map(entry).join("")}`;

  /** A pull request cut from `before`, with the head checked out; main went on to `after`. */
  async function overtaken(
    before: Record<string, string>,
    head: Record<string, string>,
    after: Record<string, string>,
  ): Promise<TestRepository & { base: string; head: string }> {
    const repository = await testRepository();
    await repository.commit("before", { "README.md": "shop\n", ...before });
    repository.git("checkout", "-q", "-b", "patch");
    const headId = await repository.commit("head", { "a.txt": "a\n", ...head });
    repository.git("checkout", "-q", "main");
    const baseId = await repository.commit("after", after);
    repository.git("checkout", "-q", "--detach", headId);
    return { ...repository, base: baseId, head: headId };
  }

  it("to a stricter policy is held to that, and not told that it loosens it", async () => {
    await using repository = await overtaken(
      { "launch-ready.yml": `${gates}policy: { fail-on: never }\n` },
      {},
      { "launch-ready.yml": strict },
    );
    const report = await runOver(repository.path, pullRequestOf(repository));
    expect(report.verdict).toBe("stop");
    expect(findingsOf(report, "policy")).toEqual([]);
  });

  it("is told what it loosens itself, and nothing else", async () => {
    await using repository = await overtaken(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": `${gates}policy: { fail-on: never }\n` },
      { "launch-ready.yml": strict },
    );
    const report = await runOver(repository.path, pullRequestOf(repository));
    expect(findingsOf(report, "policy")).toEqual(["policy/loosened policy.fail-on"]);
  });

  it("to what it does itself has nothing to be told", async () => {
    const looser = { "launch-ready.yml": `${gates}policy: { fail-on: never }\n` };
    await using repository = await overtaken({ "launch-ready.yml": gates }, looser, {
      "launch-ready.yml": `${looser["launch-ready.yml"]}domain: shop.test\n`,
    });
    expect(findingsOf(await runOver(repository.path, pullRequestOf(repository)), "policy")).toEqual([]);
  });

  it("to a shorter baseline brings none of the entries back", async () => {
    const config = `${gates}policy: { baseline: baseline.yml }\n`;
    await using repository = await overtaken(
      { "launch-ready.yml": config, "baseline.yml": baseline("a", "b") },
      { "baseline.yml": baseline("a", "b", "c") },
      { "baseline.yml": baseline("a") },
    );
    const report = await runOver(repository.path, pullRequestOf(repository));
    expect(findingsOf(report, "policy").filter((text) => text.startsWith("policy/loosened"))).toEqual([
      "policy/loosened baseline.yml: env-vars/missing for c",
    ]);
  });

  it("is compared with the base as it is in GitHub's merge of both", async () => {
    await using repository = await overtaken(
      { "launch-ready.yml": strict },
      {},
      { "launch-ready.yml": `${gates}policy: { fail-on: never }\n` },
    );
    repository.git("checkout", "-q", "--detach", repository.base);
    repository.git("merge", "-q", "--no-ff", "-m", "merge", repository.head);
    await using shallow = await testFolder();
    repository.git("branch", "merged");
    clone(repository.path, shallow.path, "merged");
    repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    for (const path of [repository.path, shallow.path])
      expect(findingsOf(await runOver(path, pullRequestOf(repository)), "policy")).toEqual([]);
  });

  it("in a shallow clone is compared with where it left it, or with its base where that cannot be had", async () => {
    await using repository = await overtaken(
      { "launch-ready.yml": gates },
      {},
      { "launch-ready.yml": strict },
    );
    repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    await using shallow = await testFolder();
    clone(repository.path, shallow.path, "patch");
    execFileSync("git", ["fetch", "-q", "--depth=1", "origin", repository.base], { cwd: shallow.path });
    await using cutOff = await testFolder();
    clone(repository.path, cutOff.path, "patch");
    execFileSync("git", ["fetch", "-q", "--depth=1", "origin", repository.base], { cwd: cutOff.path });
    execFileSync("git", ["remote", "set-url", "origin", "file:///nowhere"], { cwd: cutOff.path });

    expect(findingsOf(await runOver(shallow.path, pullRequestOf(repository)), "policy")).toEqual([]);
    expect(findingsOf(await runOver(cutOff.path, pullRequestOf(repository)), "policy")).toEqual([
      "policy/loosened policy.rules.env-vars/unused",
    ]);
  });
});

function clone(from: string, into: string, branch: string): void {
  const flags = ["--depth=1", `--branch=${branch}`];
  execFileSync("git", ["clone", "-q", ...flags, `file://${from}`, "."], { cwd: into, stdio: "ignore" });
}

describe("a merge group", () => {
  it("is held to the base's policy, too", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": `${gates}policy: { fail-on: never }\n` },
    );
    const { pullRequest: _, ...change } = pullRequestOf(repository);
    expect((await runOver(repository.path, { ...change, event: "merge_group" })).verdict).toBe("stop");
    expect((await runOver(repository.path, { ...change, event: "push" })).verdict).toBe("ship");
  });
});

describe("a shallow clone", () => {
  const clone = (from: string, into: string): void => {
    execFileSync("git", ["clone", "-q", "--depth=1", `file://${from}`, "."], { cwd: into, stdio: "ignore" });
  };

  it("gets the base commit from origin", async () => {
    await using repository = await pullRequestRepository(
      { "launch-ready.yml": gates },
      { "launch-ready.yml": `${gates}policy: { fail-on: never }\n` },
    );
    repository.git("config", "uploadpack.allowAnySHA1InWant", "true");
    await using shallow = await testFolder();
    clone(repository.path, shallow.path);
    expect((await runOver(shallow.path, pullRequestOf(repository))).verdict).toBe("stop");
  });

  it("that cannot get it makes the run inconclusive and says what to do", async () => {
    await using repository = await pullRequestRepository({ "launch-ready.yml": gates }, { "a.txt": "a\n" });
    await using shallow = await testFolder();
    clone(repository.path, shallow.path);
    execFileSync("git", ["remote", "set-url", "origin", "file:///nowhere"], { cwd: shallow.path });
    const report = await runOver(shallow.path, pullRequestOf(repository), {
      env: { DATABASE_URL: "postgres://db.test/shop" },
    });
    expect(report.verdict).toBe("inconclusive");
    expect(report.gates.find(({ gate }) => gate === "policy")?.inconclusive[0]).toMatch(
      /^the base branch's launch-ready\.yml could not be read.*fetch-depth: 0, or set config-ref: head\.$/,
    );
  });
});
