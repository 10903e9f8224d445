import { codeOf } from "../../../core/errors.ts";
import { DamagedContainer } from "./limits.ts";

/** zlib's functions, by the form they read. */
const functions = { gzip: "gunzipSync", deflate: "inflateRawSync", zstd: "zstdDecompressSync" } as const;

export type Compression = keyof typeof functions;

/**
 * Decompresses; undefined when there is more than `most` bytes in it. zlib is fetched on first use: most texts are not
 * compressed.
 *
 * @throws DamagedContainer when the bytes are not of that form.
 */
export function inflateWithin(compression: Compression, bytes: Buffer, most: number): Buffer | undefined {
  if (most < 1) return undefined;
  try {
    return process.getBuiltinModule("node:zlib")[functions[compression]](bytes, { maxOutputLength: most });
  } catch (thrown) {
    if (codeOf(thrown) === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw new DamagedContainer("compressed data is damaged", { cause: thrown });
  }
}
