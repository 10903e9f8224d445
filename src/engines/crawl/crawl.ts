import type { Clock } from "../../core/clock.ts";
import type { NetworkSettings } from "../../core/network.ts";
import { createStreamClient } from "../../probes/http/stream.ts";
import { hostOf } from "./address.ts";
import { type Asker, ask } from "./ask.ts";
import { createFrontier, type Frontier } from "./frontier.ts";
import { createHostLimiter, type HostLimiter } from "./limiter.ts";
import type { Link } from "./link.ts";
import type { Scope } from "./scope.ts";
import type { Visit } from "./visit.ts";

/** An address to begin with. */
export interface Seed {
  url: string;
  kind: "start" | "sitemap";
  /** URL of the sitemap that lists it. */
  document?: string;
  line?: number;
  column?: number;
}

/** What a crawl needs to know. */
export interface CrawlOptions {
  /** Addresses to begin with and where each was found. */
  seeds: readonly Seed[];
  scope: Scope;
  /** Hosts (with port) that get the run's own headers. */
  siteHosts: readonly string[];
  network: NetworkSettings;
  /** Beside the network's, for the site's own hosts only. */
  headers: Readonly<Record<string, string>>;
  clock: Clock;
  signal: AbortSignal;
  maxPages: number;
  maxDepth: number;
  /** Most requests to one host at once. */
  concurrency: number;
  onProgress?(asked: number, known: number): void;
}

/** What a crawl found. */
export interface CrawlResult {
  /** In order of their URLs. */
  visits: Visit[];
  /** The first places that point to an address, ordered by page and place. */
  linksTo(visit: Visit): Link[];
  /** Addresses asked. */
  asked: number;
  bytes: number;
  /** References seen. */
  links: number;
}

/** Places a host gets before anything is known of it. */
const INITIAL_CONCURRENCY = 16;

/**
 * Walks a site breadth first, wave by wave: what a wave meets makes up the next one, so that what is visited does not
 * depend on which answer came first.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlResult> {
  const { network, clock, signal } = options;
  const client = createStreamClient(network, {
    clock,
    signal,
    connections: options.concurrency,
    siteHosts: options.siteHosts,
    siteHeaders: options.headers,
  });
  const frontier = createFrontier(Math.max(100_000, 4 * options.maxPages));
  const result = { asked: 0, bytes: 0, links: 0 };
  const asker: Asker = { client, frontier, scope: options.scope, signal, result };
  try {
    for (const { url, kind, document, line = 0, column = 0 } of options.seeds) {
      const from = document === undefined ? undefined : frontier.document(document);
      frontier.meet(url, { kind, from, line, column }, 0);
    }
    const limiters = new Map<string, HostLimiter>();
    for (let wave = frontier.nextWave(); wave.length > 0 && !signal.aborted; wave = frontier.nextWave()) {
      const allowed = admit(wave, frontier, options, result.asked);
      await runWave(allowed, limiters, options, async (visit) => {
        const exchange = await ask(visit, asker);
        options.onProgress?.(result.asked, frontier.visits.length);
        return exchange;
      });
    }
    const visits = frontier.visits.toSorted((a, b) => (a.url < b.url ? -1 : 1));
    return { ...result, visits, linksTo: frontier.linksTo };
  } finally {
    await client.close();
  }
}

/** Marks what the crawl's limits keep out and gives the rest. */
function admit(wave: Visit[], _frontier: Frontier, options: CrawlOptions, asked: number): Visit[] {
  const allowed: Visit[] = [];
  for (const visit of wave) {
    if (!options.scope.isSite(visit.url)) visit.skipped = "external";
    else if (options.scope.isExcluded(visit.url)) visit.skipped = "excluded";
    else if (visit.depth > options.maxDepth) visit.skipped = "depth";
    else if (asked + allowed.length >= options.maxPages) visit.skipped = "limit";
    else allowed.push(visit);
  }
  return allowed;
}

type AskOne = (visit: Visit) => ReturnType<typeof ask>;

/** Asks every address of a wave, each host at the pace its limiter allows. */
function runWave(
  wave: readonly Visit[],
  limiters: Map<string, HostLimiter>,
  { clock, concurrency, signal }: CrawlOptions,
  askOne: AskOne,
): Promise<void> {
  const queues = new Map<string, Visit[]>();
  for (const visit of wave.toReversed()) {
    const host = hostOf(visit.url);
    const queue = queues.get(host);
    if (queue) queue.push(visit);
    else queues.set(host, [visit]);
  }
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let active = 0;
  let timer: NodeJS.Timeout | undefined;

  const pump = (): void => {
    if (signal.aborted) queues.clear();
    let wait = Number.POSITIVE_INFINITY;
    for (const [host, queue] of queues) {
      let limiter = limiters.get(host);
      if (!limiter) {
        limiter = createHostLimiter({ clock, initial: INITIAL_CONCURRENCY, maximum: concurrency });
        limiters.set(host, limiter);
      }
      while (queue.length > 0 && limiter.tryStart()) start(queue.pop()!, queue, limiter);
      if (queue.length === 0) queues.delete(host);
      else if (limiter.waitMs() > 0) wait = Math.min(wait, limiter.waitMs());
    }
    if (active === 0 && queues.size === 0) finish();
    else if (wait < Number.POSITIVE_INFINITY && !timer) {
      timer = setTimeout(() => {
        timer = undefined;
        pump();
      }, wait);
    }
  };
  const finish = (): void => {
    clearTimeout(timer);
    signal.removeEventListener("abort", pump);
    resolve();
  };
  const start = (visit: Visit, queue: Visit[], limiter: HostLimiter): void => {
    active++;
    askOne(visit).then((exchange) => {
      active--;
      limiter.finish(exchange);
      if (exchange.again) {
        queue.push(visit);
        queues.set(hostOf(visit.url), queue);
      }
      pump();
    }, reject);
  };
  signal.addEventListener("abort", pump, { once: true });
  pump();
  return promise;
}
