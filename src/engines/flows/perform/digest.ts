import { createHash, randomBytes } from "node:crypto";

/** What a server asks for in a Digest challenge. */
interface Challenge {
  realm: string;
  nonce: string;
  opaque: string | undefined;
  algorithm: string;
  qop: string | undefined;
  hash: "sha256" | "md5";
  session: boolean;
}

export interface DigestRequest {
  method: string;
  /** Path with query, as it is sent. */
  uri: string;
  user: string;
  password: string;
}

/**
 * The Authorization field that answers a Digest challenge (RFC 7616), for `qop=auth` or none; SHA-256 before MD5.
 * Undefined when there is no challenge that can be answered.
 *
 * @param challenges Values of the WWW-Authenticate fields.
 */
export function digestAuthorization(
  challenges: readonly string[],
  request: DigestRequest,
): string | undefined {
  const readable = challenges.flatMap(splitChallenges).flatMap((one) => parseChallenge(one) ?? []);
  const challenge = readable.find(({ hash }) => hash === "sha256") ?? readable[0];
  if (!challenge) return undefined;
  const { realm, nonce, opaque, algorithm, qop } = challenge;
  const digest = (text: string) => createHash(challenge.hash).update(text).digest("hex");
  const cnonce = randomBytes(16).toString("hex");
  const count = "00000001";
  const secret = digest(`${request.user}:${realm}:${request.password}`);
  const first = challenge.session ? digest(`${secret}:${nonce}:${cnonce}`) : secret;
  const second = digest(`${request.method}:${request.uri}`);
  const response = digest(
    qop ? `${first}:${nonce}:${count}:${cnonce}:${qop}:${second}` : `${first}:${nonce}:${second}`,
  );
  const quote = (value: string) => `"${value.replace(/["\\]/g, "\\$&")}"`;
  const fields = [
    `username=${quote(request.user)}`,
    `realm=${quote(realm)}`,
    `nonce=${quote(nonce)}`,
    `uri=${quote(request.uri)}`,
    `algorithm=${algorithm}`,
    `response="${response}"`,
    ...(qop ? [`qop=${qop}`, `nc=${count}`, `cnonce="${cnonce}"`] : []),
    ...(opaque === undefined ? [] : [`opaque=${quote(opaque)}`]),
  ];
  return `Digest ${fields.join(", ")}`;
}

/** One field may hold several challenges, each begun by its scheme (RFC 9110 section 11.6.1). */
function splitChallenges(value: string): string[] {
  return value.split(/,\s*(?=[A-Za-z][\w-]*\s+[\w-]+\s*=)/);
}

function parseChallenge(value: string): Challenge | undefined {
  const [, parameters] = /^\s*Digest\s+(.*)$/is.exec(value) ?? [];
  if (parameters === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const [, name = "", quoted, bare = ""] of parameters.matchAll(
    /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g,
  )) {
    fields.set(name.toLowerCase(), quoted === undefined ? bare : quoted.replace(/\\(.)/g, "$1"));
  }
  const algorithm = fields.get("algorithm") ?? "MD5";
  const [, family = "", session] = /^(SHA-256|MD5)(-sess)?$/i.exec(algorithm) ?? [];
  const offered = fields.get("qop")?.split(/\s*,\s*/);
  const { nonce, realm } = { nonce: fields.get("nonce"), realm: fields.get("realm") };
  if (family === "" || nonce === undefined || realm === undefined) return undefined;
  if (offered && !offered.includes("auth")) return undefined;
  return {
    realm,
    nonce,
    opaque: fields.get("opaque"),
    algorithm,
    qop: offered ? "auth" : undefined,
    hash: family.toUpperCase() === "MD5" ? "md5" : "sha256",
    session: session !== undefined,
  };
}
