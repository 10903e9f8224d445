export const id = 9455;
export const ids = [9455];
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

/***/ 74172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ flowFileSchema),
/* harmony export */   SE: () => (/* binding */ stepSchema),
/* harmony export */   q7: () => (/* binding */ flowSchema),
/* harmony export */   r: () => (/* binding */ defaultFlows),
/* harmony export */   vX: () => (/* binding */ methods),
/* harmony export */   zk: () => (/* binding */ flowsOption)
/* harmony export */ });
/* unused harmony export expectedSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38727);



function each(names, schema) {
    return Object.fromEntries(names.map((name) => [name, schema]));
}
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]).transform(String);
const anything = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional();
const comparisonKeys = {
    ...each(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .comparingPredicates */ .T3, anything),
    ...each(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPredicates */ .n3, zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional()),
};
const filtersWithValues = _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .filterNames */ .zH.filter((name) => name !== "toString");
const filterSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('One or more filters as Hurl writes them, such as `toInt` or `split "," nth 0`.'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(each(filtersWithValues, anything)),
]);
const predicateShape = {
    ...comparisonKeys,
    not: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(comparisonKeys).optional().describe("Predicates that must not hold."),
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(comparisonKeys)])
        .optional()
        .describe("Number of items."),
    filters: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(filterSchema).optional().describe("Applied, in order, before the comparison."),
};
const expectedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(predicateShape),
]);
const byArgument = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), expectedSchema).optional();
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: expectedSchema.optional().describe("Status code, a list of those allowed, or predicates."),
    version: expectedSchema.optional(),
    url: expectedSchema.optional().describe("The last URL, after redirects."),
    ip: expectedSchema.optional(),
    body: expectedSchema.optional().describe("The body as text."),
    bytes: expectedSchema.optional(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Of the body, in hex."),
    md5: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Of the body, in hex."),
    redirects: expectedSchema.optional(),
    duration: expectedSchema.optional().describe("In ms, of the whole step."),
    time: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("The step may take this long at most."),
    ...each(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .namedQueries */ .up, byArgument),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())])
        .optional()
        .describe("JSON Schema the body fulfils: the schema itself, or the path of a file."),
    asserts: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("Assertions as Hurl writes them."),
});
const captureSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('A query as Hurl writes it, such as `jsonpath "$.id"` or `header "Location"`.'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...each(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .namedQueries */ .up, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional()),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        body: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        duration: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
        filters: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(filterSchema).optional(),
        redact: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("The value is a secret."),
    }),
]);
const methods = ["get", "head", "post", "put", "patch", "delete", "options"];
const queryMap = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)]));
const multipartValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    text,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Path, from the flow's file."),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Content-Type of the part."),
    }),
]);
const linkSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    matching: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Pattern; default: the first link to the site."),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Where it must lead; default: the site's host."),
    "single-use": zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe("At the end of the flow it must not work any more."),
    capture: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Variable that takes the link."),
});
const mailSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("${run.email}"),
    from: expectedSchema.optional().describe("The sender's address."),
    subject: expectedSchema.optional(),
    "only-one": zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true).describe("More than one message is a failure."),
    link: linkSchema.optional(),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        matching: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Pattern with one group; default: a number of 4 to 8 digits."),
        capture: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    })
        .optional(),
});
const moveSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    open: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    fill: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text).optional().describe("Selector to text."),
    click: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Selector."),
    see: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Text that shows on the page."),
    "see-element": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Selector of something that shows."),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Path, or pattern between slashes, of the page's address."),
});
const browserSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    do: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(moveSchema).min(1),
    clean: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(true)
        .describe("Console errors, failed requests and mixed content are failures."),
    network: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["slow-3g", "slow-4g", "fast-4g"]).optional(),
    device: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["phone", "desktop"]).optional(),
    budgets: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        lcp: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("Largest Contentful Paint."),
        cls: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().optional().describe("Cumulative Layout Shift."),
        inp: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("Interaction to Next Paint."),
    })
        .optional(),
});
const stepShape = {
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ...each(methods, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("A path of the site, or a whole URL.")),
    mail: mailSchema.optional().describe("Waits for a message; `within` says how long. Default: 60s."),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).optional().describe("Program and arguments of another test suite; no shell."),
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("The command's folder, from the repository's root."),
    report: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("JUnit XML the command writes: paths or patterns."),
    environment: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .textMap */ .sP)().optional().describe("Environment variables of the command; BASE_URL is the site."),
    browser: browserSchema.optional().describe("Moves in a real browser."),
    totp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe("Secret of a one-time password, base32 or otpauth://; its code is ${totp}."),
    headers: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .textMap */ .sP)().optional(),
    query: queryMap.optional(),
    cookies: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .textMap */ .sP)().optional().describe("Sent with this request only, beside the flow's own."),
    form: queryMap.optional().describe("Sent as application/x-www-form-urlencoded."),
    json: anything.describe("Sent as application/json."),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Sent as it is."),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Path of a file that is sent as the body."),
    multipart: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), multipartValue).optional().describe("Sent as multipart/form-data."),
    graphql: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            query: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
            operation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        }),
    ])
        .optional(),
    basic: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ user: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), password: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ user: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), password: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    bearer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Token for the Authorization header."),
    redirects: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("follow"), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("none"), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).max(50)])
        .optional()
        .describe("Whether redirects are followed, or how many at most. Default: none."),
    timeout: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("For one request."),
    delay: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("Wait before the step."),
    retry: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).max(1_000),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ times: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).max(1_000), every: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional() }),
    ])
        .optional()
        .describe("Tries again until the step passes."),
    within: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("Time for the step with all its tries; it is tried until then."),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional().describe("Values set before the step."),
    "skip-if": zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...comparisonKeys, value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })])
        .optional()
        .describe("`true`, `unset NAME`, or a value with predicates: the step is left out then."),
    capture: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), captureSchema).optional(),
    expect: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([expectSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]).optional(),
};
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(stepShape);
const flowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe("Default: the file's name."),
    tags: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema),
    always: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional().describe("Run whatever happened to the steps: they clean up."),
});
const flowFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([flowSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(flowSchema)]);
const defaultFlows = ["smoke/*.yml", "smoke/*.yaml", "smoke/*.hurl"];
function flowsOption() {
    return (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), flowSchema])).describe("Paths or patterns of flow files (*.yml, *.yaml, *.hurl), and flows written in place.");
}


