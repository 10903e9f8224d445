import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { hostOf, withoutEndSlash } from "../../engines/crawl/address.ts";
import type { Robots } from "../../engines/crawl/parse/robots.ts";
import type { SitemapReport } from "../../engines/crawl/seeds.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import { curl, curlStated, curlText, linkEvidence } from "./evidence.ts";
import { describePrivate } from "./judge-trails.ts";
import type { Judging } from "./judging.ts";
import { looksAlike } from "./look.ts";
import { rules } from "./rules.ts";
import type { Site } from "./site.ts";
import { stagingOf } from "./staging.ts";

/** Judges what only shows when all pages are known. */
export function* judgeSite(
  judging: Judging,
  robots: Robots | undefined,
  sitemaps: readonly SitemapReport[],
): Generator<Finding> {
  yield* judgeIndexing(judging, robots);
  yield* judgeTwins(judging);
  yield* judgeHosts(judging);
  for (const { url, error, guessed } of sitemaps) {
    if (error === undefined || guessed) continue;
    yield finding(rules.dead, {
      subject: url,
      args: { reason: `the sitemap cannot be read: ${error}`, end: url },
      evidence: [curl(url, judging.network)],
      severity: "warning",
    });
  }
}

function* judgeIndexing(judging: Judging, robots: Robots | undefined): Generator<Finding> {
  const { site, crawl, network } = judging;
  if (!site.isProduction) return;
  if (robots?.disallowsAll !== undefined) {
    const url = `${site.origin}/robots.txt`;
    yield finding(rules["noindex-left"], {
      subject: url,
      args: {
        by: `line ${robots.disallowsAll} of robots.txt, which keeps every crawler from the site's pages`,
      },
      evidence: [curlText(url, network, "disallow")],
    });
  }
  const pages = crawl.visits.filter((visit) => isOwnPage(visit, judging));
  const hidden = pages.filter((visit) => visit.page?.noindex);
  const allHidden = pages.length >= judging.manyPages && hidden.length === pages.length;
  // One page may be hidden on purpose: a thank-you page, a search result. What is advertised may not.
  for (const visit of hidden) {
    if (!allHidden && !visit.isStart && !visit.inSitemap) continue;
    const { text, line, column } = visit.page!.noindex!;
    const where =
      line === 0 ? `the header "X-Robots-Tag: ${text}"` : `the tag "${text}" at ${line}:${column}`;
    yield finding(rules["noindex-left"], {
      subject: visit.url,
      args: { by: where },
      evidence: [...linkEvidence(visit, judging), curlStated(visit.url, network, visit.page!.noindex!)],
      reach: visit.reach,
    });
  }
}

function isOwnPage(visit: Visit, { site }: Judging): boolean {
  return isPageOf(site, visit) && !visit.isForeign;
}

/** Whether an address is a page of the site, whichever shard judges it. */
export function isPageOf({ hosts }: Site, { status, page, url }: Visit): boolean {
  return status === 200 && page !== undefined && hosts.has(hostOf(url));
}

/** The same page with and without a slash at the end, neither of which names the other as canonical. */
function* judgeTwins(judging: Judging): Generator<Finding> {
  const { crawl, network, site } = judging;
  for (const visit of crawl.visits) {
    const { url } = visit;
    if (!isPageOf(site, visit)) continue;
    const bare = withoutEndSlash(url);
    const twin = bare === undefined ? undefined : crawl.find(bare);
    // Of two that belong to another shard, that one judges.
    if (!twin || !areTwins(visit, twin, site) || (visit.isForeign && twin.isForeign)) continue;
    yield finding(rules["slash-twins"], {
      subject: twin.url,
      args: { twin: url },
      evidence: [...linkEvidence(twin, judging), ...linkEvidence(visit, judging), curl(url, network)],
      reach: visit.reach + twin.reach,
    });
  }
}

/** Whether two addresses answer with one page, and neither says which of them is meant. */
export function areTwins(visit: Visit, twin: Visit, site: Site): boolean {
  if (!isPageOf(site, visit) || !isPageOf(site, twin) || !looksAlike(visit, twin)) return false;
  return visit.page!.canonicals.length === 0 && twin.page!.canonicals.length === 0;
}

/** Links to hosts no customer should see. */
function* judgeHosts(judging: Judging): Generator<Finding> {
  const { site, crawl, network } = judging;
  if (!site.isPublic) return;
  for (const visit of crawl.visits) {
    if (!visit.isEntry || site.hosts.has(hostOf(visit.url))) continue;
    const common = {
      subject: visit.url,
      evidence: [...linkEvidence(visit, judging), curl(visit.url, network)],
      reach: visit.reach,
    };
    const staging = stagingOf(visit.url, judging);
    if (staging) {
      yield finding(rules["staging-host"], {
        ...common,
        args: { host: hostOf(visit.url), what: staging.what },
        severity: staging.sure ? undefined : "warning",
      });
    } else if (visit.skipped === "private") {
      const args = { target: visit.url, kind: describePrivate(visit.url) };
      yield finding(rules["redirect-to-private"], { ...common, args });
    }
  }
}
