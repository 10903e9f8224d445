export const id = 4158;
export const ids = [4158,4030,2863,3895,9530];
export const modules = {

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

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ curlLine),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20986);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30527);



const MAX_BODY = 1_200;
const MAX_REQUEST_BODY = 2_000;
const MAX_HEADERS = 30;
function evidenceOf(failure, answer, redactor) {
    const evidence = [];
    if (failure.kind === "expectation") {
        evidence.push({
            kind: "comparison",
            label: redactor.redact((0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeQuery */ .Qp)(failure.expectation)),
            expected: redactor.redact(failure.expected),
            actual: redactor.redact(failure.actual),
        });
        if (failure.diff)
            evidence.push({ kind: "list", label: "differences", items: failure.diff.map(redactor.redact) });
    }
    if (failure.kind === "command" && failure.details !== undefined)
        evidence.push({ kind: "snippet", label: "output", text: redactor.redact(failure.details) });
    if (failure.kind === "browser" && failure.details)
        evidence.push({ kind: "list", label: failure.what, items: failure.details.map(redactor.redact) });
    const hops = failure.kind === "request" ? failure.hops : (answer?.redirects ?? []);
    if (hops.length > 0) {
        evidence.push({
            kind: "hops",
            hops: hops.map(({ timeMs: _, ...hop }) => ({
                ...hop,
                url: (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskUrl */ .yP)(hop.url, redactor),
                ...(hop.location === undefined ? {} : { location: (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskUrl */ .yP)(hop.location, redactor) }),
            })),
        });
    }
    return answer ? [...evidence, ...answerEvidence(answer, redactor)] : evidence;
}
function answerEvidence(answer, redactor) {
    const { response, request } = answer;
    if (request.method === "MAIL")
        return messageEvidence(answer, redactor);
    const url = (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskUrl */ .yP)(response.url, redactor);
    const headers = (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskHeaders */ .Zw)(response.headers, redactor).slice(0, MAX_HEADERS);
    const body = bodyText(answer);
    return [
        { kind: "headers", url, status: response.status, headers },
        ...(body === ""
            ? []
            : [{ kind: "snippet", label: `body of ${url}`, text: (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(redactor.redact(body), MAX_BODY) }]),
        { kind: "command", command: curlLine(request, redactor) },
    ];
}
const messageFields = new Set(["from", "to", "subject", "date", "authentication-results"]);
function messageEvidence({ response }, redactor) {
    const headers = (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskHeaders */ .Zw)(response.headers, redactor).filter(([name]) => messageFields.has(name));
    const text = (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(redactor.redact(response.bytes.toString("utf8")), MAX_BODY);
    return [
        { kind: "headers", url: response.url, headers },
        { kind: "snippet", label: "text of the message", text },
    ];
}
function bodyText(answer) {
    const bytes = answer.response.bytes.subarray(0, 64 * 1024);
    const text = bytes.toString("utf8");
    const unreadable = text.slice(0, 1_000).match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
    return unreadable > 20 ? `<${answer.response.bytes.length} bytes that are not text>` : text.trim();
}
function curlLine(request, redactor) {
    const words = ["curl", "-i"];
    if (request.method === "HEAD")
        words.push("--head");
    else if (request.method !== "GET" || request.body !== undefined)
        words.push("-X", request.method);
    words.push((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ)((0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskUrl */ .yP)(request.url, redactor)));
    for (const [name, value] of (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskHeaders */ .Zw)(request.headers, redactor))
        words.push("-H", (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ)(`${name}: ${value}`));
    if (request.body !== undefined)
        words.push("--data-raw", (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(redactor.redact(request.body), MAX_REQUEST_BODY)));
    return words.join(" ");
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

/***/ 18661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEndpointTiming: () => (/* binding */ runEndpointTiming)
});

// EXTERNAL MODULE: ./out/src/engines/flows/session.js
var flows_session = __webpack_require__(27871);
// EXTERNAL MODULE: ./out/src/probes/control.js
var control = __webpack_require__(66780);
// EXTERNAL MODULE: ./out/src/core/rule.js
var core_rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/engines/flows/check.js
var check = __webpack_require__(19891);
// EXTERNAL MODULE: ./out/src/engines/flows/identity.js
var identity = __webpack_require__(76273);
// EXTERNAL MODULE: ./out/src/engines/flows/run.js
var flows_run = __webpack_require__(16930);
// EXTERNAL MODULE: ./out/src/engines/flows/tell/describe.js
var describe = __webpack_require__(20986);
// EXTERNAL MODULE: ./out/src/engines/flows/tell/evidence.js
var evidence = __webpack_require__(5814);
// EXTERNAL MODULE: ./out/src/probes/http/client.js
var http_client = __webpack_require__(48615);
// EXTERNAL MODULE: ./out/src/gates/endpoint-timing/rules.js
var rules = __webpack_require__(41200);
;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/statistics.js
function sorted(samples) {
    return [...samples].sort((a, b) => a - b);
}
function percentile(ordered, share) {
    const rank = Math.max(1, Math.ceil(share * ordered.length - 1e-9));
    return ordered[rank - 1];
}
function quantileInterval(ordered, share, confidence = 0.95) {
    const n = ordered.length;
    const tail = (1 - confidence) / 2;
    let cumulative = 0;
    let lowerRank = 0;
    let upperRank = n + 1;
    for (let below = 0; below <= n; below++) {
        cumulative += binomial(n, below, share);
        if (cumulative <= tail)
            lowerRank = below + 1;
        if (cumulative >= 1 - tail) {
            upperRank = below + 1;
            break;
        }
    }
    return {
        lower: lowerRank === 0 ? 0 : ordered[lowerRank - 1],
        upper: upperRank > n ? Number.POSITIVE_INFINITY : ordered[upperRank - 1],
    };
}
function binomial(n, k, p) {
    if (p <= 0)
        return k === 0 ? 1 : 0;
    if (p >= 1)
        return k === n ? 1 : 0;
    return Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
}
const logFactorials = [0, 0];
function logFactorial(n) {
    for (let next = logFactorials.length; next <= n; next++) {
        logFactorials.push(logFactorials[next - 1] + Math.log(next));
    }
    return logFactorials[n];
}
function mannWhitney(earlier, later) {
    const [m, n] = [earlier.length, later.length];
    if (m === 0 || n === 0)
        return 1;
    const all = [
        ...earlier.map((value) => ({ value, late: false })),
        ...later.map((value) => ({ value, late: true })),
    ].sort((a, b) => a.value - b.value);
    let rankSum = 0;
    let ties = 0;
    for (let start = 0; start < all.length;) {
        let end = start;
        while (end < all.length && all[end].value === all[start].value)
            end++;
        const count = end - start;
        const rank = (start + 1 + end) / 2;
        for (let index = start; index < end; index++)
            if (all[index].late)
                rankSum += rank;
        ties += count ** 3 - count;
        start = end;
    }
    const total = m + n;
    const u = rankSum - (n * (n + 1)) / 2;
    const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
    if (variance <= 0)
        return 1;
    const z = (u - (m * n) / 2 - 0.5) / Math.sqrt(variance);
    return normalTail(z);
}
function normalTail(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 1 / (1 + 0.3275911 * x);
    const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    const tail = (poly * Math.exp(-x * x)) / 2;
    return z >= 0 ? tail : 1 - tail;
}

;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/concurrency.js










const NOTICEABLE_MS = 100;
async function checkConcurrency({ flow: wanted, users, growth }, flows, context) {
    const flow = await (0,flows_session/* flowNamed */.y)(wanted, flows, context.root);
    (0,check/* checkVariables */.kL)(flow, identity/* runNames */.o, context.env);
    const client = (0,http_client/* createHttpClient */.u)(context.network, {
        clock: context.clock,
        connections: users * 2,
        siteHosts: context.site ? [context.site.host] : [],
    });
    const run = (use) => (0,flows_run/* runFlow */.c)({ flow, context, client, variables: (0,identity/* runVariables */.R)(context, { use }) });
    try {
        await run("warm-up");
        const alone = await run("alone");
        count(alone, context);
        const failed = alone.steps.find(({ outcome }) => outcome === "failed");
        if (failed) {
            const why = failed.failures[0]
                ? context.redactor.redact((0,describe/* describeFailure */.Ic)(failed.failures[0]))
                : "it failed";
            const reason = `${flow.name} › ${failed.step.name} fails for one user alone (${why}), so that several at once show nothing`;
            return { findings: [], inconclusive: [reason] };
        }
        const together = await Promise.all(Array.from({ length: users }, (_, index) => run(`user ${index + 1}`)));
        for (const result of together)
            count(result, context);
        return { findings: compare(alone, together, { users, growth }, context), inconclusive: [] };
    }
    finally {
        await client.close();
    }
}
function count({ steps, requests }, { coverage }) {
    coverage.count("steps", steps.filter(({ outcome }) => outcome === "passed" || outcome === "failed").length);
    coverage.count("requests", requests);
}
function compare(alone, together, { users, growth }, { redactor }) {
    return alone.steps.flatMap((single, index) => {
        const subject = `${alone.flow.name} › ${single.step.name}`;
        const crowd = together
            .map(({ steps }) => steps[index])
            .filter((step) => step !== undefined);
        const broken = crowd.find(({ failures }) => failures.length > 0);
        if (broken) {
            const [failure] = broken.failures;
            const reason = redactor.redact((0,describe/* describeFailure */.Ic)(failure));
            return [
                (0,core_rule/* finding */.gk)(rules/* rules */.a["concurrent-errors"], {
                    subject,
                    args: { users, reason },
                    evidence: (0,evidence/* evidenceOf */.X)(failure, broken.answer, redactor),
                }),
            ];
        }
        const times = crowd.filter(({ outcome }) => outcome === "passed").map(({ durationMs }) => durationMs);
        if (times.length === 0)
            return [];
        const slowest = percentile(sorted(times), 1);
        if (slowest <= single.durationMs * growth || slowest - single.durationMs < NOTICEABLE_MS)
            return [];
        const args = { users, alone: Math.round(single.durationMs), together: Math.round(slowest) };
        return [(0,core_rule/* finding */.gk)(rules/* rules */.a["concurrent-slow"], { subject, args })];
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/probes/write-file.js
var write_file = __webpack_require__(77489);
;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/last-good.js






const MAX_BYTES = 16 * 1024 * 1024;
const MAX_SAMPLES = 1_000;
const schema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    measuredAt: schemas/* string */.YjP(),
    routes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* number */.aig().nonnegative())),
});
async function readLastGood(root, file) {
    let text;
    try {
        text = await (0,files/* readTextFile */.G)((0,external_node_path_.resolve)(root, file), { maxBytes: MAX_BYTES, name: file });
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === "ENOENT")
            return undefined;
        throw thrown;
    }
    try {
        return new Map(Object.entries(schema.parse(JSON.parse(text)).routes));
    }
    catch {
        throw new errors/* ConfigurationError */.j1(`${file}: not a file that this gate wrote. Remove it, and the next good run writes a new one.`);
    }
}
async function writeLastGood(root, file, samples, measuredAt) {
    const routes = Object.fromEntries([...samples].map(([name, values]) => [name, values.slice(0, MAX_SAMPLES).map(rounded)]));
    await (0,write_file/* writeTextFile */.T)((0,external_node_path_.resolve)(root, file), `${JSON.stringify({ schemaVersion: 1, measuredAt, routes })}\n`);
}
function rounded(ms) {
    return Math.round(ms * 100) / 100;
}
const last_good_NOTICEABLE_MS = 5;
const SIGNIFICANCE = 0.01;
const ENOUGH = 20;
function slowdown(before, now, ratio) {
    if (before.length < ENOUGH || now.length < ENOUGH)
        return undefined;
    const medians = { before: percentile(sorted(before), 0.5), now: percentile(sorted(now), 0.5) };
    const grown = medians.now / medians.before;
    if (!(grown > ratio) || medians.now - medians.before < last_good_NOTICEABLE_MS)
        return undefined;
    if (mannWhitney(before, now) >= SIGNIFICANCE)
        return undefined;
    return { ratio: Math.round(grown * 100) / 100, ...medians };
}

