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


/** Aliases beyond this many expanded nodes are taken for an alias bomb. */
const MAX_ALIASES = 100;
/**
 * Parses one YAML 1.2 document.
 *
 * @param transform Applied to each string scalar that is a value, before the value is built.
 * @throws ConfigurationError with `file:line:column` for syntax errors, duplicate keys, alias bombs and several documents.
 */
function parseYaml(text, file, transform) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter,
        prettyErrors: false,
        version: "1.2",
        strict: true,
        // A key that is a list or a mapping gets an unknown key's error; the parser's own warning would only stand beside it.
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
/** The keys and indexes on the way down a chain of nodes. */
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



/** Larger files are not read, in bytes. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/**
 * Whether the base branch's word counts for more than the work tree's: for pull requests and merge groups, whose head
 * brings its own configuration along. A privileged run has the base's files checked out already.
 */
function hasForeignConfiguration({ event, pullRequest, base, privileged }) {
    if (base === undefined || privileged === true)
        return false;
    return pullRequest !== undefined || event === "merge_group";
}
/**
 * Opens the base commit; one that a shallow clone lacks is fetched from `origin`.
 *
 * @returns Undefined outside git; the reason when the commit cannot be had.
 */
async function openBaseBranch(root, commit, signal) {
    const git = (0,probes_git/* createGit */.lD)(root, { signal, maxBytes: MAX_FILE_BYTES });
    if (!(await (0,probes_git/* isGitRepository */.XY)(git)))
        return undefined;
    if ((await (0,git_repository/* resolveCommit */.WL)(git, commit)) === undefined) {
        const repository = await (0,git_repository/* readRepository */.Nu)(git);
        const depth = repository?.shallow ? { depth: 1 } : "as-is";
        const problem = await (0,fetch/* fetchFromOrigin */.F)((0,fetch/* createRemoteGit */.l)(root, signal), [commit], depth);
        if ((await (0,git_repository/* resolveCommit */.WL)(git, commit)) === undefined) {
            return {
                problem: `commit ${commit.slice(0, 10)} is not in this clone (${problem ?? "origin does not have it"})`,
            };
        }
    }
    return {
        commit,
        async read(path) {
            // A leading "./" makes git take the path from the root of the run instead of the repository's.
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
/**
 * Reads the configuration of the base commit when the change may have altered it.
 *
 * @returns Nothing to heed outside pull requests and merge groups, outside git, and with `config-ref: head`.
 */
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
    // A file that cannot be read on the base branch held nobody to anything; the change may be what mends it.
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
/** A file's mapping; undefined when it is none. What is wrong with the head's file is told where it is loaded. */
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
/** Fills in variables, and leaves those that are not set: most of the base's file is not used. */
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

/**
 * Which parts of the configuration a pull request may bring along and which stay the base branch's: a change must not
 * switch off its own gate. Held by the base are the policy with its waivers, the path filter, the commands of a
 * promotion, which gates are off, and the options by which a gate looks away from the change itself. Everything else is
 * taken from the head, so that a change to what is checked can be tried where it is made.
 */
const heldKeys = ["policy", "paths", "deployment"];
/** Options that only say what of the repository is not looked at. Dropping them can do no harm outside. */
const heldOptions = {
    "secret-scan": "all",
    "env-vars": ["ignore"],
};
/** Whether a gate's value in the configuration switches it off. */
function isOff(options) {
    return options === "off" || options === false;
}
/** The head's configuration with the parts that the base holds put back. Both are as their files have them. */
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
/** A gate's value; undefined when it is not to be listed. */
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
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87852);


/** Git refused: the repository cannot answer. */
class GitError extends Error {
    name = "GitError";
}
/**
 * The environment git runs in: no prompts, no user or system settings that change output (textconv, prefixes), no
 * fetching of missing objects behind our back.
 */
function gitEnvironment(env = process.env) {
    return {
        ...env,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        // The checkout may belong to another user, as in container jobs; we read it only.
        GIT_CONFIG_COUNT: "3",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: "*",
        GIT_CONFIG_KEY_1: "core.quotePath",
        GIT_CONFIG_VALUE_1: "false",
        // Git hints at every command that a graft file is named, which would stand before its real messages.
        GIT_CONFIG_KEY_2: "advice.graftFileDeprecated",
        GIT_CONFIG_VALUE_2: "false",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_LAZY_FETCH: "1",
        // Replacements and grafts would show another history than the one that is pushed.
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_OPTIONAL_LOCKS: "0",
        LC_ALL: "C",
    };
}
/** Git in `cwd`. */
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
/** Whether `cwd` is inside a git work tree or repository; a missing git is the user's to install. */
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
/* harmony export */   F: () => (/* binding */ fetchFromOrigin),
/* harmony export */   l: () => (/* binding */ createRemoteGit)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84949);

/** The environment for talking to a remote: the user's own settings hold the credentials; nobody is there to be asked. */
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
/** Git in `cwd` with the right to use the network. */
function createRemoteGit(cwd, signal) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(cwd, { signal, timeoutMs: 300_000, env: remoteEnvironment() });
}
/**
 * Fetches commits or refs from `origin`.
 *
 * @returns Undefined when it worked, else git's own reason.
 */
