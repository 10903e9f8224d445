import type { Directive } from "../../engines/secrets/directives.ts";
import type { Scanner } from "../../engines/secrets/scanner.ts";
import { idsAtPaths } from "../../probes/git/attribution.ts";
import { readObjects } from "../../probes/git/objects.ts";
import type { Git } from "../../probes/git.ts";
import type { Attribution } from "./attribute.ts";
import { createHitCollector, type Hit } from "./hits.ts";

/** What is done with comments that mute findings. */
export type IgnorePolicy = "allow" | "require-reason" | "block";

/** A hit that a comment mutes. */
export interface Muted {
  hit: Hit;
  directive: Directive;
  path: string;
}

/**
 * The comment that mutes a hit, which only a file can hold: a message or a name is nobody's comment. Every version in
 * the files now must be muted, or every version there is where none is in the files now.
 */
export function directiveOf(hit: Hit, attribution: Attribution | undefined): Directive | undefined {
  if (hit.place.kind !== "file" && hit.place.kind !== "stdin") return undefined;
  const versions = [...hit.versions];
  const live = versions.filter(([id]) => attribution?.liveVersions.has(id));
  const counted = live.length > 0 ? live : versions;
  return counted.every(([, { directive }]) => directive) ? counted.at(-1)?.[1].directive : undefined;
}

export interface BaseRequest {
  git: Git;
  /** The commit before the change. */
  base: string;
  scanner: Scanner;
  fingerprintKey: string;
  maxBytes: number;
  signal: AbortSignal;
}

/**
 * Which of the muted secrets the base had already, muted, in the same file: `fingerprint path`. All others are muted
 * by the change under judgement itself.
 */
export async function mutedInBase(muted: readonly Muted[], request: BaseRequest): Promise<Set<string>> {
  const { git, base, scanner, fingerprintKey, maxBytes, signal } = request;
  const paths = [...new Set(muted.map(({ path }) => path))];
  const ids = await idsAtPaths(git, base, paths);
  const known = new Set<string>();
  if (ids.size === 0) return known;
  const lines = [...ids].map(([path, id]) => `${id} ${path.replaceAll("\n", " ")}\n`);
  for await (const objects of readObjects(git, [Buffer.from(lines.join(""))], { maxBytes, signal })) {
    for (const object of objects) {
      if (object.state !== "read") continue;
      const { secrets } = await scanner.scan(object.content, object.path);
      const collector = createHitCollector();
      for (const secret of secrets) {
        if (secret.directive) collector.add(secret, { kind: "file", path: object.path }, object.id);
      }
      for (const { fingerprint } of collector.hits(fingerprintKey))
        known.add(mutedKey(fingerprint, object.path));
    }
  }
  return known;
}

/** How {@link mutedInBase} names a secret in a file. */
export function mutedKey(fingerprint: string, path: string): string {
  return `${fingerprint} ${path.replaceAll("\n", " ")}`;
}
