export const id = 4030;
export const ids = [4030];
export const modules = {

/***/ 94030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93222);


const MAX_ALIASES = 100;
function parseYaml(text, file, transform) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter,
        prettyErrors: false,
        version: "1.2",
        strict: true,
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


/***/ })

};
