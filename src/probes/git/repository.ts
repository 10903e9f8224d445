import { join, resolve } from "node:path";
import { codeOf } from "../../core/errors.ts";
import type { Git } from "../git.ts";
import { GitError } from "../git.ts";

/** What has to be known of a repository before its objects are read. */
export interface Repository {
  /** Absolute path of the repository's own folder (`.git`), shared by its work trees. */
  gitDir: string;
  bare: boolean;
  /** True when the clone's history was cut off. */
  shallow: boolean;
  /** Id of the commit that HEAD names; absent while nothing is committed. */
  head?: string;
}

/** Reads the repository around `git.cwd`; undefined when there is none. */
export async function readRepository(git: Git): Promise<Repository | undefined> {
  const [facts, head] = await Promise.all([
    git.run(["rev-parse", "--git-common-dir", "--is-bare-repository", "--is-shallow-repository"]),
    resolveCommit(git, "HEAD"),
  ]);
  if (facts.status !== 0) {
    if (/not a git repository/i.test(facts.stderr)) return undefined;
    throw new GitError(`git rev-parse: ${facts.stderr.trim().split("\n", 1)[0]}`);
  }
  const [gitDir = "", bare, shallow] = facts.stdout.toString("utf8").trimEnd().split("\n");
  return {
    gitDir: resolve(git.cwd, gitDir),
    bare: bare === "true",
    shallow: shallow === "true",
    ...(head === undefined ? {} : { head }),
  };
}

/** The id of the commit that `revision` names; undefined when it is not here. */
export async function resolveCommit(git: Git, revision: string): Promise<string | undefined> {
  const { status, stdout } = await git.run([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  return status === 0 ? stdout.toString("latin1").trim() : undefined;
}

/** The first of `refs` that exists, as a full ref name. */
export async function firstRef(git: Git, refs: readonly string[]): Promise<string | undefined> {
  const listed = await git.text(["for-each-ref", "--format=%(refname)", ...refs]);
  const known = new Set(listed.split("\n"));
  return refs.find((ref) => known.has(ref));
}

/** The branch that the remote `origin` calls its main one, when the clone knows. */
export async function remoteDefaultBranch(git: Git): Promise<string | undefined> {
  const { status, stdout } = await git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
  const ref = stdout.toString("utf8").trim();
  return status === 0 ? ref.replace("refs/remotes/origin/", "") : undefined;
}

/** Full names of all refs. */
export async function allRefs(git: Git): Promise<string[]> {
  const listed = await git.text(["for-each-ref", "--format=%(refname)"]);
  return listed.split("\n").filter((name) => name !== "");
}

/** Full name of the branch that is checked out, if one is. */
export async function currentRef(git: Git): Promise<string | undefined> {
  const { status, stdout } = await git.run(["symbolic-ref", "--quiet", "HEAD"]);
  return status === 0 ? stdout.toString("utf8").trim() : undefined;
}

/** Ids of the commits at which a shallow clone's history was cut off. */
export async function shallowBoundary({ gitDir }: Repository): Promise<Set<string>> {
  const { readFile } = await import("node:fs/promises");
  try {
    const text = await readFile(join(gitDir, "shallow"), "latin1");
    return new Set(text.split("\n").filter((line) => line !== ""));
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return new Set();
    throw thrown;
  }
}

/** `owner/name` of the remote `origin`, from its URL, in lower case. */
export async function originName(git: Git): Promise<string | undefined> {
  const { status, stdout } = await git.run(["config", "--local", "--get", "remote.origin.url"]);
  if (status !== 0) return undefined;
  const [, name] = /[:/]([^:/\s]+\/[^:/\s]+?)(?:\.git)?\/?\s*$/.exec(stdout.toString("utf8")) ?? [];
  return name?.toLowerCase();
}

/** Ids of the commits without parents from which HEAD descends, sorted. */
export async function rootCommits(git: Git): Promise<string[]> {
  const { status, stdout } = await git.run(["rev-list", "--max-parents=0", "HEAD"]);
  return status === 0 ? stdout.toString("latin1").trim().split("\n").sort() : [];
}
