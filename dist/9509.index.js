export const id = 9509;
export const ids = [9509];
export const modules = {

/***/ 91475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ proveBase64Size),
/* harmony export */   EE: () => (/* binding */ describePayload),
/* harmony export */   F0: () => (/* binding */ provePayload)
/* harmony export */ });
/* unused harmony export payloadOf */
function proveBase64Size(size) {
    return (value) => (Buffer.from(value, "base64").length === size ? "unproven" : "refuted");
}
function payloadOf(token, prefix, until) {
    const rest = token.slice(prefix.length);
    const cut = until === undefined ? -1 : rest.indexOf(until);
    try {
        const value = JSON.parse(Buffer.from(cut < 0 ? rest : rest.slice(0, cut), "base64").toString("utf8"));
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function provePayload(prefix, fields, until) {
    return (token) => {
        const payload = payloadOf(token, prefix, until);
        return payload && fields.every((field) => field in payload) ? "proven" : "refuted";
    };
}
function describePayload(prefix, fields, until) {
    return (token) => {
        const payload = payloadOf(token, prefix, until);
        const facts = {};
        for (const [name, field] of Object.entries(fields)) {
            const value = payload?.[field];
            if (typeof value === "string" || typeof value === "number")
                facts[name] = String(value).slice(0, 200);
        }
        return facts;
    };
}


/***/ }),

/***/ 49509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alerting: () => (/* binding */ alerting)
/* harmony export */ });
/* harmony import */ var _proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91475);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);



