export const id = 3384;
export const ids = [3384];
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

/***/ 3384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretManagers: () => (/* binding */ secretManagers)
/* harmony export */ });
/* harmony import */ var _proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91475);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18858);




const vault = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("hashicorp", "HashiCorp", {
    documentation: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    revoke: "Revoke it with `vault token revoke`.",
});
const terraform = {
    documentation: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
    revoke: "Delete the token under User, Team or Organisation settings → Tokens.",
    at: "https://app.terraform.io/app/settings/tokens",
};
const doppler = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("doppler", "Doppler", {
    documentation: "https://docs.doppler.com/docs/service-tokens",
    revoke: "Revoke the token where it was made: the config's access page, or Tokens.",
    at: "https://dashboard.doppler.com/",
});
const infisical = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("infisical", "Infisical", {
    documentation: "https://infisical.com/docs/documentation/platform/token",
    revoke: "Revoke the token or the machine identity's client secret.",
    at: "https://app.infisical.com/",
});
const onePassword = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("1password", "1Password", {
    documentation: "https://developer.1password.com/docs/service-accounts/security/",
    revoke: "Revoke the service account's token, or rotate the Secret Key of the account.",
    at: "https://my.1password.com/developer-tools/",
});
const bitwarden = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("bitwarden", "Bitwarden", {
    documentation: "https://bitwarden.com/help/access-tokens/",
    revoke: "Revoke the access token of the machine account, or rotate the API key.",
    at: "https://vault.bitwarden.com/",
});
const akeyless = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("akeyless", "Akeyless", {
    documentation: "https://docs.akeyless.io/docs/auth-with-api-key",
    revoke: "Reset the access key of the authentication method.",
});
const dotenv = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("dotenvx", "dotenvx", {
    documentation: "https://dotenvx.com/docs/env-keys-file",
    revoke: "Encrypt the environment file with a new key pair and change every value that was in it.",
});
const pulumi = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("pulumi", "Pulumi", {
    documentation: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
    revoke: "Delete the token under Settings → Access Tokens.",
    at: "https://app.pulumi.com/account/tokens",
});
const ansible = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("ansible", "Ansible Galaxy", {
    documentation: "https://docs.ansible.com/ansible/latest/galaxy/user_guide.html",
    revoke: "Load a new token in the collections' settings.",
    at: "https://galaxy.ansible.com/",
});
const scalr = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("scalr", "Scalr", {
    documentation: "https://docs.scalr.io/docs/identity-and-access-management",
    revoke: "Delete the token in the profile.",
});
const teleport = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("teleport", "Teleport", {
    documentation: "https://goteleport.com/docs/enroll-resources/agents/join-token/",
    revoke: "Remove the token with `tctl tokens rm`.",
});
const confluent = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("confluent", "Confluent", {
    documentation: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
    revoke: "Delete the API key with `confluent api-key delete`.",
    at: "https://confluent.cloud/settings/api-keys",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const serviceAccount = (seed) => Buffer.from(JSON.stringify({
    signInAddress: "my.1password.com",
    userAuth: { method: "SRPg-4096" },
    email: "x@1passwordserviceaccounts.com",
    srpX: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64), seed),
    muk: { k: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43), seed) },
    secretKey: "",
    deviceUuid: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib)(26), seed),
})).toString("base64url");
const secretManagers = [
    vault.token("vault-service-token", "Vault service token", {
        prefix: "hvs.",
        body: /[A-Za-z0-9_-]{24,300}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(95)],
        tail: 24,
    }),
    vault.token("vault-batch-token", "Vault batch token", {
        prefix: "hvb.",
        body: /[A-Za-z0-9_-]{100,500}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(160)],
        tail: 100,
        revoke: "A batch token cannot be revoked: revoke its parent, or wait until it expires.",
        reach: 700,
    }),
    vault.token("vault-recovery-token", "Vault recovery token", {
        prefix: "hvr.",
        body: /[A-Za-z0-9_-]{24,300}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(60)],
        tail: 24,
    }),
    vault.assigned("vault-legacy-token", "Vault token of the older form", {
        names: [
            "vault token",
            "vault root token",
            "x vault token",
            "vault dev root token id",
            "initial root token",
        ],
        value: /[sbr]\.[A-Za-z0-9]{24}/,
        like: ["s.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(24)],
        confidence: "high",
    }),
    vault.assigned("vault-unseal-key", "Vault unseal key", {
        names: ["unseal key", "vault unseal key", "unseal key 1"],
        value: /(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}(?![A-Za-z0-9+/])|[0-9a-f]{64,66})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(44)],
        revoke: "Rekey with `vault operator rekey`.",
    }),
    vault.assigned("vault-secret-id", "Vault AppRole secret id", {
        names: ["vault secret id", "approle secret id", "vault approle secret id"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        revoke: "Destroy the secret id of the role.",
        documentation: "https://developer.hashicorp.com/vault/docs/auth/approle",
    }),
    vault.form("terraform-token", "HCP Terraform API token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])`, "g"),
        keywords: [".atlasv1."],
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(14), ".atlas", "v1.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(67)],
        unlike: [[(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(14), ".atlas", "v1.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(6)]],
        ...terraform,
    }),
    vault.assigned("consul-token", "Consul or Nomad ACL token", {
        names: ["consul http token", "consul token", "nomad token", "consul acl token"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
        documentation: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
        revoke: "Delete the ACL token.",
    }),
    vault.assigned("hcp-client-secret", "HCP client secret", {
        names: ["hcp client secret"],
        value: /[A-Za-z0-9_-]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(64)],
        documentation: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
        revoke: "Delete the service principal's key.",
    }),
    vault.token("boundary-token", "Boundary auth token", {
        prefix: "at_",
        body: /[A-Za-z0-9]{10}_s1[A-Za-z0-9]{40,400}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(10), "_s1", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(120)],
        tail: 53,
        documentation: "https://developer.hashicorp.com/boundary/docs/commands/authenticate",
    }),
    doppler.token("service-token", "service token", {
        prefix: "dp.st.",
        body: /(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
        like: ["prd.", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    doppler.token("personal-token", "personal token", {
        prefix: "dp.pt.",
        body: /[A-Za-z0-9]{40,44}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    doppler.token("cli-token", "CLI token", {
        prefix: "dp.ct.",
        body: /[A-Za-z0-9]{40,44}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    doppler.token("service-account-token", "service account token", {
        prefix: "dp.sa.",
        body: /[A-Za-z0-9]{40,44}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    doppler.token("scim-token", "SCIM or audit token", {
        prefix: ["dp.scim.", "dp.audit."],
        body: /[A-Za-z0-9]{40,44}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(43)],
    }),
    infisical.token("service-token", "service token", {
        prefix: "st.",
        body: /(?:[0-9a-f]{24}|[0-9a-f-]{36})\.[0-9a-f]{32}\.[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(24), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        tail: 90,
    }),
    infisical.assigned("client-secret", "machine identity client secret", {
        names: ["infisical client secret", "infisical universal auth client secret", "infisical secret"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    onePassword.token("service-account-token", "service account token", {
        prefix: "ops_eyJ",
        body: /[A-Za-z0-9+/_-]{250,2000}={0,2}/,
        like: [(seed) => serviceAccount(seed).slice(3)],
        reach: 2200,
        prove: (0,_proofs_base64_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .provePayload */ .F0)("ops_", ["signInAddress", "srpX"]),
    }),
    onePassword.form("secret-key", "account Secret Key", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["a3-"],
        like: ["A3-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(6), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(6), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(5), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(5), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(5), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(5)],
        unlike: [["A3-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(6), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js)(6)]],
        documentation: "https://support.1password.com/secret-key-security/",
        entropy: 3.2,
    }),
    bitwarden.form("access-token", "Secrets Manager access token", {
        pattern: () => new RegExp(String.raw `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .after */ .Pl)(["bws", "bitwarden"], 60)}(?<![0-9A-Za-z.])0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?<secret>[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)`, "g"),
        keywords: ["bws", "bitwarden"],
        like: ["BWS_ACCESS_TOKEN=0.", _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR, ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(30), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(22), "=="],
        also: [["bitwarden: 0.", _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR, ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(30), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(22), "=="]],
        unlike: [["BWS_ACCESS_TOKEN=0.", _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR]],
    }),
    bitwarden.assigned("client-secret", "API client secret", {
        names: ["bw clientsecret", "bitwarden client secret", "bw client secret"],
        value: /[A-Za-z0-9]{30}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(30)],
    }),
    akeyless.assigned("access-key", "access key", {
        names: ["akeyless access key", "akeyless key"],
        value: /[A-Za-z0-9+/]{43}=/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43), "="],
    }),
    dotenv.form("private-key", "private key", {
        pattern: /DOTENV_PRIVATE_KEY[A-Z0-9_]{0,40}\s{0,4}[=:]\s{0,4}["']?(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/g,
        keywords: ["dotenv_private_key"],
        like: ["DOTENV_PRIVATE_KEY_PRODUCTION=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
        unlike: [["DOTENV_PUBLIC_KEY_PRODUCTION=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(66)]],
    }),
    dotenv.form("vault-key", "dotenv-vault key", {
        pattern: /dotenv:\/\/:(?<secret>key_[0-9a-f]{64})@/g,
        keywords: ["dotenv://:key_"],
        like: ["dotenv://:", "key_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64), "@dotenv.org/vault/.env.vault?environment=production"],
        unlike: [["dotenv://:", "key_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(12), "@dotenv.org/vault/"]],
        documentation: "https://www.dotenv.org/docs/security/dotenv-key",
    }),
    pulumi.token("access-token", "access token", {
        prefix: "pul-",
        body: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
        tail: 40,
    }),
    ansible.assigned("api-token", "API token", {
        names: ["ansible galaxy token", "galaxy api key", "ansible galaxy api key", "galaxy token"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    scalr.assigned("token", "API token", {
        names: ["scalr token", "scalr api token"],
        value: /eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{20,400}\.[A-Za-z0-9_-]{43,90}/,
        like: ["eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(100), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        reach: 900,
    }),
    teleport.assigned("join-token", "join token", {
        names: ["teleport join token", "teleport auth token", "teleport token"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    confluent.token("prefixed-api-secret", "Cloud API secret", {
        prefix: "cflt",
        body: /[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/=])/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(60)],
    }),
    confluent.assigned("api-secret", "Cloud API secret", {
        names: [
            "confluent cloud api secret",
            "confluent api secret",
            "confluent secret",
            "kafka api secret",
            "schema registry api secret",
            "confluent kafka api secret",
        ],
        value: /[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(64)],
    }),
];


/***/ })

};
