export const id = 6780;
export const ids = [6780,4148];
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

/***/ 66780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ blameFor)
/* harmony export */ });
/* harmony import */ var _core_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47117);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48615);
/* harmony import */ var _http_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51514);



async function blameFor(url, network, signal) {
    const { hostname, port, protocol } = new URL(url);
    const target = (0,_http_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedTarget */ .S)(network.resolve, hostname, port, protocol);
    if ((0,_core_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(target?.hostname ?? hostname))
        return "site";
    const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttpClient */ .u)({ ...network, timeoutMs: Math.min(network.timeoutMs, 5_000) });
    try {
        await Promise.any(network.control.map((control) => client.request({ url: control, signal, maxBodyBytes: 0 })));
        return "site";
    }
    catch {
        return "runner";
    }
    finally {
        await client.close();
    }
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