/***/ }),

/***/ 38727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ plainQueries),
/* harmony export */   T3: () => (/* binding */ comparingPredicates),
/* harmony export */   n3: () => (/* binding */ plainPredicates),
/* harmony export */   up: () => (/* binding */ namedQueries),
/* harmony export */   zH: () => (/* binding */ filterNames)
/* harmony export */ });
const plainQueries = [
    "status",
    "version",
    "url",
    "ip",
    "body",
    "bytes",
    "rawbytes",
    "duration",
    "sha256",
    "md5",
    "redirects",
];
const namedQueries = [
    "header",
    "cookie",
    "variable",
    "certificate",
    "jsonpath",
    "xpath",
    "css",
    "regex",
];
const filterNames = [
    "base64Decode",
    "base64Encode",
    "base64UrlSafeDecode",
    "base64UrlSafeEncode",
    "charsetDecode",
    "count",
    "css",
    "dateFormat",
    "daysAfterNow",
    "daysBeforeNow",
    "decode",
    "first",
    "format",
    "htmlEscape",
    "htmlUnescape",
    "jsonpath",
    "last",
    "location",
    "nth",
    "regex",
    "replace",
    "replaceRegex",
    "split",
    "toDate",
    "toFloat",
    "toHex",
    "toInt",
    "toString",
    "urlDecode",
    "urlEncode",
    "urlQueryParam",
    "utf8Decode",
    "utf8Encode",
    "xpath",
];
const comparingPredicates = [
    "==",
    "!=",
    ">",
    ">=",
    "<",
    "<=",
    "startsWith",
    "endsWith",
    "contains",
    "includes",
    "matches",
    "oneOf",
    "schema",
];
const plainPredicates = [
    "exists",
    "isBoolean",
    "isCollection",
    "isDate",
    "isEmpty",
    "isFloat",
    "isInteger",
    "isIpv4",
    "isIpv6",
    "isIsoDate",
    "isList",
    "isNumber",
    "isObject",
    "isString",
    "isUuid",
];


/***/ }),

/***/ 59455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ smoke_test_gate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./out/src/core/gate.js
var gate = __webpack_require__(25302);
// EXTERNAL MODULE: ./out/src/core/options.js
var options = __webpack_require__(9995);
// EXTERNAL MODULE: ./out/src/engines/flows/schema.js
var schema = __webpack_require__(74172);
;// CONCATENATED MODULE: ./out/src/engines/mail/schema.js


const catcher = schemas/* strictObject */.rej({
    port: schemas/* number */.aig().int().min(0).max(65_535).default(2525),
    host: schemas/* string */.YjP().default("127.0.0.1"),
})
    .describe("An SMTP server that this run starts; the application sends to it.");
