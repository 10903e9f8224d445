import type { Coverage, CoverageLog } from "../../core/coverage.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import type { SitemapReport } from "../../engines/crawl/seeds.ts";
import type { SkipReason, Visit } from "../../engines/crawl/visit.ts";
import type { Site } from "./site.ts";

/** What was left out, and why, by the crawl's own word for it. A document was read by other means. */
const skips: Record<Exclude<SkipReason, "document">, readonly [what: string, reason: string]> = {
  external: ["external addresses", "they are not on the site (see `external`)"],
  private: ["private addresses", "they are on a private network"],
  excluded: ["excluded addresses", "excluded by `include` or `exclude`"],
  robots: ["disallowed addresses", "disallowed by robots.txt"],
  form: ["forms", "submitting them would change things on the site"],
  "state-changing": ["state-changing URLs", "requesting them in a session would change things"],
  depth: ["deep addresses", "`max-depth` was reached"],
  limit: ["further addresses", "`max-pages` or `max-bytes` was reached"],
  "rate-limited": ["rate-limited URLs", "the site asked for fewer requests (429)"],
  unavailable: ["unavailable addresses", "the site returned 503 and asked for a long wait"],
  trap: ["URLs of a trap", "they are endless"],
  shard: ["URLs of other shards", "another shard requests them"],
  time: ["addresses left", "the time limit was reached"],
};

/** What is counted of a crawl. */
export interface CrawlCount {
  asked: number;
  links: number;
  visits: Iterable<{
    page?: unknown;
    hop?: unknown;
    skipped: SkipReason | undefined;
    partial: string | undefined;
  }>;
  trapped: Iterable<readonly [trap: string, count: number]>;
  overflow: number;
}

/** Counts what a crawl looked at and what it left out. */
export function countCrawl(crawl: CrawlCount, coverage: CoverageLog): void {
  coverage.count("urls", crawl.asked);
  coverage.count("links", crawl.links);
  let pages = 0;
  let redirects = 0;
  for (const { page, hop, skipped, partial } of crawl.visits) {
    if (page) pages++;
    if (hop) redirects++;
    if (partial !== undefined) coverage.skip("the rest of a page", partial);
    if (skipped === undefined || skipped === "document" || skipped === "trap") continue;
    coverage.skip(...skips[skipped]);
  }
  coverage.count("pages", pages);
  coverage.count("redirects", redirects);
  for (const [trap, count] of crawl.trapped) coverage.skip("URLs of a trap", trap, count);
  if (crawl.overflow > 0) coverage.skip("links", "there are more URLs than are kept", crawl.overflow);
}

/** Adds what was counted already. */
export function addCoverage({ checked, skipped }: Coverage, coverage: CoverageLog): void {
  for (const [unit, count] of Object.entries(checked)) coverage.count(unit, count);
  for (const { what, reason, count } of skipped) coverage.skip(what, reason, count);
}

/** Counts the sitemaps that were read. */
export function countSitemaps(
  sitemaps: readonly Omit<SitemapReport, "addresses">[],
  coverage: CoverageLog,
): void {
  for (const { url, error, guessed } of sitemaps) {
    if (error === undefined) coverage.count("sitemaps");
    else if (!guessed) coverage.skip(url, `the sitemap cannot be read: ${error}`);
  }
}

/** Reasons that leave the question open, by the crawl's own word for them. */
const openReasons: Partial<Record<SkipReason, string>> = {
  "rate-limited": "the site kept returning 429 (too many requests) until the crawl gave up on some URLs",
  unavailable:
    "the site returned 503 (unavailable) and asked for a longer wait than the crawl allows, so some URLs remain unchecked",
};

/** What the site itself did not answer, and so left open. */
export function leftOpen({ visits }: { visits: readonly Visit[] }, { hosts }: Pick<Site, "hosts">): string[] {
  const reasons = visits.flatMap(({ skipped, url }) =>
    skipped !== undefined && skipped in openReasons && hosts.has(hostOf(url)) ? skipped : [],
  );
  return [...new Set(reasons)].sort().flatMap((reason) => openReasons[reason] ?? []);
}
