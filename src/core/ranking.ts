import type { GateReport, Report, ReportFinding } from "./report.ts";
import { impacts, severities } from "./severity.ts";

/**
 * Orders findings by what they cost: severity, then impact, then how many meet them; then by name, so that the
 * order is the same on every run.
 */
export function byRisk(a: ReportFinding, b: ReportFinding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    impacts.indexOf(a.impact) - impacts.indexOf(b.impact) ||
    (b.reach ?? 1) - (a.reach ?? 1) ||
    byText(a.rule, b.rule) ||
    byText(a.subject, b.subject) ||
    byText(a.location?.path ?? "", b.location?.path ?? "") ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    byText(a.fingerprint, b.fingerprint)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A finding with the gate that found it. */
export interface RankedFinding {
  gate: GateReport;
  finding: ReportFinding;
}

/** Every unsuppressed finding of a report, most costly first. */
export function ranked(report: Report): RankedFinding[] {
  return report.gates
    .flatMap((gate) => gate.findings.map((finding) => ({ gate, finding })))
    .filter(({ finding }) => !finding.suppression)
    .sort((a, b) => byRisk(a.finding, b.finding));
}

/** Every suppressed finding of a report, most costly first. */
export function suppressed(report: Report): RankedFinding[] {
  return report.gates
    .flatMap((gate) => gate.findings.map((finding) => ({ gate, finding })))
    .filter(({ finding }) => finding.suppression)
    .sort((a, b) => byRisk(a.finding, b.finding));
}
