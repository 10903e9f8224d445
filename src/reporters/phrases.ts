import type { Coverage, Skip } from "../core/coverage.ts";
import type { GateReport, Report, Suppression } from "../core/report.ts";
import { severities, type Verdict } from "../core/severity.ts";

/** The short phrases every reporter says the same way. All of them are plain text: make them safe at the sink. */

/** `12,345`. */
export function numberText(value: number): string {
  const [whole = "", fraction] = String(Math.round(value * 100) / 100).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

/** `1 error`, `2 errors`. `unit` is singular. */
export function countText(count: number, unit: string): string {
  return `${numberText(count)} ${unit}${count === 1 ? "" : "s"}`;
}

/** `412 ms`, `4.2 s`, `3 min 5 s`. */
export function durationText(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest === 0 ? "" : ` ${rest} s`}`;
}

/** `512 bytes`, `1.2 MB`. */
export function bytesText(bytes: number): string {
  const units = ["kB", "MB", "GB", "TB"];
  if (bytes < 1000) return countText(bytes, "byte");
  let value = bytes / 1000;
  let index = 0;
  for (; value >= 999.5 && index < units.length - 1; index++) value /= 1000;
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[index]}`;
}

/** A plural noun's singular, by the rules coverage units need. */
function singular(plural: string): string {
  if (plural.endsWith("ies")) return `${plural.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return plural.endsWith("s") ? plural.slice(0, -1) : plural;
}

/** `4 commits, 31 blobs, 120 kB`; `nothing` when nothing was looked at. */
export function coverageText({ checked }: Coverage): string {
  const parts = Object.entries(checked).map(([unit, count]) => {
    if (unit === "bytes") return bytesText(count);
    return `${numberText(count)} ${count === 1 ? singular(unit) : unit}`;
  });
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

/** `3 × blobs: larger than 10 MB`. */
export function skipText({ what, reason, count }: Skip): string {
  return `${count === 1 ? "" : `${numberText(count)} × `}${what}: ${reason}`;
}

/** `2 errors, 1 warning`, or `` when there are none. */
export function totalsText(totals: Report["totals"]): string {
  return severities
    .filter((severity) => totals[severity] > 0)
    .map((severity) => countText(totals[severity], severity))
    .join(", ");
}

/** How many unsuppressed findings of each severity a gate has. */
export function gateTotals(gate: GateReport): Report["totals"] {
  const totals = { error: 0, warning: 0, note: 0 };
  for (const finding of gate.findings) if (!finding.suppression) totals[finding.severity]++;
  return totals;
}

/** `ship`, `stop`, `inconclusive`, or `skipped` for a gate that rightly had nothing to do. */
export function gateStatus(gate: GateReport): Verdict | "skipped" {
  return gate.skipped !== undefined && gate.verdict === "ship" ? "skipped" : gate.verdict;
}

/** A sign for a status, so that colour is never the only one. */
export const signs = { ship: "✓", stop: "✗", inconclusive: "?", skipped: "-" } as const;

/** The verdict as a word. */
export const verdictWords: Record<Verdict, string> = {
  ship: "Ship",
  stop: "Stop",
  inconclusive: "Inconclusive",
};

/** Gates that are named in one sentence; there are more in a report that was made to be long. */
const MAX_NAMED = 20;

/** What stands behind the verdict: `2 errors, 1 warning`, `dns-records could not tell`… */
export function verdictReason(report: Report): string {
  if (report.gates.length === 0) return "no gate ran, so nothing was checked";
  const open = report.gates.filter((gate) => gate.inconclusive.length > 0).map((gate) => gate.gate);
  const accepted = report.gates.flatMap((gate) => gate.findings).filter((one) => one.suppression).length;
  const found = totalsText(report.totals);
  const parts = [
    ...(found === "" ? [] : [found]),
    ...(open.length > 0 ? [`${someOf(open)} could not tell`] : []),
    ...(accepted > 0 ? [`${numberText(accepted)} accepted`] : []),
  ];
  return parts.length === 0 ? "no findings" : parts.join("; ");
}

function someOf(gates: readonly string[]): string {
  const more = gates.length - MAX_NAMED;
  const named = gates.slice(0, MAX_NAMED).join(", ");
  return more > 0 ? `${named} and ${numberText(more)} more` : named;
}

/** `waived by web until 2027-05-01: leaves in May`. */
export function suppressionText({ kind, owner, until, reason }: Suppression): string {
  const words = {
    waiver: "waived",
    baseline: "known before this change",
    inline: "accepted by a comment in the file",
  };
  const by = owner === undefined ? "" : ` by ${owner}`;
  const limit = until === undefined ? "" : ` until ${until}`;
  return `${words[kind]}${by}${limit}${reason === undefined ? "" : `: ${reason}`}`;
}
