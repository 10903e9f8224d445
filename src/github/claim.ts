import type { Claim } from "../suite/promotion/request.ts";
import type { GithubApi } from "./api.ts";
import { limits } from "./limits.ts";

/**
 * Remembers on the commit what was begun, as a commit status named after the work: runs on other machines, and later
 * ones, see it. Two that begin in the same second may both do so; give the workflow a `concurrency` group.
 *
 * @param runId Id of this run. A later attempt of the same run goes on where an attempt was cut off.
 */
export function statusClaim(open: () => Promise<GithubApi>, sha: string, runId: string): Claim {
  const contextOf = (key: string): string => `launch-ready/${key.replace(`/${sha}`, "")}`;
  const post = async (
    { octokit, owner, repo }: GithubApi,
    key: string,
    state: "pending" | "success" | "failure",
    description: string,
  ): Promise<void> => {
    await octokit.rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      context: contextOf(key),
      state,
      description,
    });
  };

  return {
    take: (key) =>
      using(open, async (api) => {
        const latest = await latestStatus(api, sha, contextOf(key));
        const cutOff = latest?.state === "pending" && latest.description === begun(runId);
        if (latest && !cutOff && latest.state !== "failure" && latest.state !== "error") return false;
        await post(api, key, "pending", begun(runId));
        return true;
      }),
    settle: (key, succeeded) =>
      using(open, async (api) => {
        const [state, how] = succeeded ? (["success", "Done"] as const) : (["failure", "Failed"] as const);
        await post(api, key, state, `${how} in run ${runId}`);
      }),
  };
}

async function using<T>(open: () => Promise<GithubApi>, work: (api: GithubApi) => Promise<T>): Promise<T> {
  const api = await open();
  try {
    return await work(api);
  } finally {
    await api.close();
  }
}

async function latestStatus({ octokit, owner, repo }: GithubApi, sha: string, context: string) {
  const statuses = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, {
    owner,
    repo,
    ref: sha,
    per_page: limits.page,
  });
  // GitHub lists the newest first.
  return statuses.find((status) => status.context === context);
}

function begun(runId: string): string {
  return `Begun in run ${runId}`;
}
