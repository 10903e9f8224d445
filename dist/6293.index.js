export const id = 6293;
export const ids = [6293,5459];
export const modules = {

/***/ 47117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   a3: () => (/* binding */ privateKind),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   dG: () => (/* binding */ networkList),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function networkList(networks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const network of networks) {
        const [address = "", bits] = network.split("/");
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? "ipv6" : "ipv4";
        if (bits === undefined)
            list.addAddress(address, family);
        else
            list.addSubnet(address, Number(bits), family);
    }
    return list;
}
function contains(list, text) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text);
    return family !== 0 && list.check(text, family === 6 ? "ipv6" : "ipv4");
}
const privateNetworks = [
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
    ["a loopback", "::1"],
    ["an unspecified", "::"],
    ["a unique local", "fc00::/7"],
    ["a link-local", "fe80::/10"],
    ["a site-local", "fec0::/10"],
    ["a multicast", "ff00::/8"],
];
const privateLists = privateNetworks.map(([phrase, network]) => [phrase, networkList([network])]);
function privateKind(address) {
    return privateLists.find(([, list]) => contains(list, address))?.[0];
}
const privateName = /(^|\.)(localhost|local|internal|home\.arpa|lan|intranet|corp)$/;
function isPrivateHost(hostname) {
    const host = bareHost(hostname);
    return privateKind(host) !== undefined || privateName.test(host);
}
function isLoopbackHost(hostname) {
    const host = bareHost(hostname);
    return privateKind(host) === "a loopback" || /(^|\.)localhost$/.test(host);
}
function bareHost(hostname) {
    return hostname
        .replace(/^\[|\]$/g, "")
        .replace(/\.$/, "")
        .toLowerCase();
}


/***/ }),

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ matchesStars)
/* harmony export */ });
function matchesStars(text, pattern) {
    const [first = "", ...rest] = pattern.split("*");
    if (rest.length === 0)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    const last = rest.pop() ?? "";
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ addressMatcher),
/* harmony export */   t: () => (/* binding */ isNetwork)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _core_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47117);


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
function addressMatcher(pattern) {
    const list = (0,_core_address_js__WEBPACK_IMPORTED_MODULE_1__/* .networkList */ .dG)(pattern === "cloudflare" ? cloudflareNetworks : [pattern]);
    return (address) => (0,_core_address_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(list, address);
}
function isNetwork(text) {
    const [address = "", bits] = text.split("/");
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    return (family !== 0 &&
        (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))));
}


/***/ }),

/***/ 45459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expectationsOf: () => (/* binding */ expectationsOf)
/* harmony export */ });
/* unused harmony export absoluteName */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93222);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28978);



const typeKeys = {
    a: "A",
    aaaa: "AAAA",
    cname: "CNAME",
    mx: "MX",
    txt: "TXT",
    ns: "NS",
    caa: "CAA",
    srv: "SRV",
};
async function expectationsOf(options, context) {
    const domain = await domainOf(options, context);
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compile = (source) => {
        const pattern = RE2JS.compile(source);
        return (text) => pattern.matcher(text).find();
    };
    const sets = [];
    const aliases = [];
    for (const [label, entry] of Object.entries(options.records)) {
        const name = absoluteName(label, domain);
        if (entry === "none") {
            for (const type of ["A", "AAAA", "CNAME"]) {
                sets.push({ name, type, exact: [], contains: [], not: [], inside: false, own: true });
            }
            continue;
        }
        refuseCnameBesideOthers(label, entry);
        if (entry.alias !== undefined)
            aliases.push({ name, target: (0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiName */ .d)(entry.alias) });
        for (const [key, type] of Object.entries(typeKeys)) {
            const values = entry[key];
            if (values === undefined)
                continue;
            const matcher = (text) => (0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .matcherOf */ .K)(type, text, compile);
            sets.push({ name, type, inside: entry.private ?? false, ...setOf(values, matcher) });
        }
        if (entry.aaaa === undefined &&
            Array.isArray(entry.a) &&
            entry.a.some((address) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4)) {
            const inside = entry.private ?? false;
            sets.push({ name, type: "AAAA", exact: [], contains: [], not: [], inside, own: true, implied: true });
        }
    }
    return { sets, aliases, ...(domain === undefined ? {} : { domain }) };
}
async function domainOf(options, { domain, site }) {
    const named = options.domain ?? domain;
    if (named !== undefined || site === undefined)
        return named === undefined ? undefined : (0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiName */ .d)(named);
    const { getDomain } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.t.bind(__webpack_require__, 20935, 19));
    return getDomain(site.hostname) ?? undefined;
}
function refuseCnameBesideOthers(label, entry) {
    const others = Object.keys(typeKeys).filter((key) => key !== "cname" && wants(entry[key]));
    if (!wants(entry.cname) || others.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`gates.dns-records.records: "${label}" expects a CNAME beside ${others.join(", ")}; a name with a CNAME has no other records (RFC 1034 section 3.6.2). Use alias: for a flattened one.`);
}
function wants(values) {
    if (values === undefined || values === "none")
        return false;
    return Array.isArray(values)
        ? values.length > 0
        : (values.contains?.length ?? 0) + (values.only?.length ?? 0) > 0;
}
function setOf(values, matcher) {
    if (values === "none")
        return { exact: [], contains: [], not: [] };
    if (Array.isArray(values))
        return { exact: values.map(matcher), contains: [], not: [] };
    return {
        contains: (values.contains ?? []).map(matcher),
        not: (values.not ?? []).map(matcher),
        ...(values.only ? { only: values.only.map(matcher) } : {}),
    };
}
function absoluteName(label, domain) {
    const name = (0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiName */ .d)(label);
    if (label.endsWith("."))
        return name;
    if (domain === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`gates.dns-records.records: "${label}" belongs to a domain, but none is known. Set domain: example.com.`);
    }
    const parent = (0,_matchers_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiName */ .d)(domain);
    if (label === "@" || name === parent)
        return parent;
    return name.endsWith(`.${parent}`) ? name : `${name}.${parent}`;
}


/***/ }),

/***/ 28978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matcherOf),
/* harmony export */   d: () => (/* binding */ asciiName)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93222);
/* harmony import */ var _core_stars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3696);
/* harmony import */ var _probes_dns_rdata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82283);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6733);





function asciiName(name) {
    const labels = (0,_probes_dns_rdata_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalName */ .Ew)(name).split(".");
    return labels.map((label) => (/\P{ASCII}/u.test(label) ? (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(label) : label)).join(".");
}
function matcherOf(type, text, compile) {
    switch (type) {
        case "A":
        case "AAAA":
            return { text, matches: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressMatcher */ .J)(text) };
        case "CNAME":
        case "NS":
            return starMatcher(asciiName(text));
        case "MX": {
            const [host = "", preference = "*"] = text.trim().split(/\s+/).reverse();
            return starMatcher(`${preference} ${host === "." ? "." : asciiName(host)}`);
        }
        case "SRV": {
            const [priority, weight, port, target = "."] = text.trim().split(/\s+/);
            return starMatcher(`${priority} ${weight} ${port} ${target === "." ? "." : asciiName(target)}`);
        }
        case "CAA":
            return starMatcher(caaPattern(text));
        default:
            return textMatcher(text, compile);
    }
}
function starMatcher(pattern) {
    return { text: pattern, matches: (value) => (0,_core_stars_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesStars */ .b)(value, pattern) };
}
function caaPattern(text) {
    const [, flags = "0", tag = "", quoted, plain = ""] = /^(?:(\d{1,3})\s+)?([A-Za-z0-9]+)\s+(?:"([^"]*)"|(\S*))$/.exec(text.trim()) ?? [];
    return (0,_probes_dns_rdata_js__WEBPACK_IMPORTED_MODULE_1__/* .caaText */ .hr)(Number(flags), tag, quoted ?? plain);
}
function textMatcher(text, compile) {
    const source = /^\/(.+)\/$/s.exec(text)?.[1];
    if (source === undefined)
        return starMatcher(unquoted(text));
    try {
        return { text, matches: compile(source) };
    }
    catch (thrown) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`gates.dns-records.records: ${text} is not a regular expression RE2 can read: ${thrown.message}`);
    }
}
function unquoted(text) {
    if (!/^"[^"]*"(\s+"[^"]*")*$/.test(text))
        return text;
    return [...text.matchAll(/"([^"]*)"/g)].map(([, part]) => part).join("");
}


