import { createGit, type Git } from "../git.ts";

/** The environment for talking to a remote: the user's own settings hold the credentials; nobody is there to be asked. */
function remoteEnvironment(env: NodeJS.ProcessEnv = process.env): Record<string, string | undefined> {
  return {
    GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=15",
    ...env,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    LC_ALL: "C",
  };
}

/** Git in `cwd` with the right to use the network. */
export function createRemoteGit(cwd: string, signal: AbortSignal): Git {
  return createGit(cwd, { signal, timeoutMs: 300_000, env: remoteEnvironment() });
}

/** How much of a history is fetched. */
export type Depth = { deepen: number } | { depth: number } | "all" | "as-is";

/**
 * Fetches commits or refs from `origin`.
 *
 * @returns Undefined when it worked, else git's own reason.
 */
export async function fetchFromOrigin(
  git: Git,
  wanted: readonly string[],
  depth: Depth,
): Promise<string | undefined> {
  const { status, stderr, timedOut } = await git.run([
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-recurse-submodules",
    "--no-write-fetch-head",
    ...depthArguments(depth),
    "origin",
    ...wanted,
  ]);
  if (status === 0) return undefined;
  if (timedOut) return "git fetch took too long";
  const lines = stderr.trim().split("\n");
  return (
    lines.find((line) => line.startsWith("fatal:"))?.slice(7) ?? lines[0] ?? `git fetch ended with ${status}`
  );
}

function depthArguments(depth: Depth): string[] {
  if (depth === "as-is") return [];
  if (depth === "all") return ["--unshallow"];
  return "deepen" in depth ? [`--deepen=${depth.deepen}`] : [`--depth=${depth.depth}`];
}
