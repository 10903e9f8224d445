import type { Evidence, Hop } from "../../core/evidence.ts";
import { forShell } from "../../core/sanitize.ts";
import type { Link } from "../../engines/crawl/link.ts";
import type { Trail } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";

/** What a finding about a way of redirects shows: its hops, where it is linked from, and how to see it again. */
export function trailEvidence(trail: Trail): Evidence[] {
  const [first] = trail.visits;
  return [{ kind: "hops", hops: hopsOf(trail) }, ...linkEvidence(first!), curl(first!.url)];
}

/** The hops of a trail; a loop ends with the address it comes back to. */
export function hopsOf(trail: Trail): Hop[] {
  const visits = trail.end === "loop" ? [...trail.visits, trail.last.hop!.target] : trail.visits;
  return visits.map((visit) => ({
    url: visit.url,
    ...(visit.status === 0 ? {} : { status: visit.status, timeMs: visit.timeMs }),
    ...(visit.hop ? { location: visit.hop.location } : {}),
  }));
}

/** Where an address is linked from. */
export function linkEvidence(visit: Visit): Evidence[] {
  const items = visit.links.map(describeLink);
  const more = visit.reach - items.length;
  return [{ kind: "list", label: "linked from", items: more > 0 ? [...items, `and ${more} more`] : items }];
}

function describeLink({ kind, from, line, column }: Link): string {
  if (from === undefined) return kind === "start" ? "the list of start addresses" : kind;
  const place = line === undefined ? from : `${from}:${line}:${column ?? 1}`;
  return `${place} (${kind})`;
}

/** A line that follows the redirects of `url` and prints each status and location. */
export function curl(url: string): Evidence {
  return { kind: "command", command: `curl -sSIL --max-redirs 20 ${forShell(url)}` };
}
