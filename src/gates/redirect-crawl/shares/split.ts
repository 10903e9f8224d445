import { isInShard, type Shard } from "../../../core/shard.ts";
import { withoutEndSlash } from "../../../engines/crawl/address.ts";
import { createLedger } from "../../../engines/crawl/ledger.ts";
import type { CrawlShare, Seed } from "../../../engines/crawl/options.ts";
import type { Site } from "../site.ts";

/**
 * Divides a crawl. Each address that is known beforehand (a sitemap lists it) belongs to one shard, which asks it,
 * judges it and follows its links; a page that no sitemap lists is asked by every shard whose pages lead to it. A
 * site without a sitemap cannot be divided: one shard crawls all of it.
 */
export function crawlShare(site: Site, seeds: readonly Seed[], shard: Shard): CrawlShare {
  const root = site.starts[0]!.url;
  const starts = new Set(site.starts.map(({ url }) => url));
  const known = new Set(seeds.map(({ url }) => url));
  if (known.isSubsetOf(starts)) {
    const isOurs = isInShard("crawl", shard);
    return { root, isForeign: () => !isOurs, ledger: createLedger(() => true) };
  }
  return {
    root,
    isForeign: (url) => known.has(url) && !isInShard(shardKey(url), shard),
    ledger: createLedger((url) => known.has(url)),
  };
}

/** Whether this machine asks the root, and so the site under its other names: one of several does. */
export function ownsRoot(share: CrawlShare | undefined): boolean {
  return share === undefined || !share.isForeign(share.root);
}

/** A page with and without a slash at its end is judged together. */
function shardKey(url: string): string {
  return withoutEndSlash(url) ?? url;
}
