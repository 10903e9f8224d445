export const id = 954;
export const ids = [954,109,1334,2314,4148];
export const modules = {

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReports: () => (/* binding */ publishReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/config/load.js
var load = __webpack_require__(4658);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/redactor.js
var core_redactor = __webpack_require__(71993);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
// EXTERNAL MODULE: ./out/src/github/commands.js
var commands = __webpack_require__(82187);
// EXTERNAL MODULE: ./out/src/core/product.js + 1 modules
var product = __webpack_require__(87690);
// EXTERNAL MODULE: ./out/src/suite/report.js
var report = __webpack_require__(27658);
// EXTERNAL MODULE: ./out/src/suite/reported-gates.js
var reported_gates = __webpack_require__(2186);
// EXTERNAL MODULE: ./out/src/github/run-target.js
var run_target = __webpack_require__(74796);
;// CONCATENATED MODULE: ./out/src/github/foreign-report.js





async function adoptReport(report, change, env) {
    const { repository, commit } = report.target;
    assertSame("repository", repository, change.repository);
    assertSame("commit", commit, change.head);
    return {
        ...report,
        tool: { name: product/* product */.qM.name, version: report.tool.version, informationUri: product/* product */.qM.url },
        target: targetOf(report.target, change, env),
        rules: await ownRules(report.rules),
    };
}
function assertSame(what, ofReport, ofEvent) {
    if (ofReport !== undefined && ofReport === ofEvent)
        return;
    throw new errors/* ConfigurationError */.j1(`the report is of ${what} ${ofReport ?? "unknown"}, but the event is about ${ofEvent ?? "none"}: it is not shown`);
}
function targetOf(claimed, change, env) {
    const { site, domain, environment, event } = claimed;
    const { repository, head, pullRequest, workflowRun } = change;
    return {
        ...(site === undefined ? {} : { site }),
        ...(domain === undefined ? {} : { domain }),
        ...(environment === undefined ? {} : { environment }),
        event,
        ...(repository === undefined ? {} : { repository }),
        ...(head === undefined ? {} : { commit: head }),
        ...(pullRequest ? { pullRequest: pullRequest.number } : {}),
        ...(0,run_target/* runTarget */.N)({ ...env, GITHUB_RUN_ID: workflowRun?.toString(), GITHUB_RUN_ATTEMPT: undefined }, change),
    };
}
async function ownRules(claimed) {
    const rules = (await (0,reported_gates/* loadReportedGates */.Q)()).flatMap((gate) => Object.values(gate.rules));
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    return Object.fromEntries(Object.entries(claimed).map(([id, rule]) => [id, ownRule(id, rule, known.get(id))]));
}
function ownRule(id, claimed, known) {
    return known ? (0,report/* describeRule */.IO)(known) : { ...claimed, fixes: [], helpUri: (0,product/* helpUri */.qU)(id) };
}

// EXTERNAL MODULE: ./out/src/github/present.js + 2 modules
var present = __webpack_require__(95226);
// EXTERNAL MODULE: ./out/src/github/publish.js + 1 modules
var github_publish = __webpack_require__(62314);
// EXTERNAL MODULE: ./out/src/probes/glob.js
var glob = __webpack_require__(22863);
// EXTERNAL MODULE: ./out/src/suite/merge.js
var merge = __webpack_require__(61334);
// EXTERNAL MODULE: ./out/src/suite/network-settings.js + 1 modules
var network_settings = __webpack_require__(85630);
// EXTERNAL MODULE: ./out/src/cli/perform.js + 6 modules
var perform = __webpack_require__(13171);
// EXTERNAL MODULE: ./out/src/cli/report.js + 3 modules
var cli_report = __webpack_require__(90109);
// EXTERNAL MODULE: ./out/src/cli/report-files.js + 1 modules
var report_files = __webpack_require__(30572);
// EXTERNAL MODULE: ./out/src/cli/run.js + 1 modules
var cli_run = __webpack_require__(6803);
;// CONCATENATED MODULE: ./out/src/cli/publish-reports.js
















async function publishReports(inputs, change, io) {
    const { run, publish, reports: patterns } = inputs;
    const redactor = (0,core_redactor/* createRedactor */.lY)();
    if (publish.token !== undefined)
        redactor.add(publish.token);
    const merged = (0,merge.mergeReports)(await readReports(patterns, io));
    const report = await belonging(merged, change, io);
    const loaded = await (0,load/* loadConfig */.Z9)({
        root: io.cwd,
        overrides: run.overrides,
        env: io.env,
        redactor,
        ...(run.config === undefined ? {} : { file: run.config }),
    });
    const environment = run.environment ?? report.target.environment;
    const formats = (0,report_files/* readFormats */.v)([...new Set(["json", ...run.formats])]);
    const folder = (0,external_node_path_.resolve)(io.cwd, run.output ?? (0,external_node_path_.join)(io.env["RUNNER_TEMP"] ?? ".", "launch-ready", publish.commentId));
    const { paths, problems } = await (0,report_files/* writeReportFiles */.t)(report, formats, folder);
    (0,cli_run.printReport)({ report, files: paths, problems: [], redactor }, io, run.quiet);
    const reportFile = paths.find((path) => path.endsWith(".json"));
    const shown = await (0,present/* presentInJob */.U)(report, {
        env: io.env,
        out: (text) => io.out(redactor.redact(text)),
        composite: io.env["LAUNCH_READY_INPUTS"] !== undefined,
        ...(reportFile === undefined ? {} : { reportFile }),
    });
    const published = await (0,github_publish.publishReport)({
        inputs: publish,
        change,
        env: io.env,
        network: await (0,network_settings/* networkOf */.A)(loaded.config, { env: io.env, root: io.cwd }),
        clock: io.clock,
        signal: io.signal,
        ...(environment === undefined ? {} : { environment }),
        ...(report.target.runUrl === undefined ? {} : { runUrl: report.target.runUrl }),
    }, report);
    for (const problem of [...problems, ...shown, ...published])
        io.out((0,commands/* warningCommand */.kF)(redactor.redact(problem)));
    return change.event === "workflow_run" ? severity/* exitCodes */.hS.ship : (0,perform/* exitCodeOf */.FO)(report.verdict);
}
async function readReports(patterns, io) {
    const files = await (0,glob.findFiles)(io.cwd, patterns);
    if (files.length === 0) {
        throw new errors/* ConfigurationError */.j1(`input "reports": no file in ${io.cwd} matches ${patterns.join(", ")}. Download the artifacts of the jobs that ran the gates first.`);
    }
    const reports = [];
    for (const file of files)
        reports.push(await (0,cli_report.readReport)(file, io));
    return reports;
}
async function belonging(report, change, io) {
    if (change.event === "workflow_run")
        return adoptReport(report, change, io.env);
    const { commit } = report.target;
    if (commit === undefined || change.head === undefined || commit === change.head)
        return report;
    throw new errors/* ConfigurationError */.j1(`the reports are of commit ${commit}, but this run is for ${change.head}`);
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

/***/ 62314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceRun: () => (/* binding */ announceRun),
  publishReport: () => (/* binding */ publishReport)
});

// UNUSED EXPORTS: statusContext

// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/probes/http/failure.js
var failure = __webpack_require__(84148);
;// CONCATENATED MODULE: ./out/src/github/problem.js


function problemOf(channel, thrown) {
    const { status, message } = describe(thrown);
    if (status === undefined)
        return { channel, reason: message, forbidden: false };
    const forbidden = (status === 403 && !/rate limit|locked|archived/i.test(message)) || status === 404;
    if (status === 401)
        return { channel, reason: "GitHub does not accept the token (401)", forbidden: false };
    return { channel, reason: `GitHub answered ${status}: ${message}`, forbidden };
}
function describe(thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if (cause instanceof failure/* HttpFailure */.H)
        return { message: `GitHub could not be reached: ${cause.message}` };
    const message = (0,errors/* messageOf */.bD)(thrown).replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const { status, response } = thrown;
    return typeof status === "number" && response !== undefined ? { status, message } : { message };
}
function warningsOf(problems, untrusted) {
    const forbidden = problems.filter((problem) => problem.forbidden);
    const causes = new Map();
    for (const { channel, reason, forbidden: isForbidden } of problems) {
        if (!isForbidden)
            causes.set(reason, [...(causes.get(reason) ?? []), channel]);
    }
    const others = [...causes].map(([reason, channels]) => `Not posted: ${namesOf(channels)}. ${sentence(reason)}`);
    return forbidden.length > 0 ? [permissionWarning(forbidden, untrusted), ...others] : others;
}
function permissionWarning(problems, untrusted) {
    const channels = problems.map(({ channel }) => channel);
    const permissions = [...new Set(channels.map(({ permission }) => permission))].join(", ");
    const remedy = untrusted
        ? `GitHub gives runs for forks and Dependabot a token that may only read, so this is shown in the job's summary and annotations alone; docs/forks.md shows how to post it all the same (missing: ${permissions}).`
        : `The token may not write there: add to the job "permissions: { ${permissions} }".`;
    const [first] = problems;
    return `Not posted: ${namesOf(channels)}. ${remedy} (${first?.reason})`;
}
function namesOf(channels) {
    return channels.map(({ name }) => name).join(", ");
}
function sentence(text) {
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

;// CONCATENATED MODULE: ./out/src/github/publish.js


const TIMEOUT_MS = 60_000;
const ANNOUNCE_TIMEOUT_MS = 15_000;
const CANCELLED_TIMEOUT_MS = 4_000;
async function announceRun(request) {
    await perform(await statusTasks(request, undefined), { timeoutMs: ANNOUNCE_TIMEOUT_MS, ...request });
}
async function publishReport(request, report) {
    if (report.shard !== undefined)
        return [];
    const tasks = [
        ...(await commentTasks(request, report)),
        ...(await checkRunTasks(request, report)),
        ...(await statusTasks(request, report)),
    ];
    const { inputs, change } = request;
    const impossible = inputs.deploymentStatus && !change.deployment ? [withoutDeployment(change)] : [];
    return [...impossible, ...(await perform(tasks, request))];
}
async function perform(tasks, request) {
    const { change, inputs } = request;
    if (tasks.length === 0 || change.repository === undefined)
        return [];
    if (inputs.token === undefined)
        return [withoutToken(tasks)];
    return warningsOf(await attempt(tasks, request, inputs.token, change.repository), change.untrusted);
}
async function attempt(tasks, request, token, repository) {
    const deadline = deadlineOf(request);
    const { env, network, clock, wait } = request;
    let api;
    try {
        const { openApi } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7799)]).then(__webpack_require__.bind(__webpack_require__, 67799));
        api = await openApi({
            token,
            repository,
            env,
            network,
            clock,
            signal: deadline,
            ...(wait ? { wait } : {}),
        });
    }
    catch (thrown) {
        return tasks.map(({ channel }) => problemOf(channel, thrown));
    }
    try {
        const outcomes = await Promise.all(tasks.map(async ({ channel, run }) => {
            try {
                await run(api);
                return undefined;
            }
            catch (thrown) {
                return problemOf(channel, deadline.aborted ? timeUp(deadline) : thrown);
            }
        }));
        return outcomes.filter((outcome) => outcome !== undefined);
    }
    finally {
        await api.close().catch(() => undefined);
    }
}
function deadlineOf({ signal, timeoutMs = TIMEOUT_MS }) {
    if (signal.aborted)
        return AbortSignal.timeout(Math.min(timeoutMs, CANCELLED_TIMEOUT_MS));
    return AbortSignal.any([AbortSignal.timeout(timeoutMs), signal]);
}
function timeUp(deadline) {
    return new Error(`GitHub's API did not answer in time (${(0,errors/* messageOf */.bD)(deadline.reason)})`);
}
async function commentTasks({ inputs, change }, report) {
    const { comment: mode, commentId } = inputs;
    const known = change.pullRequest ?? change.deployment ?? change.source;
    if (mode === "never" || !known)
        return [];
    const { commentChannel, postComment } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7799), __webpack_require__.e(1176)]).then(__webpack_require__.bind(__webpack_require__, 91176));
    const run = async (api) => {
        const { pullRequestOf } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 78770));
        const pullRequest = await pullRequestOf(api, change);
        if (pullRequest !== undefined)
            await postComment(api, report, { pullRequest, mode, commentId });
    };
    return [{ channel: commentChannel, run }];
}
async function checkRunTasks({ inputs, change, isChanged }, report) {
    const headSha = headOf(change);
    if (!inputs.checkRun || headSha === undefined)
        return [];
    const { checkRunChannel, postCheckRun } = await __webpack_require__.e(/* import() */ 8593).then(__webpack_require__.bind(__webpack_require__, 48593));
    const { commentId } = inputs;
    const request = { headSha, commentId, ...(isChanged ? { isChanged } : {}) };
    return [{ channel: checkRunChannel, run: (api) => postCheckRun(api, report, request) }];
}
async function statusTasks(request, report) {
    const { inputs, change, runUrl } = request;
    const { deployment } = change;
    const sha = headOf(change);
    const wanted = inputs.deploymentStatus || inputs.statusName !== undefined;
    if (!wanted || sha === undefined)
        return [];
    const { commitStatusChannel, deploymentChannel, postCommitStatus, postDeploymentStatus } = await __webpack_require__.e(/* import() */ 4511).then(__webpack_require__.bind(__webpack_require__, 44511));
    const said = { ...(report ? { report } : {}), ...(runUrl === undefined ? {} : { runUrl }) };
    const tasks = [
        {
            channel: commitStatusChannel,
            run: (api) => postCommitStatus(api, { sha, context: statusContext(request) }, said),
        },
    ];
    if (!inputs.deploymentStatus || !deployment)
        return tasks;
    return [
        ...tasks,
        { channel: deploymentChannel, run: (api) => postDeploymentStatus(api, deployment, said) },
    ];
}
function statusContext({ inputs, change, environment }) {
    const name = environment ?? change.deployment?.environment;
    return inputs.statusName ?? (name === undefined ? "launch-ready" : `launch-ready/${name}`);
}
function headOf({ deployment, pullRequest, head }) {
    return deployment?.sha ?? pullRequest?.headSha ?? head;
}
function withoutDeployment({ event }) {
    return `Not posted: the deployment status. Event "${event}" names no deployment; run the gates on deployment_status.`;
}
function withoutToken(tasks) {
    const names = tasks.map(({ channel }) => channel.name).join(", ");
    return `Not posted: ${names}. There is no token: pass github-token, whose default is github.token.`;
}


