export const id = 9636;
export const ids = [9636,4148];
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

/***/ 71993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ REDACTED),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   wV: () => (/* binding */ encodedForms),
/* harmony export */   zN: () => (/* binding */ withRedactedError)
/* harmony export */ });
/* unused harmony export MIN_SECRET_LENGTH */
const REDACTED = "[redacted]";
const MIN_SECRET_LENGTH = 4;
function createRedactor() {
    const secrets = new Set();
    const forms = createFormIndex();
    const listeners = [];
    const redact = (text) => {
        let result = "";
        let kept = 0;
        let end = 0;
        for (let at = forms.next(text, 0); at >= 0; at = forms.next(text, at + 1)) {
            if (at >= end)
                result += text.slice(kept, at) + REDACTED;
            end = Math.max(end, at + forms.longestAt(text, at));
            kept = end;
        }
        return kept === 0 ? text : result + text.slice(kept);
    };
    const redactData = (data) => {
        if (typeof data === "string")
            return redact(data);
        if (Array.isArray(data))
            return data.map(redactData);
        if (data !== null && typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [redact(key), redactData(value)]));
        }
        return data;
    };
    return {
        add(secret) {
            for (const value of [secret, secret.trim(), ...linesOf(secret)]) {
                if (value.length < MIN_SECRET_LENGTH || secrets.has(value))
                    continue;
                secrets.add(value);
                for (const form of encodedForms(value))
                    forms.add(form);
                for (const listener of listeners)
                    listener(value);
            }
        },
        redact,
        redactData: redactData,
        onSecret(listener) {
            listeners.push(listener);
            for (const secret of secrets)
                listener(secret);
        },
    };
}
function createFormIndex() {
    const byStart = new Map();
    const starts = new Uint8Array(1 << 16);
    const startOf = (text, at) => {
        let hash = 0;
        for (let next = at; next < at + MIN_SECRET_LENGTH; next++) {
            hash = (Math.imul(hash, 31) + text.charCodeAt(next)) | 0;
        }
        return hash & 0xffff;
    };
    const longestAt = (text, at) => {
        const start = startOf(text, at);
        if (!starts[start])
            return 0;
        return byStart.get(start)?.find((form) => text.startsWith(form, at))?.length ?? 0;
    };
    return {
        add(form) {
            const start = startOf(form, 0);
            const alike = byStart.get(start) ?? [];
            if (alike.includes(form))
                return;
            alike.push(form);
            alike.sort((a, b) => b.length - a.length);
            byStart.set(start, alike);
            starts[start] = 1;
        },
        next(text, from) {
            if (byStart.size === 0)
                return -1;
            for (let at = from; at + MIN_SECRET_LENGTH <= text.length; at++) {
                if (longestAt(text, at) > 0)
                    return at;
            }
            return -1;
        },
        longestAt,
    };
}
async function withRedactedError(redactor, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (thrown instanceof Error) {
            thrown.message = redactor.redact(thrown.message);
            if (thrown.stack !== undefined)
                thrown.stack = redactor.redact(thrown.stack);
        }
        throw thrown;
    }
}
function linesOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    return lines.length > 1 ? lines.filter((line) => line.length >= 8) : [];
}
function encodedForms(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    const bytes = Buffer.from(secret, "utf8");
    const hex = bytes.toString("hex");
    const forms = [
        secret,
        json,
        json.replaceAll("/", "\\/"),
        json.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
        secret.replaceAll("'", "'\\''"),
        ...htmlForms(secret),
        ...percentForms(secret.toWellFormed()),
        ...[0, 1, 2].flatMap((phase) => base64At(bytes, phase)),
    ];
    if (hex.length >= 12)
        forms.push(hex, hex.toUpperCase());
    return [...new Set(forms)].filter((form) => form.length >= MIN_SECRET_LENGTH);
}
function htmlForms(secret) {
    const text = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const attribute = text.replaceAll('"', "&quot;");
    return [text, attribute, ...["&#39;", "&#x27;", "&apos;"].map((quote) => attribute.replaceAll("'", quote))];
}
function percentForms(secret) {
    const hexEncoded = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    const component = encodeURIComponent(secret);
    const strict = component.replace(/[!'()*]/g, hexEncoded);
    const form = strict.replace(/~/g, hexEncoded).replaceAll("%2A", "*").replaceAll("%20", "+");
    const forms = [component, strict, strict.replaceAll("%20", "+"), form, ...urlForms(secret)];
    return forms.flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase())]);
}
function urlForms(secret) {
    const url = new URL("http://host/");
    url.pathname = `x${secret}`;
    url.search = `x${secret}`;
    url.username = secret;
    return [url.pathname.slice(2), url.search.slice(2), url.username];
}
function base64At(bytes, phase) {
    const text = Buffer.concat([Buffer.alloc(phase), bytes])
        .toString("base64")
        .replace(/=+$/, "");
    const start = phase === 0 ? 0 : phase + 1;
    const end = Math.floor(((phase + bytes.length) * 8) / 6);
    const stable = text.slice(start, end);
    if (stable.length < 6)
        return [];
    return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
}


