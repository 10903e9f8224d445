export const id = 1383;
export const ids = [1383];
export const modules = {

/***/ 21383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ ci)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18858);



const circleCi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("circleci", "CircleCI", {
    documentation: "https://circleci.com/docs/managing-api-tokens/",
    revoke: "Delete the token under User Settings → Personal API Tokens, or the project's settings.",
    at: "https://app.circleci.com/settings/user/tokens",
});
const travis = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("travis-ci", "Travis CI", {
    documentation: "https://docs.travis-ci.com/user/triggering-builds/",
    revoke: "Regenerate the token under Settings.",
    at: "https://app.travis-ci.com/account/preferences",
});
const buildkite = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("buildkite", "Buildkite", {
    documentation: "https://buildkite.com/docs/platform/security/tokens",
    revoke: "Revoke the token under Personal Settings → API Access Tokens, or the cluster's agent tokens.",
    at: "https://buildkite.com/user/api-access-tokens",
});
const drone = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("drone", "Drone", {
    documentation: "https://docs.drone.io/api/overview/",
    revoke: "Reset the token in the account's settings.",
});
const appVeyor = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("appveyor", "AppVeyor", {
    documentation: "https://www.appveyor.com/docs/api/",
    revoke: "Generate a new token under API keys.",
    at: "https://ci.appveyor.com/api-keys",
});
const harness = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("harness", "Harness", {
    documentation: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
    revoke: "Delete the token under My API Keys or the service account.",
    at: "https://app.harness.io/",
});
const octopus = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("octopus-deploy", "Octopus Deploy", {
    documentation: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
    revoke: "Revoke the key in the profile under My API Keys.",
});
const jenkins = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("jenkins", "Jenkins", {
    documentation: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
    revoke: "Revoke the token in the user's security settings.",
});
const teamCity = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("teamcity", "TeamCity", {
    documentation: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
    revoke: "Delete the token under Profile → Access Tokens.",
});
const nx = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("nx", "Nx Cloud", {
    documentation: "https://nx.dev/ci/recipes/security/access-tokens",
    revoke: "Delete the access token in the workspace's settings.",
    at: "https://cloud.nx.app/",
});
const bitrise = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("bitrise", "Bitrise", {
    documentation: "https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html",
    revoke: "Revoke the token under Account settings → Security.",
    at: "https://app.bitrise.io/me/account/security",
});
const depot = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("depot", "Depot", {
    documentation: "https://depot.dev/docs/cli/authentication",
    revoke: "Delete the token in the project's or organisation's settings.",
    at: "https://depot.dev/",
});
const infracost = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("infracost", "Infracost", {
    documentation: "https://www.infracost.io/docs/",
    revoke: "Regenerate the key under Org settings.",
    at: "https://dashboard.infracost.io/",
});
const spacelift = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("spacelift", "Spacelift", {
    documentation: "https://docs.spacelift.io/integrations/api",
    revoke: "Delete the API key in the organisation's settings.",
});
const argoCd = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("argo-cd", "Argo CD", {
    documentation: "https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_account_generate-token/",
    revoke: "Delete the token with `argocd account delete-token`.",
});
const expo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("expo", "Expo", {
    documentation: "https://docs.expo.dev/accounts/programmatic-access/",
    revoke: "Revoke the token under Access tokens.",
    at: "https://expo.dev/settings/access-tokens",
});
const ci = [
    circleCi.token("personal-token", "personal API token", {
        prefix: "CCIPAT_",
        body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    circleCi.token("project-token", "project API token", {
        prefix: "CCIPRJ_",
        body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    circleCi.assigned("legacy-token", "API token of the older form", {
        names: ["circleci token", "circle token", "circle ci token", "circleci api token", "circleci cli token"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    travis.assigned("api-token", "API token", {
        names: ["travis token", "travis api token", "travis ci token", "travisci token", "travis access token"],
        value: /[A-Za-z0-9_-]{20,22}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)],
    }),
    buildkite.token("api-access-token", "API access token", {
        prefix: "bkua_",
        body: /[0-9a-zA-Z]{40,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    buildkite.token("agent-token", "agent, session or job token", {
        prefix: ["bkct_", "bkaa_", "bkaj_"],
        body: /[A-Za-z0-9_.-]{32,400}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(50)],
        tail: 32,
    }),
    drone.assigned("token", "user token", {
        names: ["drone token", "drone api token", "drone user token"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    drone.assigned("rpc-secret", "RPC secret", {
        names: ["drone rpc secret", "drone secret"],
        value: /[0-9a-f]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        revoke: "Change DRONE_RPC_SECRET on the server and every runner.",
    }),
    appVeyor.near("api-token", "API token", {
        words: ["appveyor"],
        value: /v2\.[A-Za-z0-9]{20}/,
        like: ["v2.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)],
    }),
    harness.token("access-token", "personal or service account token", {
        prefix: ["pat.", "sat."],
        body: /[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(24), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)],
        tail: 68,
    }),
    octopus.token("api-key", "API key", {
        prefix: "API-",
        body: /[A-Z0-9]{25,32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(31)],
        tail: 25,
    }),
    jenkins.assigned("api-token", "API token", {
        names: ["jenkins api token", "jenkins token", "jenkins user token", "jenkins password"],
        value: /(?:11[0-9a-f]{32}|[0-9a-f]{32})/,
        like: ["11", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    teamCity.form("access-token", "access token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}eyJ0eXAiOiAiVENWMiJ9[.][A-Za-z0-9_-]{36}[.][A-Za-z0-9_-]{48}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["eyj0exaioiaivenwmij9"],
        like: ["eyJ0eXAiOi", "AiVENWMiJ9", ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(36), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(48)],
        unlike: [["eyJ0eXAiOi", "AiVENWMiJ9", ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(10)]],
    }),
    nx.assigned("access-token", "access token", {
        names: ["nx cloud access token", "nx cloud auth token", "nx cloud token"],
        value: /[A-Za-z0-9+/]{60,120}={0,2}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(70), "=="],
    }),
    bitrise.assigned("personal-access-token", "personal access token", {
        names: ["bitrise token", "bitrise api token", "bitrise access token", "bitrise pat"],
        value: /[A-Za-z0-9_-]{86}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(86)],
    }),
    depot.token("token", "project, organisation or user token", {
        prefix: ["depot_project_", "depot_org_", "depot_user_"],
        body: /[0-9a-f]{40,80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    infracost.token("api-key", "API key", {
        prefix: "ico-",
        body: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        tail: 32,
    }),
    spacelift.assigned("api-key-secret", "API key secret", {
        names: ["spacelift api key secret"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    argoCd.form("session-token", "auth token", {
        pattern: () => new RegExp(String.raw `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .after */ .Pl)(["argocd", "argo-cd", "argo_cd"])}(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])`, "g"),
        keywords: ["argocd", "argo-cd", "argo_cd"],
        reach: 1000,
        like: ["ARGOCD_AUTH_TOKEN=eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(120), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        also: [
            ["argo-cd: eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(120), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
            ["argo_cd: eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(120), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        ],
        unlike: [["ARGOCD_AUTH_TOKEN=", "${TOKEN}"]],
    }),
    expo.assigned("access-token", "access token", {
        names: ["expo token", "expo access token", "expo cli password"],
        value: /[A-Za-z0-9_-]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(40)],
    }),
];


/***/ })

};
