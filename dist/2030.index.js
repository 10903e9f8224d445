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


/** How far a shallow clone is deepened before all of its history is asked for, in commits. */
const DEEPENINGS = [50, 250, 1000];
/**
 * Makes sure that every commit of the scope is in this clone, fetching what a shallow clone lacks.
 */
async function complete(scope, repository, request) {
    const ids = scope.commits.filter((commit) => commit !== "HEAD");
    const absent = ids.length === 0 ? new Set() : await (0,git_repository/* absentCommits */._R)(request.git, ids);
    if (absent.size === 0 && !repository.shallow)
        return { scope };
    const remote = (0,git_fetch/* createRemoteGit */.l)(request.root, request.signal);
    const [head = "", base] = scope.commits;
    if (absent.has(head)) {
        const problem = await obtain(head, repository.shallow, request, remote);
        if (problem !== undefined) {
            return { inconclusive: `commit ${complete_short(head)} of the change is not in this clone: ${problem}` };
        }
    }
    // A force-push may have taken the former commit away. All of the head's history holds whatever is new in it.
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
/** Fetches a commit; gives the reason when that does not work. */
async function obtain(commit, shallow, { git, fetch, headRef }, remote) {
    if (!fetch)
        return "fetching is switched off";
    const depth = shallow ? { depth: 1 } : "as-is";
    const problem = await (0,git_fetch/* fetchFromOrigin */.F)(remote, [commit], depth);
    if ((await (0,git_repository/* resolveCommit */.WL)(git, commit)) !== undefined)
        return undefined;
    if (headRef === undefined)
        return problem ?? "the remote does not have it";
    const second = await (0,git_fetch/* fetchFromOrigin */.F)(remote, [headRef], depth);
    return (await (0,git_repository/* resolveCommit */.WL)(git, commit)) === undefined
        ? (second ?? problem ?? "the remote does not have it")
        : undefined;
}
/** Fetches history until no commit of the scope is one at which the clone was cut off. */
async function deepen(scope, { git, fetch }, remote) {
    // Without a walk there is no history to be cut off.
    if (scope.revisions.includes("--no-walk"))
        return undefined;
    const steps = [...DEEPENINGS.map((commits) => ({ deepen: commits })), "all"];
    const wanted = scope.commits.filter((commit) => commit !== "HEAD");
    let problem;
    for (const step of [undefined, ...steps]) {
        if (step !== undefined)
            problem = await (0,git_fetch/* fetchFromOrigin */.F)(remote, step === "all" ? [] : wanted, step);
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
/** The commits of the scope whose parents were cut off. */
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
/** Everything all refs, the stash and HEAD lead to; with `reflog` also what they once led to. */
function historyScope(repository, reflog) {
    const head = repository.head === undefined ? [] : ["HEAD"];
    return { ...nothing, revisions: ["--all", ...(reflog ? ["--reflog"] : []), ...head], commits: head };
}
/** The files as they are now, and what is staged. */
const treeScope = { ...nothing, worktree: true, tree: true };
/** Whether an id stands for "no commit": GitHub sends forty zeros where a ref begins or ends. */
function isZero(id) {
    return id !== undefined && /^0+$/.test(id);
}
function commitId(id) {
    if (/^[0-9a-f]{40,64}$/.test(id))
        return id;
    throw new errors/* ConfigurationError */.j1(`"${id}" is not the id of a commit (40 hexadecimal digits)`);
}
/** What the change brings in, for every event that can start a run. */
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
/**
 * The refs a change on a developer's machine may be compared with; undefined for any other change. Asked for early, git
 * answers while the repository is looked at.
 */
function findLocalRefs(git, change) {
    if (change.event !== "local" || headOf(change) !== undefined)
        return undefined;
    const found = (0,git_repository/* existingRefs */.CX)(git, [REMOTE_HEAD, ...baseRefs(change)]);
    // Without a repository nobody awaits it.
    found.catch(() => undefined);
    return found;
}
const REMOTE_HEAD = "refs/remotes/origin/HEAD";
/** Where the default branch may be, the likeliest place first. */
function baseRefs({ defaultBranch }) {
    const names = defaultBranch === undefined ? ["main", "master"] : [defaultBranch];
    return ["refs/remotes/origin/", "refs/heads/"].flatMap((folder) => names.map((name) => folder + name));
}
/** Events that are about no change in particular: a schedule looks at everything, a deployment at what is deployed. */
function wholeScope(repository, change) {
    if (change.event === "schedule" || change.event === "workflow_dispatch") {
        return historyScope(repository, false);
    }
    const head = change.deployment?.sha ?? change.head;
    if (head === undefined)
        return treeScope;
    return { ...nothing, revisions: ["--no-walk", commitId(head)], commits: [head] };
}
/** A new branch or tag brings in what the default branch does not have. */
async function newRefRevisions(git, change, head) {
    const { defaultBranch, ref = "" } = change;
    const remote = `refs/remotes/origin/${defaultBranch}`;
    const known = await (0,git_repository/* existingRefs */.CX)(git, [ref, remote].filter((name) => name !== ""));
    // An annotated tag is an object of its own, with a message.
    const tag = ref.startsWith("refs/tags/") && known.has(ref) ? [ref] : [];
    const isDefault = defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`;
    return [head, ...tag, ...(!isDefault && known.has(remote) ? [`^${remote}`] : [])];
}
/** On a developer's machine: commits the default branch does not have, and the work tree. */
function localScope(repository, change, refs) {
    if (repository.head === undefined)
        return { ...nothing, worktree: true };
    const named = change.defaultBranch === undefined ? refs.get(REMOTE_HEAD) : undefined;
    const base = named || baseRefs(change).find((ref) => refs.has(ref));
    const revisions = base === undefined ? ["HEAD"] : ["HEAD", `^${base}`];
    return { ...nothing, revisions, commits: ["HEAD"], worktree: true };
}

;// CONCATENATED MODULE: ./out/src/gates/secret-scan/target.js




/** Settles what the options and the change come to here. */
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
    return { ...target, scope: completion.scope, ...(head === "HEAD" ? {} : { head }) };
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



/** For the last questions to git once the run was cut off, in ms. */
const GRACE_MS = 2_000;
/** Searches what the options name and yields what it found. */
async function* scanForSecrets(options, context) {
    // Made ready while git answers.
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
/** What counts as having looked at something; names of refs alone do not. */
const contentUnits = ["commits", "blobs", "files", "bytes", "objects searched before"];
/** What to say when nothing was there to be searched. */
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
/**
 * What keys the fingerprints. The repository's name comes first because a shallow clone, which most CI runs have,
 * does not know its root commits.
 */
async function fingerprintKeyOf({ repository }, { root, change, signal }) {
    // What was found before the run was cut off is still reported.
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
