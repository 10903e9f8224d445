/**
 * Text in lower case as far as letters of ASCII go: for bytes read as Latin-1, whose other letters may be parts of
 * others.
 */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
