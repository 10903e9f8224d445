import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runAction } from "../../src/cli/action.ts";
import { example, patched } from "../github/payloads.ts";
import { type GithubApiServer, startGithubApi } from "../harness/github-api/server.ts";
import { botToken } from "../harness/github-api/state.ts";
import { startHttpServer } from "../harness/http-server.ts";
import { testIo } from "../harness/io.ts";
import { type PullRequestRepository, pullRequestRepository } from "../policy/pull-request.ts";

const config = "gates: { env-vars: { required: [DATABASE_URL], from: process } }\n";

let server: GithubApiServer;
let repository: PullRequestRepository;
beforeEach(async () => {
  server = await startGithubApi();
  repository = await pullRequestRepository({ "launch-ready.yml": config }, { "src/shop.js": "shop();\n" });
  server.state.commits.add(repository.head);
});
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server[Symbol.asyncDispose]();
  await repository[Symbol.asyncDispose]();
});

/** Runs the action for a pull request, as its workflow does. */
async function act(
  env: Record<string, string> = {},
  changes: Record<string, unknown> = {},
  event = "pull_request",
) {
  const { path, base, head } = repository;
  const payload = patched(example("pull_request"), {
    "pull_request.number": 7,
    "pull_request.head.sha": head,
    "pull_request.base.sha": base,
    ...changes,
  });
  // Beside the work tree, as the runner has it.
  const temp = `${path}/.git/runner`;
  await repository.write({ ".git/runner/event.json": JSON.stringify(payload) });
  const io = testIo({
    cwd: path,
    env: {
      PATH: process.env["PATH"],
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(temp, "event.json"),
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_SHA: base,
      GITHUB_WORKSPACE: path,
      GITHUB_API_URL: server.url,
      GITHUB_OUTPUT: join(temp, "output"),
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      RUNNER_TEMP: temp,
      INPUT_GATES: "env-vars",
      "INPUT_GITHUB-TOKEN": botToken,
      "INPUT_CHECK-RUN": "true",
      ...env,
    },
  });
  const exitCode = await runAction(io).catch((error: unknown) => String(error));
  const written = (name: string): Promise<string> => readFile(join(temp, name), "utf8").catch(() => "");
  const lines = io.output().split("\n");
  return {
    exitCode,
    errors: lines.filter((line) => line.startsWith("::error")),
    warnings: lines.filter((line) => line.startsWith("::warning")),
    summary: await written("summary"),
    outputs: await written("output"),
  };
}

const fork = { "pull_request.head.repo.full_name": "ann/shop" };
const readOnly = { "pull-requests": "read", contents: "read" } as const;

describe("a pull request", () => {
  it("gets one comment and a check run at its head", async () => {
    const { exitCode, errors, warnings } = await act();
    expect(exitCode).toBe(1);
    expect(server.state.comments).toMatchObject([
      { issue: 7, body: expect.stringContaining("DATABASE&#95;URL") },
    ]);
    expect(server.state.checkRuns).toMatchObject([{ head_sha: repository.head, conclusion: "failure" }]);
    expect(errors).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it("from a fork has annotations and a summary, one warning, and the same verdict", async () => {
    server.state.accounts.set(botToken, { login: "github-actions[bot]", type: "Bot", permissions: readOnly });
    const { exitCode, errors, warnings, summary, outputs } = await act({}, fork);
    // Without the repository's secrets nobody can tell what production lacks.
    expect(exitCode).toBe(3);
    expect(errors).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/the comment, the check run\. .*forks and Dependabot.*docs\/forks\.md/);
    expect(summary).toContain("DATABASE&#95;URL");
    expect(outputs).toMatch(/^verdict<<(ghadelimiter_\S+)\ninconclusive\n\1\n/);
    expect(server.state.comments).toEqual([]);
  });

  it("that touches nothing relevant ends green and says so", async () => {
    const { exitCode, summary } = await act({ INPUT_PATHS: "docs/**" });
    expect(exitCode).toBe(0);
    expect(summary).toContain("nothing relevant changed");
    expect(server.state.comments).toEqual([]);
  });

  it("of a fork is refused with the repository's secrets and the fork's files", async () => {
    const { exitCode } = await act({}, fork, "pull_request_target");
    expect(exitCode).toMatch(
      /^ConfigurationError: event "pull_request_target" gives this run the repository's secrets/,
    );
    expect(server.requests).toEqual([]);
  });

  it("of a fork is judged with the repository's secrets and the base's files", async () => {
    repository.git("checkout", "-q", repository.base);
    const { exitCode } = await act({}, fork, "pull_request_target");
    expect(exitCode).toBe(3);
    expect(server.state.comments).toHaveLength(1);
  });

  it("of a branch does not set its own policy, on pull_request_target with its head checked out, either", async () => {
    await repository.commit("looser", { "launch-ready.yml": `policy: { fail-on: never }\n${config}` });
    const { exitCode, summary } = await act({}, {}, "pull_request_target");
    expect(exitCode).toBe(1);
    expect(summary).toContain("The change loosens its own gates");
  });

  it("does not wait for its commit on the production site, which will never serve it", async () => {
    await using site = await startHttpServer((_request, response) => response.end("1111111"));
    const gates = "gates: { env-vars: { required: [DATABASE_URL], from: process } }";
    await repository.write({
      "launch-ready.yml": `site: ${site.url}\nrevision: { header: x-revision, wait: 0 }\n${gates}\n`,
    });
    expect((await act()).exitCode).toBe(1);
    expect(site.requests).toEqual([]);
  });

  it("whose preview serves another commit is open for the gates that ask it, and judged by the others", async () => {
    await using site = await startHttpServer((_request, response) => response.end("1111111"));
    await repository.write({
      "launch-ready.yml": `revision: { header: x-revision, wait: 0 }\nnetwork: { control: [] }\n${config}`,
    });
    const { exitCode, summary } = await act({
      INPUT_URL: site.url,
      INPUT_GATES: "env-vars,redirect-crawl",
    });
    expect(exitCode).toBe(1);
    expect(summary).toContain("DATABASE&#95;URL");
    expect(summary).toMatch(/redirect-crawl[^\n]*inconclusive/);
    expect(site.requests).toEqual(["GET /"]);
  });

  it("leaves the verdict as it is when GitHub's API does not answer", async () => {
    server.faults.push({ does: "close", method: "POST" });
    const { exitCode, warnings } = await act({
      DATABASE_URL: "postgres://db.acme-shop.net/shop",
      INPUT_COMMENT: "always",
    });
    expect(exitCode).toBe(0);
    expect(warnings).toHaveLength(1);
  });
});
