export const id = 2881;
export const ids = [2881];
export const modules = {

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   security: () => (/* binding */ security)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const virusTotal = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("virustotal", "VirusTotal", {
    documentation: "https://docs.virustotal.com/docs/please-give-me-an-api-key",
    revoke: "Regenerate the key in the profile.",
    at: "https://www.virustotal.com/gui/my-apikey",
});
const shodan = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("shodan", "Shodan", {
    documentation: "https://developer.shodan.io/api",
    revoke: "Reset the key in the account.",
    at: "https://account.shodan.io/",
});
const censys = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("censys", "Censys", {
    documentation: "https://docs.censys.com/reference/get-started",
    revoke: "Reset the secret, or delete the token, in the account.",
    at: "https://accounts.censys.io/settings/personal-access-tokens",
});
const abuseIpdb = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("abuseipdb", "AbuseIPDB", {
    documentation: "https://docs.abuseipdb.com/",
    revoke: "Revoke the key in the account.",
    at: "https://www.abuseipdb.com/account/api",
});
const securityTrails = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("securitytrails", "SecurityTrails", {
    documentation: "https://docs.securitytrails.com/docs/overview",
    revoke: "Delete the key under Credentials.",
    at: "https://securitytrails.com/app/account/credentials",
});
const gitGuardian = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("gitguardian", "GitGuardian", {
    documentation: "https://docs.gitguardian.com/api-docs/authentication",
    revoke: "Revoke the token under API → Personal access tokens.",
    at: "https://dashboard.gitguardian.com/api/personal-access-tokens",
});
const nightfall = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("nightfall", "Nightfall", {
    documentation: "https://help.nightfall.ai/developer-api/introduction/authentication-and-security",
    revoke: "Delete the key in the console.",
    at: "https://app.nightfall.ai/",
});
const sslMate = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sslmate", "SSLMate", {
    documentation: "https://sslmate.com/help/reference/apiv2",
    revoke: "Delete the key in the account.",
    at: "https://sslmate.com/account/api_credentials",
});
const hackerOne = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hackerone", "HackerOne", {
    documentation: "https://api.hackerone.com/getting-started/",
    revoke: "Revoke the token under Settings → API Token.",
    at: "https://hackerone.com/settings/api_token/edit",
});
const tenable = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("tenable", "Tenable", {
    documentation: "https://developer.tenable.com/docs/authorization",
    revoke: "Generate new keys for the user: the old ones stop working.",
});
const crowdStrike = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("crowdstrike", "CrowdStrike", {
    documentation: "https://developer.crowdstrike.com/docs/openapi/",
    revoke: "Delete the API client under API clients and keys.",
});
const wiz = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("wiz", "Wiz", {
    documentation: "https://win.wiz.io/reference/welcome",
    revoke: "Delete the service account.",
});
const security = [
    virusTotal.assigned("api-key", "API key", {
        names: [
            "virustotal api key",
            "virus total api key",
            "vt api key",
            "virustotal key",
            "virustotal token",
            "x apikey virustotal",
        ],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    shodan.assigned("api-key", "API key", {
        names: ["shodan api key", "shodan key"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    censys.assigned("api-secret", "API secret", {
        names: ["censys api secret", "censys secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    censys.token("personal-access-token", "personal access token", {
        prefix: "censys_",
        body: /[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(8), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
        tail: 29,
    }),
    abuseIpdb.assigned("api-key", "API key", {
        names: ["abuseipdb api key", "abuseipdb key", "abuse ipdb api key"],
        value: /[0-9a-f]{80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(80)],
        confidence: "high",
    }),
    securityTrails.assigned("api-key", "API key", {
        names: ["securitytrails api key", "securitytrails key", "security trails api key"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    gitGuardian.assigned("api-key", "API key", {
        names: ["gitguardian api key", "gitguardian token"],
        value: /[0-9a-fA-F]{71}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(71)],
        confidence: "high",
    }),
    nightfall.token("api-key", "API key", {
        prefix: "NF-",
        body: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        tail: 32,
    }),
    sslMate.assigned("api-key", "API key", {
        names: ["sslmate api key", "sslmate key", "certspotter api key"],
        value: /(?:\d{1,8}_)?[A-Za-z0-9]{20,36}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(5), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)],
    }),
    hackerOne.assigned("api-token", "API token", {
        names: ["hackerone api token", "hackerone token", "hackerone api key"],
        value: /[A-Za-z0-9+/]{43}=/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43), "="],
    }),
    tenable.form("api-keys", "API keys in a header", {
        pattern: /accessKey=[0-9a-f]{64};\s{0,2}secretKey=(?<secret>[0-9a-f]{64})/gi,
        keywords: ["accesskey="],
        like: ["X-ApiKeys: accessKey=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64), "; secretKey=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
        unlike: [["X-ApiKeys: accessKey=$ACCESS; secretKey=$SECRET"]],
    }),
    tenable.assigned("secret-key", "secret key", {
        names: ["tenable secret key", "tio secret key", "nessus secret key"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    crowdStrike.assigned("client-secret", "API client secret", {
        names: ["falcon client secret", "crowdstrike client secret", "crowdstrike secret"],
        value: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    wiz.assigned("client-secret", "service account client secret", {
        names: ["wiz client secret", "wiz secret"],
        value: /[A-Za-z0-9]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)],
    }),
];


/***/ })

};
