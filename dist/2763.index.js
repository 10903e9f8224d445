export const id = 2763;
export const ids = [2763];
export const modules = {

/***/ 92763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execUserCommand: () => (/* reexport safe */ _probes_user_command_js__WEBPACK_IMPORTED_MODULE_0__.k)
/* harmony export */ });
/* harmony import */ var _probes_user_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53746);



/***/ }),

/***/ 93222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
class ConfigurationError extends Error {
    name = "ConfigurationError";
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
function codeOf(thrown) {
    for (let error = thrown; error instanceof Error; error = error.cause) {
        const { code } = error;
        if (typeof code === "string")
            return code;
    }
    return undefined;
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
