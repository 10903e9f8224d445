import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64url, digits, hex, lower, upper, uuid } from "./sample.ts";

const prefect = provider("prefect", "Prefect", {
  documentation: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  revoke: "Delete the key under API keys.",
  at: "https://app.prefect.cloud/my/api-keys",
});
const triggerDev = provider("trigger-dev", "Trigger.dev", {
  documentation: "https://trigger.dev/docs/apikeys",
  revoke: "Regenerate the environment's key under API keys.",
  at: "https://cloud.trigger.dev/",
});
const inngest = provider("inngest", "Inngest", {
  documentation: "https://www.inngest.com/docs/platform/signing-keys",
  revoke: "Create a new signing key and rotate to it.",
  at: "https://app.inngest.com/env/production/manage/signing-key",
});
const typeform = provider("typeform", "Typeform", {
  documentation: "https://www.typeform.com/developers/get-started/personal-access-token/",
  revoke: "Delete the token under Personal tokens.",
  at: "https://admin.typeform.com/user/tokens",
});
const calCom = provider("cal-com", "Cal.com", {
  documentation: "https://cal.com/docs/api-reference/v2/introduction",
  revoke: "Delete the key under Settings → API keys.",
  at: "https://app.cal.com/settings/developer/api-keys",
});
const calendly = provider("calendly", "Calendly", {
  documentation: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
  revoke: "Revoke the token under Integrations → API & webhooks.",
  at: "https://calendly.com/integrations/api_webhooks",
});
const zapier = provider("zapier", "Zapier", {
  documentation: "https://help.zapier.com/hc/en-us/articles/8496288690317",
  revoke: "Make a new catch hook and delete this one.",
  at: "https://zapier.com/app/zaps",
});
const make = provider("make", "Make", {
  documentation: "https://help.make.com/webhooks",
  revoke: "Delete the webhook under Webhooks.",
  at: "https://www.make.com/",
});
const ifttt = provider("ifttt", "IFTTT", {
  documentation: "https://help.ifttt.com/hc/en-us/articles/115010230347",
  revoke: "Regenerate the key in the Webhooks settings.",
  at: "https://ifttt.com/maker_webhooks/settings",
});
const n8n = provider("n8n", "n8n", {
  documentation: "https://docs.n8n.io/api/authentication/",
  revoke: "Delete the key under Settings → n8n API.",
});
const retool = provider("retool", "Retool", {
  documentation: "https://docs.retool.com/org-users/guides/retool-api-authentication",
  revoke: "Delete the token under Settings → API.",
});
const postman = provider("postman", "Postman", {
  documentation: "https://learning.postman.com/docs/developer/postman-api/authentication/",
  revoke: "Delete the key under Settings → API keys.",
  at: "https://go.postman.co/settings/me/api-keys",
});
const readMe = provider("readme", "ReadMe", {
  documentation: "https://docs.readme.com/main/reference/intro/authentication",
  revoke: "Delete the key under Configuration → API Keys.",
  at: "https://dash.readme.com/",
});
const rapidApi = provider("rapidapi", "RapidAPI", {
  documentation: "https://docs.rapidapi.com/docs/keys",
  revoke: "Delete the key of the application.",
  at: "https://rapidapi.com/developer/security",
});
const docusign = provider("docusign", "Docusign", {
  documentation: "https://developers.docusign.com/platform/auth/",
  revoke: "Delete the secret key of the app under Apps and Keys.",
  at: "https://admindemo.docusign.com/apps-and-keys",
});
const pandaDoc = provider("pandadoc", "PandaDoc", {
  documentation: "https://developers.pandadoc.com/reference/api-key-authentication-process",
  revoke: "Delete the key in the developer dashboard.",
  at: "https://app.pandadoc.com/a/#/api-dashboard/configuration",
});
const wakaTime = provider("wakatime", "WakaTime", {
  documentation: "https://wakatime.com/developers",
  revoke: "Reset the key in the account's settings.",
  at: "https://wakatime.com/settings/account",
});
const pushover = provider("pushover", "Pushover", {
  documentation: "https://pushover.net/api",
  revoke: "Delete the application, or ask support to reset the user key.",
  at: "https://pushover.net/",
});
const pipedream = provider("pipedream", "Pipedream", {
  documentation: "https://pipedream.com/docs/rest-api/auth",
  revoke: "Revoke the key in the account's settings.",
  at: "https://pipedream.com/user",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Automation, forms, API tools and notifications. */
export const automation: readonly SecretRule[] = [
  typeform.token("personal-access-token", "personal access token", {
    prefix: "tfp_",
    body: /[A-Za-z0-9_-]{44,59}/,
    like: [base64url(59)],
    tail: 44,
  }),
  calCom.token("api-key", "API key", { prefix: "cal_live_", body: /[0-9a-f]{32}/, like: [hex(32)] }),
  calendly.assigned("personal-access-token", "personal access token", {
    names: [
      "calendly api key",
      "calendly token",
      "calendly access token",
      "calendly api token",
      "calendly personal access token",
    ],
    value: /eyJ[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{100,600}\.[A-Za-z0-9_-]{60,120}/,
    like: ["eyJ", alnum(60), ".", base64url(200), ".", base64url(86)],
    reach: 1200,
    confidence: "high",
  }),
  zapier.form("webhook", "catch hook address", {
    pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{4,10}\/[a-z0-9]{5,12})(?![a-z0-9])/g,
    keywords: ["hooks.zapier.com/hooks/"],
    confidence: "medium",
    entropy: 2,
    like: ["https://hooks.zapier.com/hooks/catch/", digits(7), "/", lower(7)],
    unlike: [["https://hooks.zapier.com/hooks/catch/"]],
  }),
  make.form("webhook", "webhook address", {
    pattern: /hook\.(?:[a-z]{2}\d\.)?make\.com\/(?<secret>[a-z0-9]{32})(?![a-z0-9])/g,
    keywords: ["make.com/"],
    confidence: "medium",
    like: ["https://hook.eu1.make.com/", lower(32)],
    unlike: [["https://hook.eu1.make.com/", lower(8)]],
  }),
  ifttt.form("webhook-key", "webhooks key", {
    pattern:
      /maker\.ifttt\.com\/(?:trigger\/[^\s"'<>/]{1,80}\/(?:json\/)?with\/key|use)\/(?<secret>[A-Za-z0-9_-]{22,43})(?![A-Za-z0-9_-])/g,
    keywords: ["maker.ifttt.com/"],
    like: ["https://maker.ifttt.com/trigger/order/with/key/", base64url(22)],
    unlike: [["https://maker.ifttt.com/trigger/order/with/key/", "{key}"]],
  }),
  n8n.assigned("encryption-key", "encryption key", {
    names: ["n8n encryption key"],
    value: /[A-Za-z0-9+/=_-]{24,64}/,
    like: [alnum(32)],
    documentation: "https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/",
    revoke: "Set a new key and enter every stored credential again.",
  }),
  retool.token("api-token", "API token", { prefix: "retool_01", body: /[a-z0-9]{24}/, like: [lower(24)] }),
  postman.token("api-key", "API key", {
    prefix: "PMAK-",
    body: /[0-9a-f]{24}-[0-9a-f]{34}/,
    like: [hex(24), "-", hex(34)],
  }),
  postman.token("collection-access-key", "collection access key", {
    prefix: "PMAT-",
    body: /[A-Z0-9]{26}/,
    like: [upper(26)],
  }),
  readMe.token("api-key", "API key", { prefix: "rdme_", body: /[a-z0-9]{70,74}/, like: [lower(70)] }),
  rapidApi.assigned("key", "application key", {
    names: ["rapidapi key", "x rapidapi key", "rapid api key"],
    value: /[A-Za-z0-9]{10}msh[A-Za-z0-9]{15}p[A-Za-z0-9]{6}jsn[A-Za-z0-9]{12}/,
    like: [hex(10), "msh", hex(15), "p", hex(6), "jsn", hex(12)],
    confidence: "high",
  }),
  docusign.assigned("secret-key", "integration secret key", {
    names: ["docusign secret key", "docusign client secret", "docusign secret"],
    value: uuidBody,
    like: [uuid],
  }),
  pandaDoc.assigned("api-key", "API key", {
    names: ["pandadoc api key", "pandadoc key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  wakaTime.token("api-key", "API key", { prefix: "waka_", body: uuidBody, like: [uuid] }),
  pushover.assigned("api-token", "application token", {
    names: ["pushover token", "pushover api token", "pushover app token", "pushover user key"],
    value: /[au][a-z0-9]{29}/,
    like: ["a", lower(29)],
  }),
  pipedream.assigned("api-key", "API key", {
    names: ["pipedream api key", "pipedream key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  prefect.token("api-key", "API key", {
    prefix: ["pnu_", "pnb_"],
    body: /[A-Za-z0-9]{36}/,
    like: [alnum(36)],
    tail: 36,
  }),
  triggerDev.token("secret-key", "secret API key", {
    prefix: ["tr_prod_", "tr_stg_", "tr_dev_", "tr_preview_"],
    body: /[A-Za-z0-9]{20,32}/,
    like: [alnum(20)],
  }),
  inngest.token("signing-key", "signing key", {
    prefix: ["signkey-prod-", "signkey-test-", "signkey-branch-"],
    body: /[0-9a-f]{32,64}/,
    like: [hex(64)],
  }),
];
