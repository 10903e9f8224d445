import type { DnsZone, ZoneRecords } from "./dns-zone.ts";

/** The demo shop's domain; reserved for documentation (RFC 2606). */
export const demoDomain = "northwind.example";

const healthy: DnsZone = {
  [demoDomain]: {
    soa: 2026112201,
    ns: ["ns1.northwind.example", "ns2.northwind.example"],
    a: ["203.0.113.10"],
    mx: ["10 mail.northwind.example"],
    txt: ["v=spf1 mx -all"],
    caa: ['0 issue "letsencrypt.org"'],
  },
  "ns1.northwind.example": { a: ["203.0.113.53"] },
  "ns2.northwind.example": { a: ["198.51.100.53"] },
  "mail.northwind.example": { a: ["203.0.113.25"] },
  "www.northwind.example": { cname: "northwind.example" },
  "shop.northwind.example": { cname: "storefront.northwind.example" },
  "storefront.northwind.example": { a: ["203.0.113.11"] },
  "api.northwind.example": { a: ["203.0.113.12"] },
};

/** Faults: www at the old host, no mail server, a shop that points to nothing, an API on a private address. */
const faults: Readonly<Record<string, ZoneRecords | undefined>> = {
  [demoDomain]: {
    soa: 2026112201,
    ns: ["ns1.northwind.example", "ns2.northwind.example"],
    a: ["203.0.113.10"],
    txt: ["v=spf1 mx -all"],
    caa: ['0 issue "letsencrypt.org"'],
  },
  "www.northwind.example": { cname: "old-host.northwind.example" },
  "old-host.northwind.example": { a: ["198.51.100.80"] },
  "storefront.northwind.example": undefined,
  "api.northwind.example": { a: ["10.0.0.12"] },
};

/** The shop's zone, with the planted faults or repaired. */
export function demoZone({ faulty }: { faulty: boolean }): DnsZone {
  if (!faulty) return healthy;
  const zone = Object.entries({ ...healthy, ...faults }).filter(([, records]) => records !== undefined);
  return Object.fromEntries(zone) as DnsZone;
}

/** What the shop's records must be, as `launch-ready.yml` has it. */
export const expectedRecords = {
  "@": { a: ["203.0.113.10"], mx: ["10 mail.northwind.example"], txt: { contains: ["v=spf1 mx -all"] } },
  www: { cname: "northwind.example" },
  shop: { cname: "storefront.northwind.example" },
  api: { a: ["203.0.113.12"] },
} as const;
