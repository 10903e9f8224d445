export const id = 4458;
export const ids = [4458];
export const modules = {

/***/ 74458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storage: () => (/* binding */ storage)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const dropbox = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("dropbox", "Dropbox", {
    documentation: "https://developers.dropbox.com/oauth-guide",
    revoke: "Revoke the token with auth/token/revoke, or reset the app secret.",
    at: "https://www.dropbox.com/developers/apps",
});
const box = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("box", "Box", {
    documentation: "https://developer.box.com/guides/authentication/",
    revoke: "Reset the client secret of the app.",
    at: "https://app.box.com/developers/console",
});
const backblaze = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("backblaze", "Backblaze", {
    documentation: "https://www.backblaze.com/docs/cloud-storage-application-keys",
    revoke: "Delete the application key.",
    at: "https://secure.backblaze.com/app_keys.htm",
});
const wasabi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("wasabi", "Wasabi", {
    documentation: "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key",
    revoke: "Delete the access key.",
    at: "https://console.wasabisys.com/access_keys",
});
const cloudinary = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cloudinary", "Cloudinary", {
    documentation: "https://cloudinary.com/documentation/cloudinary_credentials_tutorial",
    revoke: "Disable and delete the API key under Settings.",
    at: "https://console.cloudinary.com/settings/api-keys",
});
const imageKit = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("imagekit", "ImageKit", {
    documentation: "https://imagekit.io/docs/api-keys",
    revoke: "Delete the key under Developer options.",
    at: "https://imagekit.io/dashboard/developer/api-keys",
});
const uploadcare = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("uploadcare", "Uploadcare", {
    documentation: "https://uploadcare.com/docs/start/settings/",
    revoke: "Delete the secret key in the project's settings.",
    at: "https://app.uploadcare.com/",
});
const uploadThing = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("uploadthing", "UploadThing", {
    documentation: "https://docs.uploadthing.com/getting-started/appdir",
    revoke: "Roll the key in the app's dashboard.",
    at: "https://uploadthing.com/dashboard",
});
const imgix = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("imgix", "imgix", {
    documentation: "https://docs.imgix.com/en-US/apis/management/overview",
    revoke: "Delete the key under API Keys.",
    at: "https://dashboard.imgix.com/api-keys",
});
const mux = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mux", "Mux", {
    documentation: "https://www.mux.com/docs/core/make-api-requests",
    revoke: "Delete the access token under Settings.",
    at: "https://dashboard.mux.com/settings/access-tokens",
});
const vimeo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("vimeo", "Vimeo", {
    documentation: "https://developer.vimeo.com/api/authentication",
    revoke: "Revoke the token in the app's settings.",
    at: "https://developer.vimeo.com/apps",
});
const bitly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("bitly", "Bitly", {
    documentation: "https://dev.bitly.com/docs/getting-started/authentication/",
    revoke: "Generate a new token under API settings.",
    at: "https://app.bitly.com/settings/api/",
});
const dub = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("dub", "Dub", {
    documentation: "https://dub.co/docs/api-reference/tokens",
    revoke: "Delete the key under Settings → API Keys.",
    at: "https://app.dub.co/settings/tokens",
});
const storage = [
    dropbox.token("access-token", "short-lived access token", {
        prefix: "sl.",
        body: /(?:u\.)?[A-Za-z0-9_-]{130,1500}/,
        like: ["u.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(180)],
        tail: 120,
        reach: 1700,
    }),
    dropbox.assigned("app-secret", "app secret", {
        names: ["dropbox app secret", "dropbox secret", "dropbox client secret"],
        value: /[a-z0-9]{15}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(15)],
    }),
    dropbox.assigned("legacy-access-token", "long-lived access token", {
        names: ["dropbox access token", "dropbox token", "dropbox oauth token", "dropbox refresh token"],
        value: /[A-Za-z0-9_-]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(64)],
    }),
    box.assigned("client-secret", "client secret", {
        names: ["box client secret", "box app secret", "box developer token"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
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
        like: ["K005", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(27)],
        confidence: "high",
    }),
    wasabi.assigned("secret-key", "secret key", {
        names: ["wasabi secret key", "wasabi secret access key", "wasabi secret"],
        value: /[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    cloudinary.form("url", "environment variable with the API secret", {
        pattern: /cloudinary:\/\/[0-9]{15}:(?<secret>[A-Za-z0-9_-]{27})@/g,
        keywords: ["cloudinary://"],
        like: ["cloudinary://", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(15), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(27), "@shop"],
        unlike: [["cloudinary://", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(15), ":${SECRET}@shop"]],
    }),
    cloudinary.assigned("api-secret", "API secret", {
        names: ["cloudinary api secret", "cloudinary secret"],
        value: /[A-Za-z0-9_-]{27}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(27)],
    }),
    imageKit.near("private-key", "private key", {
        words: ["imagekit"],
        value: /private_[A-Za-z0-9+/]{27}=/,
        like: ["private_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(27), "="],
    }),
    uploadcare.assigned("secret-key", "secret key", {
        names: ["uploadcare secret key", "uploadcare private key", "uploadcare secret"],
        value: /[0-9a-f]{20}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(20)],
    }),
    uploadThing.assigned("secret", "API key or token", {
        names: ["uploadthing secret", "uploadthing token", "uploadthing api key"],
        value: /(?:sk_live_[0-9a-f]{64}|eyJhcGlLZXki[A-Za-z0-9+/]{60,300}={0,2})/,
        like: ["eyJhcGlLZXki", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(140)],
        also: [["UPLOADTHING_SECRET=", "sk_", "live_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)]],
        confidence: "high",
    }),
    imgix.token("api-key", "API key", { prefix: "ak_", body: /[0-9a-f]{64}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)], tail: 64 }),
    mux.assigned("token-secret", "access token secret", {
        names: ["mux token secret", "mux secret", "mux access token secret"],
        value: /[A-Za-z0-9/+]{75}(?![A-Za-z0-9/+])/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(75)],
    }),
    vimeo.assigned("access-token", "access token", {
        names: ["vimeo access token", "vimeo token", "vimeo api token"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    bitly.assigned("access-token", "access token", {
        names: ["bitly access token", "bitly token", "bitly api key", "bitly generic access token"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    dub.token("api-key", "API key", {
        prefix: "dub_",
        body: /(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
        tail: 24,
    }),
];


/***/ })

};
