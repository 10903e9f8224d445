export const id = 3675;
export const ids = [3675,4030];
export const modules = {

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ domainName),
/* harmony export */   PB: () => (/* binding */ httpHeaders),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   sP: () => (/* binding */ textMap)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function duration() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, "must be a time such as 500ms, 3s or 2m"),
    ])
        .transform((value) => (typeof value === "number" ? value : parseUnits(value, durationUnits)))
        .describe("A time such as 500ms, 3s, 2m; a bare number is in ms.");
}
const byteUnits = {
    B: 1,
    kB: 1000,
    KB: 1000,
    KiB: 1024,
    MB: 1_000_000,
    MiB: 1024 ** 2,
    GB: 1e9,
    GiB: 1024 ** 3,
};
function byteSize() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?(B|[kK]B|KiB|MB|MiB|GB|GiB)$/, "must be a size such as 500kB or 10MiB"),
    ])
        .transform((value) => (typeof value === "number" ? value : Math.round(parseUnits(value, byteUnits))))
        .describe("A size such as 500kB or 10MiB; a bare number is in bytes.");
}
function parseUnits(text, units) {
    const [, amount = "0", unit = ""] = /^([\d.]+)([a-zA-Z]+)$/.exec(text) ?? [];
    return Number(amount) * (units[unit] ?? 1);
}
function list(item) {
    const split = (value) => {
        if (typeof value === "string")
            return value
                .split("\n")
                .map((line) => line.trim())
                .filter((line) => line !== "");
        return value === undefined || value === null || Array.isArray(value) ? value : [value];
    };
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(split, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
}
function textMap() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).transform(String));
}
function httpHeaders() {
    const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[!#$%&'*+.^`|~\w-]+$/, "must be a header's name");
    const value = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])
        .transform((given) => String(given).trim())
        .refine((text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text), "must be one line of ISO 8859-1 text, as a header's value");
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, value);
}
function httpUrl() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "must be an absolute URL that starts with https:// or http://");
}
function domainName() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine((text) => text.length <= 254 && /^([^.\s]{1,63}\.)*[^.\s]{1,63}\.?$/.test(text) && !/[/:@]/.test(text), "must be a domain name such as www.example.com");
}


/***/ }),

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


/***/ }),

/***/ 70981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ knownFromEntries),
/* harmony export */   cy: () => (/* binding */ knownFromReport),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   vy: () => (/* binding */ DEFAULT_BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _core_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38140);
/* harmony import */ var _core_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94030);





