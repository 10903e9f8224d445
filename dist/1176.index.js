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
/**
 * Brings the pull request's one comment up to date: made when there is something to say, changed when it is there, and
 * turned into one green line when all is well again.
 *
 * @throws Whatever the API throws; see `problemOf`.
 */
async function postComment(api, report, request) {
    const { mode, commentId } = request;
    if (mode === "never")
        return;
    const worthSaying = isWorthSaying(report, mode);
    const existing = await findComment(api, request);
    if (!worthSaying && !existing)
        return;
    const body = worthSaying ? (0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .comment */ .Im)(report, { commentId }) : (0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .greenComment */ .X3)(report, { commentId });
    if (body === existing?.body)
        return;
    if (!existing || !(await update(api, existing.id, body))) {
        if (worthSaying)
            await create(api, request.pullRequest, body);
    }
}
/** Whether a report earns a comment where there is none: `on-change` when anything stands, `on-failure` when it blocks. */
function isWorthSaying({ verdict, totals }, mode) {
    if (mode === "always")
        return true;
    if (mode === "never")
        return false;
    if (verdict !== "ship")
        return true;
    return mode === "on-change" && totals.error + totals.warning + totals.note > 0;
}
/** The comment with our marker, over all pages, and only when the token's own account wrote it: anybody can copy a marker. */
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
/** An app's account has `[bot]` at the end of its login in REST, and nobody else's has. */
function isBot(user, author) {
    return user?.type === "Bot" && user.login === `${author}[bot]`;
}
/** @returns False when the comment has gone in the meantime. */
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
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   X3: () => (/* binding */ greenComment)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _github_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17325);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73019);
/* harmony import */ var _markdown_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13029);
/* harmony import */ var _markdown_rest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16296);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87978);






/** Room kept for whatever GitHub counts otherwise than we do. */
const MARGIN = 1536;
/**
 * The hidden line by which a comment is found again.
 *
 * @param commentId Whatever a user chose; characters that could end an HTML comment are encoded.
 */
function commentMarker(commentId) {
    return `<!-- launch-ready:${encodeURIComponent(commentId.toWellFormed())} -->`;
}
/** The pull request's comment: the whole report within what a comment holds. */
function comment(report, { commentId }) {
    return (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownDocument */ .l)(report, {
        prefix: commentMarker(commentId),
        limit: _github_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.comment - MARGIN,
        sizeOf: (text) => text.length,
        evidence: _evidence_text_js__WEBPACK_IMPORTED_MODULE_2__/* .briefEvidence */ .E,
        elsewhere: "The summary of this run has the rest.",
    });
}
/** What a comment that reported trouble turns into when all is well again: one green line. */
function greenComment(report, { commentId }) {
    const gates = report.gates.map((gate) => `${gate.gate}: ${gate.skipped ?? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageText */ ._)(gate.coverage)}`);
    const line = `✅ **Ship**: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictReason */ .s_)(report))}. ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(report.gates.length, "gate")} (${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(gates.join("; "))}).`;
    return `${commentMarker(commentId)}\n${line}\n\n${(0,_markdown_rest_js__WEBPACK_IMPORTED_MODULE_4__/* .targetLine */ .Ue)(report)}\n`;
}


/***/ })

};
