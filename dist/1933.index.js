export const id = 1933;
export const ids = [1933,6803,2187,1779];
export const modules = {

/***/ 61933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/severity.js
var severity = __webpack_require__(92494);
// EXTERNAL MODULE: ./out/src/github/limits.js
var limits = __webpack_require__(17325);
;// CONCATENATED MODULE: ./out/src/github/claim.js

function statusClaim(open, sha, runId) {
    const contextOf = (key) => `launch-ready/${key.replace(`/${sha}`, "")}`;
    const post = async ({ octokit, owner, repo }, key, state, description) => {
        await octokit.rest.repos.createCommitStatus({
            owner,
            repo,
            sha,
            context: contextOf(key),
            state,
            description,
        });
    };
    return {
        take: (key) => using(open, async (api) => {
            const latest = await latestStatus(api, sha, contextOf(key));
            const cutOff = latest?.state === "pending" && latest.description === begun(runId);
            if (latest && !cutOff && latest.state !== "failure" && latest.state !== "error")
                return false;
            await post(api, key, "pending", begun(runId));
            return true;
        }),
        settle: (key, succeeded) => using(open, async (api) => {
            const [state, how] = succeeded ? ["success", "Done"] : ["failure", "Failed"];
            await post(api, key, state, `${how} in run ${runId}`);
        }),
    };
}
async function using(open, work) {
    const api = await open();
    try {
        return await work(api);
    }
    finally {
        await api.close();
    }
}
async function latestStatus({ octokit, owner, repo }, sha, context) {
    const statuses = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, {
        owner,
        repo,
        ref: sha,
        per_page: limits/* limits */.F.page,
    });
    return statuses.find((status) => status.context === context);
}
function begun(runId) {
    return `Begun in run ${runId}`;
}

// EXTERNAL MODULE: ./out/src/github/commands.js
var commands = __webpack_require__(82187);
// EXTERNAL MODULE: ./out/src/probes/git/repository.js
var repository = __webpack_require__(46960);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
;// CONCATENATED MODULE: ./out/src/github/guard.js



function notDeployed({ event, deployment }) {
    if (event !== "deployment_status" || !deployment || deployment.state === "success")
        return undefined;
    return `Nothing to judge: deployment ${deployment.id} to ${deployment.environment} is "${deployment.state}".`;
}
async function assertOwnWorkTree(change, env, root, signal) {
    if (!change.privileged || !change.untrusted)
        return;
    const git = (0,probes_git/* createGit */.lD)(root, { signal });
    if (!(await (0,probes_git/* isGitRepository */.XY)(git)))
        return;
    const head = await (0,repository/* resolveCommit */.WL)(git, "HEAD");
    if (head === undefined)
        return;
    const own = [env["GITHUB_SHA"], change.pullRequest?.baseSha].filter((commit) => commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit));
    if (own.includes(head))
        return;
    for (const commit of own) {
        if ((await git.run(["merge-base", "--is-ancestor", head, commit])).status === 0)
            return;
    }
    throw new errors/* ConfigurationError */.j1(`event "${change.event}" gives this run the repository's secrets, but commit ${head.slice(0, 10)} is checked out, which is not of the base branch: files of a fork would say what is done with them. Check out without "ref:", or run on pull_request and post the comment from workflow_run (docs/forks.md).`);
}

// EXTERNAL MODULE: ./out/src/config/inline.js
var inline = __webpack_require__(91779);
// EXTERNAL MODULE: ./out/src/config/merge.js
var merge = __webpack_require__(98148);
// EXTERNAL MODULE: ./out/src/config/split-list.js
var split_list = __webpack_require__(39953);
;// CONCATENATED MODULE: ./out/src/github/inputs.js




