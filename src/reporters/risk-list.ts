import type { RankedFinding } from "../core/ranking.ts";
import type { Report, ReportFinding, ReportRule } from "../core/report.ts";
import type { PlatformFix } from "../core/rule.ts";
import { cut, forMarkdown, forMarkdownBlock, forMarkdownCode } from "../core/sanitize.ts";
import { fullEvidence } from "./evidence-text.ts";
import { verdictHeading } from "./markdown/document.ts";
import { foldedEvidence } from "./markdown/evidence.ts";
import { placeLink } from "./markdown/finding.ts";
import { gateTable, table } from "./markdown/gate-table.ts";
import { acceptedFindings, gateTables, openQuestions, skippedThings, targetLine } from "./markdown/rest.ts";
import { numberText } from "./phrases.ts";
import { isWebUrl, sectionsOf } from "./sections.ts";
import { verifyCommand } from "./verify-command.ts";

const MAX_TEXT = 2000;

/**
 * The risk list: ship or stop, then every finding by what it costs, each with who mends it, how, the command that shows
 * whether it is mended, and its rule's page. Markdown without any limit on its size.
 */
export function riskList(report: Report): string {
  const { mustFix, canWait, accepted } = sectionsOf(report);
  const parts = [
    `# Launch risk list\n\n${targetLine(report)}`,
    verdictHeading(report),
    gateTable(report),
    part(report, "Must fix now", mustFix, 1),
    openQuestions(report),
    part(report, "Can wait", canWait, mustFix.length + 1),
    acceptedFindings(accepted),
    skippedThings(report),
    gateTables(report.gates),
  ];
  return `${parts.filter((text) => text !== "").join("\n\n")}\n`;
}

function part(report: Report, title: string, findings: readonly RankedFinding[], first: number): string {
  if (findings.length === 0) return "";
  const entries = findings.map(({ finding }, index) => entry(report, finding, first + index));
  return `## ${title} (${numberText(findings.length)})\n\n${overview(report, findings, first)}\n\n${entries.join("\n\n")}`;
}

function overview(report: Report, findings: readonly RankedFinding[], first: number): string {
  const rows = findings.map(({ finding }, index) => [
    String(first + index),
    forMarkdown(report.rules[finding.rule]?.title ?? finding.rule),
    forMarkdownCode(cut(finding.subject, 120)),
    finding.severity,
    finding.impact,
    forMarkdown(finding.owner ?? "nobody yet"),
  ]);
  return table(["#", "Risk", "Subject", "Severity", "Impact", "Owner"], rows);
}

function entry(report: Report, finding: ReportFinding, number: number): string {
  const rule = report.rules[finding.rule];
  const place = placeLink(report, finding);
  const facts: [name: string, value: string][] = [
    ["Subject", forMarkdownCode(cut(finding.subject, MAX_TEXT))],
    ...(place === undefined ? [] : ([["Where", place]] satisfies [string, string][])),
    ["Weight", `${finding.severity}, ${finding.impact}${reachText(finding)}`],
    ["Owner", forMarkdown(finding.owner ?? "nobody yet: add one under `owners` in launch-ready.yml")],
    ...(rule ? ruleFacts(finding.rule, rule) : []),
  ];
  const list = facts.map(([name, value]) => `- **${name}:** ${value}`).join("\n");
  const command = verifyCommand(report, finding);
  const verify = `**Verify:**\n\n${forMarkdownBlock(command, "sh")}`;
  const evidence = finding.evidence.filter((one) => one.kind !== "command" || one.command !== command);
  const parts = [
    `### ${number}. ${forMarkdown(rule?.title ?? finding.rule)}`,
    forMarkdown(cut(finding.message, MAX_TEXT)),
    list,
    verify,
    foldedEvidence(evidence, fullEvidence),
  ];
  return parts.filter((text) => text !== "").join("\n\n");
}

function reachText({ reach }: ReportFinding): string {
  return reach === undefined || reach <= 1 ? "" : `, met ${numberText(reach)} times`;
}

function ruleFacts(id: string, rule: ReportRule): [name: string, value: string][] {
  const page = isWebUrl(rule.helpUri) ? `[${forMarkdownCode(id)}](${rule.helpUri})` : forMarkdownCode(id);
  return [
    ["Why it matters", forMarkdown(rule.why)],
    ["Fix", [forMarkdown(rule.fix), ...rule.fixes.map(platformFix)].join("\n")],
    ["Rule", page],
  ];
}

/** A list below the item it belongs to. */
function platformFix({ platform, text, snippet }: PlatformFix): string {
  const code = snippet === undefined ? "" : `\n\n${forMarkdownBlock(snippet)}`;
  return `- ${forMarkdown(platform)}: ${forMarkdown(text)}${code}`.replace(/^(?=.)/gm, (_, at) =>
    at === 0 ? "  " : "    ",
  );
}
