export const id = 9948;
export const ids = [9948];
export const modules = {

/***/ 99948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mail: () => (/* binding */ mail)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const sendGrid = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sendgrid", "SendGrid", {
    documentation: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.sendgrid.com/settings/api_keys",
});
const mailgun = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mailgun", "Mailgun", {
    documentation: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
    revoke: "Delete the key under API Security.",
    at: "https://app.mailgun.com/settings/api_security",
});
const mailchimp = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mailchimp", "Mailchimp", {
    documentation: "https://mailchimp.com/help/about-api-keys/",
    revoke: "Revoke the key under Profile → Extras → API keys.",
    at: "https://us1.admin.mailchimp.com/account/api/",
});
const mandrill = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mandrill", "Mailchimp Transactional", {
    documentation: "https://mailchimp.com/developer/transactional/guides/quick-start/",
    revoke: "Delete the key under Settings → SMTP & API Info.",
    at: "https://mandrillapp.com/settings",
});
const postmark = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("postmark", "Postmark", {
    documentation: "https://postmarkapp.com/developer/api/overview",
    revoke: "Generate another token under the server's API Tokens and delete this one.",
    at: "https://account.postmarkapp.com/servers",
});
const brevo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("brevo", "Brevo", {
    documentation: "https://developers.brevo.com/docs/getting-started",
    revoke: "Delete the key under SMTP & API.",
    at: "https://app.brevo.com/settings/keys/api",
});
const resend = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("resend", "Resend", {
    documentation: "https://resend.com/docs/dashboard/api-keys/introduction",
    revoke: "Delete the key under API Keys.",
    at: "https://resend.com/api-keys",
});
const sparkPost = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sparkpost", "SparkPost", {
    documentation: "https://developers.sparkpost.com/api/",
    revoke: "Delete the key under API Keys.",
    at: "https://app.sparkpost.com/account/api-keys",
});
const mailjet = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mailjet", "Mailjet", {
    documentation: "https://dev.mailjet.com/email/guides/",
    revoke: "Generate a new secret under API key management.",
    at: "https://app.mailjet.com/account/apikeys",
});
const mailerSend = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mailersend", "MailerSend", {
    documentation: "https://developers.mailersend.com/general.html",
    revoke: "Delete the token under the domain's API tokens.",
    at: "https://app.mailersend.com/api-tokens",
});
const klaviyo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("klaviyo", "Klaviyo", {
    documentation: "https://developers.klaviyo.com/en/docs/authenticate_",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://www.klaviyo.com/settings/account/api-keys",
});
const mailtrap = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mailtrap", "Mailtrap", {
    documentation: "https://docs.mailtrap.io/developers",
    revoke: "Delete the token under Settings → API Tokens.",
    at: "https://mailtrap.io/api-tokens",
});
const mail = [
    sendGrid.token("api-key", "API key", {
        prefix: "SG.",
        body: /[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        tail: 66,
    }),
    mailgun.token("api-key", "API key", {
        prefix: "key-",
        body: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        tail: 32,
        confidence: "medium",
    }),
    mailgun.assigned("private-api-key", "private API key", {
        names: ["mailgun api key", "mailgun key", "mailgun private api key", "mailgun sending key"],
        value: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8)],
        confidence: "high",
    }),
    mailgun.assigned("webhook-signing-key", "webhook signing key", {
        names: ["mailgun webhook signing key", "mailgun signing key", "mailgun http webhook signing key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    mailchimp.form("api-key", "API key", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}[0-9a-f]{32}-us[0-9]{1,2}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["-us"],
        follows: (bytes, end) => (bytes[end] ?? 0) >= 0x30 && (bytes[end] ?? 0) <= 0x39,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "-us", "12"],
        unlike: [
            [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(31), "-us", "12"],
            [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), "-us", "e"],
        ],
    }),
    mandrill.near("api-key", "API key", {
        words: ["mandrill"],
        value: /md-[A-Za-z0-9_-]{22}/,
        like: ["md-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)],
        entropy: 3.5,
    }),
    postmark.assigned("server-token", "server or account token", {
        names: [
            "postmark server token",
            "postmark api token",
            "postmark token",
            "postmark account token",
            "postmark api key",
            "x postmark server token",
        ],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    brevo.token("api-key", "API key", {
        prefix: "xkeysib-",
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16)],
    }),
    brevo.token("smtp-key", "SMTP key", {
        prefix: "xsmtpsib-",
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16)],
        at: "https://app.brevo.com/settings/keys/smtp",
    }),
    resend.near("api-key", "API key", {
        words: ["resend"],
        value: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
        like: ["re_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(8), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
    }),
    sparkPost.assigned("api-key", "API key", {
        names: ["sparkpost api key", "sparkpost key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    mailjet.assigned("api-secret", "API secret", {
        names: ["mailjet api secret", "mailjet secret key", "mailjet secret", "mj apikey private"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    mailerSend.token("api-token", "API token", { prefix: "mlsn.", body: /[0-9a-f]{64}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)] }),
    klaviyo.near("private-key", "private API key", {
        words: ["klaviyo"],
        value: /pk_[0-9a-f]{34}/,
        like: ["pk_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(34)],
    }),
    mailtrap.assigned("api-token", "API token", {
        names: ["mailtrap api token", "mailtrap token", "mailtrap api key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
];


/***/ })

};
