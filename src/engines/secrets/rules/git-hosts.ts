import { base62Checksum, confirmBase62Checksum, proveBase62Checksum } from "../proofs/crc32.ts";
import { describeRoutable, proveRoutable, withRoutableChecksum } from "../proofs/gitlab-routable.ts";
import { describeJwt, encodeJwt } from "../proofs/jwt.ts";
import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64url, hex, lower, render, upperHex } from "./sample.ts";

const github = provider("github", "GitHub", {
  documentation:
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
  revoke:
    "Delete the token in the owner's settings under Developer settings, or revoke it with the credential revocation API.",
  at: "https://github.com/settings/tokens",
});

const checksummed = (random: number) => (seed: string) => {
  const body = render(alnum(random), seed);
  return body + base62Checksum(body);
};
const claims = (seed: string): string =>
  encodeJwt(
    { alg: "RS256", typ: "JWT" },
    { iss: "github", exp: 1800000000, iid: 4711 },
    render(base64url(342), seed),
  );
const githubToken = { body: /[A-Za-z0-9]{36}/, like: [checksummed(30)], prove: proveBase62Checksum };

const gitlab = provider("gitlab", "GitLab", {
  documentation: "https://docs.gitlab.com/security/tokens/",
  revoke:
    "Revoke the token where it was made: user settings, project or group access tokens, or the runner's page.",
  at: "https://gitlab.com/-/user_settings/personal_access_tokens",
});

const routable = (prefix: string) => (seed: string) => {
  const facts = "o:1\np:2n9c";
  const payload = Buffer.concat([
    Buffer.from(render(alnum(16), seed)),
    Buffer.from(facts),
    Buffer.from([facts.length]),
  ]);
  const encoded = payload.toString("base64url");
  const length = encoded.length.toString(36).padStart(2, "0");
  return withRoutableChecksum(`${prefix}${encoded}.01.${length}`).slice(prefix.length);
};
/** Twenty characters, as before cells, or a payload with its length and checksum. */
const gitlabBody = /(?:[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,64})/;
/** An instance may put its own name before the prefix: `shop-glpat-…`. */
const before = "(?:[A-Za-z0-9_]{1,20}-)?";
const gitlabToken = {
  before,
  body: gitlabBody,
  like: [base64url(20)],
  prove: proveRoutable,
  describe: describeRoutable,
};

const bitbucket = provider("bitbucket", "Bitbucket", {
  documentation: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
  revoke:
    "Revoke it under Repository, Project or Workspace settings → Access tokens, or Personal settings → App passwords.",
  at: "https://bitbucket.org/account/settings/app-passwords/",
});

const gitea = provider("gitea", "Gitea", {
  documentation: "https://docs.gitea.com/development/api-usage",
  revoke: "Delete the token under Settings → Applications.",
});

const sourcegraph = provider("sourcegraph", "Sourcegraph", {
  documentation: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
  revoke: "Delete the token under Settings → Access tokens.",
  at: "https://sourcegraph.com/user/settings/tokens",
});

const phabricator = provider("phabricator", "Phabricator", {
  documentation: "https://secure.phabricator.com/book/phabricator/article/conduit/",
  revoke: "Terminate the token under Settings → Conduit API Tokens.",
});

const gitee = provider("gitee", "Gitee", {
  documentation: "https://gitee.com/api/v5/swagger",
  revoke: "Delete the token under Settings → Private tokens.",
  at: "https://gitee.com/profile/personal_access_tokens",
});

