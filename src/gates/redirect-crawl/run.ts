import { ConfigurationError } from "../../core/errors.ts";
import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import type { NetworkSettings } from "../../core/network.ts";
import { hostOf, isAddress, originOf, resolveAddress } from "../../engines/crawl/address.ts";
import { type CrawlResult, crawl, type Seed } from "../../engines/crawl/crawl.ts";
import { createScope } from "../../engines/crawl/scope.ts";
import { readRobots, readSitemaps, type SitemapReport } from "../../engines/crawl/seeds.ts";
import { type Visit, wasAsked } from "../../engines/crawl/visit.ts";
import { blameFor } from "../../probes/control.ts";
import { createHttpClient } from "../../probes/http/client.ts";
import { judgeTrail } from "./judge-trails.ts";
import type { Options } from "./options.ts";

/** Crawls the site and judges what it met. */
export async function* runRedirectCrawl(
  options: Options,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const starts = startAddresses(options, context);
  const canonical = options.canonical === undefined ? undefined : new URL(options.canonical).origin;
  const hosts = new Set(starts.map((start) => hostOf(start.url)));
  if (canonical !== undefined) hosts.add(new URL(canonical).host);
  const network: NetworkSettings = {
    ...context.network,
    timeoutMs: options.timeout ?? context.network.timeoutMs,
  };
  const started = context.clock.monotonic();

  const { seeds, sitemaps } = await seedsFromSitemaps(options, starts, network, context);
  const result = await crawl({
    seeds: [...starts, ...seeds],
    scope: createScope({ hosts, include: options.include, exclude: options.exclude }),
    siteHosts: [...hosts],
    network,
    headers: options.headers,
    clock: context.clock,
    signal: context.signal,
    maxPages: options["max-pages"],
    maxDepth: options["max-depth"],
    concurrency: options.concurrency,
    onProgress: (done, total) => context.progress({ done, total, unit: "urls" }),
  });
  count(result, sitemaps, context);

  const seconds = (context.clock.monotonic() - started) / 1000;
  const metrics = { urlsPerSecond: Math.round(result.asked / Math.max(seconds, 0.001)) };
  const unreachable = await runnerIsOffline(result, network, context);
  if (unreachable !== undefined) return { inconclusive: [unreachable], metrics };

  const expectation = {
    site: result,
    ...(canonical === undefined ? {} : { canonical }),
    siteHosts: hosts,
    accept: new Set(options.accept),
  };
  for (const visit of result.visits) {
    if (wasAsked(visit)) yield* judgeTrail(visit, expectation);
  }
  return { metrics };
}

/** The addresses to begin with, the site's root first. */
function startAddresses({ start }: Options, { site }: GateContext): Seed[] {
  const given = start.map((text) => ({ text, resolved: resolveAddress(text, site?.href) }));
  const seeds = given.map(({ text, resolved }): Seed => {
    if (isAddress(resolved)) return { url: resolved.url, kind: "start" };
    const missing = site ? "" : " There is no site it could be relative to: give `site:` or --url.";
    throw new ConfigurationError(`redirect-crawl: start: "${text}" is not an http(s) address.${missing}`);
  });
  const root = site && resolveAddress("", site.href);
  if (root && isAddress(root)) seeds.unshift({ url: root.url, kind: "start" });
  return seeds;
}

async function seedsFromSitemaps(
  { sitemap }: Options,
  starts: readonly Seed[],
  network: NetworkSettings,
  { signal, clock }: GateContext,
): Promise<{ seeds: Seed[]; sitemaps: SitemapReport[] }> {
  const [first] = starts;
  if (sitemap === false || !first) return { seeds: [], sitemaps: [] };
  const origin = originOf(first.url);
  const client = createHttpClient(network, { clock, siteHosts: [hostOf(first.url)] });
  try {
    const robots = await readRobots(origin, "launch-ready", client, signal);
    const listed =
      sitemap === true ? (robots?.sitemaps ?? []) : sitemap.map((one) => new URL(one, origin).href);
    const files =
      listed.length > 0
        ? listed.map((url) => ({ url, guessed: false }))
        : [{ url: `${origin}/sitemap.xml`, guessed: true }];
    return await readSitemaps(files, client, signal);
  } finally {
    await client.close();
  }
}

function count(result: CrawlResult, sitemaps: readonly SitemapReport[], { coverage }: GateContext): void {
  coverage.count("urls", result.asked);
  coverage.count("links", result.links);
  let pages = 0;
  let redirects = 0;
  for (const visit of result.visits) {
    if (visit.page) pages++;
    if (visit.hop) redirects++;
    if (visit.skipped && visit.skipped !== "document")
      coverage.skip(skippedNames[visit.skipped], skipReasons[visit.skipped]);
    if (visit.partial !== undefined) coverage.skip("rest of a page", visit.partial);
  }
  coverage.count("pages", pages);
  coverage.count("redirects", redirects);
  for (const { url, error, guessed } of sitemaps) {
    if (error === undefined) coverage.count("sitemaps");
    else if (!guessed) coverage.skip(url, `the sitemap cannot be read: ${error}`);
  }
}

const skippedNames: Record<NonNullable<Visit["skipped"]>, string> = {
  external: "external addresses",
  private: "private addresses",
  excluded: "excluded addresses",
  robots: "disallowed addresses",
  form: "forms",
  document: "documents",
  "state-changing": "state-changing addresses",
  depth: "deep addresses",
  limit: "further addresses",
  trap: "addresses of a trap",
  shard: "addresses of other shards",
  time: "addresses left",
};

const skipReasons: Record<NonNullable<Visit["skipped"]>, string> = {
  external: "they are not on the site",
  private: "they are on a private network",
  excluded: "include and exclude keep them out",
  robots: "robots.txt keeps crawlers out",
  document: "they are read apart",
  form: "sending them changes things on the site",
  "state-changing": "asking them in a session would change things",
  depth: "max-depth was reached",
  limit: "max-pages was reached",
  trap: "they repeat without end",
  shard: "another shard asks them",
  time: "the run was stopped",
};

/** When nothing answered at all: why nobody can tell whose fault it is, if nobody can. */
async function runnerIsOffline(
  { visits }: CrawlResult,
  network: NetworkSettings,
  { signal }: GateContext,
): Promise<string | undefined> {
  const asked = visits.filter(wasAsked);
  const [first] = asked;
  if (!first || asked.some((visit) => visit.status !== 0)) return undefined;
  const blame = await blameFor(first.url, network, signal);
  return blame === "site"
    ? undefined
    : `${first.url} could not be reached (${first.failure?.message}), and this runner reached no control address either`;
}
