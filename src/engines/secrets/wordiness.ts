const A = 0x61;
const LETTERS = 26;

/** The most frequent pairs of letters in English text and in the names programmers give. */
const pairs =
  `th he in er an re nd on en at ou ed ha to or it is hi es ng ar te se me sa ti st al le ve ic ra ri ro li la ce de
  co ta ne om io ec et el ma ns ur ll as so us un tr ch ss ge ac il ut ag em ol pe pr po ex im ad lo ca si ot ul mo
  id am no up ab sh ke ct pl ck ey ta fi fo do mp nt na ni ho be bo di wo ow ry ly ty ay tt ee oo ai ea ie ei su rs
  rt sp bl cl gr br cr ap op ip da db ui ld os ew ks ts ds ms ym bu cu du mu nu ru ub`.split(/\s+/);

/** 1 for each of those, by {@link pairOf}. */
const frequentPairs = new Uint8Array(LETTERS * LETTERS);
for (const pair of pairs) frequentPairs[pairOf(pair.charCodeAt(0) - A, pair.charCodeAt(1) - A)] = 1;

/** @param first A letter's place in the alphabet. @param second That of the letter after it. */
function pairOf(first: number, second: number): number {
  return first * LETTERS + second;
}

/** Share of frequent pairs from which on a text is made of words. Random letters have about a fifth. */
const WORDY = 0.55;

/** Whether a value is made of words rather than of chance: `user-session-token-2`, `MyTestClass1`. */
export function isWordy(text: string): boolean {
  const lower = text.toLowerCase();
  let letters = 0;
  let neighbours = 0;
  let frequent = 0;
  /** The letter before, by its place in the alphabet; negative where there is none. */
  let before = -1;
  for (let at = 0; at < lower.length; at++) {
    const place = lower.charCodeAt(at) - A;
    const letter = place >= 0 && place < LETTERS ? place : -1;
    if (letter >= 0) letters++;
    if (letter >= 0 && before >= 0) {
      neighbours++;
      frequent += frequentPairs[pairOf(before, letter)] as number;
    }
    before = letter;
  }
  return neighbours >= 4 && letters >= text.length * 0.5 && frequent >= neighbours * WORDY;
}

/** A word, or the number that tells it from another: `west`, `kafka1`, `v1`, `9092`. */
const WORD = /^(?:[A-Za-z]?[a-z]{0,19}\d{0,2}|[A-Z]{1,12}|\d{1,5})$/;

/**
 * Whether a value is several words and small numbers apart by marks: `eu-west-1`, `t3.medium`, `kafka-0.kafka:9092`.
 */
export function isMadeOfWords(text: string): boolean {
  const parts = text.split(/[-_./:@ ]+/);
  return parts.length > 1 && parts.every((part) => WORD.test(part) && (part.length <= 5 || isWordy(part)));
}
