import type { CoverageLog } from "../../core/coverage.ts";
import type { Unread } from "../../engines/secrets/sources/document.ts";
import { UNREADABLE } from "../../probes/file-tree.ts";

/** Collects what was not searched whole, and tells which of it leaves the question open. */
export interface UnreadLog {
  add(unread: Unread): void;
  /** One sentence for each reason. */
  reasons(): string[];
}

/** Folders of other people's packages: what is published there is published already. */
const vendored = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|\.yarn)\//;

/** Paths named of each reason. */
const SHOWN = 3;

/**
 * What is larger than the limits, or is an archive that could not be opened, has not passed: it may hold anything.
 * Left out are files that `exclude` names and folders of packages; both are counted as skipped all the same.
 */
export function createUnreadLog(excluded: (path: string) => boolean): UnreadLog {
  const paths = new Map<string, Set<string>>();
  return {
    add({ path, what, reason }) {
      if (excluded(path) || vendored.test(path)) return;
      const key = `${what}: ${reason}`;
      const known = paths.get(key);
      if (known) known.add(path);
      else paths.set(key, new Set([path]));
    },
    reasons() {
      return [...paths].sort().map(([reason, found]) => {
        const few = [...found].sort().slice(0, SHOWN).join(", ");
        const more = found.size > SHOWN ? ` and ${found.size - SHOWN} more` : "";
        return `not fully searched: ${few}${more} (${reason}). Raise the limit, or list it in exclude.`;
      });
    },
  };
}

/** What is there and was not looked at, through no choice of the user's, has not passed. */
export function unreadableFiles(coverage: CoverageLog): string[] {
  return coverage
    .snapshot()
    .skipped.filter(({ what, reason }) => what === "files" && reason.startsWith(UNREADABLE))
    .map(({ reason, count }) => `${count === 1 ? "1 file" : `${count} files`} ${reason}`);
}
