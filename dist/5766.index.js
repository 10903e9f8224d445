export const id = 5766;
export const ids = [5766];
export const modules = {

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

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ matchesStars)
/* harmony export */ });
function matchesStars(text, pattern) {
    const [first = "", ...rest] = pattern.split("*");
    if (rest.length === 0)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    const last = rest.pop() ?? "";
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 42825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isEnvFile),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36387);
/* harmony import */ var _core_secret_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24492);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74999);
/* harmony import */ var _exposed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55051);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6610);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48784);






const harmless = /\.(example|sample|template|tpl|dist|schema|defaults?|vault|keys\.example|enc|encrypted|gpg|age|sops)$/i;
function isEnvFile(path) {
    const base = path.slice(path.lastIndexOf("/") + 1);
    return ((/^\.env(\.|$)/.test(base) || /^[\w-]+\.env$/.test(base)) &&
        !harmless.test(base) &&
        base !== "example.env");
}
async function committedFiles(tracked, declarations, context) {
    const secretNames = new Set(declarations.filter(({ secret }) => secret).map(({ name }) => name));
    const findings = [];
    const files = [];
    for (const path of tracked.filter(isEnvFile)) {
        const read = await (0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .readDotenv */ .Jp)(context, path, { isSource: true });
        if (!read)
            continue;
        context.coverage.count("env files");
        files.push(read);
        const real = read.file.entries.filter(isRealValue);
        const secret = real.filter((entry) => secretNames.has(entry.name) || holdsSecret(entry));
        const sharedByDesign = /\.env\.(development|dev|test|testing|ci|storybook)$/.test(path);
        if (secret.length === 0 && (real.length === 0 || sharedByDesign))
            continue;
        const names = (secret.length > 0 ? secret : real).map(({ name }) => name);
        findings.push((0,_core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a["env-file-committed"], {
            subject: path,
            args: { names, secrets: secret.length },
            severity: secret.length > 0 ? undefined : "warning",
            location: { path, line: (secret[0] ?? real[0])?.line ?? 1 },
            evidence: [
                { kind: "list", label: "Variables with values", items: names },
                { kind: "command", command: `git ls-files -- ${path}` },
            ],
        }));
    }
    return { findings, files };
}
function isRealValue({ value }) {
    return value.trim() !== "" && !value.startsWith("encrypted:") && (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .placeholderForm */ .W)(value) === undefined;
}
function holdsSecret({ name, value }) {
    if ((0,_exposed_js__WEBPACK_IMPORTED_MODULE_1__/* .secretForm */ .$Q)(value) !== undefined)
        return true;
    return (0,_core_secret_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSecretName */ .e)(name) && (0,_exposed_js__WEBPACK_IMPORTED_MODULE_1__/* .publicPrefix */ .O6)(name, []) === undefined && value.length >= 8;
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

/***/ 55051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ secretForm),
/* harmony export */   Cq: () => (/* binding */ exposedVariables),
/* harmony export */   O6: () => (/* binding */ publicPrefix)
/* harmony export */ });
/* unused harmony export judgeExposure */
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36387);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48784);


