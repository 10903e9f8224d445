import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, temporaryFolder } from "./repository.ts";
import { githubToken, type Scan, scan } from "./scan.ts";

const token = githubToken(1);
const password = ["hunter", "Zx7Kq", "42"].join("-");

function countsOf({ coverage }: Scan): [read: number, before: number] {
  const { commits = 0, trees = 0, blobs = 0, "objects searched before": before = 0 } = coverage.checked;
  return [commits + trees + blobs, before];
}

describe("the cache of clean objects", () => {
  it("leaves what was clean unread, and finds again what was not", async () => {
    using repository = createRepository();
    using folder = temporaryFolder();
    const options = { scope: "history", cache: join(folder.path, "cache", "clean") };
    repository.commit("one", { "a.txt": "clean", "b.txt": token });
    repository.commit("two", { "a.txt": "clean again" });
    const first = await scan({ root: repository.root, options });
    expect(countsOf(first)).toEqual([7, 0]);
    const second = await scan({ root: repository.root, options });
    expect(countsOf(second)).toEqual([1, 6]);
    expect(second.findings).toEqual(first.findings);
    repository.commit("three", { "c.txt": "new" });
    const third = await scan({ root: repository.root, options });
    expect(countsOf(third)).toEqual([4, 6]);
  });

  it("passes when every object is known to be clean", async () => {
    using repository = createRepository();
    using folder = temporaryFolder();
    const options = { scope: "history", cache: join(folder.path, "clean") };
    repository.commit("one", { "a.txt": "clean" });
    await scan({ root: repository.root, options });
    const again = await scan({ root: repository.root, options });
    expect(countsOf(again)).toEqual([0, 3]);
    expect(again.verdict).toBe("ship");
  });

  it("counts for nothing under other rules, or for other values", async () => {
    using repository = createRepository();
    using folder = temporaryFolder();
    const cache = join(folder.path, "clean");
    repository.commit("one", { "a.txt": `password = ${password}` });
    await scan({ root: repository.root, options: { scope: "history", cache, assignments: false } });
    const withRules = await scan({ root: repository.root, options: { scope: "history", cache } });
    expect(countsOf(withRules)[1]).toBe(0);
    expect(withRules.findings).toHaveLength(1);
    await scan({ root: repository.root, options: { scope: "history", cache, assignments: false } });
    const withValue = await scan({
      root: repository.root,
      options: { scope: "history", cache, assignments: false },
      env: { DB_PASSWORD: password },
      siblings: [{ id: "env-vars", options: { required: ["DB_PASSWORD"] } }],
    });
    expect(withValue.findings).toHaveLength(1);
  });

  it("that is damaged or cut off is as good as none", async () => {
    using repository = createRepository();
    using folder = temporaryFolder();
    const cache = join(folder.path, "clean");
    const options = { scope: "history", cache };
    repository.commit("one", { "a.txt": token });
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, -3),
      () => Buffer.from("junk"),
      () => Buffer.alloc(0),
    ]) {
      await scan({ root: repository.root, options });
      writeFileSync(cache, damage(readFileSync(cache)));
      const result = await scan({ root: repository.root, options });
      expect(result.findings).toHaveLength(1);
      expect(countsOf(result)).toEqual([3, 0]);
    }
  });

  it("counts for nothing when git tracks it, itself or where a link leads", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.txt": "clean" });
    // What a change can commit: a cache that knows the change's own leak as clean.
    const options = { cache: "kept/clean", assignments: false };
    const leak = repository.commit("leak", { "leak.txt": `password = ${password}` });
    await scan({ root: repository.root, change: { event: "push", base, head: leak }, options });
    const forged = repository.commit("cache");
    const change = { event: "push", base, head: forged };
    expect((await scan({ root: repository.root, change, options })).coverage.skipped).toContainEqual({
      what: "caches",
      reason: "tracked by git: whoever commits it could decide what is not searched",
      count: 1,
    });
    repository.git("mv", "kept", "elsewhere");
    symlinkSync("elsewhere", join(repository.root, "kept"));
    const linked = repository.commit("link");
    const result = await scan({
      root: repository.root,
      change: { event: "push", base, head: linked },
      options,
    });
    expect(countsOf(result)[1]).toBe(0);
    expect(result.coverage.skipped.map(({ what }) => what)).toContain("caches");
  });

  it("that cannot be written does not change the verdict", async () => {
    using repository = createRepository();
    repository.commit("one", { "a.txt": "clean" });
    const result = await scan({ root: repository.root, options: { scope: "history", cache: "a.txt/clean" } });
    expect(result.verdict).toBe("ship");
  });

  it("holds no secret", async () => {
    using repository = createRepository();
    using folder = temporaryFolder();
    const cache = join(folder.path, "clean");
    repository.commit("one", { "a.txt": token });
    await scan({ root: repository.root, options: { scope: "history", cache } });
    expect(readFileSync(cache, "latin1")).not.toContain(token);
  });
});
