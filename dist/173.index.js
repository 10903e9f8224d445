export const id = 173;
export const ids = [173];
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

/***/ 80173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ endpoint_timing_gate)
});

// EXTERNAL MODULE: ./out/src/core/gate.js
var gate = __webpack_require__(25302);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./out/src/core/options.js
var options = __webpack_require__(9995);
// EXTERNAL MODULE: ./out/src/engines/flows/schema.js
var schema = __webpack_require__(74172);
;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/options.js



const routeSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP().describe("A path or URL that is read with GET."),
    schema/* stepSchema */.SE
        .pick({
        name: true,
        headers: true,
        query: true,
        form: true,
        json: true,
        body: true,
        graphql: true,
        bearer: true,
        redirects: true,
        timeout: true,
        expect: true,
        ...Object.fromEntries(schema/* methods */.vX.map((method) => [method, true])),
    })
        .extend({
        p95: (0,options/* duration */.p0)().optional().describe("Budget for the 95th percentile."),
        rate: schemas/* number */.aig().min(1).max(50).optional(),
        requests: schemas/* number */.aig().int().min(20).max(3_000).optional(),
    })
        .strict(),
]);
const flow = schemas/* union */.KCZ([schemas/* string */.YjP(), schema/* flowSchema */.q7]);
const options_options = schemas/* strictObject */.rej({
    routes: (0,options/* list */.p_)(routeSchema)
        .default([])
        .describe("What is measured: paths, or requests as in a flow's step with a budget."),
    rate: schemas/* number */.aig().min(1).max(50).default(20).describe("Requests a second."),
    requests: schemas/* number */.aig().int().min(20).max(3_000).default(200).describe("Requests for each route that count."),
    "warm-up": schemas/* number */.aig().int().min(0).max(200).default(10).describe("Requests before, that do not count."),
    budgets: schemas/* strictObject */.rej({
        read: (0,options/* duration */.p0)().default(300).describe("p95 of GET, HEAD and OPTIONS. Default: 300ms."),
        write: (0,options/* duration */.p0)().default(500).describe("p95 of all other methods. Default: 500ms."),
        cold: (0,options/* duration */.p0)().default(3_000).describe("The first request, on a new connection. Default: 3s."),
    })
        .default({ read: 300, write: 500, cold: 3_000 }),
    errors: schemas/* number */.aig().min(0).max(1).default(0.01).describe("Share of requests that may fail. Default: 0.01."),
    "max-lag": (0,options/* duration */.p0)()
        .default(10)
        .describe("How late this machine may send its own requests (99th percentile) to be believed. Default: 10ms."),
    session: schemas/* strictObject */.rej({
        flow: flow.describe("Name of a smoke flow that signs in, or a flow written here."),
        variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    })
        .optional()
        .describe("A signed-in visitor, whose cookies every request carries."),
    concurrency: schemas/* strictObject */.rej({
        flow: flow.describe("Name of a smoke flow, or a flow written here."),
        users: schemas/* number */.aig().int().min(2).max(20).default(3),
        growth: schemas/* number */.aig().min(1).default(3).describe("How many times slower a step may get."),
    })
        .optional()
        .describe("Several users at once on one flow."),
    flows: (0,schema/* flowsOption */.zk)().optional().describe("Where named flows are. Default: those of smoke-test."),
    "last-good": schemas/* strictObject */.rej({
        file: schemas/* string */.YjP()
            .describe("JSON file with the samples of the last good run; keep it in a cache or artefact."),
        ratio: schemas/* number */.aig().min(1).default(1.25).describe("How many times slower the median may be."),
        save: schemas/* boolean */.zMY().default(true).describe("Write the file when the gate passes."),
    })
        .optional(),
});

// EXTERNAL MODULE: ./out/src/gates/endpoint-timing/rules.js
var rules = __webpack_require__(41200);
;// CONCATENATED MODULE: ./out/src/gates/endpoint-timing/index.js



