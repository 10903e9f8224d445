export const id = 3490;
export const ids = [3490];
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

/***/ 73490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ redirect_crawl_gate)
});

// EXTERNAL MODULE: ./out/src/core/gate.js
var gate = __webpack_require__(25302);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var classic_schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./out/src/core/options.js
var options = __webpack_require__(9995);
// EXTERNAL MODULE: ./out/src/engines/flows/schema.js
var schema = __webpack_require__(74172);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/options.js



const surviveEntry = classic_schemas/* strictObject */.rej({
    from: classic_schemas/* string */.YjP().describe("The old address."),
    to: classic_schemas/* string */.YjP().optional().describe("Where it must end; without it, anywhere alive."),
});
const survive = classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), classic_schemas/* array */.YOg(classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), surviveEntry])), classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP())])
    .describe("Addresses that must keep working: a file (CSV, YAML, JSON, sitemap, Netlify _redirects, vercel.json, next.config, access log), several files, or old address to target in place.");
const session = classic_schemas/* strictObject */.rej({
    flow: classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), schema/* flowSchema */.q7])
        .describe("Name of a smoke flow that signs in, or a flow written here."),
    variables: (0,options/* textMap */.sP)().optional().describe("Variables laid over the flow's own."),
})
    .describe("A signed-in visitor, whose cookies the crawl uses.");
const options_options = classic_schemas/* strictObject */.rej({
    canonical: (0,options/* httpUrl */.q3)()
        .optional()
        .describe("The one origin every entry must end on, such as https://www.example.com."),
    hosts: (0,options/* list */.p_)(classic_schemas/* string */.YjP())
        .default([])
        .describe("Further hosts of the site, such as an old domain; apex and www of the site are known."),
    start: (0,options/* list */.p_)(classic_schemas/* string */.YjP()).default([]).describe("Addresses to begin with, absolute or relative to the site."),
    sitemap: classic_schemas/* union */.KCZ([classic_schemas/* boolean */.zMY(), (0,options/* list */.p_)(classic_schemas/* string */.YjP())])
        .default(true)
        .describe("Whether to read sitemaps (robots.txt lines and /sitemap.xml), or where they are."),
    survive: survive.optional(),
    "survive-top": classic_schemas/* number */.aig()
        .int()
        .positive()
        .default(200)
        .describe("Most used addresses taken from an access log."),
    matrix: classic_schemas/* boolean */.zMY()
        .optional()
        .describe("Whether to try every scheme, host and spelling. Default: when the canonical host is a public name."),
    "matrix-path": classic_schemas/* string */.YjP()
        .regex(/^\/./, "must be a path below the root, such as /pricing")
        .optional()
        .describe("The deep path of the origin matrix. Default: the first page found that answers 200."),
    include: (0,options/* list */.p_)(classic_schemas/* string */.YjP()).default([]).describe("Globs for path and query; only what matches is asked."),
    exclude: (0,options/* list */.p_)(classic_schemas/* string */.YjP()).default([]).describe("Globs for path and query that are not asked."),
    robots: classic_schemas/* boolean */.zMY().default(false).describe("Whether to leave out what robots.txt keeps crawlers from."),
    external: classic_schemas/* boolean */.zMY().default(false).describe("Whether to ask external links, gently."),
    "open-redirects": classic_schemas/* boolean */.zMY()
        .default(true)
        .describe("Whether to try addresses with a parameter such as next= with a harmless foreign host."),
    rewrite: (0,options/* textMap */.sP)()
        .default({})
        .describe("Origin in links to the origin asked in its place: production's to the preview's."),
    compare: (0,options/* httpUrl */.q3)().optional().describe("Production's base URL: report only what is worse than there."),
    production: classic_schemas/* boolean */.zMY()
        .optional()
        .describe("Whether search engines must find the site. Default: by environment and host."),
    "staging-hosts": (0,options/* list */.p_)(classic_schemas/* string */.YjP())
        .default([])
        .describe("Further hosts no public page may link to; * stands for any text."),
    "max-hops": classic_schemas/* number */.aig().int().min(1).max(20).default(1).describe("Redirects an address may take."),
    "max-pages": classic_schemas/* number */.aig().int().positive().default(10_000).describe("Most addresses asked."),
    "max-depth": classic_schemas/* number */.aig().int().nonnegative().default(100).describe("Most clicks from a start address."),
    "max-bytes": (0,options/* byteSize */.mz)().prefault("4GB").describe("Most bytes read, all pages together."),
    "max-time": (0,options/* duration */.p0)().optional().describe("Longest time for the crawl. Default: the run's."),
    "max-variants": classic_schemas/* number */.aig()
        .int()
        .positive()
        .default(500)
        .describe("Query strings of one path after which it is taken for endless."),
    concurrency: classic_schemas/* number */.aig().int().min(1).max(256).default(96).describe("Most requests to one host at once."),
    timeout: (0,options/* duration */.p0)().optional().describe("For one address. Default: the run's."),
    headers: (0,options/* textMap */.sP)().default({}).describe("Headers for the site's own hosts."),
    cookies: (0,options/* textMap */.sP)().default({}).describe("Cookies for the site's own hosts."),
    "basic-auth": classic_schemas/* string */.YjP()
        .regex(/^[^:]+:/, "must be user:password")
        .optional()
        .describe("user:password for the site's own hosts."),
    session: session.optional(),
    accept: (0,options/* list */.p_)(number().int().min(400).max(599))
        .default([])
        .describe("Statuses from 400 on that are fine, such as 401 for a preview behind a password."),
    cache: classic_schemas/* string */.YjP()
        .optional()
        .describe("File that keeps ETag and Last-Modified between runs, so that unchanged pages are not sent again."),
    shard: classic_schemas/* string */.YjP()
        .regex(/^\d+\/\d+$/, "must be a share such as 2/4")
        .optional()
        .describe("This machine's share of the addresses, such as 2/4. Default: the run's."),
});

