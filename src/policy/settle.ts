import type { GateReport, ReportFinding } from "../core/report.ts";

/**
 * What no shard could say alone of the baseline: its entries that nothing needs any more.
 *
 * @param parts The policy's part of every shard's report.
 * @param gates The other gates, joined.
 */
export function settleBaseline(parts: readonly GateReport[], gates: readonly GateReport[]): ReportFinding[] {
  const [first, ...others] = parts.map(({ unsettled = [] }) => unsettled);
  // What is missing from one shard's list, that shard has ruled out.
  const lists = others.map((list) => new Set(list.map(({ fingerprint }) => fingerprint)));
  const found = new Set(gates.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const answered = new Set(
    gates
      .filter(({ inconclusive, skipped }) => inconclusive.length === 0 && skipped === undefined)
      .map(({ gate }) => gate),
  );
  return (first ?? []).filter(({ fingerprint, args: { rule, entry } }) => {
    const gate = String(rule).split("/", 1)[0] ?? "";
    return lists.every((list) => list.has(fingerprint)) && answered.has(gate) && !found.has(String(entry));
  });
}
