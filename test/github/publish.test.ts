import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { announceRun, publishReport } from "../../src/github/publish.ts";
import { type GithubApiServer, startGithubApi } from "../harness/github-api/server.ts";
import { botToken } from "../harness/github-api/state.ts";
import { findingOf, gateOf, huge, inconclusive, leak, reportOf, ship, stop } from "../reporters/reports.ts";
import { deploymentChange, headSha, publishRequest, pullRequestChange } from "./publishing.ts";

let server: GithubApiServer;
beforeEach(async () => {
  server = await startGithubApi();
  server.state.commits.add(headSha);
  server.state.deployments.add(42);
});
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server[Symbol.asyncDispose]();
});

function publish(report: Report, given: Parameters<typeof publishRequest>[1] = {}): Promise<string[]> {
  return publishReport(publishRequest(server, given), report);
}

describe("a check run", () => {
  const checkRun = { comment: "never", checkRun: true } as const;

  it("is concluded at the head commit, with an annotation for each finding in a file", async () => {
    expect(await publish(stop, { inputs: checkRun })).toEqual([]);
    expect(server.state.checkRuns).toMatchObject([
      {
        name: "launch-ready/launch-ready",
        head_sha: headSha,
        status: "completed",
        conclusion: "failure",
        details_url: "https://github.com/acme/shop/actions/runs/99",
        output: { title: "Stop: 2 errors, 1 warning, 1 note", text: expect.stringContaining("config") },
        annotations: [
          {
            path: "src/config.ts",
            start_line: 12,
            end_line: 12,
            start_column: 15,
            end_column: 55,
            annotation_level: "failure",
          },
        ],
      },
    ]);
  });

  it.each([
    [ship, "success"],
    [stop, "failure"],
    [inconclusive, "action_required"],
  ])("never passes for anything but ship", async (report, conclusion) => {
    await publish(report, { inputs: checkRun });
    expect(server.state.checkRuns[0]?.["conclusion"]).toBe(conclusion);
  });

  it("takes 120 annotations in batches of 50", async () => {
    const findings = Array.from({ length: 120 }, (_, index) =>
      findingOf({
        ...leak,
        location: { path: `src/${index}.ts`, line: index + 1 },
        fingerprint: String(index).padStart(32, "0"),
      }),
    );
    expect(
      await publish(reportOf([gateOf({ gate: "secret-scan", findings })]), { inputs: checkRun }),
    ).toEqual([]);
    expect(server.requests.map(({ method }) => method)).toEqual(["POST", "PATCH", "PATCH"]);
    expect(server.state.checkRuns[0]?.annotations).toHaveLength(120);
    expect(new Set(server.state.checkRuns[0]?.annotations.map(({ path }) => path)).size).toBe(120);
  });

  it("stays concluded when a later batch fails", async () => {
    server.faults.push({ method: "PATCH", status: 500 });
    const findings = Array.from({ length: 60 }, (_, index) =>
      findingOf({
        ...leak,
        location: { path: "a.ts", line: index + 1 },
        fingerprint: String(index).padStart(32, "0"),
      }),
    );
    const warnings = await publish(reportOf([gateOf({ gate: "secret-scan", findings })]), {
      inputs: checkRun,
    });
    expect(warnings).toEqual(["Not posted: the check run. GitHub returned 500: Server Error."]);
    expect(server.state.checkRuns[0]).toMatchObject({ status: "completed", conclusion: "failure" });
  });

  it("keeps its text within the limit for 3,000 findings", async () => {
    expect(await publish(huge, { inputs: checkRun })).toEqual([]);
  });

  it("stands beside one of another comment-id", async () => {
    await publish(stop, { inputs: { ...checkRun, commentId: "preview" } });
    expect(server.state.checkRuns[0]?.["name"]).toBe("launch-ready/preview");
  });
});

