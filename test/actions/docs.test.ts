import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadConfig } from "../../src/config/load.ts";
import { isMapping } from "../../src/config/merge.ts";
import { configSchema } from "../../src/config/schema.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import { isGateId, loadGate } from "../../src/gates/catalogue.ts";
import { assertRuleNames } from "../../src/suite/rule-names.ts";
import { testFolder } from "../harness/folder.ts";
import { readActionFile, workflowProblems } from "../harness/runner/action-file.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path));
}

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...markdownBelow("docs").filter((path) => !path.startsWith("docs/examples/")),
  ...markdownBelow("actions"),
].sort();

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

/** Every block of YAML of a page. */
function yamlOf(page: string): { text: string; value: unknown }[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```/gm)].map(([, , block = ""]) => ({
    text: block,
    value: parse(block),
  }));
}

/** The YAML of a page that is about workflows: whole ones, and lists of steps. */
function snippetsOf(page: string): { text: string; steps: Step[]; workflow: boolean }[] {
  return yamlOf(page).flatMap(({ text: block, value }) => {
    if (Array.isArray(value)) return [{ text: block, steps: value as Step[], workflow: false }];
    if (value === null || typeof value !== "object") return [];
    const { steps = [], jobs } = value as { steps?: Step[]; jobs?: Record<string, { steps?: Step[] }> };
    const all = [...steps, ...Object.values(jobs ?? {}).flatMap((job) => job.steps ?? [])];
    return [{ text: block, steps: all, workflow: jobs !== undefined }];
  });
}

const ours = /^launch-ready\/launch-ready(?:\/(actions\/[\w-]+))?@/;

describe("what the pages show", () => {
  const snippets = pages.flatMap((page) => snippetsOf(page).map((snippet) => ({ page, ...snippet })));

  it("is looked at", () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(snippets.filter(({ workflow }) => workflow).length).toBeGreaterThan(2);
    expect(
      snippets.flatMap(({ steps }) => steps).filter(({ uses }) => ours.test(uses ?? "")).length,
    ).toBeGreaterThan(8);
  });

  it("is a workflow that GitHub takes", () => {
    for (const { page, text } of snippets.filter(({ workflow }) => workflow)) {
      expect(workflowProblems(page, text), page).toEqual([]);
    }
  });

  it("gives our actions only inputs they have", () => {
    for (const { page, steps } of snippets) {
      for (const { uses = "", with: given = {} } of steps) {
        const match = ours.exec(uses);
        if (!match) continue;
        const names = readActionFile(join(root, match[1] ?? "")).inputs.map(({ id }) => id);
        for (const name of Object.keys(given)) expect(names, `${page}: ${uses}`).toContain(name);
      }
    }
  });

  it("is a configuration that loads, options of gates included", async () => {
    const keys = Object.keys(configSchema.shape);
    const configurations = pages.flatMap((page) =>
      yamlOf(page)
        .filter(({ value }) => isMapping(value) && Object.keys(value).length > 0)
        .filter(({ value }) => Object.keys(value as object).every((key) => keys.includes(key)))
        .map(({ text }) => ({ page, text })),
    );
    expect(configurations.map(({ page }) => page)).toContain("README.md");
    expect(configurations.length).toBeGreaterThan(5);
    for (const { page, text } of configurations) {
      await using folder = await testFolder({ "launch-ready.yml": text });
      const env = new Proxy({}, { get: () => "value", has: () => true });
      const loaded = await loadConfig({ root: folder.path, overrides: [], env, redactor: createRedactor() });
      for (const [id, options] of Object.entries(loaded.config.gates ?? {})) {
        if (!isGateId(id)) expect.fail(`${page}: no gate ${id}`);
        if (options === "off" || options === null) continue;
        const { error } = (await loadGate(id)).options.safeParse(options);
        expect(error?.issues, `${page}: ${id}\n${text}`).toBeUndefined();
      }
      await assertRuleNames(loaded);
    }
  });

  it("leads to files that are there", () => {
    const broken = pages.flatMap((page) => {
      const text = readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```/g, "");
      return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !existsSync(join(root, dirname(page), decodeURI(target))))
        .map((target) => `${page}: ${target}`);
    });
    expect(broken).toEqual([]);
  });
});
