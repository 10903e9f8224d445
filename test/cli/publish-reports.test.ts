import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runAction } from "../../src/cli/action.ts";
import type { Report } from "../../src/core/report.ts";
import { json } from "../../src/reporters/json.ts";
import { example, patched } from "../github/payloads.ts";
import { type TestFolder, testFolder } from "../harness/folder.ts";
import { type GithubApiServer, startGithubApi } from "../harness/github-api/server.ts";
import { botToken } from "../harness/github-api/state.ts";
import { testIo } from "../harness/io.ts";
import { findingOf, gateOf, reportOf, rules, ship, stop } from "../reporters/reports.ts";

const head = "a".repeat(40);

let folder: TestFolder;
let server: GithubApiServer;
beforeEach(async () => {
  folder = await testFolder();
  server = await startGithubApi();
  server.state.pullRequests.push({ number: 9, state: "open", headSha: head, headLabel: "ann:patch-1" });
});
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** Runs the action on report files, as a job of its own does. */
async function act(
  event: string,
  payload: object,
  reports: Record<string, Report | string>,
  env: object = {},
) {
  const files = Object.entries(reports).map(([name, report]) => [
    name,
    typeof report === "string" ? report : json(report),
  ]);
  await folder.write({ ...Object.fromEntries(files), "event.json": JSON.stringify(payload) });
  const io = testIo({
    cwd: folder.path,
    env: {
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: `${folder.path}/event.json`,
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_SHA: "c".repeat(40),
      GITHUB_WORKSPACE: folder.path,
      GITHUB_API_URL: server.url,
      GITHUB_RUN_ID: "500",
      GITHUB_OUTPUT: `${folder.path}/output`,
      GITHUB_STEP_SUMMARY: `${folder.path}/summary`,
      RUNNER_TEMP: `${folder.path}/temp`,
      INPUT_REPORTS: "reports/**/*.json",
      "INPUT_GITHUB-TOKEN": botToken,
      ...env,
    },
  });
  const exitCode = await runAction(io).catch((error: unknown) => error);
  return { exitCode, output: io.output(), comment: server.state.comments[0]?.body ?? "" };
}

const workflowRun = patched(example("workflow_run"), {
  "repository.full_name": "acme/shop",
  "workflow_run.id": 99,
  "workflow_run.head_sha": head,
  "workflow_run.head_branch": "patch-1",
  "workflow_run.head_repository.full_name": "ann/shop",
  "workflow_run.pull_requests": [],
});
const pullRequest = patched(example("pull_request"), {
  "pull_request.number": 7,
  "pull_request.head.sha": head,
});

