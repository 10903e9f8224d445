export const id = 412;
export const ids = [412];
export const modules = {

/***/ 10412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   automation: () => (/* binding */ automation)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const typeform = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("typeform", "Typeform", {
    documentation: "https://www.typeform.com/developers/get-started/personal-access-token/",
    revoke: "Delete the token under Personal tokens.",
    at: "https://admin.typeform.com/user/tokens",
});
const calCom = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cal-com", "Cal.com", {
    documentation: "https://cal.com/docs/api-reference/v2/introduction",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://app.cal.com/settings/developer/api-keys",
});
const calendly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("calendly", "Calendly", {
    documentation: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
    revoke: "Revoke the token under Integrations → API & webhooks.",
    at: "https://calendly.com/integrations/api_webhooks",
});
const zapier = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("zapier", "Zapier", {
    documentation: "https://help.zapier.com/hc/en-us/articles/8496288690317",
    revoke: "Make a new catch hook and delete this one.",
    at: "https://zapier.com/app/zaps",
});
const make = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("make", "Make", {
    documentation: "https://help.make.com/webhooks",
    revoke: "Delete the webhook under Webhooks.",
    at: "https://www.make.com/",
});
const ifttt = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ifttt", "IFTTT", {
    documentation: "https://help.ifttt.com/hc/en-us/articles/115010230347",
    revoke: "Regenerate the key in the Webhooks settings.",
    at: "https://ifttt.com/maker_webhooks/settings",
});
const n8n = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("n8n", "n8n", {
    documentation: "https://docs.n8n.io/api/authentication/",
    revoke: "Delete the key under Settings → n8n API.",
});
const retool = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("retool", "Retool", {
    documentation: "https://docs.retool.com/org-users/guides/retool-api-authentication",
    revoke: "Delete the token under Settings → API.",
});
const postman = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("postman", "Postman", {
    documentation: "https://learning.postman.com/docs/developer/postman-api/authentication/",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://go.postman.co/settings/me/api-keys",
});
const readMe = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("readme", "ReadMe", {
    documentation: "https://docs.readme.com/main/reference/intro/authentication",
    revoke: "Delete the key under Configuration → API Keys.",
    at: "https://dash.readme.com/",
});
const rapidApi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("rapidapi", "RapidAPI", {
    documentation: "https://docs.rapidapi.com/docs/keys",
    revoke: "Delete the key of the application.",
    at: "https://rapidapi.com/developer/security",
});
const docusign = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("docusign", "Docusign", {
    documentation: "https://developers.docusign.com/platform/auth/",
    revoke: "Delete the secret key of the app under Apps and Keys.",
    at: "https://admindemo.docusign.com/apps-and-keys",
});
const pandaDoc = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pandadoc", "PandaDoc", {
    documentation: "https://developers.pandadoc.com/reference/api-key-authentication-process",
    revoke: "Delete the key in the developer dashboard.",
    at: "https://app.pandadoc.com/a/#/api-dashboard/configuration",
});
const wakaTime = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("wakatime", "WakaTime", {
    documentation: "https://wakatime.com/developers",
    revoke: "Reset the key in the account's settings.",
    at: "https://wakatime.com/settings/account",
});
const pushover = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pushover", "Pushover", {
    documentation: "https://pushover.net/api",
    revoke: "Delete the application, or ask support to reset the user key.",
    at: "https://pushover.net/",
});
const pipedream = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pipedream", "Pipedream", {
    documentation: "https://pipedream.com/docs/rest-api/auth",
    revoke: "Revoke the key in the account's settings.",
    at: "https://pipedream.com/user",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const automation = [
    typeform.token("personal-access-token", "personal access token", {
        prefix: "tfp_",
        body: /[A-Za-z0-9_-]{44,59}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(59)],
        tail: 44,
    }),
    calCom.token("api-key", "API key", { prefix: "cal_live_", body: /[0-9a-f]{32}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)] }),
    calendly.assigned("personal-access-token", "personal access token", {
        names: [
            "calendly api key",
            "calendly token",
            "calendly access token",
            "calendly api token",
            "calendly personal access token",
        ],
        value: /eyJ[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{100,600}\.[A-Za-z0-9_-]{60,120}/,
        like: ["eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(60), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(200), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(86)],
        reach: 1200,
        confidence: "high",
    }),
    zapier.form("webhook", "catch hook address", {
        pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{4,10}\/[a-z0-9]{5,12})(?![a-z0-9])/g,
        keywords: ["hooks.zapier.com/hooks/"],
        confidence: "medium",
        entropy: 2,
        like: ["https://hooks.zapier.com/hooks/catch/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(7), "/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(7)],
        unlike: [["https://hooks.zapier.com/hooks/catch/"]],
    }),
    make.form("webhook", "webhook address", {
        pattern: /hook\.(?:[a-z]{2}\d\.)?make\.com\/(?<secret>[a-z0-9]{32})(?![a-z0-9])/g,
        keywords: ["make.com/"],
        confidence: "medium",
        like: ["https://hook.eu1.make.com/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(32)],
        unlike: [["https://hook.eu1.make.com/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(8)]],
    }),
    ifttt.form("webhook-key", "webhooks key", {
        pattern: /maker\.ifttt\.com\/(?:trigger\/[^\s"'<>/]{1,80}\/(?:json\/)?with\/key|use)\/(?<secret>[A-Za-z0-9_-]{22,43})(?![A-Za-z0-9_-])/g,
        keywords: ["maker.ifttt.com/"],
        like: ["https://maker.ifttt.com/trigger/order/with/key/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)],
        unlike: [["https://maker.ifttt.com/trigger/order/with/key/", "{key}"]],
    }),
    n8n.assigned("encryption-key", "encryption key", {
        names: ["n8n encryption key"],
        value: /[A-Za-z0-9+/=_-]{24,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        documentation: "https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/",
        revoke: "Set a new key and enter every stored credential again.",
    }),
    retool.token("api-token", "API token", { prefix: "retool_01", body: /[a-z0-9]{24}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(24)] }),
    postman.token("api-key", "API key", {
        prefix: "PMAK-",
        body: /[0-9a-f]{24}-[0-9a-f]{34}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(24), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(34)],
    }),
    postman.token("collection-access-key", "collection access key", {
        prefix: "PMAT-",
        body: /[A-Z0-9]{26}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(26)],
    }),
    readMe.token("api-key", "API key", { prefix: "rdme_", body: /[a-z0-9]{70,74}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(70)] }),
    rapidApi.assigned("key", "application key", {
        names: ["rapidapi key", "x rapidapi key", "rapid api key"],
        value: /[A-Za-z0-9]{10}msh[A-Za-z0-9]{15}p[A-Za-z0-9]{6}jsn[A-Za-z0-9]{12}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(10), "msh", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(15), "p", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(6), "jsn", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(12)],
        confidence: "high",
    }),
    docusign.assigned("secret-key", "integration secret key", {
        names: ["docusign secret key", "docusign client secret", "docusign secret"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    pandaDoc.assigned("api-key", "API key", {
        names: ["pandadoc api key", "pandadoc key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    wakaTime.token("api-key", "API key", { prefix: "waka_", body: uuidBody, like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR] }),
    pushover.assigned("api-token", "application token", {
        names: ["pushover token", "pushover api token", "pushover app token", "pushover user key"],
        value: /[au][a-z0-9]{29}/,
        like: ["a", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(29)],
    }),
    pipedream.assigned("api-key", "API key", {
        names: ["pipedream api key", "pipedream key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
];


/***/ })

};
