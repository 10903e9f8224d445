import type { Report, ReportFinding } from "../core/report.ts";
import type { SubjectKind } from "../core/rule.ts";
import { forShell } from "../core/sanitize.ts";

/** Subjects that live on a site, so that the gate has to be told which. */
const onSite: ReadonlySet<SubjectKind | undefined> = new Set(["url", "dns-name", "host", "flow"]);

/** The command that shows whether a finding is mended: the one its gate gave, else the gate run again. */
export function verifyCommand({ rules, target }: Report, finding: ReportFinding): string {
  const own = finding.evidence.find((one) => one.kind === "command");
  if (own) return own.command;
  const gate = finding.rule.split("/", 1)[0] ?? "";
  const words = gate === "policy" ? ["launch-ready", "run"] : ["launch-ready", "run", gate];
  if (onSite.has(rules[finding.rule]?.subject)) {
    if (target.site !== undefined) words.push("--url", target.site);
    else if (target.domain !== undefined) words.push("--domain", target.domain);
  }
  if (target.environment !== undefined) words.push("--environment", target.environment);
  return words.map(forShell).join(" ");
}
