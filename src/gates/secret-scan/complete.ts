import { createRemoteGit, type Depth, fetchFromOrigin, fetchRefs } from "../../probes/git/fetch.ts";
import {
  absentCommits,
  isPartial,
  type Repository,
  readRepository,
  resolveCommit,
  shallowBoundary,
} from "../../probes/git/repository.ts";
import type { Git } from "../../probes/git.ts";
import type { OriginScope } from "./origin-refs.ts";
import type { RepositoryScope } from "./scope.ts";

/** How far a shallow clone is deepened before all of its history is asked for, in commits. */
const DEEPENINGS = [50, 250, 1000];

export interface CompletionRequest {
  git: Git;
  root: string;
  /** Whether commits may be fetched from `origin`. */
  fetch: boolean;
  /** `refs/pull/<n>/head` and the like: where to find the head when the remote does not give out single commits. */
  headRef?: string;
  signal: AbortSignal;
}

/** A scope with all its commits here, or the reason why it is not complete. */
export type Completion =
  | {
      scope: RepositoryScope;
      baseGone?: true;
      /** Why objects that a partial clone left out were not fetched. */
      unfetched?: string;
      /** Which branches and tags of `origin` are missing. */
      lacking?: string;
      /** Why nobody asked `origin` for them. */
      unasked?: string;
    }
  | { inconclusive: string };

/** Makes sure that everything of the scope is in this clone, fetching what a shallow or partial clone lacks. */
export async function complete(
  wanted: RepositoryScope,
  repository: Repository,
  request: CompletionRequest,
): Promise<Completion> {
  const { scope, ...origin } = await withAllRefs(wanted, repository, request);
  const completion = { ...(await completeCommits(scope, repository, request)), ...origin };
  if ("inconclusive" in completion || completion.scope.revisions.length === 0) return completion;
  if (!(await isPartial(repository))) return completion;
  if (!request.fetch) return { ...completion, unfetched: "fetching is turned off" };
  const { fetchPromised } = await import("./promised.ts");
  const unfetched = await fetchPromised(request.git, completion.scope.revisions, request.signal);
  return unfetched === undefined ? completion : { ...completion, unfetched };
}

/** The same scope, with what `origin` has where it is about all refs. */
async function withAllRefs(
  scope: RepositoryScope,
  repository: Repository,
  request: CompletionRequest,
): Promise<OriginScope> {
  if (!scope.revisions.includes("--all")) return { scope };
  const { withOriginRefs } = await import("./origin-refs.ts");
  return withOriginRefs(scope, repository, request);
}

async function completeCommits(
  scope: RepositoryScope,
  repository: Repository,
  request: CompletionRequest,
): Promise<Completion> {
  const ids = scope.commits.filter((commit) => commit !== "HEAD");
  const absent = ids.length === 0 ? new Set<string>() : await absentCommits(request.git, ids);
  if (absent.size === 0 && !repository.shallow) return { scope };
  const remote = createRemoteGit(request.root, request.signal);
  const [head = "", base] = scope.commits;
  if (absent.has(head)) {
    const problem = await obtain(head, repository.shallow, request, remote);
    if (problem !== undefined) {
      return { inconclusive: `commit ${short(head)} of the change is not in this clone: ${problem}` };
    }
  }
  // A force-push may have taken the former commit away. All of the head's history holds whatever is new in it.
  const { headRef: _, ...withoutRef } = request;
  const baseGone =
    base !== undefined &&
    absent.has(base) &&
    (await obtain(base, repository.shallow, withoutRef, remote)) !== undefined;
  const settled = baseGone ? { ...scope, revisions: [head], commits: [head] } : scope;
  const problem = await deepen(settled, request, remote);
  if (problem !== undefined) return { inconclusive: problem };
  return { scope: settled, ...(baseGone ? { baseGone: true as const } : {}) };
}

/** Fetches a commit; gives the reason when that does not work. */
async function obtain(
  commit: string,
  shallow: boolean,
  { git, fetch, headRef }: CompletionRequest,
  remote: Git,
): Promise<string | undefined> {
  if (!fetch) return "fetching is turned off";
  const depth: Depth = shallow ? { depth: 1 } : "as-is";
  const problem = await fetchFromOrigin(remote, [commit], depth);
  if ((await resolveCommit(git, commit)) !== undefined) return undefined;
  if (headRef === undefined) return problem ?? "the remote does not have it";
  const second = await fetchFromOrigin(remote, [headRef], depth);
  return (await resolveCommit(git, commit)) === undefined
    ? (second ?? problem ?? "the remote does not have it")
    : undefined;
}

/** Fetches history until no commit of the scope is one at which the clone was cut off. */
async function deepen(
  scope: RepositoryScope,
  { git, fetch }: CompletionRequest,
  remote: Git,
): Promise<string | undefined> {
  // Without a walk there is no history to be cut off.
  if (scope.revisions.includes("--no-walk")) return undefined;
  const steps: Depth[] = [...DEEPENINGS.map((commits) => ({ deepen: commits })), "all"];
  const wanted = scope.commits.filter((commit) => commit !== "HEAD");
  let problem: string | undefined;
  for (const step of [undefined, ...steps]) {
    if (step === "all") problem = await fetchRefs(remote, scope.originRefs ?? [], step);
    else if (step !== undefined) problem = await fetchFromOrigin(remote, wanted, step);
    const cut = await cutOffCommits(git, scope);
    if (cut.length === 0) return undefined;
    if (!fetch) problem = "fetching is turned off";
    if (problem !== undefined) {
      return `the clone is shallow: the history before commit ${short(cut[0] as string)} is missing (${problem}). Check out with fetch-depth: 0.`;
    }
  }
  return "the clone is shallow and its remote is, too: part of the history is missing";
}

/** The commits of the scope whose parents were cut off. */
async function cutOffCommits(git: Git, scope: RepositoryScope): Promise<string[]> {
  const repository = await readRepository(git);
  const boundary = repository ? await shallowBoundary(repository) : new Set<string>();
  if (boundary.size === 0) return [];
  const commits = await git.text(["rev-list", ...scope.revisions]);
  return commits.split("\n").filter((commit) => boundary.has(commit));
}

function short(commit: string): string {
  return commit.slice(0, 10);
}
