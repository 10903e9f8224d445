export const id = 9158;
export const ids = [9158];
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
    const forms = new Set();
    const listeners = [];
    let pattern;
    const compiled = () => {
        if (!pattern && forms.size > 0) {
            const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
            pattern = new RegExp(`(?=(${longestFirst.map(RegExp.escape).join("|")}))`, "g");
        }
        return pattern;
    };
    const redact = (text) => {
        const found = compiled();
        if (!found)
            return text;
        let result = "";
        let kept = 0;
        let end = 0;
        for (const match of text.matchAll(found)) {
            if (match.index >= end)
                result += text.slice(kept, match.index) + REDACTED;
            end = Math.max(end, match.index + match[1].length);
            kept = end;
        }
        return result + text.slice(kept);
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
                pattern = undefined;
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

/***/ 24492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
const secretName = /SECRET|TOKEN|PASSW(OR)?D|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|BYPASS|(^|[_.-])(AUTH|OTP|TOTP|PIN)($|[_.-])/i;
function isSecretName(name) {
    return secretName.test(name);
}


/***/ }),

/***/ 19891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bS: () => (/* binding */ orderedVariables),
/* harmony export */   kL: () => (/* binding */ checkVariables)
/* harmony export */ });
/* unused harmony export capturedBy */
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9603);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57716);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81684);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55609);




function checkVariables(flow, known, env) {
    assertNoCircle(flow);
    const names = new Set(known);
    for (const [name] of flow.variables)
        names.add(name);
    for (const [, value] of flow.variables)
        for (const use of usesIn((0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(value)))
            assertKnown(use, names, env);
    for (const step of flow.steps) {
        for (const [name] of step.variables)
            names.add(name);
        for (const use of usesIn(sentTemplates(step)))
            assertKnown(use, step.totp ? withTotp(names) : names, env);
        for (const name of capturedBy(step))
            names.add(name);
        for (const use of usesIn(judgedTemplates(step)))
            assertKnown(use, names, env);
    }
    for (const step of flow.always) {
        for (const [name] of step.variables)
            names.add(name);
        for (const name of capturedBy(step))
            names.add(name);
        for (const use of usesIn([...sentTemplates(step), ...judgedTemplates(step)]))
            assertKnown(use, names, env);
    }
}
function withTotp(names) {
    return new Set([...names, "totp"]);
}
function capturedBy({ captures, action }) {
    const fromMail = action.kind === "mail" ? [action.link?.capture, action.code?.capture] : [];
    return [...captures.map(({ name }) => name), ...fromMail.filter((name) => name !== undefined)];
}
function assertKnown(use, names, env) {
    if (use.otherwise !== undefined || names.has(use.variable) || (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isGiven */ .qR)(use.variable, env))
        return;
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentName */ .tq)(use.variable)) {
        throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .R)(use.place, `the environment variable ${use.variable} is not set. Set it, or give a default: \${${use.variable}:-value}.`);
    }
    throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .R)(use.place, `no variable "${use.variable}" is set or captured before this.${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(use.variable, names)}`);
}
function* usesIn(templates) {
    for (const { parts, place } of templates) {
        for (const part of parts)
            if (typeof part !== "string")
                yield { ...part, place };
    }
}
function* sentTemplates(step) {
    for (const [, value] of step.variables)
        yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(value);
    if (step.skipIf?.kind === "predicate")
        yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(step.skipIf.value);
    if (step.totp)
        yield step.totp;
    yield* actionTemplates(step.action);
}
function* actionTemplates(action) {
    switch (action.kind) {
        case "request":
            yield* requestTemplates(action);
            return;
        case "mail":
            yield* mailTemplates(action);
            return;
        case "command":
            yield* action.argv;
            if (action.folder)
                yield action.folder;
            for (const pair of action.environment)
                yield* pair;
            return;
        case "browser":
            for (const move of action.moves) {
                if ("selector" in move)
                    yield move.selector;
                if ("text" in move)
                    yield move.text;
                if ("url" in move)
                    yield* "parts" in move.url ? [move.url] : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(move.url);
            }
    }
}
function* mailTemplates({ to, from, subject, link, code }) {
    yield to;
    for (const { operand } of [...from, ...subject])
        if (operand)
            yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(operand);
    if (link?.host)
        yield link.host;
    for (const operand of [link?.matching, code?.matching])
        if (operand)
            yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(operand);
}
function* requestTemplates(action) {
    yield action.url;
    for (const pair of [...action.headers, ...action.query, ...action.cookies])
        yield* pair;
    const { authentication } = action;
    if (authentication && "user" in authentication)
        yield* [authentication.user, authentication.password];
    if (authentication?.kind === "bearer")
        yield authentication.token;
    if (authentication?.kind === "netrc" && authentication.file)
        yield authentication.file;
    if (action.body)
        yield* bodyTemplates(action.body);
}
function* bodyTemplates(body) {
    switch (body.kind) {
        case "text":
            yield body.text;
            return;
        case "json":
            yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(body.value);
            return;
        case "form":
            for (const pair of body.fields)
                yield* pair;
            return;
        case "file":
            yield body.path;
            return;
        case "graphql":
            yield body.query;
            if (body.operation)
                yield body.operation;
            if (body.variables)
                yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(body.variables);
            return;
        case "multipart":
            for (const { name, value, type } of body.fields) {
                yield name;
                yield value.kind === "text" ? value.text : value.path;
                if (type)
                    yield type;
            }
    }
}
function* judgedTemplates({ captures, expectations }) {
    for (const one of [...captures, ...expectations]) {
        yield* queryTemplates(one.query);
        for (const { operands } of one.filters)
            for (const operand of operands)
                yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(operand);
    }
    for (const { predicate } of expectations) {
        if (predicate.operand)
            yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(predicate.operand);
    }
}
function* queryTemplates(query) {
    if ("argument" in query)
        yield query.argument;
    if ("pattern" in query)
        yield* (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(query.pattern);
}
function assertNoCircle({ variables }) {
    const byName = new Map(variables);
    const settled = new Set();
    const visit = (name, trail, place) => {
        const value = byName.get(name);
        if (!value || settled.has(name))
            return;
        const path = [...trail, name];
        if (trail.includes(name))
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .R)(place, `variables form a circle: ${path.slice(path.indexOf(name)).join(" → ")}`);
        for (const use of usesIn((0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(value)))
            visit(use.variable, path, use.place ?? place);
        settled.add(name);
    };
    for (const [name] of variables)
        visit(name, [], undefined);
}
function orderedVariables({ variables }) {
    const byName = new Map(variables);
    const ordered = new Map();
    const visit = (name) => {
        const value = byName.get(name);
        if (!value || ordered.has(name))
            return;
        for (const use of usesIn((0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesOf */ .r3)(value)))
            visit(use.variable);
        ordered.set(name, value);
    };
    for (const [name] of variables)
        visit(name);
    return [...ordered];
}


/***/ }),

/***/ 57716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ setVariable),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   tq: () => (/* binding */ isEnvironmentName),
/* harmony export */   ur: () => (/* binding */ createState)
/* harmony export */ });
/* unused harmony export environmentNames */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24492);
/* harmony import */ var _query_cookies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4875);
/* harmony import */ var _query_filters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25903);




const environmentName = /^[A-Z_][A-Z0-9_]*$/;
function isGiven(name, env) {
    return Object.hasOwn(generated, name) || environmentNames(name).some((one) => env[one] !== undefined);
}
function isEnvironmentName(name) {
    return environmentName.test(name) || name.startsWith("env.");
}
function createState({ context, client, variables, jar, secrets = new Set(), mailbox, }) {
    const values = new Map(variables);
    const scope = {
        get: (name) => values.get(name) ?? generated[name]?.(context) ?? environmentValue(name, context, secrets),
        now: () => context.clock.now(),
        filtered: (value, filters) => (0,_query_filters_js__WEBPACK_IMPORTED_MODULE_2__/* .applyFilters */ .W)(value, filters, scope),
    };
    return {
        context,
        client,
        clients: new Map(),
        jar: jar ?? (0,_query_cookies_js__WEBPACK_IMPORTED_MODULE_1__/* .createJar */ .K)(),
        variables: values,
        scope,
        secrets,
        mailbox,
        followUps: [],
    };
}
const generated = {
    newUuid: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    newDate: ({ clock }) => new Date(clock.now()),
};
function environmentNames(name) {
    if (name.startsWith("env."))
        return [name.slice("env.".length)];
    return environmentName.test(name) ? [name] : [`HURL_VARIABLE_${name}`, `HURL_${name}`];
}
function environmentValue(name, { env, redactor }, secrets) {
    const found = environmentNames(name).find((one) => env[one] !== undefined);
    if (found === undefined)
        return undefined;
    const value = env[found];
    if (value !== undefined && (secrets.has(name) || (0,_core_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .e)(found)))
        redactor.add(value);
    return value;
}
function setVariable({ variables, context, secrets }, name, value, secret) {
    variables.set(name, value);
    const hidden = secret || secrets.has(name) || (0,_core_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .e)(name);
    if (hidden && (typeof value === "string" || typeof value === "number"))
        context.redactor.add(String(value));
}


/***/ }),

/***/ 14742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ base64Bytes),
/* harmony export */   n: () => (/* binding */ parseFileReference),
/* harmony export */   pY: () => (/* binding */ hexBytes),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61035);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60067);


function parseBytes(cursor) {
    const start = cursor.at;
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, "base64,")) {
        const bytes = base64Bytes((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, /[^;]*/y) ?? "");
        if (!bytes)
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(cursor, "base64 after base64,", start);
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, ";");
        return { kind: "bytes", bytes };
    }
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, "hex,")) {
        const bytes = hexBytes((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, /[^;]*/y) ?? "");
        if (!bytes)
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(cursor, "pairs of hex digits after hex,", start);
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, ";");
        return { kind: "bytes", bytes };
    }
    const path = parseFileReference(cursor);
    return path && { kind: "file", path };
}
function base64Bytes(text) {
    const bare = text.replace(/\s/g, "");
    return /^[A-Za-z0-9+/]*={0,2}$/.test(bare) ? Buffer.from(bare, "base64") : undefined;
}
function hexBytes(text) {
    const bare = text.replace(/\s/g, "");
    return /^(?:[\da-fA-F]{2})*$/.test(bare) ? Buffer.from(bare, "hex") : undefined;
}
function parseFileReference(cursor) {
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, "file,"))
        return undefined;
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpaces */ .Rk)(cursor);
    const path = (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFileName */ .Px)(cursor);
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpaces */ .Rk)(cursor);
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, ";");
    return path;
}


/***/ }),

/***/ 61035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ expect),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   Rk: () => (/* binding */ skipSpaces),
/* harmony export */   Sk: () => (/* binding */ endLine),
/* harmony export */   Ze: () => (/* binding */ skipLines),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eV: () => (/* binding */ looksAt),
/* harmony export */   lN: () => (/* binding */ createCursor),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   pf: () => (/* binding */ atLineEnd),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   tE: () => (/* binding */ atEnd),
/* harmony export */   x1: () => (/* binding */ createPieceCursor)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81684);


function createCursor(text, file) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return {
        text,
        at: 0,
        dollar: false,
        placeOf(offset) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle] <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { file, line: low + 1, column: offset - starts[low] + 1 };
        },
    };
}
function createPieceCursor(text, place) {
    return { text, at: 0, dollar: true, placeOf: () => place };
}
function looksAt(cursor, literal) {
    return cursor.text.startsWith(literal, cursor.at);
}
function accept(cursor, literal) {
    if (!looksAt(cursor, literal))
        return false;
    cursor.at += literal.length;
    return true;
}
function take(cursor, pattern) {
    const start = cursor.at;
    if (!matches(cursor, pattern))
        return undefined;
    cursor.at = pattern.lastIndex;
    return cursor.text.slice(start, cursor.at);
}
function matches(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    return pattern.test(cursor.text);
}
const spaces = /[ \t]+/y;
const restOfLine = /[ \t]*(?:#|\r?\n|$)/y;
const lineEnd = /[ \t]*(?:#[^\n]*)?(?:\n|$|\r\n)?/y;
const emptyLine = /[ \t]*(?:#[^\n]*)?\r?\n|[ \t]*#[^\n]*$/y;
function expect(cursor, literal) {
    if (!accept(cursor, literal))
        throw unexpected(cursor, `"${literal}"`);
}
function skipSpaces(cursor) {
    return take(cursor, spaces) !== undefined;
}
function atLineEnd(cursor) {
    return matches(cursor, restOfLine);
}
function endLine(cursor) {
    if (!atLineEnd(cursor))
        throw unexpected(cursor, "the end of the line");
    take(cursor, lineEnd);
}
function skipLines(cursor) {
    const comments = [];
    for (;;) {
        const line = take(cursor, emptyLine);
        if (line === undefined)
            return comments;
        const text = line.trim();
        if (text !== "")
            comments.push(text.slice(1).trim());
    }
}
function atEnd(cursor) {
    return cursor.at >= cursor.text.length;
}
function unexpected(cursor, expected, at = cursor.at) {
    const [line = ""] = cursor.text.slice(at, at + 80).split(/\r?\n/, 1);
    const found = at >= cursor.text.length
        ? "the end of the file"
        : line === ""
            ? "the end of the line"
            : `"${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line), 40)}"`;
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .R)(cursor.placeOf(at), `expected ${expected}, found ${found}`);
}


/***/ }),

/***/ 72351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseJsonBody),
/* harmony export */   q: () => (/* binding */ looksAtJson)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61035);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60067);


const MAX_DEPTH = 500;
const valueStart = /[{["\d-]|(?:true|false|null)(?![\w-])/y;
function looksAtJson(cursor) {
    return (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(cursor, valueStart);
}
function parseJsonBody(cursor) {
    const start = cursor.at;
    const placeholders = [];
    const placeholder = (as) => {
        const from = cursor.at;
        const part = { ...(0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlaceholder */ .$z)(cursor), as };
        placeholders.push({ from, to: cursor.at, part });
        return part;
    };
    const value = parseValue(cursor, placeholder, 0);
    const parts = [];
    let at = start;
    for (const { from, to, part } of placeholders) {
        if (from > at)
            parts.push(cursor.text.slice(at, from));
        parts.push(part);
        at = to;
    }
    if (at < cursor.at)
        parts.push(cursor.text.slice(at, cursor.at));
    return { text: { parts, place: cursor.placeOf(start) }, value };
}
function parseValue(cursor, placeholder, depth) {
    if (depth > MAX_DEPTH)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(cursor, `JSON nested less than ${MAX_DEPTH} deep`);
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .looksAt */ .eV)(cursor, "{{")) {
        const { as: _, ...variable } = placeholder("json");
        return { kind: "variable", variable, place: cursor.placeOf(cursor.at) };
    }
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .looksAt */ .eV)(cursor, "{"))
        return parseObject(cursor, placeholder, depth);
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .looksAt */ .eV)(cursor, "["))
        return parseArray(cursor, placeholder, depth);
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .looksAt */ .eV)(cursor, '"'))
        return { kind: "text", text: parseString(cursor, placeholder) };
    const word = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, /(?:true|false|null)(?![\w-])/y);
    if (word !== undefined)
        return { kind: "constant", value: JSON.parse(word) };
    const number = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y);
    if (number === undefined)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(cursor, "a JSON value");
    const value = Number(number);
    const exact = /^-?\d+$/.test(number) && !Number.isSafeInteger(value);
    return { kind: "constant", value: exact ? BigInt(number) : value };
}
const skipWhite = (cursor) => {
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, /\s+/y);
};
function parseObject(cursor, placeholder, depth) {
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, "{");
    skipWhite(cursor);
    const entries = [];
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, "}"))
        return { kind: "mapping", entries };
    for (;;) {
        skipWhite(cursor);
        const name = parseString(cursor, placeholder);
        skipWhite(cursor);
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, ":");
        skipWhite(cursor);
        entries.push([name, parseValue(cursor, placeholder, depth + 1)]);
        skipWhite(cursor);
        if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, "}"))
            return { kind: "mapping", entries };
        if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, ","))
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(cursor, '"," or "}"');
    }
}
function parseArray(cursor, placeholder, depth) {
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, "[");
    skipWhite(cursor);
    const items = [];
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, "]"))
        return { kind: "list", items };
    for (;;) {
        skipWhite(cursor);
        items.push(parseValue(cursor, placeholder, depth + 1));
        skipWhite(cursor);
        if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, "]"))
            return { kind: "list", items };
        if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, ","))
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(cursor, '"," or "]"');
    }
}
function parseString(cursor, placeholder) {
    const start = cursor.at;
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .expect */ .E3)(cursor, '"');
    const parts = [];
    let plain = "";
    for (;;) {
        const text = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .take */ .s)(cursor, /(?:[^"\\{\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))+/uy);
        if (text !== undefined) {
            plain += JSON.parse(`"${text}"`);
        }
        else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .looksAt */ .eV)(cursor, "{{")) {
            if (plain !== "")
                parts.push(plain);
            plain = "";
            const { as: _, ...part } = placeholder("json-text");
            parts.push(part);
        }
        else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, "{")) {
            plain += "{";
        }
        else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(cursor, '"')) {
            if (plain !== "")
                parts.push(plain);
            return { parts, place: cursor.placeOf(start) };
        }
        else {
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(cursor, 'a closing "');
        }
    }
}


