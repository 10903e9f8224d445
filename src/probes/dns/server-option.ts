import { z } from "zod";
import { parseDnsServer } from "./server-address.ts";

/** An option that names a DNS server: an IP address, with a port when it is not 53. */
export function dnsServer() {
  return z
    .string()
    .refine(
      (text) => parseDnsServer(text) !== undefined,
      "must be an IP address, with a port when it is not 53: 1.1.1.1, 127.0.0.1:5353, [::1]:5353",
    );
}
