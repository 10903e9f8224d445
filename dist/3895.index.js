export const id = 3895;
export const ids = [3895];
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


/***/ })

};