const DEFAULT_BASELINE_FILE = "launch-ready-baseline.yml";
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{16,128}$/, "must be a finding's fingerprint"),
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(3),
    owner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    until: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-05-01"),
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), findings: (0,_core_options_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(entrySchema) });
function parseBaseline(text, file) {
    const document = (0,_core_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(text, file);
    const { findings } = (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .t)(baselineSchema, document.value, () => ({
        name: file,
        positionOf: document.positionOf,
    }));
    return findings.map((entry, index) => ({ ...entry, line: document.positionOf(["findings", index]).line }));
}
function renderBaseline(report, former, options) {
    const known = new Map(former.map((entry) => [entry.fingerprint, entry]));
    const entries = new Map();
    for (const found of report.gates.flatMap((gate) => gate.findings)) {
        if (found.rule.startsWith("policy/") || !belongs(found))
            continue;
        entries.set(found.fingerprint, entryOf(found, known.get(found.fingerprint), options));
    }
    for (const entry of former) {
        if (!wasLookedAt(entry.rule, report) && !entries.has(entry.fingerprint))
            entries.set(entry.fingerprint, entry);
    }
    const findings = [...entries.values()].sort(byRuleAndSubject).map(plain);
    const head = [
        '# Findings that are tolerated until a date. Written by "launch-ready baseline".',
        "# Give each a reason and an owner; take out what is mended.",
    ];
    return `${head.join("\n")}\n${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ version: 1, findings }, { lineWidth: 0 })}`;
}
function belongs({ suppression }) {
    return suppression === undefined || suppression.kind === "baseline";
}
function entryOf(found, former, options) {
    const { fingerprint, rule, subject } = found;
    const kept = former && former.until >= options.today ? former : undefined;
    return {
        fingerprint,
        rule,
        subject,
        reason: kept?.reason ?? options.reason,
        owner: kept?.owner ?? found.owner ?? options.owner,
        until: kept?.until ?? options.until,
    };
}
function plain({ fingerprint, rule, subject, reason, owner, until }) {
    return { fingerprint, rule, subject, reason, owner, until };
}
function byRuleAndSubject(a, b) {
    const key = (entry) => `${entry.rule}\0${entry.subject}\0${entry.fingerprint}`;
    return key(a) < key(b) ? -1 : 1;
}
function wasLookedAt(rule, report) {
    const id = rule.slice(0, rule.indexOf("/"));
    const gate = report.gates.find((one) => one.gate === id);
    return gate !== undefined && gate.inconclusive.length === 0 && gate.skipped === undefined;
}
function knownFromEntries(entries, today) {
    const valid = entries.filter(({ until }) => today <= until);
    const known = new Map(valid.map((entry) => [entry.fingerprint, entry]));
    return (fingerprint) => {
        const entry = known.get(fingerprint);
        return entry && { kind: "baseline", reason: entry.reason, owner: entry.owner, until: entry.until };
    };
}
function knownFromReport(fingerprints) {
    const known = new Set(fingerprints);
    return (fingerprint) => known.has(fingerprint) ? { kind: "baseline", reason: "the base has it, too" } : undefined;
}


/***/ }),

/***/ 43675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKnown: () => (/* binding */ readKnown)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93222);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38140);
/* harmony import */ var _probes_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78270);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70981);






const MAX_BASELINE_BYTES = 64 * 1024 * 1024;
async function readKnown(policy, { root, branch, today }) {
    const { baseline, "new-only": newOnly = baseline !== undefined } = policy;
    if (!newOnly)
        return undefined;
    const file = baseline ?? _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BASELINE_FILE */ .vy;
    const { counts, head } = await readBoth(file, root, branch);
    if (counts !== undefined && isJson(counts)) {
        return { known: (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .knownFromReport */ .cy)(fingerprintsOf(counts, file)), entries: [], added: [], file };
    }
    const entries = counts === undefined ? [] : (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .nk)(counts, file);
    const fingerprints = new Set(entries.map(({ fingerprint }) => fingerprint));
    const added = head === undefined || isJson(head) ? [] : (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .nk)(head, file);
    return {
        known: (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .knownFromEntries */ .YZ)(entries, today),
        entries,
        added: added.filter(({ fingerprint }) => !fingerprints.has(fingerprint)),
        file,
    };
}
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    gates: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })) })),
});
function fingerprintsOf(text, file) {
    let report;
    try {
        report = JSON.parse(text);
    }
    catch (thrown) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${file}: is neither a baseline nor a JSON report: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`);
    }
    const { gates } = (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .validate */ .t)(reportSchema, report, () => ({ name: file }));
    return gates.flatMap((gate) => gate.findings.map(({ fingerprint }) => fingerprint));
}
function isJson(text) {
    return text.trimStart().startsWith("{");
}
async function readBoth(file, root, branch) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, file) : file;
    const head = await readFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file), file);
    const outside = path.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
    const base = outside ? undefined : await branch?.read(path);
    if (base !== undefined)
        return { counts: base, ...(head === undefined ? {} : { head }) };
    if (head !== undefined) {
        const brought = branch !== undefined && !outside && (await branch.isTracked(path));
        return brought ? { head } : { counts: head };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${file}: no such baseline. Write one with "launch-ready baseline", or put the base branch's last JSON report there.`);
}
async function readFile(path, name) {
    try {
        return await (0,_probes_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G)(path, { maxBytes: MAX_BASELINE_BYTES, name });
    }
    catch (thrown) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(thrown) === "ENOENT")
            return undefined;
        throw thrown;
    }
}


/***/ })

};
