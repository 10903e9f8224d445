import type { ExampleText, RuleExample, RuleExamples } from "../../core/rule-example.ts";
import type { rules } from "./rules.ts";

/** A zone as it fails and as it passes, where need be against what the gate's options expect. */
function zone(fails: string[], passes: string[], options?: string): RuleExample {
  const given: ExampleText | undefined =
    options === undefined ? undefined : { language: "yaml", text: options };
  return {
    ...(given ? { given } : {}),
    language: "dns-zone",
    fails: fails.join("\n"),
    passes: passes.join("\n"),
  };
}

const www = "records:\n  www: { a: [203.0.113.10] }";
const right = "www.example.com.  300  A  203.0.113.10";

/** Examples of the gate's rules. */
export const examples: RuleExamples<keyof typeof rules> = {
  missing: zone(["; no record for www.example.com"], [right], www),
  mismatch: zone(["www.example.com.  300  A  198.51.100.7"], [right], www),
  unexpected: zone([right, "www.example.com.  300  A  198.51.100.7"], [right], www),
  dangling: zone(
    [
      "shop.example.com.  300  CNAME  old-shop.azurewebsites.net.",
      "; old-shop.azurewebsites.net does not exist",
    ],
    ["shop.example.com.  300  CNAME  shops.example.net.", "shops.example.net. 300  A      203.0.113.20"],
  ),
  "alias-loop": zone(
    ["www.example.com.   300  CNAME  shop.example.com.", "shop.example.com.  300  CNAME  www.example.com."],
    ["www.example.com.   300  CNAME  shop.example.com.", "shop.example.com.  300  A      203.0.113.10"],
  ),
  "target-is-alias": zone(
    [
      "example.com.       300  MX     10 mail.example.com.",
      "mail.example.com.  300  CNAME  mx1.example.net.",
    ],
    ["example.com.      300  MX  10 mx1.example.net.", "mx1.example.net.  300  A   203.0.113.25"],
  ),
  "private-address": zone(["api.example.com.  300  A  10.0.0.5"], ["api.example.com.  300  A  203.0.113.10"]),
  "former-host": zone(["www.example.com.  300  A  198.51.100.7"], [right], "former: [198.51.100.0/24]"),
  "resolvers-disagree": zone(
    [
      "; ns1.example.net",
      'example.com.  300  TXT  "site-verification=1"',
      "; ns2.example.net",
      'example.com.  300  TXT  "site-verification=2"',
    ],
    ["; ns1.example.net and ns2.example.net", 'example.com.  300  TXT  "site-verification=2"'],
    'records:\n  "@": { txt: { contains: ["site-verification=*"] } }',
  ),
  "ttl-too-long": zone(["www.example.com.  86400  A  203.0.113.10"], [right], "max-ttl: 5m"),
  "dnssec-broken": zone(
    [
      "; at the registrar",
      "example.com.  DS      2371 13 2 …",
      "; in the zone, whose key has another tag: 31589",
      "example.com.  DNSKEY  257 3 13 …",
    ],
    [
      "; at the registrar",
      "example.com.  DS      31589 13 2 …",
      "; in the zone, whose key has the tag 31589",
      "example.com.  DNSKEY  257 3 13 …",
    ],
  ),
  "signature-expiring": zone(
    [
      "; seen on 1 May 2026, with signature-days: 3; the signature is valid until 2 May",
      "www.example.com.  RRSIG  A 13 3 300 20260502000000 20260418000000 31589 example.com. …",
    ],
    [
      "; seen on 1 May 2026, with signature-days: 3; the signature is valid until 14 May",
      "www.example.com.  RRSIG  A 13 3 300 20260514000000 20260430000000 31589 example.com. …",
    ],
  ),
  "caa-forbids": zone(
    [right, 'example.com.      300  CAA  0 issue "pki.goog"'],
    [
      right,
      'example.com.      300  CAA  0 issue "pki.goog"',
      'example.com.      300  CAA  0 issue "letsencrypt.org"',
    ],
    "certificate-authorities: [letsencrypt.org]",
  ),
  wildcard: zone(["*.example.com.    300  A  203.0.113.10"], [right]),
  "lame-server": zone(
    [
      "example.com.  300  NS  ns1.example.net.",
      "example.com.  300  NS  ns.old-provider.example.  ; refuses queries for example.com",
    ],
    ["example.com.  300  NS  ns1.example.net.", "example.com.  300  NS  ns2.example.net."],
    "authoritative: true",
  ),
  "serial-differs": zone(
    [
      "; ns1.example.net",
      "example.com.  300  SOA  ns1.example.net. admin.example.com. 2026050102 …",
      "; ns2.example.net",
      "example.com.  300  SOA  ns1.example.net. admin.example.com. 2026041501 …",
    ],
    [
      "; ns1.example.net and ns2.example.net",
      "example.com.  300  SOA  ns1.example.net. admin.example.com. 2026050102 …",
    ],
    "authoritative: true",
  ),
  "delegation-differs": zone(
    [
      "; at the registrar",
      "example.com.  172800  NS  ns.old-provider.example.",
      "; in the zone",
      "example.com.  300     NS  ns1.example.net.",
    ],
    [
      "; at the registrar",
      "example.com.  172800  NS  ns1.example.net.",
      "; in the zone",
      "example.com.  300     NS  ns1.example.net.",
    ],
    "authoritative: true",
  ),
};
