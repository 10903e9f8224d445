import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { demoUser } from "../../../src/demo/application.ts";
import { demoFlows } from "../../../src/demo/configuration.ts";
import { type Demo, startDemo } from "../../../src/demo/demo.ts";
import { demoDomain, expectedRecords } from "../../../src/demo/zone.ts";
import { pullRequestEvent } from "../../harness/events.ts";
import type { TestFolder } from "../../harness/folder.ts";
import { type TestRepository, testRepository } from "../../harness/git-repository.ts";
import { type InstalledAction, installAction } from "../../harness/installed-action.ts";
import type { LayoutKind } from "../../harness/runner/layout.ts";
import type { StepResult } from "../../harness/runner/run-action.ts";
import { toolsWithoutNode } from "../../harness/tools.ts";

/**
 * Each gate alone, from its inputs only: the repository has no configuration file. The machines have no Node but the
 * runner's own.
 */
type Inputs = (demo: Demo) => Record<string, string>;

const signIn = stringify({
  flow: {
    name: "sign in",
    steps: [
      {
        post: "/login",
        form: { email: demoUser.email, password: "${DEMO_PASSWORD}" },
        expect: { status: 303 },
      },
    ],
  },
});

const required = `- { name: DATABASE_URL, type: url, secret: true }
- { name: STRIPE_SECRET_KEY, matches: ^sk_live_, secret: true }
- { name: SMTP_PORT, type: port }`;

const pairs = ({ env }: Demo): string =>
  Object.entries(env)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n");

/** Inputs by gate, and the rules its planted faults break. */
const gates: Record<string, { inputs: Inputs; rules: string[] }> = {
  "secret-scan": { inputs: () => ({}), rules: ["secret-scan/provider-secret"] },
  "env-vars": {
    inputs: (demo) => ({ required, env: pairs(demo), code: "false" }),
    rules: ["env-vars/missing", "env-vars/placeholder", "env-vars/mismatch"],
  },
  "redirect-crawl": {
    inputs: ({ site }) => ({
      url: site,
      start: "/\n/old-pricing\n/offer\n/go?utm_source=ad&utm_campaign=spring",
      canonical: site,
    }),
    rules: ["redirect-crawl/loop", "redirect-crawl/chain", "redirect-crawl/lost-query"],
  },
  "smoke-test": {
    inputs: ({ site }) => ({ url: site, flows: "smoke/*.yml" }),
    rules: ["smoke-test/body", "smoke-test/value"],
  },
  "dns-records": {
    inputs: ({ resolver }) => ({
      domain: demoDomain,
      records: stringify(expectedRecords),
      resolvers: resolver,
    }),
    rules: ["dns-records/missing", "dns-records/mismatch"],
  },
  "cache-headers": {
    inputs: ({ site }) => ({
      url: site,
      static: "/assets/**",
      private: "/dashboard",
      pages: "/",
      session: signIn,
    }),
    rules: ["cache-headers/static-uncached", "cache-headers/private-cacheable"],
  },
};

const actions = readdirSync(new URL("../../../actions", import.meta.url)).sort();

let action: InstalledAction;
let tools: TestFolder;
beforeAll(async () => {
  action = await installAction();
  tools = await toolsWithoutNode();
});
afterAll(() => Promise.all([action[Symbol.asyncDispose](), tools[Symbol.asyncDispose]()]));

async function shop(faulty: boolean): Promise<{ repository: TestRepository; base: string; head: string }> {
  const repository = await testRepository();
  const base = await repository.commit("Open the shop", demoFlows);
  const key = faulty ? ["sk", "live", `51Kx${"Q7rT9mWz2LpVb4NcYdHs8GfJ"}`].join("_") : "none";
  const head = await repository.commit("Take payments", { "src/checkout.js": `const key = "${key}";\n` });
  return { repository, base, head };
}

async function run(gate: string, demo: Demo, faulty: boolean, layout: LayoutKind): Promise<StepResult> {
  const { repository, base, head } = await shop(faulty);
  await using workspace = repository;
  return await action.run(gate, {
    event: pullRequestEvent({ base, head }),
    workspace: workspace.path,
    path: tools.path,
    runnerLayout: layout,
    env: { DEMO_PASSWORD: demoUser.password },
    with: gates[gate]?.inputs(demo) ?? {},
  });
}

describe("a gate's action on a site with faults", () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo({ faulty: true, signal: new AbortController().signal });
  });
  afterAll(() => demo.stop());

  it.each(Object.keys(gates))("%s stops the launch and says why", async (gate) => {
    const result = await run(gate, demo, true, "host");
    expect(result, result.log).toMatchObject({ conclusion: "failure", exitCode: 1 });
    expect(result.outputs).toEqual({
      verdict: "stop",
      report: expect.stringMatching(new RegExp(`/launch-ready/${gate}/launch-report\\.json$`)),
      findings: expect.stringMatching(/^[1-9]\d*$/),
      errors: expect.stringMatching(/^[1-9]\d*$/),
      warnings: expect.stringMatching(/^\d+$/),
    });
    for (const rule of gates[gate]?.rules ?? []) {
      expect(result.allAnnotations.map(({ title }) => title)).toContainEqual(expect.stringContaining(rule));
    }
    const own = { level: "error", message: "Process completed with exit code 1." };
    expect(result.annotations.at(-1)).toEqual(own);
    expect(result.annotations).toEqual(result.allAnnotations);
    expect(result.summary).toContain(gates[gate]?.rules[0]);
    expect(result.rawOutput).not.toContain("INPUT_");
  });
});

describe("a gate's action on a site without faults", () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo({ faulty: false, signal: new AbortController().signal });
  });
  afterAll(() => demo.stop());

  it.each(Object.keys(gates))("%s passes, in a container", async (gate) => {
    const result = await run(gate, demo, false, "container");
    expect(result, result.log).toMatchObject({ conclusion: "success", exitCode: 0, allAnnotations: [] });
    expect(result.outputs).toMatchObject({ verdict: "ship", findings: "0", errors: "0" });
  });
});

describe("a gate's action that has nothing to look at", () => {
  it.each(actions)("%s does not call that fit to ship", async (gate) => {
    await using workspace = await testRepository();
    const head = await workspace.commit("Begin");
    // The clone lacks the base, and no origin has it.
    const event = pullRequestEvent({ base: "b".repeat(40), head });
    const result = await action.run(gate, { event, workspace: workspace.path, path: tools.path });
    expect(result.conclusion, result.log).toBe("failure");
    expect([2, 3]).toContain(result.exitCode);
    expect(result.outputs["verdict"]).toBe(result.exitCode === 3 ? "inconclusive" : "");
    expect(result.annotations[0]).toMatchObject({
      level: "error",
      message: expect.stringMatching(/\w+ \w+ \w+/),
    });
  });
});

describe("a gate's action where no Node is to be found", () => {
  it("says so in one sentence and stops with exit code 2", async () => {
    await using workspace = await testRepository();
    const head = await workspace.commit("Begin");
    const result = await action.run("env-vars", {
      event: pullRequestEvent({ base: head, head }),
      workspace: workspace.path,
      path: tools.path,
      runnerLayout: "container",
      env: { LAUNCH_READY_EXTERNALS: "/nowhere" },
    });
    expect(result).toMatchObject({ conclusion: "failure", exitCode: 2, outputs: { verdict: "" } });
    expect(result.annotations[0]?.message).toMatch(
      /^no Node\.js 24 or later was found\. Add actions\/setup-node/,
    );
  });
});
