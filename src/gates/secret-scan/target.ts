import type { GateContext } from "../../core/gate.ts";
import { type Repository, readRepository } from "../../probes/git/repository.ts";
import { createGit, type Git } from "../../probes/git.ts";
import { complete } from "./complete.ts";
import type { SecretScanOptions } from "./options.ts";
import {
  changeScope,
  findLocalRefs,
  historyScope,
  type KnownRefs,
  type RepositoryScope,
  type ScopeProblem,
  treeScope,
} from "./scope.ts";

/** What is searched: a scope of a repository, or plain files. */
export interface Target {
  git: Git;
  repository?: Repository;
  /** Absent when no part of the repository itself is searched. */
  scope?: RepositoryScope;
  /** The commit whose files are "now". */
  head?: string;
  /** Why objects that a partial clone left out were not fetched. */
  unfetched?: string;
  /** Which branches and tags of `origin` are missing, one sentence. */
  lacking?: string;
}

/** Settles what the options and the change come to here. */
export async function resolveTarget(
  options: SecretScanOptions,
  context: GateContext,
): Promise<Target | ScopeProblem> {
  const git = createGit(context.root, { signal: context.signal });
  const localRefs = options.scope === "change" ? findLocalRefs(git, context.change) : undefined;
  const repository = await readRepository(git);
  if (!repository) return withoutRepository(options, context, git);
  const target: Target = {
    git,
    repository,
    ...(repository.head === undefined ? {} : { head: repository.head }),
  };
  const wanted = await wantedScope(options, context, target, localRefs);
  if (wanted === undefined) return target;
  if (!("revisions" in wanted)) return wanted;
  const pullRequest = context.change.pullRequest?.number;
  const completion = await complete(wanted, repository, {
    git,
    root: context.root,
    fetch: options.fetch,
    ...(pullRequest === undefined ? {} : { headRef: `refs/pull/${pullRequest}/head` }),
    signal: context.signal,
  });
  if ("inconclusive" in completion) return completion;
  if (completion.baseGone) {
    context.coverage.skip(
      "former head",
      "no longer on the remote: the whole history of the new head was searched",
    );
  }
  const head = completion.scope.commits[0] ?? "HEAD";
  const { unfetched, lacking, unasked } = completion;
  if (unasked !== undefined) context.coverage.skip("branches and tags of origin", unasked);
  return {
    ...target,
    scope: completion.scope,
    ...(head === "HEAD" ? {} : { head }),
    ...(unfetched === undefined ? {} : { unfetched }),
    ...(lacking === undefined ? {} : { lacking }),
  };
}

async function wantedScope(
  options: SecretScanOptions,
  context: GateContext,
  { git, repository }: Target,
  localRefs: Promise<KnownRefs> | undefined,
): Promise<RepositoryScope | ScopeProblem | undefined> {
  if (!repository) return undefined;
  switch (options.scope) {
    case "history":
      return historyScope(git, repository, options.reflog);
    case "tree":
      return treeScope;
    case "change":
      return changeScope(git, repository, context.change, localRefs);
    default:
      return undefined;
  }
}

function withoutRepository(
  options: SecretScanOptions,
  { change }: GateContext,
  git: Git,
): Target | ScopeProblem {
  if (options.scope === "history") {
    return { inconclusive: "there is no git repository here, so there is no history to search" };
  }
  if (options.scope === "change" && change.event !== "local") {
    return {
      inconclusive:
        "there is no git repository here, so the commits of the change cannot be read: check out before this step",
    };
  }
  return { git };
}
