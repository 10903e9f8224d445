import type { RankedFinding } from "../../core/ranking.ts";
import type { GateReport, Report } from "../../core/report.ts";
import { cut, forHtml } from "../../core/sanitize.ts";
import {
  coverageText,
  durationText,
  gateStatus,
  gateTotals,
  signs,
  totalsText,
  verdictReason,
  verdictWords,
} from "../phrases.ts";
import { isWebUrl, placeOf } from "../sections.ts";
import { findingAnchor } from "./findings.ts";

/** Longest place shown beside the verdict. */
const MAX_PLACE = 200;

/** The verdict, the finding to begin with where one stops the launch, and what was judged. */
export function verdictHtml(report: Report, first: RankedFinding | undefined): string {
  const { verdict } = report;
  return `<div class="verdict tone-${verdict}">
<p class="question">May this ship?</p>
<h1>${signs[verdict]} ${verdictWords[verdict]}</h1>
<p class="reason">${forHtml(sentence(verdictReason(report)))}</p>
${first ? startHtml(report, first) : ""}<dl class="facts">${facts(report)
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
    .join("")}</dl>
</div>`;
}

/** So that the first screen says what to do, however many gates there are. */
function startHtml(report: Report, { finding }: RankedFinding): string {
  const title = forHtml(report.rules[finding.rule]?.title ?? finding.rule);
  const place = forHtml(cut(placeOf(finding) ?? finding.subject, MAX_PLACE));
  return `<p class="start">Start with <a href="#${findingAnchor(1)}">${title}</a>: <code>${place}</code></p>\n`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function facts({ target, startedAt, durationMs, shard }: Report): [name: string, value: string][] {
  const code = (text: string | undefined): string | undefined => text && `<code>${forHtml(text)}</code>`;
  const run =
    target.runUrl !== undefined && isWebUrl(target.runUrl)
      ? `<a href="${forHtml(target.runUrl)}">this run</a>`
      : undefined;
  const all: [string, string | undefined][] = [
    ["Site", code(target.site)],
    ["Domain", code(target.domain)],
    ["Environment", target.environment && forHtml(target.environment)],
    ["Repository", code(target.repository)],
    ["Commit", code(target.commit?.slice(0, 10))],
    ["Pull request", target.pullRequest === undefined ? undefined : `#${target.pullRequest}`],
    ["Shard", shard && forHtml(shard)],
    [
      "Started",
      `<time datetime="${forHtml(startedAt)}">${forHtml(startedAt.replace("T", " ").replace(/\.\d+Z$/, " UTC"))}</time>`,
    ],
    ["Took", durationText(durationMs)],
    ["CI", run],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

/** The id of a gate's section; never made of the report's own text. */
export function gateAnchor(index: number): string {
  return `gate-${index + 1}`;
}

/** One tile a gate, linked to its section. */
export function gateBar(report: Report): string {
  const tiles = report.gates.map((gate, index) => {
    const status = gateStatus(gate);
    const totals = totalsText(gateTotals(gate));
    const detail = totals === "" ? (gate.skipped ?? coverageText(gate.coverage)) : totals;
    return tile(gateAnchor(index), status, gate.gate, `${signs[status]} ${status}`, detail);
  });
  const rest = report.notChecked.map(({ gate }) =>
    tile("not-checked", "not-checked", gate, "- not checked", "see why below"),
  );
  if (tiles.length + rest.length === 0) return "";
  return `<nav aria-label="Gates"><ul class="gate-bar">${[...tiles, ...rest].join("\n")}</ul></nav>`;
}

function tile(anchor: string, tone: string, name: string, status: string, detail: string): string {
  return `<li class="tone-${tone}"><a href="#${anchor}"><span class="name">${forHtml(name)}</span><span class="status">${status}</span><span class="detail">${forHtml(detail)}</span></a></li>`;
}

/** When each gate ran within the run. */
export function timelineSection(report: Report): string {
  if (report.gates.length === 0) return "";
  const end = Math.max(
    1,
    report.durationMs,
    ...report.gates.map(({ startedMs, durationMs }) => startedMs + durationMs),
  );
  const rows = report.gates.map((gate) => timelineRow(gate, end)).join("\n");
  return `<section id="timeline"><h2>Timeline</h2>
<div class="timeline card"><ol>${rows}</ol><p class="scale" aria-hidden="true"><span><i>0</i><i>${durationText(end / 2)}</i><i>${durationText(end)}</i></span></p></div></section>`;
}

function timelineRow(gate: GateReport, end: number): string {
  const percent = (ms: number): string => `${Math.round((ms / end) * 10_000) / 100}%`;
  const width = Math.max(0.4, (gate.durationMs / end) * 100);
  const x = Math.min((gate.startedMs / end) * 100, 100 - width);
  const label = `${gate.gate}: from ${durationText(gate.startedMs)}, ${durationText(gate.durationMs)} long`;
  return `<li class="tone-${gateStatus(gate)}"><span class="name">${forHtml(gate.gate)}</span><svg role="img" aria-label="${forHtml(label)}"><rect class="track" width="100%" height="14" rx="4"/><rect class="span" x="${Math.round(x * 100) / 100}%" width="${percent((width / 100) * end)}" height="14" rx="4"/></svg><span class="time">${durationText(gate.durationMs)}</span></li>`;
}
