import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64url, hex, upper, uuid } from "./sample.ts";

const twilio = provider("twilio", "Twilio", {
  documentation: "https://www.twilio.com/docs/iam/api-keys",
  revoke: "Delete the API key, or promote a secondary auth token, in the console.",
  at: "https://console.twilio.com/",
});
const vonage = provider("vonage", "Vonage", {
  documentation: "https://developer.vonage.com/en/account/secret-management",
  revoke: "Add a new API secret and delete this one under API settings.",
  at: "https://dashboard.nexmo.com/settings",
});
const plivo = provider("plivo", "Plivo", {
  documentation: "https://www.plivo.com/docs/messaging/api/overview",
  revoke: "Regenerate the auth token in the console.",
  at: "https://console.plivo.com/",
});
const messageBird = provider("messagebird", "Bird", {
  documentation: "https://developers.messagebird.com/api/",
  revoke: "Delete the access key under Developers → API access.",
  at: "https://dashboard.messagebird.com/",
});
const telnyx = provider("telnyx", "Telnyx", {
  documentation: "https://developers.telnyx.com/development/authentication",
  revoke: "Delete the key under API Keys.",
  at: "https://portal.telnyx.com/#/api-keys",
});
const infobip = provider("infobip", "Infobip", {
  documentation: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
  revoke: "Delete the key under Developer tools → API keys.",
  at: "https://portal.infobip.com/dev/api-keys",
});
const clickatell = provider("clickatell", "Clickatell", {
  documentation: "https://docs.clickatell.com/",
  revoke: "Delete the key of the integration.",
  at: "https://portal.clickatell.com/",
});
const sinch = provider("sinch", "Sinch", {
  documentation: "https://developers.sinch.com/docs/sms/api-reference/authentication/",
  revoke: "Delete the key or token in the dashboard.",
  at: "https://dashboard.sinch.com/",
});
const ringCentral = provider("ringcentral", "RingCentral", {
  documentation: "https://developers.ringcentral.com/guide/authentication",
  revoke: "Rotate the client secret of the application.",
  at: "https://developers.ringcentral.com/my-account.html",
});
const oneSignal = provider("onesignal", "OneSignal", {
  documentation: "https://documentation.onesignal.com/docs/en/keys-and-ids",
  revoke: "Delete the key under Settings → Keys & IDs.",
  at: "https://dashboard.onesignal.com/",
});
const pusher = provider("pusher", "Pusher", {
  documentation: "https://pusher.com/docs/channels/library_auth_reference/auth-signatures/",
  revoke: "Create new app keys and disable these.",
  at: "https://dashboard.pusher.com/",
});
const pubNub = provider("pubnub", "PubNub", {
  documentation: "https://www.pubnub.com/docs/general/setup/account-setup",
  revoke: "Add a new keyset and delete this one.",
  at: "https://admin.pubnub.com/",
});
const ably = provider("ably", "Ably", {
  documentation: "https://ably.com/docs/auth/basic",
  revoke: "Revoke the key in the app's API Keys.",
  at: "https://ably.com/accounts/any/apps",
});
const stream = provider("getstream", "Stream", {
  documentation: "https://getstream.io/chat/docs/node/tokens_and_authentication/",
  revoke: "Rotate the secret in the app's settings.",
  at: "https://dashboard.getstream.io/",
});
const sendbird = provider("sendbird", "Sendbird", {
  documentation: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
  revoke: "Regenerate the token under Settings → General.",
  at: "https://dashboard.sendbird.com/",
});
const agora = provider("agora", "Agora", {
  documentation: "https://docs.agora.io/en/video-calling/get-started/manage-agora-account",
  revoke: "Switch to the secondary certificate and delete this one.",
  at: "https://console.agora.io/",
});
const liveKit = provider("livekit", "LiveKit", {
  documentation: "https://docs.livekit.io/home/cloud/keys-and-tokens/",
  revoke: "Delete the key in the project's settings.",
  at: "https://cloud.livekit.io/",
});
const daily = provider("daily", "Daily", {
  documentation: "https://docs.daily.co/reference/rest-api",
  revoke: "Regenerate the key under Developers.",
  at: "https://dashboard.daily.co/developers",
});
const knock = provider("knock", "Knock", {
  documentation: "https://docs.knock.app/developer-tools/api-keys",
  revoke: "Roll the key in the environment's settings.",
  at: "https://dashboard.knock.app/",
});
const courier = provider("courier", "Courier", {
  documentation: "https://www.courier.com/docs/reference/auth/",
  revoke: "Delete the key under Settings → API Keys.",
  at: "https://app.courier.com/settings/api-keys",
});
const novu = provider("novu", "Novu", {
  documentation: "https://docs.novu.co/platform/developer/api-keys",
  revoke: "Regenerate the key under API Keys.",
  at: "https://dashboard.novu.co/api-keys",
});
const nylas = provider("nylas", "Nylas", {
  documentation: "https://developer.nylas.com/docs/v3/auth/",
  revoke: "Delete the key under API Keys.",
  at: "https://dashboard-v3.nylas.com/",
});
const africasTalking = provider("africas-talking", "Africa's Talking", {
  documentation: "https://developers.africastalking.com/docs/authentication",
  revoke: "Generate a new key under Settings → API Key.",
  at: "https://account.africastalking.com/",
});

