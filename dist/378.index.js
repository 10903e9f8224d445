export const id = 378;
export const ids = [378];
export const modules = {

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ proveGrafanaChecksum),
/* harmony export */   Jn: () => (/* binding */ base62Checksum),
/* harmony export */   QR: () => (/* binding */ crc32),
/* harmony export */   dr: () => (/* binding */ proveBase62Checksum),
/* harmony export */   h8: () => (/* binding */ confirmBase62Checksum),
/* harmony export */   wh: () => (/* binding */ grafanaChecksum)
/* harmony export */ });
const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function crc32(text) {
    return process.getBuiltinModule("node:zlib").crc32(text);
}
function base62Checksum(text) {
    let rest = crc32(text);
    let out = "";
    for (let at = 0; at < 6; at++) {
        out = base62Digits[rest % 62] + out;
        rest = Math.floor(rest / 62);
    }
    return out;
}
function proveBase62Checksum(token) {
    const body = token.slice(token.lastIndexOf("_") + 1);
    return base62Checksum(body.slice(0, -6)) === body.slice(-6) ? "proven" : "refuted";
}
function confirmBase62Checksum(token) {
    return proveBase62Checksum(token) === "proven" ? "proven" : "unproven";
}
function grafanaChecksum(text) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(crc32(text));
    return bytes.toString("hex");
}
function proveGrafanaChecksum(token) {
    const cut = token.lastIndexOf("_");
    return grafanaChecksum(token.slice(0, cut)) === token.slice(cut + 1) ? "proven" : "refuted";
}


/***/ }),

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

/***/ 10378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHosts: () => (/* binding */ gitHosts)
});

// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/crc32.js
var crc32 = __webpack_require__(4092);
;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/gitlab-routable.js

const RANDOM_BYTES = 16;
const routable = /^([A-Za-z0-9_-]{20,400})\.[0-9a-z]{2}\.([0-9a-z]{2})[0-9a-z]{7}$/;
function withRoutableChecksum(text) {
    return text + (0,crc32/* crc32 */.QR)(text).toString(36).padStart(7, "0");
}
function proveRoutable(token) {
    if (!routable.test(token))
        return "unproven";
    return withRoutableChecksum(token.slice(0, -7)) === token && payloadOf(token) !== undefined
        ? "proven"
        : "refuted";
}
function describeRoutable(token) {
    const names = { c: "cell", o: "organisation", g: "group", p: "project", u: "user" };
    const facts = {};
    for (const line of (payloadOf(token) ?? "").split("\n")) {
        const [key = "", value = ""] = line.split(":");
        const name = names[key];
        if (name && /^[0-9a-z]{1,13}$/.test(value))
            facts[name] = String(Number.parseInt(value, 36));
    }
    return facts;
}
function payloadOf(token) {
    const [, head = "", digits = ""] = routable.exec(token) ?? [];
    const length = Number.parseInt(digits, 36);
    if (!(length <= head.length))
        return undefined;
    const bytes = Buffer.from(head.slice(-length), "base64url");
    const size = bytes.at(-1) ?? 0;
    return size + RANDOM_BYTES + 1 === bytes.length
        ? bytes.toString("latin1", RANDOM_BYTES, bytes.length - 1)
        : undefined;
}

// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/jwt.js
var jwt = __webpack_require__(42166);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/build.js
var build = __webpack_require__(11063);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/sample.js
var sample = __webpack_require__(84405);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/git-hosts.js





