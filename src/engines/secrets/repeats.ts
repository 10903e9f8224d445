import type { Via } from "./encodings/layer.ts";
import { type Match, rank } from "./match.ts";
import { assignmentRule } from "./rule-facts.ts";

/** A match with its place in the document itself. */
export interface Placed extends Match {
  via: Via[];
}

/**
 * Leaves out what is told already: a value that merely looks secret beside what it turned out to hold; a secret that
 * was plain to see before what hides it was taken off, too, or is in two parts of one word; and of a secret and what
 * it hides the less sure one.
 */
export function withoutRepeats(found: readonly Placed[]): Placed[] {
  if (found.length < 2) return [...found];
  const known = found.filter(({ rule }) => rule !== assignmentRule);
  const overlaps = (a: Placed) => (b: Placed) => a !== b && a.start < b.end && b.start < a.end;
  return found.filter((match, index) => {
    // Where long words are cut, the parts overlap.
    if (match.via.length > 0 && found.slice(0, index).some((other) => isSame(match, other))) return false;
    const others = known.filter(overlaps(match));
    return match.rule === assignmentRule ? others.length === 0 : !others.some((other) => hides(other, match));
  });
}

function isSame(a: Placed, b: Placed): boolean {
  return a.rule === b.rule && a.secret === b.secret && a.start < b.end && b.start < a.end;
}

/**
 * Of matches met again under a coding those that are not merely the plain ones seen through it: `"a" + "<secret>"`
 * holds the same one, joined or not.
 */
export function hiddenAgain(repeated: readonly Placed[], found: readonly Placed[]): Placed[] {
  if (repeated.length === 0) return [];
  const inside =
    ({ secret, start, end }: Placed) =>
    (other: Placed) =>
      other.secret === secret && other.start >= start && other.end <= end;
  return repeated.filter((match) => {
    const plain = found.filter(inside(match)).length;
    return plain === 0 || repeated.filter(inside(match)).length > plain;
  });
}

/** Whether a match says all that another one, taken off its coding from the same text, would say once more. */
function hides(one: Placed, other: Placed): boolean {
  const depth = other.via.length - one.via.length;
  if (depth === 0) return false;
  const sameRule = one.rule === other.rule && one.via.length === 0;
  const sureness = rank(one) - rank(other);
  return sameRule || sureness < 0 || (sureness === 0 && depth > 0);
}
