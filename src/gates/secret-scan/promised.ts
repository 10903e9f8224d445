import { createRemoteGit, fetchPromisedObjects } from "../../probes/git/fetch.ts";
import { listObjects } from "../../probes/git/objects.ts";
import type { Git } from "../../probes/git.ts";

/** Objects asked for at once. */
const AT_ONCE = 10_000;

/** Folders come with one round, what is in them with the next; more are only needed where the remote filters, too. */
const MOST_ROUNDS = 8;

/**
 * Fetches what a partial clone left out of a scope.
 *
 * @returns Why something is missing still; undefined when nothing is.
 */
export async function fetchPromised(
  git: Git,
  revisions: readonly string[],
  signal: AbortSignal,
): Promise<string | undefined> {
  const remote = createRemoteGit(git.cwd, signal);
  const fetchAll = async (ids: readonly string[]): Promise<string | undefined> => {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const problem = await fetchPromisedObjects(remote, ids.slice(at, at + AT_ONCE));
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
  // Without the base's folders git cannot tell what the base has already, and would take all of it for new.
  const bases = revisions.filter((revision) => revision.startsWith("^")).map((base) => base.slice(1));
  if (bases.length > 0) {
    const folders = await missingIn(git, ["--filter=blob:none", "--no-walk", ...bases], signal);
    const problem = await fetchAll(folders);
    if (problem !== undefined) return problem;
  }
  let before = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const missing = await missingIn(git, revisions, signal);
    if (missing.length === 0) return undefined;
    if (missing.some((id) => before.has(id))) return "the remote did not send them";
    const problem = await fetchAll(missing);
    if (problem !== undefined) return problem;
    before = new Set(missing);
  }
  return "the remote left out more each time";
}

/** Ids of the objects that are named but not here: git marks them with a question mark. */
async function missingIn(git: Git, revisions: readonly string[], signal: AbortSignal): Promise<string[]> {
  const missing: string[] = [];
  for await (const lines of listObjects(git, revisions, signal)) {
    if (!lines.includes("?")) continue;
    for (const line of lines.toString("latin1").split("\n"))
      if (line.startsWith("?")) missing.push(line.slice(1));
  }
  return missing;
}
