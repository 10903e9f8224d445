export const id = 5249;
export const ids = [5249];
export const modules = {

/***/ 23340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseRunArguments),
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _config_split_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39953);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9603);




const runOptions = {
    url: { type: "string" },
    domain: { type: "string" },
    environment: { type: "string" },
    config: { type: "string" },
    "fail-on": { type: "string" },
    format: { type: "string", multiple: true },
    output: { type: "string" },
    scope: { type: "string" },
    set: { type: "string", multiple: true },
    timeout: { type: "string" },
    shard: { type: "string" },
    "new-only": { type: "boolean" },
    baseline: { type: "string" },
    quiet: { type: "boolean" },
    debug: { type: "boolean" },
};
function parseFlags(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (thrown) {
        const { code, message } = thrown;
        if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
            const flag = /'(-[^']*)'/.exec(message)?.[1] ?? "";
            const known = Object.keys(options).map((name) => `--${name}`);
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`unknown option ${flag}.${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(flag, known)} See launch-ready --help.`);
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(message.split("\n", 1)[0] ?? message);
    }
}
async function parseRunArguments(args) {
    const { values, positionals } = parseFlags(args, runOptions);
    const overrides = [];
    const override = (flag, raw) => {
        overrides.push({ name: flag, raw });
    };
    if (values.url !== undefined)
        override("--url", { site: values.url });
    if (values.domain !== undefined)
        override("--domain", { domain: values.domain });
    if (values.timeout !== undefined)
        override("--timeout", { timeout: values.timeout });
    if (values["fail-on"] !== undefined)
        override("--fail-on", { policy: { "fail-on": values["fail-on"] } });
    if (values["new-only"])
        override("--new-only", { policy: { "new-only": true } });
    if (values.baseline !== undefined)
        override("--baseline", { policy: { baseline: values.baseline } });
    if (values.scope !== undefined)
        override("--scope", { gates: { "secret-scan": { scope: values.scope } } });
    for (const assignment of values.set ?? [])
        override(`--set ${assignment.split("=", 1)[0]}`, await assignedOption(assignment));
    return {
        gates: positionals,
        formats: (0,_config_split_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitList */ .r)(values.format ?? (values.output === undefined ? [] : ["json"])),
        quiet: values.quiet ?? false,
        debug: values.debug ?? false,
        overrides,
        ...(values.config === undefined ? {} : { config: values.config }),
        ...(values.environment === undefined ? {} : { environment: values.environment }),
        ...(values.output === undefined ? {} : { output: values.output }),
        ...(values.shard === undefined ? {} : { shard: values.shard }),
    };
}
async function assignedOption(assignment) {
    const [, gate, key, value] = /^([a-z-]+)\.([a-z][a-z-]*)=(.*)$/s.exec(assignment) ?? [];
    if (gate === undefined || key === undefined || value === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`--set ${assignment}: must have the form GATE.KEY=VALUE`);
    }
    const { parseInline } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1779)]).then(__webpack_require__.bind(__webpack_require__, 91779));
    return { gates: { [gate]: { [key]: parseInline(value) } } };
}


/***/ }),

/***/ 13171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  FO: () => (/* binding */ exitCodeOf),
  $o: () => (/* binding */ performRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/change.js
var change = __webpack_require__(81305);
// EXTERNAL MODULE: ./out/src/core/redactor.js
var core_redactor = __webpack_require__(71993);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
// EXTERNAL MODULE: ./out/src/github/run-target.js
var run_target = __webpack_require__(74796);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/config/load.js
var load = __webpack_require__(4658);
;// CONCATENATED MODULE: ./out/src/core/redact-report.js
function redactReport(report, redactor) {
    const { event, commit, repository, ...place } = report.target;
    return {
        ...report,
        target: {
            ...texts(place, redactor),
            event,
            ...(commit === undefined ? {} : { commit }),
            ...(repository === undefined ? {} : { repository }),
        },
        gates: report.gates.map((gate) => redactGate(gate, redactor)),
        notChecked: report.notChecked.map((one) => ({ ...one, reason: redactor.redact(one.reason) })),
    };
}
function redactGate(gate, redactor) {
    return {
        ...gate,
        inconclusive: texts(gate.inconclusive, redactor),
        ...(gate.skipped === undefined ? {} : { skipped: redactor.redact(gate.skipped) }),
        coverage: { ...gate.coverage, skipped: texts(gate.coverage.skipped, redactor) },
        tables: texts(gate.tables, redactor),
        findings: gate.findings.map((finding) => redactFinding(finding, redactor)),
    };
}
function redactFinding(finding, redactor) {
    const { args, evidence, location, owner, suppression } = finding;
    return {
        ...finding,
        subject: redactor.redact(finding.subject),
        message: redactor.redact(finding.message),
        args: redactor.redactData(args),
        evidence: evidence.map((one) => ({ ...texts(one, redactor), kind: one.kind })),
        ...(location ? { location: { ...location, path: redactor.redact(location.path) } } : {}),
        ...(owner === undefined ? {} : { owner: redactor.redact(owner) }),
        ...(suppression ? { suppression: { ...texts(suppression, redactor), kind: suppression.kind } } : {}),
    };
}
function texts(data, redactor) {
    const copy = (value) => {
        if (typeof value === "string")
            return redactor.redact(value);
        if (Array.isArray(value))
            return value.map(copy);
        if (value === null || typeof value !== "object")
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
    };
    return copy(data);
}

// EXTERNAL MODULE: ./out/src/core/shard.js
var core_shard = __webpack_require__(10241);
;// CONCATENATED MODULE: ./out/src/suite/hold.js
async function holdOf(prepared) {
    const { loaded, request, shared } = prepared;
    if (request.change.deleted)
        return { skipped: "the push deleted a ref: nothing came in" };
    const { paths } = loaded.config;
    if (paths?.length) {
        const { changeIsRelevant } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2761)]).then(__webpack_require__.bind(__webpack_require__, 32761));
        const relevant = await changeIsRelevant(paths, request.change, shared.root, shared.signal);
        if (!relevant)
            return { skipped: "nothing relevant changed" };
    }
    const otherVersion = await otherVersionServed(prepared);
    return otherVersion === undefined ? undefined : { inconclusive: [otherVersion] };
}
async function otherVersionServed({ loaded, request, shared }) {
    const { revision } = loaded.config;
    if (request.anyRevision)
        return undefined;
    const { head, event, deployment } = request.change;
    const commit = deployment?.sha ?? request.change.pullRequest?.headSha ?? head;
    if (!revision || !shared.site || commit === undefined || event === "schedule")
        return undefined;
    const { waitForRevision } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6780), __webpack_require__.e(4929)]).then(__webpack_require__.bind(__webpack_require__, 64929));
    return waitForRevision({
        site: shared.site,
        commit,
        source: revision,
        network: shared.network,
        clock: shared.clock,
        signal: shared.signal,
        ...(request.debug ? { debug: request.debug } : {}),
    });
}
function heldGate({ gate, options }, hold) {
    const run = async function* () {
        return hold;
    };
    return { gate: { ...gate, run }, options };
}

// EXTERNAL MODULE: ./out/src/suite/network-settings.js + 1 modules
var network_settings = __webpack_require__(85630);
// EXTERNAL MODULE: ./out/src/suite/plan.js + 1 modules
var suite_plan = __webpack_require__(87550);
// EXTERNAL MODULE: ./out/src/gates/catalogue.js
var catalogue = __webpack_require__(24635);
// EXTERNAL MODULE: ./out/src/suite/report.js
var suite_report = __webpack_require__(27658);
;// CONCATENATED MODULE: ./out/src/suite/policy-sources.js



async function trustOf(request) {
    if (request.change.base === undefined || request.configText !== undefined)
        return {};
    const { readTrust } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9867)]).then(__webpack_require__.bind(__webpack_require__, 49867));
    return readTrust({ ...request, configRef: request.configRef ?? "base" });
}
async function knownOf({ policy = {} }, request, trust) {
    if (policy.baseline === undefined && !policy["new-only"])
        return undefined;
    const { readKnown } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3675)]).then(__webpack_require__.bind(__webpack_require__, 43675));
    return readKnown(policy, { root: request.root, branch: trust.branch, today: (0,suite_report/* today */.Ec)(request.clock) });
}
async function reviewOf(prepared, results) {
    const { loaded, policy, request } = prepared;
    if (!loaded.config.policy?.waivers?.length &&
        !policy.known &&
        !policy.trust.branch &&
        !policy.trust.problem)
        return undefined;
    const { reviewPolicy } = await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.bind(__webpack_require__, 10353));
    const defaults = new Map((await (0,catalogue/* loadAllGates */.cJ)())
        .flatMap((gate) => Object.values(gate.rules))
        .map((rule) => [rule.id, rule.severity]));
    return reviewPolicy({
        config: loaded.config,
        ...policy,
        results,
        today: (0,suite_report/* today */.Ec)(request.clock),
        file: loaded.file ?? request.configFile ?? load/* DEFAULT_CONFIG_FILE */.Cu,
        lineOf: (path) => loaded.originOf(path).positionOf?.(path)?.line,
        defaultSeverity: (rule) => defaults.get(rule),
        sharded: request.shard !== undefined,
    });
}

// EXTERNAL MODULE: ./out/src/suite/run.js
var run = __webpack_require__(14263);
;// CONCATENATED MODULE: ./out/src/suite/execute.js











