import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64url, digits, hex, lower, upper } from "./sample.ts";
import { after } from "./words.ts";

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
        String.raw`${after(["facebook"])}(?<![0-9A-Za-z|])[0-9]{15,16}(?:\||%7C)(?<secret>[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])`,
        "g",
      ),
    keywords: ["facebook"],
    like: ["https://graph.facebook.com/me?access_token=", digits(16), "|", base64url(27)],
    also: [["facebook token ", digits(16), "%7C", base64url(27)]],
    unlike: [["https://graph.facebook.com/me?access_token=", digits(16)]],
  }),
  x.token("bearer-token", "app bearer token", {
    prefix: "AAAAAAAAAAAAAAAAAAAAA",
    body: /(?:[A-Za-z0-9]|%2[BbFf]){20,60}%3[Dd][A-Za-z0-9]{40,80}/,
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
