export const id = 6002;
export const ids = [6002,4030,2863];
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

/***/ 96187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFlows: () => (/* binding */ readFlows),
  runSmokeTest: () => (/* binding */ runSmokeTest)
});

// EXTERNAL MODULE: ./out/src/engines/flows/check.js
var check = __webpack_require__(19891);
// EXTERNAL MODULE: ./out/src/engines/flows/identity.js
var identity = __webpack_require__(76273);
// EXTERNAL MODULE: ./out/src/engines/flows/load.js + 6 modules
var load = __webpack_require__(86254);
// EXTERNAL MODULE: ./out/src/engines/flows/place.js
var place = __webpack_require__(81684);
// EXTERNAL MODULE: ./out/src/engines/flows/schema.js
var schema = __webpack_require__(74172);
// EXTERNAL MODULE: ./out/src/engines/flows/run.js
var run = __webpack_require__(16930);
;// CONCATENATED MODULE: ./out/src/engines/flows/side-by-side.js

async function* runSideBySide(requests, atOnce) {
    const waiting = [...requests];
    const ready = [];
    const thrown = [];
    let news = Promise.withResolvers();
    const wake = () => {
        news.resolve();
        news = Promise.withResolvers();
    };
    const worker = async () => {
        for (let next = waiting.shift(); next; next = thrown.length === 0 ? waiting.shift() : undefined) {
            try {
                ready.push(await (0,run/* runFlow */.c)(next));
            }
            catch (reason) {
                thrown.push(reason);
            }
            wake();
        }
    };
    let done = false;
    const workers = Promise.all(Array.from({ length: Math.min(atOnce, requests.length) }, worker)).then(() => {
        done = true;
        wake();
    });
    while (!done || ready.length > 0) {
        const result = ready.shift();
        if (result)
            yield result;
        else if (!done)
            await news.promise;
    }
    await workers;
    if (thrown.length > 0)
        throw thrown[0];
}

// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var template = __webpack_require__(55609);
;// CONCATENATED MODULE: ./out/src/engines/mail/open.js
async function openMailbox(options, context) {
    if (options.mailpit) {
        const { openMailpit } = await Promise.all(/* import() */[__webpack_require__.e(4286), __webpack_require__.e(2629)]).then(__webpack_require__.bind(__webpack_require__, 92629));
        return openMailpit(options.mailpit, context);
    }
    if (options.imap) {
        const { openImapMailbox } = await Promise.all(/* import() */[__webpack_require__.e(4286), __webpack_require__.e(8696)]).then(__webpack_require__.bind(__webpack_require__, 16315));
        return openImapMailbox(options.imap, context);
    }
    if (options.webhook) {
        const { openWebhook } = await Promise.all(/* import() */[__webpack_require__.e(4286), __webpack_require__.e(9572)]).then(__webpack_require__.bind(__webpack_require__, 89572));
        return openWebhook(options.webhook, context);
    }
    const { openCatcher } = await Promise.all(/* import() */[__webpack_require__.e(4286), __webpack_require__.e(6429), __webpack_require__.e(1919)]).then(__webpack_require__.bind(__webpack_require__, 91919));
    return openCatcher(options.catcher ?? { host: "127.0.0.1", port: 2525 });
}

// EXTERNAL MODULE: ./out/src/probes/http/client.js
var http_client = __webpack_require__(48615);
// EXTERNAL MODULE: ./out/src/probes/control.js
var control = __webpack_require__(66780);
;// CONCATENATED MODULE: ./out/src/gates/smoke-test/blame.js

function createBlame({ network, signal }, client) {
    const known = new Map();
    const decide = async (origin) => {
        if ((await (0,control/* blameFor */.L)(origin, network, signal)) === "site")
            return "site";
        try {
            await client.request({ url: origin, signal, maxBodyBytes: 0 });
            return "site";
        }
        catch {
            return "runner";
        }
    };
    return async ({ kind, url }) => {
        if (kind === "tls" || kind === "protocol")
            return "site";
        const { origin } = new URL(url);
        const decided = known.get(origin) ?? decide(origin);
        known.set(origin, decided);
        return decided;
    };
}

