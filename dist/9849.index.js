export const id = 9849;
export const ids = [9849,9869];
export const modules = {

/***/ 89849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93222);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23340);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13171);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49869);




/**
 * `launch-ready demo`: the whole suite against an embedded shop, DNS zone and git repository with planted faults;
 * with `--fixed` against the repaired ones. Writes the report as HTML, SARIF, JUnit and JSON.
 */
async function demoCommand(args, io) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlags */ .b)(args, {
        fixed: { type: "boolean" },
        output: { type: "string" },
        quiet: { type: "boolean" },
        debug: { type: "boolean" },
    });
    if (positionals.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`demo takes no words, only --fixed: ${positionals.join(" ")}`);
    const { startDemo } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4894), __webpack_require__.e(8389)]).then(__webpack_require__.bind(__webpack_require__, 48389));
    const faulty = values.fixed !== true;
    const demo = await startDemo({ faulty, signal: io.signal });
    try {
        if (values.quiet !== true) {
            io.out(`A shop at ${demo.site}, DNS at ${demo.resolver} and a repository in ${demo.root}, ${faulty ? "with planted faults" : "all repaired"}.\n\n`);
        }
        const performed = await (0,_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .performRun */ .$o)({
            gates: [],
            formats: ["html", "sarif", "junit", "json"],
            quiet: values.quiet === true,
            debug: values.debug === true,
            overrides: [],
            ...(values.output === undefined ? {} : { output: values.output }),
        }, io, { root: demo.root, change: demo.change, env: demo.env });
        (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.printReport)(performed, io, values.quiet === true);
        return (0,_perform_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(performed.report.verdict);
    }
    finally {
        await demo.stop();
    }
}


/***/ }),

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