/***/ }),

/***/ 405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ parseAssertion),
/* harmony export */   YU: () => (/* binding */ parseCaptureBody)
/* harmony export */ });
/* unused harmony exports parseQuery, parsePredicate */
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9603);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81684);
/* harmony import */ var _query_filters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25903);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38727);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14742);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61035);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72351);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60067);








const queryWord = /[A-Za-z][A-Za-z0-9]*/y;
const negation = /not(?=[ \t])/y;
const predicateWord = /[=!<>]=?|[A-Za-z][A-Za-z0-9]*/y;
const jsonWord = /(?:true|false|null)(?![A-Za-z0-9_])/y;
const queryNames = [..._vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .plainQueries */ .Re, ..._vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .namedQueries */ .up];
function parseQuery(cursor) {
    const start = cursor.at;
    const name = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, queryWord) ?? "";
    if (_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .plainQueries */ .Re.includes(name))
        return { kind: name };
    if (!_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .namedQueries */ .up.includes(name)) {
        throw (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .mistake */ .R)(cursor.placeOf(start), `expected a query, found "${name}".${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(name, queryNames) || ` Queries: ${queryNames.join(", ")}.`}`);
    }
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor);
    if (name === "regex")
        return { kind: "regex", pattern: (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePattern */ .EY)(cursor) };
    const argument = (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseQuoted */ .MH)(cursor);
    if (!argument)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, `a quoted string after ${name}`);
    return { kind: name, argument };
}
const formerNames = {
    equals: "==",
    notEquals: "!=",
    greaterThan: ">",
    greaterThanOrEquals: ">=",
    lessThan: "<",
    lessThanOrEquals: "<=",
};
const predicateNames = [..._vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .comparingPredicates */ .T3, ..._vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPredicates */ .n3];
function parsePredicate(cursor) {
    const not = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, negation) !== undefined;
    if (not)
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor);
    const start = cursor.at;
    const word = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, predicateWord) ?? "";
    const name = formerNames[word] ?? word;
    if (_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPredicates */ .n3.includes(name))
        return { name: name, not };
    if (!_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .comparingPredicates */ .T3.includes(name)) {
        if (word === "")
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, "a filter or a predicate", start);
        const known = [...predicateNames, ...Object.keys(_query_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .filterOperands */ .b)];
        throw (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .mistake */ .R)(cursor.placeOf(start), `expected a filter or a predicate, found "${word}".${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(word, known)}`);
    }
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor);
    const operand = name === "matches" ? (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePattern */ .EY)(cursor) : parsePredicateValue(cursor, name);
    return { name: name, not, operand };
}
function parsePredicateValue(cursor, predicate) {
    const constant = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, jsonWord);
    if (constant !== undefined)
        return { kind: "constant", value: constant === "null" ? null : constant === "true" };
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "[") || ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "{") && !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "{{")))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonBody */ .Y)(cursor).value;
    const found = (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNumber */ .$J)(cursor) ?? (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTyped */ .MF)(cursor) ?? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBytes */ .z_)(cursor);
    if (found)
        return found;
    const text = (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseQuoted */ .MH)(cursor) ?? (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseOneline */ .qT)(cursor);
    if (!text)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, `a value after ${predicate}`);
    return { kind: "text", text };
}
function parseAssertion(cursor) {
    const place = cursor.placeOf(cursor.at);
    const query = parseQuery(cursor);
    const filters = (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFilters */ .HE)(cursor);
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor))
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, "a predicate");
    return { query, filters, predicate: parsePredicate(cursor), place };
}
function parseCaptureBody(cursor) {
    const query = parseQuery(cursor);
    const filters = (0,_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFilters */ .HE)(cursor);
    const start = cursor.at;
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor);
    const redact = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(cursor, "redact");
    if (!redact)
        cursor.at = start;
    return { query, filters, redact };
}


/***/ }),

/***/ 60067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   $x: () => (/* binding */ parseValue),
/* harmony export */   $z: () => (/* binding */ parsePlaceholder),
/* harmony export */   Do: () => (/* binding */ parseKey),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   HE: () => (/* binding */ parseFilters),
/* harmony export */   MF: () => (/* binding */ parseTyped),
/* harmony export */   MH: () => (/* binding */ parseQuoted),
/* harmony export */   Px: () => (/* binding */ parseFileName),
/* harmony export */   eE: () => (/* binding */ parsePlain),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   qT: () => (/* binding */ parseOneline)
/* harmony export */ });
/* unused harmony export parseRegex */
/* harmony import */ var _query_filters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25903);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55609);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61035);



const controls = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const quoted = { plain: /[^"\\{]+/y, literal: '"\\{}', name: "a quoted string" };
const key = { plain: /[A-Za-z0-9_\-.[\]@$]+/y, literal: '#:\\[]{} "', name: "a name" };
const value = { plain: /[^#\n\r\\{ \t]+/y, literal: '#\\{} "', name: "a value" };
const oneline = { plain: /[^`\n\\{]+/y, literal: "`#\\{}", name: "a string in backticks" };
const file = { plain: /[^#;{} \t\r\n\\]+/y, literal: "\\#; {}:", name: "a file name" };
function readParts(cursor, form) {
    const parts = [];
    let plain = "";
    const flush = () => {
        if (plain !== "")
            parts.push(plain);
        plain = "";
    };
    for (;;) {
        const text = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, form.plain);
        if (text !== undefined) {
            plain += text;
        }
        else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "{{")) {
            flush();
            parts.push(parsePlaceholder(cursor));
        }
        else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "\\")) {
            plain += readEscape(cursor, form);
        }
        else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "{") && form !== key && form !== file) {
            cursor.at++;
            plain += "{";
        }
        else {
            flush();
            return parts;
        }
    }
}
function readEscape(cursor, form) {
    const start = cursor.at;
    cursor.at++;
    const char = cursor.text[cursor.at] ?? "";
    cursor.at++;
    if (char !== "" && form.literal.includes(char))
        return char;
    const control = controls[char];
    if (control !== undefined)
        return control;
    if (char === "u") {
        const code = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, /\{[\da-fA-F]{1,6}\}/y);
        const point = Number.parseInt(code?.slice(1) ?? "", 16);
        if (code !== undefined && point <= 0x10ffff)
            return String.fromCodePoint(point);
    }
    throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, `an escape such as \\n or \\u{e9} in ${form.name}`, start);
}
function template(cursor, parts, start) {
    const place = cursor.placeOf(start);
    if (!cursor.dollar)
        return { parts, place };
    return {
        parts: parts.flatMap((part) => (typeof part === "string" ? (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(part).parts : [part])),
        place,
    };
}
function parseQuoted(cursor) {
    const start = cursor.at;
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(cursor, '"'))
        return undefined;
    const parts = readParts(cursor, quoted);
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(cursor, '"'))
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, 'a closing "', start);
    return template(cursor, parts, start);
}
function parseKey(cursor) {
    const start = cursor.at;
    const parts = readParts(cursor, key);
    return parts.length === 0 ? undefined : template(cursor, parts, start);
}
function parseValue(cursor) {
    const start = cursor.at;
    const parts = [];
    for (;;) {
        for (const part of readParts(cursor, value))
            push(parts, part);
        const spaces = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, /[ \t]+(?=[^ \t#\r\n])/y);
        if (spaces === undefined)
            return template(cursor, parts, start);
        push(parts, spaces);
    }
}
function push(parts, part) {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string")
        parts[parts.length - 1] = last + part;
    else
        parts.push(part);
}
function parseWord(cursor) {
    const start = cursor.at;
    return template(cursor, readParts(cursor, value), start);
}
function parseOneline(cursor) {
    const start = cursor.at;
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(cursor, "`"))
        return undefined;
    const parts = readParts(cursor, oneline);
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(cursor, "`"))
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, "a closing `", start);
    return template(cursor, parts, start);
}
function parseFileName(cursor) {
    const start = cursor.at;
    const parts = readParts(cursor, file);
    if (parts.length === 0)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, "a file name");
    return template(cursor, parts, start);
}
function parseRegex(cursor) {
    const source = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, /\/(?:[^\\/\n]|\\[^\n])*\//y);
    if (source === undefined) {
        if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "/"))
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, "a pattern that ends with /");
        return undefined;
    }
    return source.slice(1, -1).replaceAll("\\/", "/");
}
function parsePlain(cursor, end, options) {
    const start = cursor.at;
    const parts = [];
    let plain = "";
    while (cursor.at < end) {
        if (options.variables && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "{{")) {
            if (plain !== "")
                parts.push(plain);
            plain = "";
            parts.push(parsePlaceholder(cursor));
        }
        else if (options.escape && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "\\")) {
            plain += readEscape(cursor, { ...oneline, literal: "\\`", name: "a multiline string" });
        }
        else {
            plain += cursor.text[cursor.at];
            cursor.at++;
        }
    }
    if (plain !== "")
        parts.push(plain);
    return template(cursor, parts, start);
}
function parsePlaceholder(cursor) {
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .expect */ .E3)(cursor, "{{");
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor);
    const name = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, /[A-Za-z_][\w.-]*/y);
    if (name === undefined)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, "the name of a variable");
    const variable = name === "getEnv" ? `env.${environmentName(cursor)}` : name;
    const filters = parseFilters(cursor);
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor);
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .expect */ .E3)(cursor, "}}");
    return filters.length === 0 ? { variable } : { variable, filters };
}
function environmentName(cursor) {
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor);
    const argument = parseQuoted(cursor);
    const [name] = argument?.parts ?? [];
    if (typeof name !== "string")
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, "the quoted name of an environment variable after getEnv");
    return name;
}
function parseFilters(cursor) {
    const filters = [];
    for (;;) {
        const start = cursor.at;
        const filter = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor) ? parseFilter(cursor) : undefined;
        if (!filter) {
            cursor.at = start;
            return filters;
        }
        filters.push(filter);
    }
}
function parseFilter(cursor) {
    const start = cursor.at;
    const name = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, /[A-Za-z][A-Za-z0-9]*/y);
    if (name === undefined || !Object.hasOwn(_query_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .filterOperands */ .b, name)) {
        cursor.at = start;
        return undefined;
    }
    const filter = name;
    const operands = [];
    for (let count = _query_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .filterOperands */ .b[filter]; count > 0; count--) {
        if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(cursor))
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, `a value after ${filter}`);
        operands.push(parseFilterOperand(cursor, filter));
    }
    return { name: filter, operands };
}
function parseFilterOperand(cursor, filter) {
    if (filter === "nth")
        return parseNumber(cursor) ?? parseTyped(cursor) ?? wanted(cursor, "a number after nth");
    return parsePattern(cursor);
}
function parsePattern(cursor) {
    const source = parseRegex(cursor);
    if (source !== undefined)
        return { kind: "regex", source, ignoreCase: false };
    const text = parseQuoted(cursor) ?? parseOneline(cursor);
    return text ? { kind: "text", text } : wanted(cursor, "a quoted string or a /pattern/");
}
function wanted(cursor, expected) {
    throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(cursor, expected);
}
function parseTyped(cursor) {
    const place = cursor.placeOf(cursor.at);
    return (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .looksAt */ .eV)(cursor, "{{") ? { kind: "variable", variable: parsePlaceholder(cursor), place } : undefined;
}
function parseNumber(cursor) {
    const text = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(cursor, /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    const exact = /^-?\d+$/.test(text) && !Number.isSafeInteger(value);
    return { kind: "constant", value: exact ? BigInt(text) : value };
}


/***/ }),

/***/ 76273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runVariables),
/* harmony export */   o: () => (/* binding */ runNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55609);


const runNames = ["run.id", "run.date", "site"];
function runVariables({ clock, env, site }, { use = "", address } = {}) {
    const now = clock.now();
    const job = ["GITHUB_RUN_ID", "GITHUB_RUN_ATTEMPT", "GITHUB_JOB", "RUNNER_NAME"].map((name) => env[name] ?? "");
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([...job, process.pid, use]))
        .digest("hex")
        .slice(0, 6);
    const variables = new Map([
        ["run.id", `lr${now.toString(36)}${mark}`],
        ["run.date", new Date(now).toISOString().slice(0, 10)],
        ["site", site?.origin ?? ""],
    ]);
    if (address !== undefined) {
        const scope = { get: (name) => variables.get(name), now: () => now, filtered: () => undefined };
        variables.set("run.email", (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(address), scope));
    }
    return variables;
}


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ loadLibraries)
/* harmony export */ });
/* harmony import */ var _query_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86150);
/* harmony import */ var _query_xpath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12239);


async function loadLibraries(flows) {
    const steps = flows.flatMap(({ steps, always }) => [...steps, ...always]);
    await Promise.all([
        ...(steps.some(usesXpath) ? [(0,_query_xpath_js__WEBPACK_IMPORTED_MODULE_1__/* .loadXpath */ .U)()] : []),
        ...(steps.some(usesSchema) ? [(0,_query_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .loadJsonSchema */ .G)()] : []),
    ]);
}
function usesXpath({ captures, expectations }) {
    const inFilters = (filters) => filters.some(({ name }) => name === "xpath");
    return [...captures, ...expectations].some(({ query, filters }) => query.kind === "xpath" || inFilters(filters));
}
function usesSchema({ expectations }) {
    return expectations.some(({ predicate }) => predicate.name === "schema");
}


/***/ }),

/***/ 81684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mistake)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

function mistake(place, message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(place ? `${place.file}:${place.line}:${place.column}: ${message}` : message);
}


/***/ }),

/***/ 65604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ decodeCharset),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   x9: () => (/* binding */ createAnswer)
/* harmony export */ });
/* unused harmony export decodeText */
/* harmony import */ var _probes_http_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45556);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56295);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30648);
/* harmony import */ var _query_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31459);




function createAnswer(parts) {
    const { response } = parts;
    const bytes = () => completeBody(response);
    const text = once(() => decodeText(bytes(), (0,_probes_http_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .wx)(response.headers, "content-type")));
    const json = once(() => jsonOf(text()));
    const html = once(() => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHtml */ .Z)(text()));
    return { ...parts, bytes, text, markup: text, json, html };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function completeBody({ bytes, truncated, decodeError }) {
    if (decodeError !== undefined)
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_2__/* .QueryError */ .l(`the body cannot be decompressed: ${decodeError}`);
    if (truncated)
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_2__/* .QueryError */ .l(`the body was cut after ${bytes.length} bytes, the run's limit`);
    return bytes;
}
function jsonOf(text) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text);
    }
    catch (thrown) {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_2__/* .QueryError */ .l(`the text is not JSON: ${thrown.message}`);
    }
}
function decodeText(bytes, contentType) {
    const charset = charsetOf(contentType) ?? declaredCharset(bytes) ?? "utf-8";
    return decodeCharset(bytes, charset);
}
function decodeCharset(bytes, charset) {
    let decoder;
    try {
        decoder = new TextDecoder(charset, { fatal: true });
    }
    catch {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_2__/* .QueryError */ .l(`the charset "${charset}" is not known`);
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_2__/* .QueryError */ .l(`the body is not valid ${charset}`);
    }
}
function charsetOf(contentType) {
    return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? "")?.[1]?.toLowerCase();
}
function declaredCharset(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return "utf-16be";
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
    return /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(start)?.[1]?.toLowerCase();
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createJar),
/* harmony export */   d: () => (/* binding */ cookieQuery)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);
/* harmony import */ var _probes_http_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45556);
/* harmony import */ var _query_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31459);



