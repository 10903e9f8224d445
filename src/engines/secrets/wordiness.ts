/** The most frequent pairs of letters in English text and in the names programmers give. */
const frequentPairs = new Set(
  `th he in er an re nd on en at ou ed ha to or it is hi es ng ar te se me sa ti st al le ve ic ra ri ro li la ce de
  co ta ne om io ec et el ma ns ur ll as so us un tr ch ss ge ac il ut ag em ol pe pr po ex im ad lo ca si ot ul mo
  id am no up ab sh ke ct pl ck ey ta fi fo do mp nt na ni ho be bo di wo ow ry ly ty ay tt ee oo ai ea ie ei su rs
  rt sp bl cl gr br cr ap op ip da db ser ui ld os ew ks ts ds ms ym bu cu du mu nu ru ub`.split(/\s+/),
);

/** Share of frequent pairs from which on a text is made of words. Random letters have about a fifth. */
const WORDY = 0.55;

/** Whether a value is made of words rather than of chance: `user-session-token-2`, `MyTestClass1`. */
export function isWordy(text: string): boolean {
  const lower = text.toLowerCase();
  let pairs = 0;
  let frequent = 0;
  for (let at = 1; at < lower.length; at++) {
    const pair = lower.slice(at - 1, at + 1);
    if (!/^[a-z]{2}$/.test(pair)) continue;
    pairs++;
    if (frequentPairs.has(pair)) frequent++;
  }
  const letters = lower.replace(/[^a-z]/g, "").length;
  return pairs >= 4 && letters >= text.length * 0.5 && frequent >= pairs * WORDY;
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
