import type { SecretRule } from "../rule.ts";
import { begin, provider } from "./build.ts";
import { alnum, base64, base64url, hex, uuid } from "./sample.ts";

const hubSpot = provider("hubspot", "HubSpot", {
  documentation: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
  revoke: "Rotate the token of the private app.",
  at: "https://app.hubspot.com/l/private-apps",
});
const salesforce = provider("salesforce", "Salesforce", {
  documentation: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
  revoke: "Revoke the session or the connected app's tokens in Setup.",
});
const zendesk = provider("zendesk", "Zendesk", {
  documentation: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
  revoke: "Delete the token in the Admin Center under APIs.",
});
const intercom = provider("intercom", "Intercom", {
  documentation: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  revoke: "Regenerate the access token of the app.",
  at: "https://app.intercom.com/a/developer-signup",
});
const freshworks = provider("freshworks", "Freshworks", {
  documentation: "https://developers.freshdesk.com/api/#authentication",
  revoke: "Reset the API key in the agent's profile.",
});
const front = provider("front", "Front", {
  documentation: "https://dev.frontapp.com/docs/create-and-revoke-api-tokens",
  revoke: "Delete the token under Developers → API tokens.",
  at: "https://app.frontapp.com/settings/developers/tokens",
});
const pipedrive = provider("pipedrive", "Pipedrive", {
  documentation: "https://pipedrive.readme.io/docs/how-to-find-the-api-token",
  revoke: "Generate a new token under Personal preferences → API.",
  at: "https://app.pipedrive.com/settings/api",
});
const zoho = provider("zoho", "Zoho", {
  documentation: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html",
  revoke: "Revoke the refresh token, or regenerate the client secret.",
  at: "https://api-console.zoho.com/",
});
const close = provider("close", "Close", {
  documentation: "https://developer.close.com/topics/authentication-with-api-keys/",
  revoke: "Delete the key under Settings → API keys.",
  at: "https://app.close.com/settings/api/",
});
const helpScout = provider("help-scout", "Help Scout", {
  documentation: "https://developer.helpscout.com/mailbox-api/overview/authentication/",
  revoke: "Rotate the secret of the app under My apps.",
  at: "https://secure.helpscout.net/",
});
const gorgias = provider("gorgias", "Gorgias", {
  documentation: "https://developers.gorgias.com/docs/authentication",
  revoke: "Reset the key under Settings → REST API.",
});
const greenhouse = provider("greenhouse", "Greenhouse", {
  documentation: "https://developers.greenhouse.io/harvest.html",
  revoke: "Revoke the key under Dev Center → API Credential Management.",
  at: "https://app.greenhouse.io/configure/dev_center/credentials",
});
const intuit = provider("intuit", "Intuit", {
  documentation:
    "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0",
  revoke: "Rotate the client secret under Keys & credentials.",
  at: "https://developer.intuit.com/dashboard",
});
const xero = provider("xero", "Xero", {
  documentation: "https://developer.xero.com/documentation/guides/oauth2/overview/",
  revoke: "Delete the client secret of the app.",
  at: "https://developer.xero.com/app/manage",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Customers, support, hiring and accounting. */
export const customers: readonly SecretRule[] = [
  hubSpot.token("private-app-token", "private app access token", {
    prefix: ["pat-na1-", "pat-na2-", "pat-eu1-", "pat-ap1-", "pat-na3-"],
    body: uuidBody,
    like: [uuid],
  }),
  hubSpot.assigned("api-key", "API key of the older form", {
    names: ["hubspot api key", "hapikey", "hubspot key"],
    value: uuidBody,
    like: [uuid],
    revoke: "Nothing to do: keys of this form stopped working in November 2022. Remove it.",
  }),
  hubSpot.assigned("client-secret", "app client secret", {
    names: ["hubspot client secret", "hubspot app secret", "hubspot secret"],
    value: uuidBody,
    like: [uuid],
  }),
  salesforce.form("access-token", "access token", {
    pattern:
      /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12}(?:[A-Z]{3})?!(?<secret>[A-Za-z0-9._]{80,120})(?![A-Za-z0-9._])/g,
    keywords: ["00d"],
    follows: (bytes, end) => bytes[end + 12] === 0x21 || bytes[end + 15] === 0x21,
    like: ["00D", alnum(12), "!", alnum(96)],
    unlike: [["00D", alnum(12), "!", alnum(20)]],
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
    like: [alnum(24)],
  }),
  salesforce.token("refresh-token", "refresh token", {
    prefix: "5Aep",
    body: /[A-Za-z0-9._]{80,90}/,
    like: ["861", alnum(80)],
    tail: 80,
  }),
  zendesk.assigned("api-token", "API token", {
    names: ["zendesk api token", "zendesk token", "zendesk api key", "zendesk secret"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  zendesk.assigned("oauth-secret", "OAuth client secret", {
    names: ["zendesk client secret", "zendesk oauth secret", "zendesk oauth client secret"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  intercom.assigned("access-token", "access token", {
    names: ["intercom access token", "intercom token", "intercom api key", "intercom api token"],
    value: /dG9r[A-Za-z0-9+/]{54,60}={0,2}/,
    like: ["dG9rO", base64(54), "="],
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
    like: [base64url(40)],
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
    like: [alnum(20)],
  }),
  front.assigned("api-token", "API token", {
    names: ["front api token", "frontapp api token", "frontapp token", "front app token"],
    value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43,90}/,
    like: ["eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
    reach: 900,
  }),
  pipedrive.assigned("api-token", "API token", {
    names: ["pipedrive api token", "pipedrive token", "pipedrive api key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  zoho.form("oauth-token", "OAuth access, refresh or grant token", {
    pattern: () => new RegExp(`${begin}1000[.][0-9a-f]{32}[.][0-9a-f]{32}(?![A-Za-z0-9.])`, "g"),
    keywords: ["1000."],
    like: ["1000", ".", hex(32), ".", hex(32)],
    unlike: [["1000", ".", hex(32)]],
  }),
  zoho.assigned("client-secret", "client secret", {
    names: ["zoho client secret", "zoho secret"],
    value: /[0-9a-f]{42}/,
    like: [hex(42)],
  }),
  close.near("api-key", "API key", {
    words: ["close_", "closeio", "close.com"],
    value: /api_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}/,
    like: ["api_", alnum(22), ".", alnum(22)],
  }),
  helpScout.assigned("app-secret", "app secret", {
    names: ["helpscout app secret", "help scout app secret", "helpscout secret", "helpscout client secret"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  gorgias.assigned("api-key", "API key", {
    names: ["gorgias api key", "gorgias token"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  greenhouse.assigned("api-key", "Harvest API key", {
    names: ["greenhouse api key", "greenhouse harvest key", "greenhouse api token", "greenhouse token"],
    value: /[0-9a-f]{32}-\d/,
    like: [hex(32), "-2"],
    confidence: "high",
  }),
  intuit.assigned("client-secret", "client secret", {
    names: ["quickbooks client secret", "intuit client secret", "qbo client secret", "qb client secret"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  xero.assigned("client-secret", "client secret", {
    names: ["xero client secret", "xero secret"],
    value: /[A-Za-z0-9_-]{48}/,
    like: [base64url(48)],
  }),
];