const DEFAULT_TIMEOUT_MS = 600_000;
function prepareRun(request) {
    const { configFile, root } = request;
    const inRoot = configFile !== undefined && (0,external_node_path_.isAbsolute)(configFile) ? { configFile: (0,external_node_path_.relative)(root, configFile) } : {};
    return (0,core_redactor/* withRedactedError */.zN)(request.redactor, () => prepare({ ...request, ...inRoot }));
}
async function prepare(request) {
    const trust = await trustOf(request);
    const loaded = await (0,load/* loadConfig */.Z9)({
        root: request.root,
        overrides: overridesOf(request),
        env: request.env,
        redactor: request.redactor,
        ...(request.configFile === undefined ? {} : { file: request.configFile }),
        ...(request.configText === undefined ? {} : { text: request.configText }),
        ...(request.environment === undefined ? {} : { environment: request.environment }),
        ...(trust.reshape ? { reshape: trust.reshape } : {}),
    });
    const { config } = loaded;
    const shard = request.shard === undefined ? undefined : (0,core_shard/* parseShard */.uK)(request.shard);
    const { site } = config;
    const shared = {
        root: request.root,
        ...(site === undefined ? {} : { site: new URL(site) }),
        ...(config.domain === undefined ? {} : { domain: config.domain }),
        ...(request.environment === undefined ? {} : { environment: request.environment }),
        change: request.change,
        env: request.env,
        network: await (0,network_settings/* networkOf */.A)(config, request),
        signal: request.signal,
        clock: request.clock,
        redactor: request.redactor,
        ...(shard ? { shard } : {}),
    };
    const plan = await (0,suite_plan/* planRun */.n)(loaded, request.gates, shared, shard);
    return { request, loaded, plan, shared, policy: { trust, known: await knownOf(config, request, trust) } };
}
async function executeRun(prepared) {
    const { request, loaded, plan, shared } = prepared;
    const { clock } = request;
    const { config } = loaded;
    const startedAt = clock.now();
    const started = clock.monotonic();
    const held = await holdOf(prepared);
    const planned = held ? plan.planned.map((one) => heldGate(one, held)) : plan.planned;
    const results = await (0,run/* runGates */.A)(planned, shared, {
        timeoutMs: config.timeout ?? DEFAULT_TIMEOUT_MS,
        siblings: plan.siblings,
        ...(request.listener ? { listener: request.listener } : {}),
        ...(request.debug ? { debug: request.debug } : {}),
    });
    const { known } = prepared.policy;
    const reviewed = await reviewOf(prepared, results);
    const reportOf = (more) => (0,suite_report/* buildReport */.FK)({
        results: [...results, ...(reviewed ? [reviewed] : []), ...more],
        notChecked: plan.notChecked,
        judgement: {
            policy: config.policy ?? {},
            failOn: config.policy?.["fail-on"] ?? "error",
            owners: config.owners ?? {},
            today: (0,suite_report/* today */.Ec)(clock),
            ...(known ? { known: known.known } : {}),
        },
        target: targetOf(prepared),
        startedAt,
        durationMs: clock.monotonic() - started,
        ...(request.shard === undefined ? {} : { shard: request.shard }),
    });
    const judged = reportOf([]);
    const promoted = await promotionOf(prepared, judged);
    const report = promoted ? reportOf([promoted]) : judged;
    return redactReport(report, request.redactor);
}
function overridesOf({ change, overrides }) {
    const url = change.deployment?.url;
    return url === undefined
        ? overrides
        : [{ name: "the deployment's address", raw: { site: url } }, ...overrides];
}
async function promotionOf(prepared, report) {
    const { request, loaded, shared } = prepared;
    const { change, claims } = request;
    const commands = loaded.config.deployment;
    if (!commands || !claims || !change.deployment || change.untrusted || request.signal.aborted)
        return undefined;
    const { promote } = await __webpack_require__.e(/* import() */ 7925).then(__webpack_require__.bind(__webpack_require__, 87925));
    const { deployment, ...withoutDeployment } = change;
    return promote({
        ...request,
        commands,
        report,
        deployment,
        claims: claims(shared.network),
        recheck: async (gates) => {
            const { claims: _, listener: __, ...again } = request;
            return executeRun(await prepareRun({ ...again, gates, change: withoutDeployment, anyRevision: true }));
        },
    });
}
function targetOf({ request, shared }) {
    const { change } = request;
    return {
        ...(shared.site ? { site: shared.site.href } : {}),
        ...(shared.domain === undefined ? {} : { domain: shared.domain }),
        ...(shared.environment === undefined ? {} : { environment: shared.environment }),
        event: change.event,
        ...(change.repository === undefined ? {} : { repository: change.repository }),
        ...(change.head === undefined ? {} : { commit: change.head }),
        ...(change.ref === undefined ? {} : { ref: change.ref }),
        ...(change.pullRequest ? { pullRequest: change.pullRequest.number } : {}),
        ...request.target,
    };
}

// EXTERNAL MODULE: ./out/src/reporters/paint.js
var reporters_paint = __webpack_require__(98912);
// EXTERNAL MODULE: ./out/src/reporters/phrases.js
var phrases = __webpack_require__(87978);
// EXTERNAL MODULE: ./out/src/reporters/text-layout.js
var text_layout = __webpack_require__(34992);
;// CONCATENATED MODULE: ./out/src/reporters/progress.js




function startProgress(nowMs) {
    return { startedMs: nowMs, gates: [] };
}
function advance(state, event, nowMs) {
    if (event.type === "gate-started") {
        const gate = { gate: event.gate, startedMs: nowMs, findings: 0, toldMs: nowMs };
        return { ...state, gates: [...state.gates, gate] };
    }
    const change = (gate) => {
        switch (event.type) {
            case "gate-progress":
                return { ...gate, progress: event.progress, toldMs: isDue(gate, nowMs) ? nowMs : gate.toldMs };
            case "gate-finding":
                return { ...gate, findings: gate.findings + 1 };
            case "gate-finished":
                return { ...gate, result: event.result };
        }
    };
    return { ...state, gates: state.gates.map((gate) => (gate.gate === event.gate ? change(gate) : gate)) };
}
const PLAIN_INTERVAL_MS = 10_000;
function isDue(gate, nowMs) {
    return nowMs - gate.toldMs >= PLAIN_INTERVAL_MS;
}
function plainLine(before, event, nowMs) {
    const gate = before.gates.find((one) => one.gate === event.gate);
    if (event.type === "gate-finished")
        return safe(`${event.gate}: ${finishedText(event.result)}`);
    if (event.type !== "gate-progress" || !gate || !isDue(gate, nowMs))
        return undefined;
    return safe(`${event.gate}: ${progressText(event.progress)}, ${(0,phrases/* durationText */.S5)(nowMs - gate.startedMs)}`);
}
const progress_frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
function liveLines(state, nowMs, { color, columns }) {
    const paint = (0,reporters_paint/* createPaint */.X)(color);
    const width = Math.max(0, ...state.gates.map(({ gate }) => gate.length));
    const spinner = progress_frames[Math.floor((nowMs - state.startedMs) / 100) % progress_frames.length] ?? "";
    const lines = state.gates.map((gate) => {
        const [sign, tone] = signOf(gate, spinner);
        const text = gate.result ? finishedText(gate.result) : runningText(gate, nowMs);
        const rest = (0,text_layout/* fitTo */.Xn)(safe(`${(0,text_layout/* padTo */.v0)(gate.gate, width)}  ${text}`), columns - 4);
        return `  ${paint(tone, sign)} ${rest}`;
    });
    const done = state.gates.filter(({ result }) => result).length;
    const total = `  ${done} of ${(0,phrases/* countText */.lT)(state.gates.length, "gate")} done, ${(0,phrases/* durationText */.S5)(nowMs - state.startedMs)}`;
    return [...lines, paint("dim", (0,text_layout/* fitTo */.Xn)(total, columns - 1))];
}
function signOf({ result }, spinner) {
    if (!result)
        return [spinner, "note"];
    if (result.outcome.inconclusive?.length)
        return ["?", "inconclusive"];
    if (result.findings.length > 0)
        return ["!", "warning"];
    return result.outcome.skipped === undefined ? ["✓", "ship"] : ["-", "skipped"];
}
function runningText(gate, nowMs) {
    const parts = [
        ...(gate.progress ? [progressText(gate.progress)] : []),
        ...(gate.findings > 0 ? [(0,phrases/* countText */.lT)(gate.findings, "finding")] : []),
        (0,phrases/* durationText */.S5)(nowMs - gate.startedMs),
    ];
    return parts.join(", ");
}
function finishedText({ outcome, findings, dropped, coverage, durationMs }) {
    const time = `in ${(0,phrases/* durationText */.S5)(durationMs)}`;
    if (outcome.skipped !== undefined && findings.length === 0)
        return `skipped: ${outcome.skipped}`;
    const open = outcome.inconclusive?.[0];
    const what = (0,phrases/* countText */.lT)(findings.length + dropped, "finding").replace(/^0 /, "no ");
    return `${what}${open === undefined ? "" : `, inconclusive: ${open.replace(/\.$/, "")}`}; ${(0,phrases/* coverageText */._)(coverage)} checked ${time}`;
}
function progressText({ done, total, unit }) {
    return total === undefined
        ? `${(0,phrases/* numberText */.$4)(done)} ${unit}`
        : `${(0,phrases/* numberText */.$4)(done)} of ${(0,phrases/* numberText */.$4)(total)} ${unit}`;
}
function safe(text) {
    return (0,sanitize/* withoutCommands */.Df)((0,sanitize/* printable */.g$)(text).replaceAll("\t", " "));
}

// EXTERNAL MODULE: ./out/src/cli/process-io.js
var process_io = __webpack_require__(74530);
;// CONCATENATED MODULE: ./out/src/cli/progress-view.js


const REDRAW_MS = 100;
const hideCursor = "\u001b[?25l";
function createProgressView(io, quiet) {
    if (quiet)
        return { listener: () => { }, start: () => { }, stop: () => { } };
    return io.interactive ? liveView(io) : plainView(io);
}
function plainView(io) {
    let state = startProgress(io.clock.monotonic());
    return {
        listener(event) {
            const now = io.clock.monotonic();
            const line = plainLine(state, event, now);
            state = advance(state, event, now);
            if (line !== undefined)
                io.out(`${line}\n`);
        },
        start() { },
        stop() { },
    };
}
function liveView(io) {
    let state = startProgress(io.clock.monotonic());
    let drawn = 0;
    let timer;
    const clear = () => (drawn > 0 ? `\u001b[${drawn}A\u001b[0J` : "");
    const draw = () => {
        const lines = liveLines(state, io.clock.monotonic(), { color: io.color, columns: io.columns });
        io.out(`${clear()}${lines.join("\n")}\n`);
        drawn = lines.length;
    };
    return {
        listener(event) {
            state = advance(state, event, io.clock.monotonic());
        },
        start() {
            io.out(hideCursor);
            draw();
            timer = setInterval(draw, REDRAW_MS);
        },
        stop() {
            clearInterval(timer);
            io.out(`${clear()}${process_io/* showCursor */.SD}`);
            drawn = 0;
        },
    };
}

// EXTERNAL MODULE: ./out/src/cli/report-files.js + 1 modules
var report_files = __webpack_require__(30572);
;// CONCATENATED MODULE: ./out/src/cli/perform.js










