export const id = 4796;
export const ids = [4796];
export const modules = {

/***/ 74796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTarget: () => (/* binding */ runTarget)
/* harmony export */ });
/**
 * Where people find this run and the judged files: the run's page and the base of links to lines at the judged
 * commit. Empty outside GitHub; on GitHub Enterprise Server the links lead there (`GITHUB_SERVER_URL`).
 */
function runTarget(env, change) {
    const { repository, head } = change;
    if (repository === undefined)
        return {};
    const page = `${(env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "")}/${repository}`;
    const run = env["GITHUB_RUN_ID"];
    const attempt = env["GITHUB_RUN_ATTEMPT"];
    // A run that was started again has one page per attempt; without the number the link leads to the latest.
    const suffix = attempt && attempt !== "1" ? `/attempts/${attempt}` : "";
    return {
        ...(run ? { runUrl: `${page}/actions/runs/${run}${suffix}` } : {}),
        ...(head === undefined ? {} : { sourceUrl: `${page}/blob/${head}/` }),
    };
}


/***/ })

};
