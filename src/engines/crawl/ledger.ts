import type { Visit } from "./visit.ts";

/** What was counted for each address, by the addresses' numbers; absent for none. */
export type Counts = ReadonlyMap<number, number>;

/**
 * What a crawl that is one shard of several counts, kept apart by who counts it, so that the counts of all shards add
 * up to those of one crawl: a listed page's links are followed by one shard alone, an unlisted one's by each that
 * meets the page.
 */
export interface Ledger {
  /** Notes a link to `target`; `from` is absent for start addresses. */
  link(target: Visit, from: Visit | undefined): void;
  /** Notes a reference that stands on `page`, whether it leads anywhere or not. */
  reference(page: Visit): void;
  /** Links from start addresses and sitemaps, which every shard sees. */
  listings: Counts;
  /** Links from listed pages of this shard. */
  listed: Counts;
  /** Links from each page that no sitemap lists, by the page and then the target. */
  unlisted: ReadonlyMap<number, Counts>;
  references: Counts;
  /** Whether only the shard an address belongs to follows its links. */
  isListed(url: string): boolean;
}

/**
 * Creates an empty ledger.
 *
 * @param isListed See {@link Ledger.isListed}.
 */
export function createLedger(isListed: (url: string) => boolean): Ledger {
  const listings = new Map<number, number>();
  const listed = new Map<number, number>();
  const unlisted = new Map<number, Map<number, number>>();
  const references = new Map<number, number>();

  const countsOf = (from: Visit | undefined): Map<number, number> => {
    if (from === undefined || from.skipped === "document") return listings;
    if (isListed(from.url)) return listed;
    let counts = unlisted.get(from.number);
    if (!counts) {
      counts = new Map();
      unlisted.set(from.number, counts);
    }
    return counts;
  };

  return {
    link(target, from) {
      // The shard that a page belongs to counts what leads on from it.
      if (!from?.isForeign) add(countsOf(from), target.number, 1);
    },
    reference(page) {
      if (!page.isForeign) add(references, page.number, 1);
    },
    listings,
    listed,
    unlisted,
    references,
    isListed,
  };
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
