export const id = 2863;
export const ids = [2863];
export const modules = {

/***/ 78270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   M: () => (/* binding */ readFileBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


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
function firstInvalidUtf8(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
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



const ignored = new Set([".git", "node_modules"]);
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
