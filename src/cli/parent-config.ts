import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DEFAULT_CONFIG_FILE } from "../config/load.ts";

/** The configuration of a folder above `cwd`, within the same repository; undefined when there is none. */
export async function parentConfig(cwd: string): Promise<string | undefined> {
  for (let folder = cwd; !(await exists(join(folder, ".git"))); ) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
    const file = join(folder, DEFAULT_CONFIG_FILE);
    // Above a repository lies what belongs to nobody; without one, nothing is known to belong together.
    if ((await exists(file)) && (await inRepository(folder))) return file;
  }
  return undefined;
}

async function inRepository(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, ".git"))) return true;
    if (dirname(at) === at) return false;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