async function performRun(run, io, options = {}) {
    const formats = (0,report_files/* readFormats */.v)([...new Set([...(options.alwaysFormats ?? []), ...run.formats])]);
    const root = options.root ?? io.cwd;
    const change = options.change ?? (await changeOf(io));
    const redactor = (0,core_redactor/* createRedactor */.lY)();
    await maskOnRunner(redactor, io);
    for (const secret of options.secrets ?? [])
        redactor.add(secret);
    const view = createProgressView(io, run.quiet);
    const debug = (line) => io.err(`${(0,sanitize/* forLogLines */.vj)(redactor.redact(line))}\n`);
    const prepared = await prepareRun({
        root,
        gates: run.gates,
        overrides: run.overrides,
        change,
        target: (0,run_target/* runTarget */.N)(io.env, change),
        env: options.env ?? io.env,
        clock: io.clock,
        redactor,
        signal: io.signal,
        listener: view.listener,
        ...(run.debug ? { debug } : {}),
        ...(run.config === undefined ? {} : { configFile: run.config }),
        ...(options.configText === undefined ? {} : { configText: options.configText }),
        ...(options.configRef === undefined ? {} : { configRef: options.configRef }),
        ...(options.claims === undefined ? {} : { claims: options.claims }),
        ...(run.environment === undefined ? {} : { environment: run.environment }),
        ...(run.shard === undefined ? {} : { shard: run.shard }),
    });
    await options.beforeGates?.(prepared);
    let report;
    try {
        view.start();
        report = await executeRun(prepared);
    }
    finally {
        view.stop();
    }
    const folder = (0,external_node_path_.resolve)(io.cwd, run.output ?? options.defaultOutput ?? ".");
    const { paths, problems } = await (0,report_files/* writeReportFiles */.t)(report, formats, folder);
    return { report, prepared, redactor, files: paths, problems };
}
async function changeOf(io) {
    if (io.env["GITHUB_ACTIONS"] !== "true")
        return change/* localChange */.W;
    const { readChange } = await __webpack_require__.e(/* import() */ 7025).then(__webpack_require__.bind(__webpack_require__, 87025));
    return readChange(io.env, files/* readTextFile */.G);
}
async function maskOnRunner(redactor, io) {
    if (io.env["GITHUB_ACTIONS"] !== "true")
        return;
    const { maskCommand } = await __webpack_require__.e(/* import() */ 2187).then(__webpack_require__.bind(__webpack_require__, 82187));
    redactor.onSecret((secret) => io.out(maskCommand(secret)));
}
function exitCodeOf(verdict) {
    return severity/* exitCodes */.hS[verdict];
}


/***/ }),

/***/ 30572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readFormats),
  t: () => (/* binding */ writeReportFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/nearest.js
var nearest = __webpack_require__(9603);
;// CONCATENATED MODULE: ./out/src/reporters/formats.js
const formatNames = ["json", "sarif", "junit", "html", "md"];
const formats = {
    json: { file: "launch-report.json", load: async () => (await __webpack_require__.e(/* import() */ 9640).then(__webpack_require__.bind(__webpack_require__, 39640))).json },
    sarif: { file: "launch-report.sarif", load: async () => (await __webpack_require__.e(/* import() */ 7581).then(__webpack_require__.bind(__webpack_require__, 37581))).sarif },
    junit: { file: "launch-report.xml", load: async () => (await __webpack_require__.e(/* import() */ 5788).then(__webpack_require__.bind(__webpack_require__, 85788))).junit },
    html: { file: "launch-report.html", load: async () => (await __webpack_require__.e(/* import() */ 2162).then(__webpack_require__.bind(__webpack_require__, 42162))).html },
    md: { file: "launch-report.md", load: async () => (await __webpack_require__.e(/* import() */ 6458).then(__webpack_require__.bind(__webpack_require__, 86458))).riskList },
};

;// CONCATENATED MODULE: ./out/src/cli/report-files.js





function readFormats(names) {
    return names.map((name) => {
        const format = formatNames.find((one) => one === name);
        if (format)
            return format;
        throw new errors/* ConfigurationError */.j1(`there is no format "${name}".${(0,nearest/* didYouMean */.au)(name, formatNames)} Formats: ${formatNames.join(", ")}.`);
    });
}
async function writeReportFiles(report, wanted, folder) {
    const written = { paths: [], problems: [] };
    for (const name of wanted) {
        const format = formats[name];
        const path = (0,external_node_path_.join)(folder, format.file);
        try {
            const render = await format.load();
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(path, render(report));
            written.paths.push(path);
        }
        catch (thrown) {
            const reason = (0,errors/* codeOf */.$N)(thrown) ?? (0,errors/* messageOf */.bD)(thrown);
            written.problems.push(`${path} could not be written (${reason}). Give another folder with --output.`);
        }
    }
    return written;
}


/***/ }),

/***/ 66615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
/* harmony import */ var _core_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24492);

function interpolate(text, env, redactor) {
    return text.replace(/\$\$\{|\$\{([A-Z_][A-Z0-9_]*)(:-([^}]*))?\}/g, (whole, name, fallback, otherwise) => {
        if (name === undefined)
            return whole === "$${" ? "${" : whole;
        const value = env[name];
        if (value !== undefined && (value !== "" || fallback === undefined)) {
            if ((0,_core_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(name))
                redactor.add(value);
            return value;
        }
        if (fallback !== undefined)
            return otherwise ?? "";
        throw new Error(`the environment variable ${name} is not set. Set it, or give a default: \${${name}:-value}.`);
    });
}


/***/ }),

/***/ 4658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Cu: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   Z9: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93222);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9603);
/* harmony import */ var _core_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71993);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38140);
/* harmony import */ var _probes_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78270);
/* harmony import */ var _interpolate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66615);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98148);








