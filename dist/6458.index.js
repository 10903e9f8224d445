export const id = 6458;
export const ids = [6458];
export const modules = {

/***/ 13029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ markdownDocument),
  G: () => (/* binding */ verdictHeading)
});

// EXTERNAL MODULE: ./out/src/core/sanitize.js
var sanitize = __webpack_require__(11558);
// EXTERNAL MODULE: ./out/src/reporters/phrases.js
var phrases = __webpack_require__(87978);
// EXTERNAL MODULE: ./out/src/reporters/sections.js
var reporters_sections = __webpack_require__(18718);
;// CONCATENATED MODULE: ./out/src/reporters/markdown/budget.js
function largestShare(total, sizeOf, limit) {
    const most = (fits) => {
        if (fits(total))
            return total;
        let low = 0;
        let high = total;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (fits(middle))
                low = middle;
            else
                high = middle;
        }
        return low;
    };
    const entries = most((count) => sizeOf({ entries: count, evidence: 0 }) <= limit);
    const evidence = entries < total ? 0 : most((count) => sizeOf({ entries, evidence: count }) <= limit);
    return { entries, evidence };
}

// EXTERNAL MODULE: ./out/src/reporters/markdown/evidence.js
var markdown_evidence = __webpack_require__(21823);
// EXTERNAL MODULE: ./out/src/reporters/markdown/finding.js
var finding = __webpack_require__(74933);
;// CONCATENATED MODULE: ./out/src/reporters/markdown/findings.js




function findingsText(report, sections, evidence) {
    const parts = [
        { title: "Must fix now", findings: sections.mustFix },
        { title: "Can wait", findings: sections.canWait },
    ];
    const pieces = parts.flatMap(({ title, findings }) => piecesOf(report, title, findings, evidence));
    return { total: pieces.length, render: (share) => put(pieces, share) };
}
function piecesOf(report, title, findings, evidence) {
    const heading = `### ${title} (${(0,phrases/* numberText */.$4)(findings.length)})`;
    return (0,reporters_sections/* groupsOf */.c1)(findings).flatMap((group) => group.findings.map((one, index) => ({
        title: heading,
        head: index === 0 ? (0,finding/* ruleHead */.Vc)(group.rule, report.rules[group.rule], one.finding) : "",
        entry: (0,finding/* findingEntry */.uX)(report, one),
        evidence: indented((0,markdown_evidence/* foldedEvidence */.o)(one.finding.evidence, evidence)),
    })));
}
function put(pieces, share) {
    const lines = [];
    let title = "";
    for (const [index, piece] of pieces.slice(0, share.entries).entries()) {
        if (piece.title !== title)
            lines.push("", piece.title);
        title = piece.title;
        if (piece.head !== "")
            lines.push("", piece.head, "");
        lines.push(piece.entry);
        if (index < share.evidence && piece.evidence !== "")
            lines.push("", piece.evidence);
    }
    return lines.join("\n").trim();
}
function indented(block) {
    return block.replace(/^(?=.)/gm, "  ");
}

// EXTERNAL MODULE: ./out/src/reporters/markdown/gate-table.js
var gate_table = __webpack_require__(82328);
// EXTERNAL MODULE: ./out/src/reporters/markdown/rest.js
var markdown_rest = __webpack_require__(16296);
;// CONCATENATED MODULE: ./out/src/reporters/markdown/document.js







