import { posix } from "node:path";
import type { Location } from "./finding.ts";

/**
 * Files have two names where a run judges a folder of a repository: the run, its configuration and its gates name
 * them from that folder, the run's root; GitHub, SARIF's readers and git name them from the top of the repository.
 * Between the two stands the root's own path in the repository, the prefix: `apps/web/`, or nothing at the top and
 * outside git.
 */

/** A path from the run's root as the repository has it. An absolute path stays what it is. */
export function inRepository(path: string, prefix = ""): string {
  return prefix === "" || posix.isAbsolute(path) ? path : posix.join(prefix, path);
}

/**
 * A path of the repository from the run's root: with `../` where it lies beside it. An absolute path stays what it
 * is.
 */
export function fromRoot(path: string, prefix = ""): string {
  return prefix === "" || posix.isAbsolute(path) ? path : posix.relative(prefix, path);
}

/** A place that a gate names, as a report names it. */
export function locationInRepository(location: Location, prefix = ""): Location {
  return { ...location, path: inRepository(location.path, prefix) };
}
