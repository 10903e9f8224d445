import { createRemoteGit } from "../../probes/git/fetch.ts";
import { obtainRefs, originFetches } from "../../probes/git/remote-refs.ts";
import { type Repository, refTips } from "../../probes/git/repository.ts";
import type { Git } from "../../probes/git.ts";
import type { RepositoryScope } from "./scope.ts";

/** For the question which branches and tags there are, in ms: nobody waits longer for a remote that is out of reach. */
const ASKING_MS = 20_000;

export interface OriginRequest {
  git: Git;
  root: string;
  /** Whether `origin` may be asked at all. */
  fetch: boolean;
  signal: AbortSignal;
}

/** A scope that takes in what `origin` has, and what of that is not here. */
export interface OriginScope {
  scope: RepositoryScope;
  /** Branches and tags that are known to be missing, or whose absence a partial clone makes likely; one sentence. */
  lacking?: string;
  /** Why `origin` was not asked, where the clone is not known to lack anything. */
  unasked?: string;
}

/**
 * Takes into the scope every branch and tag of `origin`, for a history that is to be searched whole:
 * `actions/checkout` and
 * `git clone --single-branch` leave all others out.
 */
export async function withOriginRefs(
  scope: RepositoryScope,
  repository: Repository,
  { git, root, fetch, signal }: OriginRequest,
): Promise<OriginScope> {
  const taken = await originFetches(git);
  if (taken === "none") return { scope };
  const obtained = fetch
    ? await obtainRefs(git, createRemoteGit(root, signal, ASKING_MS), createRemoteGit(root, signal))
    : { problem: "fetching is turned off" };
  if (!("refs" in obtained)) {
    const reason = `origin could not be queried for its branches and tags (${obtained.problem})`;
    // A bare clone has them all without saying so.
    const partial = repository.shallow || (taken === "some" && !repository.bare);
    return partial
      ? { scope, lacking: `${reason}, and this clone leaves some out. Check out with fetch-depth: 0.` }
      : { scope, unasked: reason };
  }
  const { refs, absent, problem = "the remote did not send them" } = obtained;
  const known = await refTips(git);
  const lost = new Set(absent);
  const further = [...refs].filter(([name, id]) => !lost.has(name) && !known.has(id)).map(([, id]) => id);
  return {
    scope: {
      ...scope,
      revisions: [...scope.revisions, ...new Set(further)],
      originRefs: [...refs.keys()],
    },
    ...(absent.length === 0 ? {} : { lacking: lackingReason(absent, problem) }),
  };
}

function lackingReason(names: readonly string[], problem: string): string {
  const few = names.slice(0, 3).join(", ");
  const what = names.length === 1 ? "1 branch or tag" : `${names.length} branches and tags`;
  const verb = names.length === 1 ? "is" : "are";
  return `${what} of origin ${verb} not in this clone (${few}${names.length > 3 ? "…" : ""}): ${problem}`;
}