/***/ }),

/***/ 6293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRecords: () => (/* binding */ checkRecords)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/src/core/rule.js
var rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/probes/dns/reply.js
var dns_reply = __webpack_require__(91853);
// EXTERNAL MODULE: ./out/src/probes/dns/server-address.js
var server_address = __webpack_require__(74955);
// EXTERNAL MODULE: ./out/src/probes/dns/client.js + 2 modules
var client = __webpack_require__(4801);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/ask.js



const CONCURRENCY = 32;
const SILENCES = 3;
const gaveUp = {
    outcome: "timeout",
    transport: "udp",
    detail: `not asked any more after ${SILENCES} silences`,
};
const MAX_FOLLOWED = 8;
function createAsker(context, { servers, all, timeoutMs }) {
    const { signal, coverage } = context;
    const limited = createLimiter(CONCURRENCY);
    const known = new Map();
    const silences = new Map();
    coverage.count("questions", 0);
    const send = async (server, question) => {
        const id = (0,server_address/* serverText */.Tn)(server);
        if ((silences.get(id) ?? 0) >= SILENCES)
            return (0,dns_reply/* noReply */.c)(server, question, gaveUp);
        const reply = await (0,client/* askDns */.$)(server, question, { timeoutMs, signal });
        coverage.count("questions");
        if (reply.outcome !== "timeout" && reply.outcome !== "unreachable")
            silences.set(id, Number.NEGATIVE_INFINITY);
        else
            silences.set(id, (silences.get(id) ?? 0) + 1);
        return reply;
    };
    const askOnce = (server, question) => {
        const key = JSON.stringify([(0,server_address/* serverText */.Tn)(server), question]);
        const before = known.get(key);
        if (before)
            return before;
        const reply = limited(() => send(server, question));
        known.set(key, reply);
        return reply;
    };
    const followed = async (server, question, first) => {
        let reply = first;
        for (let aliases = 0; aliases < MAX_FOLLOWED && leavesAliasOpen(reply); aliases++) {
            const target = reply.aliases.at(-1) ?? "";
            reply = joined(reply, await askOnce(server, { ...question, name: target }));
        }
        return reply;
    };
    const askServer = async (server, question) => followed(server, question, await askOnce(server, question));
    const askAgain = async (server, question) => followed(server, question, await limited(() => send(server, question)));
    const askAll = async (name, type) => {
        if (all)
            return Promise.all(servers.map((server) => askServer(server, { name, type })));
        const replies = [];
        for (const server of servers) {
            const reply = await askServer(server, { name, type });
            if ((0,dns_reply/* isDefinite */.Nc)(reply))
                return [reply];
            replies.push(reply);
        }
        return replies;
    };
    return { servers, ask: askAll, askServer, askAgain };
}
function leavesAliasOpen(reply) {
    const last = reply.aliases.at(-1);
    if (reply.outcome !== "no-data" || reply.aliasLoop || reply.recursive || last === undefined)
        return false;
    const zone = reply.authority.find(({ type }) => type === "SOA")?.name;
    return zone === undefined || !(last === zone || last.endsWith(`.${zone}`));
}
function joined(first, second) {
    const aliases = [...first.aliases, ...second.aliases];
    const names = [first.question.name.toLowerCase(), ...aliases];
    const detail = (0,dns_reply/* isDefinite */.Nc)(second)
        ? second.detail
        : `its alias leads to ${second.question.name}${second.detail === undefined ? "" : ` (${second.detail})`}`;
    return {
        ...second,
        question: first.question,
        aliases,
        aliasLoop: second.aliasLoop || new Set(names).size < names.length,
        answer: [...first.answer, ...second.answer],
        ...(detail === undefined ? {} : { detail }),
    };
}
function createLimiter(max) {
    let free = max;
    const waiting = [];
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}

// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/evidence.js



const MAX_LINES = 20;
function answerEvidence(replies) {
    const sections = replies.map((reply) => ({
        kind: "snippet",
        label: `${reply.question.type} ${reply.question.name} at ${(0,server_address/* serverText */.Tn)(reply.server)}`,
        text: answerText(reply),
    }));
    const [first] = replies;
    return first ? [...sections, digCommand(first.server, first.question)] : sections;
}
function answerText(reply) {
    if (reply.answer.length === 0)
        return `${(0,server_address/* serverText */.Tn)(reply.server)} ${(0,dns_reply/* outcomePhrase */.OJ)(reply)}`;
    const lines = reply.answer
        .filter(({ type }) => type !== "RRSIG")
        .map(({ name, type, ttl, value }) => `${name}. ${ttl} IN ${type} ${type === "TXT" ? JSON.stringify(value) : value}`);
    const cut = lines.length > MAX_LINES ? [`… ${lines.length - MAX_LINES} more`] : [];
    return [...lines.slice(0, MAX_LINES), ...cut, `; ${reply.rcode ?? ""} over ${reply.transport}`].join("\n");
}
function digCommand(server, question) {
    const port = server.port === 53 ? "" : ` -p ${server.port}`;
    const flags = `${question.recursion === false ? " +norecurse" : ""}${question.checkingDisabled ? " +cdflag" : ""}`;
    const name = (0,sanitize/* forShell */.uJ)(`${question.name}.`);
    return { kind: "command", command: `dig @${server.address}${port} ${name} ${question.type}${flags}` };
}

// EXTERNAL MODULE: ./out/src/gates/dns-records/rules.js
var rules = __webpack_require__(92670);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/caa.js





async function checkIssuers(asker, host, authorities) {
    const relevant = await relevantRecords(asker, host);
    if (typeof relevant === "string")
        return { findings: [], open: relevant };
    if (!relevant)
        return { findings: [] };
    const { at, reply } = relevant;
    const allowed = issuersOf(reply, host.startsWith("*."));
    if (!allowed)
        return { findings: [] };
    const refused = authorities.filter((authority) => !allowed.includes(authority.toLowerCase()));
    return {
        findings: refused.map((authority) => (0,rule/* finding */.gk)(rules/* rules */.a["caa-forbids"], {
            subject: host,
            args: { authority, at, allowed },
            identity: [authority],
            evidence: answerEvidence([reply]),
        })),
    };
}
async function relevantRecords(asker, host) {
    const labels = host.replace(/^\*\./, "").split(".");
    for (let index = 0; index < labels.length; index++) {
        const at = labels.slice(index).join(".");
        const replies = await asker.ask(at, "CAA");
        const reply = replies.find(dns_reply/* isDefinite */.Nc);
        if (!reply)
            return replies.map(({ server }) => (0,server_address/* serverText */.Tn)(server)).join(", ");
        if (reply.outcome === "answer")
            return { at, reply };
    }
    return undefined;
}
function issuersOf(reply, wildcard) {
    const issuers = (tag) => reply.records.flatMap(({ value }) => {
        const [, found, text = '""'] = /^\d+ (\S+) (".*")$/s.exec(value) ?? [];
        return found === tag ? [issuerDomain(JSON.parse(text))] : [];
    });
    const issue = issuers("issue");
    const wild = issuers("issuewild");
    const deciding = wildcard && wild.length > 0 ? wild : issue;
    return deciding.length === 0 ? undefined : deciding.filter((issuer) => issuer !== "").sort();
}
function issuerDomain(value) {
    return (value.split(";", 1)[0] ?? "").trim().toLowerCase();
}

