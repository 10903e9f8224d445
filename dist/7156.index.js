export const id = 7156;
export const ids = [7156];
export const modules = {

/***/ 47156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifySender: () => (/* binding */ verifySender)
});

// EXTERNAL MODULE: ./out/src/probes/http/headers.js
var http_headers = __webpack_require__(45556);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./out/src/engines/mail/authentication.js


const properties = {
    dkim: /\bheader\.(?:d|i)\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"@]+)/i,
    spf: /\bsmtp\.(?:mailfrom|helo)\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"@]+)/i,
    dmarc: /\bheader\.from\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"@]+)/i,
};
function authenticationResults(headers) {
    const [topmost] = (0,http_headers/* headerValues */.UE)(headers, "authentication-results");
    if (topmost === undefined)
        return undefined;
    const [, ...results] = withoutComments(topmost).split(";");
    return results.flatMap((part) => {
        const [, method = "", result = ""] = /^\s*(dkim|spf|dmarc)\s*=\s*([a-z]+)/i.exec(part) ?? [];
        const name = method.toLowerCase();
        if (!Object.hasOwn(properties, name))
            return [];
        return [
            { method: name, result: result.toLowerCase(), domain: properties[name].exec(part)?.[1]?.toLowerCase() },
        ];
    });
}
function withoutComments(value) {
    let depth = 0;
    let text = "";
    for (const char of value) {
        if (char === "(")
            depth++;
        if (depth === 0)
            text += char;
        if (char === ")" && depth > 0)
            depth--;
    }
    return text;
}
function organisation(domain) {
    return (0,cjs.getDomain)(domain, { allowPrivateDomains: false }) ?? domain.toLowerCase();
}

// EXTERNAL MODULE: ./out/src/engines/mail/message.js
var message = __webpack_require__(91710);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./out/src/engines/mail/received.js


const internal = new external_node_net_.BlockList();
for (const [net, bits] of [
    ["127.0.0.0", 8],
    ["10.0.0.0", 8],
    ["172.16.0.0", 12],
    ["192.168.0.0", 16],
])
    internal.addSubnet(net, bits, "ipv4");
