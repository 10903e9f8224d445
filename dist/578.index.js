export const id = 578;
export const ids = [578];
export const modules = {

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ domainName),
/* harmony export */   PB: () => (/* binding */ httpHeaders),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   sP: () => (/* binding */ textMap)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function duration() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, "must be a time such as 500ms, 3s or 2m"),
    ])
        .transform((value) => (typeof value === "number" ? value : parseUnits(value, durationUnits)))
        .describe("A time such as 500ms, 3s, 2m; a bare number is in ms.");
}
const byteUnits = {
    B: 1,
    kB: 1000,
    KB: 1000,
    KiB: 1024,
    MB: 1_000_000,
    MiB: 1024 ** 2,
    GB: 1e9,
    GiB: 1024 ** 3,
};
function byteSize() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?(B|[kK]B|KiB|MB|MiB|GB|GiB)$/, "must be a size such as 500kB or 10MiB"),
    ])
        .transform((value) => (typeof value === "number" ? value : Math.round(parseUnits(value, byteUnits))))
        .describe("A size such as 500kB or 10MiB; a bare number is in bytes.");
}
function parseUnits(text, units) {
    const [, amount = "0", unit = ""] = /^([\d.]+)([a-zA-Z]+)$/.exec(text) ?? [];
    return Number(amount) * (units[unit] ?? 1);
}
function list(item) {
    const split = (value) => {
        if (typeof value === "string")
            return value
                .split("\n")
                .map((line) => line.trim())
                .filter((line) => line !== "");
        return value === undefined || value === null || Array.isArray(value) ? value : [value];
    };
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(split, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
}
function textMap() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).transform(String));
}
function httpHeaders() {
    const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[!#$%&'*+.^`|~\w-]+$/, "must be a header's name");
    const value = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])
        .transform((given) => String(given).trim())
        .refine((text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text), "must be one line of ISO 8859-1 text, as a header's value");
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, value);
}
function httpUrl() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "must be an absolute URL that starts with https:// or http://");
}
function domainName() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine((text) => text.length <= 254 && /^([^.\s]{1,63}\.)*[^.\s]{1,63}\.?$/.test(text) && !/[/:@]/.test(text), "must be a domain name such as www.example.com");
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ verifiedProviders)
/* harmony export */ });
const verifiedProviders = [
    "github",
    "gitlab",
    "slack",
    "stripe",
    "openai",
    "anthropic",
    "npm",
    "sendgrid",
    "cloudflare",
    "aws",
];


/***/ }),

/***/ 70578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ secret_scan_gate)
});

// EXTERNAL MODULE: ./out/src/core/gate.js
var gate = __webpack_require__(25302);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/check.js

async function checkOptions(options) {
    if (options.scope === "paths" && options.paths.length === 0) {
        throw new errors/* ConfigurationError */.j1('gates.secret-scan: scope "paths" needs "paths", such as dist/**');
    }
    if (options.rules.length > 0) {
        const { customRulesOf } = await __webpack_require__.e(/* import() */ 2085).then(__webpack_require__.bind(__webpack_require__, 52085));
        await customRulesOf(options);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./out/src/core/options.js
var options = __webpack_require__(9995);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
// EXTERNAL MODULE: ./out/src/engines/secrets/verify/providers.js
var providers = __webpack_require__(7311);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/options.js




const scopes = ["change", "tree", "history", "paths", "stdin"];
const customRules = schemas/* lazy */.RZV(() => (0,options/* list */.p_)(customRule()));
function customRule() {
    return schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be in kebab-case, such as acme-token"),
        pattern: schemas/* string */.YjP()
            .min(1)
            .describe("Regular expression (RE2). The secret is the group (?P<secret>…), else the whole match."),
        keywords: (0,options/* list */.p_)(schemas/* string */.YjP().min(3))
            .refine((keywords) => keywords.length > 0, "needs at least one keyword")
            .describe("Literals of 3 or more characters; one of them stands in or near every match. Letter case is ignored."),
        title: schemas/* string */.YjP().optional().describe("What it is, for a sentence: deploy token."),
        entropy: schemas/* number */.aig()
            .min(0)
            .max(8)
            .optional()
            .describe("Least Shannon entropy of the secret, in bits a character."),
        severity: schemas/* enum */.k5n(severity/* severities */.gO).optional(),
        examples: (0,options/* list */.p_)(schemas/* string */.YjP())
            .refine((examples) => examples.length > 0, "needs at least one example")
            .describe("Texts that hold such a secret; the rule is tested on them when the configuration is read."),
        "not-examples": (0,options/* list */.p_)(schemas/* string */.YjP()).default([]).describe("Texts that look alike but hold none."),
    })
        .describe("A rule of your own.");
}
const options_options = schemas/* strictObject */.rej({
    scope: schemas/* enum */.k5n(scopes)
        .default("change")
        .describe("change: everything the commits of the change bring in; tree: the files as they are now; history: every commit of every ref; paths: the files of `paths` only; stdin: standard input."),
    paths: (0,options/* list */.p_)(schemas/* string */.YjP())
        .default([])
        .describe("File patterns to search beside the scope, such as dist/** or logs/*.log."),
    exclude: (0,options/* list */.p_)(schemas/* string */.YjP())
        .default([])
        .describe("File patterns that are not searched; they are counted as skipped."),
    reflog: schemas/* boolean */.zMY()
        .default(false)
        .describe("Whether scope history also searches commits that only the reflog still names."),
    "include-ignored": schemas/* boolean */.zMY()
        .default(false)
        .describe("Whether scope tree also searches files that .gitignore names."),
    rules: customRules.default([]).describe("Rules of your own, beside the built-in ones."),
    assignments: schemas/* boolean */.zMY()
        .default(true)
        .describe("Whether values assigned to names such as password or api_key are looked at; their findings are warnings."),
    "ignore-comments": schemas/* enum */.k5n(["allow", "require-reason", "block"])
        .default("require-reason")
        .describe("Comments that mute findings: allow all; require-reason: only those with a reason, and report what the change itself mutes; block: those that the change adds do not count."),
    cache: schemas/* string */.YjP()
        .optional()
        .describe("File that remembers which of git's objects held nothing, so that a later scan by the same rules reads only new ones."),
    verify: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* partialRecord */.jgl(schemas/* enum */.k5n(providers/* verifiedProviders */.h), (0,options/* httpUrl */.q3)())])
        .default(false)
        .describe("Whether providers are asked if what was found still works; a mapping of providers to addresses does so with servers of your own. Never done for changes from forks."),
    fetch: schemas/* boolean */.zMY()
        .default(true)
        .describe("Whether commits that a shallow clone lacks are fetched from origin. Without them the scan is inconclusive."),
    "max-archive-size": (0,options/* byteSize */.mz)()
        .default(256 * 1024 * 1024)
        .describe("What is taken out of one archive at most, all its members together; the rest is skipped and counted."),
    "max-file-size": (0,options/* byteSize */.mz)()
        .default(64 * 1024 * 1024)
        .describe("Larger files are skipped and counted."),
});

