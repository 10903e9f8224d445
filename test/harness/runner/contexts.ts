import { readFileSync } from "node:fs";
import type { RunnerLayout } from "./layout.ts";

/** What started a workflow, as GitHub tells a job. */
export interface RunEvent {
  /** `pull_request`, `push`… */
  name: string;
  /** The webhook's payload. */
  payload: Readonly<Record<string, unknown>>;
  /** `github.sha`; for a pull request the merge commit. */
  sha: string;
  /** `github.ref`; empty for a deployment made from a commit. */
  ref: string;
  /** Branches of a pull request; empty otherwise. */
  headRef?: string;
  baseRef?: string;
  repository?: string;
  actor?: string;
}

/** The `github` context and what of it becomes a variable. */
type GithubContext = Record<string, unknown>;

/**
 * Keys of the `github` context that steps get as `GITHUB_*` (actions/runner, `GitHubContext.cs`,
 * `_contextEnvAllowlist`). The token and the payload itself are not among them.
 */
const environmentKeys: readonly string[] = [
  "action",
  "action_path",
  "action_ref",
  "action_repository",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "env",
  "event_name",
  "event_path",
  "graphql_url",
  "head_ref",
  "job",
  "output",
  "path",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "state",
  "step_summary",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
  "workspace",
];

interface GithubOptions {
  event: RunEvent;
  layout: RunnerLayout;
  token: string;
  apiUrl: string;
  serverUrl: string;
}

/** The `github` context of a job's step that uses an action of another repository. */
export function githubContext({ event, layout, token, apiUrl, serverUrl }: GithubOptions): GithubContext {
  const { name, payload, sha, ref, headRef = "", baseRef = "", actor = "octocat" } = event;
  const repository = event.repository ?? "octo/shop";
  return {
    token,
    job: "ship",
    action: "__launch-ready_launch-ready",
    action_repository: "launch-ready/launch-ready",
    action_ref: "v1",
    actor,
    actor_id: "1",
    triggering_actor: actor,
    repository,
    repository_id: "186853002",
    repository_owner: repository.split("/")[0],
    repository_owner_id: "2",
    event: payload,
    event_name: name,
    sha,
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: "false",
    head_ref: headRef,
    base_ref: baseRef,
    run_id: "9000000001",
    run_number: "7",
    run_attempt: "1",
    retention_days: "90",
    workflow: "Launch Ready",
    workflow_ref: `${repository}/.github/workflows/launch-ready.yml@${ref}`,
    workflow_sha: sha,
    server_url: serverUrl,
    api_url: apiUrl,
    graphql_url: `${apiUrl}/graphql`,
    workspace: layout.host.workspace,
  };
}

/** The `runner` context; each of its texts becomes `RUNNER_*` (`RunnerContext.cs`). */
export function runnerContext(layout: RunnerLayout, debug: boolean): Record<string, string> {
  return {
    os: "Linux",
    arch: "X64",
    name: "GitHub Actions 1",
    environment: "github-hosted",
    temp: layout.host.temp,
    tool_cache: layout.host.tools,
    workspace: layout.host.workspace.replace(/\/[^/]*$/, ""),
    ...(debug ? { debug: "1" } : {}),
  };
}

/** Contexts as variables, the machine's paths put as the step sees them. */
export function contextVariables(
  github: GithubContext,
  runner: Record<string, string>,
  layout: RunnerLayout,
): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const key of environmentKeys) {
    const value = github[key];
    if (typeof value === "string") variables[`GITHUB_${key.toUpperCase()}`] = layout.forStep(value);
  }
  for (const [key, value] of Object.entries(runner)) {
    variables[`RUNNER_${key.toUpperCase()}`] = layout.forStep(value);
  }
  return variables;
}

/** Reads a file of the step's, wherever the layout has put it; empty when the step removed it. */
export function readStepFile(path: string, layout: RunnerLayout): Buffer {
  try {
    return readFileSync(layout.forStep(path));
  } catch {
    return Buffer.alloc(0);
  }
}
