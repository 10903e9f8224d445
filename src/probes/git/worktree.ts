import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../../core/errors.ts";
import { createGit, type Git } from "../git.ts";
import type { Repository } from "./repository.ts";

/** What a work tree holds beside its commits. */
export interface WorktreeChanges {
  /**
   * Files whose content differs from what is staged, and untracked ones: to be read from disk, relative to `git.cwd`.
   */
  files: string[];
  /**
   * Staged content: the index may hold what the file on disk no longer does. Paths are the repository's, as with all
   * objects.
   */
  staged: { id: string; path: string }[];
}

/**
 * An entry of a changed file: `1 <XY> <sub> <modes ×3> <id in HEAD> <id in index> <path>` (git-status, porcelain v2).
 */
const CHANGED = /^1 (.)(.) (?:N|S)\S{3} \d+ \d+ \d+ [0-9a-f]+ ([0-9a-f]+) (.*)$/s;

/** A file with a merge conflict: modes and ids of three stages, then the path. */
const CONFLICT = /^u \S+ \S+ \d+ \d+ \d+ \d+ [0-9a-f]+ [0-9a-f]+ [0-9a-f]+ (.*)$/s;

/** Lists what is staged, changed and untracked at and below `git.cwd`. */
export async function worktreeChanges(git: Git, { prefix }: Repository): Promise<WorktreeChanges> {
  const listed = await git.text([
    "status",
    "--porcelain=v2",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    "--ignore-submodules=all",
    "--",
    ".",
  ]);
  const files: string[] = [];
  const staged: WorktreeChanges["staged"] = [];
  const local = (path: string): string => path.slice(prefix.length);
  for (const entry of names(listed)) {
    const [, index, disk, id = "", path = ""] = CHANGED.exec(entry) ?? [];
    if (index !== undefined && index !== "." && index !== "D") staged.push({ id, path });
    if (disk !== undefined && disk !== "." && disk !== "D") files.push(local(path));
    const other = entry.startsWith("? ") ? entry.slice(2) : CONFLICT.exec(entry)?.[1];
    if (other !== undefined) files.push(local(other));
  }
  return { files: files.sort(), staged };
}

/** Files of the work tree: tracked ones and, unless they are ignored, the others. */
export async function worktreeFiles(git: Git, withIgnored: boolean): Promise<string[]> {
  const exclude = withIgnored ? [] : ["--exclude-standard"];
  const listed = await git.text(["ls-files", "-z", "--cached", "--others", ...exclude]);
  return [...new Set(names(listed))].sort();
}

/**
 * Tracked files that a sparse checkout leaves out of the work tree ("skip-worktree" entries of the index) and whose
 * content is here all the same.
 *
 * @returns All such paths, and the content of those that is here.
 */
export async function sparseFiles(
  git: Git,
): Promise<{ paths: Set<string>; here: WorktreeChanges["staged"] }> {
  const tagged = names(await git.text(["ls-files", "-z", "-t", "--stage"]));
  const entries = tagged.flatMap((entry) => {
    const [, id, path] = /^S \d+ ([0-9a-f]+) 0\t(.*)$/s.exec(entry) ?? [];
    return id === undefined || path === undefined ? [] : [{ id, path }];
  });
  const paths = new Set(entries.map(({ path }) => path));
  if (entries.length === 0) return { paths, here: [] };
  const answers = await git.text(
    ["cat-file", "--batch-check=%(objecttype)"],
    entries.map(({ id }) => `${id}\n`).join(""),
  );
  const types = answers.split("\n");
  return { paths, here: entries.filter((_entry, at) => types[at] === "blob") };
}

/** Whether a file, once symbolic links are followed, is part of whatever repository it lies in. */
export async function isTrackedFile(path: string, signal: AbortSignal): Promise<boolean> {
  const isTracked = async (file: string): Promise<boolean> => {
    const git = createGit(dirname(file), { signal });
    return (
      (await git.run(["--literal-pathspecs", "ls-files", "--error-unmatch", "--", basename(file)])).status ===
      0
    );
  };
  try {
    // The link itself may be what is tracked, or what it leads to.
    return (
      (await isTracked(await realpath(path))) ||
      (await isTracked(join(await realpath(dirname(path)), basename(path))))
    );
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT" || codeOf(thrown) === "ENOTDIR") return false;
    throw thrown;
  }
}

function names(listed: string): string[] {
  return listed.split("\0").filter((name) => name !== "");
}
