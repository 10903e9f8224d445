import type { Claim } from "../suite/promotion/request.ts";
import type { GithubApi } from "./api.ts";
import { limits } from "./limits.ts";

/**
 * Remembers on the commit what was begun, as a commit status named after the work: runs on other machines, and later
 * ones, see it. Two that begin in the same second may both do so; give the workflow a `concurrency` group.
 *
 * @param runId Id of this run. A later attempt of the same run goes on where an attempt was cut off.
 */
export function statusClaim(api: GithubApi, sha: string, runId: string): Claim {
  const { octokit, owner, repo } = api;
  const contextOf = (key: string): string => `launch-ready/${key.replace(`/${sha}`, "")}`;
  const post = (key: string, state: "pending" | "success" | "failure", description: string) =>
    octokit.rest.repos.createCommitStatus({ owner, repo, sha, context: contextOf(key), state, description });

  return {
    async take(key) {
      const statuses = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, {
        owner,
        repo,
        ref: sha,
        per_page: limits.page,
      });
      // GitHub lists the newest first.
      const latest = statuses.find(({ context }) => context === contextOf(key));
      const cutOff = latest?.state === "pending" && latest.description === begun(runId);
      if (latest && !cutOff && latest.state !== "failure" && latest.state !== "error") return false;
      await post(key, "pending", begun(runId));
      return true;
    },
    async settle(key, succeeded) {
      await post(key, succeeded ? "success" : "failure", `${succeeded ? "Done" : "Failed"} in run ${runId}`);
    },
  };
}

function begun(runId: string): string {
  return `Begun in run ${runId}`;
}
