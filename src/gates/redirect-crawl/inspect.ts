import type { Finding } from "../../core/finding.ts";
import type { GateContext, Table } from "../../core/gate.ts";
import type { NetworkSettings } from "../../core/network.ts";
import type { Share } from "../../core/report.ts";
import type { Shard } from "../../core/shard.ts";
import { crawl } from "../../engines/crawl/crawl.ts";
import type { CrawlOptions, CrawlResult, Seed } from "../../engines/crawl/options.ts";
import type { Robots } from "../../engines/crawl/parse/robots.ts";
import type { ResultCache } from "../../engines/crawl/result-cache.ts";
import { createScope } from "../../engines/crawl/scope.ts";
import type { SitemapReport } from "../../engines/crawl/seeds.ts";
import { defaultTrapLimits } from "../../engines/crawl/traps.ts";
import { wasAsked } from "../../engines/crawl/visit.ts";
import { createHttpClient, type HttpClient } from "../../probes/http/client.ts";
import { withStableFingerprint } from "./compare.ts";
import { findCookieWays } from "./cookie-way.ts";
import { countCrawl, countSitemaps, leftOpen } from "./coverage.ts";
import { judgeInsecureSheets } from "./insecure-sheets.ts";
import { judgePage } from "./judge-pages.ts";
import { judgeSite } from "./judge-site.ts";
import { judgeTrail } from "./judge-trails.ts";
import { type Judging, judgingOf } from "./judging.ts";
import { runMatrixFor } from "./matrix/run.ts";
import { openRedirectCandidates, tryOpenRedirects } from "./open-redirect.ts";
import type { Options } from "./options.ts";
import { createListedProber, createProber, type Prober } from "./prober.ts";
import { noteRefusals, offlineReason } from "./reach.ts";
import { beginShare } from "./shares/begin.ts";
import { crawlShare, ownsRoot } from "./shares/split.ts";
import { judgeUnknownTwins } from "./shares/unknown-twins.ts";
import type { ShareWriter } from "./shares/write.ts";
import type { Site } from "./site.ts";
import { readSiteFiles } from "./site-files.ts";
import { judgeMissing, missingAddress } from "./soft-404.ts";
import { runSurvival } from "./survival/run.ts";

/** What an inspection needs beside the site. */
export interface Inspection {
  options: Options;
  site: Site;
  context: GateContext;
  network: NetworkSettings;
  /** For the site's own hosts. */
  headers: Readonly<Record<string, string>>;
  careful: boolean;
  shard: Shard | undefined;
  cache: ResultCache | undefined;
  /** Addresses to begin with beside the site's own. */
  seeds: readonly Seed[];
  /** Called after every answer. */
  onAnswer(): void;
}

/** What an inspection brought back beside its findings. */
export interface Inspected {
  inconclusive: string[];
  tables: Table[];
  metrics: Record<string, number>;
  crawl: CrawlResult;
  /** Origin every entry must end on, in public terms, as far as it is known. */
  canonical: string | undefined;
  /** What the other shards' findings and counts depend on. */
  share: Share | undefined;
  /** Whether the site under its other names is this machine's to ask. */
  ownsRoot: boolean;
}

/** Crawls one deployment of a site and judges it. */
export async function* inspect(inspection: Inspection): AsyncGenerator<Finding, Inspected, void> {
  const { options, site, context, network, headers } = inspection;
  const { clock, signal, coverage } = context;
  const client = createHttpClient(
    { ...network, headers: { ...network.headers, ...headers } },
    { clock, siteHosts: site.hosts },
  );
  try {
    const { robots, seeds, sitemaps, foreign } = await readSiteFiles(inspection, client);
    const crawlOptions = crawlOptionsOf(inspection, seeds, robots);
    const started = clock.monotonic();
    const result = await crawl(crawlOptions);
    const seconds = (clock.monotonic() - started) / 1000;
    const { share } = crawlOptions;
    const writer = share && (await beginShare(result, share.ledger, [...sitemaps, ...foreign], inspection));
    if (!writer) {
      countCrawl(result, coverage);
      countSitemaps([...sitemaps, ...foreign], coverage);
    }
    const outcome: Inspected = {
      inconclusive: [],
      tables: [],
      metrics: metricsOf(result, seconds),
      crawl: result,
      canonical: site.canonical,
      share: writer?.share(),
      ownsRoot: ownsRoot(share),
    };
    const offline = await offlineReason(result, network, signal);
    if (offline !== undefined) return { ...outcome, inconclusive: [offline] };
    outcome.inconclusive.push(...leftOpen(result, site));
    noteRefusals(result, outcome.inconclusive);
    // How many pages the whole site has, only all shards together know.
    const judging = judgingOf(site, result, options, network, share ? 1 : undefined);
    const ask = createProber(crawlOptions);
    const probe: Prober = async (urls, hosts) => {
      const probed = await ask(urls, hosts);
      noteRefusals(probed, outcome.inconclusive);
      return probed;
    };
    yield* noted(judgeCrawl(judging, robots, sitemaps, client, signal), writer, site);
    yield* noted(tryPages(inspection, judging, client, probe, writer), writer, site);
    const askListed = createListedProber(crawlOptions);
    yield* tryOrigins(inspection, judging, client, { probe, askListed }, outcome);
    for await (const found of runSurvival(judging, probe, context, inspection.shard)) {
      writer?.entry(withStableFingerprint(found, site));
      yield found;
    }
    return { ...outcome, canonical: judging.canonical, share: writer?.share() };
  } finally {
    await client.close();
  }
}

