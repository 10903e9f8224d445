import type { Proof } from "../rule.ts";

const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** CRC-32 as zlib computes it. The module is fetched on first use: most runs prove nothing. */
export function crc32(text: string): number {
  return process.getBuiltinModule("node:zlib").crc32(text);
}

/** The six base62 digits with which GitHub and npm tokens end: CRC-32 of the characters before them. */
export function base62Checksum(text: string): string {
  let rest = crc32(text);
  let out = "";
  for (let at = 0; at < 6; at++) {
    out = base62Digits[rest % 62] + out;
    rest = Math.floor(rest / 62);
  }
  return out;
}

/**
 * Proves tokens of the form `prefix_` + random characters + six checksum digits.
 * GitHub: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function proveBase62Checksum(token: string): Proof {
  const body = token.slice(token.lastIndexOf("_") + 1);
  return base62Checksum(body.slice(0, -6)) === body.slice(-6) ? "proven" : "checksum-differs";
}

/** As {@link proveBase62Checksum}, for lengths of which the issuer does not say that they carry a checksum. */
export function confirmBase62Checksum(token: string): Proof {
  return proveBase62Checksum(token) === "proven" ? "proven" : "unproven";
}

/** The eight hex digits with which a Grafana token ends: CRC-32 of what precedes them, least significant byte first. */
export function grafanaChecksum(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(text));
  return bytes.toString("hex");
}

/** Proves Grafana service account tokens: `glsa_` + 32 characters + `_` + checksum of all before it. */
export function proveGrafanaChecksum(token: string): Proof {
  const cut = token.lastIndexOf("_");
  return grafanaChecksum(token.slice(0, cut)) === token.slice(cut + 1) ? "proven" : "checksum-differs";
}