const endpoint_timing_gate = (0,gate/* defineGate */.p)({
    id: "endpoint-timing",
    title: "Endpoint timing",
    question: "Do the key endpoints answer within their budgets?",
    options: options_options,
    rules: rules/* rules */.a,
    notApplicable({ routes, concurrency }, { site }) {
        if (!site)
            return "no site URL was given";
        return routes.length === 0 && !concurrency ? "no routes are given" : undefined;
    },
    async check(options, context) {
        const { readRoutes } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2856), __webpack_require__.e(935), __webpack_require__.e(1600), __webpack_require__.e(393), __webpack_require__.e(7380), __webpack_require__.e(3191), __webpack_require__.e(9158), __webpack_require__.e(9788)]).then(__webpack_require__.bind(__webpack_require__, 37947));
        readRoutes(options, context.env);
    },
    async *run(options, context) {
        const { runEndpointTiming } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(935), __webpack_require__.e(1600), __webpack_require__.e(393), __webpack_require__.e(7380), __webpack_require__.e(3191), __webpack_require__.e(9158), __webpack_require__.e(6780), __webpack_require__.e(6519), __webpack_require__.e(5942)]).then(__webpack_require__.bind(__webpack_require__, 18661));
        return yield* runEndpointTiming(options, context);
    },
});


/***/ }),

/***/ 41200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("endpoint-timing", {
    "over-budget": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "An endpoint is slower than its budget",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { p95, lower, budget, samples }) => `${subject} answers 95 % of requests within ${p95} ms, at the best ${lower} ms, over its budget of ${budget} ms (${samples} requests).`,
        why: "Customers wait, and leave: the slowest twentieth of requests is met by most visits.",
        fix: "Look where the time goes in the table and in Server-Timing; compare with the deploy before.",
    }),
    "near-budget": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "An endpoint may be slower than its budget",
        subject: "url",
        severity: "warning",
        impact: "trust",
        message: (subject, { p95, lower, upper, budget }) => `${subject} answers 95 % of requests within ${p95} ms, between ${lower} and ${upper === Number.POSITIVE_INFINITY ? "unknown" : `${upper}`} ms; its budget of ${budget} ms lies in between.`,
        why: "A little more load or data takes it over.",
        fix: "Measure with more requests to be sure, and win some distance to the budget.",
    }),
    "slow-start": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "The first request is slow",
        subject: "url",
        severity: "warning",
        impact: "trust",
        message: (subject, { time, budget }) => `${subject} took ${time} ms for the first request, over the budget of ${budget} ms for a cold start.`,
        why: "The first customer after a deploy, or after a quiet night, waits this long.",
        fix: "Keep an instance warm, or shorten what happens at start; measure again right after a deploy.",
    }),
    errors: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "An endpoint fails under light load",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { failed, total, share }) => `${subject} failed ${failed} of ${total} requests (${Math.round(share * 1000) / 10} %).`,
        why: "A handful of customers at the same time already see errors.",
        fix: "Look at the server's log for the time of the run: limits on connections, workers or memory are the usual cause.",
    }),
    slower: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "An endpoint became slower than in the last good run",
        subject: "url",
        severity: "warning",
        impact: "trust",
        message: (subject, { ratio, before, now }) => `${subject} takes ${ratio} times as long as in the last good run: ${now} ms against ${before} ms (median).`,
        why: "Small losses with every deploy add up to a slow site that nobody decided on.",
        fix: "Look at what this deploy changed on the way of this request.",
    }),
    "concurrent-errors": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A flow fails when several users do it at once",
        subject: "flow",
        severity: "error",
        impact: "revenue",
        message: (subject, { users, reason }) => `${subject} fails with ${users} users at once: ${reason}.`,
        why: "What works for one customer breaks when a second one comes.",
        fix: "Look for locks, shared state between sessions and limits on connections.",
    }),
    "concurrent-slow": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A flow gets slow when several users do it at once",
        subject: "flow",
        severity: "warning",
        impact: "trust",
        message: (subject, { users, alone, together }) => `${subject} takes ${together} ms with ${users} users at once, and ${alone} ms for one alone.`,
        why: "Requests wait for each other: with real traffic the site stands still.",
        fix: "Look for a lock, a pool of size one, or a single worker on the way of this step.",
    }),
});


/***/ })

};
