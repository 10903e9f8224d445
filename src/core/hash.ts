const crypto = (): typeof import("node:crypto") => process.getBuiltinModule("node:crypto");

/**
 * A digest of `text` (UTF-8) or bytes. Node's crypto is loaded with the first call, since it takes milliseconds that
 * a run with nothing to digest need not wait.
 */
export function digest(algorithm: "sha1" | "sha256", ...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = crypto().createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** HMAC-SHA256 of `text` (RFC 2104). */
export function hmac(key: string, text: string): Buffer {
  return crypto().createHmac("sha256", key).update(text).digest();
}
