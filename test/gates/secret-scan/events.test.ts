import { describe, expect, it } from "vitest";
import { cloneRepository, createRepository } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

const zero = "0".repeat(40);
const subjects = (findings: { subject: string }[]): string[] => findings.map(({ subject }) => subject).sort();

describe("the events that start a run", () => {
  it("push: from before to after", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.txt": githubToken(1) });
    const head = repository.commit("next", { "b.txt": githubToken(2) });
    const change = { event: "push", base, head, ref: "refs/heads/main", defaultBranch: "main" };
    const result = await scan({ root: repository.root, change });
    expect(result.inconclusive).toEqual([]);
    expect(subjects(result.findings)).toEqual(["b.txt"]);
  });

  it("first push of the default branch: its whole history, root commit included", async () => {
    using repository = createRepository();
    repository.commit("root", { "a.txt": githubToken(1) });
    const head = repository.commit("next", { "b.txt": githubToken(2) });
    const change = { event: "push", base: zero, head, ref: "refs/heads/main", defaultBranch: "main" };
    const result = await scan({ root: repository.root, change });
    expect(subjects(result.findings)).toEqual(["a.txt", "b.txt"]);
  });

  it("push of a new branch: what the default branch does not have", async () => {
    using origin = createRepository();
    origin.commit("root", { "a.txt": githubToken(1) });
    using repository = cloneRepository(origin.root);
    repository.git("switch", "-q", "-c", "feature");
    const head = repository.commit("work", { "b.txt": githubToken(2) });
    const change = { event: "push", base: zero, head, ref: "refs/heads/feature", defaultBranch: "main" };
    const result = await scan({ root: repository.root, change });
    expect(result.inconclusive).toEqual([]);
    expect(subjects(result.findings)).toEqual(["b.txt"]);
  });

  it("push of a tag: the tag's message, too", async () => {
    using origin = createRepository();
    origin.commit("root", { "a.txt": "clean" });
    using repository = cloneRepository(origin.root);
    repository.git("tag", "-a", "v1", "-m", `release with ${githubToken(1)}`);
    const head = repository.git("rev-parse", "HEAD").trim();
    const change = { event: "push", base: zero, head, ref: "refs/tags/v1", defaultBranch: "main" };
    const result = await scan({ root: repository.root, change });
    expect(subjects(result.findings)).toEqual(["the message of tag v1"]);
  });

  it("push that deletes a branch: nothing came in", async () => {
    using repository = createRepository();
    const base = repository.commit("root", { "a.txt": "clean" });
    const result = await scan({ root: repository.root, change: { event: "push", base, head: zero } });
    expect(result).toMatchObject({ verdict: "ship", skipped: "the push deleted a ref: nothing was added" });
  });

  it("push that takes commits away: nothing came in", async () => {
    using repository = createRepository();
    const head = repository.commit("root", { "a.txt": githubToken(1) });
    const base = repository.commit("next", { "b.txt": githubToken(2) });
    const result = await scan({ root: repository.root, change: { event: "push", base, head } });
    expect(result).toMatchObject({ verdict: "ship", skipped: "the change contains no commits" });
  });

  it("force-push whose former head is gone: all of the new head's history", async () => {
    using origin = createRepository();
    origin.commit("root", { "a.txt": githubToken(1) });
    const head = origin.commit("next", { "b.txt": githubToken(2) });
    using repository = cloneRepository(origin.root);
    const result = await scan({
      root: repository.root,
      change: { event: "push", base: "1".repeat(40), head },
    });
    expect(subjects(result.findings)).toEqual(["a.txt", "b.txt"]);
    expect(result.inconclusive).toEqual([]);
    expect(result.coverage.skipped.map(({ what }) => what)).toEqual(["former head"]);
  });

  it("merge_group: base..head", async () => {
    using repository = createRepository();
    const base = repository.commit("root", { "a.txt": githubToken(1) });
    const head = repository.commit("queued", { "b.txt": githubToken(2) });
    const result = await scan({ root: repository.root, change: { event: "merge_group", base, head } });
    expect(result.inconclusive).toEqual([]);
    expect(subjects(result.findings)).toEqual(["b.txt"]);
  });

  it("schedule: the whole history", async () => {
    using repository = createRepository();
    repository.commit("root", { "a.txt": githubToken(1) });
    const head = repository.commit("next", { "a.txt": "clean" });
    const result = await scan({ root: repository.root, change: { event: "schedule", head } });
    expect(subjects(result.findings)).toEqual(["a.txt"]);
  });

  it("deployment_status: the files that were deployed", async () => {
    using repository = createRepository();
    repository.commit("root", { "a.txt": githubToken(1), "c.txt": githubToken(3) });
    const head = repository.commit("next", { "a.txt": "clean", "b.txt": githubToken(2) });
    const result = await scan({ root: repository.root, change: { event: "deployment_status", head } });
    expect(subjects(result.findings)).toEqual(["b.txt", "c.txt"]);
  });

  it("pull_request: the pull request's own head, not the merge commit", async () => {
    using repository = createRepository();
    const baseSha = repository.commit("root", { "a.txt": "clean" });
    repository.git("switch", "-q", "-c", "feature");
    const headSha = repository.commit("work", { "b.txt": githubToken(1) });
    repository.git("switch", "-q", "main");
    const moved = repository.commit("elsewhere", { "c.txt": githubToken(2) });
    repository.git("merge", "-q", "--no-ff", "-m", "merge", "feature");
    const head = repository.git("rev-parse", "HEAD").trim();
    const pullRequest = { number: 7, headSha, headRef: "feature", baseSha: moved, baseRef: "main" };
    const change = { event: "pull_request", base: moved, head, pullRequest };
    const result = await scan({ root: repository.root, change });
    expect(result.inconclusive).toEqual([]);
    expect(subjects(result.findings)).toEqual(["b.txt"]);
    expect(baseSha).not.toBe(moved);
  });
});

