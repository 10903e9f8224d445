export const id = 4344;
export const ids = [4344];
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

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ cache_headers_gate)
});

// EXTERNAL MODULE: ./out/src/core/gate.js
var gate = __webpack_require__(25302);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./out/src/core/options.js
var options = __webpack_require__(9995);
// EXTERNAL MODULE: ./out/src/engines/flows/schema.js
var schema = __webpack_require__(74172);
;// CONCATENATED MODULE: ./out/src/gates/cache-headers/options.js



const address = schemas/* string */.YjP()
    .refine((text) => text.startsWith("/") || /^(https?:\/\/|\*)/.test(text), "must be a path such as /assets/app.js, a pattern such as /assets/**, or a URL");
const flow = schemas/* union */.KCZ([schemas/* string */.YjP(), schema/* flowSchema */.q7]);
const options_options = schemas/* strictObject */.rej({
    static: (0,options/* list */.p_)(address)
        .optional()
        .describe("Files that change their name with their content: paths, URLs, or patterns for what the pages load. Default: scripts, styles, fonts and images of the pages."),
    private: (0,options/* list */.p_)(address)
        .default([])
        .describe("What belongs to one visitor: paths, URLs, or patterns for what the pages link to."),
    pages: (0,options/* list */.p_)(address)
        .optional()
        .describe("Public pages: judged themselves, and read for what they load and link to. Default: /."),
    session: schemas/* strictObject */.rej({
        flow: flow.describe("Name of a smoke flow that signs in, or a flow written here."),
        variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().describe("Variables laid over the flow's own."),
        other: schemas/* strictObject */.rej({ flow: flow.optional(), variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional() })
            .optional()
            .describe("A second account, to see whether one visitor gets what was made for another."),
        deception: schemas/* boolean */.zMY()
            .default(true)
            .describe("Also ask for private pages under names that look like static files."),
    })
        .optional()
        .describe("A signed-in visitor, for what is private."),
    "min-age": (0,options/* duration */.p0)()
        .optional()
        .describe("How long static files must be kept. Default: 30d, or 1d for names without a hash."),
    "max-page-age": (0,options/* duration */.p0)()
        .default(3_600_000)
        .describe("How long browsers may keep a public page, which nobody can take back. Default: 1h."),
    "max-urls": schemas/* number */.aig().int().min(1).max(5_000).default(100).describe("Most URLs that patterns may add."),
});

// EXTERNAL MODULE: ./out/src/gates/cache-headers/rules.js
var rules = __webpack_require__(18323);
;// CONCATENATED MODULE: ./out/src/gates/cache-headers/index.js



const cache_headers_gate = (0,gate/* defineGate */.p)({
    id: "cache-headers",
    title: "Cache headers",
    question: "Are static files kept, and is nothing kept that belongs to one visitor?",
    options: options_options,
    rules: rules/* rules */.a,
    notApplicable(given, { site }) {
        const absolute = [...(given.static ?? []), ...given.private].some((entry) => /^https?:/.test(entry));
        return site || absolute ? undefined : "no site URL was given";
    },
    async check(given, context) {
        const { assertSite } = await __webpack_require__.e(/* import() */ 8957).then(__webpack_require__.bind(__webpack_require__, 98957));
        assertSite(given, context);
        if (!given.session)
            return;
        const { assertFlows } = await __webpack_require__.e(/* import() */ 1063).then(__webpack_require__.bind(__webpack_require__, 1063));
        await assertFlows(given.session, context);
    },
    async *run(given, context) {
        const { checkCaching } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1600), __webpack_require__.e(6780), __webpack_require__.e(5093)]).then(__webpack_require__.bind(__webpack_require__, 55093));
        return yield* checkCaching(given, context);
    },
});


/***/ }),

/***/ 18323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ timeText),
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

