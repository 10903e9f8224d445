export const id = 4743;
export const ids = [4743];
export const modules = {

/***/ 94743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOptions: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

/**
 * Finds the mistakes in the options that their schema cannot see.
 *
 * @throws ConfigurationError for the first of them.
 */
async function checkOptions(options) {
    if (options.scope === "paths" && options.paths.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('gates.secret-scan: scope "paths" needs "paths", such as dist/**');
    }
    if (options.rules.length > 0) {
        const { rulesOf } = await __webpack_require__.e(/* import() */ 9940).then(__webpack_require__.bind(__webpack_require__, 29940));
        await rulesOf(options);
    }
}


/***/ })

};
