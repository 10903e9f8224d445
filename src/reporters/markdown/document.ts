import type { Report } from "../../core/report.ts";
import { forMarkdown } from "../../core/sanitize.ts";
import type { EvidenceLimits } from "../evidence-text.ts";
import { countText, gateTotals, verdictReason, verdictWords } from "../phrases.ts";
import { sectionsOf } from "../sections.ts";
import { largestShare, type Share } from "./budget.ts";
import { findingsText } from "./findings.ts";
import { gateTable, verdictSigns } from "./gate-table.ts";
import { acceptedFindings, gateTables, openQuestions, skippedThings, targetLine } from "./rest.ts";

export interface DocumentOptions {
  /** Stands above everything, for example a hidden marker. */
  prefix?: string;
  /** Largest size, in the unit of `sizeOf`. */
  limit: number;
  sizeOf: (text: string) => number;
  evidence: EvidenceLimits;
  /** Where the rest is to be found when something was left out. */
  elsewhere: string;
}

/** The report as one Markdown page within a limit. What does not fit is left out by rank, and said. */
export function markdownDocument(report: Report, options: DocumentOptions): string {
  const sections = sectionsOf(report);
  const findings = findingsText(report, sections, options.evidence);
  const withRest = (rest: readonly string[]) => {
    const page = (share: Share): string => {
      const { mustFix, canWait } = findings.render(share);
      return joined([
        options.prefix ?? "",
        verdictHeading(report),
        gateTable(report),
        mustFix,
        openQuestions(report),
        canWait,
        omission(report, findings.total, share, options.elsewhere),
        ...rest,
        targetLine(report),
      ]);
    };
    const fits = largestShare(findings.total, (share) => options.sizeOf(page(share)), options.limit);
    return page(fits);
  };
  const full = withRest([
    acceptedFindings(sections.accepted),
    skippedThings(report),
    gateTables(report.gates),
  ]);
  if (options.sizeOf(full) <= options.limit) return full;
  const short = withRest([]);
  return options.sizeOf(short) <= options.limit
    ? short
    : joined([options.prefix ?? "", verdictHeading(report)]);
}

/** `## ❌ Stop: 2 errors`. */
export function verdictHeading(report: Report): string {
  const { verdict } = report;
  return `## ${verdictSigns[verdict]} ${verdictWords[verdict]}: ${forMarkdown(verdictReason(report))}`;
}

function omission(report: Report, total: number, share: Share, elsewhere: string): string {
  if (share.evidence >= total) return "";
  const parts: string[] = [];
  const evidence = share.entries - share.evidence;
  if (evidence > 0) parts.push(`the evidence of ${countText(evidence, "finding")}`);
  for (const [severity, count] of omittedBySeverity(report, share.entries)) {
    if (count > 0) parts.push(countText(count, severity));
  }
  return `> **Left out for length:** ${parts.join(", ")}. ${forMarkdown(elsewhere)}`;
}

/** Findings beyond the first `entries` of the ranking, least severe first. */
function omittedBySeverity(report: Report, entries: number): [severity: string, count: number][] {
  let room = entries;
  const omitted: [string, number][] = [];
  for (const severity of ["error", "warning", "note"] as const) {
    const count = report.gates.reduce((sum, gate) => sum + gateTotals(gate)[severity], 0);
    omitted.unshift([severity, Math.max(0, count - room)]);
    room = Math.max(0, room - count);
  }
  return omitted;
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
