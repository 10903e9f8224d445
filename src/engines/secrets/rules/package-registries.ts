import { base62Checksum, proveBase62Checksum } from "../proofs/crc32.ts";
import { describePypiToken, provePypiToken } from "../proofs/pypi.ts";
import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64, base64url, hex, lower, render, uuid } from "./sample.ts";

const npm = provider("npm", "npm", {
  documentation: "https://docs.npmjs.com/about-access-tokens",
  revoke:
    "Delete the token with `npm token revoke` or under Access Tokens, and check what was published since.",
  at: "https://www.npmjs.com/settings/~/tokens",
});
const pypi = provider("pypi", "PyPI", {
  documentation: "https://pypi.org/help/#apitoken",
  revoke: "Remove the token under Account settings → API tokens, and check what was uploaded since.",
  at: "https://pypi.org/manage/account/token/",
});
const rubygems = provider("rubygems", "RubyGems", {
  documentation: "https://guides.rubygems.org/api-key-scopes/",
  revoke: "Delete the key under Settings → API keys.",
  at: "https://rubygems.org/profile/api_keys",
});
const crates = provider("crates-io", "crates.io", {
  documentation: "https://crates.io/docs/trusted-publishing",
  revoke: "Revoke the token under Account settings → API tokens.",
  at: "https://crates.io/settings/tokens",
});
const nuget = provider("nuget", "NuGet", {
  documentation: "https://learn.microsoft.com/nuget/nuget-org/publish-a-package",
  revoke: "Delete or regenerate the key under API keys.",
  at: "https://www.nuget.org/account/apikeys",
});
const docker = provider("docker", "Docker", {
  documentation: "https://docs.docker.com/security/access-tokens/",
  revoke: "Delete the token under Account settings → Personal access tokens.",
  at: "https://app.docker.com/settings/personal-access-tokens",
});
const packagist = provider("packagist", "Packagist", {
  documentation: "https://packagist.com/docs/composer-authentication",
  revoke: "Regenerate the token in the organisation's settings.",
  at: "https://packagist.com/",
});
const clojars = provider("clojars", "Clojars", {
  documentation: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
  revoke: "Disable the deploy token under Deploy Tokens.",
  at: "https://clojars.org/tokens",
});
const jfrog = provider("jfrog", "JFrog", {
  documentation: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  revoke:
    "Revoke it under Administration → User Management → Access Tokens, or regenerate the user's API key.",
});
const jetbrains = provider("jetbrains", "JetBrains", {
  documentation: "https://www.jetbrains.com/help/hub/permanent-token.html",
  revoke: "Delete the permanent token in the profile under Account Security.",
  at: "https://hub.jetbrains.com/",
});
const nexus = provider("sonatype", "Sonatype", {
  documentation: "https://help.sonatype.com/en/user-tokens.html",
  revoke: "Reset the user token in the account menu.",
  at: "https://central.sonatype.com/usertoken",
});
const gradle = provider("gradle", "Gradle", {
  documentation: "https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html",
  revoke: "Regenerate the key and secret under API Keys.",
  at: "https://plugins.gradle.org/",
});
const cloudsmith = provider("cloudsmith", "Cloudsmith", {
  documentation: "https://help.cloudsmith.io/docs/api-key",
  revoke: "Refresh the key under User Settings → API Key.",
  at: "https://cloudsmith.io/user/settings/api/",
});

const checksummed = (seed: string): string => {
  const body = render(alnum(30), seed);
  return body + base62Checksum(body);
};
/** Version byte, field 1 with the issuer, and what a macaroon goes on with. */
const macaroon = (issuer: string) => (seed: string) =>
  Buffer.concat([
    Buffer.from([2, 1, issuer.length]),
    Buffer.from(issuer),
    Buffer.from(render(alnum(90), seed)),
  ]).toString("base64url");
const pypiToken = { prove: provePypiToken, describe: describePypiToken };