// EXTERNAL MODULE: ./out/src/core/address.js
var address = __webpack_require__(47117);
// EXTERNAL MODULE: ./out/src/core/rule.js
var rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/engines/flows/tell/describe.js
var describe = __webpack_require__(20986);
// EXTERNAL MODULE: ./out/src/engines/flows/tell/evidence.js
var tell_evidence = __webpack_require__(5814);
// EXTERNAL MODULE: ./out/src/engines/flows/tell/masking.js
var masking = __webpack_require__(30527);
// EXTERNAL MODULE: ./out/src/gates/smoke-test/rules.js
var rules = __webpack_require__(50844);
;// CONCATENATED MODULE: ./out/src/gates/smoke-test/findings.js







async function findingsOf(result, context, blame) {
    const findings = [];
    const open = [];
    const unclean = uncleanWrite(result, context);
    if (unclean)
        findings.push(unclean);
    for (const step of result.steps) {
        const subject = `${result.flow.name} › ${step.step.name}`;
        if (step.outcome === "passed" && step.attempts > 1 && step.step.withinMs === undefined)
            findings.push(flaky(step, subject, context));
        for (const failure of leading(step.failures)) {
            if (failure.kind === "unavailable") {
                open.push(`${subject} could not be tried: ${context.redactor.redact(failure.reason)}`);
                continue;
            }
            if (failure.kind === "no-response" && (await blame(failure.failure)) === "runner") {
                const { host } = new URL(failure.failure.url);
                open.push(`${host} cannot be reached from here, and neither can the control URLs: ${failure.failure.message}`);
                continue;
            }
            findings.push(toFinding(failure, step, subject, context));
        }
    }
    return { findings, open };
}
function leading(failures) {
    const status = failures.find((failure) => failure.kind === "expectation" && failure.expectation.query.kind === "status");
    return status ? [status] : failures;
}
function toFinding(failure, step, subject, { redactor }) {
    const others = step.failures
        .filter((other) => other !== failure)
        .map(describe/* describeFailure */.Ic)
        .map(redactor.redact);
    const evidence = [
        ...(0,tell_evidence/* evidenceOf */.X)(failure, step.answer, redactor),
        ...(step.files?.length ? [{ kind: "list", label: "screenshot", items: [...step.files] }] : []),
        ...(others.length > 0 ? [{ kind: "list", label: "also not as expected", items: others }] : []),
    ];
    const common = { subject, evidence };
    switch (failure.kind) {
        case "expectation": {
            const query = redactor.redact((0,describe/* describeQuery */.Qp)(failure.expectation));
            return (0,rule/* finding */.gk)(rules/* rules */.a[ruleFor(failure.expectation)], {
                ...common,
                args: { query, expected: redactor.redact(failure.expected), actual: redactor.redact(failure.actual) },
                location: locationOf(failure.expectation.place ?? step.step.place),
                identity: [query, failure.expectation.predicate.name],
            });
        }
        case "capture":
            return (0,rule/* finding */.gk)(rules/* rules */.a["capture-missing"], {
                ...common,
                args: {
                    capture: failure.capture.name,
                    query: (0,describe/* describeQuery */.Qp)(failure.capture),
                    reason: redactor.redact(failure.reason),
                },
                location: locationOf(failure.capture.place ?? step.step.place),
                identity: [failure.capture.name],
            });
        case "no-response":
            return (0,rule/* finding */.gk)(rules/* rules */.a["no-response"], {
                ...common,
                args: { reason: redactor.redact(failure.failure.message) },
                evidence: [
                    { kind: "command", command: `curl -i ${(0,sanitize/* forShell */.uJ)((0,masking/* maskUrl */.yP)(failure.failure.url, redactor))}` },
                ],
                location: locationOf(step.step.place),
            });
        case "request":
        case "unavailable":
            return (0,rule/* finding */.gk)(rules/* rules */.a.request, {
                ...common,
                args: { reason: redactor.redact(failure.reason) },
                location: locationOf(step.step.place),
            });
        case "mail-missing":
            return (0,rule/* finding */.gk)(rules/* rules */.a["mail-missing"], {
                ...common,
                args: { to: failure.to, mailbox: failure.mailbox, seconds: failure.waitedMs / 1000 },
                location: locationOf(step.step.place),
            });
        case "mail":
            return (0,rule/* finding */.gk)(rules/* rules */.a["mail-content"], {
                ...common,
                args: comparison(failure, redactor),
                location: locationOf(step.step.place),
                identity: [failure.what],
            });
        case "mail-sender":
            return (0,rule/* finding */.gk)(rules/* rules */.a["mail-sender"], {
                ...common,
                args: comparison(failure, redactor),
                location: locationOf(step.step.place),
                identity: [failure.what],
            });
        case "browser":
            return (0,rule/* finding */.gk)(rules/* rules */.a.browser, {
                ...common,
                args: comparison(failure, redactor),
                location: locationOf(step.step.place),
                identity: [failure.what],
            });
        case "command":
            return (0,rule/* finding */.gk)(rules/* rules */.a["command-failed"], {
                ...common,
                args: { test: failure.test, reason: redactor.redact((0,sanitize/* cut */.Jj)(failure.reason, 300)) },
                location: failure.file === undefined
                    ? locationOf(step.step.place)
                    : { path: failure.file, ...lineOf(failure.line) },
                identity: [failure.test ?? ""],
            });
    }
}
function comparison({ what, expected, actual }, { redact }) {
    return { what, expected: redact(expected), actual: redact(actual) };
}
function lineOf(line) {
    return line === undefined ? {} : { line };
}
const ruleByQuery = {
    status: "status",
    version: "header",
    header: "header",
    cookie: "header",
    url: "header",
    ip: "header",
    redirects: "header",
    certificate: "header",
    body: "body",
    bytes: "body",
    rawbytes: "body",
    sha256: "body",
    md5: "body",
    regex: "body",
    duration: "time",
    variable: "value",
    jsonpath: "value",
    xpath: "value",
    css: "value",
};
function ruleFor({ query, predicate }) {
    return predicate.name === "schema" ? "value" : ruleByQuery[query.kind];
}
function locationOf(place) {
    return place && { path: place.file, line: place.line, column: place.column };
}
function flaky(result, subject, { redactor }) {
    const items = result.earlier.map(describe/* describeFailure */.Ic).map(redactor.redact);
    return (0,rule/* finding */.gk)(rules/* rules */.a.flaky, {
        subject,
        args: { attempts: result.attempts },
        evidence: [{ kind: "list", label: "on the try before", items }],
        location: locationOf(result.step.place),
    });
}
const writing = new Set(["POST", "PUT", "PATCH"]);
const session = /\/(log|sign)[-_]?(in|out|on|off)\b|\/(session|auth|token|oauth|graphql)/i;
function uncleanWrite({ flow }, context) {
    if (!isProduction(context) || flow.always.length > 0)
        return undefined;
    const write = flow.steps.find(writes);
    if (write?.action.kind !== "request")
        return undefined;
    return (0,rule/* finding */.gk)(rules/* rules */.a["unclean-write"], {
        subject: `${flow.name} › ${write.name}`,
        args: { method: write.action.method },
        location: locationOf(write.place),
    });
}
function isProduction({ environment, change, site }) {
    const name = environment ?? change.deployment?.environment;
    if (name !== undefined)
        return /prod|live/i.test(name);
    return site !== undefined && !(0,address/* isLoopbackHost */.cW)(site.hostname);
}
function writes({ action }) {
    if (action.kind !== "request" || !writing.has(action.method))
        return false;
    const path = action.url.parts.map((part) => (typeof part === "string" ? part : "")).join("");
    return !session.test(path);
}

