import { lintOwn, lintRecommended } from "./lint.ts";
import { type Match, MOST_MATCHES, rank, withoutOverlaps } from "./match.ts";
import type { RuleMatch, Stretch } from "./match-rule.ts";
import { isPlaceholder } from "./placeholder.ts";
import { type RecommendedRule, recommendedRules } from "./recommended.ts";
import type { SecretRule } from "./rule.ts";
import { decodeText } from "./text.ts";
import type { Windows } from "./windows.ts";
import { isWordy } from "./wordiness.ts";

/** A stretch of a document in which one of our rules has matched. */
export interface MatchedStretch {
  rule: SecretRule;
  /** The stretch as Latin-1, and where it begins in the document, in bytes. */
  text: string;
  from: number;
  /** Offsets are those of the document, in bytes. */
  matches: readonly RuleMatch[];
}

/** Matches after which it is asked whether as many are confirmed as are kept. */
const ENOUGH = 2 * MOST_MATCHES;

/** Has secretlint run our rules, as a preset of its own, where they have matched; the surest first, until it is enough. */
export async function confirmOwn(stretches: readonly MatchedStretch[]): Promise<Match[]> {
  const found: RuleMatch[] = [];
  let ask = ENOUGH;
  for (const { rule, text, from, matches } of stretches.toSorted(bySureness)) {
    const marked = await lintOwn(text, [rule]);
    const places = new Set(marked.map(({ start, end }) => `${start + from} ${end + from}`));
    found.push(...matches.filter(({ start, end }) => places.has(`${start} ${end}`)));
    if (found.length < ask) continue;
    if (withoutOverlaps(found).length >= MOST_MATCHES) break;
    ask = 2 * found.length;
  }
  return found;
}

function bySureness(a: MatchedStretch, b: MatchedStretch): number {
  return surest(a) - surest(b);
}

function surest({ matches }: MatchedStretch): number {
  return Math.min(...matches.map(rank));
}

/** Runs rules of secretlint's recommend preset over the stretches each has to look at. */
export async function findRecommended(
  bytes: Buffer,
  extension: string,
  recommended: ReadonlyMap<string, Windows>,
  isRefuted: (start: number, end: number) => boolean,
): Promise<Match[]> {
  const found: Match[] = [];
  for (const [id, windows] of recommended) {
    for (let at = 0; at < windows.length; at += 2) {
      const [from, to] = wholeCharacters(bytes, windows[at] as number, windows[at + 1] as number);
      const { text, byteOffset } = decodeText(bytes.subarray(from, to));
      for (const { ruleId, start, end, data } of await lintRecommended(text, extension, [id])) {
        const rule = recommendedRules.get(ruleId);
        const match = rule && recommendedMatch(text, rule, start, end, data);
        if (!match) continue;
        const placed = { ...match, start: from + byteOffset(match.start), end: from + byteOffset(match.end) };
        // secretlint knows no checksums: what one of our rules has refuted, it would bring back.
        if (!isRefuted(placed.start, placed.end)) found.push(placed);
      }
    }
  }
  return found;
}

/** Bytes of a character of UTF-8 after its first one, at the most (RFC 3629 section 3). */
const FOLLOWERS = 3;

/** The stretch, a little longer where it would cut a character of UTF-8. */
function wholeCharacters(bytes: Buffer, start: number, end: number): Stretch {
  const most = Math.min(end, bytes.length);
  let from = start;
  let to = most;
  while (from > 0 && start - from < FOLLOWERS && isFollower(bytes[from])) from--;
  while (to - most < FOLLOWERS && isFollower(bytes[to])) to++;
  return [from, to];
}

/** Whether a byte goes on with a character of UTF-8. */
function isFollower(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 2;
}

/** Longer than the words before a secret are, in characters. */
const WORDS_BEFORE = 2048;

function recommendedMatch(
  text: string,
  rule: RecommendedRule,
  start: number,
  end: number,
  data: readonly string[],
): Match | undefined {
  const marked = text.slice(start, end);
  // Some rules mark a stretch as long as the secret, but from the start of the words before it; their data is whole.
  const near = text.slice(start, end + WORDS_BEFORE);
  const whole = data.find((value) => value.length >= 8 && !marked.includes(value) && near.includes(value));
  const secret = rule.secretIn?.exec(marked)?.[1] ?? whole ?? marked;
  if (isPlaceholder(secret) || isWordy(secret) || rule.exempt?.test(text.slice(start, end + 80)))
    return undefined;
  const at = text.indexOf(secret, start);
  return { rule, secret, start: at, end: at + secret.length, proof: "unproven" };
}
