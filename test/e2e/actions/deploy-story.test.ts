import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { deploymentStatusEvent } from "../../harness/events.ts";
import { testRepository } from "../../harness/git-repository.ts";
import { type GithubApiServer, startGithubApi } from "../../harness/github-api/server.ts";
import { botToken } from "../../harness/github-api/state.ts";
import { startHttpServer, type TestServer } from "../../harness/http-server.ts";
import { type InstalledAction, installAction } from "../../harness/installed-action.ts";
import type { StepResult } from "../../harness/runner/run-action.ts";

/** After each deployment: flows, then promotion or rollback, then what the deployment's page on GitHub says. */

const DEPLOYMENT = 4711;

const flow = {
  name: "account",
  steps: [
    { name: "sign in", post: "/login", form: { email: "ada@example.com" }, expect: { status: 303 } },
    { name: "dashboard", get: "/dashboard", expect: { status: 200, body: { contains: "Welcome" } } },
  ],
};

/** A site whose new release cannot sign anybody in. The old one can, once it is back. */
async function startShop({ broken, rollsBack = true }: { broken: boolean; rollsBack?: boolean }) {
  let isBroken = broken;
  const deeds: string[] = [];
  const server = await startHttpServer((request, response) => {
    const path = request.url ?? "/";
    if (path.startsWith("/deploys/")) {
      deeds.push(path.slice("/deploys/".length));
      if (path.endsWith("/rollback") && rollsBack) isBroken = false;
      response.end("done");
    } else if (path === "/login") response.writeHead(isBroken ? 500 : 303, { location: "/dashboard" }).end();
    else response.end("Welcome");
  });
  return { server, deeds };
}

/** A command that asks the hosting's API for something, and fails where that cannot be reached. */
const hosting = (server: string, deed: string): string[] => [
  process.execPath,
  "-e",
  "fetch(process.argv[1], { method: 'POST' }).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))",
  `${server}/deploys/{deployment-id}/${deed}`,
];

let action: InstalledAction;
beforeAll(async () => {
  action = await installAction();
});
afterAll(() => action[Symbol.asyncDispose]());

interface Story {
  /** The deployed site. */
  site: string;
  /** Where the hosting's API is. */
  hosting: TestServer;
  api: GithubApiServer;
  control: string;
}

async function deployed({ site, hosting: { url }, api, control }: Story): Promise<StepResult> {
  await using repository = await testRepository();
  const head = await repository.commit("Sell kites", {
    "smoke/account.yml": stringify(flow),
    "launch-ready.yml": stringify({
      site,
      network: { control: [control] },
      gates: { "smoke-test": {} },
      deployment: {
        "on-ship": [hosting(url, "promote")],
        "on-stop": [hosting(url, "rollback")],
        recheck: ["smoke-test"],
      },
    }),
  });
  api.state.deployments.add(DEPLOYMENT);
  api.state.commits.add(head);
  return await action.run(undefined, {
    event: deploymentStatusEvent(head, site, {
      "deployment.id": DEPLOYMENT,
      "deployment.environment": "staging",
      "deployment_status.environment": "staging",
    }),
    workspace: repository.path,
    token: botToken,
    apiUrl: api.url,
    with: {
      gates: "smoke-test",
      "deployment-status": "true",
      "status-name": "launch-ready/staging",
      comment: "never",
    },
  });
}

/** What the deployment's page and the commit's list of checks said, in order. */
function said(api: GithubApiServer): { deployment: unknown[]; commit: unknown[] } {
  return {
    deployment: api.state.deploymentStatuses.map(({ state }) => state),
    commit: api.state.statuses
      .filter(({ context }) => context === "launch-ready/staging")
      .map(({ state }) => state),
  };
}

describe("a deployment that breaks the login", () => {
  it("is rolled back, looked at once more, and marked as failed", async () => {
    const { server, deeds } = await startShop({ broken: true });
    await using shop = server;
    await using api = await startGithubApi();
    const result = await deployed({ site: shop.url, hosting: shop, api, control: shop.url });
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: "stop", errors: "1" } });
    expect(deeds, result.log).toEqual([`${DEPLOYMENT}/rollback`]);
    const tries = shop.requests.filter((line) => line.endsWith(" /login"));
    expect(tries, "signed in before the rollback, and after it").toHaveLength(2);
    expect(result.summary).toContain("After the rollback");
    expect(said(api)).toEqual({ deployment: ["in_progress", "failure"], commit: ["pending", "failure"] });
    expect(api.state.deploymentStatuses.at(-1)).toMatchObject({
      deployment: DEPLOYMENT,
      environment_url: `${shop.url}`,
      auto_inactive: false,
    });
    expect(api.violations).toEqual([]);
  });

  it("is not said to be mended when the rollback mended nothing", async () => {
    const { server, deeds } = await startShop({ broken: true, rollsBack: false });
    await using shop = server;
    await using api = await startGithubApi();
    const result = await deployed({ site: shop.url, hosting: shop, api, control: shop.url });
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: "stop", errors: "2" } });
    expect(deeds).toEqual([`${DEPLOYMENT}/rollback`]);
    expect(result.allAnnotations.map(({ title }) => title).join("\n")).toContain("rollback");
    expect(said(api).deployment.at(-1)).toBe("failure");
  });
});

describe("a deployment that works", () => {
  it("is promoted and marked as a success", async () => {
    const { server, deeds } = await startShop({ broken: false });
    await using shop = server;
    await using api = await startGithubApi();
    const result = await deployed({ site: shop.url, hosting: shop, api, control: shop.url });
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { verdict: "ship" } });
    expect(deeds).toEqual([`${DEPLOYMENT}/promote`]);
    expect(said(api)).toEqual({ deployment: ["in_progress", "success"], commit: ["pending", "success"] });
  });
});

/** Names that no resolver knows (RFC 6761 section 6.4): what every name is to a machine without a network. */
const unreachable = { site: "http://shop.invalid/", control: "http://control.invalid/" };

describe("a runner without a network", () => {
  it("rolls nothing back, and leaves the question open", async () => {
    const { server, deeds } = await startShop({ broken: true });
    await using hostingApi = server;
    await using api = await startGithubApi();
    const result = await deployed({ ...unreachable, hosting: hostingApi, api });
    expect(result, result.log).toMatchObject({
      exitCode: 3,
      outputs: { verdict: "inconclusive", errors: "0" },
    });
    expect(deeds, result.log).toEqual([]);
    expect(result.log).toContain("neither can the control URLs");
    expect(said(api)).toEqual({ deployment: ["in_progress", "error"], commit: ["pending", "error"] });
  });

  it("is told from a site that is down while the network is there", async () => {
    const { server, deeds } = await startShop({ broken: true });
    await using hostingApi = server;
    await using api = await startGithubApi();
    const { site } = unreachable;
    const result = await deployed({ site, hosting: hostingApi, api, control: hostingApi.url });
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { verdict: "stop" } });
    expect(deeds, result.log).toEqual([`${DEPLOYMENT}/rollback`]);
    expect(said(api).deployment.at(-1)).toBe("failure");
  });
});
