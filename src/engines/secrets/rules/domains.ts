import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, hex, uuid } from "./sample.ts";

const ngrok = provider("ngrok", "ngrok", {
  documentation: "https://ngrok.com/docs/agent/#authtokens",
  revoke: "Delete the authtoken or API key in the dashboard.",
  at: "https://dashboard.ngrok.com/authtokens",
});
const tailscale = provider("tailscale", "Tailscale", {
  documentation: "https://tailscale.com/kb/1085/auth-keys",
  revoke: "Revoke the key under Settings → Keys.",
  at: "https://login.tailscale.com/admin/settings/keys",
});
const godaddy = provider("godaddy", "GoDaddy", {
  documentation: "https://developer.godaddy.com/getstarted",
  revoke: "Delete the key under API Keys.",
  at: "https://developer.godaddy.com/keys",
});
const namecheap = provider("namecheap", "Namecheap", {
  documentation: "https://www.namecheap.com/support/api/intro/",
  revoke: "Reset the key under Profile → Tools → API access.",
  at: "https://ap.www.namecheap.com/settings/tools/apiaccess/",
});
const dnsimple = provider("dnsimple", "DNSimple", {
  documentation: "https://support.dnsimple.com/articles/api-access-token/",
  revoke: "Delete the token under Account → Access tokens.",
  at: "https://dnsimple.com/user",
});
const gandi = provider("gandi", "Gandi", {
  documentation: "https://api.gandi.net/docs/authentication/",
  revoke: "Delete the token under Organisations → Sharing → Personal access tokens.",
  at: "https://admin.gandi.net/",
});
const porkbun = provider("porkbun", "Porkbun", {
  documentation: "https://porkbun.com/api/json/v3/documentation",
  revoke: "Delete the key under Account → API access.",
  at: "https://porkbun.com/account/api",
});
const duckDns = provider("duckdns", "Duck DNS", {
  documentation: "https://www.duckdns.org/spec.jsp",
  revoke: "Recreate the token in the account's menu.",
  at: "https://www.duckdns.org/",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Tunnels, domains and name service. */
export const domains: readonly SecretRule[] = [
  ngrok.assigned("authtoken", "authtoken or API key", {
    names: ["ngrok authtoken", "ngrok auth token", "ngrok token", "ngrok api key"],
    value: /[0-9A-Za-z]{24,29}_[0-9A-Za-z]{20,24}/,
    like: [alnum(27), "_", alnum(21)],
    confidence: "high",
  }),
  tailscale.token("key", "auth, API or OAuth key", {
    prefix: ["tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-"],
    body: /[A-Za-z0-9]{8,20}CNTRL-[A-Za-z0-9]{20,40}/,
    like: [alnum(11), "CNTRL-", alnum(32)],
  }),
  godaddy.form("api-key", "API key and secret", {
    pattern: /sso-key[ \t]{1,4}[A-Za-z0-9_]{10,40}:(?<secret>[A-Za-z0-9]{20,24})(?![A-Za-z0-9])/gi,
    keywords: ["sso-key"],
    like: ["Authorization: sso-key ", alnum(12), "_", alnum(22), ":", alnum(22)],
    unlike: [["Authorization: sso-key KEY:SECRET"]],
  }),
  godaddy.assigned("api-secret", "API secret", {
    names: ["godaddy api secret", "godaddy secret"],
    value: /[A-Za-z0-9]{22}/,
    like: [alnum(22)],
  }),
  namecheap.assigned("api-key", "API key", {
    names: ["namecheap api key", "namecheap key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  dnsimple.token("access-token", "account or user access token", {
    prefix: ["dnsimple_a_", "dnsimple_u_"],
    body: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  gandi.assigned("access-token", "personal access token or API key", {
    names: ["gandi token", "gandi api key", "gandi pat", "gandi personal access token", "gandi livedns key"],
    value: /(?:[0-9a-f]{40}|[A-Za-z0-9]{24})/,
    like: [hex(40)],
  }),
  porkbun.token("secret-key", "secret API key", {
    prefix: "sk1_",
    body: /[0-9a-f]{64}/,
    like: [hex(64)],
    tail: 64,
  }),
  porkbun.token("api-key", "API key", { prefix: "pk1_", body: /[0-9a-f]{64}/, like: [hex(64)], tail: 64 }),
  duckDns.assigned("token", "account token", {
    names: ["duckdns token", "duck dns token"],
    value: uuidBody,
    like: [uuid],
  }),
];
