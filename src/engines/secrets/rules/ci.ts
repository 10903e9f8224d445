import type { SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64, base64url, hex, upper } from "./sample.ts";
import { after } from "./words.ts";

const circleCi = provider("circleci", "CircleCI", {
  documentation: "https://circleci.com/docs/managing-api-tokens/",
  revoke: "Delete the token under User Settings → Personal API Tokens, or the project's settings.",
  at: "https://app.circleci.com/settings/user/tokens",
});
const travis = provider("travis-ci", "Travis CI", {
  documentation: "https://docs.travis-ci.com/user/triggering-builds/",
  revoke: "Regenerate the token under Settings.",
  at: "https://app.travis-ci.com/account/preferences",
});
const buildkite = provider("buildkite", "Buildkite", {
  documentation: "https://buildkite.com/docs/platform/security/tokens",
  revoke: "Revoke the token under Personal Settings → API Access Tokens, or the cluster's agent tokens.",
  at: "https://buildkite.com/user/api-access-tokens",
});
const drone = provider("drone", "Drone", {
  documentation: "https://docs.drone.io/api/overview/",
  revoke: "Reset the token in the account's settings.",
});
const appVeyor = provider("appveyor", "AppVeyor", {
  documentation: "https://www.appveyor.com/docs/api/",
  revoke: "Generate a new token under API keys.",
  at: "https://ci.appveyor.com/api-keys",
});
const harness = provider("harness", "Harness", {
  documentation: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
  revoke: "Delete the token under My API Keys or the service account.",
  at: "https://app.harness.io/",
});
const octopus = provider("octopus-deploy", "Octopus Deploy", {
  documentation: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  revoke: "Revoke the key in the profile under My API Keys.",
});
const jenkins = provider("jenkins", "Jenkins", {
  documentation: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
  revoke: "Revoke the token in the user's security settings.",
});
const teamCity = provider("teamcity", "TeamCity", {
  documentation: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
  revoke: "Delete the token under Profile → Access Tokens.",
});
const nx = provider("nx", "Nx Cloud", {
  documentation: "https://nx.dev/ci/recipes/security/access-tokens",
  revoke: "Delete the access token in the workspace's settings.",
  at: "https://cloud.nx.app/",
});
const bitrise = provider("bitrise", "Bitrise", {
  documentation: "https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html",
  revoke: "Revoke the token under Account settings → Security.",
  at: "https://app.bitrise.io/me/account/security",
});
const depot = provider("depot", "Depot", {
  documentation: "https://depot.dev/docs/cli/authentication",
  revoke: "Delete the token in the project's or organisation's settings.",
  at: "https://depot.dev/",
});
const infracost = provider("infracost", "Infracost", {
  documentation: "https://www.infracost.io/docs/",
  revoke: "Regenerate the key under Org settings.",
  at: "https://dashboard.infracost.io/",
});
const spacelift = provider("spacelift", "Spacelift", {
  documentation: "https://docs.spacelift.io/integrations/api",
  revoke: "Delete the API key in the organisation's settings.",
});
const argoCd = provider("argo-cd", "Argo CD", {
  documentation:
    "https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_account_generate-token/",
  revoke: "Delete the token with `argocd account delete-token`.",
});
const expo = provider("expo", "Expo", {
  documentation: "https://docs.expo.dev/accounts/programmatic-access/",
  revoke: "Revoke the token under Access tokens.",
  at: "https://expo.dev/settings/access-tokens",
});