internal.addAddress("::1", "ipv6");
internal.addSubnet("fc00::", 7, "ipv6");
internal.addSubnet("fe80::", 10, "ipv6");
function sendingServer(headers, trusted) {
    const names = new Set(trusted.map((name) => name.toLowerCase()));
    const hops = (0,http_headers/* headerValues */.UE)(headers, "received")
        .filter((value) => names.has(/\bby\s+([^\s;()]+)/i.exec(value)?.[1]?.toLowerCase() ?? ""))
        .flatMap((value) => fromPart(value) ?? []);
    return hops.find(({ ip }) => !internal.check(ip, (0,external_node_net_.isIP)(ip) === 6 ? "ipv6" : "ipv4")) ?? hops.at(-1);
}
function fromPart(value) {
    const [, part = ""] = /^\s*from\s+([\s\S]*?)\s+by\s/i.exec(value) ?? [];
    const [helo = ""] = part.split(/[\s(]/, 1);
    const [, ip] = /\[(?:IPv6:)?([\d.]+|[\da-f:]*:[\da-f:.]+)\]/i.exec(part) ?? [];
    return ip === undefined || (0,external_node_net_.isIP)(ip) === 0 ? undefined : { ip, helo };
}

// EXTERNAL MODULE: ./out/src/probes/dns/client.js + 2 modules
var client = __webpack_require__(4801);
// EXTERNAL MODULE: ./out/src/probes/dns/reply.js
var dns_reply = __webpack_require__(91853);
// EXTERNAL MODULE: ./out/src/probes/dns/server-address.js
var server_address = __webpack_require__(74955);
;// CONCATENATED MODULE: ./out/src/engines/mail/resolver.js



class LookUpError extends Error {
    name = "LookUpError";
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const MAX_QUESTIONS = 100;
function createResolver(servers, limits) {
    const known = new Map();
    const ask = async (name, type) => {
        let last;
        for (const server of servers) {
            const reply = await (0,client/* askDns */.$)(server, { name: name.replace(/\.$/, ""), type: type }, limits);
            if ((0,dns_reply/* isDefinite */.Nc)(reply))
                return answerOf(reply);
            last = reply;
        }
        if (!last)
            throw new LookUpError("ESERVFAIL", "there are no name servers to ask");
        const code = last.outcome === "timeout" || last.outcome === "unreachable" ? "ETIMEOUT" : "ESERVFAIL";
        throw new LookUpError(code, `${name} ${type}: ${(0,server_address/* serverText */.Tn)(last.server)} ${(0,dns_reply/* outcomePhrase */.OJ)(last)}`);
    };
    return (name, type) => {
        const key = `${type} ${name.toLowerCase()}`;
        const before = known.get(key);
        if (before)
            return before;
        if (known.size >= MAX_QUESTIONS)
            return Promise.reject(new LookUpError("ESERVFAIL", `more than ${MAX_QUESTIONS} DNS questions`));
        const answer = ask(name, type);
        known.set(key, answer);
        return answer;
    };
}
function answerOf({ outcome, question: { name, type }, records }) {
    if (outcome === "nxdomain")
        throw new LookUpError("ENOTFOUND", `${name} does not exist`);
    if (outcome === "no-data")
        throw new LookUpError("ENODATA", `${name} has no ${type} record`);
    return records.map(({ value, target = "" }) => {
        if (type === "TXT")
            return [value];
        if (type === "MX")
            return { priority: Number.parseInt(value, 10), exchange: target };
        return type === "PTR" || type === "CNAME" || type === "NS" ? target : value;
    });
}

;// CONCATENATED MODULE: ./out/src/engines/mail/verify.js





const SPF_MS = 20_000;
async function verifySender({ raw, headers }, { servers, receivedBy }, limits) {
    const unanswered = new Set();
    const plain = createResolver(servers, limits);
    const resolver = (name, type) => plain(name, type).catch((thrown) => {
        limits.signal.throwIfAborted();
        if (thrown.code !== "ENOTFOUND" && thrown.code !== "ENODATA")
            unanswered.add(thrown.message);
        throw thrown;
    });
    const domain = authorDomain(headers);
    const signatures = await checkSignatures(raw, resolver);
    const { spf, unknown } = await checkServer(headers, receivedBy, resolver);
    const aligns = await alignment(domain, [...signatures, ...(spf ? [spf] : [])], resolver);
    const withAlignment = (result) => ({ ...result, aligned: aligns(result) });
    return {
        domain,
        dkim: signatures.map(withAlignment),
        spf: spf && withAlignment(spf),
        ...(unknown === undefined ? {} : { spfUnknown: unknown }),
        unanswered: [...unanswered].sort(),
    };
}
function authorDomain(headers) {
    const addresses = (0,http_headers/* headerValues */.UE)(headers, "from").flatMap((value) => (0,message/* parseAddresses */.ug)(value));
    const domains = new Set(addresses.map(({ address }) => domainOf(address)));
    const [only] = domains;
    return domains.size === 1 && only !== "" ? only : undefined;
}
function domainOf(address) {
    return address
        .slice(address.lastIndexOf("@") + 1)
        .trim()
        .toLowerCase();
}
async function checkSignatures(raw, resolver) {
    const { dkimVerify } = await Promise.all(/* import() */[__webpack_require__.e(3594), __webpack_require__.e(2308)]).then(__webpack_require__.t.bind(__webpack_require__, 52308, 19));
    const { results } = await dkimVerify(raw, { resolver: resolver, strict: true });
    return results
        .filter(({ status }) => status.result !== "none")
        .map(({ status, signingDomain, selector }) => ({
        method: "dkim",
        result: status.result,
        domain: signingDomain?.toLowerCase(),
        ...commented(status.comment, selector),
    }));
}
function commented(comment, selector) {
    const said = typeof comment === "string" && comment !== "" ? [comment] : [];
    const parts = selector === undefined ? said : [...said, `selector ${selector}`];
    return parts.length === 0 ? {} : { comment: parts.join(", ") };
}
async function checkServer(headers, receivedBy, resolver) {
    const server = sendingServer(headers, receivedBy);
    if (!server) {
        const noted = authenticationResults(headers)?.find(({ method }) => method === "spf");
        if (noted)
            return { spf: { ...noted, comment: "as the receiving server found" } };
        const unknown = receivedBy.length === 0
            ? "the sending server's address is not known: name the mailbox's own receiving server in mail.imap.received-by"
            : `no Received field with an address was added by ${receivedBy.join(" or ")}`;
        return { unknown };
    }
    const [returnPath] = (0,http_headers/* headerValues */.UE)(headers, "return-path");
    if (returnPath === undefined)
        return { unknown: "there is no Return-Path field, so the envelope's sender is not known" };
    const [, sender = ""] = /<([^<>]*)>/.exec(returnPath) ?? [];
    const { spf } = await Promise.all(/* import() */[__webpack_require__.e(3594), __webpack_require__.e(4697)]).then(__webpack_require__.t.bind(__webpack_require__, 44697, 19));
    const { status } = await spf({
        sender,
        ip: server.ip,
        helo: server.helo,
        mta: receivedBy[0],
        resolver: resolver,
        strict: true,
        maxElapsedTime: SPF_MS,
    });
    return {
        spf: {
            method: "spf",
            result: status.result,
            domain: domainOf(sender === "" ? server.helo : sender),
            comment: `from ${server.ip}`,
        },
    };
}
async function alignment(domain, results, resolver) {
    if (domain === undefined)
        return () => false;
    const domains = (method) => results.filter((one) => one.method === method).flatMap((one) => one.domain ?? []);
    const { evaluateDmarc } = await Promise.all(/* import() */[__webpack_require__.e(3594), __webpack_require__.e(9659)]).then(__webpack_require__.t.bind(__webpack_require__, 49659, 19));
    const { response } = await evaluateDmarc({
        headerFrom: [`sender@${domain}`],
        spfDomains: domains("spf"),
        dkimDomains: domains("dkim").map((one) => ({ domain: one })),
        resolver: resolver,
        strict: true,
    });
    const modes = response === false ? undefined : response.alignment;
    const exact = (method) => (method === "spf" ? modes?.spf?.strict : modes?.dkim?.strict) === true;
    return (result) => result.domain !== undefined &&
        (exact(result.method) ? result.domain === domain : organisation(result.domain) === organisation(domain));
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
