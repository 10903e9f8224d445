export const id = 3845;
export const ids = [3845];
export const modules = {

/***/ 83845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identity: () => (/* binding */ identity)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const okta = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("okta", "Okta", {
    documentation: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
    revoke: "Revoke the token under Security → API → Tokens.",
});
const auth0 = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("auth0", "Auth0", {
    documentation: "https://auth0.com/docs/get-started/applications/application-settings",
    revoke: "Rotate the secret of the application.",
    at: "https://manage.auth0.com/",
});
const clerk = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("clerk", "Clerk", {
    documentation: "https://clerk.com/docs/deployments/clerk-environment-variables",
    revoke: "Delete the key under API keys.",
    at: "https://dashboard.clerk.com/last-active?path=api-keys",
});
const workOs = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("workos", "WorkOS", {
    documentation: "https://workos.com/docs/reference/api-keys",
    revoke: "Delete the key under API Keys.",
    at: "https://dashboard.workos.com/api-keys",
});
const stytch = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("stytch", "Stytch", {
    documentation: "https://stytch.com/docs/api/authentication",
    revoke: "Rotate the secret under API Keys.",
    at: "https://stytch.com/dashboard/api-keys",
});
const jumpCloud = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("jumpcloud", "JumpCloud", {
    documentation: "https://docs.jumpcloud.com/api/2.0/index.html",
    revoke: "Generate a new key in the administrator's menu.",
    at: "https://console.jumpcloud.com/",
});
const duo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("duo", "Duo", {
    documentation: "https://duo.com/docs/adminapi",
    revoke: "Reset the secret key of the application.",
    at: "https://admin.duosecurity.com/",
});
const ory = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ory", "Ory", {
    documentation: "https://www.ory.com/docs/concepts/personal-access-token",
    revoke: "Delete the token in the project's settings.",
    at: "https://console.ory.sh/",
});
const oneLogin = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("onelogin", "OneLogin", {
    documentation: "https://developers.onelogin.com/api-docs/1/getting-started/working-with-api-credentials",
    revoke: "Delete the API credentials pair.",
});
const keycloak = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("keycloak", "Keycloak", {
    documentation: "https://www.keycloak.org/docs/latest/server_admin/",
    revoke: "Regenerate the client's secret under Credentials.",
});
const descope = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("descope", "Descope", {
    documentation: "https://docs.descope.com/management/project-settings",
    revoke: "Delete the key under Company → Management Keys.",
    at: "https://app.descope.com/",
});
const fusionAuth = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("fusionauth", "FusionAuth", {
    documentation: "https://fusionauth.io/docs/apis/authentication",
    revoke: "Delete the key under Settings → API Keys.",
});
const onfido = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("onfido", "Onfido", {
    documentation: "https://documentation.onfido.com/",
    revoke: "Revoke the token under Developers → Tokens.",
    at: "https://dashboard.onfido.com/api/tokens",
});
const persona = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("persona", "Persona", {
    documentation: "https://docs.withpersona.com/api-keys",
    revoke: "Expire the key under API → API Keys.",
    at: "https://app.withpersona.com/",
});
const kinde = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("kinde", "Kinde", {
    documentation: "https://docs.kinde.com/developer-tools/kinde-api/about-kinde-apis/",
    revoke: "Rotate the secret of the application.",
});
const hCaptcha = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hcaptcha", "hCaptcha", {
    documentation: "https://docs.hcaptcha.com/",
    revoke: "Generate a new secret in the settings.",
    at: "https://dashboard.hcaptcha.com/settings",
});
const turnstile = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cloudflare-turnstile", "Cloudflare Turnstile", {
    documentation: "https://developers.cloudflare.com/turnstile/get-started/",
    revoke: "Rotate the secret of the widget.",
    at: "https://dash.cloudflare.com/?to=/:account/turnstile",
});
const magic = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("magic", "Magic", {
    documentation: "https://magic.link/docs/authentication",
    revoke: "Roll the secret key in the app's settings.",
    at: "https://dashboard.magic.link/",
});
const apple = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("apple", "Apple", {
    documentation: "https://support.apple.com/102654",
    revoke: "Revoke the password under Sign-In and Security → App-Specific Passwords.",
    at: "https://account.apple.com/",
});
const clerkDomain = (token) => {
    const domain = Buffer.from(token.slice(token.lastIndexOf("_") + 1), "base64").toString("latin1");
    return /^[a-z0-9.-]{4,200}\$$/.test(domain) ? { domain: domain.slice(0, -1) } : {};
};
const identity = [
    okta.form("api-token", "API token in a header", {
        pattern: /SSWS[ \t]{1,4}(?<secret>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/g,
        keywords: ["ssws "],
        like: ["Authorization: SSWS ", "00", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(40)],
        unlike: [["Authorization: SSWS ", "${API_TOKEN}"]],
    }),
    okta.assigned("token", "API token", {
        names: ["okta api token", "okta token", "okta client token", "okta api key"],
        value: /00[A-Za-z0-9_-]{40}/,
        like: ["00", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(40)],
        confidence: "high",
    }),
    okta.assigned("client-secret", "OAuth client secret", {
        names: ["okta client secret", "okta oauth2 client secret", "okta secret"],
        value: /(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{40})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(64)],
        documentation: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
        revoke: "Generate a new client secret and deactivate this one.",
    }),
    auth0.assigned("client-secret", "client secret", {
        names: ["auth0 client secret", "auth0 secret", "auth0 management client secret"],
        value: /[A-Za-z0-9_-]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(64)],
    }),
    clerk.assigned("secret-key", "secret key", {
        names: ["clerk secret key", "clerk api key", "clerk secret"],
        value: /sk_(?:live|test)_[A-Za-z0-9]{40,60}/,
        like: ["sk_", "live_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(42)],
        confidence: "high",
    }),
    clerk.assigned("publishable-key", "publishable key", {
        kind: "publishable",
        confidence: "high",
        names: ["clerk publishable key", "clerk frontend api key"],
        value: /pk_(?:live|test)_[A-Za-z0-9+/=]{20,160}/,
        like: ["pk_", "live_", "Y2xlcmsuc2hvcC5uZXQk"],
        describe: clerkDomain,
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    clerk.assigned("webhook-secret", "webhook signing secret", {
        names: ["clerk webhook secret", "clerk webhook signing secret", "svix secret", "clerk signing secret"],
        value: /whsec_[A-Za-z0-9+/=]{24,80}/,
        like: ["whsec_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(32)],
        confidence: "high",
        documentation: "https://clerk.com/docs/webhooks/sync-data",
    }),
    workOs.near("api-key", "API key", {
        words: ["workos"],
        value: /sk_(?:live_|test_)?[A-Za-z0-9+/=_]{40,200}/,
        like: ["sk_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(80)],
    }),
    stytch.token("secret", "project secret", {
        prefix: ["secret-live-", "secret-test-"],
        body: /[A-Za-z0-9_-]{36}=?/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(36), "="],
    }),
    stytch.token("public-token", "public token", {
        kind: "publishable",
        prefix: ["public-token-live-", "public-token-test-"],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    jumpCloud.token("api-key", "API key", {
        prefix: "jca_",
        body: /[A-Za-z0-9]{36}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(36)],
        tail: 36,
    }),
    jumpCloud.assigned("legacy-api-key", "API key of the older form", {
        names: ["jumpcloud api key", "jumpcloud key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    duo.assigned("secret-key", "secret key", {
        names: ["duo secret key", "duo skey", "duo client secret", "duo admin skey"],
        value: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    ory.token("token", "personal access token or API key", {
        prefix: ["ory_pat_", "ory_apikey_", "ory_wak_", "ory_st_"],
        body: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    ory.token("oauth-token", "OAuth token", {
        prefix: ["ory_at_", "ory_rt_", "ory_ac_"],
        body: /[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        documentation: "https://www.ory.com/docs/oauth2-oidc/jwt-access-token",
    }),
    oneLogin.assigned("client-secret", "API client secret", {
        names: ["onelogin client secret", "onelogin secret", "onelogin api secret"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    keycloak.assigned("client-secret", "client secret", {
        names: [
            "keycloak client secret",
            "keycloak secret",
            "keycloak admin client secret",
            "keycloak credentials secret",
        ],
        value: /(?:[A-Za-z0-9]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    descope.assigned("management-key", "management key", {
        names: ["descope management key", "descope access key"],
        value: /K[A-Za-z0-9]{60,80}/,
        like: ["K2", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(70)],
    }),
    fusionAuth.assigned("api-key", "API key", {
        names: ["fusionauth api key", "fusion auth api key"],
        value: /[A-Za-z0-9_-]{43,86}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    onfido.token("api-token", "API token", {
        prefix: ["api_live.", "api_sandbox.", "api_live_us.", "api_live_ca.", "api_live_eu."],
        body: /[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(11), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(32)],
    }),
    persona.token("api-key", "API key", {
        prefix: ["persona_production_", "persona_sandbox_"],
        body: /[0-9a-f-]{36}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    kinde.assigned("client-secret", "client secret", {
        names: ["kinde client secret", "kinde secret", "kinde m2m client secret"],
        value: /[A-Za-z0-9]{43,52}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(50)],
    }),
    hCaptcha.assigned("secret-key", "secret key", {
        names: ["hcaptcha secret", "hcaptcha secret key", "hcaptcha private key"],
        value: /(?:0x[0-9A-Fa-f]{40}|ES_[0-9a-f]{32})/,
        like: ["0x", { alphabet: "0123456789ABCDEFabcdef", length: 40 }],
        also: [["HCAPTCHA_SECRET=", "ES_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)]],
        confidence: "high",
    }),
    turnstile.assigned("secret-key", "secret key", {
        names: [
            "turnstile secret key",
            "turnstile secret",
            "cf turnstile secret",
            "cloudflare turnstile secret key",
        ],
        value: /0x4AAAAAA[A-Za-z0-9_-]{26}/,
        like: ["0x4AAAAAA", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(26)],
        confidence: "high",
    }),
    magic.near("secret-key", "secret key", {
        words: ["magic_", "magic-", "magic.link"],
        value: /sk_(?:live|test)_[0-9A-F]{16}/,
        like: ["sk_", "live_", { alphabet: "0123456789ABCDEF", length: 16 }],
    }),
    apple.assigned("app-specific-password", "app-specific password", {
        names: [
            "apple app specific password",
            "fastlane apple application specific password",
            "apple id password",
            "app specific password",
            "apple application specific password",
        ],
        value: /[a-z]{4}(?:-[a-z]{4}){3}/,
        digitless: true,
        like: ["qwhd", "-mzkr", "-tplv", "-bncx"],
    }),
];


/***/ })

};
