/** One measured line of the budgets table. */
export interface BenchRow {
  name: string;
  value: number;
  /** `×` for ratios taken in one run, else the unit. */
  unit: string;
  /** The budget in words, for example `≤ 1.5`. */
  budget?: string;
  /** Whether the budget is met; absent for rows without a budget. */
  ok?: boolean;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A row with a budget that is an upper bound. */
export function atMost(name: string, value: number, bound: number, unit: string): BenchRow {
  return { name, value, unit, budget: `≤ ${bound}`, ok: value <= bound };
}

/** A row with a budget that is a lower bound. */
export function atLeast(name: string, value: number, bound: number, unit: string): BenchRow {
  return { name, value, unit, budget: `≥ ${bound}`, ok: value >= bound };
}

/** The value with its unit as people read it. */
export function shownValue({ value, unit }: BenchRow): string {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : 2;
  const shown = value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === "" ? shown : `${shown} ${unit}`;
}
