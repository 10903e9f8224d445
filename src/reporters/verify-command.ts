import type { Report, ReportFinding } from "../core/report.ts";
import { forShell } from "../core/sanitize.ts";

/** The command that shows whether a finding is mended: the one its gate gave, else the gate run again. */
export function verifyCommand({ target }: Report, finding: ReportFinding): string {
  const own = finding.evidence.find((one) => one.kind === "command");
  if (own) return own.command;
  const gate = finding.rule.split("/", 1)[0] ?? "";
  const words = ["launch-ready", "run", gate];
  if (target.site !== undefined) words.push("--url", target.site);
  else if (target.domain !== undefined) words.push("--domain", target.domain);
  if (target.environment !== undefined) words.push("--environment", target.environment);
  return words.map(forShell).join(" ");
}
