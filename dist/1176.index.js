export const id = 1176;
export const ids = [1176];
export const modules = {

/***/ 91176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentChannel: () => (/* binding */ commentChannel),
/* harmony export */   postComment: () => (/* binding */ postComment)
/* harmony export */ });
/* unused harmony export isWorthSaying */
/* harmony import */ var _reporters_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18273);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67799);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);



const commentChannel = { name: "the comment", permission: "pull-requests: write" };
async function postComment(api, report, request) {
    const { mode, commentId } = request;
    if (mode === "never")
        return;
    const worthSaying = isWorthSaying(report, mode);
    const existing = await findComment(api, request);
    if (!worthSaying && !existing)
        return;
    if (existing && isOvertaken(report, existing.body))
        return;
    const body = worthSaying ? (0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .comment */ .Im)(report, { commentId }) : (0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .greenComment */ .X3)(report, { commentId });
    if (body === existing?.body)
        return;
    if (!existing || !(await update(api, existing.id, body))) {
        if (worthSaying)
            await create(api, request.pullRequest, body);
    }
}
function isOvertaken(report, body) {
    const [own, other] = [(0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .runOf */ .ng)(report), (0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .commentedRun */ .Ir)(body)];
    if (!own || !other)
        return false;
    if (own.run === other.run)
        return own.attempt < other.attempt;
    return own.run < other.run && !(own.attempt > 1 && own.commit === other.commit);
}
function isWorthSaying({ verdict, totals }, mode) {
    if (mode === "always")
        return true;
    if (mode === "never")
        return false;
    if (verdict !== "ship")
        return true;
    return mode === "on-change" && totals.error + totals.warning + totals.note > 0;
}
async function findComment(api, { pullRequest, commentId }) {
    const { octokit, owner, repo } = api;
    const marker = (0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql)(commentId);
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.page,
    });
    const marked = comments.filter(({ body }) => body?.startsWith(marker));
    if (marked.length === 0)
        return undefined;
    const author = await api.viewer().catch(() => _api_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIONS_BOT */ .a);
    const own = marked.find(({ user }) => user?.login === author || isBot(user, author));
    return own && { id: own.id, body: own.body ?? "" };
}
function isBot(user, author) {
    return user?.type === "Bot" && user.login === `${author}[bot]`;
}
async function update({ octokit, owner, repo }, id, body) {
    try {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
        return true;
    }
    catch (thrown) {
        if (thrown.status === 404)
            return false;
        throw thrown;
    }
}
async function create({ octokit, owner, repo }, pullRequest, body) {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
}


/***/ }),

/***/ 18273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   Ir: () => (/* binding */ commentedRun),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   X3: () => (/* binding */ greenComment),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _github_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17325);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73019);
/* harmony import */ var _markdown_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13029);
/* harmony import */ var _markdown_rest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16296);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87978);






const MARGIN = 1536;
function commentMarker(commentId) {
    return `<!-- launch-ready:${encodeURIComponent(commentId.toWellFormed())} -->`;
}
function runOf({ target }) {
    const [, run, attempt = "1"] = /\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(target.runUrl ?? "") ?? [];
    return run === undefined
        ? undefined
        : { run: Number(run), attempt: Number(attempt), commit: target.commit ?? "" };
}
function runMark(report) {
    const found = runOf(report);
    if (!found)
        return "";
    const commit = /^[0-9a-f]{0,64}$/.test(found.commit) ? found.commit : "";
    return `\n<!-- run ${found.run}.${found.attempt} ${commit} -->`;
}
function commentedRun(body) {
    const [, run, attempt, commit = ""] = /^<!-- launch-ready:\S* -->\n<!-- run (\d{1,16})\.(\d{1,6}) ([0-9a-f]*) -->$/m.exec(body) ?? [];
    return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt), commit };
}
function comment(report, { commentId }) {
    return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDocument */ .l)(report, {
        prefix: commentMarker(commentId) + runMark(report),
        limit: _github_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.comment - MARGIN,
        sizeOf: (text) => text.length,
        evidence: _evidence_text_js__WEBPACK_IMPORTED_MODULE_2__/* .briefEvidence */ .E,
        elsewhere: "The summary of this run has the rest.",
    });
}
function greenComment(report, { commentId }) {
    const gates = report.gates.map((gate) => `${gate.gate}: ${gate.skipped ?? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageText */ ._)(gate.coverage)}`);
    const line = `✅ **Ship**: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictReason */ .s_)(report))}. ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(report.gates.length, "gate")} (${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(gates.join("; "))}).`;
    return `${commentMarker(commentId)}${runMark(report)}\n${line}\n\n${(0,_markdown_rest_js__WEBPACK_IMPORTED_MODULE_4__/* .targetLine */ .Ue)(report)}\n`;
}


/***/ })

};
