export const id = 7871;
export const ids = [7871];
export const modules = {

/***/ 27871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SessionError: () => (/* binding */ SessionError),
/* harmony export */   flowNamed: () => (/* binding */ flowNamed),
/* harmony export */   openSession: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93222);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9603);
/* harmony import */ var _probes_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48615);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19891);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76273);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86254);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16930);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74172);
/* harmony import */ var _tell_describe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20986);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23037);
/* harmony import */ var _yaml_flow_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14024);











class SessionError extends Error {
    name = "SessionError";
}
async function openSession(request) {
    const { context } = request;
    const flow = overlaid(await flowNamed(request.flow, request.flows, context.root), request.variables ?? {});
    const variables = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .runVariables */ .R)(context, { use: request.label });
    (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVariables */ .kL)(flow, variables.keys(), context.env);
    const client = (0,_probes_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpClient */ .u)(context.network, {
        clock: context.clock,
        siteHosts: context.site ? [context.site.host] : [],
    });
    try {
        const started = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .startFlow */ .x)({ flow, context, client, variables });
        const close = async () => {
            try {
                return await started.finish();
            }
            finally {
                await client.close();
            }
        };
        const failed = started.steps.find(({ outcome }) => outcome === "failed");
        if (failed) {
            await close();
            const [failure] = failed.failures;
            const reason = failure ? context.redactor.redact((0,_tell_describe_js__WEBPACK_IMPORTED_MODULE_8__/* .describeFailure */ .Ic)(failure)) : "it failed";
            throw new SessionError(`${flow.name} › ${failed.step.name}: ${reason}`);
        }
        if (started.stopped !== undefined)
            await close();
        const captured = flow.steps.flatMap(({ captures }) => captures.map(({ name }) => name));
        return {
            jar: started.state.jar,
            cookieHeader: (url) => started.state.jar.header(String(url)),
            markers: markersOf(captured, started.state.variables),
            close,
        };
    }
    catch (thrown) {
        await client.close();
        throw thrown;
    }
}
function markersOf(names, variables) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = variables.get(name);
        return value === undefined ? [] : [[name, (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(value)]];
    }));
}
async function flowNamed(flow, flows, root) {
    if (typeof flow !== "string")
        return (0,_yaml_flow_js__WEBPACK_IMPORTED_MODULE_7__/* .translateFlow */ .tA)(flow, "session", () => undefined);
    const all = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFlows */ .m)(flows ?? _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultFlows */ .r, root);
    const found = all.find(({ name }) => name === flow);
    if (found)
        return found;
    const names = all.map(({ name }) => name);
    const list = names.length === 0 ? "There are no flows." : `Flows: ${names.join(", ")}.`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j1(`no flow is named "${flow}".${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .didYouMean */ .au)(flow, names)} ${list}`);
}
function overlaid(flow, variables) {
    const given = Object.entries(variables).map(([name, value]) => [name, { kind: "text", text: { parts: value === "" ? [] : [value] } }]);
    const own = flow.variables.filter(([name]) => !Object.hasOwn(variables, name));
    return { ...flow, variables: [...own, ...given] };
}


/***/ })

};
