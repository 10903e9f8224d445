import { access } from "node:fs/promises";
import { join } from "node:path";

/**
 * Path of a folder within the repository it lies in, with `/` at its end; empty at the top, outside git and where git
 * cannot tell.
 */
export async function prefixInRepository(folder: string, signal: AbortSignal): Promise<string> {
  // Most runs judge a whole repository, and need no process to be told so.
  const isTop = await access(join(folder, ".git")).then(
    () => true,
    () => false,
  );
  if (isTop) return "";
  const { createGit } = await import("../git.ts");
  const asked = createGit(folder, { signal }).run(["rev-parse", "--show-prefix"]);
  const result = await asked.catch(() => undefined);
  return result?.status === 0 ? result.stdout.toString("utf8").replace(/\n$/, "") : "";
}
