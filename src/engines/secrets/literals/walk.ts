import type { LiteralSearch } from "./search.ts";

/** A deterministic automaton as a table. A state is where its row begins, so that a step takes one addition. */
export interface Transitions {
  /** Next state by `state + class`; the first state is 0. */
  table: Int32Array;
  /** Byte → class. */
  classes: Uint8Array;
  /** Entries in a row. */
  width: number;
  /** States from here on end literals. */
  plain: number;
  /** The literals that end at a state, by `(state - plain) / width`. */
  outputs: readonly (readonly number[])[];
  /** Length of the longest literal, in bytes. */
  longest: number;
}

/** Bytes after which hits are told, so that a text of nothing but literals needs little memory for them. */
const BLOCK = 64 * 1024;

/** Walks side by side. */
const LANES = 4;

/**
 * Walks an automaton over a text. A step has to wait for the one before it, and the processor idles meanwhile; so a
 * block is cut in four, and four walks go on side by side: more than twice as fast as one. Each begins so far ahead
 * of its part that it knows of every literal that reaches into it.
 */
export function walk(transitions: Transitions): LiteralSearch["scan"] {
  // Constants, not parameters: what can be assigned to is read anew with every byte.
  const { table, classes, width, plain, outputs, longest } = transitions;
  const before = longest - 1;
  /** A block is copied here: an array that is always the same one needs fewer checks with every byte. */
  const block = new Uint8Array(BLOCK);
  /** Where one of the four walks had a hit, in bytes from its start, and the states of all four there. */
  const met = new Int32Array((BLOCK / LANES) * (LANES + 1));

  const tell = (state: number, end: number, onHit: (literal: number, end: number) => void): void => {
    if (state < plain) return;
    for (const literal of outputs[(state - plain) / width] as readonly number[]) onHit(literal, end);
  };

  /** The state in which the last of the four walks through a block ended. */
  let last = 0;

  /**
   * Takes four walks through four parts of the block, of `lane` bytes each, the first one from the state `start`.
   *
   * @returns How much of {@link met} was filled.
   */
  const sideBySide = (lane: number, start: number): number => {
    const third = 2 * lane;
    const fourth = 3 * lane;
    let a = start;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = -before; at < 0; at++) {
      b = table[b + (classes[block[lane + at] as number] as number)] as number;
      c = table[c + (classes[block[third + at] as number] as number)] as number;
      d = table[d + (classes[block[fourth + at] as number] as number)] as number;
    }
    let count = 0;
    for (let at = 0; at < lane; at++) {
      a = table[a + (classes[block[at] as number] as number)] as number;
      b = table[b + (classes[block[lane + at] as number] as number)] as number;
      c = table[c + (classes[block[third + at] as number] as number)] as number;
      d = table[d + (classes[block[fourth + at] as number] as number)] as number;
      if (a >= plain || b >= plain || c >= plain || d >= plain) {
        met[count] = at;
        met[count + 1] = a;
        met[count + 2] = b;
        met[count + 3] = c;
        met[count + 4] = d;
        count += LANES + 1;
      }
    }
    last = d;
    return count;
  };

  return (bytes, onHit) => {
    const { length } = bytes;
    let state = 0;
    let at = 0;
    while (at < length) {
      const lane = Math.min(BLOCK, length - at) >>> 2;
      if (lane < longest) break;
      block.set(length > BLOCK ? bytes.subarray(at, at + lane * LANES) : bytes);
      const count = sideBySide(lane, state);
      for (let walker = 0; walker < LANES; walker++) {
        const first = at + walker * lane + 1;
        for (let hit = 0; hit < count; hit += LANES + 1) {
          tell(met[hit + 1 + walker] as number, first + (met[hit] as number), onHit);
        }
      }
      state = last;
      at += lane * LANES;
    }
    for (; at < length; at++) {
      state = table[state + (classes[bytes[at] as number] as number)] as number;
      tell(state, at + 1, onHit);
    }
  };
}
