import { glob, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { readTextFile } from "./files.ts";

/** Folders no pattern of a user means. */
const ignored = new Set([".git", "node_modules"]);

/**
 * Files below `root` that match any of the patterns (`*`, `**`, `?`, `{a,b}`), sorted, each once; paths are relative to
 * `root` with `/`. Nothing outside `root` is ever given.
 */
export async function findFiles(root: string, patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const entries = glob([...patterns], {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => ignored.has(entry.name),
  });
  for await (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = `${entry.parentPath}${sep}${entry.name}`;
    if (path.startsWith(`${root}${sep}`)) found.add(path.slice(root.length + 1).replaceAll(sep, "/"));
  }
  return [...found].sort();
}

/**
 * Text files below `folder` that match and were changed at or after `since` (ms since the epoch), in the order of
 * their names.
 */
export async function readRecentFiles(
  folder: string,
  patterns: readonly string[],
  since: number,
  maxBytes: number,
): Promise<{ path: string; text: string }[]> {
  const found: { path: string; text: string }[] = [];
  for (const path of await findFiles(folder, patterns)) {
    const absolute = join(folder, path);
    if ((await stat(absolute)).mtimeMs < since) continue;
    found.push({ path, text: await readTextFile(absolute, { maxBytes, name: path }) });
  }
  return found;
}
