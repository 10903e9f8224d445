import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runAction } from "../../src/cli/action.ts";
import { example, patched } from "../github/payloads.ts";
import { type TestFolder, testFolder } from "../harness/folder.ts";
import { testRepository } from "../harness/git-repository.ts";
import { type GithubApiServer, startGithubApi } from "../harness/github-api/server.ts";
import { botToken } from "../harness/github-api/state.ts";
import { startHttpServer, type TestServer } from "../harness/http-server.ts";
import { testIo } from "../harness/io.ts";

const sha = "abcdef0123456789abcdef0123456789abcdef01";

let folder: TestFolder;
let server: GithubApiServer;
let site: TestServer;
let served: string;
beforeEach(async () => {
  folder = await testFolder();
  server = await startGithubApi();
  server.state.commits.add(sha);
  server.state.deployments.add(42);
  served = sha;
  site = await startHttpServer((_request, response) => response.end(served));
});
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await site[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const log = (line: string): string =>
  JSON.stringify([
    process.execPath,
    "-e",
    `require("fs").appendFileSync("log", ${JSON.stringify(`${line}\n`)})`,
  ]);

const config = (): string =>
  [
    "site: https://www.example.com",
    "gates: { env-vars: { required: [DATABASE_URL], from: process } }",
    "revision: { wait: 0 }",
    "deployment:",
    `  on-ship: [${log("promoted")}]`,
    `  on-stop: [${log("rolled back")}]`,
    "  recheck: [env-vars]",
    "",
  ].join("\n");

/** Runs the action for a deployment's status, as its workflow does. */
async function deploy(
  env: Record<string, string> = {},
  changes: Record<string, unknown> = {},
  moreConfig = "",
  workspace = folder.path,
) {
  const payload = patched(example("deployment_status"), {
    "deployment.id": 42,
    "deployment.sha": sha,
    "deployment.environment": "preview",
    "deployment_status.state": "success",
    "deployment_status.environment": "preview",
    "deployment_status.environment_url": site.url,
    ...changes,
  });
  await folder.write({ "event.json": JSON.stringify(payload) });
  await writeFile(join(workspace, "launch-ready.yml"), config() + moreConfig);
  const io = testIo({
    cwd: workspace,
    env: {
      PATH: process.env["PATH"],
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "deployment_status",
      GITHUB_EVENT_PATH: join(folder.path, "event.json"),
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_SHA: sha,
      GITHUB_WORKSPACE: workspace,
      GITHUB_API_URL: server.url,
      GITHUB_RUN_ID: "99",
      RUNNER_TEMP: join(folder.path, "temp"),
      INPUT_GATES: "env-vars",
      "INPUT_DEPLOYMENT-STATUS": "true",
      "INPUT_GITHUB-TOKEN": botToken,
      ...env,
    },
  });
  const exitCode = await runAction(io).catch((error: unknown) => String(error));
  const written = await readFile(join(folder.path, "log"), "utf8").catch(() => "");
  const states = server.state.deploymentStatuses.map((one) => one["state"]);
  return { exitCode, output: io.output(), log: written.split("\n").filter((line) => line !== ""), states };
}

const good = { DATABASE_URL: "postgres://db.acme-shop.net/shop" };

describe("a deployment's status", () => {
  it("is in progress, then success, and the promotion is run", async () => {
    const { exitCode, log: lines, states } = await deploy(good);
    expect(exitCode).toBe(0);
    expect(states).toEqual(["in_progress", "success"]);
    expect(lines).toEqual(["promoted"]);
    expect(site.requests).toEqual(["GET /version"]);
    const own = server.state.statuses.filter((one) => one["context"] === "launch-ready/preview");
    expect(own.map((one) => one["state"])).toEqual(["pending", "success"]);
    const remembered = server.state.statuses.filter((one) => one["context"] === "launch-ready/on-ship/42");
    expect(remembered.map((one) => one["state"])).toEqual(["pending", "success"]);
  });

  it("is failure on stop, and what the rollback is worth is said", async () => {
    const { exitCode, output, log: lines, states } = await deploy();
    expect(exitCode).toBe(1);
    expect(states).toEqual(["in_progress", "failure"]);
    expect(lines).toEqual(["rolled back"]);
    expect(output).toContain("env-vars stops www.example.com after the rollback");
  });

  it("is error while another commit is served: nothing is judged, promoted or rolled back", async () => {
    served = "1111111222222233333334444444555555566666";
    const { exitCode, output, log: lines, states } = await deploy();
    expect(exitCode).toBe(3);
    expect(states).toEqual(["in_progress", "error"]);
    expect(lines).toEqual([]);
    expect(output).toMatch(/the site does not serve the expected commit/);
  });

  it("is error when the run ends without a verdict", async () => {
    const { exitCode, states } = await deploy({ INPUT_GATES: "env-varz" });
    expect(exitCode).toMatch(/^ConfigurationError: .*env-varz/);
    expect(states).toEqual(["error"]);
    expect(server.state.statuses).toMatchObject([{ context: "launch-ready/preview", state: "error" }]);
  });

  it("has the overlay of an environment that its host writes in capitals, and none is no mistake", async () => {
    const environment = (name: string) => ({
      "deployment.environment": name,
      "deployment_status.environment": name,
    });
    const overlay = `environments: { preview: { gates: { env-vars: { required: [OTHER_URL] } } } }\n`;
    const found = await deploy({}, environment("Preview"), overlay);
    expect(found.output).toContain("OTHER_URL");
    expect((await deploy(good, environment("preview/pr-7"), overlay)).exitCode).toBe(0);
  });

  it("is not acted on when its commit is a fork's, which is on no branch here", async () => {
    await using clone = await testRepository();
    const own = await clone.commit("own", { "a.txt": "a\n" });
    clone.git("update-ref", "refs/remotes/origin/main", own);
    clone.git("checkout", "--quiet", "--detach");
    const foreign = await clone.commit("foreign", { "a.txt": "b\n" });
    for (const commit of [own, foreign]) server.state.commits.add(commit);
    const deployed = async (commit: string) => {
      served = commit;
      const changes = { "deployment.sha": commit };
      const { exitCode } = await deploy({ ...good, GITHUB_SHA: commit }, changes, "", clone.path);
      const log = await readFile(join(clone.path, "log"), "utf8").catch(() => "");
      return { exitCode, log };
    };
    expect(await deployed(foreign)).toEqual({ exitCode: 0, log: "" });
    expect(await deployed(own)).toEqual({ exitCode: 0, log: "promoted\n" });
  });

  it("is acted on where its environment says so, and only there", async () => {
    const promotion = `environments: { production: { deployment: { on-ship: [${log("live")}] } } }\n`;
    server.state.deployments.add(43);
    const preview = await deploy(good, {}, promotion);
    expect(preview.log).toEqual(["promoted"]);
    const production = {
      "deployment.id": 43,
      "deployment.environment": "Production",
      "deployment_status.environment": "Production",
    };
    expect((await deploy(good, production, promotion)).log).toEqual(["promoted", "live"]);
  });

  it("is not acted on twice, on whatever machine the second run is", async () => {
    await deploy(good);
    const { exitCode, log: lines } = await deploy({
      ...good,
      RUNNER_TEMP: join(folder.path, "other"),
      GITHUB_RUN_ID: "100",
    });
    expect(exitCode).toBe(0);
    expect(lines).toEqual(["promoted"]);
  });

  it.each(["failure", "in_progress"])("that is %s ends green without a verdict", async (state) => {
    const { exitCode, output, log: lines, states } = await deploy(good, { "deployment_status.state": state });
    expect(exitCode).toBe(0);
    expect(output).toBe(`::notice::Nothing to check: deployment 42 to preview is "${state}".\n`);
    expect([...states, ...lines]).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it("cannot be written with a token that may only read: one warning, and the verdict stands", async () => {
    server.state.accounts.set(botToken, {
      login: "github-actions[bot]",
      type: "Bot",
      permissions: { contents: "read" },
    });
    const { exitCode, output, log: lines } = await deploy(good);
    expect(exitCode).toBe(0);
    expect(lines).toEqual(["promoted"]);
    const warnings = output.split("\n").filter((line) => line.startsWith("::warning"));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/pull-requests: write, statuses: write, deployments: write/);
  });
});
