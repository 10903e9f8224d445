export const id = 2205;
export const ids = [2205,109,4030];
export const modules = {

/***/ 2205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineCommand: () => (/* binding */ baselineCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93222);
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11558);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92494);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70981);
/* harmony import */ var _probes_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78270);
/* harmony import */ var _suite_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27658);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23340);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13171);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90109);
/* harmony import */ var _write_own_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49609);











const DEFAULT_DAYS = 90;
const MAX_BASELINE_BYTES = 10 * 1024 * 1024;
async function baselineCommand(args, io) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .b)(args, {
        output: { type: "string" },
        reason: { type: "string" },
        owner: { type: "string" },
        until: { type: "string" },
        url: { type: "string" },
        config: { type: "string" },
        environment: { type: "string" },
    });
    const [source, ...more] = positionals;
    if (more.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1("baseline takes one JSON report, or none to run the gates");
    if (values.until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.until)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1(`--until must be a date such as 2027-05-01, not ${JSON.stringify(values.until)}`);
    }
    const runFlags = ["url", "config", "environment"].flatMap((flag) => values[flag] === undefined ? [] : [`--${flag}`, values[flag]]);
    const report = source === undefined
        ? (await (0,_perform_js__WEBPACK_IMPORTED_MODULE_7__/* .performRun */ .$o)(await runForBaseline(runFlags), io)).report
        : await (0,_report_js__WEBPACK_IMPORTED_MODULE_8__.readReport)(source, io);
    const file = values.output ?? _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_BASELINE_FILE */ .vy;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file);
    const text = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBaseline */ .qL)(report, await formerEntries(path, file), {
        reason: values.reason ?? "was there when the baseline was written",
        owner: values.owner ?? "unassigned",
        until: values.until ?? dateIn(io.clock.now(), DEFAULT_DAYS),
        today: (0,_suite_report_js__WEBPACK_IMPORTED_MODULE_5__/* .today */ .Ec)(io.clock),
    });
    await (0,_write_own_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOwnFile */ .O)(path, file, text);
    io.out(`Wrote ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(file)}. Use it with policy.baseline: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(file)} and policy.new-only: true.\n`);
    return _core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.ship;
}
async function runForBaseline(flags) {
    const run = await (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRunArguments */ .F)(flags);
    const overrides = [
        ...run.overrides,
        { name: "launch-ready baseline", raw: { policy: { "new-only": false } } },
    ];
    return { ...run, overrides };
}
async function formerEntries(path, name) {
    try {
        return (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(await (0,_probes_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)(path, { maxBytes: MAX_BASELINE_BYTES, name }), name);
    }
    catch (thrown) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .codeOf */ .$N)(thrown) === "ENOENT")
            return [];
        throw thrown;
    }
}
function dateIn(now, days) {
    return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
}


/***/ }),

/***/ 90109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand),
  readReport: () => (/* binding */ readReport),
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/config/split-list.js
var split_list = __webpack_require__(39953);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/report.js
var core_report = __webpack_require__(77407);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./out/src/core/severity.js
var core_severity = __webpack_require__(92494);
;// CONCATENATED MODULE: ./out/src/core/report-schema.js