function markdownDocument(report, options) {
    const sections = (0,reporters_sections/* sectionsOf */.Ks)(report);
    const findings = findingsText(report, sections, options.evidence);
    const withRest = (rest) => {
        const page = (share) => joined([
            options.prefix ?? "",
            verdictHeading(report),
            (0,gate_table/* gateTable */.k0)(report),
            (0,markdown_rest/* openQuestions */.qd)(report),
            findings.render(share),
            omission(report, findings.total, share, options.elsewhere),
            ...rest,
            (0,markdown_rest/* targetLine */.Ue)(report),
        ]);
        const fits = largestShare(findings.total, (share) => options.sizeOf(page(share)), options.limit);
        return page(fits);
    };
    const full = withRest([
        (0,markdown_rest/* acceptedFindings */.oG)(sections.accepted),
        (0,markdown_rest/* skippedThings */.gq)(report),
        (0,markdown_rest/* gateTables */.BB)(report.gates),
    ]);
    if (options.sizeOf(full) <= options.limit)
        return full;
    const short = withRest([]);
    return options.sizeOf(short) <= options.limit
        ? short
        : joined([options.prefix ?? "", verdictHeading(report)]);
}
function verdictHeading(report) {
    const { verdict } = report;
    return `## ${gate_table/* verdictSigns */.In[verdict]} ${phrases/* verdictWords */.L2[verdict]}: ${(0,sanitize/* forMarkdown */.Bm)((0,phrases/* verdictReason */.s_)(report))}`;
}
function omission(report, total, share, elsewhere) {
    if (share.evidence >= total)
        return "";
    const parts = [];
    const evidence = share.entries - share.evidence;
    if (evidence > 0)
        parts.push(`the evidence of ${(0,phrases/* countText */.lT)(evidence, "finding")}`);
    for (const [severity, count] of omittedBySeverity(report, share.entries)) {
        if (count > 0)
            parts.push((0,phrases/* countText */.lT)(count, severity));
    }
    return `> **Left out for length:** ${parts.join(", ")}. ${(0,sanitize/* forMarkdown */.Bm)(elsewhere)}`;
}
function omittedBySeverity(report, entries) {
    let room = entries;
    const omitted = [];
    for (const severity of ["error", "warning", "note"]) {
        const count = report.gates.reduce((sum, gate) => sum + (0,phrases/* gateTotals */.jv)(gate)[severity], 0);
        omitted.unshift([severity, Math.max(0, count - room)]);
        room = Math.max(0, room - count);
    }
    return omitted;
}
function joined(parts) {
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}


/***/ }),

/***/ 21823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ foldedEvidence)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73019);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87978);



function foldedEvidence(evidence, limits) {
    if (evidence.length === 0)
        return "";
    const blocks = evidence.map((one) => evidenceBlock(one, limits)).join("\n\n");
    return `<details><summary>Evidence</summary>\n\n${blocks}\n\n</details>`;
}
function evidenceBlock(evidence, limits) {
    const { label, lines, omitted } = (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceText */ .rS)(evidence, limits);
    const more = omitted > 0 ? [`… ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(omitted, "more line")}`] : [];
    const language = evidence.kind === "command" ? "sh" : "text";
    return `${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(label)}\n${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownBlock */ .qt)([...lines, ...more].join("\n"), language)}`;
}


/***/ }),

/***/ 74933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ ruleHead),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uX: () => (/* binding */ findingEntry)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18718);


const MAX_TEXT = 600;
const severitySigns = { error: "🛑", warning: "⚠️", note: "ℹ️" };
function ruleHead(id, rule, finding) {
    const page = rule && (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebUrl */ .O9)(rule.helpUri) ? `[${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(id)}](${rule.helpUri})` : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(id);
    const heading = `#### ${severitySigns[finding.severity]} ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule?.title ?? id)}`;
    const lines = [
        `${page} · ${finding.severity} · ${finding.impact}`,
        ...(rule?.why ? [`**Why it matters:** ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule.why)}`] : []),
        ...(rule?.fix ? [`**Fix:** ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule.fix)}`] : []),
    ];
    return `${heading}\n\n${lines.join("\\\n")}`;
}
function findingEntry(report, { finding }) {
    const place = placeLink(report, finding) ?? (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.subject, MAX_TEXT));
    const owner = finding.owner === undefined ? "" : ` · owner: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.owner, MAX_TEXT))}`;
    return `- ${place}${owner}\\\n  ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.message, MAX_TEXT))}`;
}
function placeLink(report, finding) {
    const place = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding);
    if (place === undefined)
        return undefined;
    const code = (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(place, MAX_TEXT));
    const link = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLink */ ._o)(report, finding);
    return link !== undefined && (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebUrl */ .O9)(link) ? `[${code}](${link})` : code;
}


/***/ }),

/***/ 82328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ verdictSigns),
/* harmony export */   k0: () => (/* binding */ gateTable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87978);


