export const id = 3841;
export const ids = [3841];
export const modules = {

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finance: () => (/* binding */ finance)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const paystack = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("paystack", "Paystack", {
    documentation: "https://paystack.com/docs/api/authentication/",
    revoke: "Generate new keys under Settings → API Keys & Webhooks.",
    at: "https://dashboard.paystack.com/#/settings/developers",
});
const goCardless = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("gocardless", "GoCardless", {
    documentation: "https://developer.gocardless.com/getting-started/api/making-your-first-request/",
    revoke: "Delete the access token under Developers.",
    at: "https://manage.gocardless.com/developers",
});
const checkout = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("checkout-com", "Checkout.com", {
    documentation: "https://www.checkout.com/docs/developer-resources/api/api-authentication/api-keys",
    revoke: "Deactivate the key under Developers → Keys.",
    at: "https://dashboard.checkout.com/developers/keys",
});
const recurly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("recurly", "Recurly", {
    documentation: "https://docs.recurly.com/docs/api-keys",
    revoke: "Delete the key under Integrations → API Credentials.",
    at: "https://app.recurly.com/go/integrations/api_keys",
});
const chargebee = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("chargebee", "Chargebee", {
    documentation: "https://www.chargebee.com/docs/2.0/api_keys.html",
    revoke: "Delete the key under Configure Chargebee → API Keys.",
    at: "https://app.chargebee.com/",
});
const omise = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("omise", "Omise", {
    documentation: "https://docs.omise.co/api-authentication",
    revoke: "Roll the keys under Settings → Keys.",
    at: "https://dashboard.omise.co/",
});
const revenueCat = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("revenuecat", "RevenueCat", {
    documentation: "https://www.revenuecat.com/docs/projects/authentication",
    revoke: "Delete the secret key in the project's settings.",
    at: "https://app.revenuecat.com/",
});
const polar = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("polar", "Polar", {
    documentation: "https://polar.sh/docs/integrate/oat",
    revoke: "Delete the token in the organisation's settings.",
    at: "https://polar.sh/dashboard",
});
const lemonSqueezy = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("lemon-squeezy", "Lemon Squeezy", {
    documentation: "https://docs.lemonsqueezy.com/guides/developer-guide/getting-started",
    revoke: "Delete the key under Settings → API.",
    at: "https://app.lemonsqueezy.com/settings/api",
});
const creem = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("creem", "Creem", {
    documentation: "https://docs.creem.io/api-reference/introduction",
    revoke: "Delete the key in the dashboard.",
    at: "https://www.creem.io/dashboard/developers",
});
const brex = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("brex", "Brex", {
    documentation: "https://developer.brex.com/docs/authentication/",
    revoke: "Revoke the token under Developer settings.",
    at: "https://dashboard.brex.com/settings/developer",
});
const mercury = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mercury", "Mercury", {
    documentation: "https://docs.mercury.com/docs/getting-started",
    revoke: "Delete the token under Settings → API tokens.",
    at: "https://app.mercury.com/settings/tokens",
});
const alpaca = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("alpaca", "Alpaca", {
    documentation: "https://docs.alpaca.markets/docs/getting-started",
    revoke: "Regenerate the keys in the dashboard.",
    at: "https://app.alpaca.markets/",
});
const iyzico = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("iyzico", "iyzico", {
    documentation: "https://docs.iyzico.com/en/getting-started/preliminaries/authentication",
    revoke: "Ask iyzico to replace the merchant's keys.",
    at: "https://merchant.iyzipay.com/",
});
const conekta = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("conekta", "Conekta", {
    documentation: "https://developers.conekta.com/docs/autenticaci%C3%B3n",
    revoke: "Delete the key under Developers → API Keys.",
    at: "https://panel.conekta.com/",
});
const payMongo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("paymongo", "PayMongo", {
    documentation: "https://developers.paymongo.com/docs/authentication",
    revoke: "Regenerate the keys under Developers.",
    at: "https://dashboard.paymongo.com/developers",
});
const asaas = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("asaas", "Asaas", {
    documentation: "https://docs.asaas.com/docs/authentication-2",
    revoke: "Disable the key under Integrations.",
    at: "https://www.asaas.com/",
});
const wise = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("wise", "Wise", {
    documentation: "https://docs.wise.com/api-docs/features/authentication-access",
    revoke: "Revoke the token under Settings → API tokens.",
    at: "https://wise.com/settings/api-tokens",
});
const finicity = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("finicity", "Finicity", {
    documentation: "https://developer.mastercard.com/open-finance-us/documentation/",
    revoke: "Reset the app key or the partner secret in the developer portal.",
});
const adapty = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("adapty", "Adapty", {
    documentation: "https://adapty.io/docs/api-adapty-authorization",
    revoke: "Delete the key in the app's settings.",
    at: "https://app.adapty.io/",
});
const authorizeNet = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("authorize-net", "Authorize.net", {
    documentation: "https://developer.authorize.net/api/reference/index.html",
    revoke: "Make a new transaction key and disable the old one at once.",
    at: "https://account.authorize.net/",
});
const cashfree = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cashfree", "Cashfree", {
    documentation: "https://www.cashfree.com/docs/api-reference/authentication",
    revoke: "Delete the key under Developers → API Keys.",
    at: "https://merchant.cashfree.com/",
});
const billplz = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("billplz", "Billplz", {
    documentation: "https://www.billplz.com/api",
    revoke: "Regenerate the secret key under Account settings.",
    at: "https://www.billplz.com/",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const finance = [
    paystack.assigned("secret-key", "secret key", {
        names: ["paystack secret key", "paystack secret", "paystack key"],
        value: /sk_(?:live|test)_[0-9a-f]{40}/,
        like: ["sk_", "live_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
        confidence: "high",
    }),
    goCardless.near("access-token", "access token", {
        words: ["gocardless", "gc_"],
        value: /(?:live|sandbox)_[A-Za-z0-9_-]{40}/,
        like: ["live_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(40)],
    }),
    checkout.token("secret-key", "secret key", {
        prefix: "sk_sbox_",
        body: /[a-z2-7]{26}[a-z2-7*#$=]/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 27 }],
    }),
    checkout.assigned("live-secret-key", "secret key (live)", {
        names: ["checkout secret key", "cko secret key", "checkoutcom secret key", "checkout com secret key"],
        value: /sk_[a-z2-7]{26}[a-z2-7*#$=]/,
        like: ["sk_", { alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 27 }],
        confidence: "high",
    }),
    recurly.assigned("api-key", "private API key", {
        names: ["recurly api key", "recurly private key", "recurly key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    chargebee.near("api-key", "API key", {
        words: ["chargebee"],
        value: /(?:live|test)_[A-Za-z0-9]{32,60}/,
        like: ["live_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(44)],
    }),
    omise.token("secret-key", "secret key", {
        prefix: ["skey_test_", "skey_live_", "skey_"],
        keywords: ["skey_"],
        body: /[a-z0-9]{19}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(19)],
        tail: 19,
    }),
    omise.token("public-key", "public key", {
        kind: "publishable",
        prefix: ["pkey_test_", "pkey_live_", "pkey_"],
        keywords: ["pkey_"],
        body: /[a-z0-9]{19}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(19)],
        tail: 19,
        revoke: "Nothing to revoke: it is meant for browsers.",
    }),
    revenueCat.near("secret-key", "secret API key", {
        words: ["revenuecat", "revenue_cat", "rc_secret"],
        value: /sk_[A-Za-z]{28,40}/,
        like: ["sk_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(32)],
    }),
    revenueCat.token("public-key", "public SDK key", {
        kind: "publishable",
        prefix: ["appl_", "goog_", "amzn_", "strp_"],
        body: /[A-Za-z]{27}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(27)],
        tail: 27,
        revoke: "Nothing to revoke: it is meant for apps.",
    }),
    polar.token("access-token", "organisation or personal access token", {
        prefix: ["polar_oat_", "polar_pat_", "polar_at_o_", "polar_at_u_", "polar_rt_o_", "polar_rt_u_"],
        body: /[A-Za-z0-9]{32,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    polar.token("webhook-secret", "webhook secret or client secret", {
        prefix: ["polar_whs_", "polar_cs_"],
        body: /[A-Za-z0-9]{32,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    lemonSqueezy.assigned("api-key", "API key", {
        names: ["lemonsqueezy api key", "lemon squeezy api key", "lemon squeezy key", "lemonsqueezy key"],
        value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{100,600}\.[A-Za-z0-9_-]{300,800}/,
        like: ["eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(240), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(683)],
        reach: 2000,
        confidence: "high",
    }),
    creem.token("api-key", "API key", {
        prefix: "creem_",
        body: /(?:test_)?[A-Za-z0-9]{20,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
        tail: 20,
    }),
    brex.token("user-token", "user token", {
        prefix: "bxt_",
        body: /[A-Za-z0-9]{36,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
        tail: 36,
    }),
    mercury.token("api-token", "API token", {
        prefix: "secret-token:mercury_",
        body: /[A-Za-z0-9_]{40,120}/,
        like: ["production_", "rma_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(60)],
    }),
    alpaca.assigned("secret-key", "API secret key", {
        names: [
            "alpaca secret key",
            "apca api secret key",
            "alpaca api secret",
            "alpaca secret",
            "alpaca api secret key",
        ],
        value: /[A-Za-z0-9]{40,44}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    iyzico.assigned("secret-key", "secret key", {
        names: ["iyzico secret key", "iyzipay secret key", "iyzico secret"],
        value: /(?:sandbox-)?[A-Za-z0-9]{32}/,
        like: ["sandbox-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    conekta.assigned("private-key", "private key", {
        names: ["conekta private key", "conekta api key", "conekta key", "conekta secret key"],
        value: /key_[A-Za-z0-9]{20,24}/,
        like: ["key_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
    }),
    payMongo.assigned("secret-key", "secret key", {
        names: ["paymongo secret key", "paymongo secret", "paymongo api key"],
        value: /sk_(?:live|test)_[A-Za-z0-9]{24}/,
        like: ["sk_", "live_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
        confidence: "high",
    }),
    asaas.form("api-key", "API key", {
        pattern: /\$aact_(?:prod_|hmlg_)?[A-Za-z0-9+/=:]{80,300}/g,
        keywords: ["$aact_"],
        like: ["$aact_", "prod_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(160)],
        unlike: [["$aact_", "prod_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(10)]],
    }),
    wise.assigned("api-token", "API token", {
        names: ["wise api token", "transferwise api token", "wise api key", "transferwise token", "wise token"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    finicity.assigned("app-key", "app key or partner secret", {
        names: ["finicity app key", "finicity partner secret", "finicity app secret"],
        value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{20})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    adapty.token("secret-key", "secret key", {
        prefix: ["secret_live_", "secret_test_"],
        body: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{20,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(8), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    authorizeNet.assigned("transaction-key", "transaction key", {
        names: [
            "authorizenet transaction key",
            "authorize net transaction key",
            "authnet transaction key",
            "anet transaction key",
        ],
        value: /[A-Za-z0-9]{16}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16)],
    }),
    cashfree.token("secret-key", "client secret", {
        prefix: ["cfsk_ma_prod_", "cfsk_ma_test_"],
        body: /[0-9a-f]{32}_[0-9a-f]{8}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8)],
    }),
    billplz.assigned("api-secret", "secret key", {
        names: ["billplz api key", "billplz secret key", "billplz secret"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
];


/***/ })

};
