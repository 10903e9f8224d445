import { createGit, type Git } from "../git.ts";
import type { ProcessResult } from "../process.ts";
import { withoutAddresses } from "./messages.ts";

/**
 * The environment for talking to a remote: the user's own settings hold the credentials; nobody is there to be asked.
 */
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

/** Git in `cwd` with the right to use the network, for so long a command. */
export function createRemoteGit(cwd: string, signal: AbortSignal, timeoutMs = 300_000): Git {
  return createGit(cwd, { signal, timeoutMs, env: remoteEnvironment() });
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
  const result = await git.run(["fetch", ...quietly, ...depthArguments(depth), "origin", ...wanted]);
  return result.status === 0 ? undefined : reasonOf(result);
}

/**
 * Fetches what refs of `origin` lead to, any number of them.
 *
 * @returns Undefined when it worked, else git's own reason.
 */
export async function fetchRefs(
  git: Git,
  names: readonly string[],
  depth: Depth = "as-is",
): Promise<string | undefined> {
  const result = await git.run(
    ["fetch", ...quietly, ...depthArguments(depth), "--stdin", "origin"],
    names.map((name) => `${name}\n`).join(""),
  );
  return result.status === 0 ? undefined : reasonOf(result);
}

/**
 * Fetches objects that a partial clone left out, from the remote that promised them (gitremote partial clones,
 * `remote.<name>.promisor`).
 *
 * @returns Undefined when it worked, else git's own reason.
 */
export async function fetchPromisedObjects(git: Git, ids: readonly string[]): Promise<string | undefined> {
  const promisor = await git.run(["config", "--get-regexp", "^remote\\..*\\.promisor$", "^true$"]);
  const [, remote] = /^remote\.(.*)\.promisor/m.exec(promisor.stdout.toString("utf8")) ?? [];
  if (remote === undefined) return "no remote has promised them";
  // As git does it when it needs such an object: nothing is negotiated, and no object beside these is sent.
  const options = ["-c", "fetch.negotiationAlgorithm=noop"];
  const { status, stderr, timedOut } = await git.run(
    [...options, "fetch", ...quietly, "--filter=blob:none", "--stdin", remote],
    ids.map((id) => `${id}\n`).join(""),
  );
  return status === 0 ? undefined : reasonOf({ status, stderr, timedOut });
}

const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];

export function reasonOf({
  status,
  stderr,
  timedOut,
}: Pick<ProcessResult, "status" | "stderr" | "timedOut">): string {
  if (timedOut) return "the remote took too long";
  const lines = stderr.trim().split("\n");
  const fatal = lines.find((line) => line.startsWith("fatal:"))?.slice("fatal: ".length);
  return withoutAddresses(fatal ?? (lines[0] || `git ended with ${status}`));
}

function depthArguments(depth: Depth): string[] {
  if (depth === "as-is") return [];
  if (depth === "all") return ["--unshallow"];
  return "deepen" in depth ? [`--deepen=${depth.deepen}`] : [`--depth=${depth.depth}`];
}
