export const id = 7025;
export const ids = [7025];
export const modules = {

/***/ 87025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChange: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./out/src/core/change.js
var change = __webpack_require__(81305);
// EXTERNAL MODULE: ./out/src/core/errors.js
var errors = __webpack_require__(93222);
// EXTERNAL MODULE: ./out/src/core/schema-errors.js
var schema_errors = __webpack_require__(38140);
// EXTERNAL MODULE: ./out/src/github/limits.js
var limits = __webpack_require__(17325);
;// CONCATENATED MODULE: ./out/src/github/payloads.js

const commitId = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "must be a commit id");
const refName = schemas/* string */.YjP()
    .max(1024)
    .regex(/^(?!-)[^\p{Cc} ~^:?*[\\]+$/u, "must be the name of a branch or tag");
const repositoryName = schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, "must have the form owner/name");
const identifier = schemas/* int */.Whr().positive();
const login = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
const siteAddress = schemas/* union */.KCZ([schemas/* literal */.euz(""), schemas/* string */.YjP().max(4096)])
    .nullish()
    .refine((text) => !text || isSite(text), "must be an absolute URL that starts with https:// or http://");
function isSite(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text);
}
const environmentName = schemas/* string */.YjP().min(1).max(255);
const side = schemas/* object */.Ikc({ sha: commitId, ref: refName });
const namedRepository = schemas/* object */.Ikc({ full_name: repositoryName });
const repositoryPayload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ full_name: repositoryName, default_branch: refName.nullish() }).nullish(),
});
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: identifier,
        user: login,
        base: side.extend({ repo: namedRepository }),
        head: side.extend({ repo: namedRepository.nullish() }),
    }),
});
const pushPayload = schemas/* object */.Ikc({
    ref: refName,
    before: commitId,
    after: commitId,
    forced: schemas/* boolean */.zMY().nullish(),
    deleted: schemas/* boolean */.zMY().nullish(),
    head_commit: schemas/* object */.Ikc({ id: commitId }).nullish(),
});
const mergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ head_sha: commitId, base_sha: commitId, head_ref: refName, base_ref: refName }),
});
const deployment = schemas/* object */.Ikc({ id: identifier, sha: commitId, environment: environmentName });
const deploymentPayload = schemas/* object */.Ikc({ deployment });
const deploymentStatusPayload = schemas/* object */.Ikc({
    deployment,
    deployment_status: schemas/* object */.Ikc({
        state: schemas/* string */.YjP().min(1).max(64),
        environment: schemas/* union */.KCZ([schemas/* literal */.euz(""), environmentName]).nullish(),
        environment_url: siteAddress,
        target_url: siteAddress,
    }),
});
const workflowRunPayload = schemas/* object */.Ikc({
    repository: namedRepository,
    workflow_run: schemas/* object */.Ikc({
        id: identifier,
        event: schemas/* string */.YjP(),
        head_sha: commitId,
        head_branch: refName.nullish(),
        head_repository: namedRepository.nullish(),
        actor: login,
        pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: identifier, base: side, head: side })).nullish(),
    }),
});

;// CONCATENATED MODULE: ./out/src/github/event.js






