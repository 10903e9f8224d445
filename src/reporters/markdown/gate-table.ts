import type { GateReport, Report } from "../../core/report.ts";
import { forMarkdown, forMarkdownCode } from "../../core/sanitize.ts";
import { coverageText, durationText, gateStatus, gateTotals, totalsText } from "../phrases.ts";

/** Signs GitHub shows in colour; the word beside them says the same. */
export const verdictSigns = {
  ship: "✅",
  stop: "❌",
  inconclusive: "❔",
  skipped: "⚪",
  "not checked": "⚪",
} as const;

/** One row a gate, those that did not run included: "not checked" never looks like "passed". */
export function gateTable(report: Report): string {
  const rows = [
    ...report.gates.map(gateRow),
    ...report.notChecked.map(({ gate, reason }) => [
      forMarkdownCode(gate),
      sign("not checked"),
      "",
      forMarkdown(reason),
      "",
    ]),
  ];
  if (rows.length === 0) return "";
  return table(["Gate", "Verdict", "Findings", "Checked", "Time"], rows);
}

function gateRow(gate: GateReport): string[] {
  const skips = gate.coverage.skipped.reduce((sum, { count }) => sum + count, 0);
  const coverage = gate.skipped ?? `${coverageText(gate.coverage)}${skips > 0 ? `; ${skips} skipped` : ""}`;
  return [
    forMarkdownCode(gate.gate),
    sign(gateStatus(gate)),
    forMarkdown(totalsText(gateTotals(gate))),
    forMarkdown(coverage),
    durationText(gate.durationMs),
  ];
}

function sign(status: keyof typeof verdictSigns): string {
  return `${verdictSigns[status]} ${status}`;
}

/** A GFM table; cells are Markdown that is already safe. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
