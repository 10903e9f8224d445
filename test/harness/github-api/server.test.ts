import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GithubApiServer, startGithubApi } from "./server.ts";
import { botToken } from "./state.ts";

const sha = "a".repeat(40);

let server: GithubApiServer;
beforeEach(async () => {
  server = await startGithubApi();
  server.state.commits.add(sha);
  server.state.deployments.add(1);
});
afterEach(() => server[Symbol.asyncDispose]());

async function call(method: string, path: string, body?: unknown, token = botToken) {
  const response = await fetch(`${server.url}/repos/acme/shop${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    link: response.headers.get("link"),
    body: (await response.json()) as unknown,
  };
}

const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice", message: "m" };
const checkRun = (changes: object) => ({ name: "x", head_sha: sha, ...changes });
const withAnnotations = (annotations: unknown[]) =>
  checkRun({ output: { title: "t", summary: "s", annotations } });

describe("the tests' GitHub API", () => {
  it.each([
    ["a comment of 65,537 characters", "/issues/7/comments", { body: "x".repeat(65_537) }],
    ["a comment without a body", "/issues/7/comments", {}],
    ["a completed check run without a conclusion", "/check-runs", checkRun({ status: "completed" })],
    [
      "a conclusion GitHub does not know",
      "/check-runs",
      checkRun({ status: "completed", conclusion: "fine" }),
    ],
    ["a check run without a commit", "/check-runs", { name: "x" }],
    ["a check run for an unknown commit", "/check-runs", checkRun({ head_sha: "b".repeat(40) })],
    ["51 annotations", "/check-runs", withAnnotations(Array.from({ length: 51 }, () => annotation))],
    [
      "a text of 65,536 characters",
      "/check-runs",
      checkRun({ output: { title: "t", summary: "s", text: "x".repeat(65_536) } }),
    ],
    [
      "columns over several lines",
      "/check-runs",
      withAnnotations([{ ...annotation, end_line: 2, start_column: 1 }]),
    ],
    [
      "the annotation level of the runner",
      "/check-runs",
      withAnnotations([{ ...annotation, annotation_level: "error" }]),
    ],
    [
      "a description of 141 characters",
      "/deployments/1/statuses",
      { state: "success", description: "x".repeat(141) },
    ],
    ["a state of commit statuses", "/deployments/1/statuses", { state: "passed" }],
    [
      "a property GitHub does not know",
      "/deployments/1/statuses",
      { state: "success", log_link: "https://x.test" },
    ],
    ["a long status", `/statuses/${sha}`, { state: "success", description: "x".repeat(141) }],
  ])("refuses %s", async (_what, path, body) => {
    expect((await call("POST", path, body)).status).toBe(422);
  });

  it.each([
    ["a comment", "/issues/7/comments", { body: "x".repeat(65_536) }],
    ["a check run", "/check-runs", withAnnotations(Array.from({ length: 50 }, () => annotation))],
    ["a deployment status", "/deployments/1/statuses", { state: "in_progress", auto_inactive: false }],
    ["a commit status", `/statuses/${sha}`, { state: "pending", context: "x" }],
  ])("takes %s and answers as the description has it", async (_what, path, body) => {
    expect((await call("POST", path, body)).status).toBe(201);
    expect(server.violations).toEqual([]);
  });

  it("lists 30 at a time unless asked otherwise, and links to the next page", async () => {
    for (let index = 0; index < 31; index++) await call("POST", "/issues/7/comments", { body: `${index}` });
    const first = await call("GET", "/issues/7/comments");
    expect(first.body).toHaveLength(30);
    expect(first.link).toMatch(/<http:.*page=2>; rel="next"/);
    expect((await call("GET", "/issues/7/comments?page=2")).body).toHaveLength(1);
    expect((await call("GET", "/issues/7/comments?per_page=100")).link).toBeNull();
  });

  it("knows tokens and what they may do", async () => {
    server.state.accounts.set("reader", {
      login: "r",
      type: "User",
      permissions: { "pull-requests": "read" },
    });
    expect((await call("GET", "/issues/7/comments", undefined, "unknown")).status).toBe(401);
    expect((await call("GET", "/issues/7/comments", undefined, "reader")).status).toBe(200);
    expect((await call("POST", "/issues/7/comments", { body: "x" }, "reader")).status).toBe(403);
  });
});
