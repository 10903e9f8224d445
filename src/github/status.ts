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

/** `success`, `failure` when a finding stops the launch, `error` when the question stayed open. */
const states = { ship: "success", stop: "failure", inconclusive: "error" } as const satisfies Record<
  Verdict,
  string
>;

const RUNNING = "Launch Ready: the gates are running";

/** `Stop: 2 errors, 1 warning`, within what a status's description holds. */
export function statusDescription(report: Report): string {
  const text = `${verdictWords[report.verdict]}: ${verdictReason(report)}`;
  return cut(printable(text), limits.statusDescription);
}

/**
 * Adds a status to a deployment: `in_progress` without a report, else what the verdict says. Other deployments of the
 * environment stay active: judging one must not switch another off.
 *
 * @throws Whatever the API throws; see `problemOf`.
 */
export async function postDeploymentStatus(
  { octokit, owner, repo }: GithubApi,
  deployment: Pick<Deployment, "id" | "url">,
  { report, runUrl }: { report?: Report; runUrl?: string },
): Promise<void> {
  await octokit.rest.repos.createDeploymentStatus({
    owner,
    repo,
    deployment_id: deployment.id,
    state: report ? states[report.verdict] : "in_progress",
    description: report ? statusDescription(report) : RUNNING,
    auto_inactive: false,
    ...(runUrl === undefined ? {} : { log_url: runUrl }),
    // A status without an address takes the environment's link away.
    ...(deployment.url === undefined ? {} : { environment_url: deployment.url }),
  });
}

/**
 * Sets the commit's status under a name that stays the same, so that branch rules and Vercel's deployment checks can
 * require it: `pending` without a report, else what the verdict says.
 *
 * @throws Whatever the API throws; see `problemOf`.
 */
export async function postCommitStatus(
  { octokit, owner, repo }: GithubApi,
  { sha, context }: { sha: string; context: string },
  { report, runUrl }: { report?: Report; runUrl?: string },
): Promise<void> {
  await octokit.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    context,
    state: report ? states[report.verdict] : "pending",
    description: report ? statusDescription(report) : RUNNING,
    ...(runUrl === undefined ? {} : { target_url: runUrl }),
  });
}
