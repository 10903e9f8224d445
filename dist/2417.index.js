export const id = 2417;
export const ids = [2417];
export const modules = {

/***/ 94798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   domains: () => (/* binding */ domains)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const ngrok = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ngrok", "ngrok", {
    documentation: "https://ngrok.com/docs/agent/#authtokens",
    revoke: "Delete the authtoken or API key in the dashboard.",
    at: "https://dashboard.ngrok.com/authtokens",
});
const tailscale = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("tailscale", "Tailscale", {
    documentation: "https://tailscale.com/kb/1085/auth-keys",
    revoke: "Revoke the key under Settings → Keys.",
    at: "https://login.tailscale.com/admin/settings/keys",
});
const godaddy = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("godaddy", "GoDaddy", {
    documentation: "https://developer.godaddy.com/getstarted",
    revoke: "Delete the key under API Keys.",
    at: "https://developer.godaddy.com/keys",
});
const namecheap = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("namecheap", "Namecheap", {
    documentation: "https://www.namecheap.com/support/api/intro/",
    revoke: "Reset the key under Profile → Tools → API access.",
    at: "https://ap.www.namecheap.com/settings/tools/apiaccess/",
});
const dnsimple = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("dnsimple", "DNSimple", {
    documentation: "https://support.dnsimple.com/articles/api-access-token/",
    revoke: "Delete the token under Account → Access tokens.",
    at: "https://dnsimple.com/user",
});
const gandi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("gandi", "Gandi", {
    documentation: "https://api.gandi.net/docs/authentication/",
    revoke: "Delete the token under Organisations → Sharing → Personal access tokens.",
    at: "https://admin.gandi.net/",
});
const porkbun = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("porkbun", "Porkbun", {
    documentation: "https://porkbun.com/api/json/v3/documentation",
    revoke: "Delete the key under Account → API access.",
    at: "https://porkbun.com/account/api",
});
const duckDns = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("duckdns", "Duck DNS", {
    documentation: "https://www.duckdns.org/spec.jsp",
    revoke: "Recreate the token in the account's menu.",
    at: "https://www.duckdns.org/",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const domains = [
    ngrok.assigned("authtoken", "authtoken or API key", {
        names: ["ngrok authtoken", "ngrok auth token", "ngrok token", "ngrok api key"],
        value: /[0-9A-Za-z]{24,29}_[0-9A-Za-z]{20,24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(27), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(21)],
        confidence: "high",
    }),
    tailscale.token("key", "auth, API or OAuth key", {
        prefix: ["tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-"],
        body: /[A-Za-z0-9]{8,20}CNTRL-[A-Za-z0-9]{20,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(11), "CNTRL-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    godaddy.form("api-key", "API key and secret", {
        pattern: /sso-key[ \t]{1,4}[A-Za-z0-9_]{10,40}:(?<secret>[A-Za-z0-9]{20,24})(?![A-Za-z0-9])/gi,
        keywords: ["sso-key"],
        like: ["Authorization: sso-key ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(12), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
        unlike: [["Authorization: sso-key KEY:SECRET"]],
    }),
    godaddy.assigned("api-secret", "API secret", {
        names: ["godaddy api secret", "godaddy secret"],
        value: /[A-Za-z0-9]{22}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
    }),
    namecheap.assigned("api-key", "API key", {
        names: ["namecheap api key", "namecheap key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    dnsimple.token("access-token", "account or user access token", {
        prefix: ["dnsimple_a_", "dnsimple_u_"],
        body: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    gandi.assigned("access-token", "personal access token or API key", {
        names: ["gandi token", "gandi api key", "gandi pat", "gandi personal access token", "gandi livedns key"],
        value: /(?:[0-9a-f]{40}|[A-Za-z0-9]{24})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    porkbun.token("secret-key", "secret API key", {
        prefix: "sk1_",
        body: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
        tail: 64,
    }),
    porkbun.token("api-key", "API key", { prefix: "pk1_", body: /[0-9a-f]{64}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)], tail: 64 }),
    duckDns.assigned("token", "account token", {
        names: ["duckdns token", "duck dns token"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
];


/***/ })

};
