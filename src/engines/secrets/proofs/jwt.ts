import type { Proof } from "../rule.ts";

/** What a JSON Web Token says of itself (RFC 7519). */
export interface Jwt {
  header: Readonly<Record<string, unknown>>;
  claims: Readonly<Record<string, unknown>>;
}

function objectOf(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a token in compact form without verifying its signature; nothing where it is none. */
export function readJwt(token: string): Jwt | undefined {
  const [head = "", body = ""] = token.split(".");
  const header = objectOf(head);
  if (typeof header?.["alg"] !== "string") return undefined;
  // An encrypted token (RFC 7516) has five parts and no claims in the clear.
  if (token.split(".").length === 5) return { header, claims: {} };
  const claims = objectOf(body);
  return claims && { header, claims };
}

/** Whether the token is one of Supabase's two API keys, and which. */
function supabaseRole(token: string): string | undefined {
  const claims = readJwt(token)?.claims;
  const role = claims?.["role"];
  const theirs = claims?.["iss"] === "supabase" || claims?.["iss"] === "supabase-demo";
  return theirs && typeof role === "string" ? role : undefined;
}

/** Proves a Supabase API key of one role and refutes every other token. */
export function proveSupabaseRole(role: string): (token: string) => Proof {
  return (token) => (supabaseRole(token) === role ? "proven" : "refuted");
}

/** Issuers with a rule of their own, which the rule for any JWT leaves alone. */
const ownRule = /^(?:supabase(?:-demo)?|kubernetes\/serviceaccount|rke)$|^https:\/\/kubernetes\./;

/** Refutes what only looks like a JWT, and what a rule of its own covers. */
export function proveJwt(token: string): Proof {
  const jwt = readJwt(token);
  if (!jwt) return "refuted";
  // The example of https://jwt.io, copied into documentation and tests everywhere.
  if (jwt.claims["sub"] === "1234567890") return "refuted";
  const issuer = jwt.claims["iss"];
  return typeof issuer === "string" && ownRule.test(issuer) ? "refuted" : "unproven";
}

/** Algorithm, issuer, audience, role and times: what tells a reader whose token this is and whether it still works. */
export function describeJwt(token: string): Readonly<Record<string, string>> {
  const jwt = readJwt(token);
  if (!jwt) return {};
  const facts: Record<string, string> = {};
  const shown = { algorithm: jwt.header["alg"], issuer: jwt.claims["iss"], role: jwt.claims["role"] };
  for (const [name, value] of Object.entries(shown)) {
    if (typeof value === "string") facts[name] = value.slice(0, 200);
  }
  const expires = timeOf(jwt.claims["exp"]);
  if (expires) facts["expires"] = expires;
  else if (Object.keys(jwt.claims).length > 0 && jwt.claims["exp"] === undefined) facts["expires"] = "never";
  const issued = timeOf(jwt.claims["iat"]);
  if (issued) facts["issued"] = issued;
  return facts;
}

/** NumericDate (RFC 7519 section 2) as ISO 8601; the largest time JavaScript knows is 8.64e12 seconds. */
function timeOf(value: unknown): string | undefined {
  return typeof value === "number" && value > 0 && value < 8.64e12
    ? new Date(value * 1000).toISOString()
    : undefined;
}

/** An unsigned example: header and claims encoded, and `signature` after them. */
export function encodeJwt(header: object, claims: object, signature: string): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${encode(header)}.${encode(claims)}.${signature}`;
}