const DEFAULT_CONFIG_FILE = "launch-ready.yml";
const MAX_CONFIG_BYTES = 1024 * 1024;
function loadConfig(request) {
    return (0,_core_redactor_js__WEBPACK_IMPORTED_MODULE_2__/* .withRedactedError */ .zN)(request.redactor, () => load(request));
}
async function load(request) {
    const file = request.file ?? DEFAULT_CONFIG_FILE;
    const text = request.text ?? (await readConfigFile(request, file));
    const document = text === undefined ? undefined : await parseConfig(text, file, request);
    const { values: base, written } = await reshaped(document, request);
    const overlay = overlayOf(base, request, document);
    const environmentPath = ["environments", request.environment ?? ""];
    let merged = (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaid */ .ZY)(base, overlay);
    for (const override of request.overrides)
        merged = (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaid */ .ZY)(merged, override.raw);
    const originOf = (path) => {
        const override = request.overrides.findLast(({ raw }) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPath */ .a6)(raw, path));
        if (override)
            return { name: override.name };
        if (!document)
            return { name: file };
        const overlaidPath = overlay !== undefined && (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPath */ .a6)(overlay, path) ? environmentPath : [];
        return { name: file, positionOf: (inner, key) => document.positionOf([...overlaidPath, ...inner], key) };
    };
    const config = await checked(merged, originOf);
    const gateOptions = (id) => config.gates?.[id];
    const writtenPolicy = (written ?? config).policy;
    return {
        config,
        gateOptions,
        originOf,
        ...(writtenPolicy ? { writtenPolicy } : {}),
        ...(document ? { file } : {}),
    };
}
function placeOf(loaded, path, key = false) {
    const origin = loaded.originOf(path);
    const position = origin.positionOf?.(path, key);
    return position ? `${origin.name}:${position.line}:${position.column}` : origin.name;
}
async function checked(values, originOf) {
    if ((0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(values) && Object.keys(values).length === 0)
        return {};
    const { configSchema } = await __webpack_require__.e(/* import() */ 3961).then(__webpack_require__.bind(__webpack_require__, 83961));
    return (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .t)(configSchema, values, originOf);
}
async function reshaped(document, { reshape }) {
    const values = document?.value ?? {};
    if (!reshape || !(0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(values))
        return { values };
    const written = document && (await checked(values, () => ({ name: document.file, positionOf: document.positionOf })));
    return { values: reshape(values), ...(written ? { written } : {}) };
}
async function readConfigFile(request, file) {
    try {
        return await (0,_probes_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(request.root, file), { maxBytes: MAX_CONFIG_BYTES, name: file });
    }
    catch (thrown) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(thrown) === "ENOENT") {
            if (request.file === undefined)
                return undefined;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${file}: no such file in ${request.root}. Write one with "launch-ready init".`);
        }
        throw thrown;
    }
}
async function parseConfig(text, file, request) {
    const { env, environment, redactor } = request;
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4030)]).then(__webpack_require__.bind(__webpack_require__, 94030));
    const document = parseYaml(text, file, (scalar, pathOf) => {
        if (!scalar.includes("${"))
            return scalar;
        const [first, name] = pathOf();
        if (request.literal && first !== "site" && first !== "domain")
            return scalar;
        if (first === "environments" && name !== environment)
            return scalar;
        return (0,_interpolate_js__WEBPACK_IMPORTED_MODULE_6__/* .interpolate */ .G)(scalar, env, redactor);
    });
    if (document.value === null || document.value === undefined)
        return { ...document, value: {} };
    if (!(0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(document.value)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${file}:1:1: the file must be a mapping of keys such as "site:" and "gates:"`);
    }
    return document;
}
function overlayOf(base, { environment }, document) {
    if (environment === undefined || !(0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(base) || !(0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(base["environments"]))
        return undefined;
    const environments = base["environments"];
    if (Object.hasOwn(environments, environment))
        return environments[environment] ?? {};
    const { line, column } = document?.positionOf(["environments"], true) ?? { line: 1, column: 1 };
    const hint = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(environment, Object.keys(environments));
    if (hint === "")
        return undefined;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${document?.file}:${line}:${column}: no environment named "${environment}".${hint}`);
}


/***/ }),

/***/ 98148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZY: () => (/* binding */ overlaid),
/* harmony export */   a6: () => (/* binding */ hasPath),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
function isMapping(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
}
function overlaid(base, overlay) {
    if (overlay === undefined)
        return base;
    if (!isMapping(base) || !isMapping(overlay))
        return overlay;
    const merged = { ...base };
    for (const [key, value] of Object.entries(overlay))
        merged[key] = overlaid(base[key], value);
    return merged;
}
function hasPath(value, path) {
    let current = value;
    for (const part of path) {
        if (current === null || typeof current !== "object" || !Object.hasOwn(current, part))
            return false;
        current = current[part];
    }
    return true;
}


/***/ }),

/***/ 39953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
function splitList(values) {
    const items = values.flatMap((value) => value.split(/[\s,]+/)).filter((item) => item !== "");
    return [...new Set(items)];
}


/***/ }),

/***/ 81305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ localChange)
/* harmony export */ });
const localChange = { event: "local", untrusted: false };


/***/ }),

/***/ 43351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkedAnything),
/* harmony export */   X: () => (/* binding */ createCoverage)
/* harmony export */ });
function createCoverage() {
    const checked = new Map();
    const skipped = new Map();
    return {
        count(unit, count = 1) {
            checked.set(unit, (checked.get(unit) ?? 0) + count);
        },
        skip(what, reason, count = 1) {
            const key = `${what}\0${reason}`;
            const known = skipped.get(key);
            if (known)
                known.count += count;
            else
                skipped.set(key, { what, reason, count });
        },
        snapshot() {
            const byName = (a, b) => compare(a.what, b.what) || compare(a.reason, b.reason);
            return {
                checked: Object.fromEntries(checked),
                skipped: [...skipped.values()].map((skip) => ({ ...skip })).sort(byName),
            };
        },
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function checkedAnything(coverage) {
    return Object.values(coverage.checked).some((count) => count > 0);
}


/***/ }),

/***/ 49541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66705);

function fingerprintOf(finding) {
    const parts = [finding.rule, finding.subject, ...(finding.identity ?? [])];
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)("sha256", JSON.stringify(parts)).toString("hex").slice(0, 32);
}


/***/ }),

/***/ 25302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
function defineGate(gate) {
    return { notApplicable: () => undefined, ...gate };
}


/***/ }),

/***/ 66705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest),
/* harmony export */   w: () => (/* binding */ hmac)
/* harmony export */ });
const crypto = () => process.getBuiltinModule("node:crypto");
function digest(algorithm, ...parts) {
    const hash = crypto().createHash(algorithm);
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}
function hmac(key, text) {
    return crypto().createHmac("sha256", key).update(text).digest();
}


/***/ }),

/***/ 68427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ suppressed),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   x9: () => (/* binding */ byRisk)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92494);

function byRisk(a, b) {
    return (_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(a.severity) - _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(b.severity) ||
        _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .uG.indexOf(a.impact) - _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .impacts */ .uG.indexOf(b.impact) ||
        (b.reach ?? 1) - (a.reach ?? 1) ||
        byText(a.rule, b.rule) ||
        byText(a.subject, b.subject) ||
        byText(a.location?.path ?? "", b.location?.path ?? "") ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        byText(a.fingerprint, b.fingerprint));
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function ranked(report) {
    return report.gates
        .flatMap((gate) => gate.findings.map((finding) => ({ gate, finding })))
        .filter(({ finding }) => !finding.suppression)
        .sort((a, b) => byRisk(a.finding, b.finding));
}
function suppressed(report) {
    return report.gates
        .flatMap((gate) => gate.findings.map((finding) => ({ gate, finding })))
        .filter(({ finding }) => finding.suppression)
        .sort((a, b) => byRisk(a.finding, b.finding));
}


/***/ }),

/***/ 71993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ REDACTED),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   wV: () => (/* binding */ encodedForms),
/* harmony export */   zN: () => (/* binding */ withRedactedError)
/* harmony export */ });
/* unused harmony export MIN_SECRET_LENGTH */
const REDACTED = "[redacted]";
const MIN_SECRET_LENGTH = 4;
function createRedactor() {
    const secrets = new Set();
    const forms = new Set();
    const listeners = [];
    let pattern;
    const compiled = () => {
        if (!pattern && forms.size > 0) {
            const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
            pattern = new RegExp(`(?=(${longestFirst.map(RegExp.escape).join("|")}))`, "g");
        }
        return pattern;
    };
    const redact = (text) => {
        const found = compiled();
        if (!found)
            return text;
        let result = "";
        let kept = 0;
        let end = 0;
        for (const match of text.matchAll(found)) {
            if (match.index >= end)
                result += text.slice(kept, match.index) + REDACTED;
            end = Math.max(end, match.index + match[1].length);
            kept = end;
        }
        return result + text.slice(kept);
    };
    const redactData = (data) => {
        if (typeof data === "string")
            return redact(data);
        if (Array.isArray(data))
            return data.map(redactData);
        if (data !== null && typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [redact(key), redactData(value)]));
        }
        return data;
    };
    return {
        add(secret) {
            for (const value of [secret, secret.trim(), ...linesOf(secret)]) {
                if (value.length < MIN_SECRET_LENGTH || secrets.has(value))
                    continue;
                secrets.add(value);
                for (const form of encodedForms(value))
                    forms.add(form);
                pattern = undefined;
                for (const listener of listeners)
                    listener(value);
            }
        },
        redact,
        redactData: redactData,
        onSecret(listener) {
            listeners.push(listener);
            for (const secret of secrets)
                listener(secret);
        },
    };
}
async function withRedactedError(redactor, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (thrown instanceof Error) {
            thrown.message = redactor.redact(thrown.message);
            if (thrown.stack !== undefined)
                thrown.stack = redactor.redact(thrown.stack);
        }
        throw thrown;
    }
}
function linesOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    return lines.length > 1 ? lines.filter((line) => line.length >= 8) : [];
}
function encodedForms(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    const bytes = Buffer.from(secret, "utf8");
    const hex = bytes.toString("hex");
    const forms = [
        secret,
        json,
        json.replaceAll("/", "\\/"),
        json.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
        secret.replaceAll("'", "'\\''"),
        ...htmlForms(secret),
        ...percentForms(secret.toWellFormed()),
        ...[0, 1, 2].flatMap((phase) => base64At(bytes, phase)),
    ];
    if (hex.length >= 12)
        forms.push(hex, hex.toUpperCase());
    return [...new Set(forms)].filter((form) => form.length >= MIN_SECRET_LENGTH);
}
function htmlForms(secret) {
    const text = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const attribute = text.replaceAll('"', "&quot;");
    return [text, attribute, ...["&#39;", "&#x27;", "&apos;"].map((quote) => attribute.replaceAll("'", quote))];
}
function percentForms(secret) {
    const hexEncoded = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    const component = encodeURIComponent(secret);
    const strict = component.replace(/[!'()*]/g, hexEncoded);
    const form = strict.replace(/~/g, hexEncoded).replaceAll("%2A", "*").replaceAll("%20", "+");
    const forms = [component, strict, strict.replaceAll("%20", "+"), form, ...urlForms(secret)];
    return forms.flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase())]);
}
function urlForms(secret) {
    const url = new URL("http://host/");
    url.pathname = `x${secret}`;
    url.search = `x${secret}`;
    url.username = secret;
    return [url.pathname.slice(2), url.search.slice(2), url.username];
}
function base64At(bytes, phase) {
    const text = Buffer.concat([Buffer.alloc(phase), bytes])
        .toString("base64")
        .replace(/=+$/, "");
    const start = phase === 0 ? 0 : phase + 1;
    const end = Math.floor(((phase + bytes.length) * 8) / 6);
    const stable = text.slice(start, end);
    if (stable.length < 6)
        return [];
    return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
}


/***/ }),

/***/ 77407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = 1;


/***/ }),

/***/ 36387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   x0: () => (/* binding */ defineRules)
/* harmony export */ });
function rule(init) {
    return init;
}
function defineRules(gate, rules) {
    const entries = Object.entries(rules).map(([name, init]) => [name, { ...init, id: `${gate}/${name}` }]);
    return Object.fromEntries(entries);
}
function finding(rule, init) {
    const { evidence = [], ...rest } = init;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return { rule: rule.id, evidence, ...given };
}


/***/ }),

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9603);



function validate(schema, value, originOf, prefix = []) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issues = result.error.issues.flatMap((issue) => deepest(issue, []));
    const lines = issues.flatMap((issue) => describe(schema, value, issue, originOf, prefix));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([...new Set(lines)].slice(0, 20).join("\n"));
}
function deepest(issue, parents) {
    const path = [...parents, ...issue.path];
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
        const alternatives = issue.errors.map((errors) => errors.flatMap((inner) => deepest(inner, path)));
        const depth = (placed) => Math.max(...placed.map((one) => one.path.length));
        const best = Math.max(...alternatives.map(depth));
        const closest = alternatives.filter((placed) => depth(placed) === best);
        if (best > path.length || closest.some(([first]) => first?.issue.code === "unrecognized_keys")) {
            return closest.find(([first]) => first?.issue.code === "unrecognized_keys") ?? closest[0] ?? [];
        }
    }
    return [{ path, issue }];
}
function describe(schema, value, { path, issue }, originOf, prefix) {
    const place = (full, key) => {
        const origin = originOf(full);
        const position = origin.positionOf?.(full, key);
        return position ? `${origin.name}:${position.line}:${position.column}` : origin.name;
    };
    const full = [...prefix, ...path];
    if (issue.code === "unrecognized_keys") {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => {
            const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(key, known);
            const list = hint === "" && known.length > 0 ? ` Known keys: ${known.join(", ")}.` : hint;
            return `${place([...full, key], true)}: unknown key "${key}"${inside(full)}.${list}`;
        });
    }
    if (issue.code === "invalid_key") {
        const [reason] = issue.issues;
        return [`${place(full, true)}: ${dotted(full)}: the key ${reason?.message ?? "is wrong"}`];
    }
    const actual = valueAt(value, path);
    const wrong = actual === undefined ? "" : `, not ${show(actual)}`;
    return [`${place(full, actual === undefined)}: ${dotted(full)}${expectation(issue)}${wrong}`];
}
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return ` must be ${article(issue.expected)}`;
        case "invalid_value":
            return ` must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
        case "invalid_union":
            return issue.message === "Invalid input" ? " has a form that is not known here" : ` ${issue.message}`;
        default:
            return `: ${issue.message}`;
    }
}
function article(type) {
    const names = {
        object: "a mapping",
        record: "a mapping",
        array: "a list",
        string: "text",
        boolean: "true or false",
        int: "a whole number",
    };
    return names[type] ?? `a ${type}`;
}
function dotted(path) {
    if (path.length === 0)
        return "the file";
    return path
        .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`))
        .join("");
}
function inside(path) {
    return path.length === 0 ? "" : ` in ${dotted(path)}`;
}
function show(value) {
    const whole = typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? String(value));
    const text = whole.replace(/:\/\/[^\s/@"]*@/g, "://[redacted]@");
    return text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text;
}
function valueAt(value, path) {
    let current = value;
    for (const part of path) {
        if (current === null || typeof current !== "object")
            return undefined;
        current = current[part];
    }
    return current;
}
function keysAt(schema, path) {
    const root = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { unrepresentable: "any", io: "input" });
    const open = (node) => {
        const target = node.$ref?.startsWith("#/$defs/")
            ? root.$defs?.[node.$ref.slice("#/$defs/".length)]
            : undefined;
        const inner = [
            ...(node.anyOf ?? []),
            ...(node.oneOf ?? []),
            ...(node.allOf ?? []),
            ...(target ? [target] : []),
        ];
        return [node, ...inner.flatMap(open)];
    };
    let nodes = open(root);
    for (const part of path) {
        nodes = nodes.flatMap((node) => {
            const next = typeof part === "number" ? (node.prefixItems?.[part] ?? node.items) : node.properties?.[String(part)];
            const rest = typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
            const found = next ?? rest;
            return found ? open(found) : [];
        });
    }
    return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}


/***/ }),

/***/ 24492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
const secretName = /SECRET|TOKEN|PASSW(OR)?D|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|BYPASS|(^|[_.-])(AUTH|OTP|TOTP|PIN)($|[_.-])/i;
function isSecretName(name) {
    return secretName.test(name);
}


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isLeftToOthers),
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   iH: () => (/* binding */ EMPTY_SHARE),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66705);


const MAX_SHARDS = 256;
function parseShard(text) {
    const [, index = 0, total = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number);
    if (index < 1 || index > total || total > MAX_SHARDS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`shard must be a share such as 2/4 (at most ${MAX_SHARDS}), not ${JSON.stringify(text)}`);
    }
    return { index, total };
}
function isInShard(item, shard) {
    if (!shard)
        return true;
    const number = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .b)("sha256", item).readUInt32BE(0);
    return (number % shard.total) + 1 === shard.index;
}
function isLeftToOthers(reason) {
    return reason.startsWith("another shard");
}
const EMPTY_SHARE = "nothing of it belongs to this shard";


/***/ }),

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ matchesStars)
/* harmony export */ });
function matchesStars(text, pattern) {
    const [first = "", ...rest] = pattern.split("*");
    if (rest.length === 0)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    const last = rest.pop() ?? "";
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 24635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   KS: () => (/* binding */ gateTitle),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   cJ: () => (/* binding */ loadAllGates)
/* harmony export */ });
const catalogue = {
    "secret-scan": { title: "Secret scan", load: async () => (await __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 70578))).gate },
    "env-vars": {
        title: "Environment variables",
        load: async () => (await __webpack_require__.e(/* import() */ 9837).then(__webpack_require__.bind(__webpack_require__, 69837))).gate,
    },
    "redirect-crawl": {
        title: "Redirect crawl",
        load: async () => (await __webpack_require__.e(/* import() */ 3490).then(__webpack_require__.bind(__webpack_require__, 73490))).gate,
    },
    "smoke-test": { title: "Smoke test", load: async () => (await __webpack_require__.e(/* import() */ 9455).then(__webpack_require__.bind(__webpack_require__, 59455))).gate },
    "dns-records": { title: "DNS records", load: async () => (await __webpack_require__.e(/* import() */ 1575).then(__webpack_require__.bind(__webpack_require__, 11575))).gate },
    "cache-headers": {
        title: "Cache headers",
        load: async () => (await __webpack_require__.e(/* import() */ 4344).then(__webpack_require__.bind(__webpack_require__, 4344))).gate,
    },
    "endpoint-timing": {
        title: "Endpoint timing",
        load: async () => (await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 80173))).gate,
    },
};
const gateIds = Object.keys(catalogue);
function isGateId(id) {
    return Object.hasOwn(catalogue, id);
}
function gateTitle(id) {
    return catalogue[id].title;
}
function loadGate(id) {
    return catalogue[id].load();
}
function loadAllGates() {
    return Promise.all(gateIds.map(loadGate));
}


/***/ }),

/***/ 74796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runTarget)
/* harmony export */ });
function runTarget(env, change) {
    const { repository, head } = change;
    if (repository === undefined)
        return {};
    const page = `${(env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "")}/${repository}`;
    const run = env["GITHUB_RUN_ID"];
    const attempt = env["GITHUB_RUN_ATTEMPT"];
    const suffix = attempt && attempt !== "1" ? `/attempts/${attempt}` : "";
    return {
        ...(run ? { runUrl: `${page}/actions/runs/${run}${suffix}` } : {}),
        ...(head === undefined ? {} : { sourceUrl: `${page}/blob/${head}/` }),
    };
}


/***/ }),

/***/ 28381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   _: () => (/* binding */ policyResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25302);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85599);



const gate = (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .defineGate */ .p)({
    id: "policy",
    title: "Policy",
    question: "Is what may be waived still what was agreed on?",
    options: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({}),
    rules: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a,
    async *run() {
        return {};
    },
});
function policyResult({ findings, checked, inconclusive }) {
    return {
        gate,
        options: {},
        findings,
        dropped: 0,
        coverage: { checked, skipped: [] },
        outcome: inconclusive.length > 0 ? { inconclusive } : {},
        startedMs: 0,
        durationMs: 0,
    };
}


/***/ }),

/***/ 44083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49541);
/* harmony import */ var _core_ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68427);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92494);
/* harmony import */ var _core_stars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3696);




function judgeGate(result, judgement) {
    const { gate, outcome } = result;
    const unique = new Map();
    for (const found of result.findings) {
        const judged = judgeFinding(found, gate.rules, judgement);
        if (!judged)
            continue;
        const key = `${judged.fingerprint}\0${judged.location?.path ?? ""}\0${judged.location?.line ?? 0}\0${judged.location?.column ?? 0}`;
        if (!unique.has(key))
            unique.set(key, judged);
    }
    const findings = [...unique.values()].sort(_core_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .byRisk */ .x9);
    const inconclusive = [...(outcome.inconclusive ?? []), ...unjudged(result)];
    return {
        gate: gate.id,
        title: gate.title,
        verdict: verdictOf(findings, inconclusive, judgement.failOn),
        inconclusive,
        ...(outcome.skipped === undefined ? {} : { skipped: outcome.skipped }),
        startedMs: Math.round(result.startedMs),
        durationMs: Math.round(result.durationMs),
        coverage: result.coverage,
        metrics: { ...outcome.metrics, ...(result.dropped > 0 ? { findingsNotShown: result.dropped } : {}) },
        tables: outcome.tables ?? [],
        findings,
    };
}
function unjudged({ dropped }) {
    return dropped > 0 ? [`${dropped} more findings were counted, not judged`] : [];
}
function verdictOf(findings, inconclusive, failOn) {
    const blocks = (found) => !found.suppression && failOn !== "never" && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(found.severity, failOn);
    if (findings.some(blocks))
        return "stop";
    return inconclusive.length > 0 ? "inconclusive" : "ship";
}
function overallVerdict(verdicts) {
    if (verdicts.includes("stop"))
        return "stop";
    return verdicts.length === 0 || verdicts.includes("inconclusive") ? "inconclusive" : "ship";
}
function judgeFinding(found, rules, judgement) {
    const rule = rules[found.rule.slice(found.rule.indexOf("/") + 1)];
    if (!rule)
        throw new Error(`the gate has no rule ${found.rule}`);
    const override = judgement.policy.rules?.[found.rule];
    if (override === "off")
        return undefined;
    const fingerprint = found.fingerprint ?? (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(found);
    const owner = ownerOf(found, judgement.owners);
    const suppression = waiverFor(found, judgement) ?? judgement.known?.(fingerprint) ?? inlineOf(found);
    return {
        rule: found.rule,
        severity: override ?? found.severity ?? rule.severity,
        impact: found.impact ?? rule.impact,
        subject: found.subject,
        message: rule.message(found.subject, found.args),
        args: found.args,
        ...(found.location ? { location: found.location } : {}),
        evidence: found.evidence,
        fingerprint,
        ...(found.reach === undefined ? {} : { reach: found.reach }),
        ...(owner === undefined ? {} : { owner }),
        ...(suppression ? { suppression } : {}),
    };
}
function ownerOf(found, owners) {
    const gate = found.rule.slice(0, found.rule.indexOf("/"));
    return owners[found.rule] ?? owners[gate] ?? owners["*"];
}
function waiverFor(found, { policy, today }) {
    const waiver = policy.waivers?.find((one) => today <= one.until && ruleMatches(one, found.rule) && subjectMatches(one, found));
    return waiver && { kind: "waiver", reason: waiver.reason, owner: waiver.owner, until: waiver.until };
}
function inlineOf({ inline }) {
    return inline && { kind: "inline", ...inline };
}
function ruleMatches({ rule }, id) {
    return rule === id || (rule.endsWith("/*") && id.startsWith(rule.slice(0, -1)));
}
function subjectMatches({ subject }, found) {
    const candidates = [found.subject, pathOf(found.subject), found.location?.path].filter((text) => text !== undefined);
    return candidates.some((candidate) => (0,_core_stars_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesStars */ .b)(candidate, subject));
}
function pathOf(subject) {
    if (!URL.canParse(subject))
        return undefined;
    const { pathname, search } = new URL(subject);
    return pathname + search;
}


/***/ }),

/***/ 85599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("policy", {
    loosened: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "The change loosens its own gates",
        subject: "policy",
        severity: "warning",
        impact: "security",
        message: (subject, { was, becomes }) => `${subject} would go from ${was} to ${becomes}`,
        why: "A pull request that switches off the gate which would have stopped it ships what nobody looked at.",
        fix: "Have the loosening reviewed on its own; until it is merged the base branch's policy holds.",
    }),
    "changed-checks": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "The change alters what the gates check",
        subject: "policy",
        severity: "note",
        impact: "support",
        message: (subject, { was, becomes }) => `${subject} goes from ${was} to ${becomes}`,
        why: "A gate that checks something else than before can be green for another reason than before.",
        fix: "Look at the configuration's change as at code.",
    }),
    "expired-waiver": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A waiver has expired",
        subject: "policy",
        severity: "warning",
        impact: "support",
        message: (subject, { rule: id, until, owner }) => `the waiver of ${id} for ${subject} expired on ${until} (${owner})`,
        why: "What was accepted for a time is open again, and nobody has decided anew.",
        fix: "Mend what was waived and take the waiver out, or set a new date with its owner.",
    }),
    "expired-baseline": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A baseline entry has expired",
        subject: "policy",
        severity: "warning",
        impact: "support",
        message: (subject, { rule: id, until, owner }) => `the baseline's ${id} for ${subject} expired on ${until} (${owner})`,
        why: "An old fault was tolerated until a date that has passed.",
        fix: 'Mend it, or run "launch-ready baseline" with a new date after its owner agreed.',
    }),
    "stale-baseline": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A baseline entry is no longer needed",
        subject: "policy",
        severity: "note",
        impact: "support",
        message: (subject, { rule: id }) => `the baseline still holds ${id} for ${subject}, which is not there any more`,
        why: "An entry that is kept would hide the same fault when it comes back.",
        fix: 'Run "launch-ready baseline" again, which takes the entry out.',
    }),
});


