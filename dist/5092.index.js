export const id = 5092;
export const ids = [5092];
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

/***/ 25092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchServices: () => (/* binding */ searchServices)
/* harmony export */ });
/* harmony import */ var _proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91475);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);



const databricks = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("databricks", "Databricks", {
    documentation: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    revoke: "Revoke the token under Settings → Developer → Access tokens.",
});
const snowflake = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("snowflake", "Snowflake", {
    documentation: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
    revoke: "Change the user's password, or remove the programmatic access token.",
});
const influx = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("influxdata", "InfluxDB", {
    documentation: "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
    revoke: "Delete the token under Load Data → API Tokens.",
    at: "https://cloud2.influxdata.com/",
});
const clickHouse = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("clickhouse", "ClickHouse Cloud", {
    documentation: "https://clickhouse.com/docs/cloud/manage/openapi",
    revoke: "Delete the key under Organisation → API keys.",
    at: "https://console.clickhouse.cloud/",
});
const elastic = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("elastic", "Elastic", {
    documentation: "https://www.elastic.co/docs/deploy-manage/api-keys",
    revoke: "Invalidate the key under Stack Management → API keys, or in the Cloud console.",
    at: "https://cloud.elastic.co/",
});
const astra = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("datastax", "DataStax Astra", {
    documentation: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
    revoke: "Delete the application token under Settings → Tokens.",
    at: "https://astra.datastax.com/",
});
const tinybird = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("tinybird", "Tinybird", {
    documentation: "https://www.tinybird.co/docs/forward/administration/tokens",
    revoke: "Refresh or delete the token of the workspace.",
});
const algolia = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("algolia", "Algolia", {
    documentation: "https://www.algolia.com/doc/guides/security/api-keys/",
    revoke: "Regenerate the admin key, or delete the key, under API Keys.",
    at: "https://dashboard.algolia.com/account/api-keys",
});
const meilisearch = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("meilisearch", "Meilisearch", {
    documentation: "https://www.meilisearch.com/docs/learn/security/basic_security",
    revoke: "Change the master key and restart: all keys made from it change.",
});
const typesense = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("typesense", "Typesense", {
    documentation: "https://typesense.org/docs/latest/api/api-keys.html",
    revoke: "Delete the key with the keys API, or regenerate it in the cloud console.",
});
const qdrant = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("qdrant", "Qdrant", {
    documentation: "https://qdrant.tech/documentation/cloud/authentication/",
    revoke: "Delete the key in the cluster's API Keys tab.",
    at: "https://cloud.qdrant.io/",
});
const jwtBody = "eyJ[A-Za-z0-9_-]{10,400}[.]eyJ[A-Za-z0-9_-]{20,2000}[.][A-Za-z0-9_-]{20,800}";
const searchServices = [
    databricks.token("personal-access-token", "personal access token", {
        prefix: "dapi",
        body: /[0-9a-f]{32}(?:-\d{1,2})?/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        tail: 32,
    }),
    databricks.token("service-principal-secret", "service principal OAuth secret", {
        prefix: "dose",
        body: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        tail: 32,
        documentation: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
    }),
    snowflake.assigned("password", "password", {
        names: ["snowflake password", "snowflake pass", "snowflake pwd", "snowsql pwd", "dbt snowflake password"],
        value: /[A-Za-z0-9!#$%&*+,.:;?@^_~-]{10,100}/,
        like: ["s9", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20), "!"],
        entropy: 3.2,
    }),
    influx.assigned("token", "API token", {
        names: [
            "influxdb token",
            "influx token",
            "influxdb api token",
            "influxdb v2 token",
            "influxdb admin token",
        ],
        value: /[A-Za-z0-9_-]{86}==/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(86), "=="],
        confidence: "high",
    }),
    influx.token("core-token", "InfluxDB 3 token", {
        prefix: "apiv3_",
        body: /[A-Za-z0-9_-]{64,100}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(86)],
        documentation: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
    }),
    clickHouse.assigned("api-secret", "API key secret", {
        names: [
            "clickhouse api secret",
            "clickhouse key secret",
            "clickhouse cloud api secret",
            "clickhouse secret key",
        ],
        value: /4b1d[A-Za-z0-9]{38}/,
        like: ["4b1d", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(38)],
        confidence: "high",
    }),
    elastic.token("cloud-api-key", "Cloud API key", {
        prefix: "essu_",
        body: /[A-Za-z0-9+/=_-]{40,160}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(80)],
    }),
    elastic.assigned("api-key", "Elasticsearch API key", {
        names: ["elasticsearch api key", "elastic api key", "es api key", "elastic cloud api key"],
        value: /[A-Za-z0-9+/]{56,64}={0,2}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(60)],
    }),
    elastic.token("service-token", "Elasticsearch service account token", {
        prefix: "AAEAAWVsYXN0aW",
        body: /[A-Za-z0-9+/]{60,160}={0,2}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(90)],
        documentation: "https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts",
    }),
    astra.token("application-token", "application token", {
        prefix: "AstraCS:",
        body: /[A-Za-z]{24}:[0-9a-f]{64}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 24 }, ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    tinybird.token("token", "workspace token", {
        prefix: "p.",
        keywords: ["p.eyj1ijoi"],
        body: /eyJ1Ijoi[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{43}/,
        like: [
            (seed) => Buffer.from(JSON.stringify({ u: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR)(seed), id: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR)(`${seed}t`), host: "eu_shared" })).toString("base64url"),
            ".",
            (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43),
        ],
        prove: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .provePayload */ .F0)("p.", ["u", "id"], "."),
        describe: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .describePayload */ .EE)("p.", { workspace: "u", host: "host" }, "."),
    }),
    algolia.assigned("admin-key", "admin API key", {
        names: [
            "algolia admin key",
            "algolia admin api key",
            "algolia api key",
            "algolia write key",
            "algolia key",
            "algolia write api key",
        ],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    algolia.assigned("search-key", "search API key", {
        kind: "publishable",
        confidence: "high",
        names: [
            "algolia search key",
            "algolia search api key",
            "algolia search only api key",
            "algolia search only key",
            "docsearch api key",
            "algolia public key",
        ],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        revoke: "Nothing to revoke: a search-only key is meant for browsers.",
    }),
    meilisearch.assigned("master-key", "master or admin key", {
        names: [
            "meili master key",
            "meilisearch master key",
            "meilisearch admin key",
            "meilisearch api key",
            "meili admin key",
        ],
        value: /[A-Za-z0-9_-]{40,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    typesense.assigned("admin-key", "admin API key", {
        names: ["typesense admin key", "typesense api key", "typesense admin api key"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    qdrant.assigned("api-key", "API key", {
        names: ["qdrant api key", "qdrant key"],
        value: new RegExp(`(?:${jwtBody}|[A-Za-z0-9_-]{54}|[0-9a-f-]{36}\\|[A-Za-z0-9_-]{40,80})`),
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR, "|", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(54)],
    }),
];


/***/ })

};
