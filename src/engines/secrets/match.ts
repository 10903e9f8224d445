import type { MatchProof } from "./rule.ts";
import { assignmentRule, type RuleFacts } from "./rule-facts.ts";

/** A secret in a stretch of bytes. */
export interface Match {
  rule: RuleFacts;
  /** Raw. */
  secret: string;
  /** Byte offsets. */
  start: number;
  end: number;
  proof: MatchProof;
  /** The name it is assigned to, or of the variable whose value it is. */
  name?: string;
}

/** Matches kept of one document at most. */
export const MOST_MATCHES = 500;

/** Of matches that share bytes the surest one, sorted by place; the surest of all where there are too many. */
export function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  let overlapping: Match[] = [];
  let end = 0;
  const settle = (): void => {
    kept.push(...surest(overlapping));
    overlapping = [];
  };
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start >= end) settle();
    overlapping.push(match);
    end = Math.max(end, match.end);
  }
  settle();
  if (kept.length <= MOST_MATCHES) return kept;
  const most = kept.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_MATCHES);
  return most.sort((a, b) => a.start - b.start);
}

function surest(group: readonly Match[]): Match[] {
  if (group.length <= 1) return [...group];
  const kept: Match[] = [];
  for (const match of group.slice(0, 5_000).sort(bySureness)) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Proven first, then rules of providers before generic ones, high confidence before medium, ours before secretlint's, a
 * mere assignment last.
 */
function bySureness(a: Match, b: Match): number {
  return (
    rank(a) - rank(b) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.rule.id < b.rule.id ? -1 : 1)
  );
}

const proofRanks: Record<MatchProof, number> = { proven: 0, unproven: 8, "checksum-differs": 16 };

/** How sure a match is, by its proof and its rule; the least is the surest. */
export function rank({ rule, proof }: Pick<Match, "rule" | "proof">): number {
  return (
    proofRanks[proof] +
    (rule.generic ? 4 : 0) +
    (rule.confidence === "high" ? 0 : 2) +
    (rule.id.startsWith("secretlint-") ? 1 : 0) +
    (rule === assignmentRule ? 1 : 0)
  );
}
