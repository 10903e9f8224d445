export const id = 3462;
export const ids = [3462];
export const modules = {

/***/ 53462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesKey: () => (/* binding */ rulesKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87690);
/* harmony import */ var _recommended_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40432);



const ENGINE_VERSION = 2;
function rulesKey(rules, values, options) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([_core_product_js__WEBPACK_IMPORTED_MODULE_1__/* .product */ .qM.version, ENGINE_VERSION, options]));
    for (const { id, keywords, pattern, entropy, reach, kind, confidence } of rules) {
        const shown = [id, keywords, pattern.source, pattern.flags, entropy, reach, kind, confidence];
        hash.update(JSON.stringify(shown));
    }
    hash.update(JSON.stringify([..._recommended_js__WEBPACK_IMPORTED_MODULE_2__/* .recommendedRules */ .b.keys()]));
    const secrets = [...new Set(values.map(({ secret }) => secret))].sort();
    if (secrets.length > 0)
        hash.update((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(JSON.stringify(secrets), "launch-ready own values", 32));
    return hash.digest();
}


/***/ })

};
