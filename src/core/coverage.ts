/** Something a gate did not look at, and why. */
export interface Skip {
  /** What was skipped, as a plural noun or a name: `blobs`, `/calendar`, `STRIPE_SECRET_KEY`. */
  what: string;
  reason: string;
  /** How many. */
  count: number;
}

/**
 * What a gate looked at. A reader must be able to tell from it what a green verdict stands on.
 */
export interface Coverage {
  /** Counts by unit, for example `{ commits: 4, blobs: 31, bytes: 120034 }`. */
  checked: Record<string, number>;
  skipped: Skip[];
}

/** Collects coverage while a gate works. */
export interface CoverageLog {
  /** Adds `count` to the unit's total. A unit first named with 0 shows as 0. */
  count(unit: string, count?: number): void;
  skip(what: string, reason: string, count?: number): void;
  /** The counts so far; skips of the same thing for the same reason are one entry. */
  snapshot(): Coverage;
}

/** Creates an empty log. */
export function createCoverage(): CoverageLog {
  const checked = new Map<string, number>();
  const skipped = new Map<string, Skip>();
  return {
    count(unit, count = 1) {
      checked.set(unit, (checked.get(unit) ?? 0) + count);
    },
    skip(what, reason, count = 1) {
      const key = `${what}\0${reason}`;
      const known = skipped.get(key);
      if (known) known.count += count;
      else skipped.set(key, { what, reason, count });
    },
    snapshot() {
      return {
        checked: Object.fromEntries(checked),
        skipped: [...skipped.values()].map((skip) => ({ ...skip })).sort(bySkipped),
      };
    },
  };
}

/** Orders skips by what was skipped, then why. */
export function bySkipped(a: Skip, b: Skip): number {
  return compare(a.what, b.what) || compare(a.reason, b.reason);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether anything at all was looked at. A gate that looked at nothing has not passed. */
export function checkedAnything(coverage: Coverage): boolean {
  return Object.values(coverage.checked).some((count) => count > 0);
}
