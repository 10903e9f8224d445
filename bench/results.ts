import type { BenchRow } from "./rows.ts";

/** What was measured by one bench, and on what machine. */
export interface BenchResult {
  machine: { cpu: string; cores: number; node: string };
  rows: BenchRow[];
}

/** The content of bench/results.json: results by the name of their bench. */
export type Results = Record<string, BenchResult>;

/**
 * The results after a run of some benches: what was measured anew takes the place of what was there, the rest stays,
 * and what belongs to no bench any more goes. The benches are in the order of `names`.
 */
export function mergeResults(before: Results, measured: Results, names: readonly string[]): Results {
  return Object.fromEntries(
    names.flatMap((name) => {
      const result = measured[name] ?? before[name];
      return result === undefined ? [] : [[name, result]];
    }),
  );
}

/** The text of bench/results.json: four significant digits, for the rest is noise. */
export function resultsText(results: Results): string {
  const brief = (key: string, value: unknown): unknown =>
    key === "value" && typeof value === "number" ? Number(value.toPrecision(4)) : value;
  return `${JSON.stringify(results, brief, 2)}\n`;
}