const commentModes = ["always", "on-failure", "on-change", "never"];
const commonInputs = new Set([
    "config",
    "url",
    "environment",
    "gates",
    "domain",
    "fail-on",
    "format",
    "output",
    "github-token",
    "comment",
    "comment-id",
    "check-run",
    "new-only",
    "baseline",
    "deployment-status",
    "status-name",
    "shard",
    "config-ref",
    "timeout",
    "working-directory",
    "reports",
    "paths",
]);
const gateOwned = new Set(["paths"]);
function readInputs(env) {
    const composite = env["LAUNCH_READY_INPUTS"] !== undefined;
    const inputs = composite ? compositeInputs(env["LAUNCH_READY_INPUTS"] ?? "") : javascriptInputs(env);
    const gate = composite ? env["LAUNCH_READY_GATE"] : undefined;
    const text = (name) => inputs.get(name);
    const flag = (name) => readBoolean(name, text(name));
    const optional = (key, value) => (value === undefined ? {} : { [key]: value });
    return {
        run: {
            gates: gate ? [gate] : (0,split_list/* splitList */.r)([text("gates") ?? ""]),
            formats: (0,split_list/* splitList */.r)([text("format") ?? ""]),
            quiet: false,
            debug: env["RUNNER_DEBUG"] === "1",
            overrides: overridesOf(inputs, gate),
            ...optional("config", text("config")),
            ...optional("environment", text("environment")),
            ...optional("output", text("output")),
            ...optional("shard", text("shard")),
        },
        publish: {
            comment: readChoice("comment", text("comment"), commentModes, gate ? "never" : "on-change"),
            commentId: text("comment-id") ?? gate ?? "launch-ready",
            checkRun: flag("check-run"),
            deploymentStatus: flag("deployment-status"),
            configRef: readChoice("config-ref", text("config-ref"), ["base", "head"], "base"),
            ...optional("token", text("github-token")),
            ...optional("statusName", text("status-name")),
        },
        reports: (text("reports") ?? "")
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== ""),
        ...optional("workingDirectory", text("working-directory")),
    };
}
function javascriptInputs(env) {
    const inputs = new Map();
    for (const [name, value] of Object.entries(env)) {
        if (name.startsWith("INPUT_") && value?.trim())
            inputs.set(name.slice("INPUT_".length).toLowerCase(), value.trim());
    }
    return inputs;
}
function compositeInputs(json) {
    let parsed;
    try {
        parsed = JSON.parse(json);
    }
    catch {
        throw new errors/* ConfigurationError */.j1("LAUNCH_READY_INPUTS is not JSON: pass ${{ toJSON(inputs) }}");
    }
    if (!(0,merge/* isMapping */.pi)(parsed))
        throw new errors/* ConfigurationError */.j1("LAUNCH_READY_INPUTS must be a JSON object: pass ${{ toJSON(inputs) }}");
    const entries = Object.entries(parsed).map(([name, value]) => [name, String(value ?? "").trim()]);
    return new Map(entries.filter(([, value]) => value !== ""));
}
function overridesOf(inputs, gate) {
    const overrides = [];
    const add = (input, raw) => {
        overrides.push({ name: `input "${input}"`, raw });
    };
    const given = (input, toRaw) => {
        const value = inputs.get(input);
        if (value !== undefined)
            add(input, toRaw(value));
    };
    given("url", (value) => ({ site: value }));
    given("domain", (value) => ({ domain: value }));
    given("timeout", (value) => ({ timeout: value }));
    given("fail-on", (value) => ({ policy: { "fail-on": value } }));
    if (readBoolean("new-only", inputs.get("new-only")))
        add("new-only", { policy: { "new-only": true } });
    given("baseline", (value) => ({ policy: { baseline: value } }));
    if (gate === undefined) {
        given("paths", (value) => ({ paths: (0,inline.parseInline)(value) }));
        given("env", (value) => ({ gates: { "env-vars": { env: (0,inline/* parsePairs */.x)(value) } } }));
        return overrides;
    }
    for (const [input, value] of inputs) {
        const parse = input === "env" ? inline/* parsePairs */.x : inline.parseInline;
        if (!commonInputs.has(input) || gateOwned.has(input))
            add(input, { gates: { [gate]: { [input]: parse(value) } } });
    }
    return overrides;
}
function readBoolean(name, text) {
    if (text === undefined || /^(false|False|FALSE)$/.test(text))
        return false;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    throw new errors/* ConfigurationError */.j1(`input "${name}" must be true or false, not ${JSON.stringify(text)}`);
}
function readChoice(name, text, choices, otherwise) {
    if (text === undefined)
        return otherwise;
    const choice = choices.find((one) => one === text);
    if (choice === undefined) {
        throw new errors/* ConfigurationError */.j1(`input "${name}" must be one of ${choices.join(", ")}, not ${JSON.stringify(text)}`);
    }
    return choice;
}

// EXTERNAL MODULE: ./out/src/github/present.js + 2 modules
var present = __webpack_require__(95226);
;// CONCATENATED MODULE: ./out/src/probes/changed-lines.js
async function changedLines(git, base, head) {
    const args = [
        "--unified=0",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--src-prefix=a/",
        "--dst-prefix=b/",
    ];
    const result = await git.run(["diff", ...args, `${base}...${head}`, "--"]);
    if (result.status !== 0 || result.truncated)
        return () => false;
    const spans = parseDiff(result.stdout.toString("utf8"));
    return (path, line) => (spans.get(path) ?? []).some(([first, last]) => line >= first && line <= last);
}
function parseDiff(diff) {
    const spans = new Map();
    let current = [];
    let bodyLines = 0;
    for (const line of diff.split("\n")) {
        if (bodyLines > 0 && /^[+-]/.test(line)) {
            bodyLines--;
            continue;
        }
        if (line.startsWith("+++ ")) {
            current = [];
            spans.set(pathOf(line.slice("+++ ".length)), current);
            continue;
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (!hunk)
            continue;
        const [, removed = "1", start = "0", added = "1"] = hunk;
        bodyLines = Number(removed) + Number(added);
        if (Number(added) > 0)
            current.push([Number(start), Number(start) + Number(added) - 1]);
    }
    return spans;
}
function pathOf(text) {
    const name = text.startsWith('"') ? unquote(text) : text.replace(/\t$/, "");
    return name.startsWith("b/") ? name.slice(2) : name;
}
const escapes = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v" };
function unquote(text) {
    const bytes = text
        .slice(1, text.lastIndexOf('"'))
        .replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)))
        .replace(/\\(.)/g, (_, char) => escapes[char] ?? char);
    return bytes;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/src/cli/file-claim.js




