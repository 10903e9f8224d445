export const id = 2187;
export const ids = [2187];
export const modules = {

/***/ 82187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   errorCommand: () => (/* binding */ errorCommand),
/* harmony export */   iJ: () => (/* binding */ noticeCommand),
/* harmony export */   kF: () => (/* binding */ warningCommand),
/* harmony export */   maskCommand: () => (/* binding */ maskCommand)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);

function errorCommand(message, place = {}) {
    return annotation("error", message, place);
}
function warningCommand(message, place = {}) {
    return annotation("warning", message, place);
}
function noticeCommand(message, place = {}) {
    return annotation("notice", message, place);
}
function annotation(level, message, place) {
    const { title, ...rest } = place;
    return workflowCommand(level, (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forLogLines */ .vj)(message), {
        ...(title === undefined ? {} : { title: (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forLogLines */ .vj)(title) }),
        ...rest,
    });
}
function maskCommand(secret) {
    return secret.trim() === "" ? "" : workflowCommand("add-mask", secret);
}
function workflowCommand(name, data, properties = {}) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${escapeData(data)}\n`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ })

};
