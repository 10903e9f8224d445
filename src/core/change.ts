/** The deployment a run was started for (GitHub's `deployment_status` payload). */
export interface Deployment {
  id: number;
  /** Commit id that was deployed. */
  sha: string;
  environment: string;
  /** `environment_url || target_url`. */
  url?: string;
  /** GitHub's state: `success`, `failure`, `in_progress`… */
  state: string;
}

/** The pull request a run was started for. */
export interface PullRequest {
  number: number;
  headSha: string;
  headRef: string;
  baseSha: string;
  baseRef: string;
}

/**
 * What is being judged: the event that started the run, as plain data. Without GitHub the event is `local`.
 */
export interface Change {
  /** GitHub's event name (`pull_request`, `push`, `merge_group`…), or `local`. */
  event: string;
  /** Commit id before the change; absent when there is none (a first push, a schedule). */
  base?: string;
  /** Commit id after the change. */
  head?: string;
  /** Full ref the event is for, for example `refs/heads/main`. */
  ref?: string;
  defaultBranch?: string;
  /** `owner/name`. */
  repository?: string;
  /** True when the change comes from a fork or from Dependabot, so that GitHub withholds secrets. */
  untrusted: boolean;
  /**
   * True when the run holds the repository's secrets and token although the event was set off by another's change
   * (`pull_request_target`, `workflow_run`). Together with `untrusted`: nothing from the head may be obeyed.
   */
  privileged?: boolean;
  /** True when a push replaced commits, so that `base` may be gone. */
  forced?: boolean;
  /** True when a branch or tag was deleted: there is nothing to judge. */
  deleted?: boolean;
  pullRequest?: PullRequest;
  deployment?: Deployment;
  /** Id of the workflow run that set this one off (`workflow_run`). */
  workflowRun?: number;
  /** Which attempt of that run it was, from 1. */
  workflowRunAttempt?: number;
  /** Where the head comes from, for events that do not name their pull request (`workflow_run` for a fork). */
  source?: { repository: string; branch: string };
}

/** A run outside GitHub. */
export const localChange: Change = { event: "local", untrusted: false };
