import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigurationError, messageOf } from "../../src/core/errors.ts";
import { readChange } from "../../src/github/event.ts";
import { runTarget } from "../../src/github/run-target.ts";
import { readTextFile } from "../../src/probes/files.ts";
import { example, patched } from "./payloads.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const HEAD = "a".repeat(40);
const BASE = "b".repeat(40);
const ZERO = "0".repeat(40);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "event-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function change(name: string, payload: unknown, env: Record<string, string> = {}) {
  const path = join(folder, "event.json");
  await writeFile(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return readChange(
    {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: path,
      GITHUB_SHA: SHA,
      GITHUB_REF: "refs/heads/main",
      GITHUB_REPOSITORY: "octo/shop",
      GITHUB_ACTOR: "octocat",
      ...env,
    },
    readTextFile,
  );
}

async function refusal(name: string, payload: unknown, env: Record<string, string> = {}): Promise<string> {
  const thrown = await change(name, payload, env).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(ConfigurationError);
  return messageOf(thrown);
}

function pullRequest(changes: Record<string, unknown> = {}) {
  return patched(example("pull_request"), {
    "pull_request.number": 7,
    "pull_request.head.sha": HEAD,
    "pull_request.head.ref": "take-payments",
    "pull_request.base.sha": BASE,
    "pull_request.base.ref": "main",
    ...changes,
  });
}

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

  it("with an address that is none is refused", async () => {
    const message = await refusal(
      "deployment_status",
      status({ "deployment_status.environment_url": "javascript:alert(1)" }),
    );
    expect(message).toBe(
      'payload of event "deployment_status": deployment_status.environment_url: must be an absolute URL that starts with https:// or http://, not "javascript:alert(1)"',
    );
  });
});

describe("a payload that is not what it must be", () => {
  it.each([
    [
      "an option for git",
      { "pull_request.head.sha": "--upload-pack=touch /tmp/x" },
      "pull_request.head.sha: must be a commit id",
    ],
    [
      "a ref with a leading dash",
      { "pull_request.base.ref": "-x" },
      "pull_request.base.ref: must be the name of a branch or tag",
    ],
    [
      "a ref with a line break",
      { "pull_request.base.ref": "a\n::error::b" },
      "pull_request.base.ref: must be the name",
    ],
    [
      "a number that is text",
      { "pull_request.number": "7" },
      'pull_request.number must be a number, not "7"',
    ],
    ["no head", { "pull_request.head": undefined }, "pull_request.head must be a mapping"],
  ])("%s is refused, naming the place", async (_what, changes, expected) => {
    expect(await refusal("pull_request", pullRequest(changes))).toContain(expected);
  });

  it("names a repository of the wrong form", async () => {
    expect(await refusal("push", example("push"), { GITHUB_REPOSITORY: "../../etc" })).toMatch(
      /^GITHUB_REPOSITORY: .*must have the form owner\/name/,
    );
  });

  it("is refused when it is not JSON, absent or too large", async () => {
    expect(await refusal("push", "{")).toMatch(/payload of event "push" .* is not JSON/);
    expect(await refusal("push", "", { GITHUB_EVENT_PATH: join(folder, "nowhere.json") })).toMatch(
      /is not there/,
    );
    expect(await refusal("push", "", { GITHUB_EVENT_PATH: "" })).toMatch(/GITHUB_EVENT_PATH is not set/);
    expect(await refusal("push", " ".repeat(25 * 1024 * 1024 + 1))).toMatch(/at most 26214400 are read/);
  });

  it("never ends in anything but a change or a configuration error", async () => {
    const events = fc.constantFrom(
      "pull_request",
      "push",
      "merge_group",
      "deployment_status",
      "workflow_run",
      "constructor",
    );
    await fc.assert(
      fc.asyncProperty(events, fc.jsonValue(), async (name, payload) => {
        const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: "event.json" };
        const outcome = await readChange(env, async () => JSON.stringify(payload)).catch(
          (error: unknown) => error,
        );
        expect(outcome instanceof ConfigurationError || (outcome as { event: string }).event === name).toBe(
          true,
        );
      }),
    );
  });
});

describe("runTarget", () => {
  const env = { GITHUB_SERVER_URL: "https://ghes.test/", GITHUB_RUN_ID: "99", GITHUB_RUN_ATTEMPT: "2" };

  it("links to the run's attempt and to the judged commit, on the server in use", () => {
    expect(runTarget(env, { repository: "octo/shop", head: HEAD })).toEqual({
      runUrl: "https://ghes.test/octo/shop/actions/runs/99/attempts/2",
      sourceUrl: `https://ghes.test/octo/shop/blob/${HEAD}/`,
    });
    expect(runTarget({ GITHUB_RUN_ID: "99", GITHUB_RUN_ATTEMPT: "1" }, { repository: "octo/shop" })).toEqual({
      runUrl: "https://github.com/octo/shop/actions/runs/99",
    });
  });

  it("is empty outside GitHub", () => {
    expect(runTarget({}, {})).toEqual({});
  });
});
