export const id = 1575;
export const ids = [1575];
export const modules = {

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ domainName),
/* harmony export */   PB: () => (/* binding */ httpHeaders),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   sP: () => (/* binding */ textMap)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function duration() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, "must be a time such as 500ms, 3s or 2m"),
    ])
        .transform((value) => (typeof value === "number" ? value : parseUnits(value, durationUnits)))
        .describe("A time such as 500ms, 3s, 2m; a bare number is in ms.");
}
const byteUnits = {
    B: 1,
    kB: 1000,
    KB: 1000,
    KiB: 1024,
    MB: 1_000_000,
    MiB: 1024 ** 2,
    GB: 1e9,
    GiB: 1024 ** 3,
};
function byteSize() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?(B|[kK]B|KiB|MB|MiB|GB|GiB)$/, "must be a size such as 500kB or 10MiB"),
    ])
        .transform((value) => (typeof value === "number" ? value : Math.round(parseUnits(value, byteUnits))))
        .describe("A size such as 500kB or 10MiB; a bare number is in bytes.");
}
function parseUnits(text, units) {
    const [, amount = "0", unit = ""] = /^([\d.]+)([a-zA-Z]+)$/.exec(text) ?? [];
    return Number(amount) * (units[unit] ?? 1);
}
function list(item) {
    const split = (value) => {
        if (typeof value === "string")
            return value
                .split("\n")
                .map((line) => line.trim())
                .filter((line) => line !== "");
        return value === undefined || value === null || Array.isArray(value) ? value : [value];
    };
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(split, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
}
function textMap() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).transform(String));
}
function httpHeaders() {
    const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[!#$%&'*+.^`|~\w-]+$/, "must be a header's name");
    const value = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])
        .transform((given) => String(given).trim())
        .refine((text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text), "must be one line of ISO 8859-1 text, as a header's value");
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, value);
}
function httpUrl() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "must be an absolute URL that starts with https:// or http://");
}
function domainName() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine((text) => text.length <= 254 && /^([^.\s]{1,63}\.)*[^.\s]{1,63}\.?$/.test(text) && !/[/:@]/.test(text), "must be a domain name such as www.example.com");
}


/***/ }),

/***/ 11575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ dns_records_gate)
});

// EXTERNAL MODULE: ./out/src/core/gate.js
var gate = __webpack_require__(25302);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./out/src/core/options.js
var options = __webpack_require__(9995);
// EXTERNAL MODULE: ./out/src/probes/dns/server-address.js
var server_address = __webpack_require__(74955);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/options.js




const namePattern = (0,options/* domainName */.AU)().describe("A domain name; `*` stands for any text.");
function addressPattern(family) {
    const example = family === 4 ? "203.0.113.10 or 203.0.113.0/24" : "2001:db8::1 or 2001:db8::/32";
    return schemas/* string */.YjP()
        .refine((text) => text === "cloudflare" || isAddressPattern(text, family), `must be like ${example}`)
        .describe(`An IPv${family} address, a network in CIDR form, or \`cloudflare\` for Cloudflare's own ranges.`);
}
function isAddressPattern(text, family) {
    const [address = "", bits, ...more] = text.split("/");
    const width = family === 4 ? 32 : 128;
    const validBits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= width);
    return (0,external_node_net_.isIP)(address) === family && validBits && more.length === 0;
}
const mxPattern = schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .regex(/^(\d{1,5}\s+)?\S+$/, 'must be like "10 mx1.example.net", or the host alone for any preference'),
    schemas/* strictObject */.rej({ preference: schemas/* number */.aig().int().min(0).max(65_535).optional(), exchange: (0,options/* domainName */.AU)() }),
])
    .transform((value) => (typeof value === "string" ? value : `${value.preference ?? "*"} ${value.exchange}`));
const caaPattern = schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .regex(/^(\d{1,3}\s+)?[A-Za-z0-9]+\s+("[^"]*"|\S*)$/, 'must be like: 0 issue "letsencrypt.org", or: issue letsencrypt.org'),
    schemas/* strictObject */.rej({
        flags: schemas/* number */.aig().int().min(0).max(255).optional(),
        tag: schemas/* string */.YjP().regex(/^[A-Za-z0-9]+$/),
        value: schemas/* string */.YjP(),
    }),
])
    .transform((value) => typeof value === "string" ? value : `${value.flags ?? 0} ${value.tag} ${JSON.stringify(value.value)}`);
const txtPattern = schemas/* string */.YjP()
    .describe("The text, `*` for any text; or a regular expression (RE2) between slashes.");
