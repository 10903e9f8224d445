import type { Proof } from "../rule.ts";
import { crc32 } from "./crc32.ts";

/** Characters of the random part that precedes the routing facts in a routable token's payload. */
const RANDOM_BYTES = 16;

const routable = /^(.{1,40}-)?([A-Za-z0-9_-]{20,300})\.([0-9a-z]{2})\.([0-9a-z]{2})([0-9a-z]{7})$/;

/** `text` with the checksum a routable token ends in: CRC-32 of all before it in base 36, seven digits. */
export function withRoutableChecksum(text: string): string {
  return text + crc32(text).toString(36).padStart(7, "0");
}

/**
 * Proves GitLab's routable tokens: payload in base64url, version, the payload's length in base 36, CRC-32.
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function proveRoutable(token: string): Proof {
  const parts = routable.exec(token);
  if (!parts) return "unproven";
  return withRoutableChecksum(token.slice(0, -7)) === token && payloadOf(token) !== undefined
    ? "proven"
    : "refuted";
}

/** The routing facts (cell, organisation, group, project, user) a routable token carries in the clear. */
export function describeRoutable(token: string): Readonly<Record<string, string>> {
  const names: Record<string, string> = { c: "cell", o: "organisation", g: "group", p: "project", u: "user" };
  const facts: Record<string, string> = {};
  for (const line of (payloadOf(token) ?? "").split("\n")) {
    const [key = "", value = ""] = line.split(":");
    const name = names[key];
    if (name && /^[0-9a-z]{1,13}$/.test(value)) facts[name] = String(Number.parseInt(value, 36));
  }
  return facts;
}

/** The payload ends with one byte that holds the length of the routing facts. */
function payloadOf(token: string): string | undefined {
  const parts = routable.exec(token);
  const [encoded, length] = [parts?.[2], parts?.[4]];
  if (!encoded || Number.parseInt(length as string, 36) > encoded.length) return undefined;
  const bytes = Buffer.from(encoded.slice(-Number.parseInt(length as string, 36)), "base64url");
  const size = bytes.at(-1) ?? 0;
  return size + RANDOM_BYTES + 1 === bytes.length
    ? bytes.toString("latin1", RANDOM_BYTES, bytes.length - 1)
    : undefined;
}
