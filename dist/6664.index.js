export const id = 6664;
export const ids = [6664];
export const modules = {

/***/ 56664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchInLanes: () => (/* binding */ searchInLanes)
/* harmony export */ });
/* harmony import */ var _engines_secrets_recommended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40432);
/* harmony import */ var _engines_secrets_rule_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67823);
/* harmony import */ var _probes_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84949);
/* harmony import */ var _probes_threads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60340);
/* harmony import */ var _secret_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52085);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17753);






async function searchInLanes(parts, search) {
    const { signal } = search;
    const lanes = await openLanes(search);
    const endAll = () => {
        for (const lane of lanes)
            void lane.end();
    };
    signal.addEventListener("abort", endAll, { once: true });
    try {
        signal.throwIfAborted();
        await inOrder(parts, lanes, (result) => take(result, search));
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof Error && thrown.name === "GitError")
            throw new _probes_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS(thrown.message);
        throw thrown;
    }
    finally {
        signal.removeEventListener("abort", endAll);
        await Promise.all(lanes.map((lane) => lane.end()));
    }
}
async function inOrder(parts, lanes, take) {
    const source = parts[Symbol.asyncIterator]();
    const early = new Map();
    let given = 0;
    let taken = 0;
    const next = async () => {
        const { done, value } = await source.next();
        return done ? undefined : { index: given++, part: value };
    };
    let turn = Promise.resolve(undefined);
    const claim = () => {
        turn = turn.then(next);
        return turn;
    };
    const work = async (lane) => {
        for (let job = await claim(); job; job = await claim()) {
            early.set(job.index, await lane.search(job.part));
            for (let result = early.get(taken); result; result = early.get(taken)) {
                early.delete(taken++);
                take(result);
            }
        }
    };
    try {
        await Promise.all(lanes.map(work));
    }
    finally {
        await source.return?.();
    }
}
function take({ secrets, coverage, missing, clean, documents }, search) {
    for (const { secret, place, content } of secrets)
        search.note(secret, place, content);
    for (const [unit, count] of Object.entries(coverage.checked))
        search.coverage.count(unit, count);
    for (const { what, reason, count } of coverage.skipped)
        search.coverage.skip(what, reason, count);
    search.missing.objects.push(...missing);
    for (const id of clean)
        search.onClean?.(id);
    search.onProgress?.(documents);
}
function openLanes(search) {
    const { count, threads } = search.lanes;
    if (threads)
        return threadLanes(count, search);
    const lane = {
        search: (part) => (0,_share_js__WEBPACK_IMPORTED_MODULE_4__/* .scanPart */ .RY)(part, search, search.scanner, search.signal),
        end: async () => undefined,
    };
    return Array.from({ length: count }, () => lane);
}
async function threadLanes(count, search) {
    const { root, gitDir, options, values } = search;
    const setup = {
        root,
        ...(gitDir === undefined ? {} : { gitDir }),
        options,
        values: [...values],
    };
    const threads = Array.from({ length: count }, () => (0,_probes_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .startThread */ .B)("secret-scan", setup));
    const all = [...(await (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .allRulesOf */ .G)(options)), ..._engines_secrets_recommended_js__WEBPACK_IMPORTED_MODULE_0__/* .recommendedRules */ .b.values(), _engines_secrets_rule_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .assignmentRule */ .W, _engines_secrets_rule_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .knownValueRule */ .B];
    const rules = new Map(all.map((rule) => [rule.id, rule]));
    const ruleOf = (id) => {
        const rule = rules.get(id);
        if (!rule)
            throw new Error(`a thread found a secret by a rule nobody knows: ${id}`);
        return rule;
    };
    return threads.map((thread) => ({
        async search(part) {
            const { secrets, ...result } = await thread.ask(part);
            return {
                ...result,
                secrets: secrets.map(({ secret, ruleId, ...where }) => ({
                    secret: { ...secret, rule: ruleOf(ruleId) },
                    ...where,
                })),
            };
        },
        end: () => thread.end(),
    }));
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
