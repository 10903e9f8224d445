import type { Coverage } from "./coverage.ts";
import type { Evidence } from "./evidence.ts";
import type { Args, Location } from "./finding.ts";
import type { Table } from "./gate.ts";
import type { PlatformFix, SubjectKind } from "./rule.ts";
import type { Impact, Severity, Verdict } from "./severity.ts";

/** Version of the report's shape. Grows when a reader of the former shape would be misled. */
export const SCHEMA_VERSION = 1;

/** Why a finding does not block although it stands (SARIF 2.1.0 section 3.35). */
export interface Suppression {
  kind: "waiver" | "baseline" | "inline";
  reason?: string;
  owner?: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  until?: string;
}

/** A finding as the report holds it: judged, worded and redacted. */
export interface ReportFinding {
  rule: string;
  severity: Severity;
  impact: Impact;
  subject: string;
  message: string;
  args: Args;
  location?: Location;
  evidence: Evidence[];
  fingerprint: string;
  reach?: number;
  /** Who mends it, from the configuration's `owners`. */
  owner?: string;
  suppression?: Suppression;
}

/**
 * What one shard saw beside its findings, so that `merge` can give the report of one run. A whole report has none.
 */
export interface Share {
  /** Texts from outside: addresses and the like. */
  names: string[];
  /** Numbers about them, in the gate's own form: JSON, gzip, base64. */
  table: string;
}

/** One gate's part of the report. */
export interface GateReport {
  gate: string;
  title: string;
  verdict: Verdict;
  /** Why the gate is inconclusive, one sentence each. */
  inconclusive: string[];
  /** Why the gate rightly had nothing to do. */
  skipped?: string;
  /** From the run's start, in ms. */
  startedMs: number;
  durationMs: number;
  coverage: Coverage;
  metrics: Record<string, number>;
  tables: Table[];
  findings: ReportFinding[];
  share?: Share;
  /** What only holds when no other shard speaks against it: `merge` settles it. A whole report has none. */
  unsettled?: ReportFinding[];
}

/** What a rule says, once for all of its findings. */
export interface ReportRule {
  title: string;
  subject: SubjectKind;
  severity: Severity;
  impact: Impact;
  why: string;
  fix: string;
  fixes: PlatformFix[];
  helpUri: string;
}

/** A gate that did not run, and why: "not checked" never looks like "passed". */
export interface NotChecked {
  gate: string;
  title: string;
  reason: string;
}

/** What was judged. */
export interface ReportTarget {
  site?: string;
  domain?: string;
  environment?: string;
  event: string;
  repository?: string;
  commit?: string;
  ref?: string;
  pullRequest?: number;
  /** Page of the CI run. */
  runUrl?: string;
  /** Base of links to files at the judged commit, `https://host/owner/name/blob/<sha>/`. */
  sourceUrl?: string;
}

/** Everything a run found out. Every reporter is a function of this and of nothing else. */
export interface Report {
  schemaVersion: typeof SCHEMA_VERSION;
  tool: { name: string; version: string; informationUri: string };
  verdict: Verdict;
  /** ISO 8601, UTC. */
  startedAt: string;
  durationMs: number;
  target: ReportTarget;
  /** Unsuppressed findings by severity. */
  totals: Record<Severity, number>;
  failOn: Severity | "never";
  gates: GateReport[];
  notChecked: NotChecked[];
  rules: Record<string, ReportRule>;
  /** `k/n` when this is one of several shards. */
  shard?: string;
}
