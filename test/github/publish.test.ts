import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { announceRun, publishReport } from "../../src/github/publish.ts";
import { type Fault, type GithubApiServer, startGithubApi } from "../harness/github-api/server.ts";
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

const everywhere = { comment: "always", checkRun: true, deploymentStatus: true } as const;

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
    expect(warnings).toEqual(["Not posted: the check run. GitHub answered 500: Server Error."]);
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
    await announceRun(request);
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

  it("has a description within 140 characters, however many gates stayed open", async () => {
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
      'Not posted: the comment, the check run, the commit status. The token may not write there: add to the job "permissions: { pull-requests: write, checks: write, statuses: write }". (GitHub answered 403: Resource not accessible by integration)',
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

describe("GitHub's API at fault", () => {
  const faults: [string, Fault, RegExp][] = [
    ["answers 401", { status: 401, message: "Bad credentials" }, /does not accept the token \(401\)/],
    ["answers 403", { status: 403, message: "Resource not accessible by integration" }, /may not write/],
    ["answers 404", { status: 404, message: "Not Found" }, /may not write.*404: Not Found/],
    ["answers 422", { status: 422, message: "Validation Failed" }, /answered 422: Validation Failed/],
    ["answers 429", { status: 429, message: "Too many requests" }, /answered 429: Too many requests/],
    ["answers 500", { status: 500 }, /answered 500: Server Error/],
    ["answers 503 with HTML", { status: 503, headers: { "content-type": "text/html" } }, /answered 503/],
    [
      "hangs",
      { does: "hang" },
      /(could not be reached: no complete response came in time|did not answer in time)/,
    ],
    ["closes", { does: "close" }, /could not be reached: the connection was closed/],
    ["closes midway", { does: "close-midway" }, /could not be reached: the connection was closed/],
  ];

  it.each(faults)("%s: one warning, in time, and the report as it was", async (_what, fault, expected) => {
    server.faults.push(fault);
    const before = structuredClone(stop);
    const request = publishRequest(server, {
      inputs: everywhere,
      change: { ...pullRequestChange, ...deploymentChange },
      network: { ...publishRequest(server).network, timeoutMs: 150 },
      timeoutMs: 1_500,
    });
    await announceRun(request);
    const warnings = await publishReport(request, stop);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(expected);
    expect(warnings[0]).toMatch(/the comment, the check run, the commit status, the deployment status/);
    expect(stop).toEqual(before);
  });

  it("hangs for ever: ends when the time for everything is up", async () => {
    server.faults.push({ does: "hang" });
    const request = publishRequest(server, { inputs: everywhere, timeoutMs: 100 });
    const [, warning] = await publishReport(request, stop);
    expect(warning).toMatch(
      /^Not posted: the comment, the check run, the commit status\. GitHub's API did not answer in time/,
    );
  });

  it("does not exist at that address", async () => {
    const env = { GITHUB_API_URL: "not a URL" };
    expect(await publish(stop, { env })).toEqual(["Not posted: the comment. Invalid URL."]);
  });

  it("asks to come back later: done at most twice more, after the pause it names", async () => {
    const limited: Fault = {
      method: "POST",
      status: 403,
      headers: { "retry-after": "7" },
      message: "secondary rate limit",
    };
    server.faults.push({ ...limited, times: 2 });
    const request = publishRequest(server);
    expect(await publishReport(request, stop)).toEqual([]);
    expect(request.pauses).toEqual([7_000, 7_000]);
    expect(server.state.comments).toHaveLength(1);

    server.faults.push(limited);
    const again = publishRequest(server, { inputs: { commentId: "other" } });
    expect(await publishReport(again, stop)).toEqual([
      "Not posted: the comment. GitHub answered 403: secondary rate limit.",
    ]);
    expect(again.pauses).toHaveLength(2);
  });

  it("waits for the primary limit's reset when that is near, and gives up when it is far", async () => {
    const now = Date.UTC(2027, 0, 1);
    const clock = { now: () => now, monotonic: () => performance.now() };
    const exhausted = (seconds: number): Fault => ({
      times: 1,
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 + seconds) },
      message: "API rate limit exceeded for installation",
    });
    server.faults.push(exhausted(9));
    const near = publishRequest(server, { clock });
    expect(await publishReport(near, stop)).toEqual([]);
    expect(near.pauses).toEqual([9_000]);

    server.faults.push(exhausted(1_800));
    const far = publishRequest(server, { clock });
    expect(await publishReport(far, stop)).toEqual([
      "Not posted: the comment. GitHub answered 403: API rate limit exceeded for installation.",
    ]);
    expect(far.pauses).toEqual([]);
  });

  it("fails to answer a reading request: asked again; a writing one: not, because it may have been obeyed", async () => {
    server.faults.push({ method: "GET", times: 2, status: 502, message: "Bad Gateway" });
    expect(await publish(stop)).toEqual([]);
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "POST"]);

    server.faults.push({ method: "POST", path: /comments/, times: 1, status: 502, message: "Bad Gateway" });
    expect(await publish(stop, { inputs: { commentId: "other" } })).toHaveLength(1);
    expect(server.state.comments).toHaveLength(1);
  });

  it("never shows the token", async () => {
    server.faults.push({ status: 400, message: "no" });
    expect((await publish(stop, { inputs: everywhere })).join("\n")).not.toContain(botToken);
  });
});

describe("a run that was cancelled", () => {
  it("still tells what it found out", async () => {
    const signal = AbortSignal.abort();
    expect(await publish(inconclusive, { signal })).toEqual([]);
    expect(server.state.comments).toHaveLength(1);
  });
});