// EXTERNAL MODULE: ./out/src/core/address.js
var address = __webpack_require__(47117);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/compare.js
function compareRecords(expectation, records) {
    const values = [...new Set(records.map(({ value }) => value))].sort();
    const { exact, contains, only, not } = expectation;
    const texts = (matchers) => matchers.map(({ text }) => text);
    const unmet = (matchers) => matchers.filter((matcher) => !values.some((value) => matcher.matches(value)));
    const outside = (matchers) => values.filter((value) => !matchers.some((matcher) => matcher.matches(value)));
    const forbidden = values.filter((value) => not.some((matcher) => matcher.matches(value)));
    const problems = forbidden.length > 0 ? [{ kind: "unexpected", values: forbidden }] : [];
    if (exact)
        return [...problems, ...compareExact(values, texts(exact), texts(unmet(exact)), outside(exact))];
    if (values.length === 0 && (contains.length > 0 || only)) {
        const expected = texts(contains.length > 0 ? contains : (only ?? []));
        return [...problems, { kind: "missing", expected, state: "none" }];
    }
    const lacking = unmet(contains);
    if (lacking.length > 0)
        problems.push({ kind: "missing", expected: texts(lacking), state: "incomplete" });
    const strange = only ? outside(only) : [];
    if (strange.length > 0 && strange.length === values.length)
        problems.push({ kind: "mismatch", expected: texts(only ?? []), actual: values });
    else if (strange.length > 0)
        problems.push({ kind: "unexpected", values: strange });
    return problems;
}
function compareExact(values, expected, unmet, strange) {
    if (values.length === 0)
        return expected.length === 0 ? [] : [{ kind: "missing", expected, state: "none" }];
    if (unmet.length > 0 && strange.length > 0)
        return [{ kind: "mismatch", expected, actual: values }];
    if (unmet.length > 0)
        return [{ kind: "missing", expected: unmet, state: "incomplete" }];
    return strange.length > 0 ? [{ kind: "unexpected", values: strange }] : [];
}

;// CONCATENATED MODULE: ./out/src/gates/dns-records/check-set.js







function checkSet(expectation, replies, dead) {
    const definite = replies.filter((reply) => (0,dns_reply/* isDefinite */.Nc)(reply) && !reply.aliasLoop);
    const groups = new Map();
    for (const reply of definite) {
        if (expectation.own && reply.aliases.length > 0)
            continue;
        for (const problem of compareRecords(expectation, reply.records)) {
            const key = JSON.stringify([problem, problem.kind === "missing" ? reply.outcome : ""]);
            const group = groups.get(key);
            if (group)
                group.seen.push(reply);
            else
                groups.set(key, { problem, seen: [reply] });
        }
    }
    const found = [...groups.values()]
        .filter(({ problem }) => !(dead && problem.kind === "missing" && isAddressType(expectation.type)))
        .map(({ problem, seen }) => problemFinding(expectation, problem, seen, definite));
    return [
        ...found,
        ...privateAddresses(expectation, definite),
        ...(found.length === 0 ? disagreement(expectation, definite) : []),
    ];
}
function isAddressType(type) {
    return type === "A" || type === "AAAA";
}
function problemFinding(expectation, problem, seen, definite) {
    const { name, type } = expectation;
    const common = { type, seenBy: namesOf(seen), answered: definite.length };
    const at = { subject: name, identity: [type] };
    switch (problem.kind) {
        case "missing": {
            const none = seen[0]?.outcome === "nxdomain" ? "nxdomain" : "no-data";
            const state = problem.state === "incomplete" ? "incomplete" : none;
            const evidence = [...comparison(type, problem.expected, valuesOf(seen)), ...answerEvidence(seen)];
            return (0,rule/* finding */.gk)(rules/* rules */.a.missing, {
                ...at,
                args: { ...common, expected: problem.expected, state },
                evidence,
            });
        }
        case "mismatch": {
            const { expected, actual } = problem;
            const evidence = [...comparison(type, expected, actual), ...answerEvidence(seen)];
            return (0,rule/* finding */.gk)(rules/* rules */.a.mismatch, { ...at, args: { ...common, expected, actual }, evidence });
        }
        default:
            return (0,rule/* finding */.gk)(rules/* rules */.a.unexpected, {
                ...at,
                args: { ...common, values: problem.values },
                severity: type === "TXT" || type === "CAA" || expectation.implied ? "warning" : undefined,
                evidence: answerEvidence(seen),
            });
    }
}
function comparison(type, expected, actual) {
    const text = (values) => (values.length === 0 ? "nothing" : values.join("\n"));
    return [{ kind: "comparison", label: type, expected: text(expected), actual: text(actual) }];
}
function privateAddresses(expectation, definite) {
    if (expectation.inside || !isAddressType(expectation.type))
        return [];
    const kinds = new Map();
    for (const reply of definite) {
        for (const { value } of reply.records) {
            const kind = (0,address/* privateKind */.a3)(value);
            if (kind === undefined)
                continue;
            const group = kinds.get(kind) ?? { addresses: new Set(), seen: [] };
            group.addresses.add(value);
            if (!group.seen.includes(reply))
                group.seen.push(reply);
            kinds.set(kind, group);
        }
    }
    return [...kinds].map(([network, { addresses, seen }]) => (0,rule/* finding */.gk)(rules/* rules */.a["private-address"], {
        subject: expectation.name,
        args: {
            type: expectation.type,
            seenBy: namesOf(seen),
            answered: definite.length,
            addresses: [...addresses].sort(),
            network,
        },
        identity: [expectation.type, network],
        evidence: answerEvidence(seen),
    }));
}
function disagreement({ name, type }, definite) {
    const answers = new Map();
    for (const reply of definite) {
        const values = valuesOf([reply]);
        const key = values.length === 0 ? "nothing" : values.join(", ");
        answers.set(key, [...(answers.get(key) ?? []), reply]);
    }
    if (answers.size < 2)
        return [];
    const texts = [...answers].map(([values, seen]) => `${values} at ${namesOf(seen).join(", ")}`).sort();
    const evidence = answerEvidence(definite);
    return [
        (0,rule/* finding */.gk)(rules/* rules */.a["resolvers-disagree"], {
            subject: name,
            args: { type, answers: texts },
            identity: [type],
            evidence,
        }),
    ];
}
function valuesOf(replies) {
    return [...new Set(replies.flatMap((reply) => reply.records.map(({ value }) => value)))].sort();
}
function namesOf(replies) {
    return replies.map(({ server }) => (0,server_address/* serverText */.Tn)(server));
}
function checkAddressesOfAlias(name, own, theirs, target) {
    const strange = own.addresses.filter((address) => !theirs.addresses.includes(address));
    const common = { type: "ALIAS", seenBy: [], answered: 0 };
    const at = { subject: name, identity: ["ALIAS"] };
    if (own.addresses.length === 0) {
        const state = own.state === "nxdomain" ? "nxdomain" : "no-data";
        const evidence = answerEvidence(own.replies);
        return [(0,rule/* finding */.gk)(rules/* rules */.a.missing, { ...at, args: { ...common, expected: [target], state }, evidence })];
    }
    if (strange.length === 0)
        return [];
    const expected = [`the addresses of ${target} (${theirs.addresses.join(", ") || "none"})`];
    return [
        (0,rule/* finding */.gk)(rules/* rules */.a.mismatch, {
            ...at,
            args: { ...common, expected, actual: own.addresses },
            severity: strange.length < own.addresses.length ? "warning" : undefined,
            evidence: [
                ...comparison("addresses", theirs.addresses, own.addresses),
                ...answerEvidence([...own.replies, ...theirs.replies].filter(({ outcome }) => outcome === "answer")),
            ],
        }),
    ];
}