const publicPrefixes = [
    "NEXT_PUBLIC_",
    "VITE_",
    "REACT_APP_",
    "PUBLIC_",
    "EXPO_PUBLIC_",
    "NUXT_PUBLIC_",
    "GATSBY_",
    "VUE_APP_",
    "STORYBOOK_",
];
function publicPrefix(name, further) {
    return [...publicPrefixes, ...further].find((prefix) => name.startsWith(prefix) && name.length > prefix.length);
}
const secretWord = /(^|_)SECRETS?(?=_|$)|(^|_)(PRIVATE|PRIVATE_KEY|PASSWORD|PASSWD|PASSPHRASE|SERVICE_ROLE|SERVICE_ROLE_KEY|CONNECTION_STRING|DATABASE_URL|DB_URL|SIGNING_KEY|MASTER_KEY|ADMIN_KEY)$|(^|_)SK_LIVE(?=_|$)/;
const likelyWord = /(^|_)(TOKEN|PAT|API_?KEY|ACCESS_?KEY|ACCESS_?KEY_ID|WEBHOOK|WEBHOOK_URL)$/;
const publicWord = /(^|_)(PUBLISHABLE|ANON|PUBLIC|SITE_?KEY|CLIENT|MAPBOX|CESIUM|POSTHOG|SENTRY|VAPID|FIREBASE|MAPS?|GOOGLE|ALGOLIA|SEARCH|STOREFRONT|CSRF|RECAPTCHA|TURNSTILE|SEGMENT|AMPLITUDE|MIXPANEL)(_|$)/;
const secretForms = [
    ["a Stripe secret key", /^(sk|rk)_(live|test)_[A-Za-z0-9]{10,}/],
    ["a webhook signing secret", /^whsec_[A-Za-z0-9+/=]{16,}/],
    ["a GitHub token", /^(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
    ["a GitLab token", /^glpat-[A-Za-z0-9_-]{16,}/],
    ["a Slack token", /^xox[abposr]-[A-Za-z0-9-]{10,}/],
    ["an AWS access key", /^(AKIA|ASIA)[A-Z0-9]{16}$/],
    ["a private key", /^-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/],
    ["an OpenAI or Anthropic key", /^sk-[A-Za-z0-9_-]{20,}/],
    ["a SendGrid key", /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/],
    ["a Supabase secret key", /^sb_secret_[A-Za-z0-9_-]{10,}/],
    ["an address with a password", /^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:[^\s/@]{1,200}@/i],
];
const publicForms = /^(pk_(live|test)_|pk\.|sb_publishable_|phc_|G-[A-Z0-9]+$|GTM-|AIza|[0-9a-f]{8}-[0-9a-f]{4}-|https?:\/\/[^\s:@]*$)/;
function judgeExposure(name, prefix, value) {
    const bare = name.slice(prefix.length);
    if (value !== undefined && value !== "") {
        const form = secretForm(value);
        if (form !== undefined)
            return { because: `its value is ${form}`, severity: "error" };
        if (publicForms.test(value) || value.length < 8)
            return byStrongName(bare, value.length >= 8);
    }
    return byStrongName(bare, false) ?? byLikelyName(bare);
}
function byStrongName(bare, publicValue) {
    const word = secretWord.exec(bare)?.[0];
    if (word === undefined || publicValue)
        return undefined;
    return { because: `its name says ${word.replace(/^_/, "")}`, severity: "error" };
}
function byLikelyName(bare) {
    const word = likelyWord.exec(bare)?.[0];
    if (word === undefined || publicWord.test(bare))
        return undefined;
    const bareWord = word.replace(/^_/, "");
    return { because: `its name says ${bareWord}`, severity: bareWord === "TOKEN" ? "error" : "warning" };
}
function secretForm(value) {
    return secretForms.find(([, pattern]) => pattern.test(value))?.[0] ?? serviceRole(value);
}
function serviceRole(value) {
    const [, payload] = /^eyJ[\w-]{5,}\.([\w-]{10,4000})\.[\w-]+$/.exec(value) ?? [];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
        return claims.role === "service_role" ? "a Supabase service-role key" : undefined;
    }
    catch {
        return undefined;
    }
}
function exposedVariables(names, sources, declared, furtherPrefixes) {
    return [...names].flatMap(([name, location]) => {
        const prefix = publicPrefix(name, furtherPrefixes);
        if (prefix === undefined)
            return [];
        const value = declared.has(name) ? sources.find(name)?.value : undefined;
        const exposure = judgeExposure(name, prefix, value);
        if (!exposure)
            return [];
        return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a["client-exposed"], {
            subject: name,
            args: { prefix, because: exposure.because },
            severity: exposure.severity,
            location,
            evidence: [
                { kind: "list", label: "In the browser because", items: [`its name begins with ${prefix}`] },
                { kind: "list", label: "Secret because", items: [exposure.because] },
            ],
        });
    });
}


/***/ }),

/***/ 6610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placeholderForm)
/* harmony export */ });
/* harmony import */ var _core_stars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3696);

