import {
  authorsOf,
  type Introduction,
  introductionsOf,
  pathsInCommit,
  pushedOf,
  reachableFrom,
} from "../../probes/git/attribution.ts";
import { type Git, GitError } from "../../probes/git.ts";
import type { Hit } from "./hits.ts";

/** Where a hit stands in the history. */
export interface Attribution {
  /** Id of the commit that brought it in. */
  commit?: string;
  /** Name of that commit's author. */
  author?: string;
  /** Whether the default branch holds that commit; absent where nobody can tell. */
  onDefaultBranch?: boolean;
  /** Every path it is known at; the one to show comes first: that of the head commit where it is still there. */
  paths: string[];
  /** `head`: in the files now; `history`: in commits only; `worktree`: not committed. */
  state: "head" | "history" | "worktree";
  /** Id of the version to show: one in the files now, else the one that came in first. */
  version?: string;
  /** Ids of the versions that are in the files now. */
  liveVersions: ReadonlySet<string>;
  /** Whether others may have it already. */
  pushed: boolean;
}

export interface AttributionRequest {
  git: Git;
  /** The commit whose files are "now". */
  head: string | undefined;
  /** Arguments of `git rev-list` for the commits to look through. */
  revisions: readonly string[];
  /** Commits at which a shallow clone was cut off: nobody can tell what they brought in. */
  boundary: ReadonlySet<string>;
  /** Full name of the ref that is the default branch here, if one is known. */
  defaultBranch: string | undefined;
  /** True when the run judges what a remote already has, as every CI event does. */
  remote: boolean;
  /** Called with git's reason when the history cannot be looked through: hits then have no commit. */
  onUnknown(reason: string): void | Promise<void>;
}

/** Looks up the history of the hits, and of nothing else. */
export async function attribute(
  hits: readonly Hit[],
  { git, head, revisions, boundary, defaultBranch, remote, onUnknown }: AttributionRequest,
): Promise<Map<Hit, Attribution>> {
  const blobs = new Set(hits.flatMap((hit) => [...hit.versions.keys()].filter((id) => id !== "")));
  const walked = revisions.filter((revision) => revision !== "--no-walk");
  const through = walked.length > 0 ? walked : head === undefined ? [] : [head];
  let unknown = false;
  // A partial clone may lack what leads to an object that it has.
  const orNone = <T>(answer: Promise<Map<string, T>>): Promise<Map<string, T>> =>
    answer.catch(async (thrown: unknown) => {
      if (!(thrown instanceof GitError)) throw thrown;
      unknown = true;
      await onUnknown(thrown.message);
      return new Map();
    });
  const [introductions, inHead] = await Promise.all([
    through.length > 0 ? orNone(introductionsOf(git, blobs, through)) : new Map<string, Introduction>(),
    head === undefined ? new Map<string, string[]>() : orNone(pathsInCommit(git, blobs, head)),
  ]);
  for (const [blob, { commit }] of introductions) {
    if (boundary.has(commit)) introductions.delete(blob);
  }
  const placed = hits.map((hit) => ({ hit, where: placeOf(hit, introductions, inHead, unknown && remote) }));
  const commits = [...new Set(placed.flatMap(({ where }) => where.commit ?? []))];
  const [pushed, authors, reachable] = await Promise.all([
    remote ? undefined : pushedOf(git, commits),
    orNone(authorsOf(git, commits)),
    defaultBranch === undefined ? undefined : reachableFrom(git, defaultBranch, commits),
  ]);
  return new Map(
    placed.map(({ hit, where }) => {
      const { commit } = where;
      const author = commit === undefined ? undefined : authors.get(commit);
      return [
        hit,
        {
          ...where,
          ...(author === undefined ? {} : { author }),
          ...(commit === undefined || !reachable ? {} : { onDefaultBranch: reachable.has(commit) }),
          pushed: isCommitted(where) && (!pushed || (commit !== undefined && pushed.has(commit))),
        },
      ];
    }),
  );
}

type Placed = Omit<Attribution, "pushed" | "author" | "onDefaultBranch">;

function placeOf(
  { versions, place }: Hit,
  introductions: ReadonlyMap<string, Introduction>,
  inHead: ReadonlyMap<string, string[]>,
  surelyCommitted: boolean,
): Placed {
  // Introductions come oldest first, so the first of them that is one of this hit's is where the secret came in.
  const known = [...introductions].filter(([blob]) => versions.has(blob));
  const [first, ...later] = known.map(([, found]) => found);
  const liveVersions = new Set([...versions.keys()].filter((blob) => inHead.has(blob)));
  const live = [...liveVersions].flatMap((blob) => inHead.get(blob) ?? []).sort();
  const own = place.kind === "file" && place.path !== "" ? [place.path] : [];
  const commit = place.kind === "commit-message" ? place.commit : first?.commit;
  const paths = [
    ...(live.includes(own[0] ?? "") ? own : []),
    ...live,
    ...(first?.paths ?? []),
    ...own,
    ...later.flatMap((found) => found.paths),
  ];
  const version = [...liveVersions][0] ?? known[0]?.[0];
  // What has no path did not come from a work tree or an index: a ref names it.
  const named = place.kind === "file" && place.path === "";
  const committed =
    surelyCommitted || commit !== undefined || live.length > 0 || named || place.kind === "tag-message";
  return {
    ...(commit === undefined ? {} : { commit }),
    paths: [...new Set(paths)],
    ...(version === undefined ? {} : { version }),
    liveVersions,
    state: live.length > 0 ? "head" : committed ? "history" : "worktree",
  };
}

function isCommitted(where: Placed): boolean {
  return where.state !== "worktree";
}
