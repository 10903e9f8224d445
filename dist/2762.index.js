export const id = 2762;
export const ids = [2762];
export const modules = {

/***/ 22762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runThread: () => (/* binding */ runThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87690);
/* harmony import */ var _probes_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60340);



const works = {
    "secret-scan": async () => {
        const { prepareShare } = await Promise.all(/* import() */[__webpack_require__.e(4798), __webpack_require__.e(4393), __webpack_require__.e(6633)]).then(__webpack_require__.bind(__webpack_require__, 16633));
        return prepareShare;
    },
};
async function runThread(args) {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread) {
        const { runMain } = await __webpack_require__.e(/* import() */ 3080).then(__webpack_require__.bind(__webpack_require__, 23080));
        return runMain(_core_product_js__WEBPACK_IMPORTED_MODULE_1__/* .THREAD_COMMAND */ .Jv, args);
    }
    const [name = ""] = args;
    const load = works[name];
    if (!load)
        throw new Error(`no thread does "${name}"`);
    const prepare = load();
    (0,_probes_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .answerRequests */ .v)(async (setup) => (await prepare)(setup));
}


/***/ }),

/***/ 14208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ programFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


function programFile() {
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(here) === "program-file.ts"
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(here), "..", "main.ts")
        : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(here), "index.js");
}


/***/ }),

/***/ 60340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startThread),
/* harmony export */   v: () => (/* binding */ answerRequests)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87690);
/* harmony import */ var _program_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14208);



function startThread(work, setup) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker((0,_program_file_js__WEBPACK_IMPORTED_MODULE_2__/* .programFile */ .p)(), {
        argv: [_core_product_js__WEBPACK_IMPORTED_MODULE_1__/* .THREAD_COMMAND */ .Jv, work],
        execArgv: [],
        workerData: setup,
    });
    const waiting = [];
    let ended;
    const close = (reason) => {
        ended ??= reason;
        for (const { reject } of waiting.splice(0))
            reject(ended);
    };
    worker.on("message", ({ answer, error }) => {
        const first = waiting.shift();
        if (error)
            first?.reject(Object.assign(new Error(error.message), { name: error.name }));
        else
            first?.resolve(answer);
    });
    worker.on("error", (thrown) => close(thrown instanceof Error ? thrown : new Error(String(thrown))));
    worker.on("exit", (code) => close(new Error(`a thread ended early, with ${code}`)));
    return {
        ask(request) {
            if (ended)
                return Promise.reject(ended);
            return new Promise((resolve, reject) => {
                waiting.push({ resolve, reject });
                worker.postMessage(request);
            });
        },
        async end() {
            await worker.terminate();
        },
    };
}
function answerRequests(prepare) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (!port)
        throw new Error("not in a thread");
    const prepared = prepare(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    prepared.catch(() => undefined);
    let last = Promise.resolve();
    port.on("message", (request) => {
        last = last.then(async () => {
            port.postMessage(await replyTo(request, prepared));
        });
    });
}
async function replyTo(request, prepared) {
    try {
        return { answer: await (await prepared)(request) };
    }
    catch (thrown) {
        const { name, message } = thrown instanceof Error ? thrown : { name: "Error", message: String(thrown) };
        return { error: { name, message } };
    }
}


/***/ })

};
