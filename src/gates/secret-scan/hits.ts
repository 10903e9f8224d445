import { secretFingerprint } from "../../engines/secrets/fingerprint.ts";
import type { FoundSecret } from "../../engines/secrets/scanner.ts";
import type { Place } from "../../engines/secrets/sources/document.ts";

/** One secret at one place; the versions of a file it stands in count as one. */
export interface Hit {
  secret: FoundSecret;
  place: Place;
  fingerprint: string;
  /** Git's ids of all contents of this path that hold it. */
  blobs: Set<string>;
}

/** Collects what is found: a secret that stands in many versions of a file is one hit. */
export interface HitCollector {
  add(secret: FoundSecret, place: Place): void;
  hits(): Hit[];
}

export function createHitCollector(fingerprintKey: string): HitCollector {
  const hits = new Map<string, Hit>();
  return {
    add(secret, place) {
      const fingerprint = secretFingerprint(fingerprintKey, secret.rule.id, secret.secret);
      const key = `${fingerprint} ${placeKey(place)}`;
      let hit = hits.get(key);
      if (!hit) {
        hit = { secret, place, fingerprint, blobs: new Set() };
        hits.set(key, hit);
      }
      if (place.kind === "file" && place.blob !== undefined) hit.blobs.add(place.blob);
    },
    hits: () => [...hits.values()],
  };
}

function placeKey(place: Place): string {
  switch (place.kind) {
    case "file":
      return `file ${place.path}`;
    case "file-name":
      return "file-name";
    case "commit-message":
      return `commit ${place.commit}`;
    case "tag-message":
      return `tag ${place.tag}`;
    case "ref-name":
      return `ref ${place.ref}`;
    case "stdin":
      return "stdin";
  }
}