const verdictSigns = {
    ship: "✅",
    stop: "❌",
    inconclusive: "❔",
    skipped: "⚪",
    "not checked": "⚪",
};
function gateTable(report) {
    const rows = [
        ...report.gates.map(gateRow),
        ...report.notChecked.map(({ gate, reason }) => [
            (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(gate),
            sign("not checked"),
            "",
            (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(reason),
            "",
        ]),
    ];
    if (rows.length === 0)
        return "";
    return table(["Gate", "Verdict", "Findings", "Checked", "Time"], rows);
}
function gateRow(gate) {
    const skips = gate.coverage.skipped.reduce((sum, { count }) => sum + count, 0);
    const coverage = gate.skipped ?? `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageText */ ._)(gate.coverage)}${skips > 0 ? `; ${skips} skipped` : ""}`;
    return [
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(gate.gate),
        sign((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .gateStatus */ ._O)(gate)),
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsText */ .zF)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .gateTotals */ .jv)(gate))),
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(coverage),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(gate.durationMs),
    ];
}
function sign(status) {
    return `${verdictSigns[status]} ${status}`;
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ }),

/***/ 16296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ gateTables),
/* harmony export */   Ue: () => (/* binding */ targetLine),
/* harmony export */   gq: () => (/* binding */ skippedThings),
/* harmony export */   oG: () => (/* binding */ acceptedFindings),
/* harmony export */   qd: () => (/* binding */ openQuestions)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87978);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18718);
/* harmony import */ var _gate_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82328);




const MAX_ITEMS = 50;
const MAX_TEXT = 600;
function openQuestions(report) {
    const open = report.gates.flatMap((gate) => gate.inconclusive.map((reason) => item(gate.gate, reason)));
    return section("### Not answered", open);
}
function acceptedFindings(accepted) {
    const items = accepted.map(({ finding }) => {
        const how = finding.suppression ? `: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressionText */ .Jx)(finding.suppression)}` : "";
        return `- ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(finding.rule)} ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.subject, MAX_TEXT))}${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(how, MAX_TEXT))}`;
    });
    return folded(`Accepted (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(accepted.length)})`, items);
}
function skippedThings(report) {
    const skips = report.gates.flatMap((gate) => gate.coverage.skipped.map((skip) => item(gate.gate, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .skipText */ .DD)(skip))));
    return folded("Not checked", skips);
}
function gateTables(gates) {
    const tables = gates.flatMap((gate) => gate.tables);
    const text = (cell) => (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cell, MAX_TEXT));
    return tables
        .map(({ title, columns, rows }) => {
        const shown = rows.slice(0, MAX_ITEMS);
        const more = rows.length > shown.length ? `\n\n${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(rows.length - shown.length)} more rows` : "";
        const cells = shown.map((row) => columns.map((_, index) => text(row[index] ?? "")));
        return `<details><summary>${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(title)}</summary>\n\n${(0,_gate_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns.map(text), cells)}${more}\n\n</details>`;
    })
        .join("\n\n");
}
function targetLine({ target, tool }) {
    const run = target.runUrl !== undefined && (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .isWebUrl */ .O9)(target.runUrl) ? `[This run](${target.runUrl})` : undefined;
    const parts = [
        target.site === undefined ? undefined : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(target.site),
        target.environment === undefined ? undefined : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(target.environment),
        target.commit === undefined ? undefined : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(target.commit.slice(0, 10)),
        run,
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(`${tool.name} ${tool.version}`),
    ];
    return `<sub>${parts.filter((part) => part !== undefined).join(" · ")}</sub>`;
}
function item(gate, text) {
    return `- ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(gate)}: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, MAX_TEXT))}`;
}
function capped(items) {
    const hidden = items.length - MAX_ITEMS;
    return hidden > 0 ? [...items.slice(0, MAX_ITEMS), `- ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(hidden)} more`] : [...items];
}
function section(title, items) {
    return items.length === 0 ? "" : `${title}\n\n${capped(items).join("\n")}`;
}
function folded(title, items) {
    if (items.length === 0)
        return "";
    return `<details><summary>${title}</summary>\n\n${capped(items).join("\n")}\n\n</details>`;
}


/***/ }),

/***/ 86458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   riskList: () => (/* binding */ riskList)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73019);
/* harmony import */ var _markdown_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13029);
/* harmony import */ var _markdown_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21823);
/* harmony import */ var _markdown_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74933);
/* harmony import */ var _markdown_gate_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82328);
/* harmony import */ var _markdown_rest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16296);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87978);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18718);
/* harmony import */ var _verify_command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33791);