/***/ }),

/***/ 78270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   M: () => (/* binding */ readFileBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


async function readTextFile(path, options) {
    const bytes = await readFileBytes(path, options);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        const offset = firstInvalidUtf8(bytes);
        const line = bytes.subarray(0, offset).toString("latin1").split("\n").length;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${options.name}:${line}: the file is not valid UTF-8 (byte ${offset}). Save it as UTF-8.`);
    }
}
async function readFileBytes(path, { maxBytes, name }) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
        const { size } = await handle.stat();
        if (size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: the file has ${size} bytes; at most ${maxBytes} are read`);
        return await handle.readFile();
    }
    catch (thrown) {
        const { code, message } = thrown;
        if (code === "ENOENT" || thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: cannot be read (${code ?? message})`, { cause: thrown });
    }
    finally {
        await handle?.close();
    }
}
function firstInvalidUtf8(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (decodes(bytes.subarray(0, middle + 1), true))
            low = middle + 1;
        else
            high = middle;
    }
    while (low > 0 && !decodes(bytes.subarray(0, low), false))
        low--;
    return low;
}
function decodes(bytes, stream) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 73019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ briefEvidence),
/* harmony export */   NI: () => (/* binding */ fullEvidence),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87978);


const briefEvidence = { lines: 12, line: 300 };
const fullEvidence = { lines: 200, line: 2000 };
function evidenceText(evidence, limits) {
    const { label, lines } = wordsOf(evidence);
    const kept = lines.slice(0, limits.lines).map((line) => (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, limits.line));
    return { label, lines: kept, omitted: lines.length - kept.length };
}
function wordsOf(evidence) {
    switch (evidence.kind) {
        case "hops":
            return { label: "Redirects", lines: evidence.hops.map(hopText) };
        case "headers":
            return {
                label: "Response headers",
                lines: [
                    `${evidence.status ?? ""} ${evidence.url}`.trim(),
                    ...evidence.headers.map(([name, value]) => `${name}: ${value}`),
                ],
            };
        case "snippet":
            return { label: evidence.label, lines: numbered(evidence.text, evidence.line) };
        case "comparison":
            return {
                label: evidence.label,
                lines: [`expected: ${evidence.expected}`, `actual:   ${evidence.actual}`].flatMap(splitLines),
            };
        case "command":
            return { label: "See it again", lines: splitLines(evidence.command) };
        case "list":
            return { label: evidence.label, lines: evidence.items };
    }
}
function hopText({ url, status, location, timeMs }, index) {
    const arrow = location === undefined ? "" : ` → ${location}`;
    const time = timeMs === undefined ? "" : ` (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(timeMs)})`;
    return `${index + 1}. ${status ?? "no response"} ${url}${arrow}${time}`;
}
function numbered(text, first) {
    const lines = splitLines(text);
    if (first === undefined)
        return lines;
    const width = String(first + lines.length - 1).length;
    return lines.map((line, index) => `${String(first + index).padStart(width)} | ${line}`);
}
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}


/***/ }),

/***/ 98912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const styles = {
    ship: ["green"],
    stop: ["red"],
    inconclusive: ["yellow"],
    skipped: ["dim"],
    error: ["red"],
    warning: ["yellow"],
    note: ["cyan"],
    strong: ["bold"],
    dim: ["dim"],
};
function createPaint(color) {
    if (!color)
        return (_, text) => text;
    return (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([...styles[tone]], text, { validateStream: false });
}


/***/ }),

/***/ 87978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   DD: () => (/* binding */ skipText),
/* harmony export */   Jx: () => (/* binding */ suppressionText),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   _: () => (/* binding */ coverageText),
/* harmony export */   _O: () => (/* binding */ gateStatus),
/* harmony export */   jv: () => (/* binding */ gateTotals),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   s_: () => (/* binding */ verdictReason),
/* harmony export */   zF: () => (/* binding */ totalsText)
/* harmony export */ });
/* unused harmony export bytesText */
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92494);

function numberText(value) {
    const [whole = "", fraction] = String(Math.round(value * 100) / 100).split(".");
    return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}
function countText(count, unit) {
    return `${numberText(count)} ${unit}${count === 1 ? "" : "s"}`;
}
function durationText(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest === 0 ? "" : ` ${rest} s`}`;
}
function bytesText(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return countText(bytes, "byte");
    let value = bytes / 1000;
    let index = 0;
    for (; value >= 999.5 && index < units.length - 1; index++)
        value /= 1000;
    return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[index]}`;
}
function singular(plural) {
    if (plural.endsWith("ies"))
        return `${plural.slice(0, -3)}y`;
    if (/(ss|x|ch|sh)es$/.test(plural))
        return plural.slice(0, -2);
    return plural.endsWith("s") ? plural.slice(0, -1) : plural;
}
function coverageText({ checked }) {
    const parts = Object.entries(checked).map(([unit, count]) => {
        if (unit === "bytes")
            return bytesText(count);
        return `${numberText(count)} ${count === 1 ? singular(unit) : unit}`;
    });
    return parts.length === 0 ? "nothing" : parts.join(", ");
}
function skipText({ what, reason, count }) {
    return `${count === 1 ? "" : `${numberText(count)} × `}${what}: ${reason}`;
}
function totalsText(totals) {
    return _core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => totals[severity] > 0)
        .map((severity) => countText(totals[severity], severity))
        .join(", ");
}
function gateTotals(gate) {
    const totals = { error: 0, warning: 0, note: 0 };
    for (const finding of gate.findings)
        if (!finding.suppression)
            totals[finding.severity]++;
    return totals;
}
function gateStatus(gate) {
    return gate.skipped !== undefined && gate.verdict === "ship" ? "skipped" : gate.verdict;
}
const signs = { ship: "✓", stop: "✗", inconclusive: "?", skipped: "-" };
const verdictWords = {
    ship: "Ship",
    stop: "Stop",
    inconclusive: "Inconclusive",
};
function verdictReason(report) {
    if (report.gates.length === 0)
        return "no gate ran, so nothing was checked";
    const open = report.gates.filter((gate) => gate.inconclusive.length > 0).map((gate) => gate.gate);
    const accepted = report.gates.flatMap((gate) => gate.findings).filter((one) => one.suppression).length;
    const found = totalsText(report.totals);
    const parts = [
        ...(found === "" ? [] : [found]),
        ...(open.length > 0 ? [`${open.join(", ")} stayed open`] : []),
        ...(accepted > 0 ? [`${numberText(accepted)} accepted`] : []),
    ];
    return parts.length === 0 ? "nothing stands in the way" : parts.join("; ");
}
function suppressionText({ kind, owner, until, reason }) {
    const words = { waiver: "waived", baseline: "known before this change", inline: "accepted in the file" };
    const by = owner === undefined ? "" : ` by ${owner}`;
    const limit = until === undefined ? "" : ` until ${until}`;
    return `${words[kind]}${by}${limit}${reason === undefined ? "" : `: ${reason}`}`;
}


/***/ }),

/***/ 18718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   O9: () => (/* binding */ isWebUrl),
/* harmony export */   _o: () => (/* binding */ sourceLink),
/* harmony export */   c1: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _core_ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68427);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92494);


function sectionsOf(report) {
    const standing = (0,_core_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ranked */ .ad)(report);
    const blocks = ({ finding }) => report.failOn !== "never" && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(finding.severity, report.failOn);
    return {
        mustFix: standing.filter(blocks),
        canWait: standing.filter((one) => !blocks(one)),
        accepted: (0,_core_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressed */ .Dm)(report),
    };
}
function groupsOf(findings) {
    const groups = [];
    for (const one of findings) {
        const last = groups.at(-1);
        if (last?.rule === one.finding.rule)
            last.findings.push(one);
        else
            groups.push({ rule: one.finding.rule, findings: [one] });
    }
    return groups;
}
function placeOf({ location }) {
    if (!location)
        return undefined;
    const line = location.line === undefined ? "" : `:${location.line}`;
    const commit = location.commit === undefined ? "" : ` at ${location.commit.slice(0, 10)}`;
    return `${location.path}${line}${commit}`;
}
function sourceLink({ target }, { location }) {
    if (!location || target.sourceUrl === undefined || !isWebUrl(target.sourceUrl))
        return undefined;
    const { commit, line, endLine, path } = location;
    const base = commit === undefined
        ? target.sourceUrl
        : target.sourceUrl.replace(/\/blob\/[^/]+\/$/, `/blob/${encodeURIComponent(commit)}/`);
    const encoded = path.toWellFormed().split("/").map(encodeSegment).join("/");
    const until = endLine === undefined || endLine === line ? "" : `-L${endLine}`;
    return `${base}${encoded}${line === undefined ? "" : `#L${line}${until}`}`;
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isWebUrl(text) {
    return /^https?:\/\/[^\s<>"'`()\\]+$/i.test(text) && URL.canParse(text);
}