// EXTERNAL MODULE: ./out/src/gates/secret-scan/rules.js
var rules = __webpack_require__(79924);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/index.js




const secret_scan_gate = (0,gate/* defineGate */.p)({
    id: "secret-scan",
    title: "Secret scan",
    question: "Does the change, the repository or the build hold a secret?",
    options: options_options,
    rules: rules/* rules */.a,
    check: checkOptions,
    async *run(given, context) {
        const { scanForSecrets } = await __webpack_require__.e(/* import() */ 2030).then(__webpack_require__.bind(__webpack_require__, 62030));
        return yield* scanForSecrets(given, context);
    },
});


/***/ }),

/***/ 79924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

function placed({ where, via, commit, advice }) {
    const hidden = via.length === 0 ? "" : ` (hidden in ${via.join(" in ")})`;
    const origin = commit === "" ? "" : `, brought in by commit ${commit}`;
    return `in ${where}${hidden}${origin}. ${advice}`;
}
function sentence(_subject, args) {
    return `${args.provider} ${args.title} ${args.preview} ${placed(args)}`;
}
const references = [
    "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
];
const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("secret-scan", {
    "provider-secret": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Secret of a provider",
        subject: "file",
        severity: "error",
        impact: "security",
        message: sentence,
        why: "Whoever reads the repository or its history can use the account the secret belongs to, at your cost.",
        fix: "Revoke the secret at its provider, issue a new one, and keep that in the environment or a secret store.",
        references,
    }),
    "private-key": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Private key",
        subject: "file",
        severity: "error",
        impact: "security",
        message: sentence,
        why: "Whoever holds the key can pose as you, read what is encrypted for you, or sign in your name.",
        fix: "Replace the key pair wherever its public half is trusted, and keep the new private half out of the repository.",
        references,
    }),
    "own-secret": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Value of one of your own secrets",
        subject: "file",
        severity: "error",
        impact: "security",
        message: (_subject, args) => `The value of ${args.name} ${args.preview} stands ${placed(args)}`,
        why: "A secret that production uses is about to ship to whoever can download the build or read the repository.",
        fix: "Find out how the value came here, issue a new one, and keep it out of what is built and committed.",
        references,
    }),
    "generic-secret": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Value that looks secret",
        subject: "file",
        severity: "warning",
        impact: "security",
        message: (subject, args) => args.name === undefined
            ? sentence(subject, args)
            : `A value that looks secret ${args.preview} is assigned to ${args.name} ${placed(args)}`,
        why: "A password or key in the code is known to all who ever see the code, and cannot be changed without a release.",
        fix: "If it is a real secret, change it and read the new one from the environment; if not, say so with a comment.",
        references,
    }),
    "ignore-added": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "The change mutes a finding of its own",
        subject: "file",
        severity: "warning",
        impact: "security",
        message: (_subject, args) => args.effective
            ? `A comment (${args.directive}) that this change adds mutes ${args.provider} ${args.title} in ${args.where}: "${args.reason}".`
            : `A comment (${args.directive}) that this change adds would mute ${args.provider} ${args.title} in ${args.where}; it is not allowed to.`,
        why: "Whoever brings in a secret can also bring in the comment that hides it: a second person should agree.",
        fix: "Have a reviewer confirm that the value is no secret; once it is on the base branch, nothing is reported.",
    }),
    "publishable-key": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Publishable key",
        subject: "file",
        severity: "note",
        impact: "support",
        message: sentence,
        why: "The key is meant to be seen by visitors, but it should belong to the right account and be limited to your domains.",
        fix: "Check that it is the key of the right environment and that the provider limits where it may be used from.",
    }),
});


/***/ })

};
