import type { Finding } from "../../../core/finding.ts";
import { finding } from "../../../core/rule.ts";
import { withoutEndSlash } from "../../../engines/crawl/address.ts";
import { curl, linkEvidence } from "../evidence.ts";
import { areTwins, isPageOf } from "../judge-site.ts";
import type { Judging } from "../judging.ts";
import type { Prober } from "../prober.ts";
import { rules } from "../rules.ts";

/**
 * Judges pages with a slash at the end whose twin without one this shard has not met: another shard's pages may link to
 * that one. Whether any does shows when the shards are joined, which drops what nobody links to.
 *
 * @param isListed Whether a sitemap lists the address: such twins every shard knows.
 */
export async function* judgeUnknownTwins(
  judging: Judging,
  probe: Prober,
  isListed: (url: string) => boolean,
): AsyncGenerator<Finding, void, void> {
  const { crawl, network, site } = judging;
  const pages = crawl.visits.flatMap((visit) => {
    const { url, isForeign } = visit;
    if (!isPageOf(site, visit) || isForeign || isListed(url) || visit.page!.canonicals.length > 0) return [];
    const bare = withoutEndSlash(url);
    return bare === undefined || crawl.find(bare) ? [] : [{ visit, bare }];
  });
  if (pages.length === 0) return;
  const probed = await probe(pages.map(({ bare }) => bare));
  for (const { visit, bare } of pages) {
    const twin = probed.find(bare);
    if (!twin || !areTwins(visit, twin, site)) continue;
    yield finding(rules["slash-twins"], {
      subject: twin.url,
      args: { twin: visit.url },
      evidence: [
        ...linkEvidence(twin, { ...judging, crawl: probed }),
        ...linkEvidence(visit, judging),
        curl(visit.url, network),
      ],
      reach: visit.reach,
    });
  }
}