/***/ }),

/***/ 52370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73019);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98912);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87978);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18718);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34992);






const MAX_TEXT_COLUMNS = 110;
function terminal(report, options = {}) {
    const { color = false, columns = 100, quiet = false, maxFindings = 50 } = options;
    const page = {
        report,
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .createPaint */ .X)(color),
        width: Math.max(40, Math.min(columns, MAX_TEXT_COLUMNS)),
        maxFindings,
    };
    const { mustFix, canWait, accepted } = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionsOf */ .Ks)(report);
    const parts = quiet
        ? [verdictLines(page)]
        : [
            verdictLines(page),
            gateLines(page),
            sectionLines(page, "Must fix now", mustFix),
            sectionLines(page, "Can wait", canWait),
            openLines(page),
            acceptedLines(page, accepted),
            notCheckedLines(page),
        ];
    const lines = parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index > 0 ? ["", ...part] : part));
    return `${lines.map(_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df).join("\n")}\n`;
}
function verdictLines({ report, paint, width }) {
    const { verdict, target, durationMs, shard } = report;
    const about = [
        target.site ?? target.domain,
        target.environment,
        shard && `shard ${shard}`,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(durationMs),
    ];
    const word = `${_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .signs */ .rf[verdict]} ${_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2[verdict]}`;
    const [first = "", ...rest] = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${word}: ${safe((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictReason */ .s_)(report))}`, width);
    return [
        paint("strong", paint(verdict, first)),
        ...rest.map((line) => paint("strong", paint(verdict, line))),
        paint("dim", safe(about.filter((part) => part !== undefined).join(" · "))),
    ];
}
function gateLines({ report, paint }) {
    const rows = report.gates.map((gate) => ({ gate, cells: gateCells(gate) }));
    const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map(({ cells }) => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F1)(cells[column]))));
    return rows.map(({ gate, cells }) => {
        const status = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .gateStatus */ ._O)(gate);
        const [name = "", word = "", totals = "", coverage = "", time = ""] = cells.map((cell, column) => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .padTo */ .v0)(cell, widths[column] ?? 0));
        const line = `${paint(status, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .signs */ .rf[status])} ${name}  ${paint(status, word)}  ${totals}  ${paint("dim", `${coverage}  ${time}`)}`;
        return `  ${line.trimEnd()}`;
    });
}
function gateCells(gate) {
    const coverage = gate.skipped === undefined ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageText */ ._)(gate.coverage) : gate.skipped;
    return [
        gate.gate,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .gateStatus */ ._O)(gate),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .totalsText */ .zF)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .gateTotals */ .jv)(gate)),
        coverage,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(gate.durationMs),
    ].map(safe);
}
function sectionLines(page, title, findings) {
    if (findings.length === 0)
        return [];
    const shown = findings.slice(0, page.maxFindings);
    const hidden = findings.length - shown.length;
    return [
        page.paint("strong", `${title} (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(findings.length)})`),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsOf */ .c1)(shown).flatMap((group) => ["", ...groupLines(page, group)]),
        ...(hidden > 0 ? ["", `  ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(hidden)} more: see a report file (--format json,html)`] : []),
    ];
}
function groupLines(page, { rule: id, findings }) {
    const { report, paint } = page;
    const rule = report.rules[id];
    const { severity, impact } = findings[0].finding;
    const same = findings.every(({ finding }) => finding.severity === severity && finding.impact === impact);
    const weight = same ? `${severity}, ${impact}` : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(findings.length, "finding");
    return [
        `  ${paint(severity, severity === "note" ? "·" : "!")} ${paint("strong", safe(rule?.title ?? id))}  ${paint("dim", safe(`${id} (${weight})`))}`,
        ...findings.flatMap((one) => findingLines(page, one)),
        ...labelled(page, "Why", rule?.why),
        ...labelled(page, "Fix", rule?.fix),
        ...labelled(page, "More", rule?.helpUri),
    ];
}
function findingLines(page, { finding }) {
    const place = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding);
    const owner = finding.owner === undefined ? [] : [`owner: ${finding.owner}`];
    const heading = [...(place === undefined ? [] : [place]), ...owner].join("  ");
    const evidence = finding.evidence.flatMap((one) => {
        const { label, lines, omitted } = (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceText */ .rS)(one, _evidence_text_js__WEBPACK_IMPORTED_MODULE_1__/* .briefEvidence */ .E);
        if (one.kind === "command")
            return lines.map((line, index) => (index === 0 ? `$ ${line}` : `  ${line}`));
        const more = omitted > 0 ? [`… ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(omitted, "more line")}`] : [];
        return [label, ...[...lines, ...more].map((line) => `  ${line}`)];
    });
    return [
        ...indented(4, (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(safe(finding.message), page.width - 4)),
        ...(heading === "" ? [] : indented(6, [page.paint("dim", safe(heading))])),
        ...indented(6, evidence.map((line) => page.paint("dim", safe(line)))),
    ];
}
function labelled({ paint, width }, label, text) {
    if (text === undefined || text === "")
        return [];
    const [first = "", ...rest] = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(safe(text), width - 10);
    return [`    ${paint("dim", (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .padTo */ .v0)(label, 4))}  ${first}`, ...indented(10, rest)];
}
function openLines({ report, paint, width }) {
    const open = report.gates.filter((gate) => gate.inconclusive.length > 0);
    if (open.length === 0)
        return [];
    const lines = open.flatMap((gate) => gate.inconclusive.flatMap((reason) => bullet(safe(`${gate.gate}: ${reason}`), width)));
    return [paint("strong", "Not answered"), ...lines];
}
function acceptedLines({ paint, width }, accepted) {
    if (accepted.length === 0)
        return [];
    const lines = accepted.slice(0, 20).flatMap(({ finding }) => {
        const how = finding.suppression ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressionText */ .Jx)(finding.suppression) : "";
        return bullet(safe(`${finding.rule} ${finding.subject} (${how})`), width);
    });
    const hidden = accepted.length - 20;
    return [
        paint("strong", `Accepted (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(accepted.length)})`),
        ...lines,
        ...(hidden > 0 ? [`  ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(hidden)} more`] : []),
    ];
}
function notCheckedLines({ report, paint, width }) {
    const gates = report.notChecked.map(({ gate, reason }) => `${gate}: ${reason}`);
    const skips = report.gates.flatMap((gate) => gate.coverage.skipped.map((skip) => `${gate.gate}, ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .skipText */ .DD)(skip)}`));
    if (gates.length + skips.length === 0)
        return [];
    return [
        paint("strong", "Not checked"),
        ...[...gates, ...skips].flatMap((line) => bullet(safe(line), width)).map((line) => paint("dim", line)),
    ];
}
function bullet(text, width) {
    const [first = "", ...rest] = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(text, width - 4);
    return [`  - ${first}`, ...indented(4, rest)];
}
function indented(columns, lines) {
    return lines.map((line) => `${" ".repeat(columns)}${line}`);
}
function safe(text) {
    return (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replaceAll("\t", "  ");
}


/***/ }),

/***/ 34992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Xn: () => (/* binding */ fitTo),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
const doubleWidth = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function displayWidth(text) {
    let width = 0;
    for (const char of text)
        width += zeroWidth.test(char) ? 0 : doubleWidth.test(char) ? 2 : 1;
    return width;
}
function padTo(text, width) {
    return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function fitTo(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = "";
    let used = 0;
    for (const char of text) {
        used += displayWidth(char);
        if (used > width - 1)
            break;
        kept += char;
    }
    return width < 1 ? "" : `${kept}…`;
}
function wrap(text, width) {
    const lines = [];
    let line = "";
    let used = 0;
    for (const word of text.split(/ +/)) {
        const size = displayWidth(word);
        if (line !== "" && used + 1 + size > width) {
            lines.push(line);
            line = "";
            used = 0;
        }
        line = line === "" ? word : `${line} ${word}`;
        used = line === word ? size : used + 1 + size;
    }
    return [...lines, line];
}


/***/ }),

/***/ 85630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ networkOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/clock.js
var clock = __webpack_require__(4939);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
;// CONCATENATED MODULE: ./out/src/core/network.js
const defaultNetwork = {
    timeoutMs: 15_000,
    maxBodyBytes: 10 * 1024 * 1024,
    userAgent: "launch-ready (+https://github.com/launch-ready/launch-ready)",
    resolve: {},
    headers: {},
    control: ["https://api.github.com/zen", "https://www.cloudflare.com/cdn-cgi/trace"],
};

// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
;// CONCATENATED MODULE: ./out/src/suite/network-settings.js





async function networkOf({ network = {} }, { env, root }) {
    const proxy = proxyOf(network.proxy, env);
    const noProxy = network["no-proxy"] ?? env["NO_PROXY"] ?? env["no_proxy"];
    const ca = network.ca === undefined ? undefined : await readCertificates(root, network.ca);
    return {
        timeoutMs: Math.min(network.timeout ?? defaultNetwork.timeoutMs, clock/* MAX_TIMER_MS */._),
        maxBodyBytes: network["max-body"] ?? defaultNetwork.maxBodyBytes,
        userAgent: network["user-agent"] ?? defaultNetwork.userAgent,
        resolve: network.resolve ?? {},
        headers: network.headers ?? {},
        control: network.control ?? defaultNetwork.control,
        ...(ca === undefined ? {} : { ca }),
        ...(proxy ? { proxy } : {}),
        ...(noProxy ? { noProxy } : {}),
    };
}
function proxyOf(configured, env) {
    const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
    const name = configured === undefined ? names.find((one) => env[one]) : "network.proxy";
    const given = configured ?? env[name ?? ""];
    if (name === undefined || !given)
        return undefined;
    const url = given.includes("://") ? given : `http://${given}`;
    if (/^https?:\/\//i.test(url) && URL.canParse(url))
        return url;
    throw new errors/* ConfigurationError */.j1(`${name}: must be the URL of an HTTP proxy, such as http://proxy.example:3128`);
}
async function readCertificates(root, file) {
    try {
        return await (0,files/* readTextFile */.G)((0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(root, file), {
            maxBytes: 4 * 1024 * 1024,
            name: file,
        });
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) !== "ENOENT")
            throw thrown;
        throw new errors/* ConfigurationError */.j1(`network.ca: no such file: ${file}`);
    }
}