/***/ }),

/***/ 22863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFiles: () => (/* binding */ findFiles),
/* harmony export */   j: () => (/* binding */ readRecentFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78270);



const ignored = new Set([".git", "node_modules"]);
async function findFiles(root, patterns) {
    const found = new Set();
    const entries = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)([...patterns], {
        cwd: root,
        withFileTypes: true,
        exclude: (entry) => ignored.has(entry.name),
    });
    for await (const entry of entries) {
        if (entry.isDirectory())
            continue;
        const path = `${entry.parentPath}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${entry.name}`;
        if (path.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            found.add(path.slice(root.length + 1).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/"));
    }
    return [...found].sort();
}
async function readRecentFiles(folder, patterns, since, maxBytes) {
    const found = [];
    for (const path of await findFiles(folder, patterns)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).mtimeMs < since)
            continue;
        found.push({ path, text: await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(absolute, { maxBytes, name: path }) });
    }
    return found;
}


/***/ }),

/***/ 84148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asHttpFailure),
/* harmony export */   H: () => (/* binding */ HttpFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

class HttpFailure extends Error {
    name = "HttpFailure";
    kind;
    url;
    code;
    constructor(kind, url, cause) {
        super(`${phrases[kind]} (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, { cause });
        this.kind = kind;
        this.url = url;
        this.code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause);
    }
}
const phrases = {
    dns: "the host name has no address",
    refused: "the connection was refused",
    unreachable: "the host cannot be reached from here",
    reset: "the connection was closed before the response was complete",
    timeout: "no complete response came in time",
    tls: "the TLS handshake failed",
    protocol: "the response is not valid HTTP",
    aborted: "the request was cancelled",
};
const kinds = {
    ENOTFOUND: "dns",
    ENODATA: "dns",
    EAI_NONAME: "dns",
    EAI_AGAIN: "unreachable",
    ECONNREFUSED: "refused",
    EHOSTUNREACH: "unreachable",
    ENETUNREACH: "unreachable",
    EADDRNOTAVAIL: "unreachable",
    EACCES: "unreachable",
    EPERM: "unreachable",
    ERR_PRIVATE_ADDRESS: "unreachable",
    ECONNRESET: "reset",
    EPIPE: "reset",
    UND_ERR_SOCKET: "reset",
    UND_ERR_CONNECT_TIMEOUT: "timeout",
    UND_ERR_HEADERS_TIMEOUT: "timeout",
    UND_ERR_BODY_TIMEOUT: "timeout",
    ETIMEDOUT: "timeout",
    UND_ERR_ABORTED: "aborted",
    ABORT_ERR: "aborted",
    UND_ERR_HEADERS_OVERFLOW: "protocol",
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "protocol",
    EPROTO: "tls",
};
const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH)/;
function asHttpFailure(url, thrown) {
    if (thrown instanceof HttpFailure)
        return thrown;
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? "";
    if (code === "" && (thrown instanceof TypeError || thrown instanceof ReferenceError))
        throw thrown;
    const kind = kinds[code] ?? (tlsCode.test(code) ? "tls" : code.startsWith("HPE_") ? "protocol" : undefined);
    const aborted = thrown instanceof Error && (thrown.name === "AbortError" || thrown.name === "TimeoutError");
    return new HttpFailure(kind ?? (aborted ? (thrown.name === "TimeoutError" ? "timeout" : "aborted") : "protocol"), url, thrown);
}


/***/ }),

/***/ 61334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeReports: () => (/* binding */ mergeReports)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43351);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93222);
/* harmony import */ var _core_ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68427);
/* harmony import */ var _core_shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10241);
/* harmony import */ var _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24635);
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44083);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87550);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14263);








function mergeReports(reports) {
    const [first, ...others] = [...reports].sort(byShard);
    if (!first)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1("merge: no report was given");
    if (others.length === 0 && first.shard === undefined)
        return first;
    const sorted = [first, ...others];
    for (const other of others)
        assertSameRun(first, other);
    const lost = lostShards(sorted);
    const gates = mergeGates(sorted, lost);
    const findings = gates.flatMap((gate) => gate.findings);
    const standing = findings.filter(({ suppression }) => !suppression);
    const count = (severity) => standing.filter((found) => found.severity === severity).length;
    const { shard: _, ...whole } = first;
    return {
        ...whole,
        verdict: (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .overallVerdict */ .Bn)(gates.map(({ verdict }) => verdict)),
        startedAt: sorted.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
        durationMs: Math.max(...sorted.map(({ durationMs }) => durationMs)),
        totals: { error: count("error"), warning: count("warning"), note: count("note") },
        gates,
        notChecked: mergeNotChecked(sorted, gates),
        rules: sortedByKey(Object.assign({}, ...sorted.map(({ rules }) => rules))),
    };
}
function byShard(a, b) {
    const index = ({ shard }) => (shard === undefined ? 0 : (0,_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(shard).index);
    return index(a) - index(b);
}
function assertSameRun(a, b) {
    const total = ({ shard }) => shard === undefined ? "no shard" : `${(0,_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(shard).total} shards`;
    const facts = [
        ["version", ({ tool }) => tool.version],
        ["number of shards", total],
        ["commit", ({ target }) => target.commit],
        ["repository", ({ target }) => target.repository],
        ["site", ({ target }) => target.site],
        ["environment", ({ target }) => target.environment],
        ["fail-on", ({ failOn }) => failOn],
    ];
    for (const [name, of] of facts) {
        if (of(a) === of(b))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`merge: the reports are not of one run: ${name} is ${of(a) ?? "absent"} in one and ${of(b) ?? "absent"} in another`);
    }
}
function lostShards(reports) {
    const names = reports.map(({ shard = "1/1" }) => (0,_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(shard));
    const total = names[0]?.total ?? 1;
    const seen = new Set();
    for (const { index } of names) {
        if (seen.has(index))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`merge: there are two reports of shard ${index}/${total}`);
        seen.add(index);
    }
    return Array.from({ length: total }, (_, index) => index + 1)
        .filter((index) => !seen.has(index))
        .map((index) => `${index}/${total}`);
}
function placeOf(gate) {
    const place = _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .gateIds */ .GQ.indexOf(gate);
    return place < 0 ? _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .gateIds */ .GQ.length : place;
}
function mergeGates(reports, lost) {
    const { failOn } = reports[0];
    const all = reports.flatMap(({ gates }) => gates);
    const ids = [...new Set(all.map(({ gate }) => gate))].sort((a, b) => placeOf(a) - placeOf(b));
    const merged = ids.map((id) => mergeGate(all.filter(({ gate }) => gate === id), failOn));
    return lost.length === 0 ? merged : [...merged, lostGate(lost)];
}
function mergeGate(parts, failOn) {
    const [first, ...others] = parts;
    if (!first)
        throw new Error("a gate without parts");
    if (others.length === 0)
        return first;
    const findings = uniqueFindings(parts.flatMap((part) => part.findings)).sort(_core_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .byRisk */ .x9);
    const coverage = first.gate === "policy" ? first.coverage : mergeCoverage(parts.map((part) => part.coverage));
    const skipped = mergeSkipped(parts);
    const reasons = parts.flatMap((part) => part.inconclusive);
    const nothing = skipped === undefined && reasons.length === 0 && !(0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedAnything */ .C)(coverage);
    const inconclusive = nothing ? [_run_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_CHECKED */ .Q] : [...new Set(reasons)];
    const { skipped: _, ...rest } = first;
    return {
        ...rest,
        ...(skipped === undefined ? {} : { skipped }),
        verdict: (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(findings, inconclusive, failOn),
        inconclusive,
        startedMs: Math.min(...parts.map(({ startedMs }) => startedMs)),
        durationMs: Math.max(...parts.map(({ durationMs }) => durationMs)),
        coverage,
        metrics: mergeMetrics(parts.map(({ metrics }) => metrics)),
        tables: mergeTables(parts.flatMap(({ tables }) => tables)),
        findings,
    };
}
function mergeSkipped(parts) {
    const reasons = new Set(parts.map(({ skipped }) => skipped));
    reasons.delete(_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_SHARE */ .iH);
    return reasons.size === 1 ? [...reasons][0] : undefined;
}
function uniqueFindings(findings) {
    const unique = new Map();
    for (const found of findings) {
        const { path = "", line = 0, column = 0 } = found.location ?? {};
        const key = `${found.fingerprint}\0${path}\0${line}\0${column}`;
        if (!unique.has(key))
            unique.set(key, found);
    }
    return [...unique.values()];
}
function mergeCoverage(parts) {
    const checked = {};
    const skips = new Map();
    for (const part of parts) {
        for (const [unit, count] of Object.entries(part.checked))
            checked[unit] = (checked[unit] ?? 0) + count;
        for (const skip of part.skipped) {
            if ((0,_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeftToOthers */ .Ai)(skip.reason))
                continue;
            const key = `${skip.what}\0${skip.reason}`;
            const known = skips.get(key);
            skips.set(key, { ...skip, count: skip.count + (known?.count ?? 0) });
        }
    }
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const skipped = [...skips.values()].sort((a, b) => byText(a.what, b.what) || byText(a.reason, b.reason));
    return { checked, skipped };
}
function mergeMetrics(parts) {
    const merged = {};
    for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
        const known = merged[name];
        if (known === undefined)
            merged[name] = value;
        else
            merged[name] = /(Ms|Seconds|Percent)$/.test(name) ? Math.max(known, value) : known + value;
    }
    return merged;
}
function mergeTables(tables) {
    const merged = new Map();
    for (const table of tables) {
        const key = JSON.stringify([table.title, table.columns]);
        const rows = [...(merged.get(key)?.rows ?? []), ...table.rows];
        const unique = new Map(rows.map((row) => [JSON.stringify(row), row]));
        merged.set(key, { ...table, rows: [...unique.values()] });
    }
    return [...merged.values()];
}
function mergeNotChecked(reports, gates) {
    const ran = new Set(gates.map(({ gate }) => gate));
    const merged = new Map();
    for (const one of reports.flatMap(({ notChecked }) => notChecked)) {
        const known = merged.get(one.gate);
        if (!ran.has(one.gate) && (!known || known.reason === _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .otherShard */ .b))
            merged.set(one.gate, one);
    }
    return [...merged.values()].sort((a, b) => placeOf(a.gate) - placeOf(b.gate));
}
function lostGate(lost) {
    return {
        gate: "shards",
        title: "Shards",
        verdict: "inconclusive",
        inconclusive: lost.map((shard) => `shard ${shard} gave no report, so its share was not checked`),
        startedMs: 0,
        durationMs: 0,
        coverage: { checked: {}, skipped: [] },
        metrics: {},
        tables: [],
        findings: [],
    };
}
function sortedByKey(record) {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ })

};
