import { isIP } from "node:net";
import { z } from "zod";
import { domainName, duration, list } from "../../core/options.ts";
import { dnsServer } from "../../probes/dns/server-option.ts";

/** A domain name, with `*` for any text. */
const namePattern = domainName().describe("A domain name; `*` stands for any text.");

function addressPattern(family: 4 | 6) {
  const example = family === 4 ? "203.0.113.10 or 203.0.113.0/24" : "2001:db8::1 or 2001:db8::/32";
  return z
    .string()
    .refine((text) => text === "cloudflare" || isAddressPattern(text, family), `must be like ${example}`)
    .describe(
      `An IPv${family} address, a network in CIDR form, or \`cloudflare\` for Cloudflare's own ranges.`,
    );
}

function isAddressPattern(text: string, family: 4 | 6): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const width = family === 4 ? 32 : 128;
  const validBits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= width);
  return isIP(address) === family && validBits && more.length === 0;
}

const mxPattern = z
  .union([
    z
      .string()
      .regex(/^(\d{1,5}\s+)?\S+$/, 'must be like "10 mx1.example.net", or the host alone for any preference'),
    z.strictObject({ preference: z.number().int().min(0).max(65_535).optional(), exchange: domainName() }),
  ])
  .transform((value) => (typeof value === "string" ? value : `${value.preference ?? "*"} ${value.exchange}`));

const caaPattern = z
  .union([
    z
      .string()
      .regex(
        /^(\d{1,3}\s+)?[A-Za-z0-9]+\s+("[^"]*"|\S*)$/,
        'must be like: 0 issue "letsencrypt.org", or: issue letsencrypt.org',
      ),
    z.strictObject({
      flags: z.number().int().min(0).max(255).optional(),
      tag: z.string().regex(/^[A-Za-z0-9]+$/),
      value: z.string(),
    }),
  ])
  .transform((value) =>
    typeof value === "string" ? value : `${value.flags ?? 0} ${value.tag} ${JSON.stringify(value.value)}`,
  );

const txtPattern = z
  .string()
  .describe("The text, `*` for any text; or a regular expression (RE2) between slashes.");

const srvPattern = z.string().regex(/^\d+\s+\d+\s+\d+\s+\S+$/, 'must be like "10 5 443 host.example.com"');

/** What a set of values must be: exactly a list, or looser. */
function valueSet<T extends z.ZodType>(value: T, what: string) {
  return z
    .union([
      z.strictObject({
        contains: list(value).optional().describe("Each must be present; others may be, too."),
        only: list(value)
          .optional()
          .describe("Every value must be one of these; there must be at least one."),
        not: list(value).optional().describe("None of these may be present."),
      }),
      z.literal("none").describe("There must be no such record."),
      list(value).describe("Exactly these."),
    ])
    .describe(what);
}

const recordsOfName = z.union([
  z.strictObject({
    a: valueSet(addressPattern(4), "IPv4 addresses.").optional(),
    aaaa: valueSet(addressPattern(6), "IPv6 addresses.").optional(),
    cname: valueSet(namePattern, "The name that this one is an alias of.").optional(),
    alias: namePattern
      .optional()
      .describe("For ALIAS, ANAME and flattened CNAMEs: the addresses must be among those of this name."),
    mx: valueSet(mxPattern, "Mail servers: `10 mx1.example.net`; `0 .` says there is no mail.").optional(),
    txt: valueSet(txtPattern, "Texts.").optional(),
    ns: valueSet(namePattern, "Name servers.").optional(),
    caa: valueSet(caaPattern, 'Who may issue certificates: `0 issue "letsencrypt.org"`.').optional(),
    srv: valueSet(srvPattern, "Services: `priority weight port target`.").optional(),
    private: z
      .boolean()
      .optional()
      .describe("The name is meant for an internal network; its private addresses are not reported."),
  }),
  z.literal("none").describe("The name must have no address and no alias."),
]);

const ownerName = z
  .string()
  .refine(
    (text) => text === "@" || domainName().safeParse(text).success,
    "must be a name such as www, @ for the domain itself, or a full name with a trailing dot",
  );

/** Options of the `dns-records` gate. */
export const options = z.strictObject({
  records: z
    .record(ownerName, recordsOfName)
    .default({})
    .describe("Expected records by name: `@`, `www`, `*.shop`, or a full name with a trailing dot."),
  domain: domainName().optional().describe("The domain the names belong to. Default: the run's domain."),
  resolvers: list(dnsServer())
    .optional()
    .describe(
      "Servers to query, recursive or authoritative; each must answer. Default: the system's resolvers, of which the first that answers counts.",
    ),
  authoritative: z
    .union([
      z.boolean(),
      z.strictObject({
        port: z.number().int().min(1).max(65_535).describe("Port of the name servers, if not 53."),
      }),
    ])
    .default(false)
    .describe(
      "Also query every name server of the domain directly: do all answer, with the same serial and the same records, and does the parent zone name the same servers?",
    ),
  former: list(z.string().min(1))
    .optional()
    .describe(
      "Addresses, networks and names (with `*`) of the former host: no checked name may still lead there.",
    ),
  "max-ttl": duration().optional().describe("Maximum TTL of the records, to be lowered before a cut-over."),
  "certificate-authorities": list(domainName())
    .optional()
    .describe(
      "Issuers, as named in CAA records (letsencrypt.org), that must be allowed for every checked host.",
    ),
  "signature-days": z
    .number()
    .min(0)
    .default(3)
    .describe("Minimum number of days DNSSEC signatures must remain valid."),
  timeout: duration()
    .optional()
    .describe("Limit for one query; it is sent twice. Default: 3s, and never more than network.timeout."),
});

export type Options = z.output<typeof options>;
