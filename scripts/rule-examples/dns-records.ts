import type { rules } from "../../src/gates/dns-records/rules.ts";
import type { Example, Examples } from "./example.ts";

function zone(fails: string, passes: string): Example {
  return { language: "zone", fails, passes };
}

/** Examples of dns-records' rules: what the servers say, in zone-file form. */
export const dnsRecordsExamples: Examples<typeof rules> = {
  missing: zone(
    `; expected: www: { cname: cdn.example.net }
; www.example.com does not exist`,
    "www.example.com.  300  IN  CNAME  cdn.example.net.",
  ),
  mismatch: zone(
    `; expected: "@": { a: 203.0.113.10 }
example.com.  300  IN  A  198.51.100.7`,
    "example.com.  300  IN  A  203.0.113.10",
  ),
  unexpected: zone(
    `; expected: "@": { a: 203.0.113.10 }
example.com.  300  IN  A  203.0.113.10
example.com.  300  IN  A  198.51.100.7`,
    "example.com.  300  IN  A  203.0.113.10",
  ),
  dangling: zone(
    `shop.example.com.  300  IN  CNAME  kites.hosting.example.
; kites.hosting.example does not exist`,
    `shop.example.com.       300  IN  CNAME  kites.hosting.example.
kites.hosting.example.  300  IN  A      203.0.113.10`,
  ),
  "alias-loop": zone(
    `a.example.com.  300  IN  CNAME  b.example.com.
b.example.com.  300  IN  CNAME  a.example.com.`,
    `a.example.com.  300  IN  CNAME  b.example.com.
b.example.com.  300  IN  A      203.0.113.10`,
  ),
  "target-is-alias": zone(
    `example.com.       300  IN  MX     10 mail.example.com.
mail.example.com.  300  IN  CNAME  mx.provider.example.`,
    "example.com.  300  IN  MX  10 mx.provider.example.",
  ),
  "private-address": zone(
    "api.example.com.  300  IN  A  10.0.3.7",
    "api.example.com.  300  IN  A  203.0.113.10",
  ),
  "former-host": zone(
    `; former-host: 198.51.100.7
www.example.com.  300  IN  A  198.51.100.7`,
    "www.example.com.  300  IN  A  203.0.113.10",
  ),
  "resolvers-disagree": zone(
    `; at ns1.example.net
www.example.com.  300  IN  A  203.0.113.10
; at ns2.example.net
www.example.com.  300  IN  A  198.51.100.7`,
    `; at ns1.example.net and at ns2.example.net
www.example.com.  300  IN  A  203.0.113.10`,
  ),
  "ttl-too-long": zone(
    "www.example.com.  86400  IN  A  203.0.113.10",
    "www.example.com.  300    IN  A  203.0.113.10",
  ),
  "dnssec-broken": zone(
    `; the registrar's DS record names a key that the zone does not have
example.com.  3600  IN  DS  12345 13 2 …`,
    `; the DS record names the zone's own key
example.com.  3600  IN  DS  54321 13 2 …`,
  ),
  "signature-expiring": zone(
    `; today is 2027-03-01
www.example.com.  300  IN  RRSIG  A 13 3 300 20270302000000 …`,
    `; today is 2027-03-01
www.example.com.  300  IN  RRSIG  A 13 3 300 20270314000000 …`,
  ),
  "caa-forbids": zone(
    `; the site's certificate is from Let's Encrypt
example.com.  300  IN  CAA  0 issue "digicert.com"`,
    `; the site's certificate is from Let's Encrypt
example.com.  300  IN  CAA  0 issue "letsencrypt.org"`,
  ),
  wildcard: zone("*.example.com.  300  IN  A  203.0.113.10", "www.example.com.  300  IN  A  203.0.113.10"),
  "lame-server": zone(
    `example.com.  86400  IN  NS  ns1.example.net.
; ns1.example.net answers REFUSED for example.com`,
    `example.com.  86400  IN  NS  ns1.example.net.
; ns1.example.net answers with authority`,
  ),
  "serial-differs": zone(
    `; at ns1.example.net
example.com.  3600  IN  SOA  … 2027030102 …
; at ns2.example.net
example.com.  3600  IN  SOA  … 2027022801 …`,
    `; at ns1.example.net and at ns2.example.net
example.com.  3600  IN  SOA  … 2027030102 …`,
  ),
  "delegation-differs": zone(
    `; at the registrar
example.com.  IN  NS  ns1.old-provider.example.
; in the zone
example.com.  IN  NS  ns1.new-provider.example.`,
    `; at the registrar and in the zone
example.com.  IN  NS  ns1.new-provider.example.`,
  ),
};
