import { describeDiscordToken, proveDiscordToken } from "../proofs/discord.ts";
import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { wordRun } from "./follows.ts";
import { alnum, base64url, digits, hex, lower, render, upper, uuid } from "./sample.ts";

const slack = provider("slack", "Slack", {
  documentation: "https://docs.slack.dev/authentication/tokens/",
  revoke: "Revoke it with auth.revoke, or rotate it in the app's OAuth & Permissions.",
  at: "https://api.slack.com/apps",
});
const workspace = "[0-9]{9,14}-";

const discord = provider("discord", "Discord", {
  documentation: "https://discord.com/developers/docs/reference#authentication",
  revoke: "Reset the token on the application's Bot page.",
  at: "https://discord.com/developers/applications",
});
const telegram = provider("telegram", "Telegram", {
  documentation: "https://core.telegram.org/bots/api#authorizing-your-bot",
  revoke: "Send /revoke to @BotFather.",
  at: "https://t.me/BotFather",
});
const microsoftTeams = provider("microsoft-teams", "Microsoft Teams", {
  documentation:
    "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  revoke: "Remove the webhook's connector or workflow from the channel.",
});
const mattermost = provider("mattermost", "Mattermost", {
  documentation: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
  revoke: "Delete the token under Profile → Security → Personal access tokens, or delete the webhook.",
});
const matrix = provider("matrix", "Matrix", {
  documentation: "https://spec.matrix.org/latest/client-server-api/#using-access-tokens",
  revoke: "Sign the session out, or POST /_matrix/client/v3/logout with the token.",
});
const lark = provider("lark", "Lark", {
  documentation: "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
  revoke: "Remove the custom bot from the group and add a new one.",
});
const dingTalk = provider("dingtalk", "DingTalk", {
  documentation: "https://open.dingtalk.com/document/robots/custom-robot-access",
  revoke: "Delete the custom robot in the group's settings.",
});
const weCom = provider("wecom", "WeCom", {
  documentation: "https://developer.work.weixin.qq.com/document/path/91770",
  revoke: "Remove the group robot and add a new one.",
});
const line = provider("line", "LINE", {
  documentation: "https://developers.line.biz/en/docs/basics/channel-access-token/",
  revoke: "Reissue the channel access token, or the channel secret, in the console.",
  at: "https://developers.line.biz/console/",
});
const zulip = provider("zulip", "Zulip", {
  documentation: "https://zulip.com/api/api-keys",
  revoke: "Generate a new API key under Settings → Account & privacy.",
});
const rocketChat = provider("rocket-chat", "Rocket.Chat", {
  documentation: "https://developer.rocket.chat/apidocs/generate-personal-access-token",
  revoke: "Delete the token under My account → Personal access tokens, or the integration it belongs to.",
});
const webex = provider("webex", "Webex", {
  documentation: "https://developer.webex.com/docs/bots",
  revoke: "Regenerate the bot's access token.",
  at: "https://developer.webex.com/my-apps",
});
const zoom = provider("zoom", "Zoom", {
  documentation: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
  revoke: "Regenerate the secret under the app's credentials.",
  at: "https://marketplace.zoom.us/user/build",
});

const botToken = (seed: string): string => {
  const account = Buffer.from(`1${render(digits(18), seed)}`).toString("base64url");
  return `${account}.G${render(alnum(5), seed)}.${render(base64url(38), seed)}`;
};

