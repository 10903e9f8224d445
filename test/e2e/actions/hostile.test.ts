import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pullRequestEvent, pushEvent } from "../../harness/events.ts";
import { testRepository } from "../../harness/git-repository.ts";
import { startHttpServer } from "../../harness/http-server.ts";
import { type InstalledAction, installAction } from "../../harness/installed-action.ts";
import type { StepResult } from "../../harness/runner/run-action.ts";
import { toolsWithoutNode } from "../../harness/tools.ts";

let action: InstalledAction;
beforeAll(async () => {
  action = await installAction();
});
afterAll(() => action[Symbol.asyncDispose]());

/** Text that runs, ends a quote, or commands a runner, wherever it is not treated as text. */
const hostile = [
  "'; touch owned; '",
  '"; touch owned; "',
  "$(touch owned)",
  "`touch owned`",
  "\n::error::owned\n",
  "\n  ::set-output name=verdict::owned",
  "x ##[error]owned",
  "x ##[add-mask]the",
  "::stop-commands::owned-owned",
  "%0A::error::owned",
  "${{ github.token }}",
  "verdict<<EOF\nowned\nEOF",
  "é\u202e\u0007 | <b> [x](javascript:y)",
].join("\n");

function assertUnharmed(result: StepResult, files: string): void {
  const owned = result.commands.filter(
    (name) => !["error", "warning", "notice", "add-mask", "debug"].includes(name),
  );
  expect(owned).toEqual([]);
  expect(result.allAnnotations.filter(({ message }) => /^\W*owned/.test(message))).toEqual([]);
  expect(result.masks.filter((mask) => mask.startsWith("the"))).toEqual([]);
  expect(files).not.toContain("owned");
}

describe("inputs of hostile text", () => {
  it.each([
    ["the suite", "gates", undefined],
    ["the suite", "environment", undefined],
    ["the suite", "config", undefined],
    ["the suite", "env", undefined],
    ["env-vars", "required", "env-vars"],
    ["env-vars", "environment", "env-vars"],
    ["dns-records", "records", "dns-records"],
    ["redirect-crawl", "url", "redirect-crawl"],
  ])("are text to %s: %s", async (_name, input, gate) => {
    await using repository = await testRepository();
    await using tools = await toolsWithoutNode();
    const head = await repository.commit("Begin", { "a.js": "1\n" });
    const result = await action.run(gate, {
      event: pushEvent({ base: head, head }),
      workspace: repository.path,
      path: tools.path,
      with: { comment: "never", [input]: hostile },
    });
    assertUnharmed(result, repository.git("status", "--porcelain"));
    expect(result.outputs["verdict"] ?? "").not.toContain("owned");
  });
});

describe("a repository of hostile names", () => {
  it("makes the runner do nothing", async () => {
    await using repository = await testRepository();
    const base = await repository.commit("Begin");
    const key = ["sk", "live", `51Kx${"Q7rT9mWz2LpVb4NcYdHs8GfJ"}`].join("_");
    const names = [
      "::error::owned",
      "x ##[error]owned",
      "a\n::error::owned",
      "$(touch owned)",
      "a%0A::error::owned",
    ];
    const files = Object.fromEntries(
      names.map((name, index) => [`${name}.js`, `const key${index} = "${key}";\n`]),
    );
    const head = await repository.commit("::error::owned\n\n##[error]owned", files);
    const result = await action.run(undefined, {
      event: pullRequestEvent({ base, head }, { "pull_request.title": hostile }),
      workspace: repository.path,
      with: { gates: "secret-scan", comment: "never" },
    });
    expect(result.exitCode, result.log).toBe(1);
    assertUnharmed(result, repository.git("status", "--porcelain"));
    expect(result.outputs["findings"]).toBe(String(names.length));
    const printed = result.rawOutput.split("\n").filter((line) => line.includes(key));
    expect(printed).toEqual([`::add-mask::${key}`]);
    expect(result.summary).not.toContain(key);
  });
});

describe("a site of hostile answers", () => {
  it("makes the runner do nothing", async () => {
    await using site = await startHttpServer((_request, response) => {
      response.statusCode = 500;
      response.setHeader("x-note", "##[error]owned");
      response.end(hostile);
    });
    await using repository = await testRepository();
    const head = await repository.commit("Begin", {
      "smoke/a.yml": `name: "::error::owned"\nsteps:\n  - get: /\n    expect: { status: 200, body: { contains: x } }\n`,
    });
    const result = await action.run("smoke-test", {
      event: pushEvent({ base: head, head }),
      workspace: repository.path,
      with: { url: site.url },
    });
    expect(result.exitCode, result.log).toBe(1);
    assertUnharmed(result, repository.git("status", "--porcelain"));
  });
});

describe("wrong inputs", () => {
  it.each([
    ["gates", "secret-scam", 'Did you mean "secret-scan"?'],
    ["comment", "sometimes", 'input "comment" must be one of always, on-failure, on-change, never'],
    ["check-run", "yes", 'input "check-run" must be true or false'],
    ["config", "absent.yml", "absent.yml"],
    ["url", "ftp://example.com", "http"],
    ["timeout", "soon", "500ms"],
    ["format", "pdf", 'there is no format "pdf"'],
    ["shard", "3/2", "shard"],
    ["fail-on", "fatal", "fail-on"],
    ["working-directory", "absent", "absent"],
  ])("%s: %s ends with exit code 2 and one sentence", async (input, value, sentence) => {
    await using repository = await testRepository();
    const head = await repository.commit("Begin", { "a.js": "1\n" });
    const result = await action.run(undefined, {
      event: pushEvent({ base: head, head }),
      workspace: repository.path,
      with: { comment: "never", [input]: value },
    });
    expect(result, result.log).toMatchObject({ conclusion: "failure", exitCode: 2 });
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]).toMatchObject({
      level: "error",
      message: expect.stringContaining(sentence),
    });
    expect(result.rawOutput).not.toMatch(/\n\s+at /);
  });
});

describe("many findings", () => {
  it("stay within what a step may annotate: ten, one of them the runner's own in a composite", async () => {
    await using repository = await testRepository();
    const base = await repository.commit("Begin");
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => {
        const random = `Q7rT9mWz2LpVb4NcYdHs8Gf${String.fromCharCode(65 + index)}`;
        return [`src/${index}.js`, `const key = "${["sk", "live", `51Kx${random}`].join("_")}";\n`];
      }),
    );
    const head = await repository.commit("Leak", files);
    const event = pullRequestEvent({ base, head });
    const step = { event, workspace: repository.path };
    const whole = await action.run(undefined, { ...step, with: { gates: "secret-scan", comment: "never" } });
    const single = await action.run("secret-scan", step);
    for (const result of [whole, single]) {
      expect(result.exitCode, result.log).toBe(1);
      expect(result.allAnnotations).toEqual(result.annotations);
      expect(result.annotations.filter(({ level }) => level === "error")).toHaveLength(10);
    }
    expect(whole.annotations.at(-1)?.message).toBe("16 more errors in the summary of this run.");
    expect(single.annotations.at(-2)?.message).toBe("17 more errors in the summary of this run.");
    expect(single.annotations.at(-1)?.message).toBe("Process completed with exit code 1.");
  });
});
