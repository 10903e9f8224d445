/** Tables of bytes by what they may be part of: 1 where they are. */

/** A table of the bytes that are one of some characters of ASCII. */
export function table(characters: string): Uint8Array {
  const marks = new Uint8Array(256);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";

/** Both alphabets of base64 (RFC 4648 sections 4 and 5). */
export const base64Bytes = table(`${letters}${digits}+/-_`);

export const hexBytes = table(`${digits}abcdefABCDEF`);

/** Printable ASCII, tab and line ends. */
export const textBytes = table(
  `\t\n\r${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 0x20 + at))}`,
);

/** What ends a word that percent-encoding or escapes run through: spaces, quotes, brackets of markup. */
export const wordEnds = table("\t\n\r\f\v \"'`<>");

/** Whether all of `bytes` from `start` to `end` are text. */
export function isText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (textBytes[bytes[at] as number] === 0) return false;
  }
  return true;
}
