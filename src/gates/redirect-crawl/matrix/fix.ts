import type { Evidence } from "../../../core/evidence.ts";
import { originOf } from "../../../engines/crawl/address.ts";
import { isPermanent } from "../../../engines/crawl/redirect.ts";
import type { Trail } from "../../../engines/crawl/trail.ts";
import type { Visit } from "../../../engines/crawl/visit.ts";
import { type Merge, mergeOf } from "./merge.ts";
import { type Platform, snippets } from "./snippets.ts";

/** The shortest repair of one entry: in words, and as configuration for the platforms at hand. */
export function shortestFix(
  trail: Trail,
  goal: string,
  canonical: string,
  hosts: readonly string[],
  found: readonly Platform[],
): Evidence[] {
  const chosen: readonly Platform[] = found.length > 0 ? found : ["nginx"];
  const words: Evidence = { kind: "snippet", label: "Shortest fix", text: inWords(trail, goal, canonical) };
  const merge = mergeFor(trail, goal, canonical);
  if (!merge) return [words];
  const given = chosen.flatMap((platform): Evidence[] => {
    const text = snippets[platform]({ canonical, hosts, entry: trail.visits[0]!.url, merge });
    return text === undefined ? [] : [{ kind: "snippet", label: `For ${platform}`, text }];
  });
  return [words, ...given];
}

const isStep = (visit: Visit): boolean => visit.hop !== undefined;
const changesOrigin = ({ url, hop }: Visit): boolean => originOf(url) !== originOf(hop!.target.url);

/** Whether a step may be another one for the next visitor, as it is where a site chooses the language. */
const isForNow = (visit: Visit): boolean => !changesOrigin(visit) && !isPermanent(visit.status);

/**
 * What the redirect between the origins has to do to the path at once; undefined when configuration between origins
 * is no help.
 */
function mergeFor({ visits }: Trail, goal: string, canonical: string): Merge | undefined {
  const steps = visits.filter(isStep);
  const first = visits[0]!.url;
  const between = steps.filter(changesOrigin);
  const within = steps.filter((step) => !changesOrigin(step));
  if (originOf(first) === canonical && steps.length > 0) return undefined;
  if (within.length === 0) return { kind: "keep" };
  if (within.some(isForNow)) return between.length > 1 ? { kind: "keep" } : undefined;
  return mergeOf(new URL(first).pathname, new URL(goal).pathname);
}

function inWords({ visits, hops }: Trail, goal: string, canonical: string): string {
  const first = visits[0]!.url;
  if (hops < 2) return `Redirect ${originOf(first)} with 301 to the same path and query on ${canonical}.`;
  const steps = visits.filter(isStep);
  const choice = steps.find(isForNow);
  const keepsPaths = steps.every(changesOrigin);
  const name = keepsPaths ? originOf : (url: string): string => url.replace(/\?.*$/, "");
  const joined = steps.map(({ url, hop }) => `"${name(url)} → ${name(hop!.target.url)}"`).join(" and ");
  if (choice) {
    return `In ${joined}, the redirect from ${name(choice.url)} is temporary, so it cannot be merged into a permanent one: let ${name(choice.url)} serve a page.`;
  }
  if (keepsPaths)
    return `Merge ${joined}: redirect ${name(first)} straight to ${canonical}, keeping path and query.`;
  return `Merge ${joined}: redirect ${name(first)} straight to ${name(goal)}, keeping the query.`;
}
