export const id = 2314;
export const ids = [2314,4148];
export const modules = {

/***/ 62314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceRun: () => (/* binding */ announceRun),
  publishReport: () => (/* binding */ publishReport)
});

// UNUSED EXPORTS: statusContext

// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/probes/http/failure.js
var failure = __webpack_require__(84148);
;// CONCATENATED MODULE: ./out/src/github/problem.js


function problemOf(channel, thrown) {
    const { status, message } = describe(thrown);
    if (status === undefined)
        return { channel, reason: message, forbidden: false };
    const forbidden = (status === 403 && !/rate limit|locked|archived/i.test(message)) || status === 404;
    if (status === 401)
        return { channel, reason: "GitHub does not accept the token (401)", forbidden: false };
    return { channel, reason: `GitHub answered ${status}: ${message}`, forbidden };
}
function describe(thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if (cause instanceof failure/* HttpFailure */.H)
        return { message: `GitHub could not be reached: ${cause.message}` };
    const message = (0,errors/* messageOf */.bD)(thrown).replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const { status, response } = thrown;
    return typeof status === "number" && response !== undefined ? { status, message } : { message };
}
function warningsOf(problems, untrusted) {
    const forbidden = problems.filter((problem) => problem.forbidden);
    const causes = new Map();
    for (const { channel, reason, forbidden: isForbidden } of problems) {
        if (!isForbidden)
            causes.set(reason, [...(causes.get(reason) ?? []), channel]);
    }
    const others = [...causes].map(([reason, channels]) => `Not posted: ${namesOf(channels)}. ${sentence(reason)}`);
    return forbidden.length > 0 ? [permissionWarning(forbidden, untrusted), ...others] : others;
}
function permissionWarning(problems, untrusted) {
    const channels = problems.map(({ channel }) => channel);
    const permissions = [...new Set(channels.map(({ permission }) => permission))].join(", ");
    const remedy = untrusted
        ? `GitHub gives runs for forks and Dependabot a token that may only read, so this is shown in the job's summary and annotations alone; docs/forks.md shows how to post it all the same (missing: ${permissions}).`
        : `The token may not write there: add to the job "permissions: { ${permissions} }".`;
    const [first] = problems;
    return `Not posted: ${namesOf(channels)}. ${remedy} (${first?.reason})`;
}
function namesOf(channels) {
    return channels.map(({ name }) => name).join(", ");
}
function sentence(text) {
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

;// CONCATENATED MODULE: ./out/src/github/publish.js


const TIMEOUT_MS = 60_000;
const ANNOUNCE_TIMEOUT_MS = 15_000;
const CANCELLED_TIMEOUT_MS = 4_000;
async function announceRun(request) {
    await perform(await statusTasks(request, undefined), { timeoutMs: ANNOUNCE_TIMEOUT_MS, ...request });
}
async function publishReport(request, report) {
    if (report.shard !== undefined)
        return [];
    const tasks = [
        ...(await commentTasks(request, report)),
        ...(await checkRunTasks(request, report)),
        ...(await statusTasks(request, report)),
    ];
    const { inputs, change } = request;
    const impossible = inputs.deploymentStatus && !change.deployment ? [withoutDeployment(change)] : [];
    return [...impossible, ...(await perform(tasks, request))];
}
async function perform(tasks, request) {
    const { change, inputs } = request;
    if (tasks.length === 0 || change.repository === undefined)
        return [];
    if (inputs.token === undefined)
        return [withoutToken(tasks)];
    return warningsOf(await attempt(tasks, request, inputs.token, change.repository), change.untrusted);
}
async function attempt(tasks, request, token, repository) {
    const deadline = deadlineOf(request);
    const { env, network, clock, wait } = request;
    let api;
    try {
        const { openApi } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7799)]).then(__webpack_require__.bind(__webpack_require__, 67799));
        api = await openApi({
            token,
            repository,
            env,
            network,
            clock,
            signal: deadline,
            ...(wait ? { wait } : {}),
        });
    }
    catch (thrown) {
        return tasks.map(({ channel }) => problemOf(channel, thrown));
    }
    try {
        const outcomes = await Promise.all(tasks.map(async ({ channel, run }) => {
            try {
                await run(api);
                return undefined;
            }
            catch (thrown) {
                return problemOf(channel, deadline.aborted ? timeUp(deadline) : thrown);
            }
        }));
        return outcomes.filter((outcome) => outcome !== undefined);
    }
    finally {
        await api.close().catch(() => undefined);
    }
}
function deadlineOf({ signal, timeoutMs = TIMEOUT_MS }) {
    if (signal.aborted)
        return AbortSignal.timeout(Math.min(timeoutMs, CANCELLED_TIMEOUT_MS));
    return AbortSignal.any([AbortSignal.timeout(timeoutMs), signal]);
}
function timeUp(deadline) {
    return new Error(`GitHub's API did not answer in time (${(0,errors/* messageOf */.bD)(deadline.reason)})`);
}
async function commentTasks({ inputs, change }, report) {
    const { comment: mode, commentId } = inputs;
    const known = change.pullRequest ?? change.deployment ?? change.source;
    if (mode === "never" || !known)
        return [];
    const { commentChannel, postComment } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7799), __webpack_require__.e(1176)]).then(__webpack_require__.bind(__webpack_require__, 91176));
    const run = async (api) => {
        const { pullRequestOf } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 78770));
        const pullRequest = await pullRequestOf(api, change);
        if (pullRequest !== undefined)
            await postComment(api, report, { pullRequest, mode, commentId });
    };
    return [{ channel: commentChannel, run }];
}
async function checkRunTasks({ inputs, change, isChanged }, report) {
    const headSha = headOf(change);
    if (!inputs.checkRun || headSha === undefined)
        return [];
    const { checkRunChannel, postCheckRun } = await __webpack_require__.e(/* import() */ 8593).then(__webpack_require__.bind(__webpack_require__, 48593));
    const { commentId } = inputs;
    const request = { headSha, commentId, ...(isChanged ? { isChanged } : {}) };
    return [{ channel: checkRunChannel, run: (api) => postCheckRun(api, report, request) }];
}
async function statusTasks(request, report) {
    const { inputs, change, runUrl } = request;
    const { deployment } = change;
    const sha = headOf(change);
    const wanted = inputs.deploymentStatus || inputs.statusName !== undefined;
    if (!wanted || sha === undefined)
        return [];
    const { commitStatusChannel, deploymentChannel, postCommitStatus, postDeploymentStatus } = await __webpack_require__.e(/* import() */ 4511).then(__webpack_require__.bind(__webpack_require__, 44511));
    const said = { ...(report ? { report } : {}), ...(runUrl === undefined ? {} : { runUrl }) };
    const tasks = [
        {
            channel: commitStatusChannel,
            run: (api) => postCommitStatus(api, { sha, context: statusContext(request) }, said),
        },
    ];
    if (!inputs.deploymentStatus || !deployment)
        return tasks;
    return [
        ...tasks,
        { channel: deploymentChannel, run: (api) => postDeploymentStatus(api, deployment, said) },
    ];
}
function statusContext({ inputs, change, environment }) {
    const name = environment ?? change.deployment?.environment;
    return inputs.statusName ?? (name === undefined ? "launch-ready" : `launch-ready/${name}`);
}
function headOf({ deployment, pullRequest, head }) {
    return deployment?.sha ?? pullRequest?.headSha ?? head;
}
function withoutDeployment({ event }) {
    return `Not posted: the deployment status. Event "${event}" names no deployment; run the gates on deployment_status.`;
}
function withoutToken(tasks) {
    const names = tasks.map(({ channel }) => channel.name).join(", ");
    return `Not posted: ${names}. There is no token: pass github-token, whose default is github.token.`;
}


