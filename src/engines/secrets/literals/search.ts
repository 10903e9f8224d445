/** Finds many literals at once. Letters of ASCII are compared without regard to case. */
export interface LiteralSearch {
  /**
   * Calls `onHit` for every occurrence of every literal.
   *
   * @param onHit Gets the literal's index and the offset just after its last byte; offsets never decrease.
   */
  scan(bytes: Uint8Array, onHit: (literal: number, end: number) => void): void;
}