const mailpit = schemas/* strictObject */.rej({
    url: (0,options/* httpUrl */.q3)(),
    user: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
})
    .describe("A Mailpit server, read over its HTTP API.");
const imap = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP(),
    port: schemas/* number */.aig().int().min(1).max(65_535).default(993),
    tls: schemas/* boolean */.zMY().default(true),
    user: schemas/* string */.YjP(),
    password: schemas/* string */.YjP(),
    mailbox: schemas/* string */.YjP().default("INBOX"),
})
    .describe("A real mailbox.");
const webhook = schemas/* strictObject */.rej({
    url: schemas/* string */.YjP().describe("Answers with JSON; ${run.email} stands for the run's address."),
    headers: (0,options/* textMap */.sP)().optional(),
    messages: schemas/* string */.YjP().default("$[*]").describe("JSONPath of the messages."),
    to: schemas/* string */.YjP().default("$.to"),
    from: schemas/* string */.YjP().default("$.from"),
    subject: schemas/* string */.YjP().default("$.subject"),
    text: schemas/* string */.YjP().default("$.text"),
    html: schemas/* string */.YjP().default("$.html"),
})
    .describe("Any service that shows received messages as JSON.");
const sources = { catcher, mailpit, imap, webhook };
const mailSchema = schemas/* strictObject */.rej({
    address: schemas/* string */.YjP()
        .default("smoke+${run.id}@example.com")
        .describe("The run's own address, known to flows as ${run.email}."),
    catcher: sources.catcher.optional(),
    mailpit: sources.mailpit.optional(),
    imap: sources.imap.optional(),
    webhook: sources.webhook.optional(),
})
    .refine((mail) => Object.keys(sources).filter((key) => mail[key] !== undefined).length === 1, "needs exactly one of catcher, mailpit, imap, webhook");

// EXTERNAL MODULE: ./out/src/gates/smoke-test/rules.js
var rules = __webpack_require__(50844);
;// CONCATENATED MODULE: ./out/src/gates/smoke-test/index.js






const smoke_test_options = schemas/* strictObject */.rej({
    flows: (0,schema/* flowsOption */.zk)().optional(),
    tags: (0,options/* list */.p_)(schemas/* string */.YjP()).optional().describe("Only flows with one of these tags run."),
    "skip-tags": (0,options/* list */.p_)(schemas/* string */.YjP()).optional().describe("Flows with one of these tags do not run."),
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .optional()
        .describe("Variables for all flows; a flow's own stand above them."),
    secrets: (0,options/* list */.p_)(schemas/* string */.YjP()).optional().describe("Names of variables whose values never appear in a report."),
    mail: mailSchema.optional().describe("Where mail steps find their messages."),
    "at-once": schemas/* number */.aig().int().min(1).max(64).default(4).describe("How many flows run side by side."),
});
const smoke_test_gate = (0,gate/* defineGate */.p)({
    id: "smoke-test",
    title: "Smoke test",
    question: "Do the routes that earn money work on what was deployed?",
    options: smoke_test_options,
    rules: rules/* rules */.a,
    async notApplicable({ flows }, { root, site }) {
        if (!site)
            return "no site URL was given";
        if (flows)
            return undefined;
        const { findFiles } = await __webpack_require__.e(/* import() */ 2863).then(__webpack_require__.bind(__webpack_require__, 22863));
        const files = await findFiles(root, schema/* defaultFlows */.r);
        return files.length > 0 ? undefined : "there are no flows (smoke/*.yml, smoke/*.hurl)";
    },
    async check(options, context) {
        const { readFlows } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(935), __webpack_require__.e(1600), __webpack_require__.e(393), __webpack_require__.e(7380), __webpack_require__.e(3191), __webpack_require__.e(9158), __webpack_require__.e(6780), __webpack_require__.e(6519), __webpack_require__.e(8618)]).then(__webpack_require__.bind(__webpack_require__, 96187));
        await readFlows(options, context);
    },
    async *run(options, context) {
        const { runSmokeTest } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(935), __webpack_require__.e(1600), __webpack_require__.e(393), __webpack_require__.e(7380), __webpack_require__.e(3191), __webpack_require__.e(9158), __webpack_require__.e(6780), __webpack_require__.e(6519), __webpack_require__.e(8618)]).then(__webpack_require__.bind(__webpack_require__, 96187));
        return yield* runSmokeTest(options, context);
    },
});


/***/ }),