/***/ }),

/***/ 84148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asHttpFailure),
/* harmony export */   H: () => (/* binding */ HttpFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

class HttpFailure extends Error {
    name = "HttpFailure";
    kind;
    url;
    code;
    constructor(kind, url, cause) {
        super(`${phrases[kind]} (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, { cause });
        this.kind = kind;
        this.url = url;
        this.code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause);
    }
}
const phrases = {
    dns: "the host name has no address",
    refused: "the connection was refused",
    unreachable: "the host cannot be reached from here",
    reset: "the connection was closed before the response was complete",
    timeout: "no complete response came in time",
    tls: "the TLS handshake failed",
    protocol: "the response is not valid HTTP",
    aborted: "the request was cancelled",
};
const kinds = {
    ENOTFOUND: "dns",
    ENODATA: "dns",
    EAI_NONAME: "dns",
    EAI_AGAIN: "unreachable",
    ECONNREFUSED: "refused",
    EHOSTUNREACH: "unreachable",
    ENETUNREACH: "unreachable",
    EADDRNOTAVAIL: "unreachable",
    EACCES: "unreachable",
    EPERM: "unreachable",
    ERR_PRIVATE_ADDRESS: "unreachable",
    ECONNRESET: "reset",
    EPIPE: "reset",
    UND_ERR_SOCKET: "reset",
    UND_ERR_CONNECT_TIMEOUT: "timeout",
    UND_ERR_HEADERS_TIMEOUT: "timeout",
    UND_ERR_BODY_TIMEOUT: "timeout",
    ETIMEDOUT: "timeout",
    UND_ERR_ABORTED: "aborted",
    ABORT_ERR: "aborted",
    UND_ERR_HEADERS_OVERFLOW: "protocol",
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "protocol",
    EPROTO: "tls",
};
const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH)/;
function asHttpFailure(url, thrown) {
    if (thrown instanceof HttpFailure)
        return thrown;
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? "";
    if (code === "" && (thrown instanceof TypeError || thrown instanceof ReferenceError))
        throw thrown;
    const kind = kinds[code] ?? (tlsCode.test(code) ? "tls" : code.startsWith("HPE_") ? "protocol" : undefined);
    const aborted = thrown instanceof Error && (thrown.name === "AbortError" || thrown.name === "TimeoutError");
    return new HttpFailure(kind ?? (aborted ? (thrown.name === "TimeoutError" ? "timeout" : "aborted") : "protocol"), url, thrown);
}


/***/ })

};
