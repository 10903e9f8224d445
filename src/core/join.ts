import { bySkipped, type Coverage } from "./coverage.ts";
import type { Location } from "./finding.ts";
import type { Joined } from "./gate.ts";
import { byRisk } from "./ranking.ts";
import type { GateReport, ReportFinding } from "./report.ts";
import { isLeftToOthers } from "./shard.ts";

/** Joins the parts of a gate whose shards know nothing of each other: each has a part of its own of everything. */
export function joinParts(parts: readonly GateReport[]): Joined {
  const findings = uniqueFindings(parts.flatMap((part) => part.findings)).sort(byRisk);
  // The policy is the same everywhere, and every shard looks at all of it.
  const coverage =
    parts[0]?.gate === "policy" ? parts[0].coverage : mergeCoverage(parts.map((part) => part.coverage));
  return { findings, coverage, metrics: mergeMetrics(parts.map(({ metrics }) => metrics)) };
}

/** Tells one finding of a report from all others. */
export function keyOf({ fingerprint, location }: Pick<ReportFinding, "fingerprint" | "location">): string {
  return `${fingerprint}\0${placeKey(location)}`;
}

/** Tells one place in files from all others. */
export function placeKey(location: Location | undefined): string {
  const { path = "", line = 0, column = 0 } = location ?? {};
  return `${path}\0${line}\0${column}`;
}

function uniqueFindings(findings: readonly ReportFinding[]): ReportFinding[] {
  const unique = new Map<string, ReportFinding>();
  for (const found of findings) {
    const key = keyOf(found);
    if (!unique.has(key)) unique.set(key, found);
  }
  return [...unique.values()];
}

/** Adds up what the parts looked at; what one shard leaves to another is not skipped by the whole. */
export function mergeCoverage(parts: readonly Coverage[]): Coverage {
  const checked: Record<string, number> = {};
  const skips = new Map<string, Coverage["skipped"][number]>();
  for (const part of parts) {
    for (const [unit, count] of Object.entries(part.checked)) checked[unit] = (checked[unit] ?? 0) + count;
    for (const skip of part.skipped) {
      if (isLeftToOthers(skip.reason)) continue;
      const key = `${skip.what}\0${skip.reason}`;
      const known = skips.get(key);
      skips.set(key, { ...skip, count: skip.count + (known?.count ?? 0) });
    }
  }
  return { checked, skipped: [...skips.values()].sort(bySkipped) };
}

/** Counts and rates add up over machines that work side by side; times do not. */
export function mergeMetrics(parts: readonly Record<string, number>[]): Record<string, number> {
  const merged: Record<string, number> = {};
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    const known = merged[name];
    if (known === undefined) merged[name] = value;
    else merged[name] = /(Ms|Seconds|Percent)$/.test(name) ? Math.max(known, value) : known + value;
  }
  return merged;
}
