export const id = 4393;
export const ids = [4393,2085];
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

/***/ 66705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest),
/* harmony export */   w: () => (/* binding */ hmac)
/* harmony export */ });
const crypto = () => process.getBuiltinModule("node:crypto");
function digest(algorithm, ...parts) {
    const hash = crypto().createHash(algorithm);
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}
function hmac(key, text) {
    return crypto().createHmac("sha256", key).update(text).digest();
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

/***/ 47082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ entropy)
/* harmony export */ });
function entropy(text) {
    const counts = new Map();
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    let bits = 0;
    for (const count of counts.values()) {
        const share = count / text.length;
        bits -= share * Math.log2(share);
    }
    return bits;
}


/***/ }),

/***/ 21475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ preview),
/* harmony export */   n: () => (/* binding */ secretFingerprint)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66705);

function secretFingerprint(key, ruleId, secret) {
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hmac */ .w)(key, `${ruleId}\0${normalised(secret)}`)
        .toString("hex")
        .slice(0, 32);
}
function normalised(secret) {
    return secret.includes("-----BEGIN") ? secret.replace(/\\[nrt]|\s+/g, "") : secret;
}
function preview(secret) {
    if (secret.includes("-----BEGIN"))
        return `(${secret.length} characters)`;
    const shown = secret.slice(0, Math.min(4, Math.floor(secret.length / 4)));
    return `${shown}… (${secret.length} characters)`;
}


/***/ }),

/***/ 83181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ matchWithin),
/* harmony export */   Q6: () => (/* binding */ MAX_MATCHES_PER_RULE),
/* harmony export */   SN: () => (/* binding */ DEFAULT_REACH),
/* harmony export */   mU: () => (/* binding */ matchRule),
/* harmony export */   z6: () => (/* binding */ SLACK)
/* harmony export */ });
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47082);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11054);


const DEFAULT_REACH = 512;
const MAX_MATCHES_PER_RULE = 200;
const SLACK = 64;
function matchRule(text, rule, refuted = []) {
    return matchWithin(text, rule, 0, text.length, refuted);
}
function matchWithin(text, rule, start, end, refuted) {
    const matches = [];
    const { pattern } = rule;
    pattern.lastIndex = start;
    for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
        if (found[0] === "")
            pattern.lastIndex++;
        const match = judge(rule, found, refuted);
        if (match)
            matches.push(match);
        if (matches.length >= MAX_MATCHES_PER_RULE)
            break;
    }
    return matches;
}
function judge(rule, found, refuted) {
    const secret = found.groups?.["secret"] ?? found[0];
    if (secret === "")
        return undefined;
    if (rule.entropy !== undefined && (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__/* .entropy */ .U)(secret) < rule.entropy)
        return undefined;
    const proof = rule.prove?.(secret) ?? "unproven";
    const start = found.index + found[0].lastIndexOf(secret);
    const end = start + secret.length;
    if (proof === "refuted") {
        refuted.push([start, end]);
        return undefined;
    }
    if (proof !== "proven" && (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(bodyOf(rule, secret)))
        return undefined;
    return { rule, start, end, secret, proof };
}
function bodyOf(rule, secret) {
    const lower = secret.toLowerCase();
    const prefix = rule.keywords.find((keyword) => lower.startsWith(keyword));
    return prefix === undefined ? secret : secret.slice(prefix.length);
}


/***/ }),

/***/ 11054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const fillerWords = new Set(`your my the some insert replace change changeme enter put add here example sample dummy fake placeholder redacted
  masked hidden removed secret password passwd token todo fixme foo bar baz none null undefined invalid notreal not
  pass passw0rd pwd admin root guest anonymous changeit letmein postgres mysql mongo redis rabbitmq
  test testing value string key apikey user username abc abcd abc123 xyz`.split(/\s+/));
const tellTale = /example|placeholder|changeme|change[-_]me|dummy|redacted|(?<![a-z0-9])fake|fake(?![a-z0-9])|your[-_]|[-_]here\b|insert[-_]|replace[-_]?me|sample|(?<![a-z0-9])x{4}|x{4}(?![a-z0-9])|x{6}|not[-_]?a[-_]?real|lorem|deadbeef|0123456789|1234567890|abcdefgh|qwerty/i;
const reference = /^(?:\$[A-Za-z_({[]|\$?\{\{|%[A-Z_]+%|<[^>]{0,80}>|\[[^\]]{0,80}\]|#\{|@[A-Za-z.]+@|__\w+__$|process\.env|os\.environ|env[.([]|secrets?[.[]|vars?[.[])/;
function shapeOf(text) {
    let longestRun = 0;
    let run = 0;
    for (let at = 0; at < text.length; at++) {
        run = text[at] === text[at - 1] ? run + 1 : 1;
        if (run > longestRun)
            longestRun = run;
    }
    return { distinct: new Set(text).size, longestRun };
}
function countsUpOrDown(text) {
    const steps = [1, -1];
    return steps.some((step) => {
        let kept = 0;
        for (let at = 1; at < text.length; at++) {
            if (text.charCodeAt(at) - text.charCodeAt(at - 1) === step)
                kept++;
        }
        return kept >= (text.length - 1) * 0.8;
    });
}
function isPlaceholder(body) {
    if (body.length === 0 || reference.test(body) || tellTale.test(body))
        return true;
    const core = body.replace(/[-_.*\s]/g, "");
    if (core.length === 0)
        return true;
    const { distinct, longestRun } = shapeOf(core);
    if (distinct <= Math.min(4, Math.ceil(core.length / 4)) || longestRun >= Math.max(6, core.length / 2))
        return true;
    if (core.length >= 6 && countsUpOrDown(core))
        return true;
    if (body.length > 64)
        return false;
    const parts = body.toLowerCase().split(/[-_./:<>\s]+/);
    return parts.some((part) => fillerWords.has(part)) && !parts.some(isRandom);
}
function isRandom(part) {
    return part.length >= 24 && /[0-9]/.test(part) && new Set(part).size >= 10;
}


/***/ }),

/***/ 40432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ recommendedRules)
/* harmony export */ });
/* harmony import */ var _rules_follows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82237);

const credentials = /:\/\/[^:@/\s]{0,256}:([^@\s]{1,256})@/;
const rows = [
    [
        "aws",
        "AWS",
        "secret access key",
        ["secret_access_key", "secretaccesskey", "secret_accesskey", "secretaccess_key"],
    ],
    [
        "gcp",
        "Google Cloud",
        "service account key",
        ["private_key_id"],
        { secretIn: /"private_key"\s*:\s*"([^"]{1,8000})"/ },
    ],
    ["privatekey", "Private key", "PEM private key", ["private key"]],
    [
        "npm",
        "npm",
        "access token",
        ["npm_", "_authtoken=", ":x-oauth-basic@"],
        { secretIn: /_authToken=(\S+)/ },
    ],
    [
        "basicauth",
        "URL",
        "password in a URL",
        ["://"],
        { follows: _rules_follows_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsFollow */ .KW, secretIn: credentials, confidence: "medium", generic: true },
    ],
    [
        "slack",
        "Slack",
        "token",
        ["xoxb-", "xoxp-", "xapp-", "xoxa-", "xoxo-", "xoxr-", "hooks.slack.com/services/"],
    ],
    ["sendgrid", "SendGrid", "API key", ["sg."], { follows: (0,_rules_follows_js__WEBPACK_IMPORTED_MODULE_0__/* .wordRun */ .oC)(30) }],
    ["shopify", "Shopify", "access token", ["shppa_", "shpca_", "shpat_", "shpss_"]],
    ["stripe", "Stripe", "secret key", ["sk_live_", "sk_test_", "rk_live_", "rk_test_"]],
    ["github", "GitHub", "token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"]],
    ["gitlab", "GitLab", "personal access token", ["glpat-"]],
    ["grafana", "Grafana", "token", ["glc_", "glsa_"]],
    ["openai", "OpenAI", "API key", ["t3blbkfj"]],
    ["anthropic", "Anthropic", "API key", ["sk-ant-api0"]],
    ["groq", "Groq", "API key", ["gsk_"]],
    ["huggingface", "Hugging Face", "access token", ["hf_"], { follows: (0,_rules_follows_js__WEBPACK_IMPORTED_MODULE_0__/* .wordRun */ .oC)(34) }],
    ["linear", "Linear", "API key", ["lin_api_"]],
    ["notion", "Notion", "integration token", ["ntn_"]],
    ["1password", "1Password", "service account token", ["ops_ey"]],
    [
        "database-connection-string",
        "Database",
        "connection string with a password",
        ["mongodb://", "mongodb+srv://", "mysql://", "mysqlx://", "postgres://", "postgresql://"],
        { follows: _rules_follows_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsFollow */ .KW, secretIn: credentials, confidence: "medium" },
    ],
    ["hashicorp-vault", "HashiCorp Vault", "token", ["hvs.", "hvb.", "hvr."]],
    ["vercel", "Vercel", "token", ["vcp_", "vci_", "vca_", "vcr_", "vck_"]],
    ["databricks", "Databricks", "access token", ["dapi"], { follows: (0,_rules_follows_js__WEBPACK_IMPORTED_MODULE_0__/* .wordRun */ .oC)(32) }],
    ["docker", "Docker", "personal access token", ["dckr_pat_"]],
    ["figma", "Figma", "personal access token", ["figd_"]],
    ["cloudflare", "Cloudflare", "API token", ["cfk_", "cfut_", "cfat_"]],
    ["tailscale", "Tailscale", "key", ["tskey-"]],
];
const recommendedRules = new Map(rows.map(([name, provider, title, keywords, extra]) => {
    const id = `@secretlint/secretlint-rule-${name}`;
    const page = `https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-${name}`;
    const rule = {
        id: `secretlint-${name}`,
        provider,
        title,
        kind: "secret",
        confidence: "high",
        keywords,
        revoke: { steps: `Revoke it at ${provider} and issue a new one.` },
        documentation: page,
        ...extra,
    };
    return [id, rule];
}));


/***/ }),

/***/ 67823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ knownValueRule),
/* harmony export */   W: () => (/* binding */ assignmentRule)
/* harmony export */ });
const assignmentRule = {
    id: "assigned-secret",
    provider: "Unknown provider:",
    title: "secret",
    kind: "secret",
    confidence: "medium",
    generic: true,
    revoke: {
        steps: "Change the value where it is used, and keep the new one in the environment or a secret store.",
    },
    documentation: "https://cwe.mitre.org/data/definitions/798.html",
};
const knownValueRule = {
    id: "own-secret",
    provider: "Your own",
    title: "secret",
    kind: "secret",
    confidence: "high",
    revoke: { steps: "Issue a new value for the variable, and find out how it came here." },
    documentation: "https://cwe.mitre.org/data/definitions/312.html",
};


/***/ }),

/***/ 47333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createScanner)
});

