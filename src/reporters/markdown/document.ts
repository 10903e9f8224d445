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

/** What stands below the findings takes at most this part of a page on which not all finds room. */
const PART_BELOW = 1 / 4;

/** What stands below the findings, and what it is called where it is left out. */
interface Below {
  name: string;
  text: string;
}

/**
 * The report as one Markdown page within a limit. What does not fit is left out by rank, and said; tables and lists
 * below the findings never take the room of more findings than a quarter of the page holds.
 */
export function markdownDocument(report: Report, options: DocumentOptions): string {
  const { sizeOf, limit, elsewhere, prefix = "" } = options;
  const sections = sectionsOf(report);
  const findings = findingsText(report, sections, options.evidence);
  const below: Below[] = [
    { name: "the accepted findings", text: acceptedFindings(sections.accepted) },
    { name: "the list of what was not checked", text: skippedThings(report) },
    { name: "the gates' tables", text: gateTables(report.gates) },
  ].filter(({ text }) => text !== "");
  const page = (kept: readonly Below[], share: Share): string => {
    const { mustFix, canWait } = findings.render(share);
    const left = below.filter((one) => !kept.includes(one)).map(({ name }) => name);
    return joined([
      prefix,
      verdictHeading(report),
      gateTable(report),
      mustFix,
      openQuestions(report),
      canWait,
      omission([...left, ...omittedFindings(report, findings.total, share)], elsewhere),
      ...kept.map(({ text }) => text),
      targetLine(report),
    ]);
  };
  const most = (kept: readonly Below[]): string =>
    page(
      kept,
      largestShare(findings.total, (share) => sizeOf(page(kept, share)), limit),
    );
  const whole = page(below, { entries: findings.total, evidence: findings.total });
  if (sizeOf(whole) <= limit) return whole;
  for (const kept of [withinPart(below, sizeOf, limit * PART_BELOW), []]) {
    const text = most(kept);
    if (sizeOf(text) <= limit) return text;
  }
  const rest = omission(["everything but the verdict"], elsewhere);
  return joined([prefix, verdictHeading(report), rest, targetLine(report)]);
}

/** What finds room in so much, the smallest first, in the order of the page. */
function withinPart(below: readonly Below[], sizeOf: (text: string) => number, room: number): Below[] {
  let left = room;
  const bySize = [...below].sort((a, b) => sizeOf(a.text) - sizeOf(b.text));
  const kept = new Set(
    bySize.filter(({ text }) => {
      left -= sizeOf(text);
      return left >= 0;
    }),
  );
  return below.filter((one) => kept.has(one));
}

/** `## ❌ Stop: 2 errors`. */
export function verdictHeading(report: Report): string {
  const { verdict } = report;
  return `## ${verdictSigns[verdict]} ${verdictWords[verdict]}: ${forMarkdown(verdictReason(report))}`;
}

function omission(parts: readonly string[], elsewhere: string): string {
  return parts.length === 0
    ? ""
    : `> **Left out for length:** ${parts.join(", ")}. ${forMarkdown(elsewhere)}`;
}

function omittedFindings(report: Report, total: number, share: Share): string[] {
  if (share.evidence >= total) return [];
  const parts: string[] = [];
  const evidence = share.entries - share.evidence;
  if (evidence > 0) parts.push(`the evidence of ${countText(evidence, "finding")}`);
  for (const [severity, count] of omittedBySeverity(report, share.entries)) {
    if (count > 0) parts.push(countText(count, severity));
  }
  return parts;
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
