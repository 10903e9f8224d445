import type { Report, ReportFinding } from "../core/report.ts";
import type { SubjectKind } from "../core/rule.ts";
import { forShell } from "../core/sanitize.ts";

/** Subjects that live on a site, so that the gate has to be told which. */
const onSite: ReadonlySet<SubjectKind | undefined> = new Set(["url", "dns-name", "host", "flow"]);

/** Gates whose own commands show where a finding came from, or what was done, and not whether it is mended. */
const runAgain: ReadonlySet<string> = new Set(["policy", "promotion", "secret-scan"]);

/** What makes a request of curl's that may change something, and what stands where a value was taken out. */
const unfit =
  /\s(-X|--request)\s+(?!(GET|HEAD|OPTIONS)\b)|\s(-d|-F|-T|--data[a-z-]*|--form|--json|--upload-file)[\s=]|\[redacted\]/;

/**
 * The command that shows whether a finding is mended: the one its gate gave, where that can be run by anybody and
 * changes nothing, else the gate run again.
 */
export function verifyCommand(report: Report, finding: ReportFinding): string {
  const gate = finding.rule.split("/", 1)[0] ?? "";
  const own = runAgain.has(gate) ? undefined : finding.evidence.find((one) => one.kind === "command");
  if (own && !unfit.test(own.command)) return own.command;
  const { environment } = report.target;
  const words = ["launch-ready", "run", ...gateWords(report, finding, gate)];
  if (environment !== undefined) words.push("--environment", environment);
  return words.map(forShell).join(" ");
}

function gateWords(report: Report, finding: ReportFinding, gate: string): string[] {
  switch (gate) {
    case "policy":
      return [];
    case "promotion":
      // The site as visitors meet it is the configuration's; the report's is the deployment.
      return typeof finding.args["gate"] === "string" ? [finding.args["gate"]] : [];
    case "secret-scan":
      return [gate, ...scopeWords(finding)];
    default:
      return [gate, ...siteWords(report, finding)];
  }
}

/** What is in a commit stays there when the file is mended. */
function scopeWords({ args: { commit } }: ReportFinding): string[] {
  if (typeof commit !== "string") return [];
  return ["--scope", commit === "" ? "tree" : "history"];
}

function siteWords({ rules, target }: Report, finding: ReportFinding): string[] {
  if (!onSite.has(rules[finding.rule]?.subject)) return [];
  if (target.site !== undefined) return ["--url", target.site];
  return target.domain === undefined ? [] : ["--domain", target.domain];
}