function createJar(jar = new tough_cookie__WEBPACK_IMPORTED_MODULE_0__.CookieJar()) {
    return {
        store(headers, url) {
            for (const line of (0,_probes_http_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(headers, "set-cookie")) {
                jar.setCookieSync(line, url, { ignoreError: true });
            }
        },
        header: (url) => jar.getCookieStringSync(url),
        all: () => (jar.serializeSync()?.cookies ?? []).map((cookie) => ({
            name: String(cookie.key),
            value: String(cookie.value),
            httpOnly: cookie["httpOnly"] === true,
        })),
        copy: () => createJar(jar.cloneSync() ?? new tough_cookie__WEBPACK_IMPORTED_MODULE_0__.CookieJar()),
    };
}
const attributes = {
    value: (cookie) => cookie.value,
    expires: (cookie) => (cookie.expires instanceof Date ? cookie.expires : undefined),
    "max-age": (cookie) => (typeof cookie.maxAge === "number" ? cookie.maxAge : undefined),
    domain: (cookie) => cookie.domain ?? undefined,
    path: (cookie) => cookie.path ?? undefined,
    secure: (cookie) => (cookie.secure ? true : undefined),
    httponly: (cookie) => (cookie.httpOnly ? true : undefined),
    samesite: (cookie) => (cookie.sameSite === undefined ? undefined : sameSite(cookie.sameSite)),
};
function sameSite(value) {
    return value.charAt(0).toUpperCase() + value.slice(1);
}
function cookieQuery(headers, expression) {
    const [, name = expression, attribute = "Value"] = /^(.*?)\[([^\]]*)\]$/.exec(expression) ?? [];
    const read = attributes[attribute.toLowerCase()];
    if (!read) {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_2__/* .QueryError */ .l(`cookies have no attribute "${attribute}": there are Value, Expires, Max-Age, Domain, Path, Secure, HttpOnly, SameSite`);
    }
    const cookies = (0,_probes_http_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(headers, "set-cookie").map((line) => tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .Cookie */ .Hk.parse(line));
    const cookie = cookies.findLast((one) => one?.key === name);
    return cookie && read(cookie);
}


/***/ }),

/***/ 25903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ applyFilters),
  b: () => (/* binding */ filterOperands)
});

// EXTERNAL MODULE: ./node_modules/domutils/dist/stringify.js + 3 modules
var stringify = __webpack_require__(11891);
// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var template = __webpack_require__(55609);
// EXTERNAL MODULE: ./out/src/engines/flows/values.js
var values = __webpack_require__(23037);
// EXTERNAL MODULE: ./out/src/engines/flows/query/answer.js
var answer = __webpack_require__(65604);
// EXTERNAL MODULE: ./out/src/engines/flows/query/query-error.js
var query_error = __webpack_require__(31459);
;// CONCATENATED MODULE: ./out/src/engines/flows/query/dates.js

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const shorthands = {
    "%T": "%H:%M:%S",
    "%R": "%H:%M",
    "%F": "%Y-%m-%d",
    "%D": "%m/%d/%y",
    "%x": "%m/%d/%y",
    "%X": "%H:%M:%S",
    "%r": "%I:%M:%S %p",
    "%c": "%a %b %e %H:%M:%S %Y",
    "%v": "%e-%b-%Y",
    "%h": "%b",
};
const directive = /%[-_0]?(?:\.?[369]?f|:{0,3}z|[a-zA-Z+%])/g;
function formatDate(date, format) {
    return expanded(format).replace(directive, (spec) => {
        const padding = /^%([-_0])/.exec(spec)?.[1];
        const write = writers[spec.replace(/^%[-_0]/, "%")];
        if (!write)
            throw new query_error/* QueryError */.l(`the date format "${format}" has ${spec}, which is not known`);
        const text = write(date);
        if (padding === "-")
            return text.replace(/^[0 ]+(?=.)/, "");
        return padding === "_" ? text.replace(/^0+(?=.)/, (zeros) => " ".repeat(zeros.length)) : text;
    });
}
function expanded(format) {
    return format.replace(/%[TRFDxXrcvh]/g, (spec) => shorthands[spec] ?? spec);
}
const two = (value) => String(value).padStart(2, "0");
const hour12 = (date) => date.getUTCHours() % 12 || 12;
const nanos = (date) => `${String(date.getUTCMilliseconds()).padStart(3, "0")}000000`;
const writers = {
    "%Y": (date) => String(date.getUTCFullYear()).padStart(4, "0"),
    "%y": (date) => two(date.getUTCFullYear() % 100),
    "%C": (date) => two(Math.floor(date.getUTCFullYear() / 100)),
    "%m": (date) => two(date.getUTCMonth() + 1),
    "%b": (date) => months[date.getUTCMonth()].slice(0, 3),
    "%B": (date) => months[date.getUTCMonth()],
    "%d": (date) => two(date.getUTCDate()),
    "%e": (date) => String(date.getUTCDate()).padStart(2, " "),
    "%a": (date) => weekdays[date.getUTCDay()].slice(0, 3),
    "%A": (date) => weekdays[date.getUTCDay()],
    "%w": (date) => String(date.getUTCDay()),
    "%u": (date) => String(date.getUTCDay() || 7),
    "%j": (date) => String(dayOfYear(date)).padStart(3, "0"),
    "%H": (date) => two(date.getUTCHours()),
    "%k": (date) => String(date.getUTCHours()).padStart(2, " "),
    "%I": (date) => two(hour12(date)),
    "%l": (date) => String(hour12(date)).padStart(2, " "),
    "%p": (date) => (date.getUTCHours() < 12 ? "AM" : "PM"),
    "%P": (date) => (date.getUTCHours() < 12 ? "am" : "pm"),
    "%M": (date) => two(date.getUTCMinutes()),
    "%S": (date) => two(date.getUTCSeconds()),
    "%f": nanos,
    "%.f": (date) => (date.getUTCMilliseconds() === 0 ? "" : `.${nanos(date).slice(0, 3)}`),
    "%.3f": (date) => `.${nanos(date).slice(0, 3)}`,
    "%.6f": (date) => `.${nanos(date).slice(0, 6)}`,
    "%.9f": (date) => `.${nanos(date)}`,
    "%3f": (date) => nanos(date).slice(0, 3),
    "%6f": (date) => nanos(date).slice(0, 6),
    "%9f": nanos,
    "%z": () => "+0000",
    "%:z": () => "+00:00",
    "%::z": () => "+00:00:00",
    "%Z": () => "UTC",
    "%s": (date) => String(Math.floor(date.getTime() / 1000)),
    "%+": (date) => date.toISOString().replace("Z", "+00:00"),
    "%n": () => "\n",
    "%t": () => "\t",
    "%%": () => "%",
};
function dayOfYear(date) {
    const start = Date.UTC(date.getUTCFullYear(), 0, 1);
    return Math.floor((date.getTime() - start) / 86_400_000) + 1;
}
const number = (pattern, key) => ({
    pattern,
    take: (text, into) => {
        into[key] = Number(text);
    },
});
const fraction = (pattern) => ({
    pattern,
    take: (text, into) => {
        into.millisecond = Math.floor(Number(`0.${text.replace(".", "") || "0"}`) * 1000);
    },
});
const nothing = (pattern) => ({ pattern, take: () => undefined });
const month = {
    pattern: "[A-Za-z]{3,9}",
    take: (text, into) => {
        const index = months.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
        into.month = index + 1;
    },
};
const offset = {
    pattern: "Z|[+-]\\d{2}:?\\d{2}",
    take: (text, into) => {
        const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
        into.offsetMinutes =
            sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    },
};
const readers = {
    "%Y": number("\\d{4}", "year"),
    "%y": {
        pattern: "\\d{2}",
        take: (text, into) => {
            into.year = Number(text) + (Number(text) < 70 ? 2000 : 1900);
        },
    },
    "%m": number("\\d{1,2}", "month"),
    "%b": month,
    "%B": month,
    "%d": number("\\d{1,2}", "day"),
    "%e": number(" ?\\d{1,2}", "day"),
    "%a": nothing("[A-Za-z]{3}"),
    "%A": nothing("[A-Za-z]{6,9}"),
    "%H": number("\\d{1,2}", "hour"),
    "%k": number(" ?\\d{1,2}", "hour"),
    "%I": number("\\d{1,2}", "hour"),
    "%l": number(" ?\\d{1,2}", "hour"),
    "%p": {
        pattern: "[AaPp][Mm]",
        take: (text, into) => {
            into.afternoon = /^p/i.test(text);
        },
    },
    "%M": number("\\d{1,2}", "minute"),
    "%S": number("\\d{1,2}", "second"),
    "%f": fraction("\\d{1,9}"),
    "%.f": fraction("(?:\\.\\d{1,9})?"),
    "%.3f": fraction("\\.\\d{3}"),
    "%.6f": fraction("\\.\\d{6}"),
    "%.9f": fraction("\\.\\d{9}"),
    "%3f": fraction("\\d{3}"),
    "%6f": fraction("\\d{6}"),
    "%9f": fraction("\\d{9}"),
    "%z": offset,
    "%:z": offset,
    "%Z": nothing("[A-Za-z]{1,5}"),
    "%s": {
        pattern: "-?\\d{1,12}",
        take: (text, into) => {
            into.epochSeconds = Number(text);
        },
    },
    "%%": nothing("%"),
    "%n": nothing("\\s*"),
    "%t": nothing("\\s*"),
};
function parseDate(text, format) {
    const date = format === "%+" ? new Date(text) : parsedBy(text, expanded(format), format);
    if (Number.isNaN(date.getTime()))
        throw new query_error/* QueryError */.l(`"${text}" is not a date of the form ${format}`);
    return date;
}
function parsedBy(text, format, original) {
    const used = [];
    let pattern = "";
    let end = 0;
    for (const match of format.matchAll(directive)) {
        const reader = readers[match[0].replace(/^%[-_0]/, "%")];
        if (!reader)
            throw new query_error/* QueryError */.l(`the date format "${original}" has ${match[0]}, which cannot be read`);
        pattern += `${RegExp.escape(format.slice(end, match.index))}(${reader.pattern})`;
        used.push(reader);
        end = match.index + match[0].length;
    }
    const found = new RegExp(`^${pattern}${RegExp.escape(format.slice(end))}$`).exec(text);
    const parsed = {};
    if (!found)
        return new Date(Number.NaN);
    for (const [index, reader] of used.entries())
        reader.take(found[index + 1] ?? "", parsed);
    return toDate(parsed);
}
function toDate(parsed) {
    if (parsed.epochSeconds !== undefined)
        return new Date(parsed.epochSeconds * 1000);
    const { year = 1970, month: monthNumber = 1, day = 1, minute = 0, second = 0, millisecond = 0 } = parsed;
    const hour = parsed.afternoon === undefined
        ? (parsed.hour ?? 0)
        : ((parsed.hour ?? 0) % 12) + (parsed.afternoon ? 12 : 0);
    const time = Date.UTC(year, monthNumber - 1, day, hour, minute, second, millisecond);
    const local = new Date(time);
    if (local.getUTCDate() !== day || local.getUTCMonth() !== monthNumber - 1)
        return new Date(Number.NaN);
    return new Date(time - (parsed.offsetMinutes ?? 0) * 60_000);
}

// EXTERNAL MODULE: ./out/src/engines/flows/query/html.js
var html = __webpack_require__(56295);
// EXTERNAL MODULE: ./out/src/engines/flows/query/jsonpath.js
var jsonpath = __webpack_require__(30755);
// EXTERNAL MODULE: ./out/src/engines/flows/query/operands.js
var operands = __webpack_require__(53236);
// EXTERNAL MODULE: ./out/src/engines/flows/query/patterns.js
var patterns = __webpack_require__(5849);
// EXTERNAL MODULE: ./out/src/engines/flows/query/predicates.js + 1 modules
var predicates = __webpack_require__(41185);
// EXTERNAL MODULE: ./out/src/engines/flows/query/xpath.js
var xpath = __webpack_require__(12239);
;// CONCATENATED MODULE: ./out/src/engines/flows/query/filters.js












function applyFilters(value, filters, scope) {
    let current = value;
    for (const filter of filters) {
        if (current === undefined)
            return undefined;
        current = appliers[filter.name](current, filter, scope);
    }
    return current;
}
const filterOperands = {
    base64Decode: 0,
    base64Encode: 0,
    base64UrlSafeDecode: 0,
    base64UrlSafeEncode: 0,
    charsetDecode: 1,
    count: 0,
    css: 1,
    dateFormat: 1,
    daysAfterNow: 0,
    daysBeforeNow: 0,
    decode: 1,
    first: 0,
    format: 1,
    htmlEscape: 0,
    htmlUnescape: 0,
    jsonpath: 1,
    last: 0,
    location: 0,
    nth: 1,
    regex: 1,
    replace: 2,
    replaceRegex: 2,
    split: 1,
    toDate: 1,
    toFloat: 0,
    toHex: 0,
    toInt: 0,
    toString: 0,
    urlDecode: 0,
    urlEncode: 0,
    urlQueryParam: 1,
    utf8Decode: 0,
    utf8Encode: 0,
    xpath: 1,
};
const DAY_MS = 86_400_000;
const appliers = {
    base64Decode: (value, filter) => base64(filters_text(value, filter), /^[A-Za-z0-9+/]*={0,2}$/),
    base64Encode: (value, filter) => bytes(value, filter).toString("base64"),
    base64UrlSafeDecode: (value, filter) => base64(filters_text(value, filter), /^[A-Za-z0-9_-]*={0,2}$/),
    base64UrlSafeEncode: (value, filter) => bytes(value, filter).toString("base64url"),
    charsetDecode: decode,
    count: (value, filter) => {
        const size = (0,predicates/* sizeOf */.$)(value);
        if (size === undefined || typeof value === "string")
            throw unfit(filter, value);
        return size;
    },
    css: (value, filter, scope) => (0,html/* selectCss */.g)((0,html/* parseHtml */.Z)(filters_text(value, filter)), argument(filter, scope)),
    dateFormat: (value, filter, scope) => formatDate(date(value, filter), argument(filter, scope)),
    daysAfterNow: (value, filter, scope) => Math.trunc((date(value, filter).getTime() - scope.now()) / DAY_MS),
    daysBeforeNow: (value, filter, scope) => Math.trunc((scope.now() - date(value, filter).getTime()) / DAY_MS),
    decode,
    first: (value, filter) => items(value, filter)[0],
    format: (value, filter, scope) => formatDate(date(value, filter), argument(filter, scope)),
    htmlEscape: (value, filter) => filters_text(value, filter).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    htmlUnescape: (value, filter) => (0,stringify/* textContent */.P_)((0,html/* parseHtml */.Z)(filters_text(value, filter).replaceAll("<", "&lt;"))),
    jsonpath: (value, filter, scope) => {
        const json = typeof (0,values/* single */.J0)(value) === "string" ? (0,answer/* jsonOf */.o_)(filters_text(value, filter)) : value;
        return (0,jsonpath/* selectJson */.P)(json, argument(filter, scope));
    },
    last: (value, filter) => items(value, filter).at(-1),
    location: (value, filter) => {
        const hop = (0,values/* isMapping */.pi)(value) ? value : undefined;
        if (typeof hop?.["location"] !== "string" || typeof hop["url"] !== "string")
            throw unfit(filter, value);
        return new URL(hop["location"], hop["url"]).href;
    },
    nth: (value, filter, scope) => {
        const index = (0,template/* evaluate */._3)(filter.operands[0], scope);
        if (!(0,values/* isNumeric */.kf)(index))
            throw new query_error/* QueryError */.l(`nth needs a number, not ${(0,values/* typeOf */.QP)(index)}`);
        return items(value, filter).at(Number(index));
    },
    regex: (value, filter, scope) => (0,patterns/* firstGroup */.U)((0,operands/* patternOf */.I)(filter.operands[0], scope), filters_text(value, filter)),
    replace: (value, filter, scope) => {
        const [from, to] = filter.operands;
        if (from?.kind === "regex")
            return replaceRegex(value, filter, scope);
        return filters_text(value, filter).replaceAll((0,values/* asText */.e1)((0,template/* evaluate */._3)(from, scope)), () => (0,values/* asText */.e1)((0,template/* evaluate */._3)(to, scope)));
    },
    replaceRegex,
    split: (value, filter, scope) => filters_text(value, filter).split(argument(filter, scope)),
    toDate: (value, filter, scope) => parseDate(filters_text(value, filter), argument(filter, scope)),
    toFloat: (value, filter) => {
        const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(asNumber(value, filter));
        if (!Number.isFinite(number))
            throw new query_error/* QueryError */.l(`toFloat: ${JSON.stringify((0,values/* asText */.e1)(value))} is not a number`);
        return number;
    },
    toHex: (value, filter) => bytes(value, filter).toString("hex"),
    toInt: (value, filter) => {
        const one = asNumber(value, filter);
        if (typeof one !== "string")
            return typeof one === "bigint" ? one : Math.trunc(one);
        if (!/^[-+]?\d+$/.test(one))
            throw new query_error/* QueryError */.l(`toInt: ${JSON.stringify(one)} is not an integer`);
        const number = Number(one);
        return Number.isSafeInteger(number) ? number : BigInt(one);
    },
    toString: (value) => (0,values/* asText */.e1)(value),
    urlDecode: (value, filter) => {
        try {
            return decodeURIComponent(filters_text(value, filter));
        }
        catch {
            throw new query_error/* QueryError */.l(`urlDecode: ${JSON.stringify((0,values/* asText */.e1)(value))} is not percent-encoded UTF-8`);
        }
    },
    urlEncode: (value, filter) => encodeURIComponent(filters_text(value, filter).toWellFormed())
        .replaceAll("%2F", "/")
        .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    urlQueryParam: (value, filter, scope) => {
        const url = URL.parse(filters_text(value, filter));
        if (!url)
            throw new query_error/* QueryError */.l(`urlQueryParam: ${JSON.stringify((0,values/* asText */.e1)(value))} is not a URL`);
        return url.searchParams.get(argument(filter, scope)) ?? undefined;
    },
    utf8Decode: (value, filter) => (0,answer/* decodeCharset */.NW)(bytes(value, filter), "utf-8"),
    utf8Encode: (value, filter) => Buffer.from(filters_text(value, filter), "utf8"),
    xpath: (value, filter, scope) => (0,xpath/* selectXpath */.o)(filters_text(value, filter), argument(filter, scope)),
};
function decode(value, filter, scope) {
    return (0,answer/* decodeCharset */.NW)(bytes(value, filter), argument(filter, scope));
}
function replaceRegex(value, filter, scope) {
    const [from, to] = filter.operands;
    return (0,operands/* patternOf */.I)(from, scope)
        .matcher(filters_text(value, filter))
        .replaceAll((0,values/* asText */.e1)((0,template/* evaluate */._3)(to, scope)));
}
function base64(encoded, form) {
    const bare = encoded.replace(/\s/g, "");
    if (!form.test(bare))
        throw new query_error/* QueryError */.l(`${JSON.stringify(encoded)} is not base64 of this kind`);
    return Buffer.from(bare, "base64");
}
function argument({ operands }, scope) {
    return (0,values/* asText */.e1)((0,template/* evaluate */._3)(operands[0], scope));
}
function filters_text(value, filter) {
    const one = (0,values/* single */.J0)(value);
    if (typeof one === "string")
        return one;
    throw unfit(filter, value);
}
function bytes(value, filter) {
    if (value instanceof Uint8Array)
        return Buffer.from(value);
    throw unfit(filter, value);
}
function date(value, filter) {
    if (value instanceof Date)
        return value;
    throw unfit(filter, value);
}
function items(value, filter) {
    if (Array.isArray(value))
        return value;
    if (value instanceof values/* Nodes */.G9)
        return value.texts;
    throw unfit(filter, value);
}
function asNumber(value, filter) {
    const one = (0,values/* single */.J0)(value);
    if (typeof one === "string" || (0,values/* isNumeric */.kf)(one))
        return one;
    throw unfit(filter, value);
}
function unfit({ name }, value) {
    return new query_error/* QueryError */.l(`${name} cannot be applied to ${(0,values/* typeOf */.QP)(value)}`);
}


