export const id = 2992;
export const ids = [2992];
export const modules = {

/***/ 42992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   social: () => (/* binding */ social)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18858);



const meta = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("meta", "Meta", {
    documentation: "https://developers.meta.com/docs/facebook-login/guides/access-tokens/",
    revoke: "Reset the app secret, or invalidate the token by removing the app from the account.",
    at: "https://developers.meta.com/apps/",
});
const x = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("x-twitter", "X", {
    documentation: "https://docs.x.com/resources/fundamentals/authentication/overview",
    revoke: "Regenerate the keys and tokens of the app.",
    at: "https://developer.x.com/en/portal/dashboard",
});
const linkedIn = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("linkedin", "LinkedIn", {
    documentation: "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
    revoke: "Rotate the client secret of the app.",
    at: "https://www.linkedin.com/developers/apps",
});
const reddit = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("reddit", "Reddit", {
    documentation: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
    revoke: "Delete the app and make another.",
    at: "https://www.reddit.com/prefs/apps",
});
const pinterest = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pinterest", "Pinterest", {
    documentation: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
    revoke: "Reset the app's secret, or revoke the app's access.",
    at: "https://developers.pinterest.com/apps/",
});
const twitch = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("twitch", "Twitch", {
    documentation: "https://dev.twitch.tv/docs/authentication/",
    revoke: "Generate a new secret, or revoke the token with oauth2/revoke.",
    at: "https://dev.twitch.tv/console/apps",
});
const spotify = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("spotify", "Spotify", {
    documentation: "https://developer.spotify.com/documentation/web-api/concepts/apps",
    revoke: "Rotate the client secret of the app.",
    at: "https://developer.spotify.com/dashboard",
});
const bluesky = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("bluesky", "Bluesky", {
    documentation: "https://docs.bsky.app/docs/api/com-atproto-server-create-app-password",
    revoke: "Delete the app password under Privacy and security.",
    at: "https://bsky.app/settings/app-passwords",
});
const mastodon = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mastodon", "Mastodon", {
    documentation: "https://docs.joinmastodon.org/client/token/",
    revoke: "Regenerate the access token of the application under Development.",
});
const tikTok = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("tiktok", "TikTok", {
    documentation: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
    revoke: "Reset the client secret of the app.",
    at: "https://developers.tiktok.com/apps/",
});
const giphy = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("giphy", "GIPHY", {
    documentation: "https://developers.giphy.com/docs/api/",
    revoke: "Delete the key in the developer dashboard.",
    at: "https://developers.giphy.com/dashboard/",
});
const unsplash = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("unsplash", "Unsplash", {
    documentation: "https://unsplash.com/documentation",
    revoke: "Regenerate the keys of the application.",
    at: "https://unsplash.com/oauth/applications",
});
const strava = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("strava", "Strava", {
    documentation: "https://developers.strava.com/docs/authentication/",
    revoke: "Generate a new client secret.",
    at: "https://www.strava.com/settings/api",
});
const fitbit = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("fitbit", "Fitbit", {
    documentation: "https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/",
    revoke: "Reset the client secret of the application.",
    at: "https://dev.fitbit.com/apps",
});
const lastFm = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("lastfm", "Last.fm", {
    documentation: "https://www.last.fm/api/authentication",
    revoke: "Ask for a new API account.",
    at: "https://www.last.fm/api/accounts",
});
const social = [
    meta.token("access-token", "user, page or system user access token", {
        prefix: "EAA",
        body: /[A-Za-z0-9]{80,400}/,
        like: ["G", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(180)],
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    meta.token("instagram-token", "Instagram access token", {
        prefix: ["IGQV", "IGQW", "IGAA"],
        body: /[A-Za-z0-9_-]{100,300}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(150)],
        tail: 80,
    }),
    meta.form("app-access-token", "app access token", {
        pattern: () => new RegExp(String.raw `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .after */ .Pl)(["facebook"])}(?<![0-9A-Za-z|])[0-9]{15,16}(?:\||%7C)(?<secret>[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])`, "g"),
        keywords: ["facebook"],
        like: ["https://graph.facebook.com/me?access_token=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(16), "|", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(27)],
        also: [["facebook token ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(16), "%7C", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(27)]],
        unlike: [["https://graph.facebook.com/me?access_token=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(16)]],
    }),
    x.token("bearer-token", "app bearer token", {
        prefix: "AAAAAAAAAAAAAAAAAAAAA",
        body: /(?:[A-Za-z0-9]|%2[BbFf]){20,60}%3[Dd][A-Za-z0-9]{40,80}/,
        like: ["M", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(7), "AAAAAA", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20), "%3D", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(50)],
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(50)],
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(45)],
    }),
    linkedIn.assigned("client-secret", "client secret", {
        names: ["linkedin client secret", "linkedin secret", "linkedin app secret"],
        value: /(?:WPL_AP\d\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/=]{8}|[A-Za-z0-9]{16})/,
        like: ["WPL_AP1.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(6), "=="],
    }),
    reddit.assigned("client-secret", "client secret", {
        names: ["reddit client secret", "reddit secret", "reddit app secret"],
        value: /[A-Za-z0-9_-]{27,30}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(30)],
    }),
    pinterest.token("access-token", "access or refresh token", {
        prefix: ["pina_", "pinr."],
        body: /[A-Za-z0-9_.]{40,200}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(80)],
        tail: 40,
    }),
    twitch.assigned("client-secret", "client secret", {
        names: ["twitch client secret", "twitch secret", "twitch app secret"],
        value: /[a-z0-9]{30}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(30)],
    }),
    twitch.near("oauth-token", "chat OAuth token", {
        words: ["twitch"],
        value: /oauth:[a-z0-9]{30}/,
        like: ["oauth:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(30)],
    }),
    spotify.assigned("client-secret", "client secret", {
        names: ["spotify client secret", "spotify secret", "spotipy client secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    tikTok.assigned("client-secret", "client secret", {
        names: ["tiktok client secret", "tiktok app secret", "tiktok secret"],
        value: /[A-Za-z0-9]{32,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    giphy.assigned("api-key", "API key", {
        names: ["giphy api key", "giphy key", "giphy sdk key"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    unsplash.assigned("secret-key", "secret key", {
        names: ["unsplash secret key", "unsplash secret", "unsplash client secret", "unsplash access key"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    strava.assigned("client-secret", "client secret", {
        names: ["strava client secret", "strava secret", "strava refresh token"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    fitbit.assigned("client-secret", "client secret", {
        names: ["fitbit client secret", "fitbit secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
];


/***/ })

};
