export const id = 9837;
export const ids = [9837];
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

/***/ 69837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ env_vars_gate)
});

// EXTERNAL MODULE: ./out/src/core/gate.js
var gate = __webpack_require__(25302);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./out/src/core/options.js
var options = __webpack_require__(9995);
;// CONCATENATED MODULE: ./out/src/gates/env-vars/options.js


const valueTypes = [
    "string",
    "url",
    "int",
    "number",
    "port",
    "bool",
    "email",
    "enum",
    "json",
    "uuid",
    "hex",
    "base64",
    "ip",
    "hostname",
];
const variableName = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, "must be a variable's name such as DATABASE_URL");
const requirement = schemas/* strictObject */.rej({
    name: variableName,
    type: schemas/* enum */.k5n(valueTypes).optional().describe("What the value must be."),
    values: (0,options/* list */.p_)(schemas/* string */.YjP()).optional().describe("The allowed values; implies type: enum."),
    matches: schemas/* string */.YjP().optional().describe("Regular expression (RE2) the value must match somewhere."),
    "min-length": schemas/* number */.aig().int().nonnegative().optional().describe("Least number of characters."),
    secret: schemas/* boolean */.zMY()
        .optional()
        .describe("The value is redacted everywhere. Default: judged by the name (TOKEN, SECRET, PASSWORD…)."),
    optional: schemas/* boolean */.zMY().optional().describe("May be absent or empty; checked when it is set."),
    environments: (0,options/* list */.p_)(schemas/* string */.YjP())
        .optional()
        .describe("Environments that need it; in others it is not looked at."),
});
const environmentValue = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])
    .transform((value) => (value === null ? "" : String(value)));
const environmentMap = schemas/* preprocess */.vkY((given) => (typeof given === "string" || Array.isArray(given) ? pairsOf(given) : given), schemas/* record */.g1P(variableName, environmentValue))
    .describe("Values to check, by name: a mapping or NAME=value lines. They stand above every other source; never pass toJSON(secrets).");
function pairsOf(given) {
    const lines = typeof given === "string" ? given.split(/\r?\n/) : given;
    const pairs = lines
        .filter((line) => typeof line !== "string" || line.trim() !== "")
        .map((line) => (typeof line === "string" ? /^\s*([^=:\s]+)\s*[=:]\s?(.*)$/s.exec(line) : null));
    return pairs.every((pair) => pair !== null)
        ? Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, value.trim()]))
        : given;
}
const options_options = schemas/* strictObject */.rej({
    required: (0,options/* list */.p_)(schemas/* union */.KCZ([variableName.transform((name) => ({ name })), requirement]))
        .default([])
        .describe("Variables the application needs, beside those that example files list."),
    example: (0,options/* list */.p_)(schemas/* string */.YjP())
        .optional()
        .describe("Files that list the variables. Default: .env.example, .env.sample, .env.template, .env.dist and .env.schema in the root."),
    env: environmentMap.optional(),
    from: schemas/* union */.KCZ([schemas/* literal */.euz("none").transform(() => []), (0,options/* list */.p_)(schemas/* string */.YjP())])
        .optional()
        .describe("Where values come from, first wins: `process` (this run's own environment) and dotenv files. Default: process; on your own machine also .env.local and .env. `none`: this job does not hold the application's environment, so only declarations and code are compared."),
    code: schemas/* union */.KCZ([schemas/* boolean */.zMY(), (0,options/* list */.p_)(schemas/* string */.YjP())])
        .default(true)
        .describe("Whether code is read for the variables it uses, or patterns of the files to read."),
    ignore: (0,options/* list */.p_)(schemas/* string */.YjP())
        .default([])
        .describe("Names (with `*`) that are neither reported as undeclared nor as unused."),
    "public-prefixes": (0,options/* list */.p_)(schemas/* string */.YjP().min(2))
        .default([])
        .describe("Further prefixes of variables that end up in the browser."),
    placeholders: (0,options/* list */.p_)(schemas/* string */.YjP().min(1))
        .default([])
        .describe("Further values (with `*`) that stand for “not filled in yet”."),
});

// EXTERNAL MODULE: ./out/src/gates/env-vars/rules.js
var rules = __webpack_require__(48784);
;// CONCATENATED MODULE: ./out/src/gates/env-vars/index.js



const env_vars_gate = (0,gate/* defineGate */.p)({
    id: "env-vars",
    title: "Environment variables",
    question: "Are all variables that the application needs set, real, and kept out of the browser and the repository?",
    options: options_options,
    rules: rules/* rules */.a,
    async notApplicable(given, context) {
        const { notApplicable } = await Promise.all(/* import() */[__webpack_require__.e(5766), __webpack_require__.e(3570)]).then(__webpack_require__.bind(__webpack_require__, 43570));
        return notApplicable(given, context);
    },
    async check(given, context) {
        const { assertOptions } = await __webpack_require__.e(/* import() */ 6538).then(__webpack_require__.bind(__webpack_require__, 46538));
        await assertOptions(given, context);
    },
    async *run(given, context) {
        const { checkVariables } = await Promise.all(/* import() */[__webpack_require__.e(5766), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 50672));
        return yield* checkVariables(given, context);
    },
});


/***/ }),