function fileClaim(folder) {
    const fileOf = (key) => (0,external_node_path_.join)(folder, (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex"));
    return {
        async take(key) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            try {
                await (await (0,promises_.open)(fileOf(key), "wx")).close();
                return true;
            }
            catch (thrown) {
                if ((0,errors/* codeOf */.$N)(thrown) === "EEXIST")
                    return false;
                throw thrown;
            }
        },
        async settle(key, succeeded) {
            if (!succeeded)
                await (0,promises_.rm)(fileOf(key), { force: true });
        },
    };
}

// EXTERNAL MODULE: ./out/src/cli/perform.js + 6 modules
var perform = __webpack_require__(13171);
// EXTERNAL MODULE: ./out/src/cli/run.js + 1 modules
var cli_run = __webpack_require__(6803);
;// CONCATENATED MODULE: ./out/src/cli/action.js















const CLAIM_TIMEOUT_MS = 20_000;
async function runAction(io) {
    const inputs = readInputs(io.env);
    const { run, publish, workingDirectory } = inputs;
    const root = await folderUnderJudgement(io, workingDirectory ?? ".");
    const change = await (0,perform/* changeOf */.C2)(io);
    const idle = notDeployed(change);
    if (idle !== undefined) {
        io.out((0,commands/* noticeCommand */.iJ)(idle));
        return severity/* exitCodes */.hS.ship;
    }
    await assertOwnWorkTree(change, io.env, root, io.signal);
    const environment = run.environment ?? change.deployment?.environment;
    const inRoot = { ...io, cwd: root };
    if (inputs.reports.length > 0) {
        const { publishReports } = await __webpack_require__.e(/* import() */ 954).then(__webpack_require__.bind(__webpack_require__, 954));
        return publishReports(inputs, change, inRoot);
    }
    const isChanged = lazily(() => linesOf(root, change, io.signal));
    const requestOf = async (prepared) => ({
        inputs: publish,
        change,
        env: io.env,
        network: prepared.shared.network,
        clock: io.clock,
        signal: io.signal,
        isChanged: await isChanged(),
        ...(environment === undefined ? {} : { environment }),
        ...(prepared.request.target?.runUrl === undefined ? {} : { runUrl: prepared.request.target.runUrl }),
    });
    const performed = await (0,perform/* performRun */.$o)({ ...run, ...(environment === undefined ? {} : { environment }) }, inRoot, {
        root,
        change,
        configRef: publish.configRef,
        claims: (network) => claimsOf(publish, change, io, network),
        defaultOutput: (0,external_node_path_.join)(io.env["RUNNER_TEMP"] ?? root, "launch-ready", publish.commentId),
        alwaysFormats: ["json"],
        secrets: publish.token === undefined ? [] : [publish.token],
        beforeGates: async (prepared) => {
            if (!publish.deploymentStatus && publish.statusName === undefined)
                return;
            const { announceRun } = await __webpack_require__.e(/* import() */ 2314).then(__webpack_require__.bind(__webpack_require__, 62314));
            await announceRun(await requestOf(prepared));
        },
    });
    const { report, redactor, prepared } = performed;
    (0,cli_run.printReport)(performed, inRoot, run.quiet);
    const reportFile = performed.files.find((file) => file.endsWith(".json"));
    const problems = await (0,present/* presentInJob */.U)(report, {
        env: io.env,
        out: (text) => io.out(redactor.redact(text)),
        composite: io.env["LAUNCH_READY_INPUTS"] !== undefined,
        isChanged: await isChanged(),
        ...(reportFile === undefined ? {} : { reportFile }),
    });
    if (asksForPublishing(publish, change)) {
        const { publishReport } = await __webpack_require__.e(/* import() */ 2314).then(__webpack_require__.bind(__webpack_require__, 62314));
        problems.push(...(await publishReport(await requestOf(prepared), report)));
    }
    for (const problem of [...performed.problems, ...problems])
        io.out((0,commands/* warningCommand */.kF)(redactor.redact(problem)));
    return (0,perform/* exitCodeOf */.FO)(report.verdict);
}
async function folderUnderJudgement(io, workingDirectory) {
    const root = (0,external_node_path_.resolve)(io.env["GITHUB_WORKSPACE"] ?? io.cwd, workingDirectory);
    const found = await (0,promises_.stat)(root).catch(() => undefined);
    if (found?.isDirectory())
        return root;
    throw new errors/* ConfigurationError */.j1(`input "working-directory": there is no folder ${JSON.stringify(workingDirectory)} in the workspace. Does actions/checkout run before?`);
}
function claimsOf({ token }, change, io, network) {
    const { repository, deployment } = change;
    const onMachine = fileClaim((0,external_node_path_.join)(io.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), "launch-ready", "promotions"));
    if (token === undefined || repository === undefined || !deployment)
        return [onMachine];
    const open = async () => {
        const { openApi } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7799), __webpack_require__.e(4148)]).then(__webpack_require__.bind(__webpack_require__, 67799));
        const signal = AbortSignal.timeout(CLAIM_TIMEOUT_MS);
        return openApi({ token, repository, env: io.env, network, clock: io.clock, signal });
    };
    return [onMachine, statusClaim(open, deployment.sha, io.env["GITHUB_RUN_ID"] ?? "0")];
}
function asksForPublishing(publish, change) {
    const comments = publish.comment !== "never" &&
        (change.pullRequest !== undefined || change.deployment !== undefined || change.source !== undefined);
    return comments || publish.checkRun || publish.deploymentStatus || publish.statusName !== undefined;
}
async function linesOf(root, { base, head }, signal) {
    if (base === undefined || head === undefined || signal.aborted)
        return () => false;
    return changedLines((0,probes_git/* createGit */.lD)(root, { signal }), base, head).catch(() => () => false);
}
function lazily(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 6803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printReport: () => (/* binding */ printReport),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/reporters/terminal.js
var terminal = __webpack_require__(52370);
// EXTERNAL MODULE: ./out/src/cli/arguments.js
var cli_arguments = __webpack_require__(23340);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/src/config/load.js
var load = __webpack_require__(4658);
;// CONCATENATED MODULE: ./out/src/cli/parent-config.js



async function parentConfig(cwd) {
    for (let folder = cwd; !(await exists((0,external_node_path_.join)(folder, ".git")));) {
        const parent = (0,external_node_path_.dirname)(folder);
        if (parent === folder)
            return undefined;
        folder = parent;
        const file = (0,external_node_path_.join)(folder, load/* DEFAULT_CONFIG_FILE */.Cu);
        if ((await exists(file)) && (await inRepository(folder)))
            return file;
    }
    return undefined;
}
async function inRepository(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (await exists((0,external_node_path_.join)(at, ".git")))
            return true;
        if ((0,external_node_path_.dirname)(at) === at)
            return false;
    }
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./out/src/cli/perform.js + 6 modules
var perform = __webpack_require__(13171);
;// CONCATENATED MODULE: ./out/src/cli/run.js






async function runCommand(args, io) {
    const run = await (0,cli_arguments/* parseRunArguments */.F)(args);
    const performed = await (0,perform/* performRun */.$o)(run, io);
    printReport(performed, io, run.quiet);
    if (performed.prepared.loaded.file === undefined) {
        const above = await parentConfig(io.cwd);
        if (above !== undefined)
            io.err(`launch-ready: ${(0,sanitize/* forLog */.Ig)(above)} was not read: run this in its folder, or name it with --config\n`);
    }
    return (0,perform/* exitCodeOf */.FO)(performed.report.verdict);
}
function printReport({ report, files, problems, redactor }, io, quiet) {
    io.out(redactor.redact((0,terminal/* terminal */.F)(report, { color: io.color, columns: io.columns, quiet })));
    if (files.length > 0 && !quiet) {
        const names = files.map((file) => {
            const short = (0,external_node_path_.relative)(io.cwd, file);
            return (0,sanitize/* forLog */.Ig)(short.startsWith("..") ? file : short);
        });
        io.out(`\nWrote ${names.join(", ")}\n`);
    }
    if (!quiet && report.gates.some(({ findings }) => findings.length > 0)) {
        io.out(`\n${redactor.redact((0,terminal/* terminal */.F)(report, { color: io.color, columns: io.columns, quiet: true }))}`);
    }
    for (const problem of problems)
        io.err(`launch-ready: ${(0,sanitize/* forLog */.Ig)(problem)}\n`);
}


/***/ }),

