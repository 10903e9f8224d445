export const id = 3961;
export const ids = [3961];
export const modules = {

/***/ 83961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony exports waiverSchema, networkSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92494);



const isoDate = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(isDate, "must be a date such as 2027-05-01");
function isDate(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe("Rule id, such as cache-headers/no-validator; `gate/*` for all rules of a gate."),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .describe("The finding's subject, or its end or a pattern with *; `*` for any.")
        .default("*"),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(3).describe("Why the finding is accepted."),
    owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe("Who accepted it."),
    until: isoDate.describe("Last day the waiver holds."),
})
    .describe("An accepted finding, with who accepted it, why and until when.");
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO, "never"])
        .optional()
        .describe("The least severity that stops a launch. Default: error."),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO, "off"]))
        .optional()
        .describe("Severity by rule id; `off` drops the rule's findings."),
    waivers: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(waiverSchema)
        .optional()
        .describe("Accepted findings: they stay in the report and do not stop the launch."),
    "new-only": zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe("Block only on findings that the base does not have."),
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("Path of the baseline file that `launch-ready baseline` writes."),
});
const networkSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    timeout: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("For one answer. Default: 15s."),
    "max-body": (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .byteSize */ .mz)().optional().describe("Most bytes read of one body. Default: 10MiB."),
    "user-agent": zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("How requests introduce themselves."),
    resolve: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .textMap */ .sP)()
        .optional()
        .describe("Host, or host:port, to an address with or without a port, as curl's --resolve."),
    ca: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe("Path of a PEM file with certificates to trust beside the built-in ones."),
    proxy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe("URL of an HTTP proxy. Default: the environment's HTTPS_PROXY and HTTP_PROXY."),
    "no-proxy": zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe("Hosts that are asked without it. Default: the environment's NO_PROXY."),
    headers: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .httpHeaders */ .PB)()
        .optional()
        .describe("Headers for the site's own hosts, such as a protection-bypass header."),
    control: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)()).optional().describe("URLs that answer whenever this machine has a network."),
});
const handoverSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())
    .describe("Facts for HANDOVER.md that nobody can observe, such as who owns the registrar account.");
function commands() {
    const alone = (value) => Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === "string")
        ? [value]
        : value;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY(alone, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).min(1)));
}
function holdsNoPassword(text) {
    const url = URL.parse(text);
    return url === null || (url.username === "" && url.password === "");
}
const overlayShape = {
    site: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)()
        .refine(holdsNoPassword, "must hold no user name and password: give them as network.headers, authorization: Basic ${SITE_AUTH}")
        .optional()
        .describe("Base URL of the site."),
    domain: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .domainName */ .AU)().optional().describe("Registrable domain, such as example.com."),
    gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())
        .optional()
        .describe("Options by gate; `on` is for a gate without any, `off` switches it off. Without this key every gate that applies runs."),
    policy: policySchema.optional().describe("Which findings stop a launch."),
    network: networkSchema.optional().describe("How all gates reach the site."),
    owners: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .textMap */ .sP)().optional().describe("Who mends what: a gate, a rule id or a path pattern to a name."),
    timeout: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)()
        .refine((ms) => ms > 0, "must be longer than nothing")
        .optional()
        .describe("Time for the whole run. Default: 10m."),
    revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        header: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("Name of a response header."),
        meta: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("Name of a meta element."),
        json: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("JSONPath into the answer of `path`."),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe("Path that names the deployed commit. Default: /version."),
        wait: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("How long to wait for the commit to be served. Default: 5m."),
    })
        .optional()
        .describe("Where the site says which commit it serves."),
};
const configSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ...overlayShape,
    environments: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(overlayShape))
        .optional()
        .describe("Overlays by environment name."),
    deployment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        "on-ship": commands().optional().describe("Commands that promote, run when the verdict is ship."),
        "on-stop": commands().optional().describe("Commands that roll back, run when the verdict is stop."),
        recheck: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe("Gates that run again after on-stop."),
        timeout: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().optional().describe("For one command. Default: 5m."),
    })
        .optional()
        .describe("Commands for promotion and rollback, as argument lists."),
    paths: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .optional()
        .describe("Path patterns; a change that touches none of them ends green as skipped."),
    handover: handoverSchema.optional(),
});


/***/ }),

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


/***/ })

};
