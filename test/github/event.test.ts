import { describe, expect, it } from "vitest";
import { readChange } from "../../src/github/event.ts";
import { readTextFile } from "../../src/probes/files.ts";
import { BASE, change, HEAD, pullRequest, SHA } from "./events.ts";
import { example, patched } from "./payloads.ts";

const ZERO = "0".repeat(40);

describe("a run outside GitHub", () => {
  it("is local", async () => {
    expect(await readChange({}, readTextFile)).toEqual({ event: "local", untrusted: false });
  });
});

describe("a pull request", () => {
  it("gives base, head and number, and is trusted from a branch of the same repository", async () => {
    expect(await change("pull_request", pullRequest())).toEqual({
      event: "pull_request",
      base: BASE,
      head: HEAD,
      ref: "refs/heads/main",
      defaultBranch: "master",
      repository: "octo/shop",
      untrusted: false,
      pullRequest: { number: 7, headSha: HEAD, headRef: "take-payments", baseSha: BASE, baseRef: "main" },
    });
  });

  it.each([
    ["a fork", pullRequest({ "pull_request.head.repo.full_name": "mallory/shop" })],
    ["a fork that was deleted", pullRequest({ "pull_request.head.repo": null })],
    ["Dependabot", pullRequest({ "pull_request.user.login": "dependabot[bot]" })],
  ])("from %s is not trusted", async (_from, payload) => {
    expect((await change("pull_request", payload)).untrusted).toBe(true);
  });

  it("that Dependabot started is not trusted, whoever opened it", async () => {
    const { untrusted } = await change("pull_request", pullRequest(), { GITHUB_ACTOR: "dependabot[bot]" });
    expect(untrusted).toBe(true);
  });

  it("under pull_request_target holds secrets, and is not trusted from a fork", async () => {
    const fork = pullRequest({ "pull_request.head.repo.full_name": "mallory/shop" });
    expect(await change("pull_request_target", fork)).toMatchObject({
      untrusted: true,
      privileged: true,
      head: HEAD,
    });
    expect(await change("pull_request_target", pullRequest())).toMatchObject({
      untrusted: false,
      privileged: true,
    });
  });

  it("reads every example GitHub gives", async () => {
    for (let index = 0; index < 29; index++) {
      const { pullRequest: found } = await change("pull_request", example("pull_request", index));
      expect(found?.number).toBeGreaterThan(0);
    }
  });
});

describe("a push", () => {
  const push = (changes: Record<string, unknown>) =>
    patched(example("push"), {
      ref: "refs/heads/main",
      before: BASE,
      after: HEAD,
      "head_commit.id": HEAD,
      created: false,
      ...changes,
    });

  it("goes from before to after", async () => {
    const seen = await change("push", push({}));
    expect(seen).toMatchObject({ base: BASE, head: HEAD, ref: "refs/heads/main", untrusted: false });
    expect(seen).not.toHaveProperty("forced");
  });

  it("that creates a branch has no base", async () => {
    expect(await change("push", push({ before: ZERO, created: true }))).not.toHaveProperty("base");
  });

  it("that replaces commits says so", async () => {
    expect(await change("push", push({ forced: true }))).toMatchObject({ base: BASE, forced: true });
  });

  it("of an annotated tag is judged by its commit, not by the tag's object", async () => {
    const tag = push({ ref: "refs/tags/v1", before: ZERO, after: "c".repeat(40) });
    expect(await change("push", tag, { GITHUB_REF: "refs/tags/v1" })).toMatchObject({
      head: HEAD,
      ref: "refs/tags/v1",
    });
  });

  it("that deletes a branch has nothing to judge", async () => {
    const gone = push({ after: ZERO, deleted: true, head_commit: null });
    expect(await change("push", gone)).toMatchObject({ deleted: true, base: BASE });
  });
});

