export const id = 7487;
export const ids = [7487];
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

/***/ 37487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageRegistries: () => (/* binding */ packageRegistries)
});

// EXTERNAL MODULE: ./out/src/engines/secrets/proofs/crc32.js
var crc32 = __webpack_require__(4092);
;// CONCATENATED MODULE: ./out/src/engines/secrets/proofs/pypi.js
const issuers = ["pypi.org", "test.pypi.org"];
function issuerOf(token) {
    const bytes = Buffer.from(token.slice("pypi-".length), "base64url");
    if (bytes[0] !== 2 || bytes[1] !== 1)
        return undefined;
    return bytes.toString("latin1", 3, 3 + (bytes[2] ?? 0));
}
function provePypiToken(token) {
    return issuers.includes(issuerOf(token) ?? "") ? "proven" : "refuted";
}
function describePypiToken(token) {
    const issuer = issuerOf(token);
    return issuer ? { index: issuer } : {};
}

// EXTERNAL MODULE: ./out/src/engines/secrets/rules/build.js
var build = __webpack_require__(11063);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/sample.js
var sample = __webpack_require__(84405);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/package-registries.js




const npm = (0,build/* provider */.Mn)("npm", "npm", {
    documentation: "https://docs.npmjs.com/about-access-tokens",
    revoke: "Delete the token with `npm token revoke` or under Access Tokens, and check what was published since.",
    at: "https://www.npmjs.com/settings/~/tokens",
});
const pypi = (0,build/* provider */.Mn)("pypi", "PyPI", {
    documentation: "https://pypi.org/help/#apitoken",
    revoke: "Remove the token under Account settings → API tokens, and check what was uploaded since.",
    at: "https://pypi.org/manage/account/token/",
});
const rubygems = (0,build/* provider */.Mn)("rubygems", "RubyGems", {
    documentation: "https://guides.rubygems.org/api-key-scopes/",
    revoke: "Delete the key under Settings → API keys.",
    at: "https://rubygems.org/profile/api_keys",
});
const crates = (0,build/* provider */.Mn)("crates-io", "crates.io", {
    documentation: "https://crates.io/docs/trusted-publishing",
    revoke: "Revoke the token under Account settings → API tokens.",
    at: "https://crates.io/settings/tokens",
});
const nuget = (0,build/* provider */.Mn)("nuget", "NuGet", {
    documentation: "https://learn.microsoft.com/nuget/nuget-org/publish-a-package",
    revoke: "Delete or regenerate the key under API keys.",
    at: "https://www.nuget.org/account/apikeys",
});
const docker = (0,build/* provider */.Mn)("docker", "Docker", {
    documentation: "https://docs.docker.com/security/access-tokens/",
    revoke: "Delete the token under Account settings → Personal access tokens.",
    at: "https://app.docker.com/settings/personal-access-tokens",
});
const packagist = (0,build/* provider */.Mn)("packagist", "Packagist", {
    documentation: "https://packagist.com/docs/composer-authentication",
    revoke: "Regenerate the token in the organisation's settings.",
    at: "https://packagist.com/",
});
const clojars = (0,build/* provider */.Mn)("clojars", "Clojars", {
    documentation: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
    revoke: "Disable the deploy token under Deploy Tokens.",
    at: "https://clojars.org/tokens",
});
const jfrog = (0,build/* provider */.Mn)("jfrog", "JFrog", {
    documentation: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
    revoke: "Revoke it under Administration → User Management → Access Tokens, or regenerate the user's API key.",
});
const jetbrains = (0,build/* provider */.Mn)("jetbrains", "JetBrains", {
    documentation: "https://www.jetbrains.com/help/hub/permanent-token.html",
    revoke: "Delete the permanent token in the profile under Account Security.",
    at: "https://hub.jetbrains.com/",
});
const nexus = (0,build/* provider */.Mn)("sonatype", "Sonatype", {
    documentation: "https://help.sonatype.com/en/user-tokens.html",
    revoke: "Reset the user token in the account menu.",
    at: "https://central.sonatype.com/usertoken",
});
const gradle = (0,build/* provider */.Mn)("gradle", "Gradle", {
    documentation: "https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html",
    revoke: "Regenerate the key and secret under API Keys.",
    at: "https://plugins.gradle.org/",
});
const cloudsmith = (0,build/* provider */.Mn)("cloudsmith", "Cloudsmith", {
    documentation: "https://help.cloudsmith.io/docs/api-key",
    revoke: "Refresh the key under User Settings → API Key.",
    at: "https://cloudsmith.io/user/settings/api/",
});
const checksummed = (seed) => {
    const body = (0,sample/* render */.XX)((0,sample/* alnum */.Sg)(30), seed);
    return body + (0,crc32/* base62Checksum */.Jn)(body);
};
const macaroon = (issuer) => (seed) => Buffer.concat([
    Buffer.from([2, 1, issuer.length]),
    Buffer.from(issuer),
    Buffer.from((0,sample/* render */.XX)((0,sample/* alnum */.Sg)(90), seed)),
]).toString("base64url");
const pypiToken = { prove: provePypiToken, describe: describePypiToken };
const packageRegistries = [
    npm.token("access-token", "access token", {
        prefix: "npm_",
        body: /[A-Za-z0-9]{36}/,
        like: [checksummed],
        tail: 36,
        prove: crc32/* proveBase62Checksum */.dr,
    }),
    npm.form("legacy-auth-token", "legacy access token in .npmrc", {
        pattern: /:_authToken\s{0,4}=\s{0,4}["']?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/g,
        keywords: [":_authtoken"],
        like: ["//registry.npmjs.org/:_authToken=", sample/* uuid */.uR],
        unlike: [["//registry.npmjs.org/:_authToken=", "${NPM_TOKEN}"]],
    }),
    npm.form("registry-auth-token", "registry token in .npmrc", {
        generic: true,
        pattern: /:_authToken\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/=_.-]{20,2000})(?![A-Za-z0-9+/=_.-])/g,
        keywords: [":_authtoken"],
        reach: 2100,
        like: ["//npm.example.net/:_authToken=", (0,sample/* base64url */.r0)(40)],
        unlike: [["//npm.example.net/:_authToken=", "${NPM_TOKEN}"]],
        documentation: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
    }),
    npm.form("registry-basic-auth", "registry user and password in .npmrc", {
        pattern: /(?<![A-Za-z])(?::?_auth|:_password)\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{16,400}={0,2})(?![A-Za-z0-9+/=_-])/g,
        keywords: ["_auth=", "_auth =", ":_password"],
        confidence: "medium",
        like: ["_auth=", (0,sample/* base64 */.K3)(32)],
        also: [
            ["//npm.example.net/:_password=", (0,sample/* base64 */.K3)(24)],
            ["_auth = ", (0,sample/* base64 */.K3)(32)],
        ],
        unlike: [
            ["_auth=", "${NPM_AUTH}"],
            ["basic_auth=", (0,sample/* base64 */.K3)(8)],
        ],
        documentation: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
    }),
    pypi.token("api-token", "API token", {
        prefix: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
        body: /[A-Za-z0-9_-]{50,1000}/,
        like: [(seed) => macaroon("pypi.org")(seed).slice("AgEIcHlwaS5vcmc".length)],
        reach: 1200,
        ...pypiToken,
    }),
    rubygems.token("api-key", "API key", { prefix: "rubygems_", body: /[0-9a-f]{48}/, like: [(0,sample/* hex */.uh)(48)] }),
    crates.token("api-token", "API token", {
        prefix: "cio",
        body: /(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}/,
        like: [(0,sample/* alnum */.Sg)(32)],
        tail: 32,
        documentation: "https://doc.rust-lang.org/cargo/reference/publishing.html",
    }),
    nuget.token("api-key", "API key", { prefix: "oy2", body: /[a-z0-9]{43}/, like: [(0,sample/* lower */.ib)(43)], tail: 43 }),
    nuget.form("source-password", "feed password in NuGet.config", {
        pattern: /ClearTextPassword"\s{1,4}value\s{0,2}=\s{0,2}"(?<secret>[^"%$\s]{8,200})"/g,
        keywords: ["cleartextpassword"],
        like: ['<add key="ClearTextPassword" value="', (0,sample/* alnum */.Sg)(20), '" />'],
        unlike: [['<add key="ClearTextPassword" value="', "%FEED_PASSWORD%", '" />']],
        documentation: "https://learn.microsoft.com/nuget/reference/nuget-config-file",
        revoke: "Change the password, or revoke the access token, at the feed's host.",
    }),
    docker.token("personal-access-token", "personal access token", {
        prefix: "dckr_pat_",
        body: /[A-Za-z0-9_-]{27}/,
        like: [(0,sample/* base64url */.r0)(27)],
    }),
    docker.token("organization-access-token", "organisation access token", {
        prefix: "dckr_oat_",
        body: /[A-Za-z0-9_-]{32}/,
        like: [(0,sample/* base64url */.r0)(32)],
        documentation: "https://docs.docker.com/enterprise/security/access-tokens/",
    }),
    docker.form("registry-auth", "registry password in Docker's configuration", {
        pattern: /"auths"\s{0,4}:\s{0,4}\{[\s\S]{0,400}?"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{16,4000}={0,2})"/g,
        keywords: ['"auths"'],
        reach: 4600,
        like: ['{ "auths": { "ghcr.io": { "auth": "', (0,sample/* base64 */.K3)(40), '" } } }'],
        unlike: [['{ "auths": { "ghcr.io": {} }, "credsStore": "desktop" }']],
        documentation: "https://docs.docker.com/reference/cli/docker/login/",
        revoke: "Change the password or revoke the token at the registry named beside it.",
    }),
    docker.token("swarm-join-token", "Swarm join token", {
        prefix: "SWMTKN-1-",
        body: /[0-9a-z]{50}-[0-9a-z]{25}/,
        like: [(0,sample/* lower */.ib)(50), "-", (0,sample/* lower */.ib)(25)],
        documentation: "https://docs.docker.com/engine/swarm/join-nodes/",
        revoke: "Rotate it with `docker swarm join-token --rotate`.",
    }),
    docker.token("swarm-unlock-key", "Swarm unlock key", {
        prefix: "SWMKEY-1-",
        body: /[A-Za-z0-9+/]{43}/,
        like: [(0,sample/* base64 */.K3)(43)],
        documentation: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
        revoke: "Rotate it with `docker swarm unlock-key --rotate`.",
    }),
    packagist.token("token", "Private Packagist token", {
        prefix: ["packagist_ack_", "packagist_acs_", "packagist_uut_", "packagist_ort_", "packagist_out_"],
        body: /[0-9a-f]{40,120}/,
        like: [(0,sample/* hex */.uh)(72)],
    }),
    clojars.token("deploy-token", "deploy token", {
        prefix: "CLOJARS_",
        body: /[0-9a-f]{60}/,
        like: [(0,sample/* hex */.uh)(60)],
    }),
    jfrog.token("api-key", "API key", {
        prefix: "AKCp",
        body: /[A-Za-z0-9]{69}/,
        like: ["8", (0,sample/* alnum */.Sg)(68)],
        tail: 60,
    }),
    jfrog.token("reference-token", "reference token", {
        prefix: "cmVmdGtu",
        body: /[A-Za-z0-9]{56}/,
        like: ["OjAxOj", (0,sample/* alnum */.Sg)(50)],
    }),
    jfrog.assigned("identity-token", "identity token", {
        names: [
            "artifactory password",
            "artifactory api key",
            "artifactory token",
            "jfrog token",
            "jfrog api key",
            "jfrog password",
        ],
        value: /[A-Za-z0-9]{64,73}/,
        like: [(0,sample/* alnum */.Sg)(64)],
    }),
    jetbrains.token("permanent-token", "permanent token", {
        prefix: ["perm:", "perm-"],
        body: /[A-Za-z0-9+/=]{4,64}\.[A-Za-z0-9+/=-]{2,64}\.[A-Za-z0-9]{30}/,
        like: ["am9obg==", ".", "NTAtMTM=", ".", (0,sample/* alnum */.Sg)(30)],
        documentation: "https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html",
    }),
    nexus.form("nexus-api-key", "Nexus API key", {
        pattern: /(?<![A-Za-z0-9])(?:NpmToken|NuGetApiKey|DockerToken|CargoToken|RubyGemsApiKey|ConanToken)\.(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/g,
        keywords: ["npmtoken.", "nugetapikey.", "dockertoken.", "cargotoken.", "rubygemsapikey.", "conantoken."],
        like: ["NpmToken.", sample/* uuid */.uR],
        also: [
            ["NuGetApiKey.", sample/* uuid */.uR],
            ["DockerToken.", sample/* uuid */.uR],
            ["CargoToken.", sample/* uuid */.uR],
            ["RubyGemsApiKey.", sample/* uuid */.uR],
            ["ConanToken.", sample/* uuid */.uR],
        ],
        unlike: [["NpmToken.", (0,sample/* hex */.uh)(12)]],
        documentation: "https://help.sonatype.com/en/npm-security.html",
    }),
    nexus.assigned("central-password", "Maven Central token password", {
        names: [
            "ossrh password",
            "ossrh token",
            "sonatype password",
            "maven central password",
            "maven central token",
            "central portal password",
        ],
        value: /[A-Za-z0-9+/]{44}(?![A-Za-z0-9+/=])/,
        like: [(0,sample/* base64 */.K3)(44)],
        documentation: "https://central.sonatype.org/publish/generate-portal-token/",
    }),
    gradle.assigned("publish-secret", "plugin portal secret", {
        names: ["gradle publish secret", "gradle publish key"],
        value: /[A-Za-z0-9]{32,64}/,
        like: [(0,sample/* alnum */.Sg)(32)],
    }),
    cloudsmith.assigned("api-key", "API key", {
        names: ["cloudsmith api key", "cloudsmith token", "cloudsmith key"],
        value: /[0-9a-f]{40}/,
        like: [(0,sample/* hex */.uh)(40)],
    }),
];


/***/ })

};