/***/ }),

/***/ 37947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  readRoutes: () => (/* binding */ readRoutes),
  X: () => (/* binding */ serverTimings)
});

// EXTERNAL MODULE: ./out/src/engines/flows/check.js
var check = __webpack_require__(19891);
// EXTERNAL MODULE: ./out/src/engines/flows/context.js
var flows_context = __webpack_require__(57716);
// EXTERNAL MODULE: ./out/src/engines/flows/identity.js
var identity = __webpack_require__(76273);
// EXTERNAL MODULE: ./out/src/engines/flows/libraries.js
var libraries = __webpack_require__(7356);
// EXTERNAL MODULE: ./out/src/engines/flows/step.js + 9 modules
var flows_step = __webpack_require__(35238);
// EXTERNAL MODULE: ./out/src/engines/flows/yaml/flow.js + 3 modules
var yaml_flow = __webpack_require__(14024);
// EXTERNAL MODULE: ./out/src/probes/http/client.js
var http_client = __webpack_require__(48615);
// EXTERNAL MODULE: ./out/src/probes/http/headers.js
var headers = __webpack_require__(45556);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/load.js

const MAX_OUTSTANDING = 2_000;
async function openLoop(request) {
    const { rate, total, clock, signal, send } = request;
    const results = [];
    const outstanding = new Set();
    const failures = [];
    let stopped = false;
    const start = clock.monotonic();
    for (let index = 0; index < total && !stopped && failures.length === 0; index++) {
        const due = start + (index * 1_000) / rate;
        await sleepUntil(due, clock, signal);
        const lagMs = Math.max(0, clock.monotonic() - due);
        const exchange = send(index).then((result) => {
            results.push({ ...result, lagMs, latencyMs: lagMs + result.durationMs });
            if (request.enough?.(result))
                stopped = true;
        }, (thrown) => void failures.push(thrown));
        outstanding.add(exchange);
        void exchange.then(() => outstanding.delete(exchange));
        if (outstanding.size >= MAX_OUTSTANDING)
            await Promise.race(outstanding);
    }
    await Promise.all(outstanding);
    signal.throwIfAborted();
    if (failures.length > 0)
        throw failures[0];
    return { results, stopped };
}
async function sleepUntil(due, clock, signal) {
    const coarse = due - clock.monotonic() - 1;
    if (coarse >= 1)
        await (0,promises_.setTimeout)(coarse, undefined, { signal });
    while (clock.monotonic() < due) {
        signal.throwIfAborted();
        await (0,promises_.setImmediate)();
    }
}

;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/route.js