// EXTERNAL MODULE: ./out/src/core/redactor.js
var redactor = __webpack_require__(71993);
;// CONCATENATED MODULE: ./out/src/engines/secrets/directives.js
const directiveMarks = ["launch-ready-ignore", "secretlint-disable"];
const directives_form = /(launch-ready-ignore-next-line|launch-ready-ignore|secretlint-disable-next-line|secretlint-disable-line|secretlint-disable|secretlint-enable)(?![\w-])([^\r\n]{0,500})/g;
const commentEnd = /\*\/|-->|--%>|%>|#\}|--\}\}|\}\}|"""|\*\)|\]\]>/;
function parseDirectives(text) {
    const found = [];
    let line = 1;
    let counted = 0;
    for (const { 1: name = "", 2: rest = "", index } of text.matchAll(directives_form)) {
        for (let at = text.indexOf("\n", counted); at >= 0 && at < index; at = text.indexOf("\n", counted)) {
            line++;
            counted = at + 1;
        }
        const { rules, reason } = readOptions(rest, name.startsWith("launch-ready"));
        if (name === "secretlint-enable") {
            endBlocks(found, line, rules);
            continue;
        }
        if (name.startsWith("launch-ready") && rules.length === 0)
            continue;
        const [from, to] = span(name, line);
        found.push({ name, from, to, rules, ...(reason === undefined ? {} : { reason }) });
    }
    return found;
}
function span(name, line) {
    if (name === "secretlint-disable")
        return [line, Number.POSITIVE_INFINITY];
    return name.endsWith("next-line") ? [line + 1, line + 1] : [line, line];
}
function readOptions(rest, spaced) {
    const end = commentEnd.exec(rest);
    const options = end ? rest.slice(0, end.index) : rest;
    const dash = options.indexOf("--");
    const names = dash < 0 ? options : options.slice(0, dash);
    const reason = dash < 0
        ? ""
        : options
            .slice(dash + 2)
            .replace(/^-+/, "")
            .trim();
    const rules = names
        .split(spaced ? /[\s,]+/ : ",")
        .map((rule) => rule.trim())
        .filter((rule) => rule !== "");
    return { rules, ...(reason === "" ? {} : { reason }) };
}
function endBlocks(found, line, rules) {
    for (const directive of found) {
        const open = directive.name === "secretlint-disable" && directive.to === Number.POSITIVE_INFINITY;
        const same = rules.length === 0 || rules.some((rule) => directive.rules.includes(rule));
        if (open && same)
            directive.to = line;
    }
}
function directiveFor(directives, rule, line) {
    const fitting = directives.filter(({ from, to, rules }) => from <= line && line <= to && (rules.length === 0 || rules.some((name) => names(name, rule))));
    return fitting.find(({ reason }) => reason !== undefined) ?? fitting[0];
}
const SECRETLINT = "@secretlint/secretlint-rule-";
const families = {
    privatekey: /private-key/,
    basicauth: /basic-auth|url-password/,
    "database-connection-string": /connection-string|database-url/,
};
function names(name, { id }) {
    if (name === id || name === `secret-scan/${id}` || name === `@launch-ready/secretlint-rule-${id}`)
        return true;
    if (!name.startsWith(SECRETLINT))
        return false;
    const short = name.slice(SECRETLINT.length);
    return id === `secretlint-${short}` || id.startsWith(`${short}-`) || families[short]?.test(id) === true;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/encodings/bytes.js
function table(characters) {
    const marks = new Uint8Array(256);
    for (const character of characters)
        marks[character.charCodeAt(0)] = 1;
    return marks;
}
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";
const base64Bytes = table(`${letters}${digits}+/-_`);
const hexBytes = table(`${digits}abcdefABCDEF`);
const textBytes = table(`\t\n\r${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 0x20 + at))}`);
const wordEnds = table("\t\n\r\f\v \"'`<>");
function isText(bytes, start, end) {
    for (let at = start; at < end; at++) {
        if (textBytes[bytes[at]] === 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/encodings/base64.js

const SHORTEST = 26;
const SHORTEST_HEX = 32;
const PROBE = 16;
const sextets = new Uint8Array(256);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
    sextets[character.charCodeAt(0)] = value;
});
sextets[0x2d] = 62;
sextets[0x5f] = 63;
function base64Stretches(bytes) {
    const found = [];
    const { length } = bytes;
    let at = 0;
    while (at + SHORTEST <= length) {
        let back = at + SHORTEST - 1;
        while (back >= at && base64Bytes[bytes[back]] === 1)
            back--;
        if (back >= at) {
            at = back + 1;
            continue;
        }
        let end = at + SHORTEST;
        while (end < length && base64Bytes[bytes[end]] === 1)
            end++;
        const decoded = decodeHex(bytes, at, end) ?? decodeBase64(bytes, at, end);
        if (decoded)
            found.push(decoded);
        at = (decoded?.end ?? end) + 1;
    }
    return found;
}
function decodeBase64(bytes, start, end) {
    for (let from = start; from + SHORTEST <= end; from++) {
        if (standsForText(bytes, from))
            return wrappedText(bytes, from, end);
        while (from < end && !isJoint(bytes[from]))
            from++;
    }
    return undefined;
}
function isJoint(byte) {
    return byte === 0x2f || byte === 0x2d || byte === 0x5f || byte === 0x2b;
}
function standsForText(bytes, start) {
    let wide = true;
    let narrow = true;
    for (let group = 0; group < PROBE; group += 4) {
        const at = start + group;
        const bits = (sextets[bytes[at]] << 18) |
            (sextets[bytes[at + 1]] << 12) |
            (sextets[bytes[at + 2]] << 6) |
            sextets[bytes[at + 3]];
        for (let byte = 0; byte < 3; byte++) {
            const value = (bits >> (16 - byte * 8)) & 0xff;
            const text = textBytes[value] === 1;
            const odd = (group / 4 + byte) % 2 === 1;
            narrow &&= text;
            wide &&= odd ? value === 0 : text;
        }
        if (!narrow && !wide)
            return false;
    }
    return true;
}
function wrappedText(bytes, start, firstEnd) {
    const parts = [bytes.toString("latin1", start, firstEnd)];
    let end = firstEnd;
    for (let next = nextLine(bytes, end); next > 0; next = nextLine(bytes, end)) {
        let stop = next;
        while (stop < bytes.length && base64Bytes[bytes[stop]] === 1)
            stop++;
        if (stop === next)
            break;
        parts.push(bytes.toString("latin1", next, stop));
        end = stop;
    }
    return { start, end, via: "base64", bytes: Buffer.from(parts.join(""), "base64") };
}
function nextLine(bytes, at) {
    let next = at;
    if (bytes[next] === 0x0d)
        next++;
    if (bytes[next] === 0x0a)
        next++;
    else if (bytes[next] === 0x5c && bytes[next + 1] === 0x6e)
        return next + 2;
    else
        return -1;
    while (bytes[next] === 0x20 || bytes[next] === 0x09)
        next++;
    return next;
}
function decodeHex(bytes, start, end) {
    if (end - start < SHORTEST_HEX || (end - start) % 2 !== 0)
        return undefined;
    for (let at = start; at < end; at++) {
        if (hexBytes[bytes[at]] === 0)
            return undefined;
    }
    const probe = Buffer.from(bytes.toString("latin1", start, start + PROBE), "hex");
    if (!isText(probe, 0, probe.length))
        return undefined;
    return { start, end, via: "hex", bytes: Buffer.from(bytes.toString("latin1", start, end), "hex") };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/encodings/escapes.js

const hexCharacters = [..."0123456789abcdef"];
const decimalDigits = hexCharacters.slice(0, 10);
const printableRows = ["2", "3", "4", "5", "6", "7"];
const escapeMarks = [
    ...printableRows.flatMap((row) => hexCharacters.map((digit) => `%${row}${digit}`)),
    ...printableRows.map((row) => `\\x${row}`),
    ...["\\u0", "\\u{", "&#x"],
    ...decimalDigits.map((digit) => `&#${digit}`),
];
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const HASH = 0x23;
const SEMICOLON = 0x3b;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const hexDigits = new Uint8Array(256).fill(255);
[..."0123456789abcdef"].forEach((digit, value) => {
    hexDigits[digit.charCodeAt(0)] = value;
    hexDigits[digit.toUpperCase().charCodeAt(0)] = value;
});
const kinds = {
    [PERCENT]: "percent-encoding",
    [BACKSLASH]: "backslash escapes",
    [AMPERSAND]: "HTML entities",
};
function escapeAt(bytes, at) {
    switch (bytes[at]) {
        case PERCENT:
            return fixedHex(bytes, at + 1, 2, 3);
        case BACKSLASH:
            return backslashAt(bytes, at);
        case AMPERSAND:
            return bytes[at + 1] === HASH ? entityAt(bytes, at) : -1;
        default:
            return -1;
    }
}
function backslashAt(bytes, at) {
    switch (bytes[at + 1]) {
        case 0x78:
            return fixedHex(bytes, at + 2, 2, 4);
        case 0x75:
            return bytes[at + 2] === OPEN_BRACE
                ? delimited(bytes, at, at + 3, 16, CLOSE_BRACE)
                : fixedHex(bytes, at + 2, 4, 6);
        case 0x55:
            return fixedHex(bytes, at + 2, 8, 10);
        default:
            return -1;
    }
}
function entityAt(bytes, at) {
    const isHex = bytes[at + 2] === 0x78 || bytes[at + 2] === 0x58;
    return delimited(bytes, at, isHex ? at + 3 : at + 2, isHex ? 16 : 10, SEMICOLON);
}
function fixedHex(bytes, at, digits, whole) {
    let value = 0;
    for (let digit = at; digit < at + digits; digit++) {
        const next = hexDigits[bytes[digit]];
        if (!(next < 16))
            return -1;
        value = value * 16 + next;
    }
    return read(value, whole);
}
function delimited(bytes, start, at, base, end) {
    let value = 0;
    for (let digit = at; digit < at + 8; digit++) {
        const byte = bytes[digit];
        if (byte === end && digit > at) {
            return read(value, digit + 1 - start);
        }
        const next = hexDigits[byte];
        if (!(next < base))
            return -1;
        value = value * base + next;
    }
    return -1;
}
function read(value, length) {
    return value >= 0x20 && value < 0x7f ? length * 256 + value : -1;
}
const WORD = 2048;
function escapedStretches(bytes, marks) {
    const found = [];
    let done = 0;
    for (const mark of marks) {
        if (mark < done || escapeAt(bytes, mark) < 0)
            continue;
        const start = wordStart(bytes, mark, done);
        done = wordEnd(bytes, mark);
        const via = kinds[bytes[mark]];
        found.push({ start, end: done, via, bytes: unescaped(bytes, start, done) });
    }
    return found;
}
function unescaped(bytes, start, end) {
    const out = Buffer.allocUnsafe(end - start);
    let length = 0;
    for (let at = start; at < end;) {
        const escaped = escapeAt(bytes, at);
        out[length++] = escaped < 0 ? bytes[at] : escaped & 0xff;
        at += escaped < 0 ? 1 : escaped >> 8;
    }
    return out.subarray(0, length);
}
function wordStart(bytes, from, least) {
    const stop = Math.max(least, from - WORD);
    let at = from;
    while (at > stop && wordEnds[bytes[at - 1]] === 0)
        at--;
    return at;
}
function wordEnd(bytes, from) {
    const stop = Math.min(bytes.length, from + WORD);
    let at = from;
    while (at < stop && wordEnds[bytes[at]] === 0)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/encodings/joins.js
const quoteMarks = ['"', "'", "`"];
const joinMarks = quoteMarks.flatMap((quote) => [
    ...quoteMarks.map((other) => `${quote}+${other}`),
    ...[`${quote}+ `, `${quote} + `, `${quote} +\n`, `${quote} +\r`, `${quote}+\n`, `${quote}+\r`],
    ...[`${quote} . `, `${quote} & `, `${quote} \\\n`],
    ...[`${quote}\n `, `${quote}\n\t`, `${quote}\n${quote}`, `${quote}\r\n`],
    ...[`+ ${quote}`, ` +${quote}`, `\n+${quote}`, `\t+${quote}`],
]);
const LONGEST = 1024;
const MOST_PARTS = 64;
const joins_BACKSLASH = 0x5c;
const SPACE = 0x20;
const quotes = new Set([0x22, 0x27, 0x60]);
const operators = new Set([0x2b, 0x2e, 0x26]);
function joinedStretches(bytes, marks) {
    const found = [];
    let done = 1;
    for (const mark of marks) {
        const close = closingQuoteOf(bytes, mark);
        if (close < done)
            continue;
        const next = nextLiteral(bytes, close);
        const first = next && literalEndingAt(bytes, close, done);
        if (!next || !first)
            continue;
        const parts = [first, next];
        while (parts.length < MOST_PARTS) {
            const further = nextLiteral(bytes, parts.at(-1).close);
            if (!further)
                break;
            parts.push(further);
        }
        const start = first.open;
        const end = parts.at(-1).close + 1;
        found.push({
            start,
            end,
            via: "joined literals",
            bytes: Buffer.concat(parts.map(({ open, close }) => bytes.subarray(open + 1, close))),
        });
        done = end;
    }
    return found;
}
function closingQuoteOf(bytes, mark) {
    if (quotes.has(bytes[mark]))
        return mark;
    let at = operators.has(bytes[mark]) ? mark - 1 : mark;
    while (at >= 0 && mark - at < 200 && bytes[at] <= SPACE)
        at--;
    return at >= 0 && quotes.has(bytes[at]) ? at : -1;
}
function nextLiteral(bytes, close) {
    let at = close + 1;
    let operator = 0;
    let lineBreak = false;
    const stop = Math.min(bytes.length, at + 200);
    for (; at < stop; at++) {
        const byte = bytes[at];
        if (quotes.has(byte))
            break;
        if (operators.has(byte))
            operator++;
        else if (byte === 0x0a)
            lineBreak = true;
        else if (byte > 0x20 && byte !== joins_BACKSLASH)
            return undefined;
    }
    if (at >= stop || operator > 1 || (operator === 0 && !lineBreak))
        return undefined;
    const quote = bytes[at];
    if (operator === 0 && quote !== bytes[close])
        return undefined;
    const limit = Math.min(bytes.length, at + LONGEST);
    for (let end = at + 1; end < limit; end++) {
        const byte = bytes[end];
        if (byte === joins_BACKSLASH)
            end++;
        else if (byte === 0x0a)
            return undefined;
        else if (byte === quote)
            return { open: at, close: end };
    }
    return undefined;
}
function literalEndingAt(bytes, close, least) {
    const quote = bytes[close];
    const stop = Math.max(least, close - LONGEST);
    for (let at = close - 1; at >= stop; at--) {
        const byte = bytes[at];
        if (byte === 0x0a)
            return undefined;
        if (byte === quote && bytes[at - 1] !== joins_BACKSLASH)
            return { open: at, close };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/encodings/layer.js
const NEWLINE = Buffer.from("\n");
function layerOf(stretches) {
    if (stretches.length === 0)
        return undefined;
    const offsets = [];
    const parts = [];
    let at = 0;
    for (const { bytes } of stretches) {
        offsets.push(at);
        parts.push(bytes, NEWLINE);
        at += bytes.length + 1;
    }
    return { bytes: Buffer.concat(parts), offsets, stretches };
}
function stretchAt({ offsets, stretches }, at) {
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsets[middle] <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return { ...stretches[low], offset: offsets[low] };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/encodings/utf16.js

const SAMPLE = 4096;
function fromUtf16(bytes) {
    const order = byteOrder(bytes);
    if (order === undefined)
        return undefined;
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const little = order === "little" ? even : Buffer.from(even).swap16();
    const text = little.toString("utf16le");
    return Buffer.from(text.startsWith("\ufeff") ? text.slice(1) : text, "utf8");
}
function byteOrder(bytes) {
    if (bytes.length < 4)
        return undefined;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "little";
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return "big";
    const length = Math.min(bytes.length, SAMPLE) & ~1;
    if (!bytes.subarray(0, length).includes(0))
        return undefined;
    let little = 0;
    let big = 0;
    for (let at = 0; at < length; at += 2) {
        const first = bytes[at];
        const second = bytes[at + 1];
        if (second === 0 && textBytes[first] === 1)
            little++;
        else if (first === 0 && textBytes[second] === 1)
            big++;
    }
    const most = length / 2;
    if (little > most * 0.7)
        return "little";
    if (big > most * 0.7)
        return "big";
    return undefined;
}
const utf16_SHORTEST = 20;
const STRIDE = 16;
function utf16Stretches(bytes) {
    const found = [];
    const last = bytes.length - 3;
    for (let probe = 0; probe < last; probe += STRIDE) {
        const zero = bytes[probe] === 0 ? probe : bytes[probe + 1] === 0 ? probe + 1 : -1;
        if (zero < 1 || bytes[zero + 2] !== 0 || textBytes[bytes[zero + 1]] === 0)
            continue;
        let start = zero - 1;
        if (textBytes[bytes[start]] === 0)
            start += 2;
        while (start >= 2 && bytes[start - 1] === 0 && textBytes[bytes[start - 2]] === 1)
            start -= 2;
        let end = start;
        while (end + 1 < bytes.length && bytes[end + 1] === 0 && textBytes[bytes[end]] === 1)
            end += 2;
        if (end - start < utf16_SHORTEST * 2)
            continue;
        const text = Buffer.from(bytes.toString("utf16le", start, end), "utf8");
        found.push({ start, end, via: "UTF-16", bytes: text });
        probe = end - (end % STRIDE);
    }
    return found;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/encodings/decode.js





const MAX_DEPTH = 3;
const BUDGET_FACTOR = 2;
const BUDGET_LEAST = 256 * 1024;
function decodeBudget(size) {
    return { left: Math.max(size * BUDGET_FACTOR, BUDGET_LEAST), exhausted: false };
}
function decodeLayer(bytes, marks, budget) {
    const found = base64Stretches(bytes);
    if (marks && marks.escapes.length > 0)
        found.push(...escapedStretches(bytes, marks.escapes));
    if (marks && marks.joins.length > 0)
        found.push(...joinedStretches(bytes, marks.joins));
    if (bytes.includes(0))
        found.push(...utf16Stretches(bytes));
    if (found.length === 0)
        return undefined;
    return layerOf(found.filter((stretch) => isAffordable(stretch, budget)));
}
function isAffordable({ bytes }, budget) {
    if (bytes.length > budget.left) {
        budget.exhausted = true;
        return false;
    }
    budget.left -= bytes.length;
    return true;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/mask.js

const NEAR = 60;
const mask_NEWLINE = 0x0a;
function contextOf(bytes, lineStart, start, end, stretches) {
    const from = Math.max(lineStart, start - NEAR);
    const lineEnd = bytes.indexOf(mask_NEWLINE, end);
    const to = Math.min(lineEnd < 0 ? bytes.length : lineEnd, end + NEAR);
    const parts = [];
    let at = from;
    for (const stretch of stretches) {
        if (stretch.end <= at || stretch.start >= to)
            continue;
        if (stretch.start > at)
            parts.push(bytes.toString("utf8", at, stretch.start));
        parts.push(redactor/* REDACTED */.XF);
        at = stretch.end;
    }
    if (at < to)
        parts.push(bytes.toString("utf8", at, to));
    return parts.join("").trimEnd();
}

// EXTERNAL MODULE: ./out/src/engines/secrets/rule-facts.js
var rule_facts = __webpack_require__(67823);
;// CONCATENATED MODULE: ./out/src/engines/secrets/match.js

const MOST_MATCHES = 500;
function withoutOverlaps(matches) {
    const kept = [];
    let overlapping = [];
    let end = 0;
    const settle = () => {
        kept.push(...surest(overlapping));
        overlapping = [];
    };
    for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (match.start >= end)
            settle();
        overlapping.push(match);
        end = Math.max(end, match.end);
    }
    settle();
    return kept.slice(0, MOST_MATCHES);
}
function surest(group) {
    if (group.length <= 1)
        return [...group];
    const kept = [];
    for (const match of group.slice(0, 5_000).sort(bySureness)) {
        if (!kept.some((other) => match.start < other.end && other.start < match.end))
            kept.push(match);
    }
    return kept.sort((a, b) => a.start - b.start);
}
function bySureness(a, b) {
    return (rank(a) - rank(b) ||
        b.end - b.start - (a.end - a.start) ||
        a.start - b.start ||
        (a.rule.id < b.rule.id ? -1 : 1));
}
function rank({ rule, proof }) {
    return ((proof === "proven" ? 0 : 8) +
        (rule.generic ? 4 : 0) +
        (rule.confidence === "high" ? 0 : 2) +
        (rule.id.startsWith("secretlint-") ? 1 : 0) +
        (rule === rule_facts/* assignmentRule */.W ? 1 : 0));
}

// EXTERNAL MODULE: ./out/src/engines/secrets/entropy.js
var entropy = __webpack_require__(47082);
// EXTERNAL MODULE: ./out/src/engines/secrets/placeholder.js
var placeholder = __webpack_require__(11054);
// EXTERNAL MODULE: ./out/src/engines/secrets/wordiness.js
var wordiness = __webpack_require__(14627);
;// CONCATENATED MODULE: ./out/src/engines/secrets/assignments.js



const assignmentNames = [
    "password",
    "passwd",
    "passphrase",
    "pwd",
    "secret",
    "token",
    "apikey",
    "api_key",
    "api-key",
    "accesskey",
    "access_key",
    "access-key",
    "privatekey",
    "private_key",
    "authkey",
    "auth_key",
    "signing_key",
    "encryption_key",
    "credential",
    "credentials",
];
const MOST = 100;
const assignments_SHORTEST = 8;
const assignments_LONGEST = 256;
const suffix = /^(?:s?[_-]?(?:key|value|val|str|string|text|prod|production|live|staging|stage|dev|local|main|default|base64|b64|\d{1,3}))?$/i;
const bareEnds = new Uint8Array(256);
for (const mark of "\"'`,;)}]<")
    bareEnds[mark.charCodeAt(0)] = 1;
const EQUALS = 0x3d;
function findAssignments(bytes, nameEnds) {
    const found = [];
    let done = 0;
    for (const end of nameEnds) {
        if (end < done)
            continue;
        const assignment = assignmentAt(bytes, end);
        if (!assignment)
            continue;
        found.push(assignment);
        done = assignment.end;
        if (found.length >= MOST)
            break;
    }
    return found;
}
function isNameByte(byte) {
    if (byte === undefined)
        return false;
    return ((byte >= 0x61 && byte <= 0x7a) ||
        (byte >= 0x41 && byte <= 0x5a) ||
        (byte >= 0x30 && byte <= 0x39) ||
        byte === 0x5f ||
        byte === 0x2d);
}
function assignmentAt(bytes, wordEnd) {
    let nameEnd = wordEnd;
    while (nameEnd - wordEnd < 24 && isNameByte(bytes[nameEnd]))
        nameEnd++;
    if (nameEnd > wordEnd && !suffix.test(bytes.toString("latin1", wordEnd, nameEnd)))
        return undefined;
    const valueStart = afterOperator(bytes, nameEnd);
    let value = valueStart < 0 ? undefined : valueAt(bytes, valueStart);
    let nameStart = wordEnd;
    while (nameStart > 0 && wordEnd - nameStart < 64 && isNameByte(bytes[nameStart - 1]))
        nameStart--;
    if (!value) {
        const further = afterFurtherForm(bytes, nameStart, nameEnd);
        value = further < 0 ? undefined : valueAt(bytes, further);
    }
    if (!value)
        return undefined;
    const name = bytes.toString("latin1", nameStart, nameEnd);
    const written = bytes.toString("utf8", value.start, value.end);
    const secret = value.quoted ? written : written.replace(/&[\w.-]{1,40}=.*$/s, "");
    if (!looksSecret(secret, name, value.quoted))
        return undefined;
    return { name, start: value.start, end: value.start + Buffer.byteLength(secret), secret };
}
function afterOperator(bytes, nameEnd) {
    let at = nameEnd;
    if (bytes[at] === 0x5c)
        at++;
    if (isQuote(bytes[at]))
        at++;
    if (bytes[at] === 0x5d)
        at++;
    at = pastSpaces(bytes, at);
    const operator = bytes[at];
    if (operator === 0x3a) {
        at++;
        if (bytes[at] === 0x3d)
            at++;
        else if (bytes[at] === 0x3a || bytes[at] === 0x3f)
            return -1;
        else if (bytes[at] === 0x2d)
            at++;
    }
    else if (operator === 0x3d) {
        at++;
        if (bytes[at] === 0x3e)
            at++;
        else if (bytes[at] === 0x3d)
            return -1;
    }
    else
        return -1;
    return pastSpaces(bytes, at);
}
const FURTHER = 160;
const furtherForms = [
    String.raw `["']?(?:,\s{0,20}|\s{1,20})["']?value["']?[ \t]{0,2}[:=][ \t]{0,4}`,
    String.raw `\\?["'\`]\]?[ \t]{0,4}(?:,|\|\|=?|\?\?=?)[ \t]{0,4}\\?(?=["'\`])`,
    String.raw `[ \t]{0,4}(?:\|\||\?\?)[ \t]{0,4}(?=["'\`])`,
    '[ \\t]{1,20}(?=")',
    String.raw `:[ \t]?&?[A-Za-z'][A-Za-z0-9_'<>?|[\]. ]{1,30}=[ \t]?(?=["'\`])`,
    String.raw `["']?>(?:\s{0,20}<value>)?`,
    String.raw `</key>\s{0,20}<string>`,
    String.raw `"[ \t]{0,4}\{[^{}]{0,100}?\sdefault[ \t]{0,20}=[ \t]{0,4}`,
];
const furtherForm = new RegExp(`^(?:${furtherForms.join("|")})`);
const furtherStarts = new Uint8Array(256);
for (const mark of "\"'`\\ \t:|?>,<\r\n")
    furtherStarts[mark.charCodeAt(0)] = 1;
function afterFurtherForm(bytes, nameStart, nameEnd) {
    if (!furtherStarts[bytes[nameEnd] ?? 0])
        return -1;
    const form = furtherForm.exec(bytes.toString("latin1", nameEnd, nameEnd + FURTHER))?.[0];
    if (form === undefined)
        return -1;
    const before = bytes.toString("latin1", Math.max(0, nameStart - 12), nameStart);
    const argument = /^\\?["'`]\]?[ \t]*,[ \t]*\\?$/.test(form);
    if (argument && !(/\(\\?["'`]$/.test(before) && /[_-]/.test(bytes.toString("latin1", nameStart, nameEnd))))
        return -1;
    if (form.startsWith(">") && !/[<.:-]$/.test(before))
        return -1;
    if (/^[ \t]+$/.test(form) && !/#define[ \t]+$/.test(before))
        return -1;
    return nameEnd + form.length;
}
function pastSpaces(bytes, from) {
    let at = from;
    while (at - from < 16 && (bytes[at] === 0x20 || bytes[at] === 0x09))
        at++;
    return at;
}
function isQuote(byte) {
    return byte === 0x22 || byte === 0x27 || byte === 0x60;
}
function valueAt(bytes, from) {
    let start = from;
    if (bytes[start] === 0x5c)
        start++;
    const quoted = isQuote(bytes[start]);
    const quote = bytes[start];
    if (quoted)
        start++;
    const limit = Math.min(bytes.length, start + assignments_LONGEST + 1);
    let end = start;
    for (; end < limit; end++) {
        const byte = bytes[end];
        if (byte <= 0x20 || (quoted ? byte === quote || byte === 0x5c : bareEnds[byte] === 1))
            break;
        if (byte === EQUALS && !quoted && end > start && bytes[end + 1] !== EQUALS) {
            end++;
            break;
        }
    }
    const length = end - start;
    if (length < assignments_SHORTEST || length > assignments_LONGEST)
        return undefined;
    if (quoted && bytes[end] !== quote && bytes[end] !== 0x5c)
        return undefined;
    return { start, end, quoted };
}
const HASHED = /^(?:encrypted:|sha\d{1,3}[-:]|\$2[aby]\$|\$argon2|\$[156]\$|md5:|pbkdf2)/i;
const CODE = /[()[\]{}<>|\\;,]|::|\?\.|=>|\.\.|%[sd]|\$\{|^\.{0,2}\/|^[A-Za-z][\w+.-]*:\/\/|^[@#$]/;
const MEMBER = /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+$/;
function looksSecret(value, name, quoted) {
    const digits = /\d/.test(value);
    const special = /[^A-Za-z0-9_.\-/ ]/.test(value);
    if (!digits && !(special && /[A-Za-z]/.test(value)))
        return false;
    if (/^(?:[A-Za-z_-]{1,40}=|0x[0-9A-Fa-f]{40})$/.test(value))
        return false;
    if (/^(?:OLD)?PWD$/.test(name) || /(?:\/|%2F)aws4_request$/.test(value))
        return false;
    if (HASHED.test(value) || CODE.test(value) || MEMBER.test(value))
        return false;
    if (/^[\d.,:/T Z+-]+$/.test(value) || (0,placeholder/* isPlaceholder */.w)(value) || name.toLowerCase() === value.toLowerCase())
        return false;
    if (!/^[\x21-\x7e]+$/.test(value))
        return false;
    if (!quoted && !/^[A-Za-z0-9+/=_.~!@#%^*&?-]+$/.test(value))
        return false;
    if (!digits && /^[^!?.:]{1,60}[!?.:]$/.test(value) && (0,wordiness/* isWordy */.y)(value))
        return false;
    const password = /pass|pwd/i.test(name);
    const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value);
    if (password)
        return (0,entropy/* entropy */.U)(value) >= 2.5 && (quoted || special || mixed) && !((0,wordiness/* isWordy */.y)(value) && !special && !mixed);
    if (value.length < 12)
        return false;
    return (0,entropy/* entropy */.U)(value) >= (value.length >= 20 ? 3.2 : 3) && !(0,wordiness/* isWordy */.y)(value);
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/literals/walk.js
const BLOCK = 64 * 1024;
const LANES = 4;
function walk(transitions) {
    const { table, classes, shift, plain, outputs, longest } = transitions;
    const before = longest - 1;
    const met = new Int32Array((BLOCK / LANES) * (LANES + 1));
    const tell = (state, end, onHit) => {
        if (state < plain)
            return;
        for (const literal of outputs[state - plain])
            onHit(literal, end);
    };
    const stateAfter = (bytes, from, to) => {
        let state = 0;
        for (let at = from; at < to; at++) {
            state = table[(state << shift) | classes[bytes[at]]];
        }
        return state;
    };
    const sideBySide = (bytes, from, lane, start, onHit) => {
        const two = from + lane;
        const three = two + lane;
        const four = three + lane;
        let a = start;
        let b = stateAfter(bytes, two - before, two);
        let c = stateAfter(bytes, three - before, three);
        let d = stateAfter(bytes, four - before, four);
        let count = 0;
        for (let at = 0; at < lane; at++) {
            a = table[(a << shift) | classes[bytes[from + at]]];
            b = table[(b << shift) | classes[bytes[two + at]]];
            c = table[(c << shift) | classes[bytes[three + at]]];
            d = table[(d << shift) | classes[bytes[four + at]]];
            if (a >= plain || b >= plain || c >= plain || d >= plain) {
                met[count] = at;
                met[count + 1] = a;
                met[count + 2] = b;
                met[count + 3] = c;
                met[count + 4] = d;
                count += 5;
            }
        }
        for (let walker = 0; walker < LANES; walker++) {
            const first = from + walker * lane + 1;
            for (let at = 0; at < count; at += 5) {
                tell(met[at + 1 + walker], first + met[at], onHit);
            }
        }
        return d;
    };
    return (bytes, onHit) => {
        const { length } = bytes;
        let state = 0;
        let at = 0;
        while (at < length) {
            const lane = Math.min(BLOCK, length - at) >>> 2;
            if (lane < 2 * longest)
                break;
            state = sideBySide(bytes, at, lane, state, onHit);
            at += lane * LANES;
        }
        for (; at < length; at++) {
            state = table[(state << shift) | classes[bytes[at]]];
            tell(state, at + 1, onHit);
        }
    };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/literals/automaton.js

function classify(literals) {
    const classes = new Uint8Array(256);
    let count = 1;
    for (const literal of literals) {
        for (const byte of literal) {
            if (classes[byte] === 0)
                classes[byte] = count++;
        }
    }
    for (let upper = 0x41; upper <= 0x5a; upper++)
        classes[upper] = classes[upper + 0x20];
    return { classes, count };
}
function buildTrie(literals, classes, width) {
    const most = literals.reduce((sum, literal) => sum + literal.length, 1);
    const edges = new Int32Array(most * width).fill(-1);
    const ends = [];
    let states = 1;
    literals.forEach((literal, index) => {
        let state = 0;
        for (const byte of literal) {
            const edge = state * width + classes[byte];
            if (edges[edge] === -1)
                edges[edge] = states++;
            state = edges[edge];
        }
        const known = ends[state];
        if (known)
            known.push(index);
        else
            ends[state] = [index];
    });
    return { edges, states, ends };
}
function complete({ edges, states, ends }, width) {
    const fail = new Int32Array(states);
    const queue = new Int32Array(states);
    let tail = 0;
    for (let symbol = 0; symbol < width; symbol++) {
        const next = edges[symbol];
        if (next === -1)
            edges[symbol] = 0;
        else
            queue[tail++] = next;
    }
    for (let head = 0; head < tail; head++) {
        const state = queue[head];
        const back = fail[state];
        const inherited = ends[back];
        if (inherited)
            ends[state] = [...(ends[state] ?? []), ...inherited];
        for (let symbol = 0; symbol < width; symbol++) {
            const edge = state * width + symbol;
            const fallback = edges[back * width + symbol];
            const next = edges[edge];
            if (next === -1)
                edges[edge] = fallback;
            else {
                fail[next] = fallback;
                queue[tail++] = next;
            }
        }
    }
    return queue.subarray(0, tail);
}
function buildAutomaton(literals) {
    const texts = literals.map((literal) => Buffer.from(literal, "latin1"));
    const { classes, count } = classify(texts);
    const shift = 32 - Math.clz32(count - 1 || 1);
    const width = 1 << shift;
    const trie = buildTrie(texts, classes, width);
    const nearestFirst = complete(trie, width);
    const order = new Int32Array(trie.states);
    const plain = trie.states - trie.ends.filter((ends) => ends !== undefined).length;
    let nextPlain = 0;
    let nextEnd = plain;
    for (const state of [0, ...nearestFirst])
        order[state] = trie.ends[state] ? nextEnd++ : nextPlain++;
    const table = trie.states <= 0xffff ? new Uint16Array(trie.states * width) : new Uint32Array(trie.states * width);
    const outputs = [];
    for (let state = 0; state < trie.states; state++) {
        const to = order[state];
        const ends = trie.ends[state];
        if (ends)
            outputs[to - plain] = ends;
        for (let symbol = 0; symbol < width; symbol++) {
            table[(to << shift) | symbol] = order[trie.edges[state * width + symbol]];
        }
    }
    const longest = Math.max(1, ...literals.map(({ length }) => length));
    return { scan: walk({ table, classes, shift, plain, outputs, longest }) };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/literals/lower-ascii.js
function lowerAscii(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/literals/presence.js

const MARK_BITS = 20;
const MARK_MASK = (1 << MARK_BITS) - 1;
const SHORT_BITS = 15;
const SHORT_MASK = (1 << SHORT_BITS) - 1;
const SHORT_OFFSET = 1 << MARK_BITS;
function createPresenceSearch(literals) {
    const present = new Uint32Array((SHORT_OFFSET + (1 << SHORT_BITS)) / 32);
    const firsts = Int32Array.from(literals, (text) => markOf(text, Math.min(4, text.length)));
    const lasts = Int32Array.from(literals, (text) => markOf(text, text.length));
    const index = (bytes) => {
        present.fill(0);
        let mark = 0;
        for (let at = 0; at < bytes.length; at++) {
            mark = ((mark << 5) | (bytes[at] & 31)) & MARK_MASK;
            const short = SHORT_OFFSET + (mark & SHORT_MASK);
            present[mark >>> 5] |= 1 << mark;
            present[short >>> 5] |= 1 << short;
        }
    };
    const has = (mark) => ((present[mark >>> 5] >>> mark) & 1) === 1;
    return {
        scan(bytes, onHit) {
            index(bytes);
            const hits = [];
            let text;
            for (let literal = 0; literal < firsts.length; literal++) {
                if (!has(firsts[literal]) || !has(lasts[literal]))
                    continue;
                text ??= folded(bytes);
                const wanted = literals[literal];
                for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
                    hits.push([literal, at + wanted.length]);
                }
            }
            hits.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
            for (const [literal, end] of hits)
                onHit(literal, end);
        },
    };
}
function folded(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    return ascii.test(text) ? text.toLowerCase() : lowerAscii(text);
}
const ascii = /^[^\x80-\xff]*$/;
function markOf(text, end) {
    let mark = 0;
    for (let at = Math.max(0, end - 4); at < end; at++)
        mark = (mark << 5) | (text.charCodeAt(at) & 31);
    return text.length < 4 ? SHORT_OFFSET + (mark & SHORT_MASK) : mark;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/literals/create.js


const WORTH_BUILDING = 1024 * 1024;
const LITERAL_COST = 2;
function createLiteralSearch(literals) {
    let presence;
    let automaton;
    let searched = 0;
    return {
        scan(bytes, onHit) {
            searched += bytes.length + literals.length * LITERAL_COST;
            if (!automaton && searched > WORTH_BUILDING) {
                automaton = buildAutomaton(literals);
                presence = undefined;
            }
            if (!automaton)
                presence ??= createPresenceSearch(literals);
            (automaton ?? presence)?.scan(bytes, onHit);
        },
    };
}

// EXTERNAL MODULE: ./out/src/engines/secrets/match-rule.js
var match_rule = __webpack_require__(83181);
// EXTERNAL MODULE: ./out/src/engines/secrets/recommended.js
var secrets_recommended = __webpack_require__(40432);
;// CONCATENATED MODULE: ./out/src/engines/secrets/windows.js
function addWindow(windows, start, end) {
    const last = windows.length - 1;
    if (last < 0 || start > windows[last]) {
        windows.push(Math.max(0, start), end);
        return;
    }
    if (end > windows[last])
        windows[last] = end;
    let first = last - 1;
    while (first > 0 && start <= windows[first - 1]) {
        windows.splice(first - 1, 2);
        first -= 2;
    }
    if (start < windows[first])
        windows[first] = Math.max(0, start);
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/prefilter.js









const MOST_MARKS = 100_000;
function createPrefilter(request) {
    const byLiteral = collect(request);
    const literals = [...byLiteral.keys()];
    const targets = [...byLiteral.values()];
    const lengths = literals.map(({ length }) => length);
    const search = createLiteralSearch(literals);
    const loading = new Map();
    const loadField = async (field) => {
        const rules = (await request.lazy?.load(field)) ?? [];
        for (const list of targets) {
            const waiting = list.findIndex((target) => target.field === field);
            if (waiting >= 0)
                list.splice(waiting, 1);
        }
        for (const rule of rules) {
            const target = ownTarget(rule);
            for (const keyword of rule.keywords)
                byLiteral.get(lowerAscii(keyword))?.push(target);
        }
    };
    return {
        find(bytes) {
            let found;
            search.scan(bytes, (literal, end) => {
                found ??= emptyCandidates();
                const start = end - lengths[literal];
                for (const { note } of targets[literal])
                    note(found, bytes, start, end);
            });
            return found;
        },
        async load(fields) {
            await Promise.all([...fields].map((field) => {
                const known = loading.get(field) ?? loadField(field);
                loading.set(field, known);
                return known;
            }));
        },
    };
}
function emptyCandidates() {
    return {
        own: new Map(),
        recommended: new Set(),
        names: [],
        values: [],
        joins: [],
        escapes: [],
        directives: false,
        unloaded: new Set(),
    };
}
function collect({ rules, lazy, values, assignments }) {
    const byLiteral = new Map();
    const addLower = (literal, target) => {
        const known = byLiteral.get(literal);
        if (known)
            known.push(target);
        else
            byLiteral.set(literal, [target]);
    };
    const add = (literal, target) => addLower(lowerAscii(literal), target);
    const addMark = (literal, note) => add(literal, { note });
    for (const rule of rules) {
        const target = ownTarget(rule);
        for (const keyword of rule.keywords)
            add(keyword, target);
    }
    for (const { field, keywords, follows } of lazy?.keywords ?? []) {
        const target = {
            field,
            note({ unloaded }, bytes, _start, end) {
                if (!unloaded.has(field) && follows?.(bytes, end) !== false)
                    unloaded.add(field);
            },
        };
        for (const keyword of keywords)
            addLower(keyword, target);
    }
    for (const [id, { keywords, follows }] of secrets_recommended/* recommendedRules */.b) {
        const note = ({ recommended }, bytes, _start, end) => {
            if (!recommended.has(id) && follows?.(bytes, end) !== false)
                recommended.add(id);
        };
        for (const keyword of keywords)
            addMark(keyword, note);
    }
    for (const value of values) {
        addMark(value.literal.toString("latin1"), ({ values: places }, bytes, start) => {
            const end = start + value.bytes.length;
            if (value.bytes.compare(bytes, start, Math.min(end, bytes.length)) !== 0)
                return;
            if (places.length < MOST_MARKS)
                places.push({ value, start, end });
        });
    }
    if (assignments) {
        for (const name of assignmentNames)
            addMark(name, ({ names }, _bytes, _start, end) => push(names, end));
    }
    for (const mark of joinMarks)
        addMark(mark, ({ joins }, _bytes, start) => push(joins, start));
    for (const mark of escapeMarks)
        addMark(mark, ({ escapes }, _bytes, start) => push(escapes, start));
    for (const mark of directiveMarks) {
        addMark(mark, (found) => {
            found.directives = true;
        });
    }
    return byLiteral;
}
function ownTarget(rule) {
    const reach = rule.reach ?? match_rule/* DEFAULT_REACH */.SN;
    let document;
    let windows = [];
    const note = (found, bytes, start, end) => {
        if (rule.follows?.(bytes, end) === false)
            return;
        if (document !== found) {
            document = found;
            windows = [];
            found.own.set(rule, windows);
        }
        addWindow(windows, start - reach, end + reach);
    };
    return { note };
}
function push(places, at) {
    if (places.length < MOST_MARKS)
        places.push(at);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/src/engines/secrets/text.js

function decodeText(bytes) {
    const text = bytes.toString("utf8");
    if (text.length === bytes.length)
        return { text, byteOffset: (offset) => offset };
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return { text: bytes.toString("latin1"), byteOffset: (offset) => offset };
    return { text, byteOffset: (offset) => Buffer.byteLength(text.slice(0, offset), "utf8") };
}
const text_NEWLINE = 0x0a;
function positionsOf(bytes, offsets) {
    let line = 1;
    let lineStart = 0;
    let next = bytes.indexOf(text_NEWLINE);
    return offsets.map((offset) => {
        while (next >= 0 && next < offset) {
            line++;
            lineStart = next + 1;
            next = bytes.indexOf(text_NEWLINE, lineStart);
        }
        return { line, column: bytes.toString("utf8", lineStart, offset).length + 1, lineStart };
    });
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/search.js








const none = [];
function searchBytes(bytes, candidates, extension) {
    const plain = [...assigned(bytes, candidates.names), ...candidates.values.map(knownMatch)];
    const refuted = [];
    const matches = new Map();
    for (const [rule, windows] of candidates.own) {
        const found = matchInWindows(bytes, rule, windows, refuted);
        if (found.length > 0)
            matches.set(rule, found);
    }
    if (matches.size === 0 && candidates.recommended.size === 0)
        return settled(plain);
    return search_confirm(bytes, extension, { matches, refuted }, candidates.recommended).then((confirmed) => settled([...plain, ...confirmed]));
}
function settled(matches) {
    return matches.length === 0 ? none : withoutOverlaps(matches);
}
function matchInWindows(bytes, rule, windows, refuted) {
    const found = [];
    for (let at = 0; at < windows.length; at += 2) {
        const start = windows[at];
        const end = Math.min(bytes.length, windows[at + 1]);
        const from = Math.max(0, start - match_rule/* SLACK */.z6);
        const text = bytes.toString("latin1", from, Math.min(bytes.length, end + match_rule/* SLACK */.z6));
        const disproved = [];
        for (const match of (0,match_rule/* matchWithin */.B6)(text, rule, start - from, end - from, disproved)) {
            found.push({ ...match, start: match.start + from, end: match.end + from });
        }
        for (const [first, last] of disproved)
            refuted.push([first + from, last + from]);
        if (found.length >= match_rule/* MAX_MATCHES_PER_RULE */.Q6)
            break;
    }
    return found;
}
function assigned(bytes, names) {
    if (names.length === 0)
        return none;
    return findAssignments(bytes, names).map(({ name, start, end, secret }) => ({
        rule: rule_facts/* assignmentRule */.W,
        secret,
        start,
        end,
        proof: "unproven",
        name,
    }));
}
function knownMatch({ value, start, end }) {
    return { rule: rule_facts/* knownValueRule */.B, secret: value.secret, start, end, proof: "proven", name: value.name };
}
async function search_confirm(bytes, extension, { matches, refuted }, recommended) {
    const { lintOwn, lintRecommended } = await Promise.all(/* import() */[__webpack_require__.e(7387), __webpack_require__.e(1655)]).then(__webpack_require__.bind(__webpack_require__, 71655));
    const own = matches.size === 0 ? [] : await lintOwn(bytes.toString("latin1"), [...matches.keys()]);
    const found = own.flatMap(({ rule, start, end }) => {
        const match = matches.get(rule)?.find((one) => one.start === start && one.end === end);
        return match ? [{ ...match, secret: bytes.toString("utf8", start, end) }] : [];
    });
    if (recommended.size === 0)
        return found;
    const { text, byteOffset } = decodeText(bytes);
    for (const { ruleId, start, end, data } of await lintRecommended(text, extension, recommended)) {
        const rule = secrets_recommended/* recommendedRules */.b.get(ruleId);
        const match = rule && recommendedMatch(text, rule, start, end, data);
        if (!match)
            continue;
        const placed = { ...match, start: byteOffset(match.start), end: byteOffset(match.end) };
        if (!refuted.some(([from, to]) => placed.start < to && from < placed.end))
            found.push(placed);
    }
    return found;
}
function recommendedMatch(text, rule, start, end, data) {
    const marked = text.slice(start, end);
    const whole = data.find((value) => value.length >= 8 && !marked.includes(value) && text.includes(value, start));
    const secret = rule.secretIn?.exec(marked)?.[1] ?? whole ?? marked;
    if ((0,placeholder/* isPlaceholder */.w)(secret) || (0,wordiness/* isWordy */.y)(secret))
        return undefined;
    const at = text.indexOf(secret, start);
    return { rule, secret, start: at, end: at + secret.length, proof: "unproven" };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/scanner.js











const nothing = { secrets: [], undecoded: false, capped: false };
function createScanner({ rules, lazy, values = [], assignments = true }) {
    const prefilter = createPrefilter({ rules, lazy, values, assignments });
    return {
        scan(bytes, name) {
            const utf16 = fromUtf16(bytes);
            const main = utf16 ?? bytes;
            const candidates = prefilter.find(main);
            const budget = decodeBudget(main.length);
            const layer = decodeLayer(main, candidates, budget);
            if (!layer && !(candidates && isWorthSearching(candidates))) {
                return budget.exhausted ? { ...nothing, undecoded: true } : nothing;
            }
            return scanLayers(main, name, candidates, layer, budget, prefilter, utf16 ? ["UTF-16"] : []);
        },
    };
}
function isWorthSearching({ own, recommended, names, values, unloaded }) {
    return own.size > 0 || recommended.size > 0 || names.length > 0 || values.length > 0 || unloaded.size > 0;
}
async function scanner_complete(bytes, candidates, prefilter) {
    let found = candidates;
    while (found.unloaded.size > 0) {
        await prefilter.load(found.unloaded);
        found = prefilter.find(bytes) ?? found;
    }
    return found;
}
async function scanLayers(main, name, candidates, firstLayer, budget, prefilter, outermost) {
    const extension = name.endsWith(".json") ? ".json" : "";
    const whole = candidates && (await scanner_complete(main, candidates, prefilter));
    const direct = whole ? await searchBytes(main, whole, extension) : [];
    const found = direct.map((match) => ({ ...match, via: outermost }));
    const seen = new Set(found.map(({ secret }) => secret));
    const layers = [];
    for (let layer = firstLayer; layer;) {
        layers.push(layer);
        const first = prefilter.find(layer.bytes);
        const inner = first && (await scanner_complete(layer.bytes, first, prefilter));
        const hidden = inner && isWorthSearching(inner) ? await searchBytes(layer.bytes, inner, "") : [];
        found.push(...hidden
            .filter(({ secret }) => !seen.has(secret))
            .flatMap((match) => unwrap(match, layers, outermost)));
        for (const { secret } of hidden)
            seen.add(secret);
        layer = layers.length < MAX_DEPTH ? decodeLayer(layer.bytes, inner, budget) : undefined;
    }
    return {
        secrets: present(main, withoutRepeats(found), candidates?.directives === true),
        undecoded: budget.exhausted,
        capped: direct.length >= MOST_MATCHES,
    };
}
function unwrap(match, layers, outermost) {
    let { start, end } = match;
    const via = [];
    for (const layer of layers.toReversed()) {
        const stretch = stretchAt(layer, start);
        if (end > stretch.offset + stretch.bytes.length)
            return [];
        via.unshift(stretch.via);
        ({ start, end } = stretch);
    }
    return [{ ...match, start, end, via: [...outermost, ...via] }];
}
function withoutRepeats(found) {
    if (found.length < 2)
        return [...found];
    const plain = found.filter(({ via }) => via.length === 0);
    const known = found.filter(({ rule }) => rule !== rule_facts/* assignmentRule */.W);
    const overlaps = (a) => (b) => a !== b && a.start < b.end && b.start < a.end;
    return found.filter((match) => {
        if (match.rule === rule_facts/* assignmentRule */.W)
            return !known.some(overlaps(match));
        const others = match.via.length > 0 ? plain.filter(({ rule }) => rule === match.rule) : [];
        return !others.some(overlaps(match));
    });
}
function present(main, found, mayBeMuted) {
    if (found.length === 0)
        return [];
    const sorted = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
    const positions = positionsOf(main, sorted.map(({ start }) => start));
    const directives = mayBeMuted ? parseDirectives(main.toString("utf8")) : [];
    return sorted.map(({ rule, secret, proof, name, via, start, end }, index) => {
        const position = positions[index];
        const directive = directiveFor(directives, rule, position.line);
        return {
            rule,
            secret,
            proof,
            ...(name === undefined ? {} : { name }),
            via,
            position,
            context: contextOf(main, position.lineStart, start, end, sorted).replaceAll(secret, redactor/* REDACTED */.XF),
            ...(directive ? { directive } : {}),
        };
    });
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isWordy)
/* harmony export */ });
const frequentPairs = new Set(`th he in er an re nd on en at ou ed ha to or it is hi es ng ar te se me sa ti st al le ve ic ra ri ro li la ce de
  co ta ne om io ec et el ma ns ur ll as so us un tr ch ss ge ac il ut ag em ol pe pr po ex im ad lo ca si ot ul mo
  id am no up ab sh ke ct pl ck ey ta fi fo do mp nt na ni ho be bo di wo ow ry ly ty ay tt ee oo ai ea ie ei su rs
  rt sp bl cl gr br cr ap op ip da db ser ui ld os ew ks ts ds ms ym bu cu du mu nu ru ub`.split(/\s+/));
const WORDY = 0.55;
function isWordy(text) {
    const lower = text.toLowerCase();
    let pairs = 0;
    let frequent = 0;
    for (let at = 1; at < lower.length; at++) {
        const pair = lower.slice(at - 1, at + 1);
        if (!/^[a-z]{2}$/.test(pair))
            continue;
        pairs++;
        if (frequentPairs.has(pair))
            frequent++;
    }
    const letters = lower.replace(/[^a-z]/g, "").length;
    return pairs >= 4 && letters >= text.length * 0.5 && frequent >= pairs * WORDY;
}


/***/ }),

/***/ 71453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createHitCollector),
/* harmony export */   i: () => (/* binding */ contentIdOf)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66705);
/* harmony import */ var _engines_secrets_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21475);


function createHitCollector() {
    const hits = new Map();
    return {
        add(secret, place, id) {
            const key = JSON.stringify([secret.rule.id, secret.secret, placeKey(place)]);
            let hit = hits.get(key);
            if (!hit) {
                hit = { secret, place, versions: new Map() };
                hits.set(key, hit);
            }
            const known = hit.versions.get(id);
            if (!known)
                hit.versions.set(id, versionOf(secret));
            else if (!secret.directive)
                delete known.directive;
        },
        size: () => hits.size,
        hits: (key) => [...hits.values()].map((hit) => {
            const { rule, secret } = hit.secret;
            return { ...hit, fingerprint: (0,_engines_secrets_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .secretFingerprint */ .n)(key, rule.id, secret) };
        }),
    };
}
function versionOf(secret) {
    return { secret, ...(secret.directive ? { directive: secret.directive } : {}) };
}
function contentIdOf(place, bytes) {
    if (place.kind !== "file")
        return "";
    if (place.blob !== undefined)
        return place.blob;
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)("sha1", `blob ${bytes.length}\0`, bytes).toString("hex");
}
function placeKey(place) {
    switch (place.kind) {
        case "file":
            return `file ${place.path} ${place.inside ?? ""}`;
        case "file-name":
            return "file-name";
        case "commit-message":
            return `commit ${place.commit}`;
        case "tag-message":
            return `tag ${place.tag}`;
        case "ref-name":
            return "ref-name";
        case "stdin":
            return "stdin";
    }
}


/***/ }),

/***/ 52085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ allRulesOf),
/* harmony export */   customRulesOf: () => (/* binding */ customRulesOf)
/* harmony export */ });
async function customRulesOf({ rules }) {
    if (rules.length === 0)
        return [];
    const { loadCustomRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3542)]).then(__webpack_require__.bind(__webpack_require__, 93542));
    const builtIn = await allBuiltIn();
    return loadCustomRules(rules, new Set(builtIn.map(({ id }) => id)));
}
async function allRulesOf(options) {
    return [...(await allBuiltIn()), ...(await customRulesOf(options))];
}
async function allBuiltIn() {
    const { allBuiltInRules } = await __webpack_require__.e(/* import() */ 4798).then(__webpack_require__.bind(__webpack_require__, 84798));
    return allBuiltInRules();
}


/***/ }),

/***/ 17753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uo: () => (/* binding */ containerLimits),
  RY: () => (/* binding */ scanPart),
  bX: () => (/* binding */ scanSource)
});

// EXTERNAL MODULE: ./out/src/core/coverage.js
var core_coverage = __webpack_require__(43351);
;// CONCATENATED MODULE: ./out/src/engines/secrets/containers/limits.js
const beyondLimits = {
    state: "skipped",
    what: "archive members",
    reason: "beyond the limits for archives",
};
function roomFor({ memberBytes, bytesLeft }) {
    return Math.min(memberBytes, bytesLeft);
}
function spend(budget, bytes) {
    if (bytes > roomFor(budget) || budget.membersLeft <= 0)
        return false;
    budget.bytesLeft -= bytes;
    budget.membersLeft--;
    return true;
}
class DamagedContainer extends Error {
    name = "DamagedContainer";
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/containers/asar.js

function isAsar(bytes) {
    return bytes.length >= 24 && bytes.readUInt32LE(0) === 4 && bytes.toString("latin1", 16, 24) === '{"files"';
}
function* asarMembers(bytes, budget) {
    const headerSize = bytes.readUInt32LE(4);
    const jsonSize = bytes.readUInt32LE(12);
    let root;
    try {
        root = JSON.parse(bytes.toString("utf8", 16, 16 + jsonSize));
    }
    catch (thrown) {
        throw new DamagedContainer("the header of the asar archive is not JSON", { cause: thrown });
    }
    const base = 8 + headerSize;
    const pending = [{ path: "", node: root }];
    for (let next = pending.pop(); next; next = pending.pop()) {
        const { path, node } = next;
        if (node.files) {
            const children = Object.entries(node.files).reverse();
            pending.push(...children.map(([name, child]) => ({ path: path === "" ? name : `${path}/${name}`, node: child })));
            continue;
        }
        if (node.unpacked === true || node.size === undefined || node.offset === undefined)
            continue;
        const start = base + Number(node.offset);
        if (!Number.isSafeInteger(start) || start + node.size > bytes.length) {
            throw new DamagedContainer("the asar archive is cut off");
        }
        yield spend(budget, node.size)
            ? { state: "read", name: path, bytes: bytes.subarray(start, start + node.size) }
            : beyondLimits;
    }
}

// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
;// CONCATENATED MODULE: ./out/src/engines/secrets/containers/inflate.js


const functions = { gzip: "gunzipSync", deflate: "inflateRawSync", zstd: "zstdDecompressSync" };
function inflateWithin(compression, bytes, most) {
    if (most < 1)
        return undefined;
    try {
        return process.getBuiltinModule("node:zlib")[functions[compression]](bytes, { maxOutputLength: most });
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === "ERR_BUFFER_TOO_LARGE")
            return undefined;
        throw new DamagedContainer("compressed data is damaged", { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/containers/source-map.js
const OPENING_BRACE = 0x7b;
const HEAD = 4096;
function isSourceMap(bytes) {
    if (bytes[0] !== OPENING_BRACE)
        return false;
    const head = bytes.subarray(0, HEAD);
    return ((head.includes('"version"') || head.includes('"sources"') || head.includes('"mappings"')) &&
        bytes.includes('"sourcesContent"'));
}
function sourceMapMembers(bytes) {
    let map;
    try {
        map = JSON.parse(bytes.toString("utf8"));
    }
    catch {
        return undefined;
    }
    if (map === null || typeof map !== "object")
        return undefined;
    const { sourcesContent, sources, ...rest } = map;
    if (!Array.isArray(sourcesContent))
        return undefined;
    const names = Array.isArray(sources) ? sources : [];
    const members = sourcesContent.flatMap((content, at) => {
        if (typeof content !== "string")
            return [];
        const name = names[at];
        return [
            {
                state: "read",
                name: typeof name === "string" ? name : `source ${at + 1}`,
                bytes: Buffer.from(content),
            },
        ];
    });
    return { sources: members, rest: Buffer.from(JSON.stringify({ sources, ...rest }, undefined, 1)) };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/containers/tar.js

const BLOCK = 512;
const MAGIC_AT = 257;
const U = 0x75;
function isTar(bytes) {
    return (bytes[MAGIC_AT] === U &&
        bytes.length >= BLOCK &&
        bytes.toString("latin1", MAGIC_AT, MAGIC_AT + 5) === "ustar");
}
function* tarMembers(bytes, budget) {
    let longName;
    for (let at = 0; at + BLOCK <= bytes.length;) {
        const header = bytes.subarray(at, at + BLOCK);
        if (header[0] === 0)
            return;
        const size = sizeOf(header);
        const start = at + BLOCK;
        if (start + size > bytes.length)
            throw new DamagedContainer("the tar archive is cut off");
        const content = bytes.subarray(start, start + size);
        const type = String.fromCharCode(header[156]);
        if (type === "L")
            longName = content.toString("utf8").replace(/\0.*$/s, "");
        else if (type === "x")
            longName = paxPath(content) ?? longName;
        else {
            const name = longName ?? nameOf(header);
            longName = undefined;
            if (type === "0" || type === "\0" || type === "7") {
                yield spend(budget, size) ? { state: "read", name, bytes: content } : beyondLimits;
            }
            else if (type === "2") {
                yield { state: "read", name, bytes: Buffer.from(tar_text(header, 157, 100), "utf8") };
            }
        }
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
}
function tar_text(header, start, length) {
    return header.toString("utf8", start, start + length).replace(/\0.*$/s, "");
}
function nameOf(header) {
    const prefix = tar_text(header, 345, 155);
    const name = tar_text(header, 0, 100);
    return prefix === "" ? name : `${prefix}/${name}`;
}
function sizeOf(header) {
    const field = tar_text(header, 124, 12).trim();
    const size = Number.parseInt(field, 8);
    if (!/^[0-7]+$/.test(field) || !Number.isSafeInteger(size))
        throw new DamagedContainer("a tar header is damaged");
    return size;
}
function paxPath(content) {
    return /^\d+ path=(.*)$/m.exec(content.toString("utf8"))?.[1];
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/containers/zip.js


const END_SIGNATURE = Buffer.from("PK\x05\x06", "latin1");
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const MAX_END_BYTES = 22 + 0xffff;
const STORED = 0;
const DEFLATED = 8;
function isZip(bytes) {
    return bytes.length >= 22 && bytes.readUInt32LE(0) === LOCAL_SIGNATURE;
}
function* zipMembers(bytes, budget) {
    const end = bytes.lastIndexOf(END_SIGNATURE);
    if (end < 0 || end < bytes.length - MAX_END_BYTES || end + 22 > bytes.length) {
        throw new DamagedContainer("no end of the zip directory");
    }
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    if (at === 0xffffffff || count === 0xffff)
        throw new DamagedContainer("zip64 is not read");
    for (let entry = 0; entry < count; entry++) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) {
            throw new DamagedContainer("the zip directory is damaged");
        }
        const nameLength = bytes.readUInt16LE(at + 28);
        const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
        if (!name.endsWith("/"))
            yield readEntry(bytes, at, name, budget);
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
}
function readEntry(bytes, at, name, budget) {
    const skipped = (reason) => ({ state: "skipped", what: "archive members", reason });
    if ((bytes.readUInt16LE(at + 8) & 1) === 1)
        return skipped("encrypted");
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL_SIGNATURE)
        return skipped("damaged");
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    if (method !== STORED && method !== DEFLATED)
        return skipped("compressed by a method that is not read");
    if (size > roomFor(budget))
        return beyondLimits;
    const content = method === STORED ? data : inflateWithin("deflate", data, roomFor(budget));
    if (!content || !spend(budget, content.length))
        return beyondLimits;
    return { state: "read", name, bytes: content };
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/containers/open.js






const unread = [
    ["bzip2", Buffer.from("BZh91AY&SY", "latin1")],
    ["xz", Buffer.from("\xfd7zXZ\0", "latin1")],
    ["7z", Buffer.from("7z\xbc\xaf\x27\x1c", "latin1")],
    ["rar", Buffer.from("Rar!\x1a\x07", "latin1")],
];
function contentsOf(document, limits, coverage) {
    if (document.place.kind !== "file" || !mayContain(document.bytes))
        return [document];
    const budget = {
        memberBytes: limits.memberBytes,
        bytesLeft: limits.totalBytes,
        membersLeft: limits.members,
    };
    return unpack(document, document.place, limits.depth, budget, coverage);
}
function mayContain(bytes) {
    switch (bytes[0]) {
        case 0x50:
        case 0x1f:
        case 0x28:
        case 0x04:
        case 0x7b:
        case 0x42:
        case 0xfd:
        case 0x37:
        case 0x52:
            return true;
        default:
            return isTar(bytes);
    }
}
function* unpack(document, place, depth, budget, coverage) {
    const members = membersOf(document.bytes, place, budget, coverage);
    if (!members) {
        yield document;
        return;
    }
    coverage.count("archives");
    try {
        for (const member of members) {
            if (member.state === "skipped") {
                coverage.skip(member.what, member.reason);
                continue;
            }
            coverage.count("archive members");
            const inside = place.inside === undefined ? member.name : `${place.inside}!${member.name}`;
            const inner = { ...place, inside };
            if (depth <= 1)
                yield { place: inner, bytes: member.bytes };
            else
                yield* unpack({ place: inner, bytes: member.bytes }, inner, depth - 1, budget, coverage);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof DamagedContainer))
            throw thrown;
        coverage.skip("archives", `${thrown.message}: searched as they are`);
        yield document;
    }
}
function membersOf(bytes, place, budget, coverage) {
    if (isZip(bytes))
        return zipMembers(bytes, budget);
    if (isTar(bytes))
        return tarMembers(bytes, budget);
    if (isAsar(bytes))
        return asarMembers(bytes, budget);
    if (bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) {
        return singleMember("gzip", bytes, place, budget);
    }
    if (bytes.length > 4 && bytes.readUInt32LE(0) === 0xfd2fb528) {
        return singleMember("zstd", bytes, place, budget);
    }
    const known = unread.find(([, magic]) => bytes.subarray(0, magic.length).equals(magic));
    if (known)
        coverage.skip("archives", `${known[0]} is not read`);
    if (!isSourceMap(bytes))
        return undefined;
    const map = sourceMapMembers(bytes);
    return map && [...map.sources, { state: "read", name: "source map", bytes: map.rest }];
}
function* singleMember(compression, bytes, { path, inside = path }, budget) {
    const content = inflateWithin(compression, bytes, roomFor(budget));
    if (!content) {
        yield beyondLimits;
        return;
    }
    if (isTar(content)) {
        yield* tarMembers(content, budget);
        return;
    }
    const file = inside.slice(inside.lastIndexOf("/") + 1);
    const name = file.replace(/\.(?:gz|zst)$/, "");
    yield spend(budget, content.length) ? { state: "read", name, bytes: content } : beyondLimits;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/sources/document.js
function document_nameOf(place) {
    return place.kind === "file" ? (place.inside ?? place.path) : "";
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/scan-documents.js


async function scanDocuments(batches, scan) {
    const { scanner, limits, signal, onSecret } = scan;
    let skips = 0;
    const coverage = {
        ...scan.coverage,
        skip(what, reason, count) {
            skips++;
            scan.coverage.skip(what, reason, count);
        },
    };
    for await (const batch of batches) {
        signal.throwIfAborted();
        for (const outer of batch) {
            const before = skips;
            let found = 0;
            for (const { bytes, place } of contentsOf(outer, limits, coverage)) {
                const scanned = scanner.scan(bytes, document_nameOf(place));
                const result = scanned instanceof Promise ? await scanned : scanned;
                for (const secret of result.secrets)
                    onSecret(secret, place, outer.bytes);
                found += result.secrets.length;
                noteLimits(result, coverage);
            }
            if (outer.object !== undefined && found === 0 && skips === before)
                scan.onClean?.(outer.object);
        }
        scan.onProgress?.(batch.length);
    }
}
function noteLimits({ undecoded, capped }, coverage) {
    if (undecoded)
        coverage.skip("encoded texts", "more than is decoded of one file");
    if (capped)
        coverage.skip("matches", "more in one file than are shown");
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/probes/file-tree.js
var file_tree = __webpack_require__(68364);
;// CONCATENATED MODULE: ./out/src/engines/secrets/sources/files.js


const TOGETHER = 16;
const HELD = 4 * 1024 * 1024;
async function* fileDocuments(folder, paths, maxBytes, coverage) {
    const pathOf = (name) => ((0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(folder, name));
    const read = async (names) => {
        const contents = await Promise.all(names.map((name) => (0,file_tree/* readForSearch */.EX)(pathOf(name), maxBytes)));
        return contents.flatMap((content, at) => {
            if (content.state === "read") {
                coverage.count("files");
                coverage.count("bytes", content.bytes.length);
                return [{ place: { kind: "file", path: names[at] }, bytes: content.bytes }];
            }
            coverage.skip("files", content.state === "oversized" ? "larger than max-file-size" : content.reason);
            return [];
        });
    };
    for await (const names of groups(paths, TOGETHER)) {
        const sizes = await Promise.all(names.map((name) => (0,file_tree/* sizeOf */.$d)(pathOf(name))));
        for (let from = 0; from < names.length;) {
            let held = sizes[from];
            let to = from + 1;
            for (; to < names.length && held + sizes[to] <= HELD; to++)
                held += sizes[to];
            yield await read(names.slice(from, to));
            from = to;
        }
    }
}
async function* groups(items, size) {
    let group = [];
    for await (const item of items) {
        group.push(item);
        if (group.length < size)
            continue;
        yield group;
        group = [];
    }
    if (group.length > 0)
        yield group;
}

;// CONCATENATED MODULE: ./out/src/engines/secrets/sources/git-objects.js


const SUBMODULE_ENTRY = Buffer.from("160000 ");
const LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
const MAX_POINTER_BYTES = 1024;
function lfsPath(pointer) {
    if (pointer.length > MAX_POINTER_BYTES || !pointer.subarray(0, LFS_POINTER.length).equals(LFS_POINTER)) {
        return undefined;
    }
    const [, id] = /^oid sha256:([0-9a-f]{64})$/m.exec(pointer.toString("latin1")) ?? [];
    return id && `lfs/objects/${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
}
async function* gitDocuments(objects, reading) {
    for await (const batch of objects) {
        const documents = [];
        for (const object of batch) {
            const document = documentOf(object, reading);
            if (!document)
                continue;
            const stored = document.place.kind === "file" ? lfsPath(document.bytes) : undefined;
            if (stored === undefined)
                documents.push(document);
            else
                documents.push(...(await lfsDocuments(document, stored, reading)));
        }
        yield documents;
    }
}
function documentOf(object, { coverage, missing }) {
    if (object.state === "missing") {
        missing.objects.push(object.id);
        return undefined;
    }
    if (object.state === "oversized") {
        coverage.skip(`${object.type}s`, "larger than max-file-size");
        return undefined;
    }
    const { id, type, path, content } = object;
    coverage.count(units[type]);
    switch (type) {
        case "blob":
            coverage.count("bytes", content.length);
            return { place: { kind: "file", path, blob: id }, bytes: content, object: id };
        case "commit":
            return { place: { kind: "commit-message", commit: id }, bytes: content, object: id };
        case "tag":
            return { place: { kind: "tag-message", tag: path || id }, bytes: content, object: id };
        case "tree": {
            const names = { place: { kind: "file-name", path }, bytes: treeNames(content, id.length / 2) };
            if (!content.includes(SUBMODULE_ENTRY))
                return { ...names, object: id };
            coverage.skip("submodules", "their content is in another repository");
            return names;
        }
    }
}
const units = { blob: "blobs", commit: "commits", tag: "tags", tree: "trees" };
async function lfsDocuments({ place, bytes }, stored, { coverage, gitDir, maxBytes }) {
    const large = await (0,file_tree/* readForSearch */.EX)((0,external_node_path_.join)(gitDir, stored), maxBytes);
    if (large.state !== "read") {
        coverage.skip("Git LFS files", "their content is not in this repository");
        return [{ place, bytes }];
    }
    coverage.count("bytes", large.bytes.length);
    return [
        { place, bytes },
        { place, bytes: large.bytes },
    ];
}
const SPACE = 0x20;
function treeNames(tree, idBytes) {
    const names = [];
    for (let at = 0; at < tree.length;) {
        const start = tree.indexOf(SPACE, at) + 1;
        const end = tree.indexOf(0, start);
        if (start === 0 || end < 0)
            break;
        names.push(tree.subarray(start, end), NEWLINE);
        at = end + 1 + idBytes;
    }
    return Buffer.concat(names);
}
const NEWLINE = Buffer.from("\n");

// EXTERNAL MODULE: ./out/src/probes/git/objects.js + 1 modules
var objects = __webpack_require__(78757);
// EXTERNAL MODULE: ./out/src/gates/secret-scan/hits.js
var hits = __webpack_require__(71453);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/share.js






function containerLimits(options) {
    return {
        memberBytes: options["max-file-size"],
        totalBytes: options["max-archive-size"],
        members: 100_000,
        depth: 3,
    };
}
async function scanSource(source, settings, missing, scan) {
    const { coverage, signal } = scan;
    await scanDocuments(read(source, settings, missing, coverage, signal), {
        ...scan,
        limits: settings.limits,
    });
}
function read(source, { git, gitDir, root, maxBytes }, missing, coverage, signal) {
    switch (source.kind) {
        case "documents":
            return [source.documents];
        case "objects":
            return gitDocuments((0,objects/* readObjects */.$)(git, source.lines, { maxBytes, signal }), {
                coverage,
                missing,
                gitDir: gitDir ?? "",
                maxBytes,
            });
        case "files":
            return fileDocuments(root, source.paths, maxBytes, coverage);
    }
}
async function scanPart(part, settings, scanner, signal) {
    const coverage = (0,core_coverage/* createCoverage */.X)();
    const missing = { objects: [] };
    const result = { secrets: [], clean: [], documents: 0 };
    const source = part.kind === "objects" ? { ...part, lines: [Buffer.from(part.lines)] } : part;
    await scanSource(source, settings, missing, {
        scanner,
        coverage,
        signal,
        onSecret: (secret, place, bytes) => result.secrets.push({ secret, place, content: (0,hits/* contentIdOf */.i)(place, bytes) }),
        onClean: (id) => result.clean.push(id),
        onProgress: (count) => {
            result.documents += count;
        },
    });
    return { ...result, coverage: coverage.snapshot(), missing: missing.objects };
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

/***/ 78757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ listObjects),
  $: () => (/* binding */ readObjects)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
;// CONCATENATED MODULE: ./out/src/probes/git/parse-objects.js

const NEWLINE = 0x0a;
const SPACE = 0x20;
const types = {
    99: "commit",
    116: "tree",
    98: "blob",
};
const MAX_HEADER = 1024 * 1024;
async function* parseObjects(stream, maxBytes) {
    let rest = Buffer.alloc(0);
    let partial;
    for await (const part of stream) {
        const found = [];
        let at = 0;
        if (partial) {
            at = fill(partial, part);
            if (partial.left > 0)
                continue;
            found.push(objectOf(partial.header, partial.content));
            partial = undefined;
        }
        const chunk = rest.length > 0 ? Buffer.concat([rest, part.subarray(at)]) : part;
        if (rest.length > 0)
            at = 0;
        rest = chunk.subarray(chunk.length);
        while (at < chunk.length) {
            const lineEnd = chunk.indexOf(NEWLINE, at);
            if (lineEnd < 0) {
                if (chunk.length - at > MAX_HEADER)
                    throw unexpected(chunk.toString("latin1", at, at + 80));
                rest = chunk.subarray(at);
                break;
            }
            const header = parseHeader(chunk, at, lineEnd);
            const start = lineEnd + 1;
            if (header.state === "missing") {
                found.push(header);
                at = start;
                continue;
            }
            const end = start + header.size;
            if (end < chunk.length) {
                found.push(objectOf(header, header.size <= maxBytes ? chunk.subarray(start, end) : undefined));
                at = end + 1;
                continue;
            }
            partial = {
                header,
                content: header.size <= maxBytes ? Buffer.allocUnsafe(header.size) : undefined,
                filled: 0,
                left: header.size + 1,
            };
            fill(partial, chunk.subarray(start));
            break;
        }
        if (found.length > 0)
            yield found;
    }
    if (partial)
        throw new probes_git/* GitError */.XS("git cat-file: ended within an object");
    if (rest.length > 0)
        throw new probes_git/* GitError */.XS("git cat-file: ended within a header");
}
function fill(partial, bytes) {
    const taken = Math.min(partial.left, bytes.length);
    const wanted = Math.min(taken, partial.header.size - partial.filled);
    partial.content?.set(bytes.subarray(0, wanted), partial.filled);
    partial.filled += wanted;
    partial.left -= taken;
    return taken;
}
function objectOf({ id, type, path, size }, content) {
    return content ? { state: "read", id, type, path, content } : { state: "oversized", id, type, path, size };
}
function parseHeader(chunk, start, end) {
    const idEnd = chunk.indexOf(SPACE, start);
    const typeEnd = idEnd < 0 || idEnd > end ? -1 : chunk.indexOf(SPACE, idEnd + 1);
    const type = typeEnd < 0 || typeEnd > end ? undefined : typeAt(chunk, idEnd + 1, typeEnd);
    if (type === undefined)
        return missing(chunk.toString("latin1", start, end));
    let size = 0;
    let at = typeEnd + 1;
    for (; at < end && chunk[at] !== SPACE; at++) {
        const digit = chunk[at] - 0x30;
        if (digit < 0 || digit > 9)
            throw unexpected(chunk.toString("latin1", start, end));
        size = size * 10 + digit;
    }
    return {
        state: "present",
        id: chunk.toString("latin1", start, idEnd),
        type,
        path: at < end ? chunk.toString("utf8", at + 1, end) : "",
        size,
    };
}
function typeAt(chunk, start, end) {
    const length = end - start;
    if (length === 3 && chunk.toString("latin1", start, end) === "tag")
        return "tag";
    const type = types[chunk[start]];
    return type?.length === length && chunk.toString("latin1", start, end) === type ? type : undefined;
}
function missing(line) {
    const asked = /^\??([0-9a-f]{40,64})\b.* missing$/.exec(line);
    if (!asked)
        throw unexpected(line);
    return { state: "missing", id: asked[1] };
}
function unexpected(line) {
    return new probes_git/* GitError */.XS(`git cat-file: unexpected answer "${line.slice(0, 80)}"`);
}

;// CONCATENATED MODULE: ./out/src/probes/git/objects.js







async function* listObjects(git, revisions, signal, known) {
    const options = revisions.filter((revision) => revision.startsWith("-"));
    const others = revisions.filter((revision) => !revision.startsWith("-"));
    const lister = start(git, ["rev-list", "--objects", "--missing=print", ...options, "--stdin"]);
    lister.process.stdin.end(others.map((revision) => `${revision}\n`).join(""));
    const stop = () => void lister.process.kill("SIGKILL");
    signal.addEventListener("abort", stop, { once: true });
    try {
        signal.throwIfAborted();
        for await (const lines of wholeLines(lister.process.stdout)) {
            const wanted = known ? unknownLines(lines, known) : lines;
            if (wanted.length > 0)
                yield wanted;
        }
        signal.throwIfAborted();
        await lister.ended;
    }
    finally {
        signal.removeEventListener("abort", stop);
        stop();
    }
}
async function* readObjects(git, lines, { maxBytes, signal }) {
    const reader = start(git, [
        "cat-file",
        "--buffer",
        "--batch=%(objectname) %(objecttype) %(objectsize) %(rest)",
    ]);
    const stop = () => void reader.process.kill("SIGKILL");
    signal.addEventListener("abort", stop, { once: true });
    try {
        signal.throwIfAborted();
        const fed = feed(lines, reader.process.stdin);
        fed.catch(() => undefined);
        yield* parseObjects(reader.process.stdout, maxBytes);
        await fed;
        signal.throwIfAborted();
        await reader.ended;
    }
    finally {
        signal.removeEventListener("abort", stop);
        stop();
    }
}
function start(git, args) {
    const child = (0,external_node_child_process_.spawn)("git", args, {
        cwd: git.cwd,
        env: { ...git.env },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
        if (stderr.length < 4096)
            stderr += chunk.toString("utf8");
    });
    child.stdin.on("error", () => undefined);
    const ended = (0,external_node_events_.once)(child, "close").then(([status]) => {
        if (status === 0)
            return;
        throw new probes_git/* GitError */.XS(`git ${args[0]}: ${stderr.trim().split("\n", 1)[0] || `ended with ${status}`}`);
    });
    ended.catch(() => undefined);
    return { process: child, ended };
}
const objects_NEWLINE = 0x0a;
async function* wholeLines(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        const end = bytes.lastIndexOf(objects_NEWLINE) + 1;
        rest = bytes.subarray(end);
        if (end > 0)
            yield bytes.subarray(0, end);
    }
    if (rest.length > 0)
        yield rest;
}
function unknownLines(bytes, known) {
    const lines = bytes.toString("latin1").split("\n");
    const unknown = lines.filter((line) => line !== "" && !known(line.split(" ", 1)[0]));
    return Buffer.from(unknown.map((line) => `${line}\n`).join(""), "latin1");
}
async function feed(lines, target) {
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(lines, { objectMode: false }), target).catch((thrown) => {
        if (!brokenPipes.has((0,errors/* codeOf */.$N)(thrown) ?? ""))
            throw thrown;
    });
}
const brokenPipes = new Set(["EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EOF"]);


/***/ })

};
