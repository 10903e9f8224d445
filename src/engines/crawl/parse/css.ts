/** A reference in a style sheet and its offset. */
export interface CssReference {
  text: string;
  offset: number;
  /** Whether it names another style sheet. */
  isImport: boolean;
}

/** Where something that matters may begin: a comment, a string, `url(` or `@import`. */
const opening = /\/\*|["']|url\(|@import/gi;

/**
 * References of a style sheet or a style attribute, in order: `url(…)` quoted or not, and `@import "…"` (CSS Syntax 3,
 * sections 4.3.5 and 4.3.6). Comments and other strings are passed over. Linear in the length.
 */
export function cssReferences(css: string): CssReference[] {
  const found: CssReference[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(css); match; match = opening.exec(css)) {
    const { index } = match;
    const token = match[0].toLowerCase();
    let at = opening.lastIndex;
    if (token === "/*") at = endOf(css, "*/", at);
    else if (token === '"' || token === "'") at = endOfString(css, at, token);
    else {
      const isImport = token === "@import";
      const value = isImport ? importValue(css, at) : urlValue(css, at);
      if (value) {
        if (value.text !== "") found.push({ text: value.text, offset: index, isImport });
        at = value.end;
      }
    }
    opening.lastIndex = at;
  }
  return found;
}

function endOf(css: string, mark: string, from: number): number {
  const end = css.indexOf(mark, from);
  return end < 0 ? css.length : end + mark.length;
}

/** After the closing quote; a line break ends a broken string. */
function endOfString(css: string, from: number, quote: string): number {
  for (let at = from; at < css.length; at++) {
    const char = css[at];
    if (char === "\\") at++;
    else if (char === quote || char === "\n") return at + 1;
  }
  return css.length;
}

function urlValue(css: string, from: number): { text: string; end: number } | undefined {
  let at = from;
  while (isSpace(css[at])) at++;
  const quote = css[at];
  if (quote === '"' || quote === "'") return quoted(css, at + 1, quote);
  const end = css.indexOf(")", at);
  if (end < 0) return undefined;
  return { text: unescaped(css.slice(at, end).trim()), end: end + 1 };
}

function importValue(css: string, from: number): { text: string; end: number } | undefined {
  let at = from;
  while (isSpace(css[at])) at++;
  const quote = css[at];
  if (quote === '"' || quote === "'") return quoted(css, at + 1, quote);
  return /^url\($/i.test(css.slice(at, at + 4)) ? urlValue(css, at + 4) : undefined;
}

function quoted(css: string, from: number, quote: string): { text: string; end: number } {
  const end = endOfString(css, from, quote);
  const closed = css[end - 1] === quote;
  return { text: closed ? unescaped(css.slice(from, end - 1)) : "", end };
}

function isSpace(char: string | undefined): boolean {
  return char === " " || char === "\n" || char === "\t" || char === "\r" || char === "\f";
}

/** Undoes CSS escapes (CSS Syntax 3, section 4.3.7). */
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:([0-9a-f]{1,6})\s?|\n|([^\n]))/gi,
    (_, hex: string | undefined, char: string | undefined) => {
      if (hex === undefined) return char ?? "";
      const code = Number.parseInt(hex, 16);
      return code === 0 || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
    },
  );
}