/** Hosts of repositories and code search. */
export const gitHosts: readonly SecretRule[] = [
  github.token("personal-access-token", "personal access token (classic)", {
    prefix: "ghp_",
    ...githubToken,
  }),
  github.token("oauth-token", "OAuth access token", { prefix: "gho_", ...githubToken }),
  github.token("app-user-token", "App user access token", { prefix: "ghu_", ...githubToken }),
  github.token("app-installation-token", "App installation access token", { prefix: "ghs_", ...githubToken }),
  github.form("app-installation-jwt", "App installation access token with claims", {
    pattern: () =>
      new RegExp(
        `${begin}gh[su]_[0-9A-Za-z]{1,24}_(?:eyJ[A-Za-z0-9_-]{10,400}[.]eyJ[A-Za-z0-9_-]{20,2000}[.][A-Za-z0-9_-]{40,800})${end}`,
        "g",
      ),
    keywords: ["ghs_", "ghu_"],
    reach: 3400,
    describe: (token) => describeJwt(token.slice(token.indexOf("eyJ"))),
    like: ["gh", "s_123456_", claims],
    also: [["gh", "u_123456_", claims]],
    unlike: [["gh", "s_123456_", "eyJhbGciOiJSUzI1NiJ9"]],
    documentation:
      "https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/",
    revoke: "It expires after an hour; revoke it at once with DELETE /installation/token.",
  }),
  github.token("app-refresh-token", "App refresh token", {
    prefix: "ghr_",
    body: /[A-Za-z0-9]{36,76}/,
    like: [checksummed(70)],
    prove: confirmBase62Checksum,
  }),
  github.token("fine-grained-personal-access-token", "fine-grained personal access token", {
    prefix: "github_pat_",
    body: /[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    like: [alnum(22), "_", alnum(59)],
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
    like: [hex(40)],
  }),
  github.assigned("client-secret", "OAuth app client secret", {
    names: ["github client secret", "github oauth secret", "github app secret", "github secret"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
    revoke: "Generate a new client secret in the app's settings and delete the old one.",
    at: "https://github.com/settings/developers",
  }),

  gitlab.token("personal-access-token", "personal, project or group access token", {
    prefix: "glpat-",
    ...gitlabToken,
    also: [["glpat-", routable("glpat-")]],
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
    like: [hex(40)],
  }),
  gitlab.token("ci-job-token", "CI/CD job token", {
    prefix: "glcbt-",
    body: /(?:[0-9a-fA-F]{1,5}_)?[A-Za-z0-9_-]{20,64}/,
    like: ["64_", base64url(20)],
    revoke: "It dies with its job; cancel the job if it still runs.",
  }),
  gitlab.token("oauth-application-secret", "OAuth application secret", {
    prefix: "gloas-",
    body: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  gitlab.token("scim-token", "SCIM token", { prefix: "glsoat-", ...gitlabToken }),
  gitlab.token("agent-token", "agent for Kubernetes token", {
    prefix: "glagent-",
    body: /[A-Za-z0-9_-]{50,1024}/,
    like: [base64url(50)],
  }),
  gitlab.token("feed-token", "feed token", {
    prefix: "glft-",
    ...gitlabToken,
    body: /(?:[0-9a-f]{64}-\d{1,12}|[A-Za-z0-9_-]{20,64})/,
  }),
  gitlab.token("incoming-mail-token", "incoming mail token", {
    prefix: "glimt-",
    body: /[A-Za-z0-9_-]{25,64}/,
    like: [base64url(25)],
  }),
  gitlab.token("workspace-token", "workspace token", { prefix: "glwt-", ...gitlabToken }),
  gitlab.token("feature-flags-client-token", "feature flags client token", {
    prefix: "glffct-",
    ...gitlabToken,
  }),
  gitlab.token("runner-registration-token", "runner registration token", {
    prefix: "GR1348941",
    body: /[A-Za-z0-9_-]{20}/,
    like: [base64url(20)],
    revoke: "Reset the registration token under CI/CD settings → Runners.",
  }),
  gitlab.form("session-cookie", "session cookie", {
    pattern: /_gitlab_session=(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/g,
    keywords: ["_gitlab_session="],
    like: ["Cookie: _gitlab_session=", hex(32)],
    revoke: "Sign the user out of all sessions under Active sessions.",
    unlike: [["_gitlab_session=", hex(12)]],
  }),

  bitbucket.token("app-password", "app password", {
    prefix: "ATBB",
    body: /[A-Za-z0-9]{24}[0-9A-F]{8}/,
    like: [alnum(24), upperHex(8)],
  }),
  bitbucket.token("access-token", "repository, project or workspace access token", {
    prefix: "ATCTT3xFf",
    body: /[A-Za-z0-9_=-]{100,400}?=[0-9A-F]{8}/,
    like: [base64url(170), "=", upperHex(8)],
  }),
  bitbucket.assigned("client-secret", "OAuth consumer secret", {
    names: ["bitbucket client secret", "bitbucket oauth secret", "bitbucket secret"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
    revoke: "Delete the OAuth consumer under Workspace settings and create another.",
  }),

  gitea.assigned("access-token", "access token", {
    names: ["gitea token", "gitea access token", "gitea api token", "forgejo token", "codeberg token"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),

  sourcegraph.token("access-token", "access token", {
    prefix: "sgp_",
    body: /(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}/,
    like: [hex(16), "_", hex(40)],
    tail: 40,
  }),
  sourcegraph.token("license-token", "license key token", {
    prefix: "slk_",
    body: /[0-9a-f]{64}/,
    like: [hex(64)],
    tail: 64,
  }),

  phabricator.near("conduit-token", "Conduit API token", {
    words: ["phabricator", "conduit"],
    value: /(?:api|cli)-[a-z0-9]{28}/,
    like: ["api-", lower(28)],
  }),

  gitee.assigned("personal-access-token", "personal access token", {
    names: ["gitee token", "gitee access token", "gitee private token"],
    value: /[0-9a-f]{32}/,
    like: [hex(32)],
  }),
];
