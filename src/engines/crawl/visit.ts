import type { HttpFailureKind } from "../../probes/http/failure.ts";
import { detached, type PageFacts } from "./parse/page.ts";

/** Why an answer that should lead on leads nowhere. */
export type RedirectFault =
  | { kind: "no-location" }
  | { kind: "empty-location" }
  | { kind: "several-locations"; locations: string[] }
  | { kind: "invalid-location"; location: string }
  | { kind: "scheme"; scheme: string; location: string };

/** How an answer leads on to another address. */
export interface Hop {
  /** The Location header, or the reference of a Refresh, as sent. */
  location: string;
  via: "location" | "refresh";
  target: Visit;
  /** Fragment of the location, without `#`. */
  fragment?: string;
  /** Whether the answer set a cookie. */
  setsCookie: boolean;
}

/** A place on a page. */
export interface Place {
  from: Visit;
  line: number;
  column: number;
}

/** Why an address was not asked. */
export const skipReasons = [
  "external",
  "private",
  "excluded",
  "robots",
  "form",
  "document",
  "state-changing",
  "depth",
  "limit",
  "rate-limited",
  "trap",
  "shard",
  "time",
  "unavailable",
] as const;

export type SkipReason = (typeof skipReasons)[number];

/** One address a crawl knows of, and what became of it. */
export interface Visit {
  /** Counts up in the order addresses were met, which chance decides; a key for tables only. */
  number: number;
  /** Counts up in the order addresses are asked: wave by wave, by URL within a wave. The same on every run. */
  order: number;
  url: string;
  /** Clicks from the nearest start; redirects do not count. */
  depth: number;
  /** Whether the body is read for links: false for pictures, scripts and the like. */
  parse: boolean;
  isStart: boolean;
  inSitemap: boolean;
  /** Whether a page runs it. */
  isScript: boolean;
  /** Whether anything that people or browsers follow leads here: not only a redirect or a canonical tag. */
  isEntry: boolean;
  /** Whether a form sent with GET leads here, which adds its fields. */
  isAction: boolean;
  /**
   * Whether another address can only be judged when this one is known: a redirect, canonical or fragment leads here.
   */
  isNeeded: boolean;
  /** Whether another shard judges the address. */
  isForeign: boolean;
  /** How many links point here. */
  reach: number;
  skipped: SkipReason | undefined;
  /** What kind of trap it is a part of, when it was left out for that. */
  trap: string | undefined;
  /** HTTP status; 0 until an answer came. */
  status: number;
  /** To the head of the answer, in ms. */
  timeMs: number;
  hop: Hop | undefined;
  fault: RedirectFault | undefined;
  failure: { kind: HttpFailureKind; message: string } | undefined;
  page: PageFacts | undefined;
  /** Whether the answer says that it is HTML; known of addresses whose body is not read, too. */
  isHtml: boolean;
  /** Hash of title and first heading: pages that look alike have the same. */
  look: number;
  /** Bytes of body read. */
  size: number;
  /** Why facts of the page may be missing: the size limit cut it off, or its coding was broken. */
  partial: string | undefined;
  /** Fragments that links ask for here, and the first place that does. */
  fragments: Map<string, Place> | undefined;
}

/** Whether an answer or a failure is there to be judged. */
export function wasAsked(visit: Visit): boolean {
  return visit.status !== 0 || visit.failure !== undefined;
}

/** Fragments kept for one address. */
const MAX_FRAGMENTS = 200;

/** Notes that a link asks for a fragment of `visit`, and the first place that does. */
export function addFragment(visit: Visit, fragment: string, place: Place): void {
  visit.fragments ??= new Map();
  const known = visit.fragments.get(fragment);
  if (known ? comparePlaces(place, known) < 0 : visit.fragments.size < MAX_FRAGMENTS) {
    visit.fragments.set(detached(fragment), place);
  }
}

function comparePlaces(a: Place, b: Place): number {
  return a.from.order - b.from.order || a.line - b.line || a.column - b.column;
}
