import { isParsed, type Link } from "./link.ts";
import { addLink, type Visit } from "./visit.ts";

/** Knows every address met so far and which of them are still to be asked. */
export interface Frontier {
  /**
   * Notes that `link` points to `url`. An address is marked as known the moment it is first met, so that it is asked
   * once however many pages link to it.
   */
  meet(url: string, link: Link, depth: number): Visit;
  /** Puts an address into the next wave again. */
  requeue(visit: Visit): void;
  /** The addresses met since the last wave, in order of their URLs; empty when the crawl is done. */
  nextWave(): Visit[];
  visits: ReadonlyMap<string, Visit>;
}

/** Creates an empty frontier. */
export function createFrontier(): Frontier {
  const visits = new Map<string, Visit>();
  let next: Visit[] = [];

  return {
    visits,
    meet(url, link, depth) {
      const known = visits.get(url);
      const parse = isParsed(link.kind);
      if (!known) {
        const visit: Visit = {
          url,
          depth,
          parse,
          isStart: link.kind === "start",
          inSitemap: link.kind === "sitemap",
          links: [],
          reach: 0,
          status: 0,
          timeMs: 0,
        };
        visits.set(url, visit);
        addLink(visit, link);
        next.push(visit);
        return visit;
      }
      addLink(known, link);
      known.isStart ||= link.kind === "start";
      known.inSitemap ||= link.kind === "sitemap";
      known.depth = Math.min(known.depth, depth);
      if (parse && !known.parse) {
        known.parse = true;
        // It was asked as a picture or script only; now its own links matter.
        if (known.status === 200) next.push(known);
      }
      return known;
    },
    requeue(visit) {
      next.push(visit);
    },
    nextWave() {
      const wave = next.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
      next = [];
      return wave;
    },
  };
}
