import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, temporaryFolder } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

describe("where a secret comes from", () => {
  it("is told with the commit, its author and whether the default branch holds it", async () => {
    using repository = createRepository();
    repository.commit("base", { "a.txt": githubToken(1) });
    repository.git("switch", "-q", "-c", "feature");
    repository.git("config", "user.name", "unused");
    const head = repository.commit("work", { "b.txt": githubToken(2) });
    const { findings } = await scan({ root: repository.root, options: { scope: "history" } });
    const told = findings.map(({ subject, args }) => [subject, args["author"], args["onDefaultBranch"]]);
    expect(told.sort()).toEqual([
      ["a.txt", "Ada", true],
      ["b.txt", "Ada", false],
    ]);
    expect(findings.find(({ subject }) => subject === "b.txt")?.evidence).toContainEqual({
      kind: "list",
      label: "Commit",
      items: ["author: Ada", "reachable from the default branch: no"],
    });
    expect(JSON.stringify(findings)).not.toContain("ada@example.test");
    expect(findings.find(({ subject }) => subject === "b.txt")?.args["commit"]).toBe(head.slice(0, 10));
  });

  it("is told for the message of a commit, too", async () => {
    using repository = createRepository();
    repository.commit(`use ${githubToken(1)}`);
    const { findings } = await scan({ root: repository.root, options: { scope: "history" } });
    expect(findings[0]?.args).toMatchObject({ author: "Ada", onDefaultBranch: true });
  });

  it("is not told of what nobody has committed", async () => {
    using repository = createRepository();
    repository.commit("base");
    repository.write("a.txt", githubToken(1));
    const { findings } = await scan({ root: repository.root });
    expect(findings[0]?.args).not.toHaveProperty("author");
    expect(findings[0]?.args).not.toHaveProperty("onDefaultBranch");
  });

  it("cannot carry a secret in the author's name", async () => {
    using repository = createRepository();
    repository.commit("base", { "a.txt": githubToken(1) });
    repository.git("commit", "-q", "--amend", "--no-edit", "--author", `${githubToken(1)} <a@example.test>`);
    const { text } = await scan({ root: repository.root, options: { scope: "history" } });
    expect(text).not.toContain(githubToken(1));
  });

  it("has words for content that only a tag names", async () => {
    using repository = createRepository();
    using folder = temporaryFolder();
    repository.commit("base");
    const file = join(folder.path, "blob");
    writeFileSync(file, githubToken(1));
    const id = repository.git("hash-object", "-w", file).trim();
    repository.git("tag", "content", id);
    const { findings } = await scan({ root: repository.root, options: { scope: "history" } });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.args["where"]).toBe(
      `object ${id.slice(0, 10)}, which a ref points to and no folder contains`,
    );
    expect(findings[0]?.location).toBeUndefined();
    expect(findings[0]?.args["state"]).toBe("history");
  });
});
