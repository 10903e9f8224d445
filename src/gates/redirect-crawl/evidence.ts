import type { Evidence, Hop } from "../../core/evidence.ts";
import { forShell } from "../../core/sanitize.ts";
import type { CrawlResult } from "../../engines/crawl/crawl.ts";
import type { Link } from "../../engines/crawl/link.ts";
import type { Trail } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";

/** What a finding about a way of redirects shows: its hops, where it is linked from, and how to see it again. */
export function trailEvidence(trail: Trail, site: CrawlResult): Evidence[] {
  const [first] = trail.visits;
  return [{ kind: "hops", hops: hopsOf(trail) }, ...linkEvidence(first!, site), curl(first!.url)];
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
export function linkEvidence(visit: Visit, site: CrawlResult): Evidence[] {
  const items = site.linksTo(visit).map(describeLink);
  const more = visit.reach - items.length;
  return [{ kind: "list", label: "linked from", items: more > 0 ? [...items, `and ${more} more`] : items }];
}

function describeLink({ kind, from, line, column }: Link): string {
  if (from === undefined) return kind === "start" ? "the list of start addresses" : kind;
  const place = line === 0 ? from : `${from}:${line}:${column}`;
  return `${place} (${kind})`;
}

/** A line that follows the redirects of `url` and prints each status and location. */
export function curl(url: string): Evidence {
  return { kind: "command", command: `curl -sSIL --max-redirs 20 ${forShell(url)}` };
}
