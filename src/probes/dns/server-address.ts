import { getServers } from "node:dns";
import { isIP } from "node:net";

/** A name server: an IP address and a port. */
export interface DnsServer {
  address: string;
  port: number;
}

const DNS_PORT = 53;

/**
 * Reads `1.1.1.1`, `127.0.0.1:5353`, `2606:4700::1111`, `[::1]:5353`; undefined when the text is none of these.
 */
export function parseDnsServer(text: string): DnsServer | undefined {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const address = bracketed ?? plain ?? text;
  const number = port === undefined ? DNS_PORT : Number(port);
  if (isIP(address) === 0 || number < 1 || number > 65_535) return undefined;
  if (bracketed !== undefined && isIP(bracketed) !== 6) return undefined;
  return { address, port: number };
}

/** `address:port`, the port left out when it is 53. */
export function serverText({ address, port }: DnsServer): string {
  if (port === DNS_PORT) return address;
  return isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

/** The name servers the system is set up to use, in its order. */
export function systemDnsServers(): DnsServer[] {
  return getServers().flatMap((text) => parseDnsServer(text) ?? []);
}
