export const id = 353;
export const ids = [353,3961];
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


/***/ }),

/***/ 10353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPolicy: () => (/* binding */ reviewPolicy)
});

// EXTERNAL MODULE: ./out/src/core/fingerprint.js
var fingerprint = __webpack_require__(49541);
// EXTERNAL MODULE: ./out/src/core/rule.js
var core_rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/policy/gate.js
var gate = __webpack_require__(28381);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./out/src/config/merge.js
var merge = __webpack_require__(98148);
// EXTERNAL MODULE: ./out/src/config/schema.js
var schema = __webpack_require__(83961);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
// EXTERNAL MODULE: ./out/src/core/stars.js
var stars = __webpack_require__(3696);
// EXTERNAL MODULE: ./out/src/policy/rules.js
var rules = __webpack_require__(85599);
// EXTERNAL MODULE: ./out/src/policy/trusted.js
var trusted = __webpack_require__(11395);
;// CONCATENATED MODULE: ./out/src/policy/loosened.js








const lookingAway = new Set(["exclude", "ignore", "skip-tags", "allow"]);
const targetKeys = ["site", "domain", "revision", "timeout"];
function policyChanges(base, head, defaultSeverity = () => undefined) {
    const environments = (config) => (0,merge/* isMapping */.pi)(config["environments"]) ? config["environments"] : {};
    const names = [...new Set([...Object.keys(environments(base)), ...Object.keys(environments(head))])].sort();
    const overlays = names.flatMap((name) => overlayChanges(mapping(environments(base)[name]), mapping(environments(head)[name]), defaultSeverity).map((change) => ({
        ...change,
        path: ["environments", name, ...change.path],
        subject: `environments.${name}.${change.subject}`,
    })));
    return [...overlayChanges(base, head, defaultSeverity), ...overlays];
}
function changeFindings(changes, file, lineOf) {
    return changes.map(({ subject, path, looser, was, becomes }) => {
        const line = lineOf(path);
        return (0,core_rule/* finding */.gk)(looser ? rules/* rules */.a.loosened : rules/* rules */.a["changed-checks"], {
            subject,
            args: { was, becomes },
            evidence: [{ kind: "comparison", label: "Base and head", expected: was, actual: becomes }],
            location: { path: file, ...(line === undefined ? {} : { line }) },
            identity: [was, becomes],
        });
    });
}
function overlayChanges(base, head, defaultSeverity) {
    const policies = [policyOf(base), policyOf(head)];
    return [
        ...failOnChanges(...policies),
        ...severityChanges(...policies, defaultSeverity),
        ...waiverChanges(...policies),
        ...baselineChanges(...policies),
        ...pathChanges(base, head),
        ...gateChanges(mapping(base["gates"]), mapping(head["gates"])),
        ...targetKeys
            .filter((key) => !same(base[key], head[key]))
            .map((key) => change([key], key, show(base[key]), show(head[key]), false)),
        ...networkChanges(mapping(base["network"]), mapping(head["network"])),
    ];
}
function change(path, subject, was, becomes, looser = true) {
    return { path, subject, was, becomes, looser };
}
function mapping(value) {
    return (0,merge/* isMapping */.pi)(value) ? value : {};
}
function policyOf(config) {
    const parsed = schema/* policySchema */.wh.safeParse(config["policy"] ?? {});
    return parsed.success ? parsed.data : {};
}
function leniency(failOn) {
    const order = ["note", "warning", "error", "never"];
    return order.indexOf(failOn ?? "error");
}
function failOnChanges(base, head) {
    const [was, becomes] = [base["fail-on"], head["fail-on"]];
    if (leniency(becomes) <= leniency(was))
        return [];
    return [change(["policy", "fail-on"], "policy.fail-on", was ?? "error", becomes ?? "error")];
}
function severityChanges(base, head, defaultSeverity) {
    const order = [...severity/* severities */.gO, "off"];
    const ids = [...new Set([...Object.keys(base.rules ?? {}), ...Object.keys(head.rules ?? {})])].sort();
    return ids.flatMap((id) => {
        const [was, becomes] = [base.rules?.[id], head.rules?.[id]];
        const before = was ?? defaultSeverity(id) ?? "error";
        const after = becomes ?? defaultSeverity(id) ?? "note";
        if (order.indexOf(after) <= order.indexOf(before))
            return [];
        return [
            change(["policy", "rules", id], `policy.rules.${id}`, was ?? "its default", becomes ?? "its default"),
        ];
    });
}
function covers(wide, narrow) {
    const rule = wide.rule === narrow.rule || (wide.rule.endsWith("/*") && narrow.rule.startsWith(wide.rule.slice(0, -1)));
    return rule && (0,stars/* matchesStars */.b)(narrow.subject, wide.subject) && wide.until >= narrow.until;
}
function waiverChanges(base, head) {
    return (head.waivers ?? []).flatMap((waiver, index) => {
        if (base.waivers?.some((theirs) => covers(theirs, waiver)))
            return [];
        const earlier = base.waivers?.find((one) => one.rule === waiver.rule && one.subject === waiver.subject);
        const was = earlier ? `waived until ${earlier.until}` : "not waived";
        const subject = `policy.waivers: ${waiver.rule} for ${waiver.subject}`;
        return [change(["policy", "waivers", index], subject, was, `waived until ${waiver.until}`)];
    });
}
function baselineChanges(base, head) {
    const changes = [];
    if (head["new-only"] === true && base["new-only"] !== true) {
        changes.push(change(["policy", "new-only"], "policy.new-only", show(base["new-only"]), "true"));
    }
    if (head.baseline !== undefined && head.baseline !== base.baseline) {
        changes.push(change(["policy", "baseline"], "policy.baseline", show(base.baseline), show(head.baseline)));
    }
    return changes;
}
function pathChanges(base, head) {
    if (same(base["paths"], head["paths"]) || head["paths"] === undefined)
        return [];
    return [change(["paths"], "paths", show(base["paths"]), show(head["paths"]))];
}
function networkChanges(base, head) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return keys
        .filter((key) => !same(base[key], head[key]))
        .map((key) => {
        const value = (config, present) => config[key] === undefined ? "absent" : present;
        return change(["network", key], `network.${key}`, value(base, "one value"), value(head, "another"), false);
    });
}
function gateChanges(base, head) {
    const ids = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return ids.flatMap((id) => {
        const path = ["gates", id];
        const subject = `gates.${id}`;
        const [was, becomes] = [base[id], head[id]];
        if ((0,trusted/* isOff */.gK)(was))
            return [];
        if ((0,trusted/* isOff */.gK)(becomes))
            return [change(path, subject, "on", "off")];
        if (!Object.hasOwn(head, id))
            return [change(path, subject, "asked for", "run only where it applies")];
        return optionChanges(path, mapping(was), mapping(becomes));
    });
}
function optionChanges(path, base, head) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return keys.flatMap((key) => {
        const [was, becomes] = [base[key], head[key]];
        if (same(was, becomes))
            return [];
        const place = [...path, key];
        const subject = place.map(String).join(".");
        if (!lookingAway.has(key))
            return [change(place, subject, show(was), show(becomes), false)];
        const known = new Set(items(was).map((item) => JSON.stringify(item)));
        const added = items(becomes).filter((item) => !known.has(JSON.stringify(item)));
        return added.length === 0 ? [] : [change(place, subject, show(was), show(becomes))];
    });
}
function items(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}
function same(a, b) {
    return (0,external_node_util_.isDeepStrictEqual)(a ?? null, b ?? null);
}
function show(value) {
    if (value === undefined || value === null)
        return "absent";
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.length > 120 ? `${text.slice(0, 119).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./out/src/policy/review.js





function reviewPolicy(request) {
    const { config, trust, known } = request;
    const waivers = config.policy?.waivers ?? [];
    const compared = trust.base !== undefined && trust.head !== undefined;
    const changes = compared ? policyChanges(trust.base ?? {}, trust.head ?? {}, request.defaultSeverity) : [];
    const findings = [
        ...changeFindings(changes, request.file, request.lineOf),
        ...(known ? addedEntries(known) : []),
        ...expiredWaivers(request),
        ...(known ? baselineFindings(known, request) : []),
    ];
    if (waivers.length === 0 && !known && findings.length === 0 && trust.problem === undefined)
        return undefined;
    return (0,gate/* policyResult */._)({
        findings,
        checked: {
            ...(compared ? { configurations: 2 } : {}),
            ...(waivers.length > 0 ? { waivers: waivers.length } : {}),
            ...(known ? { "baseline entries": known.entries.length } : {}),
        },
        inconclusive: trust.problem === undefined ? [] : [trust.problem],
    });
}
function expiredWaivers({ config, trust, lineOf, file, today }) {
    return (config.policy?.waivers ?? []).flatMap((waiver, index) => {
        if (today <= waiver.until)
            return [];
        const line = trust.reshape ? undefined : lineOf(["policy", "waivers", index]);
        const { rule, subject, owner, until, reason } = waiver;
        return [
            (0,core_rule/* finding */.gk)(rules/* rules */.a["expired-waiver"], {
                subject,
                args: { rule, owner, until, reason },
                ...(line === undefined ? {} : { location: { path: file, line } }),
                identity: [rule, until],
            }),
        ];
    });
}
function addedEntries({ added, file }) {
    return added.map(({ rule, subject, until, line }) => (0,core_rule/* finding */.gk)(rules/* rules */.a.loosened, {
        subject: `${file}: ${rule} for ${subject}`,
        args: { was: "not tolerated", becomes: `tolerated until ${until}` },
        location: { path: file, line },
    }));
}
function baselineFindings({ entries, file }, request) {
    const found = fingerprintsOf(request.results);
    return entries.flatMap((entry) => {
        const { rule, subject, owner, until, line } = entry;
        const location = { path: file, line };
        const identity = [entry.fingerprint];
        if (!found.has(entry.fingerprint)) {
            if (request.sharded || !couldBeFound(entry, request.results))
                return [];
            return [(0,core_rule/* finding */.gk)(rules/* rules */.a["stale-baseline"], { subject, args: { rule }, location, identity })];
        }
        if (request.today <= until)
            return [];
        return [
            (0,core_rule/* finding */.gk)(rules/* rules */.a["expired-baseline"], { subject, args: { rule, owner, until }, location, identity }),
        ];
    });
}
function fingerprintsOf(results) {
    return new Set(results.flatMap(({ findings }) => findings.map((one) => one.fingerprint ?? (0,fingerprint/* fingerprintOf */.a)(one))));
}
const partialScopes = new Set(["change", "paths", "stdin"]);
function couldBeFound({ rule }, results) {
    const id = rule.slice(0, rule.indexOf("/"));
    const result = results.find(({ gate }) => gate.id === id);
    if (!result || result.outcome.skipped !== undefined || result.outcome.inconclusive?.length)
        return false;
    const { scope } = (result.options ?? {});
    return result.dropped === 0 && !partialScopes.has(String(scope));
}


/***/ }),

/***/ 11395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ withBasePolicy),
/* harmony export */   gK: () => (/* binding */ isOff)
/* harmony export */ });
/* unused harmony export heldOptions */
/* harmony import */ var _config_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98148);

const heldKeys = ["policy", "paths", "deployment"];
const heldOptions = {
    "secret-scan": "all",
    "env-vars": ["ignore"],
};
function isOff(options) {
    return options === "off" || options === false;
}
function withBasePolicy(head, base) {
    const merged = heldBy(head, base);
    const names = Object.keys(environmentsOf(head));
    if (names.length === 0 && !base["environments"])
        return merged;
    const environments = environmentsOf(base);
    const all = [...new Set([...names, ...Object.keys(environments)])];
    const overlay = (from, name) => ((0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(from[name]) ? from[name] : {});
    return {
        ...merged,
        environments: Object.fromEntries(all.map((name) => [name, heldBy(overlay(environmentsOf(head), name), overlay(environments, name))])),
    };
}
function environmentsOf(config) {
    return (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(config["environments"]) ? config["environments"] : {};
}
function heldBy(head, base) {
    const merged = { ...head };
    for (const key of heldKeys) {
        if (Object.hasOwn(base, key))
            merged[key] = base[key];
        else
            delete merged[key];
    }
    const gates = trustedGates(head["gates"], base["gates"]);
    if (gates === undefined)
        delete merged["gates"];
    else
        merged["gates"] = gates;
    return merged;
}
function trustedGates(head, base) {
    if (head !== undefined && head !== null && !(0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(head))
        return head;
    const ours = (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(head) ? head : {};
    const theirs = (0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(base) ? base : {};
    const ids = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    if (ids.length === 0)
        return head;
    const entries = ids.map((id) => [id, trustedOptions(id, ours, theirs)]);
    return Object.fromEntries(entries.filter(([, options]) => options !== undefined));
}
function trustedOptions(id, head, base) {
    const listed = Object.hasOwn(base, id);
    const ours = head[id];
    const theirs = base[id];
    if (!Object.hasOwn(head, id) || isOff(ours))
        return listed ? (theirs ?? {}) : undefined;
    const held = heldOptions[id];
    if (held === undefined || isOff(theirs))
        return ours ?? {};
    if (held === "all")
        return listed ? (theirs ?? {}) : {};
    if (ours !== null && ours !== undefined && !(0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(ours))
        return ours;
    const merged = { ...ours };
    for (const key of held) {
        if ((0,_config_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(theirs) && Object.hasOwn(theirs, key))
            merged[key] = theirs[key];
        else
            delete merged[key];
    }
    return merged;
}


/***/ })

};
