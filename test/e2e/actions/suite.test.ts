import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../../src/core/report.ts";
import { demoGates } from "../../../src/demo/configuration.ts";
import { type Demo, startDemo } from "../../../src/demo/demo.ts";
import { pullRequestEvent } from "../../harness/events.ts";
import { testFolder } from "../../harness/folder.ts";
import { type InstalledAction, installAction } from "../../harness/installed-action.ts";
import { jobOutputs } from "../../harness/runner/job-outputs.ts";
import type { ActionStep, StepResult } from "../../harness/runner/run-action.ts";
import { toolsWithoutNode } from "../../harness/tools.ts";

/** What people's own text may make the runner do: nothing beyond these. */
const harmless = ["add-mask", "error", "warning", "notice", "group", "endgroup", "debug"];

let action: InstalledAction;
beforeAll(async () => {
  action = await installAction();
});
afterAll(() => action[Symbol.asyncDispose]());

interface Judged {
  demo: Demo;
  result: StepResult;
  report: Report;
}

/** The root action on the demo's pull request, with the whole configuration in the repository. */
async function judge(faulty: boolean, step: Partial<ActionStep> = {}): Promise<Judged> {
  const demo = await startDemo({ faulty, signal: new AbortController().signal });
  try {
    let report: Report | undefined;
    const { base = "", head = "" } = demo.change;
    const result = await action.run(undefined, {
      event: pullRequestEvent({ base, head }),
      workspace: demo.root,
      env: demo.env,
      inspect: ({ report: file = "" }) => {
        report = JSON.parse(readFileSync(file, "utf8")) as Report;
      },
      ...step,
      with: { comment: "never", ...step.with },
    });
    return { demo, result, report: report as Report };
  } finally {
    await demo.stop();
  }
}

describe("the root action on a change with faults", () => {
  let judged: Judged;
  beforeAll(async () => {
    judged = await judge(true);
  });

  it("fails the step with the verdict's exit code", () => {
    expect(judged.result).toMatchObject({ conclusion: "failure", exitCode: 1 });
  });

  it("sets every output it declares", () => {
    const { error, warning, note } = judged.report.totals;
    expect(judged.result.outputs).toEqual({
      verdict: "stop",
      report: expect.stringMatching(/_temp\/launch-ready\/launch-ready\/launch-report\.json$/),
      findings: String(error + warning + note),
      errors: String(error),
      warnings: String(warning),
    });
    expect(jobOutputs(judged.result)).toEqual(judged.result.outputs);
  });

  it("runs every gate the configuration names, and none twice", () => {
    const gates = judged.report.gates.filter(({ gate }) => gate !== "policy");
    expect(gates.map(({ gate }) => gate)).toEqual(demoGates);
    for (const { gate, findings } of gates) {
      expect(findings.length, gate).toBeGreaterThanOrEqual(2);
    }
  });

  it("annotates the worst findings at their lines, and says how many more there are", () => {
    const { annotations, allAnnotations } = judged.result;
    expect(allAnnotations.length, "the runner drops none").toBe(annotations.length);
    const errors = annotations.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)?.message).toMatch(/^\d+ more errors in the summary/);
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: "error", file: "src/checkout.js", line: 2 }),
    );
    for (const { message } of annotations) expect(message.length).toBeLessThan(4096);
  });

  it("writes the whole report into the job's summary", () => {
    for (const gate of judged.report.gates) {
      expect(judged.result.summary).toContain(gate.gate);
    }
    expect(judged.result.summary).toContain("src/checkout.js");
  });

  it("prints no secret, masked or not, and masks before it prints", () => {
    const values = ["STRIPE_SECRET_KEY", "DEMO_PASSWORD"].map((name) => judged.demo.env[name] ?? "");
    const keys = [["sk", "live", "51Kx"].join("_"), "kites-only-4711"];
    const printed = judged.result.rawOutput.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    for (const secret of [...values.filter((value) => value !== "changeme"), ...keys]) {
      expect(printed.filter((line) => line.includes(secret)).length, secret.slice(0, 3)).toBe(0);
      expect(judged.result.summary.includes(secret)).toBe(false);
    }
    expect(judged.result.masks.length).toBeGreaterThan(0);
  });

  it("uses no command but annotations, masks and folds", () => {
    expect([...new Set(judged.result.commands)].filter((name) => !harmless.includes(name))).toEqual([]);
  });
});

describe("the root action on a change without faults", () => {
  let judged: Judged;
  beforeAll(async () => {
    await using tools = await toolsWithoutNode();
    judged = await judge(false, { runnerLayout: "container", path: tools.path });
  });

  it("passes, in a container without Node too", () => {
    expect(judged.result).toMatchObject({ conclusion: "success", exitCode: 0 });
    expect(judged.result.outputs).toMatchObject({
      verdict: "ship",
      findings: "0",
      errors: "0",
      warnings: "0",
    });
    const { gates } = judged.report;
    expect(gates.filter(({ verdict }) => verdict !== "ship")).toEqual([]);
    expect(gates.length).toBeGreaterThanOrEqual(demoGates.length);
  });

  it("annotates nothing", () => {
    expect(judged.result.allAnnotations).toEqual([]);
  });
});

describe("report files", () => {
  it("are written where and how the inputs say", async () => {
    await using folder = await testFolder();
    const output = join(folder.path, "reports");
    const { result } = await judge(false, {
      with: { gates: "env-vars", format: "sarif, junit\nhtml,md", output },
    });
    expect(result.outputs["report"]).toBe(join(output, "launch-report.json"));
    const read = (name: string) => readFileSync(join(output, `launch-report.${name}`), "utf8");
    expect(JSON.parse(read("sarif"))).toMatchObject({ version: "2.1.0" });
    expect(read("xml")).toMatch(/^<\?xml/);
    expect(read("html")).toMatch(/^<!doctype html>/i);
    expect(read("md")).toContain("env-vars");
  });

  it("that cannot be written are a warning; verdict, summary and annotations stand", async () => {
    await using folder = await testFolder({ file: "in the way" });
    const output = join(folder.path, "file", "below");
    const demo = await startDemo({ faulty: false, signal: new AbortController().signal });
    const result = await action.run(undefined, {
      event: pullRequestEvent({ base: demo.change.base ?? "", head: demo.change.head ?? "" }),
      workspace: demo.root,
      env: demo.env,
      with: { gates: "env-vars", comment: "never", output },
    });
    await demo.stop();
    expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "ship", report: "" } });
    expect(result.annotations).toEqual([
      expect.objectContaining({ level: "warning", message: expect.stringContaining("could not be written") }),
    ]);
    expect(result.summary).toContain("env-vars");
  });
});
