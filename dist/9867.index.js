export const id = 9867;
export const ids = [9867,4030];
export const modules = {

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

/***/ 49867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrust: () => (/* binding */ readTrust)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/config/interpolate.js
var interpolate = __webpack_require__(66615);
// EXTERNAL MODULE: ./out/src/config/load.js
var load = __webpack_require__(4658);
// EXTERNAL MODULE: ./out/src/config/merge.js
var merge = __webpack_require__(98148);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/yaml-document.js
var yaml_document = __webpack_require__(94030);
// EXTERNAL MODULE: ./out/src/probes/files.js
var files = __webpack_require__(78270);
// EXTERNAL MODULE: ./out/src/probes/git/fetch.js
var fetch = __webpack_require__(83514);
// EXTERNAL MODULE: ./out/src/probes/git/repository.js
var git_repository = __webpack_require__(46960);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
;// CONCATENATED MODULE: ./out/src/policy/base-branch.js



const MAX_FILE_BYTES = 4 * 1024 * 1024;
function hasForeignConfiguration({ event, pullRequest, base, privileged }) {
    if (base === undefined || privileged === true)
        return false;
    return pullRequest !== undefined || event === "merge_group";
}
async function openBaseBranch(root, commit, signal) {
    const git = (0,probes_git/* createGit */.lD)(root, { signal, maxBytes: MAX_FILE_BYTES });
    if (!(await (0,probes_git/* isGitRepository */.XY)(git)))
        return undefined;
    if ((await (0,git_repository/* resolveCommit */.WL)(git, commit)) === undefined) {
        const repository = await (0,git_repository/* readRepository */.Nu)(git);
        const depth = repository?.shallow ? { depth: 1 } : "as-is";
        const problem = await (0,fetch/* fetchFromOrigin */.FU)((0,fetch/* createRemoteGit */.lG)(root, signal), [commit], depth);
        if ((await (0,git_repository/* resolveCommit */.WL)(git, commit)) === undefined) {
            return {
                problem: `commit ${commit.slice(0, 10)} is not in this clone (${problem ?? "origin does not have it"})`,
            };
        }
    }
    return {
        commit,
        async read(path) {
            const object = `${commit}:./${path}`;
            const { status } = await git.run(["cat-file", "-e", "--end-of-options", object]);
            return status === 0 ? git.text(["cat-file", "blob", "--end-of-options", object]) : undefined;
        },
        async isTracked(path) {
            return (await git.run(["ls-files", "--error-unmatch", "--", path])).status === 0;
        },
    };
}

// EXTERNAL MODULE: ./out/src/policy/trusted.js
var trusted = __webpack_require__(11395);
;// CONCATENATED MODULE: ./out/src/policy/trust.js









const MAX_CONFIG_BYTES = 1024 * 1024;
async function readTrust(request) {
    const { change, root, configRef, signal } = request;
    const { base: commit } = change;
    if (configRef === "head" || commit === undefined || !hasForeignConfiguration(change))
        return {};
    const branch = await openBaseBranch(root, commit, signal);
    if (branch === undefined)
        return {};
    const file = request.configFile ?? load/* DEFAULT_CONFIG_FILE */.Cu;
    if ("problem" in branch) {
        return {
            problem: `the base branch's ${file} could not be read, so nobody knows whether this change loosens its own gates: ${branch.problem}. Check out with fetch-depth: 0, or set config-ref: head.`,
        };
    }
    const [baseText, headText] = await Promise.all([branch.read(file), readHead(root, file)]);
    if (baseText === undefined && headText === undefined)
        return { branch };
    const head = headText === undefined ? {} : rawOf(headText, file);
    const base = baseText === undefined ? {} : rawOf(baseText, file);
    if (base === undefined)
        return { branch };
    const values = baseText === undefined ? {} : (rawOf(baseText, file, lenient(request)) ?? {});
    return { branch, base, reshape: (config) => (0,trusted/* withBasePolicy */.O7)(config, values), ...(head ? { head } : {}) };
}
async function readHead(root, file) {
    try {
        return await (0,files/* readTextFile */.G)((0,external_node_path_.join)(root, file), { maxBytes: MAX_CONFIG_BYTES, name: file });
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === "ENOENT" || thrown instanceof errors/* ConfigurationError */.j1)
            return undefined;
        throw thrown;
    }
}
function rawOf(text, file, transform) {
    try {
        const { value } = (0,yaml_document.parseYaml)(text, file, transform);
        if (value === null || value === undefined)
            return {};
        return (0,merge/* isMapping */.pi)(value) ? value : undefined;
    }
    catch (thrown) {
        if (thrown instanceof errors/* ConfigurationError */.j1)
            return undefined;
        throw new Error(`${file}: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
}
function lenient({ env, redactor }) {
    return (text) => {
        try {
            return (0,interpolate/* interpolate */.G)(text, env, redactor);
        }
        catch {
            return text;
        }
    };
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

/***/ 83514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ fetchFromOrigin),
/* harmony export */   Md: () => (/* binding */ fetchPromisedObjects),
/* harmony export */   lG: () => (/* binding */ createRemoteGit)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84949);

function remoteEnvironment(env = process.env) {
    return {
        GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=15",
        ...env,
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: "*",
        GIT_TERMINAL_PROMPT: "0",
        GCM_INTERACTIVE: "never",
        LC_ALL: "C",
    };
}
function createRemoteGit(cwd, signal) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(cwd, { signal, timeoutMs: 300_000, env: remoteEnvironment() });
}
async function fetchFromOrigin(git, wanted, depth) {
    const result = await git.run(["fetch", ...quietly, ...depthArguments(depth), "origin", ...wanted]);
    return result.status === 0 ? undefined : reasonOf(result);
}
async function fetchPromisedObjects(git, ids) {
    const promisor = await git.run(["config", "--get-regexp", "^remote\\..*\\.promisor$", "^true$"]);
    const [, remote] = /^remote\.(.*)\.promisor/m.exec(promisor.stdout.toString("utf8")) ?? [];
    if (remote === undefined)
        return "no remote has promised them";
    const options = ["-c", "fetch.negotiationAlgorithm=noop"];
    const { status, stderr, timedOut } = await git.run([...options, "fetch", ...quietly, "--filter=blob:none", "--stdin", remote], ids.map((id) => `${id}\n`).join(""));
    return status === 0 ? undefined : reasonOf({ status, stderr, timedOut });
}
const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
function reasonOf({ status, stderr, timedOut, }) {
    if (timedOut)
        return "git fetch took too long";
    const lines = stderr.trim().split("\n");
    const fatal = lines.find((line) => line.startsWith("fatal:"))?.slice("fatal: ".length);
    return fatal ?? (lines[0] || `git fetch ended with ${status}`);
}
function depthArguments(depth) {
    if (depth === "as-is")
        return [];
    if (depth === "all")
        return ["--unshallow"];
    return "deepen" in depth ? [`--deepen=${depth.deepen}`] : [`--depth=${depth.depth}`];
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


/***/ })

};
