export const id = 1871;
export const ids = [1871];
export const modules = {

/***/ 11871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   productivity: () => (/* binding */ productivity)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _follows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82237);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84405);



const atlassian = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("atlassian", "Atlassian", {
    documentation: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
    revoke: "Revoke the token under Security → API tokens.",
    at: "https://id.atlassian.com/manage-profile/security/api-tokens",
});
const trello = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("trello", "Trello", {
    documentation: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
    revoke: "Revoke the token in the account's applications.",
    at: "https://trello.com/power-ups/admin",
});
const notion = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("notion", "Notion", {
    documentation: "https://developers.notion.com/docs/authorization",
    revoke: "Refresh the secret of the integration.",
    at: "https://www.notion.so/profile/integrations",
});
const linear = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("linear", "Linear", {
    documentation: "https://linear.app/developers/graphql",
    revoke: "Revoke the key under Settings → Security & access.",
    at: "https://linear.app/settings/account/security",
});
const asana = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("asana", "Asana", {
    documentation: "https://developers.asana.com/docs/personal-access-token",
    revoke: "Revoke the token in the developer console.",
    at: "https://app.asana.com/0/my-apps",
});
const airtable = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("airtable", "Airtable", {
    documentation: "https://airtable.com/developers/web/guides/personal-access-tokens",
    revoke: "Delete the token in the builder hub.",
    at: "https://airtable.com/create/tokens",
});
const clickUp = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("clickup", "ClickUp", {
    documentation: "https://developer.clickup.com/docs/authentication",
    revoke: "Regenerate the token under Settings → Apps.",
    at: "https://app.clickup.com/settings/apps",
});
const monday = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("monday", "monday.com", {
    documentation: "https://developer.monday.com/api-reference/docs/authentication",
    revoke: "Regenerate the token under Developers → My access tokens.",
    at: "https://monday.com/",
});
const todoist = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("todoist", "Todoist", {
    documentation: "https://developer.todoist.com/rest/v2/",
    revoke: "Issue a new token under Settings → Integrations → Developer.",
    at: "https://app.todoist.com/app/settings/integrations/developer",
});
const shortcut = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("shortcut", "Shortcut", {
    documentation: "https://developer.shortcut.com/api/rest/v3",
    revoke: "Delete the token under Settings → API Tokens.",
    at: "https://app.shortcut.com/settings/account/api-tokens",
});
const smartsheet = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("smartsheet", "Smartsheet", {
    documentation: "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
    revoke: "Revoke the token under Personal Settings → API Access.",
    at: "https://app.smartsheet.com/",
});
const coda = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("coda", "Coda", {
    documentation: "https://coda.io/developers/apis/v1",
    revoke: "Delete the token under Account settings → API settings.",
    at: "https://coda.io/account",
});
const figma = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("figma", "Figma", {
    documentation: "https://www.figma.com/developers/api#authentication",
    revoke: "Revoke the token under Settings → Security.",
    at: "https://www.figma.com/settings",
});
const miro = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("miro", "Miro", {
    documentation: "https://developers.miro.com/docs/getting-started-with-oauth",
    revoke: "Regenerate the client secret, or uninstall the app from the team.",
    at: "https://miro.com/app/settings/user-profile/apps",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const DOT = 0x2e;
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
const productivity = [
    atlassian.token("api-token", "API token", {
        prefix: ["ATATT3xFf", "ATSTT3xFf"],
        body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .base64url */ .r0)(170), "=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .upperHex */ .gh)(8)],
    }),
    atlassian.assigned("legacy-api-token", "API token of the older form", {
        names: [
            "jira api token",
            "confluence api token",
            "atlassian api token",
            "jira token",
            "atlassian token",
            "confluence token",
        ],
        value: /[A-Za-z0-9]{24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(24)],
    }),
    atlassian.token("organization-key", "organisation admin API key", {
        prefix: "ATCTT3xFfGN0",
        body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .base64url */ .r0)(170), "=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .upperHex */ .gh)(8)],
    }),
    trello.token("token", "API token", {
        prefix: "ATTA",
        body: /[0-9a-f]{64}[0-9A-F]{8}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(64), (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .upperHex */ .gh)(8)],
        tail: 72,
    }),
    trello.assigned("api-token", "API token of the older form", {
        names: ["trello token", "trello api token", "trello secret", "trello api secret"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(64)],
    }),
    notion.token("integration-token", "integration token", {
        prefix: "ntn_",
        body: /[0-9]{11}[A-Za-z0-9]{35}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm)(11), (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(35)],
        tail: 46,
    }),
    notion.near("legacy-integration-token", "integration token of the older form", {
        words: ["notion"],
        value: /secret_[A-Za-z0-9]{43}/,
        like: ["secret_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(43)],
    }),
    linear.token("api-key", "personal API key", {
        prefix: "lin_api_",
        body: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(40)],
    }),
    linear.token("oauth-token", "OAuth token", { prefix: "lin_oauth_", body: /[0-9a-f]{64}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(64)] }),
    linear.assigned("client-secret", "OAuth client secret", {
        names: ["linear client secret", "linear webhook secret", "linear secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(32)],
    }),
    linear.token("webhook-secret", "webhook signing secret", {
        prefix: "lin_wh_",
        body: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(40)],
    }),
    asana.near("personal-access-token", "personal access token", {
        words: ["asana"],
        value: /(?:[0-2]\/[0-9]{14,17}(?:\/[0-9]{14,17})?:[0-9a-f]{32})/,
        like: ["2/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm)(16), "/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm)(16), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(32)],
    }),
    asana.assigned("client-secret", "client secret", {
        names: ["asana client secret", "asana secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(32)],
    }),
    airtable.form("personal-access-token", "personal access token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}pat[A-Za-z0-9]{14}[.][0-9a-f]{64}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["pat"],
        follows: (bytes, end) => bytes[end + 14] === DOT && (0,_follows_js__WEBPACK_IMPORTED_MODULE_1__/* .wordRun */ .oC)(79)(bytes, end),
        like: ["pat", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(14), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(64)],
        unlike: [["pat", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(14), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(32)]],
    }),
    airtable.assigned("legacy-api-key", "API key of the older form", {
        names: ["airtable api key", "airtable key"],
        value: /key[A-Za-z0-9]{14}/,
        like: ["key", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(14)],
        revoke: "Nothing to do: keys of this form stopped working in February 2024. Remove it.",
    }),
    clickUp.form("api-token", "personal API token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}pk_[0-9]{5,10}_[0-9A-Z]{32}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["pk_"],
        follows: (bytes, end) => isDigit(bytes[end]) && isDigit(bytes[end + 4]),
        like: ["pk_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm)(8), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .upper */ .js)(32)],
        unlike: [["pk_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .vm)(8), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .upper */ .js)(12)]],
    }),
    monday.assigned("api-token", "API token", {
        names: ["monday api token", "monday token", "monday api key", "monday access token"],
        value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43}/,
        like: ["eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(17), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(160), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .base64url */ .r0)(43)],
        reach: 900,
        confidence: "high",
    }),
    todoist.assigned("api-token", "API token", {
        names: ["todoist api token", "todoist token", "todoist api key", "todoist key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(40)],
    }),
    shortcut.assigned("api-token", "API token", {
        names: ["shortcut api token", "clubhouse api token", "shortcut token"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .uuid */ .uR],
    }),
    smartsheet.assigned("access-token", "access token", {
        names: ["smartsheet access token", "smartsheet token", "smartsheet api key", "smartsheet api token"],
        value: /(?:[A-Za-z0-9]{37}|[a-z0-9]{26})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(37)],
    }),
    coda.assigned("api-token", "API token", {
        names: ["coda api token", "coda token", "coda api key"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .uuid */ .uR],
    }),
    figma.token("personal-access-token", "personal access token", {
        prefix: "figd_",
        body: /[A-Za-z0-9_-]{38,43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .base64url */ .r0)(40)],
    }),
    miro.assigned("client-secret", "client secret", {
        names: ["miro client secret", "miro secret", "miro oauth client secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .alnum */ .Sg)(32)],
    }),
];


/***/ })

};
