import type { RankedFinding } from "../../core/ranking.ts";
import type { Report, ReportFinding, ReportRule } from "../../core/report.ts";
import { cut, forMarkdown, forMarkdownCode } from "../../core/sanitize.ts";
import { isWebUrl, placeOf, sourceLink } from "../sections.ts";

/** Longest subject or sentence shown before it is cut; the JSON report has all of it. */
const MAX_TEXT = 600;

const severitySigns = { error: "🛑", warning: "⚠️", note: "ℹ️" } as const;

/** What a rule says, above the findings that break it: title, weight, why, how to fix it, and its page. */
export function ruleHead(id: string, rule: ReportRule | undefined, finding: ReportFinding): string {
  const page =
    rule && isWebUrl(rule.helpUri) ? `[${forMarkdownCode(id)}](${rule.helpUri})` : forMarkdownCode(id);
  const heading = `#### ${severitySigns[finding.severity]} ${forMarkdown(rule?.title ?? id)}`;
  const lines = [
    `${page} · ${finding.severity} · ${finding.impact}`,
    ...(rule?.why ? [`**Why it matters:** ${forMarkdown(rule.why)}`] : []),
    ...(rule?.fix ? [`**Fix:** ${forMarkdown(rule.fix)}`] : []),
  ];
  return `${heading}\n\n${lines.join("\\\n")}`;
}

/** One finding in a list: place (linked to the line at its commit), sentence, owner. */
export function findingEntry(report: Report, { finding }: RankedFinding): string {
  const place = placeLink(report, finding) ?? forMarkdownCode(cut(finding.subject, MAX_TEXT));
  const owner = finding.owner === undefined ? "" : ` · owner: ${forMarkdown(cut(finding.owner, MAX_TEXT))}`;
  return `- ${place}${owner}\\\n  ${forMarkdown(cut(finding.message, MAX_TEXT))}`;
}

/** Where a finding points, linked when the report says where the source is; undefined without a location. */
export function placeLink(report: Report, finding: ReportFinding): string | undefined {
  const place = placeOf(finding);
  if (place === undefined) return undefined;
  const code = forMarkdownCode(cut(place, MAX_TEXT));
  const link = sourceLink(report, finding);
  return link !== undefined && isWebUrl(link) ? `[${code}](${link})` : code;
}
