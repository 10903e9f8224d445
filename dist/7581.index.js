export const id = 7581;
export const ids = [7581];
export const modules = {

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/**
 * Every limit of GitHub's that something here has to keep, each with its source. Counts of characters are UTF-16 units:
 * never fewer than code points, so that what fits by ours fits by theirs.
 */
const limits = {
    /** Annotations of one level (error, warning, notice) a step may make: actions/runner, `_maxCountPerIssueType`. */
    annotationsPerLevel: 10,
    /** Characters of an annotation's message; the runner cuts there: actions/runner, `_maxIssueMessageLength`. */
    annotationMessage: 4096,
    /** Characters of an annotation's title: REST API, "Create a check run", `annotations[].title`. */
    annotationTitle: 255,
    /** Bytes of a step's summary; more and the runner uploads none of it: docs, "Workflow commands", job summaries. */
    summaryBytes: 1024 * 1024,
    /** Characters of a comment; the API answers 422 "body is too long (maximum is 65536 characters)". */
    comment: 65_536,
    /** Annotations in one request for a check run: REST API, "Create a check run", `annotations` maxItems. */
    checkRunAnnotations: 50,
    /** Characters of a check run's `output.summary` and `output.text`: REST API, maxLength. */
    checkRunText: 65_535,
    /** Characters of a check run's title: REST API, "Create a check run". */
    checkRunTitle: 255,
    /** Bytes of one check-run annotation's `message` and of its `raw_details`: REST API, "64 KB". */
    checkRunAnnotationBytes: 64 * 1024,
    /** Characters of a deployment status's description: REST API, "Create a deployment status". */
    deploymentDescription: 140,
    /** Characters of a commit status's description: REST API, "Create a commit status". */
    statusDescription: 140,
    /** Bytes of all of a job's outputs, counted as UTF-16: docs, "Workflow syntax", `jobs.<job_id>.outputs`. */
    outputsBytes: 1024 * 1024,
    /** Results of a SARIF run that are accepted: docs, "SARIF support for code scanning". */
    sarifResults: 25_000,
    /** Rules of a SARIF run: as above. */
    sarifRules: 25_000,
    /** Locations of a SARIF result that are shown (1,000 are accepted): as above. */
    sarifLocations: 100,
    /** Tags of a SARIF rule that are shown (20 are accepted): as above. */
    sarifTags: 10,
    /** Bytes of a SARIF file, gzip-compressed: as above. */
    sarifGzipBytes: 10 * 1024 * 1024,
    /** Items a page of the REST API holds at most: docs, "Using pagination". */
    page: 100,
    /** Bytes of a webhook's payload: docs, "Webhook events and payloads", payload cap. */
    payloadBytes: 25 * 1024 * 1024,
    /** Files of a pull request the API lists at most: REST API, "List pull requests files". */
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
/** Longest text of one message; code scanning shows the first lines. */
const MAX_TEXT = 20_000;
/**
 * The report as a SARIF 2.1.0 log of one run. Findings without a file in the repository point at their URL, or at a
 * logical location. Most costly findings come first, so that a reader's limits cut the least.
 */
function sarif(report) {
    for (let most = _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.sarifResults;; most = Math.floor(most / 2)) {
        for (const evidence of [true, false]) {
            const log = { $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, { most, evidence })] };
            const text = `${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .forJson */ .Cx)(log, wellFormed)}\n`;
            // What is within the limit before compression is so after it.
            if (Buffer.byteLength(text) <= _github_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.sarifGzipBytes || most === 0)
                return text;
        }
    }
}
function wellFormed(_key, value) {
    return typeof value === "string" ? value.toWellFormed() : value;
}
/** Plain text without the brackets a viewer would take for an embedded link (section 3.11.6). */
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
                // The run itself worked; what could not be answered stands in its notifications (section 3.20.14).
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
/** Code scanning's scale for rules tagged `security`: above 9.0 is critical, above 7.0 high, above 4.0 medium. */
const securitySeverity = { error: "9.1", warning: "6.0", note: "2.0" };
/** `redirect-crawl/lost-query` as `RedirectCrawlLostQuery`, the form section 3.49.7 recommends. */
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
/**
 * GitHub refuses a whole file when one result has no file URI, or one with a scheme ("SARIF URI scheme "https" did not
 * match the checkout URI scheme "file""). So what is no file in the repository stands at a relative URI that names it, and
 * the logical location has the subject as it is.
 */
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
/** `www.example.com/old` for a URL, `dns-records/example.com` for anything else. */
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
/** What was not answered and not looked at: a reader of SARIF alone must not take silence for a pass. */
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
