import type { Policy, Waiver } from "../config/schema.ts";
import type { Finding } from "../core/finding.ts";
import { fingerprintOf } from "../core/fingerprint.ts";
import { keyOf } from "../core/join.ts";
import { byRisk } from "../core/ranking.ts";
import type { GateReport, ReportFinding, Suppression } from "../core/report.ts";
import { inRepository, locationInRepository } from "../core/repository-path.ts";
import type { Rule } from "../core/rule.ts";
import { atLeast, type Severity, type Verdict } from "../core/severity.ts";
import { matchesStars } from "../core/stars.ts";
import type { GateResult } from "../suite/run.ts";

/** What findings are judged by. */
export interface Judgement {
  policy: Policy;
  failOn: Severity | "never";
  owners: Readonly<Record<string, string>>;
  /** Today, `YYYY-MM-DD` in UTC: the day waivers are compared with. */
  today: string;
  /** Path of the run's root within its repository, with `/` at its end; absent at the top and outside git. */
  prefix?: string;
  /** Suppresses what the base already had; undefined when everything counts. */
  known?: (fingerprint: string) => Suppression | undefined;
}

/** Words, weighs and judges what a gate found. */
export function judgeGate(result: GateResult, judgement: Judgement): GateReport {
  const { gate, outcome } = result;
  const findings = judgeFindings(result.findings, gate.rules, judgement);
  const unsettled = judgeFindings(outcome.unsettled ?? [], gate.rules, judgement);
  const inconclusive = [...(outcome.inconclusive ?? []), ...unjudged(result)];
  return {
    gate: gate.id,
    title: gate.title,
    verdict: verdictOf(findings, inconclusive, judgement.failOn),
    inconclusive,
    ...(outcome.skipped === undefined ? {} : { skipped: outcome.skipped }),
    startedMs: Math.round(result.startedMs),
    durationMs: Math.round(result.durationMs),
    coverage: result.coverage,
    metrics: { ...outcome.metrics, ...(result.dropped > 0 ? { findingsNotShown: result.dropped } : {}) },
    tables: outcome.tables ?? [],
    findings,
    ...(outcome.share ? { share: outcome.share } : {}),
    ...(unsettled.length > 0 ? { unsettled } : {}),
  };
}

/** Judged, each once, by risk. */
function judgeFindings(
  found: readonly Finding[],
  rules: Record<string, Rule>,
  judgement: Judgement,
): ReportFinding[] {
  const unique = new Map<string, ReportFinding>();
  for (const one of found) {
    const judged = judgeFinding(one, rules, judgement);
    if (!judged) continue;
    const key = keyOf(judged);
    if (!unique.has(key)) unique.set(key, judged);
  }
  return [...unique.values()].sort(byRisk);
}

/** Findings beyond the cap were only counted: an error among them must not pass behind waived ones. */
function unjudged({ dropped }: GateResult): string[] {
  return dropped > 0 ? [`${dropped} more findings were counted but not judged`] : [];
}

/** A blocking finding stops; an open question is inconclusive; only the rest ships. */
export function verdictOf(
  findings: readonly ReportFinding[],
  inconclusive: readonly string[],
  failOn: Severity | "never",
): Verdict {
  const blocks = (found: ReportFinding) =>
    !found.suppression && failOn !== "never" && atLeast(found.severity, failOn);
  if (findings.some(blocks)) return "stop";
  return inconclusive.length > 0 ? "inconclusive" : "ship";
}

/** The verdict over several gates. */
export function overallVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("stop")) return "stop";
  return verdicts.length === 0 || verdicts.includes("inconclusive") ? "inconclusive" : "ship";
}

function judgeFinding(
  found: Finding,
  rules: Record<string, Rule>,
  judgement: Judgement,
): ReportFinding | undefined {
  const rule = rules[found.rule.slice(found.rule.indexOf("/") + 1)];
  if (!rule) throw new Error(`the gate has no rule ${found.rule}`);
  const override = judgement.policy.rules?.[found.rule];
  if (override === "off") return undefined;
  const fingerprint = found.fingerprint ?? fingerprintOf(found);
  const owner = ownerOf(found, judgement);
  const suppression = waiverFor(found, judgement) ?? judgement.known?.(fingerprint) ?? inlineOf(found);
  return {
    rule: found.rule,
    severity: override ?? found.severity ?? rule.severity,
    impact: found.impact ?? rule.impact,
    subject: found.subject,
    message: rule.message(found.subject, found.args),
    args: found.args,
    ...(found.location ? { location: locationInRepository(found.location, judgement.prefix) } : {}),
    evidence: found.evidence,
    fingerprint,
    ...(found.reach === undefined ? {} : { reach: found.reach }),
    ...(owner === undefined ? {} : { owner }),
    ...(suppression ? { suppression } : {}),
  };
}

/** Whoever is named most exactly: for the rule, the file, the gate, or for all that is left. */
function ownerOf(found: Finding, { owners, prefix }: Judgement): string | undefined {
  const gate = found.rule.slice(0, found.rule.indexOf("/"));
  const paths = pathsOf(found, prefix);
  const pattern = Object.keys(owners).find(
    (key) => key !== "*" && paths.some((path) => matchesStars(path, key)),
  );
  return (
    owners[found.rule] ?? (pattern === undefined ? undefined : owners[pattern]) ?? owners[gate] ?? owners["*"]
  );
}

/** A file may be named as the configuration's folder has it, or as the report does. */
function pathsOf({ location }: Finding, prefix: string | undefined): string[] {
  return location ? [location.path, inRepository(location.path, prefix)] : [];
}

function waiverFor(found: Finding, { policy, today, prefix }: Judgement): Suppression | undefined {
  const waiver = policy.waivers?.find(
    (one) => today <= one.until && ruleMatches(one, found.rule) && subjectMatches(one, found, prefix),
  );
  return waiver && { kind: "waiver", reason: waiver.reason, owner: waiver.owner, until: waiver.until };
}

function inlineOf({ inline }: Finding): Suppression | undefined {
  return inline && { kind: "inline", ...inline };
}

function ruleMatches({ rule }: Waiver, id: string): boolean {
  return rule === id || (rule.endsWith("/*") && id.startsWith(rule.slice(0, -1)));
}

function subjectMatches({ subject }: Waiver, found: Finding, prefix: string | undefined): boolean {
  const candidates = [found.subject, pathOf(found.subject), ...pathsOf(found, prefix)].filter(
    (text) => text !== undefined,
  );
  return candidates.some((candidate) => matchesStars(candidate, subject));
}

function pathOf(subject: string): string | undefined {
  if (!URL.canParse(subject)) return undefined;
  const { pathname, search } = new URL(subject);
  return pathname + search;
}
