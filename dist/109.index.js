export const id = 109;
export const ids = [109];
export const modules = {

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


/***/ })

};
