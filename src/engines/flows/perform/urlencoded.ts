/**
 * Names and values of queries and forms as Hurl writes them: a space is %20, which every server reads alike, and
 * names stay as they are but for what would end them.
 */
export function encodePair(name: string, value: string): string {
  return `${name.toWellFormed().replace(/%(?![\da-f]{2})|[^\x21-\x7e]|[&=#+]/giu, encodeURIComponent)}=${encoded(value)}`;
}

/** Percent-encoded (RFC 3986 section 2.1) but for unreserved characters. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