/***/ }),

/***/ 56295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseHtml),
/* harmony export */   g: () => (/* binding */ selectCss)
/* harmony export */ });
/* harmony import */ var css_select__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43140);
/* harmony import */ var domutils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58189);
/* harmony import */ var domutils__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11891);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50610);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23037);
/* harmony import */ var _query_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31459);





function parseHtml(text) {
    return (0,htmlparser2__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(text);
}
const attributeSuffix = /\s*@([\w:.-]+)\s*$/;
function selectCss(document, expression) {
    const attribute = attributeSuffix.exec(expression)?.[1];
    const selector = attribute === undefined ? expression : expression.replace(attributeSuffix, "");
    const elements = select(selector, document);
    if (attribute === undefined)
        return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Nodes */ .G9(elements.map(visibleText));
    const values = elements.map((element) => (0,domutils__WEBPACK_IMPORTED_MODULE_2__/* .getAttributeValue */ .ul)(element, attribute));
    return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Nodes */ .G9(values.filter((value) => value !== undefined));
}
function select(selector, document) {
    try {
        return (0,css_select__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(selector, document);
    }
    catch (thrown) {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_4__/* .QueryError */ .l(`the selector "${selector}" is not valid: ${thrown.message}`);
    }
}
function visibleText(element) {
    return (0,domutils__WEBPACK_IMPORTED_MODULE_5__/* .textContent */ .P_)(element).replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 86150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadJsonSchema),
/* harmony export */   I: () => (/* binding */ schemaProblems)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23037);
/* harmony import */ var _query_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31459);


let compilers;
async function loadJsonSchema() {
    const [{ Ajv }, { Ajv2020 }, formats] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)),
    ]);
    const options = { allErrors: true, strict: false, logger: false };
    compilers = {
        draft7: () => formats.default.default(new Ajv(options)),
        draft2020: () => formats.default.default(new Ajv2020(options)),
    };
}
function schemaProblems(schema, value) {
    const validate = compile(schema);
    if (validate(value))
        return [];
    return (validate.errors ?? []).map(problem);
}
function compile(schema) {
    if (!compilers)
        throw new Error("JSON Schema was not loaded");
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema))
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_1__/* .QueryError */ .l("the JSON Schema is not an object");
    const declared = schema["$schema"];
    const old = typeof declared === "string" && /draft-0[67]/.test(declared);
    try {
        return (old ? compilers.draft7() : compilers.draft2020()).compile(schema);
    }
    catch (thrown) {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_1__/* .QueryError */ .l(`the JSON Schema is not valid: ${thrown.message}`);
    }
}
function problem({ instancePath, message = "does not fit", params }) {
    const path = `$${instancePath.replace(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".")}`;
    const extra = "additionalProperty" in params ? ` ("${String(params["additionalProperty"])}")` : "";
    const allowed = "allowedValues" in params ? `: ${JSON.stringify(params["allowedValues"])}` : "";
    return `${path} ${message}${extra}${allowed}`;
}


/***/ }),

/***/ 30648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
const longNumber = /\d{16}/;
function parseJson(text) {
    if (!longNumber.test(text))
        return JSON.parse(text);
    return JSON.parse(text, exactly);
}
function exactly(_name, value, context) {
    const source = context?.source;
    if (typeof value !== "number" || source === undefined || Number.isSafeInteger(value))
        return value;
    return /^-?\d+$/.test(source) ? BigInt(source) : value;
}


/***/ }),

/***/ 30755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ selectJson)
/* harmony export */ });
/* unused harmony export compilePath */
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);
/* harmony import */ var _query_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31459);


const compiled = new Map();
function selectJson(value, expression) {
    const path = compilePath(expression);
    const found = path.query(value).values();
    if (path.singularQuery())
        return found[0];
    return found.length === 0 ? undefined : found;
}
function compilePath(expression) {
    const known = compiled.get(expression);
    if (known)
        return known;
    try {
        const path = json_p3__WEBPACK_IMPORTED_MODULE_0__.jsonpath.compile(expression);
        if (compiled.size > 1_000)
            compiled.clear();
        compiled.set(expression, path);
        return path;
    }
    catch (thrown) {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_1__/* .QueryError */ .l(`the JSONPath ${expression} is not valid: ${thrown.message}`);
    }
}


/***/ }),

/***/ 53236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55609);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23037);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);



function patternOf(operand, scope) {
    if (operand.kind === "regex")
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .E)(operand.source, operand.ignoreCase);
    return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .E)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(operand, scope)));
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   U: () => (/* binding */ firstGroup)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var _query_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31459);


const compiled = new Map();
function compilePattern(source, ignoreCase = false) {
    const key = `${ignoreCase ? "i" : ""}/${source}`;
    const known = compiled.get(key);
    if (known)
        return known;
    try {
        const pattern = re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.compile(source, ignoreCase ? re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.CASE_INSENSITIVE : 0);
        if (compiled.size > 1_000)
            compiled.clear();
        compiled.set(key, pattern);
        return pattern;
    }
    catch (thrown) {
        if (!(thrown instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_))
            throw thrown;
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_1__/* .QueryError */ .l(`the pattern /${source}/ is not valid: ${thrown.message}`);
    }
}
function firstGroup(pattern, text) {
    const matcher = pattern.matcher(text);
    if (matcher.groupCount() === 0)
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_1__/* .QueryError */ .l(`the pattern /${pattern.pattern()}/ has no group: put what is wanted in ( )`);
    return matcher.find() ? (matcher.group(1) ?? undefined) : undefined;
}


/***/ }),

/***/ 41185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  $: () => (/* binding */ sizeOf)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var template = __webpack_require__(55609);
// EXTERNAL MODULE: ./out/src/engines/flows/values.js
var values = __webpack_require__(23037);
;// CONCATENATED MODULE: ./out/src/engines/flows/query/diff.js

const MAX_DIFFERENCES = 20;
function diffJson(expected, actual) {
    const bothStructured = (Array.isArray(expected) && Array.isArray(actual)) || ((0,values/* isMapping */.pi)(expected) && (0,values/* isMapping */.pi)(actual));
    if (!bothStructured)
        return [];
    const lines = [...differences(expected, actual, "$")];
    if (lines.length <= MAX_DIFFERENCES)
        return lines;
    return [...lines.slice(0, MAX_DIFFERENCES), `… and ${lines.length - MAX_DIFFERENCES} more`];
}
function* differences(expected, actual, path) {
    if ((0,values/* isMapping */.pi)(expected) && (0,values/* isMapping */.pi)(actual)) {
        const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
        for (const name of names)
            yield* differences(own(expected, name), own(actual, name), `${path}${member(name)}`);
        return;
    }
    if (Array.isArray(expected) && Array.isArray(actual)) {
        const length = Math.max(expected.length, actual.length);
        for (let index = 0; index < length; index++)
            yield* differences(expected[index], actual[index], `${path}[${index}]`);
        return;
    }
    if (expected !== undefined && (0,values/* equal */.LC)(actual, expected))
        return;
    yield `${path}: expected ${(0,values/* describeValue */.bp)(expected, 120)}, got ${(0,values/* describeValue */.bp)(actual, 120)}`;
}
function own(mapping, name) {
    return Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}
function member(name) {
    return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

// EXTERNAL MODULE: ./out/src/engines/flows/query/json-schema.js
var json_schema = __webpack_require__(86150);
// EXTERNAL MODULE: ./out/src/engines/flows/query/operands.js
var operands = __webpack_require__(53236);
;// CONCATENATED MODULE: ./out/src/engines/flows/query/predicates.js






function judge(actual, predicate, scope) {
    const expected = expectedValue(predicate, scope);
    if (predicate.name === "schema")
        return judgeSchema(actual, predicate, expected);
    const holds = check(predicate, actual, expected, scope);
    const ok = predicate.not ? holds === false : holds === true;
    const wanted = `${predicate.not ? "not " : ""}${phrase(predicate, expected)}`;
    if (ok)
        return { ok, expected: wanted, actual: (0,values/* describeValue */.bp)(actual) };
    const unlike = typeof holds === "string" || differsInTypeOnly(actual, expected);
    const came = `${(0,values/* describeValue */.bp)(actual)}${unlike ? ` (${(0,values/* typeOf */.QP)(actual)})` : ""}`;
    const differences = predicate.name === "==" ? diffJson(expected, actual) : [];
    const more = differences.length > 0 ? { differences } : {};
    return {
        ...more,
        ok: false,
        expected: typeof holds === "string" ? `${wanted} (${holds})` : wanted,
        actual: came,
    };
}
function judgeSchema(actual, { not }, schema) {
    const problems = actual === undefined ? ["$ is missing"] : (0,json_schema/* schemaProblems */.I)(schema, actual);
    const ok = (problems.length === 0) !== not;
    const expected = not ? "not to fit the JSON Schema" : "to fit the JSON Schema";
    const differences = problems.slice(0, 20);
    if (ok || not)
        return { ok, expected, actual: (0,values/* describeValue */.bp)(actual) };
    return { ok, expected, actual: differences[0] ?? (0,values/* describeValue */.bp)(actual), differences };
}
function expectedValue({ operand }, scope) {
    return operand === undefined ? undefined : (0,template/* evaluate */._3)(operand, scope);
}
function phrase({ name, operand }, expected) {
    if (operand === undefined)
        return name;
    if (operand.kind === "regex")
        return `${name} /${operand.source}/${operand.ignoreCase ? "i" : ""}`;
    const value = (0,values/* describeValue */.bp)(expected);
    return name === "==" ? value : `${name} ${value}`;
}
function differsInTypeOnly(actual, expected) {
    if (actual === undefined || expected === undefined)
        return false;
    return (0,values/* typeOf */.QP)(actual) !== (0,values/* typeOf */.QP)(expected) && String(actual) === String(expected);
}
function check(predicate, actual, expected, scope) {
    const { name } = predicate;
    if (name === "exists")
        return actual instanceof values/* Nodes */.G9 ? actual.texts.length > 0 : actual !== undefined;
    if (name in kinds)
        return kinds[name](actual);
    if (name === "matches") {
        const text = (0,values/* single */.J0)(actual);
        if (typeof text !== "string")
            return "only text can match a pattern";
        return (0,operands/* patternOf */.I)(predicate.operand, scope).matcher(text).find();
    }
    const wanted = expected;
    return comparisons[name](actual, wanted);
}
const comparisons = {
    "==": values/* equal */.LC,
    "!=": (actual, expected) => actual !== undefined && !(0,values/* equal */.LC)(actual, expected),
    ">": ordered((sign) => sign > 0),
    ">=": ordered((sign) => sign >= 0),
    "<": ordered((sign) => sign < 0),
    "<=": ordered((sign) => sign <= 0),
    startsWith: textual((text, part) => text.startsWith(part), (bytes, part) => Buffer.from(bytes).subarray(0, part.length).equals(part)),
    endsWith: textual((text, part) => text.endsWith(part), (bytes, part) => bytes.length >= part.length &&
        Buffer.from(bytes)
            .subarray(bytes.length - part.length)
            .equals(part)),
    contains: (actual, expected) => Array.isArray(actual) ? actual.some((item) => (0,values/* equal */.LC)(item, expected)) : containsPart(actual, expected),
    includes: (actual, expected) => {
        if (actual instanceof values/* Nodes */.G9)
            return actual.texts.some((text) => (0,values/* equal */.LC)(text, expected));
        if (!Array.isArray(actual))
            return "only a list includes something";
        return actual.some((item) => (0,values/* equal */.LC)(item, expected));
    },
    oneOf: (actual, expected) => Array.isArray(expected) ? expected.some((item) => (0,values/* equal */.LC)(actual, item)) : (0,values/* equal */.LC)(actual, expected),
};
const containsPart = textual((text, part) => text.includes(part), (bytes, part) => Buffer.from(bytes).includes(Buffer.from(part)));
function ordered(holds) {
    return (value, expected) => {
        const actual = (0,values/* single */.J0)(value);
        if ((0,values/* isNumeric */.kf)(actual) && (0,values/* isNumeric */.kf)(expected))
            return holds((0,values/* compareNumbers */.S$)(actual, expected));
        if (actual instanceof Date && expected instanceof Date)
            return holds(actual.getTime() - expected.getTime());
        if (typeof actual === "string" && typeof expected === "string")
            return holds(actual < expected ? -1 : actual > expected ? 1 : 0);
        return `${(0,values/* typeOf */.QP)(actual)} and ${(0,values/* typeOf */.QP)(expected)} have no order`;
    };
}
function textual(text, bytes) {
    return (value, expected) => {
        const actual = (0,values/* single */.J0)(value);
        if (actual === undefined)
            return false;
        if (typeof actual === "string" && typeof expected === "string")
            return text(actual, expected);
        if (actual instanceof Uint8Array && expected instanceof Uint8Array)
            return bytes(actual, expected);
        return `cannot be asked of ${(0,values/* typeOf */.QP)(actual)} with ${(0,values/* typeOf */.QP)(expected)}`;
    };
}
const isoDate = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,12})?([Zz]|[+-]\d{2}:\d{2})$/;
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const kinds = {
    isBoolean: (value) => typeof value === "boolean",
    isCollection: (value) => Array.isArray(value) || (0,values/* isMapping */.pi)(value) || value instanceof values/* Nodes */.G9 || value instanceof Uint8Array,
    isDate: (value) => value instanceof Date,
    isEmpty: (value) => sizeOf(value) === 0,
    isFloat: (value) => typeof value === "number" && !Number.isInteger(value),
    isInteger: (value) => typeof value === "bigint" || Number.isInteger(value),
    isIpv4: predicates_text((value) => (0,external_node_net_.isIP)(value) === 4),
    isIpv6: predicates_text((value) => (0,external_node_net_.isIP)(value) === 6),
    isIsoDate: predicates_text((value) => isoDate.test(value) && !Number.isNaN(Date.parse(value))),
    isList: (value) => Array.isArray(value) || value instanceof values/* Nodes */.G9,
    isNumber: (value) => (0,values/* isNumeric */.kf)(value),
    isObject: (value) => (0,values/* isMapping */.pi)(value),
    isString: (value) => typeof (0,values/* single */.J0)(value) === "string",
    isUuid: predicates_text((value) => uuid.test(value)),
};
function predicates_text(holds) {
    return (value) => {
        const one = (0,values/* single */.J0)(value);
        return typeof one === "string" && holds(one);
    };
}
function sizeOf(value) {
    if (typeof value === "string")
        return value.length;
    if (Array.isArray(value) || value instanceof Uint8Array)
        return value.length;
    if (value instanceof values/* Nodes */.G9)
        return value.texts.length;
    return (0,values/* isMapping */.pi)(value) ? Object.keys(value).length : undefined;
}


