export const id = 8633;
export const ids = [8633];
export const modules = {

/***/ 28633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clouds: () => (/* binding */ clouds)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const digitalOcean = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("digitalocean", "DigitalOcean", {
    documentation: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
    revoke: "Delete the token under API → Tokens.",
    at: "https://cloud.digitalocean.com/account/api/tokens",
});
const heroku = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("heroku", "Heroku", {
    documentation: "https://devcenter.heroku.com/articles/authentication",
    revoke: "Revoke the authorisation with `heroku authorizations:revoke`, or regenerate the account's API key.",
    at: "https://dashboard.heroku.com/account",
});
const linode = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("linode", "Linode", {
    documentation: "https://techdocs.akamai.com/linode-api/reference/get-started",
    revoke: "Revoke the token under API Tokens.",
    at: "https://cloud.linode.com/profile/tokens",
});
const vultr = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("vultr", "Vultr", {
    documentation: "https://docs.vultr.com/platform/other/api",
    revoke: "Regenerate the key under Account → API.",
    at: "https://my.vultr.com/settings/#settingsapi",
});
const hetzner = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hetzner", "Hetzner", {
    documentation: "https://docs.hetzner.cloud/reference/cloud",
    revoke: "Delete the token under the project's Security → API tokens.",
    at: "https://console.hetzner.cloud/",
});
const scaleway = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("scaleway", "Scaleway", {
    documentation: "https://www.scaleway.com/en/docs/iam/concepts/",
    revoke: "Delete the API key under IAM → API keys.",
    at: "https://console.scaleway.com/iam/api-keys",
});
const ovh = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ovh", "OVHcloud", {
    documentation: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
    revoke: "Delete the application and its credentials through /me/api.",
    at: "https://eu.api.ovh.com/console/",
});
const ibm = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ibm-cloud", "IBM Cloud", {
    documentation: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
    revoke: "Delete the key under Manage → Access (IAM) → API keys.",
    at: "https://cloud.ibm.com/iam/apikeys",
});
const exoscale = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("exoscale", "Exoscale", {
    documentation: "https://community.exoscale.com/platform/iam/",
    revoke: "Revoke the key under IAM → Keys.",
    at: "https://portal.exoscale.com/",
});
const civo = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("civo", "Civo", {
    documentation: "https://www.civo.com/docs/account/api-keys",
    revoke: "Regenerate the key under Settings → Security.",
    at: "https://dashboard.civo.com/security",
});
const upCloud = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("upcloud", "UpCloud", {
    documentation: "https://upcloud.com/docs/guides/getting-started-upcloud-api/",
    revoke: "Delete the token under People → API tokens.",
    at: "https://hub.upcloud.com/",
});
const equinix = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("equinix-metal", "Equinix Metal", {
    documentation: "https://docs.equinix.com/metal/identity-access-management/api-keys/",
    revoke: "Delete the key under Personal API Keys.",
    at: "https://console.equinix.com/",
});
const oracle = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("oracle-cloud", "Oracle Cloud", {
    documentation: "https://docs.oracle.com/iaas/Content/Identity/Tasks/managingcredentials.htm",
    revoke: "Delete the customer secret key or auth token of the user.",
    at: "https://cloud.oracle.com/",
});
const koyeb = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("koyeb", "Koyeb", {
    documentation: "https://www.koyeb.com/docs/reference/api",
    revoke: "Delete the token under Settings → API.",
    at: "https://app.koyeb.com/settings/api",
});
const clouds = [
    digitalOcean.token("personal-access-token", "personal access token", {
        prefix: "dop_v1_",
        body: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    digitalOcean.token("oauth-token", "OAuth access token", {
        prefix: "doo_v1_",
        body: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
        documentation: "https://docs.digitalocean.com/reference/api/oauth/",
    }),
    digitalOcean.token("refresh-token", "OAuth refresh token", {
        prefix: "dor_v1_",
        body: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
        documentation: "https://docs.digitalocean.com/reference/api/oauth/",
    }),
    digitalOcean.assigned("spaces-secret", "Spaces secret key", {
        names: [
            "spaces secret access key",
            "spaces secret key",
            "spaces secret",
            "do spaces secret",
            "digitalocean spaces secret",
        ],
        value: /[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43)],
        documentation: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
        revoke: "Delete the access key under Spaces → Access keys.",
    }),
    heroku.token("api-key", "API key or OAuth token", {
        prefix: "HRKU-",
        body: /[A-Za-z0-9_-]{36,80}/,
        like: ["AA", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(58)],
    }),
    heroku.assigned("legacy-api-key", "API key of the older form", {
        names: ["heroku api key", "heroku api token", "heroku key", "heroku auth token"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    linode.assigned("access-token", "personal access token", {
        names: ["linode token", "linode api token", "linode cli token", "linode access token", "linode api key"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    vultr.assigned("api-key", "API key", {
        names: ["vultr api key", "vultr key", "vultr token"],
        value: /[A-Z0-9]{36}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(36)],
    }),
    hetzner.assigned("api-token", "Cloud API token", {
        names: ["hcloud token", "hetzner token", "hetzner api token", "hetzner cloud token", "hcloud api token"],
        value: /[A-Za-z0-9]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)],
    }),
    hetzner.assigned("dns-api-token", "DNS API token", {
        names: ["hetzner dns token", "hetzner dns api token", "hetzner api key"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
        documentation: "https://dns.hetzner.com/api-docs",
    }),
    scaleway.assigned("secret-key", "secret key", {
        names: ["scw secret key", "scaleway secret key", "scaleway token", "scaleway secret"],
        value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    ovh.assigned("application-secret", "application secret", {
        names: ["ovh application secret", "ovh secret", "ovh app secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    ovh.assigned("consumer-key", "consumer key", {
        names: ["ovh consumer key"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    ibm.assigned("api-key", "API key", {
        names: [
            "ibmcloud api key",
            "ibm cloud api key",
            "ibm api key",
            "bluemix api key",
            "watson api key",
            "ic api key",
            "ibm watson api key",
        ],
        value: /[A-Za-z0-9_-]{44}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(44)],
    }),
    exoscale.assigned("api-secret", "API secret", {
        names: ["exoscale api secret", "exoscale secret", "exoscale secret key"],
        value: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    civo.assigned("api-key", "API key", {
        names: ["civo token", "civo api key", "civo key"],
        value: /[A-Za-z0-9]{50}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(50)],
    }),
    upCloud.token("api-token", "API token", { prefix: "ucat_", body: /[A-Za-z0-9]{26}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(26)] }),
    equinix.assigned("auth-token", "API key", {
        names: ["metal auth token", "packet auth token", "equinix metal token", "packet api key"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    oracle.assigned("customer-secret-key", "customer secret key", {
        names: ["oci secret access key", "oci customer secret key", "oracle cloud secret key", "oci secret key"],
        value: /[A-Za-z0-9+/]{43}=/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43), "="],
    }),
    koyeb.assigned("api-token", "API token", {
        names: ["koyeb token", "koyeb api token", "koyeb api key"],
        value: /[a-z0-9]{64}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz0123456789", length: 64 }],
    }),
];


/***/ })

};