const srvPattern = schemas/* string */.YjP().regex(/^\d+\s+\d+\s+\d+\s+\S+$/, 'must be like "10 5 443 host.example.com"');
function valueSet(value, what) {
    return schemas/* union */.KCZ([
        schemas/* strictObject */.rej({
            contains: (0,options/* list */.p_)(value).optional().describe("Each must be there; more may be."),
            only: (0,options/* list */.p_)(value).optional().describe("Every value there must be one of these; one at least."),
            not: (0,options/* list */.p_)(value).optional().describe("None of these may be there."),
        }),
        schemas/* literal */.euz("none").describe("There must be no such record."),
        (0,options/* list */.p_)(value).describe("Exactly these."),
    ])
        .describe(what);
}
const recordsOfName = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        a: valueSet(addressPattern(4), "IPv4 addresses.").optional(),
        aaaa: valueSet(addressPattern(6), "IPv6 addresses.").optional(),
        cname: valueSet(namePattern, "The name this one is an alias of.").optional(),
        alias: namePattern
            .optional()
            .describe("For ALIAS, ANAME and flattened CNAMEs: the addresses must be among those of this name."),
        mx: valueSet(mxPattern, "Mail servers: `10 mx1.example.net`; `0 .` says there is no mail.").optional(),
        txt: valueSet(txtPattern, "Texts.").optional(),
        ns: valueSet(namePattern, "Name servers.").optional(),
        caa: valueSet(caaPattern, 'Who may issue certificates: `0 issue "letsencrypt.org"`.').optional(),
        srv: valueSet(srvPattern, "Services: `priority weight port target`.").optional(),
        private: schemas/* boolean */.zMY()
            .optional()
            .describe("The name is meant for an inside network; its private addresses are no finding."),
    }),
    schemas/* literal */.euz("none").describe("The name must have no address and no alias."),
]);
const ownerName = schemas/* string */.YjP()
    .refine((text) => text === "@" || (0,options/* domainName */.AU)().safeParse(text).success, "must be a name such as www, @ for the domain itself, or a full name with a final dot");
const dnsServer = schemas/* string */.YjP()
    .refine((text) => (0,server_address/* parseDnsServer */.a4)(text) !== undefined, "must be an IP address, with a port when it is not 53: 1.1.1.1, 127.0.0.1:5353, [::1]:5353");
const options_options = schemas/* strictObject */.rej({
    records: schemas/* record */.g1P(ownerName, recordsOfName)
        .default({})
        .describe("Expected records by name: `@`, `www`, `*.shop`, or a full name with a final dot."),
    domain: (0,options/* domainName */.AU)().optional().describe("The domain the names belong to. Default: the run's domain."),
    resolvers: (0,options/* list */.p_)(dnsServer)
        .optional()
        .describe("Servers to ask, resolvers or authoritative ones; each must answer. Default: the system's, of which the first that answers counts."),
    authoritative: schemas/* union */.KCZ([
        schemas/* boolean */.zMY(),
        schemas/* strictObject */.rej({
            port: schemas/* number */.aig().int().min(1).max(65_535).describe("Where the name servers listen, when not at 53."),
        }),
    ])
        .default(false)
        .describe("Also ask every name server of the domain itself: do all answer, with the same serial and the same records, and does the parent zone name the same servers?"),
    former: (0,options/* list */.p_)(schemas/* string */.YjP().min(1))
        .optional()
        .describe("Addresses, networks and names (with `*`) of the former host: no checked name may lead there any more."),
    "max-ttl": (0,options/* duration */.p0)()
        .optional()
        .describe("Longest time records may be cached, to be lowered before a cut-over."),
    "certificate-authorities": (0,options/* list */.p_)((0,options/* domainName */.AU)())
        .optional()
        .describe("Issuers, as CAA has them (letsencrypt.org), that must be allowed for every checked host."),
    "signature-days": schemas/* number */.aig()
        .min(0)
        .default(3)
        .describe("Least number of days DNSSEC signatures must stay valid."),
    timeout: (0,options/* duration */.p0)()
        .optional()
        .describe("For one question; it is sent twice. Default: 3s, and never more than network.timeout."),
});

// EXTERNAL MODULE: ./out/src/gates/dns-records/rules.js
var rules = __webpack_require__(92670);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/index.js



const dns_records_gate = (0,gate/* defineGate */.p)({
    id: "dns-records",
    title: "DNS records",
    question: "Do the domain's DNS records say what they should, at every server asked?",
    options: options_options,
    rules: rules/* rules */.a,
    notApplicable: ({ records }) => Object.keys(records).length === 0
        ? "no records are expected: list them under gates.dns-records.records"
        : undefined,
    async check(given, context) {
        const { expectationsOf } = await __webpack_require__.e(/* import() */ 5459).then(__webpack_require__.bind(__webpack_require__, 45459));
        await expectationsOf(given, context);
    },
    async *run(given, context) {
        const { checkRecords } = await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(4894), __webpack_require__.e(261)]).then(__webpack_require__.bind(__webpack_require__, 40261));
        return yield* checkRecords(given, context);
    },
});


