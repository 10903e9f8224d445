export const id = 1334;
export const ids = [1334];
export const modules = {

/***/ 61334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeReports: () => (/* binding */ mergeReports)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43351);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93222);
/* harmony import */ var _core_ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68427);
/* harmony import */ var _core_shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10241);
/* harmony import */ var _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24635);
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44083);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87550);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14263);








function mergeReports(reports) {
    const [first, ...others] = [...reports].sort(byShard);
    if (!first)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1("merge: no report was given");
    if (others.length === 0 && first.shard === undefined)
        return first;
    const sorted = [first, ...others];
    for (const other of others)
        assertSameRun(first, other);
    const lost = lostShards(sorted);
    const gates = mergeGates(sorted, lost);
    const findings = gates.flatMap((gate) => gate.findings);
    const standing = findings.filter(({ suppression }) => !suppression);
    const count = (severity) => standing.filter((found) => found.severity === severity).length;
    const { shard: _, ...whole } = first;
    return {
        ...whole,
        verdict: (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .overallVerdict */ .Bn)(gates.map(({ verdict }) => verdict)),
        startedAt: sorted.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
        durationMs: Math.max(...sorted.map(({ durationMs }) => durationMs)),
        totals: { error: count("error"), warning: count("warning"), note: count("note") },
        gates,
        notChecked: mergeNotChecked(sorted, gates),
        rules: sortedByKey(Object.assign({}, ...sorted.map(({ rules }) => rules))),
    };
}
function byShard(a, b) {
    const index = ({ shard }) => (shard === undefined ? 0 : (0,_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(shard).index);
    return index(a) - index(b);
}
function assertSameRun(a, b) {
    const total = ({ shard }) => shard === undefined ? "no shard" : `${(0,_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(shard).total} shards`;
    const facts = [
        ["version", ({ tool }) => tool.version],
        ["number of shards", total],
        ["commit", ({ target }) => target.commit],
        ["repository", ({ target }) => target.repository],
        ["site", ({ target }) => target.site],
        ["environment", ({ target }) => target.environment],
        ["fail-on", ({ failOn }) => failOn],
    ];
    for (const [name, of] of facts) {
        if (of(a) === of(b))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`merge: the reports are not of one run: ${name} is ${of(a) ?? "absent"} in one and ${of(b) ?? "absent"} in another`);
    }
}
function lostShards(reports) {
    const names = reports.map(({ shard = "1/1" }) => (0,_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(shard));
    const total = names[0]?.total ?? 1;
    const seen = new Set();
    for (const { index } of names) {
        if (seen.has(index))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`merge: there are two reports of shard ${index}/${total}`);
        seen.add(index);
    }
    return Array.from({ length: total }, (_, index) => index + 1)
        .filter((index) => !seen.has(index))
        .map((index) => `${index}/${total}`);
}
function placeOf(gate) {
    const place = _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .gateIds */ .GQ.indexOf(gate);
    return place < 0 ? _gates_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .gateIds */ .GQ.length : place;
}
function mergeGates(reports, lost) {
    const { failOn } = reports[0];
    const all = reports.flatMap(({ gates }) => gates);
    const ids = [...new Set(all.map(({ gate }) => gate))].sort((a, b) => placeOf(a) - placeOf(b));
    const merged = ids.map((id) => mergeGate(all.filter(({ gate }) => gate === id), failOn));
    return lost.length === 0 ? merged : [...merged, lostGate(lost)];
}
function mergeGate(parts, failOn) {
    const [first, ...others] = parts;
    if (!first)
        throw new Error("a gate without parts");
    if (others.length === 0)
        return first;
    const findings = uniqueFindings(parts.flatMap((part) => part.findings)).sort(_core_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .byRisk */ .x9);
    const coverage = first.gate === "policy" ? first.coverage : mergeCoverage(parts.map((part) => part.coverage));
    const skipped = mergeSkipped(parts);
    const reasons = parts.flatMap((part) => part.inconclusive);
    const nothing = skipped === undefined && reasons.length === 0 && !(0,_core_coverage_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedAnything */ .C)(coverage);
    const inconclusive = nothing ? [_run_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_CHECKED */ .Q] : [...new Set(reasons)];
    const { skipped: _, ...rest } = first;
    return {
        ...rest,
        ...(skipped === undefined ? {} : { skipped }),
        verdict: (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(findings, inconclusive, failOn),
        inconclusive,
        startedMs: Math.min(...parts.map(({ startedMs }) => startedMs)),
        durationMs: Math.max(...parts.map(({ durationMs }) => durationMs)),
        coverage,
        metrics: mergeMetrics(parts.map(({ metrics }) => metrics)),
        tables: mergeTables(parts.flatMap(({ tables }) => tables)),
        findings,
    };
}
function mergeSkipped(parts) {
    const reasons = new Set(parts.map(({ skipped }) => skipped));
    reasons.delete(_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_SHARE */ .iH);
    return reasons.size === 1 ? [...reasons][0] : undefined;
}
function uniqueFindings(findings) {
    const unique = new Map();
    for (const found of findings) {
        const { path = "", line = 0, column = 0 } = found.location ?? {};
        const key = `${found.fingerprint}\0${path}\0${line}\0${column}`;
        if (!unique.has(key))
            unique.set(key, found);
    }
    return [...unique.values()];
}
function mergeCoverage(parts) {
    const checked = {};
    const skips = new Map();
    for (const part of parts) {
        for (const [unit, count] of Object.entries(part.checked))
            checked[unit] = (checked[unit] ?? 0) + count;
        for (const skip of part.skipped) {
            if ((0,_core_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeftToOthers */ .Ai)(skip.reason))
                continue;
            const key = `${skip.what}\0${skip.reason}`;
            const known = skips.get(key);
            skips.set(key, { ...skip, count: skip.count + (known?.count ?? 0) });
        }
    }
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const skipped = [...skips.values()].sort((a, b) => byText(a.what, b.what) || byText(a.reason, b.reason));
    return { checked, skipped };
}
function mergeMetrics(parts) {
    const merged = {};
    for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
        const known = merged[name];
        if (known === undefined)
            merged[name] = value;
        else
            merged[name] = /(Ms|Seconds|Percent)$/.test(name) ? Math.max(known, value) : known + value;
    }
    return merged;
}
function mergeTables(tables) {
    const merged = new Map();
    for (const table of tables) {
        const key = JSON.stringify([table.title, table.columns]);
        const rows = [...(merged.get(key)?.rows ?? []), ...table.rows];
        const unique = new Map(rows.map((row) => [JSON.stringify(row), row]));
        merged.set(key, { ...table, rows: [...unique.values()] });
    }
    return [...merged.values()];
}
function mergeNotChecked(reports, gates) {
    const ran = new Set(gates.map(({ gate }) => gate));
    const merged = new Map();
    for (const one of reports.flatMap(({ notChecked }) => notChecked)) {
        const known = merged.get(one.gate);
        if (!ran.has(one.gate) && (!known || known.reason === _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .otherShard */ .b))
            merged.set(one.gate, one);
    }
    return [...merged.values()].sort((a, b) => placeOf(a.gate) - placeOf(b.gate));
}
function lostGate(lost) {
    return {
        gate: "shards",
        title: "Shards",
        verdict: "inconclusive",
        inconclusive: lost.map((shard) => `shard ${shard} gave no report, so its share was not checked`),
        startedMs: 0,
        durationMs: 0,
        coverage: { checked: {}, skipped: [] },
        metrics: {},
        tables: [],
        findings: [],
    };
}
function sortedByKey(record) {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ })

};
