export const id = 3570;
export const ids = [3570];
export const modules = {

/***/ 43570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notApplicable: () => (/* binding */ notApplicable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _probes_file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42825);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74999);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84270);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93998);






const MAX_FILES = 3_000;
const MAX_FILE_BYTES = 256 * 1024;
async function notApplicable(options, { root }) {
    if (options.required.length > 0 || options.env !== undefined || options.example !== undefined)
        return undefined;
    let looked = 0;
    for await (const path of (0,_probes_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .walkFiles */ .Fv)(root, (folder) => !(0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .isForeign */ .jq)(`${folder}/x`))) {
        if (_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleFiles */ .Gw.includes(path) || (0,_committed_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnvFile */ .Z)(path))
            return undefined;
        if (!(0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .isReadableCode */ .Y)(path) || (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .isForeign */ .jq)(path))
            continue;
        if (++looked > MAX_FILES)
            return undefined;
        const content = await (0,_probes_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readForSearch */ .EX)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), MAX_FILE_BYTES);
        if (content.state === "read" && (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .findUsages */ .e)(content.bytes.toString("utf8"), path).length > 0)
            return undefined;
    }
    return "no variable is declared (gates.env-vars.required, .env.example), and no code uses one";
}


/***/ })

};
