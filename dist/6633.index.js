export const id = 6633;
export const ids = [6633];
export const modules = {

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

/***/ 16633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareShare: () => (/* binding */ prepareShare)
/* harmony export */ });
/* harmony import */ var _engines_secrets_built_in_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84798);
/* harmony import */ var _engines_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47333);
/* harmony import */ var _probes_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84949);
/* harmony import */ var _secret_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52085);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17753);





async function prepareShare(setup) {
    const { root, gitDir, options } = setup;
    const signal = new AbortController().signal;
    const values = setup.values.map(({ bytes, literal, ...value }) => ({
        ...value,
        bytes: Buffer.from(bytes),
        literal: Buffer.from(literal),
    }));
    const scanner = (0,_engines_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .createScanner */ .z)({
        rules: await (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_4__.customRulesOf)(options),
        lazy: _engines_secrets_built_in_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInRules */ .v,
        values,
        assignments: options.assignments,
    });
    const settings = {
        git: (0,_probes_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(root, { signal }),
        ...(gitDir === undefined ? {} : { gitDir }),
        root,
        maxBytes: options["max-file-size"],
        limits: (0,_share_js__WEBPACK_IMPORTED_MODULE_3__/* .containerLimits */ .uo)(options),
    };
    return async (part) => {
        const result = await (0,_share_js__WEBPACK_IMPORTED_MODULE_3__/* .scanPart */ .RY)(part, settings, scanner, signal);
        const secrets = result.secrets.map(({ secret: { rule, ...secret }, ...where }) => ({
            secret,
            ruleId: rule.id,
            ...where,
        }));
        return { ...result, secrets };
    };
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


/***/ })

};
