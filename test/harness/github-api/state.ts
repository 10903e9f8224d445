type Json = Record<string, unknown>;

/** Who a token acts as, and what it may do. */
export interface Account {
  login: string;
  type: "Bot" | "User";
  /** By GitHub's names: `pull-requests`, `checks`, `statuses`, `deployments`, `contents`. */
  permissions: Readonly<Record<string, "read" | "write">>;
}

export interface StoredComment {
  id: number;
  issue: number;
  body: string;
  author: Pick<Account, "login" | "type">;
}

export interface StoredPullRequest {
  number: number;
  state: "open" | "closed";
  headSha: string;
  /** `owner:branch`. */
  headLabel: string;
}

/** Everything the API remembers. Tests look here for what was written. */
export interface GithubState {
  accounts: Map<string, Account>;
  /** Commits that exist. */
  commits: Set<string>;
  comments: StoredComment[];
  checkRuns: (Json & { id: number; annotations: Json[] })[];
  statuses: (Json & { sha: string })[];
  deploymentStatuses: (Json & { deployment: number })[];
  deployments: Set<number>;
  pullRequests: StoredPullRequest[];
  /** File contents by `commit:path`. */
  files: Map<string, string>;
  nextId: number;
}

export const botToken = "test-token-of-the-workflow";

const everything = {
  "pull-requests": "write",
  checks: "write",
  statuses: "write",
  deployments: "write",
  contents: "read",
} as const;

/** The account of a workflow's own token. */
export const actionsBot: Account = { login: "github-actions[bot]", type: "Bot", permissions: everything };

/** A repository with one workflow token and nothing in it. */
export function emptyState(): GithubState {
  return {
    accounts: new Map([[botToken, actionsBot]]),
    commits: new Set(),
    comments: [],
    checkRuns: [],
    statuses: [],
    deploymentStatuses: [],
    deployments: new Set(),
    pullRequests: [],
    files: new Map(),
    nextId: 1,
  };
}
