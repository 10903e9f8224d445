export const id = 2510;
export const ids = [2510];
export const modules = {

/***/ 82510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performCommand: () => (/* binding */ performCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/probes/glob.js
var glob = __webpack_require__(22863);
// EXTERNAL MODULE: ./out/src/probes/user-command.js
var user_command = __webpack_require__(53746);
// EXTERNAL MODULE: ./out/src/engines/flows/place.js
var place = __webpack_require__(81684);
// EXTERNAL MODULE: ./out/src/engines/flows/template.js
var template = __webpack_require__(55609);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./out/src/engines/flows/perform/junit.js

function parseJunit(xml) {
    const report = { tests: 0, skipped: 0, failures: [] };
    const parser = new saxes/* SaxesParser */.wT();
    const suites = [];
    let test;
    let failure;
    let isReport = false;
    parser.on("error", (error) => {
        throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
        const attribute = (key) => String(attributes[key] ?? "");
        if (name === "testsuites" || name === "testsuite")
            isReport = true;
        if (name === "testsuite")
            suites.push(attribute("name"));
        if (name === "testcase") {
            report.tests++;
            const line = Number(attribute("line"));
            const suite = suites.at(-1) || attribute("classname");
            const file = attribute("file");
            test = {
                name: [suite, attribute("name")].filter((part) => part !== "").join(" › "),
                ...(file === "" ? {} : { file }),
                ...(Number.isInteger(line) && line > 0 ? { line } : {}),
            };
        }
        if (name === "skipped" && test)
            report.skipped++;
        if ((name === "failure" || name === "error") && test)
            failure = { ...test, message: attribute("message") || attribute("type"), details: "" };
    });
    const text = (chunk) => {
        if (failure && failure.details.length < 20_000)
            failure.details += chunk;
    };
    parser.on("text", text);
    parser.on("cdata", text);
    parser.on("closetag", ({ name }) => {
        if ((name === "failure" || name === "error") && failure) {
            const details = failure.details.trim();
            report.failures.push({
                ...failure,
                details,
                message: failure.message || (details.split("\n", 1)[0] ?? ""),
            });
            failure = undefined;
        }
        if (name === "testcase")
            test = undefined;
        if (name === "testsuite")
            suites.pop();
    });
    parser.write(xml).close();
    if (!isReport)
        throw new Error("there is no <testsuite> in it");
    return report;
}

;// CONCATENATED MODULE: ./out/src/engines/flows/perform/command.js








const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
const OUTPUT_TAIL = 2_000;
async function performCommand(action, step, state, signal) {
    const { context, scope } = state;
    const argv = action.argv.map((word) => (0,template/* render */.XX)(word, scope));
    const folder = action.folder ? (0,template/* render */.XX)(action.folder, scope) : ".";
    const cwd = (0,external_node_path_.resolve)(context.root, folder);
    const inside = (0,external_node_path_.relative)(context.root, cwd);
    if (inside.startsWith("..") || (0,external_node_path_.isAbsolute)(inside))
        throw (0,place/* mistake */.R)(step.place, `${folder} is outside the repository`);
    const started = context.clock.now();
    const given = action.environment.map(([name, value]) => [(0,template/* render */.XX)(name, scope), (0,template/* render */.XX)(value, scope)]);
    const env = {
        ...context.env,
        ...(context.site ? { BASE_URL: context.site.href } : {}),
        ...Object.fromEntries(given),
    };
    try {
        const result = await (0,user_command/* runUserCommand */.w)({
            argv: argv,
            cwd,
            env,
            signal,
            timeoutMs: action.timeoutMs,
            maxBytes: MAX_OUTPUT_BYTES,
        });
        const output = tail(`${result.stdout.toString("utf8")}\n${result.stderr}`);
        if (result.timedOut)
            return failed(`${argv[0]} took longer than ${action.timeoutMs / 1000} s`, output);
        if (result.truncated)
            return failed(`${argv[0]} wrote more than is read`, output);
        const { reports, problems } = await readReports(action, cwd, started);
        return judge(reports, problems, { status: result.status, output, program: argv[0] ?? "", action });
    }
    catch (thrown) {
        if (thrown instanceof errors/* ConfigurationError */.j1)
            return { failures: [{ kind: "unavailable", reason: thrown.message }] };
        throw thrown;
    }
}
function failed(reason, details) {
    return { failures: [{ kind: "command", reason, details }] };
}
function tail(output) {
    const text = output.trim();
    return text.length <= OUTPUT_TAIL ? text : `…${text.slice(-OUTPUT_TAIL)}`;
}
async function readReports({ report }, cwd, startedAt) {
    const reports = [];
    const problems = [];
    if (report.length === 0)
        return { reports, problems };
    const files = await (0,glob/* readRecentFiles */.j)(cwd, report, startedAt - 2_000, MAX_REPORT_BYTES);
    for (const { path, text } of files) {
        try {
            reports.push(parseJunit(text));
        }
        catch (thrown) {
            problems.push(`${path} is not a JUnit report: ${(0,sanitize/* cut */.Jj)((0,errors/* messageOf */.bD)(thrown), 200)}`);
        }
    }
    if (files.length === 0)
        problems.push(`the command wrote no report (${report.join(", ")})`);
    return { reports, problems };
}
function judge(reports, problems, ended) {
    const tests = reports.reduce((sum, report) => sum + report.tests, 0);
    const failures = reports.flatMap((report) => report.failures.map(({ name, message, details, file, line }) => ({
        kind: "command",
        test: name,
        reason: message || "failed",
        ...(details === "" ? {} : { details: (0,sanitize/* cut */.Jj)(details, OUTPUT_TAIL) }),
        ...(file === undefined ? {} : { file: (0,external_node_path_.join)(folderOf(ended.action), file) }),
        ...(line === undefined ? {} : { line }),
    })));
    const say = (reason) => void failures.push({ kind: "command", reason, details: ended.output });
    for (const problem of problems)
        say(problem);
    if (failures.length === 0 && ended.status !== 0)
        say(ended.status === null
            ? `${ended.program} was ended by a signal`
            : `${ended.program} ended with status ${ended.status}`);
    else if (failures.length === 0 && reports.length > 0 && tests === 0)
        say("its report lists no tests");
    return { failures, ...(reports.length > 0 ? { tests } : {}) };
}
function folderOf({ folder }) {
    return (folder?.parts ?? []).filter((part) => typeof part === "string").join("");
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

/***/ 14208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ programFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


function programFile() {
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(here) === "program-file.ts"
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(here), "..", "main.ts")
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(here), "index.js");
}


/***/ }),

