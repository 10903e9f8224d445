import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Change } from "../../src/core/change.ts";
import { ConfigurationError } from "../../src/core/errors.ts";
import { assertOwnWorkTree, notDeployed, workTreeOf } from "../../src/github/guard.ts";
import { testFolder } from "../harness/folder.ts";
import { type TestRepository, testRepository } from "../harness/git-repository.ts";
import { deploymentChange, pullRequestChange } from "./publishing.ts";

const { signal } = new AbortController();

describe("a deployment", () => {
  it.each(["pending", "in_progress", "failure", "error", "queued"])("that is %s is not judged", (state) => {
    const change = { ...deploymentChange, deployment: { ...deploymentChange.deployment!, state } };
    expect(notDeployed(change)).toBe(`Nothing to check: deployment 42 to preview is "${state}".`);
  });

  it("that is there is judged", () => {
    expect(notDeployed(deploymentChange)).toBeUndefined();
    expect(notDeployed(pullRequestChange)).toBeUndefined();
  });
});

describe("a run with secrets for a fork's change", () => {
  let folder: TestRepository;
  let own: string;
  let foreign: string;

  beforeAll(async () => {
    folder = await testRepository();
    own = await folder.commit("base", { "launch-ready.yml": "site: https://example.com\n" });
    folder.git("checkout", "--quiet", "-b", "patch");
    foreign = await folder.commit("head", { "launch-ready.yml": "site: https://evil.example\n" });
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  const target = (): Change => ({
    ...pullRequestChange,
    event: "pull_request_target",
    privileged: true,
    untrusted: true,
    pullRequest: { ...pullRequestChange.pullRequest!, baseSha: own, headSha: foreign },
  });
  const run = (change: Change) => assertOwnWorkTree(change, { GITHUB_SHA: own }, folder.path, signal);

  it("is refused when the fork's commit is checked out", async () => {
    folder.git("checkout", "-q", foreign);
    await expect(run(target())).rejects.toThrow(/pull_request_target.*is not on the base branch/);
    await expect(run({ ...target(), event: "workflow_run" })).rejects.toBeInstanceOf(ConfigurationError);
  });

  it("is refused when a fork's branch has the name of the base branch", async () => {
    folder.git("checkout", "-q", "--detach", foreign);
    folder.git("update-ref", "refs/remotes/origin/main", foreign);
    await expect(run(target())).rejects.toBeInstanceOf(ConfigurationError);
  });

  it("is refused when the clone is shallow and holds the merge commit only", async () => {
    folder.git("checkout", "-q", own);
    folder.git("merge", "-q", "--no-ff", "-m", "merge", foreign);
    await using shallow = await testFolder();
    execFileSync("git", ["clone", "-q", "--depth=1", `file://${folder.path}`, "."], {
      cwd: shallow.path,
      stdio: "ignore",
    });
    await expect(assertOwnWorkTree(target(), { GITHUB_SHA: own }, shallow.path, signal)).rejects.toThrow(
      /not on the base/,
    );
  });

  it("goes on with the base's files, and without any", async () => {
    folder.git("checkout", "-q", own);
    await expect(run(target())).resolves.toBeUndefined();
    await using empty = await testFolder();
    await expect(assertOwnWorkTree(target(), {}, empty.path, signal)).resolves.toBeUndefined();
  });

  it("is refused where no commit tells whose files they are", async () => {
    await using archive = await testFolder({ "smoke/a.yml": "steps: []\n" });
    const told = assertOwnWorkTree(target(), { GITHUB_SHA: own }, archive.path, signal);
    await expect(told).rejects.toThrow(/without \.git it is unknown which commit/);
    expect(await workTreeOf(target(), { GITHUB_SHA: own }, archive.path, signal)).toBe("unknown");
    await expect(
      assertOwnWorkTree({ ...target(), untrusted: false }, {}, archive.path, signal),
    ).resolves.toBeUndefined();
  });

  it("goes on for a branch of the repository itself, whose authors have the secrets anyway", async () => {
    folder.git("checkout", "-q", foreign);
    await expect(run({ ...target(), untrusted: false })).resolves.toBeUndefined();
  });
});
