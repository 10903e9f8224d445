import { BlockList, isIP } from "node:net";

/** Networks the internet cannot reach, with the words for an address in them (RFC 6890 and its registries). */
const privateNetworks: readonly [phrase: string, network: string, bits: number][] = [
  ["a private", "10.0.0.0", 8],
  ["a private", "172.16.0.0", 12],
  ["a private", "192.168.0.0", 16],
  ["a carrier-grade NAT", "100.64.0.0", 10],
  ["a loopback", "127.0.0.0", 8],
  ["a link-local", "169.254.0.0", 16],
  ["an unspecified", "0.0.0.0", 8],
  ["a reserved", "240.0.0.0", 4],
  ["a multicast", "224.0.0.0", 4],
  ["a benchmarking", "198.18.0.0", 15],
  ["a loopback", "::1", 128],
  ["an unspecified", "::", 128],
  ["a unique local", "fc00::", 7],
  ["a link-local", "fe80::", 10],
  ["a site-local", "fec0::", 10],
  ["a multicast", "ff00::", 8],
];

const lists = privateNetworks.map(([phrase, network, bits]) => {
  const list = new BlockList();
  list.addSubnet(network, bits, isIP(network) === 6 ? "ipv6" : "ipv4");
  return [phrase, list] as const;
});

/** What kind of unreachable address this is: `a private`, `a loopback`…; undefined for a public one or no address. */
export function privateKind(address: string): string | undefined {
  const family = isIP(address);
  if (family === 0) return undefined;
  return lists.find(([, list]) => list.check(address, family === 6 ? "ipv6" : "ipv4"))?.[0];
}

/** Names that never lead out of a network (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const privateName = /(^|\.)(localhost|local|internal|home\.arpa|lan|intranet|corp)$/;

/** Whether a URL's host name says by itself that the internet cannot reach it. */
export function isPrivateHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  return privateKind(bare) !== undefined || privateName.test(bare.replace(/\.$/, ""));
}
