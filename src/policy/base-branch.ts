import type { Change } from "../core/change.ts";
import { ConfigurationError } from "../core/errors.ts";
import { createRemoteGit, fetchFromOrigin } from "../probes/git/fetch.ts";
import { forkPoint } from "../probes/git/fork-point.ts";
import { readRepository, resolveCommit } from "../probes/git/repository.ts";
import { createGit, type Git, GitError, isGitRepository } from "../probes/git.ts";

/** The files of the commit that a change is to be merged into. */
export interface BaseBranch {
  commit: string;
  /** A file's text by its path below the run's root; undefined when that commit does not have it. */
  read(path: string): Promise<string | undefined>;
  /**
   * The same at the commit where the head left the base, so that what the base did since is not taken for the head's
   * doing. Where that commit cannot be had, the base's own.
   */
  readAtFork(path: string): Promise<string | undefined>;
  /** Whether a file below the root is in the head's index, and so part of the change. */
  isTracked(path: string): Promise<boolean>;
}

/** Larger files are not read, in bytes. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/**
 * Whether the base branch's word counts for more than the work tree's: for pull requests and merge groups, whose head
 * brings its own configuration along. On `pull_request_target`, too: a workflow may have the head checked out. A run
 * that another one set off has the default branch's files.
 */
export function hasForeignConfiguration({ event, pullRequest, base }: Change): boolean {
  if (base === undefined || event === "workflow_run") return false;
  return pullRequest !== undefined || event === "merge_group";
}

/** Whether a commit is here; also where there is no git to ask, it is not. */
async function hasCommit(git: Git, commit: string): Promise<boolean> {
  try {
    return (await resolveCommit(git, commit)) !== undefined;
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return false;
    throw thrown;
  }
}

/**
 * Opens the base commit; one that a shallow clone lacks is fetched from `origin`.
 *
 * @returns Undefined outside git; the reason when the commit cannot be had.
 */
export async function openBaseBranch(
  root: string,
  commit: string,
  signal: AbortSignal,
): Promise<BaseBranch | { problem: string } | undefined> {
  const git = createGit(root, { signal, maxBytes: MAX_FILE_BYTES });
  if (!(await hasCommit(git, commit))) {
    if (!(await isGitRepository(git))) return undefined;
    const repository = await readRepository(git);
    const depth = repository?.shallow ? ({ depth: 1 } as const) : "as-is";
    const problem = await fetchFromOrigin(createRemoteGit(root, signal), [commit], depth);
    if (!(await hasCommit(git, commit))) {
      return {
        problem: `commit ${commit.slice(0, 10)} is not in this clone (${problem ?? "origin does not have it"})`,
      };
    }
  }
  const readAt = async (id: string, path: string): Promise<string | undefined> => {
    // A leading "./" makes git take the path from the root of the run instead of the repository's.
    const object = `${id}:./${path}`;
    const result = await git.run(["cat-file", "blob", "--end-of-options", object]);
    // Neither says that the file is not there.
    if (result.truncated) {
      const limit = `${MAX_FILE_BYTES / 1024 / 1024} MiB`;
      throw new ConfigurationError(`${path}: larger than ${limit} at commit ${id.slice(0, 10)}, the base's`);
    }
    if (result.timedOut) throw new GitError(`git cat-file: ${object} took too long`);
    return result.status === 0 ? result.stdout.toString("utf8") : undefined;
  };
  let fork: Promise<string | undefined> | undefined;
  return {
    commit,
    read: (path) => readAt(commit, path),
    async readAtFork(path) {
      fork ??= forkPoint(git, createRemoteGit(root, signal), commit);
      return readAt((await fork) ?? commit, path);
    },
    async isTracked(path) {
      return (await git.run(["ls-files", "--error-unmatch", "--", path])).status === 0;
    },
  };
}