describe("a report from a fork's run, posted by workflow_run", () => {
  it("becomes the comment on the pull request of that run, which keeps the verdict to itself", async () => {
    const { exitCode, comment } = await act("workflow_run", workflowRun, {
      "reports/launch-report.json": stop,
    });
    expect(exitCode).toBe(0);
    expect(server.state.comments.map(({ issue }) => issue)).toEqual([9]);
    expect(comment).toContain("Stop");
    expect(comment).toContain("https://github.com/acme/shop/actions/runs/99");
  });

  it("leaves a later run's comment alone, and follows a run that was started again", async () => {
    const of = (id: number, attempt: number) =>
      patched(workflowRun, { "workflow_run.id": id, "workflow_run.run_attempt": attempt });
    const post = async (id: number, attempt: number, report: Report): Promise<string> =>
      (await act("workflow_run", of(id, attempt), { "reports/r.json": report })).comment;
    const fine = reportOf([gateOf({ gate: "redirect-crawl" })]);
    expect(await post(200, 1, stop)).toContain("❌ Stop");
    expect(await post(199, 1, fine)).toContain("❌ Stop");
    expect(await post(200, 2, fine)).toContain("actions/runs/200/attempts/2");
    expect(await post(200, 1, stop)).toContain("✅");
    expect(await post(199, 2, stop)).toContain("❌ Stop");
    expect(server.state.comments).toHaveLength(1);
  });

  it("says what it is about by the event's word, not by the file's", async () => {
    const hostile = reportOf(
      [gateOf({ gate: "redirect-crawl", findings: [findingOf({ rule: "redirect-crawl/loop" })] })],
      {
        tool: { name: "evil", version: "9", informationUri: "https://evil.example/tool" },
        target: {
          ...stop.target,
          pullRequest: 1,
          runUrl: "https://evil.example/run",
          sourceUrl: "https://evil.example/blob/x/",
        },
        rules: {
          "redirect-crawl/loop": {
            ...rules["redirect-crawl/loop"]!,
            why: "Click here!",
            helpUri: "https://evil.example/rule",
          },
        },
      },
    );
    const unknown = {
      ...hostile.gates[0]!.findings[0]!,
      rule: "redirect-crawl/from-the-future",
      fingerprint: "9".repeat(32),
    };
    hostile.gates[0]!.findings.push(unknown);
    hostile.totals.error = 2;
    hostile.rules[unknown.rule] = {
      ...rules["redirect-crawl/loop"]!,
      helpUri: "https://evil.example/future",
      fixes: [],
    };
    const { comment } = await act("workflow_run", workflowRun, { "reports/r.json": hostile });
    expect(server.state.comments.map(({ issue }) => issue)).toEqual([9]);
    expect(comment).not.toContain("evil.example");
    expect(comment).not.toContain("Click here");
    expect(comment).toContain("docs/rules/redirect-crawl/from-the-future.md");
  });

  it("sets nothing that a branch rule may require, and says so", async () => {
    server.state.commits.add(head);
    const asked = {
      "INPUT_CHECK-RUN": "true",
      "INPUT_STATUS-NAME": "launch-ready/production",
    };
    const { exitCode, output } = await act("workflow_run", workflowRun, { "reports/r.json": ship }, asked);
    expect(exitCode).toBe(0);
    expect([...server.state.checkRuns, ...server.state.statuses]).toEqual([]);
    expect(output).toMatch(/::warning::Not posted: check run and statuses\. On workflow_run/);
  });

  it("does not let a configuration beside it say how GitHub is reached", async () => {
    const reports = {
      "reports/r.json": stop,
      "launch-ready.yml": "network: { proxy: http://127.0.0.1:9 }\n",
    };
    await act("workflow_run", workflowRun, reports);
    expect(server.state.comments).toHaveLength(1);
  });

  it.each([
    [
      "another repository",
      { repository: "mallory/shop" },
      /is about repository mallory\/shop, but the event is about acme\/shop/,
    ],
    ["another commit", { commit: "b".repeat(40) }, /is about commit b{40}, but the event is about a{40}/],
    ["no commit", { commit: undefined }, /is about commit unknown/],
  ])("is refused when it is of %s", async (_what, target, expected) => {
    const report = { ...stop, target: { ...stop.target, ...target } } as Report;
    const { exitCode } = await act("workflow_run", workflowRun, { "reports/r.json": report });
    expect(String(exitCode)).toMatch(expected);
    expect(server.state.comments).toEqual([]);
  });

  it.each([
    ["is not JSON", "{"],
    ["is no report", "{}"],
    ["contradicts itself", json({ ...stop, verdict: "ship" })],
    ["is nested without end", "[".repeat(100_000)],
  ])("is refused when it %s", async (_what, text) => {
    const { exitCode } = await act("workflow_run", workflowRun, { "reports/r.json": text });
    expect(String(exitCode)).toMatch(/^ConfigurationError: reports\/r\.json: /);
    expect(server.requests).toEqual([]);
  });
});

describe("the job that merges shards", () => {
  const shard = (index: number, report: Report): Report => ({ ...report, shard: `${index}/2` });

  it("gives one comment and the whole's verdict", async () => {
    const reports = { "reports/1/r.json": shard(1, ship), "reports/2/r.json": shard(2, stop) };
    const { exitCode, comment } = await act("pull_request", pullRequest, reports);
    expect(exitCode).toBe(1);
    expect(server.state.comments).toHaveLength(1);
    expect(comment).toContain("Stop");
  });

  it("needs no variable that only the gates' jobs have, and no word on what fails", async () => {
    const reports = { "reports/r.json": stop, "launch-ready.yml": "site: ${SITE_URL}\n" };
    expect((await act("pull_request", pullRequest, reports)).exitCode).toBe(1);
    const { exitCode } = await act("pull_request", pullRequest, reports, { "INPUT_FAIL-ON": "never" });
    expect(String(exitCode)).toMatch(/input "fail-on" has no effect together with "reports"/);
  });

  it("is inconclusive without a shard, and names it", async () => {
    const { exitCode, comment } = await act("pull_request", pullRequest, {
      "reports/1/r.json": shard(1, ship),
    });
    expect(exitCode).toBe(3);
    expect(comment).toMatch(/shard 2\/2 gave no report/);
  });

  it("refuses reports of another commit", async () => {
    const other = { ...stop, target: { ...stop.target, commit: "d".repeat(40) } };
    const { exitCode } = await act("pull_request", pullRequest, { "reports/r.json": other });
    expect(String(exitCode)).toMatch(/reports are of commit d{40}/);
  });

  it("says so when there is no report at all", async () => {
    const { exitCode } = await act("pull_request", pullRequest, {});
    expect(String(exitCode)).toMatch(
      /input "reports": no file in .* matches reports\/\*\*\/\*\.json\. Download the artifacts/,
    );
  });
});
