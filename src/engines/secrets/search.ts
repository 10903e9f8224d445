import { findAssignments } from "./assignments.ts";
import type { KnownValue } from "./known-values.ts";
import { type Match, withoutOverlaps } from "./match.ts";
import {
  ITEM_SLACK,
  MAX_MATCHES_PER_RULE,
  MAX_UNISSUED,
  matchWithin,
  nothingAside,
  type RuleMatch,
  type SetAside,
  SLACK,
  type Stretch,
} from "./match-rule.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Candidates } from "./prefilter.ts";
import { type RecommendedRule, recommendedRules } from "./recommended.ts";
import type { SecretRule } from "./rule.ts";
import { assignmentRule, knownValueRule } from "./rule-facts.ts";
import { decodeText } from "./text.ts";
import type { TextKind } from "./text-kind.ts";
import type { Windows } from "./windows.ts";
import { isWordy } from "./wordiness.ts";

const none: Match[] = [];

/** Looks at what the prefilter pointed to. Answers at once where no rule's pattern has to be confirmed. */
export function searchBytes(
  bytes: Buffer,
  candidates: Candidates,
  kind: TextKind,
): Match[] | Promise<Match[]> {
  const plain = [...assigned(bytes, candidates.names, kind), ...candidates.values.map(knownMatch)];
  const aside = nothingAside();
  const matches = new Map<SecretRule, RuleMatch[]>();
  const textOf = stretchesOf(bytes, candidates.own);
  for (const [rule, windows] of candidates.own) {
    const found = matchInWindows(bytes, textOf, rule, windows, aside);
    if (found.length > 0) matches.set(rule, found);
  }
  if (matches.size === 0 && candidates.recommended.size === 0) return settled(plain, aside);
  const own = { matches, refuted: aside.refuted };
  return confirm(bytes, kind === "json" ? ".json" : "", own, candidates.recommended).then((confirmed) =>
    settled([...plain, ...confirmed], aside),
  );
}

function settled(matches: readonly Match[], { unissued }: SetAside): Match[] {
  if (unissued.length === 0) return matches.length === 0 ? none : withoutOverlaps(matches);
  const isUnissued = overlapping(unissued.map(({ start, end }) => [start, end]));
  // The name a token is assigned to does not make it one that works; a value known to be secret is one.
  const others = matches.filter(({ proof, start, end }) => proof === "proven" || !isUnissued(start, end));
  return withoutOverlaps([...others, ...unissued]);
}

/**
 * Runs a rule's pattern over stretches of a document. Bytes are taken as Latin-1, so that offsets are those of the
 * bytes; what the patterns look for is ASCII in every encoding that gets here.
 */
function matchInWindows(
  bytes: Buffer,
  textOf: (from: number, to: number) => string,
  rule: SecretRule,
  windows: Windows,
  aside: SetAside,
): RuleMatch[] {
  const found: RuleMatch[] = [];
  for (let at = 0; at < windows.length; at += 2) {
    const start = windows[at] as number;
    const end = Math.min(bytes.length, windows[at + 1] as number);
    const from = Math.max(0, start - SLACK);
    const slack = rule.item ? ITEM_SLACK : SLACK;
    const text = textOf(from, Math.min(bytes.length, end + slack));
    const here = nothingAside();
    const placed = (match: RuleMatch): RuleMatch => {
      const [first, last] = [match.start + from, match.end + from];
      // A copy: a part of the text would keep all of it in memory.
      return { ...match, start: first, end: last, secret: bytes.toString("utf8", first, last) };
    };
    found.push(...matchWithin(text, rule, start - from, end - from, here).map(placed));
    for (const [first, last] of here.refuted) aside.refuted.push([first + from, last + from]);
    aside.unissued.push(...here.unissued.slice(0, MAX_UNISSUED - aside.unissued.length).map(placed));
    if (found.length >= MAX_MATCHES_PER_RULE) break;
  }
  return found;
}

/** Stretches of a document as Latin-1, which is decoded once where all of them come to more than the whole. */
function stretchesOf(
  bytes: Buffer,
  own: ReadonlyMap<SecretRule, Windows>,
): (from: number, to: number) => string {
  let wanted = 0;
  for (const windows of own.values()) {
    for (let at = 0; at < windows.length; at += 2)
      wanted += (windows[at + 1] as number) - (windows[at] as number);
  }
  if (wanted < bytes.length) return (from, to) => bytes.toString("latin1", from, to);
  const whole = bytes.toString("latin1");
  return (from, to) => whole.slice(from, to);
}

function assigned(bytes: Buffer, names: readonly number[], kind: TextKind): Match[] {
  if (names.length === 0) return none;
  return findAssignments(bytes, names, kind === "code").map(({ name, start, end, secret }) => ({
    rule: assignmentRule,
    secret,
    start,
    end,
    proof: "unproven",
    name,
  }));
}

function knownMatch({ value, start, end }: { value: KnownValue; start: number; end: number }): Match {
  return { rule: knownValueRule, secret: value.secret, start, end, proof: "proven", name: value.name };
}

/** What our rules found before secretlint ran. Offsets are bytes. */
interface OwnFindings {
  matches: ReadonlyMap<SecretRule, readonly RuleMatch[]>;
  refuted: readonly Stretch[];
}

/** secretlint, loaded when it is first needed. */
let lint: Promise<typeof import("./lint.ts")> | undefined;

/** Has secretlint run the rules that are candidates, ours as a preset of its own. */
async function confirm(
  bytes: Buffer,
  extension: string,
  { matches, refuted }: OwnFindings,
  recommended: ReadonlyMap<string, Windows>,
): Promise<Match[]> {
  lint ??= import("./lint.ts");
  const { lintOwn, lintRecommended } = await lint;
  const own = matches.size === 0 ? [] : await lintOwn(bytes.toString("latin1"), [...matches.keys()]);
  const byPlace = new Map(
    [...matches].map(([rule, all]) => [rule, new Map(all.map((one) => [`${one.start} ${one.end}`, one]))]),
  );
  const found = own.flatMap(({ rule, start, end }): Match[] => {
    const match = byPlace.get(rule)?.get(`${start} ${end}`);
    return match ? [match] : [];
  });
  const isRefuted = overlapping(refuted);
  for (const [id, windows] of recommended) {
    for (let at = 0; at < windows.length; at += 2) {
      const [from, to] = wholeCharacters(bytes, windows[at] as number, windows[at + 1] as number);
      const { text, byteOffset } = decodeText(bytes.subarray(from, to));
      for (const { ruleId, start, end, data } of await lintRecommended(text, extension, [id])) {
        const rule = recommendedRules.get(ruleId);
        const match = rule && recommendedMatch(text, rule, start, end, data);
        if (!match) continue;
        const placed = {
          ...match,
          start: from + byteOffset(match.start),
          end: from + byteOffset(match.end),
        };
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

/** Tells what shares a character with one of many stretches. */
function overlapping(stretches: readonly Stretch[]): (start: number, end: number) => boolean {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0]);
  /** The last end of the stretches up to each. */
  const ends: number[] = [];
  for (const [, end] of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Stretch)[0] < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] as number) > start;
  };
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
