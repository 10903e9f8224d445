export const id = 924;
export const ids = [924];
export const modules = {

/***/ 90924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maps: () => (/* binding */ maps)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const mapbox = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mapbox", "Mapbox", {
    documentation: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
    revoke: "Delete or rotate the token on the Access tokens page.",
    at: "https://console.mapbox.com/account/access-tokens/",
});
const arcGis = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("arcgis", "ArcGIS", {
    documentation: "https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/",
    revoke: "Invalidate the key in the credentials item.",
    at: "https://location.arcgis.com/credentials",
});
const here = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("here", "HERE", {
    documentation: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html",
    revoke: "Delete the key of the app in Access Manager.",
    at: "https://platform.here.com/admin/apps",
});
const foursquare = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("foursquare", "Foursquare", {
    documentation: "https://docs.foursquare.com/developer/reference/authentication",
    revoke: "Delete the key in the developer console.",
    at: "https://foursquare.com/developers/",
});
const radar = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("radar", "Radar", {
    documentation: "https://docs.radar.com/api",
    revoke: "Roll the key in the settings.",
    at: "https://radar.com/dashboard/settings",
});
const maxMind = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("maxmind", "MaxMind", {
    documentation: "https://support.maxmind.com/hc/en-us/articles/4407111582235",
    revoke: "Delete the license key in the account.",
    at: "https://www.maxmind.com/en/accounts/current/license-key",
});
const mapTiler = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("maptiler", "MapTiler", {
    documentation: "https://docs.maptiler.com/cloud/api/authentication-key/",
    revoke: "Delete the key in the account, or restrict it to your origins.",
    at: "https://cloud.maptiler.com/account/keys/",
});
const openWeather = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("openweather", "OpenWeather", {
    documentation: "https://openweathermap.org/appid",
    revoke: "Delete the key under My API keys.",
    at: "https://home.openweathermap.org/api_keys",
});
const openCage = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("opencage", "OpenCage", {
    documentation: "https://opencagedata.com/api",
    revoke: "Remove the key in the dashboard.",
    at: "https://opencagedata.com/dashboard",
});
const mapboxBody = /eyJ1Ijoi[A-Za-z0-9_-]{30,200}\.[A-Za-z0-9_-]{22}/;
const mapboxLike = ["eyJ1Ijoi", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(60), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(22)];
const maps = [
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(100)],
        tail: 60,
    }),
    here.assigned("api-key", "API key", {
        names: ["here api key", "here maps api key", "here apikey"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    foursquare.token("api-key", "API key", {
        prefix: "fsq3",
        body: /[A-Za-z0-9+/]{43}=/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43), "="],
    }),
    radar.token("secret-key", "secret key", {
        prefix: ["prj_live_sk_", "prj_test_sk_"],
        body: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    radar.token("publishable-key", "publishable key", {
        kind: "publishable",
        prefix: ["prj_live_pk_", "prj_test_pk_"],
        body: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
        revoke: "Nothing to revoke: it is meant for browsers and apps.",
    }),
    maxMind.form("license-key", "license key", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9_])`, "g"),
        keywords: ["_mmk"],
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(6), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(29), "_mmk"],
        unlike: [[(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(6), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(9), "_mmk"]],
    }),
    mapTiler.assigned("key", "API key", {
        kind: "publishable",
        confidence: "high",
        names: ["maptiler key", "maptiler api key", "maptiler token"],
        value: /[A-Za-z0-9]{20}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)],
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
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    openWeather.form("address", "API key in an address", {
        pattern: /openweathermap\.org\/[^\s"'<>]{1,200}?[?&](?:appid|APPID)=(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
        keywords: ["openweathermap.org/"],
        like: ["https://api.openweathermap.org/data/2.5/weather?q=Graz&appid=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        unlike: [["https://api.openweathermap.org/data/2.5/weather?q=Graz&appid=", "{key}"]],
    }),
    openCage.assigned("api-key", "API key", {
        names: ["opencage api key", "opencage key", "opencagedata api key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
];


/***/ })

};