describe("a shallow clone", () => {
  function originWithChange() {
    const origin = createRepository();
    origin.commitOften(60);
    const base = origin.commit("base", { "a.txt": "base" });
    origin.git("switch", "-q", "-c", "feature");
    origin.commit("add", { "b.txt": githubToken(1) });
    const head = origin.commit("remove", { "b.txt": "clean" });
    return { origin, base, head };
  }

  it("is deepened as far as the change needs", async () => {
    const { origin, base, head } = originWithChange();
    using _origin = origin;
    using clone = cloneRepository(`file://${origin.root}`, "--depth=1", "--branch=feature");
    const result = await scan({ root: clone.root, change: { event: "pull_request", base, head } });
    expect(result.inconclusive).toEqual([]);
    expect(subjects(result.findings)).toEqual(["b.txt"]);
    expect(result.inconclusive).toEqual([]);
    expect(result.coverage.checked["commits"]).toBe(2);
    expect(clone.git("rev-parse", "--is-shallow-repository").trim()).toBe("true");
  });

  it("is inconclusive when it may not be deepened", async () => {
    const { origin, base, head } = originWithChange();
    using _origin = origin;
    using clone = cloneRepository(`file://${origin.root}`, "--depth=1", "--branch=feature");
    clone.git("fetch", "-q", "--depth=1", "origin", base);
    const change = { event: "pull_request", base, head };
    const result = await scan({ root: clone.root, change, options: { fetch: false } });
    expect(result.verdict).toBe("inconclusive");
    expect(result.inconclusive[0]).toMatch(/the clone is shallow: the history before commit .* is missing/);
  });

  it("is inconclusive when its remote is gone", async () => {
    const { origin, base, head } = originWithChange();
    using clone = cloneRepository(`file://${origin.root}`, "--depth=1", "--branch=feature");
    origin[Symbol.dispose]();
    const result = await scan({ root: clone.root, change: { event: "pull_request", base, head } });
    expect(result.verdict).toBe("inconclusive");
    expect(result.inconclusive).toHaveLength(1);
  });

  it("is fetched whole for its history", async () => {
    const { origin } = originWithChange();
    using _origin = origin;
    using clone = cloneRepository(`file://${origin.root}`, "--depth=1", "--branch=feature");
    const result = await scan({ root: clone.root, options: { scope: "history" } });
    expect(result.inconclusive).toEqual([]);
    expect(subjects(result.findings)).toEqual(["b.txt"]);
    expect(result.coverage.checked["commits"]).toBe(63);
  });
});

describe("pull_request_target", () => {
  it("fetches the head that nobody checked out", async () => {
    using origin = createRepository();
    const base = origin.commit("base", { "a.txt": "clean" });
    using repository = cloneRepository(`file://${origin.root}`, "--depth=1");
    origin.git("switch", "-q", "-c", "fork");
    const head = origin.commit("work", { "b.txt": githubToken(1) });
    origin.git("update-ref", "refs/pull/7/head", head);
    origin.git("switch", "-q", "main");
    origin.git("branch", "-q", "-D", "fork");
    const pullRequest = { number: 7, headSha: head, headRef: "fork", baseSha: base, baseRef: "main" };
    const change = { event: "pull_request_target", base, head: base, pullRequest, untrusted: true };
    const result = await scan({ root: repository.root, change });
    expect(result.inconclusive).toEqual([]);
    expect(subjects(result.findings)).toEqual(["b.txt"]);
  });
});

describe("a clone without some of its objects", () => {
  it.each([
    ["contents", "blob:none"],
    ["contents and folders", "tree:0"],
  ])("fetches the %s that it needs", async (_name, filter) => {
    using origin = createRepository();
    origin.git("config", "uploadpack.allowFilter", "true");
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const base = origin.commit("base", { "a.txt": "clean", "deep/er/b.txt": githubToken(3) });
    origin.commit("add", { "deep/er/c.txt": githubToken(1) });
    const head = origin.commit("remove", { "deep/er/c.txt": "clean again", "d.txt": githubToken(2) });
    using clone = cloneRepository(`file://${origin.root}`, `--filter=${filter}`, "--no-checkout");
    const result = await scan({ root: clone.root, change: { event: "push", base, head } });
    expect(result.inconclusive).toEqual([]);
    expect(subjects(result.findings).sort()).toEqual(["d.txt", "deep/er/c.txt"]);
    expect(result.coverage.skipped).toEqual([]);
    const again = await scan({ root: clone.root, options: { scope: "history", fetch: false } });
    // What the base alone holds was no part of the change, and was left where it is.
    expect(again.inconclusive[0]).toMatch(/missing from this clone .* fetching is turned off/);
    expect(again.findings).toHaveLength(2);
  });

  it("is inconclusive and says how many are missing", async () => {
    using origin = createRepository();
    origin.git("config", "uploadpack.allowFilter", "true");
    const base = origin.commit("base", { "a.txt": "clean" });
    origin.commit("add", { "b.txt": githubToken(1) });
    const head = origin.commit("remove", { "b.txt": "clean again" });
    using clone = cloneRepository(`file://${origin.root}`, "--filter=blob:none", "--no-checkout");
    clone.git("remote", "set-url", "origin", "file:///nowhere");
    const result = await scan({ root: clone.root, change: { event: "push", base, head } });
    expect(result.verdict).toBe("inconclusive");
    expect(result.inconclusive[0]).toMatch(/^2 objects are missing from this clone/);
  });
});
