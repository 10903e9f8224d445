import { type Coverage, checkedAnything } from "../core/coverage.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { Table } from "../core/gate.ts";
import { byRisk } from "../core/ranking.ts";
import type { GateReport, NotChecked, Report, ReportFinding } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { EMPTY_SHARE, isLeftToOthers, parseShard } from "../core/shard.ts";
import { gateIds } from "../gates/catalogue.ts";
import { overallVerdict, verdictOf } from "../policy/judge.ts";
import { otherShard } from "./plan.ts";
import { NOTHING_CHECKED } from "./run.ts";

/**
 * Joins the reports of all shards into the report one machine alone would have given. A shard that is missing leaves the
 * whole inconclusive, under the name of a gate `shards` that says which one.
 *
 * @throws ConfigurationError when the reports do not belong together, or two are of the same shard.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const [first, ...others] = [...reports].sort(byShard);
  if (!first) throw new ConfigurationError("merge: no report was given");
  if (others.length === 0 && first.shard === undefined) return first;
  const sorted = [first, ...others];
  for (const other of others) assertSameRun(first, other);
  const lost = lostShards(sorted);
  const gates = mergeGates(sorted, lost);
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
    rules: sortedByKey(Object.assign({}, ...sorted.map(({ rules }) => rules)) as Report["rules"]),
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
      `merge: the reports are not of one run: ${name} is ${of(a) ?? "absent"} in one and ${of(b) ?? "absent"} in another`,
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
      throw new ConfigurationError(`merge: there are two reports of shard ${index}/${total}`);
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

function mergeGates(reports: readonly Report[], lost: readonly string[]): GateReport[] {
  const { failOn } = reports[0] as Report;
  const all = reports.flatMap(({ gates }) => gates);
  const ids = [...new Set(all.map(({ gate }) => gate))].sort((a, b) => placeOf(a) - placeOf(b));
  const merged = ids.map((id) =>
    mergeGate(
      all.filter(({ gate }) => gate === id),
      failOn,
    ),
  );
  return lost.length === 0 ? merged : [...merged, lostGate(lost)];
}

function mergeGate(parts: readonly GateReport[], failOn: Report["failOn"]): GateReport {
  const [first, ...others] = parts;
  if (!first) throw new Error("a gate without parts");
  if (others.length === 0) return first;
  const findings = uniqueFindings(parts.flatMap((part) => part.findings)).sort(byRisk);
  // The policy is the same everywhere and is looked at by every shard; of all else each has its own part.
  const coverage =
    first.gate === "policy" ? first.coverage : mergeCoverage(parts.map((part) => part.coverage));
  const skipped = mergeSkipped(parts);
  const reasons = parts.flatMap((part) => part.inconclusive);
  const nothing = skipped === undefined && reasons.length === 0 && !checkedAnything(coverage);
  const inconclusive = nothing ? [NOTHING_CHECKED] : [...new Set(reasons)];
  const { skipped: _, ...rest } = first;
  return {
    ...rest,
    ...(skipped === undefined ? {} : { skipped }),
    verdict: verdictOf(findings, inconclusive, failOn),
    inconclusive,
    startedMs: Math.min(...parts.map(({ startedMs }) => startedMs)),
    durationMs: Math.max(...parts.map(({ durationMs }) => durationMs)),
    coverage,
    metrics: mergeMetrics(parts.map(({ metrics }) => metrics)),
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

function uniqueFindings(findings: readonly ReportFinding[]): ReportFinding[] {
  const unique = new Map<string, ReportFinding>();
  for (const found of findings) {
    const { path = "", line = 0, column = 0 } = found.location ?? {};
    const key = `${found.fingerprint}\0${path}\0${line}\0${column}`;
    if (!unique.has(key)) unique.set(key, found);
  }
  return [...unique.values()];
}

function mergeCoverage(parts: readonly Coverage[]): Coverage {
  const checked: Record<string, number> = {};
  const skips = new Map<string, Coverage["skipped"][number]>();
  for (const part of parts) {
    for (const [unit, count] of Object.entries(part.checked)) checked[unit] = (checked[unit] ?? 0) + count;
    for (const skip of part.skipped) {
      // What one shard leaves to another is not skipped by the whole.
      if (isLeftToOthers(skip.reason)) continue;
      const key = `${skip.what}\0${skip.reason}`;
      const known = skips.get(key);
      skips.set(key, { ...skip, count: skip.count + (known?.count ?? 0) });
    }
  }
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const skipped = [...skips.values()].sort((a, b) => byText(a.what, b.what) || byText(a.reason, b.reason));
  return { checked, skipped };
}

/** Counts and rates add up over machines that work side by side; times do not. */
function mergeMetrics(parts: readonly Record<string, number>[]): Record<string, number> {
  const merged: Record<string, number> = {};
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    const known = merged[name];
    if (known === undefined) merged[name] = value;
    else merged[name] = /(Ms|Seconds|Percent)$/.test(name) ? Math.max(known, value) : known + value;
  }
  return merged;
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

function sortedByKey<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
