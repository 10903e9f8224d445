import type { RankedFinding } from "../../core/ranking.ts";
import type { Report, ReportFinding, ReportRule } from "../../core/report.ts";
import { cut, forHtml } from "../../core/sanitize.ts";
import { severities } from "../../core/severity.ts";
import { countText, numberText, suppressionText } from "../phrases.ts";
import { isWebUrl, placeOf, sourceLink } from "../sections.ts";
import { verifyCommand } from "../verify-command.ts";
import { commandHtml, evidenceHtml } from "./evidence.ts";

const MAX_TEXT = 4000;

/** More findings than a page stays quick with. */
const MAX_FINDINGS = 2000;

/** Findings at the top whose details start unfolded. */
const MAX_OPEN = 3;

/** The id of a finding by its rank, from 1; never made of the report's own text. */
export function findingAnchor(rank: number): string {
  return `finding-${rank}`;
}

/** One part of the ranked findings. `first` is the rank of its first. */
export function findingsSection(
  report: Report,
  {
    id,
    title,
    lead,
    findings,
    first,
  }: { id: string; title: string; lead: string; findings: readonly RankedFinding[]; first: number },
): string {
  if (findings.length === 0) return "";
  const shown = findings.slice(0, MAX_FINDINGS);
  const items = shown.map(({ gate, finding }, index) =>
    findingItem(report, gate.gate, finding, first + index),
  );
  const hidden = findings.length - shown.length;
  const more =
    hidden > 0 ? `<p class="lead">${countText(hidden, "more finding")} in the JSON report.</p>` : "";
  return `<section id="${id}"><h2>${title} <span class="count">${numberText(findings.length)}</span></h2>
<p class="lead">${lead}</p>
<ol class="findings">
${items.join("\n")}
</ol><p class="lead" hidden>None of these match the filter.</p>${more}</section>`;
}

function findingItem(report: Report, gate: string, finding: ReportFinding, rank: number): string {
  const rule = report.rules[finding.rule];
  const { severity, impact, subject, owner, reach } = finding;
  const data = {
    severity,
    impact,
    gate,
    rank: String(rank),
    subject: cut(subject, MAX_TEXT),
    owner: owner ?? "",
    reach: String(reach ?? 1),
  };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${forHtml(value)}"`);
  const labels = [
    `<span class="label">${severity}</span>`,
    `<span class="label plain">${impact}</span>`,
    ...(owner === undefined ? [] : [`<span class="label plain">${forHtml(cut(owner, 60))}</span>`]),
  ];
  return `<li id="${findingAnchor(rank)}" class="finding tone-${severity}"${attributes.join("")}><details${rank <= MAX_OPEN && severity === "error" ? " open" : ""}>
<summary><span class="title">${forHtml(rule?.title ?? finding.rule)}</span><span class="labels">${labels.join("")}</span><span class="sentence">${forHtml(cut(finding.message, MAX_TEXT))}</span></summary>
<div class="body">${factsHtml(report, finding, rule)}${evidenceHtml(finding.evidence.filter(({ kind }) => kind !== "command"))}</div></details></li>`;
}

function factsHtml(report: Report, finding: ReportFinding, rule: ReportRule | undefined): string {
  const page =
    rule && isWebUrl(rule.helpUri)
      ? `<a href="${forHtml(rule.helpUri)}"><code>${forHtml(finding.rule)}</code></a>`
      : `<code>${forHtml(finding.rule)}</code>`;
  const facts: [name: string, value: string | undefined][] = [
    ["Why it matters", rule && forHtml(rule.why)],
    ["Fix", rule && fixHtml(rule)],
    ["Subject", `<code>${forHtml(cut(finding.subject, MAX_TEXT))}</code>`],
    ["Where", placeHtml(report, finding)],
    ["Met", finding.reach === undefined ? undefined : `${numberText(finding.reach)} times`],
    ["Owner", finding.owner === undefined ? "nobody yet" : forHtml(finding.owner)],
    ["Rule", page],
    ["Verify", commandHtml(forHtml(verifyCommand(report, finding)))],
  ];
  const rows = facts.filter(([, value]) => value).map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
  return `<dl>${rows.join("\n")}</dl>`;
}

