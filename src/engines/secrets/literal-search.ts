import { buildAutomaton } from "./automaton.ts";
import { createPresenceSearch } from "./presence.ts";

/** Finds many literals at once. Letters of ASCII are compared without regard to case. */
export interface LiteralSearch {
  /**
   * Calls `onHit` for every occurrence of every literal.
   *
   * @param onHit Gets the literal's index and the offset just after its last byte; offsets never decrease.
   */
  scan(bytes: Uint8Array, onHit: (literal: number, end: number) => void): void;
}

/** Text after which an automaton has paid for being built, in bytes. */
const WORTH_BUILDING = 1024 * 1024;

/** A search for `literals`, each of 3 bytes or more, that is ready at once and quick on any amount of text. */
export function createLiteralSearch(literals: readonly Uint8Array[]): LiteralSearch {
  const presence = createPresenceSearch(literals);
  let automaton: LiteralSearch | undefined;
  let searched = 0;
  return {
    scan(bytes, onHit) {
      searched += bytes.length;
      if (!automaton && searched > WORTH_BUILDING) automaton = buildAutomaton(literals);
      (automaton ?? presence).scan(bytes, onHit);
    },
  };
}
