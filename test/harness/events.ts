import { example, patched } from "../github/payloads.ts";
import type { RunEvent } from "./runner/contexts.ts";

/**
 * What GitHub tells a job about the event that started it: its own example payloads, with the fields of today put in
 * and the commits of a test's repository.
 */

/** No commit: a push that creates or deletes a branch. */
export const ZERO = "0".repeat(40);

const REPOSITORY = "octo/shop";
const DEFAULT_BRANCH = "main";

type Json = Record<string, unknown>;

function inRepository(payload: Json, changes: Json): Json {
  return patched(payload, {
    "repository.full_name": REPOSITORY,
    "repository.default_branch": DEFAULT_BRANCH,
    ...changes,
  });
}

interface Commits {
  base: string;
  head: string;
}

/** `pull_request`, from a branch of the repository. `github.sha` is the merge commit, unless the test has none. */
export function pullRequestEvent(commits: Commits, changes: Json = {}, merge = commits.head): RunEvent {
  const payload = inRepository(example("pull_request"), {
    number: 7,
    "pull_request.number": 7,
    "pull_request.head.sha": commits.head,
    "pull_request.head.ref": "take-payments",
    "pull_request.head.repo.full_name": REPOSITORY,
    "pull_request.base.sha": commits.base,
    "pull_request.base.ref": DEFAULT_BRANCH,
    "pull_request.base.repo.full_name": REPOSITORY,
    ...changes,
  });
  return {
    name: "pull_request",
    payload,
    sha: merge,
    ref: "refs/pull/7/merge",
    headRef: "take-payments",
    baseRef: DEFAULT_BRANCH,
    repository: REPOSITORY,
  };
}

/** `pull_request` from a stranger's fork: no secrets, and a token that only reads. */
export function forkPullRequestEvent(commits: Commits): RunEvent {
  const changes = { "pull_request.head.repo.full_name": "mallory/shop", "pull_request.head.repo.fork": true };
  return { ...pullRequestEvent(commits, changes), actor: "mallory" };
}

/** `push` of a branch; `base` is {@link ZERO} for a new one. */
export function pushEvent({ base, head }: Commits, changes: Json = {}): RunEvent {
  const payload = inRepository(example("push"), {
    ref: "refs/heads/main",
    before: base,
    after: head,
    created: base === ZERO,
    deleted: false,
    forced: false,
    "head_commit.id": head,
    ...changes,
  });
  return { name: "push", payload, sha: head, ref: "refs/heads/main", repository: REPOSITORY };
}

/** `merge_group`: the queue asks before it merges. There is no pull request in it. */
export function mergeGroupEvent({ base, head }: Commits): RunEvent {
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  const payload = inRepository(example("merge_group"), {
    "merge_group.base_sha": base,
    "merge_group.head_sha": head,
    "merge_group.base_ref": "refs/heads/main",
    "merge_group.head_ref": ref,
  });
  return { name: "merge_group", payload, sha: head, ref, repository: REPOSITORY };
}

/** `deployment_status`, made from a commit, so that there is no ref. */
export function deploymentStatusEvent(head: string, url: string, changes: Json = {}): RunEvent {
  const payload = inRepository(example("deployment_status"), {
    "deployment.sha": head,
    "deployment.environment": "preview",
    "deployment_status.state": "success",
    "deployment_status.environment": "preview",
    "deployment_status.environment_url": url,
    "deployment_status.log_url": "",
    ...changes,
  });
  return { name: "deployment_status", payload, sha: head, ref: "", repository: REPOSITORY };
}

/** `schedule`: the payload says little more than when. */
export function scheduleEvent(head: string): RunEvent {
  const payload = { schedule: "17 4 * * *" };
  return { name: "schedule", payload, sha: head, ref: "refs/heads/main", repository: REPOSITORY };
}

/** `workflow_dispatch`, started by hand. */
export function workflowDispatchEvent(head: string): RunEvent {
  const payload = inRepository(example("workflow_dispatch"), { ref: "refs/heads/main", inputs: {} });
  return { name: "workflow_dispatch", payload, sha: head, ref: "refs/heads/main", repository: REPOSITORY };
}