// EXTERNAL MODULE: ./out/src/gates/redirect-crawl/rules.js + 2 modules
var rules = __webpack_require__(60007);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/index.js



const redirect_crawl_gate = (0,gate/* defineGate */.p)({
    id: "redirect-crawl",
    title: "Redirect crawl",
    question: "Does every address a customer may type or click end on the right page, in one hop?",
    options: options_options,
    rules: rules/* rules */.a,
    sharded: true,
    notApplicable: ({ start }, { site }) => site || start.some((one) => /^https?:/i.test(one)) ? undefined : "no site was given (`site:` or `--url`)",
    async *run(options, context) {
        const { runRedirectCrawl } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(1600), __webpack_require__.e(4006), __webpack_require__.e(9800), __webpack_require__.e(6780), __webpack_require__.e(6593)]).then(__webpack_require__.bind(__webpack_require__, 96593));
        return yield* runRedirectCrawl(options, context);
    },
});


/***/ }),

/***/ 60007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./out/src/core/rule.js
var rule = __webpack_require__(36387);
;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/rules/pages.js

const pageRules = {
    dead: (0,rule/* rule */.Hu)({
        title: "Dead address",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { reason, end }) => end === subject ? `${subject}: ${reason}` : `${subject} leads to ${end}: ${reason}`,
        why: "Whoever follows it leaves with an error page.",
        fix: "Restore the page, or redirect the address to the page that replaced it.",
    }),
    "external-dead": (0,rule/* rule */.Hu)({
        title: "Dead external link",
        subject: "url",
        severity: "warning",
        impact: "trust",
        message: (subject, { reason, end }) => end === subject ? `${subject}: ${reason}` : `${subject} leads to ${end}: ${reason}`,
        why: "A link to nowhere makes the page look abandoned.",
        fix: "Link to where the content is now, or take the link out.",
    }),
    "soft-404": (0,rule/* rule */.Hu)({
        title: "Missing page that does not say so",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (subject, { status, how, target }) => {
            switch (how) {
                case "answers":
                    return `${subject} does not exist, yet it answers ${status}`;
                case "redirects":
                    return `${subject} does not exist, yet it redirects to ${target}`;
                case "says so":
                    return `${subject} says that nothing was found, yet it answers ${status}`;
                case "looks like":
                    return `${subject} shows the same page as an address that does not exist, yet it answers ${status}`;
            }
        },
        why: "Search engines index error pages, and nobody notices links that died.",
        fix: "Answer 404, or 410, for pages that do not exist.",
        fixes: [
            {
                platform: "nginx",
                text: "End with 404 instead of the index page.",
                snippet: "try_files $uri $uri/ =404;",
            },
            { platform: "Netlify", text: "Put a 404.html into the output and take `/* /index.html 200` out." },
        ],
        references: [
            "https://developers.google.com/search/docs/crawling-indexing/http-network-errors#soft-404-errors",
        ],
    }),
    "canonical-tag": (0,rule/* rule */.Hu)({
        title: "Wrong canonical tag",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (subject, { fault, canonical }) => `${subject} names ${canonical} as its canonical address: ${fault}`,
        why: "Search engines drop the page in favour of an address that does not serve it.",
        fix: "Name the page's own final address, on the canonical host, over HTTPS.",
        references: ["https://www.rfc-editor.org/rfc/rfc6596"],
    }),
    "mixed-content": (0,rule/* rule */.Hu)({
        title: "Mixed content",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (subject, { count, first }) => count === 1
            ? `${subject} loads ${first} over plain HTTP`
            : `${subject} loads ${count} parts over plain HTTP, ${first} first`,
        why: "Browsers block such scripts, frames and styles, so the page breaks, and warn about the rest.",
        fix: "Load every part over https://.",
        references: ["https://www.w3.org/TR/mixed-content/"],
    }),
    "insecure-form": (0,rule/* rule */.Hu)({
        title: "Form that sends over plain HTTP",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (subject, { action }) => `${subject} has a form that sends to ${action} over plain HTTP`,
        why: "What a customer types is readable on the network, and browsers warn before they send it.",
        fix: "Send the form to an https:// address, best without scheme and host.",
    }),
    "fragment-missing": (0,rule/* rule */.Hu)({
        title: "Link to a section that does not exist",
        subject: "url",
        severity: "warning",
        impact: "support",
        message: (_subject, { fragment, page }) => `${page} has no element that #${fragment} leads to`,
        why: "The click ends at the top of the page, and the reader does not find what was promised.",
        fix: "Give the section its id back, or correct the link.",
    }),
    "noindex-left": (0,rule/* rule */.Hu)({
        title: "Production page hidden from search engines",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { by }) => `${subject} is hidden from search engines by ${by}`,
        why: "A noindex left over from staging takes the site out of search results within days.",
        fix: "Take noindex and Disallow out of production.",
        fixes: [
            {
                platform: "Vercel",
                text: "Preview deployments get X-Robots-Tag by themselves; assign the production domain.",
            },
        ],
        references: ["https://developers.google.com/search/docs/crawling-indexing/block-indexing"],
    }),
    "sitemap-redirects": (0,rule/* rule */.Hu)({
        title: "Sitemap entry that is not a final page",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (subject, { fault }) => `${subject} is in the sitemap, but ${fault}`,
        why: "Search engines trust a sitemap less with each wrong entry and find new pages later.",
        fix: "List final addresses only: on the canonical host, over HTTPS, answering 200, indexable.",
        references: ["https://www.sitemaps.org/protocol.html"],
    }),
    "slash-twins": (0,rule/* rule */.Hu)({
        title: "Same page with and without a slash",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (subject, { twin }) => `${subject} and ${twin} both answer with the same page`,
        why: "Two addresses for one page split ranking and analytics, and relative links break on one of them.",
        fix: "Redirect one to the other, or name one as canonical on both.",
        fixes: [
            { platform: "Next.js", text: "Set `trailingSlash` in next.config." },
            { platform: "Vercel", text: "Set `trailingSlash` in vercel.json." },
            { platform: "nginx", text: "Redirect one form.", snippet: "rewrite ^/(.+)/$ /$1 permanent;" },
        ],
    }),
    "staging-host": (0,rule/* rule */.Hu)({
        title: "Link to a preview or development host",
        subject: "url",
        severity: "error",
        impact: "trust",
        message: (subject, { what }) => `${subject} is ${what}, and a public page points there`,
        why: "Customers end on a half-finished copy, or on nothing, and search engines index it.",
        fix: "Use paths without a host, or the public host.",
    }),
};

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/rules/redirects.js

