import { matchRule, type RuleMatch } from "./match-rule.ts";
import { isPlaceholder } from "./placeholder.ts";
import { type Candidates, createPrefilter } from "./prefilter.ts";
import { type RecommendedRule, type RuleFacts, recommendedRules } from "./recommended.ts";
import type { Proof, SecretRule } from "./rule.ts";
import { decodeText, positionsOf, type TextPosition } from "./text.ts";
import type { Windows } from "./windows.ts";

/** A secret in a document. */
export interface FoundSecret {
  rule: RuleFacts;
  /** Raw: never leaves the process; goes to the redactor first. */
  secret: string;
  proof: Proof;
  position: TextPosition;
  /** The line it stands on, raw, cut to what is near. */
  context: string;
}

/** Searches documents for secrets. */
export interface Scanner {
  /**
   * @param name The document's path, for what its ending tells.
   * @returns Sorted by place; at once where nothing is a candidate.
   */
  scan(bytes: Buffer, name: string): FoundSecret[] | Promise<FoundSecret[]>;
}

/** Matches shown of one document at most. */
export const MAX_MATCHES_PER_DOCUMENT = 500;

const nothing: FoundSecret[] = [];

/** Creates a scanner that knows `rules` and secretlint's recommend preset. */
export function createScanner(rules: readonly SecretRule[]): Scanner {
  const prefilter = createPrefilter(rules);
  return {
    scan(bytes, name) {
      const candidates = prefilter.find(bytes);
      return candidates ? scanCandidates(bytes, name, candidates) : nothing;
    },
  };
}

interface Match {
  rule: RuleFacts;
  secret: string;
  start: number;
  end: number;
  proof: Proof;
}

function scanCandidates(
  bytes: Buffer,
  name: string,
  candidates: Candidates,
): FoundSecret[] | Promise<FoundSecret[]> {
  const { text, textOffsets } = decodeText(bytes);
  const own = new Map<SecretRule, Windows>();
  const matches = new Map<string, RuleMatch>();
  for (const [rule, byteWindows] of candidates.own) {
    const windows = textOffsets(byteWindows);
    const found = matchRule(text, rule, windows);
    if (found.length === 0) continue;
    own.set(rule, windows);
    for (const match of found) matches.set(`${rule.id} ${match.start} ${match.end}`, match);
  }
  if (own.size === 0 && candidates.recommended.size === 0) return nothing;
  return confirm(text, name, own, matches, candidates.recommended);
}

async function confirm(
  text: string,
  name: string,
  own: ReadonlyMap<SecretRule, Windows>,
  ownMatches: ReadonlyMap<string, RuleMatch>,
  recommended: ReadonlySet<string>,
): Promise<FoundSecret[]> {
  const { lint } = await import("./lint.ts");
  const messages = await lint(text, name.endsWith(".json") ? ".json" : "", own, recommended);
  const matches = messages.flatMap(({ ruleId, start, end, data }): Match[] => {
    const foreign = recommendedRules.get(ruleId);
    if (foreign) return recommendedMatch(text, foreign, start, end, data);
    const match = ownMatches.get(`${ruleId.slice(OWN_PREFIX.length)} ${start} ${end}`);
    return match ? [match] : [];
  });
  return place(text, withoutOverlaps(matches).slice(0, MAX_MATCHES_PER_DOCUMENT));
}

const OWN_PREFIX = "@launch-ready/secretlint-rule-";

function recommendedMatch(
  text: string,
  rule: RecommendedRule,
  start: number,
  end: number,
  data: readonly string[],
): Match[] {
  const marked = text.slice(start, end);
  // Some rules mark the length of the secret from the start of the words before it; their data has it whole.
  const whole = data.find(
    (value) => value.length >= 8 && !marked.includes(value) && text.includes(value, start),
  );
  const secret = rule.secretIn?.exec(marked)?.[1] ?? whole ?? marked;
  if (isPlaceholder(secret)) return [];
  const at = text.indexOf(secret, start);
  return [{ rule, secret, start: at, end: at + secret.length, proof: "unproven" }];
}

/** Of matches that share text the surest one: proven first, then ours before secretlint's, then the longer. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort(bySureness)) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function bySureness(a: Match, b: Match): number {
  const rank = ({ rule, proof }: Match): number =>
    (proof === "proven" ? 0 : 4) +
    (rule.confidence === "high" ? 0 : 2) +
    (rule.id.startsWith("secretlint-") ? 1 : 0);
  return (
    rank(a) - rank(b) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.rule.id < b.rule.id ? -1 : 1)
  );
}

/** Characters of the line shown on either side of a secret. */
const CONTEXT = 60;

function place(text: string, matches: readonly Match[]): FoundSecret[] {
  const positions = positionsOf(
    text,
    matches.map(({ start }) => start),
  );
  return matches.map(({ rule, secret, start, end, proof }, index) => {
    const position = positions[index] as TextPosition;
    const lineStart = start - position.column + 1;
    const lineEnd = text.indexOf("\n", end);
    const context = text.slice(
      Math.max(lineStart, start - CONTEXT),
      Math.min(lineEnd < 0 ? text.length : lineEnd, end + CONTEXT),
    );
    return { rule, secret, proof, position, context };
  });
}
