import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exposedIn, PLANTED, plantedFiles, plantedSecrets } from "./planted.ts";
import { createRepository, temporaryFolder } from "./repository.ts";
import { scan } from "./scan.ts";

describe("what leaves the gate", () => {
  it("holds none of 500 planted secrets, raw, in base64 or percent-encoded", async () => {
    using repository = createRepository();
    using folder = temporaryFolder();
    const planted = plantedSecrets();
    expect(planted).toHaveLength(PLANTED);
    const base = repository.commit("base", { "a.txt": "clean" });
    const files = plantedFiles(planted);
    const head = repository.commit(`Use ${planted[0]}`, { ...files, [`${planted[1]}.txt`]: "named" });
    const cache = join(folder.path, "clean");
    const change = { event: "pull_request", base, head };
    const result = await scan({ root: repository.root, change, options: { cache } });

    const artefacts = [
      result.text,
      ...readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name), "latin1")),
    ];
    const found = result.findings.length;
    expect(found).toBeGreaterThan(PLANTED * 0.9);
    for (const artefact of artefacts) expect(exposedIn(artefact, planted)).toEqual([]);
  });

  it("is masked where a short secret stands, and holds the same word elsewhere", async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, "auth"));
    writeFileSync(join(folder.path, "auth", "a.md"), ["https://ada", "auth@db.shop.test/auth\n"].join(":"));
    const { findings, text } = await scan({ root: folder.path, options: { scope: "tree" } });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.subject).toBe("auth/a.md");
    expect(text).not.toContain("ada:auth");
    expect(text).toContain("ada:[redacted]@db.shop.test");
  });
});
