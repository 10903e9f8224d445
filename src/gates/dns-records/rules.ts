import { defineRules, rule } from "../../core/rule.ts";

/** Servers that saw it, of those that answered. */
type Seen = { type: string; seenBy: string[]; answered: number };

function seen({ seenBy, answered }: Pick<Seen, "seenBy" | "answered">): string {
  return seenBy.length === answered ? "" : ` (at ${seenBy.join(", ")}, of ${answered} servers queried)`;
}

function listed(values: readonly string[]): string {
  return values.length <= 3
    ? values.join(", ")
    : `${values.slice(0, 3).join(", ")} and ${values.length - 3} more`;
}

/** Rules of the `dns-records` gate. */
export const rules = defineRules("dns-records", {
  missing: rule<Seen & { expected: string[]; state: "nxdomain" | "no-data" | "incomplete" }>({
    title: "Record missing",
    subject: "dns-name",
    severity: "error",
    impact: "revenue",
    message: (name, args) => {
      const states = {
        nxdomain: `${name} does not exist (NXDOMAIN); expected ${args.type} ${listed(args.expected)}`,
        "no-data": `${name} has no ${args.type} record; expected ${listed(args.expected)}`,
        incomplete: `${name} lacks ${args.type} ${listed(args.expected)}`,
      };
      return `${states[args.state]}${seen(args)}`;
    },
    why: "Anyone who follows the name finds nothing: pages do not load, mail bounces or certificates are not issued.",
    fix: "Add the record at your DNS provider, and check that the change was published.",
    fixes: [
      {
        platform: "Cloudflare",
        text: "DNS → Records → Add record. A proxied record (orange cloud) resolves to Cloudflare's addresses: expect `cloudflare` then.",
      },
    ],
    references: ["https://www.rfc-editor.org/rfc/rfc2308#section-2"],
  }),
  mismatch: rule<Seen & { expected: string[]; actual: string[] }>({
    title: "Record has the wrong value",
    subject: "dns-name",
    severity: "error",
    impact: "revenue",
    message: (name, args) =>
      `${name} ${args.type} is ${listed(args.actual)}, expected ${listed(args.expected)}${seen(args)}`,
    why: "Visitors or mail go to a different machine than the one that was prepared.",
    fix: "Correct the record at your DNS provider; caches follow once its TTL has expired.",
    fixes: [
      {
        platform: "Cloudflare",
        text: "DNS → Records → Edit. A proxied record (orange cloud) resolves to Cloudflare's addresses: expect `cloudflare` then.",
      },
    ],
  }),
  unexpected: rule<Seen & { values: string[] }>({
    title: "Unexpected record",
    subject: "dns-name",
    severity: "error",
    impact: "revenue",
    message: (name, args) => `${name} also has ${args.type} ${listed(args.values)}${seen(args)}`,
    why: "A leftover address sends a share of all visitors to the old machine, at random.",
    fix: "Remove the record at your DNS provider, or add it to the expected values.",
  }),
  dangling: rule<{ type: string; target: string; state: "nxdomain" | "no-address"; claim?: string }>({
    title: "Record points to nothing",
    subject: "dns-name",
    severity: "error",
    impact: "security",
    message: (name, { type, target, state, claim }) =>
      `${name} ${type} leads to ${target}, which ${state === "nxdomain" ? "does not exist" : "has no address"}${claim ? `; ${claim}` : ""}`,
    why: "The name is dead, and anyone who registers or claims its target can serve pages and receive mail under your name.",
    fix: "Remove the record, or set up the target again at its provider.",
    fixes: [
      {
        platform: "GitHub",
        text: "For Pages, verify the domain (Settings → Pages → Add a domain), so that no other account can claim it.",
      },
      {
        platform: "Vercel",
        text: "Add the domain to a project again (Project → Settings → Domains), or remove the record.",
      },
      {
        platform: "Netlify",
        text: "Add the domain to a site again (Domain management), or remove the record.",
      },
    ],
    references: [
      "https://learn.microsoft.com/azure/security/fundamentals/subdomain-takeover",
      "https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2",
    ],
  }),
  "alias-loop": rule<{ aliases: string[] }>({
    title: "CNAME loop",
    subject: "dns-name",
    severity: "error",
    impact: "revenue",
    message: (name, { aliases }) =>
      `${name} is an alias that leads back to itself: ${[name, ...aliases].join(" → ")}`,
    why: "Nobody can resolve the name.",
    fix: "Point one of the CNAME records to a name that has addresses.",
    references: ["https://www.rfc-editor.org/rfc/rfc1034#section-5.3.3"],
  }),
  "target-is-alias": rule<{ type: string; target: string; aliasOf: string }>({
    title: "Mail or name server is an alias",
    subject: "dns-name",
    severity: "warning",
    impact: "trust",
    message: (name, { type, target, aliasOf }) =>
      `${name} ${type} names ${target}, which is an alias of ${aliasOf}`,
    why: "RFC 2181 forbids it, and some mail servers refuse to deliver to such a name.",
    fix: "Name the host that has the address records itself.",
    references: ["https://www.rfc-editor.org/rfc/rfc2181#section-10.3"],
  }),
  "private-address": rule<Seen & { addresses: string[]; network: string }>({
    title: "Private address in public DNS",
    subject: "dns-name",
    severity: "error",
    impact: "revenue",
    message: (name, args) =>
      `${name} has ${args.network} address ${listed(args.addresses)}, which the internet cannot reach${seen(args)}`,
    why: "Outside the office or cluster the name leads nowhere, and the address tells strangers about the internal network.",
    fix: "Publish the public address; mark names of an internal network with `private: true`.",
    references: [
      "https://www.rfc-editor.org/rfc/rfc6890",
      "https://www.rfc-editor.org/rfc/rfc6598",
      "https://www.rfc-editor.org/rfc/rfc4193",
    ],
  }),
  "former-host": rule<Seen & { values: string[] }>({
    title: "Record still points to the former host",
    subject: "dns-name",
    severity: "error",
    impact: "revenue",
    message: (name, args) =>
      `${name} ${args.type} still points to the former host: ${listed(args.values)}${seen(args)}`,
    why: "When the old host is switched off, these visitors and their orders are lost.",
    fix: "Point the record at the new host, and wait for its TTL to expire before you switch the old one off.",
  }),
  "resolvers-disagree": rule<{ type: string; answers: string[] }>({
    title: "Servers give different answers",
    subject: "dns-name",
    severity: "warning",
    impact: "support",
    message: (name, { type, answers }) => `${name} ${type} differs between servers: ${answers.join("; ")}`,
    why: "A change is still propagating, or a name server serves an old zone: some visitors see something else.",
    fix: "Wait for the old record's TTL to expire, then check the name servers that still differ.",
  }),
  "ttl-too-long": rule<{ type: string; ttl: number; limit: number }>({
    title: "TTL too long for a cutover",
    subject: "dns-name",
    severity: "warning",
    impact: "revenue",
    message: (name, { type, ttl, limit }) =>
      `${name} ${type} may be cached for ${ttl} s, more than ${limit} s`,
    why: "For that long after the switch visitors still go to the old machine, and a rollback takes just as long.",
    fix: "Lower the TTL at least one old TTL ahead of the cutover.",
    fixes: [
      {
        platform: "Cloudflare",
        text: "DNS → Records → Edit → TTL. A proxied record (orange cloud) has 300 s, whatever is chosen.",
      },
    ],
  }),
  "dnssec-broken": rule<Seen & { detail?: string }>({
    title: "DNSSEC does not validate",
    subject: "dns-name",
    severity: "error",
    impact: "revenue",
    message: (name, args) =>
      `${name} ${args.type} fails DNSSEC validation at ${args.seenBy.join(", ")}${args.detail ? ` (${args.detail})` : ""}`,
    why: "Nobody behind a validating resolver (most mobile networks, 1.1.1.1, 8.8.8.8) can reach the name at all.",
    fix: "Compare the DS record at the registrar with the zone's keys, and have the zone re-signed.",
    fixes: [
      {
        platform: "Cloudflare",
        text: "DNS → Settings → DNSSEC shows the DS record that the registrar must have. Before moving to other name servers, remove the DS record at the registrar and wait for its TTL to expire.",
      },
    ],
    references: ["https://www.rfc-editor.org/rfc/rfc4035#section-5"],
  }),
  "signature-expiring": rule<{ type: string; days: number }>({
    title: "DNSSEC signature about to expire",
    subject: "dns-name",
    severity: "warning",
    impact: "revenue",
    message: (name, { type, days }) =>
      days < 0
        ? `the DNSSEC signature of ${name} ${type} has expired`
        : `the DNSSEC signature of ${name} ${type} expires in ${days} days`,
    why: "When the signatures expire, validating resolvers stop resolving the domain.",
    fix: "Check why the zone is not being re-signed: the signer, its keys and its clock.",
    references: ["https://www.rfc-editor.org/rfc/rfc6781#section-4.4.2"],
  }),
  "caa-forbids": rule<{ authority: string; at: string; allowed: string[] }>({
    title: "CAA forbids the certificate authority in use",
    subject: "dns-name",
    severity: "error",
    impact: "trust",
    message: (name, { authority, at, allowed }) =>
      `${authority} may not issue certificates for ${name}: CAA at ${at} allows ${allowed.length === 0 ? "nobody" : listed(allowed)}`,
    why: "The next renewal fails, and visitors get a certificate warning.",
    fix: "Add a CAA `issue` record for the authority, or use one that is already allowed.",
    fixes: [
      {
        platform: "DNS",
        text: "Vercel, Netlify and GitHub Pages get their certificates from Let's Encrypt:",
        snippet: 'example.com.  CAA  0 issue "letsencrypt.org"',
      },
    ],
    references: ["https://www.rfc-editor.org/rfc/rfc8659#section-3"],
  }),
  wildcard: rule<{ values: string[] }>({
    title: "Wildcard record matches every name",
    subject: "dns-name",
    severity: "note",
    impact: "trust",
    message: (name, { values }) => `any name under ${name} resolves, to ${listed(values)}`,
    why: "Typos in records, links and settings go unnoticed, and forgotten names keep working by chance.",
    fix: 'Remove the wildcard, or declare it: records: { "*": … }.',
    references: ["https://www.rfc-editor.org/rfc/rfc4592"],
  }),
  "lame-server": rule<{ server: string; state: string }>({
    title: "Name server does not serve the domain",
    subject: "dns-name",
    severity: "error",
    impact: "security",
    message: (name, { server, state }) => `${server} is a name server of ${name} but ${state}`,
    why: "Some lookups are slow or fail, and an abandoned zone can be claimed by somebody else.",
    fix: "Remove the name server at the registrar and in the zone, or set up the zone on it.",
    references: ["https://www.rfc-editor.org/rfc/rfc9499#section-7"],
  }),
  "serial-differs": rule<{ serials: string[] }>({
    title: "Name servers serve different versions of the zone",
    subject: "dns-name",
    severity: "warning",
    impact: "support",
    message: (name, { serials }) =>
      `the name servers of ${name} serve different versions: ${serials.join("; ")}`,
    why: "Some visitors get records that were changed long ago.",
    fix: "Check the zone transfer to the servers that are behind.",
    references: ["https://www.rfc-editor.org/rfc/rfc1912#section-2.2"],
  }),
  "delegation-differs": rule<{ parent: string[]; child: string[] }>({
    title: "Registrar and zone name different servers",
    subject: "dns-name",
    severity: "warning",
    impact: "trust",
    message: (name, { parent, child }) =>
      `${name} is delegated to ${listed(parent)}, but the zone itself names ${listed(child)}`,
    why: "After a change of provider, this is how the old one keeps answering.",
    fix: "Make the NS records at the registrar and in the zone match.",
    references: ["https://www.rfc-editor.org/rfc/rfc1034#section-4.2.2"],
  }),
});
