export const id = 4794;
export const ids = [4794];
export const modules = {

/***/ 43351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkedAnything),
/* harmony export */   X: () => (/* binding */ createCoverage)
/* harmony export */ });
/** Creates an empty log. */
function createCoverage() {
    const checked = new Map();
    const skipped = new Map();
    return {
        count(unit, count = 1) {
            checked.set(unit, (checked.get(unit) ?? 0) + count);
        },
        skip(what, reason, count = 1) {
            const key = `${what}\0${reason}`;
            const known = skipped.get(key);
            if (known)
                known.count += count;
            else
                skipped.set(key, { what, reason, count });
        },
        snapshot() {
            const byName = (a, b) => compare(a.what, b.what) || compare(a.reason, b.reason);
            return {
                checked: Object.fromEntries(checked),
                skipped: [...skipped.values()].map((skip) => ({ ...skip })).sort(byName),
            };
        },
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Whether anything at all was looked at. A gate that looked at nothing has not passed. */
function checkedAnything(coverage) {
    return Object.values(coverage.checked).some((count) => count > 0);
}


/***/ }),

/***/ 93222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/**
 * The user's mistake: wrong usage or configuration. Ends the run with exit code 2 and its message alone,
 * which says what was wrong, where and what to do.
 */
class ConfigurationError extends Error {
    name = "ConfigurationError";
}
/** The message of anything thrown, without a stack. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** Node's error code (`ENOENT`, `ECONNREFUSED`…) of anything thrown, looked for down the chain of causes. */
function codeOf(thrown) {
    for (let error = thrown; error instanceof Error; error = error.cause) {
        const { code } = error;
        if (typeof code === "string")
            return code;
    }
    return undefined;
}


/***/ }),

/***/ 16633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareShare: () => (/* binding */ prepareShare)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43351);
/* harmony import */ var _engines_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47333);
/* harmony import */ var _probes_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84949);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71453);
/* harmony import */ var _secret_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29940);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17753);






/** Makes ready to search parts. Runs in a thread, which is ended from outside when it is to stop. */
async function prepareShare(setup) {
    const { root, gitDir, options } = setup;
    const signal = new AbortController().signal;
    const values = setup.values.map(({ bytes, literal, ...value }) => ({
        ...value,
        bytes: Buffer.from(bytes),
        literal: Buffer.from(literal),
    }));
    const scanner = (0,_engines_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .createScanner */ .z)({ rules: await (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_3__.rulesOf)(options), values, assignments: options.assignments });
    const settings = {
        git: (0,_probes_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .lD)(root, { signal }),
        ...(gitDir === undefined ? {} : { gitDir }),
        root,
        maxBytes: options["max-file-size"],
        limits: (0,_share_js__WEBPACK_IMPORTED_MODULE_4__/* .containerLimits */ .u)(options),
    };
    return async (part) => {
        const coverage = (0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .createCoverage */ .X)();
        const missing = { objects: [] };
        const secrets = [];
        const clean = [];
        let documents = 0;
        const source = part.kind === "objects" ? { ...part, lines: [Buffer.from(part.lines)] } : part;
        await (0,_share_js__WEBPACK_IMPORTED_MODULE_4__/* .scanSource */ .b)(source, settings, missing, {
            scanner,
            coverage,
            signal,
            onSecret({ rule, ...secret }, place, bytes) {
                secrets.push({ secret, ruleId: rule.id, place, content: (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .contentIdOf */ .i)(place, bytes) });
            },
            onClean: (id) => clean.push(id),
            onProgress: (count) => {
                documents += count;
            },
        });
        return {
            secrets,
            coverage: coverage.snapshot(),
            missing: missing.objects,
            clean: options.cache === undefined ? [] : clean,
            documents,
        };
    };
}


/***/ })

};
