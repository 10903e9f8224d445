import type { LiteralSearch } from "./literal-search.ts";

/** A mark is made of four bytes, five bits of each. */
const MARK_BITS = 20;
const MARK_MASK = (1 << MARK_BITS) - 1;

/** Bytes that a mark of three bytes is made of. */
const SHORT_BITS = 15;

/** ASCII upper case to lower case. */
const lower = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte,
);

/**
 * A search that is ready at once: instead of the literals the text is indexed, by which runs of four bytes it has. Most
 * literals have one that the text lacks; the few others are looked for one by one. For small amounts of text, where
 * building an automaton would take longer than the search itself.
 */
export function createPresenceSearch(literals: readonly Uint8Array[]): LiteralSearch {
  const present = new Uint32Array(1 << (MARK_BITS - 5));
  const presentShort = new Uint32Array(1 << (SHORT_BITS - 5));
  const texts = literals.map((literal) => Buffer.from(literal.map((byte) => lower[byte] as number)));

  const index = (bytes: Uint8Array): Buffer => {
    present.fill(0);
    presentShort.fill(0);
    const folded = Buffer.allocUnsafe(bytes.length);
    let mark = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = lower[bytes[at] as number] as number;
      folded[at] = byte;
      mark = ((mark << 5) | (byte & 31)) & MARK_MASK;
      (present[mark >>> 5] as number) |= 1 << mark;
      const short = mark & 0x7fff;
      (presentShort[short >>> 5] as number) |= 1 << short;
    }
    return folded;
  };

  const mayHold = (text: Uint8Array): boolean => {
    let mark = 0;
    for (let at = 0; at < text.length; at++) {
      mark = ((mark << 5) | ((text[at] as number) & 31)) & MARK_MASK;
      if (at >= 3 && (((present[mark >>> 5] as number) >>> mark) & 1) === 0) return false;
    }
    const short = mark & 0x7fff;
    return text.length > 3 || (((presentShort[short >>> 5] as number) >>> short) & 1) === 1;
  };

  return {
    scan(bytes, onHit) {
      if (bytes.length === 0) return;
      const folded = index(bytes);
      const hits: [literal: number, end: number][] = [];
      texts.forEach((text, literal) => {
        if (!mayHold(text)) return;
        for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
          hits.push([literal, at + text.length]);
        }
      });
      hits.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
      for (const [literal, end] of hits) onHit(literal, end);
    },
  };
}