// EXTERNAL MODULE: ./out/src/core/stars.js
var stars = __webpack_require__(3696);
// EXTERNAL MODULE: ./out/src/gates/dns-records/addresses.js
var addresses = __webpack_require__(6733);
// EXTERNAL MODULE: ./out/src/gates/dns-records/matchers.js
var matchers = __webpack_require__(28978);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/cut-over.js








function formerHosts(surveyed, former) {
    const tests = former.map(formerTest);
    return surveyed.flatMap(({ expectation: { name, type }, replies }) => {
        const definite = replies.filter(dns_reply/* isDefinite */.Nc);
        const valuesOf = (reply) => reply.answer.filter((record) => tests.some((test) => test(record))).map(({ value }) => value);
        const seen = definite.filter((reply) => valuesOf(reply).length > 0);
        if (seen.length === 0)
            return [];
        const seenBy = seen.map(({ server }) => (0,server_address/* serverText */.Tn)(server));
        const values = [...new Set(seen.flatMap(valuesOf))].sort();
        return (0,rule/* finding */.gk)(rules/* rules */.a["former-host"], {
            subject: name,
            args: { type, seenBy, answered: definite.length, values },
            identity: [type],
            evidence: answerEvidence(seen),
        });
    });
}
function formerTest(former) {
    if ((0,addresses/* isNetwork */.t)(former) || former === "cloudflare") {
        const matches = (0,addresses/* addressMatcher */.J)(former);
        return ({ type, value }) => (type === "A" || type === "AAAA") && matches(value);
    }
    const pattern = (0,matchers/* asciiName */.d)(former);
    return ({ target }) => target !== undefined && (0,stars/* matchesStars */.b)(target, pattern);
}
function longTtls(surveyed, maxMs) {
    const limit = Math.floor(maxMs / 1000);
    return surveyed.flatMap(({ expectation: { name, type }, replies }) => {
        const definite = replies.filter(dns_reply/* isDefinite */.Nc);
        const longest = (reply) => Math.max(0, ...reply.answer.filter((record) => record.type !== "RRSIG").map(({ ttl }) => ttl));
        const ttl = Math.max(0, ...definite.map(longest));
        if (ttl <= limit)
            return [];
        return (0,rule/* finding */.gk)(rules/* rules */.a["ttl-too-long"], {
            subject: name,
            args: { type, ttl, limit },
            identity: [type],
            evidence: answerEvidence(definite.filter((reply) => longest(reply) === ttl).slice(0, 1)),
        });
    });
}

;// CONCATENATED MODULE: ./out/src/gates/dns-records/dnssec.js





const DAY_MS = 86_400_000;
function brokenValidation(surveyed) {
    return surveyed.flatMap(({ expectation: { name, type }, replies, bogus }) => {
        const [first] = bogus;
        if (!first)
            return [];
        const detail = bogus.find((reply) => reply.detail !== undefined)?.detail;
        const seenBy = bogus.map(({ server }) => (0,server_address/* serverText */.Tn)(server));
        return (0,rule/* finding */.gk)(rules/* rules */.a["dnssec-broken"], {
            subject: name,
            args: { type, seenBy, answered: replies.length, ...(detail === undefined ? {} : { detail }) },
            identity: [type],
            evidence: answerEvidence(bogus),
        });
    });
}
function expiringSignatures(surveyed, leastDays, now) {
    const soonest = new Map();
    for (const { expectation, replies } of surveyed) {
        for (const reply of replies.filter(dns_reply/* isDefinite */.Nc)) {
            for (const { signature } of reply.answer) {
                if (signature?.covers !== expectation.type)
                    continue;
                const known = soonest.get(signature.signer);
                if (known && known.expires <= signature.expires)
                    continue;
                soonest.set(signature.signer, { expires: signature.expires, type: signature.covers, reply });
            }
        }
    }
    return [...soonest].flatMap(([signer, { expires, type, reply }]) => {
        const days = Math.floor((expires - now) / DAY_MS);
        if (expires - now >= leastDays * DAY_MS)
            return [];
        const signed = new Date(expires).toISOString();
        return (0,rule/* finding */.gk)(rules/* rules */.a["signature-expiring"], {
            subject: signer,
            args: { type, days },
            severity: days < 0 ? "error" : undefined,
            evidence: [
                { kind: "list", label: "Signature valid until", items: [signed] },
                ...answerEvidence([reply]),
            ],
        });
    });
}

// EXTERNAL MODULE: ./out/src/gates/dns-records/expectation.js
var expectation = __webpack_require__(45459);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/survey.js


