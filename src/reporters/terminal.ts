import type { RankedFinding } from "../core/ranking.ts";
import type { GateReport, Report } from "../core/report.ts";
import { printable, withoutCommands } from "../core/sanitize.ts";
import { briefEvidence, evidenceText } from "./evidence-text.ts";
import { createPaint, type Paint } from "./paint.ts";
import {
  countText,
  coverageText,
  durationText,
  gateStatus,
  gateTotals,
  numberText,
  signs,
  skipText,
  suppressionText,
  totalsText,
  verdictReason,
  verdictWords,
} from "./phrases.ts";
import { groupsOf, placeOf, type RuleGroup, sectionsOf } from "./sections.ts";
import { displayWidth, padTo, wrap } from "./text-layout.ts";

export interface TerminalOptions {
  color?: boolean;
  /** Width of the terminal. */
  columns?: number;
  /** The verdict and nothing else. */
  quiet?: boolean;
  /** Findings shown in full in each part; the others are counted. */
  maxFindings?: number;
}

const MAX_TEXT_COLUMNS = 110;

/** The ranked report for a terminal or a CI log. Every line is safe in a runner's log. Ends with a line break. */
export function terminal(report: Report, options: TerminalOptions = {}): string {
  const { color = false, columns = 100, quiet = false, maxFindings = 50 } = options;
  const page: Page = {
    report,
    paint: createPaint(color),
    width: Math.max(40, Math.min(columns, MAX_TEXT_COLUMNS)),
    maxFindings,
  };
  const { mustFix, canWait, accepted } = sectionsOf(report);
  const parts = quiet
    ? [verdictLines(page)]
    : [
        verdictLines(page),
        gateLines(page),
        sectionLines(page, "Must fix now", mustFix),
        sectionLines(page, "Can wait", canWait),
        openLines(page),
        acceptedLines(page, accepted),
        notCheckedLines(page),
      ];
  const lines = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index > 0 ? ["", ...part] : part));
  return `${lines.map(withoutCommands).join("\n")}\n`;
}

interface Page {
  report: Report;
  paint: Paint;
  width: number;
  maxFindings: number;
}

function verdictLines({ report, paint, width }: Page): string[] {
  const { verdict, target, durationMs, shard } = report;
  const about = [
    target.site ?? target.domain,
    target.environment,
    shard && `shard ${shard}`,
    durationText(durationMs),
  ];
  const word = `${signs[verdict]} ${verdictWords[verdict]}`;
  const [first = "", ...rest] = wrap(`${word}: ${safe(verdictReason(report))}`, width);
  return [
    paint("strong", paint(verdict, first)),
    ...rest.map((line) => paint("strong", paint(verdict, line))),
    paint("dim", safe(about.filter((part) => part !== undefined).join(" · "))),
  ];
}

function gateLines({ report, paint }: Page): string[] {
  const rows = report.gates.map((gate) => ({ gate, cells: gateCells(gate) }));
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...rows.map(({ cells }) => displayWidth(cells[column]!))),
  );
  return rows.map(({ gate, cells }) => {
    const status = gateStatus(gate);
    const [name = "", word = "", totals = "", coverage = "", time = ""] = cells.map((cell, column) =>
      padTo(cell, widths[column] ?? 0),
    );
    const line = `${paint(status, signs[status])} ${name}  ${paint(status, word)}  ${totals}  ${paint("dim", `${coverage}  ${time}`)}`;
    return `  ${line.trimEnd()}`;
  });
}

function gateCells(gate: GateReport): string[] {
  const coverage = gate.skipped === undefined ? coverageText(gate.coverage) : gate.skipped;
  return [
    gate.gate,
    gateStatus(gate),
    totalsText(gateTotals(gate)),
    coverage,
    durationText(gate.durationMs),
  ].map(safe);
}

function sectionLines(page: Page, title: string, findings: readonly RankedFinding[]): string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, page.maxFindings);
  const hidden = findings.length - shown.length;
  return [
    page.paint("strong", `${title} (${numberText(findings.length)})`),
    ...groupsOf(shown).flatMap((group) => ["", ...groupLines(page, group)]),
    ...(hidden > 0 ? ["", `  ${numberText(hidden)} more: see a report file (--format json,html)`] : []),
  ];
}