const DEPENDABOT = "dependabot[bot]";
const privilegedEvents = new Set(["pull_request_target", "workflow_run"]);
const readers = {
    pull_request: readPullRequest,
    pull_request_target: readPullRequest,
    pull_request_review: readPullRequest,
    pull_request_review_comment: readPullRequest,
    push: readPush,
    merge_group: readMergeGroup,
    deployment: readDeployment,
    deployment_status: readDeploymentStatus,
    workflow_run: readWorkflowRun,
};
async function readChange(env, readFile) {
    const name = env["GITHUB_EVENT_NAME"];
    if (!name)
        return change/* localChange */.W;
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    const payload = await readPayload(name, env["GITHUB_EVENT_PATH"], readFile, reader !== undefined);
    const event = { name, env, payload };
    const general = readRepository(event);
    const special = reader?.(event) ?? {};
    if (special.deleted)
        delete general.head;
    const dependabot = env["GITHUB_ACTOR"] === DEPENDABOT;
    return {
        event: name,
        ...general,
        ...special,
        untrusted: dependabot || special.untrusted === true,
        ...(privilegedEvents.has(name) ? { privileged: true } : {}),
    };
}
async function readPayload(name, path, readFile, required) {
    if (!path) {
        if (!required)
            return {};
        throw new errors/* ConfigurationError */.j1(`GITHUB_EVENT_NAME is "${name}" but GITHUB_EVENT_PATH is not set, so the change is unknown. In a container, pass the runner's variables on.`);
    }
    const text = await readPayloadText(name, path, readFile, required);
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new errors/* ConfigurationError */.j1(`the payload of event "${name}" (${path}) is not JSON: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
async function readPayloadText(name, path, readFile, required) {
    try {
        return await readFile(path, { maxBytes: limits/* limits */.F.payloadBytes, name: path });
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) !== "ENOENT")
            throw thrown;
        if (!required)
            return "{}";
        throw new errors/* ConfigurationError */.j1(`the payload of event "${name}" is not there: ${path} (GITHUB_EVENT_PATH)`);
    }
}
function check(schema, { name, payload }) {
    return (0,schema_errors/* validate */.t)(schema, payload, () => ({ name: `payload of event "${name}"` }));
}
function readRepository(event) {
    const { env } = event;
    const { repository } = check(repositoryPayload, event);
    const ref = env["GITHUB_REF"];
    const name = env["GITHUB_REPOSITORY"] || repository?.full_name;
    const branch = repository?.default_branch;
    return {
        ...(env["GITHUB_SHA"]
            ? { head: (0,schema_errors/* validate */.t)(commitVariable, env["GITHUB_SHA"], variable("GITHUB_SHA")) }
            : {}),
        ...(ref ? { ref } : {}),
        ...(branch ? { defaultBranch: branch } : {}),
        ...(name ? { repository: (0,schema_errors/* validate */.t)(repositoryVariable, name, variable("GITHUB_REPOSITORY")) } : {}),
    };
}
const commitVariable = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "must be a commit id");
const repositoryVariable = schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, "must have the form owner/name");
const variable = (name) => () => ({ name });
function readPullRequest(event) {
    const { number, base, head, user } = check(pullRequestPayload, event).pull_request;
    const fork = head.repo == null || head.repo.full_name !== base.repo.full_name;
    return {
        base: base.sha,
        head: head.sha,
        untrusted: fork || user?.login === DEPENDABOT,
        pullRequest: { number, headSha: head.sha, headRef: head.ref, baseSha: base.sha, baseRef: base.ref },
    };
}
function readPush(event) {
    const { before, after, forced, deleted, head_commit: commit, ref } = check(pushPayload, event);
    if (deleted || isZero(after))
        return { deleted: true, ...(isZero(before) ? {} : { base: before }), ref };
    return {
        head: commit?.id ?? after,
        ref,
        ...(isZero(before) ? {} : { base: before }),
        ...(forced ? { forced: true } : {}),
    };
}
function isZero(commit) {
    return /^0+$/.test(commit);
}
function readMergeGroup(event) {
    const { head_sha, base_sha, head_ref } = check(mergeGroupPayload, event).merge_group;
    return { base: base_sha, head: head_sha, ref: head_ref };
}
function readDeployment(event) {
    const { deployment } = check(deploymentPayload, event);
    const { id, sha, environment } = deployment;
    return { head: sha, deployment: { id, sha, environment, state: "pending" } };
}
function readDeploymentStatus(event) {
    const { deployment, deployment_status: status } = check(deploymentStatusPayload, event);
    const { id, sha } = deployment;
    const url = status.environment_url || siteUrl(status.target_url, event.env);
    return {
        head: sha,
        deployment: {
            id,
            sha,
            environment: status.environment || deployment.environment,
            state: status.state,
            ...(url ? { url } : {}),
        },
    };
}
function siteUrl(target, env) {
    if (!target)
        return undefined;
    const server = env["GITHUB_SERVER_URL"] || "https://github.com";
    return new URL(target).host === new URL(server).host ? undefined : target;
}
function readWorkflowRun(event) {
    const { workflow_run: run, repository } = check(workflowRunPayload, event);
    const fork = run.head_repository == null || run.head_repository.full_name !== repository.full_name;
    const untrusted = fork || run.actor?.login === DEPENDABOT;
    const [pull] = run.pull_requests ?? [];
    if (!pull) {
        const { head_repository: origin, head_branch: branch } = run;
        const source = origin && branch ? { source: { repository: origin.full_name, branch } } : {};
        return { head: run.head_sha, untrusted, workflowRun: run.id, ...source };
    }
    const { number, head, base } = pull;
    return {
        base: base.sha,
        head: run.head_sha,
        untrusted,
        workflowRun: run.id,
        pullRequest: { number, headSha: head.sha, headRef: head.ref, baseSha: base.sha, baseRef: base.ref },
    };
}


/***/ }),

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    annotationsPerLevel: 10,
    annotationMessage: 4096,
    annotationTitle: 255,
    summaryBytes: 1024 * 1024,
    comment: 65_536,
    checkRunAnnotations: 50,
    checkRunText: 65_535,
    checkRunTitle: 255,
    checkRunAnnotationBytes: 64 * 1024,
    deploymentDescription: 140,
    statusDescription: 140,
    outputsBytes: 1024 * 1024,
    sarifResults: 25_000,
    sarifRules: 25_000,
    sarifLocations: 100,
    sarifTags: 10,
    sarifGzipBytes: 10 * 1024 * 1024,
    page: 100,
    payloadBytes: 25 * 1024 * 1024,
    pullRequestFiles: 3000,
};


/***/ })

};
