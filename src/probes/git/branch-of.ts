import { createGit, isGitRepository } from "../git.ts";

/**
 * Whether a commit is on a branch of `origin`, as far as this clone knows them: a fork's pull request is on none.
 *
 * @returns Undefined where that cannot be told: outside git, in a shallow clone, or without the branches of `origin`.
 */
export async function isOnBranchOfOrigin(
  root: string,
  commit: string,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const git = createGit(root, { signal });
  if (!(await isGitRepository(git))) return undefined;
  const shallow = await git.run(["rev-parse", "--is-shallow-repository"]);
  if (shallow.stdout.toString("utf8").trim() !== "false") return undefined;
  const branches = async (...options: string[]): Promise<string | undefined> => {
    const { status, stdout } = await git.run([
      "for-each-ref",
      "--count=1",
      ...options,
      "refs/remotes/origin",
    ]);
    return status === 0 ? stdout.toString("utf8").trim() : undefined;
  };
  if (!(await branches())) return undefined;
  const containing = await branches(`--contains=${commit}`);
  return containing === undefined ? undefined : containing !== "";
}
