import type { Deployment } from "../core/change.ts";
import type { Report } from "../core/report.ts";
import { cut, printable } from "../core/sanitize.ts";
import type { Verdict } from "../core/severity.ts";
import { verdictReason, verdictWords } from "../reporters/phrases.ts";
import type { GithubApi } from "./api.ts";
import { limits } from "./limits.ts";
import type { Channel } from "./problem.ts";

export const deploymentChannel: Channel = { name: "the deployment status", permission: "deployments: write" };
export const commitStatusChannel: Channel = { name: "the commit status", permission: "statuses: write" };

/** `success`, `failure` when a finding stops the launch, `error` when it is inconclusive. */
const states = { ship: "success", stop: "failure", inconclusive: "error" } as const satisfies Record<
  Verdict,
  string
>;

/** What a status says of a run: its report, or what it is without one. */
export type RunState = Report | "running" | "broken";

const descriptions = {
  running: "Launch Ready: the gates are running",
  broken: "Launch Ready: the run ended before there was a verdict",
} as const;

function descriptionOf(state: RunState): string {
  return typeof state === "string" ? descriptions[state] : statusDescription(state);
}

/** The API's state; `running` has another name for deployments than for commits. */
function apiState<R extends string>(state: RunState, running: R): R | "success" | "failure" | "error" {
  if (state === "running") return running;
  return state === "broken" ? "error" : states[state.verdict];
}

/** `Stop: 2 errors, 1 warning`, within what a status's description holds. */
export function statusDescription(report: Report): string {
  const text = `${verdictWords[report.verdict]}: ${verdictReason(report)}`;
  return cut(printable(text), limits.statusDescription);
}

/**
 * Adds a status to a deployment: `in_progress` while the run goes on, else what the verdict says, `error` where there
 * is none. Other deployments of the environment stay active: judging one must not switch another off.
 *
 * @throws Whatever the API throws; see `problemOf`.
 */
export async function postDeploymentStatus(
  { octokit, owner, repo }: GithubApi,
  deployment: Pick<Deployment, "id" | "url">,
  { state, runUrl }: { state: RunState; runUrl?: string },
): Promise<void> {
  await octokit.rest.repos.createDeploymentStatus({
    owner,
    repo,
    deployment_id: deployment.id,
    state: apiState(state, "in_progress"),
    description: descriptionOf(state),
    auto_inactive: false,
    ...(runUrl === undefined ? {} : { log_url: runUrl }),
    // A status without an address takes the environment's link away.
    ...(deployment.url === undefined ? {} : { environment_url: deployment.url }),
  });
}

/**
 * Sets the commit's status under a name that stays the same, so that branch rules and Vercel's deployment checks can
 * require it: `pending` while the run goes on, else what the verdict says, `error` where there is none.
 *
 * @throws Whatever the API throws; see `problemOf`.
 */
export async function postCommitStatus(
  { octokit, owner, repo }: GithubApi,
  { sha, context }: { sha: string; context: string },
  { state, runUrl }: { state: RunState; runUrl?: string },
): Promise<void> {
  await octokit.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    context,
    state: apiState(state, "pending"),
    description: descriptionOf(state),
    ...(runUrl === undefined ? {} : { target_url: runUrl }),
  });
}