/** Continuous integration and delivery. */
export const ci: readonly SecretRule[] = [
  circleCi.token("personal-token", "personal API token", {
    prefix: "CCIPAT_",
    body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
    like: [alnum(22), "_", hex(40)],
  }),
  circleCi.token("project-token", "project API token", {
    prefix: "CCIPRJ_",
    body: /[A-Za-z0-9]{22}_[0-9a-f]{40}/,
    like: [alnum(22), "_", hex(40)],
  }),
  circleCi.assigned("legacy-token", "API token of the older form", {
    names: ["circleci token", "circle token", "circle ci token", "circleci api token", "circleci cli token"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  travis.assigned("api-token", "API token", {
    names: ["travis token", "travis api token", "travis ci token", "travisci token", "travis access token"],
    value: /[A-Za-z0-9_-]{20,22}/,
    like: [base64url(22)],
  }),
  buildkite.token("api-access-token", "API access token", {
    prefix: "bkua_",
    body: /[0-9a-zA-Z]{40,60}/,
    like: [hex(40)],
  }),
  buildkite.token("agent-token", "agent, session or job token", {
    prefix: ["bkct_", "bkaa_", "bkaj_"],
    body: /[A-Za-z0-9_.-]{32,400}/,
    like: [alnum(50)],
    tail: 32,
  }),
  drone.assigned("token", "user token", {
    names: ["drone token", "drone api token", "drone user token"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  drone.assigned("rpc-secret", "RPC secret", {
    names: ["drone rpc secret", "drone secret"],
    value: /[0-9a-f]{32,64}/,
    like: [hex(32)],
    revoke: "Change DRONE_RPC_SECRET on the server and every runner.",
  }),
  appVeyor.near("api-token", "API token", {
    words: ["appveyor"],
    value: /v2\.[A-Za-z0-9]{20}/,
    like: ["v2.", alnum(20)],
  }),
  harness.token("access-token", "personal or service account token", {
    prefix: ["pat.", "sat."],
    body: /[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
    like: [base64url(22), ".", hex(24), ".", alnum(20)],
    tail: 68,
  }),
  octopus.token("api-key", "API key", {
    prefix: "API-",
    body: /[A-Z0-9]{25,32}/,
    like: [upper(31)],
    tail: 25,
  }),
  jenkins.assigned("api-token", "API token", {
    names: ["jenkins api token", "jenkins token", "jenkins user token", "jenkins password"],
    value: /(?:11[0-9a-f]{32}|[0-9a-f]{32})/,
    like: ["11", hex(32)],
  }),
  teamCity.form("access-token", "access token", {
    pattern: () =>
      new RegExp(`${begin}eyJ0eXAiOiAiVENWMiJ9[.][A-Za-z0-9_-]{36}[.][A-Za-z0-9_-]{48}${end}`, "g"),
    keywords: ["eyj0exaioiaivenwmij9"],
    like: ["eyJ0eXAiOi", "AiVENWMiJ9", ".", base64url(36), ".", base64url(48)],
    unlike: [["eyJ0eXAiOi", "AiVENWMiJ9", ".", base64url(10)]],
  }),
  nx.assigned("access-token", "access token", {
    names: ["nx cloud access token", "nx cloud auth token", "nx cloud token"],
    value: /[A-Za-z0-9+/]{60,120}={0,2}/,
    like: [base64(70), "=="],
  }),
  bitrise.assigned("personal-access-token", "personal access token", {
    names: ["bitrise token", "bitrise api token", "bitrise access token", "bitrise pat"],
    value: /[A-Za-z0-9_-]{86}/,
    like: [base64url(86)],
  }),
  depot.token("token", "project, organisation or user token", {
    prefix: ["depot_project_", "depot_org_", "depot_user_"],
    body: /[0-9a-f]{40,80}/,
    like: [hex(64)],
  }),
  infracost.token("api-key", "API key", {
    prefix: "ico-",
    body: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
    tail: 32,
  }),
  spacelift.assigned("api-key-secret", "API key secret", {
    names: ["spacelift api key secret"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  argoCd.form("session-token", "auth token", {
    pattern: () =>
      new RegExp(
        String.raw`${after(["argocd", "argo-cd", "argo_cd"])}(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])`,
        "g",
      ),
    keywords: ["argocd", "argo-cd", "argo_cd"],
    reach: 1000,
    like: ["ARGOCD_AUTH_TOKEN=eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
    also: [
      ["argo-cd: eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
      ["argo_cd: eyJ", alnum(33), ".eyJ", alnum(120), ".", base64url(43)],
    ],
    unlike: [["ARGOCD_AUTH_TOKEN=", "${TOKEN}"]],
  }),
  expo.assigned("access-token", "access token", {
    names: ["expo token", "expo access token", "expo cli password"],
    value: /[A-Za-z0-9_-]{40}/,
    like: [base64url(40)],
  }),
];