;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/judge.js






const LEAST_SAMPLES = 72;
function judgeRoute(measurement, options, lastGood, context) {
    const { route, cold, exchanges } = measurement;
    const findings = [];
    const inconclusive = [];
    const good = exchanges.filter(({ failure }) => !failure);
    const samples = good.map(({ latencyMs }) => latencyMs);
    const say = (rule, args) => findings.push((0,core_rule/* finding */.gk)(rule, {
        subject: route.name,
        args: args,
        evidence: shown(measurement, context),
    }));
    const failed = exchanges.length - good.length;
    const share = exchanges.length === 0 ? 0 : failed / exchanges.length;
    if (share > options.errors)
        findings.push(judge_errors(measurement, failed, share, context));
    if (!cold.failure && cold.durationMs > options.budgets.cold)
        say(rules/* rules */.a["slow-start"], { time: Math.round(cold.durationMs), budget: options.budgets.cold });
    const lag = exchanges.length === 0 ? 0 : percentile(sorted(exchanges.map(({ lagMs }) => lagMs)), 0.99);
    if (lag > options["max-lag"]) {
        inconclusive.push(`${route.name}: this machine was too busy to measure (requests went out up to ${lag.toFixed(1)} ms late)`);
        return { findings, inconclusive, samples: [] };
    }
    if (samples.length < LEAST_SAMPLES) {
        inconclusive.push(`${route.name}: ${samples.length} answers are too few to judge a 95th percentile; it takes ${LEAST_SAMPLES}`);
        return { findings, inconclusive, samples: [] };
    }
    const ordered = sorted(samples);
    const { lower, upper } = quantileInterval(ordered, 0.95);
    const measured = {
        p95: judge_rounded(percentile(ordered, 0.95)),
        lower: judge_rounded(lower),
        upper: judge_rounded(upper),
        budget: route.budgetMs,
        samples: samples.length,
    };
    if (lower > route.budgetMs)
        say(rules/* rules */.a["over-budget"], measured);
    else if (upper > route.budgetMs)
        say(rules/* rules */.a["near-budget"], measured);
    const before = lastGood?.get(route.name);
    const slower = before && options["last-good"] && slowdown(before, samples, options["last-good"].ratio);
    if (slower)
        say(rules/* rules */.a.slower, { ratio: slower.ratio, before: judge_rounded(slower.before), now: judge_rounded(slower.now) });
    return { findings, inconclusive, samples };
}
function judge_errors({ route, exchanges }, failed, share, { redactor }) {
    const broken = exchanges.filter(({ failure }) => failure);
    const reasons = new Map();
    for (const { failure } of broken) {
        const reason = redactor.redact((0,describe/* describeFailure */.Ic)(failure));
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const items = [...reasons]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([reason, count]) => `${count} × ${reason}`);
    const [first] = broken;
    return (0,core_rule/* finding */.gk)(rules/* rules */.a.errors, {
        subject: route.name,
        args: { failed, total: exchanges.length, share },
        evidence: [
            { kind: "list", label: "what failed", items: items.slice(0, 10) },
            ...(first ? (0,evidence/* evidenceOf */.X)(first.failure, first.answer, redactor) : []),
        ],
    });
}
function shown({ exchanges, cold }, { redactor }) {
    const answer = exchanges.find(({ answer }) => answer)?.answer ?? cold.answer;
    return answer ? [{ kind: "command", command: (0,evidence/* curlLine */.R)(answer.request, redactor) }] : [];
}
function judge_rounded(ms) {
    return ms < 100 ? Math.round(ms * 10) / 10 : Math.round(ms);
}

