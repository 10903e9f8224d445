import { lowerAscii } from "./lower-ascii.ts";
import type { LiteralSearch } from "./search.ts";

/** A mark is made of four bytes, five bits of each: both cases of a letter have the same. */
const MARK_BITS = 20;
const MARK_MASK = (1 << MARK_BITS) - 1;

/** Marks of literals of three bytes, kept apart. */
const SHORT_BITS = 15;
const SHORT_MASK = (1 << SHORT_BITS) - 1;
const SHORT_OFFSET = 1 << MARK_BITS;

/**
 * A search that is ready at once: instead of the literals the text is indexed, by which runs of four bytes it has.
 * Most literals begin or end with one that the text lacks; the few others are looked for one by one. For small
 * amounts of text, where building an automaton would take longer than the search itself.
 *
 * @param literals Latin-1 text in lower case.
 */
export function createPresenceSearch(literals: readonly string[]): LiteralSearch {
  const present = new Uint32Array((SHORT_OFFSET + (1 << SHORT_BITS)) / 32);
  const firsts = Int32Array.from(literals, (text) => markOf(text, Math.min(4, text.length)));
  const lasts = Int32Array.from(literals, (text) => markOf(text, text.length));

  const index = (bytes: Uint8Array): void => {
    present.fill(0);
    let mark = 0;
    for (let at = 0; at < bytes.length; at++) {
      mark = ((mark << 5) | ((bytes[at] as number) & 31)) & MARK_MASK;
      const short = SHORT_OFFSET + (mark & SHORT_MASK);
      (present[mark >>> 5] as number) |= 1 << mark;
      (present[short >>> 5] as number) |= 1 << short;
    }
  };
  const has = (mark: number): boolean => (((present[mark >>> 5] as number) >>> mark) & 1) === 1;

  return {
    scan(bytes, onHit) {
      index(bytes);
      const hits: [literal: number, end: number][] = [];
      let text: string | undefined;
      for (let literal = 0; literal < firsts.length; literal++) {
        if (!has(firsts[literal] as number) || !has(lasts[literal] as number)) continue;
        text ??= folded(bytes);
        const wanted = literals[literal] as string;
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
          hits.push([literal, at + wanted.length]);
        }
      }
      hits.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
      for (const [literal, end] of hits) onHit(literal, end);
    },
  };
}

function folded(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return ascii.test(text) ? text.toLowerCase() : lowerAscii(text);
}

const ascii = /^[^\x80-\xff]*$/;

/** The mark of the last bytes of `text` before `end`. */
function markOf(text: string, end: number): number {
  let mark = 0;
  for (let at = Math.max(0, end - 4); at < end; at++) mark = (mark << 5) | (text.charCodeAt(at) & 31);
  return text.length < 4 ? SHORT_OFFSET + (mark & SHORT_MASK) : mark;
}
