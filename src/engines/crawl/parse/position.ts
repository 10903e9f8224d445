import type { Position } from "../../../core/yaml-document.ts";

/** Turns offsets into a text that arrives in pieces into lines and columns. Offsets must not decrease. */
export interface PositionTracker {
  append(text: string): void;
  /** Line and column, both from 1, of the character at `offset` (in UTF-16 units from the start of the text). */
  at(offset: number): Position;
}

/** Starts before the first character. Holds only what was not yet passed. */
export function createPositionTracker(): PositionTracker {
  let pending = "";
  let passed = 0;
  let line = 1;
  let lineStart = 0;
  return {
    append(text) {
      pending += text;
    },
    at(offset) {
      const end = offset - passed;
      if (end > 0) {
        for (let at = pending.indexOf("\n"); at >= 0 && at < end; at = pending.indexOf("\n", at + 1)) {
          line++;
          lineStart = passed + at + 1;
        }
        pending = pending.slice(end);
        passed = offset;
      }
      return { line, column: Math.max(1, offset - lineStart + 1) };
    },
  };
}