/***/ }),

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ QueryError)
/* harmony export */ });
class QueryError extends Error {
    name = "QueryError";
}


/***/ }),

/***/ 12239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadXpath),
/* harmony export */   o: () => (/* binding */ selectXpath)
/* harmony export */ });
/* harmony import */ var domhandler__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36646);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23037);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56295);
/* harmony import */ var _query_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31459);




let libraries;
async function loadXpath() {
    const [xpath, dom] = await Promise.all([__webpack_require__.e(/* import() */ 8408).then(__webpack_require__.t.bind(__webpack_require__, 28408, 19)), __webpack_require__.e(/* import() */ 8351).then(__webpack_require__.t.bind(__webpack_require__, 98351, 19))]);
    libraries = { xpath: xpath.default, dom };
}
function selectXpath(text, expression) {
    if (!libraries)
        throw new Error("XPath was not loaded");
    const { xpath, dom } = libraries;
    const document = isXml(text) ? parseXml(text, dom) : htmlToXml(text, dom);
    let found;
    try {
        found = xpath.parse(expression).evaluate({ node: document });
    }
    catch (thrown) {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_2__/* .QueryError */ .l(`the XPath ${expression} is not valid: ${thrown.message}`);
    }
    return toValue(found);
}
function toValue(result) {
    if (typeof result.toArray === "function") {
        return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Nodes */ .G9(result.toArray().map((node) => node.textContent ?? node.nodeValue ?? ""));
    }
    if (result.constructor.name === "XBoolean")
        return result.booleanValue();
    if (result.constructor.name === "XNumber")
        return result.numberValue();
    return result.stringValue();
}
function isXml(text) {
    return /^\uFEFF?\s*<\?xml\s/.test(text);
}
function parseXml(text, { DOMParser }) {
    try {
        const parser = new DOMParser({
            onError: (level, message) => {
                if (level !== "warning")
                    throw new Error(message);
            },
        });
        return parser.parseFromString(text, "text/xml");
    }
    catch (thrown) {
        throw new _query_error_js__WEBPACK_IMPORTED_MODULE_2__/* .QueryError */ .l(`the body is not well-formed XML: ${thrown.message.split("\n", 1)[0]}`);
    }
}
function htmlToXml(text, { DOMImplementation }) {
    const document = new DOMImplementation().createDocument(null, "");
    const roots = (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHtml */ .Z)(text).children;
    const html = roots.find((node) => (0,domhandler__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .dz)(node) && node.name === "html");
    const children = html ? [html] : roots;
    const top = html ? document : document.appendChild(document.createElement("html"));
    for (const child of children)
        append(child, top, document);
    return document;
}
function append(node, parent, document) {
    if ((0,domhandler__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(node)) {
        parent.appendChild(document.createTextNode(node.data));
        return;
    }
    if (!(0,domhandler__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .dz)(node))
        return;
    const element = createElement(node.name, document);
    for (const [name, value] of Object.entries(node.attribs))
        setAttribute(element, name, value);
    parent.appendChild(element);
    for (const child of node.children)
        append(child, element, document);
}
function createElement(name, document) {
    try {
        return document.createElement(name);
    }
    catch {
        return document.createElement("unknown");
    }
}
function setAttribute(element, name, value) {
    try {
        element.setAttribute(name, value);
    }
    catch {
    }
}


/***/ }),

/***/ 35238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep),
  h: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/engines/flows/context.js
var context = __webpack_require__(57716);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/engines/flows/place.js
var flows_place = __webpack_require__(81684);
// EXTERNAL MODULE: ./out/src/engines/flows/tell/masking.js
var masking = __webpack_require__(30527);
// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var flows_template = __webpack_require__(55609);
// EXTERNAL MODULE: ./out/src/engines/flows/values.js
var values = __webpack_require__(23037);
;// CONCATENATED MODULE: ./out/src/engines/flows/perform/body.js







const MAX_FILE_BYTES = 100 * 1024 * 1024;
async function renderBody(body, state, place) {
    const { scope } = state;
    const { redactor } = state.context;
    const json = (value) => ({
        content: (0,values/* toJson */.aB)(value),
        preview: (0,values/* toJson */.aB)((0,masking/* maskJson */.Te)(value, redactor)),
        type: "application/json",
    });
    switch (body.kind) {
        case "text": {
            const content = (0,flows_template/* render */.XX)(body.text, scope);
            return { content, preview: content, ...(body.type === undefined ? {} : { type: body.type }) };
        }
        case "json":
            return json((0,flows_template/* evaluate */._3)(body.value, scope));
        case "graphql":
            return json({
                query: (0,flows_template/* render */.XX)(body.query, scope),
                ...(body.operation ? { operationName: (0,flows_template/* render */.XX)(body.operation, scope) } : {}),
                ...(body.variables ? { variables: (0,flows_template/* evaluate */._3)(body.variables, scope) } : {}),
            });
        case "form": {
            const pairs = body.fields.map(([name, value]) => [(0,flows_template/* render */.XX)(name, scope), (0,flows_template/* render */.XX)(value, scope)]);
            const content = new URLSearchParams(pairs.map((pair) => [...pair])).toString();
            const preview = pairs.map(([name, value]) => formField(name, value, redactor)).join("&");
            return { content, preview, type: "application/x-www-form-urlencoded" };
        }
        case "bytes":
            return { content: Buffer.from(body.bytes), preview: `<${body.bytes.length} bytes>` };
        case "file": {
            const { name, bytes } = await readFlowFile(body.path, state, place);
            return { content: bytes, preview: `<file ${name}, ${bytes.length} bytes>` };
        }
        case "multipart":
            return multipart(body.fields, state, place);
    }
}
function formField(name, value, redactor) {
    const masked = (0,masking/* maskField */.LM)(name, value, redactor);
    return masked === value ? new URLSearchParams([[name, value]]).toString() : `${name}=${masked}`;
}
const BOUNDARY = "----launch-ready-7MA4YWxkTrZu0gW";
async function multipart(fields, state, place) {
    const chunks = [];
    const preview = [];
    for (const field of fields) {
        const name = quoted((0,flows_template/* render */.XX)(field.name, state.scope));
        const type = field.type && (0,flows_template/* render */.XX)(field.type, state.scope);
        if (field.value.kind === "text") {
            const value = (0,flows_template/* render */.XX)(field.value.text, state.scope);
            chunks.push(part(`name="${name}"`, type, Buffer.from(value)));
            preview.push(`${name}=${(0,masking/* maskField */.LM)(name, value, state.context.redactor)}`);
            continue;
        }
        const file = await readFlowFile(field.value.path, state, place);
        const base = file.name.slice(file.name.lastIndexOf("/") + 1);
        const disposition = `name="${name}"; filename="${quoted(base)}"`;
        chunks.push(part(disposition, type ?? "application/octet-stream", file.bytes));
        preview.push(`${name}=@${file.name}`);
    }
    const content = Buffer.concat([...chunks, Buffer.from(`--${BOUNDARY}--\r\n`)]);
    return { content, preview: preview.join("&"), type: `multipart/form-data; boundary=${BOUNDARY}` };
}
function part(disposition, type, content) {
    const typeLine = type === undefined ? "" : `Content-Type: ${type.replace(/[\r\n]/g, " ")}\r\n`;
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n${typeLine}\r\n`;
    return Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n")]);
}
function quoted(name) {
    return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
async function readFlowFile(path, { context, scope }, place) {
    const given = (0,flows_template/* render */.XX)(path, scope);
    const folder = place ? (0,external_node_path_.resolve)(context.root, place.file, "..") : context.root;
    const absolute = (0,external_node_path_.resolve)(folder, given);
    const name = (0,external_node_path_.relative)(context.root, absolute);
    if (name.startsWith("..") || (0,external_node_path_.isAbsolute)(name))
        throw (0,flows_place/* mistake */.R)(path.place ?? place, `${given} is outside the repository: a flow may only send files inside it`);
    try {
        return { name, bytes: await (0,files/* readFileBytes */.M)(absolute, { maxBytes: MAX_FILE_BYTES, name }) };
    }
    catch (thrown) {
        if (thrown instanceof errors/* ConfigurationError */.j1)
            throw (0,flows_place/* mistake */.R)(path.place ?? place, thrown.message);
        if ((0,errors/* codeOf */.$N)(thrown) === "ENOENT")
            throw (0,flows_place/* mistake */.R)(path.place ?? place, `no such file: ${name}`);
        throw thrown;
    }
}

// EXTERNAL MODULE: ./out/src/probes/http/failure.js
var failure = __webpack_require__(84148);
// EXTERNAL MODULE: ./out/src/probes/http/headers.js
var headers = __webpack_require__(45556);
// EXTERNAL MODULE: ./out/src/engines/flows/query/answer.js
var answer = __webpack_require__(65604);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/src/engines/flows/perform/digest.js

function digestAuthorization(challenges, request) {
    const readable = challenges.flatMap(splitChallenges).flatMap((one) => parseChallenge(one) ?? []);
    const challenge = readable.find(({ hash }) => hash === "sha256") ?? readable[0];
    if (!challenge)
        return undefined;
    const { realm, nonce, opaque, algorithm, qop } = challenge;
    const digest = (text) => (0,external_node_crypto_.createHash)(challenge.hash).update(text).digest("hex");
    const cnonce = (0,external_node_crypto_.randomBytes)(16).toString("hex");
    const count = "00000001";
    const secret = digest(`${request.user}:${realm}:${request.password}`);
    const first = challenge.session ? digest(`${secret}:${nonce}:${cnonce}`) : secret;
    const second = digest(`${request.method}:${request.uri}`);
    const response = digest(qop ? `${first}:${nonce}:${count}:${cnonce}:${qop}:${second}` : `${first}:${nonce}:${second}`);
    const quote = (value) => `"${value.replace(/["\\]/g, "\\$&")}"`;
    const fields = [
        `username=${quote(request.user)}`,
        `realm=${quote(realm)}`,
        `nonce=${quote(nonce)}`,
        `uri=${quote(request.uri)}`,
        `algorithm=${algorithm}`,
        `response="${response}"`,
        ...(qop ? [`qop=${qop}`, `nc=${count}`, `cnonce="${cnonce}"`] : []),
        ...(opaque === undefined ? [] : [`opaque=${quote(opaque)}`]),
    ];
    return `Digest ${fields.join(", ")}`;
}
function splitChallenges(value) {
    return value.split(/,\s*(?=[A-Za-z][\w-]*\s+[\w-]+\s*=)/);
}
function parseChallenge(value) {
    const [, parameters] = /^\s*Digest\s+(.*)$/is.exec(value) ?? [];
    if (parameters === undefined)
        return undefined;
    const fields = new Map();
    for (const [, name = "", quoted, bare = ""] of parameters.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
        fields.set(name.toLowerCase(), quoted === undefined ? bare : quoted.replace(/\\(.)/g, "$1"));
    }
    const algorithm = fields.get("algorithm") ?? "MD5";
    const [, family = "", session] = /^(SHA-256|MD5)(-sess)?$/i.exec(algorithm) ?? [];
    const offered = fields.get("qop")?.split(/\s*,\s*/);
    const { nonce, realm } = { nonce: fields.get("nonce"), realm: fields.get("realm") };
    if (family === "" || nonce === undefined || realm === undefined)
        return undefined;
    if (offered && !offered.includes("auth"))
        return undefined;
    return {
        realm,
        nonce,
        opaque: fields.get("opaque"),
        algorithm,
        qop: offered ? "auth" : undefined,
        hash: family.toUpperCase() === "MD5" ? "md5" : "sha256",
        session: session !== undefined,
    };
}

;// CONCATENATED MODULE: ./out/src/engines/flows/perform/netrc.js
function findLogin(text, host) {
    const words = text.replace(/^\s*#.*$/gm, "").match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
    const entries = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const value = () => unquoted(words[++index] ?? "");
        const last = entries.at(-1);
        if (word === "machine")
            entries.push({ machine: value(), login: "", password: "" });
        else if (word === "default")
            entries.push({ machine: undefined, login: "", password: "" });
        else if (word === "login" && last)
            last.login = value();
        else if (word === "password" && last)
            last.password = value();
        else if (word === "account")
            index++;
    }
    return (entries.find(({ machine }) => machine === host) ?? entries.find(({ machine }) => machine === undefined));
}
function unquoted(word) {
    return word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, "$1") : word;
}

;// CONCATENATED MODULE: ./out/src/engines/flows/perform/authorization.js









const MAX_NETRC_BYTES = 1024 * 1024;
async function authorizationOf(authentication, url, state, place) {
    const { scope, context } = state;
    switch (authentication?.kind) {
        case undefined:
        case "digest":
            return undefined;
        case "bearer": {
            const token = (0,flows_template/* render */.XX)(authentication.token, scope);
            context.redactor.add(token);
            return `Bearer ${token}`;
        }
        case "basic":
            return basic((0,flows_template/* render */.XX)(authentication.user, scope), (0,flows_template/* render */.XX)(authentication.password, scope), state);
        case "netrc": {
            const login = findLogin(await readNetrc(authentication, state, place), url.hostname);
            if (login)
                return basic(login.login, login.password, state);
            if (authentication.optional)
                return undefined;
            throw (0,flows_place/* mistake */.R)(place, `the netrc file has no login for ${url.hostname}`);
        }
    }
}
function basic(user, password, { context }) {
    const encoded = Buffer.from(`${user}:${password}`).toString("base64");
    context.redactor.add(password);
    context.redactor.add(encoded);
    return `Basic ${encoded}`;
}
async function readNetrc({ file, optional }, state, place) {
    if (file)
        return (await readFlowFile(file, state, place)).bytes.toString("utf8");
    const path = (0,external_node_path_.join)(state.context.env["HOME"] ?? "/", ".netrc");
    try {
        return await (0,files/* readTextFile */.G)(path, { maxBytes: MAX_NETRC_BYTES, name: "~/.netrc" });
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) !== "ENOENT")
            throw thrown;
        if (optional)
            return "";
        throw (0,flows_place/* mistake */.R)(place, "there is no ~/.netrc");
    }
}
function answerChallenge(authentication, response, method, path, { scope, context }) {
    if (authentication?.kind !== "digest" || response.status !== 401)
        return undefined;
    const password = (0,flows_template/* render */.XX)(authentication.password, scope);
    context.redactor.add(password);
    const { pathname, search } = new URL(response.url);
    return digestAuthorization((0,headers/* headerValues */.UE)(response.headers, "www-authenticate"), {
        method,
        uri: path ?? pathname + search,
        user: (0,flows_template/* render */.XX)(authentication.user, scope),
        password,
    });
}

// EXTERNAL MODULE: ./out/src/probes/http/client.js
var http_client = __webpack_require__(48615);
;// CONCATENATED MODULE: ./out/src/engines/flows/perform/transport.js




