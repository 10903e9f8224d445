import { checkedAnything } from "../core/coverage.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { Joined, Table } from "../core/gate.ts";
import { joinParts } from "../core/join.ts";
import { byRisk } from "../core/ranking.ts";
import type { GateReport, NotChecked, Report, ReportFinding } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { EMPTY_SHARE, parseShard } from "../core/shard.ts";
import { gateIds, isGateId, loadGate } from "../gates/catalogue.ts";
import { overallVerdict, verdictOf } from "../policy/judge.ts";
import { settleBaseline } from "../policy/settle.ts";
import { otherShard } from "./plan.ts";
import { NOTHING_CHECKED } from "./run.ts";

/**
 * Joins the reports of all shards into the report one machine alone would have given. A shard that is missing leaves
 * the whole inconclusive, under the name of a gate `shards` that says which one.
 *
 * @throws ConfigurationError when the reports do not belong together, or two are of the same shard.
 */
export async function mergeReports(reports: readonly Report[]): Promise<Report> {
  const [first, ...others] = [...reports].sort(byShard);
  if (!first) throw new ConfigurationError("merge: no report was given");
  if (others.length === 0 && first.shard === undefined) return first;
  const sorted = [first, ...others];
  for (const other of others) assertSameRun(first, other);
  const lost = lostShards(sorted);
  const gates = await mergeGates(sorted, lost);
  const findings = gates.flatMap((gate) => gate.findings);
  const standing = findings.filter(({ suppression }) => !suppression);
  const count = (severity: Severity): number =>
    standing.filter((found) => found.severity === severity).length;
  const { shard: _, ...whole } = first;
  return {
    ...whole,
    verdict: overallVerdict(gates.map(({ verdict }) => verdict)),
    startedAt: sorted.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
    durationMs: Math.max(...sorted.map(({ durationMs }) => durationMs)),
    totals: { error: count("error"), warning: count("warning"), note: count("note") },
    gates,
    notChecked: mergeNotChecked(sorted, gates),
    rules: rulesOf(findings, sorted),
  };
}

function byShard(a: Report, b: Report): number {
  const index = ({ shard }: Report): number => (shard === undefined ? 0 : parseShard(shard).index);
  return index(a) - index(b);
}

/** Reports of one run agree on everything that is judged and on what it is judged by. */
function assertSameRun(a: Report, b: Report): void {
  const total = ({ shard }: Report): string =>
    shard === undefined ? "no shard" : `${parseShard(shard).total} shards`;
  const facts: [name: string, of: (report: Report) => string | undefined][] = [
    ["version", ({ tool }) => tool.version],
    ["number of shards", total],
    ["commit", ({ target }) => target.commit],
    ["repository", ({ target }) => target.repository],
    ["site", ({ target }) => target.site],
    ["environment", ({ target }) => target.environment],
    ["fail-on", ({ failOn }) => failOn],
  ];
  for (const [name, of] of facts) {
    if (of(a) === of(b)) continue;
    throw new ConfigurationError(
      `merge: the reports are not from the same run: ${name} is ${of(a) ?? "absent"} in one and ${of(b) ?? "absent"} in another`,
    );
  }
}

/** Names of the shards that gave no report. */
function lostShards(reports: readonly Report[]): string[] {
  const names = reports.map(({ shard = "1/1" }) => parseShard(shard));
  const total = names[0]?.total ?? 1;
  const seen = new Set<number>();
  for (const { index } of names) {
    if (seen.has(index))
      throw new ConfigurationError(`merge: there are two reports for shard ${index}/${total}`);
    seen.add(index);
  }
  return Array.from({ length: total }, (_, index) => index + 1)
    .filter((index) => !seen.has(index))
    .map((index) => `${index}/${total}`);
}

/** Where a gate stands in a report; the policy and anything unknown come last. */
function placeOf(gate: string): number {
  const place = (gateIds as readonly string[]).indexOf(gate);
  return place < 0 ? gateIds.length : place;
}

