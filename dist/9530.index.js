export const id = 9530;
export const ids = [9530,4030,2863];
export const modules = {

/***/ 94030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


/** Aliases beyond this many expanded nodes are taken for an alias bomb. */
const MAX_ALIASES = 100;
/**
 * Parses one YAML 1.2 document.
 *
 * @param transform Applied to each string scalar that is a value, before the value is built.
 * @throws ConfigurationError with `file:line:column` for syntax errors, duplicate keys, alias bombs and several documents.
 */
function parseYaml(text, file, transform) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter,
        prettyErrors: false,
        version: "1.2",
        strict: true,
        // A key that is a list or a mapping gets an unknown key's error; the parser's own warning would only stand beside it.
        logLevel: "error",
    });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const fail = (offset, message) => {
        const { line, column } = at(offset);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file}:${line}:${column}: ${message}`);
    };
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        fail(error.pos[0], "the file must be one document: remove what follows ---");
    if (error)
        fail(error.pos[0], firstLine(error.message));
    if (transform)
        transformScalars(document, transform, (node, message) => fail(node.range?.[0] ?? 0, message));
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (thrown) {
        fail(firstAliasOffset(document), `too many aliases: ${firstLine(thrown.message)}. Write the values out.`);
    }
    return {
        file,
        value,
        positionOf: (path, key = false) => at(offsetOf(document, path, key)),
    };
}
function firstLine(message) {
    return message.split("\n", 1)[0] ?? message;
}
function transformScalars(document, transform, fail) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(key, node, ancestors) {
            if (key === "key" || typeof node.value !== "string")
                return;
            try {
                node.value = transform(node.value, () => pathTo([...ancestors, node]));
            }
            catch (thrown) {
                fail(node, thrown.message);
            }
        },
    });
}
/** The keys and indexes on the way down a chain of nodes. */
function pathTo(nodes) {
    return nodes.flatMap((node, index) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            return [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node.key) ? String(node.key.value) : String(node.key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? [node.items.indexOf(nodes[index + 1])] : [];
    });
}
function firstAliasOffset(document) {
    let offset = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_key, node) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                return undefined;
            offset = node.range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return offset;
}
function offsetOf(document, path, key) {
    for (let length = path.length; length >= 0; length--) {
        const part = path.slice(0, length);
        if (key && length === path.length && length > 0) {
            const offset = keyOffset(document, part);
            if (offset !== undefined)
                return offset;
        }
        const node = length === 0 ? document.contents : document.getIn(part, true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}
function keyOffset(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const items = parent?.items ?? [];
    const pair = items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(path.at(-1)));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key.range?.[0] : undefined;
}


/***/ }),

/***/ 27871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SessionError: () => (/* binding */ SessionError),
/* harmony export */   openSession: () => (/* binding */ openSession),
/* harmony export */   y: () => (/* binding */ flowNamed)
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











/** A flow that was to open a session has not passed. The message names the step and what failed. */
class SessionError extends Error {
    name = "SessionError";
}
/**
 * Runs a flow's steps and gives what they left behind. Its `always` steps run when the session is closed, or at once
 * when it fails.
 *
 * @throws SessionError when a step fails; ConfigurationError for the user's mistakes, an unknown name among them.
 */
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
/**
 * A flow by its name, or one written in place.
 *
 * @param flows Where a named flow is looked for. Default: `smoke/*`.
 * @throws ConfigurationError when there is none of that name.
 */
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


/***/ }),

/***/ 78270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   M: () => (/* binding */ readFileBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


/**
 * Reads a UTF-8 file the user wrote, within a limit.
 *
 * @param options `maxBytes` the limit; `name` the file as errors call it.
 * @throws ConfigurationError when the file is too large, is not UTF-8 or cannot be read; an error with code `ENOENT` when it is absent.
 */
async function readTextFile(path, options) {
    const bytes = await readFileBytes(path, options);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        const offset = firstInvalidUtf8(bytes);
        const line = bytes.subarray(0, offset).toString("latin1").split("\n").length;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${options.name}:${line}: the file is not valid UTF-8 (byte ${offset}). Save it as UTF-8.`);
    }
}
/** Reads a file's bytes within a limit. Errors as {@link readTextFile}. */
async function readFileBytes(path, { maxBytes, name }) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
        const { size } = await handle.stat();
        if (size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: the file has ${size} bytes; at most ${maxBytes} are read`);
        return await handle.readFile();
    }
    catch (thrown) {
        const { code, message } = thrown;
        if (code === "ENOENT" || thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}: cannot be read (${code ?? message})`, { cause: thrown });
    }
    finally {
        await handle?.close();
    }
}
/** The offset at which the first malformed sequence begins. */
function firstInvalidUtf8(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        // A prefix may end inside a character, which streaming allows.
        if (decodes(bytes.subarray(0, middle + 1), true))
            low = middle + 1;
        else
            high = middle;
    }
    while (low > 0 && !decodes(bytes.subarray(0, low), false))
        low--;
    return low;
}
function decodes(bytes, stream) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 22863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFiles: () => (/* binding */ findFiles),
/* harmony export */   j: () => (/* binding */ readRecentFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78270);



/** Folders no pattern of a user means. */
const ignored = new Set([".git", "node_modules"]);
/**
 * Files below `root` that match any of the patterns (`*`, `**`, `?`, `{a,b}`), sorted, each once; paths are relative to
 * `root` with `/`. Nothing outside `root` is ever given.
 */
async function findFiles(root, patterns) {
    const found = new Set();
    const entries = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)([...patterns], {
        cwd: root,
        withFileTypes: true,
        exclude: (entry) => ignored.has(entry.name),
    });
    for await (const entry of entries) {
        if (entry.isDirectory())
            continue;
        const path = `${entry.parentPath}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${entry.name}`;
        if (path.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            found.add(path.slice(root.length + 1).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/"));
    }
    return [...found].sort();
}
/** Text files below `folder` that match and were changed at or after `since` (ms since the epoch), in the order of their names. */
async function readRecentFiles(folder, patterns, since, maxBytes) {
    const found = [];
    for (const path of await findFiles(folder, patterns)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).mtimeMs < since)
            continue;
        found.push({ path, text: await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(absolute, { maxBytes, name: path }) });
    }
    return found;
}


/***/ })

};
