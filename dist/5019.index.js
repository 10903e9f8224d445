export const id = 5019;
export const ids = [5019,4148];
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

/***/ 15019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyHits: () => (/* binding */ verifyHits)
});

// EXTERNAL MODULE: ./out/src/probes/http/client.js
var http_client = __webpack_require__(48615);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/src/engines/secrets/verify/aws-signature.js

const BODY = "Action=GetCallerIdentity&Version=2011-06-15";
const CONTENT_TYPE = "application/x-www-form-urlencoded";
const REGION = "us-east-1";
const sha256 = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
const hmac = (key, text) => (0,external_node_crypto_.createHmac)("sha256", key).update(text).digest();
function signedIdentityRequest(base, keyId, secretKey, now) {
    const url = new URL("/", base);
    const stamp = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
    const day = stamp.slice(0, 8);
    const scope = `${day}/${REGION}/sts/aws4_request`;
    const signedHeaders = "content-type;host;x-amz-date";
    const canonical = [
        "POST",
        "/",
        "",
        `content-type:${CONTENT_TYPE}`,
        `host:${url.host}`,
        `x-amz-date:${stamp}`,
        "",
        signedHeaders,
        sha256(BODY),
    ].join("\n");
    const toSign = ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n");
    const key = [REGION, "sts", "aws4_request"].reduce(hmac, hmac(`AWS4${secretKey}`, day));
    const signature = hmac(key, toSign).toString("hex");
    const credential = `AWS4-HMAC-SHA256 Credential=${keyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
    return {
        url,
        method: "POST",
        headers: { "content-type": CONTENT_TYPE, "x-amz-date": stamp, authorization: credential },
        body: BODY,
    };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/verify/checks.js

const bearer = ({ secret }) => ({ authorization: `Bearer ${secret}` });
function byStatus({ status }) {
    if ((status >= 200 && status < 300) || status === 403)
        return "live";
    return status === 401 ? "dead" : "unknown";
}
const get = (path, headers) => (base, candidate) => ({ url: new URL(path, base), headers: headers(candidate) });
function jsonOf({ text }) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === "object" ? value : {};
    }
    catch {
        return {};
    }
}
const checks = {
    github: {
        rules: /^github-(?:personal-access|oauth|app-user|app-installation|fine-grained-personal-access|legacy)-token$/,
        base: "https://api.github.com/",
        request: get("user", (candidate) => ({ ...bearer(candidate), accept: "application/vnd.github+json" })),
        judge: (answer) => (answer.headers.get("x-ratelimit-remaining") === "0" ? "unknown" : byStatus(answer)),
    },
    gitlab: {
        rules: /^gitlab-personal-access-token$/,
        base: "https://gitlab.com/",
        request: get("api/v4/personal_access_tokens/self", ({ secret }) => ({ "private-token": secret })),
        judge: byStatus,
        selfHosted: true,
    },
    slack: {
        rules: /^slack-(?:bot|user|legacy|app-level)-token$/,
        base: "https://slack.com/",
        request: (base, candidate) => ({
            url: new URL("api/auth.test", base),
            method: "POST",
            headers: bearer(candidate),
        }),
        judge: (answer) => {
            const { ok, error } = jsonOf(answer);
            if (ok === true || error === "missing_scope" || error === "not_allowed_token_type")
                return "live";
            const refusals = ["invalid_auth", "token_revoked", "token_expired", "account_inactive", "not_authed"];
            return typeof error === "string" && refusals.includes(error) ? "dead" : "unknown";
        },
    },
    stripe: {
        rules: /^stripe-(?:test-)?(?:secret|restricted)-key$/,
        base: "https://api.stripe.com/",
        request: get("v1/balance", bearer),
        judge: byStatus,
    },
    openai: {
        rules: /^openai-(?:project|service-account|user)-key$/,
        base: "https://api.openai.com/",
        request: get("v1/models", bearer),
        judge: (answer) => (answer.status === 429 ? "live" : byStatus(answer)),
    },
    anthropic: {
        rules: /^anthropic-api-key$/,
        base: "https://api.anthropic.com/",
        request: get("v1/models", ({ secret }) => ({ "x-api-key": secret, "anthropic-version": "2023-06-01" })),
        judge: byStatus,
    },
    npm: {
        rules: /^npm-access-token$/,
        base: "https://registry.npmjs.org/",
        request: get("-/whoami", bearer),
        judge: byStatus,
    },
    sendgrid: {
        rules: /^sendgrid-api-key$/,
        base: "https://api.sendgrid.com/",
        request: get("v3/scopes", bearer),
        judge: byStatus,
    },
    cloudflare: {
        rules: /^cloudflare-(?:legacy-)?api-token$/,
        base: "https://api.cloudflare.com/",
        request: get("client/v4/user/tokens/verify", bearer),
        judge: (answer) => {
            const { success, result } = jsonOf(answer);
            if (success === true)
                return result?.status === "active" ? "live" : "dead";
            return answer.status === 400 || answer.status === 401 ? "dead" : "unknown";
        },
    },
    aws: {
        rules: /^aws-(?:secret-access-key|access-key-pair)$/,
        base: "https://sts.amazonaws.com/",
        request: (base, { secret, companion }, now) => companion === undefined ? undefined : signedIdentityRequest(base, companion, secret, now),
        judge: ({ status, text }) => {
            if (status === 200)
                return "live";
            return /InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient/.test(text) ? "dead" : "unknown";
        },
    },
};
function answerOf({ status, headers, bytes }) {
    return {
        status,
        text: bytes.toString("utf8"),
        headers: new Map(headers.map(([name, value]) => [name.toLowerCase(), value])),
    };
}

// EXTERNAL MODULE: ./out/src/engines/secrets/verify/providers.js
var providers = __webpack_require__(7311);
;// CONCATENATED MODULE: ./out/src/engines/secrets/verify/verify.js



const MAX_ANSWER_BYTES = 64 * 1024;
function verifierOf(ruleId) {
    return providers/* verifiedProviders */.h.find((name) => checks[name].rules.test(ruleId));
}
async function verifySecrets(candidates, { bases, network, clock, signal }) {
    const client = (0,http_client/* createHttpClient */.u)(network, { clock, connections: 2 });
    const ask = async (candidate) => {
        const name = verifierOf(candidate.ruleId);
        if (name === undefined)
            return "unknown";
        const check = checks[name];
        const request = check.request(bases[name] ?? check.base, candidate, new Date(clock.now()));
        if (!request)
            return "unknown";
        try {
            const response = await client.request({ ...request, signal, maxBodyBytes: MAX_ANSWER_BYTES });
            const judged = check.judge(answerOf(response));
            const elsewhere = check.selfHosted === true && bases[name] === undefined;
            return judged === "dead" && elsewhere ? "unknown" : judged;
        }
        catch {
            return "unknown";
        }
    };
    try {
        const results = [];
        for (const candidate of candidates)
            results.push(signal.aborted ? "unknown" : await ask(candidate));
        return results;
    }
    finally {
        await client.close();
    }
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/verify.js

const MOST = 50;
async function verifyHits(hits, { verify }, { change, coverage, network, clock, signal }) {
    const results = new Map();
    const asked = verify === false ? [] : hits.filter(({ secret }) => verifierOf(secret.rule.id) !== undefined);
    if (asked.length === 0)
        return results;
    if (change.untrusted) {
        coverage.skip("verifications", "not done for changes from forks", asked.length);
        return results;
    }
    const few = asked.slice(0, MOST);
    if (asked.length > few.length)
        coverage.skip("verifications", "more than are asked in one run", asked.length - MOST);
    const candidates = few.map((hit) => candidateOf(hit, hits));
    const bases = typeof verify === "object" ? verify : {};
    const verified = await verifySecrets(candidates, { bases, network, clock, signal });
    coverage.count("verifications", verified.length);
    few.forEach((hit, at) => {
        results.set(hit, verified[at]);
    });
    return results;
}
function candidateOf({ secret, place }, hits) {
    const candidate = { ruleId: secret.rule.id, secret: secret.secret };
    if (place.kind !== "file")
        return candidate;
    const pair = hits.find((other) => other.secret.rule.id === "aws-access-key-id" &&
        other.place.kind === "file" &&
        other.place.path === place.path);
    return pair ? { ...candidate, companion: pair.secret.secret } : candidate;
}


/***/ }),

/***/ 48615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4939);
/* harmony import */ var _connections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71291);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90274);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84148);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45556);





function createHttpClient(network, options = {}) {
    const clock = options.clock ?? _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m;
    const connections = (0,_connections_js__WEBPACK_IMPORTED_MODULE_1__/* .createConnections */ .E)(network, clock, {
        connections: options.connections ?? 16,
        ...(options.carriage ? { carriage: options.carriage } : {}),
    });
    const siteHosts = new Set(options.siteHosts);
    const request = async (init) => {
        const url = new URL(init.url);
        const maxBodyBytes = init.maxBodyBytes ?? network.maxBodyBytes;
        const method = init.method ?? "GET";
        const extra = siteHosts.has(url.host) ? network.headers : {};
        const headers = requestHeaders(init.headers, {
            "user-agent": network.userAgent,
            "accept-encoding": "gzip, deflate, br, zstd",
            ...extra,
        });
        const timeout = AbortSignal.timeout(init.timeoutMs ?? network.timeoutMs);
        const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
        const started = clock.monotonic();
        const head = Promise.withResolvers();
        const chunks = [];
        let size = 0;
        let stopped = false;
        let abort = () => { };
        const onAbort = () => abort(signal.reason);
        if (signal.aborted)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .asHttpFailure */ .D)(url.href, signal.reason);
        signal.addEventListener("abort", onAbort, { once: true });
        const done = Promise.withResolvers();
        const stop = () => {
            stopped = true;
            done.resolve();
            abort(new Error("enough was read"));
        };
        try {
            connections.dispatcher(url.origin).dispatch({
                origin: url.origin,
                path: init.path ?? url.pathname + url.search,
                method: method,
                headers: headers.flat(),
                body: init.body ?? null,
                reset: false,
            }, {
                onConnect(cancel) {
                    abort = cancel;
                    if (signal.aborted)
                        cancel(signal.reason);
                },
                onHeaders(status, raw) {
                    if (status < 200)
                        return true;
                    head.resolve({
                        status,
                        headers: (0,_headers_js__WEBPACK_IMPORTED_MODULE_4__/* .headerLines */ .Hq)(raw),
                        ttfbMs: clock.monotonic() - started,
                    });
                    if (maxBodyBytes === 0 && method !== "HEAD")
                        queueMicrotask(stop);
                    return true;
                },
                onData(chunk) {
                    if (stopped)
                        return false;
                    const room = maxBodyBytes - size;
                    chunks.push(chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : Buffer.from(chunk));
                    size += Math.min(chunk.length, room);
                    if (chunk.length > room)
                        stop();
                    return true;
                },
                onComplete: () => done.resolve(),
                onError(error) {
                    if (stopped)
                        return;
                    const cause = timeout.aborted ? timeout.reason : signal.aborted ? signal.reason : error;
                    head.reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .asHttpFailure */ .D)(url.href, cause));
                    done.reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .asHttpFailure */ .D)(url.href, cause));
                },
            });
            done.promise.catch(() => undefined);
            const { status, headers: lines, ttfbMs } = await head.promise;
            await done.promise;
            const body = await (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBody */ .V)(Buffer.concat(chunks), (0,_headers_js__WEBPACK_IMPORTED_MODULE_4__/* .header */ .wx)(lines, "content-encoding"), maxBodyBytes);
            const connection = connections.latest(url.origin);
            return {
                url: url.href,
                status,
                headers: lines,
                ...body,
                truncated: body.truncated || (stopped && size > 0),
                transferredBytes: size,
                timings: { ttfbMs, totalMs: clock.monotonic() - started },
                ...(connection ? { connection } : {}),
            };
        }
        catch (thrown) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .asHttpFailure */ .D)(url.href, thrown);
        }
        finally {
            signal.removeEventListener("abort", onAbort);
        }
    };
    return { request, close: () => connections.close() };
}
function requestHeaders(given, defaults) {
    const lines = (Array.isArray(given) ? given : Object.entries(given ?? {})).map(([name, value]) => [name.toLowerCase(), value]);
    const named = new Set(lines.map(([name]) => name));
    return [...lines, ...Object.entries(defaults).filter(([name]) => !named.has(name.toLowerCase()))];
}


/***/ }),

/***/ 71291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createConnections)
/* harmony export */ });
/* unused harmony export bypassesProxy */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24371);
/* harmony import */ var _core_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47117);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51514);







const MAX_HEADER_BYTES = 128 * 1024;
function createConnections(network, clock, { connections, ownTimeouts = false, publicOnly = false, carriage = {} }) {
    const dispatchers = new Map();
    const infos = new Map();
    const ca = network.ca === undefined ? {} : { ca: [...node_tls__WEBPACK_IMPORTED_MODULE_3__.rootCertificates, network.ca] };
    const connector = (0,undici__WEBPACK_IMPORTED_MODULE_4__.buildConnector)({
        timeout: carriage.timeoutMs ?? network.timeoutMs,
        ...ca,
        ...(publicOnly ? { lookup: publicLookup } : {}),
        ...socketOptions(carriage),
    });
    const open = (origin) => {
        const limits = {
            headersTimeout: ownTimeouts ? 0 : network.timeoutMs,
            bodyTimeout: ownTimeouts ? 0 : network.timeoutMs,
            maxHeaderSize: MAX_HEADER_BYTES,
        };
        if (network.proxy !== undefined && !bypassesProxy(new URL(origin).hostname, network.noProxy)) {
            return new undici__WEBPACK_IMPORTED_MODULE_4__.ProxyAgent({ uri: network.proxy, connections, requestTls: ca, ...limits });
        }
        const connect = (options, callback) => {
            const started = clock.monotonic();
            const { hostname, protocol } = options;
            const port = options.port ?? "";
            const target = carriage.target?.(hostname, port) ?? (0,_resolve_js__WEBPACK_IMPORTED_MODULE_6__/* .pinnedTarget */ .S)(network.resolve, hostname, port, protocol);
            if (publicOnly && (0,_core_address_js__WEBPACK_IMPORTED_MODULE_5__/* .privateKind */ .a3)(target?.hostname ?? hostname)) {
                callback(privateAddressError(hostname, target?.hostname ?? hostname), null);
                return;
            }
            const passed = {};
            const socket = connector({ ...options, ...target }, (...result) => {
                const [error, connected] = result;
                if (!error) {
                    const ended = clock.monotonic();
                    infos.set(origin, {
                        ...describe(connected, ended - started),
                        ...phases(passed, started, connected instanceof node_tls__WEBPACK_IMPORTED_MODULE_3__.TLSSocket ? ended : undefined),
                    });
                }
                callback(...result);
            });
            if (socket instanceof node_net__WEBPACK_IMPORTED_MODULE_2__.Socket) {
                socket.once("lookup", () => {
                    passed.dns = clock.monotonic();
                });
                socket.once("connect", () => {
                    passed.tcp = clock.monotonic();
                });
            }
        };
        const http2 = carriage.http2 ? { allowH2: true } : {};
        return new undici__WEBPACK_IMPORTED_MODULE_4__.Pool(origin, { connections, pipelining: 1, connect, ...http2, ...limits });
    };
    return {
        dispatcher(origin) {
            let dispatcher = dispatchers.get(origin);
            if (!dispatcher) {
                dispatcher = open(origin);
                dispatchers.set(origin, dispatcher);
            }
            return dispatcher;
        },
        latest: (origin) => infos.get(origin),
        async close() {
            await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
            dispatchers.clear();
        },
    };
}
function phases({ dns, tcp }, started, tlsEnded) {
    return {
        ...(dns === undefined ? {} : { dnsMs: dns - started }),
        ...(tcp === undefined ? {} : { tcpMs: tcp - (dns ?? started) }),
        ...(tcp === undefined || tlsEnded === undefined ? {} : { tlsMs: tlsEnded - tcp }),
    };
}
function pinProblem(host, peer, pinnedKeys) {
    const key = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(peer.raw).publicKey.export({ type: "spki", format: "der" });
    const pin = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("base64");
    if (pinnedKeys.includes(pin))
        return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.checkServerIdentity)(host, peer);
    return Object.assign(new Error("the server has another public key"), { code: "CERT_PIN_MISMATCH" });
}
function socketOptions(carriage) {
    const { insecure, certificate, key, family, socketPath, http2, pinnedKeys } = carriage;
    return {
        ...(pinnedKeys ? { checkServerIdentity: (host, peer) => pinProblem(host, peer, pinnedKeys) } : {}),
        ...(insecure ? { rejectUnauthorized: false } : {}),
        ...(certificate ? { cert: certificate } : {}),
        ...(key ? { key } : {}),
        ...(family ? { family } : {}),
        ...(socketPath === undefined ? {} : { socketPath }),
        ...(http2 ? { allowH2: true } : {}),
    };
}
function describe(socket, connectMs) {
    const address = socket?.remoteAddress;
    const info = { connectMs, ...(address === undefined ? {} : { remoteAddress: address }) };
    if (!(socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_3__.TLSSocket))
        return info;
    const protocol = socket.getProtocol();
    return {
        ...info,
        ...(socket.alpnProtocol ? { alpnProtocol: socket.alpnProtocol } : {}),
        ...(protocol ? { tlsProtocol: protocol } : {}),
        certificate: socket.getPeerCertificate(true),
    };
}
const publicLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_1__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        const found = error ? [] : addresses;
        const forbidden = found.find(({ address }) => (0,_core_address_js__WEBPACK_IMPORTED_MODULE_5__/* .privateKind */ .a3)(address));
        const refusal = error ?? (forbidden ? privateAddressError(hostname, forbidden.address) : null);
        if (options.all)
            callback(refusal, found);
        else
            callback(refusal, found[0]?.address ?? "", found[0]?.family ?? 0);
    });
};
function privateAddressError(hostname, address) {
    const error = new Error(`${hostname} is ${address}, ${(0,_core_address_js__WEBPACK_IMPORTED_MODULE_5__/* .privateKind */ .a3)(address)} address`);
    error.code = "ERR_PRIVATE_ADDRESS";
    return error;
}
function bypassesProxy(host, noProxy) {
    const entries = (noProxy ?? "")
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== "");
    const name = host.toLowerCase();
    return entries.some((entry) => {
        const bare = entry.replace(/^\*?\./, "").replace(/:\d+$/, "");
        return entry === "*" || name === bare || name.endsWith(`.${bare}`);
    });
}


/***/ }),

/***/ 90274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ decodeBody),
/* harmony export */   o: () => (/* binding */ decoderFor)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


async function decodeBody(raw, contentEncoding, maxBytes) {
    const codings = (contentEncoding ?? "")
        .toLowerCase()
        .split(",")
        .map((coding) => coding.trim())
        .filter((coding) => coding !== "" && coding !== "identity");
    let body = { bytes: raw, truncated: false };
    if (raw.length === 0)
        return body;
    if (codings.length > 3)
        return { ...body, decodeError: `${codings.length} content codings on one body` };
    for (const coding of codings.reverse()) {
        const decoder = decoderFor(coding, body.bytes);
        if (!decoder)
            return { ...body, decodeError: `unknown content coding "${coding}"` };
        const next = await inflate(decoder, body.bytes, maxBytes);
        body = { ...next, truncated: next.truncated || body.truncated };
        if (body.decodeError !== undefined)
            break;
    }
    return body;
}
function decoderFor(coding, bytes) {
    switch (coding) {
        case "gzip":
        case "x-gzip":
            return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
        case "deflate":
            return ((bytes[0] ?? 0) & 0x0f) === 8 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate)() : (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw)();
        case "br":
            return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createBrotliDecompress)();
        case "zstd":
            return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress)();
        default:
            return undefined;
    }
}
async function inflate(decoder, bytes, maxBytes) {
    const chunks = [];
    let size = 0;
    let truncated = false;
    let decodeError;
    decoder.on("data", (chunk) => {
        if (size + chunk.length > maxBytes) {
            chunks.push(chunk.subarray(0, maxBytes - size));
            size = maxBytes;
            truncated = true;
            decoder.destroy();
            return;
        }
        chunks.push(chunk);
        size += chunk.length;
    });
    decoder.on("error", (error) => {
        decodeError = error.message;
    });
    decoder.end(bytes);
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(decoder, "close").catch(() => undefined);
    return { bytes: Buffer.concat(chunks), truncated, ...(decodeError === undefined ? {} : { decodeError }) };
}


/***/ }),

/***/ 84148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asHttpFailure),
/* harmony export */   H: () => (/* binding */ HttpFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

class HttpFailure extends Error {
    name = "HttpFailure";
    kind;
    url;
    code;
    constructor(kind, url, cause) {
        super(`${phrases[kind]} (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, { cause });
        this.kind = kind;
        this.url = url;
        this.code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause);
    }
}
const phrases = {
    dns: "the host name has no address",
    refused: "the connection was refused",
    unreachable: "the host cannot be reached from here",
    reset: "the connection was closed before the response was complete",
    timeout: "no complete response came in time",
    tls: "the TLS handshake failed",
    protocol: "the response is not valid HTTP",
    aborted: "the request was cancelled",
};
const kinds = {
    ENOTFOUND: "dns",
    ENODATA: "dns",
    EAI_NONAME: "dns",
    EAI_AGAIN: "unreachable",
    ECONNREFUSED: "refused",
    EHOSTUNREACH: "unreachable",
    ENETUNREACH: "unreachable",
    EADDRNOTAVAIL: "unreachable",
    EACCES: "unreachable",
    EPERM: "unreachable",
    ERR_PRIVATE_ADDRESS: "unreachable",
    ECONNRESET: "reset",
    EPIPE: "reset",
    UND_ERR_SOCKET: "reset",
    UND_ERR_CONNECT_TIMEOUT: "timeout",
    UND_ERR_HEADERS_TIMEOUT: "timeout",
    UND_ERR_BODY_TIMEOUT: "timeout",
    ETIMEDOUT: "timeout",
    UND_ERR_ABORTED: "aborted",
    ABORT_ERR: "aborted",
    UND_ERR_HEADERS_OVERFLOW: "protocol",
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "protocol",
    EPROTO: "tls",
};
const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH)/;
function asHttpFailure(url, thrown) {
    if (thrown instanceof HttpFailure)
        return thrown;
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? "";
    if (code === "" && (thrown instanceof TypeError || thrown instanceof ReferenceError))
        throw thrown;
    const kind = kinds[code] ?? (tlsCode.test(code) ? "tls" : code.startsWith("HPE_") ? "protocol" : undefined);
    const aborted = thrown instanceof Error && (thrown.name === "AbortError" || thrown.name === "TimeoutError");
    return new HttpFailure(kind ?? (aborted ? (thrown.name === "TimeoutError" ? "timeout" : "aborted") : "protocol"), url, thrown);
}