const redirectRules = {
    chain: (0,rule/* rule */.Hu)({
        title: "Redirect chain",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { hops, target }) => `${subject} takes ${hops} redirects to reach ${target}`,
        why: "Every extra hop costs a round trip on a paid click, and each one is a place where the campaign's parameters can get lost.",
        fix: "Point the first address straight at the last one, and merge the rules in between.",
        fixes: [
            {
                platform: "nginx",
                text: "Answer with the final address in the first rule.",
                snippet: "location = /old { return 301 https://www.example.com/new$is_args$args; }",
            },
            {
                platform: "Cloudflare",
                text: "Put the final address into one Single Redirect rule, with Preserve query string on.",
            },
            {
                platform: "Vercel",
                text: "Merge the entries in vercel.json.",
                snippet: '{ "redirects": [{ "source": "/old", "destination": "/new", "permanent": true }] }',
            },
            { platform: "Netlify", text: "Merge the lines in _redirects.", snippet: "/old  /new  301!" },
            {
                platform: "Next.js",
                text: "Merge the entries of redirects() in next.config.",
                snippet: 'async redirects() { return [{ source: "/old", destination: "/new", permanent: true }]; }',
            },
        ],
    }),
    loop: (0,rule/* rule */.Hu)({
        title: "Redirect loop",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { members }) => members.length === 1
            ? `${subject} redirects in a circle: ${members[0]} redirects to itself`
            : `${subject} redirects in a circle of ${members.length} addresses: ${members.join(" → ")}`,
        why: "A browser gives up on a loop with an error page: nobody arrives.",
        fix: "Break the circle: let one of its addresses answer with a page.",
        fixes: [
            {
                platform: "Cloudflare",
                text: "A loop between http and https often comes from SSL mode Flexible in front of a server that redirects to https: use Full (strict).",
            },
        ],
    }),
    "too-many-hops": (0,rule/* rule */.Hu)({
        title: "More redirects than a browser follows",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { hops, last }) => `${subject} is still redirecting after ${hops} hops, at ${last}`,
        why: "Browsers give up after 20 redirects with an error page: nobody arrives.",
        fix: "Point the first address straight at the page it should reach.",
        references: ["https://fetch.spec.whatwg.org/#http-redirect-fetch"],
    }),
    downgrade: (0,rule/* rule */.Hu)({
        title: "Redirect from HTTPS to HTTP",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (subject, { from, to }) => from === subject
            ? `${subject} redirects to ${to}, which is not encrypted`
            : `${subject}: ${from} redirects to ${to}, which is not encrypted`,
        why: "One plain hop lets anybody on the network read or replace the page, and drops the referrer that pays for campaigns.",
        fix: "Redirect to the https:// address.",
        fixes: [
            {
                platform: "Express",
                text: "Behind a proxy, let the framework know that the visitor came over HTTPS.",
                snippet: "app.set('trust proxy', true);",
            },
            {
                platform: "nginx",
                text: "Let relative redirects stay on the visitor's scheme.",
                snippet: "absolute_redirect off;",
            },
        ],
    }),
    "not-https": (0,rule/* rule */.Hu)({
        title: "Page over plain HTTP",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (subject, { status }) => `${subject} answers ${status} over plain HTTP instead of redirecting to HTTPS`,
        why: "Browsers mark the page as not secure, and anybody on the network can read and change it.",
        fix: "Redirect every http:// address to https:// with 301 or 308.",
        fixes: [
            {
                platform: "nginx",
                text: "Redirect the whole plain server.",
                snippet: "server { listen 80; return 301 https://www.example.com$request_uri; }",
            },
            { platform: "Cloudflare", text: "Switch on SSL/TLS → Edge Certificates → Always Use HTTPS." },
        ],
    }),
    temporary: (0,rule/* rule */.Hu)({
        title: "Temporary redirect where a permanent one is meant",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (subject, { status, target, reason }) => `${subject} redirects to ${target} with ${status}, although ${reason}`,
        why: "Search engines keep the old address and browsers ask again every time, because 302, 303 and 307 say that it will come back.",
        fix: "Answer with 301, or with 308 where forms are sent.",
        fixes: [
            { platform: "nginx", text: "`return 301` or `rewrite … permanent`." },
            { platform: "Next.js", text: "`permanent: true`." },
            { platform: "Express", text: "Name the status.", snippet: "res.redirect(301, target)" },
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-15.4"],
    }),
    "canonical-host": (0,rule/* rule */.Hu)({
        title: "Page on another host than the canonical one",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { host, canonical }) => `${subject} ends on ${host} instead of ${canonical}`,
        why: "Two hosts with the same pages split ranking, cookies and analytics.",
        fix: "Redirect every other host to the canonical one with 301 or 308, path and query kept.",
        fixes: [
            {
                platform: "nginx",
                text: "One server block for every other name.",
                snippet: "server { server_name example.com; return 301 https://www.example.com$request_uri; }",
            },
            { platform: "Vercel", text: "Set the domain to redirect under Settings → Domains." },
            { platform: "Netlify", text: "Set the primary domain under Domain management." },
        ],
    }),
    "lost-query": (0,rule/* rule */.Hu)({
        title: "Redirect damages the query",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { lost, doubled, changed, target }) => {
            const damage = [
                ...(lost.length > 0 ? [`loses ${lost.join(", ")}`] : []),
                ...(doubled.length > 0 ? [`doubles ${doubled.join(", ")}`] : []),
                ...(changed.length > 0 ? [`changes ${changed.join(", ")}`] : []),
            ];
            return `${subject} ${damage.join(" and ")} on the way to ${target}`;
        },
        why: "Without its campaign parameters a paid click counts as direct traffic: the money is spent and the result is invisible.",
        fix: "Carry the query over in the redirect, once and as it came.",
        fixes: [
            {
                platform: "nginx",
                text: "Append the query yourself where the rule names a target.",
                snippet: "return 301 /new$is_args$args;",
            },
            { platform: "Cloudflare", text: "Switch on Preserve query string in the redirect rule." },
            {
                platform: "Express",
                text: "Redirect with the query of the request.",
                snippet: "res.redirect(301, '/new' + new URL(req.originalUrl, 'http://x').search)",
            },
        ],
    }),
    "lost-path": (0,rule/* rule */.Hu)({
        title: "Redirect drops the path",
        subject: "url",
        severity: "warning",
        impact: "revenue",
        message: (subject, { path, target }) => `${subject} ends on ${target}: the path ${path} is lost`,
        why: "Who clicked on one product lands on the home page and leaves; search engines treat it as a missing page.",
        fix: "Redirect to the page that replaced it, path kept; answer 404 or 410 when there is none.",
        fixes: [
            {
                platform: "nginx",
                text: "Keep the path.",
                snippet: "return 301 https://www.example.com$request_uri;",
            },
            {
                platform: "Netlify",
                text: "Keep the path.",
                snippet: "http://example.com/*  https://www.example.com/:splat  301!",
            },
        ],
    }),
    "needs-cookie": (0,rule/* rule */.Hu)({
        title: "Redirect that ends only with a cookie",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { cookies, target }) => `${subject} redirects in a circle unless the browser sends back ${cookies.join(", ")}; only then it reaches ${target}`,
        why: "Visitors without cookies, advertisement checkers and search engines never arrive.",
        fix: "Serve the page without the cookie, and set it with the answer.",
    }),
    "redirect-to-private": (0,rule/* rule */.Hu)({
        title: "Public address that leads into a private network",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (subject, { target, kind }) => `${subject} leads to ${target}, ${kind}`,
        why: "Customers cannot get there, and it tells everybody how the inner network is built.",
        fix: "Point it at the public address.",
    }),
    "open-redirect": (0,rule/* rule */.Hu)({
        title: "Open redirect",
        subject: "url",
        severity: "error",
        impact: "security",
        message: (subject, { parameter, payload, target }) => `${subject} sends visitors to ${target} when ${parameter} is ${payload}`,
        why: "Phishing mails use it: the link shows your name and ends on somebody else's page.",
        fix: "Accept only paths of your own site, or a list of known targets.",
        fixes: [
            {
                platform: "Express",
                text: "Compare the origin before you redirect.",
                snippet: "const to = new URL(req.query.next, origin); if (to.origin === origin) res.redirect(to.pathname)",
            },
        ],
        references: ["https://cwe.mitre.org/data/definitions/601.html"],
    }),
    "wrong-target": (0,rule/* rule */.Hu)({
        title: "Old address ends in the wrong place",
        subject: "url",
        severity: "error",
        impact: "revenue",
        message: (subject, { expected, actual }) => `${subject} ends on ${actual}, not on ${expected}`,
        why: "Links in print, mails and advertisements cannot be changed any more: who follows one does not find what was promised.",
        fix: "Redirect the old address to the target in the list, or correct the list.",
    }),
    "lost-fragment": (0,rule/* rule */.Hu)({
        title: "Redirect replaces the fragment",
        subject: "url",
        severity: "warning",
        impact: "support",
        message: (subject, { expected, actual }) => `${subject} ends at ${actual === "" ? "no fragment" : `#${actual}`} instead of #${expected}`,
        why: "The link promised one section and shows another.",
        fix: "Leave the fragment out of the Location, so that the browser keeps its own, or name the right one.",
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2"],
    }),
};

;// CONCATENATED MODULE: ./out/src/gates/redirect-crawl/rules.js



const rules = (0,rule/* defineRules */.x0)("redirect-crawl", { ...redirectRules, ...pageRules });


/***/ })

};
