export const id = 7353;
export const ids = [7353];
export const modules = {

/***/ 91475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ proveBase64Size),
/* harmony export */   EE: () => (/* binding */ describePayload),
/* harmony export */   F0: () => (/* binding */ provePayload)
/* harmony export */ });
/* unused harmony export payloadOf */
function proveBase64Size(size) {
    return (value) => (Buffer.from(value, "base64").length === size ? "unproven" : "refuted");
}
function payloadOf(token, prefix, until) {
    const rest = token.slice(prefix.length);
    const cut = until === undefined ? -1 : rest.indexOf(until);
    try {
        const value = JSON.parse(Buffer.from(cut < 0 ? rest : rest.slice(0, cut), "base64").toString("utf8"));
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function provePayload(prefix, fields, until) {
    return (token) => {
        const payload = payloadOf(token, prefix, until);
        return payload && fields.every((field) => field in payload) ? "proven" : "refuted";
    };
}
function describePayload(prefix, fields, until) {
    return (token) => {
        const payload = payloadOf(token, prefix, until);
        const facts = {};
        for (const [name, field] of Object.entries(fields)) {
            const value = payload?.[field];
            if (typeof value === "string" || typeof value === "number")
                facts[name] = String(value).slice(0, 200);
        }
        return facts;
    };
}


/***/ }),

/***/ 47353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hosting: () => (/* binding */ hosting)
/* harmony export */ });
/* harmony import */ var _proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91475);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);



