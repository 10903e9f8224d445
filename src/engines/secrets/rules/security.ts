import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base32, base64, digits, hex } from "./sample.ts";

const socket = provider("socket", "Socket", {
  documentation: "https://docs.socket.dev/reference/creating-and-managing-api-tokens",
  revoke: "Revoke the token under Settings → API tokens.",
  at: "https://socket.dev/dashboard",
});
const unkey = provider("unkey", "Unkey", {
  documentation: "https://www.unkey.com/docs/security/root-keys",
  revoke: "Revoke the root key under Settings → Root keys.",
  at: "https://app.unkey.com/settings/root-keys",
});
const definedNetworking = provider("defined-networking", "Defined Networking", {
  documentation: "https://docs.defined.net/api/defined-networking-api/",
  revoke: "Delete the key under API keys.",
  at: "https://admin.defined.net/settings/api-keys",
});
const virusTotal = provider("virustotal", "VirusTotal", {
  documentation: "https://docs.virustotal.com/docs/please-give-me-an-api-key",
  revoke: "Regenerate the key in the profile.",
  at: "https://www.virustotal.com/gui/my-apikey",
});
const shodan = provider("shodan", "Shodan", {
  documentation: "https://developer.shodan.io/api",
  revoke: "Reset the key in the account.",
  at: "https://account.shodan.io/",
});
const censys = provider("censys", "Censys", {
  documentation: "https://docs.censys.com/reference/get-started",
  revoke: "Reset the secret, or delete the token, in the account.",
  at: "https://accounts.censys.io/settings/personal-access-tokens",
});
const abuseIpdb = provider("abuseipdb", "AbuseIPDB", {
  documentation: "https://docs.abuseipdb.com/",
  revoke: "Revoke the key in the account.",
  at: "https://www.abuseipdb.com/account/api",
});
const securityTrails = provider("securitytrails", "SecurityTrails", {
  documentation: "https://docs.securitytrails.com/docs/overview",
  revoke: "Delete the key under Credentials.",
  at: "https://securitytrails.com/app/account/credentials",
});
const gitGuardian = provider("gitguardian", "GitGuardian", {
  documentation: "https://docs.gitguardian.com/api-docs/authentication",
  revoke: "Revoke the token under API → Personal access tokens.",
  at: "https://dashboard.gitguardian.com/api/personal-access-tokens",
});
const nightfall = provider("nightfall", "Nightfall", {
  documentation: "https://help.nightfall.ai/developer-api/introduction/authentication-and-security",
  revoke: "Delete the key in the console.",
  at: "https://app.nightfall.ai/",
});
const sslMate = provider("sslmate", "SSLMate", {
  documentation: "https://sslmate.com/help/reference/apiv2",
  revoke: "Delete the key in the account.",
  at: "https://sslmate.com/account/api_credentials",
});
const hackerOne = provider("hackerone", "HackerOne", {
  documentation: "https://api.hackerone.com/getting-started/",
  revoke: "Revoke the token under Settings → API Token.",
  at: "https://hackerone.com/settings/api_token/edit",
});
const tenable = provider("tenable", "Tenable", {
  documentation: "https://developer.tenable.com/docs/authorization",
  revoke: "Generate new keys for the user: the old ones stop working.",
});
const crowdStrike = provider("crowdstrike", "CrowdStrike", {
  documentation: "https://developer.crowdstrike.com/docs/openapi/",
  revoke: "Delete the API client under API clients and keys.",
});
const wiz = provider("wiz", "Wiz", {
  documentation: "https://win.wiz.io/reference/welcome",
  revoke: "Delete the service account.",
});

/** Security services. */
export const security: readonly SecretRule[] = [
  virusTotal.assigned("api-key", "API key", {
    names: [
      "virustotal api key",
      "virus total api key",
      "vt api key",
      "virustotal key",
      "virustotal token",
      "x apikey virustotal",
    ],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  shodan.assigned("api-key", "API key", {
    names: ["shodan api key", "shodan key"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  censys.assigned("api-secret", "API secret", {
    names: ["censys api secret", "censys secret"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  censys.token("personal-access-token", "personal access token", {
    prefix: "censys_",
    body: /[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40}/,
    like: [alnum(8), "_", alnum(24)],
    tail: 29,
  }),
  abuseIpdb.assigned("api-key", "API key", {
    names: ["abuseipdb api key", "abuseipdb key", "abuse ipdb api key"],
    value: /[0-9a-f]{80}/,
    like: [hex(80)],
    confidence: "high",
  }),
  securityTrails.assigned("api-key", "API key", {
    names: ["securitytrails api key", "securitytrails key", "security trails api key"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  gitGuardian.assigned("api-key", "API key", {
    names: ["gitguardian api key", "gitguardian token"],
    value: /[0-9a-fA-F]{71}/,
    like: [hex(71)],
    confidence: "high",
  }),
  nightfall.token("api-key", "API key", {
    prefix: "NF-",
    body: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
    tail: 32,
  }),
  sslMate.assigned("api-key", "API key", {
    names: ["sslmate api key", "sslmate key", "certspotter api key"],
    value: /(?:\d{1,8}_)?[A-Za-z0-9]{20,36}/,
    like: [digits(5), "_", alnum(20)],
  }),
  hackerOne.assigned("api-token", "API token", {
    names: ["hackerone api token", "hackerone token", "hackerone api key"],
    value: /[A-Za-z0-9+/]{43}=/,
    like: [base64(43), "="],
  }),
  tenable.form("api-keys", "API keys in a header", {
    pattern: /accessKey=[0-9a-f]{64};\s{0,2}secretKey=(?<secret>[0-9a-f]{64})/gi,
    keywords: ["accesskey="],
    like: ["X-ApiKeys: accessKey=", hex(64), "; secretKey=", hex(64)],
    unlike: [["X-ApiKeys: accessKey=$ACCESS; secretKey=$SECRET"]],
  }),
  tenable.assigned("secret-key", "secret key", {
    names: ["tenable secret key", "tio secret key", "nessus secret key"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  crowdStrike.assigned("client-secret", "API client secret", {
    names: ["falcon client secret", "crowdstrike client secret", "crowdstrike secret"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  wiz.assigned("client-secret", "service account client secret", {
    names: ["wiz client secret", "wiz secret"],
    value: /[A-Za-z0-9]{64}/,
    like: [alnum(64)],
  }),
  socket.token("api-token", "API token", {
    prefix: "sktsec_",
    body: /[A-Za-z0-9_-]{30,90}/,
    like: [alnum(43), "_api"],
  }),
  unkey.token("root-key", "root key", {
    prefix: "unkey_",
    body: /[A-Za-z0-9]{20,40}/,
    like: [alnum(22)],
    tail: 20,
  }),
  definedNetworking.token("api-key", "API key", {
    prefix: "dnkey-",
    body: /[A-Z2-7]{26}-[A-Z2-7]{52}/,
    like: [base32(26), "-", base32(52)],
  }),
];
