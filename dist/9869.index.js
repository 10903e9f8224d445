export const id = 9869;
export const ids = [9869];
export const modules = {

/***/ 49869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printReport: () => (/* binding */ printReport),
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11558);
/* harmony import */ var _reporters_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52370);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23340);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13171);





/** `launch-ready run [gate…]`: runs the gates, prints the ranked report and ends with the verdict's exit code. */
async function runCommand(args, io) {
    const run = await (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunArguments */ .F)(args);
    const performed = await (0,_perform_js__WEBPACK_IMPORTED_MODULE_4__/* .performRun */ .$o)(run, io);
    printReport(performed, io, run.quiet);
    return (0,_perform_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(performed.report.verdict);
}
/** Prints the report and where its files are. */
function printReport({ report, files, problems, redactor }, io, quiet) {
    io.out(redactor.redact((0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(report, { color: io.color, columns: io.columns, quiet })));
    if (files.length > 0 && !quiet) {
        const names = files.map((file) => {
            const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, file);
            return (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(short.startsWith("..") ? file : short);
        });
        io.out(`\nWrote ${names.join(", ")}\n`);
    }
    // The verdict again where eyes end up: a long report scrolls its head away.
    if (!quiet && report.gates.some(({ findings }) => findings.length > 0)) {
        io.out(`\n${redactor.redact((0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(report, { color: io.color, columns: io.columns, quiet: true }))}`);
    }
    for (const problem of problems)
        io.err(`launch-ready: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(problem)}\n`);
}


/***/ })

};