/** Calls, text messages, push notifications and live connections. */
export const telephony: readonly SecretRule[] = [
  twilio.assigned("auth-token", "auth token", {
    names: ["twilio auth token", "twilio token", "twilio authtoken", "twilio account token"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  twilio.assigned("api-key-secret", "API key secret", {
    names: ["twilio api key secret", "twilio api secret", "twilio secret", "twilio key secret"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  twilio.near("account-pair", "account or API key id with its secret", {
    words: ["twilio"],
    value: /(?:AC|SK)[0-9a-f]{32}["'\s]{0,4}[:,]["'\s]{0,4}[0-9a-zA-Z]{32}/,
    like: ["AC", hex(32), ":", hex(32)],
    within: 120,
  }),
  vonage.assigned("api-secret", "API secret", {
    names: ["vonage api secret", "nexmo api secret", "nexmo secret", "vonage secret"],
    value: /[A-Za-z0-9]{16}/,
    like: [alnum(16)],
  }),
  vonage.assigned("signature-secret", "signature secret", {
    names: ["nexmo signature secret", "vonage signature secret", "vonage api signature secret"],
    value: /[A-Za-z0-9]{32,64}/,
    like: [alnum(50)],
  }),
  plivo.assigned("auth-token", "auth token", {
    names: ["plivo auth token", "plivo token"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  messageBird.assigned("access-key", "access key", {
    names: ["messagebird access key", "messagebird api key", "messagebird key"],
    value: /[A-Za-z0-9]{25}/,
    like: [alnum(25)],
  }),
  telnyx.form("api-key", "API key", {
    pattern: () => new RegExp(`${begin}KEY[0-9A-F]{30,34}_[A-Za-z0-9]{22}${end}`, "g"),
    keywords: ["key0"],
    like: ["KEY0", { alphabet: "0123456789ABCDEF", length: 31 }, "_", alnum(22)],
    unlike: [["KEY0", { alphabet: "0123456789ABCDEF", length: 31 }]],
  }),
  infobip.assigned("api-key", "API key", {
    names: ["infobip api key", "infobip key"],
    value: /[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [hex(32), "-", uuid],
    confidence: "high",
  }),
  clickatell.assigned("api-key", "API key", {
    names: ["clickatell api key", "clickatell key", "clickatell token"],
    value: /[A-Za-z0-9_-]{22}==/,
    like: [base64url(22), "=="],
  }),
  sinch.assigned("api-token", "service API token", {
    names: ["sinch api token", "sinch service token", "sinch token"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  ringCentral.assigned("client-secret", "client secret", {
    names: ["ringcentral client secret", "rc client secret", "rc app client secret", "ringcentral secret"],
    value: /[A-Za-z0-9_-]{22,64}/,
    like: [base64url(44)],
  }),
  oneSignal.token("api-key", "app or organisation API key", {
    prefix: ["os_v2_app_", "os_v2_org_"],
    body: /[a-z2-7]{90,120}/,
    like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 103 }],
  }),
  oneSignal.assigned("legacy-rest-api-key", "REST API key of the older form", {
    names: ["onesignal rest api key", "onesignal api key", "onesignal app api key"],
    value: /(?:[A-Za-z0-9]{48}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    like: [alnum(48)],
  }),
  pusher.assigned("secret", "app secret", {
    names: ["pusher secret", "pusher app secret", "soketi default app secret"],
    value: /[0-9a-f]{20}/,
    like: [hex(20)],
  }),
  pubNub.token("secret-key", "secret key", {
    prefix: "sec-c-",
    body: /[A-Za-z0-9]{40,60}/,
    like: [alnum(48)],
  }),
  pubNub.token("subscribe-key", "publish or subscribe key", {
    kind: "publishable",
    prefix: ["sub-c-", "pub-c-"],
    body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
    revoke: "Nothing to revoke: clients hold them. Use Access Manager to say what they may do.",
  }),
  ably.near("api-key", "API key", {
    words: ["ably_", "ably-", "ably.", "ablyapi", "ably:"],
    value: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}/,
    like: [alnum(6), ".", alnum(6), ":", base64url(43)],
  }),
  stream.assigned("api-secret", "API secret", {
    names: ["stream api secret", "getstream api secret", "stream secret", "stream app secret"],
    value: /[a-z0-9]{64}/,
    like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz0123456789", length: 64 }],
  }),
  sendbird.assigned("api-token", "API token", {
    names: ["sendbird api token", "sendbird token", "sendbird master api token"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  agora.assigned("app-certificate", "app certificate", {
    names: ["agora app certificate", "agora certificate", "agora primary certificate"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  liveKit.assigned("api-secret", "API secret", {
    names: ["livekit api secret", "livekit secret"],
    value: /[A-Za-z0-9]{32,64}/,
    like: [alnum(44)],
  }),
  daily.assigned("api-key", "API key", {
    names: ["daily api key", "daily co api key"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  knock.near("secret-key", "secret key", {
    words: ["knock"],
    value: /sk_(?:test_)?[A-Za-z0-9_-]{32,50}/,
    like: ["sk_", base64url(43)],
  }),
  courier.token("auth-token", "API key", {
    prefix: ["pk_prod_", "dk_prod_", "dk_test_"],
    body: /[A-Z0-9]{28}/,
    like: [upper(28)],
  }),
  novu.assigned("secret-key", "secret key", {
    names: ["novu secret key", "novu api key", "novu key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  nylas.token("api-key", "API key", { prefix: "nyk_v0_", body: /[A-Za-z0-9]{60,70}/, like: [alnum(64)] }),
  africasTalking.token("api-key", "API key", {
    prefix: "atsk_",
    body: /[0-9a-f]{64,80}/,
    like: [hex(72)],
    tail: 64,
  }),
];
