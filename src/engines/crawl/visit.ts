import type { HttpFailureKind } from "../../probes/http/failure.ts";
import { compareLinks, type Link } from "./link.ts";
import type { PageFacts } from "./parse/page.ts";

/** Why an answer that should lead on leads nowhere. */
export type RedirectFault =
  | { kind: "no-location" }
  | { kind: "empty-location" }
  | { kind: "several-locations"; locations: string[] }
  | { kind: "invalid-location"; location: string }
  | { kind: "scheme"; scheme: string; location: string };

/** How an answer leads on to another address. */
export interface Hop {
  /** The Location header, or the URL of a Refresh, as sent. */
  location: string;
  via: "location" | "refresh";
  target: Visit;
  /** Fragment of the location, without `#`. */
  fragment?: string;
  /** Whether the answer set a cookie. */
  setsCookie: boolean;
}

/** Why an address was not asked. */
export type SkipReason =
  | "external"
  | "private"
  | "excluded"
  | "robots"
  | "depth"
  | "limit"
  | "trap"
  | "shard"
  | "time";

/** Most places kept for one address; the rest is counted. */
export const MAX_LINKS = 3;

/** One address a crawl knows of, and what became of it. */
export interface Visit {
  url: string;
  /** Clicks from the nearest start; redirects do not count. */
  depth: number;
  /** Whether the body is read for links: false for images, scripts and the like. */
  parse: boolean;
  isStart: boolean;
  inSitemap: boolean;
  /** The first places that point here, ordered by page and place. */
  links: Link[];
  /** How many links point here. */
  reach: number;
  skipped?: SkipReason;
  /** HTTP status; 0 until an answer came. */
  status: number;
  timeMs: number;
  hop?: Hop;
  fault?: RedirectFault;
  failure?: { kind: HttpFailureKind; message: string };
  page?: PageFacts;
  /** Set when the size limit cut the body off or its coding was broken, so that facts may be missing. */
  partial?: string;
}

/** Whether an answer or a failure is there to be judged. */
export function wasAsked(visit: Visit): boolean {
  return visit.status !== 0 || visit.failure !== undefined;
}

/** Notes one more place that points to `visit`, keeping the first {@link MAX_LINKS} in page order. */
export function addLink(visit: Visit, link: Link): void {
  visit.reach++;
  const { links } = visit;
  if (links.length === MAX_LINKS && compareLinks(links[MAX_LINKS - 1]!, link) <= 0) return;
  let at = links.length;
  while (at > 0 && compareLinks(link, links[at - 1]!) < 0) at--;
  links.splice(at, 0, link);
  if (links.length > MAX_LINKS) links.pop();
}
