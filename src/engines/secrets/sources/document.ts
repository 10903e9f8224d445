/** Where a document came from. */
export type Place =
  | {
      kind: "file";
      path: string;
      /** Git's id of the content, when it came from git. */
      blob?: string;
      /** The member of an archive, or the source of a source map. */
      inside?: string;
    }
  | { kind: "commit-message"; commit: string }
  | { kind: "tag-message"; tag: string }
  | { kind: "file-name"; path: string }
  | { kind: "ref-name" }
  | {
      kind: "stdin";
      /** See above, where it is an archive or a source map. */
      inside?: string;
    };

/** One piece of content to be searched. */
export interface SearchDocument {
  place: Place;
  bytes: Buffer;
  /** Id of the git object whose content this is, all of it. */
  object?: string;
}

/** Content that a limit or its form kept from being searched whole. */
export interface Unread {
  /** The file it is, or is in. */
  path: string;
  /** As it is counted: `blobs`, `archive members`. */
  what: string;
  reason: string;
}

/** The name by which a place's form is told: that of the innermost file. */
export function nameOf(place: Place): string {
  if (place.kind === "file") return place.inside ?? place.path;
  return place.kind === "stdin" ? (place.inside ?? "") : "";
}