/***/ }),

/***/ 87550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ otherShard),
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./out/src/config/load.js
var load = __webpack_require__(4658);
// EXTERNAL MODULE: ./out/src/config/merge.js
var merge = __webpack_require__(98148);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/nearest.js
var nearest = __webpack_require__(9603);
// EXTERNAL MODULE: ./out/src/core/schema-errors.js
var schema_errors = __webpack_require__(38140);
// EXTERNAL MODULE: ./out/src/gates/catalogue.js
var catalogue = __webpack_require__(24635);
// EXTERNAL MODULE: ./out/src/suite/reported-gates.js
var reported_gates = __webpack_require__(2186);
;// CONCATENATED MODULE: ./out/src/suite/rule-names.js




async function assertRuleNames(loaded) {
    const policy = loaded.writtenPolicy ?? {};
    const named = [
        ...Object.keys(policy.rules ?? {}).map((rule) => ({ rule, path: ["policy", "rules", rule], key: true })),
        ...(policy.waivers ?? []).map(({ rule }, index) => ({
            rule,
            path: ["policy", "waivers", index, "rule"],
            key: false,
        })),
    ];
    if (named.length === 0)
        return;
    const gates = await (0,reported_gates/* loadReportedGates */.Q)();
    const known = gates.flatMap(({ id, rules }) => [`${id}/*`, ...Object.values(rules).map((rule) => rule.id)]);
    const wrong = named.filter(({ rule, key }) => !known.includes(rule) || (key && rule.endsWith("/*")));
    if (wrong.length === 0)
        return;
    const lines = wrong.map(({ rule, path, key }) => `${(0,load/* placeOf */.$t)(loaded, path, key)}: there is no rule "${rule}".${(0,nearest/* didYouMean */.au)(rule, known)} "launch-ready explain" lists all.`);
    throw new errors/* ConfigurationError */.j1(lines.join("\n"));
}

;// CONCATENATED MODULE: ./out/src/suite/plan.js







