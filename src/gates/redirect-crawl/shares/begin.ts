import type { GateContext } from "../../../core/gate.ts";
import type { Ledger } from "../../../engines/crawl/ledger.ts";
import type { CrawlResult } from "../../../engines/crawl/options.ts";
import type { SitemapReport } from "../../../engines/crawl/seeds.ts";
import { addCoverage } from "../coverage.ts";
import type { Site } from "../site.ts";
import type { ShareWriter } from "./write.ts";

/** Begins what the other shards need to know, and counts in their way. Loads the means, which only shards need. */
export async function beginShare(
  crawl: CrawlResult,
  ledger: Ledger,
  sitemaps: readonly SitemapReport[],
  { site, context: { coverage, prefix } }: { site: Site; context: Pick<GateContext, "coverage" | "prefix"> },
): Promise<ShareWriter> {
  const [{ createShareWriter }, { coverageOf }] = await Promise.all([
    import("./write.ts"),
    import("./join.ts"),
  ]);
  const writer = createShareWriter(crawl, ledger, sitemaps, { site, prefix });
  addCoverage(coverageOf([writer.seen]), coverage);
  return writer;
}
