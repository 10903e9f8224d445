export const id = 8145;
export const ids = [8145,8957];
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

/***/ 20157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ isParsed),
/* harmony export */   NC: () => (/* binding */ isResource),
/* harmony export */   eO: () => (/* binding */ linkKinds)
/* harmony export */ });
const linkKinds = [
    "start",
    "sitemap",
    "redirect",
    "refresh",
    "a",
    "area",
    "form",
    "submit",
    "iframe",
    "canonical",
    "alternate",
    "manifest",
    "stylesheet",
    "icon",
    "img",
    "source",
    "media",
    "script",
    "css",
];
const pageKinds = new Set([
    "start",
    "sitemap",
    "redirect",
    "refresh",
    "a",
    "area",
    "form",
    "iframe",
    "canonical",
    "alternate",
]);
function isParsed(kind) {
    return pageKinds.has(kind) || kind === "stylesheet" || kind === "manifest";
}
function isResource(kind) {
    return kind === "iframe" || (kind !== "submit" && !pageKinds.has(kind));
}


/***/ }),

/***/ 86646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cssReferences)
/* harmony export */ });
const opening = /\/\*|["']|url\(|@import/gi;
function cssReferences(css) {
    const found = [];
    opening.lastIndex = 0;
    for (let match = opening.exec(css); match; match = opening.exec(css)) {
        const { index } = match;
        const token = match[0].toLowerCase();
        let at = opening.lastIndex;
        if (token === "/*")
            at = endOf(css, "*/", at);
        else if (token === '"' || token === "'")
            at = endOfString(css, at, token);
        else {
            const isImport = token === "@import";
            const value = isImport ? importValue(css, at) : urlValue(css, at);
            if (value) {
                if (value.text !== "")
                    found.push({ text: value.text, offset: index, isImport });
                at = value.end;
            }
        }
        opening.lastIndex = at;
    }
    return found;
}
function endOf(css, mark, from) {
    const end = css.indexOf(mark, from);
    return end < 0 ? css.length : end + mark.length;
}
function endOfString(css, from, quote) {
    for (let at = from; at < css.length; at++) {
        const char = css[at];
        if (char === "\\")
            at++;
        else if (char === quote || char === "\n")
            return at + 1;
    }
    return css.length;
}
function urlValue(css, from) {
    let at = from;
    while (isSpace(css[at]))
        at++;
    const quote = css[at];
    if (quote === '"' || quote === "'")
        return quoted(css, at + 1, quote);
    const end = css.indexOf(")", at);
    if (end < 0)
        return undefined;
    return { text: unescaped(css.slice(at, end).trim()), end: end + 1 };
}
function importValue(css, from) {
    let at = from;
    while (isSpace(css[at]))
        at++;
    const quote = css[at];
    if (quote === '"' || quote === "'")
        return quoted(css, at + 1, quote);
    return /^url\($/i.test(css.slice(at, at + 4)) ? urlValue(css, at + 4) : undefined;
}
function quoted(css, from, quote) {
    const end = endOfString(css, from, quote);
    const closed = css[end - 1] === quote;
    return { text: closed ? unescaped(css.slice(from, end - 1)) : "", end };
}
function isSpace(char) {
    return char === " " || char === "\n" || char === "\t" || char === "\r" || char === "\f";
}
function unescaped(text) {
    if (!text.includes("\\"))
        return text;
    return text.replace(/\\(?:([0-9a-f]{1,6})\s?|\n|([^\n]))/gi, (_, hex, char) => {
        if (hex === undefined)
            return char ?? "";
        const code = Number.parseInt(hex, 16);
        return code === 0 || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
    });
}


/***/ }),

/***/ 41477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createHtmlReader),
  M: () => (/* binding */ saysNoindex)
});

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/css.js
var css = __webpack_require__(86646);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/page.js
var page = __webpack_require__(56678);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/position.js
var position = __webpack_require__(65906);
;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/srcset.js
function srcsetUrls(value) {
    const urls = [];
    let at = 0;
    while (at < value.length) {
        while (at < value.length && isSeparator(value.charCodeAt(at)))
            at++;
        const start = at;
        while (at < value.length && !isSpace(value.charCodeAt(at)))
            at++;
        let end = at;
        while (end > start && value[end - 1] === ",")
            end--;
        if (end > start)
            urls.push(value.slice(start, end));
        if (end === at)
            at = endOfDescriptors(value, at);
    }
    return urls;
}
function endOfDescriptors(value, from) {
    let depth = 0;
    for (let at = from; at < value.length; at++) {
        const char = value[at];
        if (char === "(")
            depth++;
        else if (char === ")")
            depth = Math.max(0, depth - 1);
        else if (char === "," && depth === 0)
            return at + 1;
    }
    return value.length;
}
function isSpace(code) {
    return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}
function isSeparator(code) {
    return code === 0x2c || isSpace(code);
}

;// CONCATENATED MODULE: ./out/src/engines/crawl/parse/html.js





const MAX_TEXT = 200;
const MAX_INSECURE = 50;
function createHtmlReader({ url, onReference, onBase, secure }) {
    const positions = (0,position/* createPositionTracker */.w)();
    const canonicals = [];
    const insecure = [];
    const anchors = new Set();
    let noindex;
    let refresh;
    let base = url;
    let based = false;
    let title;
    let heading;
    let collecting;
    let collected = "";
    let collectedAt = 0;
    const emit = (kind, raw, offset) => {
        const text = raw.trim();
        if (text === "" && kind !== "form" && kind !== "submit")
            return;
        const { line, column } = positions.at(offset);
        if (secure && insecure.length < MAX_INSECURE && insecureKinds.has(kind) && /^http:/i.test(text)) {
            insecure.push({ kind, text: (0,page/* detached */.ht)(text), line, column });
        }
        onReference({ kind, text, line, column });
    };
    const stated = (text, offset) => ({
        text: (0,page/* detached */.ht)(text.trim()),
        ...positions.at(offset),
    });
    const onTag = (name, attributes) => {
        const offset = parser.startIndex;
        if (attributes["id"])
            anchors.add((0,page/* hash32 */.Ap)(attributes["id"]));
        if (attributes["style"]) {
            for (const found of (0,css/* cssReferences */.W)(attributes["style"]))
                emit("css", found.text, offset);
        }
        switch (name) {
            case "a":
                if (attributes["name"])
                    anchors.add((0,page/* hash32 */.Ap)(attributes["name"]));
                if (attributes["href"] !== undefined)
                    emit("a", attributes["href"], offset);
                break;
            case "area":
                if (attributes["href"] !== undefined)
                    emit("area", attributes["href"], offset);
                break;
            case "link":
                onLinkTag(attributes, offset);
                break;
            case "meta":
                onMeta(attributes, offset);
                break;
            case "base":
                if (!based && attributes["href"] !== undefined) {
                    based = true;
                    base = URL.parse(attributes["href"].trim(), url)?.href ?? url;
                    onBase(attributes["href"].trim());
                }
                break;
            case "img":
                emitSources("img", attributes, offset);
                break;
            case "source":
                emitSources("source", attributes, offset);
                break;
            case "input":
                if (attributes["type"]?.toLowerCase() === "image")
                    emitSources("img", attributes, offset);
                break;
            case "script":
                if (attributes["src"])
                    emit("script", attributes["src"], offset);
                break;
            case "iframe":
            case "frame":
                if (attributes["src"])
                    emit("iframe", attributes["src"], offset);
                break;
            case "video":
            case "audio":
            case "track":
            case "embed":
                if (attributes["src"])
                    emit("media", attributes["src"], offset);
                if (attributes["poster"])
                    emit("img", attributes["poster"], offset);
                break;
            case "object":
                if (attributes["data"])
                    emit("media", attributes["data"], offset);
                break;
            case "form":
                onForm(attributes, offset);
                break;
            case "title":
            case "h1":
            case "style":
                startCollecting(name);
                break;
        }
    };
    const emitSources = (kind, attributes, offset) => {
        if (attributes["src"])
            emit(kind, attributes["src"], offset);
        for (const url of srcsetUrls(attributes["srcset"] ?? ""))
            emit(kind, url, offset);
    };
    const onLinkTag = (attributes, offset) => {
        const { rel = "", href } = attributes;
        const kinds = rel.toLowerCase().split(/\s+/);
        if (attributes["imagesrcset"]) {
            for (const url of srcsetUrls(attributes["imagesrcset"]))
                emit("img", url, offset);
        }
        if (href === undefined || href.trim() === "")
            return;
        if (kinds.includes("canonical")) {
            canonicals.push(stated(href, offset));
            emit("canonical", href, offset);
        }
        else if (kinds.includes("alternate") && attributes["hreflang"])
            emit("alternate", href, offset);
        else if (kinds.includes("stylesheet"))
            emit("stylesheet", href, offset);
        else if (kinds.includes("manifest"))
            emit("manifest", href, offset);
        else if (kinds.some((kind) => kind.endsWith("icon")))
            emit("icon", href, offset);
        else if (kinds.includes("modulepreload"))
            emit("script", href, offset);
        else if (kinds.includes("preload"))
            emit(preloadKind(attributes["as"]), href, offset);
        else if (kinds.includes("next") || kinds.includes("prev"))
            emit("a", href, offset);
    };
    const onMeta = (attributes, offset) => {
        const content = attributes["content"] ?? "";
        const name = attributes["name"]?.toLowerCase();
        if (attributes["http-equiv"]?.toLowerCase() === "refresh") {
            refresh ??= stated(content, offset);
        }
        if ((name === "robots" || name === "googlebot") && saysNoindex(content)) {
            noindex ??= stated(content, offset);
        }
    };
    const onForm = (attributes, offset) => {
        const action = attributes["action"] ?? "";
        const get = (attributes["method"] ?? "get").trim().toLowerCase() !== "post";
        emit(get ? "form" : "submit", action, offset);
    };
    const startCollecting = (name) => {
        if (name === "title" && title === undefined)
            collecting = "title";
        else if (name === "h1" && heading === undefined)
            collecting = "heading";
        else if (name === "style")
            collecting = "style";
        else
            return;
        collected = "";
        collectedAt = parser.startIndex;
    };
    const parser = new Parser/* Parser */.i({
        onopentag: onTag,
        ontext(text) {
            if (collecting === "style" || (collecting && collected.length < MAX_TEXT))
                collected += text;
        },
        onclosetag(name) {
            if (collecting === "style" && name === "style") {
                for (const { text, isImport } of (0,css/* cssReferences */.W)(collected)) {
                    emit(isImport ? "stylesheet" : "css", text, collectedAt);
                }
            }
            else if (collecting === "title" && name === "title")
                title = squeeze(collected);
            else if (collecting === "heading" && name === "h1")
                heading = squeeze(collected);
            else
                return;
            collecting = undefined;
        },
    }, { decodeEntities: true });
    return {
        write(text) {
            positions.append(text);
            parser.write(text);
        },
        end() {
            parser.end();
            const look = (0,page/* hash32 */.Ap)(`${title ?? ""}\n${heading ?? ""}`);
            const saysMissing = missing.test(title ?? "") || missing.test(heading ?? "");
            if (canonicals.length === 1 && URL.parse(canonicals[0].text, base)?.href === url)
                canonicals.pop();
            const special = canonicals.length + insecure.length + anchors.size > 0 || noindex || refresh || saysMissing;
            if (!special)
                return { facts: page/* ordinary */.rS, look };
            const hashes = anchors.size > 0 ? Uint32Array.from(anchors) : undefined;
            return { facts: { canonicals, noindex, refresh, insecure, anchors: hashes, saysMissing }, look };
        },
    };
}
const insecureKinds = new Set([
    "img",
    "source",
    "media",
    "script",
    "stylesheet",
    "css",
    "iframe",
    "manifest",
    "icon",
    "form",
    "submit",
]);
const missing = /^(error )?404\b|\b(page|seite) (was )?(not found|nicht gefunden)\b|^(not found|nicht gefunden)$|\b404 (not found|error|page)\b/i;
function preloadKind(as) {
    if (as === "style")
        return "stylesheet";
    return as === "script" ? "script" : "media";
}
function saysNoindex(content) {
    return content
        .toLowerCase()
        .split(/[\s,:;]+/)
        .some((word) => word === "noindex" || word === "none");
}
function squeeze(text) {
    return text.replace(/\s+/g, " ").trim().slice(0, MAX_TEXT);
}