/***/ }),

/***/ 45556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ headerLines),
/* harmony export */   Rw: () => (/* binding */ joinedHeader),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
function headerLines(raw) {
    const lines = [];
    for (let index = 0; index + 1 < raw.length; index += 2) {
        lines.push([text(raw[index]).toLowerCase(), text(raw[index + 1])]);
    }
    return lines;
}
function text(value) {
    return typeof value === "string" ? value : value.toString("latin1");
}
function header(lines, name) {
    return lines.find(([key]) => key === name)?.[1];
}
function headerValues(lines, name) {
    return lines.filter(([key]) => key === name).map(([, value]) => value);
}
function joinedHeader(lines, name) {
    const values = headerValues(lines, name);
    return values.length === 0 ? undefined : values.join(", ");
}


/***/ }),

/***/ 51514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pinnedTarget)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function pinnedTarget(resolve, hostname, port, protocol) {
    const host = hostname.toLowerCase();
    const real = port === "" ? (protocol === "https:" ? "443" : "80") : port;
    const value = entryOf(resolve, `${host}:${real}`) ?? entryOf(resolve, host);
    if (value === undefined)
        return undefined;
    const bare = value.trim();
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0)
        return { hostname: bare, port };
    const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(bare);
    const address = match?.[1] ?? match?.[2];
    return address === undefined ? undefined : { hostname: address, port: match?.[3] ?? port };
}
function entryOf(resolve, key) {
    const name = Object.keys(resolve).find((one) => one.toLowerCase() === key);
    return name === undefined ? undefined : resolve[name];
}


/***/ })

};