function groupLines(page: Page, { rule: id, findings }: RuleGroup): string[] {
  const { report, paint } = page;
  const rule = report.rules[id];
  const { severity, impact } = findings[0]!.finding;
  const same = findings.every(({ finding }) => finding.severity === severity && finding.impact === impact);
  const weight = same ? `${severity}, ${impact}` : countText(findings.length, "finding");
  return [
    `  ${paint(severity, severity === "note" ? "·" : "!")} ${paint("strong", safe(rule?.title ?? id))}  ${paint("dim", safe(`${id} (${weight})`))}`,
    ...findings.flatMap((one) => findingLines(page, one)),
    ...labelled(page, "Why", rule?.why),
    ...labelled(page, "Fix", rule?.fix),
    ...labelled(page, "More", rule?.helpUri),
  ];
}

function findingLines(page: Page, { finding }: RankedFinding): string[] {
  const place = placeOf(finding);
  const owner = finding.owner === undefined ? [] : [`owner: ${finding.owner}`];
  const heading = [...(place === undefined ? [] : [place]), ...owner].join("  ");
  const evidence = finding.evidence.flatMap((one) => {
    const { label, lines, omitted } = evidenceText(one, briefEvidence);
    if (one.kind === "command") return lines.map((line, index) => (index === 0 ? `$ ${line}` : `  ${line}`));
    const more = omitted > 0 ? [`… ${countText(omitted, "more line")}`] : [];
    return [label, ...[...lines, ...more].map((line) => `  ${line}`)];
  });
  return [
    ...indented(4, wrap(safe(finding.message), page.width - 4)),
    ...(heading === "" ? [] : indented(6, [page.paint("dim", safe(heading))])),
    ...indented(
      6,
      evidence.map((line) => page.paint("dim", safe(line))),
    ),
  ];
}

function labelled({ paint, width }: Page, label: string, text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  const [first = "", ...rest] = wrap(safe(text), width - 10);
  return [`    ${paint("dim", padTo(label, 4))}  ${first}`, ...indented(10, rest)];
}

function openLines({ report, paint, width }: Page): string[] {
  const open = report.gates.filter((gate) => gate.inconclusive.length > 0);
  if (open.length === 0) return [];
  const lines = open.flatMap((gate) =>
    gate.inconclusive.flatMap((reason) => bullet(safe(`${gate.gate}: ${reason}`), width)),
  );
  return [paint("strong", "Inconclusive"), ...lines];
}

function acceptedLines({ paint, width }: Page, accepted: readonly RankedFinding[]): string[] {
  if (accepted.length === 0) return [];
  const lines = accepted.slice(0, 20).flatMap(({ finding }) => {
    const how = finding.suppression ? suppressionText(finding.suppression) : "";
    return bullet(safe(`${finding.rule} ${finding.subject} (${how})`), width);
  });
  const hidden = accepted.length - 20;
  return [
    paint("strong", `Accepted (${numberText(accepted.length)})`),
    ...lines,
    ...(hidden > 0 ? [`  ${numberText(hidden)} more`] : []),
  ];
}

function notCheckedLines({ report, paint, width }: Page): string[] {
  const byReason = Map.groupBy(report.notChecked, ({ reason }) => reason);
  const gates = [...byReason].map(
    ([reason, together]) => `${together.map(({ gate }) => gate).join(", ")}: ${reason}`,
  );
  const skips = report.gates.flatMap((gate) =>
    gate.coverage.skipped.map((skip) => `${gate.gate}, ${skipText(skip)}`),
  );
  if (gates.length + skips.length === 0) return [];
  return [
    paint("strong", "Not checked"),
    ...[...gates, ...skips].flatMap((line) => bullet(safe(line), width)).map((line) => paint("dim", line)),
  ];
}

function bullet(text: string, width: number): string[] {
  const [first = "", ...rest] = wrap(text, width - 4);
  return [`  - ${first}`, ...indented(4, rest)];
}

function indented(columns: number, lines: readonly string[]): string[] {
  return lines.map((line) => `${" ".repeat(columns)}${line}`);
}

function safe(text: string): string {
  return printable(text).replaceAll("\t", "  ");
}
