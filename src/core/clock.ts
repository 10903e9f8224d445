/** Time, injected so that reports are reproducible and tests need not wait. */
export interface Clock {
  /** Wall time, ms since the Unix epoch. */
  now(): number;
  /** Monotonic time in ms, for durations. */
  monotonic(): number;
}

/** The longest time a timer of Node's can wait, in ms; it takes anything longer for 1 ms. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** The machine's clock. Not by `performance`, whose first use takes a millisecond. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => Number(process.hrtime.bigint()) / 1e6,
};
