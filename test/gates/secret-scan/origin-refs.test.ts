import { describe, expect, it } from "vitest";
import { cloneRepository, createRepository } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

/** A repository whose key is on a branch beside `main`, and in the message of a tag beside both. */
function originWithBranches() {
  const origin = createRepository();
  for (const text of ["1", "2", "3"]) origin.commit(text, { "a.txt": text });
  origin.git("switch", "-q", "-c", "other");
  origin.commit("leak", { "leak.txt": githubToken(1) });
  origin.commit("gone", { "leak.txt": "clean" });
  origin.git("tag", "-a", "v1", "-m", `with ${githubToken(2)}`);
  origin.git("switch", "-q", "main");
  return origin;
}

const clones: Record<string, string[]> = {
  "as actions/checkout makes it": ["--depth=1", "--no-tags"],
  "of a single branch": ["--single-branch", "--no-tags"],
};

const history = { scope: "history" };

describe.each(Object.keys(clones))("the history of a clone %s", (name) => {
  const clone = (root: string) => cloneRepository(`file://${root}`, ...(clones[name] as string[]));

  it.each(["scope", "schedule"])("holds the other branches and tags: %s", async (asked) => {
    using origin = originWithBranches();
    using repository = clone(origin.root);
    const before = repository.git("for-each-ref");
    const result = await scan({
      root: repository.root,
      ...(asked === "scope" ? { options: history } : { change: { event: "schedule" } }),
    });
    expect(result.inconclusive).toEqual([]);
    expect(result.findings.map(({ subject }) => subject).sort()).toEqual([
      "leak.txt",
      expect.stringMatching(/^the message of tag/),
    ]);
    expect(result.coverage.checked["commits"]).toBe(5);
    expect(repository.git("for-each-ref")).toBe(before);
  });

  it("is inconclusive when origin is gone", async () => {
    const origin = originWithBranches();
    using repository = clone(origin.root);
    origin[Symbol.dispose]();
    const result = await scan({ root: repository.root, options: history });
    expect(result.verdict).toBe("inconclusive");
    expect(result.inconclusive[0]).toMatch(/origin could not be queried|history before commit .* is missing/);
  });

  it("is inconclusive when nothing may be fetched", async () => {
    using origin = originWithBranches();
    using repository = clone(origin.root);
    const result = await scan({ root: repository.root, options: { ...history, fetch: false } });
    expect(result.verdict).toBe("inconclusive");
    expect(result.inconclusive[0]).toMatch(/fetching is turned off/);
  });
});

describe("the history of a whole clone", () => {
  it("holds a branch that came to origin since", async () => {
    using origin = createRepository();
    origin.commit("base", { "a.txt": "clean" });
    using repository = cloneRepository(`file://${origin.root}`);
    origin.git("switch", "-q", "-c", "later");
    origin.commit("leak", { "leak.txt": githubToken(1) });
    const result = await scan({ root: repository.root, options: history });
    expect(result.findings.map(({ subject }) => subject)).toEqual(["leak.txt"]);
  });

  it.each(["file:///nowhere", "https://127.0.0.1:9/x.git"])("stands without origin, %s", async (url) => {
    using origin = originWithBranches();
    using repository = cloneRepository(`file://${origin.root}`);
    repository.git("remote", "set-url", "origin", url);
    const result = await scan({ root: repository.root, options: history });
    expect(result.inconclusive).toEqual([]);
    expect(result.findings).toHaveLength(2);
    expect(result.coverage.skipped).toEqual([
      {
        what: "branches and tags of origin",
        reason: expect.stringMatching(/^origin could not be queried for its branches and tags \(.+\)$/),
        count: 1,
      },
    ]);
  });

  it("needs no origin", async () => {
    using repository = originWithBranches();
    const result = await scan({ root: repository.root, options: history });
    expect(result.coverage.skipped).toEqual([]);
  });

  it("shows no secret of the remote's address or of its refs", async () => {
    using origin = originWithBranches();
    using repository = cloneRepository(`file://${origin.root}`, "--depth=1", "--no-tags");
    for (const url of [
      `https://127.0.0.1:9/${githubToken(5)}/x.git`,
      `/nonexistent/${githubToken(5)}.git`,
      `foo://${githubToken(5)}/x.git`,
    ]) {
      repository.git("remote", "set-url", "origin", url);
      const { text, verdict } = await scan({ root: repository.root, options: history });
      expect(verdict).toBe("inconclusive");
      expect(text).not.toContain(githubToken(5));
    }
  });
});
