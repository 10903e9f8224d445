export const id = 1779;
export const ids = [1779];
export const modules = {

/***/ 91779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInline: () => (/* binding */ parseInline),
/* harmony export */   x: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function parseInline(text) {
    const value = parseYamlValue(text);
    if (value !== null && typeof value !== "string")
        return value;
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return lines.length > 1 ? lines : typeof value === "string" ? value : text.trim();
}
function parseYamlValue(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: "silent" });
    }
    catch {
        return text.trim();
    }
}
function parsePairs(text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    if (/^\s*[A-Za-z_][\w.-]*=/.test(lines[0] ?? ""))
        return lines;
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { schema: "failsafe", maxAliasCount: 0, prettyErrors: false, logLevel: "silent" });
    }
    catch {
        return lines;
    }
}


/***/ })

};
