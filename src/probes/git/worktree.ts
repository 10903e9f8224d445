import type { Git } from "../git.ts";

/** What a work tree holds beside its commits. Paths are relative to `git.cwd`. */
export interface WorktreeChanges {
  /** Files that differ from the commit, tracked or not, to be read from disk. */
  files: string[];
  /** Staged content: the index may hold what the file on disk no longer does. */
  staged: { id: string; path: string }[];
}

/** Lists what is staged, changed and untracked. */
export async function worktreeChanges(git: Git, head: string | undefined): Promise<WorktreeChanges> {
  const [staged, changed, untracked] = await Promise.all([
    head === undefined ? indexEntries(git) : stagedEntries(git, head),
    git.text(["diff-files", "-z", "--name-only", "--diff-filter=d", "--ignore-submodules", "--relative"]),
    git.text(["ls-files", "-z", "--others", "--exclude-standard"]),
  ]);
  return { files: [...new Set([...names(changed), ...names(untracked)])].sort(), staged };
}

/** Files of the work tree: tracked ones and, unless they are ignored, the others. */
export async function worktreeFiles(git: Git, withIgnored: boolean): Promise<string[]> {
  const exclude = withIgnored ? [] : ["--exclude-standard"];
  const listed = await git.text(["ls-files", "-z", "--cached", "--others", ...exclude]);
  return [...new Set(names(listed))].sort();
}

async function indexEntries(git: Git): Promise<WorktreeChanges["staged"]> {
  const listed = await git.text(["ls-files", "-z", "--stage"]);
  return names(listed).flatMap((entry) => {
    const [, mode, id, path] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
    return id !== undefined && path !== undefined && mode !== "160000" ? [{ id, path }] : [];
  });
}

async function stagedEntries(git: Git, head: string): Promise<WorktreeChanges["staged"]> {
  const listed = await git.text([
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--diff-filter=d",
    "--ignore-submodules",
    "--relative",
    head,
  ]);
  const fields = names(listed);
  return fields.flatMap((field, index) => {
    const [, id] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(field) ?? [];
    const path = fields[index + 1];
    return id !== undefined && path !== undefined ? [{ id, path }] : [];
  });
}

function names(listed: string): string[] {
  return listed.split("\0").filter((name) => name !== "");
}
