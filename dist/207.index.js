export const id = 207;
export const ids = [207];
export const modules = {

/***/ 60207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chat: () => (/* binding */ chat)
});

;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/discord.js
function accountOf(token) {
    const id = Buffer.from(token.slice(0, token.indexOf(".")), "base64url").toString("latin1");
    return /^\d{17,20}$/.test(id) ? id : undefined;
}
function proveDiscordToken(token) {
    return accountOf(token) ? "proven" : "refuted";
}
function describeDiscordToken(token) {
    const id = accountOf(token);
    if (!id)
        return {};
    return { account: id, created: new Date(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toISOString() };
}

// EXTERNAL MODULE: ./out/src/engines/secrets/rules/build.js
var build = __webpack_require__(11063);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/follows.js
var follows = __webpack_require__(82237);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/sample.js
var sample = __webpack_require__(84405);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/chat.js




const slack = (0,build/* provider */.Mn)("slack", "Slack", {
    documentation: "https://docs.slack.dev/authentication/tokens/",
    revoke: "Revoke it with auth.revoke, or rotate it in the app's OAuth & Permissions.",
    at: "https://api.slack.com/apps",
});
const workspace = "[0-9]{9,14}-";
const discord = (0,build/* provider */.Mn)("discord", "Discord", {
    documentation: "https://discord.com/developers/docs/reference#authentication",
    revoke: "Reset the token on the application's Bot page.",
    at: "https://discord.com/developers/applications",
});
const telegram = (0,build/* provider */.Mn)("telegram", "Telegram", {
    documentation: "https://core.telegram.org/bots/api#authorizing-your-bot",
    revoke: "Send /revoke to @BotFather.",
    at: "https://t.me/BotFather",
});
const microsoftTeams = (0,build/* provider */.Mn)("microsoft-teams", "Microsoft Teams", {
    documentation: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
    revoke: "Remove the webhook's connector or workflow from the channel.",
});
const mattermost = (0,build/* provider */.Mn)("mattermost", "Mattermost", {
    documentation: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
    revoke: "Delete the token under Profile → Security → Personal access tokens, or delete the webhook.",
});
const matrix = (0,build/* provider */.Mn)("matrix", "Matrix", {
    documentation: "https://spec.matrix.org/latest/client-server-api/#using-access-tokens",
    revoke: "Sign the session out, or POST /_matrix/client/v3/logout with the token.",
});
const lark = (0,build/* provider */.Mn)("lark", "Lark", {
    documentation: "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
    revoke: "Remove the custom bot from the group and add a new one.",
});
const dingTalk = (0,build/* provider */.Mn)("dingtalk", "DingTalk", {
    documentation: "https://open.dingtalk.com/document/robots/custom-robot-access",
    revoke: "Delete the custom robot in the group's settings.",
});
const weCom = (0,build/* provider */.Mn)("wecom", "WeCom", {
    documentation: "https://developer.work.weixin.qq.com/document/path/91770",
    revoke: "Remove the group robot and add a new one.",
});
const line = (0,build/* provider */.Mn)("line", "LINE", {
    documentation: "https://developers.line.biz/en/docs/basics/channel-access-token/",
    revoke: "Reissue the channel access token, or the channel secret, in the console.",
    at: "https://developers.line.biz/console/",
});
const zulip = (0,build/* provider */.Mn)("zulip", "Zulip", {
    documentation: "https://zulip.com/api/api-keys",
    revoke: "Generate a new API key under Settings → Account & privacy.",
});
const rocketChat = (0,build/* provider */.Mn)("rocket-chat", "Rocket.Chat", {
    documentation: "https://developer.rocket.chat/apidocs/generate-personal-access-token",
    revoke: "Delete the token under My account → Personal access tokens, or the integration it belongs to.",
});
const webex = (0,build/* provider */.Mn)("webex", "Webex", {
    documentation: "https://developer.webex.com/docs/bots",
    revoke: "Regenerate the bot's access token.",
    at: "https://developer.webex.com/my-apps",
});
const zoom = (0,build/* provider */.Mn)("zoom", "Zoom", {
    documentation: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
    revoke: "Regenerate the secret under the app's credentials.",
    at: "https://marketplace.zoom.us/user/build",
});
const botToken = (seed) => {
    const account = Buffer.from(`1${(0,sample/* render */.XX)((0,sample/* digits */.vm)(18), seed)}`).toString("base64url");
    return `${account}.G${(0,sample/* render */.XX)((0,sample/* alnum */.Sg)(5), seed)}.${(0,sample/* render */.XX)((0,sample/* base64url */.r0)(38), seed)}`;
};
const chat = [
    slack.token("bot-token", "bot token", {
        prefix: "xoxb-",
        body: new RegExp(`${workspace}[0-9]{9,14}-[A-Za-z0-9]{18,40}`),
        like: [(0,sample/* digits */.vm)(12), "-", (0,sample/* digits */.vm)(13), "-", (0,sample/* alnum */.Sg)(24)],
    }),
    slack.token("user-token", "user token", {
        prefix: "xoxp-",
        body: new RegExp(`${workspace}[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{32}`),
        like: [(0,sample/* digits */.vm)(12), "-", (0,sample/* digits */.vm)(12), "-", (0,sample/* digits */.vm)(13), "-", (0,sample/* hex */.uh)(32)],
    }),
    slack.token("legacy-token", "legacy workspace or user token", {
        prefix: ["xoxa-", "xoxs-", "xoxr-", "xoxo-"],
        body: /(?:\d-)?[0-9A-Za-z]{9,14}-[0-9A-Za-z-]{20,120}/,
        like: [(0,sample/* digits */.vm)(11), "-", (0,sample/* digits */.vm)(11), "-", (0,sample/* digits */.vm)(12), "-", (0,sample/* hex */.uh)(32)],
    }),
    slack.token("app-level-token", "app-level token", {
        prefix: "xapp-",
        body: /\d-A[A-Z0-9]{8,12}-[0-9]{9,14}-[0-9a-f]{64}/,
        like: ["1-A", (0,sample/* upper */.js)(10), "-", (0,sample/* digits */.vm)(13), "-", (0,sample/* hex */.uh)(64)],
    }),
    slack.token("configuration-token", "app configuration token", {
        prefix: ["xoxe.xoxp-", "xoxe.xoxb-"],
        body: /\d-[A-Za-z0-9]{80,250}/,
        like: ["1-", (0,sample/* alnum */.Sg)(166)],
    }),
    slack.token("refresh-token", "refresh token", {
        prefix: "xoxe-",
        body: /\d-[A-Za-z0-9]{80,250}/,
        like: ["1-", (0,sample/* alnum */.Sg)(146)],
    }),
    slack.token("session-token", "browser session token", {
        prefix: "xoxc-",
        body: new RegExp(`${workspace}[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{64}`),
        like: [(0,sample/* digits */.vm)(12), "-", (0,sample/* digits */.vm)(12), "-", (0,sample/* digits */.vm)(13), "-", (0,sample/* hex */.uh)(64)],
        revoke: "Sign the user out of all sessions.",
    }),
    slack.token("session-cookie", "browser session cookie", {
        prefix: "xoxd-",
        body: /[A-Za-z0-9%+/=_-]{60,400}/,
        like: [(0,sample/* alnum */.Sg)(160)],
        revoke: "Sign the user out of all sessions.",
    }),
    slack.form("incoming-webhook", "incoming webhook address", {
        pattern: /hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24}|(?:workflows|triggers)\/[A-Z0-9]{8,14}\/[A-Za-z0-9/]{20,90}))(?![A-Za-z0-9])/g,
        keywords: ["hooks.slack.com/", "hooks.slack-gov.com/"],
        like: ["https://hooks.slack.com/services/T", (0,sample/* upper */.js)(9), "/B", (0,sample/* upper */.js)(10), "/", (0,sample/* alnum */.Sg)(24)],
        also: [
            ["https://hooks.slack-gov.com/services/T", (0,sample/* upper */.js)(9), "/B", (0,sample/* upper */.js)(10), "/", (0,sample/* alnum */.Sg)(24)],
            ["https://hooks.slack.com/triggers/T", (0,sample/* upper */.js)(8), "/", (0,sample/* digits */.vm)(13), "/", (0,sample/* hex */.uh)(32)],
        ],
        unlike: [["https://hooks.slack.com/services/T", (0,sample/* upper */.js)(9)]],
        documentation: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
        revoke: "Remove the webhook from the app's Incoming Webhooks page.",
    }),
    slack.assigned("signing-secret", "signing secret", {
        names: ["slack signing secret", "slack client secret", "slack app secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,sample/* hex */.uh)(32)],
        revoke: "Regenerate the secret under the app's Basic Information.",
    }),
    discord.near("bot-token", "bot token", {
        words: ["discord", "bot_token", "bot-token", "bottoken", "bot token", ".login("],
        value: /[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/,
        prove: proveDiscordToken,
        describe: describeDiscordToken,
        like: [botToken],
        unlike: [["discord = MTIzNDU2.", (0,sample/* alnum */.Sg)(6), ".", (0,sample/* base64url */.r0)(38)]],
    }),
    discord.form("webhook", "webhook address", {
        pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])/g,
        keywords: ["/webhooks/"],
        like: ["https://discord.com/api/webhooks/", (0,sample/* digits */.vm)(19), "/", (0,sample/* base64url */.r0)(68)],
        unlike: [["https://discord.com/api/webhooks/", (0,sample/* digits */.vm)(19)]],
        documentation: "https://discord.com/developers/docs/resources/webhook",
        revoke: "Delete the webhook in the channel's integrations, or with a DELETE request to its address.",
    }),
    discord.assigned("client-secret", "OAuth client secret", {
        names: ["discord client secret", "discord secret"],
        value: /[A-Za-z0-9_-]{32}/,
        like: [(0,sample/* base64url */.r0)(32)],
        revoke: "Reset the secret on the application's OAuth2 page.",
    }),
    telegram.form("bot-token", "bot token", {
        pattern: /(?<![0-9A-Za-z_-])(?:bot)?(?<secret>[0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])/g,
        keywords: [":aa"],
        follows: (0,follows/* wordRun */.oC)(33),
        like: [(0,sample/* digits */.vm)(10), ":AA", (0,sample/* base64url */.r0)(33)],
        unlike: [[(0,sample/* digits */.vm)(10), ":AA", (0,sample/* base64url */.r0)(20)]],
    }),
    microsoftTeams.form("incoming-webhook", "incoming webhook address", {
        pattern: /\.webhook\.office\.com\/webhookb2\/(?<secret>[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{20,60})?)/g,
        keywords: ["webhook.office.com/webhookb2/"],
        like: [
            "https://contoso.webhook.office.com/webhookb2/",
            sample/* uuid */.uR,
            "@",
            sample/* uuid */.uR,
            "/IncomingWebhook/",
            (0,sample/* hex */.uh)(32),
            "/",
            sample/* uuid */.uR,
        ],
        unlike: [["https://contoso.webhook.office.com/webhookb2/", sample/* uuid */.uR]],
    }),
    mattermost.assigned("access-token", "access token", {
        names: [
            "mattermost token",
            "mattermost access token",
            "mattermost bot token",
            "mattermost personal access token",
        ],
        value: /[a-z0-9]{26}/,
        like: [(0,sample/* lower */.ib)(26)],
    }),
    mattermost.form("incoming-webhook", "incoming webhook address", {
        pattern: /mattermost[a-z0-9.-]{0,80}(?::\d{2,5})?\/hooks\/(?<secret>[a-z0-9]{26})(?![a-z0-9])/g,
        keywords: ["mattermost"],
        like: ["https://mattermost.example.net/hooks/", (0,sample/* lower */.ib)(26)],
        unlike: [["https://mattermost.example.net/hooks/", (0,sample/* lower */.ib)(12)]],
        documentation: "https://developers.mattermost.com/integrate/webhooks/incoming/",
    }),
    matrix.token("access-token", "access token", {
        prefix: "syt_",
        body: /[A-Za-z0-9+/=]{2,200}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
        like: [
            "am9obg_",
            { alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 20 },
            "_",
            (0,sample/* alnum */.Sg)(6),
        ],
    }),
    lark.form("webhook", "custom bot webhook address", {
        pattern: /open\.(?:larksuite\.com|feishu\.cn)\/open-apis\/bot\/v2\/hook\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
        keywords: ["/open-apis/bot/"],
        like: ["https://open.feishu.cn/open-apis/bot/v2/hook/", sample/* uuid */.uR],
        unlike: [["https://open.feishu.cn/open-apis/bot/v2/hook/", (0,sample/* hex */.uh)(12)]],
    }),
    lark.assigned("app-secret", "app secret", {
        names: ["lark app secret", "feishu app secret", "larksuite app secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,sample/* alnum */.Sg)(32)],
        documentation: "https://open.larksuite.com/document/server-docs/getting-started/api-access-token/app-access-token-development-guide",
        revoke: "Reset the App Secret under Credentials & Basic Info.",
    }),
    dingTalk.form("robot-token", "custom robot webhook address", {
        pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/g,
        keywords: ["oapi.dingtalk.com/robot/"],
        like: ["https://oapi.dingtalk.com/robot/send?access_token=", (0,sample/* hex */.uh)(64)],
        unlike: [["https://oapi.dingtalk.com/robot/send?access_token=", (0,sample/* hex */.uh)(20)]],
    }),
    dingTalk.near("signing-secret", "custom robot signing secret", {
        words: ["dingtalk"],
        value: /SEC[0-9a-f]{64}/,
        like: ["SEC", (0,sample/* hex */.uh)(64)],
    }),
    weCom.form("robot-key", "group robot webhook address", {
        pattern: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
        keywords: ["qyapi.weixin.qq.com/cgi-bin/webhook"],
        like: ["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", sample/* uuid */.uR],
        unlike: [["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", (0,sample/* hex */.uh)(12)]],
    }),
    line.assigned("channel-access-token", "channel access token", {
        names: ["line channel access token", "channel access token", "line access token"],
        value: /[A-Za-z0-9+/]{168,176}={0,2}/,
        like: [(0,sample/* alnum */.Sg)(170), "="],
    }),
    line.assigned("channel-secret", "channel secret", {
        names: ["line channel secret", "line secret", "channel secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,sample/* hex */.uh)(32)],
    }),
    zulip.assigned("api-key", "API key", {
        names: ["zulip api key", "zulip key", "zulip bot key"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,sample/* alnum */.Sg)(32)],
    }),
    rocketChat.assigned("access-token", "access token", {
        names: ["rocketchat token", "rocketchat auth token", "rocket chat token", "rocketchat access token"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [(0,sample/* base64url */.r0)(43)],
    }),
    webex.assigned("bot-access-token", "bot access token", {
        names: ["webex access token", "webex bot token", "webex token", "webex teams access token"],
        value: /[A-Za-z0-9]{64}_[A-Z0-9]{4}_[0-9a-f-]{36}/,
        like: [(0,sample/* alnum */.Sg)(64), "_PF84_", sample/* uuid */.uR],
        confidence: "high",
    }),
    webex.assigned("client-secret", "client secret", {
        names: ["webex client secret", "webex secret"],
        value: /[0-9a-f]{64}/,
        like: [(0,sample/* hex */.uh)(64)],
    }),
    zoom.assigned("client-secret", "client secret", {
        names: ["zoom client secret", "zoom api secret", "zoom secret", "zoom app secret"],
        value: /[A-Za-z0-9]{32,36}/,
        like: [(0,sample/* alnum */.Sg)(32)],
    }),
];


/***/ })

};