const forms = [
    ["changeme", /^(please[-_ ]?)?change[-_ ]?(me|this|it)\b|^to[-_ ]?be[-_ ]?(changed|replaced|filled)/i],
    ["a run of x", /^x{3,}$|^x+(-x+)+$|^(sk|pk|rk)_(live|test)_x{3,}$/i],
    ["your-key-here", /^<?(your|my|insert|enter|put|add|paste)[-_ ].{0,60}$/i],
    ["…-here", /^.{1,60}[-_ ](goes[-_ ])?here$/i],
    [
        "TODO",
        /^(todo|fixme|tbd|tba|undefined|replace[-_ ]?me|replace[-_ ].{0,40}|fill[-_ ]?me([-_ ]?in)?|placeholder|dummy|example|sample|foo|bar|foobar|test-?value|secret|password|passwd|changeit)$/i,
    ],
    ["<…>", /^<[^<>]{1,80}>$/],
    ["[…]", /^\[[^[\]]{1,80}\]$/],
    ["an unexpanded variable", /^\$\{[^{}]{1,80}\}$|^\$\{\{.{0,200}\}\}$|^\{\{.{0,200}\}\}$|^%[A-Z_]{2,60}%$/],
    ["dots", /^\.{3,}$|^…$|^\*{3,}$/],
    ["a reserved example domain", /(^|[@/.:])example\.(com|org|net)(\b|$)|\.invalid([:/]|$)/i],
];
function placeholderForm(value, further = []) {
    const text = value.trim().slice(0, 1_000);
    if (further.some((pattern) => (0,_core_stars_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesStars */ .b)(text, pattern)))
        return "listed in `placeholders`";
    return forms.find(([, pattern]) => pattern.test(text))?.[0];
}


/***/ }),

/***/ 84270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ scanCode),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   x6: () => (/* binding */ projectFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _probes_file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93998);



const MAX_FILE_BYTES = 1024 * 1024;
const MAX_FILES = 50_000;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const CONCURRENCY = 16;
const foreignFolders = new Set([
    ".git",
    ".next",
    ".nuxt",
    ".output",
    ".svelte-kit",
    ".turbo",
    ".venv",
    ".vercel",
    ".yarn",
    "__pycache__",
    "bower_components",
    "build",
    "coverage",
    "dist",
    "node_modules",
    "out",
    "site-packages",
    "target",
    "third_party",
    "vendor",
    "venv",
]);
const testFile = /(^|\/)(tests?|__tests__|__mocks__|spec|e2e|cypress|playwright|fixtures|stories)\/|\.(test|spec|e2e|cy|stories)\.[a-z]+$|(^|\/)(test_[^/]*|conftest|[^/]*_test)\.(py|go|rb)$/i;
const mentionFile = /\.(ya?ml|toml|json|jsonc|prisma|sh|bash|tf|tfvars|conf|cfg|ini|erb|properties|gradle|kt|java|rs|cs|ex|exs|html|ejs|pug|mdx)$|(^|\/)(Dockerfile[^/]*|Makefile|Procfile|Caddyfile)$/;
function isMention(path) {
    return mentionFile.test(path) && path !== "launch-ready.yml";
}
function isForeign(path) {
    const folders = path.split("/").slice(0, -1);
    return folders.some((folder) => foreignFolders.has(folder)) || /\.(min|bundle)\.[cm]?js$/.test(path);
}
async function projectFiles(tracked, root) {
    const paths = [];
    const walked = tracked ?? (0,_probes_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .walkFiles */ .Fv)(root, (folder) => !isForeign(`${folder}/x`));
    for await (const path of walked) {
        if (isForeign(path))
            continue;
        if (paths.length >= MAX_FILES)
            return { paths, complete: false };
        paths.push(path);
    }
    return { paths, complete: true };
}
async function scanCode(paths, declared, { root, coverage, signal, progress }) {
    const results = [];
    const wanted = paths.filter((path) => (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadableCode */ .Y)(path) || isMention(path));
    let next = 0;
    let bytesLeft = MAX_TOTAL_BYTES;
    coverage.count("files", 0);
    const worker = async () => {
        for (let index = next++; index < wanted.length; index = next++) {
            signal.throwIfAborted();
            const path = wanted[index] ?? "";
            const content = await (0,_probes_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readForSearch */ .EX)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), Math.min(MAX_FILE_BYTES, bytesLeft));
            if (content.state !== "read") {
                coverage.skip("files", content.state === "oversized" ? "larger than 1 MiB" : content.reason);
                continue;
            }
            bytesLeft -= content.bytes.length;
            coverage.count("files");
            results[index] = readText(content.bytes.toString("utf8"), path, declared);
            if (index % 200 === 0)
                progress({ done: index, total: wanted.length, unit: "files" });
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    const all = results.filter((result) => result !== undefined);
    return {
        usages: all.flatMap(({ usages }) => usages),
        mentioned: new Set(all.flatMap(({ mentioned }) => mentioned)),
    };
}
function readText(text, path, declared) {
    const usages = testFile.test(path) ? [] : (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .findUsages */ .e)(text, path).map((usage) => ({ ...usage, path }));
    const mentioned = new Set();
    for (const [word] of text.matchAll(/[A-Za-z_][A-Za-z0-9_]{0,100}/g))
        if (declared.has(word))
            mentioned.add(word);
    return { usages, mentioned: [...mentioned] };
}


