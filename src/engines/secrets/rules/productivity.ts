import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { wordRunWhere } from "./follows.ts";
import { alnum, base64url, digits, hex, upper, upperHex, uuid } from "./sample.ts";

const atlassian = provider("atlassian", "Atlassian", {
  documentation:
    "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  revoke: "Revoke the token under Security → API tokens.",
  at: "https://id.atlassian.com/manage-profile/security/api-tokens",
});
const trello = provider("trello", "Trello", {
  documentation: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
  revoke: "Revoke the token in the account's applications.",
  at: "https://trello.com/power-ups/admin",
});
const notion = provider("notion", "Notion", {
  documentation: "https://developers.notion.com/docs/authorization",
  revoke: "Refresh the secret of the integration.",
  at: "https://www.notion.so/profile/integrations",
});
const linear = provider("linear", "Linear", {
  documentation: "https://linear.app/developers/graphql",
  revoke: "Revoke the key under Settings → Security & access.",
  at: "https://linear.app/settings/account/security",
});
const asana = provider("asana", "Asana", {
  documentation: "https://developers.asana.com/docs/personal-access-token",
  revoke: "Revoke the token in the developer console.",
  at: "https://app.asana.com/0/my-apps",
});
const airtable = provider("airtable", "Airtable", {
  documentation: "https://airtable.com/developers/web/guides/personal-access-tokens",
  revoke: "Delete the token in the builder hub.",
  at: "https://airtable.com/create/tokens",
});
const clickUp = provider("clickup", "ClickUp", {
  documentation: "https://developer.clickup.com/docs/authentication",
  revoke: "Regenerate the token under Settings → Apps.",
  at: "https://app.clickup.com/settings/apps",
});
const monday = provider("monday", "monday.com", {
  documentation: "https://developer.monday.com/api-reference/docs/authentication",
  revoke: "Regenerate the token under Developers → My access tokens.",
  at: "https://monday.com/",
});
const todoist = provider("todoist", "Todoist", {
  documentation: "https://developer.todoist.com/rest/v2/",
  revoke: "Issue a new token under Settings → Integrations → Developer.",
  at: "https://app.todoist.com/app/settings/integrations/developer",
});
const shortcut = provider("shortcut", "Shortcut", {
  documentation: "https://developer.shortcut.com/api/rest/v3",
  revoke: "Delete the token under Settings → API Tokens.",
  at: "https://app.shortcut.com/settings/account/api-tokens",
});
const smartsheet = provider("smartsheet", "Smartsheet", {
  documentation: "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
  revoke: "Revoke the token under Personal Settings → API Access.",
  at: "https://app.smartsheet.com/",
});
const coda = provider("coda", "Coda", {
  documentation: "https://coda.io/developers/apis/v1",
  revoke: "Delete the token under Account settings → API settings.",
  at: "https://coda.io/account",
});
const figma = provider("figma", "Figma", {
  documentation: "https://www.figma.com/developers/api#authentication",
  revoke: "Revoke the token under Settings → Security.",
  at: "https://www.figma.com/settings",
});
const miro = provider("miro", "Miro", {
  documentation: "https://developers.miro.com/docs/getting-started-with-oauth",
  revoke: "Regenerate the client secret, or uninstall the app from the team.",
  at: "https://miro.com/app/settings/user-profile/apps",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

const DOT = 0x2e;

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Work, documents and design. */
export const productivity: readonly SecretRule[] = [
  atlassian.token("api-token", "API token", {
    prefix: ["ATATT3xFf", "ATSTT3xFf"],
    body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
    like: [base64url(170), "=", upperHex(8)],
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
    like: [alnum(24)],
  }),
  atlassian.token("organization-key", "organisation admin API key", {
    prefix: "ATCTT3xFfGN0",
    body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
    like: [base64url(170), "=", upperHex(8)],
  }),
  trello.token("token", "API token", {
    prefix: "ATTA",
    body: /[0-9a-f]{64}[0-9A-F]{8}/,
    like: [hex(64), upperHex(8)],
    tail: 72,
  }),
  trello.assigned("api-token", "API token of the older form", {
    names: ["trello token", "trello api token", "trello secret", "trello api secret"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  notion.token("integration-token", "integration token", {
    prefix: "ntn_",
    body: /[0-9]{11}[A-Za-z0-9]{35}/,
    like: [digits(11), alnum(35)],
    tail: 46,
  }),
  notion.near("legacy-integration-token", "integration token of the older form", {
    words: ["notion"],
    value: /secret_[A-Za-z0-9]{43}/,
    like: ["secret_", alnum(43)],
  }),
  linear.token("api-key", "personal API key", {
    prefix: "lin_api_",
    body: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  linear.token("oauth-token", "OAuth token", { prefix: "lin_oauth_", body: /[0-9a-f]{64}/, like: [hex(64)] }),
  linear.assigned("client-secret", "OAuth client secret", {
    names: ["linear client secret", "linear webhook secret", "linear secret"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  linear.token("webhook-secret", "webhook signing secret", {
    prefix: "lin_wh_",
    body: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  asana.near("personal-access-token", "personal access token", {
    words: ["asana"],
    value: /(?:[0-2]\/[0-9]{14,17}(?:\/[0-9]{14,17})?:[0-9a-f]{32})/,
    like: ["2/", digits(16), "/", digits(16), ":", hex(32)],
  }),
  asana.assigned("client-secret", "client secret", {
    names: ["asana client secret", "asana secret"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  airtable.form("personal-access-token", "personal access token", {
    pattern: () => new RegExp(`${begin}pat[A-Za-z0-9]{14}[.][0-9a-f]{64}${end}`, "g"),
    keywords: ["pat"],
    follows: wordRunWhere((bytes, end) => bytes[end + 14] === DOT, 79),
    like: ["pat", alnum(14), ".", hex(64)],
    unlike: [["pat", alnum(14), ".", hex(32)]],
  }),
  airtable.assigned("legacy-api-key", "API key of the older form", {
    names: ["airtable api key", "airtable key"],
    value: /key[A-Za-z0-9]{14}/,
    like: ["key", alnum(14)],
    revoke: "Nothing to do: keys of this form stopped working in February 2024. Remove it.",
  }),
  clickUp.form("api-token", "personal API token", {
    pattern: () => new RegExp(`${begin}pk_[0-9]{5,10}_[0-9A-Z]{32}${end}`, "g"),
    keywords: ["pk_"],
    follows: (bytes, end) => isDigit(bytes[end]) && isDigit(bytes[end + 4]),
    like: ["pk_", digits(8), "_", upper(32)],
    unlike: [["pk_", digits(8), "_", upper(12)]],
  }),
  monday.assigned("api-token", "API token", {
    names: ["monday api token", "monday token", "monday api key", "monday access token"],
    value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43}/,
    like: ["eyJ", alnum(17), ".eyJ", alnum(160), ".", base64url(43)],
    reach: 900,
    confidence: "high",
  }),
  todoist.assigned("api-token", "API token", {
    names: ["todoist api token", "todoist token", "todoist api key", "todoist key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  shortcut.assigned("api-token", "API token", {
    names: ["shortcut api token", "clubhouse api token", "shortcut token"],
    value: uuidBody,
    like: [uuid],
  }),
  smartsheet.assigned("access-token", "access token", {
    names: ["smartsheet access token", "smartsheet token", "smartsheet api key", "smartsheet api token"],
    value: /(?:[A-Za-z0-9]{37}|[a-z0-9]{26})/,
    like: [alnum(37)],
  }),
  coda.assigned("api-token", "API token", {
    names: ["coda api token", "coda token", "coda api key"],
    value: uuidBody,
    like: [uuid],
  }),
  figma.token("personal-access-token", "personal access token", {
    prefix: "figd_",
    body: /[A-Za-z0-9_-]{38,43}/,
    like: [base64url(40)],
  }),
  miro.assigned("client-secret", "client secret", {
    names: ["miro client secret", "miro secret", "miro oauth client secret"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
];
