/** What a redirect from one origin to another does to the path, so that no second redirect has to. */
export type Merge =
  | { kind: "keep" }
  /** A slash at the end is added or taken away, as it is for all pages of a site. */
  | { kind: "add-slash" }
  | { kind: "remove-slash" }
  /** One path becomes another. */
  | { kind: "replace"; from: string; to: string };

/** Paths that mean the same in the languages of all platforms. */
const plain = /^[\w\-./~%]+$/;

/** The merge that makes one path of another; undefined where a path would be read as a pattern. */
export function mergeOf(from: string, to: string): Merge | undefined {
  if (from === to) return { kind: "keep" };
  if (`${from}/` === to) return { kind: "add-slash" };
  if (from === `${to}/`) return { kind: "remove-slash" };
  return plain.test(from) && plain.test(to) ? { kind: "replace", from, to } : undefined;
}
