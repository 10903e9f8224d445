import { hmac } from "../../core/hash.ts";

/**
 * Identifies a secret across runs without giving it away: HMAC-SHA256 (RFC 2104) over the family of the rule and the
 * secret, keyed by what identifies the repository. It stays when code moves, is squashed or rebased, and when another
 * rule of the family finds the secret; it changes with the secret.
 *
 * @param family The provider: all forms of its secrets are one family.
 * @returns 32 hex digits.
 */
export function secretFingerprint(key: string, family: string, secret: string): string {
  return hmac(key, `${family}\0${normalised(secret)}`)
    .toString("hex")
    .slice(0, 32);
}

/** The secret without what the way it is written down adds: line breaks, escapes of them, indentation. */
function normalised(secret: string): string {
  return secret.includes("-----BEGIN") ? secret.replace(/\\[nrt]|\s+/g, "") : secret;
}

/** What a report may show of a secret: its first characters, at most a quarter of it, and its length. */
export function preview(secret: string): string {
  if (secret.includes("-----BEGIN")) return `(${secret.length} characters)`;
  const shown = secret.slice(0, Math.min(4, Math.floor(secret.length / 4)));
  return `${shown}… (${secret.length} characters)`;
}
