export const id = 4148;
export const ids = [4148];
export const modules = {

/***/ 84148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asHttpFailure),
/* harmony export */   H: () => (/* binding */ HttpFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

class HttpFailure extends Error {
    name = "HttpFailure";
    kind;
    url;
    code;
    constructor(kind, url, cause) {
        super(`${phrases[kind]} (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, { cause });
        this.kind = kind;
        this.url = url;
        this.code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause);
    }
}
const phrases = {
    dns: "the host name has no address",
    refused: "the connection was refused",
    unreachable: "the host cannot be reached from here",
    reset: "the connection was closed before the response was complete",
    timeout: "no complete response came in time",
    tls: "the TLS handshake failed",
    protocol: "the response is not valid HTTP",
    aborted: "the request was cancelled",
};
const kinds = {
    ENOTFOUND: "dns",
    ENODATA: "dns",
    EAI_NONAME: "dns",
    EAI_AGAIN: "unreachable",
    ECONNREFUSED: "refused",
    EHOSTUNREACH: "unreachable",
    ENETUNREACH: "unreachable",
    EADDRNOTAVAIL: "unreachable",
    EACCES: "unreachable",
    EPERM: "unreachable",
    ERR_PRIVATE_ADDRESS: "unreachable",
    ECONNRESET: "reset",
    EPIPE: "reset",
    UND_ERR_SOCKET: "reset",
    UND_ERR_CONNECT_TIMEOUT: "timeout",
    UND_ERR_HEADERS_TIMEOUT: "timeout",
    UND_ERR_BODY_TIMEOUT: "timeout",
    ETIMEDOUT: "timeout",
    UND_ERR_ABORTED: "aborted",
    ABORT_ERR: "aborted",
    UND_ERR_HEADERS_OVERFLOW: "protocol",
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "protocol",
    EPROTO: "tls",
};
const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH)/;
function asHttpFailure(url, thrown) {
    if (thrown instanceof HttpFailure)
        return thrown;
    const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? "";
    if (code === "" && (thrown instanceof TypeError || thrown instanceof ReferenceError))
        throw thrown;
    const kind = kinds[code] ?? (tlsCode.test(code) ? "tls" : code.startsWith("HPE_") ? "protocol" : undefined);
    const aborted = thrown instanceof Error && (thrown.name === "AbortError" || thrown.name === "TimeoutError");
    return new HttpFailure(kind ?? (aborted ? (thrown.name === "TimeoutError" ? "timeout" : "aborted") : "protocol"), url, thrown);
}


/***/ })

};
