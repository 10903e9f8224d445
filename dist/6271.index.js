export const id = 6271;
export const ids = [6271];
export const modules = {

/***/ 96271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   data: () => (/* binding */ data)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const alphaVantage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("alpha-vantage", "Alpha Vantage", {
    documentation: "https://www.alphavantage.co/documentation/",
    revoke: "Claim a new key and ask support to disable this one.",
});
const polygon = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("polygon-io", "Polygon.io", {
    documentation: "https://polygon.io/docs/rest/quickstart",
    revoke: "Delete the key in the dashboard.",
    at: "https://polygon.io/dashboard/keys",
});
const finnhub = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("finnhub", "Finnhub", {
    documentation: "https://finnhub.io/docs/api/authentication",
    revoke: "Regenerate the key in the dashboard.",
    at: "https://finnhub.io/dashboard",
});
const tiingo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("tiingo", "Tiingo", {
    documentation: "https://www.tiingo.com/documentation/general/connecting",
    revoke: "Reset the token in the account.",
    at: "https://www.tiingo.com/account/api/token",
});
const fred = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("fred", "FRED", {
    documentation: "https://fred.stlouisfed.org/docs/api/api_key.html",
    revoke: "Delete the key in the account.",
    at: "https://fredaccount.stlouisfed.org/apikeys",
});
const newsApi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("newsapi", "News API", {
    documentation: "https://newsapi.org/docs/authentication",
    revoke: "Regenerate the key in the account.",
    at: "https://newsapi.org/account",
});
const nasa = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("nasa", "NASA", {
    documentation: "https://api.nasa.gov/",
    revoke: "Sign up for a new key and stop using this one.",
});
const openExchange = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("open-exchange-rates", "Open Exchange Rates", {
    documentation: "https://docs.openexchangerates.org/reference/authentication",
    revoke: "Deactivate the App ID in the account.",
    at: "https://openexchangerates.org/account/app-ids",
});
const hunter = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hunter", "Hunter", {
    documentation: "https://hunter.io/api-documentation/v2",
    revoke: "Delete the key in the dashboard.",
    at: "https://hunter.io/api-keys",
});
const clearbit = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("clearbit", "Clearbit", {
    documentation: "https://help.clearbit.com/hc/en-us/articles/360034768894",
    revoke: "Delete the key in the dashboard.",
    at: "https://dashboard.clearbit.com/api",
});
const peopleDataLabs = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("people-data-labs", "People Data Labs", {
    documentation: "https://docs.peopledatalabs.com/docs/authentication",
    revoke: "Regenerate the key in the dashboard.",
    at: "https://dashboard.peopledatalabs.com/",
});
const kaggle = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("kaggle", "Kaggle", {
    documentation: "https://www.kaggle.com/docs/api",
    revoke: "Expire the token under Settings → API.",
    at: "https://www.kaggle.com/settings",
});
const tmdb = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("tmdb", "TMDB", {
    documentation: "https://developer.themoviedb.org/docs/authentication-application",
    revoke: "Regenerate the key in the settings.",
    at: "https://www.themoviedb.org/settings/api",
});
const ipInfo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ipinfo", "IPinfo", {
    documentation: "https://ipinfo.io/developers",
    revoke: "Reset the token in the dashboard.",
    at: "https://ipinfo.io/dashboard/token",
});
const yelp = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("yelp", "Yelp", {
    documentation: "https://docs.developer.yelp.com/docs/places-authentication",
    revoke: "Delete the app and make another.",
    at: "https://www.yelp.com/developers/v3/manage_app",
});
const uber = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("uber", "Uber", {
    documentation: "https://developer.uber.com/docs/riders/guides/authentication/introduction",
    revoke: "Regenerate the client secret.",
    at: "https://developer.uber.com/dashboard",
});
const canvas = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("canvas-lms", "Canvas", {
    documentation: "https://developerdocs.instructure.com/services/canvas/oauth2/file.oauth",
    revoke: "Delete the access token under Account → Settings.",
});
const diffbot = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("diffbot", "Diffbot", {
    documentation: "https://docs.diffbot.com/reference/authentication",
    revoke: "Ask for a new token.",
    at: "https://app.diffbot.com/",
});
const data = [
    alphaVantage.assigned("api-key", "API key", {
        names: ["alphavantage api key", "alpha vantage api key", "alpha vantage key", "alphavantage key"],
        value: /[A-Z0-9]{16}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(16)],
    }),
    polygon.assigned("api-key", "API key", {
        names: ["polygon api key", "polygon io api key", "polygonio api key"],
        value: /[A-Za-z0-9_]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    finnhub.assigned("api-key", "API key", {
        names: ["finnhub api key", "finnhub token", "finnhub key"],
        value: /(?:[a-z0-9]{20}|[a-z0-9]{40})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(20)],
    }),
    tiingo.assigned("api-token", "API token", {
        names: ["tiingo api key", "tiingo token", "tiingo api token", "tiingo key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    fred.assigned("api-key", "API key", {
        names: ["fred api key", "fred key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    newsApi.assigned("api-key", "API key", {
        names: ["newsapi key", "news api key", "newsapi api key", "newsapi token"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    nasa.assigned("api-key", "API key", {
        names: ["nasa api key", "nasa key"],
        value: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    openExchange.assigned("app-id", "App ID", {
        names: [
            "openexchangerates app id",
            "open exchange rates app id",
            "openexchangerates api key",
            "oxr app id",
        ],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    hunter.assigned("api-key", "API key", {
        names: ["hunter api key", "hunter io api key", "hunterio api key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    clearbit.assigned("api-key", "secret API key", {
        names: ["clearbit api key", "clearbit key", "clearbit secret key"],
        value: /sk_[0-9a-f]{32}/,
        like: ["sk_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        confidence: "high",
    }),
    peopleDataLabs.assigned("api-key", "API key", {
        names: ["pdl api key", "peopledatalabs api key", "people data labs api key"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    kaggle.form("api-key", "API key", {
        pattern: /"username"\s{0,4}:\s{0,4}"[a-z0-9_-]{3,60}"\s{0,4},\s{0,8}"key"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"/g,
        keywords: ['"username"'],
        like: ['{"username":"otter","key":"', (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), '"}'],
        unlike: [['{"username":"otter","key":"', (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(12), '"}']],
    }),
    kaggle.assigned("key", "API key in a variable", {
        names: ["kaggle key", "kaggle api key", "kaggle api token"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    tmdb.assigned("api-key", "API key", {
        names: ["tmdb api key", "themoviedb api key", "tmdb key", "moviedb api key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    ipInfo.assigned("token", "access token", {
        names: ["ipinfo token", "ipinfo api key", "ipinfo access token", "ipinfo api token"],
        value: /[0-9a-f]{14}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(14)],
    }),
    yelp.assigned("api-key", "API key", {
        names: ["yelp api key", "yelp fusion api key", "yelp key"],
        value: /[A-Za-z0-9_-]{128}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(128)],
    }),
    uber.assigned("client-secret", "client secret", {
        names: ["uber client secret", "uber secret", "uber server token"],
        value: /[A-Za-z0-9_-]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(40)],
    }),
    canvas.assigned("access-token", "access token", {
        names: ["canvas access token", "canvas api token", "canvas token", "canvas api key"],
        value: /\d{1,6}~[A-Za-z0-9]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(4), "~", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)],
        confidence: "high",
    }),
    diffbot.assigned("token", "API token", {
        names: ["diffbot token", "diffbot api token", "diffbot api key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
];


/***/ })

};
