import { glob } from "node:fs/promises";
import { sep } from "node:path";

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
