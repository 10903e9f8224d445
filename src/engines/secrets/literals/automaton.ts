import type { LiteralSearch } from "./search.ts";
import { walk } from "./walk.ts";

/** Byte → class; bytes no literal holds share class 0. */
function classify(literals: readonly Uint8Array[]): { classes: Uint8Array; count: number } {
  const classes = new Uint8Array(256);
  let count = 1;
  for (const literal of literals) {
    for (const byte of literal) {
      if (classes[byte] === 0) classes[byte] = count++;
    }
  }
  for (let upper = 0x41; upper <= 0x5a; upper++) classes[upper] = classes[upper + 0x20] as number;
  return { classes, count };
}

interface Trie {
  /** Next state by `state * width + class`; -1 where the trie has no edge. */
  edges: Int32Array;
  states: number;
  /** Literals that end at a state. */
  ends: (number[] | undefined)[];
}

function buildTrie(literals: readonly Uint8Array[], classes: Uint8Array, width: number): Trie {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  const edges = new Int32Array(most * width).fill(-1);
  const ends: (number[] | undefined)[] = [];
  let states = 1;
  literals.forEach((literal, index) => {
    let state = 0;
    for (const byte of literal) {
      const edge = state * width + (classes[byte] as number);
      if (edges[edge] === -1) edges[edge] = states++;
      state = edges[edge] as number;
    }
    const known = ends[state];
    if (known) known.push(index);
    else ends[state] = [index];
  });
  return { edges, states, ends };
}

/**
 * Fills in the failure transitions, so that every state has an edge for every class.
 *
 * @returns The states but the first, nearest to it first.
 */
function complete({ edges, states, ends }: Trie, width: number): Int32Array {
  const fail = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let symbol = 0; symbol < width; symbol++) {
    const next = edges[symbol] as number;
    if (next === -1) edges[symbol] = 0;
    else queue[tail++] = next;
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head] as number;
    const back = fail[state] as number;
    const inherited = ends[back];
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let symbol = 0; symbol < width; symbol++) {
      const edge = state * width + symbol;
      const fallback = edges[back * width + symbol] as number;
      const next = edges[edge] as number;
      if (next === -1) edges[edge] = fallback;
      else {
        fail[next] = fallback;
        queue[tail++] = next;
      }
    }
  }
  return queue.subarray(0, tail);
}

/**
 * An Aho-Corasick automaton (Aho and Corasick, 1975) turned into a deterministic table. Quick on any amount of text,
 * at the price of tens of milliseconds and a megabyte or two for the table of a large catalogue.
 *
 * @param literals Bytes as Latin-1 text in lower case.
 */
export function buildAutomaton(literals: readonly string[]): LiteralSearch {
  const texts = literals.map((literal) => Buffer.from(literal, "latin1"));
  const { classes, count: width } = classify(texts);
  const trie = buildTrie(texts, classes, width);
  const nearestFirst = complete(trie, width);

  // States that end a literal come last, so that one comparison a byte tells them; those near the start come first, so
  // that the few that nearly all bytes lead to lie together in the processor's cache.
  const order = new Int32Array(trie.states);
  const plain = trie.states - trie.ends.filter((ends) => ends !== undefined).length;
  let nextPlain = 0;
  let nextEnd = plain;
  for (const state of [0, ...nearestFirst]) order[state] = trie.ends[state] ? nextEnd++ : nextPlain++;
  const table = new Int32Array(trie.states * width);
  const outputs: number[][] = [];
  for (let state = 0; state < trie.states; state++) {
    const to = order[state] as number;
    const ends = trie.ends[state];
    if (ends) outputs[to - plain] = ends;
    for (let symbol = 0; symbol < width; symbol++) {
      const next = trie.edges[state * width + symbol] as number;
      table[to * width + symbol] = (order[next] as number) * width;
    }
  }
  const longest = Math.max(1, ...literals.map(({ length }) => length));
  return { scan: walk({ table, classes, width, plain: plain * width, outputs, longest }) };
}
