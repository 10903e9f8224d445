import type { Dirent } from "node:fs";
import { access, constants, lstat, readdir, readFile, readlink } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";

/** A file's content as it is searched, or why it was not read. */
export type FileContent =
  | { state: "read"; bytes: Buffer }
  | { state: "oversized"; size: number }
  | { state: "skipped"; reason: string };

/** How the reason begins why a file that is there was not read. */
export const UNREADABLE = "cannot be read";

/**
 * Reads a file for searching. A symbolic link is not followed: its content is its target's name, as git stores it.
 */
export async function readForSearch(path: string, maxBytes: number): Promise<FileContent> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) {
      return { state: "read", bytes: Buffer.from(await readlink(path), "utf8") };
    }
    if (stats.isDirectory()) {
      await access(path, constants.R_OK | constants.X_OK);
      return { state: "skipped", reason: "a folder of its own (submodule or nested repository)" };
    }
    if (!stats.isFile()) return { state: "skipped", reason: "not a regular file" };
    if (stats.size > maxBytes) return { state: "oversized", size: stats.size };
    return { state: "read", bytes: await readFile(path) };
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === "ENOENT") return { state: "skipped", reason: "no longer there" };
    return { state: "skipped", reason: `${UNREADABLE} (${code ?? "unknown error"})` };
  }
}

/** Size of a file in bytes; 0 where nobody can tell. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await lstat(path)).size;
  } catch {
    return 0;
  }
}

/**
 * Walks the files below `folder` in the order of their names. Symbolic links are listed, not followed; a folder that
 * cannot be read is listed itself, so that whoever reads what is listed finds out.
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
    let entries: Dirent[];
    try {
      entries = await readdir(current, { withFileTypes: true });
    } catch (thrown) {
      if (current === folder) throw thrown;
      yield relative(folder, current).replaceAll(sep, "/");
      continue;
    }
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

/**
 * The files that a pattern names, relative to `folder`, with `/`. A pattern without wildcards names one file, or all
 * files of one folder.
 */
export async function* filesMatching(folder: string, pattern: string): AsyncGenerator<string, void, void> {
  const { default: picomatch } = await import("picomatch");
  const normal = pattern.replaceAll(sep, "/").replace(/^\.\//, "");
  const { base, glob } = picomatch.scan(normal);
  const start = isAbsolute(base) ? base : join(folder, base);
  const prefix = base === "" || base === "." ? "" : `${base.replace(/\/$/, "")}/`;
  const stats = await lstat(start).catch(() => undefined);
  if (stats && !stats.isDirectory()) {
    if (glob === "") yield base;
    return;
  }
  if (!stats) return;
  const matches = glob === "" ? () => true : picomatch(glob, { dot: true });
  for await (const file of walkFiles(start, () => true)) {
    if (matches(file)) yield `${prefix}${file}`;
  }
}

/** All of standard input; undefined when it is larger than `maxBytes`. */
export async function readStandardInput(maxBytes: number, signal: AbortSignal): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stop = (): void => {
    process.stdin.destroy(signal.reason instanceof Error ? signal.reason : undefined);
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
