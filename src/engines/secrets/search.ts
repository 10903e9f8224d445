import { findAssignments } from "./assignments.ts";
import type { KnownValue } from "./known-values.ts";
import { type Match, withoutOverlaps } from "./match.ts";
import { matchRule, type RuleMatch, type Stretch } from "./match-rule.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Candidates } from "./prefilter.ts";
import { type RecommendedRule, recommendedRules } from "./recommended.ts";
import type { SecretRule } from "./rule.ts";
import { assignmentRule, knownValueRule } from "./rule-facts.ts";
import { type DecodedText, decodeText } from "./text.ts";
import type { Windows } from "./windows.ts";

const none: Match[] = [];

/** Looks at what the prefilter pointed to. Answers at once where no rule's pattern has to be confirmed. */
export function searchBytes(
  bytes: Buffer,
  candidates: Candidates,
  extension: string,
): Match[] | Promise<Match[]> {
  const plain = [...assigned(bytes, candidates.names), ...candidates.values.map(knownMatch)];
  if (candidates.own.size === 0 && candidates.recommended.size === 0) return settled(plain);
  const decoded = decodeText(bytes);
  const own = new Map<SecretRule, Windows>();
  const matches = new Map<string, RuleMatch>();
  const refuted: Stretch[] = [];
  for (const [rule, byteWindows] of candidates.own) {
    const windows = decoded.textOffsets(byteWindows);
    const found = matchRule(decoded.text, rule, windows, refuted);
    if (found.length === 0) continue;
    own.set(rule, windows);
    for (const match of found) matches.set(`${rule.id} ${match.start} ${match.end}`, match);
  }
  if (own.size === 0 && candidates.recommended.size === 0) return settled(plain);
  const found = { own, matches, refuted };
  return confirm(decoded, extension, found, candidates.recommended).then((confirmed) =>
    settled([...plain, ...confirmed]),
  );
}

function settled(matches: Match[]): Match[] {
  return matches.length === 0 ? none : withoutOverlaps(matches);
}

function assigned(bytes: Buffer, names: readonly number[]): Match[] {
  if (names.length === 0) return none;
  return findAssignments(bytes, names).map(({ name, start, end, secret }) => ({
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

const OWN_PREFIX = "@launch-ready/secretlint-rule-";

/** What our rules found before secretlint ran. */
interface OwnFindings {
  own: ReadonlyMap<SecretRule, Windows>;
  /** By rule id, start and end. */
  matches: ReadonlyMap<string, RuleMatch>;
  refuted: readonly Stretch[];
}

/** Has secretlint run the rules that are candidates, ours as a preset of its own. */
async function confirm(
  { text, byteOffset }: DecodedText,
  extension: string,
  { own, matches, refuted }: OwnFindings,
  recommended: ReadonlySet<string>,
): Promise<Match[]> {
  const { lint } = await import("./lint.ts");
  const messages = await lint(text, extension, own, recommended);
  return messages.flatMap(({ ruleId, start, end, data }) => {
    const foreign = recommendedRules.get(ruleId);
    const match = foreign
      ? recommendedMatch(text, foreign, start, end, data)
      : matches.get(`${ruleId.slice(OWN_PREFIX.length)} ${start} ${end}`);
    // secretlint knows no checksums: what one of our rules has refuted, it would bring back.
    if (foreign && match && refuted.some(([from, to]) => match.start < to && from < match.end)) return [];
    return match ? [{ ...match, start: byteOffset(match.start), end: byteOffset(match.end) }] : [];
  });
}

function recommendedMatch(
  text: string,
  rule: RecommendedRule,
  start: number,
  end: number,
  data: readonly string[],
): Match | undefined {
  const marked = text.slice(start, end);
  // Some rules mark a stretch as long as the secret, but from the start of the words before it; their data is whole.
  const whole = data.find(
    (value) => value.length >= 8 && !marked.includes(value) && text.includes(value, start),
  );
  const secret = rule.secretIn?.exec(marked)?.[1] ?? whole ?? marked;
  if (isPlaceholder(secret)) return undefined;
  const at = text.indexOf(secret, start);
  return { rule, secret, start: at, end: at + secret.length, proof: "unproven" };
}