const MAX_TEXT = 2000;
function riskList(report) {
    const { mustFix, canWait, accepted } = (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .sectionsOf */ .Ks)(report);
    const parts = [
        `# Launch risk list\n\n${(0,_markdown_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .targetLine */ .Ue)(report)}`,
        (0,_markdown_document_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictHeading */ .G)(report),
        (0,_markdown_gate_table_js__WEBPACK_IMPORTED_MODULE_5__/* .gateTable */ .k0)(report),
        (0,_markdown_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .openQuestions */ .qd)(report),
        part(report, "Must fix now", mustFix, 1),
        part(report, "Can wait", canWait, mustFix.length + 1),
        (0,_markdown_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .acceptedFindings */ .oG)(accepted),
        (0,_markdown_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .skippedThings */ .gq)(report),
        (0,_markdown_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .gateTables */ .BB)(report.gates),
    ];
    return `${parts.filter((text) => text !== "").join("\n\n")}\n`;
}
function part(report, title, findings, first) {
    if (findings.length === 0)
        return "";
    const entries = findings.map(({ finding }, index) => entry(report, finding, first + index));
    return `## ${title} (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .numberText */ .$4)(findings.length)})\n\n${overview(report, findings, first)}\n\n${entries.join("\n\n")}`;
}
function overview(report, findings, first) {
    const rows = findings.map(({ finding }, index) => [
        String(first + index),
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(report.rules[finding.rule]?.title ?? finding.rule),
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.subject, 120)),
        finding.severity,
        finding.impact,
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(finding.owner ?? "nobody yet"),
    ]);
    return (0,_markdown_gate_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["#", "Risk", "Subject", "Severity", "Impact", "Owner"], rows);
}
function entry(report, finding, number) {
    const rule = report.rules[finding.rule];
    const place = (0,_markdown_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(report, finding);
    const facts = [
        ["Subject", (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.subject, MAX_TEXT))],
        ...(place === undefined ? [] : [["Where", place]]),
        ["Weight", `${finding.severity}, ${finding.impact}${reachText(finding)}`],
        ["Owner", (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(finding.owner ?? "nobody yet: name one under `owners` in launch-ready.yml")],
        ...(rule ? ruleFacts(finding.rule, rule) : []),
    ];
    const list = facts.map(([name, value]) => `- **${name}:** ${value}`).join("\n");
    const verify = `**Verify:**\n\n${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownBlock */ .qt)((0,_verify_command_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyCommand */ .p)(report, finding), "sh")}`;
    const evidence = finding.evidence.filter(({ kind }) => kind !== "command");
    const parts = [
        `### ${number}. ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule?.title ?? finding.rule)}`,
        (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(finding.message, MAX_TEXT)),
        list,
        verify,
        (0,_markdown_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedEvidence */ .o)(evidence, _evidence_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fullEvidence */ .NI),
    ];
    return parts.filter((text) => text !== "").join("\n\n");
}
function reachText({ reach }) {
    return reach === undefined || reach <= 1 ? "" : `, met ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .numberText */ .$4)(reach)} times`;
}
function ruleFacts(id, rule) {
    const page = (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .isWebUrl */ .O9)(rule.helpUri) ? `[${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(id)}](${rule.helpUri})` : (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(id);
    const platforms = rule.fixes.map(({ platform, text }) => `${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(platform)}: ${(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(text)}`);
    return [
        ["Why it matters", (0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule.why)],
        ["Fix", [(0,_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rule.fix), ...platforms].join("\\\n  ")],
        ["Rule", page],
    ];
}


/***/ }),

/***/ 33791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11558);

const onSite = new Set(["url", "dns-name", "host", "flow"]);
function verifyCommand({ rules, target }, finding) {
    const own = finding.evidence.find((one) => one.kind === "command");
    if (own)
        return own.command;
    const gate = finding.rule.split("/", 1)[0] ?? "";
    const words = gate === "policy" ? ["launch-ready", "run"] : ["launch-ready", "run", gate];
    if (onSite.has(rules[finding.rule]?.subject)) {
        if (target.site !== undefined)
            words.push("--url", target.site);
        else if (target.domain !== undefined)
            words.push("--domain", target.domain);
    }
    if (target.environment !== undefined)
        words.push("--environment", target.environment);
    return words.map(_core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .forShell */ .uJ).join(" ");
}


/***/ })

};
