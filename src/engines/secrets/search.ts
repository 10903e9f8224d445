import { findAssignments } from "./assignments.ts";
import type { MatchedStretch } from "./confirm.ts";
import type { KnownValue } from "./known-values.ts";
import { type Match, MOST_MATCHES, withoutOverlaps } from "./match.ts";
import {
  ITEM_SLACK,
  MAX_UNISSUED,
  matchWithin,
  nothingAside,
  type RuleMatch,
  type SetAside,
  SLACK,
} from "./match-rule.ts";
import type { Candidates } from "./prefilter.ts";
import type { SecretRule } from "./rule.ts";
import { assignmentRule, knownValueRule } from "./rule-facts.ts";
import type { TextKind } from "./text-kind.ts";
import { overlapping, type Windows } from "./windows.ts";

const none: Match[] = [];

/** Matches of one document from which on each further rule is asked for a few only: far more than are ever shown. */
const MANY_MATCHES = 20 * MOST_MATCHES;
const FEW_MATCHES = 20;

/** Looks at what the prefilter pointed to. Answers at once where no rule's pattern has to be confirmed. */
export function searchBytes(
  bytes: Buffer,
  candidates: Candidates,
  kind: TextKind,
): Match[] | Promise<Match[]> {
  const plain = [...assigned(bytes, candidates.names, kind), ...candidates.values.map(knownMatch)];
  const aside = nothingAside();
  const textOf = stretchesOf(bytes, candidates.own);
  const own: MatchedStretch[] = [];
  let count = 0;
  for (const [rule, windows] of candidates.own) {
    const most = count < MANY_MATCHES ? MOST_MATCHES : FEW_MATCHES;
    for (const matched of matchInWindows({ bytes, textOf, rule, windows, most }, aside)) {
      own.push(matched);
      count += matched.matches.length;
    }
  }
  if (own.length === 0 && candidates.recommended.size === 0) return settled(plain, aside);
  return confirmed(bytes, kind === "json" ? ".json" : "", own, candidates.recommended, aside).then(
    (matches) => settled([...plain, ...matches], aside),
  );
}

function settled(matches: readonly Match[], { unissued }: SetAside): Match[] {
  if (unissued.length === 0) return matches.length === 0 ? none : withoutOverlaps(matches);
  const isUnissued = overlapping(unissued.map(({ start, end }) => [start, end]));
  // The name a token is assigned to does not make it one that works; a value known to be secret is one.
  const others = matches.filter(({ proof, start, end }) => proof === "proven" || !isUnissued(start, end));
  return withoutOverlaps([...others, ...unissued]);
}

interface WindowSearch {
  bytes: Buffer;
  /** A stretch of the bytes as Latin-1. */
  textOf: (from: number, to: number) => string;
  rule: SecretRule;
  windows: Windows;
  /** Matches that are given at the most. */
  most: number;
}

/**
 * Runs a rule's pattern over stretches of a document. Bytes are taken as Latin-1, so that offsets are those of the
 * bytes; what the patterns look for is ASCII in every encoding that gets here.
 */
function matchInWindows(
  { bytes, textOf, rule, windows, most }: WindowSearch,
  aside: SetAside,
): MatchedStretch[] {
  const matched: MatchedStretch[] = [];
  let left = most;
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
    const matches = matchWithin(text, rule, start - from, end - from, here, left).map(placed);
    if (matches.length > 0) matched.push({ rule, text, from, matches });
    for (const [first, last] of here.refuted) aside.refuted.push([first + from, last + from]);
    aside.unissued.push(...here.unissued.slice(0, MAX_UNISSUED - aside.unissued.length).map(placed));
    left -= matches.length;
    if (left <= 0) break;
  }
  return matched;
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

/** Loaded, and secretlint with it, when it is first needed. */
let confirming: Promise<typeof import("./confirm.ts")> | undefined;

/** What secretlint confirms of our rules' matches, and what its own rules find. */
async function confirmed(
  bytes: Buffer,
  extension: string,
  own: readonly MatchedStretch[],
  recommended: ReadonlyMap<string, Windows>,
  { refuted }: SetAside,
): Promise<Match[]> {
  confirming ??= import("./confirm.ts");
  const { confirmOwn, findRecommended } = await confirming;
  return [
    ...(await confirmOwn(own)),
    ...(await findRecommended(bytes, extension, recommended, overlapping(refuted))),
  ];
}