/***/ }),

/***/ 56678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ hash32),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   q1: () => (/* binding */ hasAnchor),
/* harmony export */   rS: () => (/* binding */ ordinary)
/* harmony export */ });
const ordinary = Object.freeze({
    canonicals: [],
    noindex: undefined,
    refresh: undefined,
    insecure: [],
    anchors: undefined,
    saysMissing: false,
});
function hash32(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return hash >>> 0;
}
function detached(text) {
    return Buffer.from(text.toWellFormed(), "utf8").toString("utf8");
}
function hasAnchor(page, fragment) {
    if (fragment === "" || fragment.toLowerCase() === "top")
        return true;
    if (!page.anchors)
        return false;
    return page.anchors.includes(hash32(fragment)) || page.anchors.includes(hash32(percentDecode(fragment)));
}
function percentDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 65906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createPositionTracker)
/* harmony export */ });
function createPositionTracker() {
    let pending = "";
    let passed = 0;
    let line = 1;
    let lineStart = 0;
    return {
        append(text) {
            pending += text;
        },
        at(offset) {
            const end = offset - passed;
            if (end > 0) {
                for (let at = pending.indexOf("\n"); at >= 0 && at < end; at = pending.indexOf("\n", at + 1)) {
                    line++;
                    lineStart = passed + at + 1;
                }
                pending = pending.slice(end);
                passed = offset;
            }
            return { line, column: Math.max(1, offset - lineStart + 1) };
        },
    };
}


/***/ }),

/***/ 28145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCaching: () => (/* binding */ checkCaching)
});

// EXTERNAL MODULE: ./out/src/core/rule.js
var rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/probes/http/headers.js
var http_headers = __webpack_require__(45556);
// EXTERNAL MODULE: ./out/src/engines/crawl/link.js
var crawl_link = __webpack_require__(20157);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/css.js
var css = __webpack_require__(86646);
// EXTERNAL MODULE: ./out/src/engines/crawl/parse/html.js + 1 modules
var html = __webpack_require__(41477);
;// CONCATENATED MODULE: ./out/src/gates/cache-headers/addresses.js




