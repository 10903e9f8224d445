import type { Clock } from "../../core/clock.ts";

/** What an exchange says about how a host bears the load. */
export interface Exchange {
  /** Time to the head of the response, or until it was given up, in ms. */
  latencyMs: number;
  /** What says that the host has too much: an answer of 429 or 503, or that none came in time. */
  overload?: "rate-limited" | "unavailable" | "timeout" | undefined;
  /** Set when there was no answer. */
  failed?: boolean;
  /** How long the host asked to be left alone, in ms. */
  pauseMs?: number | undefined;
  /** Requests the host says it will still answer in this window. */
  remaining?: number | undefined;
}

/** Decides how many requests a host gets at once. Knows nothing of what is asked. */
export interface HostLimiter {
  /** Takes a place when one is free; false: ask again after {@link finish} or {@link waitMs}. */
  tryStart(): boolean;
  finish(exchange: Exchange): void;
  /** Time until the host may be asked again, in ms; 0 when it is not paused. */
  waitMs(): number;
  /** What the answer said that asked for the latest pause. */
  pausedFor(): "rate-limited" | "unavailable";
  /** Places there are now. */
  limit(): number;
}

export interface LimiterOptions {
  clock: Clock;
  /** Places at the start. */
  initial: number;
  /** Most places ever. */
  maximum: number;
  /** Least time between two requests, in ms. Default: 0. */
  intervalMs?: number;
}

/** Latency may grow to this multiple of the best seen, plus {@link SLACK_MS}, before the limit stops growing. */
const TOLERANCE = 2;
const SLACK_MS = 2;
const SMOOTHING = 0.1;

/**
 * Additive increase, multiplicative decrease, as TCP has it (RFC 5681): doubles per round trip until latency first
 * grows, then grows by one per round trip while latency holds, and halves when the host says it has too much.
 */
export function createHostLimiter({ clock, initial, maximum, intervalMs = 0 }: LimiterOptions): HostLimiter {
  let limit = Math.min(initial, maximum);
  let active = 0;
  let slowStart = true;
  let smoothed = 0;
  let best = Number.POSITIVE_INFINITY;
  let pausedUntil = 0;
  let pausedFor: "rate-limited" | "unavailable" = "rate-limited";
  let lastCut = Number.NEGATIVE_INFINITY;
  let lastAnswer = Number.NEGATIVE_INFINITY;
  /** Whether time-outs have cut the limit since the last answer. */
  let silent = false;

  const grow = (latencyMs: number): void => {
    smoothed = smoothed === 0 ? latencyMs : smoothed + SMOOTHING * (latencyMs - smoothed);
    best = Math.min(best, smoothed);
    if (smoothed > best * TOLERANCE + SLACK_MS) {
      slowStart = false;
      return;
    }
    // Places nobody used say nothing about what the host can bear.
    if (active + 1 < Math.floor(limit)) return;
    limit = Math.min(maximum, limit + (slowStart ? 1 : 1 / limit));
  };

  const cut = (now: number): void => {
    slowStart = false;
    // Requests that were under way together complain together: that is one complaint.
    if (now - lastCut < Math.max(smoothed, 1)) return;
    lastCut = now;
    limit = Math.max(1, limit / 2);
  };

  /**
   * A time-out speaks for the host only when nothing else was answered meanwhile; otherwise that one address hangs.
   * Silence counts once, however long it lasts: asking a host that is gone one by one only takes longer.
   */
  const cutForSilence = (now: number, waitedMs: number): void => {
    if (silent || lastAnswer > now - waitedMs) return;
    silent = true;
    cut(now);
  };

  return {
    tryStart() {
      const now = clock.monotonic();
      if (active >= Math.floor(limit) || now < pausedUntil) return false;
      active++;
      if (intervalMs > 0) pausedUntil = now + intervalMs;
      return true;
    },
    finish({ latencyMs, overload, failed = false, pauseMs = 0, remaining }) {
      active--;
      const now = clock.monotonic();
      if (remaining !== undefined && remaining > 0) limit = Math.min(limit, remaining);
      if (pauseMs > 0 && now + pauseMs > pausedUntil) {
        pausedUntil = now + pauseMs;
        pausedFor = overload === "unavailable" ? overload : "rate-limited";
      }
      if (overload === "timeout") return cutForSilence(now, latencyMs);
      if (overload !== undefined) return cut(now);
      if (failed) return;
      lastAnswer = now;
      silent = false;
      grow(latencyMs);
    },
    pausedFor: () => pausedFor,
    waitMs: () => Math.max(0, pausedUntil - clock.monotonic()),
    limit: () => Math.floor(limit),
  };
}