/***/ 91779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInline: () => (/* binding */ parseInline),
/* harmony export */   x: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function parseInline(text) {
    const value = parseYamlValue(text);
    if (value !== null && typeof value !== "string")
        return value;
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return lines.length > 1 ? lines : typeof value === "string" ? value : text.trim();
}
function parseYamlValue(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "silent" });
    }
    catch {
        return text.trim();
    }
}
function parsePairs(text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    if (/^\s*[A-Za-z_][\w.-]*=/.test(lines[0] ?? ""))
        return lines;
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { schema: "failsafe", maxAliasCount: 0, prettyErrors: false, logLevel: "silent" });
    }
    catch {
        return lines;
    }
}


/***/ }),

/***/ 82187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   errorCommand: () => (/* binding */ errorCommand),
/* harmony export */   iJ: () => (/* binding */ noticeCommand),
/* harmony export */   kF: () => (/* binding */ warningCommand),
/* harmony export */   maskCommand: () => (/* binding */ maskCommand)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);

function errorCommand(message, place = {}) {
    return annotation("error", message, place);
}
function warningCommand(message, place = {}) {
    return annotation("warning", message, place);
}
function noticeCommand(message, place = {}) {
    return annotation("notice", message, place);
}
function annotation(level, message, place) {
    const { title, ...rest } = place;
    return workflowCommand(level, (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forLogLines */ .vj)(message), {
        ...(title === undefined ? {} : { title: (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forLogLines */ .vj)(title) }),
        ...rest,
    });
}
function maskCommand(secret) {
    return secret.trim() === "" ? "" : workflowCommand("add-mask", secret);
}
function workflowCommand(name, data, properties = {}) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${escapeData(data)}\n`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    annotationsPerLevel: 10,
    annotationMessage: 4096,
    annotationTitle: 255,
    summaryBytes: 1024 * 1024,
    comment: 65_536,
    checkRunAnnotations: 50,
    checkRunText: 65_535,
    checkRunTitle: 255,
    checkRunAnnotationBytes: 64 * 1024,
    deploymentDescription: 140,
    statusDescription: 140,
    outputsBytes: 1024 * 1024,
    sarifResults: 25_000,
    sarifRules: 25_000,
    sarifLocations: 100,
    sarifTags: 10,
    sarifGzipBytes: 10 * 1024 * 1024,
    page: 100,
    payloadBytes: 25 * 1024 * 1024,
    pullRequestFiles: 3000,
};


/***/ }),

/***/ 95226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ presentInJob)
});

// EXTERNAL MODULE: ./out/src/reporters/annotations.js
var annotations = __webpack_require__(14938);
// EXTERNAL MODULE: ./out/src/github/limits.js
var limits = __webpack_require__(17325);
// EXTERNAL MODULE: ./out/src/reporters/evidence-text.js
var evidence_text = __webpack_require__(73019);
// EXTERNAL MODULE: ./out/src/reporters/markdown/document.js + 2 modules
var markdown_document = __webpack_require__(13029);
;// CONCATENATED MODULE: ./out/src/reporters/summary.js



const MARGIN = 1024;
function summary(report, { taken = 0 } = {}) {
    return (0,markdown_document/* markdownDocument */.l)(report, {
        limit: limits/* limits */.F.summaryBytes - taken - MARGIN,
        sizeOf: (text) => Buffer.byteLength(text),
        evidence: evidence_text/* fullEvidence */.NI,
        elsewhere: "The report files (format: json, html) have all of it.",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
;// CONCATENATED MODULE: ./out/src/github/step-files.js




async function writeOutputs(env, outputs) {
    const file = env["GITHUB_OUTPUT"];
    if (!file)
        return;
    const lines = Object.entries(outputs).map(([name, value]) => outputLines(name, value));
    await (0,promises_.appendFile)(file, lines.join(""));
}
function outputLines(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value.toWellFormed()}\n${delimiter}\n`;
}
async function appendSummary(env, markdown) {
    const file = env["GITHUB_STEP_SUMMARY"];
    if (!file)
        return;
    const text = `${markdown.toWellFormed()}\n`;
    const size = (await sizeOf(file)) + Buffer.byteLength(text);
    if (size > limits/* limits */.F.summaryBytes) {
        throw new Error(`the job summary would have ${size} bytes, and GitHub shows at most ${limits/* limits */.F.summaryBytes}`);
    }
    await (0,promises_.appendFile)(file, text);
}
async function sizeOf(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === "ENOENT")
            return 0;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./out/src/github/present.js



