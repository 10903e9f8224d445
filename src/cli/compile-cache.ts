import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Keeps the program's compiled code between runs, in the user's own cache folder, so that the next one starts sooner.
 *
 * Not on CI: there each run is a machine's first, and what an earlier job left behind is not to be run by a later
 * one. Node's
 * `NODE_DISABLE_COMPILE_CACHE=1` turns it off, `NODE_COMPILE_CACHE` names another folder; one that cannot be written is no error.
 *
 * @see https://nodejs.org/api/module.html#module-compile-cache
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): void {
  if (env["CI"]) return;
  enableCompileCache(env["NODE_COMPILE_CACHE"] ?? join(cacheFolder(env, platform), "launch-ready"));
}

/**
 * Where programs of this user keep what they can do without (XDG Base Directory Specification, and its like
 * elsewhere).
 */
function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  const named = env["XDG_CACHE_HOME"];
  return named?.startsWith("/") ? named : join(homedir(), ".cache");
}
