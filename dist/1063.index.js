export const id = 1063;
export const ids = [1063];
export const modules = {

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assertFlows: () => (/* binding */ assertFlows),
/* harmony export */   w: () => (/* binding */ openSessions)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93222);

async function openSessions(options, context) {
    const { session } = options;
    if (!session)
        return { inconclusive: [], close: async () => { } };
    const { openSession, SessionError } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(935), __webpack_require__.e(1600), __webpack_require__.e(393), __webpack_require__.e(7380), __webpack_require__.e(3191), __webpack_require__.e(9158), __webpack_require__.e(6519), __webpack_require__.e(9530)]).then(__webpack_require__.bind(__webpack_require__, 27871));
    const flows = flowsOf(context.siblings["smoke-test"]);
    const inconclusive = [];
    const open = async (label, flow, variables) => {
        try {
            return await openSession({ flow, flows, variables, label, context });
        }
        catch (thrown) {
            if (!(thrown instanceof SessionError))
                throw thrown;
            inconclusive.push(`no session could be opened: ${thrown.message}`);
            return undefined;
        }
    };
    const first = await open("first", session.flow, session.variables);
    const { other: account } = session;
    const other = first && account
        ? await open("other", account.flow ?? session.flow, { ...session.variables, ...account.variables })
        : undefined;
    return {
        ...(first ? { first } : {}),
        ...(other ? { other } : {}),
        inconclusive,
        async close() {
            await Promise.allSettled([first?.close(), other?.close()]);
        },
    };
}
async function assertFlows({ flow, other }, { root, siblings }) {
    const { flowNamed } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(935), __webpack_require__.e(1600), __webpack_require__.e(393), __webpack_require__.e(7380), __webpack_require__.e(3191), __webpack_require__.e(9158), __webpack_require__.e(6519), __webpack_require__.e(9530)]).then(__webpack_require__.bind(__webpack_require__, 27871));
    const flows = flowsOf(siblings?.["smoke-test"]);
    for (const one of [flow, other?.flow ?? flow]) {
        try {
            await flowNamed(one, flows, root);
        }
        catch (thrown) {
            if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) || typeof one !== "string")
                throw thrown;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`gates.cache-headers.session: ${thrown.message}`, { cause: thrown });
        }
    }
}
function flowsOf(siblingOptions) {
    return siblingOptions?.flows;
}


/***/ })

};