async function presentInJob(report, options) {
    const { env, out, reportFile, composite, isChanged } = options;
    const shown = (0,annotations/* annotations */.hk)(report, {
        ...(isChanged ? { isChanged } : {}),
        ...(composite ? { perLevel: { error: 9 } } : {}),
    });
    for (const annotation of shown)
        out((0,annotations/* annotationCommand */.jx)(annotation));
    const { error, warning, note } = report.totals;
    const outputs = {
        verdict: report.verdict,
        report: reportFile ?? "",
        findings: String(error + warning + note),
        errors: String(error),
        warnings: String(warning),
    };
    const attempts = await Promise.allSettled([
        writeOutputs(env, outputs),
        appendSummary(env, summary(report)),
    ]);
    return attempts.flatMap((attempt) => attempt.status === "rejected" ? [String(attempt.reason.message)] : []);
}


/***/ }),

/***/ 84949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   XY: () => (/* binding */ isGitRepository),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   s$: () => (/* binding */ fetchingGitEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87852);


class GitError extends Error {
    name = "GitError";
}
function gitEnvironment(env = process.env) {
    return {
        ...env,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_COUNT: "3",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: "*",
        GIT_CONFIG_KEY_1: "core.quotePath",
        GIT_CONFIG_VALUE_1: "false",
        GIT_CONFIG_KEY_2: "advice.graftFileDeprecated",
        GIT_CONFIG_VALUE_2: "false",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_OPTIONAL_LOCKS: "0",
        LC_ALL: "C",
    };
}
function fetchingGitEnvironment(env = process.env) {
    const { GIT_NO_LAZY_FETCH: _, ...rest } = gitEnvironment(env);
    return rest;
}
function createGit(cwd, options) {
    const env = options.env ?? gitEnvironment();
    const run = (args, input) => (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)({
        argv: ["git", ...args],
        cwd,
        env,
        signal: options.signal,
        timeoutMs: options.timeoutMs ?? 120_000,
        maxBytes: options.maxBytes ?? 256 * 1024 * 1024,
        ...(input === undefined ? {} : { input }),
    });
    return {
        cwd,
        env,
        run,
        async text(args, input) {
            const result = await run(args, input);
            if (result.truncated)
                throw new GitError(`git ${args[0]}: more output than is read`);
            if (result.timedOut)
                throw new GitError(`git ${args[0]}: took too long`);
            if (result.status !== 0)
                throw new GitError(`git ${args[0]}: ${result.stderr.trim().split("\n", 1)[0] ?? "failed"}`);
            return result.stdout.toString("utf8");
        },
    };
}
async function isGitRepository(git) {
    try {
        return (await git.run(["rev-parse", "--git-dir"])).status === 0;
    }
    catch (thrown) {
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            return false;
        throw thrown;
    }
}


/***/ }),

/***/ 46960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ originName),
/* harmony export */   CX: () => (/* binding */ existingRefs),
/* harmony export */   Dx: () => (/* binding */ rootCommits),
/* harmony export */   N0: () => (/* binding */ shallowBoundary),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   _R: () => (/* binding */ absentCommits),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   w_: () => (/* binding */ allRefs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93222);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84949);




async function readRepository(git) {
    const { status, stdout, stderr } = await git.run([
        "rev-parse",
        "--git-common-dir",
        "--is-bare-repository",
        "--is-shallow-repository",
        "--show-prefix",
        "HEAD",
        "--symbolic-full-name",
        "HEAD",
    ]);
    const [gitDir = "", bare, shallow, prefix, head = "", branch = ""] = stdout.toString("utf8").split("\n");
    if (prefix === undefined) {
        if (/not a git repository/i.test(stderr))
            return undefined;
        throw new _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(`git rev-parse: ${stderr.trim().split("\n", 1)[0]}`);
    }
    return {
        gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(git.cwd, gitDir),
        bare: bare === "true",
        shallow: shallow === "true",
        prefix,
        ...(status === 0 ? { head } : {}),
        ...(status === 0 && branch.startsWith("refs/") ? { branch } : {}),
    };
}
async function resolveCommit(git, revision) {
    const { status, stdout } = await git.run([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${revision}^{commit}`,
    ]);
    return status === 0 ? stdout.toString("latin1").trim() : undefined;
}
async function absentCommits(git, commits) {
    const answers = await git.text(["cat-file", "--batch-check=%(objecttype)"], `${commits.map((commit) => `${commit}^{commit}`).join("\n")}\n`);
    const lines = answers.split("\n");
    return new Set(commits.filter((_commit, at) => lines[at] !== "commit"));
}
async function existingRefs(git, refs) {
    const listed = await git.text(["for-each-ref", "--format=%(refname) %(symref)", ...refs]);
    const lines = listed.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
}
async function allRefs(git) {
    const listed = await git.text(["for-each-ref", "--format=%(refname)"]);
    return listed.split("\n").filter((name) => name !== "");
}
async function shallowBoundary({ gitDir }) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "shallow"), "latin1");
        return new Set(text.split("\n").filter((line) => line !== ""));
    }
    catch (thrown) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) === "ENOENT")
            return new Set();
        throw thrown;
    }
}
async function isPartial({ gitDir }) {
    try {
        return /^\s*promisor\s*=\s*true\b/im.test(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "config"), "utf8"));
    }
    catch {
        return false;
    }
}
async function originName(git) {
    const { status, stdout } = await git.run(["config", "--local", "--get", "remote.origin.url"]);
    if (status !== 0)
        return undefined;
    const [, name] = /[:/]([^:/\s]+\/[^:/\s]+?)(?:\.git)?\/?\s*$/.exec(stdout.toString("utf8")) ?? [];
    return name?.toLowerCase();
}
async function rootCommits(git) {
    const { status, stdout } = await git.run(["rev-list", "--max-parents=0", "HEAD"]);
    return status === 0 ? stdout.toString("latin1").trim().split("\n").sort() : [];
}


/***/ }),

/***/ 87852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


const MAX_STDERR_BYTES = 64 * 1024;
function killGroup(pid) {
    try {
        return process.kill(-pid, "SIGKILL");
    }
    catch {
        return false;
    }
}
async function runProcess(request) {
    const [program, ...args] = request.argv;
    request.signal.throwIfAborted();
    const group = request.group === true && process.platform !== "win32";
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: request.cwd,
        ...(request.env ? { env: request.env } : {}),
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
        detached: group,
    });
    const stdout = [];
    const stderr = [];
    let size = 0;
    let errorSize = 0;
    let truncated = false;
    let timedOut = false;
    const end = () => {
        if (!group || child.pid === undefined || !killGroup(child.pid))
            child.kill("SIGKILL");
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const timer = setTimeout(() => {
        timedOut = true;
        end();
    }, request.timeoutMs);
    request.signal.addEventListener("abort", end, { once: true });
    child.stdout.on("data", (chunk) => {
        const room = request.maxBytes - size;
        if (chunk.length > room) {
            truncated = true;
            end();
        }
        stdout.push(chunk.subarray(0, Math.max(0, room)));
        size += Math.min(chunk.length, room);
    });
    child.stderr.on("data", (chunk) => {
        const kept = chunk.subarray(0, Math.max(0, MAX_STDERR_BYTES - errorSize));
        stderr.push(kept);
        errorSize += kept.length;
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(request.input);
    try {
        const status = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", resolve);
        });
        request.signal.throwIfAborted();
        return {
            status,
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString("utf8"),
            truncated,
            timedOut,
        };
    }
    catch (thrown) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(thrown) === "ENOENT")
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${program}: no such program on the PATH (or no folder ${request.cwd})`);
        throw thrown;
    }
    finally {
        clearTimeout(timer);
        request.signal.removeEventListener("abort", end);
    }
}


