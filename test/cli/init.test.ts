import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, it } from "vitest";
import { initCommand } from "../../src/cli/init.ts";
import { loadConfig } from "../../src/config/load.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import { testFolder } from "../harness/folder.ts";
import { testIo } from "../harness/io.ts";

async function init(files: Record<string, string>, args: string[] = []) {
  await using folder = await testFolder(files);
  const io = testIo({ cwd: folder.path });
  const exitCode = await initCommand(args, io);
  const read = (path: string) => readFile(join(folder.path, path), "utf8");
  const { config } = await loadConfig({
    root: folder.path,
    overrides: [],
    env: {},
    redactor: createRedactor(),
  });
  return {
    exitCode,
    output: io.output(),
    config,
    text: await read("launch-ready.yml"),
    workflow: await read(".github/workflows/launch-ready.yml"),
  };
}

const nextApp = {
  "package.json": JSON.stringify({
    homepage: "https://www.kites.example",
    dependencies: { next: "16", react: "20" },
  }),
  ".env.example": "DATABASE_URL=\n",
  "vercel.json": "{}",
  "smoke/login.yml": "steps: []\n",
};

describe("launch-ready init", () => {
  it("writes a configuration of what it found, which loads without a change", async () => {
    const { exitCode, output, config, text } = await init(nextApp);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/framework: Next\.js[\s\S]*Wrote launch-ready\.yml/);
    expect(config).toMatchObject({
      site: "https://www.kites.example",
      domain: "kites.example",
      gates: {
        "secret-scan": {},
        "smoke-test": { flows: "smoke/*.yml" },
        "redirect-crawl": { canonical: "https://www.kites.example" },
        "cache-headers": { static: ["/_next/static/**"] },
      },
      policy: { "fail-on": "error" },
    });
    expect(text).toContain("# Names come from .env.example.");
    expect(text).toContain("# Redirect rules: vercel.json");
  });

  it("guesses no site for a bare repository, and leaves the network gates as comments", async () => {
    const { config, text } = await init({
      "package.json": '{"homepage":"https://github.com/kites/shop#readme"}',
    });
    expect(config.site).toBeUndefined();
    expect(Object.keys(config.gates ?? {})).toEqual(["secret-scan", "env-vars"]);
    expect(text).toContain("# site: https://www.example.com");
  });

  it("survives a package.json that is no JSON, and takes the site from CNAME", async () => {
    const { config } = await init({ "package.json": "{", CNAME: "kites.example\n" });
    expect(config).toMatchObject({ site: "https://kites.example", domain: "kites.example" });
  });

  it("takes no site from a CNAME that is no host name", async () => {
    for (const CNAME of ["...\n", "", "a b", "https://kites.example"])
      expect((await init({ CNAME })).config.site).toBeUndefined();
  });

  it("takes no words", async () => {
    await expect(initCommand(["shop"], testIo())).rejects.toThrow("init takes no words, only --force: shop");
  });

  it("writes a workflow that GitHub's own parser takes, with least permissions and pinned uses", async () => {
    const { workflow } = await init(nextApp);
    const parsed = parseWorkflow(
      { name: "launch-ready.yml", content: workflow },
      new NoOperationTraceWriter(),
    );
    expect(parsed.context.errors.getErrors()).toEqual([]);
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, reference]) => reference);
    expect(uses).toHaveLength(2);
    for (const reference of uses) expect(reference).toMatch(/@[0-9a-f]{40}$/);
    expect(workflow).not.toContain("toJSON(secrets)");
  });

  it("keeps files that are there, says so, and replaces them with --force", async () => {
    await using folder = await testFolder({ "launch-ready.yml": "site: https://mine.example\n" });
    const io = testIo({ cwd: folder.path });
    expect(await initCommand([], io)).toBe(2);
    expect(io.output()).toContain("Kept launch-ready.yml");
    expect(await readFile(join(folder.path, "launch-ready.yml"), "utf8")).toBe(
      "site: https://mine.example\n",
    );
    expect(await initCommand(["--force"], io)).toBe(0);
    expect(await readFile(join(folder.path, "launch-ready.yml"), "utf8")).not.toContain("mine.example");
  });
});