;// CONCATENATED MODULE: ./out/src/gates/smoke-test/run.js











const read = new WeakMap();
function readFlows(options, context) {
    const flows = read.get(options) ?? readAnew(options, context);
    read.set(options, flows);
    return flows;
}
async function readAnew(options, { root, env }) {
    const flows = await (0,load/* loadFlows */.m)(options.flows ?? schema/* defaultFlows */.r, root);
    const chosen = flows.filter((flow) => isChosen(flow, options)).map((flow) => withVariables(flow, options));
    const known = [...identity/* runNames */.o, ...(options.mail ? ["run.email"] : [])];
    for (const flow of chosen) {
        if (!options.mail)
            assertNoMail(flow);
        (0,check/* checkVariables */.kL)(flow, known, env);
    }
    return chosen;
}
function assertNoMail({ steps, always }) {
    const step = [...steps, ...always].find(({ action }) => action.kind === "mail");
    if (step)
        throw (0,place/* mistake */.R)(step.place, "a mail step needs gates.smoke-test.mail, which says where messages arrive");
}
function isChosen({ tags }, { tags: wanted, "skip-tags": unwanted = [] }) {
    if (tags.some((tag) => unwanted.includes(tag)))
        return false;
    return wanted === undefined || wanted.length === 0 || tags.some((tag) => wanted.includes(tag));
}
function withVariables(flow, { variables = {} }) {
    const own = new Set(flow.variables.map(([name]) => name));
    const common = Object.entries(variables).filter(([name]) => !own.has(name));
    return {
        ...flow,
        variables: [
            ...common.map(([name, value]) => [name, (0,template/* operandOf */.fK)(value, undefined)]),
            ...flow.variables,
        ],
    };
}
async function* runSmokeTest(options, context) {
    const flows = await readFlows(options, context);
    context.coverage.count("flows", 0);
    if (flows.length === 0)
        return { inconclusive: ["there are no flows to run"] };
    const client = (0,http_client/* createHttpClient */.u)(context.network, {
        clock: context.clock,
        siteHosts: context.site ? [context.site.host] : [],
    });
    const total = flows.reduce((sum, { steps, always }) => sum + steps.length + always.length, 0);
    let done = 0;
    const onStep = () => context.progress({ done: ++done, total, unit: "steps" });
    const secrets = new Set(options.secrets);
    const mailbox = options.mail && (await openMailbox(options.mail, context));
    const requests = flows.map((flow) => {
        const variables = (0,identity/* runVariables */.R)(context, { use: flow.name, address: options.mail?.address });
        return { flow, context, client, variables, secrets, mailbox, onStep };
    });
    const blame = createBlame(context, client);
    const inconclusive = new Set();
    const results = [];
    try {
        for await (const result of runSideBySide(requests, options["at-once"])) {
            results.push(result);
            count(result, context);
            const { findings, open } = await findingsOf(result, context, blame);
            for (const reason of open)
                inconclusive.add(reason);
            yield* findings;
        }
    }
    finally {
        await Promise.all([client.close(), mailbox?.close()]);
    }
    return {
        inconclusive: [...inconclusive].sort(),
        metrics: { requests: sum(results, ({ requests }) => requests) },
        tables: [tableOf(flows, results)],
    };
}
function count({ steps, requests, expectations }, { coverage }) {
    const ran = steps.filter(({ outcome }) => outcome === "passed" || outcome === "failed");
    coverage.count("flows");
    coverage.count("steps", ran.length);
    coverage.count("requests", requests);
    coverage.count("expectations", expectations);
    const tests = steps.reduce((total, { tests: ran = 0 }) => total + ran, 0);
    if (tests > 0)
        coverage.count("tests of other suites", tests);
    for (const { outcome, reason = "left out" } of steps) {
        if (outcome === "skipped" || outcome === "not-reached")
            coverage.skip("steps", reason);
    }
}
function sum(results, of) {
    return results.reduce((total, result) => total + of(result), 0);
}
function tableOf(flows, results) {
    const rows = flows.flatMap((flow) => {
        const result = results.find((one) => one.flow === flow);
        if (!result)
            return [];
        const failed = result.steps.find(({ outcome }) => outcome === "failed");
        const passed = result.steps.filter(({ outcome }) => outcome === "passed").length;
        return [
            [flow.name, failed ? `failed at ${failed.step.name}` : "passed", `${passed} of ${result.steps.length}`],
        ];
    });
    return { title: "Flows", columns: ["flow", "result", "steps passed"], rows };
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


/***/ })

};
