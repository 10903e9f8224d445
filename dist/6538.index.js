export const id = 6538;
export const ids = [6538];
export const modules = {

/***/ 43351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkedAnything),
/* harmony export */   X: () => (/* binding */ createCoverage)
/* harmony export */ });
function createCoverage() {
    const checked = new Map();
    const skipped = new Map();
    return {
        count(unit, count = 1) {
            checked.set(unit, (checked.get(unit) ?? 0) + count);
        },
        skip(what, reason, count = 1) {
            const key = `${what}\0${reason}`;
            const known = skipped.get(key);
            if (known)
                known.count += count;
            else
                skipped.set(key, { what, reason, count });
        },
        snapshot() {
            const byName = (a, b) => compare(a.what, b.what) || compare(a.reason, b.reason);
            return {
                checked: Object.fromEntries(checked),
                skipped: [...skipped.values()].map((skip) => ({ ...skip })).sort(byName),
            };
        },
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function checkedAnything(coverage) {
    return Object.values(coverage.checked).some((count) => count > 0);
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

/***/ 46538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assertOptions: () => (/* binding */ assertOptions)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43351);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74999);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24476);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87393);




async function assertOptions(options, context) {
    const coverage = (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .createCoverage */ .X)();
    const { declarations } = await (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeclarations */ .m2)(options, { root: context.root, coverage });
    await (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .openSources */ .H)(options, { ...context, coverage });
    await (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePatterns */ .x)(declarations.flatMap(({ matches }) => matches ?? []));
}


/***/ }),

/***/ 74999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ GIVEN),
  Gw: () => (/* binding */ exampleFiles),
  m2: () => (/* binding */ readDeclarations),
  Jp: () => (/* binding */ readDotenv)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/secret-names.js
