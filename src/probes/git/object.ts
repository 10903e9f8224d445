export type GitObjectType = "commit" | "tree" | "blob" | "tag";

/** An object as git stores it, or why it could not be read. */
export type GitObject =
  | { state: "read"; id: string; type: GitObjectType; path: string; content: Buffer }
  | { state: "missing"; id: string }
  | { state: "oversized"; id: string; type: GitObjectType; path: string; size: number };