/***/ }),

/***/ 14938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ allAnnotations),
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   jx: () => (/* binding */ annotationCommand)
/* harmony export */ });
/* unused harmony export annotationLevels */
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _github_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82187);
/* harmony import */ var _github_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87978);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18718);





const annotationLevels = ["error", "warning", "notice"];
const levels = { error: "error", warning: "warning", note: "notice" };
function annotations(report, options = {}) {
    const all = allAnnotations(report, options.isChanged ?? (() => false));
    return annotationLevels.flatMap((level) => {
        const places = options.perLevel?.[level] ?? _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.annotationsPerLevel;
        const ofLevel = all.filter((one) => one.level === level);
        if (ofLevel.length <= places)
            return ofLevel;
        const kept = ofLevel.slice(0, Math.max(0, places - 1));
        const more = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(ofLevel.length - kept.length, `more ${level}`);
        const rest = { level, title: "Launch Ready", message: `${more} in the summary of this run.` };
        return places > 0 ? [...kept, rest] : [];
    });
}
function allAnnotations(report, isChanged = () => false) {
    const { mustFix, canWait } = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .sectionsOf */ .Ks)(report);
    const touched = ({ finding: { location } }) => location?.line !== undefined && location.commit === undefined && isChanged(location.path, location.line);
    const findings = [...mustFix, ...canWait];
    const inOrder = [...findings.filter(touched), ...findings.filter((one) => !touched(one))];
    return [...openQuestions(report), ...inOrder.map(({ finding }) => annotationOf(report, finding))];
}
function openQuestions({ gates, verdict }) {
    const level = verdict === "inconclusive" ? "error" : "warning";
    return gates.flatMap((gate) => gate.inconclusive.map((reason) => annotation(level, `${gate.gate}: inconclusive`, `Not answered: ${reason}`)));
}
function annotationOf(report, finding) {
    const rule = report.rules[finding.rule];
    const { location } = finding;
    const elsewhere = location?.commit === undefined ? undefined : (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding);
    const lines = [
        finding.message,
        elsewhere && `Where: ${elsewhere}`,
        rule && `Why: ${rule.why}`,
        rule && `Fix: ${rule.fix}`,
        finding.owner && `Owner: ${finding.owner}`,
        rule?.helpUri,
    ];
    const message = lines.filter((line) => line).join("\n");
    return {
        ...annotation(levels[finding.severity], `${finding.rule}: ${rule?.title ?? ""}`, message),
        ...placeIn(finding),
    };
}
function annotation(level, title, message) {
    return {
        level,
        title: (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(title).replace(/: $/, ""), _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.annotationTitle),
        message: (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forLogLines */ .vj)(message), _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.annotationMessage),
    };
}
function placeIn({ location }) {
    if (!location)
        return {};
    const file = (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(location.path);
    if (location.line === undefined || location.commit !== undefined)
        return { file, line: 1 };
    const { line, column, endColumn } = location;
    const endLine = Math.max(line, location.endLine ?? line);
    return {
        file,
        line,
        endLine,
        ...(column === undefined || endLine !== line ? {} : { col: column }),
        ...(column === undefined || endColumn === undefined || endColumn < column || endLine !== line
            ? {}
            : { endColumn }),
    };
}
function annotationCommand({ level, message, title, ...place }) {
    return (0,_github_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(level, message, { ...place, title });
}


/***/ }),

/***/ 13029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ markdownDocument),
  G: () => (/* binding */ verdictHeading)
});

// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/reporters/phrases.js
var phrases = __webpack_require__(87978);
// EXTERNAL MODULE: ./out/src/reporters/sections.js
var reporters_sections = __webpack_require__(18718);
;// CONCATENATED MODULE: ./out/src/reporters/markdown/budget.js
function largestShare(total, sizeOf, limit) {
    const most = (fits) => {
        if (fits(total))
            return total;
        let low = 0;
        let high = total;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (fits(middle))
                low = middle;
            else
                high = middle;
        }
        return low;
    };
    const entries = most((count) => sizeOf({ entries: count, evidence: 0 }) <= limit);
    const evidence = entries < total ? 0 : most((count) => sizeOf({ entries, evidence: count }) <= limit);
    return { entries, evidence };
}