var secret_names = __webpack_require__(24492);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
;// CONCATENATED MODULE: ./out/src/gates/env-vars/dotenv.js
const assignment = /^([ \t]*)(export[ \t]+)?([\w.-]+)([ \t]*)(=|:[ \t])/;
const quotes = new Set(["'", '"', "`"]);
function parseDotenv(source) {
    const bom = source.startsWith("\ufeff");
    const text = (bom ? source.slice(1) : source).replace(/\r\n/g, "\n");
    const lines = text.split(/[\n\r]/);
    const loneReturns = text.includes("\r");
    const entries = [];
    const strays = [];
    let comments = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? "";
        const trimmed = line.trim();
        const found = assignment.exec(line);
        if (!found) {
            if (trimmed.startsWith("#"))
                comments.push(trimmed.replace(/^#+\s?/, ""));
            else
                comments = [];
            if (trimmed !== "" && !trimmed.startsWith("#"))
                strays.push(index + 1);
            continue;
        }
        const [start, indent = "", exported = "", name = "", gap = "", separator = "="] = found;
        const read = readValue(lines, index, start.length);
        const doubts = [
            ...(separator.startsWith(":") ? ["it uses `:` instead of `=`"] : []),
            ...(gap !== "" ? ["there is space before the `=`"] : []),
            ...(exported.includes("\t") ? ["there is a tab after `export`"] : []),
            ...(/^\d/.test(name) ? ["its name starts with a digit"] : []),
            ...(loneReturns ? ["the file has line ends that are a carriage return alone"] : []),
            ...(bom && entries.length === 0 ? ["the file starts with a byte order mark"] : []),
            ...read.doubts,
        ];
        entries.push({
            name,
            value: read.value,
            line: index + 1,
            column: indent.length + exported.length + 1,
            comments: read.comment === undefined ? comments : [...comments, read.comment],
            doubts,
            ...(read.quote ? { quote: read.quote } : {}),
        });
        comments = [];
        index = read.end;
    }
    return { entries, strays, header: headerOf(lines), bom };
}
function readValue(lines, index, offset) {
    const line = lines[index] ?? "";
    const rest = line.slice(offset);
    const first = rest.trimStart()[0] ?? "";
    if (quotes.has(first)) {
        const quoted = readQuoted(lines, index, offset + rest.indexOf(first), first);
        if (quoted)
            return quoted;
        const plain = readPlain(rest, index);
        return { ...plain, doubts: [...plain.doubts, "its quotes do not enclose the whole value"] };
    }
    return readPlain(rest, index);
}
function readQuoted(lines, index, offset, quote) {
    const parts = [];
    for (let end = index, from = offset + 1; end < lines.length; end++, from = 0) {
        const line = lines[end] ?? "";
        const close = closingQuote(line, from, quote);
        if (close < 0) {
            parts.push(line.slice(from));
            continue;
        }
        parts.push(line.slice(from, close));
        const tail = /^[ \t]*(?:#(.*))?$/.exec(line.slice(close + 1));
        if (!tail)
            return undefined;
        const raw = parts.join("\n");
        const value = quote === '"' ? raw.replace(/\\n/g, "\n").replace(/\\r/g, "\r") : raw;
        const doubts = quotedDoubts(raw, quote);
        const base = { value, quote, end, doubts };
        return tail[1] === undefined ? base : { ...base, comment: tail[1].trim() };
    }
    return undefined;
}
function closingQuote(line, from, quote) {
    for (let at = from; at < line.length; at++) {
        if (line[at] === "\\" && line[at + 1] === quote)
            at++;
        else if (line[at] === quote)
            return at;
    }
    return -1;
}
function quotedDoubts(raw, quote) {
    const doubts = [];
    if (raw.includes(`\\${quote}`))
        doubts.push("it has an escaped quote");
    if (quote === '"' && /\\[^n"\\$]/.test(raw))
        doubts.push("it has a backslash escape other than \\n");
    if (quote === "`")
        doubts.push("it is quoted with backticks, which a shell runs as a command");
    if (quote === '"' && hasExpansion(raw))
        doubts.push("it has a `$`, which some parsers expand");
    return doubts;
}
function readPlain(rest, index) {
    const hash = rest.indexOf("#");
    const value = (hash < 0 ? rest : rest.slice(0, hash)).trim();
    const doubts = [];
    if (hash > 0 && !/\s/.test(rest[hash - 1] ?? ""))
        doubts.push("it has a `#` without space before it");
    if (hasExpansion(value))
        doubts.push("it has a `$`, which some parsers expand");
    if (value === "" && hash < 0 && rest !== "")
        doubts.push("there is only space behind the `=`");
    const base = { value, end: index, doubts };
    return hash < 0 ? base : { ...base, comment: rest.slice(hash + 1).trim() };
}
function hasExpansion(text) {
    return /(^|[^\\])\$(\{|[A-Za-z_])/.test(text);
}
function headerOf(lines) {
    const header = [];
    for (const line of lines) {
        const trimmed = line.trim();
        if (trimmed !== "" && !trimmed.startsWith("#"))
            return [];
        const text = trimmed.replace(/^#+\s?/, "");
        if (/^-{3,}$/.test(text))
            return header;
        if (text !== "")
            header.push(text);
    }
    return [];
}

;// CONCATENATED MODULE: ./out/src/gates/env-vars/schema-file.js
const types = {
    string: "string",
    number: "number",
    int: "int",
    integer: "int",
    boolean: "bool",
    bool: "bool",
    url: "url",
    email: "email",
    ip: "ip",
    port: "port",
    uuid: "uuid",
    enum: "enum",
    object: "json",
    json: "json",
    array: "json",
    hex: "hex",
    base64: "base64",
};
function schemaRequirement(entry, header) {
    const own = decoratorsOf(entry.comments);
    const defaults = decoratorsOf(header);
    const required = own.has("optional")
        ? own.get("optional") === "false"
        : own.has("required")
            ? own.get("required") !== "false"
            : defaultOf(defaults.get("defaultRequired"));
    const secret = own.has("public")
        ? false
        : own.has("sensitive")
            ? own.get("sensitive") !== "false"
            : defaultOf(defaults.get("defaultSensitive"));
    const satisfied = own.has("required") ? false : entry.value !== "" && defaults.size + own.size > 0;
    return {
        ...(satisfied ? { required: false } : required === undefined ? {} : { required }),
        ...(secret === undefined ? {} : { secret }),
        form: formOf(own.get("type")),
    };
}
function defaultOf(value) {
    return value === undefined || !/^(true|false)$/.test(value) ? undefined : value === "true";
}
function decoratorsOf(comments) {
    const found = new Map();
    for (const comment of comments) {
        for (const [, name = "", value = ""] of comment.matchAll(/(?:^|\s)@([A-Za-z]+)(?:=([A-Za-z0-9_.-]*(?:\([^()]*\))?|"[^"]*"))?(?=\s|$)/g)) {
            found.set(name, value);
        }
    }
    return found;
}
function formOf(type) {
    const [, name = "", args = ""] = /^([A-Za-z0-9]+)(?:\(([^()]*)\))?$/.exec(type ?? "") ?? [];
    const known = types[name];
    if (known === undefined)
        return {};
    const parts = args
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "");
    if (known === "enum")
        return { type: known, values: parts.map(bare) };
    const settings = new Map(parts.map((part) => {
        const [key = "", ...value] = part.split("=");
        return [key.trim(), bare(value.join("=").trim())];
    }));
    const minLength = Number(settings.get("minLength"));
    const startsWith = settings.get("startsWith");
    const matches = settings.get("matches");
    return {
        type: known,
        ...(minLength > 0 ? { minLength } : {}),
        ...(startsWith === undefined ? {} : { startsWith }),
        ...(matches === undefined ? {} : { matches }),
    };
}
function bare(text) {
    return text.replace(/^(["'])(.*)\1$/s, "$2");
}

;// CONCATENATED MODULE: ./out/src/gates/env-vars/declarations.js






const exampleFiles = [
    ".env.example",
    ".env.sample",
    ".env.template",
    ".env.dist",
    ".env.schema",
    "env.example",
    "example.env",
];
const MAX_DOTENV_BYTES = 1024 * 1024;
const CONFIGURED = "the configuration";
const GIVEN = "the env input";
async function readDeclarations(options, context) {
    const files = [];
    const byName = new Map();
    for (const path of options.example ?? exampleFiles) {
        const read = await readDotenv(context, path, {
            ...(options.example === undefined ? {} : { namedBy: "example" }),
            isSource: false,
        });
        if (!read)
            continue;
        files.push(read);
        for (const entry of read.file.entries) {
            const declared = fromEntry(entry, read);
            const known = byName.get(entry.name);
            byName.set(entry.name, known ? { ...declared, ...known } : declared);
        }
    }
    for (const requirement of options.required) {
        byName.set(requirement.name, { ...byName.get(requirement.name), ...fromOptions(requirement) });
    }
    for (const name of Object.keys(options.env ?? {})) {
        if (!byName.has(name))
            byName.set(name, { ...fromOptions({ name }), declaredIn: GIVEN });
    }
    return { declarations: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), files };
}
async function readDotenv({ root, coverage }, path, { namedBy, isSource }) {
    try {
        const bytes = await (0,files/* readFileBytes */.M)((0,external_node_path_.join)(root, path), { maxBytes: MAX_DOTENV_BYTES, name: path });
        if (bytes.includes(0))
            throw new errors/* ConfigurationError */.j1(`${path}: not a text file`);
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        return { path, text, file: parseDotenv(text), isSource };
    }
    catch (thrown) {
        const absent = (0,errors/* codeOf */.$N)(thrown) === "ENOENT";
        if (namedBy !== undefined)
            throw absent ? new errors/* ConfigurationError */.j1(`gates.env-vars.${namedBy}: no such file: ${path}`) : thrown;
        if (!absent)
            coverage.skip(path, (0,errors/* messageOf */.bD)(thrown));
        return undefined;
    }
}
function fromOptions(requirement) {
    const { name, type, values, matches, secret, optional, environments } = requirement;
    const minLength = requirement["min-length"];
    return {
        name,
        required: !optional,
        secret: secret ?? (0,secret_names/* isSecretName */.e)(name),
        public: secret === false,
        declaredIn: CONFIGURED,
        ...(type === undefined ? {} : { type }),
        ...(values === undefined ? {} : { values }),
        ...(matches === undefined ? {} : { matches }),
        ...(minLength === undefined ? {} : { minLength }),
        ...(environments === undefined ? {} : { environments }),
    };
}
function fromEntry(entry, { path, file }) {
    const isSchema = path.endsWith(".schema");
    const decorated = schemaRequirement(entry, file.header);
    const markedOptional = entry.comments.some((comment) => /\boptional\b/i.test(comment));
    const required = decorated.required ?? (isSchema ? entry.value === "" : !markedOptional);
    return {
        name: entry.name,
        required,
        secret: decorated.secret ?? (0,secret_names/* isSecretName */.e)(entry.name),
        public: decorated.secret === false,
        declaredIn: path,
        place: { path, line: entry.line },
        ...(entry.value === "" ? {} : { sample: entry.value }),
        ...decorated.form,
    };
}


/***/ }),

/***/ 24476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

async function compilePatterns(sources) {
    const distinct = [...new Set(sources)];
    if (distinct.length === 0)
        return { matches: () => true };
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = new Map(distinct.map((source) => {
        try {
            return [source, RE2JS.compile(source)];
        }
        catch (thrown) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`gates.env-vars.required: ${JSON.stringify(source)} is not a regular expression RE2 can read: ${thrown.message}`);
        }
    }));
    return { matches: (source, value) => compiled.get(source)?.matcher(value).find() ?? true };
}


/***/ }),

/***/ 87393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openSources)
/* harmony export */ });
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74999);

async function openSources(options, context) {
    const { env, change } = context;
    const local = change.event === "local";
    const from = options.from ?? (local ? ["process", ".env.local", ".env"] : ["process"]);
    const list = [];
    const files = [];
    const { env: given } = options;
    if (given)
        list.push({
            name: _declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .GIVEN */ .WJ,
            value: (name) => (Object.hasOwn(given, name) ? given[name] : undefined),
        });
    for (const place of from) {
        if (place === "process") {
            list.push({ name: "this run's environment", value: (name) => env[name] });
            continue;
        }
        const read = await (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDotenv */ .Jp)(context, place, {
            ...(options.from === undefined ? {} : { namedBy: "from" }),
            isSource: true,
        });
        if (!read)
            continue;
        files.push(read);
        const values = new Map(read.file.entries.map(({ name, value }) => [name, value]));
        list.push({ name: place, value: (name) => values.get(name) });
    }
    const find = (name) => {
        for (const source of list) {
            const value = source.value(name);
            if (value !== undefined)
                return { value, source: source.name };
        }
        return undefined;
    };
    return { list, files, find };
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


/***/ })

};
