import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  deploymentStatusEvent,
  forkPullRequestEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  ZERO,
} from "../../harness/events.ts";
import { type TestRepository, testRepository } from "../../harness/git-repository.ts";
import { startGithubApi } from "../../harness/github-api/server.ts";
import { botToken } from "../../harness/github-api/state.ts";
import { startHttpServer } from "../../harness/http-server.ts";
import { type InstalledAction, installAction } from "../../harness/installed-action.ts";
import type { RunEvent } from "../../harness/runner/contexts.ts";
import type { ActionStep } from "../../harness/runner/run-action.ts";

/** In the base's history, and in the change's; opens nothing. */
const keys = {
  old: ["sk", "live", `51Ab${"Z9yXwVuT8sRqPoNm7LkJiHgF"}`].join("_"),
  fresh: ["sk", "live", `51Kx${"Q7rT9mWz2LpVb4NcYdHs8GfJ"}`].join("_"),
};

interface Shop {
  repository: TestRepository;
  base: string;
  head: string;
}

/** A repository with a key in its history, and another in the change when that is not clean. */
async function shop(clean: boolean): Promise<Shop> {
  const repository = await testRepository();
  await repository.commit("Begin", { "src/old.js": `export const key = "${keys.old}";\n` });
  const base = await repository.commit("Mend", {
    "src/old.js": "export const key = process.env.KEY;\n",
    ".env.example": "KEY=\n",
  });
  const key = clean ? "process.env.KEY" : `"${keys.fresh}"`;
  const head = await repository.commit("Take payments", { "src/pay.js": `export const pay = ${key};\n` });
  return { repository, base, head };
}

let action: InstalledAction;
let leaking: Shop;
let clean: Shop;
beforeAll(async () => {
  action = await installAction();
  leaking = await shop(false);
  clean = await shop(true);
});
afterAll(() =>
  Promise.all([action, leaking.repository, clean.repository].map((one) => one[Symbol.asyncDispose]())),
);

function run(shop: Shop, event: RunEvent, step: Partial<ActionStep> = {}) {
  return action.run(undefined, {
    event,
    workspace: shop.repository.path,
    ...step,
    with: { gates: "secret-scan", comment: "never", ...step.with },
  });
}

/** Files in which a key was found. */
function filesOf({ allAnnotations }: { allAnnotations: { file?: string; message: string }[] }): string[] {
  return ["src/old.js", "src/pay.js"].filter((name) =>
    allAnnotations.some(({ file, message }) => file === name || message.includes(name)),
  );
}

describe("the change that is judged", () => {
  const events: [string, (shop: Shop) => RunEvent][] = [
    ["a pull request", (shop) => pullRequestEvent(shop)],
    ["a pull request from a fork", (shop) => forkPullRequestEvent(shop)],
    ["a merge queue", (shop) => mergeGroupEvent(shop)],
    ["a push", (shop) => pushEvent(shop)],
  ];

  it.each(events)("is that of %s, and no older one", async (_name, eventOf) => {
    const stopped = await run(leaking, eventOf(leaking));
    expect(stopped, stopped.log).toMatchObject({ exitCode: 1, outputs: { verdict: "stop", findings: "1" } });
    expect(filesOf(stopped)).toEqual(["src/pay.js"]);
    const passed = await run(clean, eventOf(clean));
    expect(passed, passed.log).toMatchObject({ exitCode: 0, outputs: { verdict: "ship" } });
  });

  it("is all there is on a first push, whose parent is no commit", async () => {
    const result = await run(leaking, pushEvent({ base: ZERO, head: leaking.head }));
    expect(result.exitCode).toBe(1);
    expect(filesOf(result)).toEqual(["src/old.js", "src/pay.js"]);
  });

  it.each([
    ["a schedule", scheduleEvent],
    ["a start by hand", workflowDispatchEvent],
  ])("is the whole history on %s", async (_name, eventOf) => {
    const result = await run(clean, eventOf(clean.head));
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: "stop" } });
    expect(filesOf(result)).toEqual(["src/old.js"]);
  });
});

describe("a deployment", () => {
  it("is judged at its own address", async () => {
    await using site = await startHttpServer((request, response) => {
      response.setHeader("content-type", "text/html").end(request.url === "/" ? "<a href=/b>b</a>" : "b");
    });
    const event = deploymentStatusEvent(clean.head, site.url);
    const result = await run(clean, event, { with: { gates: "redirect-crawl" } });
    expect(site.requests.length, result.log).toBeGreaterThan(1);
    expect(result.outputs["verdict"], result.log).toMatch(/^(ship|stop)$/);
  });

  it("that failed is not judged, and is not called fit to ship", async () => {
    const event = deploymentStatusEvent(clean.head, "http://127.0.0.1:9/", {
      "deployment_status.state": "failure",
    });
    const result = await run(clean, event);
    expect(result, result.log).toMatchObject({
      conclusion: "success",
      exitCode: 0,
      outputs: {},
      summary: "",
    });
    expect(result.annotations).toEqual([
      { level: "notice", message: expect.stringMatching(/^Nothing to check: .* is "failure"/) },
    ]);
  });
});

describe("one step without inputs", () => {
  it("scans the change, checks the variables, and says what it did not check", async () => {
    const result = await action.run(undefined, {
      event: pushEvent(clean),
      workspace: clean.repository.path,
      env: { KEY: "a-value-of-production" },
    });
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { verdict: "ship" } });
    const rowOf = (gate: string) => result.summary.split("\n").find((line) => line.includes(`\`${gate}\``));
    for (const gate of ["secret-scan", "env-vars"]) expect(rowOf(gate)).toContain("ship");
    for (const gate of ["redirect-crawl", "smoke-test", "dns-records", "cache-headers"]) {
      expect(rowOf(gate)).toContain("not checked");
    }
    expect(result.rawOutput).not.toContain("a-value-of-production");
  });
});

describe("GitHub's API", () => {
  it("gets one comment for a pull request, which later runs update", async () => {
    await using api = await startGithubApi();
    api.state.pullRequests.push({
      number: 7,
      state: "open",
      headSha: leaking.head,
      headLabel: "octo:take-payments",
    });
    const step = { token: botToken, apiUrl: api.url, with: { comment: "always" } };
    const first = await run(leaking, pullRequestEvent(leaking), step);
    const second = await run(leaking, pullRequestEvent(leaking), step);
    expect([first.exitCode, second.exitCode]).toEqual([1, 1]);
    expect(api.violations).toEqual([]);
    expect(api.state.comments).toHaveLength(1);
    expect(api.state.comments[0]?.body).toContain("src/pay.js");
    expect(first.log).not.toContain(botToken);
  });

  it("that cannot be reached, or a token that only reads, changes nothing but a warning", async () => {
    const event = forkPullRequestEvent(clean);
    const step = { token: "read-only-token", apiUrl: "http://127.0.0.1:9", with: { comment: "always" } };
    const result = await run(clean, event, step);
    expect(result, result.log).toMatchObject({ conclusion: "success", exitCode: 0 });
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: "warning" }));
  });

  it("of an enterprise server is the one links lead to", async () => {
    const { summary } = await run(leaking, pushEvent(leaking), { serverUrl: "https://git.example.com" });
    expect(summary).toContain("https://git.example.com/octo/shop/actions/runs/");
    expect(summary).not.toContain("https://github.com/octo/");
  });
});
