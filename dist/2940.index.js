export const id = 2940;
export const ids = [2940];
export const modules = {

/***/ 22940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testServices: () => (/* binding */ testServices)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const codecov = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("codecov", "Codecov", {
    documentation: "https://docs.codecov.com/docs/codecov-tokens",
    revoke: "Regenerate the token in the repository's or organisation's settings.",
    at: "https://app.codecov.io/",
});
const coveralls = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("coveralls", "Coveralls", {
    documentation: "https://docs.coveralls.io/api-introduction",
    revoke: "Regenerate the repository token in its settings.",
    at: "https://coveralls.io/",
});
const codacy = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("codacy", "Codacy", {
    documentation: "https://docs.codacy.com/codacy-api/api-tokens/",
    revoke: "Delete the token in the account's or repository's settings.",
    at: "https://app.codacy.com/account/access-management",
});
const sonar = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sonarqube", "SonarQube", {
    documentation: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
    revoke: "Revoke the token under My Account → Security.",
    at: "https://sonarcloud.io/account/security",
});
const snyk = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("snyk", "Snyk", {
    documentation: "https://docs.snyk.io/snyk-api/authentication-for-api",
    revoke: "Revoke and regenerate the token under Account settings.",
    at: "https://app.snyk.io/account",
});
const browserStack = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("browserstack", "BrowserStack", {
    documentation: "https://www.browserstack.com/docs/automate/api-reference/selenium/authentication",
    revoke: "Reset the access key under Settings → Product Preferences.",
    at: "https://www.browserstack.com/accounts/profile/details",
});
const sauceLabs = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sauce-labs", "Sauce Labs", {
    documentation: "https://docs.saucelabs.com/dev/api/",
    revoke: "Regenerate the access key under User Settings.",
    at: "https://app.saucelabs.com/user-settings",
});
const lambdaTest = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("lambdatest", "LambdaTest", {
    documentation: "https://www.lambdatest.com/support/docs/",
    revoke: "Reset the access key under Account Settings → Password & Security.",
    at: "https://accounts.lambdatest.com/security",
});
const cypress = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cypress", "Cypress Cloud", {
    documentation: "https://docs.cypress.io/cloud/account-management/projects",
    revoke: "Delete the record key in the project's settings.",
    at: "https://cloud.cypress.io/",
});
const percy = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("percy", "Percy", {
    documentation: "https://www.browserstack.com/docs/percy/get-started/set-project",
    revoke: "Rotate the token in the project's settings.",
    at: "https://percy.io/",
});
const chromatic = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("chromatic", "Chromatic", {
    documentation: "https://www.chromatic.com/docs/setup/",
    revoke: "Reset the project token under Manage.",
    at: "https://www.chromatic.com/",
});
const semgrep = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("semgrep", "Semgrep", {
    documentation: "https://semgrep.dev/docs/deployment/core-deployment",
    revoke: "Delete the token under Settings → Tokens.",
    at: "https://semgrep.dev/orgs/-/settings/tokens",
});
const uuidBody = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const testServices = [
    codecov.assigned("upload-token", "upload token", {
        names: ["codecov token", "codecov upload token", "codecov access token"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    coveralls.assigned("repo-token", "repository token", {
        names: ["coveralls repo token", "coveralls token"],
        value: /[A-Za-z0-9]{32,37}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33)],
    }),
    codacy.assigned("project-token", "project or account API token", {
        names: ["codacy project token", "codacy api token", "codacy token"],
        value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{20})/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    sonar.token("token", "user, project or global analysis token", {
        prefix: ["squ_", "sqp_", "sqa_"],
        body: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
        tail: 40,
    }),
    sonar.assigned("legacy-token", "token of the older form, or of SonarQube Cloud", {
        names: ["sonar token", "sonarqube token", "sonarcloud token", "sonar login"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    snyk.token("token", "personal or service account token", {
        prefix: ["snyk_uat.", "snyk_sat."],
        body: /[0-9a-f]{8}\.[A-Za-z0-9_-]{20,400}(?:\.[A-Za-z0-9_-]{20,400}){0,2}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(60), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(60)],
        reach: 1400,
    }),
    snyk.assigned("legacy-token", "API token of the older form", {
        names: ["snyk token", "snyk api token", "snyk api key", "snyk oauth token", "snyk key"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    browserStack.assigned("access-key", "access key", {
        names: ["browserstack access key", "browserstack key", "browserstack accesskey", "bs authkey"],
        value: /[A-Za-z0-9]{20}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20)],
    }),
    sauceLabs.assigned("access-key", "access key", {
        names: ["sauce access key", "saucelabs access key", "sauce labs access key", "sauce key"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    lambdaTest.assigned("access-key", "access key", {
        names: ["lambdatest access key", "lt access key", "lambda test access key"],
        value: /(?:LT_)?[A-Za-z0-9]{50}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(50)],
    }),
    cypress.assigned("record-key", "record key", {
        names: ["cypress record key", "currents record key"],
        value: uuidBody,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
    percy.assigned("token", "project token", {
        names: ["percy token", "percy project token"],
        value: /(?:(?:web|app|auto|ss|generic)_)?[0-9a-f]{64}/,
        like: ["web_", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
    chromatic.token("project-token", "project token", {
        prefix: "chpt_",
        body: /[0-9a-f]{12,24}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(16)],
    }),
    semgrep.assigned("app-token", "app token", {
        names: ["semgrep app token", "semgrep token", "semgrep api token"],
        value: /[0-9a-f]{64}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(64)],
    }),
];


/***/ })

};
