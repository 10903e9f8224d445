export const id = 6519;
export const ids = [6519];
export const modules = {

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9603);



function validate(schema, value, originOf, prefix = []) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issues = result.error.issues.flatMap((issue) => deepest(issue, []));
    const lines = issues.flatMap((issue) => describe(schema, value, issue, originOf, prefix));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([...new Set(lines)].slice(0, 20).join("\n"));
}
function deepest(issue, parents) {
    const path = [...parents, ...issue.path];
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
        const alternatives = issue.errors.map((errors) => errors.flatMap((inner) => deepest(inner, path)));
        const depth = (placed) => Math.max(...placed.map((one) => one.path.length));
        const best = Math.max(...alternatives.map(depth));
        const closest = alternatives.filter((placed) => depth(placed) === best);
        if (best > path.length || closest.some(([first]) => first?.issue.code === "unrecognized_keys")) {
            return closest.find(([first]) => first?.issue.code === "unrecognized_keys") ?? closest[0] ?? [];
        }
    }
    return [{ path, issue }];
}
function describe(schema, value, { path, issue }, originOf, prefix) {
    const place = (full, key) => {
        const origin = originOf(full);
        const position = origin.positionOf?.(full, key);
        return position ? `${origin.name}:${position.line}:${position.column}` : origin.name;
    };
    const full = [...prefix, ...path];
    if (issue.code === "unrecognized_keys") {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => {
            const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(key, known);
            const list = hint === "" && known.length > 0 ? ` Known keys: ${known.join(", ")}.` : hint;
            return `${place([...full, key], true)}: unknown key "${key}"${inside(full)}.${list}`;
        });
    }
    if (issue.code === "invalid_key") {
        const [reason] = issue.issues;
        return [`${place(full, true)}: ${dotted(full)}: the key ${reason?.message ?? "is wrong"}`];
    }
    const actual = valueAt(value, path);
    const wrong = actual === undefined ? "" : `, not ${show(actual)}`;
    return [`${place(full, actual === undefined)}: ${dotted(full)}${expectation(issue)}${wrong}`];
}
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return ` must be ${article(issue.expected)}`;
        case "invalid_value":
            return ` must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
        case "invalid_union":
            return issue.message === "Invalid input" ? " has a form that is not known here" : ` ${issue.message}`;
        default:
            return `: ${issue.message}`;
    }
}
function article(type) {
    const names = {
        object: "a mapping",
        record: "a mapping",
        array: "a list",
        string: "text",
        boolean: "true or false",
        int: "a whole number",
    };
    return names[type] ?? `a ${type}`;
}
function dotted(path) {
    if (path.length === 0)
        return "the file";
    return path
        .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`))
        .join("");
}
function inside(path) {
    return path.length === 0 ? "" : ` in ${dotted(path)}`;
}
function show(value) {
    const whole = typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? String(value));
    const text = whole.replace(/:\/\/[^\s/@"]*@/g, "://[redacted]@");
    return text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text;
}
function valueAt(value, path) {
    let current = value;
    for (const part of path) {
        if (current === null || typeof current !== "object")
            return undefined;
        current = current[part];
    }
    return current;
}
function keysAt(schema, path) {
    const root = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { unrepresentable: "any", io: "input" });
    const open = (node) => {
        const target = node.$ref?.startsWith("#/$defs/")
            ? root.$defs?.[node.$ref.slice("#/$defs/".length)]
            : undefined;
        const inner = [
            ...(node.anyOf ?? []),
            ...(node.oneOf ?? []),
            ...(node.allOf ?? []),
            ...(target ? [target] : []),
        ];
        return [node, ...inner.flatMap(open)];
    };
    let nodes = open(root);
    for (const part of path) {
        nodes = nodes.flatMap((node) => {
            const next = typeof part === "number" ? (node.prefixItems?.[part] ?? node.items) : node.properties?.[String(part)];
            const rest = typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
            const found = next ?? rest;
            return found ? open(found) : [];
        });
    }
    return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}


/***/ }),

/***/ 86254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ loadFlows)
});

// UNUSED EXPORTS: parseFlowFile

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/schema-errors.js
var schema_errors = __webpack_require__(38140);
// EXTERNAL MODULE: ./out/src/core/yaml-document.js
var yaml_document = __webpack_require__(94030);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/probes/glob.js
var glob = __webpack_require__(22863);
// EXTERNAL MODULE: ./out/src/engines/flows/tell/describe.js
var describe = __webpack_require__(20986);
// EXTERNAL MODULE: ./out/src/engines/flows/hurl/cursor.js
var hurl_cursor = __webpack_require__(61035);
// EXTERNAL MODULE: ./out/src/engines/flows/place.js
var flows_place = __webpack_require__(81684);
// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var template = __webpack_require__(55609);
// EXTERNAL MODULE: ./out/src/engines/flows/hurl/bytes.js
var hurl_bytes = __webpack_require__(14742);
// EXTERNAL MODULE: ./out/src/engines/flows/hurl/json.js
var json = __webpack_require__(72351);
// EXTERNAL MODULE: ./out/src/engines/flows/hurl/strings.js
var strings = __webpack_require__(60067);
;// CONCATENATED MODULE: ./out/src/engines/flows/hurl/body.js