async function fetchFromOrigin(git, wanted, depth) {
    const { status, stderr, timedOut } = await git.run([
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-recurse-submodules",
        "--no-write-fetch-head",
        ...depthArguments(depth),
        "origin",
        ...wanted,
    ]);
    if (status === 0)
        return undefined;
    if (timedOut)
        return "git fetch took too long";
    const lines = stderr.trim().split("\n");
    return (lines.find((line) => line.startsWith("fatal:"))?.slice(7) ?? lines[0] ?? `git fetch ended with ${status}`);
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
/* harmony export */   w_: () => (/* binding */ allRefs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93222);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84949);




/** Reads the repository around `git.cwd`; undefined when there is none. */
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
    // Without any commit git fails on HEAD, after it has said all the rest.
    return {
        gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(git.cwd, gitDir),
        bare: bare === "true",
        shallow: shallow === "true",
        prefix,
        ...(status === 0 ? { head } : {}),
        ...(status === 0 && branch.startsWith("refs/") ? { branch } : {}),
    };
}
/** The id of the commit that `revision` names; undefined when it is not here. */
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
/** Which of the commits are not here, looked up at once. */
async function absentCommits(git, commits) {
    const answers = await git.text(["cat-file", "--batch-check=%(objecttype)"], `${commits.map((commit) => `${commit}^{commit}`).join("\n")}\n`);
    const lines = answers.split("\n");
    return new Set(commits.filter((_commit, at) => lines[at] !== "commit"));
}
/** Those of `refs` that exist, by full name, with the ref each one stands for, if it is symbolic. */
async function existingRefs(git, refs) {
    const listed = await git.text(["for-each-ref", "--format=%(refname) %(symref)", ...refs]);
    const lines = listed.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
}
/** Full names of all refs. */
async function allRefs(git) {
    const listed = await git.text(["for-each-ref", "--format=%(refname)"]);
    return listed.split("\n").filter((name) => name !== "");
}
/** Ids of the commits at which a shallow clone's history was cut off. */
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
/** `owner/name` of the remote `origin`, from its URL, in lower case. */
async function originName(git) {
    const { status, stdout } = await git.run(["config", "--local", "--get", "remote.origin.url"]);
    if (status !== 0)
        return undefined;
    const [, name] = /[:/]([^:/\s]+\/[^:/\s]+?)(?:\.git)?\/?\s*$/.exec(stdout.toString("utf8")) ?? [];
    return name?.toLowerCase();
}
/** Ids of the commits without parents from which HEAD descends, sorted. */
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
/**
 * Runs a program to its end, within limits on time and output.
 *
 * @throws ConfigurationError when the program is not installed; the abort reason when `signal` is aborted.
 */
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
        // A grandchild that lives on holds the pipes, and with them this call.
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
    // A child that ends before it has read its input is judged by its status, not by the broken pipe.
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
