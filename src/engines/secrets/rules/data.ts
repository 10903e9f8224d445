import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64, base64url, digits, hex, lower, upper } from "./sample.ts";

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

const alphaVantage = provider("alpha-vantage", "Alpha Vantage", {
  documentation: "https://www.alphavantage.co/documentation/",
  revoke: "Claim a new key and ask support to disable this one.",
});
const polygon = provider("polygon-io", "Polygon.io", {
  documentation: "https://polygon.io/docs/rest/quickstart",
  revoke: "Delete the key in the dashboard.",
  at: "https://polygon.io/dashboard/keys",
});
const finnhub = provider("finnhub", "Finnhub", {
  documentation: "https://finnhub.io/docs/api/authentication",
  revoke: "Regenerate the key in the dashboard.",
  at: "https://finnhub.io/dashboard",
});
const tiingo = provider("tiingo", "Tiingo", {
  documentation: "https://www.tiingo.com/documentation/general/connecting",
  revoke: "Reset the token in the account.",
  at: "https://www.tiingo.com/account/api/token",
});
const fred = provider("fred", "FRED", {
  documentation: "https://fred.stlouisfed.org/docs/api/api_key.html",
  revoke: "Delete the key in the account.",
  at: "https://fredaccount.stlouisfed.org/apikeys",
});
const newsApi = provider("newsapi", "News API", {
  documentation: "https://newsapi.org/docs/authentication",
  revoke: "Regenerate the key in the account.",
  at: "https://newsapi.org/account",
});
const nasa = provider("nasa", "NASA", {
  documentation: "https://api.nasa.gov/",
  revoke: "Sign up for a new key and stop using this one.",
});
const openExchange = provider("open-exchange-rates", "Open Exchange Rates", {
  documentation: "https://docs.openexchangerates.org/reference/authentication",
  revoke: "Deactivate the App ID in the account.",
  at: "https://openexchangerates.org/account/app-ids",
});
const hunter = provider("hunter", "Hunter", {
  documentation: "https://hunter.io/api-documentation/v2",
  revoke: "Delete the key in the dashboard.",
  at: "https://hunter.io/api-keys",
});
const clearbit = provider("clearbit", "Clearbit", {
  documentation: "https://help.clearbit.com/hc/en-us/articles/360034768894",
  revoke: "Delete the key in the dashboard.",
  at: "https://dashboard.clearbit.com/api",
});
const peopleDataLabs = provider("people-data-labs", "People Data Labs", {
  documentation: "https://docs.peopledatalabs.com/docs/authentication",
  revoke: "Regenerate the key in the dashboard.",
  at: "https://dashboard.peopledatalabs.com/",
});
const kaggle = provider("kaggle", "Kaggle", {
  documentation: "https://www.kaggle.com/docs/api",
  revoke: "Expire the token under Settings → API.",
  at: "https://www.kaggle.com/settings",
});
const tmdb = provider("tmdb", "TMDB", {
  documentation: "https://developer.themoviedb.org/docs/authentication-application",
  revoke: "Regenerate the key in the settings.",
  at: "https://www.themoviedb.org/settings/api",
});
const ipInfo = provider("ipinfo", "IPinfo", {
  documentation: "https://ipinfo.io/developers",
  revoke: "Reset the token in the dashboard.",
  at: "https://ipinfo.io/dashboard/token",
});
const yelp = provider("yelp", "Yelp", {
  documentation: "https://docs.developer.yelp.com/docs/places-authentication",
  revoke: "Delete the app and make another.",
  at: "https://www.yelp.com/developers/v3/manage_app",
});
const uber = provider("uber", "Uber", {
  documentation: "https://developer.uber.com/docs/riders/guides/authentication/introduction",
  revoke: "Regenerate the client secret.",
  at: "https://developer.uber.com/dashboard",
});
const canvas = provider("canvas-lms", "Canvas", {
  documentation: "https://developerdocs.instructure.com/services/canvas/oauth2/file.oauth",
  revoke: "Delete the access token under Account → Settings.",
});
const diffbot = provider("diffbot", "Diffbot", {
  documentation: "https://docs.diffbot.com/reference/authentication",
  revoke: "Ask for a new token.",
  at: "https://app.diffbot.com/",
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
];

/** Data by API: markets, news, people, places, films, learning. */
export const data: readonly SecretRule[] = [
  alphaVantage.assigned("api-key", "API key", {
    names: ["alphavantage api key", "alpha vantage api key", "alpha vantage key", "alphavantage key"],
    value: /[A-Z0-9]{16}/,
    like: [upper(16)],
  }),
  polygon.assigned("api-key", "API key", {
    names: ["polygon api key", "polygon io api key", "polygonio api key"],
    value: /[A-Za-z0-9_]{32}/,
    like: [alnum(32)],
  }),
  finnhub.assigned("api-key", "API key", {
    names: ["finnhub api key", "finnhub token", "finnhub key"],
    value: /(?:[a-z0-9]{20}|[a-z0-9]{40})/,
    like: [lower(20)],
  }),
  tiingo.assigned("api-token", "API token", {
    names: ["tiingo api key", "tiingo token", "tiingo api token", "tiingo key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  fred.assigned("api-key", "API key", {
    names: ["fred api key", "fred key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  newsApi.assigned("api-key", "API key", {
    names: ["newsapi key", "news api key", "newsapi api key", "newsapi token"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  nasa.assigned("api-key", "API key", {
    names: ["nasa api key", "nasa key"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  openExchange.assigned("app-id", "App ID", {
    names: [
      "openexchangerates app id",
      "open exchange rates app id",
      "openexchangerates api key",
      "oxr app id",
    ],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  hunter.assigned("api-key", "API key", {
    names: ["hunter api key", "hunter io api key", "hunterio api key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  clearbit.assigned("api-key", "secret API key", {
    names: ["clearbit api key", "clearbit key", "clearbit secret key"],
    value: /sk_[0-9a-f]{32}/,
    like: ["sk_", hex(32)],
    confidence: "high",
  }),
  peopleDataLabs.assigned("api-key", "API key", {
    names: ["pdl api key", "peopledatalabs api key", "people data labs api key"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  kaggle.form("api-key", "API key", {
    pattern:
      /"username"\s{0,4}:\s{0,4}"[a-z0-9_-]{3,60}"\s{0,4},\s{0,8}"key"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"/g,
    keywords: ['"username"'],
    like: ['{"username":"otter","key":"', hex(32), '"}'],
    unlike: [['{"username":"otter","key":"', hex(12), '"}']],
  }),
  kaggle.assigned("key", "API key in a variable", {
    names: ["kaggle key", "kaggle api key", "kaggle api token"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  tmdb.assigned("api-key", "API key", {
    names: ["tmdb api key", "themoviedb api key", "tmdb key", "moviedb api key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  ipInfo.assigned("token", "access token", {
    names: ["ipinfo token", "ipinfo api key", "ipinfo access token", "ipinfo api token"],
    value: /[0-9a-f]{14}/,
    like: [hex(14)],
  }),
  yelp.assigned("api-key", "API key", {
    names: ["yelp api key", "yelp fusion api key", "yelp key"],
    value: /[A-Za-z0-9_-]{128}/,
    like: [base64url(128)],
  }),
  uber.assigned("client-secret", "client secret", {
    names: ["uber client secret", "uber secret", "uber server token"],
    value: /[A-Za-z0-9_-]{40}/,
    like: [base64url(40)],
  }),
  canvas.assigned("access-token", "access token", {
    names: ["canvas access token", "canvas api token", "canvas token", "canvas api key"],
    value: /\d{1,6}~[A-Za-z0-9]{64}/,
    like: [digits(4), "~", alnum(64)],
    confidence: "high",
  }),
  diffbot.assigned("token", "API token", {
    names: ["diffbot token", "diffbot api token", "diffbot api key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
];