/***/ 53746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ execUserCommand),
/* harmony export */   w: () => (/* binding */ runUserCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93222);
/* harmony import */ var _core_product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87690);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87852);
/* harmony import */ var _program_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14208);




async function runUserCommand(request) {
    const { argv, cwd } = request;
    const mark = `launch-ready-${crypto.randomUUID()}`;
    const wrapped = [process.execPath, (0,_program_file_js__WEBPACK_IMPORTED_MODULE_2__/* .programFile */ .p)(), _core_product_js__WEBPACK_IMPORTED_MODULE_0__/* .EXEC_COMMAND */ .O$, mark, ...argv];
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R)({ ...request, argv: wrapped, group: true }).catch((thrown) => {
        throw thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1 ? notStarted(argv[0], cwd) : thrown;
    });
    const at = result.stderr.lastIndexOf(mark);
    if (at < 0)
        return result;
    const stderr = result.stderr.slice(0, at);
    const [ending, reason = ""] = result.stderr
        .slice(at + mark.length)
        .trim()
        .split(": ", 2);
    if (ending === "not started") {
        throw notStarted(argv[0], cwd, reason);
    }
    return { ...result, stderr, status: null };
}
function notStarted(program, cwd, reason = "") {
    const more = reason === "" ? "" : `: ${reason}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${program}: no such program on the PATH (or no folder ${cwd})${more}`);
}
async function execUserCommand([mark = "", program = "", ...args]) {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    process.on("uncaughtException", (thrown) => {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown) !== "EPIPE")
            throw thrown;
    });
    const end = (ending, reason = "") => {
        process.stderr.write(`${mark}${ending}: ${reason.split("\n", 1)[0]}\n`);
        process.exitCode = 1;
    };
    try {
        const status = await exec(quoted(program), args, {
            silent: true,
            ignoreReturnCode: true,
            input: Buffer.alloc(0),
            listeners: {
                stdout: (chunk) => process.stdout.write(chunk),
                stderr: (chunk) => process.stderr.write(chunk),
            },
        });
        if (status === null)
            end("signal");
        else
            process.exitCode = status;
    }
    catch (thrown) {
        end("not started", (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown));
    }
}
function quoted(program) {
    return `"${program.replaceAll('"', '\\"')}"`;
}


/***/ })

};
