import type { SecretRule } from "../rule.ts";
import { anyOf, begin, provider } from "./build.ts";
import { alnum, base64, base64url, digits, hex, lower, upper } from "./sample.ts";

const mapbox = provider("mapbox", "Mapbox", {
  documentation: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
  revoke: "Delete or rotate the token on the Access tokens page.",
  at: "https://console.mapbox.com/account/access-tokens/",
});
const arcGis = provider("arcgis", "ArcGIS", {
  documentation:
    "https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/",
  revoke: "Invalidate the key in the credentials item.",
  at: "https://location.arcgis.com/credentials",
});
const here = provider("here", "HERE", {
  documentation:
    "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html",
  revoke: "Delete the key of the app in Access Manager.",
  at: "https://platform.here.com/admin/apps",
});
const foursquare = provider("foursquare", "Foursquare", {
  documentation: "https://docs.foursquare.com/developer/reference/authentication",
  revoke: "Delete the key in the developer console.",
  at: "https://foursquare.com/developers/",
});
const radar = provider("radar", "Radar", {
  documentation: "https://docs.radar.com/api",
  revoke: "Roll the key in the settings.",
  at: "https://radar.com/dashboard/settings",
});
const maxMind = provider("maxmind", "MaxMind", {
  documentation: "https://support.maxmind.com/hc/en-us/articles/4407111582235",
  revoke: "Delete the license key in the account.",
  at: "https://www.maxmind.com/en/accounts/current/license-key",
});
const mapTiler = provider("maptiler", "MapTiler", {
  documentation: "https://docs.maptiler.com/cloud/api/authentication-key/",
  revoke: "Delete the key in the account, or restrict it to your origins.",
  at: "https://cloud.maptiler.com/account/keys/",
});
const openWeather = provider("openweather", "OpenWeather", {
  documentation: "https://openweathermap.org/appid",
  revoke: "Delete the key under My API keys.",
  at: "https://home.openweathermap.org/api_keys",
});
const openCage = provider("opencage", "OpenCage", {
  documentation: "https://opencagedata.com/api",
  revoke: "Remove the key in the dashboard.",
  at: "https://opencagedata.com/dashboard",
});

const meta = provider("meta", "Meta", {
  documentation: "https://developers.meta.com/docs/facebook-login/guides/access-tokens/",
  revoke: "Reset the app secret, or invalidate the token by removing the app from the account.",
  at: "https://developers.meta.com/apps/",
});
const x = provider("x-twitter", "X", {
  documentation: "https://docs.x.com/resources/fundamentals/authentication/overview",
  revoke: "Regenerate the keys and tokens of the app.",
  at: "https://developer.x.com/en/portal/dashboard",
});
const linkedIn = provider("linkedin", "LinkedIn", {
  documentation: "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
  revoke: "Rotate the client secret of the app.",
  at: "https://www.linkedin.com/developers/apps",
});
const reddit = provider("reddit", "Reddit", {
  documentation: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
  revoke: "Delete the app and make another.",
  at: "https://www.reddit.com/prefs/apps",
});
const pinterest = provider("pinterest", "Pinterest", {
  documentation:
    "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
  revoke: "Reset the app's secret, or revoke the app's access.",
  at: "https://developers.pinterest.com/apps/",
});
const twitch = provider("twitch", "Twitch", {
  documentation: "https://dev.twitch.tv/docs/authentication/",
  revoke: "Generate a new secret, or revoke the token with oauth2/revoke.",
  at: "https://dev.twitch.tv/console/apps",
});
const spotify = provider("spotify", "Spotify", {
  documentation: "https://developer.spotify.com/documentation/web-api/concepts/apps",
  revoke: "Rotate the client secret of the app.",
  at: "https://developer.spotify.com/dashboard",
});
const bluesky = provider("bluesky", "Bluesky", {
  documentation: "https://docs.bsky.app/docs/api/com-atproto-server-create-app-password",
  revoke: "Delete the app password under Privacy and security.",
  at: "https://bsky.app/settings/app-passwords",
});
const mastodon = provider("mastodon", "Mastodon", {
  documentation: "https://docs.joinmastodon.org/client/token/",
  revoke: "Regenerate the access token of the application under Development.",
});
const tikTok = provider("tiktok", "TikTok", {
  documentation: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
  revoke: "Reset the client secret of the app.",
  at: "https://developers.tiktok.com/apps/",
});
const giphy = provider("giphy", "GIPHY", {
  documentation: "https://developers.giphy.com/docs/api/",
  revoke: "Delete the key in the developer dashboard.",
  at: "https://developers.giphy.com/dashboard/",
});
const unsplash = provider("unsplash", "Unsplash", {
  documentation: "https://unsplash.com/documentation",
  revoke: "Regenerate the keys of the application.",
  at: "https://unsplash.com/oauth/applications",
});
const strava = provider("strava", "Strava", {
  documentation: "https://developers.strava.com/docs/authentication/",
  revoke: "Generate a new client secret.",
  at: "https://www.strava.com/settings/api",
});
const fitbit = provider("fitbit", "Fitbit", {
  documentation: "https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/",
  revoke: "Reset the client secret of the application.",
  at: "https://dev.fitbit.com/apps",
});
const lastFm = provider("lastfm", "Last.fm", {
  documentation: "https://www.last.fm/api/authentication",
  revoke: "Ask for a new API account.",
  at: "https://www.last.fm/api/accounts",
});

