import type { Clock } from "../../core/clock.ts";
import { hostOf } from "./address.ts";
import type { AskResult } from "./ask.ts";
import type { HostLimiter } from "./limiter.ts";
import type { SkipReason, Visit } from "./visit.ts";

export interface WaveOptions {
  clock: Clock;
  signal: AbortSignal;
  limiterFor(host: string): HostLimiter;
  ask(visit: Visit): Promise<AskResult>;
  /** When to stop, on the monotonic clock, in ms. */
  deadline: number;
  /** Longest pause a host may ask for, in ms. */
  maxPauseMs: number;
}

/** Asks every address of a wave, each host at the pace its limiter allows. Addresses nobody got to are marked so. */
export function runWave(wave: readonly Visit[], options: WaveOptions): Promise<void> {
  const { clock, signal } = options;
  const queues = queuesByHost(wave);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let active = 0;
  let timer: NodeJS.Timeout | undefined;
  let settled = false;

  const leave = (host: string, reason: SkipReason): void => {
    for (const visit of queues.get(host) ?? []) visit.skipped = reason;
    queues.delete(host);
  };

  const pump = (): void => {
    if (settled) return;
    const stopped = signal.aborted || clock.monotonic() >= options.deadline;
    let wait = Number.POSITIVE_INFINITY;
    for (const [host, queue] of queues) {
      const limiter = options.limiterFor(host);
      while (!stopped && queue.length > 0 && limiter.tryStart()) start(queue.pop()!, host, limiter);
      const pause = limiter.waitMs();
      if (queue.length === 0) queues.delete(host);
      else if (stopped) leave(host, "time");
      else if (pause > options.maxPauseMs) leave(host, limiter.pausedFor());
      else if (pause > 0) wait = Math.min(wait, pause);
    }
    if (active === 0 && queues.size === 0) finish();
    else if (wait < Number.POSITIVE_INFINITY) wakeIn(Math.min(wait, options.deadline - clock.monotonic()));
  };

  const wakeIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(pump, Math.max(1, ms));
  };

  const finish = (thrown?: unknown): void => {
    settled = true;
    clearTimeout(timer);
    signal.removeEventListener("abort", pump);
    if (thrown === undefined) resolve();
    else reject(thrown);
  };

  const start = (visit: Visit, host: string, limiter: HostLimiter): void => {
    active++;
    options.ask(visit).then((result) => {
      active--;
      limiter.finish(result);
      if (result.again) requeue(visit, host);
      pump();
    }, finish);
  };

  /** A second try comes after everything else. */
  const requeue = (visit: Visit, host: string): void => {
    const queue = queues.get(host);
    if (queue) queue.unshift(visit);
    else queues.set(host, [visit]);
  };

  signal.addEventListener("abort", pump, { once: true });
  pump();
  return promise;
}

/** Last first, so that the next one is taken off the end. */
function queuesByHost(wave: readonly Visit[]): Map<string, Visit[]> {
  const queues = new Map<string, Visit[]>();
  for (const visit of wave.toReversed()) {
    const host = hostOf(visit.url);
    const queue = queues.get(host);
    if (queue) queue.push(visit);
    else queues.set(host, [visit]);
  }
  return queues;
}
