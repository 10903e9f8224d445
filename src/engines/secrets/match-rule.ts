import { entropy } from "./entropy.ts";
import { MOST_MATCHES } from "./match.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { MatchProof, SecretRule } from "./rule.ts";
import { isWordy } from "./wordiness.ts";

/** Reach of a rule that names none, in characters. */
export const DEFAULT_REACH = 512;

/** A match of one rule in a text. Offsets are UTF-16 units. */
export interface RuleMatch {
  rule: SecretRule;
  start: number;
  end: number;
  secret: string;
  proof: MatchProof;
}

/** A stretch of text. */
export type Stretch = [start: number, end: number];

/** What looks like a match and is none. */
export interface SetAside {
  /** Places whose structure or checksum shows that no secret stands there. */
  refuted: Stretch[];
  /** Tokens in a provider's own form that it never issued, the first few: their checksum is wrong. */
  unissued: RuleMatch[];
}

/** More tokens with a wrong checksum in one text than anybody needs to see. */
export const MAX_UNISSUED = 20;

export function nothingAside(): SetAside {
  return { refuted: [], unissued: [] };
}

/** Room after a window for the items of a list whose head is in it. */
export const ITEM_SLACK = 16_384;

/** Room around a window, so that what stands just outside it is seen by what looks behind and ahead. */
export const SLACK = 64;

/**
 * Finds the matches of `rule` in a text, without those that only stand for a secret.
 */
export function matchRule(text: string, rule: SecretRule): RuleMatch[] {
  return matchWithin(text, rule, 0, text.length, nothingAside());
}

/**
 * As {@link matchRule}, for matches that begin in a window; the text around it is only looked at.
 *
 * @param most Matches that are given at the most.
 */
export function matchWithin(
  text: string,
  rule: SecretRule,
  start: number,
  end: number,
  aside: SetAside,
  most = MOST_MATCHES,
): RuleMatch[] {
  const matches: RuleMatch[] = [];
  const { pattern } = rule;
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    if (found[0] === "") pattern.lastIndex++;
    const all = rule.item ? itemsAfter(text, pattern, itemOf(rule.item, found)) : [found];
    for (const one of all) {
      const match = judge(rule, one, aside);
      if (match) matches.push(match);
    }
    if (matches.length >= most) break;
  }
  return matches.slice(0, most);
}

/** What the items of a list look like after its head. */
export function itemOf(item: NonNullable<SecretRule["item"]>, head: RegExpExecArray): RegExp {
  return typeof item === "function" ? item(head) : item;
}

/** More items of one list than anybody writes. */
const MAX_ITEMS = 1_000;

/** The items of a list whose head has just been found; the search goes on after them. */
function itemsAfter(text: string, head: RegExp, item: RegExp): RegExpExecArray[] {
  const items: RegExpExecArray[] = [];
  item.lastIndex = head.lastIndex;
  for (let count = 0; count < MAX_ITEMS; count++) {
    const found = item.exec(text);
    if (!found || found[0] === "") break;
    head.lastIndex = item.lastIndex;
    if (found.groups?.["secret"] !== undefined) items.push(found);
  }
  return items;
}

function judge(
  rule: SecretRule,
  found: RegExpExecArray,
  { refuted, unissued }: SetAside,
): RuleMatch | undefined {
  const secret = found.groups?.["secret"] ?? found[0];
  if (secret === "") return undefined;
  if (rule.entropy !== undefined && entropy(secret) < rule.entropy) return undefined;
  const proof = rule.prove?.(secret) ?? "unproven";
  const start = found.index + found[0].lastIndexOf(secret);
  const end = start + secret.length;
  if (proof === "refuted" || proof === "checksum-differs") refuted.push([start, end]);
  if (proof === "refuted") return undefined;
  if (proof !== "proven" && isPlaceholder(bodyOf(rule, secret))) return undefined;
  const match = { rule, start, end, secret, proof };
  if (proof !== "checksum-differs") return match;
  if (unissued.length < MAX_UNISSUED && !isWrittenByHand(bodyOf(rule, secret))) unissued.push(match);
  return undefined;
}

/** Whether a token without a right checksum is plainly an example: words, or one character many times. */
function isWrittenByHand(body: string): boolean {
  return /(.)\1{4}/.test(body) || isWordy(body);
}

/** The secret without the fixed prefix that names its kind, which may hold words such as `token`. */
function bodyOf(rule: SecretRule, secret: string): string {
  const lower = secret.toLowerCase();
  const prefix = rule.keywords.find((keyword) => lower.startsWith(keyword));
  return prefix === undefined ? secret : secret.slice(prefix.length);
}
