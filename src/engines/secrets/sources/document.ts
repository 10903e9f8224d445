/** Where a document came from. */
export type Place =
  | { kind: "file"; path: string /** Git's id of the content, when it came from git. */; blob?: string }
  | { kind: "commit-message"; commit: string }
  | { kind: "tag-message"; tag: string }
  | { kind: "file-name"; path: string }
  | { kind: "ref-name"; ref: string }
  | { kind: "stdin" };

/** One piece of content to be searched. */
export interface SearchDocument {
  place: Place;
  bytes: Buffer;
}