async function clientFor(transport, state, place) {
    if (!transport)
        return state.client;
    const { network, carriage, key } = await settingsOf(transport, state, place);
    const known = state.clients.get(key);
    if (known)
        return known;
    const { clock, site } = state.context;
    const client = (0,http_client/* createHttpClient */.u)(network, { clock, carriage, siteHosts: site ? [site.host] : [] });
    state.clients.set(key, client);
    return client;
}
async function settingsOf(transport, state, place) {
    const { scope, context } = state;
    const optional = (template) => template && (0,flows_template/* render */.XX)(template, scope);
    const file = async (template) => template && (await readFlowFile(template, state, place)).bytes;
    const [ca, certificate, key] = await Promise.all([
        file(transport.ca),
        file(transport.certificate),
        file(transport.key ?? transport.certificate),
    ]);
    const resolve = (transport.resolve ?? []).map((one) => pinned((0,flows_template/* render */.XX)(one, scope), one.place ?? place));
    const connectTo = (transport.connectTo ?? []).map((one) => detour((0,flows_template/* render */.XX)(one, scope), one.place ?? place));
    const proxy = optional(transport.proxy);
    const noProxy = optional(transport.noProxy);
    const socketPath = optional(transport.unixSocket);
    const pins = optional(transport.pinnedKeys);
    const network = {
        ...context.network,
        resolve: { ...context.network.resolve, ...Object.fromEntries(resolve) },
        ...(ca ? { ca: ca.toString("utf8") } : {}),
        ...(proxy === undefined ? {} : { proxy: /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}` }),
        ...(noProxy === undefined ? {} : { noProxy }),
    };
    const carriage = {
        ...(transport.insecure ? { insecure: true } : {}),
        ...(transport.http2 ? { http2: true } : {}),
        ...(transport.family ? { family: transport.family } : {}),
        ...(transport.connectTimeoutMs === undefined ? {} : { timeoutMs: transport.connectTimeoutMs }),
        ...(certificate ? { certificate } : {}),
        ...(key ? { key } : {}),
        ...(socketPath === undefined ? {} : { socketPath }),
        ...(pins === undefined ? {} : { pinnedKeys: pinsOf(pins, transport.pinnedKeys?.place ?? place) }),
        ...(connectTo.length > 0 ? { target: (host, port) => targetOf(connectTo, host, port) } : {}),
    };
    return {
        network,
        carriage,
        key: JSON.stringify([transport, resolve, connectTo, proxy, noProxy, socketPath, pins]),
    };
}
function pinned(text, place) {
    const [, host, address] = /^\+?([^:]+):\d+:\[?([^\]]+)\]?$/.exec(text) ?? [];
    if (host === undefined || address === undefined)
        throw (0,flows_place/* mistake */.R)(place, `resolve must have the form HOST:PORT:ADDRESS, not "${text}"`);
    return [host, address];
}
function pinsOf(text, place) {
    return text.split(";").map((pin) => {
        const [, hash] = /^\s*sha256\/\/([A-Za-z0-9+/]{43}=)\s*$/.exec(pin) ?? [];
        if (hash === undefined)
            throw (0,flows_place/* mistake */.R)(place, `pinnedpubkey must have the form sha256//BASE64, not "${pin}"`);
        return hash;
    });
}
function detour(text, place) {
    const [, host, port, toHost, toPort] = /^([^:]*):(\d*):([^:]*):(\d*)$/.exec(text) ?? [];
    if (host === undefined)
        throw (0,flows_place/* mistake */.R)(place, `connect-to must have the form HOST:PORT:HOST:PORT, not "${text}"`);
    return { from: { hostname: host, port: port ?? "" }, to: { hostname: toHost ?? "", port: toPort ?? "" } };
}
function targetOf(detours, hostname, port) {
    const found = detours.find(({ from }) => (from.hostname === "" || from.hostname === hostname) && (from.port === "" || from.port === port));
    return found && { hostname: found.to.hostname || hostname, port: found.to.port || port };
}

;// CONCATENATED MODULE: ./out/src/engines/flows/perform/request.js








class RequestProblem extends Error {
    name = "RequestProblem";
    hops;
    constructor(message, hops = []) {
        super(message);
        this.hops = hops;
    }
}
async function sendRequest(action, state, place, signal) {
    const { clock } = state.context;
    const started = clock.monotonic();
    const hops = [];
    let prepared = await prepare(action, state, place);
    const client = await clientFor(action.transport, state, place);
    for (;;) {
        let { sent, response } = await exchange(prepared, action, state, client, signal);
        const proof = answerChallenge(action.authentication, response, prepared.method, prepared.path, state);
        if (proof !== undefined) {
            const headers = [...prepared.headers, ["authorization", proof]];
            ({ sent, response } = await exchange({ ...prepared, headers }, action, state, client, signal));
        }
        const location = (0,headers/* header */.wx)(response.headers, "location");
        const follows = isRedirect(response.status) && location !== undefined && action.redirects > 0;
        if (!follows) {
            return (0,answer/* createAnswer */.x9)({
                request: sent,
                response,
                redirects: hops,
                durationMs: clock.monotonic() - started,
            });
        }
        hops.push({ url: response.url, status: response.status, location, timeMs: response.timings.totalMs });
        if (hops.length > action.redirects)
            throw tooManyRedirects(hops, action.redirects);
        prepared = redirected(prepared, response, location, hops, action.trustsRedirects === true);
    }
}
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function tooManyRedirects(hops, limit) {
    const urls = hops.map(({ url }) => url);
    const last = urls.at(-1);
    const loops = urls.indexOf(last) !== urls.length - 1;
    const message = loops ? `redirects lead in a circle through ${last}` : `more than ${limit} redirects`;
    return new RequestProblem(message, hops);
}
async function prepare(action, state, place) {
    const { scope } = state;
    const target = (0,flows_template/* render */.XX)(action.url, scope);
    const url = resolveUrl(target, state, action.url.place ?? place);
    for (const [name, value] of action.query)
        url.searchParams.append((0,flows_template/* render */.XX)(name, scope), (0,flows_template/* render */.XX)(value, scope));
    const body = action.body && (await renderBody(action.body, state, place));
    const headers = action.headers.map(([name, value]) => [
        (0,flows_template/* render */.XX)(name, scope).toLowerCase(),
        (0,flows_template/* render */.XX)(value, scope),
    ]);
    const named = new Set(headers.map(([name]) => name));
    if (body?.type !== undefined && !named.has("content-type"))
        headers.push(["content-type", body.type]);
    const authorization = await authorizationOf(action.authentication, url, state, place);
    if (authorization !== undefined)
        headers.push(["authorization", authorization]);
    for (const [name, value] of headers)
        assertHeader(name, value);
    const cookies = action.cookies
        .map(([name, value]) => `${(0,flows_template/* render */.XX)(name, scope)}=${(0,flows_template/* render */.XX)(value, scope)}`)
        .join("; ");
    const path = action.pathAsIs ? `${rawPath(target)}${url.search}` : undefined;
    return {
        method: action.method,
        url,
        headers,
        cookies,
        ...(body ? { body } : {}),
        ...(path === undefined ? {} : { path }),
    };
}
function rawPath(target) {
    const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
    return path === "" ? "/" : path;
}
function resolveUrl(target, { context }, place) {
    const absolute = /^[a-z][a-z\d+.-]*:/i.test(target);
    if (!absolute && !context.site)
        throw (0,flows_place/* mistake */.R)(place, `${target} is a path, and no site is given: set "site:" or use a whole URL`);
    const url = URL.parse(target, context.site);
    if (!url)
        throw new RequestProblem(`"${target}" is not an address`);
    if (url.protocol !== "http:" && url.protocol !== "https:")
        throw new RequestProblem(`"${target}" is not an http or https address`);
    return url;
}
function assertHeader(name, value) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
        throw new RequestProblem(`"${name}" is not a header's name`);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
        throw new RequestProblem(`the value of the header ${name} has characters that headers cannot have`);
}
async function exchange(prepared, action, state, client, signal) {
    const url = prepared.url.href;
    const cookies = [state.jar.header(url), prepared.cookies].filter((text) => text !== "").join("; ");
    const headers = cookies === "" ? prepared.headers : [...prepared.headers, ["cookie", cookies]];
    const sent = {
        method: prepared.method,
        url,
        headers,
        ...(prepared.body ? { body: prepared.body.preview } : {}),
    };
    const response = await client.request({
        url,
        method: prepared.method,
        headers,
        signal,
        ...(prepared.path === undefined ? {} : { path: prepared.path }),
        ...(prepared.body ? { body: prepared.body.content } : {}),
        ...(action.timeoutMs === undefined ? {} : { timeoutMs: action.timeoutMs }),
    });
    state.jar.store(response.headers, url);
    (0,masking/* registerCookies */.F1)(response.headers, state.context.redactor);
    return { sent, response };
}
function redirected({ method, headers, body, cookies }, response, location, hops, trusted) {
    const { status } = response;
    const from = new URL(response.url);
    const url = URL.parse(Buffer.from(location, "latin1").toString("utf8"), from);
    if (!url || (url.protocol !== "http:" && url.protocol !== "https:"))
        throw new RequestProblem(`the redirect's Location "${location}" is not an http or https address`, hops);
    const becomesGet = (status === 303 && method !== "HEAD") || ((status === 301 || status === 302) && method === "POST");
    const abroad = url.origin !== from.origin && !trusted;
    const kept = headers.filter(([name]) => {
        if (abroad && name === "authorization")
            return false;
        return !(becomesGet && name.startsWith("content-"));
    });
    return {
        method: becomesGet ? "GET" : method,
        url,
        headers: kept,
        cookies: abroad ? "" : cookies,
        ...(body && !becomesGet ? { body } : {}),
    };
}

;// CONCATENATED MODULE: ./out/src/engines/flows/perform/perform.js



async function perform(step, state, signal) {
    const { action } = step;
    switch (action.kind) {
        case "request":
            return performRequest(action, step, state, signal);
        case "mail": {
            const { performMail } = await Promise.all(/* import() */[__webpack_require__.e(4286), __webpack_require__.e(7142)]).then(__webpack_require__.bind(__webpack_require__, 67142));
            return performMail(action, step, state, signal);
        }
        case "command": {
            const { performCommand } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(2510)]).then(__webpack_require__.bind(__webpack_require__, 82510));
            return performCommand(action, step, state, signal);
        }
        case "browser": {
            const { performBrowser } = await __webpack_require__.e(/* import() */ 3926).then(__webpack_require__.bind(__webpack_require__, 13926));
            return performBrowser(action, step, state, signal);
        }
    }
}
const repeatable = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
async function performRequest(action, step, state, signal) {
    for (let again = repeatable.has(action.method);; again = false) {
        try {
            return { failures: [], answer: await sendRequest(action, state, step.place, signal) };
        }
        catch (thrown) {
            if (thrown instanceof RequestProblem)
                return { failures: [{ kind: "request", reason: thrown.message, hops: thrown.hops }] };
            if (!(thrown instanceof failure/* HttpFailure */.H))
                throw thrown;
            if (!again || thrown.kind !== "reset")
                return { failures: [{ kind: "no-response", failure: thrown }] };
            await (0,promises_.setTimeout)(50);
        }
    }
}

// EXTERNAL MODULE: ./out/src/engines/flows/query/filters.js + 1 modules
var query_filters = __webpack_require__(25903);
// EXTERNAL MODULE: ./out/src/engines/flows/query/json.js
var json = __webpack_require__(30648);
// EXTERNAL MODULE: ./out/src/engines/flows/query/predicates.js + 1 modules
var predicates = __webpack_require__(41185);
// EXTERNAL MODULE: ./out/src/engines/flows/query/query-error.js
var query_error = __webpack_require__(31459);
;// CONCATENATED MODULE: ./out/src/engines/flows/query/certificate.js

const fields = {
    subject: (certificate) => distinguishedName(certificate.subject),
    issuer: (certificate) => distinguishedName(certificate.issuer),
    "start-date": (certificate) => new Date(certificate.valid_from),
    "expire-date": (certificate) => new Date(certificate.valid_to),
    "serial-number": (certificate) => serialNumber(certificate.serialNumber),
    "subject-alt-name": (certificate) => certificate.subjectaltname,
    value: (certificate) => pem(certificate.raw),
};
function certificateField(certificate, name) {
    const read = fields[name.toLowerCase()];
    if (!read) {
        throw new query_error/* QueryError */.l(`certificates have no field "${name}": there are Subject, Issuer, Start-Date, Expire-Date, Serial-Number, Subject-Alt-Name, Value`);
    }
    return certificate && Object.keys(certificate).length > 0 ? read(certificate) : undefined;
}
function distinguishedName(name) {
    return Object.entries(name)
        .flatMap(([key, value]) => [value].flat().map((one) => `${key}=${one}`))
        .join(", ");
}
function serialNumber(hex) {
    return (hex.length % 2 === 0 ? hex : `0${hex}`).toLowerCase().replace(/(..)(?=.)/g, "$1:");
}
function pem(raw) {
    const lines = raw.toString("base64").replace(/(.{64})(?=.)/g, "$1\n");
    return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

// EXTERNAL MODULE: ./out/src/engines/flows/query/cookies.js
var cookies = __webpack_require__(4875);
// EXTERNAL MODULE: ./out/src/engines/flows/query/html.js
var html = __webpack_require__(56295);
// EXTERNAL MODULE: ./out/src/engines/flows/query/jsonpath.js
var jsonpath = __webpack_require__(30755);
// EXTERNAL MODULE: ./out/src/engines/flows/query/operands.js
var operands = __webpack_require__(53236);
// EXTERNAL MODULE: ./out/src/engines/flows/query/patterns.js
var patterns = __webpack_require__(5849);
// EXTERNAL MODULE: ./out/src/engines/flows/query/xpath.js
var xpath = __webpack_require__(12239);
;// CONCATENATED MODULE: ./out/src/engines/flows/query/queries.js











function ask(query, answer, scope) {
    switch (query.kind) {
        case "status":
            return answer.response.status;
        case "version":
            return answer.response.connection?.alpnProtocol === "h2" ? "2" : "1.1";
        case "url":
            return answer.response.url;
        case "ip":
            return answer.response.connection?.remoteAddress;
        case "body":
            return answer.text();
        case "bytes":
            return answer.bytes();
        case "rawbytes":
            return rawBytes(answer);
        case "duration":
            return Math.round(answer.durationMs);
        case "sha256":
        case "md5":
            return (0,external_node_crypto_.createHash)(query.kind).update(answer.bytes()).digest();
        case "redirects":
            return answer.redirects.map((hop) => ({
                url: hop.url,
                status: hop.status ?? null,
                location: hop.location ?? null,
            }));
        case "regex":
            return (0,patterns/* firstGroup */.U)((0,operands/* patternOf */.I)(query.pattern, scope), answer.text());
        default:
            return askNamed(query, answer, scope);
    }
}
function askNamed(query, answer, scope) {
    const argument = (0,flows_template/* render */.XX)(query.argument, scope);
    switch (query.kind) {
        case "header":
            return oneOrAll((0,headers/* headerValues */.UE)(answer.response.headers, argument.toLowerCase()), query.all === true);
        case "cookie":
            return (0,cookies/* cookieQuery */.d)(answer.response.headers, argument);
        case "variable":
            return scope.get(argument);
        case "certificate":
            return certificateField(answer.response.connection?.certificate, argument);
        case "jsonpath":
            return (0,jsonpath/* selectJson */.P)(answer.json(), argument);
        case "xpath":
            return (0,xpath/* selectXpath */.o)(answer.markup(), argument);
        case "css":
            return (0,html/* selectCss */.g)(answer.html(), argument);
    }
}
function rawBytes({ response }) {
    if (response.headers.some(([name]) => name === "content-encoding"))
        throw new query_error/* QueryError */.l("rawbytes of a compressed body are not kept: ask for bytes");
    return response.bytes;
}
function oneOrAll(values, all) {
    return values.length > 1 || (all && values.length === 1) ? values : values[0];
}

;// CONCATENATED MODULE: ./out/src/engines/flows/step.js













const once = { times: 0, everyMs: 0 };
async function runStep(step, state, signal, always = false) {
    const { clock } = state.context;
    for (const [name, value] of step.variables)
        (0,context/* setVariable */.BB)(state, name, (0,flows_template/* evaluate */._3)(value, state.scope), false);
    if (step.skipIf && shouldSkip(step.skipIf, state))
        return skipped(step, "its skip-if holds", always);
    if (step.delayMs)
        await (0,promises_.setTimeout)(step.delayMs, undefined, { signal });
    const started = clock.monotonic();
    const { times, everyMs } = step.retry ?? once;
    let earlier = [];
    for (let attempts = 1;; attempts++) {
        const left = step.withinMs === undefined ? undefined : started + step.withinMs - clock.monotonic();
        const { failures, ...more } = await attempt(step, state, attemptSignal(signal, left));
        signal.throwIfAborted();
        const elapsed = clock.monotonic() - started;
        const timeIsUp = step.withinMs !== undefined && elapsed + everyMs >= step.withinMs;
        if (failures.length === 0 || attempts > times || timeIsUp) {
            return {
                step,
                outcome: failures.length === 0 ? "passed" : "failed",
                failures,
                ...more,
                attempts,
                earlier,
                durationMs: elapsed,
                always,
            };
        }
        earlier = failures;
        await (0,promises_.setTimeout)(everyMs, undefined, { signal });
    }
}
function skipped(step, reason, always, outcome = "skipped") {
    return { step, outcome, failures: [], reason, attempts: 0, earlier: [], durationMs: 0, always };
}
function attemptSignal(signal, leftMs) {
    if (leftMs === undefined)
        return signal;
    return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(leftMs)))]);
}
function shouldSkip(condition, { scope }) {
    switch (condition.kind) {
        case "always":
            return true;
        case "unset":
            return scope.get(condition.variable) === undefined;
        case "predicate":
            return (0,predicates/* judge */.S)((0,flows_template/* evaluate */._3)(condition.value, scope), condition.predicate, scope).ok;
    }
}
async function attempt(step, state, signal) {
    if (step.totp)
        await setTotp(step.totp, state);
    const performed = await perform(step, state, signal);
    const { answer } = performed;
    if (!answer)
        return performed;
    const failures = [...performed.failures];
    for (const capture of step.captures) {
        const failure = await take(capture, answer, state);
        if (failure)
            failures.push(failure);
    }
    for (const expectation of step.expectations) {
        const failure = await judgeExpectation(expectation, answer, state);
        if (failure)
            failures.push(failure);
    }
    return { ...performed, failures };
}
async function setTotp(secret, state) {
    const { TOTP, URI, Secret } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 60107));
    const text = (0,flows_template/* render */.XX)(secret, state.scope).trim();
    state.context.redactor.add(text);
    try {
        const generator = text.startsWith("otpauth://")
            ? URI.parse(text)
            : new TOTP({ secret: Secret.fromBase32(text.replace(/\s/g, "")) });
        if (!(generator instanceof TOTP))
            throw new Error("it counts instead of using the time");
        (0,context/* setVariable */.BB)(state, "totp", generator.generate({ timestamp: state.context.clock.now() }), true);
    }
    catch (thrown) {
        throw (0,flows_place/* mistake */.R)(secret.place, `totp: the secret is not usable: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
async function take(capture, answer, state) {
    let value;
    try {
        value = (0,query_filters/* applyFilters */.W)(ask(capture.query, answer, state.scope), capture.filters, state.scope);
    }
    catch (thrown) {
        return { kind: "capture", capture, reason: reasonOf(thrown) };
    }
    const kept = value instanceof values/* Nodes */.G9 ? value.texts[0] : value;
    if (kept === undefined)
        return { kind: "capture", capture, reason: "it finds nothing" };
    (0,context/* setVariable */.BB)(state, capture.name, kept, capture.redact);
    return undefined;
}
async function judgeExpectation(expectation, answer, state) {
    const { query, filters, predicate } = expectation;
    const { scope } = state;
    let value;
    let problem;
    try {
        value = (0,query_filters/* applyFilters */.W)(ask(query, answer, scope), filters, scope);
    }
    catch (thrown) {
        problem = reasonOf(thrown);
    }
    try {
        const { ok, expected, actual, differences } = (0,predicates/* judge */.S)(value, await withFile(predicate, expectation, state), scope);
        if (problem === undefined && ok)
            return undefined;
        const diff = problem === undefined && differences ? { diff: differences } : {};
        return { kind: "expectation", expectation, expected, actual: problem ?? actual, ...diff };
    }
    catch (thrown) {
        return {
            kind: "expectation",
            expectation,
            expected: predicate.name,
            actual: problem ?? reasonOf(thrown),
        };
    }
}
async function withFile(predicate, { place }, state) {
    const { operand } = predicate;
    if (operand?.kind !== "file")
        return predicate;
    const { name, bytes } = await readFlowFile(operand.path, state, place);
    if (predicate.name !== "schema")
        return { ...predicate, operand: { kind: "bytes", bytes } };
    try {
        return { ...predicate, operand: { kind: "constant", value: (0,json/* parseJson */.q)(bytes.toString("utf8")) } };
    }
    catch (thrown) {
        throw (0,flows_place/* mistake */.R)(place, `${name} is not JSON: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
function reasonOf(thrown) {
    if (thrown instanceof query_error/* QueryError */.l || thrown instanceof flows_template/* UnsetVariable */.Sn)
        return thrown.message;
    throw thrown;
}


/***/ }),

