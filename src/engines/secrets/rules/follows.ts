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

/**
 * Where the run of the characters that `pattern` stands for ends, `most` bytes and one further on at the latest. Each
 * byte is looked at once, however many keywords stand in one run.
 */
export function runEnd(pattern: RegExp, most: number): (bytes: Uint8Array, start: number) => number {
  let inRun: Uint8Array | undefined;
  /** All bytes of `text` from `from` to `until` are in one run. */
  const looked: { text?: Uint8Array; from: number; until: number } = { from: 0, until: 0 };
  return (bytes, start) => {
    inRun ??= Uint8Array.from({ length: 256 }, (_, byte) => +pattern.test(String.fromCharCode(byte)));
    const again = looked.text === bytes && start >= looked.from && start <= looked.until;
    const stop = Math.min(bytes.length, start + most + 1);
    let at = again ? looked.until : start;
    while (at < stop && inRun[bytes[at] as number] === 1) at++;
    looked.text = bytes;
    looked.from = start;
    looked.until = at;
    return at;
  };
}

/**
 * Whether a run of `least` to `most` such characters follows, and no longer one: for patterns that would try all lengths
 * up to `most` at each keyword of an endless run.
 */
export function runOf(pattern: RegExp, least: number, most: number): Follows {
  const endOf = runEnd(pattern, most);
  return (bytes, end) => {
    const length = endOf(bytes, end) - end;
    return length >= least && length <= most;
  };
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

const BACKSLASH = 0x5c;
const EQUALS = 0x3d;
const COMMA = 0x2c;
/** Quotation marks and `]`, which may close a name. */
const closing = new Set([0x22, 0x27, 0x5d]);

/** Whether a value may follow the name of a header, in code and in logs: after what closes the name a `:`, `=` or `,`. */
export function headerValueFollows(bytes: Uint8Array, end: number): boolean {
  let at = bytes[end] === BACKSLASH ? end + 1 : end;
  for (let marks = 0; marks < 2 && closing.has(bytes[at] as number); marks++) at++;
  for (let blanks = 0; blanks < 4 && isBlank(bytes[at]); blanks++) at++;
  return bytes[at] === COLON || bytes[at] === EQUALS || bytes[at] === COMMA;
}

/** What `\s` matches of Latin-1, and a little more. */
function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && (byte <= SPACE || byte === 0xa0);
}
