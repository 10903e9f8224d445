import { buildAutomaton } from "./automaton.ts";
import { createPresenceSearch } from "./presence.ts";
import type { LiteralSearch } from "./search.ts";

/** Text after which an automaton has paid for being built, in bytes. */
const WORTH_BUILDING = 1024 * 1024;

/**
 * One text so long pays for it by itself: the longer a text, the more literals it may hold for all that its index
 * says.
 */
const LONG = 160 * 1024;

/** What looking for one literal costs beside the text itself, in bytes of text. */
const LITERAL_COST = 2;

/**
 * A search that is ready at once and quick on any amount of text.
 *
 * @param literals Bytes as Latin-1 text in lower case, 3 or more each.
 */
export function createLiteralSearch(literals: readonly string[]): LiteralSearch {
  let presence: LiteralSearch | undefined;
  let automaton: LiteralSearch | undefined;
  let searched = 0;
  return {
    scan(bytes, onHit) {
      searched += bytes.length + literals.length * LITERAL_COST;
      if (!automaton && (searched > WORTH_BUILDING || bytes.length > LONG)) {
        automaton = buildAutomaton(literals);
        presence = undefined;
      }
      if (!automaton) presence ??= createPresenceSearch(literals);
      (automaton ?? presence)?.scan(bytes, onHit);
    },
  };
}
