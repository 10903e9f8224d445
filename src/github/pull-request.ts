import type { Change } from "../core/change.ts";
import type { GithubApi } from "./api.ts";

/**
 * The number of the open pull request a change belongs to; undefined when there is none. Events of deployments do not
 * name it, so the API is asked which one has the commit as its head.
 *
 * @throws Whatever the API throws; see `problemOf`.
 */
export async function pullRequestOf(api: GithubApi, change: Change): Promise<number | undefined> {
  if (change.pullRequest) return change.pullRequest.number;
  const sha = change.deployment?.sha ?? change.head;
  if (sha === undefined) return undefined;
  const { octokit, owner, repo } = api;
  const { source } = change;
  if (source) {
    // A commit of a fork is not listed under the base repository's commits; its branch is.
    const [headOwner] = source.repository.split("/");
    const { data } = await octokit.rest.pulls.list({
      owner,
      repo,
      state: "open",
      head: `${headOwner}:${source.branch}`,
    });
    return data.find(({ head }) => head.sha === sha)?.number;
  }
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: sha,
  });
  return data.find(({ state, head }) => state === "open" && head.sha === sha)?.number;
}
