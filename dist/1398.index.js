export const id = 1398;
export const ids = [1398];
export const modules = {

/***/ 91398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   content: () => (/* binding */ content)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const contentful = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("contentful", "Contentful", {
    documentation: "https://www.contentful.com/developers/docs/references/authentication/",
    revoke: "Revoke the token under CMA tokens or API keys.",
    at: "https://app.contentful.com/account/profile/cma_tokens",
});
const sanity = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sanity", "Sanity", {
    documentation: "https://www.sanity.io/docs/content-lake/http-auth",
    revoke: "Delete the token under API → Tokens.",
    at: "https://www.sanity.io/manage",
});
const storyblok = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("storyblok", "Storyblok", {
    documentation: "https://www.storyblok.com/docs/api/management/getting-started/authentication",
    revoke: "Delete the token under My account → Personal access tokens.",
    at: "https://app.storyblok.com/#/me/account",
});
const datoCms = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("datocms", "DatoCMS", {
    documentation: "https://www.datocms.com/docs/content-management-api/authentication",
    revoke: "Regenerate the token under Project settings → API tokens.",
    at: "https://dashboard.datocms.com/",
});
const strapi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("strapi", "Strapi", {
    documentation: "https://docs.strapi.io/cms/features/api-tokens",
    revoke: "Regenerate the token under Settings → API Tokens.",
});
const ghost = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ghost", "Ghost", {
    documentation: "https://ghost.org/docs/admin-api/",
    revoke: "Regenerate the Admin API key of the integration.",
});
const hygraph = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hygraph", "Hygraph", {
    documentation: "https://hygraph.com/docs/api-reference/basics/permanent-auth-token",
    revoke: "Delete the permanent auth token under API Access.",
    at: "https://app.hygraph.com/",
});
const webflow = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("webflow", "Webflow", {
    documentation: "https://developers.webflow.com/data/reference/authentication/site-token",
    revoke: "Revoke the token under Site settings → Apps & integrations.",
});
const wordPress = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("wordpress", "WordPress", {
    documentation: "https://developer.wordpress.org/apis/wp-config-php/",
    revoke: "Generate new salts and put them in wp-config.php: every session ends.",
    at: "https://api.wordpress.org/secret-key/1.1/salt/",
});
const content = [
    contentful.token("management-token", "content management token", {
        prefix: "CFPAT-",
        body: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    contentful.assigned("delivery-token", "content delivery or preview token", {
        names: [
            "contentful access token",
            "contentful delivery token",
            "contentful preview token",
            "contentful delivery api token",
            "contentful preview access token",
            "contentful token",
        ],
        value: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    sanity.assigned("token", "API token", {
        names: [
            "sanity token",
            "sanity api token",
            "sanity auth token",
            "sanity write token",
            "sanity api write token",
            "sanity api read token",
            "sanity studio token",
        ],
        value: /sk[A-Za-z0-9]{78,200}/,
        like: ["sk", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(178)],
        confidence: "high",
    }),
    storyblok.assigned("management-token", "personal access token", {
        names: [
            "storyblok management token",
            "storyblok oauth token",
            "storyblok personal access token",
            "storyblok access token",
        ],
        value: /[A-Za-z0-9]{22}tt(?:-\d{2,8}-[A-Za-z0-9_-]{20})?/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22), "tt"],
        confidence: "high",
    }),
    datoCms.assigned("api-token", "API token", {
        names: [
            "datocms api token",
            "dato api token",
            "datocms token",
            "datocms full access token",
            "datocms cda token",
        ],
        value: /[0-9a-f]{30}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(30)],
    }),
    strapi.assigned("api-token", "API token", {
        names: ["strapi api token", "strapi token", "strapi api key"],
        value: /[0-9a-f]{256}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(256)],
        confidence: "high",
        reach: 800,
    }),
    ghost.near("admin-api-key", "Admin API key", {
        words: ["ghost"],
        value: /[0-9a-f]{24}:[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(24), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    hygraph.assigned("auth-token", "permanent auth token", {
        names: [
            "hygraph token",
            "graphcms token",
            "hygraph auth token",
            "hygraph permanent auth token",
            "graphcms permanent auth token",
        ],
        value: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{100,900}\.[A-Za-z0-9_-]{300,700}/,
        like: ["eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(60), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(300), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(342)],
        reach: 2200,
    }),
    webflow.assigned("api-token", "API token", {
        names: ["webflow api token", "webflow token", "webflow api key", "webflow site token"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    wordPress.form("salt", "authentication key or salt", {
        pattern: /define\(\s{0,4}['"](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)['"]\s{0,4},\s{0,8}(?:'(?<secret>[^'\r\n]{64})'|"(?<secret>[^"\r\n]{64})")\s{0,4}\)/g,
        keywords: ["auth_key", "auth_salt", "logged_in_key", "logged_in_salt", "nonce_key", "nonce_salt"],
        entropy: 4,
        like: ["define('AUTH_KEY', '", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(62), "!*", "');"],
        also: ["AUTH_SALT", "LOGGED_IN_KEY", "LOGGED_IN_SALT", "NONCE_KEY", "NONCE_SALT"].map((name) => [
            `define('${name}', '`,
            (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(62),
            "!*",
            "');",
        ]),
        unlike: [["define('AUTH_KEY', 'put your unique phrase here');"]],
    }),
];


/***/ })

};
