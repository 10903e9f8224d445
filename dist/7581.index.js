export const id = 7581;
export const ids = [7581];
export const modules = {

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    annotationsPerLevel: 10,
    annotationMessage: 4096,
    annotationTitle: 255,
    summaryBytes: 1024 * 1024,
    comment: 65_536,
    checkRunAnnotations: 50,
    checkRunText: 65_535,
    checkRunTitle: 255,
    checkRunAnnotationBytes: 64 * 1024,
    deploymentDescription: 140,
    statusDescription: 140,
    outputsBytes: 1024 * 1024,
    sarifResults: 25_000,
    sarifRules: 25_000,
    sarifLocations: 100,
    sarifTags: 10,
    sarifGzipBytes: 10 * 1024 * 1024,
    page: 100,
    payloadBytes: 25 * 1024 * 1024,
    pullRequestFiles: 3000,
};


/***/ }),

/***/ 37581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _core_ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68427);
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11558);
/* harmony import */ var _github_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73019);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87978);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18718);






const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const MAX_TEXT = 20_000;
function sarif(report) {
    for (let most = _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.sarifResults;; most = Math.floor(most / 2)) {
        for (const evidence of [true, false]) {
            const log = { $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, { most, evidence })] };
            const text = `${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .forJson */ .Cx)(log, wellFormed)}\n`;
            if (Buffer.byteLength(text) <= _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.sarifGzipBytes || most === 0)
                return text;
        }
    }
}
function wellFormed(_key, value) {
    return typeof value === "string" ? value.toWellFormed() : value;
}
function plain(text) {
    return (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLines */ .fk)(text), MAX_TEXT).replaceAll("](", "] (");
}
function runOf(report, extent) {
    const findings = [...(0,_core_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ranked */ .ad)(report), ...(0,_core_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressed */ .Dm)(report)];
    const kept = findings.slice(0, extent.most);
    const ruleIds = [...new Set(findings.map(({ finding }) => finding.rule))]
        .sort()
        .slice(0, _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.sarifRules);
    const { tool, target } = report;
    const commit = target.commit !== undefined && /^[0-9a-f]{7,64}$/i.test(target.commit) ? target.commit : undefined;
    const repository = repositoryUri(report);
    return {
        tool: {
            driver: {
                name: "Launch Ready",
                semanticVersion: tool.version,
                informationUri: tool.informationUri,
                rules: ruleIds.map((id) => ruleOf(id, report.rules[id])),
            },
        },
        automationDetails: {
            id: `${["launch-ready", target.environment, report.shard]
                .filter(Boolean)
                .map((part) => (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(String(part)).replaceAll("/", "-"))
                .join("/")}/`,
        },
        invocations: [
            {
                executionSuccessful: report.gates.every((gate) => gate.inconclusive.length === 0),
                startTimeUtc: report.startedAt,
                endTimeUtc: endOf(report),
                toolExecutionNotifications: notificationsOf(report, findings.length - kept.length),
            },
        ],
        ...(repository !== undefined && commit !== undefined
            ? { versionControlProvenance: [{ repositoryUri: repository, revisionId: commit }] }
            : {}),
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The repository's root." } } },
        columnKind: "utf16CodeUnits",
        results: kept.map((one) => resultOf(one, ruleIds.indexOf(one.finding.rule), extent)),
        properties: {
            verdict: report.verdict,
            failOn: report.failOn,
            summary: `${_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2[report.verdict]}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictReason */ .s_)(report)}`,
        },
    };
}
function endOf({ startedAt, durationMs }) {
    return new Date(Date.parse(startedAt) + durationMs).toISOString();
}
function repositoryUri({ target }) {
    if (target.sourceUrl === undefined || !(0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .isWebUrl */ .O9)(target.sourceUrl))
        return undefined;
    return target.sourceUrl.replace(/\/blob\/[^/]+\/$/, "");
}
function ruleOf(id, rule) {
    if (!rule)
        return { id };
    const help = `**Why it matters:** ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(rule.why)}\n\n**Fix:** ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(rule.fix)}`;
    return {
        id,
        name: pascal(id),
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} ${rule.fix}`, markdown: help },
        ...((0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .isWebUrl */ .O9)(rule.helpUri) ? { helpUri: rule.helpUri } : {}),
        defaultConfiguration: { level: rule.severity },
        properties: {
            tags: [...new Set([id.split("/", 1)[0] ?? id, rule.impact])].slice(0, _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.sarifTags),
            precision: "high",
            "problem.severity": rule.severity === "note" ? "recommendation" : rule.severity,
            ...(rule.impact === "security" ? { "security-severity": securitySeverity[rule.severity] } : {}),
        },
    };
}
const securitySeverity = { error: "9.1", warning: "6.0", note: "2.0" };
function pascal(id) {
    return id.replace(/(^|[-/])([a-z0-9])/g, (_, _separator, letter) => letter.toUpperCase());
}
function resultOf({ finding }, ruleIndex, extent) {
    const { args, evidence, impact, owner, reach, subject } = finding;
    return {
        ruleId: finding.rule,
        ...(ruleIndex >= 0 ? { ruleIndex } : {}),
        level: finding.severity,
        kind: "fail",
        message: { text: textOf(finding, extent) },
        locations: [locationOf(finding)],
        partialFingerprints: { "launchReady/v1": finding.fingerprint },
        ...(finding.suppression ? { suppressions: [suppressionOf(finding.suppression)] } : {}),
        ...(reach === undefined ? {} : { occurrenceCount: Math.max(1, Math.round(reach)) }),
        properties: {
            impact,
            subject,
            ...(owner === undefined ? {} : { owner }),
            args,
            ...(extent.evidence ? { evidence } : {}),
        },
    };
}
function textOf(finding, extent) {
    if (!extent.evidence)
        return plain(finding.message);
    const evidence = finding.evidence.flatMap((one) => {
        const { label, lines } = (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceText */ .rS)(one, _evidence_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fullEvidence */ .NI);
        return [`${label}:`, ...lines.map((line) => `  ${line}`)];
    });
    return plain([finding.message, ...evidence].join("\n"));
}
function locationOf(finding) {
    const physicalLocation = fileLocation(finding) ?? {
        artifactLocation: { uri: relativeUri(finding) },
        region: { startLine: 1 },
    };
    const kind = finding.location ? "object" : "resource";
    return { physicalLocation, logicalLocations: [{ fullyQualifiedName: plain(finding.subject), kind }] };
}
function fileLocation({ location }) {
    if (!location)
        return undefined;
    const { line = 1, column, endLine, endColumn } = location;
    const region = {
        startLine: line,
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
    return { artifactLocation: { uri: encodedPath(location.path), uriBaseId: "%SRCROOT%" }, region };
}
function relativeUri({ rule, subject }) {
    const text = subject.toWellFormed();
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
        return `${encodedPath(rule.split("/", 1)[0] ?? "")}/${encodeURIComponent(text) || "-"}`;
    }
    const { host, pathname, search } = new URL(text);
    return `${encodeURIComponent(host)}${pathname}${search}`.replace(/[[\]|^`{}]/g, encodeURIComponent);
}
function encodedPath(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function suppressionOf(suppression) {
    return {
        kind: suppression.kind === "inline" ? "inSource" : "external",
        status: "accepted",
        justification: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionText */ .Jx)(suppression),
    };
}
function notificationsOf(report, left) {
    const note = (id, level, text) => ({
        descriptor: { id },
        level: level,
        message: { text: plain(text) },
    });
    return [
        ...report.gates.flatMap((gate) => gate.inconclusive.map((reason) => note(`${gate.gate}/inconclusive`, "error", `${gate.gate} is inconclusive: ${reason}`))),
        ...report.notChecked.map(({ gate, reason }) => note(`${gate}/not-checked`, "note", `${gate} was not checked: ${reason}`)),
        ...report.gates.flatMap((gate) => gate.coverage.skipped.map((skip) => note(`${gate.gate}/skipped`, "note", `${gate.gate} skipped ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .skipText */ .DD)(skip)}`))),
        ...(left > 0
            ? [
                note("launch-ready/left-out", "warning", `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(left, "finding")} left out: the file would be larger than code scanning takes.`),
            ]
            : []),
    ];
}


/***/ })

};