function parseBody(cursor) {
    if ((0,hurl_cursor/* looksAt */.eV)(cursor, "```"))
        return parseMultiline(cursor);
    if ((0,hurl_cursor/* looksAt */.eV)(cursor, "`"))
        return { kind: "text", text: (0,strings/* parseOneline */.qT)(cursor) };
    if ((0,hurl_cursor/* looksAt */.eV)(cursor, "<"))
        return { kind: "text", text: parseXml(cursor), type: "application/xml" };
    if ((0,json/* looksAtJson */.q)(cursor))
        return { kind: "json", ...(0,json/* parseJsonBody */.Y)(cursor) };
    return (0,hurl_bytes/* parseBytes */.z_)(cursor);
}
function requestBody(body) {
    return body.kind === "json" ? { kind: "text", text: body.text, type: "application/json" } : body;
}
const attributes = ["escape", "novariable"];
const multilineTypes = ["json", "xml", "graphql", "base64", "hex", "raw"];
function parseMultiline(cursor) {
    const start = cursor.at;
    cursor.at += 3;
    const header = (0,hurl_cursor/* take */.s)(cursor, /[a-z0-9]*(?:,[a-z]+)*[ \t]*(?:#[^\n]*)?\r?\n/y);
    const [type = "", ...given] = (header ?? "").replace(/#.*/s, "").trim().split(",");
    const words = type === "" || multilineTypes.includes(type) ? given : [type, ...given];
    for (const word of words) {
        if (!attributes.includes(word))
            throw (0,hurl_cursor/* unexpected */.os)(cursor, `one of ${[...multilineTypes, ...attributes].join(", ")} after \`\`\``, start + 3);
    }
    const end = cursor.text.indexOf("```", cursor.at);
    if (end < 0)
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "a closing ```", start);
    const body = multilineBody(cursor, end, type, {
        escape: words.includes("escape"),
        variables: !words.includes("novariable"),
    });
    cursor.at = end + 3;
    return body;
}
function multilineBody(cursor, end, type, options) {
    const raw = cursor.text.slice(cursor.at, end);
    if (type === "base64" || type === "hex") {
        const bytes = type === "hex" ? (0,hurl_bytes/* hexBytes */.pY)(raw) : (0,hurl_bytes/* base64Bytes */.f5)(raw);
        if (!bytes)
            throw (0,hurl_cursor/* unexpected */.os)(cursor, type);
        return { kind: "bytes", bytes };
    }
    if (type === "graphql")
        return graphql(cursor, end, options);
    const text = (0,strings/* parsePlain */.eE)(cursor, end, options);
    if (type === "json")
        return { kind: "text", text, type: "application/json" };
    return type === "xml" ? { kind: "text", text, type: "application/xml" } : { kind: "text", text };
}
function graphql(cursor, end, options) {
    const raw = cursor.text.slice(cursor.at, end);
    const at = /^[ \t]*variables[ \t]*(?=\{)/m.exec(raw);
    if (!at)
        return { kind: "graphql", query: (0,strings/* parsePlain */.eE)(cursor, end, options) };
    const base = cursor.at;
    const query = (0,strings/* parsePlain */.eE)(cursor, base + at.index, options);
    cursor.at = base + at.index + at[0].length;
    const { value } = (0,json/* parseJsonBody */.Y)(cursor);
    return { kind: "graphql", query, variables: value };
}
function parseXml(cursor) {
    const start = cursor.at;
    let depth = 0;
    for (;;) {
        const other = (0,hurl_cursor/* take */.s)(cursor, /[^<]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<![^>]*>/y);
        if (other !== undefined)
            continue;
        const tag = (0,hurl_cursor/* take */.s)(cursor, /<\/?[^\s/>]+(?:\s+(?:"[^"]*"|'[^']*'|[^"'>/]|\/(?!>))*)?\/?>/y);
        if (tag === undefined)
            throw (0,hurl_cursor/* unexpected */.os)(cursor, "a complete XML document", start);
        if (tag.startsWith("</"))
            depth--;
        else if (!tag.endsWith("/>"))
            depth++;
        if (depth <= 0)
            return (0,template/* literal */.eu)(cursor.text.slice(start, cursor.at), cursor.placeOf(start));
    }
}

;// CONCATENATED MODULE: ./out/src/engines/flows/hurl/lines.js



function parsePairs(cursor) {
    const pairs = [];
    for (let pair = parsePair(cursor); pair; pair = parsePair(cursor))
        pairs.push(pair);
    return pairs;
}
function parsePair(cursor) {
    const name = parseName(cursor);
    if (!name)
        return undefined;
    const value = (0,strings/* parseValue */.$x)(cursor);
    (0,hurl_cursor/* endLine */.Sk)(cursor);
    return [name, value];
}
function parseName(cursor) {
    const start = cursor.at;
    (0,hurl_cursor/* skipLines */.Ze)(cursor);
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const name = (0,hurl_cursor/* matches */.cK)(cursor, nameStart) && !(0,hurl_cursor/* matches */.cK)(cursor, sectionHeader) ? tryKey(cursor) : undefined;
    if (!name)
        cursor.at = start;
    return name;
}
const nameStart = /[A-Za-z0-9_\-.@$\\]|\{\{/y;
const sectionHeader = /\[[A-Za-z]+\](?=[ \t]*(?:#|\r?\n|$))/y;
const colon = /[ \t]*:[ \t]*/y;
function tryKey(cursor) {
    const name = (0,strings/* parseKey */.Do)(cursor);
    if (!name || (0,hurl_cursor/* take */.s)(cursor, colon) === undefined)
        return undefined;
    return name;
}
function parseBodyHere(cursor) {
    const start = cursor.at;
    (0,hurl_cursor/* skipLines */.Ze)(cursor);
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const body = (0,hurl_cursor/* matches */.cK)(cursor, sectionHeader) ? undefined : parseBody(cursor);
    if (!body) {
        cursor.at = start;
        return undefined;
    }
    (0,hurl_cursor/* endLine */.Sk)(cursor);
    return body;
}
function parseSectionHeader(cursor) {
    const start = cursor.at;
    (0,hurl_cursor/* skipLines */.Ze)(cursor);
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const at = cursor.at;
    const header = (0,hurl_cursor/* take */.s)(cursor, sectionHeader);
    if (header === undefined) {
        cursor.at = start;
        return undefined;
    }
    (0,hurl_cursor/* endLine */.Sk)(cursor);
    return { name: header.slice(1, -1), at };
}

// EXTERNAL MODULE: ./out/src/core/nearest.js
var nearest = __webpack_require__(9603);
;// CONCATENATED MODULE: ./out/src/engines/flows/hurl/options.js





function noOptions() {
    return {
        redirects: undefined,
        follows: false,
        repeat: 1,
        step: {},
        action: {},
        transport: {},
        headers: [],
        user: undefined,
        digest: false,
        netrc: undefined,
        variables: [],
    };
}
const HURL_REDIRECTS = 50;
const MANY = 100_000;
const ignored = (cursor) => void (0,strings/* parseValue */.$x)(cursor);
const readers = {
    location: (cursor, options) => {
        options.follows = flag(cursor);
    },
    "location-trusted": (cursor, options) => {
        options.follows = flag(cursor);
        options.action.trustsRedirects = options.follows;
    },
    "max-redirs": (cursor, options) => {
        const count = integer(cursor);
        options.redirects = count < 0 ? MANY : count;
    },
    retry: (cursor, options) => {
        const times = integer(cursor);
        options.step.retry = { everyMs: 1_000, ...options.step.retry, times: times < 0 ? MANY : times };
    },
    "retry-interval": (cursor, options) => {
        options.step.retry = { times: 0, ...options.step.retry, everyMs: duration(cursor, 1) };
    },
    delay: (cursor, options) => {
        options.step.delayMs = duration(cursor, 1);
    },
    skip: (cursor, options) => {
        if ((0,hurl_cursor/* looksAt */.eV)(cursor, "{{")) {
            const place = cursor.placeOf(cursor.at);
            const value = { kind: "variable", variable: (0,strings/* parsePlaceholder */.$z)(cursor), place };
            const predicate = { name: "==", not: false, operand: { kind: "constant", value: true } };
            options.step.skipIf = { kind: "predicate", value, predicate };
        }
        else if (flag(cursor))
            options.step.skipIf = { kind: "always" };
    },
    repeat: (cursor, options) => {
        const start = cursor.at;
        options.repeat = integer(cursor);
        if (options.repeat < 0 || options.repeat > 10_000)
            throw (0,hurl_cursor/* unexpected */.os)(cursor, "a number up to 10000", start);
    },
    variable: (cursor, options) => {
        options.variables.push(variable(cursor));
    },
    header: (cursor, options) => {
        const name = (0,hurl_cursor/* take */.s)(cursor, /[\w!$%&'*+.^`|~-]+/y);
        if (name === undefined || (0,hurl_cursor/* take */.s)(cursor, /[ \t]*:[ \t]*/y) === undefined)
            throw (0,hurl_cursor/* unexpected */.os)(cursor, "NAME:VALUE");
        options.headers.push([{ parts: [name] }, (0,strings/* parseValue */.$x)(cursor)]);
    },
    user: (cursor, options) => {
        options.user = (0,strings/* parseValue */.$x)(cursor);
    },
    "max-time": (cursor, options) => {
        options.action.timeoutMs = duration(cursor, 1_000);
    },
    "connect-timeout": (cursor, options) => {
        options.transport.connectTimeoutMs = duration(cursor, 1_000);
    },
    insecure: (cursor, options) => {
        options.transport.insecure = flag(cursor);
    },
    http2: (cursor, options) => {
        options.transport.http2 = flag(cursor);
    },
    "http1.1": (cursor, options) => {
        if (flag(cursor))
            options.transport.http2 = false;
    },
    ipv4: (cursor, options) => {
        if (flag(cursor))
            options.transport.family = 4;
    },
    ipv6: (cursor, options) => {
        if (flag(cursor))
            options.transport.family = 6;
    },
    cacert: options_text("ca"),
    cert: options_text("certificate"),
    key: options_text("key"),
    proxy: options_text("proxy"),
    "no-proxy": options_text("noProxy"),
    noproxy: options_text("noProxy"),
    "unix-socket": options_text("unixSocket"),
    resolve: (cursor, options) => {
        options.transport.resolve = [...(options.transport.resolve ?? []), (0,strings/* parseValue */.$x)(cursor)];
    },
    "connect-to": (cursor, options) => {
        options.transport.connectTo = [...(options.transport.connectTo ?? []), (0,strings/* parseValue */.$x)(cursor)];
    },
    digest: (cursor, options) => {
        options.digest = flag(cursor);
    },
    netrc: (cursor, options) => {
        if (flag(cursor))
            options.netrc = { optional: false, ...options.netrc };
    },
    "netrc-optional": (cursor, options) => {
        if (flag(cursor))
            options.netrc = { ...options.netrc, optional: true };
    },
    "netrc-file": (cursor, options) => {
        options.netrc = { optional: false, ...options.netrc, file: (0,strings/* parseValue */.$x)(cursor) };
    },
    "path-as-is": (cursor, options) => {
        options.action.pathAsIs = flag(cursor);
    },
    pinnedpubkey: options_text("pinnedKeys"),
    "limit-rate": ignored,
    compressed: ignored,
    output: ignored,
    verbose: ignored,
    "very-verbose": ignored,
    verbosity: ignored,
};
const unsupported = {
    http3: "HTTP/3 is not supported",
    ntlm: "NTLM authentication is not supported",
    negotiate: "Negotiate (SPNEGO) authentication is not supported",
    "aws-sigv4": "AWS request signing is not supported",
    "http1.0": "requests in HTTP/1.0 are not supported",
};
function parseOption(cursor, options) {
    const start = cursor.at;
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const at = cursor.at;
    const name = (0,hurl_cursor/* take */.s)(cursor, /[a-z][a-z0-9.-]*(?=[ \t]*:)/y);
    if (name === undefined) {
        cursor.at = start;
        return false;
    }
    const reader = readers[name];
    if (!reader) {
        const message = unsupported[name] ?? `there is no option "${name}".${(0,nearest/* didYouMean */.au)(name, Object.keys(readers))}`;
        throw (0,flows_place/* mistake */.R)(cursor.placeOf(at), message);
    }
    (0,hurl_cursor/* take */.s)(cursor, /[ \t]*:[ \t]*/y);
    reader(cursor, options);
    (0,hurl_cursor/* endLine */.Sk)(cursor);
    return true;
}
function options_text(key) {
    return (cursor, options) => {
        options.transport[key] = (0,strings/* parseValue */.$x)(cursor);
    };
}
function flag(cursor) {
    const word = (0,hurl_cursor/* take */.s)(cursor, /(?:true|false)(?![\w-])/y);
    if (word === undefined)
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "true or false");
    return word === "true";
}
function integer(cursor) {
    const digits = (0,hurl_cursor/* take */.s)(cursor, /-?\d{1,9}(?![\w.])/y);
    if (digits === undefined)
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "a whole number");
    return Number(digits);
}
const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
function duration(cursor, bare) {
    const found = (0,hurl_cursor/* take */.s)(cursor, /\d{1,9}(?:ms|s|m|h)?(?![\w.])/y);
    if (found === undefined)
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "a time such as 500ms or 2s");
    const [, amount = "0", unit = ""] = /^(\d+)([a-z]*)$/.exec(found) ?? [];
    return Number(amount) * (units[unit] ?? bare);
}
function variable(cursor) {
    const name = (0,hurl_cursor/* take */.s)(cursor, /[A-Za-z][\w-]*/y);
    if (name === undefined || (0,hurl_cursor/* take */.s)(cursor, /[ \t]*=[ \t]*/y) === undefined)
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "NAME=VALUE");
    const quoted = (0,strings/* parseQuoted */.MH)(cursor);
    if (quoted)
        return [name, { kind: "text", text: quoted }];
    const place = cursor.placeOf(cursor.at);
    const given = (0,strings/* parseValue */.$x)(cursor);
    const [only] = given.parts;
    if (given.parts.length === 1 && typeof only === "object")
        return [name, { kind: "variable", variable: only, place }];
    const word = (0,template/* constantText */._r)(given);
    if (word === "true" || word === "false")
        return [name, { kind: "constant", value: word === "true" }];
    if (word === "null")
        return [name, { kind: "constant", value: null }];
    if (word !== undefined && /^-?\d+(\.\d+)?$/.test(word))
        return [name, { kind: "constant", value: Number(word) }];
    return [name, { kind: "text", text: given }];
}

;// CONCATENATED MODULE: ./out/src/engines/flows/hurl/request.js









function parseRequest(cursor) {
    const start = cursor.at;
    const method = (0,hurl_cursor/* take */.s)(cursor, /[A-Z]+(?=[ \t])/y);
    if (method === undefined)
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "a method such as GET");
    if (method === "HTTP")
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "a request before its response", start);
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const url = (0,strings/* parseWord */.kB)(cursor);
    if (url.parts.length === 0)
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "an address");
    (0,hurl_cursor/* endLine */.Sk)(cursor);
    const headers = parsePairs(cursor);
    const sections = parseRequestSections(cursor);
    return { method, url, headers, sections, body: parseBodyHere(cursor) };
}
function requestOf(parts, wantsHttp2) {
    const { sections } = parts;
    const { options } = sections;
    const body = parts.body ? requestBody(parts.body) : sectionBody(sections);
    const authentication = authenticationOf(sections);
    const transport = wantsHttp2 ? { http2: true, ...options.transport } : options.transport;
    return {
        kind: "request",
        method: parts.method,
        url: parts.url,
        headers: [...parts.headers, ...options.headers],
        query: sections.query,
        cookies: sections.cookies,
        ...(body ? { body } : {}),
        ...(authentication ? { authentication } : {}),
        redirects: options.follows ? (options.redirects ?? HURL_REDIRECTS) : 0,
        ...options.action,
        ...(Object.keys(transport).length > 0 ? { transport } : {}),
    };
}
function sectionBody({ form, multipart }) {
    if (multipart.length > 0)
        return { kind: "multipart", fields: multipart };
    return form.length > 0 ? { kind: "form", fields: form } : undefined;
}
function authenticationOf({ basic, options }) {
    if (basic)
        return { kind: "basic", user: basic[0], password: basic[1] };
    if (!options.user)
        return options.netrc && { kind: "netrc", ...options.netrc };
    const [user, password] = splitAtColon(options.user);
    return { kind: options.digest ? "digest" : "basic", user, password };
}
function splitAtColon({ parts, place }) {
    const index = parts.findIndex((part) => typeof part === "string" && part.includes(":"));
    if (index < 0)
        throw (0,flows_place/* mistake */.R)(place, "expected USER:PASSWORD");
    const part = parts[index];
    const [user = "", password = ""] = [part.slice(0, part.indexOf(":")), part.slice(part.indexOf(":") + 1)];
    const filled = (text) => (text === "" ? [] : [text]);
    return [
        { parts: [...parts.slice(0, index), ...filled(user)], place },
        { parts: [...filled(password), ...parts.slice(index + 1)], place },
    ];
}
function parseRequestSections(cursor) {
    const sections = {
        query: [],
        cookies: [],
        form: [],
        multipart: [],
        basic: undefined,
        options: noOptions(),
    };
    for (let header = parseSectionHeader(cursor); header; header = parseSectionHeader(cursor)) {
        const read = requestSections[header.name];
        if (!read)
            throw (0,hurl_cursor/* unexpected */.os)(cursor, `one of [${Object.keys(requestSections).join("], [")}]`, header.at);
        read(cursor, sections);
    }
    return sections;
}
const query = (cursor, sections) => void sections.query.push(...parsePairs(cursor));
const request_form = (cursor, sections) => void sections.form.push(...parsePairs(cursor));
const multipart = (cursor, sections) => {
    for (let field = parseMultipartField(cursor); field; field = parseMultipartField(cursor))
        sections.multipart.push(field);
};
const requestSections = {
    QueryStringParams: query,
    Query: query,
    FormParams: request_form,
    Form: request_form,
    MultipartFormData: multipart,
    Multipart: multipart,
    Cookies: (cursor, sections) => void sections.cookies.push(...parsePairs(cursor)),
    BasicAuth: (cursor, sections) => {
        sections.basic = parsePairs(cursor)[0];
    },
    Options: (cursor, { options }) => {
        for (;;) {
            const start = cursor.at;
            (0,hurl_cursor/* skipLines */.Ze)(cursor);
            if (parseOption(cursor, options))
                continue;
            cursor.at = start;
            return;
        }
    },
};
function parseMultipartField(cursor) {
    const name = parseName(cursor);
    if (!name)
        return undefined;
    const path = (0,hurl_bytes/* parseFileReference */.n)(cursor);
    if (!path) {
        const text = (0,strings/* parseValue */.$x)(cursor);
        (0,hurl_cursor/* endLine */.Sk)(cursor);
        return { name, value: { kind: "text", text } };
    }
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const type = (0,hurl_cursor/* atLineEnd */.pf)(cursor) ? undefined : (0,strings/* parseValue */.$x)(cursor);
    (0,hurl_cursor/* endLine */.Sk)(cursor);
    return { name, value: { kind: "file", path }, type: type ?? (0,template/* literal */.eu)(inferredType((0,describe/* templateText */.uO)(path))) };
}
const types = {
    gif: "image/gif",
    jpg: "image/jpeg",
    jpeg: "image/jpeg",
    png: "image/png",
    svg: "image/svg+xml",
    txt: "text/plain",
    htm: "text/html",
    html: "text/html",
    pdf: "application/pdf",
    xml: "application/xml",
};
function inferredType(path) {
    return types[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}

// EXTERNAL MODULE: ./out/src/engines/flows/hurl/query.js
var hurl_query = __webpack_require__(405);
;// CONCATENATED MODULE: ./out/src/engines/flows/hurl/response.js






function parseResponse(cursor) {
    const response = { captures: [], expectations: [], wantsHttp2: false };
    const start = cursor.at;
    (0,hurl_cursor/* skipLines */.Ze)(cursor);
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const at = cursor.at;
    const version = (0,hurl_cursor/* take */.s)(cursor, /HTTP(?:\/[\d.*]+)?(?=[ \t])/y);
    if (version === undefined) {
        cursor.at = start;
        return response;
    }
    const [, wanted = "*"] = version.split("/");
    if (wanted === "3")
        throw (0,flows_place/* mistake */.R)(cursor.placeOf(at), "HTTP/3 is not supported");
    if (!["*", "1.0", "1.1", "2"].includes(wanted))
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "HTTP, HTTP/1.0, HTTP/1.1 or HTTP/2", at);
    const { expectations } = response;
    const add = (offset, expectation) => {
        expectations.push({ filters: [], ...expectation, place: cursor.placeOf(offset) });
    };
    if (wanted !== "*")
        add(at, { query: { kind: "version" }, predicate: equals(response_text(wanted)) });
    response.wantsHttp2 = wanted === "2";
    (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
    const statusAt = cursor.at;
    const status = (0,hurl_cursor/* take */.s)(cursor, /\*|\d{3}(?!\d)/y);
    if (status === undefined)
        throw (0,hurl_cursor/* unexpected */.os)(cursor, "a status such as 200, or *");
    if (status !== "*") {
        const operand = { kind: "constant", value: Number(status) };
        add(statusAt, { query: { kind: "status" }, predicate: equals(operand) });
    }
    (0,hurl_cursor/* endLine */.Sk)(cursor);
    for (const [name, value] of parsePairs(cursor)) {
        const query = { kind: "header", argument: name, all: true };
        const predicate = { name: "includes", not: false, operand: { kind: "text", text: value } };
        expectations.push({ query, filters: [], predicate, place: name.place });
    }
    parseResponseSections(cursor, response);
    const bodyAt = cursor.at;
    const body = parseBodyHere(cursor);
    if (body)
        expectations.push(bodyExpectation(body, cursor.placeOf(bodyAt)));
    return response;
}
function equals(operand) {
    return { name: "==", not: false, operand };
}
function response_text(value) {
    return { kind: "text", text: (0,template/* literal */.eu)(value) };
}
function bodyExpectation(body, place) {
    const common = { filters: [], place };
    switch (body.kind) {
        case "json":
            return {
                query: { kind: "jsonpath", argument: (0,template/* literal */.eu)("$") },
                predicate: equals(body.value),
                ...common,
            };
        case "text":
            return { query: { kind: "body" }, predicate: equals({ kind: "text", text: body.text }), ...common };
        case "graphql":
            return { query: { kind: "body" }, predicate: equals({ kind: "text", text: body.query }), ...common };
        case "bytes":
        case "file":
            return { query: { kind: "bytes" }, predicate: equals(body), ...common };
    }
}
function parseResponseSections(cursor, response) {
    for (let header = parseSectionHeader(cursor); header; header = parseSectionHeader(cursor)) {
        if (header.name === "Captures")
            parseCaptures(cursor, response);
        else if (header.name === "Asserts")
            parseAssertions(cursor, response);
        else
            throw (0,hurl_cursor/* unexpected */.os)(cursor, "one of [Captures], [Asserts]", header.at);
    }
}
function parseCaptures(cursor, { captures }) {
    for (let name = parseName(cursor); name; name = parseName(cursor)) {
        captures.push({ name: (0,describe/* templateText */.uO)(name), ...(0,hurl_query/* parseCaptureBody */.YU)(cursor), place: name.place });
        (0,hurl_cursor/* endLine */.Sk)(cursor);
    }
}
const assertionStart = /[a-z][A-Za-z0-9]*(?=[ \t])/y;
const bytesStart = /(?:base64|hex|file),/y;
function parseAssertions(cursor, { expectations }) {
    for (;;) {
        const start = cursor.at;
        (0,hurl_cursor/* skipLines */.Ze)(cursor);
        (0,hurl_cursor/* skipSpaces */.Rk)(cursor);
        if (!(0,hurl_cursor/* matches */.cK)(cursor, assertionStart) || (0,hurl_cursor/* matches */.cK)(cursor, bytesStart)) {
            cursor.at = start;
            return;
        }
        expectations.push((0,hurl_query/* parseAssertion */.MV)(cursor));
        (0,hurl_cursor/* endLine */.Sk)(cursor);
    }
}

;// CONCATENATED MODULE: ./out/src/engines/flows/hurl/parse.js





function parseHurl(text, file) {
    const cursor = (0,hurl_cursor/* createCursor */.lN)(text.startsWith("\uFEFF") ? text.slice(1) : text, file);
    const steps = [];
    const always = [];
    let name = external_node_path_.posix.basename(file).replace(/\.hurl$/, "");
    let tags = [];
    for (;;) {
        const notes = annotations((0,hurl_cursor/* skipLines */.Ze)(cursor));
        name = notes.get("flow") ?? name;
        tags = notes.get("tags")?.split(/[\s,]+/) ?? tags;
        if ((0,hurl_cursor/* skipSpaces */.Rk)(cursor) && (0,hurl_cursor/* atEnd */.tE)(cursor))
            break;
        if ((0,hurl_cursor/* atEnd */.tE)(cursor))
            break;
        const target = notes.has("always") ? always : steps;
        target.push(...parseEntry(cursor, notes.get("name")));
    }
    return { name, place: { file, line: 1, column: 1 }, tags, variables: [], steps, always };
}
function annotations(comments) {
    const found = comments.map((comment) => /^@(flow|name|tags|always)(?:\s+(.*))?$/.exec(comment));
    return new Map(found.flatMap((match) => (match ? [[match[1], match[2]?.trim() ?? ""]] : [])));
}
function parseEntry(cursor, name) {
    const start = cursor.at;
    const request = parseRequest(cursor);
    const { captures, expectations, wantsHttp2 } = parseResponse(cursor);
    const { options } = request.sections;
    const step = {
        name: name ?? `${request.method} ${(0,describe/* templateText */.uO)(request.url)}`,
        action: requestOf(request, wantsHttp2),
        captures,
        expectations,
        variables: options.variables,
        ...options.step,
        place: cursor.placeOf(start),
    };
    return Array.from({ length: options.repeat }, () => step);
}

// EXTERNAL MODULE: ./out/src/engines/flows/schema.js
var schema = __webpack_require__(74172);
// EXTERNAL MODULE: ./out/src/engines/flows/yaml/flow.js + 3 modules
var yaml_flow = __webpack_require__(14024);
;// CONCATENATED MODULE: ./out/src/engines/flows/load.js









const MAX_FLOW_BYTES = 1024 * 1024;
async function loadFlows(inputs, root) {
    const flows = [];
    const seen = new Set();
    for (const [index, input] of inputs.entries()) {
        if (typeof input !== "string") {
            flows.push((0,yaml_flow/* translateFlow */.tA)(input, `flow ${index + 1}`, () => undefined));
            continue;
        }
        for (const file of await filesOf(input, root)) {
            if (seen.has(file))
                continue;
            seen.add(file);
            flows.push(...(await readFlowFile(file, root)));
        }
    }
    assertUniqueNames(flows);
    return flows.map(withUniqueSteps);
}
async function filesOf(pattern, root) {
    const clean = external_node_path_.posix.normalize(pattern.replaceAll("\\", "/"));
    const files = await (0,glob.findFiles)(root, [clean]);
    if (files.length === 0 && !/[*?[{]/.test(clean))
        throw new errors/* ConfigurationError */.j1(`flows: no such file: ${pattern}`);
    return files;
}
async function readFlowFile(file, root) {
    const text = await readText(file, root);
    return file.endsWith(".hurl") ? [parseHurl(text, file)] : parseFlowFile(text, file);
}
async function readText(file, root) {
    try {
        return await (0,files/* readTextFile */.G)((0,external_node_path_.resolve)(root, file), { maxBytes: MAX_FLOW_BYTES, name: file });
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === "ENOENT")
            throw new errors/* ConfigurationError */.j1(`flows: no such file: ${file}`);
        throw thrown;
    }
}
function parseFlowFile(text, file) {
    const document = (0,yaml_document.parseYaml)(text, file);
    const input = (0,schema_errors/* validate */.t)(schema/* flowFileSchema */.KK, document.value, () => ({
        name: file,
        positionOf: document.positionOf,
    }));
    const placeAt = (prefix) => (path, key) => ({ file, ...document.positionOf([...prefix, ...path], key) });
    const name = external_node_path_.posix.basename(file).replace(/\.[^.]+$/, "");
    if (!Array.isArray(input))
        return [(0,yaml_flow/* translateFlow */.tA)(input, name, placeAt([]))];
    return input.map((flow, index) => (0,yaml_flow/* translateFlow */.tA)(flow, `${name} ${index + 1}`, placeAt([index])));
}
function withUniqueSteps(flow) {
    const seen = new Map();
    const unique = (step) => {
        const count = (seen.get(step.name) ?? 0) + 1;
        seen.set(step.name, count);
        return count === 1 ? step : { ...step, name: `${step.name} (${count})` };
    };
    return { ...flow, steps: flow.steps.map(unique), always: flow.always.map(unique) };
}
function assertUniqueNames(flows) {
    const places = new Map();
    for (const flow of flows) {
        const other = places.get(flow.name);
        if (other) {
            const where = [other, flow].map(({ place }) => place ? `${place.file}:${place.line}` : "the configuration");
            throw new errors/* ConfigurationError */.j1(`two flows are named "${flow.name}": ${where.join(" and ")}`);
        }
        places.set(flow.name, flow);
    }
}


/***/ }),

/***/ 16930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runFlow),
/* harmony export */   x: () => (/* binding */ startFlow)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19891);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57716);
/* harmony import */ var _libraries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7356);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35238);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55609);