/***/ }),

/***/ 92670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

function seen({ seenBy, answered }) {
    return seenBy.length === answered ? "" : ` (at ${seenBy.join(", ")} of ${answered} servers asked)`;
}
function listed(values) {
    return values.length <= 3
        ? values.join(", ")
        : `${values.slice(0, 3).join(", ")} and ${values.length - 3} more`;
}
const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("dns-records", {
    missing: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
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
        why: "Who follows the name finds nothing: pages do not open, mail bounces or certificates are not issued.",
        fix: "Add the record at the DNS provider, and check that the change was published.",
        fixes: [
            {
                platform: "Cloudflare",
                text: "DNS → Records → Add record. A record behind the orange cloud answers with Cloudflare's addresses: expect `cloudflare` then.",
            },
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc2308#section-2"],
    }),
    mismatch: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Record has another value",
        subject: "dns-name",
        severity: "error",
        impact: "revenue",
        message: (name, args) => `${name} ${args.type} is ${listed(args.actual)}, expected ${listed(args.expected)}${seen(args)}`,
        why: "Visitors or mail go to another machine than the one that was made ready.",
        fix: "Correct the record at the DNS provider; caches follow when its TTL has run out.",
    }),
    unexpected: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Record nobody expects",
        subject: "dns-name",
        severity: "error",
        impact: "revenue",
        message: (name, args) => `${name} also has ${args.type} ${listed(args.values)}${seen(args)}`,
        why: "A left-over address takes a share of all visitors to the old machine, at random.",
        fix: "Remove the record at the DNS provider, or add it to the expected values.",
    }),
    dangling: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Record points at nothing",
        subject: "dns-name",
        severity: "error",
        impact: "security",
        message: (name, { type, target, state, claim }) => `${name} ${type} leads to ${target}, which ${state === "nxdomain" ? "does not exist" : "has no address"}${claim ? `; ${claim}` : ""}`,
        why: "The name is dead, and whoever registers or claims its target can serve pages and take mail under your name.",
        fix: "Remove the record, or set the target up again at the provider it belongs to.",
        references: [
            "https://learn.microsoft.com/azure/security/fundamentals/subdomain-takeover",
            "https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2",
        ],
    }),
    "alias-loop": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Aliases lead in a circle",
        subject: "dns-name",
        severity: "error",
        impact: "revenue",
        message: (name, { aliases }) => `${name} is an alias that leads back to itself: ${[name, ...aliases].join(" → ")}`,
        why: "The name cannot be resolved by anybody.",
        fix: "Point one of the CNAME records at a name that has addresses.",
        references: ["https://www.rfc-editor.org/rfc/rfc1034#section-5.3.3"],
    }),
    "target-is-alias": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Mail or name server is an alias",
        subject: "dns-name",
        severity: "warning",
        impact: "trust",
        message: (name, { type, target, aliasOf }) => `${name} ${type} names ${target}, which is an alias of ${aliasOf}`,
        why: "RFC 2181 forbids it, and some mail servers refuse to deliver to such a name.",
        fix: "Name the host that has the addresses itself.",
        references: ["https://www.rfc-editor.org/rfc/rfc2181#section-10.3"],
    }),
    "private-address": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Private address in public DNS",
        subject: "dns-name",
        severity: "error",
        impact: "revenue",
        message: (name, args) => `${name} has ${args.network} address ${listed(args.addresses)}, which the internet cannot reach${seen(args)}`,
        why: "Outside the office or cluster the name leads nowhere, and the address tells strangers about the inside network.",
        fix: "Publish the public address; mark names of an inside network with `private: true`.",
        references: [
            "https://www.rfc-editor.org/rfc/rfc6890",
            "https://www.rfc-editor.org/rfc/rfc6598",
            "https://www.rfc-editor.org/rfc/rfc4193",
        ],
    }),
    "former-host": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Still leads to the former host",
        subject: "dns-name",
        severity: "error",
        impact: "revenue",
        message: (name, args) => `${name} ${args.type} still leads to the former host: ${listed(args.values)}${seen(args)}`,
        why: "When the old host is switched off, these visitors and their orders are lost.",
        fix: "Point the record at the new host and wait for its TTL before the old one is switched off.",
    }),
    "resolvers-disagree": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Servers give different answers",
        subject: "dns-name",
        severity: "warning",
        impact: "support",
        message: (name, { type, answers }) => `${name} ${type} differs between servers: ${answers.join("; ")}`,
        why: "A change is still on its way, or a name server serves an old zone: some visitors see something else.",
        fix: "Wait for the TTL of the old record, then check the name servers that still differ.",
    }),
    "ttl-too-long": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Cached for too long for a cut-over",
        subject: "dns-name",
        severity: "warning",
        impact: "revenue",
        message: (name, { type, ttl, limit }) => `${name} ${type} may be cached for ${ttl} s, more than ${limit} s`,
        why: "For that long after the switch visitors still go to the old machine, and a roll-back takes as long.",
        fix: "Lower the TTL at least one old TTL before the cut-over.",
    }),
    "dnssec-broken": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "DNSSEC does not validate",
        subject: "dns-name",
        severity: "error",
        impact: "revenue",
        message: (name, args) => `${name} ${args.type} fails DNSSEC validation at ${args.seenBy.join(", ")}${args.detail ? ` (${args.detail})` : ""}`,
        why: "Everybody behind a validating resolver (most mobile networks, 1.1.1.1, 8.8.8.8) cannot reach the name at all.",
        fix: "Compare the DS record at the registrar with the zone's keys, and have the zone signed anew.",
        references: ["https://www.rfc-editor.org/rfc/rfc4035#section-5"],
    }),
    "signature-expiring": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "DNSSEC signature about to expire",
        subject: "dns-name",
        severity: "warning",
        impact: "revenue",
        message: (name, { type, days }) => days < 0
            ? `the DNSSEC signature of ${name} ${type} has expired`
            : `the DNSSEC signature of ${name} ${type} expires in ${days} days`,
        why: "When signatures run out, validating resolvers stop resolving the domain.",
        fix: "Check why the zone is not signed anew: the signer, its keys and its clock.",
        references: ["https://www.rfc-editor.org/rfc/rfc6781#section-4.4.2"],
    }),
    "caa-forbids": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "CAA forbids the certificate authority in use",
        subject: "dns-name",
        severity: "error",
        impact: "trust",
        message: (name, { authority, at, allowed }) => `${authority} may not issue certificates for ${name}: CAA at ${at} allows ${allowed.length === 0 ? "nobody" : listed(allowed)}`,
        why: "The next renewal fails, and visitors meet a certificate warning.",
        fix: "Add a CAA `issue` record for the authority, or use one that is allowed.",
        references: ["https://www.rfc-editor.org/rfc/rfc8659#section-3"],
    }),
    wildcard: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Wildcard answers for every name",
        subject: "dns-name",
        severity: "note",
        impact: "trust",
        message: (name, { values }) => `any name under ${name} resolves, to ${listed(values)}`,
        why: "Typing errors in records, links and settings stay unseen, and forgotten names keep working by chance.",
        fix: 'Remove the wildcard, or declare it: records: { "*": … }.',
        references: ["https://www.rfc-editor.org/rfc/rfc4592"],
    }),
    "lame-server": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Name server does not serve the domain",
        subject: "dns-name",
        severity: "error",
        impact: "security",
        message: (name, { server, state }) => `${server} is a name server of ${name} but ${state}`,
        why: "A part of all look-ups is slow or fails, and an abandoned zone may be claimed by somebody else.",
        fix: "Remove the name server at the registrar and in the zone, or set the zone up on it.",
        references: ["https://www.rfc-editor.org/rfc/rfc9499#section-7"],
    }),
    "serial-differs": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Name servers serve different versions",
        subject: "dns-name",
        severity: "warning",
        impact: "support",
        message: (name, { serials }) => `the name servers of ${name} serve different versions: ${serials.join("; ")}`,
        why: "Some visitors get records that were changed long ago.",
        fix: "Check the transfer of the zone to the servers that are behind.",
        references: ["https://www.rfc-editor.org/rfc/rfc1912#section-2.2"],
    }),
    "delegation-differs": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Registrar and zone name different servers",
        subject: "dns-name",
        severity: "warning",
        impact: "trust",
        message: (name, { parent, child }) => `${name} is delegated to ${listed(parent)}, but the zone itself names ${listed(child)}`,
        why: "After a provider change this is how the old provider keeps answering.",
        fix: "Make the NS records at the registrar and in the zone the same.",
        references: ["https://www.rfc-editor.org/rfc/rfc1034#section-4.2.2"],
    }),
});


/***/ }),

/***/ 74955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ serverText),
/* harmony export */   a4: () => (/* binding */ parseDnsServer),
/* harmony export */   n9: () => (/* binding */ systemDnsServers)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


const DNS_PORT = 53;
function parseDnsServer(text) {
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    const address = bracketed ?? plain ?? text;
    const number = port === undefined ? DNS_PORT : Number(port);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 0 || number < 1 || number > 65_535)
        return undefined;
    if (bracketed !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bracketed) !== 6)
        return undefined;
    return { address, port: number };
}
function serverText({ address, port }) {
    if (port === DNS_PORT)
        return address;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}
function systemDnsServers() {
    return (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.getServers)().flatMap((text) => parseDnsServer(text) ?? []);
}


/***/ })

};
