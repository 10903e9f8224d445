import type { Proof } from "../rule.ts";

/** Hosts that issue PyPI tokens. */
const issuers = ["pypi.org", "test.pypi.org"];

/**
 * The host a PyPI token was issued by. A token is a macaroon (binary, version 2): after the version byte comes field 1
 * with the issuer's host.
 */
function issuerOf(token: string): string | undefined {
  const bytes = Buffer.from(token.slice("pypi-".length), "base64url");
  if (bytes[0] !== 2 || bytes[1] !== 1) return undefined;
  return bytes.toString("latin1", 3, 3 + (bytes[2] ?? 0));
}

/** Proves a token that names PyPI or its test instance as issuer, and refutes every other. */
export function provePypiToken(token: string): Proof {
  return issuers.includes(issuerOf(token) ?? "") ? "proven" : "refuted";
}

/** The index the token is for. */
export function describePypiToken(token: string): Readonly<Record<string, string>> {
  const issuer = issuerOf(token);
  return issuer ? { index: issuer } : {};
}
