export const id = 8593;
export const ids = [8593];
export const modules = {

/***/ 48593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRunChannel: () => (/* binding */ checkRunChannel),
/* harmony export */   postCheckRun: () => (/* binding */ postCheckRun)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _reporters_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14938);
/* harmony import */ var _reporters_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18273);
/* harmony import */ var _reporters_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87978);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17325);





const checkRunChannel = { name: "the check run", permission: "checks: write" };
const MAX_ANNOTATIONS = 500;
const conclusions = {
    ship: "success",
    stop: "failure",
    inconclusive: "action_required",
};
const levels = { error: "failure", warning: "warning", notice: "notice" };
async function postCheckRun(api, report, request) {
    const { octokit, owner, repo } = api;
    const all = (0,_reporters_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .allAnnotations */ .G7)(report, request.isChanged).filter(({ file }) => file !== undefined);
    const [first = [], ...rest] = batches(all.slice(0, MAX_ANNOTATIONS).map(asCheckAnnotation));
    const output = {
        title: (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2[report.verdict]}: ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictReason */ .s_)(report)}`, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.checkRunTitle),
        summary: summaryOf(report, all.length),
        text: (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .comment */ .Im)(report, request), _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.checkRunText),
    };
    const { data } = await octokit.rest.checks.create({
        owner,
        repo,
        name: `launch-ready/${request.commentId}`,
        head_sha: request.headSha,
        status: "completed",
        conclusion: conclusions[report.verdict],
        started_at: report.startedAt,
        completed_at: new Date(Date.parse(report.startedAt) + report.durationMs).toISOString(),
        ...(report.target.runUrl === undefined ? {} : { details_url: report.target.runUrl }),
        output: { ...output, annotations: first },
    });
    for (const annotations of rest) {
        await octokit.rest.checks.update({
            owner,
            repo,
            check_run_id: data.id,
            output: { ...output, annotations },
        });
    }
}
function summaryOf(report, count) {
    const gates = (0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(report.gates.length, "gate");
    const shown = count > MAX_ANNOTATIONS ? ` The first ${MAX_ANNOTATIONS} of ${count} are shown in the files.` : "";
    return `${_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWords */ .L2[report.verdict]}: ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictReason */ .s_)(report)} (${gates}).${shown}`;
}
function batches(items) {
    const size = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.checkRunAnnotations;
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
function asCheckAnnotation({ level, title, message, file = "", line = 1, endLine = line, col, endColumn, }) {
    return {
        path: file,
        start_line: line,
        end_line: endLine,
        annotation_level: levels[level],
        title: (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(title, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.annotationTitle),
        message,
        ...(col === undefined || endLine !== line ? {} : { start_column: col, end_column: endColumn ?? col }),
    };
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
