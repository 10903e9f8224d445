import { createHash } from "node:crypto";
import type { Report } from "../core/report.ts";
import { forHtml } from "../core/sanitize.ts";
import { acceptedSection, filterHtml, findingsSection } from "./html/findings.ts";
import { gatesSection, notCheckedSection } from "./html/gates.ts";
import { gateBar, timelineSection, verdictHtml } from "./html/overview.ts";
import { script } from "./html/script.ts";
import { styles } from "./html/styles.ts";
import { verdictReason, verdictWords } from "./phrases.ts";
import { sectionsOf } from "./sections.ts";

/**
 * The report as one HTML page that needs no network: its policy (CSP Level 3) allows this style sheet and this script
 * by their hashes and nothing else.
 */
export function html(report: Report): string {
  const { mustFix, canWait, accepted } = sectionsOf(report);
  const title = `${verdictWords[report.verdict]}: ${report.target.site ?? report.target.repository ?? "launch report"}`;
  const sections = [
    mustFix.length + canWait.length > 0 ? filterHtml(report) : "",
    findingsSection(report, {
      id: "must-fix",
      title: "Must fix now",
      lead: "These block the launch, most costly first.",
      findings: mustFix,
      first: 1,
    }),
    findingsSection(report, {
      id: "can-wait",
      title: "Can wait",
      lead: "Worth fixing; none of these blocks the launch.",
      findings: canWait,
      first: mustFix.length + 1,
    }),
    acceptedSection(accepted),
    timelineSection(report),
    gatesSection(report),
    notCheckedSection(report),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="description" content="${forHtml(verdictReason(report))}">
<title>${forHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the findings</a>
<header class="top">
${verdictHtml(report, mustFix[0])}
${gateBar(report)}
</header>
<main id="content">
${sections.filter((section) => section !== "").join("\n")}
</main>
<footer><p>${forHtml(report.tool.name)} ${forHtml(report.tool.version)}. Secrets are redacted. This file holds everything it shows; it loads nothing.</p></footer>
<script>${script}</script>
</body>
</html>
`;
}

function policy(): string {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(styles)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
