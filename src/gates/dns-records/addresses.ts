import { BlockList, isIP } from "node:net";

/** Networks the internet cannot reach, with the words for an address in them. */
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
  ["a loopback", "::1/128"],
  ["an unspecified", "::/128"],
  ["a unique local", "fc00::/7"],
  ["a link-local", "fe80::/10"],
  ["a site-local", "fec0::/10"],
  ["a multicast", "ff00::/8"],
];

const privateLists = privateNetworks.map(([phrase, network]) => [phrase, networkList([network])] as const);

/** What kind of unreachable address this is (RFC 6890 and its registries): `a private`, `a loopback`…; else undefined. */
export function privateKind(address: string): string | undefined {
  return privateLists.find(([, list]) => contains(list, address))?.[0];
}

/** Cloudflare's own networks (https://www.cloudflare.com/ips/, unchanged since 2021, read 2026-11). */
const cloudflareNetworks = [
  "173.245.48.0/20",
  "103.21.244.0/22",
  "103.22.200.0/22",
  "103.31.4.0/22",
  "141.101.64.0/18",
  "108.162.192.0/18",
  "190.93.240.0/20",
  "188.114.96.0/20",
  "197.234.240.0/22",
  "198.41.128.0/17",
  "162.158.0.0/15",
  "104.16.0.0/13",
  "104.24.0.0/14",
  "172.64.0.0/13",
  "131.0.72.0/22",
  "2400:cb00::/32",
  "2606:4700::/32",
  "2803:f800::/32",
  "2405:b500::/32",
  "2405:8100::/32",
  "2a06:98c0::/29",
  "2c0f:f248::/32",
];

/** Whether an address is in the networks `pattern` stands for: one address, a CIDR network, or `cloudflare`. */
export function addressMatcher(pattern: string): (address: string) => boolean {
  const list = networkList(pattern === "cloudflare" ? cloudflareNetworks : [pattern]);
  return (address) => contains(list, address);
}

/** Whether `text` is an address or a CIDR network. */
export function isNetwork(text: string): boolean {
  const [address = "", bits] = text.split("/");
  const family = isIP(address);
  return (
    family !== 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
  );
}

function networkList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function contains(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
}
