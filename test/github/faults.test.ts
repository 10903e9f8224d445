import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { announceRun, publishReport } from "../../src/github/publish.ts";
import { type Fault, type GithubApiServer, startGithubApi } from "../harness/github-api/server.ts";
import { botToken } from "../harness/github-api/state.ts";
import { stop } from "../reporters/reports.ts";
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

describe("GitHub's API at fault", () => {
  const faults: [string, Fault, RegExp][] = [
    ["answers 401", { status: 401, message: "Bad credentials" }, /does not accept the token \(401\)/],
    ["answers 403", { status: 403, message: "Resource not accessible by integration" }, /may not write/],
    ["returns 404", { status: 404, message: "Not Found" }, /may not write.*404: Not Found/],
    ["answers 422", { status: 422, message: "Validation Failed" }, /returned 422: Validation Failed/],
    ["answers 429", { status: 429, message: "Too many requests" }, /returned 429: Too many requests/],
    ["answers 500", { status: 500 }, /returned 500: Server Error/],
    ["answers 503 with HTML", { status: 503, headers: { "content-type": "text/html" } }, /returned 503/],
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
    await announceRun(request, "running");
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
      /^Not posted: the comment, the check run, the commit status\. GitHub's API did not respond in time/,
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
      "Not posted: the comment. GitHub returned 403: secondary rate limit.",
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
      "Not posted: the comment. GitHub returned 403: API rate limit exceeded for installation.",
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
