export const id = 8770;
export const ids = [8770];
export const modules = {

/***/ 78770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestOf: () => (/* binding */ pullRequestOf)
/* harmony export */ });
async function pullRequestOf(api, change) {
    if (change.pullRequest)
        return change.pullRequest.number;
    const sha = change.deployment?.sha ?? change.head;
    if (sha === undefined)
        return undefined;
    const { octokit, owner, repo } = api;
    const { source } = change;
    if (source) {
        const [headOwner] = source.repository.split("/");
        const { data } = await octokit.rest.pulls.list({
            owner,
            repo,
            state: "open",
            head: `${headOwner}:${source.branch}`,
        });
        return data.find(({ head }) => head.sha === sha)?.number;
    }
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        owner,
        repo,
        commit_sha: sha,
    });
    return data.find(({ state, head }) => state === "open" && head.sha === sha)?.number;
}


/***/ })

};
