import { createStreamClient } from "../../probes/http/stream.ts";
import { originOf, withoutEndSlash } from "./address.ts";
import { admit } from "./admit.ts";
import { type Asker, ask } from "./ask.ts";
import { createFrontier, type Frontier } from "./frontier.ts";
import { createHostLimiter, type HostLimiter } from "./limiter.ts";
import type { CrawlOptions, CrawlResult, CrawlTally } from "./options.ts";
import { trailOf } from "./trail.ts";
import { createTrapDetector } from "./traps.ts";
import type { Visit } from "./visit.ts";
import { runWave } from "./wave.ts";

/** Places a host gets before anything is known of it. */
const INITIAL_CONCURRENCY = 16;

/** Places a host gets that is not the site's own, and the least time between two requests to it, in ms. */
const EXTERNAL_CONCURRENCY = 2;
const EXTERNAL_INTERVAL_MS = 50;

/** Addresses that are kept at least, however few may be asked: what is linked but not asked is counted, too. */
const MIN_CAPACITY = 100_000;

/**
 * Walks a site breadth first, wave by wave: what a wave meets makes up the next one, so that what is visited does not
 * depend on which answer came first.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlResult> {
  const { clock, limits, signal } = options;
  const frontier = createFrontier(Math.max(MIN_CAPACITY, 4 * limits.pages), options.share?.ledger);
  const tally: CrawlTally = { asked: 0, requests: 0, bytes: 0, links: 0, revalidated: 0, trapped: new Map() };
  const clients = openClients(options);
  const insecureSheets: Asker["insecureSheets"] = new Map();
  const asker: Asker = {
    options,
    clients,
    frontier,
    tally,
    attempts: new Map(),
    getInstead: new Set(),
    insecureSheets,
  };
  const traps = createTrapDetector(limits.traps);
  const started = clock.monotonic();
  meetSeeds(options, frontier);
  const waveOptions = {
    clock,
    signal,
    limiterFor: createLimiters(options),
    ask: async (visit: Parameters<typeof ask>[0]) => {
      const result = await ask(visit, asker);
      options.onProgress?.(tally.asked, frontier.visits.length);
      return result;
    },
    deadline: started + limits.timeMs,
    maxPauseMs: limits.pauseMs,
  };
  try {
    for (let wave = frontier.nextWave(); wave.length > 0; wave = frontier.nextWave()) {
      const elapsedMs = signal.aborted ? Number.POSITIVE_INFINITY : clock.monotonic() - started;
      const { asked, bytes, trapped } = tally;
      const admitted = admit(wave, options, { asked, bytes, elapsedMs, traps, trapped });
      if (options.share) needTwins(admitted, frontier);
      await runWave(admitted, waveOptions);
    }
  } finally {
    await Promise.all([clients.site.close(), clients.external.close()]);
  }
  settleActions(frontier);
  return { ...resultOf(frontier, tally), insecureSheets };
}

function openClients(options: CrawlOptions): Asker["clients"] {
  const { network, clock, signal } = options;
  return {
    site: createStreamClient(network, {
      clock,
      signal,
      connections: options.limits.concurrency,
      siteHosts: options.siteHosts,
      siteHeaders: options.headers,
    }),
    external: createStreamClient(network, {
      clock,
      signal,
      connections: EXTERNAL_CONCURRENCY,
      publicOnly: true,
    }),
  };
}

function meetSeeds({ seeds, share }: CrawlOptions, frontier: Frontier): void {
  for (const { url, kind, document, line = 0, column = 0 } of seeds) {
    const from = document === undefined ? undefined : frontier.document(document);
    const visit = frontier.meet(url, { kind, from, line, column }, 0);
    if (visit && url === share?.root) frontier.need(visit);
  }
}

/** A page and its twin can only be judged together, whoever follows the links of which. */
function needTwins(admitted: readonly Visit[], frontier: Frontier): void {
  for (const { url, isForeign } of admitted) {
    const twin = isForeign ? undefined : url.endsWith("/") ? withoutEndSlash(url) : `${url}/`;
    const other = twin === undefined ? undefined : find(frontier, twin);
    if (other?.skipped === "shard") frontier.need(other);
  }
}

function find(frontier: Frontier, url: string): Visit | undefined {
  const origin = originOf(url);
  return frontier.pathsOf(origin).get(url.slice(origin.length));
}

function createLimiters({ clock, limits, siteHosts }: CrawlOptions): (host: string) => HostLimiter {
  const own = new Set(siteHosts);
  const limiters = new Map<string, HostLimiter>();
  return (host) => {
    let limiter = limiters.get(host);
    if (!limiter) {
      limiter = own.has(host)
        ? createHostLimiter({ clock, initial: INITIAL_CONCURRENCY, maximum: limits.concurrency })
        : createHostLimiter({
            clock,
            initial: 1,
            maximum: EXTERNAL_CONCURRENCY,
            intervalMs: EXTERNAL_INTERVAL_MS,
          });
      limiters.set(host, limiter);
    }
    return limiter;
  };
}

/** A form's action without its fields may refuse them; otherwise it leads people there as a link does. */
function settleActions({ visits }: Frontier): void {
  for (const visit of visits) {
    if (!visit.isAction || visit.isEntry) continue;
    const { status } = trailOf(visit).last;
    visit.isEntry = status < 400 || status > 499 || status === 404 || status === 410;
  }
}

function resultOf(frontier: Frontier, tally: CrawlTally): Omit<CrawlResult, "insecureSheets"> {
  return {
    ...tally,
    visits: frontier.visits.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    find: (url) => find(frontier, url),
    linksTo: frontier.linksTo,
    waveOf: frontier.waveOf,
    overflow: frontier.overflow(),
  };
}
