import type { Redactor } from "./redactor.ts";
import type { GateReport, Report, ReportFinding } from "./report.ts";

/**
 * A copy of `report` in which every text that came from outside is redacted. Words the report's shape is made of
 * (keys, verdicts, severities, ids, kinds) stay, so that a secret that happens to be `stop` or `error` cannot change a
 * verdict.
 */
export function redactReport(report: Report, redactor: Redactor): Report {
  const { event, commit, repository, ...place } = report.target;
  return {
    ...report,
    target: {
      ...texts(place, redactor),
      event,
      ...(commit === undefined ? {} : { commit }),
      ...(repository === undefined ? {} : { repository }),
    },
    gates: report.gates.map((gate) => redactGate(gate, redactor)),
    notChecked: report.notChecked.map((one) => ({ ...one, reason: redactor.redact(one.reason) })),
  };
}

function redactGate(gate: GateReport, redactor: Redactor): GateReport {
  return {
    ...gate,
    inconclusive: texts(gate.inconclusive, redactor),
    ...(gate.skipped === undefined ? {} : { skipped: redactor.redact(gate.skipped) }),
    coverage: { ...gate.coverage, skipped: texts(gate.coverage.skipped, redactor) },
    tables: texts(gate.tables, redactor),
    findings: gate.findings.map((finding) => redactFinding(finding, redactor)),
    ...(gate.unsettled
      ? { unsettled: gate.unsettled.map((finding) => redactFinding(finding, redactor)) }
      : {}),
    ...(gate.share ? { share: { ...gate.share, names: texts(gate.share.names, redactor) } } : {}),
  };
}

function redactFinding(finding: ReportFinding, redactor: Redactor): ReportFinding {
  const { args, evidence, location, owner, suppression } = finding;
  return {
    ...finding,
    subject: redactor.redact(finding.subject),
    message: redactor.redact(finding.message),
    args: redactor.redactData(args),
    evidence: evidence.map((one) => ({ ...texts(one, redactor), kind: one.kind }) as typeof one),
    ...(location ? { location: { ...location, path: redactor.redact(location.path) } } : {}),
    ...(owner === undefined ? {} : { owner: redactor.redact(owner) }),
    ...(suppression ? { suppression: { ...texts(suppression, redactor), kind: suppression.kind } } : {}),
  };
}

/** A deep copy with every text redacted and every key kept. */
function texts<T>(data: T, redactor: Redactor): T {
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return redactor.redact(value);
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(data) as T;
}
