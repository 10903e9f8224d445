import { codeOf } from "../../../core/errors.ts";
import { DamagedContainer } from "./limits.ts";

/** zlib's functions, by the form they read. */
const functions = { gzip: "gunzipSync", deflate: "inflateRawSync", zstd: "zstdDecompressSync" } as const;

export type Compression = keyof typeof functions;

/** What came out of compressed bytes. */
export interface Inflated {
  content: Buffer;
  /** Whether the bytes end before the compressed data does. */
  cut: boolean;
}

/**
 * Decompresses; undefined when there is more than `most` bytes in it. zlib is fetched on first use: most texts are not
 * compressed.
 *
 * @throws DamagedContainer when the bytes are not of that form.
 */
export function inflateWithin(compression: Compression, bytes: Buffer, most: number): Inflated | undefined {
  if (most < 1) return undefined;
  const zlib = process.getBuiltinModule("node:zlib");
  const inflate = zlib[functions[compression]];
  try {
    return { content: inflate(bytes, { maxOutputLength: most }), cut: false };
  } catch (thrown) {
    if (codeOf(thrown) === "ERR_BUFFER_TOO_LARGE") return undefined;
    if (codeOf(thrown) !== "Z_BUF_ERROR") {
      throw new DamagedContainer("compressed data is damaged", { cause: thrown });
    }
  }
  try {
    const finishFlush = zlib.constants.Z_SYNC_FLUSH;
    return { content: inflate(bytes, { maxOutputLength: most, finishFlush }), cut: true };
  } catch (thrown) {
    if (codeOf(thrown) === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw new DamagedContainer("compressed data is damaged", { cause: thrown });
  }
}
