import type { Visit } from "./visit.ts";

/** How a way of redirects ends. */
export type TrailEnd =
  /** At an answer that does not redirect, or at an address that did not answer. */
  | "landed"
  /** At an address that was passed before. */
  | "loop"
  /** After more hops than anybody follows. */
  | "too-many"
  /** At an address the crawl did not ask; its `skipped` says why. */
  | "unknown";

/** The way from an address to where it ends. */
export interface Trail {
  /** All addresses passed, the first one included; of a loop each once. */
  visits: Visit[];
  end: TrailEnd;
  last: Visit;
  /** Redirects followed. */
  hops: number;
  /** Members of the loop, in order. */
  loop: Visit[];
}

/** Browsers give up after 20 redirects (WHATWG Fetch, "HTTP-redirect fetch"). */
export const MAX_HOPS = 20;

/** Follows the redirects a crawl has seen. */
export function trailOf(start: Visit, maxHops: number = MAX_HOPS): Trail {
  const visits = [start];
  const seen = new Set(visits);
  let last = start;
  const trail = (end: TrailEnd, hops: number, loop: Visit[] = []): Trail => ({
    visits,
    end,
    last,
    hops,
    loop,
  });
  while (last.hop) {
    const next = last.hop.target;
    if (seen.has(next)) return trail("loop", visits.length, visits.slice(visits.indexOf(next)));
    if (visits.length > maxHops) return trail("too-many", visits.length - 1);
    visits.push(next);
    seen.add(next);
    last = next;
  }
  const asked = last.status !== 0 || last.failure !== undefined;
  return trail(asked ? "landed" : "unknown", visits.length - 1);
}