const github = (0,build/* provider */.Mn)("github", "GitHub", {
    documentation: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
    revoke: "Delete the token in the owner's settings under Developer settings, or revoke it with the credential revocation API.",
    at: "https://github.com/settings/tokens",
});
const checksummed = (random) => (seed) => {
    const body = (0,sample/* render */.XX)((0,sample/* alnum */.Sg)(random), seed);
    return body + (0,crc32/* base62Checksum */.Jn)(body);
};
const claims = (seed) => (0,jwt/* encodeJwt */.Qx)({ alg: "RS256", typ: "JWT" }, { iss: "github", exp: 1800000000, iid: 4711 }, (0,sample/* render */.XX)((0,sample/* base64url */.r0)(342), seed));
const githubToken = { body: /[A-Za-z0-9]{36}/, like: [checksummed(30)], prove: crc32/* proveBase62Checksum */.dr };
const gitlab = (0,build/* provider */.Mn)("gitlab", "GitLab", {
    documentation: "https://docs.gitlab.com/security/tokens/",
    revoke: "Revoke the token where it was made: user settings, project or group access tokens, or the runner's page.",
    at: "https://gitlab.com/-/user_settings/personal_access_tokens",
});
const git_hosts_routable = (prefix) => (seed) => {
    const facts = "o:1\np:2n9c";
    const payload = Buffer.concat([
        Buffer.from((0,sample/* render */.XX)((0,sample/* alnum */.Sg)(16), seed)),
        Buffer.from(facts),
        Buffer.from([facts.length]),
    ]);
    const encoded = payload.toString("base64url");
    const length = encoded.length.toString(36).padStart(2, "0");
    return withRoutableChecksum(`${prefix}${encoded}.01.${length}`).slice(prefix.length);
};
const gitlabBody = /(?:[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,64})/;
const before = "(?:[A-Za-z0-9_]{1,20}-)?";
const gitlabToken = {
    before,
    body: gitlabBody,
    like: [(0,sample/* base64url */.r0)(20)],
    prove: proveRoutable,
    describe: describeRoutable,
};
const bitbucket = (0,build/* provider */.Mn)("bitbucket", "Bitbucket", {
    documentation: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
    revoke: "Revoke it under Repository, Project or Workspace settings → Access tokens, or Personal settings → App passwords.",
    at: "https://bitbucket.org/account/settings/app-passwords/",
});
const gitea = (0,build/* provider */.Mn)("gitea", "Gitea", {
    documentation: "https://docs.gitea.com/development/api-usage",
    revoke: "Delete the token under Settings → Applications.",
});
const sourcegraph = (0,build/* provider */.Mn)("sourcegraph", "Sourcegraph", {
    documentation: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
    revoke: "Delete the token under Settings → Access tokens.",
    at: "https://sourcegraph.com/user/settings/tokens",
});
const phabricator = (0,build/* provider */.Mn)("phabricator", "Phabricator", {
    documentation: "https://secure.phabricator.com/book/phabricator/article/conduit/",
    revoke: "Terminate the token under Settings → Conduit API Tokens.",
});
const gitee = (0,build/* provider */.Mn)("gitee", "Gitee", {
    documentation: "https://gitee.com/api/v5/swagger",
    revoke: "Delete the token under Settings → Private tokens.",
    at: "https://gitee.com/profile/personal_access_tokens",
});
const gitHosts = [
    github.token("personal-access-token", "personal access token (classic)", {
        prefix: "ghp_",
        ...githubToken,
    }),
    github.token("oauth-token", "OAuth access token", { prefix: "gho_", ...githubToken }),
    github.token("app-user-token", "App user access token", { prefix: "ghu_", ...githubToken }),
    github.token("app-installation-token", "App installation access token", { prefix: "ghs_", ...githubToken }),
    github.form("app-installation-jwt", "App installation access token with claims", {
        pattern: () => new RegExp(`${build/* begin */.qN}gh[su]_[0-9A-Za-z]{1,24}_(?:eyJ[A-Za-z0-9_-]{10,400}[.]eyJ[A-Za-z0-9_-]{20,2000}[.][A-Za-z0-9_-]{40,800})${build/* end */._N}`, "g"),
        keywords: ["ghs_", "ghu_"],
        reach: 3400,
        describe: (token) => (0,jwt/* describeJwt */.RU)(token.slice(token.indexOf("eyJ"))),
        like: ["gh", "s_123456_", claims],
        also: [["gh", "u_123456_", claims]],
        unlike: [["gh", "s_123456_", "eyJhbGciOiJSUzI1NiJ9"]],
        documentation: "https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/",
        revoke: "It expires after an hour; revoke it at once with DELETE /installation/token.",
    }),
    github.token("app-refresh-token", "App refresh token", {
        prefix: "ghr_",
        body: /[A-Za-z0-9]{36,76}/,
        like: [checksummed(70)],
        prove: crc32/* confirmBase62Checksum */.h8,
    }),
    github.token("fine-grained-personal-access-token", "fine-grained personal access token", {
        prefix: "github_pat_",
        body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
        like: [(0,sample/* alnum */.Sg)(22), "_", (0,sample/* alnum */.Sg)(59)],
        at: "https://github.com/settings/personal-access-tokens",
    }),
    github.assigned("legacy-token", "access token of the form used before 2021", {
        names: [
            "github token",
            "github access token",
            "github api token",
            "github oauth token",
            "github pat",
            "gh token",
        ],
        value: /[0-9a-f]{40}/,
        like: [(0,sample/* hex */.uh)(40)],
    }),
    github.assigned("client-secret", "OAuth app client secret", {
        names: ["github client secret", "github oauth secret", "github app secret", "github secret"],
        value: /[0-9a-f]{40}/,
        like: [(0,sample/* hex */.uh)(40)],
        revoke: "Generate a new client secret in the app's settings and delete the old one.",
        at: "https://github.com/settings/developers",
    }),
    gitlab.token("personal-access-token", "personal, project or group access token", {
        prefix: "glpat-",
        ...gitlabToken,
        also: [["glpat-", git_hosts_routable("glpat-")]],
    }),
    gitlab.token("deploy-token", "deploy token", { prefix: "gldt-", ...gitlabToken }),
    gitlab.token("runner-authentication-token", "runner authentication token", {
        prefix: ["glrt-", "glrtr-"],
        ...gitlabToken,
        body: /(?:t\d_)?(?:[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,64})/,
    }),
    gitlab.token("pipeline-trigger-token", "pipeline trigger token", {
        prefix: "glptt-",
        body: /[A-Za-z0-9_-]{20,64}/,
        like: [(0,sample/* hex */.uh)(40)],
    }),
    gitlab.token("ci-job-token", "CI/CD job token", {
        prefix: "glcbt-",
        body: /(?:[0-9a-fA-F]{1,5}_)?[A-Za-z0-9_-]{20,64}/,
        like: ["64_", (0,sample/* base64url */.r0)(20)],
        revoke: "It dies with its job; cancel the job if it still runs.",
    }),
    gitlab.token("oauth-application-secret", "OAuth application secret", {
        prefix: "gloas-",
        body: /[0-9a-f]{64}/,
        like: [(0,sample/* hex */.uh)(64)],
    }),
    gitlab.token("scim-token", "SCIM token", { prefix: "glsoat-", ...gitlabToken }),
    gitlab.token("agent-token", "agent for Kubernetes token", {
        prefix: "glagent-",
        body: /[A-Za-z0-9_-]{50,1024}/,
        like: [(0,sample/* base64url */.r0)(50)],
    }),
    gitlab.token("feed-token", "feed token", {
        prefix: "glft-",
        ...gitlabToken,
        body: /(?:[0-9a-f]{64}-\d{1,12}|[A-Za-z0-9_-]{20,64})/,
    }),
    gitlab.token("incoming-mail-token", "incoming mail token", {
        prefix: "glimt-",
        body: /[A-Za-z0-9_-]{25,64}/,
        like: [(0,sample/* base64url */.r0)(25)],
    }),
    gitlab.token("workspace-token", "workspace token", { prefix: "glwt-", ...gitlabToken }),
    gitlab.token("feature-flags-client-token", "feature flags client token", {
        prefix: "glffct-",
        ...gitlabToken,
    }),
    gitlab.token("runner-registration-token", "runner registration token", {
        prefix: "GR1348941",
        body: /[A-Za-z0-9_-]{20}/,
        like: [(0,sample/* base64url */.r0)(20)],
        revoke: "Reset the registration token under CI/CD settings → Runners.",
    }),
    gitlab.form("session-cookie", "session cookie", {
        pattern: /_gitlab_session=(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
        keywords: ["_gitlab_session="],
        like: ["Cookie: _gitlab_session=", (0,sample/* hex */.uh)(32)],
        revoke: "Sign the user out of all sessions under Active sessions.",
        unlike: [["_gitlab_session=", (0,sample/* hex */.uh)(12)]],
    }),
    bitbucket.token("app-password", "app password", {
        prefix: "ATBB",
        body: /[A-Za-z0-9]{24}[0-9A-F]{8}/,
        like: [(0,sample/* alnum */.Sg)(24), (0,sample/* upperHex */.gh)(8)],
    }),
    bitbucket.token("access-token", "repository, project or workspace access token", {
        prefix: "ATCTT3xFf",
        body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
        like: [(0,sample/* base64url */.r0)(170), "=", (0,sample/* upperHex */.gh)(8)],
    }),
    bitbucket.assigned("client-secret", "OAuth consumer secret", {
        names: ["bitbucket client secret", "bitbucket oauth secret", "bitbucket secret"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,sample/* alnum */.Sg)(32)],
        revoke: "Delete the OAuth consumer under Workspace settings and create another.",
    }),
    gitea.assigned("access-token", "access token", {
        names: ["gitea token", "gitea access token", "gitea api token", "forgejo token", "codeberg token"],
        value: /[0-9a-f]{40}/,
        like: [(0,sample/* hex */.uh)(40)],
    }),
    sourcegraph.token("access-token", "access token", {
        prefix: "sgp_",
        body: /(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}/,
        like: [(0,sample/* hex */.uh)(16), "_", (0,sample/* hex */.uh)(40)],
        tail: 40,
    }),
    sourcegraph.token("license-token", "license key token", {
        prefix: "slk_",
        body: /[0-9a-f]{64}/,
        like: [(0,sample/* hex */.uh)(64)],
        tail: 64,
    }),
    phabricator.near("conduit-token", "Conduit API token", {
        words: ["phabricator", "conduit"],
        value: /(?:api|cli)-[a-z0-9]{28}/,
        like: ["api-", (0,sample/* lower */.ib)(28)],
    }),
    gitee.assigned("personal-access-token", "personal access token", {
        names: ["gitee token", "gitee access token", "gitee private token"],
        value: /[0-9a-f]{32}/,
        like: [(0,sample/* hex */.uh)(32)],
    }),
];


/***/ })

};
