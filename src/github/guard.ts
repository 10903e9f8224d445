import type { Change } from "../core/change.ts";
import { ConfigurationError } from "../core/errors.ts";
import { resolveCommit } from "../probes/git/repository.ts";
import { createGit, isGitRepository } from "../probes/git.ts";

/**
 * Why there is nothing to judge yet: a deployment has begun, or failed by itself. Such a run has no verdict, for a green
 * one would promote what nobody looked at. Undefined when there is something.
 */
export function notDeployed({ event, deployment }: Change): string | undefined {
  if (event !== "deployment_status" || !deployment || deployment.state === "success") return undefined;
  return `Nothing to judge: deployment ${deployment.id} to ${deployment.environment} is "${deployment.state}".`;
}

/**
 * Refuses a stranger's files beside the repository's secrets. `pull_request_target` and `workflow_run` hold secrets, so
 * the files that say what to do must be the repository's own: the checked-out commit has to be the workflow's commit, the
 * base, or an ancestor of one. Branch names are not asked: the fork may have any.
 *
 * @throws ConfigurationError that says what to change in the workflow.
 */
export async function assertOwnWorkTree(
  change: Change,
  env: Readonly<Record<string, string | undefined>>,
  root: string,
  signal: AbortSignal,
): Promise<void> {
  if (!change.privileged || !change.untrusted) return;
  const git = createGit(root, { signal });
  if (!(await isGitRepository(git))) return;
  const head = await resolveCommit(git, "HEAD");
  if (head === undefined) return;
  const own = [env["GITHUB_SHA"], change.pullRequest?.baseSha].filter(
    (commit) => commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit),
  ) as string[];
  if (own.includes(head)) return;
  for (const commit of own) {
    if ((await git.run(["merge-base", "--is-ancestor", head, commit])).status === 0) return;
  }
  throw new ConfigurationError(
    `event "${change.event}" gives this run the repository's secrets, but commit ${head.slice(0, 10)} is checked out, which is not of the base branch: files of a fork would say what is done with them. Check out without "ref:", or run on pull_request and post the comment from workflow_run (docs/forks.md).`,
  );
}
