import picomatch from "picomatch";
import type { Change } from "../core/change.ts";
import { fromRoot } from "../core/repository-path.ts";
import { prefixInRepository } from "../probes/git/prefix.ts";
import { createGit } from "../probes/git.ts";

/**
 * Whether a change touches a path that matters. True whenever that cannot be told: without a base, in a shallow clone,
 * outside git. A required check must never be skipped by mistake.
 *
 * @param patterns Globs from `root`, with `../` for what lies beside it in the repository; a pattern that starts with `!`
 * takes paths out again. Empty: everything matters.
 */
export async function changeIsRelevant(
  patterns: readonly string[],
  change: Change,
  root: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { base, head } = change;
  if (patterns.length === 0 || base === undefined || head === undefined) return true;
  const git = createGit(root, { signal });
  const result = await git
    .run(["diff", "--name-only", "--no-renames", "-z", `${base}...${head}`, "--"])
    .catch(() => undefined);
  if (result?.status !== 0 || result.truncated) return true;
  const prefix = await prefixInRepository(root, signal);
  const paths = result.stdout
    .toString("utf8")
    .split("\0")
    .filter((path) => path !== "");
  // Git names files from the top of the repository, the configuration names them from the folder it lies in.
  return anyMatches(
    paths.map((path) => fromRoot(path, prefix)),
    patterns,
  );
}

/** Whether a pattern takes in one of the paths and no `!` pattern takes it out again. */
export function anyMatches(paths: readonly string[], patterns: readonly string[]): boolean {
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const matches = picomatch(wanted.length > 0 ? wanted : ["**"], { dot: true, ignore: unwanted });
  return paths.some((path) => matches(path));
}
