import type { LiteralSearch } from "./search.ts";

/** A deterministic automaton as a table. States are numbers; 0 is the first. */
export interface Transitions {
  /** Next state by `(state << shift) | class`. */
  table: Uint16Array | Uint32Array;
  /** Byte → class. */
  classes: Uint8Array;
  shift: number;
  /** States from here on end literals. */
  plain: number;
  /** The literals that end at a state, by `state - plain`. */
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
  const { table, classes, shift, plain, outputs, longest } = transitions;
  const before = longest - 1;
  /** Where one of the four walks had a hit, in bytes from its start, and the states of all four there. */
  const met = new Int32Array((BLOCK / LANES) * (LANES + 1));

  const tell = (state: number, end: number, onHit: (literal: number, end: number) => void): void => {
    if (state < plain) return;
    for (const literal of outputs[state - plain] as readonly number[]) onHit(literal, end);
  };

  /** The state that the bytes from `from` to `to` lead to from the first one. */
  const stateAfter = (bytes: Uint8Array, from: number, to: number): number => {
    let state = 0;
    for (let at = from; at < to; at++) {
      state = table[(state << shift) | (classes[bytes[at] as number] as number)] as number;
    }
    return state;
  };

  /** Takes four walks through four parts of `lane` bytes; the last one's state. */
  const sideBySide = (
    bytes: Uint8Array,
    from: number,
    lane: number,
    start: number,
    onHit: (literal: number, end: number) => void,
  ): number => {
    const two = from + lane;
    const three = two + lane;
    const four = three + lane;
    let a = start;
    let b = stateAfter(bytes, two - before, two);
    let c = stateAfter(bytes, three - before, three);
    let d = stateAfter(bytes, four - before, four);
    let count = 0;
    for (let at = 0; at < lane; at++) {
      a = table[(a << shift) | (classes[bytes[from + at] as number] as number)] as number;
      b = table[(b << shift) | (classes[bytes[two + at] as number] as number)] as number;
      c = table[(c << shift) | (classes[bytes[three + at] as number] as number)] as number;
      d = table[(d << shift) | (classes[bytes[four + at] as number] as number)] as number;
      if (a >= plain || b >= plain || c >= plain || d >= plain) {
        met[count] = at;
        met[count + 1] = a;
        met[count + 2] = b;
        met[count + 3] = c;
        met[count + 4] = d;
        count += 5;
      }
    }
    for (let walker = 0; walker < LANES; walker++) {
      const first = from + walker * lane + 1;
      for (let at = 0; at < count; at += 5) {
        tell(met[at + 1 + walker] as number, first + (met[at] as number), onHit);
      }
    }
    return d;
  };

  return (bytes, onHit) => {
    const { length } = bytes;
    let state = 0;
    let at = 0;
    while (at < length) {
      const lane = Math.min(BLOCK, length - at) >>> 2;
      if (lane < 2 * longest) break;
      state = sideBySide(bytes, at, lane, state, onHit);
      at += lane * LANES;
    }
    for (; at < length; at++) {
      state = table[(state << shift) | (classes[bytes[at] as number] as number)] as number;
      tell(state, at + 1, onHit);
    }
  };
}
