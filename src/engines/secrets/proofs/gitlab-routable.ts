import type { Proof } from "../rule.ts";
import { crc32 } from "./crc32.ts";

/** Characters of the random part that precedes the routing facts in a routable token's payload. */
const RANDOM_BYTES = 16;

/** Prefix and payload, which may hold a `-` itself; version; the payload's length; checksum. */
const routable = /^([A-Za-z0-9_-]{20,400})\.[0-9a-z]{2}\.([0-9a-z]{2})[0-9a-z]{7}$/;

/** `text` with the checksum a routable token ends in: CRC-32 of all before it in base 36, seven digits. */
export function withRoutableChecksum(text: string): string {
  return text + crc32(text).toString(36).padStart(7, "0");
}

/**
 * Proves GitLab's routable tokens: payload in base64url, version, the payload's length in base 36, CRC-32.
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function proveRoutable(token: string): Proof {
  if (!routable.test(token)) return "unproven";
  return withRoutableChecksum(token.slice(0, -7)) === token && payloadOf(token) !== undefined
    ? "proven"
    : "checksum-differs";
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
  const [, head = "", digits = ""] = routable.exec(token) ?? [];
  const length = Number.parseInt(digits, 36);
  if (!(length <= head.length)) return undefined;
  const bytes = Buffer.from(head.slice(-length), "base64url");
  const size = bytes.at(-1) ?? 0;
  return size + RANDOM_BYTES + 1 === bytes.length
    ? bytes.toString("latin1", RANDOM_BYTES, bytes.length - 1)
    : undefined;
}