/***/ 50844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

const unmet = (subject, { query, expected, actual }) => `${subject}: expected ${query} ${expected}, got ${actual}.`;
const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("smoke-test", {
    status: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A step answers with another status",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: unmet,
        why: "Customers cannot finish this step: whatever depends on it, a login, an order or a lead, is lost.",
        fix: "Send the request of the curl line, read the server's log for that moment, and do not promote the deploy before it passes.",
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-15"],
    }),
    header: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A step's answer has a wrong header, cookie, address or certificate",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: unmet,
        why: "A redirect to the wrong page or a cookie that is not set breaks the step after it for every customer.",
        fix: "Compare the header lines shown with what the flow expects, and correct whichever is wrong.",
    }),
    body: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A step's answer has a wrong body",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: unmet,
        why: "The page answers but does not show what customers need to see.",
        fix: "Look at the body shown: it is what customers get after this deploy.",
    }),
    value: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A step's answer has a wrong value",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: unmet,
        why: "The application answers with wrong data: what was saved is not what is read back, or a part of the page is missing.",
        fix: "Compare the value that came with the one expected, and look for what changed between them in this deploy.",
    }),
    time: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A step takes too long",
        subject: "flow",
        severity: "error",
        impact: "trust",
        message: unmet,
        why: "Customers leave a page that keeps them waiting.",
        fix: "Look for the slow query or call that this deploy added; raise the limit only when the time is intended.",
    }),
    "no-response": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A step gets no answer",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: (subject, { reason }) => `${subject}: no answer, ${reason}.`,
        why: "Customers see an error page of their browser instead of the site.",
        fix: "Check that the application runs and listens, and that nothing in front of it refuses the connection.",
    }),
    request: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A step's request leads nowhere",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: (subject, { reason }) => `${subject}: ${reason}.`,
        why: "A redirect that leads in a circle or an address that is none stops customers as an error page does.",
        fix: "Follow the hops shown; mend the redirect, or the link or value the address was made of.",
    }),
    "capture-missing": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A value that later steps need is not in the answer",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: (subject, { capture, query, reason }) => `${subject}: nothing to capture as "${capture}" (${query}): ${reason}.`,
        why: "A form without its token, or an answer without its id, stops customers at the next step.",
        fix: "Look at the answer shown: either the application left the value out, or it moved and the flow has to follow.",
    }),
    "mail-missing": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A message does not arrive",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: (subject, { to, mailbox, seconds }) => `${subject}: no message to ${to} arrived at ${mailbox} within ${seconds} s.`,
        why: "Customers who forgot their password, or wait for a confirmation, never get in.",
        fix: "Look at the application's log and mail queue for that address; check its SMTP settings in this environment.",
    }),
    "mail-content": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A message is not as it should be",
        subject: "flow",
        severity: "error",
        impact: "security",
        message: (subject, { what, expected, actual }) => `${subject}: expected ${what} ${expected}, got ${actual}.`,
        why: "A link to another host, over http, or that works twice hands accounts to others; a wrong sender ends in the spam folder.",
        fix: "Correct the template or the base URL the application builds its links from; make tokens single-use.",
        references: ["https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html"],
    }),
    "command-failed": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A test suite fails",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: (subject, { test, reason }) => test === undefined ? `${subject}: ${reason}.` : `${subject}: ${test} failed: ${reason}`,
        why: "The team's own tests say that this deploy is broken.",
        fix: "Run the command shown against the same site and mend what it finds.",
    }),
    browser: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A page does not work in a browser",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: (subject, { what, expected, actual }) => `${subject}: expected ${what} ${expected}, got ${actual}.`,
        why: "The server answers, but what customers see in their browser does not work.",
        fix: "Open the page in a browser with its console open; look at the screenshot where there is one.",
    }),
    "unclean-write": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A flow writes to production and never cleans up",
        subject: "flow",
        severity: "warning",
        impact: "support",
        message: (subject, { method }) => `${subject} sends ${method} to production, and the flow has no "always" steps.`,
        why: "Every run leaves test records among those of real customers.",
        fix: 'Add an "always:" step that removes what the flow creates; name it with ${run.id} so that it can be told apart.',
    }),
    flaky: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A step passes only on a later try",
        subject: "flow",
        severity: "note",
        impact: "trust",
        message: (subject, { attempts }) => `${subject} passed only on try ${attempts}.`,
        why: "Customers do not try again.",
        fix: "Look at what failed on the earlier try; a step that has to wait for something says so with `within`.",
    }),
});


/***/ })

};