const report_schema_text = (max) => schemas/* string */.YjP().max(max);
const line = () => report_schema_text(10_000);
const report_schema_long = () => report_schema_text(1_000_000);
const count = () => schemas/* number */.aig().int().nonnegative();
const position = () => schemas/* number */.aig().int().positive();
const report_schema_time = () => schemas/* number */.aig().nonnegative();
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const gateId = () => schemas/* string */.YjP().max(100).regex(slug, "must be a gate's id, such as redirect-crawl");
const ruleId = () => schemas/* string */.YjP()
    .max(200)
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must be a rule's id, such as redirect-crawl/loop");
const report_schema_date = () => schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-05-01");
const evidenceSchema = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz("hops"),
        hops: schemas/* array */.YOg(schemas/* object */.Ikc({
            url: report_schema_long(),
            status: count().exactOptional(),
            location: report_schema_long().exactOptional(),
            timeMs: report_schema_time().exactOptional(),
        }))
            .max(1000),
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz("headers"),
        url: report_schema_long(),
        status: count().exactOptional(),
        headers: schemas/* array */.YOg(schemas/* tuple */.PVZ([line(), report_schema_long()])).max(1000),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("snippet"), label: line(), text: report_schema_long(), line: position().exactOptional() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("comparison"), label: line(), expected: report_schema_long(), actual: report_schema_long() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("command"), command: report_schema_long() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz("list"), label: line(), items: schemas/* array */.YOg(report_schema_long()).max(10_000) }),
]);
const locationSchema = schemas/* object */.Ikc({
    path: line(),
    line: position().exactOptional(),
    column: position().exactOptional(),
    endLine: position().exactOptional(),
    endColumn: position().exactOptional(),
    commit: report_schema_text(200).exactOptional(),
});
const suppressionSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["waiver", "baseline", "inline"]),
    reason: line().exactOptional(),
    owner: line().exactOptional(),
    until: report_schema_date().exactOptional(),
});
const findingSchema = schemas/* object */.Ikc({
    rule: ruleId(),
    severity: schemas/* enum */.k5n(core_severity/* severities */.gO),
    impact: schemas/* enum */.k5n(core_severity/* impacts */.uG),
    subject: report_schema_long(),
    message: report_schema_long(),
    args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    location: locationSchema.exactOptional(),
    evidence: schemas/* array */.YOg(evidenceSchema).max(1000),
    fingerprint: schemas/* string */.YjP()
        .max(200)
        .regex(/^[0-9a-f]+$/i, "must be hexadecimal"),
    reach: report_schema_time().exactOptional(),
    owner: line().exactOptional(),
    suppression: suppressionSchema.exactOptional(),
});
const gateSchema = schemas/* object */.Ikc({
    gate: gateId(),
    title: line(),
    verdict: schemas/* enum */.k5n(core_severity/* verdicts */.rY),
    inconclusive: schemas/* array */.YOg(report_schema_long()).max(10_000),
    skipped: line().exactOptional(),
    startedMs: report_schema_time(),
    durationMs: report_schema_time(),
    coverage: schemas/* object */.Ikc({
        checked: schemas/* record */.g1P(schemas/* string */.YjP(), report_schema_time()),
        skipped: schemas/* array */.YOg(schemas/* object */.Ikc({ what: report_schema_long(), reason: report_schema_long(), count: count() })).max(100_000),
    }),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    tables: schemas/* array */.YOg(schemas/* object */.Ikc({
        title: line(),
        columns: schemas/* array */.YOg(line()).max(200),
        rows: schemas/* array */.YOg(schemas/* array */.YOg(report_schema_long()).max(200)).max(100_000),
    }))
        .max(100),
    findings: schemas/* array */.YOg(findingSchema).max(100_000),
});
const ruleSchema = schemas/* object */.Ikc({
    title: line(),
    subject: schemas/* enum */.k5n([
        "file",
        "commit",
        "url",
        "dns-name",
        "variable",
        "flow",
        "secret",
        "host",
        "command",
        "policy",
    ]),
    severity: schemas/* enum */.k5n(core_severity/* severities */.gO),
    impact: schemas/* enum */.k5n(core_severity/* impacts */.uG),
    why: line(),
    fix: line(),
    fixes: schemas/* array */.YOg(schemas/* object */.Ikc({
        platform: schemas/* enum */.k5n(["nginx", "Cloudflare", "Vercel", "Netlify", "Next.js", "GitHub", "Express", "DNS"]),
        text: line(),
        snippet: line().exactOptional(),
    }))
        .max(100),
    helpUri: line(),
});
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(core_report/* SCHEMA_VERSION */.f),
    tool: schemas/* object */.Ikc({ name: line(), version: line(), informationUri: line() }),
    verdict: schemas/* enum */.k5n(core_severity/* verdicts */.rY),
    startedAt: datetime(),
    durationMs: report_schema_time().max(1e10),
    target: schemas/* object */.Ikc({
        site: report_schema_long().exactOptional(),
        domain: line().exactOptional(),
        environment: line().exactOptional(),
        event: line(),
        repository: line().exactOptional(),
        commit: line().exactOptional(),
        ref: line().exactOptional(),
        pullRequest: position().exactOptional(),
        runUrl: line().exactOptional(),
        sourceUrl: line().exactOptional(),
    }),
    totals: schemas/* object */.Ikc({ error: count(), warning: count(), note: count() }),
    failOn: schemas/* enum */.k5n([...core_severity/* severities */.gO, "never"]),
    gates: schemas/* array */.YOg(gateSchema).max(1000),
    notChecked: schemas/* array */.YOg(schemas/* object */.Ikc({ gate: gateId(), title: line(), reason: report_schema_long() })).max(1000),
    rules: schemas/* record */.g1P(ruleId(), ruleSchema),
    shard: schemas/* string */.YjP()
        .regex(/^\d{1,6}\/\d{1,6}$/, "must have the form k/n")
        .exactOptional(),
});
true;
true;
true;
true;
true;

