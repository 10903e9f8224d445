/** How much of a ranked list of findings is shown: the first `entries` of them, the first `evidence` with evidence. */
export interface Share {
  entries: number;
  evidence: number;
}

/**
 * The largest share of `total` ranked findings that fits: evidence goes first, then findings from the bottom of the
 * ranking, so notes before warnings before errors.
 *
 * @param sizeOf Size of the document with a share; must grow with it.
 * @param limit Largest size allowed, in the unit of `sizeOf`.
 */
export function largestShare(total: number, sizeOf: (share: Share) => number, limit: number): Share {
  const most = (fits: (count: number) => boolean): number => {
    if (fits(total)) return total;
    let low = 0;
    let high = total;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    return low;
  };
  const entries = most((count) => sizeOf({ entries: count, evidence: 0 }) <= limit);
  const evidence = entries < total ? 0 : most((count) => sizeOf({ entries, evidence: count }) <= limit);
  return { entries, evidence };
}
