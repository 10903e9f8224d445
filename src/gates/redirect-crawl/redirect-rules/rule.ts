/** A redirect rule as it stands in a file of the repository. */
export interface RedirectRule {
  /** `pattern`: a path in which `*` and `:name` stand for anything; `regex`: a regular expression. */
  kind: "pattern" | "regex";
  source: string;
  target?: string;
  /** Names of the hosts it stands for; absent or empty: all. */
  hosts?: string[];
  /** Set when it holds for some requests only: a language, a country, a cookie, a header, a query. */
  isConditional?: true;
  /** Repository-relative, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
}

/** Tells line and column, from 1, of offsets that only grow: the text is read once. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf("\n", start); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
      line++;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