async function mergeGates(reports: readonly Report[], lost: readonly string[]): Promise<GateReport[]> {
  const { failOn } = reports[0] as Report;
  const all = reports.flatMap(({ gates }) => gates.map(withoutUnsettled));
  const ids = [...new Set(all.map(({ gate }) => gate))].sort((a, b) => placeOf(a) - placeOf(b));
  const merged: GateReport[] = [];
  for (const id of ids) {
    const parts = all.filter(({ gate }) => gate === id);
    const [first, ...others] = parts as [GateReport, ...GateReport[]];
    const hasShares = parts.some(({ share }) => share !== undefined);
    if (others.length === 0 && !hasShares) {
      merged.push(first);
      continue;
    }
    const join = isGateId(id) && hasShares ? (await loadGate(id)).join : undefined;
    merged.push(mergeGate([first, ...others], join ? await join(parts) : joinParts(parts), failOn));
  }
  if (lost.length > 0) return [...merged, lostGate(lost)];
  const policies = reports.flatMap(({ gates }) => gates.filter(({ gate }) => gate === "policy"));
  const more = settleBaseline(policies, merged);
  return merged.map((gate) => (gate.gate === "policy" ? withFindings(gate, more, failOn) : gate));
}

/** A shard's part of a gate without what is settled once for all of them. */
function withoutUnsettled({ unsettled: _, ...gate }: GateReport): GateReport {
  return gate;
}

function withFindings(
  gate: GateReport,
  more: readonly ReportFinding[],
  failOn: Report["failOn"],
): GateReport {
  const findings = [...gate.findings, ...more].sort(byRisk);
  return { ...gate, findings, verdict: verdictOf(findings, gate.inconclusive, failOn) };
}

function mergeGate(
  parts: readonly [GateReport, ...GateReport[]],
  { findings, coverage, metrics }: Joined,
  failOn: Report["failOn"],
): GateReport {
  const skipped = mergeSkipped(parts);
  const reasons = parts.flatMap((part) => part.inconclusive);
  const nothing = skipped === undefined && reasons.length === 0 && !checkedAnything(coverage);
  const inconclusive = nothing ? [NOTHING_CHECKED] : [...new Set(reasons)];
  const { skipped: _, share: __, ...rest } = parts[0];
  return {
    ...rest,
    ...(skipped === undefined ? {} : { skipped }),
    verdict: verdictOf(findings, inconclusive, failOn),
    inconclusive,
    startedMs: Math.min(...parts.map(({ startedMs }) => startedMs)),
    durationMs: Math.max(...parts.map(({ durationMs }) => durationMs)),
    coverage,
    metrics,
    tables: mergeTables(parts.flatMap(({ tables }) => tables)),
    findings,
  };
}

/** Why no shard had anything to do; a share that happens to be empty is no such reason. */
function mergeSkipped(parts: readonly GateReport[]): string | undefined {
  const reasons = new Set(parts.map(({ skipped }) => skipped));
  reasons.delete(EMPTY_SHARE);
  return reasons.size === 1 ? [...reasons][0] : undefined;
}

function mergeTables(tables: readonly Table[]): Table[] {
  const merged = new Map<string, Table>();
  for (const table of tables) {
    const key = JSON.stringify([table.title, table.columns]);
    const rows = [...(merged.get(key)?.rows ?? []), ...table.rows];
    const unique = new Map(rows.map((row) => [JSON.stringify(row), row]));
    merged.set(key, { ...table, rows: [...unique.values()] });
  }
  return [...merged.values()];
}

/** Gates that no shard ran. */
function mergeNotChecked(reports: readonly Report[], gates: readonly GateReport[]): NotChecked[] {
  const ran = new Set(gates.map(({ gate }) => gate));
  const merged = new Map<string, NotChecked>();
  for (const one of reports.flatMap(({ notChecked }) => notChecked)) {
    const known = merged.get(one.gate);
    if (!ran.has(one.gate) && (!known || known.reason === otherShard)) merged.set(one.gate, one);
  }
  return [...merged.values()].sort((a, b) => placeOf(a.gate) - placeOf(b.gate));
}

/** What stands in a report for shards that gave none. */
function lostGate(lost: readonly string[]): GateReport {
  return {
    gate: "shards",
    title: "Shards",
    verdict: "inconclusive",
    inconclusive: lost.map((shard) => `shard ${shard} gave no report, so its share was not checked`),
    startedMs: 0,
    durationMs: 0,
    coverage: { checked: {}, skipped: [] },
    metrics: {},
    tables: [],
    findings: [],
  };
}

/** What is said of the rules that something was found by. */
function rulesOf(findings: readonly ReportFinding[], reports: readonly Report[]): Report["rules"] {
  const ids = new Set(findings.map(({ rule }) => rule));
  const all = new Map(reports.flatMap(({ rules }) => Object.entries(rules)));
  const used = [...all].filter(([id]) => ids.has(id));
  return Object.fromEntries(used.sort(([a], [b]) => (a < b ? -1 : 1)));
}
