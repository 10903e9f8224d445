import { describe, expect, it } from "vitest";
import { createRepository } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

describe("a change", () => {
  it("is clean when its commits bring in no secret", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.txt": "hello" });
    const head = repository.commit("change", { "b.txt": "world" });
    const result = await scan({ root: repository.root, change: { event: "pull_request", base, head } });
    expect(result.verdict).toBe("ship");
    expect(result.findings).toEqual([]);
    expect(result.coverage.checked).toMatchObject({ commits: 1, trees: 1, blobs: 1, bytes: 5 });
  });

  it("holds a secret that was added and removed again", async () => {
    using repository = createRepository();
    const token = githubToken(1);
    const base = repository.commit("base", { "a.txt": "hello" });
    const added = repository.commit("add", { "src/b.js": `// client\nconst t = "${token}";\n` });
    const head = repository.commit("remove", { "src/b.js": "// client\n" });
    const result = await scan({ root: repository.root, change: { event: "pull_request", base, head } });
    expect(result.verdict).toBe("stop");
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({
      rule: "secret-scan/provider-secret",
      subject: "src/b.js",
      severity: "error",
      location: { path: "src/b.js", line: 2, column: 12, commit: added },
      args: { provider: "GitHub", state: "history", commit: added.slice(0, 10) },
    });
    expect(result.text).not.toContain(token);
  });

  it("holds a secret in the name of the branch it comes from", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.txt": "clean" });
    const head = repository.commit("change", { "a.txt": "still clean" });
    const token = githubToken(1);
    const pullRequest = { number: 7, headSha: head, headRef: `fix/${token}`, baseSha: base, baseRef: "main" };
    const change = { event: "pull_request", base, head, pullRequest };
    const result = await scan({ root: repository.root, change });
    expect(result.findings.map(({ args }) => args["where"])).toEqual(["the name of a branch or tag"]);
    expect(result.text).not.toContain(token);
  });
});
