import { styleText } from "node:util";

/** What a piece of text means; colours follow from it. */
export type Tone =
  | "ship"
  | "stop"
  | "inconclusive"
  | "skipped"
  | "error"
  | "warning"
  | "note"
  | "strong"
  | "dim";

const styles = {
  ship: ["green"],
  stop: ["red"],
  inconclusive: ["yellow"],
  skipped: ["dim"],
  error: ["red"],
  warning: ["yellow"],
  note: ["cyan"],
  strong: ["bold"],
  dim: ["dim"],
} as const satisfies Record<Tone, readonly Parameters<typeof styleText>[0][]>;

/** Gives text its tone's colour, or returns it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** Creates the painter for a terminal with or without colour. */
export function createPaint(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (tone, text) => styleText([...styles[tone]], text, { validateStream: false });
}
