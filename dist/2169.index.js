export const id = 2169;
export const ids = [2169];
export const modules = {

/***/ 72169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   payment: () => (/* binding */ payment)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const stripe = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("stripe", "Stripe", {
    documentation: "https://docs.stripe.com/keys",
    revoke: "Roll the key in the dashboard under Developers → API keys and look at its request log.",
    at: "https://dashboard.stripe.com/apikeys",
});
const stripeBody = { body: /[A-Za-z0-9]{24,247}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)], also: [] };
const paypal = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("paypal", "PayPal", {
    documentation: "https://developer.paypal.com/api/rest/",
    revoke: "Add a new secret to the app in the developer dashboard, then disable this one.",
    at: "https://developer.paypal.com/dashboard/applications",
});
const braintree = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("braintree", "Braintree", {
    documentation: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
    revoke: "Delete the key under Settings → API.",
    at: "https://www.braintreegateway.com/",
});
const square = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("square", "Square", {
    documentation: "https://developer.squareup.com/docs/build-basics/access-tokens",
    revoke: "Replace the access token or renew the secret in the developer console.",
    at: "https://developer.squareup.com/apps",
});
const razorpay = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("razorpay", "Razorpay", {
    documentation: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
    revoke: "Regenerate the key under Account & Settings → API keys.",
    at: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
});
const flutterwave = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("flutterwave", "Flutterwave", {
    documentation: "https://developer.flutterwave.com/docs/authentication",
    revoke: "Generate new keys under Settings → API keys.",
    at: "https://app.flutterwave.com/",
});
const mollie = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mollie", "Mollie", {
    documentation: "https://docs.mollie.com/reference/authentication",
    revoke: "Reset the key under Developers → API keys.",
    at: "https://my.mollie.com/dashboard/developers/api-keys",
});
const plaid = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("plaid", "Plaid", {
    documentation: "https://plaid.com/docs/quickstart/glossary/",
    revoke: "Rotate the secret under Developers → Keys; invalidate an access token with /item/access_token/invalidate.",
    at: "https://dashboard.plaid.com/developers/keys",
});
const adyen = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("adyen", "Adyen", {
    documentation: "https://docs.adyen.com/development-resources/api-credentials/",
    revoke: "Generate a new key for the API credential; the old one works for 24 hours more unless it is removed.",
    at: "https://ca-live.adyen.com/",
});
const paddle = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("paddle", "Paddle", {
    documentation: "https://developer.paddle.com/api-reference/about/api-keys",
    revoke: "Revoke the key under Developer tools → Authentication.",
    at: "https://vendors.paddle.com/authentication-v2",
});
const xendit = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("xendit", "Xendit", {
    documentation: "https://docs.xendit.co/docs/api-keys",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://dashboard.xendit.co/settings/developers#api-keys",
});
const midtrans = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("midtrans", "Midtrans", {
    documentation: "https://docs.midtrans.com/docs/midtrans-account-overview",
    revoke: "Ask Midtrans to regenerate the access keys under Settings → Access keys.",
    at: "https://dashboard.midtrans.com/settings/config_info",
});
const shippo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("shippo", "Shippo", {
    documentation: "https://docs.goshippo.com/docs/guides_general/authentication/",
    revoke: "Delete the token under Settings → API.",
    at: "https://apps.goshippo.com/settings/api",
});
const mercadoPago = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mercado-pago", "Mercado Pago", {
    documentation: "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
    revoke: "Renew the credentials of the application.",
    at: "https://www.mercadopago.com/developers/panel/app",
});
const payment = [
    stripe.token("secret-key", "secret key (live)", { prefix: "sk_live_", ...stripeBody }),
    stripe.token("test-secret-key", "secret key (test mode)", { prefix: "sk_test_", ...stripeBody }),
    stripe.token("restricted-key", "restricted key (live)", { prefix: "rk_live_", ...stripeBody }),
    stripe.token("test-restricted-key", "restricted key (test mode)", { prefix: "rk_test_", ...stripeBody }),
    stripe.token("publishable-key", "publishable key", {
        kind: "publishable",
        prefix: ["pk_live_", "pk_test_"],
        ...stripeBody,
        revoke: "Nothing to revoke: it is meant for browsers. Roll it only if it is abused.",
    }),
    stripe.token("organization-key", "organisation key", {
        prefix: ["sk_org_live_", "sk_org_test_"],
        body: /[A-Za-z0-9_]{24,247}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    stripe.token("webhook-secret", "webhook signing secret", {
        prefix: "whsec_",
        body: /[A-Za-z0-9+/]{32,64}={0,2}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        documentation: "https://docs.stripe.com/webhooks",
        revoke: "Roll the secret of the endpoint under Developers → Webhooks.",
        at: "https://dashboard.stripe.com/webhooks",
    }),
    paypal.assigned("client-secret", "client secret", {
        names: ["paypal client secret", "paypal secret", "paypal app secret", "paypal secret key"],
        value: /E[A-Za-z0-9_-]{79}/,
        like: ["E", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(79)],
        confidence: "high",
    }),
    braintree.form("access-token", "access token", {
        pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}(?![0-9A-Za-z])/g,
        keywords: ["access_token$"],
        like: ["access_token$", "production$", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(16), "$", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        unlike: [["access_token$", "production$", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(16)]],
        documentation: "https://developer.paypal.com/braintree/docs/reference/overview",
    }),
    braintree.assigned("private-key", "private key", {
        names: ["braintree private key", "bt private key", "braintree api private key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    square.token("access-token", "access token", {
        prefix: "sq0atp-",
        body: /[A-Za-z0-9_-]{22}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)],
    }),
    square.token("oauth-secret", "application secret", {
        prefix: "sq0csp-",
        body: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    square.assigned("production-access-token", "access token", {
        names: [
            "square access token",
            "square token",
            "squareup access token",
            "square production access token",
            "square api key",
        ],
        value: /EAAA[A-Za-z0-9_-]{60}/,
        like: ["EAAA", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(60)],
        confidence: "high",
    }),
    razorpay.token("key-id", "key id", {
        kind: "publishable",
        prefix: ["rzp_live_", "rzp_test_"],
        body: /[A-Za-z0-9]{14}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(14)],
        revoke: "Nothing to revoke: the id is sent to browsers. Its secret must stay on the server.",
    }),
    razorpay.assigned("key-secret", "key secret", {
        names: ["razorpay key secret", "razorpay secret", "razorpay api secret", "razorpay secret key"],
        value: /[A-Za-z0-9]{24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
    }),
    flutterwave.token("secret-key", "secret key", {
        prefix: ["FLWSECK-", "FLWSECK_TEST-"],
        body: /(?:[0-9a-f]{32}|[A-Za-z0-9]{32})-(?:[0-9a-z]{1,14}-)?X/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "-X"],
    }),
    flutterwave.token("public-key", "public key", {
        kind: "publishable",
        prefix: ["FLWPUBK-", "FLWPUBK_TEST-"],
        body: /[A-Za-z0-9]{32}-X/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "-X"],
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    mollie.near("api-key", "API key", {
        words: ["mollie"],
        value: /(?:live|test)_[A-Za-z0-9]{30,44}/,
        like: ["live_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(30)],
    }),
    mollie.near("organization-token", "organisation access token", {
        words: ["mollie"],
        value: /access_[A-Za-z0-9]{30,44}/,
        like: ["access_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    plaid.token("access-token", "access token", {
        prefix: ["access-production-", "access-development-", "access-sandbox-"],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    plaid.assigned("secret", "client secret", {
        names: [
            "plaid secret",
            "plaid client secret",
            "plaid secret key",
            "plaid sandbox secret",
            "plaid production secret",
        ],
        value: /[0-9a-f]{30}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(30)],
    }),
    adyen.near("api-key", "API key", {
        words: ["adyen", "x-api-key"],
        value: /AQE[A-Za-z0-9]{1,3}hmfuXNWTK0Qc\+iS[A-Za-z0-9+/]{20,120}={0,2}-[A-Za-z0-9+/=]{20,60}={0,2}-[A-Za-z0-9<>^@[\]{}().;:,!?*&%#|~+/=-]{8,40}/,
        like: ["AQEyhmfuXNWTK0Qc+iS", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(60), "==-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43), "=-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16)],
    }),
    paddle.token("api-key", "API key", {
        prefix: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
        body: /[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(26), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(3)],
    }),
    paddle.token("notification-secret", "notification secret key", {
        prefix: "pdl_ntfset_",
        body: /[a-z0-9]{26}_[A-Za-z0-9+/]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(26), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    xendit.token("secret-key", "secret key", {
        prefix: ["xnd_production_", "xnd_development_"],
        body: /[A-Za-z0-9]{40,80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(60)],
    }),
    midtrans.token("server-key", "server key", {
        prefix: ["SB-Mid-server-", "Mid-server-"],
        body: /[A-Za-z0-9_-]{24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(24)],
        keywords: ["mid-server-"],
    }),
    shippo.token("api-token", "API token", {
        prefix: ["shippo_live_", "shippo_test_"],
        body: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    mercadoPago.token("access-token", "access token", {
        prefix: "APP_USR-",
        body: /\d{13,17}-\d{6}-[0-9a-f]{32}-\d{6,12}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(16), "-", "031416", "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(9)],
    }),
];


/***/ })

};