/***/ 30527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ registerCookies),
/* harmony export */   LM: () => (/* binding */ maskField),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   Zw: () => (/* binding */ maskHeaders),
/* harmony export */   yP: () => (/* binding */ maskUrl)
/* harmony export */ });
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71993);
/* harmony import */ var _core_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24492);
/* harmony import */ var _probes_http_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45556);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23037);




function looksRandom(value) {
    return value.length >= 8 && !/^[a-z]+$/i.test(value);
}
function registerCookies(headers, redactor) {
    for (const line of (0,_probes_http_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .headerValues */ .UE)(headers, "set-cookie")) {
        const [, value = ""] = /^[^=;]*=("?[^;]*)/.exec(line) ?? [];
        const bare = value.trim().replace(/^"|"$/g, "");
        if (looksRandom(bare) && (bare.length >= 16 || /;\s*httponly/i.test(line)))
            redactor.add(bare);
    }
}
function maskField(name, value, redactor) {
    if (!(0,_core_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .e)(name) || value === "")
        return value;
    if (looksRandom(value))
        redactor.add(value);
    return _core_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF;
}
function maskJson(value, redactor, name = "") {
    if (typeof value === "string" || typeof value === "number") {
        const masked = maskField(name, String(value), redactor);
        return masked === _core_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF ? masked : value;
    }
    if (Array.isArray(value))
        return value.map((item) => maskJson(item, redactor, name) ?? null);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskJson(inner, redactor, key) ?? null]));
}
function maskHeaders(headers, redactor) {
    return headers.map(([name, value]) => {
        if (name === "set-cookie")
            return [name, value.replace(/=[^;]*/, `=${_core_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF}`)];
        if (name === "cookie")
            return [name, value.replace(/=[^;]*/g, `=${_core_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF}`)];
        if (/^(proxy-)?authorization$/.test(name))
            return [name, value.replace(/\s.*|^\S+$/, ` ${_core_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF}`).trim()];
        return [name, redactor.redact(maskField(name, value, redactor))];
    });
}
function maskUrl(url, redactor) {
    const parsed = URL.parse(url);
    if (!parsed)
        return redactor.redact(url);
    for (const [name, value] of parsed.searchParams)
        maskField(name, value, redactor);
    const masked = url.replace(/([?&])([^=&#]+)=([^&#]+)/g, (whole, sign, name) => (0,_core_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .e)(name) ? `${sign}${name}=${_core_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACTED */ .XF}` : whole);
    return redactor.redact(masked);
}


/***/ }),

/***/ 55609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   Sn: () => (/* binding */ UnsetVariable),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   _r: () => (/* binding */ constantText),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fK: () => (/* binding */ operandOf),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23037);

class UnsetVariable extends Error {
    name = "UnsetVariable";
    variable;
    place;
    constructor(variable, place) {
        super(`the variable "${variable}" has no value`);
        this.variable = variable;
        this.place = place;
    }
}
const placeholder = /\$\$\{|\$\{([^{}\s:]+)(:-([^}]*))?\}/g;
function parseTemplate(text, place) {
    if (!text.includes("${"))
        return literal(text, place);
    const parts = [];
    let plain = "";
    let end = 0;
    for (const match of text.matchAll(placeholder)) {
        plain += text.slice(end, match.index);
        end = match.index + match[0].length;
        const [, variable, fallback, otherwise = ""] = match;
        if (variable === undefined) {
            plain += "${";
            continue;
        }
        if (plain !== "")
            parts.push(plain);
        plain = "";
        parts.push(fallback === undefined ? { variable } : { variable, otherwise });
    }
    plain += text.slice(end);
    if (plain !== "")
        parts.push(plain);
    return { parts, place };
}
function literal(text, place) {
    return { parts: text === "" ? [] : [text], place };
}
function constantText(template) {
    return template.parts.every((part) => typeof part === "string") ? template.parts.join("") : undefined;
}
function render(template, scope) {
    const { parts } = template;
    if (parts.length === 1 && typeof parts[0] === "string")
        return parts[0];
    return parts
        .map((part) => (typeof part === "string" ? part : written(part, scope, template.place)))
        .join("");
}
function written(part, scope, place) {
    const value = resolve(part, scope, place);
    if (part.as === "json")
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(value);
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value);
    return part.as === "json-text" ? JSON.stringify(text).slice(1, -1) : text;
}
function evaluate(operand, scope) {
    switch (operand.kind) {
        case "text":
            return render(operand.text, scope);
        case "variable":
            return resolve(operand.variable, scope, operand.place);
        case "constant":
            return operand.value;
        case "list":
            return operand.items.map((item) => evaluate(item, scope));
        case "mapping":
            return Object.fromEntries(operand.entries.map(([name, value]) => [render(name, scope), evaluate(value, scope)]));
        case "bytes":
            return operand.bytes;
        case "regex":
            return operand.source;
        case "file":
            return render(operand.path, scope);
    }
}
function resolve(part, scope, place) {
    const value = scope.get(part.variable);
    if (part.otherwise !== undefined && (value === undefined || value === ""))
        return part.otherwise;
    if (value === undefined)
        throw new UnsetVariable(part.variable, place);
    if (!part.filters || part.filters.length === 0)
        return value;
    const filtered = scope.filtered(value, part.filters);
    if (filtered === undefined)
        throw new UnsetVariable(part.variable, place);
    return filtered;
}
function operandOf(value, place) {
    if (typeof value === "string") {
        const text = parseTemplate(value, place);
        const [only] = text.parts;
        if (text.parts.length === 1 && typeof only === "object")
            return { kind: "variable", variable: only, place };
        return { kind: "text", text };
    }
    if (value === null || value === undefined)
        return { kind: "constant", value: null };
    if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
        return { kind: "constant", value };
    if (Array.isArray(value))
        return { kind: "list", items: value.map((item) => operandOf(item, place)) };
    return {
        kind: "mapping",
        entries: Object.entries(value).map(([name, inner]) => [literal(name), operandOf(inner, place)]),
    };
}
function* templatesOf(operand) {
    switch (operand.kind) {
        case "text":
            yield operand.text;
            return;
        case "variable":
            yield { parts: [operand.variable], place: operand.place };
            return;
        case "file":
            yield operand.path;
            return;
        case "list":
            for (const item of operand.items)
                yield* templatesOf(item);
            return;
        case "mapping":
            for (const [name, value] of operand.entries) {
                yield name;
                yield* templatesOf(value);
            }
    }
}


/***/ }),

/***/ 23037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ Nodes),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11558);


