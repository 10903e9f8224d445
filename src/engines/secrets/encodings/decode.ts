import { base64Stretches } from "./base64.ts";
import { escapedStretches } from "./escapes.ts";
import { type JoinMarks, joinedStretches } from "./joins.ts";
import { type Decoded, type Layer, layerOf } from "./layer.ts";
import { utf16Stretches } from "./utf16.ts";

/** Layers of encoding that are taken off: base64 in percent-encoding in a joined literal. */
export const MAX_DEPTH = 3;

/** What is decoded of one document at most, as a multiple of its size, and at least. */
const BUDGET_FACTOR = 2;
const BUDGET_LEAST = 256 * 1024;

/** Bytes that may still be decoded for one document. */
export interface DecodeBudget {
  left: number;
  /** Set when something was not decoded, for want of it or because there was too much to note. */
  exhausted: boolean;
}

/** The budget of a document of `size` bytes: decoding costs no more than in proportion to it. */
export function decodeBudget(size: number): DecodeBudget {
  return { left: Math.max(size * BUDGET_FACTOR, BUDGET_LEAST), exhausted: false };
}

/** Where encodings begin, as the prefilter found them: sorted offsets. */
export interface EncodingMarks {
  joins: JoinMarks;
  escapes: readonly number[];
  /** Whether there are more. */
  cut: boolean;
}

/** Everything in `bytes` that stands for other text, decoded once. */
export function decodeLayer(
  bytes: Buffer,
  marks: EncodingMarks | undefined,
  budget: DecodeBudget,
): Layer | undefined {
  if (marks?.cut) budget.exhausted = true;
  let found = base64Stretches(bytes);
  if (marks && marks.escapes.length > 0) found = found.concat(escapedStretches(bytes, marks.escapes));
  if (marks && (marks.joins.chains.length > 0 || marks.joins.rare)) {
    found = found.concat(joinedStretches(bytes, marks.joins));
  }
  if (bytes.includes(0)) found = found.concat(utf16Stretches(bytes));
  if (found.length === 0) return undefined;
  return layerOf(found.filter((stretch) => isAffordable(stretch, budget)));
}

function isAffordable({ bytes }: Decoded, budget: DecodeBudget): boolean {
  if (bytes.length > budget.left) {
    budget.exhausted = true;
    return false;
  }
  budget.left -= bytes.length;
  return true;
}