const sentry = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sentry", "Sentry", {
    documentation: "https://docs.sentry.io/account/auth-tokens/",
    revoke: "Revoke the token under Settings → Auth Tokens.",
    at: "https://sentry.io/settings/auth-tokens/",
});
const betterStack = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("better-stack", "Better Stack", {
    documentation: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
    revoke: "Delete the token under API tokens.",
    at: "https://betterstack.com/settings/api-tokens/0",
});
const pagerDuty = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pagerduty", "PagerDuty", {
    documentation: "https://support.pagerduty.com/main/docs/api-access-keys",
    revoke: "Delete the key under Integrations → API Access Keys.",
});
const opsgenie = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("opsgenie", "Opsgenie", {
    documentation: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
    revoke: "Delete the key under Settings → API key management.",
    at: "https://app.opsgenie.com/settings/api-key-management",
});
const rollbar = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("rollbar", "Rollbar", {
    documentation: "https://docs.rollbar.com/docs/access-tokens",
    revoke: "Delete the token under Project or Account Access Tokens.",
    at: "https://rollbar.com/",
});
const bugsnag = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("bugsnag", "Bugsnag", {
    documentation: "https://docs.bugsnag.com/api/data-access/",
    revoke: "Delete the personal auth token under My account.",
    at: "https://app.bugsnag.com/settings/my-account",
});
const airbrake = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("airbrake", "Airbrake", {
    documentation: "https://docs.airbrake.io/docs/devops-tools/api/",
    revoke: "Regenerate the key in the project's or profile's settings.",
});
const checkly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("checkly", "Checkly", {
    documentation: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
    revoke: "Delete the key under User settings → API keys.",
    at: "https://app.checklyhq.com/settings/user/api-keys",
});
const uptimeRobot = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("uptimerobot", "UptimeRobot", {
    documentation: "https://uptimerobot.com/api/",
    revoke: "Delete the key under Integrations & API.",
    at: "https://dashboard.uptimerobot.com/integrations",
});
const statuspage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("statuspage", "Statuspage", {
    documentation: "https://developer.statuspage.io/",
    revoke: "Delete the key under API info.",
    at: "https://manage.statuspage.io/",
});
const rootly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("rootly", "Rootly", {
    documentation: "https://docs.rootly.com/api-reference/overview",
    revoke: "Delete the key in the organisation's settings.",
    at: "https://rootly.com/",
});
const orgToken = (seed) => `${Buffer.from(JSON.stringify({ iat: 1700000000.5, url: "https://sentry.io", region_url: "https://de.sentry.io", org: "shop" })).toString("base64")}_${(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43), seed)}`;
const sentryBody = /[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{43}/;
const alerting = [
    sentry.token("organization-token", "organisation auth token", {
        prefix: "sntrys_",
        body: sentryBody,
        like: [orgToken],
        prove: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .provePayload */ .F0)("sntrys_", ["iat", "org"], "_"),
        describe: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .describePayload */ .EE)("sntrys_", { organisation: "org", region: "region_url" }, "_"),
    }),
    sentry.token("user-token", "user auth token", { prefix: "sntryu_", body: /[0-9a-f]{64}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)] }),
    sentry.token("integration-token", "internal integration or app token", {
        prefix: ["sntryi_", "sntrya_"],
        body: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    sentry.assigned("legacy-token", "auth token of the older form", {
        names: ["sentry auth token", "sentry api key", "sentry token"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    sentry.form("dsn", "client key (DSN)", {
        kind: "publishable",
        pattern: /https?:\/\/[0-9a-f]{32}(?::[0-9a-f]{32})?@(?:o\d{1,10}\.)?(?:ingest\.)?(?:(?:us|de)\.)?(?:ingest\.)?sentry\.io\/\d{1,20}(?!\d)/g,
        keywords: ["sentry.io/"],
        like: ["https://", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "@o", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(6), ".ingest.sentry.io/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(7)],
        unlike: [["https://o", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(6), ".ingest.sentry.io/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(7)]],
        documentation: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
        revoke: "Nothing to revoke: a DSN only lets events in. Disable it under Client Keys if it is abused.",
    }),
    betterStack.assigned("source-token", "source or API token", {
        names: [
            "logtail source token",
            "betterstack token",
            "better stack token",
            "betteruptime api token",
            "logtail token",
            "betterstack source token",
            "better uptime api token",
        ],
        value: /[A-Za-z0-9]{24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
    }),
    pagerDuty.assigned("api-key", "REST API key", {
        names: ["pagerduty api key", "pagerduty token", "pagerduty api token", "pd api key", "pagerduty key"],
        value: /(?:u\+|y_)?[A-Za-z0-9_-]{18,20}/,
        like: ["u+", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(18)],
    }),
    pagerDuty.assigned("integration-key", "Events API integration key", {
        names: ["pagerduty integration key", "pagerduty routing key", "pagerduty service key", "pd routing key"],
        value: /(?:[0-9a-f]{32}|R[0-9A-Z]{31})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        documentation: "https://support.pagerduty.com/main/docs/services-and-integrations",
    }),
    opsgenie.assigned("api-key", "API key", {
        names: ["opsgenie api key", "opsgenie key", "opsgenie token", "genie key"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    opsgenie.form("authorization-header", "API key in a header", {
        pattern: /GenieKey[ \t]{1,4}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
        keywords: ["geniekey"],
        like: ["Authorization: GenieKey ", _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        unlike: [["Authorization: GenieKey ", "$KEY"]],
    }),
    rollbar.assigned("access-token", "server or account access token", {
        names: [
            "rollbar access token",
            "rollbar token",
            "rollbar server token",
            "rollbar post server item",
            "rollbar api key",
        ],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    bugsnag.assigned("api-key", "API key or auth token", {
        names: ["bugsnag api key", "bugsnag token", "bugsnag auth token"],
        value: /(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    airbrake.assigned("project-key", "project or user key", {
        names: ["airbrake project key", "airbrake api key", "airbrake user key"],
        value: /[0-9a-f]{32,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    checkly.token("api-key", "user or service API key", {
        prefix: ["cu_", "cv_"],
        body: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        tail: 32,
    }),
    uptimeRobot.assigned("api-key", "API key", {
        names: ["uptimerobot api key", "uptime robot api key", "uptimerobot key"],
        value: /[um][0-9]{6,9}-[0-9a-f]{24,32}/,
        like: ["u", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(7), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(24)],
    }),
    statuspage.assigned("api-key", "API key", {
        names: ["statuspage api key", "statuspage token", "statuspage io api key"],
        value: /(?:[0-9a-f]{32,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    rootly.token("api-key", "API key", { prefix: "rootly_", body: /[0-9a-f]{64}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)] }),
];


/***/ })

};
