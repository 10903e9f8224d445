import type { Change } from "../../core/change.ts";
import {
  firstRef,
  type Repository,
  remoteDefaultBranch,
  resolveCommit,
} from "../../probes/git/repository.ts";
import type { Git } from "../../probes/git.ts";

/** What of a repository is searched. */
export interface RepositoryScope {
  /** Arguments of `git rev-list` for the objects to read; empty for none. */
  revisions: string[];
  /** Commits that must be here with their whole history down to what `revisions` excludes. */
  commits: string[];
  /** Whether staged, changed and untracked files belong to it. */
  worktree: boolean;
  /** Whether all files of the work tree do. */
  tree: boolean;
}

/** Why there is nothing to search, or why nobody can tell. */
export type ScopeProblem = { skipped: string } | { inconclusive: string };

const nothing: RepositoryScope = { revisions: [], commits: [], worktree: false, tree: false };

/** Everything all refs, the stash and HEAD lead to. */
export function historyScope(repository: Repository): RepositoryScope {
  const head = repository.head === undefined ? [] : ["HEAD"];
  return { ...nothing, revisions: ["--all", ...head], commits: head };
}

/** The files as they are now, and what is staged. */
export const treeScope: RepositoryScope = { ...nothing, worktree: true, tree: true };

/** Whether an id stands for "no commit": GitHub sends forty zeros where a ref begins or ends. */
function isZero(id: string | undefined): boolean {
  return id !== undefined && /^0+$/.test(id);
}

/** What the change brings in, for every event that can start a run. */
export async function changeScope(
  git: Git,
  repository: Repository,
  change: Change,
): Promise<RepositoryScope | ScopeProblem> {
  if (change.event === "local" && change.base === undefined && change.head === undefined) {
    return localScope(git, repository, change);
  }
  if (isZero(change.head)) return { skipped: "the push deleted a ref: nothing came in" };
  const head = change.pullRequest?.headSha ?? change.head;
  const base = change.pullRequest?.baseSha ?? change.base;
  if (head === undefined || (base === undefined && change.event !== "push")) {
    return wholeScope(repository, change);
  }
  if (base !== undefined && !isZero(base)) {
    return { ...nothing, revisions: [head, `^${base}`], commits: [head, base] };
  }
  return { ...nothing, ...(await newRefRevisions(git, change, head)), commits: [head] };
}

/** Events that are about no change in particular: a schedule looks at everything, a deployment at what is deployed. */
function wholeScope(repository: Repository, change: Change): RepositoryScope {
  if (change.event === "schedule" || change.event === "workflow_dispatch") return historyScope(repository);
  const head = change.deployment?.sha ?? change.head;
  return head === undefined ? treeScope : { ...nothing, revisions: ["--no-walk", head], commits: [] };
}

/** A new branch or tag brings in what the default branch does not have. */
async function newRefRevisions(git: Git, change: Change, head: string): Promise<{ revisions: string[] }> {
  const { defaultBranch, ref = "" } = change;
  const tag = ref.startsWith("refs/tags/") && (await firstRef(git, [ref])) !== undefined ? [ref] : [];
  if (defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`)
    return { revisions: [head, ...tag] };
  const known = await firstRef(git, [`refs/remotes/origin/${defaultBranch}`]);
  const without = known !== undefined && (await resolveCommit(git, known)) !== head ? [`^${known}`] : [];
  return { revisions: [head, ...tag, ...without] };
}

/** On a developer's machine: commits the default branch does not have, and the work tree. */
async function localScope(git: Git, repository: Repository, change: Change): Promise<RepositoryScope> {
  if (repository.head === undefined) return { ...nothing, worktree: true };
  const branch = change.defaultBranch ?? (await remoteDefaultBranch(git));
  const names = branch === undefined ? ["main", "master"] : [branch];
  const base =
    (await firstRef(
      git,
      names.map((name) => `refs/remotes/origin/${name}`),
    )) ??
    (await firstRef(
      git,
      names.map((name) => `refs/heads/${name}`),
    ));
  const revisions = base === undefined ? ["HEAD"] : ["HEAD", `^${base}`];
  return { ...nothing, revisions, commits: ["HEAD"], worktree: true };
}