function crawlOptionsOf(
  inspection: Inspection,
  seeds: readonly Seed[],
  robots: Robots | undefined,
): CrawlOptions {
  const { options, site, context, network, shard, cache } = inspection;
  return {
    seeds,
    scope: createScope({ hosts: site.hosts, include: options.include, exclude: options.exclude }),
    siteHosts: [...site.hosts],
    rewrite: site.rewrite,
    network,
    headers: inspection.headers,
    clock: context.clock,
    signal: context.signal,
    careful: inspection.careful,
    external: options.external,
    limits: {
      pages: options["max-pages"],
      depth: options["max-depth"],
      bytes: options["max-bytes"],
      timeMs: options["max-time"] ?? Number.MAX_SAFE_INTEGER,
      concurrency: options.concurrency,
      pauseMs: 60_000,
      traps: { ...defaultTrapLimits, variants: options["max-variants"] },
    },
    ...(options.robots && robots ? { robots } : {}),
    ...(shard ? { share: crawlShare(site, seeds, shard) } : {}),
    ...(cache ? { cache } : {}),
    onProgress: (done, total) => {
      inspection.onAnswer();
      context.progress({ done, total, unit: "urls" });
    },
  };
}

async function* judgeCrawl(
  judging: Judging,
  robots: Robots | undefined,
  sitemaps: readonly SitemapReport[],
  client: HttpClient,
  signal: AbortSignal,
): AsyncGenerator<Finding, void, void> {
  const { visits } = judging.crawl;
  const cookieWays = await findCookieWays(visits, judging.site.hosts, client, signal);
  for (const visit of visits) {
    if (wasAsked(visit)) yield* judgeTrail(visit, judging, cookieWays);
    yield* judgePage(visit, judging);
  }
  yield* judgeInsecureSheets(judging);
  yield* judgeSite(judging, robots, sitemaps);
}

/** Tells the share what the findings are about. */
async function* noted(
  findings: AsyncGenerator<Finding, void, void>,
  writer: ShareWriter | undefined,
  site: Site,
): AsyncGenerator<Finding, void, void> {
  for await (const found of findings) {
    writer?.found(withStableFingerprint(found, site));
    yield found;
  }
}

/** Asks what no link leads to on the pages that were met: missing ones, and foreign targets. */
async function* tryPages(
  { options, site, context }: Inspection,
  judging: Judging,
  client: HttpClient,
  probe: Prober,
  writer: ShareWriter | undefined,
): AsyncGenerator<Finding, void, void> {
  const { coverage, signal } = context;
  if (judging.crawl.asked > 0 && !signal.aborted) {
    yield* judgeMissing(judging, await probe([missingAddress(site.origin)]));
    if (writer) yield* judgeUnknownTwins(judging, probe, writer.isListed);
  }
  if (!options["open-redirects"]) return;
  const candidates = openRedirectCandidates(judging);
  coverage.count("open redirect candidates", candidates.length);
  writer?.candidates(candidates);
  yield* tryOpenRedirects(candidates, judging, client, signal);
}

/** Asks for the site under other names, where the root's links are known. */
async function* tryOrigins(
  { context }: Inspection,
  judging: Judging,
  client: HttpClient,
  probes: { probe: Prober; askListed: Prober },
  outcome: Inspected,
): AsyncGenerator<Finding, void, void> {
  if (!outcome.ownsRoot) return;
  const matrix = await runMatrixFor(judging, client, probes, context);
  if (!matrix) return;
  outcome.tables.push(matrix.table);
  yield* matrix.findings;
}

function metricsOf(result: CrawlResult, seconds: number): Record<string, number> {
  return {
    urlsPerSecond: Math.round(result.asked / Math.max(seconds, 0.001)),
    requests: result.requests,
    bytes: result.bytes,
    ...(result.revalidated > 0 ? { revalidated: result.revalidated } : {}),
  };
}
