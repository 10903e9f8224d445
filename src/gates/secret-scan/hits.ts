import { digest } from "../../core/hash.ts";
import type { Directive } from "../../engines/secrets/directives.ts";
import { secretFingerprint } from "../../engines/secrets/fingerprint.ts";
import type { FoundSecret } from "../../engines/secrets/scanner.ts";
import type { Place } from "../../engines/secrets/sources/document.ts";

/** One secret at one place; the versions of a file it stands in count as one. */
export interface Hit {
  secret: FoundSecret;
  place: Place;
  fingerprint: string;
  /** Each content it was met in, by git's id; for other places one with an empty id. */
  versions: Map<string, Version>;
}

/** A secret in one version of a file. */
export interface Version {
  secret: FoundSecret;
  /** The comment that mutes it; absent as soon as one occurrence is not muted. */
  directive?: Directive;
}

/** Collects what is found: a secret that stands in many versions of a file is one hit. */
export interface HitCollector {
  /** @param content Tells the versions of a file apart: see {@link contentIdOf}. */
  add(secret: FoundSecret, place: Place, content: string): void;
  size(): number;
  /** @param key What keys the fingerprints. */
  hits(key: string): Hit[];
}

export function createHitCollector(): HitCollector {
  const hits = new Map<string, Omit<Hit, "fingerprint">>();
  return {
    add(secret, place, id) {
      const key = JSON.stringify([secret.rule.id, secret.secret, placeKey(place)]);
      let hit = hits.get(key);
      if (!hit) {
        hit = { secret, place, versions: new Map() };
        hits.set(key, hit);
      }
      const known = hit.versions.get(id);
      if (!known) hit.versions.set(id, versionOf(secret));
      else if (!secret.directive) delete known.directive;
    },
    size: () => hits.size,
    hits: (key) =>
      [...hits.values()].map((hit) => {
        const { rule, secret } = hit.secret;
        return { ...hit, fingerprint: secretFingerprint(key, rule.provider, secret) };
      }),
  };
}

function versionOf(secret: FoundSecret): Version {
  return { secret, ...(secret.directive ? { directive: secret.directive } : {}) };
}

/**
 * The id git gives to a file's content (SHA-1 object format, where it did not come from git); empty for all that is
 * no file.
 */
export function contentIdOf(place: Place, bytes: Buffer): string {
  if (place.kind !== "file") return "";
  if (place.blob !== undefined) return place.blob;
  return digest("sha1", `blob ${bytes.length}\0`, bytes).toString("hex");
}

function placeKey(place: Place): string {
  switch (place.kind) {
    case "file":
      return `file ${place.path} ${place.inside ?? ""}`;
    case "file-name":
      return "file-name";
    case "commit-message":
      return `commit ${place.commit}`;
    case "tag-message":
      return `tag ${place.tag}`;
    case "ref-name":
      return "ref-name";
    case "stdin":
      return `stdin ${place.inside ?? ""}`;
  }
}
