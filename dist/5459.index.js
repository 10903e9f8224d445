export const id = 5459;
export const ids = [5459];
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


/***/ })

};
