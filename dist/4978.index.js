export const id = 4978;
export const ids = [4978];
export const modules = {

/***/ 14978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   customers: () => (/* binding */ customers)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const hubSpot = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hubspot", "HubSpot", {
    documentation: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
    revoke: "Rotate the token of the private app.",
    at: "https://app.hubspot.com/l/private-apps",
});
const salesforce = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("salesforce", "Salesforce", {
    documentation: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
    revoke: "Revoke the session or the connected app's tokens in Setup.",
});
const zendesk = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("zendesk", "Zendesk", {
    documentation: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
    revoke: "Delete the token in the Admin Center under APIs.",
});
const intercom = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("intercom", "Intercom", {
    documentation: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
    revoke: "Regenerate the access token of the app.",
    at: "https://app.intercom.com/a/developer-signup",
});
const freshworks = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("freshworks", "Freshworks", {
    documentation: "https://developers.freshdesk.com/api/#authentication",
    revoke: "Reset the API key in the agent's profile.",
});
const front = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("front", "Front", {
    documentation: "https://dev.frontapp.com/docs/create-and-revoke-api-tokens",
    revoke: "Delete the token under Developers → API tokens.",
    at: "https://app.frontapp.com/settings/developers/tokens",
});
const pipedrive = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pipedrive", "Pipedrive", {
    documentation: "https://pipedrive.readme.io/docs/how-to-find-the-api-token",
    revoke: "Generate a new token under Personal preferences → API.",
    at: "https://app.pipedrive.com/settings/api",
});
const zoho = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("zoho", "Zoho", {
    documentation: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html",
    revoke: "Revoke the refresh token, or regenerate the client secret.",
    at: "https://api-console.zoho.com/",
});
const close = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("close", "Close", {
    documentation: "https://developer.close.com/topics/authentication-with-api-keys/",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://app.close.com/settings/api/",
});
const helpScout = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("help-scout", "Help Scout", {
    documentation: "https://developer.helpscout.com/mailbox-api/overview/authentication/",
    revoke: "Rotate the secret of the app under My apps.",
    at: "https://secure.helpscout.net/",
});
const gorgias = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("gorgias", "Gorgias", {
    documentation: "https://developers.gorgias.com/docs/authentication",
    revoke: "Reset the key under Settings → REST API.",
});
const greenhouse = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("greenhouse", "Greenhouse", {
    documentation: "https://developers.greenhouse.io/harvest.html",
    revoke: "Revoke the key under Dev Center → API Credential Management.",
    at: "https://app.greenhouse.io/configure/dev_center/credentials",
});
const intuit = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("intuit", "Intuit", {
    documentation: "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0",
    revoke: "Rotate the client secret under Keys & credentials.",
    at: "https://developer.intuit.com/dashboard",
});
const xero = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("xero", "Xero", {
    documentation: "https://developer.xero.com/documentation/guides/oauth2/overview/",
    revoke: "Delete the client secret of the app.",
    at: "https://developer.xero.com/app/manage",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const customers = [
    hubSpot.token("private-app-token", "private app access token", {
        prefix: ["pat-na1-", "pat-na2-", "pat-eu1-", "pat-ap1-", "pat-na3-"],
        body: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    hubSpot.assigned("api-key", "API key of the older form", {
        names: ["hubspot api key", "hapikey", "hubspot key"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        revoke: "Nothing to do: keys of this form stopped working in November 2022. Remove it.",
    }),
    hubSpot.assigned("client-secret", "app client secret", {
        names: ["hubspot client secret", "hubspot app secret", "hubspot secret"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    salesforce.form("access-token", "access token", {
        pattern: /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}(?:[A-Z]{3})?!(?<secret>[A-Za-z0-9._]{80,120})(?![A-Za-z0-9._])/g,
        keywords: ["00d"],
        follows: (bytes, end) => bytes[end + 12] === 0x21 || bytes[end + 15] === 0x21,
        like: ["00D", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(12), "!", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(96)],
        unlike: [["00D", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(12), "!", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)]],
    }),
    salesforce.assigned("client-secret", "connected app consumer secret", {
        names: [
            "salesforce client secret",
            "salesforce consumer secret",
            "sfdc client secret",
            "sf client secret",
            "salesforce secret",
        ],
        value: /(?:[0-9A-F]{64}|[0-9]{19})/,
        like: [{ alphabet: "0123456789ABCDEF", length: 64 }],
    }),
    salesforce.assigned("security-token", "security token", {
        names: ["salesforce security token", "sfdc security token", "sf security token", "salesforce token"],
        value: /[A-Za-z0-9]{24,25}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
    }),
    salesforce.token("refresh-token", "refresh token", {
        prefix: "5Aep",
        body: /[A-Za-z0-9._]{80,90}/,
        like: ["861", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(80)],
        tail: 80,
    }),
    zendesk.assigned("api-token", "API token", {
        names: ["zendesk api token", "zendesk token", "zendesk api key", "zendesk secret"],
        value: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    zendesk.assigned("oauth-secret", "OAuth client secret", {
        names: ["zendesk client secret", "zendesk oauth secret", "zendesk oauth client secret"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    intercom.assigned("access-token", "access token", {
        names: ["intercom access token", "intercom token", "intercom api key", "intercom api token"],
        value: /dG9r[A-Za-z0-9+/]{54,60}={0,2}/,
        like: ["dG9rO", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(54), "="],
        confidence: "high",
    }),
    intercom.assigned("identity-secret", "identity verification secret", {
        names: [
            "intercom secret",
            "intercom identity verification secret",
            "intercom secret key",
            "intercom identity secret",
        ],
        value: /[A-Za-z0-9_-]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(40)],
    }),
    freshworks.assigned("api-key", "API key", {
        names: [
            "freshdesk api key",
            "freshservice api key",
            "freshdesk key",
            "freshchat api key",
            "freshsales api key",
            "freshdesk token",
        ],
        value: /[A-Za-z0-9_-]{20,22}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)],
    }),
    front.assigned("api-token", "API token", {
        names: ["front api token", "frontapp api token", "frontapp token", "front app token"],
        value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43,90}/,
        like: ["eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(120), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        reach: 900,
    }),
    pipedrive.assigned("api-token", "API token", {
        names: ["pipedrive api token", "pipedrive token", "pipedrive api key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    zoho.form("oauth-token", "OAuth access, refresh or grant token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}1000[.][0-9a-f]{32}[.][0-9a-f]{32}(?![A-Za-z0-9.])`, "g"),
        keywords: ["1000."],
        like: ["1000", ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        unlike: [["1000", ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)]],
    }),
    zoho.assigned("client-secret", "client secret", {
        names: ["zoho client secret", "zoho secret"],
        value: /[0-9a-f]{42}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(42)],
    }),
    close.near("api-key", "API key", {
        words: ["close_", "closeio", "close.com"],
        value: /api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/,
        like: ["api_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
    }),
    helpScout.assigned("app-secret", "app secret", {
        names: ["helpscout app secret", "help scout app secret", "helpscout secret", "helpscout client secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    gorgias.assigned("api-key", "API key", {
        names: ["gorgias api key", "gorgias token"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    greenhouse.assigned("api-key", "Harvest API key", {
        names: ["greenhouse api key", "greenhouse harvest key", "greenhouse api token", "greenhouse token"],
        value: /[0-9a-f]{32}-\d/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "-2"],
        confidence: "high",
    }),
    intuit.assigned("client-secret", "client secret", {
        names: ["quickbooks client secret", "intuit client secret", "qbo client secret", "qb client secret"],
        value: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    xero.assigned("client-secret", "client secret", {
        names: ["xero client secret", "xero secret"],
        value: /[A-Za-z0-9_-]{48}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(48)],
    }),
];


/***/ })

};
