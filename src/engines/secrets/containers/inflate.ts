import { codeOf } from "../../../core/errors.ts";
import { DamagedContainer } from "./limits.ts";

/** Decompresses with one of zlib's functions; undefined when there is more than `most` bytes in it. */
export function inflateWithin(
  inflate: (bytes: Buffer, options: { maxOutputLength: number }) => Buffer,
  bytes: Buffer,
  most: number,
): Buffer | undefined {
  if (most < 1) return undefined;
  try {
    return inflate(bytes, { maxOutputLength: most });
  } catch (thrown) {
    if (codeOf(thrown) === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw new DamagedContainer("compressed data is damaged", { cause: thrown });
  }
}
