import type { Change } from "../../core/change.ts";
import type { GateContext } from "../../core/gate.ts";
import { createRemoteGit, fetchFromOrigin } from "../../probes/git/fetch.ts";
import { resolveCommit } from "../../probes/git/repository.ts";
import type { SecretScanOptions } from "./options.ts";
import { defaultBranchRef, isZero } from "./scope.ts";
import type { Target } from "./target.ts";

export interface BaseQuestion {
  target: Target;
  options: SecretScanOptions;
  context: GateContext;
}

/** Scopes under which a run may be about a change. */
const judging: ReadonlySet<string> = new Set(["change", "tree", "history"]);

/**
 * What the change under judgement is compared with, to tell what it adds itself.
 *
 * @returns Undefined when there is no change; `commit` is absent when there is nothing before it, or nothing to be had.
 */
export async function baseOf(question: BaseQuestion): Promise<{ commit?: string } | undefined> {
  const { target, options, context } = question;
  const { git, repository, scope } = target;
  if (!repository || !judging.has(options.scope) || context.signal.aborted) return undefined;
  const { change } = context;
  const excluded = scope?.revisions.find((revision) => revision.startsWith("^"));
  const given = excluded?.slice(1) ?? change.pullRequest?.baseSha ?? change.base;
  if (given !== undefined && !isZero(given)) return found(await obtained(given, question));
  if (change.event === "push") return found(await defaultBranch(question));
  if (change.event !== "local") return undefined;
  if (repository.head === undefined) return {};
  // What is committed on the only branch there is has been agreed on; a change of one's own is not.
  const named = await defaultBranchRef(git, change);
  return options.scope === "change" ? found(named) : { commit: named ?? repository.head };
}

function found(commit: string | undefined): { commit?: string } {
  return commit === undefined ? {} : { commit };
}

/** A commit's id; fetched first where a shallow clone lacks it. */
async function obtained(commit: string, question: BaseQuestion): Promise<string | undefined> {
  const { target, options, context } = question;
  const here = await resolveCommit(target.git, commit);
  if (here !== undefined || !options.fetch) return here;
  await fetchFromOrigin(createRemoteGit(context.root, context.signal), [commit], { depth: 1 });
  return resolveCommit(target.git, commit);
}

/** The default branch, which a new branch or tag comes from; nothing where it is the one that is pushed. */
async function defaultBranch({ target, options, context }: BaseQuestion): Promise<string | undefined> {
  const { defaultBranch: name, ref }: Change = context.change;
  if (name === undefined || ref === `refs/heads/${name}`) return undefined;
  const remote = `refs/remotes/origin/${name}`;
  const here = await resolveCommit(target.git, remote);
  if (here !== undefined || !options.fetch) return here;
  const refspec = `+refs/heads/${name}:${remote}`;
  const shallow = target.repository?.shallow === true;
  const depth = shallow ? ({ depth: 1 } as const) : "as-is";
  await fetchFromOrigin(createRemoteGit(context.root, context.signal), [refspec], depth);
  return resolveCommit(target.git, remote);
}
