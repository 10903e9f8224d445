import { createHash } from "node:crypto";
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
  /** @param bytes The document's content, of which git's id is made when it did not come from git. */
  add(secret: FoundSecret, place: Place, bytes: Buffer): void;
  hits(): Hit[];
}

export function createHitCollector(fingerprintKey: string): HitCollector {
  const hits = new Map<string, Hit>();
  return {
    add(secret, place, bytes) {
      const fingerprint = secretFingerprint(fingerprintKey, secret.rule.id, secret.secret);
      const key = `${fingerprint} ${placeKey(place)}`;
      let hit = hits.get(key);
      if (!hit) {
        hit = { secret, place, fingerprint, blobs: new Set() };
        hits.set(key, hit);
      }
      if (place.kind === "file") hit.blobs.add(place.blob ?? blobId(bytes));
    },
    hits: () => [...hits.values()],
  };
}

/** The id git gives to content (SHA-1 object format). */
function blobId(bytes: Buffer): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
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
