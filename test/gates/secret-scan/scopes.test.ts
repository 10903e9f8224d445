import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, temporaryFolder } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

const paths = (findings: { subject: string }[]): string[] => findings.map(({ subject }) => subject).sort();

describe("scope change on a developer's machine", () => {
  it("takes the commits the default branch does not have, and what is staged, changed and untracked", async () => {
    using repository = createRepository();
    repository.commit("base", { "old.txt": githubToken(1), "tracked.txt": "clean" });
    repository.git("switch", "-q", "-c", "feature");
    repository.commit("work", { "committed.txt": githubToken(2) });
    repository.write("staged.txt", githubToken(3));
    repository.git("add", "staged.txt");
    repository.write("staged.txt", "taken back in the file, still staged");
    repository.write("tracked.txt", githubToken(4));
    repository.write("untracked.txt", githubToken(5));
    repository.write(".gitignore", "ignored.txt\n");
    repository.write("ignored.txt", githubToken(6));
    const result = await scan({ root: repository.root });
    expect(paths(result.findings)).toEqual(["committed.txt", "staged.txt", "tracked.txt", "untracked.txt"]);
    const states = Object.fromEntries(result.findings.map(({ subject, args }) => [subject, args["state"]]));
    expect(states).toEqual({
      "committed.txt": "head",
      "staged.txt": "worktree",
      "tracked.txt": "worktree",
      "untracked.txt": "worktree",
    });
  });

  it("takes the whole tree where nothing differs from the default branch", async () => {
    using repository = createRepository();
    repository.commit("only", { "a.txt": githubToken(1) });
    repository.commit("second", { "b.txt": "clean" });
    const result = await scan({ root: repository.root });
    expect(paths(result.findings)).toEqual(["a.txt"]);
    expect(result.findings[0]?.args["state"]).toBe("head");
  });

  it("says that it has not searched the history where nothing differs from the default branch", async () => {
    using repository = createRepository();
    repository.commit("add", { "a.txt": githubToken(1) });
    repository.commit("remove", { "a.txt": "clean" });
    const skipped = async (scope: string) =>
      (await scan({ root: repository.root, options: { scope } })).coverage.skipped;
    expect(await skipped("change")).toEqual([
      {
        what: "history",
        reason:
          "there is no change to check, so only the files as they are now were searched; --scope history searches every commit",
        count: 1,
      },
    ]);
    expect(await skipped("tree")).toEqual([]);
    repository.write("b.txt", "a change");
    expect(await skipped("change")).toEqual([]);
  });

  it("is inconclusive in a repository without anything in it", async () => {
    using repository = createRepository();
    const result = await scan({ root: repository.root });
    expect(result.verdict).toBe("inconclusive");
    expect(result.inconclusive).toEqual([
      "the repository has no commits and no files yet: there is nothing to search",
    ]);
  });

  it("looks at the staged files of a repository without commits", async () => {
    using repository = createRepository();
    repository.write("a.txt", githubToken(1));
    repository.git("add", "a.txt");
    const result = await scan({ root: repository.root });
    expect(paths(result.findings)).toEqual(["a.txt"]);
  });
});

describe("scope tree", () => {
  it("takes tracked and untracked files, and ignored ones when asked to", async () => {
    using repository = createRepository();
    repository.commit("base", { "a.txt": githubToken(1), ".gitignore": "b.txt\n" });
    repository.write("b.txt", githubToken(2));
    const without = await scan({ root: repository.root, options: { scope: "tree" } });
    expect(paths(without.findings)).toEqual(["a.txt"]);
    const within = await scan({ root: repository.root, options: { scope: "tree", "include-ignored": true } });
    expect(paths(within.findings)).toEqual(["a.txt", "b.txt"]);
  });

  it("searches the files of a folder without git and says so", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "a.txt"), githubToken(1));
    mkdirSync(join(folder.path, "node_modules"));
    writeFileSync(join(folder.path, "node_modules", "b.txt"), githubToken(2));
    const result = await scan({ root: folder.path });
    expect(paths(result.findings)).toEqual(["a.txt"]);
    expect(result.coverage.skipped.map(({ what }) => what)).toEqual(["history", "node_modules folders"]);
  });

  it("reads a symbolic link's target name, never the file it leads to", async () => {
    using folder = temporaryFolder();
    using outside = temporaryFolder();
    writeFileSync(join(outside.path, "secret.txt"), githubToken(1));
    symlinkSync(join(outside.path, "secret.txt"), join(folder.path, "link"));
    symlinkSync(githubToken(2), join(folder.path, "named"));
    const result = await scan({ root: folder.path, options: { scope: "tree" } });
    expect(paths(result.findings)).toEqual(["named"]);
  });
});

