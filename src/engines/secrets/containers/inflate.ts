import { codeOf } from "../../../core/errors.ts";
import { DamagedContainer } from "./limits.ts";

/** zlib's functions, by the form they read. */
const functions = {
  gzip: "gunzipSync",
  zlib: "inflateSync",
  deflate: "inflateRawSync",
  zstd: "zstdDecompressSync",
  brotli: "brotliDecompressSync",
} as const;

export type Compression = keyof typeof functions;

/** What came out of compressed bytes. */
export interface Inflated {
  content: Buffer;
  /** Whether the bytes end before the compressed data does. */
  cut: boolean;
  /** What stands after the compressed data. */
  rest: Buffer;
}

/** What zlib answers when asked for how it got there, too. */
interface Answer {
  buffer: Buffer;
  engine: { bytesWritten: number };
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
  const inflate = (finishFlush?: number): Answer => {
    const options = {
      maxOutputLength: most,
      info: true,
      ...(finishFlush === undefined ? {} : { finishFlush }),
    };
    return zlib[functions[compression]](bytes, options) as unknown as Answer;
  };
  try {
    const { buffer, engine } = inflate();
    return { content: buffer, cut: false, rest: bytes.subarray(engine.bytesWritten) };
  } catch (thrown) {
    if (codeOf(thrown) === "ERR_BUFFER_TOO_LARGE") return undefined;
    if (codeOf(thrown) !== "Z_BUF_ERROR") {
      throw new DamagedContainer("compressed data is damaged", { cause: thrown });
    }
  }
  try {
    const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = zlib.constants;
    const { buffer } = inflate(compression === "brotli" ? BROTLI_OPERATION_FLUSH : Z_SYNC_FLUSH);
    return { content: buffer, cut: true, rest: Buffer.alloc(0) };
  } catch (thrown) {
    if (codeOf(thrown) === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw new DamagedContainer("compressed data is damaged", { cause: thrown });
  }
}
