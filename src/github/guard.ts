import { readdir } from "node:fs/promises";
import type { Change } from "../core/change.ts";
import { ConfigurationError } from "../core/errors.ts";
import { resolveCommit } from "../probes/git/repository.ts";
import { createGit, isGitRepository } from "../probes/git.ts";

/**
 * Why there is nothing to judge yet: a deployment has begun, or failed by itself. Such a run has no verdict, for a
 * green one would promote what nobody looked at. Undefined when there is something.
 */
export function notDeployed({ event, deployment }: Change): string | undefined {
  if (event !== "deployment_status" || !deployment || deployment.state === "success") return undefined;
  return `Nothing to check: deployment ${deployment.id} to ${deployment.environment} is "${deployment.state}".`;
}

/** Whose files a run's folder holds, as far as its commit tells: the repository's own, or anybody's. */
export type WorkTree = "own" | "unknown";

/**
 * Refuses a stranger's files beside the repository's secrets. `pull_request_target` and `workflow_run` hold secrets,
 * so the files that say what to do must be the repository's own: the checked-out commit has to be the workflow's
 * commit, the base, or an ancestor of one. Branch names are not asked: the fork may have any.
 *
 * @returns `unknown` where no commit tells whose files they are: an artifact's, or an archive without `.git`.
 * @throws ConfigurationError that says what to change in the workflow.
 */
export async function workTreeOf(
  change: Change,
  env: Readonly<Record<string, string | undefined>>,
  root: string,
  signal: AbortSignal,
): Promise<WorkTree> {
  if (!change.privileged) return "own";
  const git = createGit(root, { signal });
  const head = (await isGitRepository(git)) ? await resolveCommit(git, "HEAD") : undefined;
  if (head === undefined) return "unknown";
  if (!change.untrusted) return "own";
  const own = [env["GITHUB_SHA"], change.pullRequest?.baseSha].filter(
    (commit) => commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit),
  ) as string[];
  if (own.includes(head)) return "own";
  for (const commit of own) {
    if ((await git.run(["merge-base", "--is-ancestor", head, commit])).status === 0) return "own";
  }
  throw new ConfigurationError(
    `event "${change.event}" gives this run the repository's secrets, but commit ${head.slice(0, 10)} is checked out, which is not on the base branch: a fork's files would decide what is done with them. Check out without "ref:", or run on pull_request and post the comment from workflow_run (docs/forks.md).`,
  );
}

/**
 * As {@link workTreeOf}, for a run that does what its folder's files say.
 *
 * @throws ConfigurationError for files of unknown origin beside the repository's secrets, too.
 */
export async function assertOwnWorkTree(
  change: Change,
  env: Readonly<Record<string, string | undefined>>,
  root: string,
  signal: AbortSignal,
): Promise<void> {
  const found = await workTreeOf(change, env, root, signal);
  if (found === "own" || !change.untrusted || (await readdir(root)).length === 0) return;
  throw new ConfigurationError(
    `event "${change.event}" gives this run the repository's secrets, and without .git it is unknown which commit the files in ${root} belong to: a fork's files would decide what is done with them. actions/checkout needs git on the PATH to leave one; or run on pull_request and post the comment from workflow_run (docs/forks.md).`,
  );
}
