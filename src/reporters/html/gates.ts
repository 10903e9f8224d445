import type { Table } from "../../core/gate.ts";
import type { GateReport, Report } from "../../core/report.ts";
import { cut, forHtml } from "../../core/sanitize.ts";
import { coverageText, durationText, gateStatus, numberText, signs, skipText } from "../phrases.ts";
import { gateAnchor } from "./overview.ts";

const MAX_ROWS = 500;
const MAX_SKIPS = 200;
const MAX_TEXT = 2000;

/** What each gate looked at and what it could not answer. */
export function gatesSection(report: Report): string {
  if (report.gates.length === 0) return "";
  const gates = report.gates.map((gate, index) => gateArticle(gate, gateAnchor(index)));
  return `<section id="gates"><h2>What was checked</h2>\n${gates.join("\n")}</section>`;
}

function gateArticle(gate: GateReport, anchor: string): string {
  const status = gateStatus(gate);
  const metrics = Object.entries(gate.metrics).map(
    ([name, value]) => [words(name), numberText(value)] as const,
  );
  const facts: (readonly [string, string])[] = [
    ["Checked", gate.skipped ?? coverageText(gate.coverage)],
    ["Took", durationText(gate.durationMs)],
    ...metrics,
  ];
  const list = facts
    .map(([name, value]) => `<div><dt>${forHtml(name)}</dt><dd>${forHtml(value)}</dd></div>`)
    .join("");
  return `<article class="gate card" id="${anchor}">
<h3>${forHtml(gate.title)} <span class="id">${forHtml(gate.gate)}</span> <span class="label tone-${status}">${signs[status]} ${status}</span></h3>
${openQuestions(gate)}<dl>${list}</dl>${skips(gate)}${gate.tables.map(tableHtml).join("\n")}</article>`;
}

function openQuestions({ inconclusive }: GateReport): string {
  if (inconclusive.length === 0) return "";
  const items = inconclusive.map((reason) => `<li>${forHtml(cut(reason, MAX_TEXT))}</li>`);
  return `<div class="open"><strong>Inconclusive</strong><ul>${items.join("")}</ul></div>`;
}

function skips({ coverage }: GateReport): string {
  if (coverage.skipped.length === 0) return "";
  const shown = coverage.skipped
    .slice(0, MAX_SKIPS)
    .map((skip) => `<li>${forHtml(cut(skipText(skip), MAX_TEXT))}</li>`);
  const hidden = coverage.skipped.length - shown.length;
  if (hidden > 0) shown.push(`<li>${numberText(hidden)} more</li>`);
  return `<div><strong>Not checked</strong><ul>${shown.join("")}</ul></div>`;
}

function tableHtml({ title, columns, rows }: Table): string {
  const head = columns.map((name) => `<th scope="col">${forHtml(name)}</th>`).join("");
  const body = rows.slice(0, MAX_ROWS).map((row) => {
    const cells = columns.map((_, index) => `<td>${forHtml(cut(row[index] ?? "", MAX_TEXT))}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  const hidden = rows.length - body.length;
  const more =
    hidden > 0
      ? `<tfoot><tr><td colspan="${columns.length}">${numberText(hidden)} more rows</td></tr></tfoot>`
      : "";
  return `<details class="table" open><summary>${forHtml(title)}</summary><div class="scroll" tabindex="0" role="region" aria-label="${forHtml(title)}"><table class="sortable"><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody>${more}</table></div></details>`;
}

/** `urlsPerSecond` as `urls per second`. */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Gates that did not run, and why. */
export function notCheckedSection({ notChecked }: Report): string {
  if (notChecked.length === 0) return "";
  const rows = notChecked.map(
    ({ gate, title, reason }) =>
      `<tr><td>${forHtml(title)}</td><td><code>${forHtml(gate)}</code></td><td>${forHtml(cut(reason, MAX_TEXT))}</td></tr>`,
  );
  return `<section id="not-checked"><h2>Not checked <span class="count">${rows.length}</span></h2>
<p class="lead">These gates did not run. That is not a pass.</p>
<div class="card scroll" tabindex="0" role="region" aria-label="Gates that did not run"><table><thead><tr><th scope="col">Gate</th><th scope="col">Id</th><th scope="col">Why not</th></tr></thead><tbody>${rows.join("")}</tbody></table></div></section>`;
}
