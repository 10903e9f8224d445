import type { RankedFinding } from "../../core/ranking.ts";
import type { GateReport, Report } from "../../core/report.ts";
import { cut, forMarkdown, forMarkdownCode } from "../../core/sanitize.ts";
import { numberText, skipText, suppressionText } from "../phrases.ts";
import { isWebUrl } from "../sections.ts";
import { table } from "./gate-table.ts";

/** Everything a report says beside its findings. */

const MAX_ITEMS = 50;
const MAX_TEXT = 600;

/** Why gates are inconclusive, by gate. */
export function openQuestions(report: Report): string {
  const open = report.gates.flatMap((gate) => gate.inconclusive.map((reason) => item(gate.gate, reason)));
  return section("### Inconclusive", open);
}

/** Findings that were accepted: by whom, why and until when. */
export function acceptedFindings(accepted: readonly RankedFinding[]): string {
  const items = accepted.map(({ finding }) => {
    const how = finding.suppression ? `: ${suppressionText(finding.suppression)}` : "";
    return `- ${forMarkdownCode(finding.rule)} ${forMarkdownCode(cut(finding.subject, MAX_TEXT))}${forMarkdown(cut(how, MAX_TEXT))}`;
  });
  return folded(`Accepted (${numberText(accepted.length)})`, items);
}

/** What nobody looked at, and why. Gates that did not run stand in the table of gates already. */
export function skippedThings(report: Report): string {
  const skips = report.gates.flatMap((gate) =>
    gate.coverage.skipped.map((skip) => item(gate.gate, skipText(skip))),
  );
  return folded("Not checked", skips);
}

/** The tables gates add, such as the origin matrix. */
export function gateTables(gates: readonly GateReport[]): string {
  const tables = gates.flatMap((gate) => gate.tables);
  const text = (cell: string): string => forMarkdown(cut(cell, MAX_TEXT));
  return tables
    .map(({ title, columns, rows }) => {
      const shown = rows.slice(0, MAX_ITEMS);
      const more =
        rows.length > shown.length ? `\n\n${numberText(rows.length - shown.length)} more rows` : "";
      const cells = shown.map((row) => columns.map((_, index) => text(row[index] ?? "")));
      return `<details><summary>${forMarkdown(title)}</summary>\n\n${table(columns.map(text), cells)}${more}\n\n</details>`;
    })
    .join("\n\n");
}

/** Where and what was judged: site, environment, commit, the run's page. */
export function targetLine({ target, tool }: Report): string {
  const run =
    target.runUrl !== undefined && isWebUrl(target.runUrl) ? `[This run](${target.runUrl})` : undefined;
  const parts = [
    target.site === undefined ? undefined : forMarkdownCode(cut(target.site, MAX_TEXT)),
    target.environment === undefined ? undefined : forMarkdown(cut(target.environment, MAX_TEXT)),
    target.commit === undefined ? undefined : forMarkdownCode(target.commit.slice(0, 10)),
    run,
    forMarkdown(cut(`${tool.name} ${tool.version}`, MAX_TEXT)),
  ];
  return `<sub>${parts.filter((part) => part !== undefined).join(" · ")}</sub>`;
}

function item(gate: string, text: string): string {
  return `- ${forMarkdownCode(gate)}: ${forMarkdown(cut(text, MAX_TEXT))}`;
}

function capped(items: readonly string[]): string[] {
  const hidden = items.length - MAX_ITEMS;
  return hidden > 0 ? [...items.slice(0, MAX_ITEMS), `- ${numberText(hidden)} more`] : [...items];
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${title}\n\n${capped(items).join("\n")}`;
}

function folded(title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<details><summary>${title}</summary>\n\n${capped(items).join("\n")}\n\n</details>`;
}
