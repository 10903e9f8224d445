import type { Git } from "../git.ts";
import { fetchFromOrigin } from "./fetch.ts";
import { readRepository, resolveCommit } from "./repository.ts";

/**
 * How far a shallow clone is deepened, in commits at a time. A branch that is older than all of them is not followed.
 */
const DEEPENINGS = [50, 250, 1000];

/**
 * The commit at which what is checked out left `base`: their merge base. A shallow clone is deepened for it.
 *
 * @param remote Git with the right to use the network.
 * @returns Undefined when the clone does not hold it and cannot be made to.
 */
export async function forkPoint(git: Git, remote: Git, base: string): Promise<string | undefined> {
  // The merge that GitHub makes of a pull request names its base itself, also where the clone ends with it.
  if ((await namedParents(git)).includes(base)) return base;
  const known = await mergeBase(git, base);
  if (known !== undefined) return known;
  const repository = await readRepository(git);
  if (!repository?.shallow || repository.head === undefined) return undefined;
  for (const commits of DEEPENINGS) {
    const wanted = [base, repository.head];
    if ((await fetchFromOrigin(remote, wanted, { deepen: commits })) !== undefined) return undefined;
    const found = await mergeBase(git, base);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parents that HEAD's commit names, whether or not they are here. */
async function namedParents(git: Git): Promise<string[]> {
  const { status, stdout } = await git.run(["cat-file", "commit", "HEAD"]);
  if (status !== 0) return [];
  const [header = ""] = stdout.toString("utf8").split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}

async function mergeBase(git: Git, base: string): Promise<string | undefined> {
  if ((await resolveCommit(git, base)) === undefined) return undefined;
  const { status, stdout } = await git.run(["merge-base", base, "HEAD"]);
  return status === 0 ? stdout.toString("latin1").trim() : undefined;
}