function fixHtml(rule: ReportRule): string {
  const fixes = rule.fixes.map(({ platform, text, snippet }) => {
    const code = snippet === undefined ? "" : `<pre tabindex="0"><code>${forHtml(snippet)}</code></pre>`;
    return `<li><strong>${forHtml(platform)}:</strong> ${forHtml(text)}${code}</li>`;
  });
  return `${forHtml(rule.fix)}${fixes.length > 0 ? `<ul>${fixes.join("")}</ul>` : ""}`;
}

function placeHtml(report: Report, finding: ReportFinding): string | undefined {
  const place = placeOf(finding);
  if (place === undefined) return undefined;
  const code = `<code>${forHtml(place)}</code>`;
  const link = sourceLink(report, finding);
  return link !== undefined && isWebUrl(link) ? `<a href="${forHtml(link)}">${code}</a>` : code;
}

/** Findings that were accepted, with who answers for them and until when. */
export function acceptedSection(accepted: readonly RankedFinding[]): string {
  if (accepted.length === 0) return "";
  const rows = accepted.slice(0, MAX_FINDINGS).map(({ finding }) => {
    const { suppression } = finding;
    const cells = [
      `<code>${forHtml(finding.rule)}</code>`,
      `<code>${forHtml(cut(finding.subject, MAX_TEXT))}</code>`,
      forHtml(
        suppression
          ? suppressionText({
              kind: suppression.kind,
              ...(suppression.reason === undefined ? {} : { reason: suppression.reason }),
            })
          : "",
      ),
      forHtml(suppression?.owner ?? ""),
      forHtml(suppression?.until ?? ""),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const heads = ["Rule", "Subject", "Why", "Owner", "Until"].map((head) => `<th scope="col">${head}</th>`);
  return `<section id="accepted"><h2>Accepted <span class="count">${numberText(accepted.length)}</span></h2>
<div class="card scroll" tabindex="0" role="region" aria-label="Accepted findings"><table class="sortable"><thead><tr>${heads.join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div></section>`;
}

/** Controls for the script; hidden until it runs. */
export function filterHtml(report: Report): string {
  const boxes = severities.map(
    (one) => `<label><input type="checkbox" name="severity" value="${one}" checked> ${one}s</label>`,
  );
  const option = (value: string): string => `<option value="${forHtml(value)}">${forHtml(value)}</option>`;
  const gates = report.gates
    .filter(({ findings }) => findings.some((one) => !one.suppression))
    .map(({ gate }) => gate);
  const impacts = [
    ...new Set(report.gates.flatMap(({ findings }) => findings.map(({ impact }) => impact))),
  ].sort();
  return `<div class="filter card" id="filter" hidden role="search" aria-label="Findings">
<label class="search"><span class="visually-hidden">Filter findings by text</span><input type="search" id="filter-text" placeholder="Filter findings" autocomplete="off" aria-keyshortcuts="/"></label>
<fieldset><legend class="visually-hidden">Severity</legend>${boxes.join("")}</fieldset>
<label>Gate <select id="filter-gate"><option value="">all</option>${gates.map(option).join("")}</select></label>
<label>Impact <select id="filter-impact"><option value="">all</option>${impacts.map(option).join("")}</select></label>
<label>Sort by <select id="filter-order"><option value="rank">rank</option><option value="gate">gate</option><option value="subject">subject</option><option value="reach">reach</option><option value="owner">owner</option></select></label>
<span class="expand"><button type="button" data-open="true">Unfold all</button> <button type="button" data-open="false">Fold all</button></span>
<span class="result"><span id="filter-result" role="status"></span><span class="keys"><kbd>/</kbd> filter · <kbd>j</kbd> <kbd>k</kbd> next and previous · <kbd>Enter</kbd> unfold</span></span>
</div>`;
}
