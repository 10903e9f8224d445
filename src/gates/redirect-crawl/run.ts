import { isAbsolute, join } from "node:path";
import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import type { NetworkSettings } from "../../core/network.ts";
import { EMPTY_SHARE, parseShard } from "../../core/shard.ts";
import { openResultCache } from "../../engines/crawl/result-cache.ts";
import { wasAsked } from "../../engines/crawl/visit.ts";
import { type HeapGrowth, limitHeapGrowth } from "../../probes/heap-growth.ts";
import { readStateFile, writeStateFile } from "../../probes/state-file.ts";
import { keepWasmBaseline } from "../../probes/wasm-tier.ts";
import {
  faultKey,
  type Production,
  seedsFrom,
  statusesOf,
  withStableFingerprint,
  worseThan,
} from "./compare.ts";
import { httpsHosts } from "./https-hosts.ts";
import { type Inspected, type Inspection, inspect } from "./inspect.ts";
import { createLocator } from "./locate.ts";
import type { Options } from "./options.ts";
import { noPageReason } from "./reach.ts";
import { openCrawlSession } from "./session.ts";
import { siteOf } from "./site.ts";

/** Enough for what a few hundred pages leave behind; what is alive hardly grows with the pages after them. */
const HEAP_GROWTH: HeapGrowth = { youngBytes: 6 * 1024 * 1024, oldPercent: 10 };

/** Crawls the site and judges what it met. */
export async function* runRedirectCrawl(
  options: Options,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  keepWasmBaseline();
  const site = siteOf(options, context);
  const network: NetworkSettings = {
    ...context.network,
    timeoutMs: options.timeout ?? context.network.timeoutMs,
  };
  const session = await openCrawlSession(options, site, context);
  const cachePath = options.cache === undefined ? undefined : absolute(options.cache, context.root);
  const cache =
    cachePath === undefined
      ? undefined
      : openResultCache((await readStateFile(cachePath, options.cache!)) ?? "");
  const memory = limitHeapGrowth(HEAP_GROWTH);
  const base: Inspection = {
    options,
    site,
    context,
    network,
    headers: session.headers,
    careful: session.isSignedIn,
    shard: options.shard === undefined ? context.shard : parseShard(options.shard),
    cache,
    seeds: [],
    onAnswer: () => memory.check(),
  };
  try {
    const before = yield* inspectProduction(base);
    const locate = createLocator(context.root);
    const running = inspect({ ...base, seeds: before?.seeds ?? [] });
    let step = await running.next();
    for (; !step.done; step = await running.next()) {
      const found = before ? worseThan(before.production, step.value, site) : step.value;
      if (found) yield await locate(withStableFingerprint(found, site));
    }
    if (cachePath !== undefined && cache) await writeStateFile(cachePath, options.cache!, cache.serialize());
    const hosts = await httpsHosts(base, step.value);
    const inspected = { ...step.value, tables: [...step.value.tables, ...hosts] };
    return outcomeOf(inspected, [...session.inconclusive, ...(before?.inconclusive ?? [])], base);
  } finally {
    memory.release();
    await session.close();
  }
}

function absolute(path: string, root: string): string {
  return isAbsolute(path) ? path : join(root, path);
}

/**
 * Looks at production first, so that only what is worse than there is reported. Production is asked without the
 * session.
 */
async function* inspectProduction(
  base: Inspection,
): AsyncGenerator<
  never,
  { production: Production; seeds: Inspection["seeds"]; inconclusive: string[] } | undefined,
  void
> {
  const { compare } = base.options;
  if (compare === undefined) return undefined;
  const { canonical: _, start: __, survive: ___, ...kept } = base.options;
  const options: Options = { ...kept, start: [], matrix: false, rewrite: {} };
  const site = siteOf(options, { ...base.context, site: new URL(compare) });
  const context = { ...base.context, coverage: silent(base.context.coverage) };
  const faults = new Set<string>();
  // What is worse than in production, a shard can only tell that knows all of production.
  const whole = { headers: {}, careful: false, cache: undefined, shard: undefined };
  const running = inspect({ ...base, options, site, context, ...whole });
  let step = await running.next();
  for (; !step.done; step = await running.next()) faults.add(faultKey(step.value, site));
  const { crawl, inconclusive } = step.value;
  return {
    production: { faults, statuses: statusesOf(crawl, site) },
    seeds: seedsFrom(crawl, site, base.site),
    inconclusive: inconclusive.map((reason) => `production, to compare with: ${reason}`),
  };
}

/** What was looked at in production is not what is judged. */
function silent(coverage: GateContext["coverage"]): GateContext["coverage"] {
  return { count: () => {}, skip: () => {}, snapshot: () => coverage.snapshot() };
}

function outcomeOf(inspected: Inspected, reasons: readonly string[], { shard, site }: Inspection): Outcome {
  const { metrics, tables, crawl, share } = inspected;
  const noPage = noPageReason(crawl, site);
  const inconclusive = [...reasons, ...inspected.inconclusive, ...(noPage === undefined ? [] : [noPage])];
  const isIdle =
    shard !== undefined &&
    inconclusive.length === 0 &&
    crawl.visits.every((visit) => visit.isForeign || !wasAsked(visit));
  return {
    ...(inconclusive.length > 0 ? { inconclusive } : {}),
    metrics,
    tables,
    ...(share ? { share } : {}),
    ...(isIdle ? { skipped: EMPTY_SHARE } : {}),
  };
}
