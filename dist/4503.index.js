export const id = 4503;
export const ids = [4503];
export const modules = {

/***/ 94503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   telephony: () => (/* binding */ telephony)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const twilio = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("twilio", "Twilio", {
    documentation: "https://www.twilio.com/docs/iam/api-keys",
    revoke: "Delete the API key, or promote a secondary auth token, in the console.",
    at: "https://console.twilio.com/",
});
const vonage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("vonage", "Vonage", {
    documentation: "https://developer.vonage.com/en/account/secret-management",
    revoke: "Add a new API secret and delete this one under API settings.",
    at: "https://dashboard.nexmo.com/settings",
});
const plivo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("plivo", "Plivo", {
    documentation: "https://www.plivo.com/docs/messaging/api/overview",
    revoke: "Regenerate the auth token in the console.",
    at: "https://console.plivo.com/",
});
const messageBird = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("messagebird", "Bird", {
    documentation: "https://developers.messagebird.com/api/",
    revoke: "Delete the access key under Developers → API access.",
    at: "https://dashboard.messagebird.com/",
});
const telnyx = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("telnyx", "Telnyx", {
    documentation: "https://developers.telnyx.com/development/authentication",
    revoke: "Delete the key under API Keys.",
    at: "https://portal.telnyx.com/#/api-keys",
});
const infobip = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("infobip", "Infobip", {
    documentation: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
    revoke: "Delete the key under Developer tools → API keys.",
    at: "https://portal.infobip.com/dev/api-keys",
});
const clickatell = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("clickatell", "Clickatell", {
    documentation: "https://docs.clickatell.com/",
    revoke: "Delete the key of the integration.",
    at: "https://portal.clickatell.com/",
});
const sinch = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sinch", "Sinch", {
    documentation: "https://developers.sinch.com/docs/sms/api-reference/authentication/",
    revoke: "Delete the key or token in the dashboard.",
    at: "https://dashboard.sinch.com/",
});
const ringCentral = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ringcentral", "RingCentral", {
    documentation: "https://developers.ringcentral.com/guide/authentication",
    revoke: "Rotate the client secret of the application.",
    at: "https://developers.ringcentral.com/my-account.html",
});
const oneSignal = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("onesignal", "OneSignal", {
    documentation: "https://documentation.onesignal.com/docs/en/keys-and-ids",
    revoke: "Delete the key under Settings → Keys & IDs.",
    at: "https://dashboard.onesignal.com/",
});
const pusher = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pusher", "Pusher", {
    documentation: "https://pusher.com/docs/channels/library_auth_reference/auth-signatures/",
    revoke: "Create new app keys and disable these.",
    at: "https://dashboard.pusher.com/",
});
const pubNub = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pubnub", "PubNub", {
    documentation: "https://www.pubnub.com/docs/general/setup/account-setup",
    revoke: "Add a new keyset and delete this one.",
    at: "https://admin.pubnub.com/",
});
const ably = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ably", "Ably", {
    documentation: "https://ably.com/docs/auth/basic",
    revoke: "Revoke the key in the app's API Keys.",
    at: "https://ably.com/accounts/any/apps",
});
const stream = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("getstream", "Stream", {
    documentation: "https://getstream.io/chat/docs/node/tokens_and_authentication/",
    revoke: "Rotate the secret in the app's settings.",
    at: "https://dashboard.getstream.io/",
});
const sendbird = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sendbird", "Sendbird", {
    documentation: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
    revoke: "Regenerate the token under Settings → General.",
    at: "https://dashboard.sendbird.com/",
});
const agora = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("agora", "Agora", {
    documentation: "https://docs.agora.io/en/video-calling/get-started/manage-agora-account",
    revoke: "Switch to the secondary certificate and delete this one.",
    at: "https://console.agora.io/",
});
const liveKit = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("livekit", "LiveKit", {
    documentation: "https://docs.livekit.io/home/cloud/keys-and-tokens/",
    revoke: "Delete the key in the project's settings.",
    at: "https://cloud.livekit.io/",
});
const daily = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("daily", "Daily", {
    documentation: "https://docs.daily.co/reference/rest-api",
    revoke: "Regenerate the key under Developers.",
    at: "https://dashboard.daily.co/developers",
});
const knock = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("knock", "Knock", {
    documentation: "https://docs.knock.app/developer-tools/api-keys",
    revoke: "Roll the key in the environment's settings.",
    at: "https://dashboard.knock.app/",
});
const courier = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("courier", "Courier", {
    documentation: "https://www.courier.com/docs/reference/auth/",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.courier.com/settings/api-keys",
});
const novu = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("novu", "Novu", {
    documentation: "https://docs.novu.co/platform/developer/api-keys",
    revoke: "Regenerate the key under API Keys.",
    at: "https://dashboard.novu.co/api-keys",
});
const nylas = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("nylas", "Nylas", {
    documentation: "https://developer.nylas.com/docs/v3/auth/",
    revoke: "Delete the key under API Keys.",
    at: "https://dashboard-v3.nylas.com/",
});
const africasTalking = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("africas-talking", "Africa's Talking", {
    documentation: "https://developers.africastalking.com/docs/authentication",
    revoke: "Generate a new key under Settings → API Key.",
    at: "https://account.africastalking.com/",
});
const telephony = [
    twilio.assigned("auth-token", "auth token", {
        names: ["twilio auth token", "twilio token", "twilio authtoken", "twilio account token"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    twilio.assigned("api-key-secret", "API key secret", {
        names: ["twilio api key secret", "twilio api secret", "twilio secret", "twilio key secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    twilio.near("account-pair", "account or API key id with its secret", {
        words: ["twilio"],
        value: /(?:AC|SK)[0-9a-f]{32}["'\s]{0,4}[:,]["'\s]{0,4}[0-9a-zA-Z]{32}/,
        like: ["AC", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        within: 120,
    }),
    vonage.assigned("api-secret", "API secret", {
        names: ["vonage api secret", "nexmo api secret", "nexmo secret", "vonage secret"],
        value: /[A-Za-z0-9]{16}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16)],
    }),
    vonage.assigned("signature-secret", "signature secret", {
        names: ["nexmo signature secret", "vonage signature secret", "vonage api signature secret"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(50)],
    }),
    plivo.assigned("auth-token", "auth token", {
        names: ["plivo auth token", "plivo token"],
        value: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    messageBird.assigned("access-key", "access key", {
        names: ["messagebird access key", "messagebird api key", "messagebird key"],
        value: /[A-Za-z0-9]{25}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(25)],
    }),
    telnyx.form("api-key", "API key", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}KEY[0-9A-F]{30,34}_[A-Za-z0-9]{22}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["key0"],
        like: ["KEY0", { alphabet: "0123456789ABCDEF", length: 31 }, "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22)],
        unlike: [["KEY0", { alphabet: "0123456789ABCDEF", length: 31 }]],
    }),
    infobip.assigned("api-key", "API key", {
        names: ["infobip api key", "infobip key"],
        value: /[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "-", _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        confidence: "high",
    }),
    clickatell.assigned("api-key", "API key", {
        names: ["clickatell api key", "clickatell key", "clickatell token"],
        value: /[A-Za-z0-9_-]{22}==/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22), "=="],
    }),
    sinch.assigned("api-token", "service API token", {
        names: ["sinch api token", "sinch service token", "sinch token"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    ringCentral.assigned("client-secret", "client secret", {
        names: ["ringcentral client secret", "rc client secret", "rc app client secret", "ringcentral secret"],
        value: /[A-Za-z0-9_-]{22,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(44)],
    }),
    oneSignal.token("api-key", "app or organisation API key", {
        prefix: ["os_v2_app_", "os_v2_org_"],
        body: /[a-z2-7]{90,120}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 103 }],
    }),
    oneSignal.assigned("legacy-rest-api-key", "REST API key of the older form", {
        names: ["onesignal rest api key", "onesignal api key", "onesignal app api key"],
        value: /(?:[A-Za-z0-9]{48}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(48)],
    }),
    pusher.assigned("secret", "app secret", {
        names: ["pusher secret", "pusher app secret", "soketi default app secret"],
        value: /[0-9a-f]{20}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(20)],
    }),
    pubNub.token("secret-key", "secret key", {
        prefix: "sec-c-",
        body: /[A-Za-z0-9]{40,60}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(48)],
    }),
    pubNub.token("subscribe-key", "publish or subscribe key", {
        kind: "publishable",
        prefix: ["sub-c-", "pub-c-"],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        revoke: "Nothing to revoke: clients hold them. Use Access Manager to say what they may do.",
    }),
    ably.near("api-key", "API key", {
        words: ["ably_", "ably-", "ably.", "ablyapi", "ably:"],
        value: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(6), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(6), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    stream.assigned("api-secret", "API secret", {
        names: ["stream api secret", "getstream api secret", "stream secret", "stream app secret"],
        value: /[a-z0-9]{64}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz0123456789", length: 64 }],
    }),
    sendbird.assigned("api-token", "API token", {
        names: ["sendbird api token", "sendbird token", "sendbird master api token"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    agora.assigned("app-certificate", "app certificate", {
        names: ["agora app certificate", "agora certificate", "agora primary certificate"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    liveKit.assigned("api-secret", "API secret", {
        names: ["livekit api secret", "livekit secret"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(44)],
    }),
    daily.assigned("api-key", "API key", {
        names: ["daily api key", "daily co api key"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    knock.near("secret-key", "secret key", {
        words: ["knock"],
        value: /sk_(?:test_)?[A-Za-z0-9_-]{32,50}/,
        like: ["sk_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    courier.token("auth-token", "API key", {
        prefix: ["pk_prod_", "dk_prod_", "dk_test_"],
        body: /[A-Z0-9]{28}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(28)],
    }),
    novu.assigned("secret-key", "secret key", {
        names: ["novu secret key", "novu api key", "novu key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    nylas.token("api-key", "API key", { prefix: "nyk_v0_", body: /[A-Za-z0-9]{60,70}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)] }),
    africasTalking.token("api-key", "API key", {
        prefix: "atsk_",
        body: /[0-9a-f]{64,80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(72)],
        tail: 64,
    }),
];


/***/ })

};