function surveyRecords(sets, asker, authoritative, context) {
    let done = 0;
    context.coverage.count("records", 0);
    return Promise.all(sets.map(async (expectation) => {
        const { name, type } = expectation;
        const extra = authoritative.covers(name) ? authoritative.servers : [];
        const [asked, own] = await Promise.all([
            asker.ask(name, type),
            Promise.all(extra.map((server) => asker.askServer(server, { name, type, recursion: false }))),
        ]);
        const replies = await Promise.all(asked.map((reply) => retried(asker, reply)));
        const bogus = await bogusReplies(asker, replies);
        if (replies.some(dns_reply/* isDefinite */.Nc))
            context.coverage.count("records");
        context.progress({ done: ++done, total: sets.length, unit: "records" });
        return { expectation, replies: [...replies, ...own.filter(dns_reply/* isDefinite */.Nc)], bogus };
    }));
}
async function retried(asker, reply) {
    return reply.outcome === "servfail" ? asker.askAgain(reply.server, reply.question) : reply;
}
async function bogusReplies(asker, replies) {
    const failed = replies.filter(({ outcome }) => outcome === "servfail");
    const unvalidated = await Promise.all(failed.map(async ({ server, question }) => {
        const unchecked = { ...question, checkingDisabled: true };
        return (0,dns_reply/* isDefinite */.Nc)(await asker.askServer(server, unchecked));
    }));
    return failed.filter((_, index) => unvalidated[index]);
}
function openQuestions(surveyed) {
    const causes = new Map();
    for (const { expectation, replies, bogus } of surveyed) {
        for (const reply of replies) {
            if ((0,dns_reply/* isDefinite */.Nc)(reply) || bogus.includes(reply))
                continue;
            const cause = `${(0,server_address/* serverText */.Tn)(reply.server)} ${(0,dns_reply/* outcomePhrase */.OJ)(reply)}`;
            causes.set(cause, [...(causes.get(cause) ?? []), `${expectation.name} ${expectation.type}`]);
        }
    }
    return [...causes].map(([cause, records]) => {
        const more = records.length > 3 ? ` and ${records.length - 3} more` : "";
        return `not checked: ${records.slice(0, 3).join(", ")}${more}, because ${cause}`;
    });
}
function observedTable(surveyed) {
    const rows = surveyed.flatMap(({ expectation: { name, type }, replies }) => {
        const reply = replies.find(dns_reply/* isDefinite */.Nc);
        if (!reply)
            return [[name, type, "not known"]];
        const values = [...new Set(reply.records.map(({ value }) => value))].sort();
        const none = reply.outcome === "nxdomain" ? "no such name" : "none";
        return [[name, type, values.length === 0 ? none : values.join(", ")]];
    });
    return { title: "DNS records as observed", columns: ["Name", "Type", "Value"], rows };
}
function namesWith(sets, types) {
    return [...new Set(sets.filter(({ type }) => types.includes(type)).map(({ name }) => name))];
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./out/src/gates/dns-records/targets.js





async function resolveName(asker, name) {
    const replies = (await Promise.all([asker.ask(name, "A"), asker.ask(name, "AAAA")])).flat();
    const definite = replies.filter(dns_reply/* isDefinite */.Nc);
    const looping = definite.find(({ aliasLoop }) => aliasLoop);
    const aliases = (looping ?? definite.find((reply) => reply.aliases.length > 0))?.aliases ?? [];
    const addresses = [...new Set(definite.flatMap((reply) => reply.records.map(({ value }) => value)))].sort();
    return { state: stateOf(replies, looping !== undefined, addresses), aliases, addresses, replies };
}
function stateOf(replies, looping, addresses) {
    if (addresses.length > 0)
        return "addresses";
    if (looping)
        return "loop";
    if (replies.some(({ outcome }) => outcome === "nxdomain"))
        return "nxdomain";
    return replies.length > 0 && replies.every(dns_reply/* isDefinite */.Nc) ? "no-address" : "unknown";
}
async function checkAlias(asker, name) {
    const resolved = await resolveName(asker, name);
    const target = resolved.aliases.at(-1);
    if (resolved.state === "loop") {
        const evidence = answerEvidence(resolved.replies.filter(({ aliasLoop }) => aliasLoop));
        return { findings: [loopFinding(name, resolved.aliases, evidence)], open: false };
    }
    if (resolved.state === "unknown") {
        const { aliases, loop, replies } = await walkAliases(asker, name);
        if (!loop)
            return { findings: [], open: aliases.length > 0 };
        return { findings: [loopFinding(name, aliases, answerEvidence(replies))], open: false };
    }
    if (target === undefined || resolved.state === "addresses")
        return { findings: [], open: false };
    if (name.startsWith("_") && resolved.state === "no-address")
        return { findings: [], open: false };
    return { findings: [await dangling(asker, name, "CNAME", target, resolved)], open: false };
}
function loopFinding(name, aliases, evidence) {
    return (0,rule/* finding */.gk)(rules/* rules */.a["alias-loop"], { subject: name, args: { aliases }, evidence });
}
const MAX_ALIASES = 8;
async function walkAliases(asker, name) {
    const aliases = [];
    const replies = [];
    const seen = new Set([name]);
    for (let current = name; aliases.length < MAX_ALIASES;) {
        const reply = (await asker.ask(current, "CNAME")).find(({ outcome }) => outcome === "answer");
        const target = reply?.records[0]?.target;
        if (!reply || target === undefined)
            return { aliases, loop: false, replies };
        aliases.push(target);
        replies.push(reply);
        if (seen.has(target))
            return { aliases, loop: true, replies };
        seen.add(target);
        current = target;
    }
    return { aliases, loop: false, replies };
}
async function checkTarget(asker, name, type, target) {
    const resolved = await resolveName(asker, target);
    if (resolved.state === "unknown")
        return { findings: [], open: true };
    const findings = [];
    const [aliasOf] = resolved.aliases;
    if (aliasOf !== undefined && type !== "SRV") {
        findings.push((0,rule/* finding */.gk)(rules/* rules */.a["target-is-alias"], {
            subject: name,
            args: { type, target, aliasOf },
            evidence: answerEvidence(resolved.replies.filter(({ aliases }) => aliases.length > 0)),
            identity: [type, target],
        }));
    }
    if (resolved.state !== "addresses")
        findings.push(await dangling(asker, name, type, target, resolved));
    return { findings, open: false };
}
async function dangling(asker, name, type, target, resolved) {
    const state = resolved.state === "nxdomain" ? "nxdomain" : "no-address";
    const claim = state === "nxdomain" ? await claimOf(asker, target) : undefined;
    return (0,rule/* finding */.gk)(rules/* rules */.a.dangling, {
        subject: name,
        args: { type, target, state, ...(claim === undefined ? {} : { claim }) },
        evidence: answerEvidence(resolved.replies.filter(dns_reply/* isDefinite */.Nc)),
        identity: [type, target],
    });
}
const claimableSuffixes = [
    ["azurewebsites.net", "Azure App Service"],
    ["cloudapp.net", "Azure Cloud Services"],
    ["cloudapp.azure.com", "Azure virtual machines"],
    ["azureedge.net", "Azure CDN"],
    ["azurefd.net", "Azure Front Door"],
    ["trafficmanager.net", "Azure Traffic Manager"],
    ["blob.core.windows.net", "Azure Storage"],
    ["azure-api.net", "Azure API Management"],
    ["azurecontainer.io", "Azure Container Instances"],
    ["elasticbeanstalk.com", "AWS Elastic Beanstalk"],
];
async function claimOf(asker, target) {
    const known = claimableSuffixes.find(([suffix]) => target.endsWith(`.${suffix}`));
    if (known)
        return `anyone can claim that name at ${known[1]}`;
    const domain = (0,cjs.getDomain)(target, { allowPrivateDomains: false });
    if (domain === null)
        return undefined;
    const replies = await asker.ask(domain, "NS");
    return replies.some(({ outcome }) => outcome === "nxdomain")
        ? `${domain} is not registered, so anyone can register it`
        : undefined;
}

;// CONCATENATED MODULE: ./out/src/gates/dns-records/zone-health.js






async function checkZone(asker, domain, port, coverage) {
    const listed = (await asker.ask(domain, "NS")).find(dns_reply/* isDefinite */.Nc);
    if (listed?.outcome !== "answer") {
        const why = listed ? (0,dns_reply/* outcomePhrase */.OJ)(listed) : "no server asked could say";
        return {
            findings: [],
            servers: [],
            inconclusive: [`the name servers of ${domain} are not known: ${why}`],
        };
    }
    const names = targetsOf(listed);
    const all = await addressesOf(asker, names, port);
    const named = all.filter(isIpv4);
    if (all.length > named.length)
        coverage.skip("IPv6 addresses of name servers", "asked over IPv4", all.length - named.length);
    const replies = await Promise.all(named.map(async ({ name, server }) => ({
        name,
        server,
        reply: await asker.askServer(server, { name: domain, type: "SOA", recursion: false }),
    })));
    const serving = replies.filter(({ reply }) => reply.outcome === "answer" && reply.authoritative);
    const silent = replies.filter(({ reply }) => isSilent(reply));
    const lame = replies.filter((one) => !serving.includes(one) && !silent.includes(one));
    const delegation = await checkDelegation(asker, domain, port, serving[0]?.server);
    return {
        findings: [
            ...lame.map(({ name, reply }) => lameFinding(domain, name, reply)),
            ...serialFindings(domain, serving),
            ...delegation.findings,
        ],
        servers: serving.map(({ server }) => server),
        inconclusive: [
            ...silent.map(({ name, reply }) => `${name} (${(0,server_address/* serverText */.Tn)(reply.server)}), a name server of ${domain}, ${(0,dns_reply/* outcomePhrase */.OJ)(reply)}`),
            ...delegation.inconclusive,
        ],
    };
}
function isSilent({ outcome }) {
    return outcome === "timeout" || outcome === "unreachable" || outcome === "malformed";
}
function lameFinding(domain, name, reply) {
    const state = (0,dns_reply/* isDefinite */.Nc)(reply) ? "does not answer with authority for it" : (0,dns_reply/* outcomePhrase */.OJ)(reply);
    return (0,rule/* finding */.gk)(rules/* rules */.a["lame-server"], {
        subject: domain,
        args: { server: name, state },
        identity: [name, (0,server_address/* serverText */.Tn)(reply.server)],
        evidence: answerEvidence([reply]),
    });
}
function serialFindings(domain, serving) {
    const bySerial = new Map();
    for (const { name, reply } of serving) {
        const serial = reply.records[0]?.serial ?? 0;
        bySerial.set(serial, [...(bySerial.get(serial) ?? []), name]);
    }
    if (bySerial.size < 2)
        return [];
    const serials = [...bySerial]
        .sort(([a], [b]) => b - a)
        .map(([serial, names]) => `${serial} at ${names.sort().join(", ")}`);
    const evidence = answerEvidence(serving.map(({ reply }) => reply));
    return [(0,rule/* finding */.gk)(rules/* rules */.a["serial-differs"], { subject: domain, args: { serials }, evidence })];
}
async function checkDelegation(asker, domain, port, own) {
    if (own === undefined)
        return { findings: [], inconclusive: [] };
    const question = { name: domain, type: "NS", recursion: false };
    const child = await asker.askServer(own, question);
    const parent = await askParent(asker, domain, port, question);
    if (!parent || child.outcome !== "answer")
        return {
            findings: [],
            inconclusive: [`the delegation of ${domain} could not be read from its parent zone`],
        };
    const above = targetsOf(parent);
    const below = targetsOf(child);
    if (above.join() === below.join())
        return { findings: [], inconclusive: [] };
    const found = (0,rule/* finding */.gk)(rules/* rules */.a["delegation-differs"], {
        subject: domain,
        args: { parent: above, child: below },
        evidence: [
            { kind: "comparison", label: "NS", expected: above.join("\n"), actual: below.join("\n") },
            ...answerEvidence([child]),
        ],
    });
    return { findings: [found], inconclusive: [] };
}
async function askParent(asker, domain, port, question) {
    const labels = domain.split(".");
    for (let index = 1; index < labels.length; index++) {
        const zone = (await asker.ask(labels.slice(index).join("."), "NS")).find(({ outcome }) => outcome === "answer");
        if (!zone)
            continue;
        const servers = await addressesOf(asker, targetsOf(zone), port);
        for (const { server } of servers.filter(isIpv4)) {
            const reply = await asker.askServer(server, question);
            if (targetsOf(reply).length > 0)
                return reply;
        }
        return undefined;
    }
    return undefined;
}
function targetsOf(reply) {
    const records = reply.records.length > 0 ? reply.records : reply.authority;
    const targets = records.filter(({ type }) => type === "NS").map(({ target = "" }) => target);
    return [...new Set(targets)].sort();
}
async function addressesOf(asker, names, port) {
    const resolved = await Promise.all(names.map((name) => resolveName(asker, name)));
    return resolved.flatMap(({ addresses }, index) => addresses.map((address) => ({ name: names[index] ?? "", server: { address, port } })));
}
function isIpv4({ server }) {
    return !server.address.includes(":");
}

;// CONCATENATED MODULE: ./out/src/gates/dns-records/run.js















const DEFAULT_TIMEOUT_MS = 3_000;
async function* checkRecords(options, context) {
    const expectations = await (0,expectation.expectationsOf)(options, context);
    if (expectations.sets.length + expectations.aliases.length === 0)
        return { inconclusive: ["no records are expected: list them under gates.dns-records.records"] };
    const servers = options.resolvers?.flatMap((text) => (0,server_address/* parseDnsServer */.a4)(text) ?? []) ?? (0,server_address/* systemDnsServers */.n9)();
    if (servers.length === 0)
        return { inconclusive: ["the system has no name servers, and `resolvers` names none"] };
    const timeoutMs = Math.min(options.timeout ?? DEFAULT_TIMEOUT_MS, context.network.timeoutMs);
    const asker = createAsker(context, { servers, all: options.resolvers !== undefined, timeoutMs });
    const survey = { options, context, asker, expectations, inconclusive: [] };
    const zone = await zoneOf(survey);
    yield* zone.findings;
    const surveyed = await surveyRecords(expectations.sets, asker, authoritativeOf(zone, expectations.domain), context);
    yield* await recordFindings(survey, surveyed);
    yield* brokenValidation(surveyed);
    yield* expiringSignatures(surveyed, options["signature-days"], context.clock.now());
    yield* formerHosts(surveyed, options.former ?? []);
    if (options["max-ttl"] !== undefined)
        yield* longTtls(surveyed, options["max-ttl"]);
    yield* await aliasFindings(survey);
    yield* await issuerFindings(survey);
    yield* await wildcardFindings(survey);
    return {
        inconclusive: [...openQuestions(surveyed), ...zone.inconclusive, ...survey.inconclusive],
        tables: [observedTable(surveyed)],
    };
}
async function zoneOf({ options, asker, expectations, context }) {
    const none = { findings: [], servers: [], inconclusive: [] };
    if (options.authoritative === false)
        return none;
    if (expectations.domain === undefined)
        return { ...none, inconclusive: ["the name servers were not asked: no domain is known"] };
    const port = options.authoritative === true ? 53 : options.authoritative.port;
    const zone = await checkZone(asker, expectations.domain, port, context.coverage);
    context.coverage.count("authoritative servers", zone.servers.length);
    return zone;
}
function authoritativeOf(zone, domain) {
    const covers = (name) => domain !== undefined && (name === domain || name.endsWith(`.${domain}`));
    return { servers: zone.servers, covers };
}
async function recordFindings(survey, surveyed) {
    const { asker, expectations, context } = survey;
    const names = namesWith(expectations.sets, ["A", "AAAA", "CNAME"]).filter((name) => !name.startsWith("_acme-challenge"));
    const leads = await Promise.all(names.map(async (name) => ({ name, ...(await checkAlias(asker, name)) })));
    const dead = new Set(leads.filter(({ findings }) => findings.length > 0).map(({ name }) => name));
    const unknown = leads.filter(({ open }) => open).length;
    if (unknown > 0)
        context.coverage.skip("alias targets", "no server asked resolves names of other zones", unknown);
    const sets = surveyed.map(({ expectation, replies }) => checkSet(expectation, replies, dead.has(expectation.name)));
    const targets = await Promise.all(surveyed.map((one) => targetFindings(one, asker, context)));
    return [...leads.flatMap(({ findings }) => findings), ...sets.flat(), ...targets.flat()];
}
async function targetFindings({ expectation: { name, type }, replies }, asker, { coverage }) {
    if (type !== "MX" && type !== "NS" && type !== "SRV")
        return [];
    const records = replies.filter(dns_reply/* isDefinite */.Nc).flatMap((reply) => reply.records);
    const targets = records.flatMap(({ target = "" }) => (target === "" ? [] : target));
    const named = [...new Set(targets)].sort();
    const checked = await Promise.all(named.map((target) => checkTarget(asker, name, type, target)));
    const unknown = checked.filter(({ open }) => open).length;
    if (unknown > 0)
        coverage.skip(`${type} targets`, "no server asked resolves names of other zones", unknown);
    coverage.count("targets", checked.length - unknown);
    return checked.flatMap(({ findings }) => findings);
}
async function aliasFindings({ expectations, asker, context, inconclusive }) {
    const findings = [];
    for (const { name, target } of expectations.aliases) {
        const [own, theirs] = await Promise.all([resolveName(asker, name), resolveName(asker, target)]);
        if (own.state === "unknown" || theirs.state === "unknown") {
            const which = own.state === "unknown" ? name : target;
            inconclusive.push(`not checked: the addresses of ${name} against ${target}, because no server asked resolves ${which}`);
            continue;
        }
        context.coverage.count("records");
        findings.push(...checkAddressesOfAlias(name, own, theirs, target));
    }
    return findings;
}
async function issuerFindings({ options, expectations, asker, inconclusive }) {
    const authorities = options["certificate-authorities"] ?? [];
    if (authorities.length === 0)
        return [];
    const addressed = expectations.sets.filter(({ exact }) => exact === undefined || exact.length > 0);
    const hosts = namesWith(addressed, ["A", "AAAA", "CNAME"]).filter((name) => !name.startsWith("_"));
    const all = [...new Set([...hosts, ...expectations.aliases.map(({ name }) => name)])];
    const checked = await Promise.all(all.map((host) => checkIssuers(asker, host, authorities)));
    const open = checked.flatMap((one, index) => (one.open === undefined ? [] : [all[index]]));
    if (open.length > 0)
        inconclusive.push(`not checked: CAA of ${open.join(", ")}, because no server asked could say`);
    return checked.flatMap(({ findings }) => findings);
}
async function wildcardFindings({ expectations, asker, context }) {
    const { domain, sets, aliases } = expectations;
    const declared = [...sets, ...aliases].some(({ name }) => name === `*.${domain}`);
    if (domain === undefined || declared)
        return [];
    const label = (0,external_node_crypto_.createHash)("sha256").update(domain).digest("hex").slice(0, 16);
    const name = `no-such-name-${label}.${domain}`;
    const { state, addresses, aliases: path, replies } = await resolveName(asker, name);
    if (state === "unknown")
        context.coverage.skip("wildcard", "no server asked could say");
    if (path.length === 0 && addresses.length === 0)
        return [];
    const seen = replies.filter((reply) => reply.answer.length > 0);
    const values = [...path, ...addresses];
    return [(0,rule/* finding */.gk)(rules/* rules */.a.wildcard, { subject: domain, args: { values }, evidence: answerEvidence(seen) })];
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ askDns)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(14894);
// EXTERNAL MODULE: ./out/src/probes/dns/rdata.js
var rdata = __webpack_require__(82283);
;// CONCATENATED MODULE: ./out/src/probes/dns/message.js


const UDP_PAYLOAD_BYTES = 1232;
const RESPONSE = 1 << 15;
const MAX_ALIASES = 16;
function encodeQuestion(question, id, edns) {
    const recursion = question.recursion === false ? 0 : dns_packet.RECURSION_DESIRED;
    const opt = {
        type: "OPT",
        name: ".",
        udpPayloadSize: UDP_PAYLOAD_BYTES,
        flags: dns_packet.DNSSEC_OK,
        extendedRcode: 0,
        ednsVersion: 0,
        flag_do: true,
        options: [],
    };
    return (0,dns_packet.encode)({
        type: "query",
        id,
        flags: recursion | (question.checkingDisabled ? dns_packet.CHECKING_DISABLED : 0),
        questions: [{ name: question.name === "" ? "." : question.name, type: question.type, class: "IN" }],
        additionals: edns ? [opt] : [],
    });
}
function readMessage(bytes, question, id) {
    if (bytes.length < 12)
        return { kind: "malformed", why: `${bytes.length} bytes are no DNS message` };
    if (bytes.readUInt16BE(0) !== id)
        return { kind: "foreign", why: "an answer with another id" };
    if ((bytes.readUInt16BE(2) & (RESPONSE | dns_packet.TRUNCATED_RESPONSE)) === (RESPONSE | dns_packet.TRUNCATED_RESPONSE))
        return { kind: "truncated" };
    let packet;
    try {
        packet = (0,dns_packet.decode)(bytes);
        if (dns_packet.decode.bytes > bytes.length)
            return { kind: "malformed", why: "the message ends too early" };
    }
    catch (thrown) {
        return { kind: "malformed", why: thrown.message };
    }
    if (!packet.flag_qr)
        return { kind: "foreign", why: "a query instead of an answer" };
    const opt = packet.additionals?.find((record) => record.type === "OPT");
    const rcode = rcodeOf(packet.rcode ?? "NOERROR", opt);
    const [asked] = packet.questions ?? [];
    const mayLackQuestion = rcode !== "NOERROR" && rcode !== "NXDOMAIN";
    if (asked ? !sameQuestion(asked, question) : !mayLackQuestion) {
        return { kind: "foreign", why: "an answer to another question" };
    }
    try {
        return { kind: "answer", message: interpret(packet, rcode, question, extendedError(opt)) };
    }
    catch (thrown) {
        return { kind: "malformed", why: thrown.message };
    }
}
function interpret(packet, rcode, question, extended) {
    const answer = (packet.answers ?? []).map(rdata/* recordOf */.zv);
    const path = followAliases(answer, question);
    const found = answer.filter(({ name, type }) => name === path.end && type === question.type);
    const outcome = outcomeOf(rcode, found.length > 0);
    const detail = extended ?? (outcome === "error" ? rcode : undefined);
    return {
        rcode,
        outcome,
        records: found,
        aliases: path.aliases,
        aliasLoop: path.loop,
        answer,
        authority: (packet.authorities ?? []).map(rdata/* recordOf */.zv),
        additional: (packet.additionals ?? []).filter(({ type }) => type !== "OPT").map(rdata/* recordOf */.zv),
        authoritative: packet.flag_aa,
        recursive: packet.flag_ra,
        authenticated: packet.flag_ad,
        ...(detail === undefined ? {} : { detail }),
    };
}
function followAliases(answer, question) {
    const aliases = [];
    let end = question.name.toLowerCase();
    if (question.type === "CNAME")
        return { aliases, end, loop: false };
    const seen = new Set([end]);
    for (;;) {
        const next = answer.find(({ name, type }) => name === end && type === "CNAME")?.target;
        if (next === undefined)
            return { aliases, end, loop: false };
        aliases.push(next);
        if (seen.has(next) || aliases.length > MAX_ALIASES)
            return { aliases, end: next, loop: true };
        seen.add(next);
        end = next;
    }
}
function outcomeOf(rcode, found) {
    switch (rcode) {
        case "NOERROR":
            return found ? "answer" : "no-data";
        case "NXDOMAIN":
            return "nxdomain";
        case "SERVFAIL":
            return "servfail";
        case "REFUSED":
            return "refused";
        default:
            return "error";
    }
}
function sameQuestion(asked, question) {
    const name = asked.name === "." ? "" : asked.name;
    return asked.type === question.type && name.toLowerCase() === question.name.toLowerCase();
}
function rcodeOf(basic, opt) {
    return opt && opt.extendedRcode > 0 ? (opt.extendedRcode === 1 ? "BADVERS" : "EXTENDED") : basic;
}
const EXTENDED_DNS_ERROR = 15;
function extendedError(opt) {
    const option = opt?.options.find(({ code }) => Number(code) === EXTENDED_DNS_ERROR);
    if (!option?.data || option.data.length < 2)
        return undefined;
    const text = option.data.subarray(2).toString("utf8");
    const code = option.data.readUInt16BE(0);
    return `extended error ${code}${text === "" ? "" : ` (${text})`}`;
}

// EXTERNAL MODULE: ./out/src/probes/dns/reply.js
var reply = __webpack_require__(91853);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
;// CONCATENATED MODULE: ./out/src/probes/dns/transport.js



function exchangeUdp(request) {
    const { server, signal } = request;
    const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIP)(server.address) === 6 ? "udp6" : "udp4");
    return settled(request, (finish) => {
        socket.on("error", (error) => finish(unreachable(error)));
        socket.on("message", (message) => {
            const value = request.accept(message);
            if (value !== undefined)
                finish({ kind: "answer", value });
        });
        socket.connect(server.port, server.address, () => {
            if (signal.aborted)
                return;
            socket.send(request.query, (error) => {
                if (error)
                    finish(unreachable(error));
            });
        });
        return () => socket.close();
    });
}
function exchangeTcp(request) {
    const { server, query } = request;
    const socket = (0,external_node_net_.createConnection)({ host: server.address, port: server.port });
    return settled(request, (finish) => {
        let received = Buffer.alloc(0);
        socket.on("error", (error) => finish(unreachable(error)));
        socket.on("connect", () => {
            const length = Buffer.alloc(2);
            length.writeUInt16BE(query.length);
            socket.write(Buffer.concat([length, query]));
        });
        socket.on("data", (chunk) => {
            received = Buffer.concat([received, chunk]);
            while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
                const end = 2 + received.readUInt16BE(0);
                const value = request.accept(received.subarray(2, end));
                if (value !== undefined)
                    return finish({ kind: "answer", value });
                received = received.subarray(end);
            }
        });
        socket.on("end", () => finish({ kind: "unreachable", detail: "the connection was closed early" }));
        return () => socket.destroy();
    });
}
function settled({ timeoutMs, signal }, start) {
    const { promise, resolve, reject } = Promise.withResolvers();
    let open = true;
    let close = () => undefined;
    const end = () => {
        open = false;
        clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        close();
    };
    const finish = (exchange) => {
        if (!open)
            return;
        end();
        resolve(exchange);
    };
    const onAbort = () => {
        if (!open)
            return;
        end();
        reject(signal.reason);
    };
    const timer = setTimeout(() => finish({ kind: "timeout" }), timeoutMs);
    signal.addEventListener("abort", onAbort, { once: true });
    close = start(finish);
    if (signal.aborted)
        onAbort();
    return promise;
}
function unreachable(error) {
    return { kind: "unreachable", detail: (0,errors/* codeOf */.$N)(error) ?? (0,errors/* messageOf */.bD)(error) };
}