const CLEAN_UP_MS = 4_000;
async function runFlow(request) {
    const started = await startFlow(request);
    return started.finish();
}
async function startFlow(request) {
    const { flow, context, onStep } = request;
    const started = context.clock.monotonic();
    const state = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .createState */ .ur)(request);
    const steps = [];
    const take = (result) => {
        steps.push(result);
        onStep?.(result);
    };
    let stopped;
    try {
        await (0,_libraries_js__WEBPACK_IMPORTED_MODULE_2__/* .loadLibraries */ .k)([flow]);
        for (const [name, value] of (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedVariables */ .bS)(flow))
            (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .setVariable */ .BB)(state, name, (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(value, state.scope), false);
        for (const step of flow.steps) {
            if (steps.some(({ outcome }) => outcome === "failed")) {
                take((0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .skipped */ .h)(step, "an earlier step failed", false, "not-reached"));
                continue;
            }
            take(await (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .runStep */ .e)(step, state, context.signal));
        }
        if (!steps.some(({ outcome }) => outcome === "failed"))
            await followUp(state, steps);
    }
    catch (thrown) {
        stopped = thrown;
    }
    const finish = async () => {
        for (const step of flow.always)
            take(await cleanUp(step, state));
        await Promise.all([...state.clients.values()].map((client) => client.close()));
        if (stopped !== undefined)
            throw stopped;
        return {
            flow,
            passed: steps.every(({ outcome }) => outcome === "passed" || outcome === "skipped"),
            steps,
            requests: steps.reduce((sum, { answer, attempts }) => sum + attempts + (answer?.redirects.length ?? 0), 0),
            expectations: steps.reduce((sum, { step, answer }) => sum + (answer ? step.expectations.length : 0), 0),
            variables: state.variables,
            durationMs: context.clock.monotonic() - started,
        };
    };
    return { state, steps, finish, ...(stopped === undefined ? {} : { stopped }) };
}
async function followUp(state, steps) {
    for (const { step, check } of state.followUps) {
        const failures = await check(state.context.signal);
        const result = steps.find((one) => one.step === step);
        if (!result || failures.length === 0)
            continue;
        result.failures.push(...failures);
        result.outcome = "failed";
    }
}
async function cleanUp(step, state) {
    const own = new AbortController();
    let timer;
    const arm = () => {
        timer = setTimeout(() => own.abort(state.context.signal.reason), CLEAN_UP_MS);
    };
    const { signal } = state.context;
    if (signal.aborted)
        arm();
    else
        signal.addEventListener("abort", arm, { once: true });
    try {
        return await (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .runStep */ .e)(step, state, own.signal, true);
    }
    catch (thrown) {
        if (thrown instanceof _template_js__WEBPACK_IMPORTED_MODULE_4__/* .UnsetVariable */ .Sn)
            return (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .skipped */ .h)(step, `nothing to clean up: "${thrown.variable}" was never captured`, true);
        if (own.signal.aborted)
            return (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .skipped */ .h)(step, "there was no time left for it", true, "not-reached");
        throw thrown;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", arm);
    }
}