// EXTERNAL MODULE: ./out/src/reporters/markdown/evidence.js
var markdown_evidence = __webpack_require__(21823);
// EXTERNAL MODULE: ./out/src/reporters/markdown/finding.js
var finding = __webpack_require__(74933);
;// CONCATENATED MODULE: ./out/src/reporters/markdown/findings.js




function findingsText(report, sections, evidence) {
    const parts = [
        { title: "Must fix now", findings: sections.mustFix },
        { title: "Can wait", findings: sections.canWait },
    ];
    const pieces = parts.flatMap(({ title, findings }) => piecesOf(report, title, findings, evidence));
    return { total: pieces.length, render: (share) => put(pieces, share) };
}
function piecesOf(report, title, findings, evidence) {
    const heading = `### ${title} (${(0,phrases/* numberText */.$4)(findings.length)})`;
    return (0,reporters_sections/* groupsOf */.c1)(findings).flatMap((group) => group.findings.map((one, index) => ({
        title: heading,
        head: index === 0 ? (0,finding/* ruleHead */.Vc)(group.rule, report.rules[group.rule], one.finding) : "",
        entry: (0,finding/* findingEntry */.uX)(report, one),
        evidence: indented((0,markdown_evidence/* foldedEvidence */.o)(one.finding.evidence, evidence)),
    })));
}
function put(pieces, share) {
    const lines = [];
    let title = "";
    for (const [index, piece] of pieces.slice(0, share.entries).entries()) {
        if (piece.title !== title)
            lines.push("", piece.title);
        title = piece.title;
        if (piece.head !== "")
            lines.push("", piece.head, "");
        lines.push(piece.entry);
        if (index < share.evidence && piece.evidence !== "")
            lines.push("", piece.evidence);
    }
    return lines.join("\n").trim();
}
function indented(block) {
    return block.replace(/^(?=.)/gm, "  ");
}

// EXTERNAL MODULE: ./out/src/reporters/markdown/gate-table.js
var gate_table = __webpack_require__(82328);
// EXTERNAL MODULE: ./out/src/reporters/markdown/rest.js
var markdown_rest = __webpack_require__(16296);
;// CONCATENATED MODULE: ./out/src/reporters/markdown/document.js







function markdownDocument(report, options) {
    const sections = (0,reporters_sections/* sectionsOf */.Ks)(report);
    const findings = findingsText(report, sections, options.evidence);
    const withRest = (rest) => {
        const page = (share) => joined([
            options.prefix ?? "",
            verdictHeading(report),
            (0,gate_table/* gateTable */.k0)(report),
            (0,markdown_rest/* openQuestions */.qd)(report),
            findings.render(share),
            omission(report, findings.total, share, options.elsewhere),
            ...rest,
            (0,markdown_rest/* targetLine */.Ue)(report),
        ]);
        const fits = largestShare(findings.total, (share) => options.sizeOf(page(share)), options.limit);
        return page(fits);
    };
    const full = withRest([
        (0,markdown_rest/* acceptedFindings */.oG)(sections.accepted),
        (0,markdown_rest/* skippedThings */.gq)(report),
        (0,markdown_rest/* gateTables */.BB)(report.gates),
    ]);
    if (options.sizeOf(full) <= options.limit)
        return full;
    const short = withRest([]);
    return options.sizeOf(short) <= options.limit
        ? short
        : joined([options.prefix ?? "", verdictHeading(report)]);
}
function verdictHeading(report) {
    const { verdict } = report;
    return `## ${gate_table/* verdictSigns */.In[verdict]} ${phrases/* verdictWords */.L2[verdict]}: ${(0,sanitize/* forMarkdown */.Bm)((0,phrases/* verdictReason */.s_)(report))}`;
}
function omission(report, total, share, elsewhere) {
    if (share.evidence >= total)
        return "";
    const parts = [];
    const evidence = share.entries - share.evidence;
    if (evidence > 0)
        parts.push(`the evidence of ${(0,phrases/* countText */.lT)(evidence, "finding")}`);
    for (const [severity, count] of omittedBySeverity(report, share.entries)) {
        if (count > 0)
            parts.push((0,phrases/* countText */.lT)(count, severity));
    }
    return `> **Left out for length:** ${parts.join(", ")}. ${(0,sanitize/* forMarkdown */.Bm)(elsewhere)}`;
}
function omittedBySeverity(report, entries) {
    let room = entries;
    const omitted = [];
    for (const severity of ["error", "warning", "note"]) {
        const count = report.gates.reduce((sum, gate) => sum + (0,phrases/* gateTotals */.jv)(gate)[severity], 0);
        omitted.unshift([severity, Math.max(0, count - room)]);
        room = Math.max(0, room - count);
    }
    return omitted;
}
function joined(parts) {
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}


/***/ }),

/***/ 21823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ foldedEvidence)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73019);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87978);



function foldedEvidence(evidence, limits) {
    if (evidence.length === 0)
        return "";
    const blocks = evidence.map((one) => evidenceBlock(one, limits)).join("\n\n");
    return `<details><summary>Evidence</summary>\n\n${blocks}\n\n</details>`;
}
function evidenceBlock(evidence, limits) {
    const { label, lines, omitted } = (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceText */ .rS)(evidence, limits);
    const more = omitted > 0 ? [`… ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(omitted, "more line")}`] : [];
    const language = evidence.kind === "command" ? "sh" : "text";
    return `${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(label)}\n${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownBlock */ .qt)([...lines, ...more].join("\n"), language)}`;
}