const CONNECTIONS = 256;
const reading = new Set(["GET", "HEAD", "OPTIONS"]);
function readRoutes(options, env) {
    return options.routes.map((input, index) => {
        const { rate, requests, p95, ...step } = typeof input === "string" ? { get: input } : input;
        const flow = (0,yaml_flow/* translateFlow */.tA)({ steps: [step] }, `route ${index + 1}`, () => undefined);
        (0,check/* checkVariables */.kL)(flow, identity/* runNames */.o, env);
        return routeOf(flow, { rate, requests, p95 }, options);
    });
}
function routeOf({ steps }, own, { rate, requests, budgets }) {
    const step = steps[0];
    const method = step.action.kind === "request" ? step.action.method : "";
    return {
        step,
        name: step.name,
        rate: own.rate ?? rate,
        requests: own.requests ?? requests,
        budgetMs: own.p95 ?? (reading.has(method) ? budgets.read : budgets.write),
    };
}
const STOP_SHARE = 0.2;
const STOP_AFTER = 20;
async function measure(route, options, context, jar, onRequest) {
    const client = (0,http_client/* createHttpClient */.u)(context.network, {
        clock: context.clock,
        connections: CONNECTIONS,
        siteHosts: context.site ? [context.site.host] : [],
    });
    await (0,libraries/* loadLibraries */.k)([{ name: "", tags: [], variables: [], steps: [route.step], always: [] }]);
    const variables = (0,identity/* runVariables */.R)(context, { use: route.name });
    const state = (0,flows_context/* createState */.ur)({ context, client, variables, jar });
    const send = async () => {
        const exchange = await exchangeOf(route.step, state);
        onRequest();
        return exchange;
    };
    try {
        const first = await send();
        const { connection } = first.answer?.response ?? {};
        const cold = { ...first, lagMs: 0, latencyMs: first.durationMs, ...splitOf(connection) };
        const common = { rate: route.rate, clock: context.clock, signal: context.signal, send };
        let failed = 0;
        let answered = 0;
        const enough = ({ failure }) => {
            answered++;
            if (failure)
                failed++;
            return answered >= STOP_AFTER && failed / answered > STOP_SHARE;
        };
        const warmUp = await openLoop({ ...common, total: options["warm-up"], enough });
        if (warmUp.stopped)
            return { route, cold, exchanges: warmUp.results, stopped: true };
        const { results, stopped } = await openLoop({ ...common, total: route.requests, enough });
        return { route, cold, exchanges: results, stopped };
    }
    finally {
        await client.close();
    }
}
async function exchangeOf(step, state) {
    const started = state.context.clock.monotonic();
    const { failures, answer } = await (0,flows_step/* runStep */.e)(step, state, state.context.signal);
    const timings = answer?.response.timings;
    const durationMs = answer?.durationMs ?? state.context.clock.monotonic() - started;
    return {
        durationMs,
        ttfbMs: timings?.ttfbMs ?? durationMs,
        downloadMs: timings ? timings.totalMs - timings.ttfbMs : 0,
        ...(failures[0] ? { failure: failures[0] } : {}),
        ...(answer ? { answer } : {}),
    };
}
function splitOf(connection) {
    const { dnsMs, tcpMs, tlsMs } = connection ?? {};
    return {
        ...(dnsMs === undefined ? {} : { dnsMs }),
        ...(tcpMs === undefined ? {} : { tcpMs }),
        ...(tlsMs === undefined ? {} : { tlsMs }),
    };
}
function serverTimings(exchanges) {
    const byName = new Map();
    for (const { answer } of exchanges) {
        for (const line of answer ? (0,headers/* headerValues */.UE)(answer.response.headers, "server-timing") : []) {
            for (const metric of line.split(",").slice(0, 20)) {
                const [name = "", ...parameters] = metric.split(";").map((part) => part.trim());
                const [, value] = parameters.map((one) => /^dur\s*=\s*"?([\d.]{1,12})"?$/i.exec(one)).find(Boolean) ?? [];
                const time = Number(value);
                if (!/^[\w!#$%&'*+.^`|~-]{1,40}$/.test(name) || !Number.isFinite(time))
                    continue;
                const times = byName.get(name) ?? [];
                times.push(time);
                byName.set(name, times);
            }
        }
    }
    return byName;
}


/***/ }),

/***/ 78270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   M: () => (/* binding */ readFileBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


async function readTextFile(path, options) {
    const bytes = await readFileBytes(path, options);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        const offset = firstInvalidUtf8(bytes);
        const line = bytes.subarray(0, offset).toString("latin1").split("\n").length;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${options.name}:${line}: the file is not valid UTF-8 (byte ${offset}). Save it as UTF-8.`);
    }
}
async function readFileBytes(path, { maxBytes, name }) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
        const { size } = await handle.stat();
        if (size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: the file has ${size} bytes; at most ${maxBytes} are read`);
        return await handle.readFile();
    }
    catch (thrown) {
        const { code, message } = thrown;
        if (code === "ENOENT" || thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: cannot be read (${code ?? message})`, { cause: thrown });
    }
    finally {
        await handle?.close();
    }
}
function firstInvalidUtf8(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (decodes(bytes.subarray(0, middle + 1), true))
            low = middle + 1;
        else
            high = middle;
    }
    while (low > 0 && !decodes(bytes.subarray(0, low), false))
        low--;
    return low;
}
function decodes(bytes, stream) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
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