describe("scope history", () => {
  it("takes every ref", async () => {
    using repository = createRepository();
    repository.commit("base", { "a.txt": "clean" });
    repository.git("switch", "-q", "-c", "side");
    repository.commit("side", { "side.txt": githubToken(1) });
    repository.git("switch", "-q", "main");
    repository.commit("main", { "main.txt": githubToken(2) });
    repository.commit("gone", { "main.txt": "clean" });
    const result = await scan({ root: repository.root, options: { scope: "history" } });
    expect(paths(result.findings)).toEqual(["main.txt", "side.txt"]);
    expect(result.coverage.checked["commits"]).toBe(4);
  });

  it("is inconclusive without a repository", async () => {
    using folder = temporaryFolder();
    const result = await scan({ root: folder.path, options: { scope: "history" } });
    expect(result.inconclusive).toEqual([
      "there is no git repository here, so there is no history to search",
    ]);
  });
});

describe("scope paths", () => {
  it("takes the files the patterns name, ignored or not", async () => {
    using repository = createRepository();
    repository.commit("base", { ".gitignore": "dist\n", "src/a.js": githubToken(1) });
    repository.write("dist/app.js", githubToken(2));
    repository.write("logs/x.log", githubToken(3));
    repository.write("one.txt", githubToken(4));
    const result = await scan({
      root: repository.root,
      options: { scope: "paths", paths: ["dist", "logs/*.log", "one.txt"] },
    });
    expect(paths(result.findings)).toEqual(["dist/app.js", "logs/x.log", "one.txt"]);
  });

  it("is inconclusive when a pattern names no file", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "a.txt"), "clean");
    const result = await scan({
      root: folder.path,
      options: { scope: "paths", paths: ["a.txt", "build/**"] },
    });
    expect(result.inconclusive).toEqual(["no file matches build/**"]);
  });
});

describe("a file that is there and cannot be read", () => {
  // Of this one the system tells a size, and refuses to read it, whoever asks.
  it.runIf(process.platform === "linux")("leaves the question open", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "a.txt"), githubToken(1));
    const options = { scope: "paths", paths: ["a.txt", "/proc/self/mem"] };
    const result = await scan({ root: folder.path, options });
    expect(result.inconclusive).toEqual(["1 file cannot be read (EIO)"]);
    expect(result.findings).toHaveLength(1);
  });

  it("is not one that has gone in the meantime", async () => {
    using repository = createRepository();
    repository.commit("two", { "a.txt": "clean", "b.txt": "clean" });
    rmSync(join(repository.root, "b.txt"));
    const result = await scan({ root: repository.root, options: { scope: "tree" } });
    expect(result.inconclusive).toEqual([]);
    expect(result.coverage.skipped).toContainEqual({ what: "files", reason: "no longer there", count: 1 });
  });
});

describe("exclude", () => {
  it("leaves out files and counts them", async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, "fixtures"));
    writeFileSync(join(folder.path, "fixtures", "a.txt"), githubToken(1));
    writeFileSync(join(folder.path, "b.txt"), "clean");
    const result = await scan({ root: folder.path, options: { scope: "tree", exclude: "fixtures/**" } });
    expect(result.findings).toEqual([]);
    expect(result.coverage.skipped).toContainEqual({ what: "files", reason: "listed in exclude", count: 1 });
  });

  it("does not hide content that stands at another path, too", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.txt": "clean" });
    const head = repository.commit("both", { "aaa/x.txt": githubToken(1), "zzz.txt": githubToken(1) });
    const change = { event: "pull_request", base, head };
    const partly = await scan({ root: repository.root, change, options: { exclude: ["aaa/**"] } });
    expect(partly.findings).toHaveLength(1);
    const all = await scan({ root: repository.root, change, options: { exclude: ["aaa/**", "zzz.txt"] } });
    expect(all.findings).toEqual([]);
    expect(all.coverage.skipped).toContainEqual({
      what: "secrets",
      reason: "only in files listed in exclude",
      count: 1,
    });
  });
});

describe("a sparse checkout", () => {
  const sparse = () => {
    const repository = createRepository();
    repository.commit("base", { "shown/a.txt": "clean", "hidden/b.txt": githubToken(1) });
    repository.git("sparse-checkout", "set", "shown");
    return repository;
  };

  it.each(["tree", "change"])("hides nothing that is here from scope %s", async (scope) => {
    using repository = sparse();
    const result = await scan({ root: repository.root, options: { scope } });
    expect(paths(result.findings)).toEqual(["hidden/b.txt"]);
    expect(result.coverage.skipped.filter(({ what }) => what !== "history")).toEqual([]);
  });

  it("says what is not in the clone either", async () => {
    using repository = sparse();
    const id = repository.git("rev-parse", "HEAD:hidden/b.txt").trim();
    rmSync(join(repository.root, ".git", "objects", id.slice(0, 2), id.slice(2)));
    const result = await scan({ root: repository.root, options: { scope: "tree" } });
    expect(result.verdict).toBe("ship");
    expect(result.coverage.skipped).toEqual([
      { what: "files", reason: "left out of a sparse checkout, and of the clone", count: 1 },
    ]);
  });
});

describe("scope history", () => {
  it("takes every entry of the stash", async () => {
    using repository = createRepository();
    repository.commit("base", { "a.txt": "clean" });
    for (const seed of [1, 2]) {
      repository.write("a.txt", githubToken(seed));
      repository.git("stash", "-q");
    }
    const result = await scan({ root: repository.root, options: { scope: "history" } });
    expect(result.findings).toHaveLength(2);
  });
});