async function planRun(loaded, names, context, shard) {
    for (const name of names)
        assertGate(name, "there is");
    for (const path of configuredGates(loaded.config)) {
        assertGate(String(path.at(-1)), `${(0,load/* placeOf */.$t)(loaded, path, true)}: ${path.slice(0, -1).join(".")} has`);
    }
    await assertRuleNames(loaded);
    const all = await Promise.all(catalogue/* gateIds */.GQ.map((id) => planGate(id, loaded, names, context)));
    const entries = all.map((entry, index) => ofShard(entry, index, shard));
    const planned = entries.flatMap((entry) => ("options" in entry ? [entry] : []));
    const siblings = await siblingsOf(planned, loaded);
    for (const one of planned)
        await checkOptions(one, loaded, { ...context, siblings });
    return {
        planned,
        notChecked: entries.flatMap((entry) => ("reason" in entry ? [entry] : [])),
        siblings,
    };
}
async function siblingsOf(planned, loaded) {
    const siblings = Object.fromEntries(planned.map(({ gate, options }) => [gate.id, options]));
    for (const id of catalogue/* gateIds */.GQ) {
        const given = loaded.gateOptions(id);
        if (Object.hasOwn(siblings, id) || !(0,merge/* isMapping */.pi)(given))
            continue;
        const parsed = (await (0,catalogue/* loadGate */.WF)(id)).options.safeParse(given);
        if (parsed.success)
            siblings[id] = parsed.data;
    }
    return siblings;
}
function configuredGates({ gates = {}, environments = {} }) {
    const ofEnvironments = Object.entries(environments).flatMap(([name, overlay]) => Object.keys(overlay.gates ?? {}).map((id) => ["environments", name, "gates", id]));
    return [...Object.keys(gates).map((id) => ["gates", id]), ...ofEnvironments];
}
async function checkOptions({ gate, options }, loaded, context) {
    try {
        await gate.check?.(options, context);
    }
    catch (thrown) {
        const placed = thrown instanceof errors/* ConfigurationError */.j1 && /^[^\s:]+:\d+(:|$)/.test(thrown.message);
        if (!(thrown instanceof errors/* ConfigurationError */.j1) || placed)
            throw thrown;
        const [, key] = new RegExp(`^(?:gates\\.)?${gate.id}(?:\\.|: )([a-z-]+)\\b`).exec(thrown.message) ?? [];
        const path = ["gates", gate.id, ...(key === undefined ? [] : [key])];
        const origin = loaded.originOf(path);
        if (!origin.positionOf && loaded.file === undefined)
            throw thrown;
        throw new errors/* ConfigurationError */.j1(`${(0,load/* placeOf */.$t)(loaded, path)}: ${thrown.message}`, { cause: thrown });
    }
}
const otherShard = "run by another shard";
function ofShard(entry, index, shard) {
    if (!shard || "reason" in entry || entry.gate.sharded || (index % shard.total) + 1 === shard.index)
        return entry;
    return { gate: entry.gate.id, title: entry.gate.title, reason: otherShard };
}
function assertGate(name, where) {
    if ((0,catalogue/* isGateId */.N5)(name))
        return;
    throw new errors/* ConfigurationError */.j1(`${where} no gate "${name}".${(0,nearest/* didYouMean */.au)(name, catalogue/* gateIds */.GQ)} Gates: ${catalogue/* gateIds */.GQ.join(", ")}.`);
}
async function planGate(id, loaded, names, context) {
    const notChecked = (reason) => ({ gate: id, title: (0,catalogue/* gateTitle */.KS)(id), reason });
    const given = loaded.gateOptions(id);
    const off = given === "off" || given === false;
    const named = names.includes(id);
    if (names.length > 0 && !named)
        return notChecked("not asked for in this run");
    if (off && !named)
        return notChecked("switched off in the configuration");
    const gate = await (0,catalogue/* loadGate */.WF)(id);
    const plain = off || given === "on" || given === true || given === null || given === undefined;
    const raw = plain ? {} : given;
    const options = (0,schema_errors/* validate */.t)(gate.options, raw, loaded.originOf, ["gates", id]);
    if (named || (given !== undefined && !off))
        return { gate, options };
    const reason = await gate.notApplicable(options, context);
    return reason === undefined ? { gate, options } : notChecked(reason);
}


/***/ }),

/***/ 29497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25302);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92435);



const gate = (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .defineGate */ .p)({
    id: "promotion",
    title: "Promotion",
    question: "Was the verdict acted on, and is the site good afterwards?",
    options: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({}),
    rules: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a,
    async *run() {
        return {};
    },
});


/***/ }),

/***/ 92435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36387);

const rules = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRules */ .x0)("promotion", {
    "command-failed": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "A command of the promotion failed",
        subject: "command",
        severity: "error",
        impact: "revenue",
        message: (subject, { list, reason }) => `${list}: ${subject} ${reason}`,
        why: "The deployment is neither promoted nor rolled back, and somebody has to finish it by hand.",
        fix: "Look at the command's output, finish by hand what it began, then mend the command.",
    }),
    "rollback-not-good": (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
        title: "The site is not good after the rollback",
        subject: "host",
        severity: "error",
        impact: "revenue",
        message: (subject, { gate, errors }) => `${gate} stops ${subject} after the rollback${errors > 0 ? ` (${errors} ${errors === 1 ? "error" : "errors"})` : ""}`,
        why: "Customers meet a broken site although everybody believes that it was put back.",
        fix: "Look at that gate's findings on the live site at once: the version before may be broken, too.",
    }),
});


/***/ }),

/***/ 27658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   IO: () => (/* binding */ describeRule)
/* harmony export */ });
/* harmony import */ var _core_product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87690);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77407);
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44083);



function buildReport(request) {
    const gates = request.results.map((result) => (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeGate */ .$U)(result, request.judgement));
    const standing = gates.flatMap((gate) => gate.findings).filter((found) => !found.suppression);
    const count = (severity) => standing.filter((found) => found.severity === severity).length;
    const ids = new Set(gates.flatMap((gate) => gate.findings).map((found) => found.rule));
    return {
        schemaVersion: _core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f,
        tool: { name: _core_product_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM.name, version: _core_product_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM.version, informationUri: _core_product_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM.url },
        verdict: (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .overallVerdict */ .Bn)(gates.map((gate) => gate.verdict)),
        startedAt: new Date(request.startedAt).toISOString(),
        durationMs: Math.round(request.durationMs),
        target: request.target,
        totals: { error: count("error"), warning: count("warning"), note: count("note") },
        failOn: request.judgement.failOn,
        gates,
        notChecked: [...request.notChecked],
        rules: describeRules(request.results.map(({ gate }) => gate), ids),
        ...(request.shard === undefined ? {} : { shard: request.shard }),
    };
}
function today(clock) {
    return new Date(clock.now()).toISOString().slice(0, 10);
}
function describeRules(gates, ids) {
    const rules = gates.flatMap((gate) => Object.values(gate.rules)).filter((rule) => ids.has(rule.id));
    const sorted = rules.sort((a, b) => (a.id < b.id ? -1 : 1));
    return Object.fromEntries(sorted.map((rule) => [rule.id, describeRule(rule)]));
}
function describeRule(rule) {
    return {
        title: rule.title,
        subject: rule.subject,
        severity: rule.severity,
        impact: rule.impact,
        why: rule.why,
        fix: rule.fix,
        fixes: rule.fixes ?? [],
        helpUri: (0,_core_product_js__WEBPACK_IMPORTED_MODULE_0__/* .helpUri */ .qU)(rule.id),
    };
}


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadReportedGates)
/* harmony export */ });
/* harmony import */ var _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24635);
/* harmony import */ var _policy_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28381);
/* harmony import */ var _promotion_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29497);



async function loadReportedGates() {
    return [...(await (0,_gates_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAllGates */ .cJ)()), _policy_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .G, _promotion_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .G];
}


/***/ }),

/***/ 14263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runGates),
/* harmony export */   Q: () => (/* binding */ NOTHING_CHECKED)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4939);
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43351);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93222);
/* harmony import */ var _core_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10241);
/* harmony import */ var _core_stray_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33714);





const MAX_FINDINGS = 5_000;
const NOTHING_CHECKED = "nothing was checked";
const GRACE_MS = 5_000;
async function runGates(planned, shared, options) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new Error(deadlineReason(options.timeoutMs))), Math.min(options.timeoutMs, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TIMER_MS */ ._));
    const signal = AbortSignal.any([shared.signal, deadline.signal]);
    const siblings = options.siblings ?? Object.fromEntries(planned.map(({ gate, options }) => [gate.id, options]));
    const started = shared.clock.monotonic();
    try {
        return await Promise.all(planned.map((one) => runGate(one, { ...shared, signal, siblings }, options, started)));
    }
    finally {
        clearTimeout(timer);
    }
}
function deadlineReason(timeoutMs) {
    return `the run's time limit of ${timeoutMs / 1000} s was reached`;
}
async function runGate(planned, shared, options, runStarted) {
    const { gate } = planned;
    const emit = (event) => options.listener?.(event);
    const coverage = (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .createCoverage */ .X)();
    const findings = [];
    let dropped = 0;
    const { shard, ...common } = shared;
    const crash = new AbortController();
    const signal = AbortSignal.any([shared.signal, crash.signal]);
    const context = {
        ...common,
        signal,
        ...(shard && gate.sharded ? { shard } : {}),
        coverage,
        progress: (progress) => emit({ type: "gate-progress", gate: gate.id, progress }),
        debug: (line) => options.debug?.(`${gate.id}: ${line}`),
    };
    const started = shared.clock.monotonic();
    emit({ type: "gate-started", gate: gate.id, title: gate.title });
    const consume = async () => {
        const running = gate.run(planned.options, context);
        for (;;) {
            const step = await running.next();
            if (step.done)
                return step.value;
            if (findings.length >= MAX_FINDINGS) {
                dropped++;
                continue;
            }
            findings.push(step.value);
            emit({ type: "gate-finding", gate: gate.id, finding: step.value });
        }
    };
    const endReason = () => crash.signal.aborted ? failureReason(crash.signal.reason) : abortReason(shared.signal);
    const onStray = (thrown) => {
        debugError(thrown);
        crash.abort(thrown);
    };
    const debugError = (thrown) => options.debug?.(`${gate.id}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
    let outcome;
    const abandoned = Promise.withResolvers();
    const cancelAbandon = abandonAfterAbort(signal, () => abandoned.resolve({ inconclusive: [endReason()] }));
    try {
        outcome = await Promise.race([(0,_core_stray_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .owningStrayErrors */ .j)(onStray, consume), abandoned.promise]);
        if (signal.aborted)
            outcome = withReason(outcome, endReason());
    }
    catch (thrown) {
        debugError(thrown);
        outcome = { inconclusive: [signal.aborted ? endReason() : failureReason(thrown)] };
    }
    finally {
        cancelAbandon();
    }
    const seen = coverage.snapshot();
    if (!(0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedAnything */ .C)(seen) && !outcome.skipped && !outcome.inconclusive?.length) {
        const elsewhere = context.shard && seen.skipped.some(({ reason }) => (0,_core_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftToOthers */ .Ai)(reason));
        outcome = elsewhere ? { ...outcome, skipped: _core_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_SHARE */ .iH } : withReason(outcome, NOTHING_CHECKED);
    }
    const result = {
        ...planned,
        findings,
        dropped,
        coverage: seen,
        outcome,
        startedMs: started - runStarted,
        durationMs: shared.clock.monotonic() - started,
    };
    emit({ type: "gate-finished", gate: gate.id, result });
    return result;
}
function failureReason(thrown) {
    return thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1
        ? thrown.message
        : `the gate itself failed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`;
}
function withReason(outcome, reason) {
    return { ...outcome, inconclusive: [...new Set([...(outcome.inconclusive ?? []), reason])] };
}
function abortReason(signal) {
    return `not finished: ${signal.reason instanceof Error && signal.reason.name !== "AbortError" ? signal.reason.message : "the run was cancelled"}`;
}
function abandonAfterAbort(signal, abandon) {
    let timer;
    const arm = () => {
        timer = setTimeout(abandon, GRACE_MS);
    };
    if (signal.aborted)
        arm();
    else
        signal.addEventListener("abort", arm, { once: true });
    return () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", arm);
    };
}


/***/ })

};