// EXTERNAL MODULE: ./out/src/gates/endpoint-timing/route.js + 1 modules
var endpoint_timing_route = __webpack_require__(37947);
;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/tables.js



function tablesOf(measurements) {
    if (measurements.length === 0)
        return [];
    const tables = [
        {
            title: "Latency in ms",
            columns: ["endpoint", "requests", "failed", "p50", "p95", "p95 between", "p99", "max", "budget"],
            rows: measurements.map(latencyRow),
        },
        {
            title: "Where the time goes, in ms",
            columns: ["endpoint", "first request", "DNS", "TCP", "TLS", "first byte (median)", "download (median)"],
            rows: measurements.map(splitRow),
        },
    ];
    const server = measurements.flatMap(serverRows);
    if (server.length === 0)
        return tables;
    return [
        ...tables,
        { title: "Server-Timing in ms", columns: ["endpoint", "metric", "median", "p95"], rows: server },
    ];
}
function latencyRow({ route, exchanges }) {
    const ordered = sorted(exchanges.filter(({ failure }) => !failure).map(({ latencyMs }) => latencyMs));
    const failed = exchanges.length - ordered.length;
    const head = [route.name, String(exchanges.length), String(failed)];
    if (ordered.length === 0)
        return [...head, "", "", "", "", "", tables_text(route.budgetMs)];
    const { lower, upper } = quantileInterval(ordered, 0.95);
    const bounds = `${tables_text(lower)} and ${upper === Number.POSITIVE_INFINITY ? "unknown" : tables_text(upper)}`;
    return [
        ...head,
        tables_text(percentile(ordered, 0.5)),
        tables_text(percentile(ordered, 0.95)),
        bounds,
        tables_text(percentile(ordered, 0.99)),
        tables_text(percentile(ordered, 1)),
        tables_text(route.budgetMs),
    ];
}
function splitRow({ route, cold, exchanges }) {
    const good = exchanges.filter(({ failure }) => !failure);
    return [
        route.name,
        tables_text(cold.durationMs),
        tables_text(cold.dnsMs),
        tables_text(cold.tcpMs),
        tables_text(cold.tlsMs),
        median(good.map(({ ttfbMs }) => ttfbMs)),
        median(good.map(({ downloadMs }) => downloadMs)),
    ];
}
function serverRows({ route, exchanges }) {
    return [...(0,endpoint_timing_route/* serverTimings */.X)(exchanges)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, 10)
        .map(([name, times]) => [route.name, name, median(times), tables_text(percentile(sorted(times), 0.95))]);
}
function median(values) {
    return values.length === 0 ? "" : tables_text(percentile(sorted(values), 0.5));
}
function tables_text(ms) {
    return ms === undefined ? "" : String(judge_rounded(ms));
}

