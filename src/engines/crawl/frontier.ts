import { originOf } from "./address.ts";
import { createVisit } from "./compact-visit.ts";
import type { Ledger } from "./ledger.ts";
import { isParsed, type Link, type LinkKind } from "./link.ts";
import { createLinkTable } from "./link-table.ts";
import type { Visit } from "./visit.ts";

/** A link about to be noted. */
export interface MetLink {
  kind: LinkKind;
  /** The page, sitemap or style sheet; absent for start addresses. */
  from: Visit | undefined;
  line: number;
  column: number;
}

/** Knows every address met so far and which of them are still to be asked. */
export interface Frontier {
  /**
   * Notes that `link` points to `url`. An address is marked as known the moment it is first met, so that it is asked
   * once however many pages link to it.
   *
   * @returns undefined when the address is new and there is no room for more.
   */
  meet(url: string, link: MetLink, depth: number): Visit | undefined;
  /** The same for an address that is known. */
  meetAgain(visit: Visit, link: MetLink, depth: number): void;
  /** A document the crawl did not ask for itself, such as a sitemap, for links to come from. */
  document(url: string): Visit;
  /** Known addresses of one origin by path and query. */
  pathsOf(origin: string): ReadonlyMap<string, Visit>;
  /** The addresses met since the last wave, in order of their URLs; empty when the crawl is done. */
  nextWave(): Visit[];
  /** Says that another address can only be judged when this one is known. */
  need(visit: Visit): void;
  /** Puts an address into the next wave once more. */
  askAgain(visit: Visit): void;
  /** In the order they were met. */
  visits: readonly Visit[];
  /** The first places that point to an address: those nearest to the start, in order. */
  linksTo(visit: Visit): Link[];
  /** The wave an address was first put into, from 1 on; documents come before, below 0 in the order they were named. */
  waveOf(visit: Visit): number;
  /** Links to addresses there was no room for. */
  overflow(): number;
}

/**
 * Creates an empty frontier.
 *
 * @param capacity Most addresses it keeps.
 * @param ledger Told of every link.
 */
export function createFrontier(capacity: number, ledger?: Ledger): Frontier {
  const origins = new Map<string, Map<string, Visit>>();
  const visits: Visit[] = [];
  const links = createLinkTable((a, b) => visits[a]!.order - visits[b]!.order);
  let order = 0;
  /** The last place in the order before each wave. */
  const waves: number[] = [];
  let next: Visit[] = [];
  let overflow = 0;

  const pathsOf = (origin: string): Map<string, Visit> => {
    let paths = origins.get(origin);
    if (!paths) {
      paths = new Map();
      origins.set(origin, paths);
    }
    return paths;
  };

  const find = (url: string): Visit | undefined => {
    const origin = originOf(url);
    return pathsOf(origin).get(url.slice(origin.length));
  };

  const create = (url: string, depth: number): Visit => {
    const visit = createVisit(visits.length, url, depth);
    visits.push(visit);
    const origin = originOf(url);
    pathsOf(origin).set(url.slice(origin.length), visit);
    return visit;
  };

  /** What was left out is asked after all. */
  const revive = (visit: Visit): void => {
    visit.skipped = undefined;
    next.push(visit);
  };

  const need = (visit: Visit): void => {
    visit.isNeeded = true;
    if (visit.skipped === "shard") revive(visit);
  };

  const meetAgain = (visit: Visit, link: MetLink, depth: number): void => {
    visit.reach++;
    ledger?.link(visit, link.from);
    links.add(visit.number, link.kind, link.from?.number, link.line, link.column);
    if (link.kind === "start") visit.isStart = true;
    if (link.kind === "sitemap") visit.inSitemap = true;
    if (link.kind === "script") visit.isScript = true;
    if (depth < visit.depth) visit.depth = depth;
    if (link.kind === "redirect" || link.kind === "canonical") need(visit);
    else if (link.kind === "form") visit.isAction = true;
    else visit.isEntry = true;
    if (link.kind !== "submit" && (visit.skipped === "form" || visit.skipped === "document")) revive(visit);
    if (!visit.parse && isParsed(link.kind)) {
      visit.parse = true;
      // It was asked as a picture or script only; now its own links matter.
      if (visit.status === 200) next.push(visit);
    }
  };

  return {
    pathsOf,
    meetAgain,
    document(url) {
      const known = find(url);
      if (known) return known;
      const visit = create(url, 0);
      visit.order = ++order;
      visit.skipped = "document";
      return visit;
    },
    meet(url, link, depth) {
      let visit = find(url);
      if (!visit) {
        if (visits.length >= capacity) {
          overflow++;
          return undefined;
        }
        visit = create(url, depth);
        // Sending a form changes things on the site; it is known but never asked.
        if (link.kind === "submit") visit.skipped = "form";
        else next.push(visit);
      }
      meetAgain(visit, link, depth);
      return visit;
    },
    nextWave() {
      const wave = next.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
      next = [];
      waves.push(order);
      for (const visit of wave) if (visit.order === 0) visit.order = ++order;
      return wave;
    },
    need,
    askAgain: (visit) => next.push(visit),
    visits,
    linksTo: (visit) =>
      links.of(visit.number).map(({ kind, from, line, column }) => {
        const page = from === undefined ? {} : { from: visits[from]!.url };
        return { kind, ...page, line, column };
      }),
    waveOf: (visit) => {
      const wave = waves.findLastIndex((before) => visit.order > before);
      return wave < 0 ? visit.order - (waves[0] ?? order) - 1 : wave + 1;
    },
    overflow: () => overflow,
  };
}
