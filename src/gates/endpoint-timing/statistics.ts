/** Exact statistics over all samples. Nothing here is estimated by a histogram. */

/** Sorted copy, smallest first. */
export function sorted(samples: readonly number[]): number[] {
  return [...samples].sort((a, b) => a - b);
}

/**
 * The nearest-rank percentile: the smallest sample that at least `share` of all samples do not exceed.
 *
 * @param ordered Sorted, not empty. @param share From 0 to 1.
 */
export function percentile(ordered: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * ordered.length - 1e-9));
  return ordered[rank - 1]!;
}

/** Bounds a quantile of the distribution lies between with some confidence. */
export interface Interval {
  lower: number;
  /** Infinity when there are too few samples to say. */
  upper: number;
}

/**
 * Distribution-free confidence interval for a quantile, from order statistics (David and Nagaraja, "Order Statistics",
 * section 7.1): the number of samples below the true quantile is binomial, whatever the distribution.
 *
 * @param confidence Two-sided, for example 0.95.
 */
export function quantileInterval(ordered: readonly number[], share: number, confidence = 0.95): Interval {
  const n = ordered.length;
  const tail = (1 - confidence) / 2;
  let cumulative = 0;
  let lowerRank = 0;
  let upperRank = n + 1;
  for (let below = 0; below <= n; below++) {
    cumulative += binomial(n, below, share);
    // The true quantile lies below the (below + 1)-th sample when at most `below` samples do not exceed it.
    if (cumulative <= tail) lowerRank = below + 1;
    if (cumulative >= 1 - tail) {
      upperRank = below + 1;
      break;
    }
  }
  return {
    lower: lowerRank === 0 ? 0 : ordered[lowerRank - 1]!,
    upper: upperRank > n ? Number.POSITIVE_INFINITY : ordered[upperRank - 1]!,
  };
}

/**
 * The fewest samples of which {@link quantileInterval} can give an upper bound: with fewer, even the largest one may
 * lie below the quantile.
 */
export function leastSamples(share: number, confidence = 0.95): number {
  const tail = (1 - confidence) / 2;
  return Math.ceil(Math.log(tail) / Math.log(share) - 1e-9);
}

/** P(exactly `k` of `n`), by logarithms so that large `n` neither overflows nor vanishes. */
function binomial(n: number, k: number, p: number): number {
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  return Math.exp(
    logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p),
  );
}

const logFactorials = [0, 0];

function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next++) {
    logFactorials.push(logFactorials[next - 1]! + Math.log(next));
  }
  return logFactorials[n]!;
}

/**
 * One-sided Mann-Whitney U test: how likely it is that `later` tends to be as large as it is, if both came from the
 * same distribution. Normal approximation with correction for ties and continuity; use it from about 20 samples on.
 *
 * @returns The p-value; small means that `later` is larger.
 */
export function mannWhitney(earlier: readonly number[], later: readonly number[]): number {
  const [m, n] = [earlier.length, later.length];
  if (m === 0 || n === 0) return 1;
  const all = [
    ...earlier.map((value) => ({ value, late: false })),
    ...later.map((value) => ({ value, late: true })),
  ].sort((a, b) => a.value - b.value);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]!.value === all[start]!.value) end++;
    const count = end - start;
    const rank = (start + 1 + end) / 2;
    for (let index = start; index < end; index++) if (all[index]!.late) rankSum += rank;
    ties += count ** 3 - count;
    start = end;
  }
  const total = m + n;
  const u = rankSum - (n * (n + 1)) / 2;
  const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (variance <= 0) return 1;
  const z = (u - (m * n) / 2 - 0.5) / Math.sqrt(variance);
  return normalTail(z);
}

/** P(Z > z) of the standard normal distribution (Abramowitz and Stegun 7.1.26; absolute error below 1.5e-7). */
function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (poly * Math.exp(-x * x)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

/** Milliseconds as people read them: tenths below 100. */
export function rounded(ms: number): number {
  return ms < 100 ? Math.round(ms * 10) / 10 : Math.round(ms);
}
