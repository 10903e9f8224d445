import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64url, digits, hex, lower, upper } from "./sample.ts";

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
