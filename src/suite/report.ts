import type { Clock } from "../core/clock.ts";
import type { Gate } from "../core/gate.ts";
import { helpUri, product } from "../core/product.ts";
import {
  type NotChecked,
  type Report,
  type ReportRule,
  type ReportTarget,
  SCHEMA_VERSION,
} from "../core/report.ts";
import type { Rule } from "../core/rule.ts";
import type { Severity } from "../core/severity.ts";
import { type Judgement, judgeGate, overallVerdict } from "../policy/judge.ts";
import type { GateResult } from "./run.ts";

export interface ReportRequest {
  results: readonly GateResult[];
  notChecked: readonly NotChecked[];
  judgement: Judgement;
  target: ReportTarget;
  /** Wall time of the run's start, ms since the epoch. */
  startedAt: number;
  durationMs: number;
  shard?: string;
}

/** Joins what the gates brought back into one report with one verdict. */
export function buildReport(request: ReportRequest): Report {
  const gates = request.results.map((result) => judgeGate(result, request.judgement));
  const standing = gates.flatMap((gate) => gate.findings).filter((found) => !found.suppression);
  const count = (severity: Severity) => standing.filter((found) => found.severity === severity).length;
  const told = gates.flatMap(({ findings, unsettled = [] }) => [...findings, ...unsettled]);
  const ids = new Set(told.map((found) => found.rule));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: product.name, version: product.version, informationUri: product.url },
    verdict: overallVerdict(gates.map((gate) => gate.verdict)),
    startedAt: new Date(request.startedAt).toISOString(),
    durationMs: Math.round(request.durationMs),
    target: request.target,
    totals: { error: count("error"), warning: count("warning"), note: count("note") },
    failOn: request.judgement.failOn,
    gates,
    notChecked: [...request.notChecked],
    rules: describeRules(
      request.results.map(({ gate }) => gate),
      ids,
    ),
    ...(request.shard === undefined ? {} : { shard: request.shard }),
  };
}

/** Today in UTC, `YYYY-MM-DD`. */
export function today(clock: Clock): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}

function describeRules(gates: readonly Gate[], ids: ReadonlySet<string>): Record<string, ReportRule> {
  const rules = gates.flatMap((gate) => Object.values(gate.rules)).filter((rule) => ids.has(rule.id));
  const sorted = rules.sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(sorted.map((rule) => [rule.id, describeRule(rule)]));
}

/** What a report says of a rule. */
export function describeRule(rule: Rule): ReportRule {
  return {
    title: rule.title,
    subject: rule.subject,
    severity: rule.severity,
    impact: rule.impact,
    why: rule.why,
    fix: rule.fix,
    fixes: rule.fixes ?? [],
    helpUri: helpUri(rule.id),
  };
}
