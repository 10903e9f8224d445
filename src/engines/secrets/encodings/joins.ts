import { appendedStretches, appendMarks } from "./appended.ts";
import { chainedStretches, chainMarks } from "./chained.ts";
import { interpolatedStretches, interpolationMarks } from "./interpolated.ts";
import { listMarks, listStretches } from "./joined-lists.ts";
import type { Decoded } from "./layer.ts";
import { splitWords } from "./split-words.ts";

/** A way in which code puts one text together from several literals. */
export type JoinKind = "chain" | "list" | "append" | "interpolation" | "split-word";

/** Starts of marks, by the way of joining they stand for; in the order of their ends. */
export type JoinMarks = Partial<Record<JoinKind, number[]>>;

/** Literals at which one string literal may be joined to the next. They are searched for with the keywords of the rules. */
export const joinMarks: readonly [kind: JoinKind, marks: readonly string[]][] = [
  ["chain", chainMarks],
  ["list", listMarks],
  ["append", appendMarks],
  ["interpolation", interpolationMarks],
];

const find: Readonly<Record<JoinKind, (bytes: Buffer, marks: readonly number[]) => Decoded[]>> = {
  chain: chainedStretches,
  list: listStretches,
  append: appendedStretches,
  interpolation: interpolatedStretches,
  "split-word": splitWords,
};

/** Joined text shorter than this holds no secret. */
const SHORTEST = 8;

/** Texts that code joins at the given marks. */
export function joinedStretches(bytes: Buffer, joins: JoinMarks): Decoded[] {
  const found: Decoded[] = [];
  for (const kind in joins) {
    for (const stretch of find[kind as JoinKind](bytes, joins[kind as JoinKind] ?? [])) {
      if (stretch.bytes.length >= SHORTEST) found.push(stretch);
    }
  }
  return found;
}
