import type { Git } from "../git.ts";
import { fetchRefs, reasonOf } from "./fetch.ts";

/** Branches and tags of a remote: ids by full name. */
export type RemoteRefs = ReadonlyMap<string, string>;

/** Asks `origin` for its branches and tags; gives git's reason when it does not answer. */
async function remoteRefs(remote: Git): Promise<RemoteRefs | { problem: string }> {
  const result = await remote.run(["ls-remote", "--quiet", "--heads", "--tags", "--refs", "origin"]);
  if (result.status !== 0) return { problem: reasonOf(result) };
  const lines = result.stdout.toString("utf8").split("\n");
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [id = "", name] = line.split("\t");
      return name === undefined ? [] : [[name, id]];
    }),
  );
}

/** Those of the refs whose objects are not here. */
async function absentRefs(git: Git, refs: RemoteRefs): Promise<string[]> {
  const names = [...refs.keys()];
  if (names.length === 0) return [];
  const answers = await git.text(
    ["cat-file", "--batch-check=%(objecttype)"],
    [...refs.values()].map((id) => `${id}\n`).join(""),
  );
  const lines = answers.split("\n");
  return names.filter((_name, at) => lines[at]?.endsWith(" missing") !== false);
}

/** What there is at `origin` and not in a clone. */
export type Obtained = { refs: RemoteRefs; absent: string[]; problem?: string } | { problem: string };

/** Fetches the branches and tags of `origin` that a clone lacks. No ref of the clone's own is written. */
export async function obtainRefs(git: Git, asking: Git, fetching: Git): Promise<Obtained> {
  const refs = await remoteRefs(asking);
  if ("problem" in refs) return refs;
  const absent = await absentRefs(git, refs);
  if (absent.length === 0) return { refs, absent };
  const problem = await fetchRefs(fetching, absent);
  return { refs, absent: await absentRefs(git, refs), ...(problem === undefined ? {} : { problem }) };
}

/** Whether the repository has a remote `origin`, and whether it takes in all of that one's branches. */
export async function originFetches(git: Git): Promise<"none" | "some" | "all"> {
  const { stdout } = await git.run(["config", "--get-regexp", "^remote\\.origin\\.(url|fetch|mirror)$"]);
  const lines = stdout.toString("utf8").split("\n");
  if (!lines.some((line) => line.startsWith("remote.origin.url "))) return "none";
  return lines.some((line) => /^remote\.origin\.fetch \+?refs\/(?:heads\/)?\*:/.test(line)) ? "all" : "some";
}