/***/ }),

/***/ 20986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Qp: () => (/* binding */ describeQuery),
/* harmony export */   uO: () => (/* binding */ templateText)
/* harmony export */ });
function describeFailure(failure) {
    switch (failure.kind) {
        case "expectation":
            return `expected ${describeQuery(failure.expectation)} ${failure.expected}, got ${failure.actual}`;
        case "capture":
            return `the capture "${failure.capture.name}" (${describeQuery(failure.capture)}) failed: ${failure.reason}`;
        case "no-response":
            return failure.failure.message;
        case "request":
        case "unavailable":
            return failure.reason;
        case "mail-missing":
            return `no message to ${failure.to} within ${failure.waitedMs / 1000} s (${failure.mailbox})`;
        case "mail":
        case "browser":
            return `expected ${failure.what} ${failure.expected}, got ${failure.actual}`;
        case "command":
            return failure.test === undefined ? failure.reason : `${failure.test}: ${failure.reason}`;
    }
}
function describeQuery({ query, filters }) {
    return [queryText(query), ...filters.map(filterText)].join(" ");
}
function queryText(query) {
    if ("argument" in query)
        return `${query.kind} ${quoted(query.argument)}`;
    if ("pattern" in query)
        return `${query.kind} ${operandText(query.pattern)}`;
    return query.kind;
}
function filterText({ name, operands }) {
    return [name, ...operands.map(operandText)].join(" ");
}
function operandText(operand) {
    switch (operand.kind) {
        case "text":
            return quoted(operand.text);
        case "constant":
            return String(operand.value);
        case "regex":
            return `/${operand.source}/`;
        case "file":
            return `file,${templateText(operand.path)};`;
        case "bytes":
            return `hex,${Buffer.from(operand.bytes).toString("hex")};`;
        default:
            return operand.kind;
    }
}
function quoted(template) {
    return JSON.stringify(templateText(template));
}
function templateText({ parts }) {
    return parts.map((part) => (typeof part === "string" ? part : `{{${part.variable}}}`)).join("");
}


/***/ })

};