/***/ 48784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("env-vars", {
    missing: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Variable missing",
        subject: "variable",
        severity: "error",
        impact: "revenue",
        message: (name, { declaredIn, environment }) => `${name} is not set${environment ? ` in ${environment}` : ""}; ${declaredIn} needs it`,
        why: "The application starts without it, or does not start, and the first customer finds out.",
        fix: "Set it where the application runs, and pass it to this step: env: { NAME: ${{ secrets.NAME }} }.",
        fixes: [
            {
                platform: "GitHub",
                text: "A secret of an environment is only there in jobs that name the environment.",
                snippet: "jobs:\n  deploy:\n    environment: production",
            },
            { platform: "Vercel", text: "Project → Settings → Environment Variables, then deploy again." },
            { platform: "Netlify", text: "Site configuration → Environment variables, then deploy again." },
        ],
        references: [
            "https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions",
        ],
    }),
    empty: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Variable empty",
        subject: "variable",
        severity: "error",
        impact: "revenue",
        message: (name, { source, declaredIn }) => `${name} is empty in ${source}; ${declaredIn} needs a value`,
        why: "Code that only asks whether the variable exists takes the empty text for a value.",
        fix: "Give it a value; on GitHub a secret that does not exist, or that the job may not see, reads as an empty text.",
    }),
    placeholder: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Placeholder instead of a value",
        subject: "variable",
        severity: "error",
        impact: "revenue",
        message: (name, { source, form }) => `${name} in ${source} holds a placeholder (${form})`,
        why: "The application starts and looks healthy until it first uses the value.",
        fix: "Replace the placeholder by the real value.",
    }),
    mismatch: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Value of the wrong form",
        subject: "variable",
        severity: "error",
        impact: "revenue",
        message: (name, { source, expected, lengthClass }) => `${name} in ${source} is not ${expected} (it has ${lengthClass})`,
        why: "A test key in production takes no money; a malformed address or number fails at the first use.",
        fix: "Correct the value where it is set.",
    }),
    "local-address": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Production points at a local address",
        subject: "variable",
        severity: "error",
        impact: "revenue",
        message: (name, { source, environment }) => `${name} in ${source} is an address of this machine, and the environment is ${environment}`,
        why: "An image with localhost compiled in boots, serves and passes its health check, and calls nobody.",
        fix: "Set the address of the service that production uses.",
    }),
    undeclared: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Variable used but not declared",
        subject: "variable",
        severity: "warning",
        impact: "support",
        message: (name, { expression, fallback, places }) => `${expression} is used${places > 1 ? ` in ${places} places` : ""}, but ${name} is declared nowhere${fallback ? " (the code has a default)" : ""}`,
        why: "Nobody who sets up the next environment knows that it is needed.",
        fix: "Add it to .env.example or to gates.env-vars.required, or to `ignore` when the platform sets it.",
    }),
    unused: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Variable declared but not used",
        subject: "variable",
        severity: "note",
        impact: "support",
        message: (name, { declaredIn }) => `${declaredIn} declares ${name}, but no file uses it`,
        why: "Left-over variables keep secrets alive that nobody rotates.",
        fix: "Remove the declaration, and the value where it is set.",
    }),
    "client-exposed": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Secret in the browser's code",
        subject: "variable",
        severity: "error",
        impact: "security",
        message: (name, { prefix, because }) => `${name} is sent to every browser (${prefix}*), but ${because}`,
        why: "Bundlers copy the value into JavaScript that anyone can read.",
        fix: "Use the secret on the server only, drop the prefix from its name, and revoke the value that was shipped.",
        fixes: [
            {
                platform: "Next.js",
                text: "Read the variable without NEXT_PUBLIC_ in a route handler or server action and call that from the page.",
            },
        ],
        references: [
            "https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser",
            "https://vite.dev/guide/env-and-mode#env-variables",
        ],
    }),
    "env-file-committed": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Environment file in the repository",
        subject: "file",
        severity: "error",
        impact: "security",
        message: (path, { names, secrets }) => secrets > 0
            ? `${path} is committed with ${secrets} secret value${secrets === 1 ? "" : "s"}`
            : `${path} is committed with values of ${names.length} variable${names.length === 1 ? "" : "s"}`,
        why: "Everybody with access to the repository, now or later, has the values.",
        fix: "git rm --cached the file, add it to .gitignore, keep a .env.example without values, and change what was secret.",
    }),
    "parsers-disagree": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Parsers read this line differently",
        subject: "variable",
        severity: "note",
        impact: "support",
        message: (name, { reasons }) => `${name} is read differently by different parsers: ${reasons.join("; ")}`,
        why: "The value works on one machine and is another one in Docker, a shell or a newer Node.",
        fix: "Write NAME=value, in single quotes when it has spaces, # or $.",
        references: ["https://nodejs.org/api/util.html#utilparseenvcontent"],
    }),
    "duplicate-key": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Variable set twice in one file",
        subject: "variable",
        severity: "warning",
        impact: "support",
        message: (name, { lines }) => `${name} is set ${lines.length} times in one file (lines ${lines.join(", ")})`,
        why: "Only one of them counts, and who changes the other wonders why nothing happens.",
        fix: "Remove all but one.",
    }),
});


/***/ })

};