class Nodes {
    texts;
    constructor(texts) {
        this.texts = texts;
    }
}
function isMapping(value) {
    return (value !== null &&
        typeof value === "object" &&
        !Array.isArray(value) &&
        !(value instanceof Uint8Array) &&
        !(value instanceof Date) &&
        !(value instanceof Nodes));
}
function single(value) {
    return value instanceof Nodes ? value.texts[0] : value;
}
function asText(value) {
    const one = single(value);
    if (one === undefined || one === null)
        return "";
    if (typeof one === "string")
        return one;
    if (one instanceof Date)
        return one.toISOString();
    if (one instanceof Uint8Array)
        return Buffer.from(one).toString("utf8");
    if (typeof one === "object")
        return toJson(one);
    return String(one);
}
function toJson(value, indent = 0) {
    return (JSON.stringify(value, (_key, inner) => {
        if (typeof inner === "bigint")
            return rawJson(String(inner));
        if (inner instanceof Nodes)
            return inner.texts;
        return inner;
    }, indent) ?? "undefined");
}
const rawJson = JSON.rawJSON;
function typeOf(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (typeof value === "string")
        return "text";
    if (typeof value === "boolean")
        return "boolean";
    if (typeof value === "bigint")
        return "integer";
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "float";
    if (Array.isArray(value))
        return "list";
    if (value instanceof Uint8Array)
        return "bytes";
    if (value instanceof Date)
        return "date";
    if (value instanceof Nodes)
        return "elements";
    return "object";
}
function describeValue(value, max = 300) {
    if (value === undefined)
        return "nothing";
    if (typeof value === "string")
        return (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(JSON.stringify(value), max);
    if (value instanceof Uint8Array) {
        const hex = Buffer.from(value.subarray(0, 32)).toString("hex");
        return `${value.length} bytes, hex ${hex}${value.length > 32 ? "…" : ""}`;
    }
    if (value instanceof Date)
        return `date ${value.toISOString()}`;
    if (value instanceof Nodes) {
        const [first] = value.texts;
        if (first === undefined)
            return "no elements";
        const text = (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(JSON.stringify(first), max);
        return value.texts.length === 1 ? text : `${value.texts.length} elements, the first: ${text}`;
    }
    return (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(toJson(value), max);
}
function equal(actual, expected) {
    if (actual instanceof Nodes) {
        return Array.isArray(expected) ? equal([...actual.texts], expected) : equal(single(actual), expected);
    }
    if (isNumeric(actual) && isNumeric(expected))
        return compareNumbers(actual, expected) === 0;
    if (actual instanceof Date && expected instanceof Date)
        return actual.getTime() === expected.getTime();
    if (actual instanceof Uint8Array && expected instanceof Uint8Array)
        return Buffer.compare(actual, expected) === 0;
    if (Array.isArray(actual) && Array.isArray(expected)) {
        return actual.length === expected.length && actual.every((item, index) => equal(item, expected[index]));
    }
    if (isMapping(actual) && isMapping(expected)) {
        const names = Object.keys(actual);
        return (names.length === Object.keys(expected).length &&
            names.every((name) => Object.hasOwn(expected, name) && equal(actual[name], expected[name])));
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(actual, expected);
}
function isNumeric(value) {
    return typeof value === "number" || typeof value === "bigint";
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 14024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tA: () => (/* binding */ translateFlow)
});

// UNUSED EXPORTS: DEFAULT_REDIRECTS, translateStep

// EXTERNAL MODULE: ./out/src/engines/flows/place.js
var flows_place = __webpack_require__(81684);
// EXTERNAL MODULE: ./out/src/engines/flows/schema.js
var schema = __webpack_require__(74172);
// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var template = __webpack_require__(55609);
// EXTERNAL MODULE: ./out/src/engines/flows/hurl/cursor.js
var hurl_cursor = __webpack_require__(61035);
// EXTERNAL MODULE: ./out/src/engines/flows/hurl/query.js
var query = __webpack_require__(405);
// EXTERNAL MODULE: ./out/src/engines/flows/hurl/strings.js
var strings = __webpack_require__(60067);
;// CONCATENATED MODULE: ./out/src/engines/flows/hurl/notation.js



function whole(text, place, expected, parse) {
    const cursor = (0,hurl_cursor/* createPieceCursor */.x1)(text, place);
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const found = parse(cursor);
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    if (!(0,hurl_cursor/* atEnd */.tE)(cursor))
        throw (0,hurl_cursor/* unexpected */.os)(cursor, expected);
    return found;
}
function readAssertion(text, place) {
    return whole(text, place, "nothing after the assertion", query/* parseAssertion */.MV);
}
function readCapture(text, place) {
    return whole(text, place, "a filter or redact", query/* parseCaptureBody */.YU);
}
function readFilters(text, place) {
    return whole(` ${text.trim()}`, place, "a filter", (cursor) => {
        cursor.at = 0;
        return (0,strings/* parseFilters */.HE)(cursor);
    });
}

// EXTERNAL MODULE: ./out/src/engines/flows/query/filters.js + 1 modules
var filters = __webpack_require__(25903);
// EXTERNAL MODULE: ./out/src/engines/flows/vocabulary.js
var vocabulary = __webpack_require__(38727);
;// CONCATENATED MODULE: ./out/src/engines/flows/yaml/expect.js





function translateExpect(input, placeOf) {
    if (input === undefined)
        return [];
    if (Array.isArray(input))
        return input.map((line, index) => readAssertion(line, placeOf([index])));
    const found = [];
    const add = (query, expected, path) => {
        const place = placeOf(path, true);
        for (const one of translatePredicates(expected, () => placeOf(path)))
            found.push({ query, ...one, place });
    };
    for (const kind of vocabulary/* plainQueries */.Re) {
        const expected = kind in input ? input[kind] : undefined;
        if (expected === undefined)
            continue;
        add({ kind }, plainExpected(kind, expected), [kind]);
    }
    for (const kind of vocabulary/* namedQueries */.up) {
        for (const [argument, expected] of Object.entries(input[kind] ?? {})) {
            add(queryOf(kind, argument, placeOf([kind, argument], true)), expected, [kind, argument]);
        }
    }
    if (input.time !== undefined)
        add({ kind: "duration" }, { "<=": input.time }, ["time"]);
    if (input.schema !== undefined) {
        const place = placeOf(["schema"]);
        const operand = typeof input.schema === "string"
            ? { kind: "file", path: (0,template/* parseTemplate */.QC)(input.schema, place) }
            : (0,template/* operandOf */.fK)(input.schema, place);
        found.push({
            query: { kind: "jsonpath", argument: (0,template/* literal */.eu)("$") },
            filters: [],
            predicate: { name: "schema", not: false, operand },
            place,
        });
    }
    for (const [index, line] of (input.asserts ?? []).entries()) {
        found.push(readAssertion(line, placeOf(["asserts", index])));
    }
    return found;
}
function plainExpected(kind, expected) {
    if (kind === "status" && Array.isArray(expected))
        return { oneOf: expected };
    if ((kind === "sha256" || kind === "md5") && typeof expected === "string")
        return { filters: ["toHex"], "==": expected.toLowerCase() };
    return expected;
}
function queryOf(kind, argument, place) {
    const text = (0,template/* parseTemplate */.QC)(argument, place);
    return kind === "regex" ? { kind, pattern: { kind: "text", text } } : { kind, argument: text };
}
function translatePredicates(expected, placeOf) {
    const place = placeOf();
    if (expected === null || typeof expected !== "object" || Array.isArray(expected)) {
        return [{ filters: [], predicate: { name: "==", not: false, operand: (0,template/* operandOf */.fK)(expected, place) } }];
    }
    const { filters: given = [], count, not, ...direct } = expected;
    const filters = given.flatMap((filter) => translateFilter(filter, place));
    const found = [
        ...comparisons(direct, false, place).map((predicate) => ({ filters, predicate })),
        ...comparisons(not ?? {}, true, place).map((predicate) => ({ filters, predicate })),
    ];
    if (count === undefined)
        return found;
    const counted = [...filters, { name: "count", operands: [] }];
    const wanted = typeof count === "number" ? { "==": count } : count;
    return [
        ...found,
        ...comparisons(wanted, false, place).map((predicate) => ({ filters: counted, predicate })),
    ];
}
function comparisons(map, not, place) {
    const given = (name) => Object.hasOwn(map, name) && map[name] !== undefined;
    const comparing = vocabulary/* comparingPredicates */.T3
        .filter(given)
        .map((name) => ({ name, not, operand: (0,template/* operandOf */.fK)(map[name], place) }));
    const plain = vocabulary/* plainPredicates */.n3
        .filter(given)
        .map((name) => ({ name, not: not !== (map[name] === false) }));
    return [...comparing, ...plain];
}
function translateFilter(input, place) {
    if (typeof input === "string")
        return readFilters(input, place);
    const [entry, ...others] = Object.entries(input).filter(([, value]) => value !== undefined);
    if (!entry || others.length > 0)
        throw (0,flows_place/* mistake */.R)(place, "a filter is one name with its values");
    const [name, value] = entry;
    const operands = Array.isArray(value) ? value : value === true || value === null ? [] : [value];
    const expected = filters/* filterOperands */.b[name];
    if (operands.length !== expected)
        throw (0,flows_place/* mistake */.R)(place, `${name} takes ${expected} values, not ${operands.length}`);
    return [{ name: name, operands: operands.map((operand) => (0,template/* operandOf */.fK)(operand, place)) }];
}
function translateCapture(name, input, place) {
    if (typeof input === "string")
        return { name, ...readCapture(input, place), place };
    const { filters = [], redact = false, ...queries } = input;
    const [entry, ...others] = Object.entries(queries).filter(([, value]) => value !== undefined);
    if (!entry || others.length > 0) {
        throw (0,flows_place/* mistake */.R)(place, `the capture "${name}" needs exactly one of ${Object.keys(captureKinds).join(", ")}`);
    }
    const [kind, argument] = entry;
    const query = typeof argument === "string"
        ? queryOf(kind, argument, place)
        : { kind };
    return { name, query, filters: filters.flatMap((filter) => translateFilter(filter, place)), redact, place };
}
const captureKinds = Object.fromEntries([...vocabulary/* namedQueries */.up, "body", "status", "url", "duration"].map((kind) => [kind, true]));

;// CONCATENATED MODULE: ./out/src/engines/flows/yaml/actions.js



const MAIL_WITHIN_MS = 60_000;
const COMMAND_TIMEOUT_MS = 600_000;
const BROWSER_TIMEOUT_MS = 10_000;
function translateMail({ mail, within }, placeOf) {
    const { to = "${run.email}", from, subject, link, code, ...rest } = mail;
    const predicates = (key, expected) => {
        const place = placeOf(["mail", key]);
        const found = expected === undefined ? [] : translatePredicates(expected, () => place);
        if (found.some(({ filters }) => filters.length > 0))
            throw (0,flows_place/* mistake */.R)(place, `${key} takes no filters`);
        return found.map(({ predicate }) => predicate);
    };
    const pattern = (key, source) => source === undefined
        ? {}
        : { matching: { kind: "text", text: (0,template/* parseTemplate */.QC)(source, placeOf(["mail", key, "matching"])) } };
    return {
        kind: "mail",
        to: (0,template/* parseTemplate */.QC)(to, placeOf(["mail", "to"])),
        withinMs: within ?? MAIL_WITHIN_MS,
        from: predicates("from", from),
        subject: predicates("subject", subject),
        onlyOne: rest["only-one"],
        ...(link
            ? {
                link: {
                    ...pattern("link", link.matching),
                    ...(link.host === undefined
                        ? {}
                        : { host: (0,template/* parseTemplate */.QC)(link.host, placeOf(["mail", "link", "host"])) }),
                    singleUse: link["single-use"],
                    ...(link.capture === undefined ? {} : { capture: link.capture }),
                },
            }
            : {}),
        ...(code ? { code: { ...pattern("code", code.matching), capture: code.capture } } : {}),
    };
}
function translateCommand(input, placeOf) {
    const text = (value, path) => (0,template/* parseTemplate */.QC)(value, placeOf(path));
    return {
        kind: "command",
        argv: input.command.map((word, index) => text(word, ["command", index])),
        ...(input.folder === undefined ? {} : { folder: text(input.folder, ["folder"]) }),
        report: input.report ?? [],
        environment: Object.entries(input.environment ?? {}).map(([name, value]) => [text(name, ["environment", name]), text(value, ["environment", name])]),
        timeoutMs: input.timeout ?? input.within ?? COMMAND_TIMEOUT_MS,
    };
}
function translateBrowser({ browser, timeout }, placeOf) {
    const { do: moves, clean, network, device, budgets = {} } = browser;
    const given = Object.entries(budgets).filter(([, budget]) => budget !== undefined);
    return {
        kind: "browser",
        moves: moves.flatMap((move, index) => translateMove(move, (path, key) => placeOf(["browser", "do", index, ...path], key))),
        clean,
        ...(network ? { network } : {}),
        ...(device ? { device } : {}),
        budgets: Object.fromEntries(given),
        timeoutMs: timeout ?? BROWSER_TIMEOUT_MS,
    };
}
function translateMove(move, placeOf) {
    const place = placeOf([]);
    const given = Object.entries(move).filter(([, value]) => value !== undefined);
    if (given.length !== 1) {
        throw (0,flows_place/* mistake */.R)(place, "a move in the browser is exactly one of open, fill, click, see, see-element, at");
    }
    const text = (value, key) => (0,template/* parseTemplate */.QC)(value, placeOf([key]));
    if (move.open !== undefined)
        return [{ kind: "open", url: text(move.open, "open"), place }];
    if (move.click !== undefined)
        return [{ kind: "click", selector: text(move.click, "click"), place }];
    if (move.see !== undefined)
        return [{ kind: "see", text: text(move.see, "see"), place }];
    if (move["see-element"] !== undefined)
        return [{ kind: "see-element", selector: text(move["see-element"], "see-element"), place }];
    if (move.at !== undefined)
        return [{ kind: "at", url: addressOf(move.at, placeOf(["at"])), place }];
    return Object.entries(move.fill ?? {}).map(([selector, value]) => ({
        kind: "fill",
        selector: (0,template/* parseTemplate */.QC)(selector, place),
        text: (0,template/* parseTemplate */.QC)(value, placeOf(["fill", selector])),
        place,
    }));
}
function addressOf(text, place) {
    const [, source] = /^\/(.*[\\^$*+?()[\]|].*)\/$/.exec(text) ?? [];
    return source === undefined
        ? { kind: "text", text: (0,template/* parseTemplate */.QC)(text, place) }
        : { kind: "regex", source, ignoreCase: false };
}

;// CONCATENATED MODULE: ./out/src/engines/flows/yaml/flow.js





const DEFAULT_REDIRECTS = 10;
const DEFAULT_RETRY_EVERY_MS = 1_000;
function translateFlow(input, defaultName, placeOf) {
    const steps = (key) => (input[key] ?? []).map((step, index) => translateStep(step, (path, isKey) => placeOf([key, index, ...path], isKey)));
    return {
        name: input.name ?? defaultName,
        place: placeOf([]),
        tags: input.tags ?? [],
        variables: Object.entries(input.variables ?? {}).map(([name, value]) => [
            name,
            (0,template/* operandOf */.fK)(value, placeOf(["variables", name])),
        ]),
        steps: steps("steps"),
        always: steps("always"),
    };
}
function translateStep(input, placeOf) {
    const { action, title } = actionOf(input, placeOf);
    const skipIf = skipCondition(input, placeOf);
    const retry = action.kind === "request" ? retryOf(input) : undefined;
    const expectations = translateExpect(input.expect, (path, key) => placeOf(["expect", ...path], key));
    return {
        name: input.name ?? title,
        action,
        captures: Object.entries(input.capture ?? {}).map(([name, capture]) => translateCapture(name, capture, placeOf(["capture", name], true))),
        expectations: action.kind === "request" ? withStatus(expectations, placeOf([])) : expectations,
        variables: Object.entries(input.variables ?? {}).map(([name, value]) => [
            name,
            (0,template/* operandOf */.fK)(value, placeOf(["variables", name])),
        ]),
        ...(skipIf ? { skipIf } : {}),
        ...(retry ? { retry } : {}),
        ...(input.within === undefined || action.kind !== "request" ? {} : { withinMs: input.within }),
        ...(input.totp === undefined ? {} : { totp: (0,template/* parseTemplate */.QC)(input.totp, placeOf(["totp"])) }),
        ...(input.delay === undefined ? {} : { delayMs: input.delay }),
        place: placeOf([]),
    };
}
function withStatus(expectations, place) {
    if (expectations.some(({ query }) => query.kind === "status"))
        return expectations;
    const operand = { kind: "constant", value: 400 };
    return [
        { query: { kind: "status" }, filters: [], predicate: { name: "<", not: false, operand }, place },
        ...expectations,
    ];
}
const others = ["mail", "command", "browser"];
const keysOf = {
    request: [
        ...["headers", "query", "cookies", "form", "json", "body", "file", "multipart", "graphql"],
        ...["basic", "digest", "bearer", "redirects", "timeout", "retry", "totp"],
    ],
    mail: [],
    command: ["folder", "report", "environment", "timeout"],
    browser: ["timeout", "totp"],
};
function actionOf(input, placeOf) {
    const kinds = [...schema/* methods */.vX, ...others];
    const named = kinds.filter((kind) => input[kind] !== undefined);
    const [kind] = named;
    if (kind === undefined || named.length > 1) {
        const found = named.length > 1 ? `has ${named.join(" and ")}` : "has none";
        throw (0,flows_place/* mistake */.R)(placeOf([]), `a step needs exactly one of ${kinds.join(", ")}; this one ${found}`);
    }
    assertKeysFit(input, kind, placeOf);
    if (kind === "mail")
        return { action: translateMail(input, placeOf), title: "mail" };
    if (kind === "command")
        return { action: translateCommand(input, placeOf), title: input.command.join(" ") };
    if (kind === "browser")
        return { action: translateBrowser(input, placeOf), title: "browser" };
    return requestAction(input, kind, placeOf);
}
function assertKeysFit(input, kind, placeOf) {
    const own = new Set(keysOf[kind in keysOf ? kind : "request"]);
    const foreign = Object.values(keysOf)
        .flat()
        .find((key) => !own.has(key) && input[key] !== undefined);
    if (foreign !== undefined)
        throw (0,flows_place/* mistake */.R)(placeOf([foreign], true), `${foreign} says nothing in a ${kind} step`);
}
function requestAction(input, method, placeOf) {
    const target = input[method];
    const text = (value, path) => (0,template/* parseTemplate */.QC)(value, placeOf(path));
    const pairs = (key) => Object.entries(input[key] ?? {}).map(([name, value]) => [text(name, [key, name]), text(value, [key, name])]);
    const body = bodyOf(input, placeOf);
    const authentication = authenticationOf(input, placeOf);
    const action = {
        kind: "request",
        method: method.toUpperCase(),
        url: text(target, [method]),
        headers: pairs("headers"),
        query: fields(input.query, (name) => placeOf(["query", name])),
        cookies: pairs("cookies"),
        ...(body ? { body } : {}),
        ...(authentication ? { authentication } : {}),
        redirects: input.redirects === "follow"
            ? DEFAULT_REDIRECTS
            : Number(input.redirects === "none" ? 0 : (input.redirects ?? 0)),
        ...(input.timeout === undefined ? {} : { timeoutMs: input.timeout }),
    };
    return { action, title: `${action.method} ${target}` };
}
function fields(map, placeOf) {
    return Object.entries(map ?? {}).flatMap(([name, values]) => [values]
        .flat()
        .map((value) => [(0,template/* parseTemplate */.QC)(name, placeOf(name)), (0,template/* parseTemplate */.QC)(value, placeOf(name))]));
}
function authenticationOf(input, placeOf) {
    const given = ["basic", "digest", "bearer"].filter((key) => input[key] !== undefined);
    const [kind, second] = given;
    if (second !== undefined)
        throw (0,flows_place/* mistake */.R)(placeOf([second], true), `a request has one authentication; this step has ${given.join(" and ")}`);
    if (kind === undefined)
        return undefined;
    if (kind === "bearer")
        return { kind, token: (0,template/* parseTemplate */.QC)(input.bearer ?? "", placeOf(["bearer"])) };
    const { user, password } = input[kind];
    return {
        kind,
        user: (0,template/* parseTemplate */.QC)(user, placeOf([kind, "user"])),
        password: (0,template/* parseTemplate */.QC)(password, placeOf([kind, "password"])),
    };
}
const bodyKeys = ["form", "json", "body", "file", "multipart", "graphql"];
function bodyOf(input, placeOf) {
    const given = bodyKeys.filter((key) => input[key] !== undefined);
    const [key, second] = given;
    if (key === undefined)
        return undefined;
    if (second !== undefined)
        throw (0,flows_place/* mistake */.R)(placeOf([second], true), `a request has one body; this step has ${given.join(" and ")}`);
    const place = placeOf([key]);
    switch (key) {
        case "form":
            return { kind: "form", fields: fields(input.form, (name) => placeOf(["form", name])) };
        case "json":
            return { kind: "json", value: (0,template/* operandOf */.fK)(input.json, place) };
        case "body":
            return { kind: "text", text: (0,template/* parseTemplate */.QC)(input.body ?? "", place) };
        case "file":
            return { kind: "file", path: (0,template/* parseTemplate */.QC)(input.file ?? "", place) };
        case "multipart":
            return { kind: "multipart", fields: multipartFields(input.multipart ?? {}, place) };
        case "graphql":
            return graphqlBody(input.graphql ?? "", place);
    }
}
function multipartFields(map, place) {
    return Object.entries(map).map(([name, value]) => {
        if (typeof value === "string")
            return { name: (0,template/* parseTemplate */.QC)(name, place), value: { kind: "text", text: (0,template/* parseTemplate */.QC)(value, place) } };
        return {
            name: (0,template/* parseTemplate */.QC)(name, place),
            value: { kind: "file", path: (0,template/* parseTemplate */.QC)(value.file, place) },
            ...(value.type === undefined ? {} : { type: (0,template/* parseTemplate */.QC)(value.type, place) }),
        };
    });
}
function graphqlBody(input, place) {
    if (typeof input === "string")
        return { kind: "graphql", query: (0,template/* parseTemplate */.QC)(input, place) };
    return {
        kind: "graphql",
        query: (0,template/* parseTemplate */.QC)(input.query, place),
        ...(input.variables ? { variables: (0,template/* operandOf */.fK)(input.variables, place) } : {}),
        ...(input.operation === undefined ? {} : { operation: (0,template/* parseTemplate */.QC)(input.operation, place) }),
    };
}
function retryOf({ retry, within }) {
    if (retry === undefined) {
        return within === undefined
            ? undefined
            : { times: Number.POSITIVE_INFINITY, everyMs: DEFAULT_RETRY_EVERY_MS };
    }
    if (typeof retry === "number")
        return { times: retry, everyMs: DEFAULT_RETRY_EVERY_MS };
    return { times: retry.times, everyMs: retry.every ?? DEFAULT_RETRY_EVERY_MS };
}
function skipCondition(input, placeOf) {
    const given = input["skip-if"];
    if (given === undefined || given === false)
        return undefined;
    if (given === true)
        return { kind: "always" };
    const place = placeOf(["skip-if"]);
    if (typeof given === "string") {
        const [, variable] = /^unset\s+(\S+)$/.exec(given) ?? [];
        if (variable === undefined)
            throw (0,flows_place/* mistake */.R)(place, `skip-if is true, "unset NAME", or a value with predicates, not "${given}"`);
        return { kind: "unset", variable };
    }
    const { value, ...predicates } = given;
    const [first, ...others] = translatePredicates(predicates, () => place);
    if (!first || others.length > 0 || first.filters.length > 0)
        throw (0,flows_place/* mistake */.R)(place, "skip-if needs a value and exactly one predicate");
    return { kind: "predicate", value: (0,template/* operandOf */.fK)(value, place), predicate: first.predicate };
}


/***/ })

};
