import { appendedStretches, appendMarks } from "./appended.ts";
import { chainedStretches } from "./chained.ts";
import { interpolatedStretches, interpolationMarks } from "./interpolated.ts";
import { listMarks, listStretches } from "./joined-lists.ts";
import type { Decoded } from "./layer.ts";
import { splitWords } from "./split-words.ts";

/** A way in which code puts one text together from several literals, other than one after another. */
export type RareJoin = "list" | "append" | "interpolation" | "split-word";

/** Starts of marks, by the way of joining they stand for; in the order of their ends. */
export interface JoinMarks {
  chains: number[];
  rare?: Partial<Record<RareJoin, number[]>>;
}

/**
 * Literals at which one string literal may be joined to the next. They are searched for with the keywords of the
 * rules.
 */
export const rareMarks: readonly [kind: RareJoin, marks: readonly string[]][] = [
  ["list", listMarks],
  ["append", appendMarks],
  ["interpolation", interpolationMarks],
];

const find: Readonly<Record<RareJoin, (bytes: Buffer, marks: readonly number[]) => Decoded[]>> = {
  list: listStretches,
  append: appendedStretches,
  interpolation: interpolatedStretches,
  "split-word": splitWords,
};

/** Joined text shorter than this holds no secret. */
const SHORTEST = 8;

/** Texts that code joins at the given marks. */
export function joinedStretches(bytes: Buffer, { chains, rare }: JoinMarks): Decoded[] {
  let found = chains.length > 0 ? chainedStretches(bytes, chains) : [];
  for (const kind in rare) found = found.concat(find[kind as RareJoin](bytes, rare[kind as RareJoin] ?? []));
  return found.filter((stretch) => stretch.bytes.length >= SHORTEST);
}
