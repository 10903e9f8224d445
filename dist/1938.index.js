export const id = 1938;
export const ids = [1938,4030,4148,2863,3895,9530];
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

/***/ 94030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


const MAX_ALIASES = 100;
function parseYaml(text, file, transform) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter,
        prettyErrors: false,
        version: "1.2",
        strict: true,
        logLevel: "error",
    });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (offset, message) => {
        const { line, column } = at(offset);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file}:${line}:${column}: ${message}`);
    };
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        fail(error.pos[0], "the file must be one document: remove what follows ---");
    if (error)
        fail(error.pos[0], firstLine(error.message));
    if (transform)
        transformScalars(document, transform, (node, message) => fail(node.range?.[0] ?? 0, message));
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (thrown) {
        fail(firstAliasOffset(document), `too many aliases: ${firstLine(thrown.message)}. Write the values out.`);
    }
    return {
        file,
        value,
        positionOf: (path, key = false) => at(offsetOf(document, path, key)),
    };
}
function firstLine(message) {
    return message.split("\n", 1)[0] ?? message;
}
function transformScalars(document, transform, fail) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(key, node, ancestors) {
            if (key === "key" || typeof node.value !== "string")
                return;
            try {
                node.value = transform(node.value, () => pathTo([...ancestors, node]));
            }
            catch (thrown) {
                fail(node, thrown.message);
            }
        },
    });
}
function pathTo(nodes) {
    return nodes.flatMap((node, index) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            return [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node.key) ? String(node.key.value) : String(node.key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? [node.items.indexOf(nodes[index + 1])] : [];
    });
}
function firstAliasOffset(document) {
    let offset = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_key, node) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                return undefined;
            offset = node.range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return offset;
}
function offsetOf(document, path, key) {
    for (let length = path.length; length >= 0; length--) {
        const part = path.slice(0, length);
        if (key && length === path.length && length > 0) {
            const offset = keyOffset(document, part);
            if (offset !== undefined)
                return offset;
        }
        const node = length === 0 ? document.contents : document.getIn(part, true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}
function keyOffset(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const items = parent?.items ?? [];
    const pair = items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(path.at(-1)));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key.range?.[0] : undefined;
}


/***/ }),

/***/ 27871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SessionError: () => (/* binding */ SessionError),
/* harmony export */   checkSession: () => (/* binding */ checkSession),
/* harmony export */   openSession: () => (/* binding */ openSession),
/* harmony export */   smokeFlows: () => (/* binding */ smokeFlows),
/* harmony export */   y: () => (/* binding */ flowNamed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93222);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9603);
/* harmony import */ var _probes_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48615);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19891);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76273);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86254);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16930);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74172);
/* harmony import */ var _tell_describe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20986);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23037);
/* harmony import */ var _yaml_flow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14024);











async function checkSession(key, { flow, variables = {} }, { root, env, siblings }, flows = smokeFlows(siblings)) {
    try {
        (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVariables */ .kL)(overlaid(await flowNamed(flow, flows, root), variables), _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .runNames */ .o, env);
    }
    catch (thrown) {
        if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1) || typeof flow !== "string")
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1(`${key}: ${thrown.message}`, { cause: thrown });
    }
}
function smokeFlows(siblings) {
    return siblings["smoke-test"]?.flows;
}
class SessionError extends Error {
    name = "SessionError";
}
async function openSession(request) {
    const { context } = request;
    const flow = overlaid(await flowNamed(request.flow, request.flows, context.root), request.variables ?? {});
    const variables = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .runVariables */ .R)(context, { use: request.label });
    (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVariables */ .kL)(flow, variables.keys(), context.env);
    const client = (0,_probes_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)(context.network, {
        clock: context.clock,
        siteHosts: context.site ? [context.site.host] : [],
    });
    try {
        const started = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .startFlow */ .x)({ flow, context, client, variables });
        const close = async () => {
            try {
                return await started.finish();
            }
            finally {
                await client.close();
            }
        };
        const failed = started.steps.find(({ outcome }) => outcome === "failed");
        if (failed) {
            await close();
            const [failure] = failed.failures;
            const reason = failure ? context.redactor.redact((0,_tell_describe_js__WEBPACK_IMPORTED_MODULE_9__/* .describeFailure */ .Ic)(failure)) : "it failed";
            throw new SessionError(`${flow.name} › ${failed.step.name}: ${reason}`);
        }
        if (started.stopped !== undefined)
            await close();
        const captured = flow.steps.flatMap(({ captures }) => captures.map(({ name }) => name));
        return {
            jar: started.state.jar,
            cookieHeader: (url) => started.state.jar.header(String(url)),
            markers: markersOf(captured, started.state.variables),
            close,
        };
    }
    catch (thrown) {
        await client.close();
        throw thrown;
    }
}
function markersOf(names, variables) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = variables.get(name);
        return value === undefined ? [] : [[name, (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(value)]];
    }));
}
async function flowNamed(flow, flows, root) {
    if (typeof flow !== "string")
        return (0,_yaml_flow_js__WEBPACK_IMPORTED_MODULE_7__/* .translateFlow */ .tA)(flow, "session", () => undefined);
    const all = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFlows */ .m)(flows ?? _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultFlows */ .r, root);
    const found = all.find(({ name }) => name === flow);
    if (found)
        return found;
    const names = all.map(({ name }) => name);
    const list = names.length === 0 ? "There are no flows." : `Flows: ${names.join(", ")}.`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1(`no flow is named "${flow}".${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .didYouMean */ .au)(flow, names)} ${list}`);
}
function overlaid(flow, variables) {
    const given = Object.entries(variables).map(([name, value]) => [name, { kind: "text", text: { parts: value === "" ? [] : [value] } }]);
    const own = flow.variables.filter(([name]) => !Object.hasOwn(variables, name));
    return { ...flow, variables: [...own, ...given] };
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

/***/ 22863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFiles: () => (/* binding */ findFiles),
/* harmony export */   j: () => (/* binding */ readRecentFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78270);



const ignored = new Set([".git", "node_modules"]);
async function findFiles(root, patterns) {
    const found = new Set();
    const entries = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)([...patterns], {
        cwd: root,
        withFileTypes: true,
        exclude: (entry) => ignored.has(entry.name),
    });
    for await (const entry of entries) {
        if (entry.isDirectory())
            continue;
        const path = `${entry.parentPath}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${entry.name}`;
        if (path.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            found.add(path.slice(root.length + 1).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/"));
    }
    return [...found].sort();
}
async function readRecentFiles(folder, patterns, since, maxBytes) {
    const found = [];
    for (const path of await findFiles(folder, patterns)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).mtimeMs < since)
            continue;
        found.push({ path, text: await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(absolute, { maxBytes, name: path }) });
    }
    return found;
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
