import { once } from "node:events";
import type { Transform } from "node:stream";
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from "node:zlib";

/** A body as far as it was read. */
export interface Body {
  bytes: Buffer;
  /** True when the limit cut it off. */
  truncated: boolean;
  /** Set when the content coding was broken or unknown; `bytes` then holds what could be read. */
  decodeError?: string;
}

/**
 * Undoes a Content-Encoding (RFC 9110 section 8.4) within a limit on the decoded size, so that a compression bomb costs
 * no more than `maxBytes`.
 */
export async function decodeBody(
  raw: Buffer,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Body> {
  const codings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  let body: Body = { bytes: raw, truncated: false };
  if (raw.length === 0) return body;
  if (codings.length > 3) return { ...body, decodeError: `${codings.length} content codings on one body` };
  for (const coding of codings.reverse()) {
    const decoder = decoderFor(coding, body.bytes);
    if (!decoder) return { ...body, decodeError: `unknown content coding "${coding}"` };
    const next = await inflate(decoder, body.bytes, maxBytes);
    body = { ...next, truncated: next.truncated || body.truncated };
    if (body.decodeError !== undefined) break;
  }
  return body;
}

/** The decoder for one content coding, given how the body begins; undefined for an unknown coding. */
export function decoderFor(coding: string, bytes: Buffer): Transform | undefined {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      // Some servers send raw deflate under this name; zlib's header has 8 in the low half of its first byte.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    case "br":
      return createBrotliDecompress();
    case "zstd":
      return createZstdDecompress();
    default:
      return undefined;
  }
}

async function inflate(decoder: Transform, bytes: Buffer, maxBytes: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  let truncated = false;
  let decodeError: string | undefined;
  decoder.on("data", (chunk: Buffer) => {
    if (size + chunk.length > maxBytes) {
      chunks.push(chunk.subarray(0, maxBytes - size));
      size = maxBytes;
      truncated = true;
      decoder.destroy();
      return;
    }
    chunks.push(chunk);
    size += chunk.length;
  });
  decoder.on("error", (error) => {
    decodeError = error.message;
  });
  decoder.end(bytes);
  await once(decoder, "close").catch(() => undefined);
  return { bytes: Buffer.concat(chunks), truncated, ...(decodeError === undefined ? {} : { decodeError }) };
}