describe("other events", () => {
  it("merge_group: the group's base and head", async () => {
    expect(await change("merge_group", example("merge_group"))).toMatchObject({
      base: "380387fbc80638b734a49e1be1c4dfec1c01b33c",
      head: "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d",
      ref: expect.stringMatching(/^refs\/heads\/gh-readonly-queue\/main\//),
      untrusted: false,
    });
  });

  it.each(["schedule", "workflow_dispatch"])(
    "%s: the commit the workflow runs for, no base",
    async (name) => {
      const payload = { repository: { full_name: "octo/shop", default_branch: "trunk" } };
      expect(await change(name, payload)).toEqual({
        event: name,
        head: SHA,
        ref: "refs/heads/main",
        repository: "octo/shop",
        defaultBranch: "trunk",
        untrusted: false,
      });
    },
  );

  it("schedule needs no payload", async () => {
    expect(await readChange({ GITHUB_EVENT_NAME: "schedule", GITHUB_SHA: SHA }, readTextFile)).toEqual({
      event: "schedule",
      head: SHA,
      untrusted: false,
    });
  });

  it("workflow_run: the other run's head, with secrets, and not trusted from a fork", async () => {
    const run = patched(example("workflow_run"), {
      "workflow_run.head_sha": HEAD,
      "workflow_run.head_repository.full_name": "mallory/shop",
      "workflow_run.pull_requests": [],
    });
    expect(await change("workflow_run", run)).toMatchObject({
      head: HEAD,
      untrusted: true,
      privileged: true,
    });
  });
});

describe("workflow_run for a branch", () => {
  const pull = (number: number, repository: number) => ({
    number,
    base: { sha: SHA, ref: "main", repo: { id: repository, url: "https://api.github.test/x", name: "shop" } },
    head: { sha: HEAD, ref: "patch", repo: { id: 1, url: "https://api.github.test/x", name: "shop" } },
  });

  it("is about the pull request into this repository, not one into another", async () => {
    const run = patched(example("workflow_run"), {
      "repository.id": 1,
      "workflow_run.head_sha": HEAD,
      "workflow_run.pull_requests": [pull(2, 999), pull(7, 1)],
    });
    expect((await change("workflow_run", run)).pullRequest?.number).toBe(7);
    const foreign = patched(run, { "workflow_run.pull_requests": [pull(2, 999)] });
    expect((await change("workflow_run", foreign)).pullRequest).toBeUndefined();
  });
});

describe("a deployment", () => {
  const status = (changes: Record<string, unknown>) =>
    patched(example("deployment_status"), {
      "deployment.id": 42,
      "deployment.sha": HEAD,
      "deployment_status.state": "success",
      "deployment_status.environment": "preview",
      "deployment_status.environment_url": "https://preview.example.com",
      "deployment_status.target_url": "https://github.com/octo/shop/actions/runs/1",
      ...changes,
    });

  it("gives the site, the commit and the environment; the ref may be empty", async () => {
    expect(await change("deployment_status", status({}), { GITHUB_REF: "" })).toEqual({
      event: "deployment_status",
      head: HEAD,
      defaultBranch: "master",
      repository: "octo/shop",
      untrusted: false,
      deployment: {
        id: 42,
        sha: HEAD,
        environment: "preview",
        state: "success",
        url: "https://preview.example.com",
      },
    });
  });

  it("falls back to target_url, but not to the log's page on GitHub", async () => {
    const older = (target: string) =>
      status({ "deployment_status.environment_url": "", "deployment_status.target_url": target });
    const vercel = await change("deployment_status", older("https://shop-git-x.vercel.app"));
    expect(vercel.deployment?.url).toBe("https://shop-git-x.vercel.app");
    const log = await change("deployment_status", older("https://github.com/octo/shop/actions/runs/1"));
    expect(log.deployment).not.toHaveProperty("url");
    const enterprise = await change(
      "deployment_status",
      older("https://ghes.test/octo/shop/actions/runs/1"),
      {
        GITHUB_SERVER_URL: "https://ghes.test",
      },
    );
    expect(enterprise.deployment).not.toHaveProperty("url");
  });
});
