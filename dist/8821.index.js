export const id = 8821;
export const ids = [8821];
export const modules = {

/***/ 42166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ encodeJwt),
/* harmony export */   RU: () => (/* binding */ describeJwt),
/* harmony export */   al: () => (/* binding */ proveJwt),
/* harmony export */   j8: () => (/* binding */ proveSupabaseRole),
/* harmony export */   uX: () => (/* binding */ readJwt)
/* harmony export */ });
/* unused harmony exports supabaseRole, proveIssuer */
function objectOf(part) {
    try {
        const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
        return typeof value === "object" && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
function readJwt(token) {
    const [head = "", body = ""] = token.split(".");
    const header = objectOf(head);
    if (typeof header?.["alg"] !== "string")
        return undefined;
    if (token.split(".").length === 5)
        return { header, claims: {} };
    const claims = objectOf(body);
    return claims && { header, claims };
}
function supabaseRole(token) {
    const claims = readJwt(token)?.claims;
    const role = claims?.["role"];
    const theirs = claims?.["iss"] === "supabase" || claims?.["iss"] === "supabase-demo";
    return theirs && typeof role === "string" ? role : undefined;
}
function proveSupabaseRole(role) {
    return (token) => (supabaseRole(token) === role ? "proven" : "refuted");
}
function proveIssuer(issuer) {
    return (token) => {
        const claimed = readJwt(token)?.claims["iss"];
        return typeof claimed === "string" && issuer.test(claimed) ? "proven" : "refuted";
    };
}
const ownRule = /^(?:supabase(?:-demo)?|kubernetes\/serviceaccount|rke)$|^https:\/\/kubernetes\./;
function proveJwt(token) {
    const jwt = readJwt(token);
    if (!jwt)
        return "refuted";
    if (jwt.claims["sub"] === "1234567890")
        return "refuted";
    const issuer = jwt.claims["iss"];
    return typeof issuer === "string" && ownRule.test(issuer) ? "refuted" : "unproven";
}
function describeJwt(token) {
    const jwt = readJwt(token);
    if (!jwt)
        return {};
    const facts = {};
    const shown = { algorithm: jwt.header["alg"], issuer: jwt.claims["iss"], role: jwt.claims["role"] };
    for (const [name, value] of Object.entries(shown)) {
        if (typeof value === "string")
            facts[name] = value.slice(0, 200);
    }
    const expires = timeOf(jwt.claims["exp"]);
    if (expires)
        facts["expires"] = expires;
    else if (Object.keys(jwt.claims).length > 0 && jwt.claims["exp"] === undefined)
        facts["expires"] = "never";
    const issued = timeOf(jwt.claims["iat"]);
    if (issued)
        facts["issued"] = issued;
    return facts;
}
function timeOf(value) {
    return typeof value === "number" && value > 0 && value < 8.64e12
        ? new Date(value * 1000).toISOString()
        : undefined;
}
function encodeJwt(header, claims, signature) {
    const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${encode(header)}.${encode(claims)}.${signature}`;
}


/***/ }),

/***/ 98821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   databases: () => (/* binding */ databases)
/* harmony export */ });
/* harmony import */ var _proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42166);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18858);




const supabase = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("supabase", "Supabase", {
    documentation: "https://supabase.com/docs/guides/api/api-keys",
    revoke: "Delete the key under Project Settings → API Keys; for the older keys rotate the JWT secret.",
    at: "https://supabase.com/dashboard/project/_/settings/api-keys",
});
const neon = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("neon", "Neon", {
    documentation: "https://neon.com/docs/manage/api-keys",
    revoke: "Revoke the key under Account settings → API keys.",
    at: "https://console.neon.tech/app/settings/api-keys",
});
const planetScale = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("planetscale", "PlanetScale", {
    documentation: "https://planetscale.com/docs/api/reference/service-tokens",
    revoke: "Delete the token or password in the organisation's or branch's settings.",
    at: "https://app.planetscale.com/",
});
const turso = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("turso", "Turso", {
    documentation: "https://docs.turso.tech/cli/db/tokens/create",
    revoke: "Invalidate all tokens of the database with `turso db tokens invalidate`.",
    at: "https://app.turso.tech/",
});
const upstash = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("upstash", "Upstash", {
    documentation: "https://upstash.com/docs/redis/features/restapi",
    revoke: "Reset the credentials of the database in the console.",
    at: "https://console.upstash.com/",
});
const xata = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("xata", "Xata", {
    documentation: "https://xata.io/docs/platform/authentication",
    revoke: "Delete the key under Account settings → API keys.",
    at: "https://app.xata.io/settings",
});
const cockroach = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cockroach-labs", "CockroachDB Cloud", {
    documentation: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
    revoke: "Delete the API key of the service account under Access Management.",
    at: "https://cockroachlabs.cloud/",
});
const atlas = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("mongodb-atlas", "MongoDB Atlas", {
    documentation: "https://www.mongodb.com/docs/atlas/configure-api-access/",
    revoke: "Delete the API key or the service account's secret under Access Manager.",
    at: "https://cloud.mongodb.com/",
});
const aiven = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("aiven", "Aiven", {
    documentation: "https://aiven.io/docs/platform/concepts/authentication-tokens",
    revoke: "Revoke the token under User information → Tokens.",
    at: "https://console.aiven.io/profile/tokens",
});
const convex = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("convex", "Convex", {
    documentation: "https://docs.convex.dev/cli/deploy-key-types",
    revoke: "Delete the deploy key in the deployment's settings.",
    at: "https://dashboard.convex.dev/",
});
const prisma = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("prisma", "Prisma", {
    documentation: "https://www.prisma.io/docs/accelerate/getting-started",
    revoke: "Delete the API key in the console.",
    at: "https://console.prisma.io/",
});
const timescale = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("timescale", "Tiger Data", {
    documentation: "https://docs.tigerdata.com/",
    revoke: "Delete the client credentials under Project settings.",
    at: "https://console.cloud.timescale.com/",
});
const hasura = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hasura", "Hasura", {
    documentation: "https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/",
    revoke: "Change HASURA_GRAPHQL_ADMIN_SECRET and restart, or delete the access token.",
});
const jwtBody = "eyJ[A-Za-z0-9_-]{10,400}[.]eyJ[A-Za-z0-9_-]{20,2000}[.][A-Za-z0-9_-]{20,800}";
const supabaseJwt = (role) => (seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJwt */ .Qx)({ alg: "HS256", typ: "JWT" }, { iss: "supabase", ref: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(20), seed), role, iat: 1700000000, exp: 2015576000 }, (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43), seed));
const headers = ["eyjhbgcioi", "eyj0exaioi"];
const headerSamples = (claims) => [
    [(seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJwt */ .Qx)({ typ: "JWT", alg: "HS256" }, claims, (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43), seed))],
];
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const databases = [
    supabase.token("secret-key", "secret API key", {
        prefix: "sb_secret_",
        body: /[A-Za-z0-9_-]{20,80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(31)],
    }),
    supabase.token("publishable-key", "publishable API key", {
        kind: "publishable",
        prefix: "sb_publishable_",
        body: /[A-Za-z0-9_-]{20,80}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(31)],
        revoke: "Nothing to revoke: it is meant for browsers. Row level security must be on for every table.",
    }),
    supabase.form("service-role-key", "service_role key", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}${jwtBody}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: headers,
        reach: 3400,
        prove: (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .proveSupabaseRole */ .j8)("service_role"),
        describe: _proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .describeJwt */ .RU,
        like: [supabaseJwt("service_role")],
        also: headerSamples({ iss: "supabase", role: "service_role" }),
        unlike: [[supabaseJwt("anon")]],
    }),
    supabase.form("anon-key", "anon key", {
        kind: "publishable",
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}${jwtBody}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: headers,
        reach: 3400,
        prove: (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .proveSupabaseRole */ .j8)("anon"),
        describe: _proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .describeJwt */ .RU,
        like: [supabaseJwt("anon")],
        also: headerSamples({ iss: "supabase", role: "anon" }),
        unlike: [[supabaseJwt("service_role")]],
        revoke: "Nothing to revoke: it is meant for browsers. Row level security must be on for every table.",
    }),
    supabase.token("personal-access-token", "personal access token", {
        prefix: "sbp_",
        body: /(?:[a-z]{1,3}|v\d_)?[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
        tail: 40,
        documentation: "https://supabase.com/docs/reference/api/introduction",
        at: "https://supabase.com/dashboard/account/tokens",
    }),
    supabase.assigned("jwt-secret", "JWT secret", {
        names: ["supabase jwt secret"],
        value: /[A-Za-z0-9+/=_-]{32,100}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(86), "=="],
    }),
    neon.token("api-key", "API key", { prefix: "napi_", body: /[a-z0-9]{64}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(64)] }),
    neon.form("database-password", "database password", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}npg_(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{12,24}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["npg_"],
        like: ["npg_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(12)],
        unlike: [["npg_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(5)]],
        documentation: "https://neon.com/docs/connect/connect-from-any-app",
        revoke: "Reset the role's password in the branch.",
    }),
    planetScale.token("service-token", "service token", {
        prefix: "pscale_tkn_",
        body: /[A-Za-z0-9_.=-]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    planetScale.token("password", "database password", {
        prefix: "pscale_pw_",
        body: /[A-Za-z0-9_.=-]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        documentation: "https://planetscale.com/docs/concepts/connection-strings",
    }),
    planetScale.token("oauth-token", "OAuth token", {
        prefix: "pscale_oauth_",
        body: /[A-Za-z0-9_.=-]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
    }),
    turso.form("auth-token", "database auth token", {
        pattern: () => new RegExp(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .after */ .Pl)(["turso", "libsql"])}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}(?<secret>${jwtBody})${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["turso", "libsql"],
        reach: 3400,
        describe: _proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .describeJwt */ .RU,
        like: [
            "TURSO_AUTH_TOKEN=",
            (seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJwt */ .Qx)({ alg: "EdDSA", typ: "JWT" }, { a: "rw", iat: 1700000000, id: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR)(seed) }, (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(86), seed)),
        ],
        also: [
            [
                "libsql token ",
                (seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJwt */ .Qx)({ alg: "EdDSA", typ: "JWT" }, { a: "rw", iat: 1700000000, id: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR)(seed) }, (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(86), seed)),
            ],
        ],
        unlike: [["TURSO_AUTH_TOKEN=", "${TOKEN}"]],
    }),
    upstash.assigned("rest-token", "REST token", {
        names: [
            "upstash redis rest token",
            "upstash vector rest token",
            "upstash search rest token",
            "kv rest api token",
            "upstash token",
        ],
        value: /A[A-Za-z0-9_+/=-]{40,200}/,
        like: ["AX", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(90), "="],
    }),
    upstash.assigned("qstash-token", "QStash token or signing key", {
        names: ["qstash token", "qstash current signing key", "qstash next signing key"],
        value: /(?:sig_[A-Za-z0-9]{24,32}|eyJ[A-Za-z0-9+/=]{60,200})/,
        like: ["sig_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(28)],
        documentation: "https://upstash.com/docs/qstash/overall/getstarted",
    }),
    xata.token("api-key", "API key", {
        prefix: "xau_",
        body: /[A-Za-z0-9]{32,48}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(38)],
        tail: 32,
    }),
    cockroach.token("api-key", "API key", {
        prefix: "CCDB1_",
        body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(22), "_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40)],
    }),
    atlas.token("service-account-secret", "service account secret", {
        prefix: "mdb_sa_sk_",
        body: /[A-Za-z0-9_-]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(40)],
    }),
    atlas.assigned("private-key", "programmatic API private key", {
        names: [
            "mongodb atlas private key",
            "atlas private key",
            "mcli private api key",
            "mongodb atlas api private key",
        ],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    aiven.token("token", "authentication token", {
        prefix: "aivenv1",
        body: /[A-Za-z0-9+/=]{200,600}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(372)],
        reach: 800,
    }),
    aiven.token("service-password", "service user password", {
        prefix: "AVNS_",
        body: /[A-Za-z0-9_-]{19,24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(19)],
        documentation: "https://aiven.io/docs/products/postgresql",
        revoke: "Reset the credentials of the service user.",
    }),
    convex.form("deploy-key", "deploy key", {
        pattern: /(?<![A-Za-z0-9_-])(?:prod|dev|preview|project):[a-z0-9-]{6,60}(?::[a-z0-9-]{1,60})?\|(?<secret>[A-Za-z0-9+/=_-]{40,200})(?![A-Za-z0-9+/=_-])/g,
        keywords: ["prod:", "dev:", "preview:", "project:"],
        follows: (bytes, at) => bytes.subarray(at, at + 130).includes(0x7c),
        like: ["CONVEX_DEPLOY_KEY=prod:happy-otter-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(3), "|", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(120)],
        also: ["dev", "preview", "project"].map((kind) => [`${kind}:happy-otter-`, (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(3), "|", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(120)]),
        unlike: [["prod:happy-otter-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(3)]],
    }),
    prisma.form("accelerate-key", "Accelerate or Postgres API key", {
        pattern: () => new RegExp(`prisma(?:\\+postgres)?://[a-z0-9.-]{5,100}/?\\?api_key=(?<secret>${jwtBody})${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["prisma://", "prisma+postgres://"],
        reach: 3400,
        like: [
            "prisma://accelerate.prisma-data.net/?api_key=",
            (seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJwt */ .Qx)({ alg: "HS256" }, { api_key: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR)(seed), tenant_id: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64), seed) }, (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43), seed)),
        ],
        also: [
            [
                "prisma+postgres://accelerate.prisma-data.net/?api_key=",
                (seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeJwt */ .Qx)({ alg: "HS256" }, { api_key: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR)(seed), tenant_id: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64), seed) }, (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43), seed)),
            ],
        ],
        unlike: [["prisma://accelerate.prisma-data.net/?api_key=", "${KEY}"]],
    }),
    timescale.assigned("client-secret", "client secret", {
        names: ["timescale secret key", "timescale client secret", "ts secret key", "tiger secret key"],
        value: /[A-Za-z0-9]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)],
    }),
    hasura.assigned("admin-secret", "admin secret", {
        names: ["hasura graphql admin secret", "hasura admin secret", "x hasura admin secret"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(64)],
    }),
];


/***/ })

};
