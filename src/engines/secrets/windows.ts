/** Stretches of a text, as `[start, end, start, end, …]`: sorted, apart from each other. */
export type Windows = number[];

/** Adds the stretch from `start` to `end` to windows that end no later than `end`; touching ones become one. */
export function addWindow(windows: Windows, start: number, end: number): void {
  const last = windows.length - 1;
  if (last < 0 || start > (windows[last] as number)) {
    windows.push(Math.max(0, start), end);
    return;
  }
  if (end > (windows[last] as number)) windows[last] = end;
  // A longer literal that ends here may have begun before the last window did, and before those ahead of it.
  let first = last - 1;
  while (first > 0 && start <= (windows[first - 1] as number)) {
    windows.splice(first - 1, 2);
    first -= 2;
  }
  if (start < (windows[first] as number)) windows[first] = Math.max(0, start);
}

/** Tells what shares a character with one of many stretches, each `[start, end]`. */
export function overlapping(
  stretches: readonly (readonly [start: number, end: number])[],
): (start: number, end: number) => boolean {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0]);
  /** The last end of the stretches up to each. */
  const ends: number[] = [];
  for (const [, end] of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as readonly [number, number])[0] < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] as number) > start;
  };
}
