export const id = 1911;
export const ids = [1911];
export const modules = {

/***/ 51911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   featureFlags: () => (/* binding */ featureFlags)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18858);



const launchDarkly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("launchdarkly", "LaunchDarkly", {
    documentation: "https://launchdarkly.com/docs/home/account/environment/keys",
    revoke: "Reset the SDK key in the environment, or delete the access token.",
    at: "https://app.launchdarkly.com/settings/authorization",
});
const statsig = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("statsig", "Statsig", {
    documentation: "https://docs.statsig.com/access-management/projects",
    revoke: "Rotate the key under Settings → Keys & Environments.",
    at: "https://console.statsig.com/api_keys",
});
const devCycle = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("devcycle", "DevCycle", {
    documentation: "https://docs.devcycle.com/essentials/keys/",
    revoke: "Delete the SDK key in the environment's settings.",
    at: "https://app.devcycle.com/",
});
const flagsmith = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("flagsmith", "Flagsmith", {
    documentation: "https://docs.flagsmith.com/clients/rest",
    revoke: "Delete the server-side key in the environment's settings.",
    at: "https://app.flagsmith.com/",
});
const unleash = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("unleash", "Unleash", {
    documentation: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
    revoke: "Delete the token under Admin → API access.",
});
const split = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("split", "Split", {
    documentation: "https://help.split.io/hc/en-us/articles/360019916211-API-keys",
    revoke: "Revoke the key under Admin settings → API keys.",
    at: "https://app.split.io/",
});
const configCat = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("configcat", "ConfigCat", {
    documentation: "https://configcat.com/docs/sdk-reference/overview/",
    revoke: "Rotate the SDK key in the environment's settings.",
    at: "https://app.configcat.com/",
});
const growthBook = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("growthbook", "GrowthBook", {
    documentation: "https://docs.growthbook.io/api/",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.growthbook.io/settings/keys",
});
const optimizely = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("optimizely", "Optimizely", {
    documentation: "https://docs.developers.optimizely.com/web-experimentation/docs/personal-token",
    revoke: "Delete the token under Account Settings → API Access.",
    at: "https://app.optimizely.com/",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const featureFlags = [
    launchDarkly.token("sdk-key", "server SDK key", { prefix: "sdk-", body: uuidBody, like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR], tail: 36 }),
    launchDarkly.token("access-token", "API access token", {
        prefix: "api-",
        body: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        tail: 36,
        confidence: "medium",
    }),
    launchDarkly.token("relay-key", "Relay Proxy key", {
        prefix: "rel-",
        body: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        tail: 36,
        confidence: "medium",
        documentation: "https://launchdarkly.com/docs/sdk/relay-proxy",
    }),
    launchDarkly.token("mobile-key", "mobile key", {
        kind: "publishable",
        prefix: "mob-",
        body: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        tail: 36,
        revoke: "Nothing to revoke: it is meant for apps.",
    }),
    statsig.near("server-secret", "server secret key", {
        words: ["statsig"],
        value: /secret-[A-Za-z0-9]{40,60}/,
        like: ["secret-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    statsig.near("console-key", "Console API key", {
        words: ["statsig"],
        value: /console-[A-Za-z0-9]{40,60}/,
        like: ["console-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    statsig.near("client-key", "client key", {
        kind: "publishable",
        words: ["statsig"],
        value: /client-[A-Za-z0-9]{40,60}/,
        like: ["client-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
        revoke: "Nothing to revoke: it is meant for browsers and apps.",
    }),
    devCycle.token("server-key", "server SDK key", {
        prefix: "dvc_server_",
        body: /[A-Za-z0-9_-]{30,80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(50)],
    }),
    devCycle.token("client-key", "client or mobile SDK key", {
        kind: "publishable",
        prefix: ["dvc_client_", "dvc_mobile_"],
        body: /[A-Za-z0-9_-]{30,80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(50)],
        revoke: "Nothing to revoke: it is meant for browsers and apps.",
    }),
    flagsmith.near("server-key", "server-side environment key", {
        words: ["flagsmith"],
        value: /ser\.[A-Za-z0-9]{22}/,
        like: ["ser.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
    }),
    unleash.form("api-token", "API token", {
        pattern: () => new RegExp(String.raw `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .after */ .Pl)(["unleash"])}(?<![A-Za-z0-9_*:-])(?<secret>(?:\*|\[\]|[a-z0-9_-]{1,60}):[a-z0-9_*-]{1,60}\.[0-9a-f]{48,64})(?![A-Za-z0-9])`, "g"),
        keywords: ["unleash"],
        like: ["UNLEASH_API_TOKEN=*:production.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(56)],
        unlike: [["UNLEASH_API_TOKEN=*:production"]],
    }),
    split.assigned("sdk-key", "server-side SDK or admin API key", {
        names: ["split api key", "split sdk key", "splitio api key", "split io api key", "split admin api key"],
        value: /[a-z0-9]{50,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(52)],
    }),
    configCat.token("sdk-key", "SDK key", {
        prefix: "configcat-sdk-1/",
        body: /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22), "/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)],
        confidence: "medium",
    }),
    growthBook.near("secret-key", "secret API key", {
        words: ["growthbook"],
        value: /secret_(?:admin_|readonly_|user_)?[A-Za-z0-9_-]{30,80}/,
        like: ["secret_admin_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    optimizely.assigned("access-token", "personal access token", {
        names: [
            "optimizely access token",
            "optimizely api token",
            "optimizely token",
            "optimizely personal token",
        ],
        value: /2:[A-Za-z0-9_-]{30,120}/,
        like: ["2:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(60)],
    }),
];


/***/ })

};