/** Team chat and messengers. */
export const chat: readonly SecretRule[] = [
  slack.token("bot-token", "bot token", {
    prefix: "xoxb-",
    body: new RegExp(`${workspace}[0-9]{9,14}-[A-Za-z0-9]{18,40}`),
    like: [digits(12), "-", digits(13), "-", alnum(24)],
  }),
  slack.token("user-token", "user token", {
    prefix: "xoxp-",
    body: new RegExp(`${workspace}[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{32}`),
    like: [digits(12), "-", digits(12), "-", digits(13), "-", hex(32)],
  }),
  slack.token("legacy-token", "legacy workspace or user token", {
    prefix: ["xoxa-", "xoxs-", "xoxr-", "xoxo-"],
    body: /(?:\d-)?[0-9A-Za-z]{9,14}-[0-9A-Za-z-]{20,120}/,
    like: [digits(11), "-", digits(11), "-", digits(12), "-", hex(32)],
  }),
  slack.token("app-level-token", "app-level token", {
    prefix: "xapp-",
    body: /\d-A[A-Z0-9]{8,12}-[0-9]{9,14}-[0-9a-f]{64}/,
    like: ["1-A", upper(10), "-", digits(13), "-", hex(64)],
  }),
  slack.token("configuration-token", "app configuration token", {
    prefix: ["xoxe.xoxp-", "xoxe.xoxb-"],
    body: /\d-[A-Za-z0-9]{80,250}/,
    like: ["1-", alnum(166)],
  }),
  slack.token("refresh-token", "refresh token", {
    prefix: "xoxe-",
    body: /\d-[A-Za-z0-9]{80,250}/,
    like: ["1-", alnum(146)],
  }),
  slack.token("session-token", "browser session token", {
    prefix: "xoxc-",
    body: new RegExp(`${workspace}[0-9]{9,14}-[0-9]{9,14}-[0-9a-f]{64}`),
    like: [digits(12), "-", digits(12), "-", digits(13), "-", hex(64)],
    revoke: "Sign the user out of all sessions.",
  }),
  slack.token("session-cookie", "browser session cookie", {
    prefix: "xoxd-",
    body: /[A-Za-z0-9%+/=_-]{60,400}/,
    like: [alnum(160)],
    revoke: "Sign the user out of all sessions.",
  }),
  slack.form("incoming-webhook", "incoming webhook address", {
    pattern:
      /hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24}|(?:workflows|triggers)\/[A-Z0-9]{8,14}\/[A-Za-z0-9/]{20,90}))(?![A-Za-z0-9])/g,
    keywords: ["hooks.slack.com/", "hooks.slack-gov.com/"],
    like: ["https://hooks.slack.com/services/T", upper(9), "/B", upper(10), "/", alnum(24)],
    also: [
      ["https://hooks.slack-gov.com/services/T", upper(9), "/B", upper(10), "/", alnum(24)],
      ["https://hooks.slack.com/triggers/T", upper(8), "/", digits(13), "/", hex(32)],
    ],
    unlike: [["https://hooks.slack.com/services/T", upper(9)]],
    documentation: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
    revoke: "Remove the webhook from the app's Incoming Webhooks page.",
  }),
  slack.assigned("signing-secret", "signing secret", {
    names: ["slack signing secret", "slack client secret", "slack app secret"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
    revoke: "Regenerate the secret under the app's Basic Information.",
  }),

  discord.near("bot-token", "bot token", {
    words: ["discord", "bot_token", "bot-token", "bottoken", "bot token", ".login("],
    value: /[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/,
    prove: proveDiscordToken,
    describe: describeDiscordToken,
    like: [botToken],
    unlike: [["discord = MTIzNDU2.", alnum(6), ".", base64url(38)]],
  }),
  discord.form("webhook", "webhook address", {
    pattern:
      /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])/g,
    keywords: ["/webhooks/"],
    like: ["https://discord.com/api/webhooks/", digits(19), "/", base64url(68)],
    unlike: [["https://discord.com/api/webhooks/", digits(19)]],
    documentation: "https://discord.com/developers/docs/resources/webhook",
    revoke: "Delete the webhook in the channel's integrations, or with a DELETE request to its address.",
  }),
  discord.assigned("client-secret", "OAuth client secret", {
    names: ["discord client secret", "discord secret"],
    value: /[A-Za-z0-9_-]{32}/,
    like: [base64url(32)],
    revoke: "Reset the secret on the application's OAuth2 page.",
  }),

  telegram.form("bot-token", "bot token", {
    pattern: /(?<![0-9A-Za-z_-])(?:bot)?(?<secret>[0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])/g,
    keywords: [":aa"],
    follows: wordRun(33),
    like: [digits(10), ":AA", base64url(33)],
    unlike: [[digits(10), ":AA", base64url(20)]],
  }),

  microsoftTeams.form("incoming-webhook", "incoming webhook address", {
    pattern:
      /\.webhook\.office\.com\/webhookb2\/(?<secret>[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{20,60})?)/g,
    keywords: ["webhook.office.com/webhookb2/"],
    like: [
      "https://contoso.webhook.office.com/webhookb2/",
      uuid,
      "@",
      uuid,
      "/IncomingWebhook/",
      hex(32),
      "/",
      uuid,
    ],
    unlike: [["https://contoso.webhook.office.com/webhookb2/", uuid]],
  }),
  mattermost.assigned("access-token", "access token", {
    names: [
      "mattermost token",
      "mattermost access token",
      "mattermost bot token",
      "mattermost personal access token",
    ],
    value: /[a-z0-9]{26}/,
    like: [lower(26)],
  }),
  mattermost.form("incoming-webhook", "incoming webhook address", {
    pattern: /mattermost[a-z0-9.-]{0,80}(?::\d{2,5})?\/hooks\/(?<secret>[a-z0-9]{26})(?![a-z0-9])/g,
    keywords: ["mattermost"],
    like: ["https://mattermost.example.net/hooks/", lower(26)],
    unlike: [["https://mattermost.example.net/hooks/", lower(12)]],
    documentation: "https://developers.mattermost.com/integrate/webhooks/incoming/",
  }),
  matrix.token("access-token", "access token", {
    prefix: "syt_",
    body: /[A-Za-z0-9+/=]{2,200}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
    like: [
      "am9obg_",
      { alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 20 },
      "_",
      alnum(6),
    ],
  }),
  lark.form("webhook", "custom bot webhook address", {
    pattern:
      /open\.(?:larksuite\.com|feishu\.cn)\/open-apis\/bot\/v2\/hook\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
    keywords: ["/open-apis/bot/"],
    like: ["https://open.feishu.cn/open-apis/bot/v2/hook/", uuid],
    unlike: [["https://open.feishu.cn/open-apis/bot/v2/hook/", hex(12)]],
  }),
  lark.assigned("app-secret", "app secret", {
    names: ["lark app secret", "feishu app secret", "larksuite app secret"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
    documentation:
      "https://open.larksuite.com/document/server-docs/getting-started/api-access-token/app-access-token-development-guide",
    revoke: "Reset the App Secret under Credentials & Basic Info.",
  }),
  dingTalk.form("robot-token", "custom robot webhook address", {
    pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/g,
    keywords: ["oapi.dingtalk.com/robot/"],
    like: ["https://oapi.dingtalk.com/robot/send?access_token=", hex(64)],
    unlike: [["https://oapi.dingtalk.com/robot/send?access_token=", hex(20)]],
  }),
  dingTalk.near("signing-secret", "custom robot signing secret", {
    words: ["dingtalk"],
    value: /SEC[0-9a-f]{64}/,
    like: ["SEC", hex(64)],
  }),
  weCom.form("robot-key", "group robot webhook address", {
    pattern:
      /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g,
    keywords: ["qyapi.weixin.qq.com/cgi-bin/webhook"],
    like: ["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", uuid],
    unlike: [["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", hex(12)]],
  }),
  line.assigned("channel-access-token", "channel access token", {
    names: ["line channel access token", "channel access token", "line access token"],
    value: /[A-Za-z0-9+/]{168,176}={0,2}/,
    like: [alnum(170), "="],
  }),
  line.assigned("channel-secret", "channel secret", {
    names: ["line channel secret", "line secret", "channel secret"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  zulip.assigned("api-key", "API key", {
    names: ["zulip api key", "zulip key", "zulip bot key"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  rocketChat.assigned("access-token", "access token", {
    names: ["rocketchat token", "rocketchat auth token", "rocket chat token", "rocketchat access token"],
    value: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  webex.assigned("bot-access-token", "bot access token", {
    names: ["webex access token", "webex bot token", "webex token", "webex teams access token"],
    value: /[A-Za-z0-9]{64}_[A-Z0-9]{4}_[0-9a-f-]{36}/,
    like: [alnum(64), "_PF84_", uuid],
    confidence: "high",
  }),
  webex.assigned("client-secret", "client secret", {
    names: ["webex client secret", "webex secret"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  zoom.assigned("client-secret", "client secret", {
    names: ["zoom client secret", "zoom api secret", "zoom secret", "zoom app secret"],
    value: /[A-Za-z0-9]{32,36}/,
    like: [alnum(32)],
  }),
];
