import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64url, hex, uuid } from "./sample.ts";

const codecov = provider("codecov", "Codecov", {
  documentation: "https://docs.codecov.com/docs/codecov-tokens",
  revoke: "Regenerate the token in the repository's or organisation's settings.",
  at: "https://app.codecov.io/",
});
const coveralls = provider("coveralls", "Coveralls", {
  documentation: "https://docs.coveralls.io/api-introduction",
  revoke: "Regenerate the repository token in its settings.",
  at: "https://coveralls.io/",
});
const codacy = provider("codacy", "Codacy", {
  documentation: "https://docs.codacy.com/codacy-api/api-tokens/",
  revoke: "Delete the token in the account's or repository's settings.",
  at: "https://app.codacy.com/account/access-management",
});
const sonar = provider("sonarqube", "SonarQube", {
  documentation: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
  revoke: "Revoke the token under My Account → Security.",
  at: "https://sonarcloud.io/account/security",
});
const snyk = provider("snyk", "Snyk", {
  documentation: "https://docs.snyk.io/snyk-api/authentication-for-api",
  revoke: "Revoke and regenerate the token under Account settings.",
  at: "https://app.snyk.io/account",
});
const browserStack = provider("browserstack", "BrowserStack", {
  documentation: "https://www.browserstack.com/docs/automate/api-reference/selenium/authentication",
  revoke: "Reset the access key under Settings → Product Preferences.",
  at: "https://www.browserstack.com/accounts/profile/details",
});
const sauceLabs = provider("sauce-labs", "Sauce Labs", {
  documentation: "https://docs.saucelabs.com/dev/api/",
  revoke: "Regenerate the access key under User Settings.",
  at: "https://app.saucelabs.com/user-settings",
});
const lambdaTest = provider("lambdatest", "LambdaTest", {
  documentation: "https://www.lambdatest.com/support/docs/",
  revoke: "Reset the access key under Account Settings → Password & Security.",
  at: "https://accounts.lambdatest.com/security",
});
const cypress = provider("cypress", "Cypress Cloud", {
  documentation: "https://docs.cypress.io/cloud/account-management/projects",
  revoke: "Delete the record key in the project's settings.",
  at: "https://cloud.cypress.io/",
});
const percy = provider("percy", "Percy", {
  documentation: "https://www.browserstack.com/docs/percy/get-started/set-project",
  revoke: "Rotate the token in the project's settings.",
  at: "https://percy.io/",
});
const chromatic = provider("chromatic", "Chromatic", {
  documentation: "https://www.chromatic.com/docs/setup/",
  revoke: "Reset the project token under Manage.",
  at: "https://www.chromatic.com/",
});
const semgrep = provider("semgrep", "Semgrep", {
  documentation: "https://semgrep.dev/docs/deployment/core-deployment",
  revoke: "Delete the token under Settings → Tokens.",
  at: "https://semgrep.dev/orgs/-/settings/tokens",
});

const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Coverage, analysis, and what tests run on. */
export const testServices: readonly SecretRule[] = [
  codecov.assigned("upload-token", "upload token", {
    names: ["codecov token", "codecov upload token", "codecov access token"],
    value: uuidBody,
    like: [uuid],
  }),
  coveralls.assigned("repo-token", "repository token", {
    names: ["coveralls repo token", "coveralls token"],
    value: /[A-Za-z0-9]{32,37}/,
    like: [alnum(33)],
  }),
  codacy.assigned("project-token", "project or account API token", {
    names: ["codacy project token", "codacy api token", "codacy token"],
    value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{20})/,
    like: [hex(32)],
  }),
  sonar.token("token", "user, project or global analysis token", {
    prefix: ["squ_", "sqp_", "sqa_"],
    body: /[0-9a-f]{40}/,
    like: [hex(40)],
    tail: 40,
  }),
  sonar.assigned("legacy-token", "token of the older form, or of SonarQube Cloud", {
    names: ["sonar token", "sonarqube token", "sonarcloud token", "sonar login"],
    value: /[0-9a-f]{40}/,
    like: [hex(40)],
  }),
  snyk.token("token", "personal or service account token", {
    prefix: ["snyk_uat.", "snyk_sat."],
    body: /[0-9a-f]{8}\.[A-Za-z0-9_-]{20,400}(?:\.[A-Za-z0-9_-]{20,400}){0,2}/,
    like: [hex(8), ".", base64url(60), ".", base64url(60)],
    reach: 1400,
  }),
  snyk.assigned("legacy-token", "API token of the older form", {
    names: ["snyk token", "snyk api token", "snyk api key", "snyk oauth token", "snyk key"],
    value: uuidBody,
    like: [uuid],
  }),
  browserStack.assigned("access-key", "access key", {
    names: ["browserstack access key", "browserstack key", "browserstack accesskey", "bs authkey"],
    value: /[A-Za-z0-9]{20}/,
    like: [alnum(20)],
  }),
  sauceLabs.assigned("access-key", "access key", {
    names: ["sauce access key", "saucelabs access key", "sauce labs access key", "sauce key"],
    value: uuidBody,
    like: [uuid],
  }),
  lambdaTest.assigned("access-key", "access key", {
    names: ["lambdatest access key", "lt access key", "lambda test access key"],
    value: /(?:LT_)?[A-Za-z0-9]{50}/,
    like: [alnum(50)],
  }),
  cypress.assigned("record-key", "record key", {
    names: ["cypress record key", "currents record key"],
    value: uuidBody,
    like: [uuid],
  }),
  percy.assigned("token", "project token", {
    names: ["percy token", "percy project token"],
    value: /(?:(?:web|app|auto|ss|generic)_)?[0-9a-f]{64}/,
    like: ["web_", hex(64)],
  }),
  chromatic.token("project-token", "project token", {
    prefix: "chpt_",
    body: /[0-9a-f]{12,24}/,
    like: [hex(16)],
  }),
  semgrep.assigned("app-token", "app token", {
    names: ["semgrep app token", "semgrep token", "semgrep api token"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
];
