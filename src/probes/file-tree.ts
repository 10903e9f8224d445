import { lstat, opendir, readFile, readlink } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A file's content as it is searched, or why it was not read. */
export type FileContent =
  | { state: "read"; bytes: Buffer }
  | { state: "oversized"; size: number }
  | { state: "skipped"; reason: string };

/**
 * Reads a file for searching. A symbolic link is not followed: its content is its target's name, as git stores it.
 */
export async function readForSearch(path: string, maxBytes: number): Promise<FileContent> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) {
      return { state: "read", bytes: Buffer.from(await readlink(path), "utf8") };
    }
    if (stats.isDirectory())
      return { state: "skipped", reason: "a folder of its own (submodule or nested repository)" };
    if (!stats.isFile()) return { state: "skipped", reason: "not a regular file" };
    if (stats.size > maxBytes) return { state: "oversized", size: stats.size };
    return { state: "read", bytes: await readFile(path) };
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    return { state: "skipped", reason: `cannot be read (${code ?? "unknown error"})` };
  }
}

/**
 * Walks the files below `folder` in the order of their names. Symbolic links are listed, not followed.
 *
 * @param enter Whether to go into a folder; gets its path relative to `folder`, with `/`.
 * @returns Paths relative to `folder`, with `/`.
 */
export async function* walkFiles(
  folder: string,
  enter: (path: string) => boolean,
): AsyncGenerator<string, void, void> {
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const entries = [];
    for await (const entry of await opendir(current)) entries.push(entry);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const folders: string[] = [];
    for (const entry of entries) {
      const path = join(current, entry.name);
      const name = relative(folder, path).replaceAll(sep, "/");
      if (!entry.isDirectory()) yield name;
      else if (enter(name)) folders.push(path);
    }
    pending.push(...folders.reverse());
  }
}
