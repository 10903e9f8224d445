import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../core/clock.ts";

/** One request of a load. Times in ms. */
export interface Sample {
  /**
   * From when the request was due to the end of its answer: a stall of the server shows in every request it delayed.
   */
  latencyMs: number;
  /** How late the generator itself sent it. */
  lagMs: number;
}

/** What one request came to; times as measured from its actual sending. */
export interface Sent {
  durationMs: number;
}

export interface LoadRequest<T extends Sent> {
  /** Requests a second. */
  rate: number;
  total: number;
  clock: Clock;
  signal: AbortSignal;
  send(index: number): Promise<T>;
  /** Asked after each answer: true ends the load early. */
  enough?: (result: T) => boolean;
}

export interface LoadResult<T> {
  results: (T & Sample)[];
  /** Ended before all requests were sent. */
  stopped: boolean;
}

/** Requests that are out at once at most; more means that the server stands still. */
const MAX_OUTSTANDING = 2_000;

/**
 * An open loop: every request is sent when it is due, whether or not earlier ones were answered, and its latency counts
 * from when it was due. A closed loop, which waits for answers, hides stalls (coordinated omission).
 *
 * @throws The abort reason.
 */
export async function openLoop<T extends Sent>(request: LoadRequest<T>): Promise<LoadResult<T>> {
  const { rate, total, clock, signal, send } = request;
  const results: (T & Sample)[] = [];
  const outstanding = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let stopped = false;
  const start = clock.monotonic();
  for (let index = 0; index < total && !stopped && failures.length === 0; index++) {
    const due = start + (index * 1_000) / rate;
    await sleepUntil(due, clock, signal);
    const lagMs = Math.max(0, clock.monotonic() - due);
    const exchange = send(index).then(
      (result) => {
        results.push({ ...result, lagMs, latencyMs: lagMs + result.durationMs });
        if (request.enough?.(result)) stopped = true;
      },
      (thrown: unknown) => void failures.push(thrown),
    );
    outstanding.add(exchange);
    void exchange.then(() => outstanding.delete(exchange));
    if (outstanding.size >= MAX_OUTSTANDING) await Promise.race(outstanding);
  }
  await Promise.all(outstanding);
  signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
  return { results, stopped };
}

/** Timers are good to a millisecond; the rest is spent turn by turn, so that answers are taken meanwhile. */
async function sleepUntil(due: number, clock: Clock, signal: AbortSignal): Promise<void> {
  const coarse = due - clock.monotonic() - 1;
  if (coarse >= 1) await wait(coarse, undefined, { signal });
  while (clock.monotonic() < due) {
    signal.throwIfAborted();
    await turn();
  }
}