function timeText(seconds) {
    const units = [
        [86_400, "d"],
        [3_600, "h"],
        [60, "min"],
    ];
    const [size, unit] = units.find(([length]) => seconds >= length) ?? [1, "s"];
    return `${Math.round((seconds / size) * 10) / 10} ${unit}`;
}
const rfc9111 = "https://www.rfc-editor.org/rfc/rfc9111";
const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("cache-headers", {
    "static-uncached": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Static file is not cached",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (url, { because }) => `browsers fetch ${url} again for every page (${because})`,
        why: "Every page view waits for files the visitor already had, and pays for them on mobile data.",
        fix: "Send Cache-Control: public, max-age=31536000, immutable for files whose name changes with their content.",
        fixes: [
            {
                platform: "nginx",
                text: "For the folder of built files:",
                snippet: 'location /assets/ { add_header Cache-Control "public, max-age=31536000, immutable"; }',
            },
            {
                platform: "Netlify",
                text: "In _headers:",
                snippet: "/assets/*\n  Cache-Control: public, max-age=31536000, immutable",
            },
            {
                platform: "Vercel",
                text: "In vercel.json:",
                snippet: '{ "headers": [{ "source": "/assets/(.*)", "headers": [{ "key": "Cache-Control", "value": "public, max-age=31536000, immutable" }] }] }',
            },
            {
                platform: "Express",
                text: "For the static middleware:",
                snippet: 'app.use("/assets", express.static("dist", { maxAge: "1y", immutable: true }));',
            },
        ],
        references: [`${rfc9111}#section-5.2.2`, "https://developer.mozilla.org/docs/Web/HTTP/Guides/Caching"],
    }),
    "static-short": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Static file is cached only briefly",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (url, { seconds, wanted, because }) => `browsers keep ${url} for ${timeText(seconds)} (${because}), less than ${timeText(wanted)}`,
        why: "Visitors who come back wait for files they already had.",
        fix: "Raise max-age; put a hash into the file's name so that a new version gets a new address.",
        references: [`${rfc9111}#section-5.2.2.1`],
    }),
    "private-cacheable": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Private page may be kept by shared caches",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (url, { who, because, field, seconds }) => `${url}, asked for ${who}, may be kept by shared caches${seconds > 0 ? ` for ${timeText(seconds)}` : ""} (${field}: ${because})`,
        why: "A content network or company proxy can hand one customer's page to the next one.",
        fix: "Send Cache-Control: private, no-store for everything that belongs to one visitor, and no CDN-Cache-Control.",
        fixes: [
            {
                platform: "Express",
                text: "In the route:",
                snippet: 'response.set("Cache-Control", "private, no-store");',
            },
            {
                platform: "Next.js",
                text: 'Make the page dynamic: export const dynamic = "force-dynamic", and read the session with cookies().',
            },
            {
                platform: "Cloudflare",
                text: "Cache Rules: bypass the cache for these paths, and no “Cache everything”.",
            },
        ],
        references: [`${rfc9111}#section-5.2.2.7`, "https://cwe.mitre.org/data/definitions/524.html"],
    }),
    "private-cached": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Private page came from a shared cache",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (url, { because }) => `a shared cache answered for ${url}, asked for with a session (${because})`,
        why: "Whoever asks next may get the same page, with this customer's data.",
        fix: "Exclude the path from the cache and purge it; then send Cache-Control: private, no-store.",
        references: ["https://www.rfc-editor.org/rfc/rfc9211#section-2.1"],
    }),
    "session-replayed": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "One visitor gets another's page",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (url, { to, sign }) => `${url}: ${to} got the answer made for a signed-in visitor (${sign})`,
        why: "Customers see each other's data, and a replayed session cookie hands over the account.",
        fix: "Stop caching the path at once and purge it; then send Cache-Control: private, no-store.",
        references: ["https://cwe.mitre.org/data/definitions/524.html"],
    }),
    "cache-deception": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Private page under a static file's name",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (url, { variant, cached }) => cached
            ? `${variant} shows a visitor without a session the private page ${url}`
            : `${variant} serves the private page ${url}; a cache that goes by file names would keep it`,
        why: "A link with such an address, sent to a customer, puts the customer's page into the cache for the sender to read.",
        fix: "Answer 404 for paths that continue behind the page's own, and cache by Cache-Control instead of by file name.",
        references: [
            "https://portswigger.net/web-security/web-cache-deception",
            "https://cwe.mitre.org/data/definitions/524.html",
        ],
    }),
    "set-cookie-cacheable": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Cookie in a response that shared caches keep",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (url, { names, field, because }) => `${url} sets ${names.join(", ")} in a response that shared caches may keep (${field}: ${because})`,
        why: "The next visitors get the first one's cookie; with a session cookie they get the account.",
        fix: "Do not set cookies on cached responses, or send Cache-Control: private, no-store with them.",
        fixes: [
            {
                platform: "Next.js",
                text: "Let middleware set cookies only on paths that are not prerendered, or mark those responses private.",
            },
        ],
        references: [`${rfc9111}#section-7.3`],
    }),
    "no-validator": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Response without a validator",
        subject: "url",
        severity: "note",
        impact: "revenue",
        message: (url) => `${url} has neither ETag nor Last-Modified`,
        why: "When the cached copy is too old, the whole body travels again although nothing changed.",
        fix: "Send an ETag.",
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-8.8"],
    }),
    "validator-ignored": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Validator does not work",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (url, { etag, changes }) => changes
            ? `the ETag of ${url} changes although the content does not`
            : `${url} answers 200 with the whole body to If-None-Match: ${etag}`,
        why: "Returning visitors download what they have, and the server sends it.",
        fix: "Answer 304 to If-None-Match; make the ETag depend on the content alone, the same on every server.",
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2"],
    }),
    "vary-missing": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Vary is missing",
        subject: "url",
        severity: "warning",
        impact: "support",
        message: (url, { field, difference }) => `${url} ${difference}, but Vary does not name ${field}`,
        why: "A cache gives every visitor the form the first one asked for: another language, a coding they cannot read.",
        fix: "Name every request field the answer depends on in Vary.",
        references: [`${rfc9111}#section-4.1`],
    }),
    "page-kept": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Page is kept by browsers for too long",
        subject: "url",
        severity: "warning",
        impact: "support",
        message: (url, { seconds, limit, because }) => `browsers keep ${url} for ${timeText(seconds)} (${because}), more than ${timeText(limit)}`,
        why: "A wrong price or a broken page stays with visitors until then, and nobody can take it back.",
        fix: "Send Cache-Control: no-cache with an ETag to browsers, and a longer s-maxage to a cache you can purge.",
        references: [`${rfc9111}#section-4.2`],
    }),
    "no-policy": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Caches decide for themselves",
        subject: "url",
        severity: "note",
        impact: "support",
        message: (url) => `${url} says nothing about caching, so that every cache guesses`,
        why: "Some visitors see yesterday's page, others wait for today's, and nobody can tell who.",
        fix: "Send Cache-Control: no-cache with an ETag for pages.",
        references: [`${rfc9111}#section-4.2.2`],
    }),
    malformed: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Cache headers with mistakes",
        subject: "url",
        severity: "warning",
        impact: "support",
        message: (url, { faults }) => `${url}: ${faults.join("; ")}`,
        why: "Caches pass over what they cannot read, and do something else than was meant.",
        fix: "Correct the field as RFC 9111 has it.",
        references: [`${rfc9111}#section-5.2`, "https://www.rfc-editor.org/rfc/rfc9213#section-2.1"],
    }),
    unreachable: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "Cannot be fetched",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (url, { what }) => `${url}: ${what}`,
        why: "Visitors do not get it either.",
        fix: "Put the file back, or correct the address in the configuration.",
    }),
});


/***/ })

};
