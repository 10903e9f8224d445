import { readFile } from "node:fs/promises";
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
  /** Path of `git.cwd` within the work tree, with `/` at its end; empty at the top. */
  prefix: string;
  /** Id of the commit that HEAD names; absent while nothing is committed. */
  head?: string;
  /** Full name of the branch that is checked out, if one is. */
  branch?: string;
}

/** Reads the repository around `git.cwd`; undefined when there is none. */
export async function readRepository(git: Git): Promise<Repository | undefined> {
  const { status, stdout, stderr } = await git.run([
    "rev-parse",
    "--git-common-dir",
    "--is-bare-repository",
    "--is-shallow-repository",
    "--show-prefix",
    "HEAD",
    "--symbolic-full-name",
    "HEAD",
  ]);
  const [gitDir = "", bare, shallow, prefix, head = "", branch = ""] = stdout.toString("utf8").split("\n");
  if (prefix === undefined) {
    if (/not a git repository/i.test(stderr)) return undefined;
    throw new GitError(`git rev-parse: ${stderr.trim().split("\n", 1)[0]}`);
  }
  // Without any commit git fails on HEAD, after it has said all the rest.
  return {
    gitDir: resolve(git.cwd, gitDir),
    bare: bare === "true",
    shallow: shallow === "true",
    prefix,
    ...(status === 0 ? { head } : {}),
    ...(status === 0 && branch.startsWith("refs/") ? { branch } : {}),
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

/** Which of the commits are not here, looked up at once. */
export async function absentCommits(git: Git, commits: readonly string[]): Promise<Set<string>> {
  const answers = await git.text(
    ["cat-file", "--batch-check=%(objecttype)"],
    `${commits.map((commit) => `${commit}^{commit}`).join("\n")}\n`,
  );
  const lines = answers.split("\n");
  return new Set(commits.filter((_commit, at) => lines[at] !== "commit"));
}

/** Those of `refs` that exist, by full name, with the ref each one stands for, if it is symbolic. */
export async function existingRefs(git: Git, refs: readonly string[]): Promise<Map<string, string>> {
  const listed = await git.text(["for-each-ref", "--format=%(refname) %(symref)", ...refs]);
  const lines = listed.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
}

/** Full names of all refs. */
export async function allRefs(git: Git): Promise<string[]> {
  const listed = await git.text(["for-each-ref", "--format=%(refname)"]);
  return listed.split("\n").filter((name) => name !== "");
}

/** Ids of what all refs point at. */
export async function refTips(git: Git): Promise<Set<string>> {
  const listed = await git.text(["for-each-ref", "--format=%(objectname)"]);
  return new Set(listed.split("\n").filter((id) => id !== ""));
}

/** Ids of the commits that the entries of the stash are, the newest first. */
export async function stashEntries(git: Git): Promise<string[]> {
  const { status, stdout } = await git.run(["reflog", "show", "--format=%H", "refs/stash", "--"]);
  return status === 0 ? [...new Set(stdout.toString("latin1").split("\n"))].filter((id) => id !== "") : [];
}

/** Ids of the commits at which a shallow clone's history was cut off. */
export async function shallowBoundary({ gitDir }: Pick<Repository, "gitDir">): Promise<Set<string>> {
  try {
    const text = await readFile(join(gitDir, "shallow"), "latin1");
    return new Set(text.split("\n").filter((line) => line !== ""));
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return new Set();
    throw thrown;
  }
}

/** Whether the clone left out objects that its remote has promised to send later (git's "partial clone"). */
export async function isPartial({ gitDir }: Pick<Repository, "gitDir">): Promise<boolean> {
  try {
    // Git writes it there itself; asking git would take a process of its own for every scan.
    return /^\s*promisor\s*=\s*true\b/im.test(await readFile(join(gitDir, "config"), "utf8"));
  } catch {
    return false;
  }
}

/** `owner/name` of the remote `origin`, from its URL, in lower case. */
export async function originName(git: Git): Promise<string | undefined> {
  const [, name] = /[:/]([^:/\s]+\/[^:/\s]+?)(?:\.git)?\/?\s*$/.exec(await originUrl(git)) ?? [];
  return name?.toLowerCase();
}

/** Host of the remote `origin`, from its URL (`https://host/…`, `ssh://git@host/…`, `git@host:…`), in lower case. */
export async function originHost(git: Git): Promise<string | undefined> {
  const url = (await originUrl(git)).trim();
  const [, host] =
    /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s]*@)?([^/:\s]+)/i.exec(url) ??
    /^(?:[^/@\s]+@)?([^/:\s]+):/.exec(url) ??
    [];
  return host?.toLowerCase();
}

async function originUrl(git: Git): Promise<string> {
  const { status, stdout } = await git.run(["config", "--local", "--get", "remote.origin.url"]);
  return status === 0 ? stdout.toString("utf8") : "";
}

/** Ids of the commits without parents from which HEAD descends, sorted. */
export async function rootCommits(git: Git): Promise<string[]> {
  const { status, stdout } = await git.run(["rev-list", "--max-parents=0", "HEAD"]);
  return status === 0 ? stdout.toString("latin1").trim().split("\n").sort() : [];
}