/***/ }),

/***/ 93998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findUsages),
  Y: () => (/* binding */ isReadableCode)
});

;// CONCATENATED MODULE: ./out/src/gates/env-vars/languages.js
const languages_name = "([A-Za-z_][A-Za-z0-9_]*)";
const quoted = `\\(?\\[?\\s{0,8}["'\`]${languages_name}["'\`]`;
const object = "(?:process|globalThis\\.process|import\\.meta|Bun)\\s{0,8}\\??\\.env";
const languages = [
    {
        extensions: ["js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx", "vue", "svelte", "astro"],
        patterns: [
            new RegExp(`\\b${object}\\s{0,8}\\??\\.${languages_name}`, "g"),
            new RegExp(`\\b${object}\\s{0,8}(?:\\?\\.)?\\[\\s{0,8}["'\`]${languages_name}["'\`]\\s{0,8}\\]`, "g"),
            new RegExp(`\\b(?:Deno\\.env|Netlify\\.env)\\.(?:get|has)\\(\\s{0,8}["'\`]${languages_name}["'\`]`, "g"),
        ],
        lists: [
            {
                pattern: new RegExp(`\\{([^{}]{1,4000})\\}\\s{0,8}(?::[^=;{}]{1,200})?=\\s{0,8}${object}(?![\\w$.?[])`, "g"),
                expression: "process.env",
            },
            {
                pattern: /\bimport\s{1,8}(?:type\s{1,8})?\{([^{}]{1,4000})\}\s{0,8}from\s{0,8}["']\$env\/static\/(?:private|public)["']/g,
                expression: "$env/static",
            },
            {
                pattern: /\bimport\s{1,8}\{([^{}]{1,4000})\}\s{0,8}from\s{0,8}["']astro:env\/(?:server|client)["']/g,
                expression: "astro:env",
            },
        ],
        aliases: [
            new RegExp(`\\b(?:const|let|var)\\s{1,8}([A-Za-z_$][\\w$]*)\\s{0,8}(?::[^=;{}]{1,200})?=\\s{0,8}${object}(?![\\w$.?[(])`, "g"),
            /\b(?:const|let|var)\s{1,8}\{[^{}]{0,200}?\benv\b\s{0,8}(?::\s{0,8}([A-Za-z_$][\w$]*))?[^{}]{0,200}\}\s{0,8}=\s{0,8}(?:globalThis\.)?(?:process|import\.meta)(?![\w$.?[])/g,
            /\bimport\s{1,8}\{[^{}]{0,200}?\benv\b(?:\s{1,8}as\s{1,8}([A-Za-z_$][\w$]*))?[^{}]{0,200}\}\s{0,8}from\s{0,8}["'](?:node:process|process|\$env\/dynamic\/(?:private|public)|cloudflare:workers)["']/g,
        ],
        comment: /^\s*(?:\/\/|\*|\/\*|<!--)|\s\/\/\s/,
    },
    {
        extensions: ["py"],
        patterns: [
            new RegExp(`\\benviron(?:\\.get|\\.pop|\\.setdefault)${quoted}`, "g"),
            new RegExp(`\\benviron\\s{0,8}\\[\\s{0,8}["']${languages_name}["']\\s{0,8}\\]`, "g"),
            new RegExp(`\\b(?:os\\.)?getenv${quoted}`, "g"),
        ],
        lists: [],
        comment: /^\s*#|\s#\s/,
    },
    {
        extensions: ["go"],
        patterns: [new RegExp(`\\bos\\.(?:Getenv|LookupEnv)${quoted}`, "g")],
        lists: [],
        comment: /^\s*\/\/|\s\/\/\s/,
    },
    {
        extensions: ["rb"],
        patterns: [new RegExp(`\\bENV(?:\\.fetch)?${quoted}`, "g")],
        lists: [],
        comment: /^\s*#|\s#\s/,
    },
    {
        extensions: ["php"],
        patterns: [new RegExp(`\\b(?:getenv|env)${quoted}`, "g"), new RegExp(`\\$_ENV${quoted}`, "g")],
        lists: [],
        comment: /^\s*(?:\/\/|#|\*|\/\*)|\s\/\/\s/,
    },
    {
        extensions: ["java", "kt", "kts", "scala", "groovy"],
        patterns: [new RegExp(`\\bSystem\\.getenv${quoted}`, "g")],
        lists: [],
        comment: /^\s*(?:\/\/|\*|\/\*)|\s\/\/\s/,
    },
    {
        extensions: ["cs"],
        patterns: [new RegExp(`\\bEnvironment\\.GetEnvironmentVariable${quoted}`, "g")],
        lists: [],
        comment: /^\s*(?:\/\/|\*|\/\*)|\s\/\/\s/,
    },
    {
        extensions: ["rs"],
        patterns: [new RegExp(`\\b(?:env::var(?:_os)?|(?:option_)?env!)${quoted}`, "g")],
        lists: [],
        comment: /^\s*(?:\/\/|\*|\/\*)|\s\/\/\s/,
    },
    {
        extensions: ["ex", "exs"],
        patterns: [new RegExp(`\\bSystem\\.(?:get_env|fetch_env!?)${quoted}`, "g")],
        lists: [],
        comment: /^\s*#|\s#\s/,
    },
];

;// CONCATENATED MODULE: ./out/src/gates/env-vars/usage.js

const byExtension = new Map(languages.flatMap((language) => language.extensions.map((extension) => [extension, language])));
function isReadableCode(path) {
    return byExtension.has(extensionOf(path));
}
const MAX_LOOK = 500;
function findUsages(text, path) {
    const language = byExtension.get(extensionOf(path));
    if (!language || !/env/i.test(text))
        return [];
    const lines = lineStarts(text);
    const found = [];
    const add = (variable, expression, offset, end) => {
        const line = lineAt(lines, offset);
        const start = lines[line - 1] ?? 0;
        const before = text.slice(Math.max(start, offset - MAX_LOOK), offset);
        const after = text.slice(end, Math.min(lines[line] ?? text.length, end + MAX_LOOK));
        if (language.comment.test(before) || isQuoted(before, after))
            return;
        const column = offset - start + 1;
        found.push({
            name: variable,
            expression,
            line,
            column,
            fallback: hasFallback(text.slice(end, end + 40)),
        });
    };
    for (const pattern of [...language.patterns, ...aliasPatterns(text, language)]) {
        for (const match of text.matchAll(pattern)) {
            const expression = match[0].replace(/\s+/g, " ");
            add(match[1] ?? "", usage_closed(expression), match.index, match.index + match[0].length);
        }
    }
    for (const { pattern, expression } of language.lists) {
        for (const match of text.matchAll(pattern)) {
            const start = match.index + match[0].indexOf("{") + 1;
            for (const { name: variable, offset, fallback } of listedNames(match[1] ?? "")) {
                const line = lineAt(lines, start + offset);
                const column = start + offset - (lines[line - 1] ?? 0) + 1;
                found.push({ name: variable, expression: `${expression}.${variable}`, line, column, fallback });
            }
        }
    }
    return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
const MAX_ALIASES = 10;
function aliasPatterns(text, { aliases = [] }) {
    const names = new Set();
    for (const pattern of aliases)
        for (const [, name = "env"] of text.matchAll(pattern))
            if (names.size < MAX_ALIASES)
                names.add(name);
    const variable = "([A-Z_][A-Z0-9_]*)(?![\\w$(])";
    return [...names].flatMap((name) => {
        const object = `(?<![\\w$.])${name.replaceAll("$", "\\$")}`;
        return [
            new RegExp(`${object}\\s{0,8}\\??\\.${variable}`, "g"),
            new RegExp(`${object}\\s{0,8}(?:\\?\\.)?\\[\\s{0,8}["'\`]${variable}["'\`]\\s{0,8}\\]`, "g"),
        ];
    });
}
function isQuoted(before, after) {
    let quote = "";
    let code = false;
    for (let at = 0; at < before.length; at++) {
        const char = before[at] ?? "";
        if (char === "\\")
            at++;
        else if (quote === "")
            quote = char === '"' || char === "'" || char === "`" ? char : "";
        else if (char === quote)
            [quote, code] = ["", false];
        else if (quote === "`" && char === "$" && before[at + 1] === "{")
            code = true;
    }
    return quote !== "" && !code && after.includes(quote);
}
function listedNames(list) {
    const names = [];
    let offset = 0;
    const code = list.replace(/\/\/[^\n]*|\/\*[^*]*\*\//g, (comment) => " ".repeat(comment.length));
    for (const part of code.split(",")) {
        const [whole, variable] = /^\s*([A-Za-z_][A-Za-z0-9_]*)/.exec(part) ?? [];
        if (whole !== undefined && variable !== undefined) {
            const fallback = /[^=!<>]=[^=>]/.test(part);
            names.push({ name: variable, offset: offset + whole.length - variable.length, fallback });
        }
        offset += part.length + 1;
    }
    return names;
}
function hasFallback(after) {
    return /^\s{0,8}["'`]?\]?\)?\s{0,8}(\?\?|\|\||,\s*[^\s)]|\)\s{0,8}or\b|or\b|\?:|\)\s*\{)/.test(after);
}
function usage_closed(expression) {
    const opening = expression.includes("[") ? "]" : expression.includes("(") ? ")" : "";
    return expression.endsWith(opening) ? expression : `${expression}${opening}`;
}
function extensionOf(path) {
    return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   EX: () => (/* binding */ readForSearch),
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   NP: () => (/* binding */ filesMatching),
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   mP: () => (/* binding */ UNREADABLE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const UNREADABLE = "cannot be read";
async function readForSearch(path, maxBytes) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (stats.isSymbolicLink()) {
            return { state: "read", bytes: Buffer.from(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path), "utf8") };
        }
        if (stats.isDirectory()) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return { state: "skipped", reason: "a folder of its own (submodule or nested repository)" };
        }
        if (!stats.isFile())
            return { state: "skipped", reason: "not a regular file" };
        if (stats.size > maxBytes)
            return { state: "oversized", size: stats.size };
        return { state: "read", bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) };
    }
    catch (thrown) {
        const { code } = thrown;
        if (code === "ENOENT")
            return { state: "skipped", reason: "no longer there" };
        return { state: "skipped", reason: `${UNREADABLE} (${code ?? "unknown error"})` };
    }
}
async function sizeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size;
    }
    catch {
        return 0;
    }
}
async function* walkFiles(folder, enter) {
    const pending = [folder];
    for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
        let entries;
        try {
            entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(current, { withFileTypes: true });
        }
        catch (thrown) {
            if (current === folder)
                throw thrown;
            yield (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, current).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
            continue;
        }
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        const folders = [];
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, entry.name);
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
            if (!entry.isDirectory())
                yield name;
            else if (enter(name))
                folders.push(path);
        }
        pending.push(...folders.reverse());
    }
}
async function* filesMatching(folder, pattern) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const normal = pattern.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/").replace(/^\.\//, "");
    const { base, glob } = picomatch.scan(normal);
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, base);
    const prefix = base === "" || base === "." ? "" : `${base.replace(/\/$/, "")}/`;
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(start).catch(() => undefined);
    if (stats && !stats.isDirectory()) {
        if (glob === "")
            yield base;
        return;
    }
    if (!stats)
        return;
    const matches = glob === "" ? () => true : picomatch(glob, { dot: true });
    for await (const file of walkFiles(start, () => true)) {
        if (matches(file))
            yield `${prefix}${file}`;
    }
}
async function readStandardInput(maxBytes, signal) {
    const chunks = [];
    let size = 0;
    const stop = () => {
        process.stdin.destroy(signal.reason instanceof Error ? signal.reason : undefined);
    };
    signal.addEventListener("abort", stop, { once: true });
    try {
        for await (const chunk of process.stdin) {
            size += chunk.length;
            if (size > maxBytes)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
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