// EXTERNAL MODULE: ./out/src/core/schema-errors.js
var schema_errors = __webpack_require__(38140);
;// CONCATENATED MODULE: ./out/src/core/parse-report.js





const MAX_REPORT_LENGTH = 100_000_000;
const MAX_DEPTH = 64;
function parseReport(text, name) {
    if (text.length > MAX_REPORT_LENGTH) {
        throw new errors/* ConfigurationError */.j1(`${name}: larger than ${MAX_REPORT_LENGTH / 1e6} million characters, the most a report may have`);
    }
    const depth = depthOf(text);
    if (depth > MAX_DEPTH) {
        throw new errors/* ConfigurationError */.j1(`${name}: nested deeper than ${MAX_DEPTH} levels; this is no report of launch-ready`);
    }
    const data = parseJson(text, name);
    const version = data !== null && typeof data === "object" ? data.schemaVersion : undefined;
    if (typeof version === "number" && version !== core_report/* SCHEMA_VERSION */.f) {
        throw new errors/* ConfigurationError */.j1(`${name}: schemaVersion is ${version}, and this version of launch-ready reads ${core_report/* SCHEMA_VERSION */.f}. Use the version that wrote it.`);
    }
    const report = (0,schema_errors/* validate */.t)(reportSchema, data, () => ({ name }));
    const [problem] = contradictions(report);
    if (problem !== undefined)
        throw new errors/* ConfigurationError */.j1(`${name}: the report contradicts itself: ${problem}`);
    return report;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text, text.includes("__proto__") ? withoutPrototype : undefined);
    }
    catch (thrown) {
        const reason = thrown instanceof SyntaxError ? thrown.message.split("\n", 1)[0] : "it cannot be read";
        throw new errors/* ConfigurationError */.j1(`${name}: not JSON: ${reason}`);
    }
}
function withoutPrototype(key, value) {
    return key === "__proto__" ? undefined : value;
}
function depthOf(text) {
    let depth = 0;
    let deepest = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index++) {
        const char = text[index];
        if (char === '"')
            quoted = !quoted;
        else if (quoted && char === "\\")
            index++;
        else if (!quoted && (char === "{" || char === "["))
            deepest = Math.max(deepest, ++depth);
        else if (!quoted && (char === "}" || char === "]"))
            depth--;
    }
    return deepest;
}
function contradictions({ verdict, gates, totals, failOn }) {
    const standing = gates.flatMap((gate) => gate.findings).filter((found) => !found.suppression);
    const problems = gates
        .filter((gate) => isLaxer(gate.verdict, leastVerdict(gate, failOn)))
        .map(({ gate, verdict }) => `${gate} has the verdict ${verdict}, but its findings say otherwise`);
    for (const severity of core_severity/* severities */.gO) {
        const counted = standing.filter((found) => found.severity === severity).length;
        if (counted !== totals[severity])
            problems.push(`it counts ${totals[severity]} findings of severity ${severity} and holds ${counted}`);
    }
    const least = gates.reduce((worst, gate) => (isLaxer(worst, gate.verdict) ? gate.verdict : worst), gates.length === 0 ? "inconclusive" : "ship");
    if (isLaxer(verdict, least))
        problems.push(`its verdict is ${verdict}, but its gates' is ${least}`);
    return problems;
}
function leastVerdict({ findings, inconclusive }, failOn) {
    const blocking = findings.some((found) => !found.suppression && failOn !== "never" && (0,core_severity/* atLeast */.jZ)(found.severity, failOn));
    if (blocking)
        return "stop";
    return inconclusive.length > 0 ? "inconclusive" : "ship";
}
const strictness = { ship: 0, inconclusive: 1, stop: 2 };
function isLaxer(one, other) {
    return strictness[one] < strictness[other];
}

// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/reporters/terminal.js
var terminal = __webpack_require__(52370);
// EXTERNAL MODULE: ./out/src/cli/arguments.js
var cli_arguments = __webpack_require__(23340);
// EXTERNAL MODULE: ./out/src/cli/perform.js + 6 modules
var perform = __webpack_require__(13171);
// EXTERNAL MODULE: ./out/src/cli/report-files.js + 1 modules
var report_files = __webpack_require__(30572);
;// CONCATENATED MODULE: ./out/src/cli/report.js










const options = {
    format: { type: "string", multiple: true },
    output: { type: "string" },
    quiet: { type: "boolean" },
};
async function reportCommand(args, io) {
    const { values, positionals } = (0,cli_arguments/* parseFlags */.b)(args, options);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
        throw new errors/* ConfigurationError */.j1("report takes one JSON report: launch-ready report launch-report.json --format html");
    return showReport(await readReport(file, io), values, io);
}
async function mergeCommand(args, io) {
    const { values, positionals } = (0,cli_arguments/* parseFlags */.b)(args, options);
    if (positionals.length === 0)
        throw new errors/* ConfigurationError */.j1("merge takes the shards' JSON reports: launch-ready merge shard-*/launch-report.json");
    const reports = [];
    for (const file of positionals)
        reports.push(await readReport(file, io));
    const { mergeReports } = await __webpack_require__.e(/* import() */ 1334).then(__webpack_require__.bind(__webpack_require__, 61334));
    return showReport(mergeReports(reports), values, io);
}
async function readReport(file, io) {
    try {
        return parseReport(await (0,files/* readTextFile */.G)((0,external_node_path_.resolve)(io.cwd, file), { maxBytes: MAX_REPORT_LENGTH, name: file }), file);
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === "ENOENT")
            throw new errors/* ConfigurationError */.j1(`${file}: no such file`);
        throw thrown;
    }
}
async function showReport(report, { format = [], output = ".", quiet = false }, io) {
    const formats = (0,report_files/* readFormats */.v)((0,split_list/* splitList */.r)(format));
    const { paths, problems } = await (0,report_files/* writeReportFiles */.t)(report, formats, (0,external_node_path_.resolve)(io.cwd, output));
    io.out((0,terminal/* terminal */.F)(report, { color: io.color, columns: io.columns, quiet: quiet || formats.length > 0 }));
    for (const path of paths)
        io.out(`Wrote ${(0,sanitize/* forLog */.Ig)(path)}\n`);
    for (const problem of problems)
        io.err(`launch-ready: ${(0,sanitize/* forLog */.Ig)(problem)}\n`);
    return (0,perform/* exitCodeOf */.FO)(report.verdict);
}


/***/ }),

/***/ 49609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writeOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93222);



async function writeOwnFile(path, name, text, flag = "w") {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag });
        return true;
    }
    catch (thrown) {
        const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown);
        if (flag === "wx" && code === "EEXIST" && thrown.syscall === "open")
            return false;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name}: cannot be written (${code ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`);
    }
}


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

/***/ 94030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


const MAX_ALIASES = 100;
function parseYaml(text, file, transform) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter,
        prettyErrors: false,
        version: "1.2",
        strict: true,
        logLevel: "error",
    });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (offset, message) => {
        const { line, column } = at(offset);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file}:${line}:${column}: ${message}`);
    };
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        fail(error.pos[0], "the file must be one document: remove what follows ---");
    if (error)
        fail(error.pos[0], firstLine(error.message));
    if (transform)
        transformScalars(document, transform, (node, message) => fail(node.range?.[0] ?? 0, message));
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (thrown) {
        fail(firstAliasOffset(document), `too many aliases: ${firstLine(thrown.message)}. Write the values out.`);
    }
    return {
        file,
        value,
        positionOf: (path, key = false) => at(offsetOf(document, path, key)),
    };
}
function firstLine(message) {
    return message.split("\n", 1)[0] ?? message;
}
function transformScalars(document, transform, fail) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(key, node, ancestors) {
            if (key === "key" || typeof node.value !== "string")
                return;
            try {
                node.value = transform(node.value, () => pathTo([...ancestors, node]));
            }
            catch (thrown) {
                fail(node, thrown.message);
            }
        },
    });
}
function pathTo(nodes) {
    return nodes.flatMap((node, index) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            return [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node.key) ? String(node.key.value) : String(node.key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? [node.items.indexOf(nodes[index + 1])] : [];
    });
}
function firstAliasOffset(document) {
    let offset = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_key, node) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                return undefined;
            offset = node.range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return offset;
}
function offsetOf(document, path, key) {
    for (let length = path.length; length >= 0; length--) {
        const part = path.slice(0, length);
        if (key && length === path.length && length > 0) {
            const offset = keyOffset(document, part);
            if (offset !== undefined)
                return offset;
        }
        const node = length === 0 ? document.contents : document.getIn(part, true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}
function keyOffset(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const items = parent?.items ?? [];
    const pair = items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(path.at(-1)));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key.range?.[0] : undefined;
}


/***/ }),