;// CONCATENATED MODULE: ./out/src/probes/dns/client.js




const TRIES = 2;
async function askDns(server, question, limits) {
    limits.signal.throwIfAborted();
    const attempt = { server, question, limits, edns: true, transport: "udp" };
    let reply = await askRepeatedly(attempt);
    if (reply.rcode !== undefined && withoutEdns.has(reply.rcode)) {
        reply = await askRepeatedly({ ...attempt, edns: false });
    }
    return reply;
}
const withoutEdns = new Set(["FORMERR", "NOTIMP", "BADVERS"]);
async function askRepeatedly(attempt) {
    let reply = await askOnce(attempt);
    for (let tries = 1; tries < TRIES && reply.outcome === "timeout"; tries++)
        reply = await askOnce(attempt);
    return reply;
}
async function askOnce(attempt) {
    const { server, question, limits, edns, transport } = attempt;
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    const ignored = new Set();
    const accept = (bytes) => {
        const reading = readMessage(bytes, question, id);
        if (reading.kind !== "foreign")
            return reading;
        ignored.add(reading.why);
        return undefined;
    };
    const exchange = await (transport === "udp" ? exchangeUdp : exchangeTcp)({
        server,
        query: encodeQuestion(question, id, edns),
        ...limits,
        accept,
    });
    if (exchange.kind !== "answer")
        return failed(attempt, exchange, ignored);
    if (exchange.value.kind === "malformed")
        return without(attempt, "malformed", exchange.value.why);
    if (exchange.value.kind === "answer")
        return { server, question, transport, ...exchange.value.message };
    if (transport === "udp")
        return askOnce({ ...attempt, transport: "tcp" });
    return without(attempt, "malformed", "an answer over TCP is marked as truncated");
}
function failed(attempt, exchange, ignored) {
    const overTcp = attempt.transport === "tcp" ? "the answer is too large for UDP, and over TCP " : "";
    if (exchange.kind === "unreachable")
        return without(attempt, "unreachable", `${overTcp}${exchange.detail}`);
    const strange = [...ignored].sort().map((why) => `${why} came and was ignored`);
    const detail = [overTcp === "" ? "" : `${overTcp}nothing came`, ...strange].filter((text) => text !== "");
    return without(attempt, "timeout", detail.length === 0 ? undefined : detail.join("; "));
}
function without(attempt, outcome, detail) {
    const { server, question, transport } = attempt;
    return (0,reply/* noReply */.c)(server, question, { outcome, transport, detail });
}


