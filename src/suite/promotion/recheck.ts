import { messageOf } from "../../core/errors.ts";
import type { Finding } from "../../core/finding.ts";
import type { Table } from "../../core/gate.ts";
import type { GateReport, Report } from "../../core/report.ts";
import { finding } from "../../core/rule.ts";
import { cut } from "../../core/sanitize.ts";
import type { PromotionRequest } from "./request.ts";
import { rules } from "./rules.ts";

const TITLE = "After the rollback";

/** What the gates say once the rollback is done. */
export interface Recheck {
  findings: Finding[];
  inconclusive: string[];
  table: Table;
}

/** Looks at the site once more: a rollback that nobody checked is a hope. Undefined when no gate is named for it. */
export async function recheck(request: PromotionRequest): Promise<Recheck | undefined> {
  const gates = request.commands.recheck ?? [];
  if (gates.length === 0) return undefined;
  let report: Report;
  try {
    report = await request.recheck(gates);
  } catch (thrown) {
    const table = { title: TITLE, columns: [], rows: [] };
    return {
      findings: [],
      inconclusive: [`the gates could not run after the rollback: ${messageOf(thrown)}`],
      table,
    };
  }
  const open = report.gates.filter(({ verdict }) => verdict === "inconclusive");
  return {
    findings: report.gates
      .filter(({ verdict }) => verdict === "stop")
      .map((gate) => notGood(gate, hostOf(report, request))),
    inconclusive: [
      ...open.map(
        (gate) => `after the rollback, ${gate.gate} is inconclusive: ${gate.inconclusive.join("; ")}`,
      ),
      ...(report.gates.length === 0 ? ["no gate ran after the rollback"] : []),
    ],
    table: {
      title: TITLE,
      columns: ["gate", "verdict", "errors", "warnings"],
      rows: report.gates.map((gate) => [
        gate.gate,
        gate.verdict,
        String(count(gate, "error")),
        String(count(gate, "warning")),
      ]),
    },
  };
}

/** The host that was looked at. */
function hostOf({ target: { site } }: Report, { deployment }: PromotionRequest): string {
  return site === undefined ? deployment.environment : new URL(site).host;
}

function notGood(gate: GateReport, host: string): Finding {
  const standing = gate.findings.filter(({ suppression }) => !suppression);
  return finding(rules["rollback-not-good"], {
    subject: host,
    args: { gate: gate.gate, errors: count(gate, "error") },
    identity: [gate.gate],
    evidence: standing
      .slice(0, 20)
      .map(({ rule, message }) => ({ kind: "snippet", label: rule, text: cut(message, 1_000) })),
  });
}

function count({ findings }: GateReport, severity: string): number {
  return findings.filter((one) => !one.suppression && one.severity === severity).length;
}