const cloudflare = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cloudflare", "Cloudflare", {
    documentation: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
    revoke: "Roll or delete the token under My Profile → API Tokens.",
    at: "https://dash.cloudflare.com/profile/api-tokens",
});
const fastly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("fastly", "Fastly", {
    documentation: "https://www.fastly.com/documentation/guides/account-info/user-and-account-management/using-api-tokens/",
    revoke: "Delete the token under Account → API tokens.",
    at: "https://manage.fastly.com/account/personal/tokens",
});
const akamai = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("akamai", "Akamai", {
    documentation: "https://techdocs.akamai.com/developer/docs/edgegrid",
    revoke: "Deactivate the credential of the API client under Identity & Access.",
    at: "https://control.akamai.com/apps/identity-management/",
});
const vercel = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("vercel", "Vercel", {
    documentation: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
    revoke: "Delete the token under Account Settings → Tokens.",
    at: "https://vercel.com/account/tokens",
});
const netlify = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("netlify", "Netlify", {
    documentation: "https://docs.netlify.com/api/get-started/",
    revoke: "Delete the token under User settings → Applications.",
    at: "https://app.netlify.com/user/applications",
});
const render_ = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("render", "Render", {
    documentation: "https://render.com/docs/api",
    revoke: "Revoke the key under Account Settings → API Keys.",
    at: "https://dashboard.render.com/u/settings",
});
const railway = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("railway", "Railway", {
    documentation: "https://docs.railway.com/reference/public-api",
    revoke: "Delete the token under Account → Tokens, or the project's settings.",
    at: "https://railway.com/account/tokens",
});
const fly = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("fly-io", "Fly.io", {
    documentation: "https://fly.io/docs/security/tokens/",
    revoke: "Revoke it with `fly tokens revoke`.",
    at: "https://fly.io/dashboard",
});
const deno = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("deno", "Deno Deploy", {
    documentation: "https://docs.deno.com/deploy/classic/api/",
    revoke: "Revoke the token under Account settings → Access tokens.",
    at: "https://dash.deno.com/account",
});
const bunny = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("bunny", "bunny.net", {
    documentation: "https://docs.bunny.net/reference/bunnynet-api-overview",
    revoke: "Regenerate the key under Account settings → API key.",
    at: "https://dash.bunny.net/account/api-key",
});
const pantheon = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pantheon", "Pantheon", {
    documentation: "https://docs.pantheon.io/machine-tokens",
    revoke: "Revoke the machine token in the personal settings.",
});
const platformSh = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("platform-sh", "Upsun", {
    documentation: "https://docs.upsun.com/administration/cli/api-tokens.html",
    revoke: "Delete the token under My profile → API tokens.",
    at: "https://console.upsun.com/-/users/~/settings/tokens",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const hosting = [
    cloudflare.token("api-token", "API token", {
        prefix: ["cfut_", "cfat_"],
        body: /[A-Za-z0-9_-]{40}[A-Za-z0-9]{6,10}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40), (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8)],
    }),
    cloudflare.token("global-api-key", "global API key", {
        prefix: "cfk_",
        body: /[A-Za-z0-9_-]{40}[A-Za-z0-9]{6,10}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40), (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8)],
        tail: 46,
    }),
    cloudflare.assigned("legacy-api-token", "API token of the older form", {
        names: ["cloudflare api token", "cf api token", "cloudflare token", "clouflare api token"],
        value: /[A-Za-z0-9_-]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(40)],
    }),
    cloudflare.assigned("legacy-global-api-key", "global API key of the older form", {
        names: ["cloudflare api key", "cf api key", "cloudflare global api key", "cloudflare key", "x auth key"],
        value: /[0-9a-f]{37}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(37)],
    }),
    cloudflare.token("origin-ca-key", "Origin CA key", {
        prefix: "v1.0-",
        body: /[0-9a-f]{24}-[0-9a-f]{146}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(24), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(146)],
        documentation: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
    }),
    cloudflare.token("tunnel-token", "Tunnel token", {
        prefix: "eyJhIjoi",
        body: /[A-Za-z0-9+/_-]{120,260}={0,2}/,
        like: [
            (seed) => Buffer.from(JSON.stringify({
                a: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), seed),
                t: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR)(seed),
                s: Buffer.from((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32), seed)).toString("base64"),
            }))
                .toString("base64")
                .slice("eyJhIjoi".length),
        ],
        prove: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .provePayload */ .F0)("", ["a", "t", "s"]),
        describe: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .describePayload */ .EE)("", { account: "a", tunnel: "t" }),
        documentation: "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/",
        revoke: "Rotate the tunnel's token under Zero Trust → Networks → Tunnels.",
        at: "https://one.dash.cloudflare.com/",
    }),
    fastly.assigned("api-token", "API token", {
        names: ["fastly api token", "fastly api key", "fastly key", "fastly token"],
        value: /[A-Za-z0-9_-]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(32)],
    }),
    akamai.token("edgegrid-token", "EdgeGrid client or access token", {
        prefix: "akab-",
        body: /[a-z0-9]{16}-[a-z0-9]{16}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(16), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(16)],
    }),
    akamai.assigned("client-secret", "EdgeGrid client secret", {
        names: ["akamai client secret", "edgegrid client secret", "akamai secret"],
        value: /[A-Za-z0-9+/]{43}=/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43), "="],
    }),
    vercel.token("personal-access-token", "personal access token", {
        prefix: "vcp_",
        body: /[A-Za-z0-9_-]{24,100}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(56)],
        tail: 24,
    }),
    vercel.token("integration-token", "integration token", {
        prefix: "vci_",
        body: /[A-Za-z0-9_-]{24,100}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(56)],
        tail: 24,
    }),
    vercel.token("app-access-token", "app access or refresh token", {
        prefix: ["vca_", "vcr_"],
        body: /[A-Za-z0-9_-]{24,100}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(56)],
        tail: 24,
    }),
    vercel.token("api-key", "AI Gateway API key", {
        prefix: "vck_",
        body: /[A-Za-z0-9_-]{24,100}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(56)],
        tail: 24,
    }),
    vercel.token("blob-token", "Blob read-write token", {
        prefix: "vercel_blob_rw_",
        body: /[A-Za-z0-9]{16}_[A-Za-z0-9]{20,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(30)],
        documentation: "https://vercel.com/docs/vercel-blob/using-blob-sdk",
        revoke: "Rotate the store's token under Storage.",
    }),
    vercel.assigned("legacy-token", "access token of the older form", {
        names: ["vercel token", "vercel api token", "vercel access token", "zeit token"],
        value: /[A-Za-z0-9]{24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
        documentation: "https://vercel.com/docs/rest-api",
    }),
    netlify.token("personal-access-token", "access token", {
        prefix: ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"],
        body: /[A-Za-z0-9_-]{36,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(36)],
        tail: 36,
    }),
    netlify.assigned("legacy-access-token", "access token of the older form", {
        names: ["netlify auth token", "netlify access token", "netlify token", "netlify api key"],
        value: /[A-Za-z0-9_-]{43,46}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    netlify.form("build-hook", "build hook address", {
        pattern: /api\.netlify\.com\/build_hooks\/(?<secret>[0-9a-f]{24})(?![0-9A-Za-z])/g,
        keywords: ["api.netlify.com/build_hooks/"],
        like: ["https://api.netlify.com/build_hooks/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(24)],
        unlike: [["https://api.netlify.com/build_hooks/", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8)]],
        documentation: "https://docs.netlify.com/configure-builds/build-hooks/",
        revoke: "Delete the build hook under Build & deploy.",
    }),
    render_.token("api-key", "API key", {
        prefix: "rnd_",
        body: /[A-Za-z0-9]{28,40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(28)],
        tail: 28,
    }),
    render_.form("deploy-hook", "deploy hook address", {
        pattern: /api\.render\.com\/deploy\/srv-[a-z0-9]{20}\?key=(?<secret>[A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/g,
        keywords: ["api.render.com/deploy/"],
        like: ["https://api.render.com/deploy/srv-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(20), "?key=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(11)],
        unlike: [["https://api.render.com/deploy/srv-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(20)]],
        documentation: "https://render.com/docs/deploy-hooks",
        revoke: "Regenerate the hook in the service's settings.",
    }),
    railway.assigned("token", "account or project token", {
        names: ["railway token", "railway api token", "railway project token"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    fly.token("macaroon-token", "access token", {
        prefix: ["fm1r_", "fm1a_", "fm2_"],
        body: /[A-Za-z0-9+/=]{80,3000}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(300)],
        reach: 3200,
        keywords: ["fm1r_", "fm1a_", "fm2_"],
    }),
    fly.token("oauth-token", "personal access token", {
        prefix: "fo1_",
        body: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        tail: 43,
    }),
    deno.token("access-token", "access token", {
        prefix: ["ddp_", "ddo_", "ddw_"],
        body: /[A-Za-z0-9]{36}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(36)],
        tail: 36,
    }),
    bunny.assigned("api-key", "account or storage API key", {
        names: ["bunny api key", "bunnycdn api key", "bunny access key", "bunny storage password"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    pantheon.assigned("machine-token", "machine token", {
        names: ["pantheon machine token", "terminus token", "terminus machine token", "pantheon token"],
        value: /[A-Za-z0-9_-]{48,52}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(50)],
    }),
    platformSh.assigned("cli-token", "API token", {
        names: ["platformsh cli token", "platformsh token", "upsun cli token", "upsun token"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
];


/***/ })

};