/***/ }),

/***/ 82283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   hr: () => (/* binding */ caaText),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export canonicalIpv6 */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function canonicalName(name) {
    return name.replace(/\.$/, "").toLowerCase();
}
function canonicalIpv6(address) {
    return new node_net__WEBPACK_IMPORTED_MODULE_0__.SocketAddress({ address, family: "ipv6" }).address;
}
function recordOf(answer) {
    const ttl = "ttl" in answer ? (answer.ttl ?? 0) : 0;
    const base = { name: canonicalName(answer.name), type: answer.type, ttl };
    switch (answer.type) {
        case "A":
            return { ...base, value: answer.data };
        case "AAAA":
            return { ...base, value: canonicalIpv6(answer.data) };
        case "CNAME":
        case "NS":
        case "PTR":
        case "DNAME":
            return pointing(base, canonicalName(answer.data), "");
        case "MX":
            return pointing(base, canonicalName(answer.data.exchange), `${answer.data.preference ?? 0} `);
        case "SRV": {
            const { priority = 0, weight = 0, port, target } = answer.data;
            return pointing(base, canonicalName(target), `${priority} ${weight} ${port} `);
        }
        case "TXT":
            return { ...base, value: txtText(answer.data) };
        case "CAA": {
            const { flags = 0, tag, value } = answer.data;
            return { ...base, value: caaText(flags, tag, value) };
        }
        case "SOA": {
            const serial = answer.data.serial ?? 0;
            const target = canonicalName(answer.data.mname);
            return { ...base, value: `${target} ${canonicalName(answer.data.rname)} ${serial}`, target, serial };
        }
        case "DS": {
            const { keyTag, algorithm, digestType, digest } = answer.data;
            return { ...base, value: `${keyTag} ${algorithm} ${digestType} ${digest.toString("hex")}` };
        }
        case "DNSKEY": {
            const { flags, algorithm, key } = answer.data;
            return { ...base, value: `${flags} 3 ${algorithm} ${key.toString("base64")}` };
        }
        case "TLSA": {
            const { usage, selector, matchingType, certificate } = answer.data;
            return { ...base, value: `${usage} ${selector} ${matchingType} ${certificate.toString("hex")}` };
        }
        case "RRSIG": {
            const { typeCovered, signersName, expiration } = answer.data;
            const signer = canonicalName(signersName);
            const signature = { covers: typeCovered, signer, expires: expiration * 1000 };
            return { ...base, value: `${typeCovered} by ${signer}`, signature };
        }
        default:
            return { ...base, value: "" };
    }
}
function pointing(base, target, before) {
    return { ...base, value: `${before}${target === "" ? "." : target}`, target };
}
function txtText(data) {
    const parts = Array.isArray(data) ? data : [data];
    return Buffer.concat(parts.map((part) => Buffer.from(part))).toString("utf8");
}
function caaText(flags, tag, value) {
    return `${flags} ${tag.toLowerCase()} ${JSON.stringify(value)}`;
}