describe("a deployment", () => {
  const inputs = { comment: "never", deploymentStatus: true } as const;

  it("is in progress first, then what the verdict says, and leaves others active", async () => {
    const request = publishRequest(server, { inputs, change: deploymentChange });
    await announceRun(request, "running");
    expect(await publishReport(request, stop)).toEqual([]);
    const shared = {
      deployment: 42,
      auto_inactive: false,
      log_url: "https://github.com/acme/shop/actions/runs/99",
      environment_url: "https://preview.example.com",
    };
    expect(server.state.deploymentStatuses).toEqual([
      { ...shared, state: "in_progress", description: "Launch Ready: the gates are running" },
      { ...shared, state: "failure", description: "Stop: 2 errors, 1 warning, 1 note" },
    ]);
    expect(server.state.statuses).toMatchObject([
      { sha: headSha, context: "launch-ready/preview", state: "pending" },
      { sha: headSha, context: "launch-ready/preview", state: "failure", target_url: shared.log_url },
    ]);
  });

  it.each([
    [ship, "success"],
    [stop, "failure"],
    [inconclusive, "error"],
  ])("gets the verdict's state", async (report, state) => {
    await publish(report, { inputs, change: deploymentChange });
    expect(server.state.deploymentStatuses.map((one) => one["state"])).toEqual([state]);
  });

  it("has a description within 140 characters, however many gates are inconclusive", async () => {
    const gates = Array.from({ length: 40 }, (_, index) =>
      gateOf({ gate: `gate-${index}`, inconclusive: ["no network 😀"] }),
    );
    expect(await publish(reportOf(gates), { inputs, change: deploymentChange })).toEqual([]);
    expect(String(server.state.deploymentStatuses[0]?.["description"]).length).toBeLessThanOrEqual(140);
  });

  it("may have a commit status of another name, on any event", async () => {
    await publish(ship, { inputs: { comment: "never", statusName: "may-ship" } });
    expect(server.state.statuses).toMatchObject([{ sha: headSha, context: "may-ship", state: "success" }]);
    expect(server.state.deploymentStatuses).toEqual([]);
  });

  it("that the event does not name is told once", async () => {
    expect(await publish(ship, { inputs })).toEqual([
      'Not posted: the deployment status. Event "pull_request" names no deployment; run the gates on deployment_status.',
    ]);
    expect(server.state.statuses).toHaveLength(1);
  });
});

describe("a token that may only read", () => {
  beforeEach(() => {
    server.state.accounts.set(botToken, {
      login: "github-actions[bot]",
      type: "Bot",
      permissions: { "pull-requests": "read", contents: "read" },
    });
  });

  it("gives one warning that names every missing permission", async () => {
    const warnings = await publish(stop, { inputs: { comment: "always", checkRun: true, statusName: "x" } });
    expect(warnings).toEqual([
      'Not posted: the comment, the check run, the commit status. The token may not write there: add to the job "permissions: { pull-requests: write, checks: write, statuses: write }". (GitHub returned 403: Resource not accessible by integration)',
    ]);
  });

  it("for a fork says that this is GitHub's doing, and where the way around it is", async () => {
    const change = { ...pullRequestChange, untrusted: true };
    const [warning, ...more] = await publish(stop, { inputs: { comment: "always", checkRun: true }, change });
    expect(more).toEqual([]);
    expect(warning).toMatch(
      /forks and Dependabot .*docs\/forks\.md .*missing: pull-requests: write, checks: write/,
    );
  });

  it("is not asked anything when nothing is to be posted", async () => {
    await publish(stop, { inputs: { comment: "never" } });
    expect(server.requests).toEqual([]);
  });
});

describe("without a token", () => {
  it("there is one warning", async () => {
    const request = publishRequest(server, { inputs: { comment: "always", checkRun: true } });
    const { token: _, ...inputs } = request.inputs;
    expect(await publishReport({ ...request, inputs }, stop)).toEqual([
      "Not posted: the comment, the check run. There is no token: pass github-token, whose default is github.token.",
    ]);
  });
});

describe("a run that was cancelled", () => {
  it("still tells what it found out", async () => {
    const signal = AbortSignal.abort();
    expect(await publish(inconclusive, { signal })).toEqual([]);
    expect(server.state.comments).toHaveLength(1);
  });
});
