import { BlockList, isIP } from "node:net";
import type { HeaderLines } from "../../probes/http/headers.ts";
import { headerValues } from "../../probes/http/headers.ts";

/** The server that handed a message to a receiving server that is trusted. */
export interface SendingServer {
  ip: string;
  /** What it called itself (HELO or EHLO). */
  helo: string;
}

const internal = new BlockList();
for (const [net, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  internal.addSubnet(net, bits, "ipv4");
internal.addAddress("::1", "ipv6");
internal.addSubnet("fc00::", 7, "ipv6");
internal.addSubnet("fe80::", 10, "ipv6");

/**
 * Which server sent a message, from the Received fields (RFC 5321 section 4.4). Anybody can write such fields, so
 * only the topmost one that a trusted server added counts. A trusted server that passes messages on to itself adds
 * several: those from internal addresses are passed over, unless there is no other.
 *
 * @param trusted Names of the receiving servers, as they stand after `by`.
 */
export function sendingServer(headers: HeaderLines, trusted: readonly string[]): SendingServer | undefined {
  const names = new Set(trusted.map((name) => name.toLowerCase()));
  const hops = headerValues(headers, "received")
    .filter((value) => names.has(/\bby\s+([^\s;()]+)/i.exec(value)?.[1]?.toLowerCase() ?? ""))
    .flatMap((value) => fromPart(value) ?? []);
  return hops.find(({ ip }) => !internal.check(ip, isIP(ip) === 6 ? "ipv6" : "ipv4")) ?? hops.at(-1);
}

/** `from mail.shop.example (mail.shop.example [203.0.113.7])`, or the address in place of the first name. */
function fromPart(value: string): SendingServer | undefined {
  const [, part = ""] = /^\s*from\s+([\s\S]*?)\s+by\s/i.exec(value) ?? [];
  const [helo = ""] = part.split(/[\s(]/, 1);
  const [, ip] = /\[(?:IPv6:)?([\d.]+|[\da-f:]*:[\da-f:.]+)\]/i.exec(part) ?? [];
  return ip === undefined || isIP(ip) === 0 ? undefined : { ip, helo };
}
