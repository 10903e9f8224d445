export const id = 9849;
export const ids = [9849,6803];
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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6803);




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

/***/ 6803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printReport: () => (/* binding */ printReport),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/reporters/terminal.js
var terminal = __webpack_require__(52370);
// EXTERNAL MODULE: ./out/src/cli/arguments.js
var cli_arguments = __webpack_require__(23340);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/src/config/load.js
var load = __webpack_require__(4658);
;// CONCATENATED MODULE: ./out/src/cli/parent-config.js



async function parentConfig(cwd) {
    for (let folder = cwd; !(await exists((0,external_node_path_.join)(folder, ".git")));) {
        const parent = (0,external_node_path_.dirname)(folder);
        if (parent === folder)
            return undefined;
        folder = parent;
        const file = (0,external_node_path_.join)(folder, load/* DEFAULT_CONFIG_FILE */.Cu);
        if ((await exists(file)) && (await inRepository(folder)))
            return file;
    }
    return undefined;
}
async function inRepository(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (await exists((0,external_node_path_.join)(at, ".git")))
            return true;
        if ((0,external_node_path_.dirname)(at) === at)
            return false;
    }
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./out/src/cli/perform.js + 6 modules
var perform = __webpack_require__(13171);
;// CONCATENATED MODULE: ./out/src/cli/run.js






async function runCommand(args, io) {
    const run = await (0,cli_arguments/* parseRunArguments */.F)(args);
    const performed = await (0,perform/* performRun */.$o)(run, io);
    printReport(performed, io, run.quiet);
    if (performed.prepared.loaded.file === undefined) {
        const above = await parentConfig(io.cwd);
        if (above !== undefined)
            io.err(`launch-ready: ${(0,sanitize/* forLog */.Ig)(above)} was not read: run this in its folder, or name it with --config\n`);
    }
    return (0,perform/* exitCodeOf */.FO)(performed.report.verdict);
}
function printReport({ report, files, problems, redactor }, io, quiet) {
    io.out(redactor.redact((0,terminal/* terminal */.F)(report, { color: io.color, columns: io.columns, quiet })));
    if (files.length > 0 && !quiet) {
        const names = files.map((file) => {
            const short = (0,external_node_path_.relative)(io.cwd, file);
            return (0,sanitize/* forLog */.Ig)(short.startsWith("..") ? file : short);
        });
        io.out(`\nWrote ${names.join(", ")}\n`);
    }
    if (!quiet && report.gates.some(({ findings }) => findings.length > 0)) {
        io.out(`\n${redactor.redact((0,terminal/* terminal */.F)(report, { color: io.color, columns: io.columns, quiet: true }))}`);
    }
    for (const problem of problems)
        io.err(`launch-ready: ${(0,sanitize/* forLog */.Ig)(problem)}\n`);
}


/***/ })

};
