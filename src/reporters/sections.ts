import { type RankedFinding, ranked, suppressed } from "../core/ranking.ts";
import type { Report, ReportFinding } from "../core/report.ts";
import { atLeast } from "../core/severity.ts";

/** A report's findings as people act on them, most costly first in each part. */
export interface Sections {
  /** What stops the launch. */
  mustFix: RankedFinding[];
  canWait: RankedFinding[];
  /** Waived, or known before this change. */
  accepted: RankedFinding[];
}

/** Parts a report's findings into what stops the launch, what can wait, and what was accepted. */
export function sectionsOf(report: Report): Sections {
  const standing = ranked(report);
  const blocks = ({ finding }: RankedFinding): boolean =>
    report.failOn !== "never" && atLeast(finding.severity, report.failOn);
  return {
    mustFix: standing.filter(blocks),
    canWait: standing.filter((one) => !blocks(one)),
    accepted: suppressed(report),
  };
}

/** Neighbours in the ranking that break the same rule, so that what the rule says is said once. */
export interface RuleGroup {
  rule: string;
  findings: RankedFinding[];
}

/** Groups neighbours by rule; the order stays. */
export function groupsOf(findings: readonly RankedFinding[]): RuleGroup[] {
  const groups: RuleGroup[] = [];
  for (const one of findings) {
    const last = groups.at(-1);
    if (last?.rule === one.finding.rule) last.findings.push(one);
    else groups.push({ rule: one.finding.rule, findings: [one] });
  }
  return groups;
}

/** `src/app.ts:12`, with the commit when the line belongs to another one than the head. */
export function placeOf({ location }: ReportFinding): string | undefined {
  if (!location) return undefined;
  const line = location.line === undefined ? "" : `:${location.line}`;
  const commit = location.commit === undefined ? "" : ` at ${location.commit.slice(0, 10)}`;
  return `${location.path}${line}${commit}`;
}

/** The page of a finding's line at its commit, or undefined when the report does not say where the source is. */
export function sourceLink({ target }: Report, { location }: ReportFinding): string | undefined {
  if (!location || target.sourceUrl === undefined || !isWebUrl(target.sourceUrl)) return undefined;
  const { commit, line, endLine, path } = location;
  const base =
    commit === undefined
      ? target.sourceUrl
      : target.sourceUrl.replace(/\/blob\/[^/]+\/$/, `/blob/${encodeURIComponent(commit)}/`);
  const encoded = path.toWellFormed().split("/").map(encodeSegment).join("/");
  const until = endLine === undefined || endLine === line ? "" : `-L${endLine}`;
  return `${base}${encoded}${line === undefined ? "" : `#L${line}${until}`}`;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Whether a text is an absolute http(s) URL without characters that end an attribute or a Markdown link. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s<>"'`()\\]+$/i.test(text) && URL.canParse(text);
}
