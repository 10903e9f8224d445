import type { Change } from "../../core/change.ts";
import { ConfigurationError } from "../../core/errors.ts";
import { existingRefs, type Repository, stashEntries } from "../../probes/git/repository.ts";
import type { Git } from "../../probes/git.ts";

/** What of a repository is searched. */
export interface RepositoryScope {
  /** Arguments of `git rev-list` for the objects to read; empty for none. */
  revisions: string[];
  /**
   * The commit at whose files the scope ends, and the one it begins after, as ids; both must be here, with all history
   * between them.
   */
  commits: string[];
  /** Full names of the branches and tags `origin` has, where all of them belong to it. */
  originRefs?: string[];
  /** Whether staged, changed and untracked files belong to it. */
  worktree: boolean;
  /** Whether all files of the work tree do. */
  tree: boolean;
}

/** Why there is nothing to search, or why nobody can tell. */
export type ScopeProblem = { skipped: string } | { inconclusive: string };

const nothing: RepositoryScope = { revisions: [], commits: [], worktree: false, tree: false };

/** Everything all refs, all entries of the stash and HEAD lead to; with `reflog` also what refs once led to. */
export async function historyScope(
  git: Git,
  repository: Repository,
  reflog: boolean,
): Promise<RepositoryScope> {
  const head = repository.head === undefined ? [] : ["HEAD"];
  // The ref of the stash is its newest entry; the others are in its reflog only.
  const others = reflog ? ["--reflog"] : await stashEntries(git);
  return { ...nothing, revisions: ["--all", ...others, ...head], commits: head };
}

/** The files as they are now, and what is staged. */
export const treeScope: RepositoryScope = { ...nothing, worktree: true, tree: true };

/** Whether an id stands for "no commit": GitHub sends forty zeros where a ref begins or ends. */
export function isZero(id: string | undefined): boolean {
  return id !== undefined && /^0+$/.test(id);
}

function commitId(id: string): string {
  if (/^[0-9a-f]{40,64}$/.test(id)) return id;
  throw new ConfigurationError(`"${id}" is not the id of a commit (40 hexadecimal digits)`);
}

/** Refs that exist, with what the symbolic ones stand for: see `existingRefs`. */
export type KnownRefs = ReadonlyMap<string, string>;

/** What the change brings in, for every event that can start a run. */
export async function changeScope(
  git: Git,
  repository: Repository,
  change: Change,
  localRefs: Promise<KnownRefs> | undefined = findLocalRefs(git, change),
): Promise<RepositoryScope | ScopeProblem> {
  const { pullRequest, event } = change;
  const head = headOf(change);
  const base = pullRequest?.baseSha ?? change.base;
  if (localRefs) return localScope(repository, change, await localRefs);
  if (isZero(head)) return { skipped: "the push deleted a ref: nothing was added" };
  if (head === undefined || (base === undefined && event !== "push"))
    return wholeScope(git, repository, change);
  if (base !== undefined && !isZero(base)) {
    return { ...nothing, revisions: [commitId(head), `^${commitId(base)}`], commits: [head, base] };
  }
  return { ...nothing, revisions: await newRefRevisions(git, change, commitId(head)), commits: [head] };
}

function headOf({ pullRequest, head }: Change): string | undefined {
  return pullRequest?.headSha ?? head;
}

/**
 * The refs a change on a developer's machine may be compared with; undefined for any other change. Asked for early, git
 * answers while the repository is looked at.
 */
export function findLocalRefs(git: Git, change: Change): Promise<KnownRefs> | undefined {
  if (change.event !== "local" || headOf(change) !== undefined) return undefined;
  const found = existingRefs(git, [REMOTE_HEAD, ...baseRefs(change)]);
  // Without a repository nobody awaits it.
  found.catch(() => undefined);
  return found;
}

const REMOTE_HEAD = "refs/remotes/origin/HEAD";

/** Where the default branch may be, the likeliest place first. */
function baseRefs({ defaultBranch }: Change): string[] {
  const names = defaultBranch === undefined ? ["main", "master"] : [defaultBranch];
  return ["refs/remotes/origin/", "refs/heads/"].flatMap((folder) => names.map((name) => folder + name));
}

/** The ref of the default branch here, the remote's before the clone's own; undefined where none is known. */
export async function defaultBranchRef(git: Git, change: Change): Promise<string | undefined> {
  const refs = await existingRefs(git, [REMOTE_HEAD, ...baseRefs(change)]);
  return knownBase(change, refs);
}

function knownBase(change: Change, refs: KnownRefs): string | undefined {
  const named = change.defaultBranch === undefined ? refs.get(REMOTE_HEAD) : undefined;
  return named || baseRefs(change).find((ref) => refs.has(ref));
}

/** Events that are about no change in particular: a schedule looks at everything, a deployment at what is deployed. */
async function wholeScope(git: Git, repository: Repository, change: Change): Promise<RepositoryScope> {
  if (change.event === "schedule" || change.event === "workflow_dispatch") {
    return historyScope(git, repository, false);
  }
  const head = change.deployment?.sha ?? change.head;
  if (head === undefined) return treeScope;
  return { ...nothing, revisions: ["--no-walk", commitId(head)], commits: [head] };
}

/** A new branch or tag brings in what the default branch does not have. */
async function newRefRevisions(git: Git, change: Change, head: string): Promise<string[]> {
  const { defaultBranch, ref = "" } = change;
  const remote = `refs/remotes/origin/${defaultBranch}`;
  const known = await existingRefs(
    git,
    [ref, remote].filter((name) => name !== ""),
  );
  // An annotated tag is an object of its own, with a message.
  const tag = ref.startsWith("refs/tags/") && known.has(ref) ? [ref] : [];
  const isDefault = defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`;
  return [head, ...tag, ...(!isDefault && known.has(remote) ? [`^${remote}`] : [])];
}

/** On a developer's machine: commits the default branch does not have, and the work tree. */
function localScope(repository: Repository, change: Change, refs: KnownRefs): RepositoryScope {
  if (repository.head === undefined) return { ...nothing, worktree: true };
  const base = knownBase(change, refs);
  const revisions = base === undefined ? ["HEAD"] : ["HEAD", `^${base}`];
  return { ...nothing, revisions, commits: ["HEAD"], worktree: true };
}
