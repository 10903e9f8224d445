export const id = 4929;
export const ids = [4929];
export const modules = {

/***/ 64929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForRevision: () => (/* binding */ waitForRevision)
/* harmony export */ });
/* unused harmony export names */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93222);
/* harmony import */ var _probes_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66780);
/* harmony import */ var _probes_http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48615);
/* harmony import */ var _probes_http_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84148);
/* harmony import */ var _probes_http_headers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45556);






const DEFAULT_WAIT_MS = 300_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;
const MAX_REDIRECTS = 5;
const MAX_BODY_BYTES = 2 * 1024 * 1024;
async function waitForRevision(request) {
    const { clock, signal, source, site, network } = request;
    const wait = request.wait ?? ((ms, until) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal: until }));
    const client = (0,_probes_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttpClient */ .u)(network, { clock, siteHosts: [site.host] });
    const deadline = clock.monotonic() + (source.wait ?? DEFAULT_WAIT_MS);
    try {
        for (let pause = FIRST_PAUSE_MS;; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
            const seen = await look(client, request);
            if ("values" in seen && seen.values.some((value) => names(value, request.commit)))
                return undefined;
            request.debug?.(`revision: ${describe(seen, request)}`);
            const left = deadline - clock.monotonic();
            if (left <= 0)
                return await reasonOf(seen, request);
            await wait(Math.min(pause, left), signal);
        }
    }
    catch (thrown) {
        if (signal.aborted)
            return "the run was cancelled before the site served the commit under judgement";
        throw thrown;
    }
    finally {
        await client.close();
    }
}
async function look(client, { site, source, signal }) {
    const visible = source.header !== undefined || source.meta !== undefined;
    let url = new URL(source.path ?? (visible ? "/" : "/version"), site);
    const values = [];
    for (let redirects = 0;; redirects++) {
        let response;
        try {
            response = await client.request({
                url,
                signal,
                headers: { "cache-control": "no-cache" },
                maxBodyBytes: MAX_BODY_BYTES,
            });
        }
        catch (thrown) {
            if (signal.aborted || !(thrown instanceof _probes_http_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpFailure */ .H))
                throw thrown;
            return { failure: thrown, url: url.href };
        }
        values.push(...(await valuesIn(response, source)));
        const location = (0,_probes_http_headers_js__WEBPACK_IMPORTED_MODULE_4__/* .header */ .wx)(response.headers, "location");
        const moved = response.status >= 300 && response.status < 400 && location !== undefined;
        if (!moved || redirects >= MAX_REDIRECTS || !URL.canParse(location, url.href))
            return { values, status: response.status, url: url.href };
        url = new URL(location, url);
    }
}
async function valuesIn({ status, headers, bytes }, source) {
    if (source.header !== undefined)
        return (0,_probes_http_headers_js__WEBPACK_IMPORTED_MODULE_4__/* .headerValues */ .UE)(headers, source.header.toLowerCase());
    if (status < 200 || status > 299)
        return [];
    const body = bytes.toString("utf8");
    if (source.meta !== undefined)
        return metaValues(body, source.meta);
    if (source.json !== undefined)
        return jsonValues(body, source.json);
    return body.length <= 4096 ? [body] : [];
}
async function metaValues(html, name) {
    const { Parser } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 50610));
    const values = [];
    const parser = new Parser({
        onopentag(tag, attributes) {
            const key = attributes["name"] ?? attributes["property"];
            if (tag === "meta" && key?.toLowerCase() === name.toLowerCase())
                values.push(attributes["content"] ?? "");
        },
    });
    parser.end(html);
    return values;
}
async function jsonValues(body, path) {
    const { jsonpath } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    let query;
    try {
        query = jsonpath.compile(path);
    }
    catch (thrown) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`revision.json: ${path} is not a JSONPath (RFC 9535): ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(thrown)}`);
    }
    try {
        const found = query.query(JSON.parse(body)).values();
        return found.filter((value) => typeof value === "string" || typeof value === "number").map(String);
    }
    catch {
        return [];
    }
}
function names(text, commit) {
    const words = text.toLowerCase().match(/[0-9a-z]+/g) ?? [];
    return words.some((word) => {
        const id = word.startsWith("g") ? word.slice(1) : word;
        return id.length >= 7 && commit.startsWith(id);
    });
}
function describe(seen, { commit }) {
    const wanted = commit.slice(0, 10);
    if ("failure" in seen)
        return `${seen.url} did not answer (${seen.failure.message})`;
    const shown = seen.values.map((value) => value.trim().slice(0, 80)).filter((value) => value !== "");
    if (shown.length === 0)
        return `${seen.url} answered ${seen.status} and named no commit, instead of ${wanted}`;
    return `${seen.url} names ${shown.join(", ")} instead of ${wanted}`;
}
async function reasonOf(seen, request) {
    const { source, network, signal, site } = request;
    const waited = `after ${Math.round((source.wait ?? DEFAULT_WAIT_MS) / 1000)} s`;
    const said = describe(seen, request);
    if ("failure" in seen && (await (0,_probes_control_js__WEBPACK_IMPORTED_MODULE_1__/* .blameFor */ .L)(site, network, signal)) === "runner")
        return `${said} ${waited}, and this runner reached no control address either`;
    return `the site does not serve the commit under judgement: ${said} ${waited}`;
}


/***/ })

};