/** Where packages, images and plugins are published. */
export const packageRegistries: readonly SecretRule[] = [
  npm.token("access-token", "access token", {
    prefix: "npm_",
    body: /[A-Za-z0-9]{36}/,
    like: [checksummed],
    tail: 36,
    prove: proveBase62Checksum,
  }),
  npm.form("legacy-auth-token", "legacy access token in .npmrc", {
    pattern:
      /:_authToken\s{0,4}=\s{0,4}["']?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/g,
    keywords: [":_authtoken"],
    like: ["//registry.npmjs.org/:_authToken=", uuid],
    unlike: [["//registry.npmjs.org/:_authToken=", "${NPM_TOKEN}"]],
  }),
  npm.form("registry-auth-token", "registry token in .npmrc", {
    generic: true,
    pattern: /:_authToken\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/=_.-]{20,2000})(?![A-Za-z0-9+/=_.-])/g,
    keywords: [":_authtoken"],
    reach: 2100,
    like: ["//npm.example.net/:_authToken=", base64url(40)],
    unlike: [["//npm.example.net/:_authToken=", "${NPM_TOKEN}"]],
    documentation: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
  }),
  npm.form("registry-basic-auth", "registry user and password in .npmrc", {
    pattern:
      /(?<![A-Za-z])(?::?_auth|:_password)\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{16,400}={0,2})(?![A-Za-z0-9+/=_-])/g,
    keywords: ["_auth=", "_auth =", ":_password"],
    confidence: "medium",
    like: ["_auth=", base64(32)],
    also: [
      ["//npm.example.net/:_password=", base64(24)],
      ["_auth = ", base64(32)],
    ],
    unlike: [
      ["_auth=", "${NPM_AUTH}"],
      ["basic_auth=", base64(8)],
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
  rubygems.token("api-key", "API key", { prefix: "rubygems_", body: /[0-9a-f]{48}/, like: [hex(48)] }),
  crates.token("api-token", "API token", {
    prefix: "cio",
    body: /(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}/,
    like: [alnum(32)],
    tail: 32,
    documentation: "https://doc.rust-lang.org/cargo/reference/publishing.html",
  }),
  nuget.token("api-key", "API key", { prefix: "oy2", body: /[a-z0-9]{43}/, like: [lower(43)], tail: 43 }),
  nuget.form("source-password", "feed password in NuGet.config", {
    pattern: /ClearTextPassword"\s{1,4}value\s{0,2}=\s{0,2}"(?<secret>[^"%$\s]{8,200})"/g,
    keywords: ["cleartextpassword"],
    like: ['<add key="ClearTextPassword" value="', alnum(20), '" />'],
    unlike: [['<add key="ClearTextPassword" value="', "%FEED_PASSWORD%", '" />']],
    documentation: "https://learn.microsoft.com/nuget/reference/nuget-config-file",
    revoke: "Change the password, or revoke the access token, at the feed's host.",
  }),

  docker.token("personal-access-token", "personal access token", {
    prefix: "dckr_pat_",
    body: /[A-Za-z0-9_-]{27}/,
    like: [base64url(27)],
  }),
  docker.token("organization-access-token", "organisation access token", {
    prefix: "dckr_oat_",
    body: /[A-Za-z0-9_-]{32}/,
    like: [base64url(32)],
    documentation: "https://docs.docker.com/enterprise/security/access-tokens/",
  }),
  docker.form("registry-auth", "registry password in Docker's configuration", {
    pattern: /"auths"\s{0,4}:\s{0,4}\{/g,
    item: /\s{0,40}"[^"\r\n]{1,300}"\s{0,4}:\s{0,4}\{(?:[^{}"]{0,40}"(?!auth")[^"]{1,40}"\s{0,4}:\s{0,4}(?:"[^"]{0,8000}"|[^"{}]{1,40})){0,8}[^{}"]{0,40}(?:"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{16,4000}={0,2})")?[^{}]{0,8000}\}\s{0,40},?/y,
    keywords: ['"auths"'],
    like: ['{ "auths": { "ghcr.io": { "auth": "', base64(40), '" } } }'],
    also: [
      ['{"auths":{"a.test":{},"b.test":{"email":"a@b.test","auth":"', base64(40), '"}}}'],
      ['{\n\t"auths": {\n\t\t"a.test": {\n\t\t\t"auth": "', base64(40), '"\n\t\t}\n\t}\n}'],
    ],
    unlike: [['{ "auths": { "ghcr.io": {} }, "credsStore": "desktop" }']],
    documentation: "https://docs.docker.com/reference/cli/docker/login/",
    revoke: "Change the password or revoke the token at the registry named next to it.",
  }),
  docker.form("login-option", "registry password on a command line", {
    generic: true,
    confidence: "medium",
    pattern:
      /(?<![A-Za-z0-9_-])(?:docker|podman|nerdctl|buildah|skopeo|helm registry) login\s(?:(?! login\s)[^\r\n|;&]){0,300}?(?<=\s)(?:-p[ =]{0,2}|--password[ =]{1,2})\\?["']?(?!(?:password|passwd|secret|token|pass)[0-9!]{0,4}(?:[\s"']|$))(?<secret>[^\s"'<>{}$\x60\\-][^\s"'<>{}$\x60\\]{7,400})/g,
    keywords: [
      "docker login",
      "podman login",
      "nerdctl login",
      "buildah login",
      "skopeo login",
      "helm registry login",
    ],
    entropy: 2.8,
    like: ["docker login -u deploy -p ", alnum(24), " registry.shop.net"],
    also: [
      ["helm registry login registry.shop.net --username deploy --password=", alnum(24)],
      ['docker login registry.shop.net -u "deploy" -p "', alnum(24), '"'],
      ...["podman", "nerdctl", "buildah", "skopeo"].map((tool) => [`${tool} login -u deploy -p `, alnum(24)]),
    ],
    unlike: [
      ['docker login -u deploy -p "$TOKEN" registry.shop.net'],
      ["echo x | docker login -u deploy --password-stdin registry.shop.net"],
      ["docker login -u deploy -p password registry.shop.net"],
    ],
    documentation: "https://docs.docker.com/reference/cli/docker/login/",
    revoke: "Revoke the token, or change the password, at the registry.",
  }),
  docker.token("swarm-join-token", "Swarm join token", {
    prefix: "SWMTKN-1-",
    body: /[0-9a-z]{50}-[0-9a-z]{25}/,
    like: [lower(50), "-", lower(25)],
    documentation: "https://docs.docker.com/engine/swarm/join-nodes/",
    revoke: "Rotate it with `docker swarm join-token --rotate`.",
  }),
  docker.token("swarm-unlock-key", "Swarm unlock key", {
    prefix: "SWMKEY-1-",
    body: /[A-Za-z0-9+/]{43}/,
    like: [base64(43)],
    documentation: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
    revoke: "Rotate it with `docker swarm unlock-key --rotate`.",
  }),

  packagist.token("token", "Private Packagist token", {
    prefix: ["packagist_ack_", "packagist_acs_", "packagist_uut_", "packagist_ort_", "packagist_out_"],
    body: /[0-9a-f]{40,120}/,
    like: [hex(72)],
  }),
  clojars.token("deploy-token", "deploy token", {
    prefix: "CLOJARS_",
    body: /[0-9a-f]{60}/,
    like: [hex(60)],
  }),
  jfrog.token("api-key", "API key", {
    prefix: "AKCp",
    body: /[A-Za-z0-9]{69}/,
    like: ["8", alnum(68)],
    tail: 60,
  }),
  jfrog.token("reference-token", "reference token", {
    prefix: "cmVmdGtu",
    body: /[A-Za-z0-9]{56}/,
    like: ["OjAxOj", alnum(50)],
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
    like: [alnum(64)],
  }),
  jetbrains.token("permanent-token", "permanent token", {
    prefix: ["perm:", "perm-"],
    body: /[A-Za-z0-9+/=]{4,64}\.[A-Za-z0-9+/=-]{2,64}\.[A-Za-z0-9]{30}/,
    like: ["am9obg==", ".", "NTAtMTM=", ".", alnum(30)],
    documentation: "https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html",
  }),
  nexus.form("nexus-api-key", "Nexus API key", {
    pattern:
      /(?<![A-Za-z0-9])(?:NpmToken|NuGetApiKey|DockerToken|CargoToken|RubyGemsApiKey|ConanToken)\.(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/g,
    keywords: ["npmtoken.", "nugetapikey.", "dockertoken.", "cargotoken.", "rubygemsapikey.", "conantoken."],
    like: ["NpmToken.", uuid],
    also: [
      ["NuGetApiKey.", uuid],
      ["DockerToken.", uuid],
      ["CargoToken.", uuid],
      ["RubyGemsApiKey.", uuid],
      ["ConanToken.", uuid],
    ],
    unlike: [["NpmToken.", hex(12)]],
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
    like: [base64(44)],
    documentation: "https://central.sonatype.org/publish/generate-portal-token/",
  }),
  gradle.assigned("publish-secret", "plugin portal secret", {
    names: ["gradle publish secret", "gradle publish key"],
    value: /[A-Za-z0-9]{32,64}/,
    like: [alnum(32)],
  }),
  cloudsmith.assigned("api-key", "API key", {
    names: ["cloudsmith api key", "cloudsmith token", "cloudsmith key"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
];
