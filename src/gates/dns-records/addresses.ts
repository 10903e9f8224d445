import { isIP } from "node:net";
import { contains, networkList } from "../../core/address.ts";

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
