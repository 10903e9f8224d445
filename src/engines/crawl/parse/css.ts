/** A reference in a style sheet and its offset. */
export interface CssReference {
  text: string;
  offset: number;
}

/** `url(…)` quoted or not, and `@import "…"` (CSS Syntax 3, sections 4.3.5 and 4.3.6). Linear. */
const reference =
  /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"'()\s\\]*))\s*\)|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')/gi;

/** References of a style sheet or a style attribute, in order, comments left out. */
export function cssReferences(css: string): CssReference[] {
  const found: CssReference[] = [];
  for (const match of css.matchAll(reference)) {
    const text = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5];
    if (text !== undefined && text !== "") found.push({ text, offset: match.index });
  }
  return found;
}
