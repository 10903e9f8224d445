import type { Git } from "../git.ts";

/** Where an object entered the history. */
export interface Introduction {
  /** Id of the oldest commit that has it. */
  commit: string;
  /** Every path it was ever met at, that commit's first. */
  paths: string[];
}

/**
 * Finds the oldest commit that brought in each of the objects, looking at merges against each of their parents.
 *
 * @param revisions Arguments of `git rev-list` that name the commits to look through.
 */
export async function introductionsOf(
  git: Git,
  ids: ReadonlySet<string>,
  revisions: readonly string[],
): Promise<Map<string, Introduction>> {
  const found = new Map<string, Introduction>();
  if (ids.size === 0) return found;
  const wanted = ids.size <= MAX_WANTED ? [...ids].map((id) => `--find-object=${id}`) : [];
  const listed = await git.text([
    "log",
    "-z",
    "--format=%x01%H",
    "--raw",
    "-m",
    "--root",
    "--no-abbrev",
    "--no-renames",
    "--topo-order",
    "--reverse",
    ...wanted,
    ...revisions,
  ]);
  let commit = "";
  let id = "";
  for (const token of listed.split("\0")) {
    const field = token.startsWith("\n") ? token.slice(1) : token;
    if (field.startsWith("\u0001")) commit = field.slice(1);
    else if (field.startsWith(":")) id = field.split(" ", 4)[3] ?? "";
    else {
      if (ids.has(id)) addPath(found, id, commit, field);
      id = "";
    }
  }
  return found;
}

function addPath(found: Map<string, Introduction>, id: string, commit: string, path: string): void {
  const known = found.get(id);
  if (!known) found.set(id, { commit, paths: [path] });
  else if (!known.paths.includes(path)) known.paths.push(path);
}

/** Beyond this many objects, looking at every change is quicker than asking git for each. */
const MAX_WANTED = 200;

/** Which of the objects are in a commit's tree, with their paths. */
export async function pathsInCommit(
  git: Git,
  ids: ReadonlySet<string>,
  commit: string,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (ids.size === 0) return found;
  const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", commit]);
  for (const entry of listed.split("\0")) {
    const [, id, path] = /^\d+ \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (id === undefined || path === undefined || !ids.has(id)) continue;
    const known = found.get(id);
    if (known) known.push(path);
    else found.set(id, [path]);
  }
  return found;
}

/** Longer names of authors are cut, in characters. */
const MAX_NAME = 80;

/** Names of the authors of commits, on one line each. */
export async function authorsOf(git: Git, commits: readonly string[]): Promise<Map<string, string>> {
  if (commits.length === 0) return new Map();
  const listed = await git.text(
    ["log", "--no-walk=unsorted", "--format=%H %an", "--stdin"],
    commits.map((commit) => `${commit}\n`).join(""),
  );
  return new Map(
    listed.split("\n").flatMap((line): [string, string][] => {
      const [, commit, name = ""] = /^([0-9a-f]+) (.*)$/.exec(line) ?? [];
      return commit === undefined || name === "" ? [] : [[commit, name.slice(0, MAX_NAME)]];
    }),
  );
}

/** Which of the commits a branch holds; undefined when its history is not here. */
export async function reachableFrom(
  git: Git,
  branch: string,
  commits: readonly string[],
): Promise<Set<string> | undefined> {
  return within(git, [branch], commits);
}

/** Which of the commits a branch of a remote holds: others may have those. */
export async function pushedOf(git: Git, commits: readonly string[]): Promise<Set<string>> {
  if (commits.length === 0) return new Set();
  const { stdout } = await git.run(["for-each-ref", "--count=1", "refs/remotes"]);
  // Without a remote all of the history would be listed, to say no.
  if (stdout.length === 0) return new Set();
  return (await within(git, ["--remotes"], commits)) ?? new Set();
}

/** Which of the commits some revisions lead to; undefined when git cannot tell. */
async function within(
  git: Git,
  revisions: readonly string[],
  commits: readonly string[],
): Promise<Set<string> | undefined> {
  if (commits.length === 0) return new Set();
  const { status, stdout } = await git.run(
    ["rev-list", "--not", ...revisions, "--not", "--stdin"],
    commits.map((commit) => `${commit}\n`).join(""),
  );
  if (status !== 0) return undefined;
  const beyond = new Set(stdout.toString("latin1").split("\n"));
  return new Set(commits.filter((commit) => !beyond.has(commit)));
}

/** The ids of the files at `paths` in a commit; paths it does not have are left out. */
export async function idsAtPaths(
  git: Git,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (paths.length === 0) return found;
  const listed = await git.text([
    "--literal-pathspecs",
    "ls-tree",
    "-z",
    "--full-tree",
    commit,
    "--",
    ...paths,
  ]);
  for (const entry of listed.split("\0")) {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (id !== undefined && path !== undefined) found.set(path, id);
  }
  return found;
}