const dropbox = provider("dropbox", "Dropbox", {
  documentation: "https://developers.dropbox.com/oauth-guide",
  revoke: "Revoke the token with auth/token/revoke, or reset the app secret.",
  at: "https://www.dropbox.com/developers/apps",
});
const box = provider("box", "Box", {
  documentation: "https://developer.box.com/guides/authentication/",
  revoke: "Reset the client secret of the app.",
  at: "https://app.box.com/developers/console",
});
const backblaze = provider("backblaze", "Backblaze", {
  documentation: "https://www.backblaze.com/docs/cloud-storage-application-keys",
  revoke: "Delete the application key.",
  at: "https://secure.backblaze.com/app_keys.htm",
});
const wasabi = provider("wasabi", "Wasabi", {
  documentation: "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key",
  revoke: "Delete the access key.",
  at: "https://console.wasabisys.com/access_keys",
});
const cloudinary = provider("cloudinary", "Cloudinary", {
  documentation: "https://cloudinary.com/documentation/cloudinary_credentials_tutorial",
  revoke: "Disable and delete the API key under Settings.",
  at: "https://console.cloudinary.com/settings/api-keys",
});
const imageKit = provider("imagekit", "ImageKit", {
  documentation: "https://imagekit.io/docs/api-keys",
  revoke: "Delete the key under Developer options.",
  at: "https://imagekit.io/dashboard/developer/api-keys",
});
const uploadcare = provider("uploadcare", "Uploadcare", {
  documentation: "https://uploadcare.com/docs/start/settings/",
  revoke: "Delete the secret key in the project's settings.",
  at: "https://app.uploadcare.com/",
});
const uploadThing = provider("uploadthing", "UploadThing", {
  documentation: "https://docs.uploadthing.com/getting-started/appdir",
  revoke: "Roll the key in the app's dashboard.",
  at: "https://uploadthing.com/dashboard",
});
const imgix = provider("imgix", "imgix", {
  documentation: "https://docs.imgix.com/en-US/apis/management/overview",
  revoke: "Delete the key under API Keys.",
  at: "https://dashboard.imgix.com/api-keys",
});
const mux = provider("mux", "Mux", {
  documentation: "https://www.mux.com/docs/core/make-api-requests",
  revoke: "Delete the access token under Settings.",
  at: "https://dashboard.mux.com/settings/access-tokens",
});
const vimeo = provider("vimeo", "Vimeo", {
  documentation: "https://developer.vimeo.com/api/authentication",
  revoke: "Revoke the token in the app's settings.",
  at: "https://developer.vimeo.com/apps",
});
const bitly = provider("bitly", "Bitly", {
  documentation: "https://dev.bitly.com/docs/getting-started/authentication/",
  revoke: "Generate a new token under API settings.",
  at: "https://app.bitly.com/settings/api/",
});
const dub = provider("dub", "Dub", {
  documentation: "https://dub.co/docs/api-reference/tokens",
  revoke: "Delete the key under Settings → API Keys.",
  at: "https://app.dub.co/settings/tokens",
});

