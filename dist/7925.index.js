export const id = 7925;
export const ids = [7925];
export const modules = {

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


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./out/src/core/coverage.js
var core_coverage = __webpack_require__(43351);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/rule.js
var rule = __webpack_require__(36387);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/probes/user-command.js
var user_command = __webpack_require__(53746);
;// CONCATENATED MODULE: ./out/src/suite/promotion/request.js
function idempotencyKey(list, { id, sha }) {
    return `${list}/${id}/${sha}`;
}

;// CONCATENATED MODULE: ./out/src/suite/promotion/commands.js



const DEFAULT_TIMEOUT_MS = 300_000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
const OUTPUT_TAIL = 2_000;
function fill(word, { deployment }) {
    const values = {
        url: deployment.url ?? "",
        "deployment-id": String(deployment.id),
        commit: deployment.sha,
        environment: deployment.environment,
    };
    return word.replace(/\{([a-z-]+)\}/g, (whole, name) => values[name] ?? whole);
}
async function runCommand(argv, list, request) {
    const timeoutMs = request.commands.timeout ?? DEFAULT_TIMEOUT_MS;
    try {
        const result = await (0,user_command/* runUserCommand */.w)({
            argv: argv,
            cwd: request.root,
            env: commandEnvironment(list, request),
            signal: request.signal,
            timeoutMs,
            maxBytes: MAX_OUTPUT_BYTES,
        });
        const reason = failureOf(result, timeoutMs);
        return { output: tailOf(result), ...(reason === undefined ? {} : { reason }) };
    }
    catch (thrown) {
        if (thrown instanceof errors/* ConfigurationError */.j1)
            return { reason: `could not be started: ${thrown.message}`, output: "" };
        if (request.signal.aborted)
            return { reason: "was ended because the run was cancelled", output: "" };
        throw thrown;
    }
}
function failureOf({ status, timedOut, truncated }, timeoutMs) {
    if (timedOut)
        return `took longer than ${timeoutMs / 1000} s and was ended`;
    if (truncated)
        return "wrote more than is read and was ended";
    if (status === 0)
        return undefined;
    return status === null ? "was ended by a signal" : `ended with status ${status}`;
}
function tailOf({ stdout, stderr }) {
    const text = [stdout.toString("utf8"), stderr]
        .filter((part) => part.trim() !== "")
        .join("\n")
        .trimEnd();
    return text.length > OUTPUT_TAIL ? `…${text.slice(-OUTPUT_TAIL).toWellFormed()}` : text;
}
function commandEnvironment(list, { env, deployment, report }) {
    const kept = Object.entries(env).filter(([name]) => !/^(INPUT_|LAUNCH_READY_)/.test(name));
    return {
        ...Object.fromEntries(kept),
        LAUNCH_READY_VERDICT: report.verdict,
        LAUNCH_READY_COMMIT: deployment.sha,
        LAUNCH_READY_DEPLOYMENT_ID: String(deployment.id),
        LAUNCH_READY_ENVIRONMENT: deployment.environment,
        LAUNCH_READY_URL: deployment.url ?? "",
        LAUNCH_READY_IDEMPOTENCY_KEY: idempotencyKey(list, deployment),
    };
}

// EXTERNAL MODULE: ./out/src/suite/promotion/gate.js
var gate = __webpack_require__(29497);
// EXTERNAL MODULE: ./out/src/suite/promotion/rules.js
var rules = __webpack_require__(92435);
;// CONCATENATED MODULE: ./out/src/suite/promotion/recheck.js




const TITLE = "After the rollback";
async function recheck(request) {
    const gates = request.commands.recheck ?? [];
    if (gates.length === 0)
        return undefined;
    let report;
    try {
        report = await request.recheck(gates);
    }
    catch (thrown) {
        const table = { title: TITLE, columns: [], rows: [] };
        return {
            findings: [],
            inconclusive: [`the gates could not run after the rollback: ${(0,errors/* messageOf */.bD)(thrown)}`],
            table,
        };
    }
    const open = report.gates.filter(({ verdict }) => verdict === "inconclusive");
    return {
        findings: report.gates
            .filter(({ verdict }) => verdict === "stop")
            .map((gate) => notGood(gate, hostOf(report, request))),
        inconclusive: [
            ...open.map((gate) => `after the rollback, ${gate.gate} stayed open: ${gate.inconclusive.join("; ")}`),
            ...(report.gates.length === 0 ? ["no gate ran after the rollback"] : []),
        ],
        table: {
            title: TITLE,
            columns: ["gate", "verdict", "errors", "warnings"],
            rows: report.gates.map((gate) => [
                gate.gate,
                gate.verdict,
                String(count(gate, "error")),
                String(count(gate, "warning")),
            ]),
        },
    };
}
function hostOf({ target: { site } }, { deployment }) {
    return site === undefined ? deployment.environment : new URL(site).host;
}
function notGood(gate, host) {
    const standing = gate.findings.filter(({ suppression }) => !suppression);
    return (0,rule/* finding */.gk)(rules/* rules */.a["rollback-not-good"], {
        subject: host,
        args: { gate: gate.gate, errors: count(gate, "error") },
        identity: [gate.gate],
        evidence: standing
            .slice(0, 20)
            .map(({ rule, message }) => ({ kind: "snippet", label: rule, text: (0,sanitize/* cut */.Jj)(message, 1_000) })),
    });
}
function count({ findings }, severity) {
    return findings.filter((one) => !one.suppression && one.severity === severity).length;
}

;// CONCATENATED MODULE: ./out/src/suite/promotion/promote.js









async function promote(request) {
    const list = listFor(request.report);
    const commands = list === undefined ? [] : (request.commands[list] ?? []);
    if (list === undefined || commands.length === 0)
        return undefined;
    const started = request.clock.monotonic();
    const done = await once(list, request, () => act(list, commands, request));
    return {
        gate: gate/* gate */.G,
        options: {},
        findings: done.findings,
        dropped: 0,
        coverage: done.coverage,
        outcome: done.outcome,
        startedMs: request.report.durationMs,
        durationMs: request.clock.monotonic() - started,
    };
}
function listFor({ verdict, gates, shard }) {
    if (shard !== undefined || gates.every(({ skipped }) => skipped !== undefined))
        return undefined;
    if (verdict === "inconclusive")
        return undefined;
    return verdict === "ship" ? "on-ship" : "on-stop";
}
async function once(list, request, work) {
    const key = idempotencyKey(list, request.deployment);
    const coverage = (0,core_coverage/* createCoverage */.X)();
    const taken = [];
    for (const claim of request.claims) {
        try {
            if (await claim.take(key)) {
                taken.push(claim);
                continue;
            }
            const { id, sha } = request.deployment;
            await Promise.all(taken.map((one) => one.settle(key, true)));
            const skipped = `${list} was already done for deployment ${id} of commit ${sha.slice(0, 10)}`;
            return { findings: [], coverage: coverage.snapshot(), outcome: { skipped } };
        }
        catch (thrown) {
            coverage.skip("earlier runs", `whether ${list} was done before could not be asked: ${(0,errors/* messageOf */.bD)(thrown)}`);
        }
    }
    const done = await work();
    const succeeded = !done.findings.some(({ rule }) => rule === rules/* rules */.a["command-failed"].id);
    await Promise.allSettled(taken.map((claim) => claim.settle(key, succeeded)));
    const { skipped } = coverage.snapshot();
    return { ...done, coverage: { ...done.coverage, skipped: [...done.coverage.skipped, ...skipped] } };
}
async function act(list, commands, request) {
    const coverage = (0,core_coverage/* createCoverage */.X)();
    const findings = [];
    const rows = [];
    for (const words of commands) {
        const argv = words.map((word) => fill(word, request));
        const before = request.clock.monotonic();
        const { reason, output } = await runCommand(argv, list, request);
        const seconds = ((request.clock.monotonic() - before) / 1000).toFixed(1);
        coverage.count("commands");
        const shown = request.redactor.redact(argv.map(sanitize/* forShell */.uJ).join(" "));
        rows.push([shown, reason ?? "done", `${seconds} s`]);
        if (reason === undefined)
            continue;
        findings.push((0,rule/* finding */.gk)(rules/* rules */.a["command-failed"], {
            subject: argv[0] ?? "",
            args: { list, reason },
            evidence: [
                { kind: "command", command: shown },
                { kind: "snippet", label: "Output", text: request.redactor.redact(output) },
            ],
        }));
        break;
    }
    const tables = [{ title: `Commands of ${list}`, columns: ["command", "result", "time"], rows }];
    const again = findings.length === 0 && list === "on-stop" ? await recheck(request) : undefined;
    return {
        findings: [...findings, ...(again?.findings ?? [])],
        coverage: coverage.snapshot(),
        outcome: {
            tables: [...tables, ...(again ? [again.table] : [])],
            ...(again?.inconclusive.length ? { inconclusive: again.inconclusive } : {}),
        },
    };
}


/***/ })

};
