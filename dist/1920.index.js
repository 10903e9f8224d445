export const id = 1920;
export const ids = [1920];
export const modules = {

/***/ 91920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commerce: () => (/* binding */ commerce)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const shopify = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("shopify", "Shopify", {
    documentation: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
    revoke: "Rotate the app's secret and its tokens, or uninstall the app from the shop.",
    at: "https://partners.shopify.com/",
});
const bigCommerce = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("bigcommerce", "BigCommerce", {
    documentation: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
    revoke: "Delete the API account.",
    at: "https://login.bigcommerce.com/",
});
const wooCommerce = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("woocommerce", "WooCommerce", {
    documentation: "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
    revoke: "Revoke the key under WooCommerce → Settings → Advanced → REST API.",
});
const magento = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("magento", "Adobe Commerce", {
    documentation: "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys",
    revoke: "Delete the access keys in the marketplace account.",
    at: "https://commercemarketplace.adobe.com/customer/accessKeys/",
});
const eBay = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ebay", "eBay", {
    documentation: "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
    revoke: "Rotate the Cert ID of the keyset.",
    at: "https://developer.ebay.com/my/keys",
});
const etsy = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("etsy", "Etsy", {
    documentation: "https://developers.etsy.com/documentation/essentials/authentication/",
    revoke: "Ask for a new keystring under Your apps.",
    at: "https://www.etsy.com/developers/your-apps",
});
const commercetools = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("commercetools", "commercetools", {
    documentation: "https://docs.commercetools.com/api/projects/api-clients",
    revoke: "Delete the API client.",
    at: "https://mc.europe-west1.gcp.commercetools.com/",
});
const easyPost = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("easypost", "EasyPost", {
    documentation: "https://docs.easypost.com/docs/authentication",
    revoke: "Delete the key under Account Settings → API Keys.",
    at: "https://www.easypost.com/account/api-keys",
});
const shipEngine = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("shipengine", "ShipEngine", {
    documentation: "https://www.shipengine.com/docs/auth/",
    revoke: "Delete the key under API Management.",
    at: "https://dashboard.shipengine.com/",
});
const lob = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("lob", "Lob", {
    documentation: "https://docs.lob.com/",
    revoke: "Roll the key under Settings → API Keys.",
    at: "https://dashboard.lob.com/settings/keys",
});
const duffel = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("duffel", "Duffel", {
    documentation: "https://duffel.com/docs/api/overview/authentication",
    revoke: "Delete the token under Developers → Access tokens.",
    at: "https://app.duffel.com/",
});
const amadeus = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("amadeus", "Amadeus", {
    documentation: "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/",
    revoke: "Delete the app and make another.",
    at: "https://developers.amadeus.com/my-apps",
});
const shop = /[0-9a-f]{32}/;
const commerce = [
    shopify.token("admin-token", "admin API access token", { prefix: "shpat_", body: shop, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)] }),
    shopify.token("shared-secret", "app shared secret", { prefix: "shpss_", body: shop, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)] }),
    shopify.token("custom-app-token", "custom app access token", {
        prefix: "shpca_",
        body: shop,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    shopify.token("private-app-token", "private app password", {
        prefix: "shppa_",
        body: shop,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    shopify.token("partner-token", "Partner API or theme access token", {
        prefix: ["prtapi_", "shptka_", "shpua_"],
        body: shop,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    shopify.token("cli-token", "app automation token", {
        prefix: "atkn_",
        body: /[0-9A-Za-z]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    bigCommerce.assigned("access-token", "API account access token", {
        names: [
            "bigcommerce access token",
            "bigcommerce token",
            "bigcommerce api token",
            "bigcommerce store token",
        ],
        value: /[a-z0-9]{31}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(31)],
    }),
    wooCommerce.token("consumer-secret", "REST API consumer secret", {
        prefix: "cs_",
        body: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
        tail: 40,
    }),
    wooCommerce.token("consumer-key", "REST API consumer key", {
        prefix: "ck_",
        body: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
        tail: 40,
        confidence: "medium",
    }),
    magento.form("marketplace-key", "marketplace access key in auth.json", {
        pattern: /"repo\.magento\.com"\s{0,4}:\s{0,4}\{\s{0,40}"username"\s{0,4}:\s{0,4}"[0-9a-f]{32}"\s{0,4},\s{0,40}"password"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"/g,
        keywords: ["repo.magento.com"],
        like: ['"repo.magento.com": { "username": "', (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), '", "password": "', (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), '" }'],
        unlike: [['"repo.magento.com": { "username": "<public-key>", "password": "<private-key>" }']],
    }),
    eBay.token("cert-id", "Cert ID (client secret)", {
        prefix: ["PRD-", "SBX-"],
        body: /[0-9a-f]{12}(?:-[0-9a-f]{4}){4}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(12), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(4), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(4), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(4), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(4)],
        tail: 32,
    }),
    etsy.assigned("api-key", "keystring or shared secret", {
        names: ["etsy api key", "etsy keystring", "etsy shared secret", "etsy secret", "x etsy api key"],
        value: /(?:[a-z0-9]{24}|[a-z0-9]{10})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(24)],
    }),
    commercetools.assigned("client-secret", "API client secret", {
        names: ["commercetools client secret", "ctp client secret", "ct client secret"],
        value: /[A-Za-z0-9_-]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(32)],
    }),
    easyPost.token("api-key", "API key", {
        prefix: ["EZAK", "EZTK"],
        body: /[0-9a-f]{32}[A-Za-z0-9]{22}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
        tail: 54,
    }),
    shipEngine.assigned("api-key", "API key", {
        names: ["shipengine api key", "shipengine key", "shipstation api key"],
        value: /(?:TEST_)?[A-Za-z0-9+/]{43}/,
        like: ["TEST_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43)],
    }),
    lob.near("api-key", "API key", {
        words: ["lob_", "lob.com"],
        value: /(?:live|test)_[0-9a-f]{35}/,
        like: ["live_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(35)],
    }),
    duffel.token("access-token", "access token", {
        prefix: ["duffel_live_", "duffel_test_"],
        body: /[A-Za-z0-9_=-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    amadeus.assigned("api-secret", "API secret", {
        names: ["amadeus api secret", "amadeus client secret", "amadeus secret"],
        value: /[A-Za-z0-9]{16}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16)],
    }),
];


/***/ })

};