const mapboxBody = /eyJ1Ijoi[A-Za-z0-9_-]{30,200}\.[A-Za-z0-9_-]{22}/;
const mapboxLike = ["eyJ1Ijoi", base64url(60), ".", base64url(22)];

/** Maps, places and weather. */
export const maps: readonly SecretRule[] = [
  mapbox.token("secret-token", "secret access token", {
    prefix: "sk.",
    keywords: ["sk.eyj1ijoi"],
    body: mapboxBody,
    like: mapboxLike,
  }),
  mapbox.token("temporary-token", "temporary access token", {
    prefix: "tk.",
    keywords: ["tk.eyj1ijoi"],
    body: mapboxBody,
    like: mapboxLike,
    revoke: "It expires within an hour.",
  }),
  mapbox.token("public-token", "public access token", {
    kind: "publishable",
    prefix: "pk.",
    keywords: ["pk.eyj1ijoi"],
    body: mapboxBody,
    like: mapboxLike,
    revoke: "Nothing to revoke: it is meant for browsers. Restrict it to your addresses.",
  }),
  arcGis.token("api-key", "API key", {
    prefix: ["AAPK", "AAPT", "AATK"],
    body: /[A-Za-z0-9_.-]{60,500}/,
    like: [base64url(100)],
    tail: 60,
  }),
  here.assigned("api-key", "API key", {
    names: ["here api key", "here maps api key", "here apikey"],
    value: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  foursquare.token("api-key", "API key", {
    prefix: "fsq3",
    body: /[A-Za-z0-9+/]{43}=/,
    like: [base64(43), "="],
  }),
  radar.token("secret-key", "secret key", {
    prefix: ["prj_live_sk_", "prj_test_sk_"],
    body: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  radar.token("publishable-key", "publishable key", {
    kind: "publishable",
    prefix: ["prj_live_pk_", "prj_test_pk_"],
    body: /[0-9a-f]{40}/,
    like: [hex(40)],
    revoke: "Nothing to revoke: it is meant for browsers and apps.",
  }),
  maxMind.form("license-key", "license key", {
    pattern: () => new RegExp(`${begin}[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9_])`, "g"),
    keywords: ["_mmk"],
    like: [alnum(6), "_", alnum(29), "_mmk"],
    unlike: [[alnum(6), "_", alnum(9), "_mmk"]],
  }),
  mapTiler.assigned("key", "API key", {
    kind: "publishable",
    confidence: "high",
    names: ["maptiler key", "maptiler api key", "maptiler token"],
    value: /[A-Za-z0-9]{20}/,
    like: [alnum(20)],
    revoke: "Nothing to revoke: it is meant for browsers. Restrict it to your origins.",
  }),
  openWeather.assigned("api-key", "API key", {
    names: [
      "openweather api key",
      "openweathermap api key",
      "owm api key",
      "openweathermap key",
      "openweather key",
    ],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  openWeather.form("address", "API key in an address", {
    pattern:
      /openweathermap\.org\/[^\s"'<>]{1,200}?[?&](?:appid|APPID)=(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
    keywords: ["openweathermap.org/"],
    like: ["https://api.openweathermap.org/data/2.5/weather?q=Graz&appid=", hex(32)],
    unlike: [["https://api.openweathermap.org/data/2.5/weather?q=Graz&appid=", "{key}"]],
  }),
  openCage.assigned("api-key", "API key", {
    names: ["opencage api key", "opencage key", "opencagedata api key"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
];

/** Social networks, music and sport. */
export const social: readonly SecretRule[] = [
  meta.token("access-token", "user, page or system user access token", {
    prefix: "EAA",
    body: /[A-Za-z0-9]{80,400}/,
    like: ["G", alnum(180)],
    tail: 80,
  }),
  meta.assigned("app-secret", "app secret", {
    names: [
      "facebook app secret",
      "facebook client secret",
      "fb app secret",
      "facebook secret",
      "instagram app secret",
      "meta app secret",
      "instagram client secret",
      "whatsapp app secret",
    ],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  meta.token("instagram-token", "Instagram access token", {
    prefix: ["IGQV", "IGQW", "IGAA"],
    body: /[A-Za-z0-9_-]{100,300}/,
    like: [base64url(150)],
    tail: 80,
  }),
  meta.form("app-access-token", "app access token", {
    pattern: () =>
      new RegExp(
        String.raw`${anyOf(["facebook"])}[^\r\n]{0,80}?(?<![0-9A-Za-z|])[0-9]{15,16}(?:\||%7C)(?<secret>[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])`,
        "g",
      ),
    keywords: ["facebook"],
    like: ["https://graph.facebook.com/me?access_token=", digits(16), "|", base64url(27)],
    also: [["facebook token ", digits(16), "%7C", base64url(27)]],
    unlike: [["https://graph.facebook.com/me?access_token=", digits(16)]],
  }),
  x.token("bearer-token", "app bearer token", {
    prefix: "AAAAAAAAAAAAAAAAAAAAA",
    body: /[A-Za-z0-9]{1,12}(?:[A-Za-z0-9]|%2[BbFf]|%3[Dd]){60,120}/,
    like: ["M", alnum(7), "AAAAAA", alnum(20), "%3D", alnum(50)],
  }),
  x.assigned("consumer-secret", "API key secret", {
    names: [
      "twitter consumer secret",
      "twitter api secret",
      "twitter api key secret",
      "twitter app secret",
      "x api secret",
      "x consumer secret",
      "twitter client secret",
    ],
    value: /[A-Za-z0-9_-]{50}/,
    like: [alnum(50)],
  }),
  x.assigned("access-token-secret", "access token secret", {
    names: [
      "twitter access token secret",
      "twitter access secret",
      "twitter oauth token secret",
      "twitter token secret",
      "x access token secret",
    ],
    value: /[A-Za-z0-9]{45}/,
    like: [alnum(45)],
  }),
  linkedIn.assigned("client-secret", "client secret", {
    names: ["linkedin client secret", "linkedin secret", "linkedin app secret"],
    value: /(?:WPL_AP\d\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/=]{8}|[A-Za-z0-9]{16})/,
    like: ["WPL_AP1.", alnum(16), ".", alnum(6), "=="],
  }),
  reddit.assigned("client-secret", "client secret", {
    names: ["reddit client secret", "reddit secret", "reddit app secret"],
    value: /[A-Za-z0-9_-]{27,30}/,
    like: [base64url(30)],
  }),
  pinterest.token("access-token", "access or refresh token", {
    prefix: ["pina_", "pinr."],
    body: /[A-Za-z0-9_.]{40,200}/,
    like: [upper(80)],
    tail: 40,
  }),
  twitch.assigned("client-secret", "client secret", {
    names: ["twitch client secret", "twitch secret", "twitch app secret"],
    value: /[a-z0-9]{30}/,
    like: [lower(30)],
  }),
  twitch.near("oauth-token", "chat OAuth token", {
    words: ["twitch"],
    value: /oauth:[a-z0-9]{30}/,
    like: ["oauth:", lower(30)],
  }),
  spotify.assigned("client-secret", "client secret", {
    names: ["spotify client secret", "spotify secret", "spotipy client secret"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  bluesky.assigned("app-password", "app password", {
    names: [
      "bluesky app password",
      "bluesky password",
      "bsky app password",
      "bsky password",
      "atproto password",
      "atp password",
    ],
    value: /[a-z2-7]{4}(?:-[a-z2-7]{4}){3}/,
    digitless: true,
    like: ["qw3d", "-mzkr", "-t5lv", "-bncx"],
  }),
  mastodon.assigned("access-token", "access token", {
    names: ["mastodon access token", "mastodon token", "mastodon api token"],
    value: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  tikTok.assigned("client-secret", "client secret", {
    names: ["tiktok client secret", "tiktok app secret", "tiktok secret"],
    value: /[A-Za-z0-9]{32,40}/,
    like: [alnum(32)],
  }),
  giphy.assigned("api-key", "API key", {
    names: ["giphy api key", "giphy key", "giphy sdk key"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  unsplash.assigned("secret-key", "secret key", {
    names: ["unsplash secret key", "unsplash secret", "unsplash client secret", "unsplash access key"],
    value: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  strava.assigned("client-secret", "client secret", {
    names: ["strava client secret", "strava secret", "strava refresh token"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  fitbit.assigned("client-secret", "client secret", {
    names: ["fitbit client secret", "fitbit secret"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  lastFm.assigned("shared-secret", "API key or shared secret", {
    names: [
      "lastfm api key",
      "last fm api key",
      "lastfm shared secret",
      "lastfm secret",
      "lastfm api secret",
    ],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
];

/** Files, images, video and short addresses. */
export const storage: readonly SecretRule[] = [
  dropbox.token("access-token", "short-lived access token", {
    prefix: "sl.",
    body: /(?:u\.)?[A-Za-z0-9_-]{130,1500}/,
    like: ["u.", base64url(180)],
    tail: 120,
    reach: 1700,
  }),
  dropbox.assigned("app-secret", "app secret", {
    names: ["dropbox app secret", "dropbox secret", "dropbox client secret"],
    value: /[a-z0-9]{15}/,
    like: [lower(15)],
  }),
  dropbox.assigned("legacy-access-token", "long-lived access token", {
    names: ["dropbox access token", "dropbox token", "dropbox oauth token", "dropbox refresh token"],
    value: /[A-Za-z0-9_-]{64}/,
    like: [base64url(64)],
  }),
  box.assigned("client-secret", "client secret", {
    names: ["box client secret", "box app secret", "box developer token"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  backblaze.assigned("application-key", "application key", {
    names: [
      "b2 application key",
      "backblaze application key",
      "b2 app key",
      "backblaze key",
      "b2 account key",
    ],
    value: /K[0-9]{3}[A-Za-z0-9/+]{27}/,
    like: ["K005", base64(27)],
    confidence: "high",
  }),
  wasabi.assigned("secret-key", "secret key", {
    names: ["wasabi secret key", "wasabi secret access key", "wasabi secret"],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  cloudinary.form("url", "environment variable with the API secret", {
    pattern: /cloudinary:\/\/[0-9]{15}:(?<secret>[A-Za-z0-9_-]{27})@/g,
    keywords: ["cloudinary://"],
    like: ["cloudinary://", digits(15), ":", base64url(27), "@shop"],
    unlike: [["cloudinary://", digits(15), ":${SECRET}@shop"]],
  }),
  cloudinary.assigned("api-secret", "API secret", {
    names: ["cloudinary api secret", "cloudinary secret"],
    value: /[A-Za-z0-9_-]{27}/,
    like: [base64url(27)],
  }),
  imageKit.near("private-key", "private key", {
    words: ["imagekit"],
    value: /private_[A-Za-z0-9+/]{27}=/,
    like: ["private_", base64(27), "="],
  }),
  uploadcare.assigned("secret-key", "secret key", {
    names: ["uploadcare secret key", "uploadcare private key", "uploadcare secret"],
    value: /[0-9a-f]{20}/,
    like: [hex(20)],
  }),
  uploadThing.assigned("secret", "API key or token", {
    names: ["uploadthing secret", "uploadthing token", "uploadthing api key"],
    value: /(?:sk_live_[0-9a-f]{64}|eyJhcGlLZXki[A-Za-z0-9+/]{60,300}={0,2})/,
    like: ["eyJhcGlLZXki", base64(140)],
    also: [["UPLOADTHING_SECRET=", "sk_", "live_", hex(64)]],
    confidence: "high",
  }),
  imgix.token("api-key", "API key", { prefix: "ak_", body: /[0-9a-f]{64}/, like: [hex(64)], tail: 64 }),
  mux.assigned("token-secret", "access token secret", {
    names: ["mux token secret", "mux secret", "mux access token secret"],
    value: /[A-Za-z0-9/+]{75}(?![A-Za-z0-9/+])/,
    like: [base64(75)],
  }),
  vimeo.assigned("access-token", "access token", {
    names: ["vimeo access token", "vimeo token", "vimeo api token"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
  bitly.assigned("access-token", "access token", {
    names: ["bitly access token", "bitly token", "bitly api key", "bitly generic access token"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  dub.token("api-key", "API key", { prefix: "dub_", body: /[A-Za-z0-9]{24}/, like: [alnum(24)], tail: 24 }),
];