;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/run.js









async function* runEndpointTiming(options, context) {
    const routes = (0,endpoint_timing_route.readRoutes)(options, context.env);
    const flows = options.flows ?? (0,flows_session.smokeFlows)(context.siblings);
    const inconclusive = [];
    const measurements = [];
    const samples = new Map();
    context.coverage.count("endpoints", 0);
    const lastGood = options["last-good"] && (await readLastGood(context.root, options["last-good"].file));
    if (options["last-good"] && !lastGood)
        context.coverage.skip("comparison with the last good run", "there is none yet");
    const session = await sessionFor(options, flows, context, inconclusive);
    if (options.session && !session)
        return { inconclusive };
    const total = routes.reduce((sum, { requests }) => sum + requests + options["warm-up"] + 1, 0);
    let done = 0;
    const onRequest = () => context.progress({ done: ++done, total, unit: "requests" });
    let stands = true;
    try {
        for (const route of routes) {
            const measurement = await (0,endpoint_timing_route/* measure */.x)(route, options, context, session?.jar, onRequest);
            const unreachable = await reasonOffline(measurement, context);
            if (unreachable !== undefined) {
                inconclusive.push(unreachable);
                break;
            }
            measurements.push(measurement);
            context.coverage.count("endpoints");
            context.coverage.count("requests", measurement.exchanges.length + 1);
            const judged = judgeRoute(measurement, options, lastGood, context);
            inconclusive.push(...judged.inconclusive);
            if (judged.samples.length > 0)
                samples.set(route.name, judged.samples);
            stands &&= judged.findings.every(({ rule }) => !isError(rule));
            yield* judged.findings;
        }
    }
    finally {
        await session?.close();
    }
    if (options.concurrency) {
        const checked = await checkConcurrency(options.concurrency, flows, context);
        inconclusive.push(...checked.inconclusive);
        stands &&= checked.findings.every(({ rule }) => !isError(rule));
        yield* checked.findings;
    }
    if (stands && inconclusive.length === 0)
        await keep(options, lastGood, samples, context);
    return { inconclusive, tables: tablesOf(measurements), metrics: metricsOf(measurements) };
}
function isError(id) {
    return Object.values(rules/* rules */.a).some((rule) => rule.id === id && rule.severity === "error");
}
async function sessionFor({ session }, flows, context, inconclusive) {
    if (!session)
        return undefined;
    try {
        return await (0,flows_session.openSession)({ ...session, flows, label: "endpoint-timing", context });
    }
    catch (thrown) {
        if (!(thrown instanceof flows_session.SessionError))
            throw thrown;
        inconclusive.push(`no session could be opened: ${thrown.message}`);
        return undefined;
    }
}
async function reasonOffline({ cold, exchanges, route }, context) {
    if ([cold, ...exchanges].some(({ answer }) => answer))
        return undefined;
    const { failure } = cold;
    if (failure?.kind !== "no-response")
        return undefined;
    const blame = await (0,control/* blameFor */.L)(failure.failure.url, context.network, context.signal);
    if (blame === "site")
        return undefined;
    return `${route.name} cannot be reached from here, and neither can the control URLs: ${failure.failure.message}`;
}
async function keep({ "last-good": wanted }, before, samples, { root, clock }) {
    if (!wanted?.save || samples.size === 0)
        return;
    const all = new Map([...(before ?? []), ...samples]);
    await writeLastGood(root, wanted.file, all, new Date(clock.now()).toISOString());
}
function metricsOf(measurements) {
    const exchanges = measurements.flatMap((one) => one.exchanges);
    if (exchanges.length === 0)
        return {};
    const worst = measurements.map((one) => {
        const times = sorted(one.exchanges.filter(({ failure }) => !failure).map(({ latencyMs }) => latencyMs));
        return times.length === 0 ? 0 : percentile(times, 0.95);
    });
    const lag = percentile(sorted(exchanges.map(({ lagMs }) => lagMs)), 0.99);
    const round = (ms) => Math.round(ms * 100) / 100;
    return {
        requests: exchanges.length,
        slowestP95Ms: round(Math.max(...worst)),
        generatorLagP99Ms: round(lag),
    };
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

/***/ 77489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function writeTextFile(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const draft = `${path}.${process.pid}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
}


/***/ })

};
