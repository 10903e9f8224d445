export const id = 3542;
export const ids = [3542];
export const modules = {

/***/ 93542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCustomRules: () => (/* binding */ loadCustomRules)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);
/* harmony import */ var _match_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83181);



function loadCustomRules(given, knownIds) {
    const seen = new Set(knownIds);
    return given.map((custom) => {
        const fail = (problem) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`gates.secret-scan.rules: rule "${custom.id}": ${problem}`);
        };
        if (seen.has(custom.id))
            fail("there is another rule of this id");
        seen.add(custom.id);
        const rule = toRule(custom, fail);
        custom.examples.forEach((example, at) => {
            testExample(rule, example, at, fail);
        });
        custom["not-examples"].forEach((example, at) => {
            if ((0,_match_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchRule */ .mU)(example, rule).length > 0)
                fail(`not-examples[${at}] is matched`);
        });
        return rule;
    });
}
function toRule(custom, fail) {
    return {
        id: custom.id,
        provider: "Custom rule:",
        title: custom.title ?? custom.id,
        kind: "secret",
        confidence: "high",
        keywords: custom.keywords.map((keyword) => keyword.toLowerCase()),
        pattern: compile(custom.pattern, fail),
        ...(custom.entropy === undefined ? {} : { entropy: custom.entropy }),
        ...(custom.severity === undefined ? {} : { severity: custom.severity }),
        examples: { positive: [], negative: [] },
        revoke: { steps: "Revoke it where it was issued, and issue a new one." },
        documentation: "",
    };
}
function testExample(rule, example, at, fail) {
    const lower = example.toLowerCase();
    const [match] = (0,_match_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .matchRule */ .mU)(example, rule);
    if (!match) {
        fail(`examples[${at}] is not found: the pattern does not match, or what it matches is a placeholder or too uniform`);
        return;
    }
    const near = lower.slice(Math.max(0, match.start - NEAR), match.end + NEAR);
    if (!rule.keywords.some((keyword) => near.includes(keyword))) {
        fail(`examples[${at}] holds none of the keywords`);
    }
}
const NEAR = 400;
function compile(source, fail) {
    try {
        return new LinearPattern(source);
    }
    catch (thrown) {
        return fail(`the pattern is not a regular expression RE2 can read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`);
    }
}
class LinearPattern extends RegExp {
    #compiled;
    constructor(source) {
        super("", "g");
        this.#compiled = re2js__WEBPACK_IMPORTED_MODULE_2__.RE2JS.compile(source);
    }
    exec(text) {
        const matcher = this.#compiled.matcher(text);
        if (this.lastIndex > text.length || !matcher.find(this.lastIndex)) {
            this.lastIndex = 0;
            return null;
        }
        const whole = matcher.group() ?? "";
        this.lastIndex = matcher.end();
        const hasSecret = Object.hasOwn(this.#compiled.namedGroups(), "secret");
        const secret = hasSecret ? matcher.group("secret") : null;
        return Object.assign([whole], {
            index: matcher.start(),
            input: text,
            groups: secret === null ? {} : { secret },
        });
    }
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


/***/ })

};
