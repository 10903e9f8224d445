export const id = 9169;
export const ids = [9169];
export const modules = {

/***/ 69169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchesRule: () => (/* binding */ matchesRule)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

function matchesRule(rule, path) {
    return rule.kind === "regex" ? matchesRegex(rule.source, path) : matchesPattern(rule.source, path);
}
function matchesRegex(source, path) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.compile(source).matcher(path).find();
    }
    catch {
        return false;
    }
}
function matchesPattern(source, path) {
    const pattern = pathOf(source).split("/");
    const segments = path.split("/");
    for (let at = 0; at < pattern.length; at++) {
        const part = pattern[at];
        if (part === "*" || /^:\w+(\([^)]*\))?[*+]$/.test(part) || part === "(.*)")
            return true;
        const segment = segments[at];
        if (segment === undefined)
            return false;
        if (part.endsWith("*") && segment.startsWith(part.slice(0, -1)))
            return true;
        if (part.startsWith(":") ? segment === "" : part !== segment)
            return false;
    }
    return pattern.length === segments.length;
}
function pathOf(source) {
    const withoutHost = source.replace(/^https?:\/\/[^/]*/i, "");
    return withoutHost === "" ? "/" : withoutHost;
}


/***/ })

};