const staticKinds = new Set([
    "stylesheet",
    "script",
    "icon",
    "img",
    "source",
    "media",
    "css",
]);
function isPattern(entry) {
    return /[*{[]/.test(entry.replace(/^https?:\/\/\[[^\]]*\]/, ""));
}
function addressesIn({ response }) {
    const type = (0,http_headers/* header */.wx)(response.headers, "content-type") ?? "";
    const text = response.bytes.toString("utf8");
    if (/css/i.test(type))
        return absolute((0,css/* cssReferences */.W)(text).map((found) => ["css", found.text]), response.url);
    if (!/html/i.test(type))
        return [];
    const found = [];
    let base = response.url;
    const reader = (0,html/* createHtmlReader */.h)({
        url: response.url,
        secure: false,
        onBase: (href) => {
            if (URL.canParse(href, response.url))
                base = new URL(href, response.url).href;
        },
        onReference: (reference) => {
            found.push([reference.kind, reference.text]);
        },
    });
    reader.write(text);
    reader.end();
    return absolute(found, base);
}
function absolute(found, base) {
    return found.flatMap(([kind, text]) => {
        if (!URL.canParse(text, base))
            return [];
        const url = new URL(text, base);
        url.hash = "";
        return url.protocol === "http:" || url.protocol === "https:" ? [{ url: url.href, kind }] : [];
    });
}
async function chooseAddresses(entries, choice) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const { site, found, kind, max } = choice;
    const wanted = found.filter((one) => kind === "static" ? staticKinds.has(one.kind) : !(0,crawl_link/* isResource */.NC)(one.kind));
    const urls = new Set();
    const barren = [];
    let dropped = 0;
    for (const entry of entries) {
        if (!isPattern(entry)) {
            urls.add(new URL(entry, site).href);
            continue;
        }
        const matches = picomatch(entry.replace(/^\//, ""), { dot: true });
        const test = (text) => {
            const url = new URL(text);
            if (/^https?:/.test(entry))
                return matches(`${url.origin}${url.pathname}`);
            return url.host === site?.host && matches(url.pathname.slice(1));
        };
        const matching = [...new Set(wanted.map(({ url }) => url))].filter(test);
        if (matching.length === 0)
            barren.push(entry);
        for (const url of matching) {
            if (urls.has(url))
                continue;
            if (urls.size >= max)
                dropped++;
            else
                urls.add(url);
        }
    }
    return { urls: [...urls], barren, dropped };
}
const hashedFolder = /\/(_next\/static|_nuxt|_astro|_app\/immutable)\//;
function isFingerprinted(url) {
    const { pathname } = new URL(url);
    if (hashedFolder.test(pathname))
        return true;
    const file = pathname.slice(pathname.lastIndexOf("/") + 1);
    const [first = "", ...rest] = file.split(/[.~]|-(?=[A-Za-z0-9_]{8,}\.)/);
    return rest.some(looksHashed) || (first.length >= 16 && looksHashed(first));
}
function looksHashed(part) {
    if (/^[0-9a-f]{6,64}$/.test(part))
        return /\d/.test(part) && (/[a-f]/.test(part) || part.length >= 16);
    return (/^[A-Za-z0-9_-]{8,32}$/.test(part) &&
        /[A-Z]/.test(part) &&
        /[a-z]/.test(part) &&
        /[0-9_-]|[a-z][A-Z]/.test(part));
}

;// CONCATENATED MODULE: ./node_modules/structured-headers/dist/util.js
const asciiRe = /^[\x20-\x7E]*$/;
const tokenRe = /^[a-zA-Z*][:/!#$%&'*+\-.^_`|~A-Za-z0-9]*$/;
const keyRe = /^[a-z*][*\-_.a-z0-9]*$/;
function isAscii(str) {
    return asciiRe.test(str);
}
function isValidTokenStr(str) {
    return tokenRe.test(str);
}
function isValidKeyStr(str) {
    return keyRe.test(str);
}
function isInnerList(input) {
    return Array.isArray(input[0]);
}
function arrayBufferToBase64(input) {
    // Create a Uint8Array to read the bytes. A view may cover only part of a
    // larger buffer -- Node allocates small Buffers out of a shared pool -- so
    // it is read through its own offset and length, never its whole buffer.
    const bytes = ArrayBuffer.isView(input)
        ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
        : new Uint8Array(input);
    let binary = '';
    // Convert each byte to a character
    for (const byte of bytes) {
        binary += String.fromCharCode(byte);
    }
    // Encode the binary string as Base64
    return btoa(binary);
}
function base64ToArrayBuffer(b64) {
    // Decode the base64 string into a binary string
    const binaryString = atob(b64);
    // Create a new ArrayBuffer with the same length as the binary string
    const len = binaryString.length;
    const bytes = new Uint8Array(len);
    // Convert each character to its corresponding byte
    for (let i = 0; i < len; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    // Return the ArrayBuffer
    return bytes.buffer;
}
//# sourceMappingURL=util.js.map
;// CONCATENATED MODULE: ./node_modules/structured-headers/dist/token.js

class Token {
    constructor(value) {
        if (!isValidTokenStr(value)) {
            throw new TypeError('Invalid character in Token string. Tokens must start with *, A-Z and the rest of the string may only contain a-z, A-Z, 0-9, :/!#$%&\'*+-.^_`|~');
        }
        this.value = value;
    }
    toString() {
        return this.value;
    }
}
//# sourceMappingURL=token.js.map
;// CONCATENATED MODULE: ./node_modules/structured-headers/dist/displaystring.js
class DisplayString {
    constructor(value) {
        this.value = value;
    }
    toString() {
        return this.value;
    }
}
//# sourceMappingURL=displaystring.js.map
;// CONCATENATED MODULE: ./node_modules/structured-headers/dist/parser.js



function parseDictionary(input) {
    const parser = new Parser(input);
    return parser.parseDictionary();
}
function parseList(input) {
    const parser = new Parser(input);
    return parser.parseList();
}
function parseItem(input) {
    const parser = new Parser(input);
    return parser.parseItem();
}
class ParseError extends Error {
    constructor(position, message) {
        super(`Parse error: ${message} at offset ${position}`);
    }
}
class Parser {
    constructor(input) {
        this.input = input;
        this.pos = 0;
    }
    parseDictionary() {
        this.skipWS();
        const dictionary = new Map();
        while (!this.eof()) {
            const thisKey = this.parseKey();
            let member;
            if (this.lookChar() === '=') {
                this.pos++;
                member = this.parseItemOrInnerList();
            }
            else {
                member = [true, this.parseParameters()];
            }
            dictionary.set(thisKey, member);
            this.skipOWS();
            if (this.eof()) {
                return dictionary;
            }
            this.expectChar(',');
            this.pos++;
            this.skipOWS();
            if (this.eof()) {
                throw new ParseError(this.pos, 'Dictionary contained a trailing comma');
            }
        }
        return dictionary;
    }
    parseList() {
        this.skipWS();
        const members = [];
        while (!this.eof()) {
            members.push(this.parseItemOrInnerList());
            this.skipOWS();
            if (this.eof()) {
                return members;
            }
            this.expectChar(',');
            this.pos++;
            this.skipOWS();
            if (this.eof()) {
                throw new ParseError(this.pos, 'A list may not end with a trailing comma');
            }
        }
        return members;
    }
    parseItem(standaloneItem = true) {
        if (standaloneItem)
            this.skipWS();
        const result = [
            this.parseBareItem(),
            this.parseParameters()
        ];
        if (standaloneItem)
            this.checkTrail();
        return result;
    }
    parseItemOrInnerList() {
        if (this.lookChar() === '(') {
            return this.parseInnerList();
        }
        else {
            return this.parseItem(false);
        }
    }
    parseInnerList() {
        this.expectChar('(');
        this.pos++;
        const innerList = [];
        while (!this.eof()) {
            this.skipWS();
            if (this.lookChar() === ')') {
                this.pos++;
                return [
                    innerList,
                    this.parseParameters()
                ];
            }
            innerList.push(this.parseItem(false));
            const nextChar = this.lookChar();
            if (nextChar !== ' ' && nextChar !== ')') {
                throw new ParseError(this.pos, 'Expected a whitespace or ) after every item in an inner list');
            }
        }
        throw new ParseError(this.pos, 'Could not find end of inner list');
    }
    parseBareItem() {
        const char = this.lookChar();
        if (char === undefined) {
            throw new ParseError(this.pos, 'Unexpected end of string');
        }
        if (char.match(/^[-0-9]/)) {
            return this.parseIntegerOrDecimal();
        }
        if (char === '"') {
            return this.parseString();
        }
        if (char.match(/^[A-Za-z*]/)) {
            return this.parseToken();
        }
        if (char === ':') {
            return this.parseByteSequence();
        }
        if (char === '?') {
            return this.parseBoolean();
        }
        if (char === '@') {
            return this.parseDate();
        }
        if (char === '%') {
            return this.parseDisplayString();
        }
        throw new ParseError(this.pos, 'Unexpected input');
    }
    parseParameters() {
        const parameters = new Map();
        while (!this.eof()) {
            const char = this.lookChar();
            if (char !== ';') {
                break;
            }
            this.pos++;
            this.skipWS();
            const key = this.parseKey();
            let value = true;
            if (this.lookChar() === '=') {
                this.pos++;
                value = this.parseBareItem();
            }
            parameters.set(key, value);
        }
        return parameters;
    }
    parseIntegerOrDecimal() {
        let type = 'integer';
        let sign = 1;
        let inputNumber = '';
        if (this.lookChar() === '-') {
            sign = -1;
            this.pos++;
        }
        // The spec wants this check but it's unreachable code.
        //if (this.eof()) {
        //  throw new ParseError(this.pos, 'Empty integer');
        //}
        if (!isDigit(this.lookChar())) {
            throw new ParseError(this.pos, 'Expected a digit (0-9)');
        }
        while (!this.eof()) {
            const char = this.getChar();
            if (isDigit(char)) {
                inputNumber += char;
            }
            else if (type === 'integer' && char === '.') {
                if (inputNumber.length > 12) {
                    throw new ParseError(this.pos, 'Exceeded maximum decimal length');
                }
                inputNumber += '.';
                type = 'decimal';
            }
            else {
                // We need to 'prepend' the character, so it's just a rewind
                this.pos--;
                break;
            }
            if (type === 'integer' && inputNumber.length > 15) {
                throw new ParseError(this.pos, 'Exceeded maximum integer length');
            }
            if (type === 'decimal' && inputNumber.length > 16) {
                throw new ParseError(this.pos, 'Exceeded maximum decimal length');
            }
        }
        if (type === 'integer') {
            return parseInt(inputNumber, 10) * sign;
        }
        else {
            if (inputNumber.endsWith('.')) {
                throw new ParseError(this.pos, 'Decimal cannot end on a period');
            }
            if (inputNumber.split('.')[1].length > 3) {
                throw new ParseError(this.pos, 'Number of digits after the decimal point cannot exceed 3');
            }
            return parseFloat(inputNumber) * sign;
        }
    }
    parseString() {
        let outputString = '';
        this.expectChar('"');
        this.pos++;
        while (!this.eof()) {
            const char = this.getChar();
            if (char === '\\') {
                if (this.eof()) {
                    throw new ParseError(this.pos, 'Unexpected end of input');
                }
                const nextChar = this.getChar();
                if (nextChar !== '\\' && nextChar !== '"') {
                    throw new ParseError(this.pos, 'A backslash must be followed by another backslash or double quote');
                }
                outputString += nextChar;
            }
            else if (char === '"') {
                return outputString;
            }
            else if (!isAscii(char)) {
                throw new ParseError(this.pos, 'Strings must be in the ASCII range');
            }
            else {
                outputString += char;
            }
        }
        throw new ParseError(this.pos, 'Unexpected end of input');
    }
    parseDisplayString() {
        const chars = this.getChars(2);
        if (chars !== '%"') {
            throw new ParseError(this.pos, 'Unexpected character. Display strings should start with %=');
        }
        const result = [];
        while (!this.eof()) {
            const char = this.getChar();
            if (char.charCodeAt(0) <= 0x1F || (char.charCodeAt(0) >= 0x7F && char.charCodeAt(0) <= 0xFF)) {
                throw new ParseError(this.pos, 'Invalid char found in DisplayString. Did you forget to escape?');
            }
            if (char === '%') {
                const hexChars = this.getChars(2);
                if (/^[0-9a-f]{2}$/.test(hexChars)) {
                    result.push(parseInt(hexChars, 16));
                }
                else {
                    throw new ParseError(this.pos, `Unexpected sequence after % in DispalyString: "${hexChars}". Note that hexidecimals must be lowercase`);
                }
                continue;
            }
            if (char === '"') {
                const textDecoder = new TextDecoder('utf-8', {
                    fatal: true
                });
                try {
                    return new DisplayString(textDecoder.decode(new Uint8Array(result)));
                }
                catch {
                    throw new ParseError(this.pos, 'Fatal error decoding UTF-8 sequence in Display String');
                }
            }
            result.push(char.charCodeAt(0));
        }
        throw new ParseError(this.pos, 'Unexpected end of input');
    }
    parseToken() {
        // The specification wants this check, but it's an unreachable code block.
        // if (!/^[A-Za-z*]/.test(this.lookChar())) {
        //  throw new ParseError(this.pos, 'A token must begin with an asterisk or letter (A-Z, a-z)');
        //}
        let outputString = '';
        while (!this.eof()) {
            const char = this.lookChar();
            if (char === undefined || !/^[:/!#$%&'*+\-.^_`|~A-Za-z0-9]$/.test(char)) {
                return new Token(outputString);
            }
            outputString += this.getChar();
        }
        return new Token(outputString);
    }
    parseByteSequence() {
        this.expectChar(':');
        this.pos++;
        const endPos = this.input.indexOf(':', this.pos);
        if (endPos === -1) {
            throw new ParseError(this.pos, 'Could not find a closing ":" character to mark end of Byte Sequence');
        }
        const b64Content = this.input.substring(this.pos, endPos);
        this.pos += b64Content.length + 1;
        if (!/^[A-Za-z0-9+/=]*$/.test(b64Content)) {
            throw new ParseError(this.pos, 'ByteSequence does not contain a valid base64 string');
        }
        try {
            return base64ToArrayBuffer(b64Content);
        }
        catch {
            throw new ParseError(this.pos, 'ByteSequence does not contain a valid base64 string');
        }
    }
    parseBoolean() {
        this.expectChar('?');
        this.pos++;
        const char = this.getChar();
        if (char === '1') {
            return true;
        }
        if (char === '0') {
            return false;
        }
        throw new ParseError(this.pos, 'Unexpected character. Expected a "1" or a "0"');
    }
    parseDate() {
        this.expectChar('@');
        this.pos++;
        let sign = 1;
        let inputNumber = '';
        if (this.lookChar() === '-') {
            sign = -1;
            this.pos++;
        }
        if (!isDigit(this.lookChar())) {
            throw new ParseError(this.pos, 'Expected a digit (0-9)');
        }
        while (!this.eof()) {
            const char = this.getChar();
            if (isDigit(char)) {
                inputNumber += char;
            }
            else {
                throw new ParseError(this.pos, 'Expected a digit (0-9), whitespace or EOL');
            }
        }
        if (inputNumber.length > 15) {
            throw new ParseError(this.pos, 'Exceeded max length for a date value');
        }
        return new Date(parseInt(inputNumber, 10) * sign * 1000);
    }
    parseKey() {
        if (!this.lookChar()?.match(/^[a-z*]/)) {
            throw new ParseError(this.pos, 'A key must begin with an asterisk or letter (a-z)');
        }
        let outputString = '';
        while (!this.eof()) {
            const char = this.lookChar();
            if (char === undefined || !/^[a-z0-9_\-.*]$/.test(char)) {
                return outputString;
            }
            outputString += this.getChar();
        }
        return outputString;
    }
    /**
     * Looks at the next character without advancing the cursor.
     *
     * Returns undefined if we were at the end of the string.
     */
    lookChar() {
        return this.input[this.pos];
    }
    /**
     * Checks if the next character is 'char', and fail otherwise.
     */
    expectChar(char) {
        if (this.lookChar() !== char) {
            throw new ParseError(this.pos, `Expected ${char}`);
        }
    }
    getChar() {
        return this.input[this.pos++];
    }
    getChars(count) {
        const result = this.input.substr(this.pos, count);
        this.pos += count;
        return result;
    }
    eof() {
        return this.pos >= this.input.length;
    }
    // Advances the pointer to skip all whitespace.
    skipOWS() {
        while (true) {
            const c = this.input.substr(this.pos, 1);
            if (c === ' ' || c === '\t') {
                this.pos++;
            }
            else {
                break;
            }
        }
    }
    // Advances the pointer to skip all spaces
    skipWS() {
        while (this.lookChar() === ' ') {
            this.pos++;
        }
    }
    // At the end of parsing, we need to make sure there are no bytes after the
    // header except whitespace.
    checkTrail() {
        this.skipWS();
        if (!this.eof()) {
            throw new ParseError(this.pos, 'Unexpected characters at end of input');
        }
    }
}
const isDigitRegex = /^[0-9]$/;
function isDigit(char) {
    if (char === undefined)
        return false;
    return isDigitRegex.test(char);
}
//# sourceMappingURL=parser.js.map
;// CONCATENATED MODULE: ./node_modules/structured-headers/dist/index.js






//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./out/src/engines/http-caching/observed.js


const vendorFields = [
    "cf-cache-status",
    "x-vercel-cache",
    "x-nextjs-cache",
    "x-litespeed-cache",
    "x-proxy-cache",
    "x-cache-status",
    "x-cache",
];
const meanings = [
    ["hit", /\b(hit|stale|updating|revalidated|prerender)\b/i],
    ["bypass", /\b(bypass|dynamic|pass|none|no-cache)\b/i],
    ["miss", /\b(miss|expired)\b/i],
];
function observeCache(headers) {
    return cacheStatus(headers) ?? vendorStatus(headers) ?? ageStatus(headers) ?? { outcome: "unknown" };
}
function cacheStatus(headers) {
    const value = (0,http_headers/* joinedHeader */.Rw)(headers, "cache-status");
    if (value === undefined)
        return undefined;
    try {
        const caches = parseList(value).map(([, parameters]) => parameters);
        const because = `Cache-Status: ${value}`;
        if (caches.some((parameters) => parameters.get("hit") === true))
            return { outcome: "hit", because };
        const bypassed = caches.every((parameters) => String(parameters.get("fwd")) === "bypass");
        return { outcome: bypassed ? "bypass" : "miss", because };
    }
    catch {
        return undefined;
    }
}
function vendorStatus(headers) {
    for (const field of vendorFields) {
        for (const value of (0,http_headers/* headerValues */.UE)(headers, field)) {
            const meaning = meanings.find(([, words]) => words.test(value))?.[0];
            if (meaning)
                return { outcome: meaning, because: `${field}: ${value}` };
        }
    }
    return undefined;
}
function ageStatus(headers) {
    const age = (0,http_headers/* header */.wx)(headers, "age");
    return age !== undefined && /^[1-9]\d*$/.test(age) ? { outcome: "hit", because: `Age: ${age}` } : undefined;
}

// EXTERNAL MODULE: ./out/src/core/redactor.js
var redactor = __webpack_require__(71993);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
;// CONCATENATED MODULE: ./out/src/gates/cache-headers/evidence.js


const relevant = new Set([
    "age",
    "cache-control",
    "cache-status",
    "cdn-cache-control",
    "cf-cache-status",
    "cloudflare-cdn-cache-control",
    "content-encoding",
    "content-language",
    "content-type",
    "date",
    "etag",
    "expires",
    "last-modified",
    "location",
    "netlify-cdn-cache-control",
    "akamai-cache-control",
    "pragma",
    "set-cookie",
    "surrogate-control",
    "vary",
    "vercel-cdn-cache-control",
    "x-cache",
    "x-cache-status",
    "x-litespeed-cache",
    "x-nextjs-cache",
    "x-proxy-cache",
    "x-vercel-cache",
]);
function responseEvidence({ response }, request = {}) {
    const headers = response.headers
        .filter(([name]) => relevant.has(name))
        .map(([name, value]) => [name, name === "set-cookie" ? withoutValue(value) : value]);
    return [
        { kind: "headers", url: response.url, status: response.status, headers },
        { kind: "command", command: curlLine(response.url, request) },
    ];
}
function withoutValue(cookie) {
    return cookie.replace(/^([^=;]*)=[^;]*/, `$1=${redactor/* REDACTED */.XF}`);
}
function curlLine(url, request) {
    const flags = Object.entries(request).map(([name, value]) => name === "cookie" ? '-H "cookie: $COOKIE"' : `-H ${(0,sanitize/* forShell */.uJ)(`${name}: ${value}`)}`);
    return ["curl -sS -o /dev/null -D -", ...flags, (0,sanitize/* forShell */.uJ)(url)].join(" ");
}

// EXTERNAL MODULE: ./out/src/gates/cache-headers/rules.js
var rules = __webpack_require__(18323);
;// CONCATENATED MODULE: ./out/src/gates/cache-headers/judge.js






const DAY_SECONDS = 86_400;
const FINGERPRINTED_SECONDS = 30 * DAY_SECONDS;
const PLAIN_SECONDS = DAY_SECONDS;
function judgeStatic(visit, minAgeMs) {
    const { url, assessment } = visit;
    const { browser } = assessment;
    const usual = isFingerprinted(url) ? FINGERPRINTED_SECONDS : PLAIN_SECONDS;
    const wanted = minAgeMs === undefined ? usual : Math.floor(minAgeMs / 1000);
    const { because } = browser;
    const common = { subject: url, evidence: responseEvidence(visit) };
    const lifetime = [];
    if (browser.basis !== "explicit" || browser.lifetimeSeconds === 0) {
        lifetime.push((0,rule/* finding */.gk)(rules/* rules */.a["static-uncached"], { ...common, args: { because } }));
    }
    else if (browser.lifetimeSeconds < wanted) {
        const args = { seconds: browser.lifetimeSeconds, wanted, because };
        lifetime.push((0,rule/* finding */.gk)(rules/* rules */.a["static-short"], { ...common, args }));
    }
    const forGood = isFingerprinted(url) && browser.lifetimeSeconds >= FINGERPRINTED_SECONDS;
    return [...lifetime, ...(forGood ? [] : withoutValidator(visit)), ...judgeAny(visit)];
}
function judgePage(visit, maxAgeMs) {
    const { url, assessment, response } = visit;
    const { browser } = assessment;
    const limit = Math.floor(maxAgeMs / 1000);
    const common = { subject: url, evidence: responseEvidence(visit) };
    const findings = [];
    if (browser.stored && browser.basis === "explicit" && browser.lifetimeSeconds > limit) {
        const args = { seconds: browser.lifetimeSeconds, limit, because: browser.because };
        findings.push((0,rule/* finding */.gk)(rules/* rules */.a["page-kept"], { ...common, args }));
    }
    const silent = ["cache-control", "expires", "pragma"].every((name) => (0,http_headers/* header */.wx)(response.headers, name) === undefined);
    if (silent && response.status === 200)
        findings.push((0,rule/* finding */.gk)(rules/* rules */.a["no-policy"], { ...common, args: {} }));
    return [...findings, ...withoutValidator(visit), ...judgeAny(visit)];
}
function judgeAny(visit) {
    const { url, assessment } = visit;
    const evidence = responseEvidence(visit);
    const { faults } = assessment;
    return [
        ...keptCookies(visit),
        ...(faults.length === 0 ? [] : [(0,rule/* finding */.gk)(rules/* rules */.a.malformed, { subject: url, args: { faults }, evidence })]),
    ];
}
const edgeCookie = /^(__cf_bm|_cfuvid|cf_clearance|__cflb|ak_bmsc|bm_[a-z]+|incap_ses_.*|visid_incap_.*|nlbi_.*)$/;
function keptCookies(visit) {
    const { url, assessment, response } = visit;
    const { shared, sharedField, directives } = assessment;
    const names = (0,http_headers/* headerValues */.UE)(response.headers, "set-cookie")
        .map((cookie) => cookie.split("=", 1)[0]?.trim() ?? "")
        .filter((name) => !edgeCookie.test(name));
    const excluded = [directives.noCache, directives.private].some((fields) => Array.isArray(fields) && fields.includes("set-cookie"));
    if (names.length === 0 || excluded || !isOpenToShared(visit))
        return [];
    return [
        (0,rule/* finding */.gk)(rules/* rules */.a["set-cookie-cacheable"], {
            subject: url,
            args: { names: [...new Set(names)].sort(), field: sharedField, because: shared.because },
            evidence: responseEvidence(visit),
        }),
    ];
}
function isOpenToShared({ assessment: { shared, directives, sharedField } }) {
    if (!shared.stored)
        return false;
    const told = shared.basis === "explicit" && shared.lifetimeSeconds > 0;
    return (told ||
        (sharedField === "Cache-Control" &&
            directives.public &&
            directives.noCache !== true &&
            shared.basis !== "explicit"));
}
function withoutValidator(visit) {
    const { url, assessment, response } = visit;
    const { etag, lastModified } = assessment.validators;
    const worthwhile = response.status === 200 && assessment.browser.stored && response.bytes.length > 0;
    if (!worthwhile || etag !== undefined || lastModified !== undefined)
        return [];
    return [(0,rule/* finding */.gk)(rules/* rules */.a["no-validator"], { subject: url, args: {}, evidence: responseEvidence(visit) })];
}
function judgePrivate(visit, request) {
    const { url, response, assessment } = visit;
    const withSession = request["cookie"] !== undefined;
    const content = response.status >= 200 && response.status < 300;
    const findings = [];
    const { shared, sharedField } = assessment;
    if (shared.stored && (content || isOpenToShared(visit))) {
        const guarded = assessment.vary.includes("cookie") || assessment.vary.includes("authorization");
        const open = isOpenToShared(visit) && !guarded;
        findings.push((0,rule/* finding */.gk)(rules/* rules */.a["private-cacheable"], {
            subject: url,
            args: {
                who: withSession ? "with a session" : "without a session",
                field: sharedField,
                because: shared.because,
                seconds: shared.lifetimeSeconds,
            },
            severity: open ? undefined : "warning",
            evidence: responseEvidence(visit, request),
            identity: [withSession ? "session" : "anonymous"],
        }));
    }
    return [...findings, ...(withSession && content ? sharedHits(visit, request) : []), ...judgeAny(visit)];
}
function sharedHits(visit, request) {
    const observed = observeCache(visit.response.headers);
    if (observed.outcome !== "hit" || visit.assessment.vary.includes("cookie"))
        return [];
    return [
        (0,rule/* finding */.gk)(rules/* rules */.a["private-cached"], {
            subject: visit.url,
            args: { because: observed.because ?? "" },
            evidence: responseEvidence(visit, request),
        }),
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/src/engines/http-caching/cache-control.js
function noDirectives() {
    return {
        noStore: false,
        mustUnderstand: false,
        public: false,
        mustRevalidate: false,
        proxyRevalidate: false,
        immutable: false,
        noTransform: false,
        noCache: false,
        private: false,
        faults: [],
    };
}
const MAX_SECONDS = 2 ** 31;
const flags = {
    "no-store": "noStore",
    "must-understand": "mustUnderstand",
    public: "public",
    "must-revalidate": "mustRevalidate",
    "proxy-revalidate": "proxyRevalidate",
    immutable: "immutable",
    "no-transform": "noTransform",
};
const seconds = {
    "max-age": "maxAge",
    "s-maxage": "sMaxage",
    "stale-while-revalidate": "staleWhileRevalidate",
    "stale-if-error": "staleIfError",
};
const fieldLists = { "no-cache": "noCache", private: "private" };
const requestOnly = new Set(["only-if-cached", "max-stale", "min-fresh"]);
function parseCacheControl(value) {
    const found = noDirectives();
    for (const { name, argument } of directivesIn(value ?? "", found.faults)) {
        if (isKey(flags, name))
            found[flags[name]] = true;
        else if (isKey(seconds, name))
            setSeconds(found, name, argument);
        else if (isKey(fieldLists, name))
            setFields(found, name, argument);
        else if (requestOnly.has(name))
            found.faults.push(`${name} has no meaning in a response`);
        else if (misspelt[name])
            found.faults.push(`"${name}" is no directive; ${misspelt[name]} is meant`);
    }
    return found;
}
const misspelt = {
    maxage: "max-age",
    "max-age:": "max-age",
    max_age: "max-age",
    "s-max-age": "s-maxage",
    smaxage: "s-maxage",
    "s-max_age": "s-maxage",
    nocache: "no-cache",
    nostore: "no-store",
    no_cache: "no-cache",
    no_store: "no-store",
    mustrevalidate: "must-revalidate",
    "must-validate": "must-revalidate",
};
function isKey(table, name) {
    return Object.hasOwn(table, name);
}
function setSeconds(found, name, argument) {
    const key = seconds[name];
    const valid = argument !== undefined && /^\d+$/.test(argument);
    if (!valid)
        found.faults.push(`${name}=${argument ?? ""} is not a number of seconds`);
    const value = valid ? Math.min(Number(argument), MAX_SECONDS) : 0;
    const before = found[key];
    if (before === undefined)
        found[key] = value;
    else if (before !== value)
        found.faults.push(`${name} is given twice, as ${before} and ${value}`);
}
function setFields(found, name, argument) {
    const key = fieldLists[name];
    if (argument === undefined) {
        found[key] = true;
        return;
    }
    if (found[key] === true)
        return;
    const fields = argument
        .split(",")
        .map((field) => field.trim().toLowerCase())
        .filter((field) => field !== "");
    found[key] = [...(found[key] || []), ...fields];
}
function directivesIn(value, faults) {
    return partsOf(value, faults).flatMap((part) => {
        const [, name, , raw] = /^([^\s="]+)\s*(=\s*(.*))?$/s.exec(part) ?? [];
        const argument = raw?.startsWith('"') ? unquoted(raw) : raw;
        if (name === undefined || (argument !== undefined && /[\s"]/.test(argument) && !raw?.startsWith('"'))) {
            faults.push(`"${part.slice(0, 40)}" is not a directive`);
            return [];
        }
        return [{ name: name.toLowerCase(), ...(argument === undefined ? {} : { argument }) }];
    });
}
function partsOf(value, faults) {
    const parts = [];
    let start = 0;
    let quoted = false;
    let semicolon = false;
    for (let at = 0; at <= value.length; at++) {
        const char = value[at];
        if (quoted && char === "\\")
            at++;
        else if (char === '"')
            quoted = !quoted;
        else if (at === value.length || (!quoted && (char === "," || char === ";"))) {
            parts.push(value.slice(start, at).trim());
            start = at + 1;
            semicolon ||= char === ";";
        }
    }
    if (semicolon)
        faults.push("directives are separated by `;` instead of `,`");
    return parts.filter((part) => part !== "");
}
function unquoted(text) {
    return text.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1");
}

;// CONCATENATED MODULE: ./out/src/engines/http-caching/http-date.js
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const imf = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const rfc850 = /^\w{6,9}, (\d{2})-(\w{3})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const asctime = /^\w{3} (\w{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/;
function parseHttpDate(text, now) {
    const value = text.trim();
    const long = imf.exec(value);
    if (long)
        return instant(Number(long[3]), long[2], long[1], long.slice(4));
    const old = rfc850.exec(value);
    if (old)
        return instant(fullYear(Number(old[3]), now), old[2], old[1], old.slice(4));
    const c = asctime.exec(value);
    return c ? instant(Number(c[6]), c[1], c[2], c.slice(3, 6)) : undefined;
}
function fullYear(twoDigits, now) {
    const current = new Date(now).getUTCFullYear();
    const year = Math.floor(current / 100) * 100 + twoDigits;
    return year > current + 50 ? year - 100 : year;
}
function instant(year, month = "", day = "", time = []) {
    const index = months.indexOf(month.toLowerCase());
    const [hours = 0, minutes = 0, seconds = 0] = time.map(Number);
    const date = Number(day);
    if (index < 0 || date < 1 || date > 31 || hours > 23 || minutes > 59 || seconds > 60)
        return undefined;
    return Date.UTC(year, index, date, hours, minutes, seconds);
}

;// CONCATENATED MODULE: ./out/src/engines/http-caching/targeted.js



const structuredFields = [
    ["cdn-cache-control", "CDN-Cache-Control"],
    ["cloudflare-cdn-cache-control", "Cloudflare-CDN-Cache-Control"],
    ["vercel-cdn-cache-control", "Vercel-CDN-Cache-Control"],
    ["netlify-cdn-cache-control", "Netlify-CDN-Cache-Control"],
    ["akamai-cache-control", "Akamai-Cache-Control"],
];
function targetedFields(headers) {
    const fields = [];
    const faults = [];
    for (const [key, name] of structuredFields) {
        const value = (0,http_headers/* joinedHeader */.Rw)(headers, key);
        if (value === undefined)
            continue;
        const directives = readStructured(value);
        if (!directives)
            faults.push(`${name} is not a valid structured field, so caches ignore it`);
        else if (directives !== "empty")
            fields.push({ name, directives });
    }
    const surrogate = (0,http_headers/* joinedHeader */.Rw)(headers, "surrogate-control");
    if (surrogate !== undefined)
        fields.push({ name: "Surrogate-Control", directives: readSurrogate(surrogate) });
    return { fields, faults };
}
const flagNames = new Set([
    "no-store",
    "no-cache",
    "private",
    "public",
    "must-revalidate",
    "proxy-revalidate",
    "must-understand",
    "immutable",
    "no-transform",
]);
function readStructured(value) {
    let members;
    try {
        members = parseDictionary(value);
    }
    catch {
        return undefined;
    }
    if (members.size === 0)
        return "empty";
    const texts = [];
    for (const [name, member] of members) {
        const [bare] = member;
        if (flagNames.has(name)) {
            if (bare === true)
                texts.push(name);
        }
        else if (typeof bare === "number" && Number.isInteger(bare) && bare >= 0)
            texts.push(`${name}=${bare}`);
    }
    return texts.length === 0 ? noDirectives() : parseCacheControl(texts.join(", "));
}
function readSurrogate(value) {
    return parseCacheControl(value.replace(/(max-age\s*=\s*\d+)\+\d+/gi, "$1").replace(/content\s*=\s*"[^"]*"\s*,?/gi, ""));
}

;// CONCATENATED MODULE: ./out/src/engines/http-caching/assess.js




const heuristicStatuses = new Set([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501]);
function assess(response) {
    const { headers } = response;
    const field = (0,http_headers/* joinedHeader */.Rw)(headers, "cache-control");
    const directives = parseCacheControl(field);
    const { fields: targeted, faults } = targetedFields(headers);
    const etag = (0,http_headers/* header */.wx)(headers, "etag");
    const lastModified = (0,http_headers/* header */.wx)(headers, "last-modified");
    const general = useOf(response, directives, "shared", field);
    const uses = targeted.map(({ name, directives: own }) => ({
        name,
        use: useOf(response, own, "targeted", name),
    }));
    const most = uses.reduce((best, one) => (moreOpen(one.use, best.use) ? one : best), {
        name: "Cache-Control",
        use: general,
    });
    return {
        browser: useOf(response, directives, "private", field),
        shared: most.use,
        sharedField: most.name,
        directives,
        targeted,
        faults: [...directives.faults, ...contradictions(directives), ...expiresFaults(response), ...faults],
        vary: varyOf(headers),
        validators: {
            ...(etag === undefined ? {} : { etag }),
            ...(lastModified === undefined ? {} : { lastModified }),
        },
    };
}
function moreOpen(a, b) {
    if (a.stored !== b.stored)
        return a.stored;
    return a.freshSeconds > b.freshSeconds;
}
function useOf(response, directives, kind, field) {
    const refusal = refusalOf(response, directives, kind);
    if (refusal !== undefined)
        return { stored: false, lifetimeSeconds: 0, freshSeconds: 0, basis: "none", because: refusal };
    const lifetime = lifetimeOf(response, directives, kind);
    const shared = kind !== "private";
    const mayStore = lifetime.basis !== "none" ||
        directives.public ||
        (!shared && directives.private !== false) ||
        heuristicStatuses.has(response.status);
    if (!mayStore) {
        const because = `status ${response.status} without an explicit lifetime`;
        return { stored: false, lifetimeSeconds: 0, freshSeconds: 0, basis: "none", because };
    }
    if (varyOf(response.headers).includes("*"))
        return { stored: true, lifetimeSeconds: 0, freshSeconds: 0, basis: lifetime.basis, because: "Vary: *" };
    if (directives.noCache === true)
        return { stored: true, lifetimeSeconds: 0, freshSeconds: 0, basis: "explicit", because: "no-cache" };
    const freshSeconds = Math.max(0, lifetime.seconds - ageOf(response.headers));
    const because = lifetime.because ??
        (directives.public ? "public" : field === undefined ? "no Cache-Control" : "no lifetime");
    return { stored: true, lifetimeSeconds: lifetime.seconds, freshSeconds, basis: lifetime.basis, because };
}
function refusalOf({ status, authorized }, directives, kind) {
    if (status < 200 || status === 304 || status === 206)
        return `status ${status}`;
    const understood = directives.mustUnderstand && heuristicStatuses.has(status);
    if (directives.noStore && !understood)
        return "no-store";
    if (kind === "private")
        return undefined;
    if (directives.private === true)
        return "private";
    const opened = directives.public || directives.mustRevalidate || directives.sMaxage !== undefined;
    return authorized && !opened ? "the request has Authorization" : undefined;
}
function lifetimeOf(response, directives, kind) {
    if (kind !== "private" && directives.sMaxage !== undefined)
        return { seconds: directives.sMaxage, basis: "explicit", because: `s-maxage=${directives.sMaxage}` };
    if (directives.maxAge !== undefined)
        return { seconds: directives.maxAge, basis: "explicit", because: `max-age=${directives.maxAge}` };
    if (kind === "targeted")
        return { seconds: 0, basis: "none" };
    const { headers, status, receivedAt } = response;
    const date = parseHttpDate((0,http_headers/* header */.wx)(headers, "date") ?? "", receivedAt) ?? receivedAt;
    const expires = (0,http_headers/* header */.wx)(headers, "expires");
    if (expires !== undefined) {
        const at = parseHttpDate(expires, receivedAt);
        const seconds = at === undefined ? 0 : Math.max(0, Math.floor((at - date) / 1000));
        return { seconds, basis: "explicit", because: `Expires: ${expires}` };
    }
    const modified = parseHttpDate((0,http_headers/* header */.wx)(headers, "last-modified") ?? "", receivedAt);
    if (modified === undefined || modified > date || !(heuristicStatuses.has(status) || directives.public))
        return { seconds: 0, basis: "none" };
    const seconds = Math.floor((date - modified) / 10_000);
    return { seconds, basis: "heuristic", because: "no lifetime; a tenth of the time since Last-Modified" };
}
function ageOf(headers) {
    const age = (0,http_headers/* header */.wx)(headers, "age") ?? "";
    return /^\d+$/.test(age) ? Number(age) : 0;
}
function varyOf(headers) {
    return (0,http_headers/* headerValues */.UE)(headers, "vary")
        .flatMap((value) => value.toLowerCase().split(","))
        .map((name) => name.trim())
        .filter((name) => name !== "");
}
function contradictions(directives) {
    const { noStore, maxAge, sMaxage, public: open, private: closed, immutable, mustUnderstand } = directives;
    const found = [];
    if (closed === true && open)
        found.push("private and public contradict each other");
    if (closed === true && sMaxage !== undefined)
        found.push("private and s-maxage contradict each other");
    if (noStore && !mustUnderstand && ((maxAge ?? 0) > 0 || (sMaxage ?? 0) > 0 || immutable))
        found.push("no-store makes the lifetime beside it void");
    return found;
}
function expiresFaults({ headers, receivedAt }) {
    const values = (0,http_headers/* headerValues */.UE)(headers, "expires");
    const found = values.length > 1 ? ["Expires is given more than once"] : [];
    const [value] = values;
    const invalid = value !== undefined && !/^(0|-1)$/.test(value.trim()) && parseHttpDate(value, receivedAt) === undefined;
    return invalid ? [...found, "Expires is not an HTTP date"] : found;
}

// EXTERNAL MODULE: ./out/src/probes/control.js
var control = __webpack_require__(66780);
// EXTERNAL MODULE: ./out/src/probes/http/client.js
var http_client = __webpack_require__(48615);
// EXTERNAL MODULE: ./out/src/probes/http/failure.js
var http_failure = __webpack_require__(84148);
;// CONCATENATED MODULE: ./out/src/gates/cache-headers/visits.js





const MAX_REDIRECTS = 5;
const COMPARED_BYTES = 512 * 1024;
function isMissed(result) {
    return "failure" in result;
}
function createVisitor(context) {
    const { network, signal, clock, coverage, site } = context;
    const client = (0,http_client/* createHttpClient */.u)(network, { clock, connections: 6, siteHosts: site ? [site.host] : [] });
    const blames = new Map();
    const blame = (url) => {
        const { host } = new URL(url);
        const known = blames.get(host) ?? (0,control/* blameFor */.L)(url, network, signal);
        blames.set(host, known);
        return known;
    };
    coverage.count("requests", 0);
    const visit = async (request) => {
        try {
            const response = await fetchFollowing(client, request, signal, () => coverage.count("requests"));
            const assessment = assess({
                status: response.status,
                headers: response.headers,
                receivedAt: clock.now(),
            });
            return { url: request.url, response, assessment };
        }
        catch (thrown) {
            const failure = (0,http_failure/* asHttpFailure */.D)(request.url, thrown);
            if (signal.aborted)
                throw signal.reason;
            return { url: request.url, failure, blame: await blame(request.url) };
        }
    };
    return { visit, close: () => client.close() };
}
async function fetchFollowing(client, { url, headers = {}, maxBodyBytes = COMPARED_BYTES, follow = false }, signal, count) {
    let current = new URL(url);
    for (let redirects = 0;; redirects++) {
        const response = await client.request({ url: current, headers, signal, maxBodyBytes });
        count();
        const location = (0,http_headers/* header */.wx)(response.headers, "location");
        const redirected = response.status >= 300 && response.status < 400 && location !== undefined;
        if (!follow || !redirected || redirects >= MAX_REDIRECTS || !URL.canParse(location, current.href))
            return response;
        const next = new URL(location, current);
        if (next.host !== current.host)
            return response;
        current = next;
    }
}

;// CONCATENATED MODULE: ./out/src/gates/cache-headers/replay.js






const MIN_MARKER_LENGTH = 6;
async function checkReplay(request) {
    const { url, first, other, visitor, context } = request;
    const buster = (0,external_node_crypto_.randomUUID)().slice(0, 8);
    const ask = async (address, as) => {
        const cookie = as?.cookieHeader(address);
        const visit = await visitor.visit({ url: address, headers: cookie ? { cookie } : {} });
        return isMissed(visit) ? undefined : visit;
    };
    const baseline = await ask(withQuery(url, `${buster}0`));
    const shared = withQuery(url, `${buster}1`);
    const own = await ask(shared, first);
    if (!own || !baseline || own.response.status !== 200)
        return [];
    if (own.response.bytes.equals(baseline.response.bytes)) {
        context.coverage.skip("replay probes", "the page is the same with and without the session");
        return [];
    }
    const signs = signsOf(own, baseline, first);
    const findings = [];
    const judge = (visit, to) => {
        const sign = visit && signs.find((one) => one.shows(visit))?.name;
        if (!visit || sign === undefined || findings.length > 0)
            return;
        const evidence = responseEvidence(visit);
        findings.push((0,rule/* finding */.gk)(rules/* rules */.a["session-replayed"], { subject: url, args: { to, sign }, evidence }));
    };
    if (other)
        judge(await ask(shared, other), "another signed-in visitor");
    judge(await ask(shared), "a visitor without a session");
    context.coverage.count("replay probes");
    if (request.deception)
        findings.push(...(await checkDeception(request, signs, ask, buster)));
    return findings;
}
function signsOf(own, baseline, session) {
    const text = bodyText(own);
    const before = bodyText(baseline);
    const markers = Object.entries(session.markers)
        .filter(([, value]) => value.length >= MIN_MARKER_LENGTH && text.includes(value) && !before.includes(value))
        .map(([name, value]) => ({
        name: `it holds the captured ${name}`,
        shows: (visit) => bodyText(visit).includes(value),
    }));
    const emails = [...new Set(text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? [])]
        .filter((email) => !before.includes(email))
        .slice(0, 20)
        .map((email) => ({
        name: "it holds their e-mail address",
        shows: (visit) => bodyText(visit).includes(email),
    }));
    const cookies = cookiesOf(own).filter((cookie) => cookie.length >= 16 && !cookiesOf(baseline).includes(cookie));
    const cookie = {
        name: "it sets their cookie",
        shows: (visit) => cookiesOf(visit).some((one) => cookies.includes(one)),
    };
    const body = {
        name: "the bodies are the same byte for byte",
        shows: ({ response }) => response.status === 200 && response.bytes.length > 0 && response.bytes.equals(own.response.bytes),
    };
    return [...markers, ...emails, cookie, body];
}
function bodyText({ response }) {
    return response.bytes.toString("utf8");
}
function cookiesOf({ response }) {
    return (0,http_headers/* headerValues */.UE)(response.headers, "set-cookie").map((cookie) => cookie.split(";", 1)[0]?.trim() ?? "");
}
function withQuery(url, buster) {
    const busted = new URL(url);
    busted.searchParams.append("launch-ready", buster);
    return busted.href;
}
const disguises = [
    (path, name) => `${path}/${name}.css`,
    (path, name) => `${path}/${name}.js`,
    (path, name) => `${path};${name}.css`,
    (path, name) => `${path}%3B${name}.css`,
    (path, name) => `${path}%23${name}.css`,
    (path, name) => `${path}%3F${name}.css`,
    (path, name) => `${path}%00${name}.css`,
    (path, name) => `/static/${name}/..%2f..${path.replaceAll("/", "%2f")}`,
    (path, name) => `${path}%2f%2e%2e%2fstatic%2f${name}.js`,
];
async function checkDeception({ url, first, context }, signs, ask, buster) {
    const { origin, pathname } = new URL(url);
    const path = pathname.replace(/\/$/, "");
    if (path === "")
        return [];
    for (const disguise of disguises) {
        const variant = `${origin}${disguise(path, `lr${buster}`)}`;
        const own = await ask(variant, first);
        context.coverage.count("deception probes");
        if (own?.response.status !== 200 || !signs.some((sign) => sign.shows(own)))
            continue;
        const nobody = await ask(variant);
        const cached = nobody !== undefined && signs.some((sign) => sign.shows(nobody));
        const shown = variant.replace(`lr${buster}`, "x");
        return [
            (0,rule/* finding */.gk)(rules/* rules */.a["cache-deception"], {
                subject: url,
                args: { variant: shown, cached },
                severity: cached ? undefined : "warning",
                identity: [cached ? "cached" : "served"],
                evidence: responseEvidence(cached ? nobody : own, cached ? {} : { cookie: "" }),
            }),
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./out/src/gates/cache-headers/sessions.js
async function openSessions(options, context) {
    const { session } = options;
    if (!session)
        return { inconclusive: [], close: async () => { } };
    const { openSession, SessionError, smokeFlows } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(935), __webpack_require__.e(393), __webpack_require__.e(7380), __webpack_require__.e(3191), __webpack_require__.e(9158), __webpack_require__.e(6519), __webpack_require__.e(9530)]).then(__webpack_require__.bind(__webpack_require__, 27871));
    const flows = smokeFlows(context.siblings);
    const inconclusive = [];
    const open = async (label, flow, variables) => {
        try {
            return await openSession({ flow, flows, variables, label, context });
        }
        catch (thrown) {
            if (!(thrown instanceof SessionError))
                throw thrown;
            inconclusive.push(`no session could be opened: ${thrown.message}`);
            return undefined;
        }
    };
    const first = await open("first", session.flow, session.variables);
    const { other: account } = session;
    const other = first && account
        ? await open("other", account.flow ?? session.flow, { ...session.variables, ...account.variables })
        : undefined;
    return {
        ...(first ? { first } : {}),
        ...(other ? { other } : {}),
        inconclusive,
        async close() {
            await Promise.allSettled([first?.close(), other?.close()]);
        },
    };
}

// EXTERNAL MODULE: ./out/src/gates/cache-headers/site.js
var site = __webpack_require__(98957);
;// CONCATENATED MODULE: ./out/src/gates/cache-headers/variants.js






const otherRequest = {
    "accept-encoding": "identity",
    "accept-language": "de, en;q=0.1",
    origin: "https://launch-ready.invalid",
};
async function checkVary(visitor, visit) {
    if (!isOpenToShared(visit) && !visit.assessment.browser.stored)
        return [];
    const other = await visitor.visit({ url: visit.url, headers: otherRequest, follow: true });
    if (isMissed(other) || other.response.status !== visit.response.status)
        return [];
    const vary = new Set([...visit.assessment.vary, ...other.assessment.vary]);
    if (vary.has("*"))
        return [];
    return differences(visit, other)
        .filter(({ field }) => !vary.has(field.toLowerCase()))
        .map(({ field, difference }) => (0,rule/* finding */.gk)(rules/* rules */.a["vary-missing"], {
        subject: visit.url,
        args: { field, difference },
        identity: [field],
        severity: isOpenToShared(visit) ? undefined : "note",
        evidence: [...responseEvidence(visit), ...responseEvidence(other, otherRequest)],
    }));
}
function differences(visit, other) {
    const value = (one, name) => (0,http_headers/* header */.wx)(one.response.headers, name) ?? "";
    const found = [];
    const coding = value(visit, "content-encoding").toLowerCase();
    if (coding !== "" && coding !== "identity" && value(other, "content-encoding") === "")
        found.push({ field: "Accept-Encoding", difference: `comes as ${coding} or plain` });
    const languages = [value(visit, "content-language"), value(other, "content-language")];
    if (languages[0] !== languages[1] && languages.every((language) => language !== ""))
        found.push({ field: "Accept-Language", difference: `comes in ${languages.join(" or ")}` });
    if (value(other, "access-control-allow-origin") === otherRequest.origin)
        found.push({ field: "Origin", difference: "allows the origin that asks" });
    return found;
}
async function checkValidator(visitor, visit) {
    const { etag } = visit.assessment.validators;
    if (etag === undefined || visit.response.status !== 200 || !visit.assessment.browser.stored)
        return [];
    const request = { "if-none-match": etag };
    const again = await visitor.visit({ url: visit.url, headers: request, follow: true });
    if (isMissed(again) || again.response.status !== 200)
        return [];
    const now = again.assessment.validators.etag;
    const sameContent = again.response.bytes.equals(visit.response.bytes);
    const ignored = now === etag;
    if (!ignored && !(sameContent && now !== undefined))
        return [];
    return [
        (0,rule/* finding */.gk)(rules/* rules */.a["validator-ignored"], {
            subject: visit.url,
            args: { etag, changes: !ignored },
            evidence: responseEvidence(again, request),
        }),
    ];
}

;// CONCATENATED MODULE: ./out/src/gates/cache-headers/run.js










const defaultStatic = ["/**/*.{js,mjs,css,woff,woff2,ttf,otf,png,jpg,jpeg,gif,svg,webp,avif,ico}"];
const CONCURRENCY = 6;
const MAX_STYLE_SHEETS = 20;
async function* checkCaching(options, context) {
    const visitor = createVisitor(context);
    const sessions = await openSessions(options, context);
    const inconclusive = [...sessions.inconclusive];
    const survey = { options, context, visitor, sessions, inconclusive, rows: [] };
    try {
        const pages = await visitPages(survey);
        yield* pages.findings;
        const found = [...pages.found, ...(await readStyleSheets(survey, pages.found))];
        yield* await staticFindings(survey, found);
        yield* await privateFindings(survey, found);
    }
    finally {
        await sessions.close();
        await visitor.close();
    }
    return { inconclusive: [...new Set(inconclusive)], tables: tableOf(survey.rows) };
}
async function visitPages(survey) {
    const { options, context, visitor } = survey;
    const entries = options.pages ?? site/* defaultPages */.E;
    const chosen = await chooseAddresses(entries.filter((entry) => !isPattern(entry)), { site: context.site, found: [], kind: "page", max: options["max-urls"] });
    const found = [];
    const firstPass = await each(chosen.urls, async (url) => {
        const visit = await visitor.visit({ url, follow: true, maxBodyBytes: context.network.maxBodyBytes });
        if (!isMissed(visit))
            found.push(...addressesIn(visit));
        return pageFindings(survey, visit);
    });
    const patterns = entries.filter(isPattern);
    const more = await choose(survey, patterns, found, "page");
    const secondPass = await each(more.filter((url) => !chosen.urls.includes(url)), async (url) => pageFindings(survey, await visitor.visit({ url, follow: true })));
    return { findings: [...firstPass, ...secondPass].flat(), found: sorted(found) };
}
function sorted(found) {
    return [...found].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.kind < b.kind ? -1 : 1));
}
async function pageFindings(survey, visit) {
    const missed = missedFinding(survey, visit, "page");
    if (missed || isMissed(visit))
        return missed ?? [];
    survey.context.coverage.count("pages");
    addRow(survey, visit, "page");
    return [
        ...judgePage(visit, survey.options["max-page-age"]),
        ...(await checkVary(survey.visitor, visit)),
        ...(await checkValidator(survey.visitor, visit)),
    ];
}
async function readStyleSheets({ visitor, context, options }, found) {
    const sheets = [...new Set(found.filter(({ kind }) => kind === "stylesheet").map(({ url }) => url))];
    const own = sheets.filter((url) => options.static !== undefined || new URL(url).host === context.site?.host);
    const read = await each(own.slice(0, MAX_STYLE_SHEETS), async (url) => {
        const visit = await visitor.visit({ url });
        return isMissed(visit) ? [] : addressesIn(visit);
    });
    return read.flat();
}
async function staticFindings(survey, found) {
    const { options, context, visitor } = survey;
    const urls = await choose(survey, options.static ?? defaultStatic, found, "static");
    context.coverage.count("static files", 0);
    const judged = await each(urls, async (url) => {
        const visit = await visitor.visit({ url });
        const missed = missedFinding(survey, visit, "static");
        if (missed || isMissed(visit))
            return missed ?? [];
        context.coverage.count("static files");
        addRow(survey, visit, "static");
        return [
            ...judgeStatic(visit, options["min-age"]),
            ...(await checkVary(visitor, visit)),
            ...(await checkValidator(visitor, visit)),
        ];
    });
    return judged.flat();
}
async function privateFindings(survey, found) {
    const { options, context, sessions } = survey;
    if (options.private.length === 0)
        return [];
    const urls = await choose(survey, options.private, found, "page");
    context.coverage.count("private pages", 0);
    const judged = await each(urls, async (url) => {
        const anonymous = await visitPrivate(survey, url, {});
        if (isMissed(anonymous))
            return missedFinding(survey, anonymous, "private") ?? [];
        const findings = judgePrivate(anonymous, {});
        addRow(survey, anonymous, "private, without a session");
        if (sessions.first)
            return [...findings, ...(await withSession(survey, url))];
        if (anonymous.response.status === 200)
            context.coverage.count("private pages");
        else if (!options.session) {
            survey.inconclusive.push(`${url} answers ${anonymous.response.status} without a session: name a flow that signs in under \`session:\` to see its content`);
        }
        return findings;
    });
    return judged.flat();
}
async function withSession(survey, url) {
    const { sessions, context, visitor, options, inconclusive } = survey;
    const { first, other } = sessions;
    if (!first)
        return [];
    const request = { cookie: first.cookieHeader(url) };
    const visit = await visitPrivate(survey, url, request);
    if (isMissed(visit))
        return missedFinding(survey, visit, "private") ?? [];
    if (visit.response.status < 200 || visit.response.status >= 300) {
        const location = (0,http_headers/* header */.wx)(visit.response.headers, "location");
        const where = location === undefined ? "" : ` to ${location}`;
        inconclusive.push(`${url} answers ${visit.response.status}${where} although the session's flow passed`);
        return [];
    }
    context.coverage.count("private pages");
    addRow(survey, visit, "private, with a session");
    const deception = options.session?.deception ?? true;
    return [
        ...judgePrivate(visit, request),
        ...(await checkReplay({ url, visitor, first, other, deception, context })),
    ];
}
function visitPrivate({ visitor }, url, headers) {
    return visitor.visit({ url, headers });
}
async function choose({ options, context, inconclusive }, entries, found, kind) {
    const { site, coverage } = context;
    const chosen = await chooseAddresses(entries, { site, found, kind, max: options["max-urls"] });
    if (chosen.dropped > 0)
        coverage.skip("urls", `more than max-urls: ${options["max-urls"]}`, chosen.dropped);
    for (const pattern of chosen.barren) {
        if (entries === defaultStatic)
            coverage.skip("static files", "the pages load none from the site itself");
        else if (found.length > 0 || inconclusive.length === 0)
            inconclusive.push(`nothing on the pages matches ${pattern}`);
    }
    return chosen.urls;
}
function missedFinding({ inconclusive, options }, visit, kind) {
    if (isMissed(visit)) {
        if (visit.blame === "runner") {
            inconclusive.push(`${visit.url} could not be fetched, and neither could the control URLs: ${visit.failure.message}`);
            return [];
        }
        const args = { what: visit.failure.message };
        return [(0,rule/* finding */.gk)(rules/* rules */.a.unreachable, { subject: visit.url, args })];
    }
    const { status } = visit.response;
    if (status < 400 || kind === "private")
        return undefined;
    const presumed = kind === "page" && options.pages === undefined && status < 500;
    if (status === 401 || status === 403 || presumed) {
        const what = presumed ? "name public pages under `pages:`" : "give network.headers that let this run in";
        inconclusive.push(`${visit.url} answers ${status}: ${what}`);
        return [];
    }
    return [(0,rule/* finding */.gk)(rules/* rules */.a.unreachable, { subject: visit.url, args: { what: `it answers ${status}` } })];
}
function addRow({ rows }, { url, assessment }, kind) {
    const { browser, shared, validators } = assessment;
    const use = (one) => !one.stored
        ? "not kept"
        : one.lifetimeSeconds === 0
            ? "kept, asked for anew"
            : (0,rules/* timeText */.T)(one.lifetimeSeconds);
    const validator = [validators.etag && "ETag", validators.lastModified && "Last-Modified"].filter(Boolean);
    rows.push([url, kind, use(browser), use(shared), validator.join(", ") || "none"]);
}
function tableOf(rows) {
    if (rows.length === 0)
        return [];
    const columns = ["URL", "What", "Browsers", "Shared caches", "Validator"];
    return [
        { title: "What caches may keep", columns, rows: rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1)) },
    ];
}
async function each(items, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++) {
            results[index] = await work(items[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 98957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ defaultPages),
/* harmony export */   assertSite: () => (/* binding */ assertSite)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

const defaultPages = ["/"];
function assertSite(options, { site }) {
    if (site)
        return;
    const entries = [...(options.static ?? []), ...options.private, ...(options.pages ?? defaultPages)];
    const relative = entries.find((entry) => !/^https?:/.test(entry));
    if (relative === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`gates.cache-headers: ${JSON.stringify(relative)} belongs to a site, but none is known. Set site: https://www.example.com.`);
}


/***/ })

};
