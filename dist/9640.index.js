export const id = 9640;
export const ids = [9640];
export const modules = {

/***/ 39640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);

const keyOrder = [
    ..."schemaVersion tool name version informationUri gate title verdict inconclusive skipped failOn".split(" "),
    ..."startedAt startedMs durationMs target totals gates coverage checked what reason count".split(" "),
    ..."site domain environment event repository commit ref pullRequest runUrl sourceUrl".split(" "),
    ..."findings rule severity impact subject message location path line column endLine endColumn".split(" "),
    ..."kind label url status headers expected actual command items text hops timeMs".split(" "),
    ..."args evidence fingerprint reach owner suppression metrics tables columns rows".split(" "),
    ..."notChecked rules why fix fixes platform snippet helpUri shard".split(" "),
];
const places = new Map(keyOrder.map((key, index) => [key, index]));
function json(report) {
    return `${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forJson */ .Cx)(report, ordered)}\n`;
}
function ordered(_key, value) {
    if (value === null || typeof value !== "object" || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byPlace(a, b)));
}
function byPlace(a, b) {
    const place = (key) => places.get(key) ?? keyOrder.length;
    return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}


/***/ })

};
