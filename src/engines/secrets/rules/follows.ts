const word = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.") {
  word[letter.charCodeAt(0)] = 1;
}

/** Looks at the bytes from `end`, the offset after a keyword: see `SecretRule.follows`. */
export type Follows = (bytes: Uint8Array, end: number) => boolean;

/** What a check of what follows can be written down as: the length of a run, or the name of the one for URLs. */
export type WrittenFollows = number | "credentials";

const runs = new WeakMap<Follows, number>();

/** Whether at least `least` letters, digits, `_`, `-` or `.` follow. */
export function wordRun(least: number): Follows {
  const follows: Follows = (bytes, end) => {
    if (end + least > bytes.length) return false;
    for (let at = end; at < end + least; at++) if (!word[bytes[at] as number]) return false;
    return true;
  };
  runs.set(follows, least);
  return follows;
}

/** The same where more has to be so; asked first, since it is cheaper. */
export function wordRunWhere(more: Follows, least: number): Follows {
  const run = wordRun(least);
  const follows: Follows = (bytes, end) => more(bytes, end) && run(bytes, end);
  runs.set(follows, least);
  return follows;
}

/** How a check is written down; undefined when it cannot be. */
export function writeFollows(follows: Follows | undefined): WrittenFollows | undefined {
  if (follows === credentialsFollow) return "credentials";
  return follows && runs.get(follows);
}

/** The check that was written down. */
export function readFollows(written: WrittenFollows): Follows {
  return written === "credentials" ? credentialsFollow : wordRun(written);
}

const AT = 0x40;
const COLON = 0x3a;
const SPACE = 0x20;
const QUOTE = 0x22;
/** Longest user information of a URL that is looked at. */
const LONGEST = 600;

/** What the last look found: no `@` and no end from `from` to `until`, and the last `:` there. */
const looked: { bytes?: Uint8Array; from: number; until: number; colon: number } = {
  from: 0,
  until: 0,
  colon: -1,
};

/**
 * Whether a URL's user information with a password follows: a `:` and then an `@`, before the URL ends. Each byte is
 * looked at once, however many URLs begin before it.
 */
export function credentialsFollow(bytes: Uint8Array, end: number): boolean {
  const again = looked.bytes === bytes && end >= looked.from && end <= looked.until;
  const stop = Math.min(bytes.length, end + LONGEST);
  let colon = again ? looked.colon : -1;
  let at = again ? looked.until : end;
  for (; at < stop; at++) {
    const byte = bytes[at] as number;
    if (byte === COLON) colon = at;
    if (byte === AT || byte <= SPACE || byte === QUOTE) break;
  }
  looked.bytes = bytes;
  looked.from = end;
  looked.until = at;
  looked.colon = colon;
  return at < stop && bytes[at] === AT && colon >= end;
}