/***/ }),

/***/ 91853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ isDefinite),
/* harmony export */   OJ: () => (/* binding */ outcomePhrase),
/* harmony export */   c: () => (/* binding */ noReply)
/* harmony export */ });
/* unused harmony export recordTypes */
const recordTypes = (/* unused pure expression or super */ null && ([
    "A",
    "AAAA",
    "CAA",
    "CNAME",
    "DNSKEY",
    "DS",
    "MX",
    "NS",
    "PTR",
    "SOA",
    "SRV",
    "TLSA",
    "TXT",
]));
function noReply(server, question, given) {
    const { outcome, transport, detail } = given;
    return {
        server,
        question,
        outcome,
        transport,
        records: [],
        aliases: [],
        aliasLoop: false,
        answer: [],
        authority: [],
        additional: [],
        authoritative: false,
        recursive: false,
        authenticated: false,
        ...(detail === undefined ? {} : { detail }),
    };
}
function isDefinite(reply) {
    return reply.outcome === "answer" || reply.outcome === "no-data" || reply.outcome === "nxdomain";
}
const phrases = {
    answer: "answered",
    "no-data": "says the name has no such record",
    nxdomain: "says the name does not exist (NXDOMAIN)",
    servfail: "could not resolve it (SERVFAIL)",
    refused: "refused to answer (REFUSED)",
    error: "answered with an error",
    timeout: "did not answer in time",
    unreachable: "cannot be reached",
    malformed: "sent an answer that is not valid DNS",
};
function outcomePhrase(reply) {
    return reply.detail === undefined ? phrases[reply.outcome] : `${phrases[reply.outcome]}: ${reply.detail}`;
}


/***/ })

};
