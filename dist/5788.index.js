export const id = 5788;
export const ids = [5788];
export const modules = {

/***/ 85788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92494);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73019);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87978);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18718);





function junit(report) {
    const suites = [
        ...report.gates.map((gate) => suiteOf(gate, report)),
        ...report.notChecked.map(notCheckedSuite),
    ];
    const attributes = {
        name: `launch-ready: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictReason */ .s_)(report)}`,
        ...sums(suites.flatMap((suite) => suite.cases)),
        time: seconds(report.durationMs),
        timestamp: report.startedAt.replace(/(\.\d+)?Z$/, ""),
    };
    const body = suites.map((suite) => suiteText(suite, report)).join("");
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", attributes, body, 0)}`;
}
function suiteOf(gate, report) {
    const open = gate.inconclusive.map((reason) => {
        const outcome = { kind: "error", type: "inconclusive", message: reason };
        return { name: "inconclusive", classname: gate.gate, seconds: "0", outcome };
    });
    const skips = gate.coverage.skipped.map((skip) => {
        const outcome = { kind: "skipped", type: "skipped", message: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .skipText */ .DD)(skip) };
        return { name: `not checked: ${skip.what}`, classname: gate.gate, seconds: "0", outcome };
    });
    const findings = gate.findings.map((finding) => caseOf(finding, gate, report));
    const summary = {
        name: gate.skipped === undefined ? `checked ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageText */ ._)(gate.coverage)}` : "nothing to check",
        classname: gate.gate,
        seconds: seconds(gate.durationMs),
        ...(gate.skipped === undefined
            ? {}
            : { outcome: { kind: "skipped", type: "skipped", message: gate.skipped } }),
    };
    const passed = open.length + findings.length === 0 ? [summary] : [];
    return {
        name: gate.gate,
        seconds: seconds(gate.durationMs),
        properties: [
            ["title", gate.title],
            ["verdict", gate.verdict],
            ...Object.entries(gate.coverage.checked).map(([unit, count]) => [
                `checked.${unit}`,
                String(count),
            ]),
            ...Object.entries(gate.metrics).map(([name, value]) => [
                `metric.${name}`,
                String(value),
            ]),
        ],
        cases: [...open, ...findings, ...passed, ...skips],
    };
}
function notCheckedSuite({ gate, title, reason }) {
    const outcome = { kind: "skipped", type: "not-checked", message: reason };
    return {
        name: gate,
        seconds: "0",
        properties: [["title", title]],
        cases: [{ name: "not checked", classname: gate, seconds: "0", outcome }],
    };
}
function caseOf(finding, gate, report) {
    const { location, message, rule, severity, subject, suppression } = finding;
    const place = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding);
    const base = {
        name: `${rule} ${subject}${place === undefined || place === subject ? "" : ` ${place}`}`,
        classname: gate.gate,
        seconds: "0",
        ...(location ? { file: location.path } : {}),
        ...(location?.line === undefined ? {} : { line: location.line }),
    };
    if (suppression)
        return {
            ...base,
            outcome: { kind: "skipped", type: suppression.kind, message: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressionText */ .Jx)(suppression) },
        };
    const text = detailsOf(finding, report);
    const blocks = report.failOn !== "never" && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, report.failOn);
    return blocks
        ? { ...base, outcome: { kind: "failure", type: severity, message, text } }
        : { ...base, output: `${severity}: ${message}\n${text}` };
}
function detailsOf(finding, report) {
    const rule = report.rules[finding.rule];
    const evidence = finding.evidence.flatMap((one) => {
        const { label, lines } = (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceText */ .rS)(one, _evidence_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fullEvidence */ .NI);
        return [label, ...lines.map((line) => `  ${line}`)];
    });
    const lines = [
        ...(rule ? [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `More: ${rule.helpUri}`] : []),
        ...(finding.owner === undefined ? [] : [`Owner: ${finding.owner}`]),
        ...evidence,
    ];
    return lines.join("\n");
}
function sums(cases) {
    const count = (kind) => String(cases.filter(({ outcome }) => outcome?.kind === kind).length);
    return {
        tests: String(cases.length),
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
    };
}
function suiteText(suite, report) {
    const attributes = {
        name: suite.name,
        ...sums(suite.cases),
        time: suite.seconds,
        timestamp: report.startedAt.replace(/(\.\d+)?Z$/, ""),
    };
    const properties = suite.properties
        .map(([name, value]) => element("property", { name, value }, "", 3))
        .join("");
    const cases = suite.cases.map(caseText).join("");
    return element("testsuite", attributes, element("properties", {}, properties, 2) + cases, 1);
}
function caseText(one) {
    const { name, classname, seconds: time, file, line, outcome, output } = one;
    const attributes = { name, classname, time, file, line: line === undefined ? undefined : String(line) };
    const inner = [
        ...(outcome ? [outcomeText(outcome)] : []),
        ...(output === undefined ? [] : [`      <system-out>${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forXml */ .Z0)(output)}</system-out>\n`]),
    ];
    return element("testcase", attributes, inner.join(""), 2);
}
function outcomeText({ kind, type, message, text }) {
    const attributes = kind === "skipped" ? { message } : { type, message };
    if (text === undefined)
        return element(kind, attributes, "", 3);
    return `      <${kind}${attributeText(attributes)}>${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forXml */ .Z0)(text)}</${kind}>\n`;
}
function element(name, attributes, body, depth) {
    const indent = "  ".repeat(depth);
    const start = `${indent}<${name}${attributeText(attributes)}`;
    return body === "" ? `${start}/>\n` : `${start}>\n${body}${indent}</${name}>\n`;
}
function attributeText(attributes) {
    return Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forXml */ .Z0)(value ?? "")}"`)
        .join("");
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}


/***/ })

};
