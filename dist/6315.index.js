export const id = 6315;
export const ids = [6315];
export const modules = {

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entraRules: () => (/* binding */ entraRules)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const entra = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("entra-id", "Microsoft Entra ID", {
    documentation: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
    revoke: "Delete the secret under App registrations → Certificates & secrets and look at the sign-in logs.",
    at: "https://entra.microsoft.com/",
});
const devOps = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("azure-devops", "Azure DevOps", {
    documentation: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    revoke: "Revoke the token under User settings → Personal access tokens.",
    at: "https://dev.azure.com/",
});
const entraRules = [
    entra.form("client-secret", "application client secret", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}(?<![~.])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])`, "g"),
        keywords: ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
        like: ["abX8Q~", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(34)],
        also: ["0", "1", "2", "3", "4", "5", "6", "7", "9"].map((digit) => [`abX${digit}Q~`, (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(34)]),
        unlike: [["abX8Q~", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(12)]],
        entropy: 3.5,
    }),
    devOps.assigned("personal-access-token", "personal access token of the older form", {
        names: [
            "azure devops pat",
            "azure devops ext pat",
            "azdo personal access token",
            "azure devops token",
            "azdo pat",
            "vsts token",
            "vss nuget token",
            "system accesstoken",
            "ado pat",
        ],
        value: /[a-z2-7]{52}/,
        like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz234567", length: 52 }],
    }),
    devOps.form("token", "personal access token", {
        pattern: () => new RegExp(`${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .begin */ .qN}[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}${_build_js__WEBPACK_IMPORTED_MODULE_0__/* .end */ ._N}`, "g"),
        keywords: ["azdo"],
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(76), "AZ", "DO", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(4)],
        unlike: [[(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(40), "AZ", "DO", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(4)]],
    }),
    entra.assigned("client-secret-variable", "application client secret in a variable", {
        names: [
            "azure client secret",
            "arm client secret",
            "aad client secret",
            "entra client secret",
            "azure ad client secret",
            "msal client secret",
        ],
        value: /[A-Za-z0-9_~.-]{34,44}/,
        like: [_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uR],
    }),
];


/***/ })

};