/***/ }),

/***/ 74933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ ruleHead),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uX: () => (/* binding */ findingEntry)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18718);


const MAX_TEXT = 600;
const severitySigns = { error: "🛑", warning: "⚠️", note: "ℹ️" };
function ruleHead(id, rule, finding) {
    const page = rule && (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebUrl */ .O9)(rule.helpUri) ? `[${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(id)}](${rule.helpUri})` : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(id);
    const heading = `#### ${severitySigns[finding.severity]} ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule?.title ?? id)}`;
    const lines = [
        `${page} · ${finding.severity} · ${finding.impact}`,
        ...(rule?.why ? [`**Why it matters:** ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule.why)}`] : []),
        ...(rule?.fix ? [`**Fix:** ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule.fix)}`] : []),
    ];
    return `${heading}\n\n${lines.join("\\\n")}`;
}
function findingEntry(report, { finding }) {
    const place = placeLink(report, finding) ?? (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.subject, MAX_TEXT));
    const owner = finding.owner === undefined ? "" : ` · owner: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.owner, MAX_TEXT))}`;
    return `- ${place}${owner}\\\n  ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.message, MAX_TEXT))}`;
}
function placeLink(report, finding) {
    const place = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding);
    if (place === undefined)
        return undefined;
    const code = (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(place, MAX_TEXT));
    const link = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLink */ ._o)(report, finding);
    return link !== undefined && (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebUrl */ .O9)(link) ? `[${code}](${link})` : code;
}


/***/ }),

/***/ 82328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ verdictSigns),
/* harmony export */   k0: () => (/* binding */ gateTable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87978);


const verdictSigns = {
    ship: "✅",
    stop: "❌",
    inconclusive: "❔",
    skipped: "⚪",
    "not checked": "⚪",
};
function gateTable(report) {
    const rows = [
        ...report.gates.map(gateRow),
        ...report.notChecked.map(({ gate, reason }) => [
            (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(gate),
            sign("not checked"),
            "",
            (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(reason),
            "",
        ]),
    ];
    if (rows.length === 0)
        return "";
    return table(["Gate", "Verdict", "Findings", "Checked", "Time"], rows);
}
function gateRow(gate) {
    const skips = gate.coverage.skipped.reduce((sum, { count }) => sum + count, 0);
    const coverage = gate.skipped ?? `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageText */ ._)(gate.coverage)}${skips > 0 ? `; ${skips} skipped` : ""}`;
    return [
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(gate.gate),
        sign((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .gateStatus */ ._O)(gate)),
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsText */ .zF)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .gateTotals */ .jv)(gate))),
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(coverage),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(gate.durationMs),
    ];
}
function sign(status) {
    return `${verdictSigns[status]} ${status}`;
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ }),

/***/ 16296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ gateTables),
/* harmony export */   Ue: () => (/* binding */ targetLine),
/* harmony export */   gq: () => (/* binding */ skippedThings),
/* harmony export */   oG: () => (/* binding */ acceptedFindings),
/* harmony export */   qd: () => (/* binding */ openQuestions)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87978);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18718);
/* harmony import */ var _gate_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82328);




const MAX_ITEMS = 50;
const MAX_TEXT = 600;
function openQuestions(report) {
    const open = report.gates.flatMap((gate) => gate.inconclusive.map((reason) => item(gate.gate, reason)));
    return section("### Not answered", open);
}
function acceptedFindings(accepted) {
    const items = accepted.map(({ finding }) => {
        const how = finding.suppression ? `: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressionText */ .Jx)(finding.suppression)}` : "";
        return `- ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(finding.rule)} ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.subject, MAX_TEXT))}${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(how, MAX_TEXT))}`;
    });
    return folded(`Accepted (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(accepted.length)})`, items);
}
function skippedThings(report) {
    const skips = report.gates.flatMap((gate) => gate.coverage.skipped.map((skip) => item(gate.gate, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .skipText */ .DD)(skip))));
    return folded("Not checked", skips);
}
function gateTables(gates) {
    const tables = gates.flatMap((gate) => gate.tables);
    const text = (cell) => (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cell, MAX_TEXT));
    return tables
        .map(({ title, columns, rows }) => {
        const shown = rows.slice(0, MAX_ITEMS);
        const more = rows.length > shown.length ? `\n\n${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(rows.length - shown.length)} more rows` : "";
        const cells = shown.map((row) => columns.map((_, index) => text(row[index] ?? "")));
        return `<details><summary>${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(title)}</summary>\n\n${(0,_gate_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns.map(text), cells)}${more}\n\n</details>`;
    })
        .join("\n\n");
}
function targetLine({ target, tool }) {
    const run = target.runUrl !== undefined && (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isWebUrl */ .O9)(target.runUrl) ? `[This run](${target.runUrl})` : undefined;
    const parts = [
        target.site === undefined ? undefined : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(target.site),
        target.environment === undefined ? undefined : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(target.environment),
        target.commit === undefined ? undefined : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(target.commit.slice(0, 10)),
        run,
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(`${tool.name} ${tool.version}`),
    ];
    return `<sub>${parts.filter((part) => part !== undefined).join(" · ")}</sub>`;
}
function item(gate, text) {
    return `- ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(gate)}: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, MAX_TEXT))}`;
}
function capped(items) {
    const hidden = items.length - MAX_ITEMS;
    return hidden > 0 ? [...items.slice(0, MAX_ITEMS), `- ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(hidden)} more`] : [...items];
}
function section(title, items) {
    return items.length === 0 ? "" : `${title}\n\n${capped(items).join("\n")}`;
}
function folded(title, items) {
    if (items.length === 0)
        return "";
    return `<details><summary>${title}</summary>\n\n${capped(items).join("\n")}\n\n</details>`;
}


/***/ })

};
