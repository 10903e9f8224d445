import { BlockList, isIP } from "node:net";

/** A list of addresses (`192.0.2.1`) and CIDR networks (`192.0.2.0/24`, `2001:db8::/32`). */
export function networkList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Whether `text` is an address, and one of `list`. */
export function contains(list: BlockList, text: string): boolean {
  const family = isIP(text);
  return family !== 0 && list.check(text, family === 6 ? "ipv6" : "ipv4");
}

/** Networks the internet cannot reach, with the words for an address in them (RFC 6890 and its registries). */
const privateNetworks: readonly [phrase: string, network: string][] = [
  ["a private", "10.0.0.0/8"],
  ["a private", "172.16.0.0/12"],
  ["a private", "192.168.0.0/16"],
  ["a carrier-grade NAT", "100.64.0.0/10"],
  ["a loopback", "127.0.0.0/8"],
  ["a link-local", "169.254.0.0/16"],
  ["an unspecified", "0.0.0.0/8"],
  ["a reserved", "240.0.0.0/4"],
  ["a multicast", "224.0.0.0/4"],
  ["a benchmarking", "198.18.0.0/15"],
  ["a loopback", "::1"],
  ["an unspecified", "::"],
  ["a unique local", "fc00::/7"],
  ["a link-local", "fe80::/10"],
  ["a site-local", "fec0::/10"],
  ["a multicast", "ff00::/8"],
];

const privateLists = privateNetworks.map(([phrase, network]) => [phrase, networkList([network])] as const);

/** What kind of unreachable address this is: `a private`, `a loopback`…; undefined for a public one or no address. */
export function privateKind(address: string): string | undefined {
  return privateLists.find(([, list]) => contains(list, address))?.[0];
}

/** Names that never lead out of a network (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const privateName = /(^|\.)(localhost|local|internal|home\.arpa|lan|intranet|corp)$/;

/** Whether a URL's host name says by itself that the internet cannot reach it. */
export function isPrivateHost(hostname: string): boolean {
  const host = bareHost(hostname);
  return privateKind(host) !== undefined || privateName.test(host);
}

/** Whether a URL's host name is this machine: reaching it needs no network. */
export function isLoopbackHost(hostname: string): boolean {
  const host = bareHost(hostname);
  return privateKind(host) === "a loopback" || /(^|\.)localhost$/.test(host);
}

function bareHost(hostname: string): string {
  return hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
}
