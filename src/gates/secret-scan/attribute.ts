import { type Introduction, introductionsOf, isPushed, pathsInCommit } from "../../probes/git/attribution.ts";
import type { Git } from "../../probes/git.ts";
import type { Hit } from "./hits.ts";

/** Where a hit stands in the history. */
export interface Attribution {
  /** Id of the commit that brought it in. */
  commit?: string;
  /** The path to show: the one in the head commit where it is still there. */
  path?: string;
  /** `head`: in the files now; `history`: in commits only; `worktree`: not committed. */
  state: "head" | "history" | "worktree";
  /** Whether others may have it already. */
  pushed: boolean;
}

export interface AttributionRequest {
  git: Git;
  /** The commit whose files are "now". */
  head: string | undefined;
  /** Arguments of `git rev-list` for the commits to look through. */
  revisions: readonly string[];
  /** True when the run judges what a remote already has, as every CI event does. */
  remote: boolean;
}

/** Looks up the history of the hits, and of nothing else. */
export async function attribute(
  hits: readonly Hit[],
  { git, head, revisions, remote }: AttributionRequest,
): Promise<Map<Hit, Attribution>> {
  const blobs = new Set(hits.flatMap((hit) => [...hit.blobs]));
  const [introductions, inHead] = await Promise.all([
    revisions.length > 0 ? introductionsOf(git, blobs, revisions) : new Map<string, Introduction>(),
    head === undefined ? new Map<string, string>() : pathsInCommit(git, blobs, head),
  ]);
  const order = new Map(
    [...new Set([...introductions.values()].map(({ commit }) => commit))].map((id, at) => [id, at]),
  );
  const pushed = new Map<string, boolean>();
  const wasPushed = async (commit: string): Promise<boolean> => {
    const known = remote || pushed.get(commit);
    if (known !== undefined && known !== false) return true;
    if (!pushed.has(commit)) pushed.set(commit, await isPushed(git, commit));
    return pushed.get(commit) === true;
  };

  const result = new Map<Hit, Attribution>();
  for (const hit of hits) {
    const found = [...hit.blobs].flatMap((blob) => introductions.get(blob) ?? []);
    const first = found.sort((a, b) => (order.get(a.commit) ?? 0) - (order.get(b.commit) ?? 0))[0];
    const commit = hit.place.kind === "commit-message" ? hit.place.commit : first?.commit;
    const live = [...hit.blobs].map((blob) => inHead.get(blob)).find((path) => path !== undefined);
    const path = live ?? first?.path ?? (hit.place.kind === "file" ? hit.place.path : undefined);
    const committed = commit !== undefined || live !== undefined;
    result.set(hit, {
      ...(commit === undefined ? {} : { commit }),
      ...(path === undefined ? {} : { path }),
      state: live !== undefined ? "head" : committed ? "history" : "worktree",
      pushed: committed && (remote || (commit !== undefined && (await wasPushed(commit)))),
    });
  }
  return result;
}
