import { entropy } from "./entropy.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Proof, SecretRule } from "./rule.ts";
import type { Windows } from "./windows.ts";

/** Reach of a rule that names none, in characters. */
export const DEFAULT_REACH = 512;

/** More matches of one rule in one text than anybody needs to see. */
export const MAX_MATCHES_PER_RULE = 200;

/** A match of one rule: offsets are UTF-16 units of the text. */
export interface RuleMatch {
  rule: SecretRule;
  start: number;
  end: number;
  secret: string;
  proof: Proof;
}

/** Room after a window so that what follows the last character of a match is seen, too. */
const SLACK = 64;

/** A stretch of text, in UTF-16 units. */
export type Stretch = [start: number, end: number];

/**
 * Finds the matches of `rule` within `windows` of `text`, without those that only stand for a secret.
 *
 * @param refuted Gets the places of matches that a checksum or the like shows to be none.
 */
export function matchRule(
  text: string,
  rule: SecretRule,
  windows: Windows,
  refuted: Stretch[] = [],
): RuleMatch[] {
  const matches: RuleMatch[] = [];
  const { pattern } = rule;
  let from = 0;
  for (let at = 0; at < windows.length; at += 2) {
    const end = windows[at + 1] as number;
    const stretch = end + SLACK >= text.length ? text : text.slice(0, end + SLACK);
    pattern.lastIndex = Math.max(from, windows[at] as number);
    for (let found = pattern.exec(stretch); found; found = pattern.exec(stretch)) {
      if (found[0] === "") pattern.lastIndex++;
      if (found.index >= end) break;
      from = found.index + found[0].length;
      const match = judge(rule, found, refuted);
      if (match) matches.push(match);
      if (matches.length >= MAX_MATCHES_PER_RULE) return matches;
    }
  }
  return matches;
}

function judge(rule: SecretRule, found: RegExpExecArray, refuted: Stretch[]): RuleMatch | undefined {
  const secret = found.groups?.["secret"] ?? found[0];
  if (secret === "") return undefined;
  if (rule.entropy !== undefined && entropy(secret) < rule.entropy) return undefined;
  const proof = rule.prove?.(secret) ?? "unproven";
  const start = found.index + found[0].lastIndexOf(secret);
  const end = start + secret.length;
  if (proof === "refuted") {
    refuted.push([start, end]);
    return undefined;
  }
  if (proof !== "proven" && isPlaceholder(bodyOf(rule, secret))) return undefined;
  return { rule, start, end, secret, proof };
}

/** The secret without the fixed prefix that names its kind, which may hold words such as `token`. */
function bodyOf(rule: SecretRule, secret: string): string {
  const lower = secret.toLowerCase();
  const prefix = rule.keywords.find((keyword) => lower.startsWith(keyword));
  return prefix === undefined ? secret : secret.slice(prefix.length);
}
