/** A redirect rule as it stands in a file of the repository. */
export interface RedirectRule {
  /** `pattern`: a path in which `*` and `:name` stand for anything; `regex`: a regular expression. */
  kind: "pattern" | "regex";
  source: string;
  target?: string;
  /** Repository-relative, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
}

/** Line and column, from 1, of an offset. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
