export const id = 6627;
export const ids = [6627];
export const modules = {

/***/ 11054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const fillerWords = new Set(`your my the some insert replace change changeme enter put add here example sample dummy fake placeholder redacted
  masked hidden removed secret password passwd token todo fixme foo bar baz none null undefined invalid notreal not
  pass passw0rd pwd admin root guest anonymous changeit letmein postgres mysql mongo redis rabbitmq
  test testing value string key apikey user username abc abcd abc123 xyz`.split(/\s+/));
const tellTale = /example|placeholder|changeme|change[-_]me|dummy|redacted|(?<![a-z0-9])fake|fake(?![a-z0-9])|your[-_]|[-_]here\b|insert[-_]|replace[-_]?me|sample|(?<![a-z0-9])x{4}|x{4}(?![a-z0-9])|x{6}|not[-_]?a[-_]?real|lorem|deadbeef|0123456789|1234567890|abcdefgh|qwerty/i;
const reference = /^(?:\$[A-Za-z_({[]|\$?\{\{|%[A-Z_]+%|<[^>]{0,80}>|\[[^\]]{0,80}\]|#\{|@[A-Za-z.]+@|__\w+__$|process\.env|os\.environ|env[.([]|secrets?[.[]|vars?[.[])/;
function shapeOf(text) {
    let longestRun = 0;
    let run = 0;
    for (let at = 0; at < text.length; at++) {
        run = text[at] === text[at - 1] ? run + 1 : 1;
        if (run > longestRun)
            longestRun = run;
    }
    return { distinct: new Set(text).size, longestRun };
}
function countsUpOrDown(text) {
    const steps = [1, -1];
    return steps.some((step) => {
        let kept = 0;
        for (let at = 1; at < text.length; at++) {
            if (text.charCodeAt(at) - text.charCodeAt(at - 1) === step)
                kept++;
        }
        return kept >= (text.length - 1) * 0.8;
    });
}
function isPlaceholder(body) {
    if (body.length === 0 || reference.test(body) || tellTale.test(body))
        return true;
    const core = body.replace(/[-_.*\s]/g, "");
    if (core.length === 0)
        return true;
    const { distinct, longestRun } = shapeOf(core);
    if (distinct <= Math.min(4, Math.ceil(core.length / 4)) || longestRun >= Math.max(6, core.length / 2))
        return true;
    if (core.length >= 6 && countsUpOrDown(core))
        return true;
    if (body.length > 64)
        return false;
    const parts = body.toLowerCase().split(/[-_./:<>\s]+/);
    return parts.some((part) => fillerWords.has(part)) && !parts.some(isRandom);
}
function isRandom(part) {
    return part.length >= 24 && /[0-9]/.test(part) && new Set(part).size >= 10;
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

/***/ 36627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kubernetesRules: () => (/* binding */ kubernetesRules)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11054);
/* harmony import */ var _proofs_jwt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42166);
/* harmony import */ var _wordiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14627);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84405);





const kubernetes = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .provider */ .Mn)("kubernetes", "Kubernetes", {
    documentation: "https://kubernetes.io/docs/concepts/configuration/secret/",
    revoke: "Change every value in the secret at its issuer, then replace the secret.",
});
const openShift = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .provider */ .Mn)("openshift", "OpenShift", {
    documentation: "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html",
    revoke: "Delete the OAuth access token with `oc delete oauthaccesstoken`.",
});
const rancher = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .provider */ .Mn)("rancher", "Rancher", {
    documentation: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
    revoke: "Delete the API key under Account & API Keys.",
});
const k3s = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .provider */ .Mn)("k3s", "K3s", {
    documentation: "https://docs.k3s.io/cli/token",
    revoke: "Rotate the token with `k3s token rotate`.",
});
const portainer = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .provider */ .Mn)("portainer", "Portainer", {
    documentation: "https://docs.portainer.io/api/access",
    revoke: "Delete the access token in the account's settings.",
});
const helm = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .provider */ .Mn)("helm", "Helm", {
    documentation: "https://helm.sh/docs/helm/helm_registry_login/",
    revoke: "Change the password at the chart repository.",
});
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const isServiceAccount = (token) => {
    const claims = (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .readJwt */ .uX)(token)?.claims;
    const subject = claims?.["sub"];
    return typeof subject === "string" && subject.startsWith("system:serviceaccount:");
};
const namespaced = (token) => {
    const subject = String((0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .readJwt */ .uX)(token)?.claims["sub"] ?? "");
    const [, , namespace, account] = subject.split(":");
    return { ...(0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .describeJwt */ .RU)(token), ...(namespace && { namespace }), ...(account && { account }) };
};
const accountToken = (seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeJwt */ .Qx)({ alg: "RS256", kid: (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64url */ .r0)(43), seed) }, { iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:shop:deploy" }, (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64url */ .r0)(342), seed));
const base64Of = (text) => Buffer.from(text).toString("base64");
function secretEntry() {
    const kind = String.raw `kind:[ \t]{0,4}["']?Secret["']?(?=[ \t\r]{0,4}(?:\n|$))`;
    const open = "(?:user|username|login|host|hostname|port|database|db|dbname|namespace|ca[.]crt|tls[.]crt|email|region)";
    const passed = String.raw `(?:[ \t]{1,12}(?:#|${open}:)[^\r\n]{0,4000}\r?\n){0,8}`;
    const entry = (name) => String.raw `(?:data|stringData):[ \t]{0,4}\r?\n${passed}[ \t]{1,12}(?!${open}:)[A-Za-z0-9._-]{1,100}:[ \t]{1,4}["']?(?<${name}>(?![{$<]|ENC\[)[^\s"'{}<>|]{8,4000})`;
    const before = String.raw `${kind}(?:(?!\n---|${kind})[\s\S]){0,1500}?\n${entry("secret")}`;
    const after = String.raw `(?<![^\n])${entry("secret")}(?=[^\n]{0,200}\n)(?:(?!\n---|\n(?:data|stringData):)[\s\S]){0,1000}?\n${kind}`;
    return new RegExp(`${before}|${after}`, "g");
}
function refuteOrdinary(value) {
    const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(value) ? Buffer.from(value, "base64").toString("latin1") : "";
    const text = /^[\x20-\x7e\s]{4,}$/.test(decoded) ? decoded.trim() : value;
    if (/^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/.test(text))
        return "refuted";
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s@]*$/.test(text) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(text))
        return "refuted";
    return (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordy */ .y)(text) && !/[0-9]/.test(text) ? "refuted" : "unproven";
}
const kubernetesRules = [
    kubernetes.form("secret-data", "value in a Secret manifest", {
        pattern: secretEntry,
        keywords: ["kind: secret", 'kind: "secret"', "kind:secret"],
        confidence: "medium",
        reach: 6000,
        entropy: 3,
        prove: refuteOrdinary,
        like: [
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\ndata:\n  password: ",
            (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(24),
            "\n",
        ],
        also: [
            ['apiVersion: v1\nkind: "Secret"\nstringData:\n  password: ', (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .alnum */ .Sg)(24), "\n"],
            ["kind:Secret\ndata:\n  password: ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(24), "\n"],
            ["kind: Secret\ndata:\n  username: c2hvcA==\n  # of the shop\n  password: ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(24), "\n"],
            ["data:\n  password: ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(24), "\nkind: Secret\nmetadata:\n  name: shop\n"],
        ],
        unlike: [
            ["kind: Secret\nmetadata:\n  name: shop\ndata:\n  password: ", "{{ .Values.password }}", "\n"],
            ["kind: Secret\nstringData:\n  password: ENC[AES256_GCM,data:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(24), "]\n"],
            ["kind: ConfigMap\ndata:\n  password: ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(24), "\n"],
            ["kind: Secret\n---\nkind: ConfigMap\ndata:\n  password: ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(24), "\n"],
            ["kind: Secret\ndata:\n  ca.crt: ", () => base64Of("-----BEGIN CERTIFICATE-----\nMIIB"), "\n"],
            ["kind: Secret\ndata:\n  url: ", () => base64Of("https://api.shop.net/v1/items"), "\n"],
        ],
    }),
    kubernetes.form("client-key-data", "client key in a kubeconfig", {
        pattern: /client-key-data["']?:[ \t]{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,6000}={0,2})/g,
        keywords: ["client-key-data"],
        reach: 6200,
        like: ["client-key-data: LS0tLS1CRUdJTi", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(600)],
        unlike: [["client-key-data: ", "REDACTED"]],
        documentation: "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
        revoke: "Replace the user's certificate, or the cluster's certificate authority where it cannot be revoked.",
    }),
    kubernetes.form("service-account-token", "service account token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_2__/* .begin */ .qN}eyJ[A-Za-z0-9_-]{20,400}[.]eyJ[A-Za-z0-9_-]{60,3000}[.][A-Za-z0-9_-]{43,800}${_build_js__WEBPACK_IMPORTED_MODULE_2__/* .end */ ._N}`, "g"),
        keywords: ["eyjhbgcioi", "eyjrawqioi"],
        reach: 4400,
        prove: (token) => (isServiceAccount(token) ? "proven" : "refuted"),
        describe: namespaced,
        like: [accountToken],
        also: [
            [
                (seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeJwt */ .Qx)({ kid: "1", alg: "RS256" }, { iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:shop:deploy" }, (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64url */ .r0)(342), seed)),
            ],
        ],
        unlike: [
            [
                (seed) => (0,_proofs_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeJwt */ .Qx)({ alg: "RS256" }, { iss: "https://login.shop.net", sub: "system" }, (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64url */ .r0)(342), seed)),
            ],
        ],
        documentation: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/",
        revoke: "Delete the token's Secret, or the service account it is bound to.",
    }),
    kubernetes.near("bootstrap-token", "bootstrap token", {
        words: ["kubeadm", "--token"],
        value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .ib)(6), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .ib)(16)],
        documentation: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
        revoke: "Delete it with `kubeadm token delete`.",
    }),
    kubernetes.form("basic-auth-token", "static token in a kubeconfig", {
        pattern: /\n[ \t]{2,12}user:\s{1,40}token:[ \t]{1,4}["']?(?<secret>[A-Za-z0-9_.~+/=:-]{20,2000})/g,
        keywords: ["user:"],
        follows: (bytes, end) => bytes[end] === LINE_FEED || bytes[end] === CARRIAGE_RETURN,
        reach: 2200,
        generic: true,
        confidence: "medium",
        like: ["users:\n- name: deploy\n  user:\n    token: ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .alnum */ .Sg)(40), "\n"],
        unlike: [["users:\n- name: deploy\n  user:\n    token: ", "$TOKEN", "\n"]],
        documentation: "https://kubernetes.io/docs/reference/access-authn-authz/authentication/",
        revoke: "Remove the token from the API server, or delete what it belongs to.",
    }),
    openShift.token("access-token", "access token", {
        prefix: "sha256~",
        body: /[A-Za-z0-9_-]{43}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64url */ .r0)(43)],
    }),
    rancher.form("api-token", "API bearer token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_2__/* .begin */ .qN}(?:token-[a-z0-9]{5}|kubeconfig-(?:user|u)-[a-z0-9]{5,30}):(?<secret>[a-z0-9]{54})${_build_js__WEBPACK_IMPORTED_MODULE_2__/* .end */ ._N}`, "g"),
        keywords: ["token-", "kubeconfig-u"],
        like: ["token-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .ib)(5), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .ib)(54)],
        also: [["kubeconfig-user-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .ib)(10), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .ib)(54)]],
        unlike: [["token-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .ib)(5), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .lower */ .ib)(10)]],
    }),
    k3s.form("node-token", "node or server token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_2__/* .begin */ .qN}K10[0-9a-f]{64}::(?:server|node|agent):(?<secret>[0-9a-zA-Z]{16,64})${_build_js__WEBPACK_IMPORTED_MODULE_2__/* .end */ ._N}`, "g"),
        keywords: ["::server:", "::node:", "::agent:"],
        like: ["K10", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .hex */ .uh)(64), "::server:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .hex */ .uh)(32)],
        also: [
            ["K10", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .hex */ .uh)(64), "::node:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .hex */ .uh)(32)],
            ["K10", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .hex */ .uh)(64), "::agent:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .hex */ .uh)(32)],
        ],
        unlike: [["K10", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .hex */ .uh)(64), "::server:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .hex */ .uh)(4)]],
    }),
    portainer.token("access-token", "access token", {
        prefix: "ptr_",
        body: /[A-Za-z0-9+/]{43}=/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3)(43), "="],
    }),
    helm.form("registry-password", "repository password on a command line", {
        pattern: /helm[ \t]{1,4}(?:repo[ \t]{1,4}add|registry[ \t]{1,4}login|pull|upgrade|install)[^\r\n]{1,200}?--password[= ]["']?(?<secret>[^\s"'$<>{}]{8,200})/g,
        keywords: ["helm "],
        confidence: "medium",
        like: ["helm repo add shop https://charts.shop.net --username deploy --password ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .alnum */ .Sg)(24)],
        unlike: [["helm repo add shop https://charts.shop.net --username deploy --password ", "$PASSWORD"]],
    }),
];


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isWordy)
/* harmony export */ });
const frequentPairs = new Set(`th he in er an re nd on en at ou ed ha to or it is hi es ng ar te se me sa ti st al le ve ic ra ri ro li la ce de
  co ta ne om io ec et el ma ns ur ll as so us un tr ch ss ge ac il ut ag em ol pe pr po ex im ad lo ca si ot ul mo
  id am no up ab sh ke ct pl ck ey ta fi fo do mp nt na ni ho be bo di wo ow ry ly ty ay tt ee oo ai ea ie ei su rs
  rt sp bl cl gr br cr ap op ip da db ser ui ld os ew ks ts ds ms ym bu cu du mu nu ru ub`.split(/\s+/));
const WORDY = 0.55;
function isWordy(text) {
    const lower = text.toLowerCase();
    let pairs = 0;
    let frequent = 0;
    for (let at = 1; at < lower.length; at++) {
        const pair = lower.slice(at - 1, at + 1);
        if (!/^[a-z]{2}$/.test(pair))
            continue;
        pairs++;
        if (frequentPairs.has(pair))
            frequent++;
    }
    const letters = lower.replace(/[^a-z]/g, "").length;
    return pairs >= 4 && letters >= text.length * 0.5 && frequent >= pairs * WORDY;
}


/***/ })

};