/***/ 70981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ knownFromEntries),
/* harmony export */   cy: () => (/* binding */ knownFromReport),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   vy: () => (/* binding */ DEFAULT_BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38140);
/* harmony import */ var _core_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94030);





const DEFAULT_BASELINE_FILE = "launch-ready-baseline.yml";
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{16,128}$/, "must be a finding's fingerprint"),
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(3),
    owner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    until: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-05-01"),
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), findings: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(entrySchema) });
function parseBaseline(text, file) {
    const document = (0,_core_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(text, file);
    const { findings } = (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .t)(baselineSchema, document.value, () => ({
        name: file,
        positionOf: document.positionOf,
    }));
    return findings.map((entry, index) => ({ ...entry, line: document.positionOf(["findings", index]).line }));
}
function renderBaseline(report, former, options) {
    const known = new Map(former.map((entry) => [entry.fingerprint, entry]));
    const entries = new Map();
    for (const found of report.gates.flatMap((gate) => gate.findings)) {
        if (found.rule.startsWith("policy/") || !belongs(found))
            continue;
        entries.set(found.fingerprint, entryOf(found, known.get(found.fingerprint), options));
    }
    for (const entry of former) {
        if (!wasLookedAt(entry.rule, report) && !entries.has(entry.fingerprint))
            entries.set(entry.fingerprint, entry);
    }
    const findings = [...entries.values()].sort(byRuleAndSubject).map(plain);
    const head = [
        '# Findings that are tolerated until a date. Written by "launch-ready baseline".',
        "# Give each a reason and an owner; take out what is mended.",
    ];
    return `${head.join("\n")}\n${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ version: 1, findings }, { lineWidth: 0 })}`;
}
function belongs({ suppression }) {
    return suppression === undefined || suppression.kind === "baseline";
}
function entryOf(found, former, options) {
    const { fingerprint, rule, subject } = found;
    const kept = former && former.until >= options.today ? former : undefined;
    return {
        fingerprint,
        rule,
        subject,
        reason: kept?.reason ?? options.reason,
        owner: kept?.owner ?? found.owner ?? options.owner,
        until: kept?.until ?? options.until,
    };
}
function plain({ fingerprint, rule, subject, reason, owner, until }) {
    return { fingerprint, rule, subject, reason, owner, until };
}
function byRuleAndSubject(a, b) {
    const key = (entry) => `${entry.rule}\0${entry.subject}\0${entry.fingerprint}`;
    return key(a) < key(b) ? -1 : 1;
}
function wasLookedAt(rule, report) {
    const id = rule.slice(0, rule.indexOf("/"));
    const gate = report.gates.find((one) => one.gate === id);
    return gate !== undefined && gate.inconclusive.length === 0 && gate.skipped === undefined;
}
function knownFromEntries(entries, today) {
    const valid = entries.filter(({ until }) => today <= until);
    const known = new Map(valid.map((entry) => [entry.fingerprint, entry]));
    return (fingerprint) => {
        const entry = known.get(fingerprint);
        return entry && { kind: "baseline", reason: entry.reason, owner: entry.owner, until: entry.until };
    };
}
function knownFromReport(fingerprints) {
    const known = new Set(fingerprints);
    return (fingerprint) => known.has(fingerprint) ? { kind: "baseline", reason: "the base has it, too" } : undefined;
}


/***/ })

};
