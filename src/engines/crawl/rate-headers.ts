import { type HeaderLines, header } from "../../probes/http/headers.ts";

/** What a response says about how much more its host will answer. */
export interface RateAdvice {
  /** How long to ask nothing, in ms; undefined when the host does not say. */
  pauseMs: number | undefined;
  /** The part of it that comes of a quota that is used up. */
  quotaMs: number | undefined;
  /** Requests left in the current window; undefined when the host does not say. */
  remaining: number | undefined;
}

/** Larger values of X-RateLimit-Reset are seconds since 1970. */
const EPOCH_SECONDS = 1_000_000_000;

/**
 * Reads Retry-After (RFC 9110 section 10.2.3), RateLimit (draft-ietf-httpapi-ratelimit-headers, both of its forms) and
 * the older RateLimit-* and X-RateLimit-* fields.
 *
 * @param nowMs Wall time, for dates.
 */
export function rateAdvice(headers: HeaderLines, nowMs: number): RateAdvice {
  const { remaining, resetMs } = quota(headers, nowMs);
  const retryMs = retryAfter(header(headers, "retry-after"), nowMs);
  const quotaMs = remaining === 0 ? resetMs : undefined;
  const pauseMs = retryMs === undefined ? quotaMs : Math.max(retryMs, quotaMs ?? 0);
  return { pauseMs, quotaMs, remaining };
}

/** Retry-After in ms from now; undefined when it is absent or not readable. */
function retryAfter(value: string | undefined, nowMs: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

function quota(headers: HeaderLines, nowMs: number): { remaining: number | undefined; resetMs: number } {
  const field = header(headers, "ratelimit");
  if (field !== undefined) {
    const remaining = parameter(field, "r") ?? parameter(field, "remaining");
    return { remaining, resetMs: (parameter(field, "t") ?? parameter(field, "reset") ?? 0) * 1000 };
  }
  for (const prefix of ["ratelimit", "x-ratelimit", "x-rate-limit"]) {
    const remaining = wholeNumber(header(headers, `${prefix}-remaining`));
    if (remaining === undefined) continue;
    const reset = wholeNumber(header(headers, `${prefix}-reset`)) ?? 0;
    const resetMs = reset > EPOCH_SECONDS ? Math.max(0, reset * 1000 - nowMs) : reset * 1000;
    return { remaining, resetMs };
  }
  return { remaining: undefined, resetMs: 0 };
}

/** A parameter of the first policy: `"default";r=0;t=30`, or `limit=100, remaining=0, reset=30`. */
function parameter(field: string, name: string): number | undefined {
  for (const part of field.split(/[;,]/)) {
    const [key = "", value = ""] = part.split("=");
    if (key.trim().toLowerCase() === name) return wholeNumber(value);
  }
  return undefined;
}

function wholeNumber(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? "";
  return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : undefined;
}
