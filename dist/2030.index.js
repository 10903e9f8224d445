export const id = 2030;
export const ids = [2030];
export const modules = {

/***/ 62030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanForSecrets: () => (/* binding */ scanForSecrets)
});

// EXTERNAL MODULE: ./out/src/probes/git/repository.js
var git_repository = __webpack_require__(46960);
// EXTERNAL MODULE: ./out/src/probes/git.js
var probes_git = __webpack_require__(84949);
// EXTERNAL MODULE: ./out/src/probes/git/fetch.js
var git_fetch = __webpack_require__(83514);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/complete.js


const DEEPENINGS = [50, 250, 1000];
async function complete(scope, repository, request) {
    const completion = await completeCommits(scope, repository, request);
    if ("inconclusive" in completion || completion.scope.revisions.length === 0)
        return completion;
    if (!(await (0,git_repository/* isPartial */.mt)(repository)))
        return completion;
    if (!request.fetch)
        return { ...completion, unfetched: "fetching is switched off" };
    const { fetchPromised } = await __webpack_require__.e(/* import() */ 3396).then(__webpack_require__.bind(__webpack_require__, 63396));
    const unfetched = await fetchPromised(request.git, completion.scope.revisions, request.signal);
    return unfetched === undefined ? completion : { ...completion, unfetched };
}
async function completeCommits(scope, repository, request) {
    const ids = scope.commits.filter((commit) => commit !== "HEAD");
    const absent = ids.length === 0 ? new Set() : await (0,git_repository/* absentCommits */._R)(request.git, ids);
    if (absent.size === 0 && !repository.shallow)
        return { scope };
    const remote = (0,git_fetch/* createRemoteGit */.lG)(request.root, request.signal);
    const [head = "", base] = scope.commits;
    if (absent.has(head)) {
        const problem = await obtain(head, repository.shallow, request, remote);
        if (problem !== undefined) {
            return { inconclusive: `commit ${complete_short(head)} of the change is not in this clone: ${problem}` };
        }
    }
    const { headRef: _, ...withoutRef } = request;
    const baseGone = base !== undefined &&
        absent.has(base) &&
        (await obtain(base, repository.shallow, withoutRef, remote)) !== undefined;
    const settled = baseGone ? { ...scope, revisions: [head], commits: [head] } : scope;
    const problem = await deepen(settled, request, remote);
    if (problem !== undefined)
        return { inconclusive: problem };
    return { scope: settled, ...(baseGone ? { baseGone: true } : {}) };
}
async function obtain(commit, shallow, { git, fetch, headRef }, remote) {
    if (!fetch)
        return "fetching is switched off";
    const depth = shallow ? { depth: 1 } : "as-is";
    const problem = await (0,git_fetch/* fetchFromOrigin */.FU)(remote, [commit], depth);
    if ((await (0,git_repository/* resolveCommit */.WL)(git, commit)) !== undefined)
        return undefined;
    if (headRef === undefined)
        return problem ?? "the remote does not have it";
    const second = await (0,git_fetch/* fetchFromOrigin */.FU)(remote, [headRef], depth);
    return (await (0,git_repository/* resolveCommit */.WL)(git, commit)) === undefined
        ? (second ?? problem ?? "the remote does not have it")
        : undefined;
}
async function deepen(scope, { git, fetch }, remote) {
    if (scope.revisions.includes("--no-walk"))
        return undefined;
    const steps = [...DEEPENINGS.map((commits) => ({ deepen: commits })), "all"];
    const wanted = scope.commits.filter((commit) => commit !== "HEAD");
    let problem;
    for (const step of [undefined, ...steps]) {
        if (step !== undefined)
            problem = await (0,git_fetch/* fetchFromOrigin */.FU)(remote, step === "all" ? [] : wanted, step);
        const cut = await cutOffCommits(git, scope);
        if (cut.length === 0)
            return undefined;
        if (!fetch)
            problem = "fetching is switched off";
        if (problem !== undefined) {
            return `the clone is shallow: the history before commit ${complete_short(cut[0])} is missing (${problem}). Check out with fetch-depth: 0.`;
        }
    }
    return "the clone is shallow and its remote is, too: part of the history is missing";
}
async function cutOffCommits(git, scope) {
    const repository = await (0,git_repository/* readRepository */.Nu)(git);
    const boundary = repository ? await (0,git_repository/* shallowBoundary */.N0)(repository) : new Set();
    if (boundary.size === 0)
        return [];
    const commits = await git.text(["rev-list", ...scope.revisions]);
    return commits.split("\n").filter((commit) => boundary.has(commit));
}
function complete_short(commit) {
    return commit.slice(0, 10);
}

// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
;// CONCATENATED MODULE: ./out/src/gates/secret-scan/scope.js


const nothing = { revisions: [], commits: [], worktree: false, tree: false };
function historyScope(repository, reflog) {
    const head = repository.head === undefined ? [] : ["HEAD"];
    return { ...nothing, revisions: ["--all", ...(reflog ? ["--reflog"] : []), ...head], commits: head };
}
const treeScope = { ...nothing, worktree: true, tree: true };
function isZero(id) {
    return id !== undefined && /^0+$/.test(id);
}
function commitId(id) {
    if (/^[0-9a-f]{40,64}$/.test(id))
        return id;
    throw new errors/* ConfigurationError */.j1(`"${id}" is not the id of a commit (40 hexadecimal digits)`);
}
async function changeScope(git, repository, change, localRefs = findLocalRefs(git, change)) {
    const { pullRequest, event } = change;
    const head = headOf(change);
    const base = pullRequest?.baseSha ?? change.base;
    if (localRefs)
        return localScope(repository, change, await localRefs);
    if (isZero(head))
        return { skipped: "the push deleted a ref: nothing came in" };
    if (head === undefined || (base === undefined && event !== "push"))
        return wholeScope(repository, change);
    if (base !== undefined && !isZero(base)) {
        return { ...nothing, revisions: [commitId(head), `^${commitId(base)}`], commits: [head, base] };
    }
    return { ...nothing, revisions: await newRefRevisions(git, change, commitId(head)), commits: [head] };
}
function headOf({ pullRequest, head }) {
    return pullRequest?.headSha ?? head;
}
function findLocalRefs(git, change) {
    if (change.event !== "local" || headOf(change) !== undefined)
        return undefined;
    const found = (0,git_repository/* existingRefs */.CX)(git, [REMOTE_HEAD, ...baseRefs(change)]);
    found.catch(() => undefined);
    return found;
}
const REMOTE_HEAD = "refs/remotes/origin/HEAD";
function baseRefs({ defaultBranch }) {
    const names = defaultBranch === undefined ? ["main", "master"] : [defaultBranch];
    return ["refs/remotes/origin/", "refs/heads/"].flatMap((folder) => names.map((name) => folder + name));
}
function wholeScope(repository, change) {
    if (change.event === "schedule" || change.event === "workflow_dispatch") {
        return historyScope(repository, false);
    }
    const head = change.deployment?.sha ?? change.head;
    if (head === undefined)
        return treeScope;
    return { ...nothing, revisions: ["--no-walk", commitId(head)], commits: [head] };
}
async function newRefRevisions(git, change, head) {
    const { defaultBranch, ref = "" } = change;
    const remote = `refs/remotes/origin/${defaultBranch}`;
    const known = await (0,git_repository/* existingRefs */.CX)(git, [ref, remote].filter((name) => name !== ""));
    const tag = ref.startsWith("refs/tags/") && known.has(ref) ? [ref] : [];
    const isDefault = defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`;
    return [head, ...tag, ...(!isDefault && known.has(remote) ? [`^${remote}`] : [])];
}
function localScope(repository, change, refs) {
    if (repository.head === undefined)
        return { ...nothing, worktree: true };
    const named = change.defaultBranch === undefined ? refs.get(REMOTE_HEAD) : undefined;
    const base = named || baseRefs(change).find((ref) => refs.has(ref));
    const revisions = base === undefined ? ["HEAD"] : ["HEAD", `^${base}`];
    return { ...nothing, revisions, commits: ["HEAD"], worktree: true };
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/target.js




async function resolveTarget(options, context) {
    const git = (0,probes_git/* createGit */.lD)(context.root, { signal: context.signal });
    const localRefs = options.scope === "change" ? findLocalRefs(git, context.change) : undefined;
    const repository = await (0,git_repository/* readRepository */.Nu)(git);
    if (!repository)
        return withoutRepository(options, context, git);
    const target = {
        git,
        repository,
        ...(repository.head === undefined ? {} : { head: repository.head }),
    };
    const wanted = await wantedScope(options, context, target, localRefs);
    if (wanted === undefined)
        return target;
    if (!("revisions" in wanted))
        return wanted;
    const pullRequest = context.change.pullRequest?.number;
    const completion = await complete(wanted, repository, {
        git,
        root: context.root,
        fetch: options.fetch,
        ...(pullRequest === undefined ? {} : { headRef: `refs/pull/${pullRequest}/head` }),
        signal: context.signal,
    });
    if ("inconclusive" in completion)
        return completion;
    if (completion.baseGone) {
        context.coverage.skip("former head", "no longer at the remote: all of the new head's history was searched");
    }
    const head = completion.scope.commits[0] ?? "HEAD";
    const { unfetched } = completion;
    return {
        ...target,
        scope: completion.scope,
        ...(head === "HEAD" ? {} : { head }),
        ...(unfetched === undefined ? {} : { unfetched }),
    };
}
async function wantedScope(options, context, { git, repository }, localRefs) {
    if (!repository)
        return undefined;
    switch (options.scope) {
        case "history":
            return historyScope(repository, options.reflog);
        case "tree":
            return treeScope;
        case "change":
            return changeScope(git, repository, context.change, localRefs);
        default:
            return undefined;
    }
}
function withoutRepository(options, { change }, git) {
    if (options.scope === "history") {
        return { inconclusive: "there is no git repository here, so there is no history to search" };
    }
    if (options.scope === "change" && change.event !== "local") {
        return {
            inconclusive: "there is no git repository here, so the commits of the change cannot be read: check out before this step",
        };
    }
    return { git };
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/run.js



const GRACE_MS = 2_000;
async function* scanForSecrets(options, context) {
    const preparing = prepare(options, context);
    preparing.catch(() => undefined);
    const target = await resolveTarget(options, context);
    if ("skipped" in target)
        return { skipped: target.skipped };
    if ("inconclusive" in target)
        return { inconclusive: [target.inconclusive] };
    const search = await preparing;
    const excluded = await patternMatcher(options.exclude);
    const { hits, scanner, inconclusive } = await search({ target, excluded });
    if (hits.size() > 0) {
        const { judgeHits } = await __webpack_require__.e(/* import() */ 9051).then(__webpack_require__.bind(__webpack_require__, 19051));
        const fingerprintKey = await fingerprintKeyOf(target, context);
        const judging = { target, options, context, scanner, fingerprintKey, excluded };
        yield* await judgeHits(hits.hits(fingerprintKey), judging);
    }
    if (inconclusive.length > 0)
        return { inconclusive };
    return emptyOutcome(target, context);
}
async function prepare(options, context) {
    const { prepareSearch } = await Promise.all(/* import() */[__webpack_require__.e(4798), __webpack_require__.e(4393), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 50798));
    return prepareSearch(options, context);
}
const contentUnits = ["commits", "blobs", "files", "bytes", "objects searched before"];
function emptyOutcome(target, context) {
    const { checked } = context.coverage.snapshot();
    if (contentUnits.some((unit) => (checked[unit] ?? 0) > 0))
        return {};
    const { repository, scope } = target;
    if (repository && repository.head === undefined) {
        return { inconclusive: ["the repository has no commits and no files yet: there is nothing to search"] };
    }
    if (scope && scope.commits.length > 1)
        return { skipped: "the change brings in no commits" };
    return { inconclusive: ["there was nothing to search"] };
}
async function patternMatcher(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const matches = picomatch([...patterns], { dot: true });
    return (path) => matches(path);
}
async function fingerprintKeyOf({ repository }, { root, change, signal }) {
    const git = (0,probes_git/* createGit */.lD)(root, { signal: signal.aborted ? AbortSignal.timeout(GRACE_MS) : signal });
    const name = change.repository?.toLowerCase() ?? (repository && (await (0,git_repository/* originName */.AN)(git)));
    if (name !== undefined)
        return name;
    const roots = repository?.head === undefined ? [] : await (0,git_repository/* rootCommits */.Dx)(git);
    return roots[0] ?? "no repository";
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
