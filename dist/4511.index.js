export const id = 4511;
export const ids = [4511];
export const modules = {

/***/ 44511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitStatusChannel: () => (/* binding */ commitStatusChannel),
/* harmony export */   deploymentChannel: () => (/* binding */ deploymentChannel),
/* harmony export */   postCommitStatus: () => (/* binding */ postCommitStatus),
/* harmony export */   postDeploymentStatus: () => (/* binding */ postDeploymentStatus)
/* harmony export */ });
/* unused harmony export statusDescription */
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87978);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);



const deploymentChannel = { name: "the deployment status", permission: "deployments: write" };
const commitStatusChannel = { name: "the commit status", permission: "statuses: write" };
const states = { ship: "success", stop: "failure", inconclusive: "error" };
const RUNNING = "Launch Ready: the gates are running";
function statusDescription(report) {
    const text = `${_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[report.verdict]}: ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictReason */ .s_)(report)}`;
    return (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.statusDescription);
}
async function postDeploymentStatus({ octokit, owner, repo }, deployment, { report, runUrl }) {
    await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: deployment.id,
        state: report ? states[report.verdict] : "in_progress",
        description: report ? statusDescription(report) : RUNNING,
        auto_inactive: false,
        ...(runUrl === undefined ? {} : { log_url: runUrl }),
        ...(deployment.url === undefined ? {} : { environment_url: deployment.url }),
    });
}
async function postCommitStatus({ octokit, owner, repo }, { sha, context }, { report, runUrl }) {
    await octokit.rest.repos.createCommitStatus({
        owner,
        repo,
        sha,
        context,
        state: report ? states[report.verdict] : "pending",
        description: report ? statusDescription(report) : RUNNING,
        ...(runUrl === undefined ? {} : { target_url: runUrl }),
    });
}


/***/ })

};
