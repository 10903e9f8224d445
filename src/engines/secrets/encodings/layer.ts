/** How a stretch of text was hidden. */
export type Via =
  | "UTF-16"
  | "base64"
  | "hex"
  | "percent-encoding"
  | "backslash escapes"
  | "HTML entities"
  | "joined literals";

/** A stretch of a document and what it stands for. Offsets are bytes of the document it was found in. */
export interface Decoded {
  start: number;
  end: number;
  via: Via;
  bytes: Buffer;
}

/** Decoded stretches of one document, one after another, apart by line breaks. */
export interface Layer {
  bytes: Buffer;
  /** Offset of each stretch in `bytes`, in order. */
  offsets: number[];
  stretches: Decoded[];
}

const NEWLINE = Buffer.from("\n");

/** Puts decoded stretches together, so that one search covers them all; undefined when there are none. */
export function layerOf(stretches: Decoded[]): Layer | undefined {
  if (stretches.length === 0) return undefined;
  const offsets: number[] = [];
  const parts: Buffer[] = [];
  let at = 0;
  for (const { bytes } of stretches) {
    offsets.push(at);
    parts.push(bytes, NEWLINE);
    at += bytes.length + 1;
  }
  return { bytes: Buffer.concat(parts), offsets, stretches };
}

/** The stretch that holds the offset `at` of a layer, and where in the layer it begins. */
export function stretchAt({ offsets, stretches }: Layer, at: number): Decoded & { offset: number } {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return { ...(stretches[low] as Decoded), offset: offsets[low] as number };
}
