export const id = 7567;
export const ids = [7567];
export const modules = {

/***/ 57567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   analytics: () => (/* binding */ analytics)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const segment = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("segment", "Segment", {
    documentation: "https://segment.com/docs/connections/find-writekey/",
    revoke: "Regenerate the write key in the source's settings, or revoke the public API token.",
    at: "https://app.segment.com/",
});
const mixpanel = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mixpanel", "Mixpanel", {
    documentation: "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects",
    revoke: "Reset the API secret, or delete the service account, in the project's settings.",
    at: "https://mixpanel.com/settings/project",
});
const amplitude = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("amplitude", "Amplitude", {
    documentation: "https://amplitude.com/docs/apis/authentication",
    revoke: "Rotate the secret key in the project's settings.",
    at: "https://app.amplitude.com/",
});
const postHog = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("posthog", "PostHog", {
    documentation: "https://posthog.com/docs/api",
    revoke: "Delete the key under Settings → Personal API keys.",
    at: "https://us.posthog.com/settings/user-api-keys",
});
const rudderStack = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("rudderstack", "RudderStack", {
    documentation: "https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/",
    revoke: "Revoke the token under Settings.",
    at: "https://app.rudderstack.com/",
});
const googleAnalytics = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("google-analytics", "Google Analytics", {
    documentation: "https://developers.google.com/analytics/devguides/collection/protocol/ga4",
    revoke: "Delete the secret under Admin → Data streams → Measurement Protocol API secrets.",
    at: "https://analytics.google.com/",
});
const plausible = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("plausible", "Plausible", {
    documentation: "https://plausible.io/docs/stats-api",
    revoke: "Revoke the key under Settings → API Keys.",
    at: "https://plausible.io/settings/api-keys",
});
const branch = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("branch", "Branch", {
    documentation: "https://help.branch.io/developers-hub/docs/profile-and-apps",
    revoke: "Regenerate the secret under Account Settings.",
    at: "https://dashboard.branch.io/account-settings/app",
});
const appsFlyer = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("appsflyer", "AppsFlyer", {
    documentation: "https://support.appsflyer.com/hc/en-us/articles/360004562377",
    revoke: "Reset the API token under Security center.",
    at: "https://hq1.appsflyer.com/",
});
const customerIo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("customer-io", "Customer.io", {
    documentation: "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
    revoke: "Delete the key under Account Settings → API Credentials.",
    at: "https://fly.customer.io/settings/api_credentials",
});
const iterable = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("iterable", "Iterable", {
    documentation: "https://support.iterable.com/hc/en-us/articles/360043464871",
    revoke: "Delete the key under Integrations → API Keys.",
    at: "https://app.iterable.com/",
});
const braze = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("braze", "Braze", {
    documentation: "https://www.braze.com/docs/api/basics/",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://dashboard.braze.com/",
});
const fullStory = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("fullstory", "Fullstory", {
    documentation: "https://developer.fullstory.com/server/authentication/",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.fullstory.com/",
});
const hightouch = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hightouch", "Hightouch", {
    documentation: "https://hightouch.com/docs/developer-tools/api-guide",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://app.hightouch.com/",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const analytics = [
    segment.token("public-api-token", "public API token", {
        prefix: "sgp_",
        body: /[A-Za-z0-9]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)],
        tail: 64,
    }),
    segment.assigned("write-key", "write key", {
        names: ["segment write key", "segment api key", "segment io write key", "analytics write key"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    mixpanel.assigned("api-secret", "API secret", {
        names: ["mixpanel api secret", "mixpanel secret", "mixpanel project secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    mixpanel.assigned("service-account-secret", "service account secret", {
        names: ["mixpanel service account secret", "mixpanel password", "mixpanel service account password"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        documentation: "https://developer.mixpanel.com/reference/service-accounts",
    }),
    amplitude.assigned("secret-key", "secret key", {
        names: ["amplitude secret key", "amplitude secret", "amplitude api secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    amplitude.assigned("api-key", "API key", {
        kind: "publishable",
        confidence: "high",
        names: ["amplitude api key", "amplitude key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        revoke: "Nothing to revoke: it is meant for browsers and only lets events in.",
    }),
    postHog.token("personal-api-key", "personal API key", {
        prefix: "phx_",
        body: /[A-Za-z0-9]{43,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(47)],
        tail: 43,
    }),
    postHog.token("project-api-key", "project API key", {
        kind: "publishable",
        prefix: "phc_",
        body: /[A-Za-z0-9]{43,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
        tail: 43,
        revoke: "Nothing to revoke: it is meant for browsers and only lets events in.",
    }),
    postHog.token("feature-flags-key", "feature flags secure key", {
        prefix: "phs_",
        body: /[A-Za-z0-9]{40,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
        tail: 40,
        documentation: "https://posthog.com/docs/feature-flags/remote-config",
    }),
    rudderStack.assigned("access-token", "personal access token", {
        names: ["rudderstack access token", "rudderstack token", "rudder access token"],
        value: /[A-Za-z0-9]{27,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(27)],
    }),
    googleAnalytics.assigned("measurement-secret", "Measurement Protocol API secret", {
        names: [
            "ga api secret",
            "ga4 api secret",
            "measurement protocol secret",
            "google analytics api secret",
            "measurement protocol api secret",
        ],
        value: /[A-Za-z0-9_-]{22}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)],
    }),
    plausible.assigned("api-key", "API key", {
        names: ["plausible api key", "plausible api token", "plausible token"],
        value: /[A-Za-z0-9_-]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(64)],
    }),
    branch.token("secret", "app secret", {
        prefix: ["secret_live_", "secret_test_"],
        body: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    branch.token("key", "app key", {
        kind: "publishable",
        prefix: ["key_live_", "key_test_"],
        body: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        revoke: "Nothing to revoke: it is meant for apps and browsers.",
    }),
    appsFlyer.assigned("api-token", "API token", {
        names: ["appsflyer api token", "appsflyer token"],
        value: /eyJ[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{20,800}\.[A-Za-z0-9_.-]{20,400}/,
        like: ["eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(200), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        reach: 1800,
    }),
    customerIo.assigned("api-key", "API key", {
        names: [
            "customerio api key",
            "customer io api key",
            "customerio app api key",
            "customerio site api key",
            "customerio tracking key",
        ],
        value: /(?:[0-9a-f]{20}|[0-9a-f]{32})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    iterable.assigned("api-key", "server-side API key", {
        names: ["iterable api key", "iterable key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    braze.assigned("api-key", "REST API key", {
        names: ["braze api key", "braze rest api key", "appboy api key", "braze key"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    fullStory.near("api-key", "API key", {
        words: ["fullstory"],
        value: /(?:na1|eu1)\.[A-Za-z0-9+/=]{40,160}/,
        like: ["na1.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(80)],
    }),
    hightouch.assigned("api-key", "API key", {
        names: ["hightouch api key", "hightouch token", "hightouch api token"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
];


/***/ })

};
