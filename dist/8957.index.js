export const id = 8957;
export const ids = [8957];
export const modules = {

/***/ 98957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ defaultPages),
/* harmony export */   assertSite: () => (/* binding */ assertSite)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

const defaultPages = ["/"];
function assertSite(options, { site }) {
    if (site)
        return;
    const entries = [...(options.static ?? []), ...options.private, ...(options.pages ?? defaultPages)];
    const relative = entries.find((entry) => !/^https?:/.test(entry));
    if (relative === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`gates.cache-headers: ${JSON.stringify(relative)} belongs to a site, but none is known. Set site: https://www.example.com.`);
}


/***/ })

};
