const word = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.") {
  word[letter.charCodeAt(0)] = 1;
}

/** Whether at least `least` letters, digits, `_`, `-` or `.` follow. */
export function wordRun(least: number): (bytes: Uint8Array, end: number) => boolean {
  return (bytes, end) => {
    if (end + least > bytes.length) return false;
    for (let at = end; at < end + least; at++) if (!word[bytes[at] as number]) return false;
    return true;
  };
}

const AT = 0x40;
const COLON = 0x3a;
const SPACE = 0x20;
const QUOTE = 0x22;
/** Longest user information of a URL that is looked at. */
const LONGEST = 600;

/** Whether a URL's user information with a password follows: a `:` and then an `@`, before the URL ends. */
export function credentialsFollow(bytes: Uint8Array, end: number): boolean {
  const stop = Math.min(bytes.length, end + LONGEST);
  let colon = false;
  for (let at = end; at < stop; at++) {
    const byte = bytes[at] as number;
    if (byte === COLON) colon = true;
    if (byte === AT) return colon;
    if (byte <= SPACE || byte === QUOTE) return false;
  }
  return false;
}
