import type { Clock } from "../../core/clock.ts";
import type { NetworkSettings } from "../../core/network.ts";
import type { Frontier } from "./frontier.ts";
import type { Ledger } from "./ledger.ts";
import type { Link } from "./link.ts";
import type { InsecureReference } from "./parse/page.ts";
import type { Robots } from "./parse/robots.ts";
import type { ResultCache } from "./result-cache.ts";
import type { Rewrite } from "./rewrite.ts";
import type { Scope } from "./scope.ts";
import type { TrapLimits } from "./traps.ts";
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
  seeds: readonly Seed[];
  scope: Scope;
  /** Hosts (with port) that get the run's own headers. */
  siteHosts: readonly string[];
  rewrite: Rewrite;
  network: NetworkSettings;
  /** Beside the network's, for the site's own hosts only: a session's cookies, a password. */
  headers: Readonly<Record<string, string>>;
  clock: Clock;
  signal: AbortSignal;
  limits: CrawlLimits;
  /** Whether addresses that by their names sign out or delete are left alone. */
  careful: boolean;
  /** Whether external addresses are asked, gently. */
  external: boolean;
  /** Keeps the crawl to what the site allows; absent: everything is asked. */
  robots?: Robots;
  /** The share of one machine where several crawl together; absent where one does it all. */
  share?: CrawlShare;
  cache?: ResultCache;
  onProgress?(asked: number, known: number): void;
}

/** What of a crawl one of several machines does. */
export interface CrawlShare {
  /** Whether another shard judges this address and follows its links. */
  isForeign: (url: string) => boolean;
  /** The address that all others are judged by: every shard asks it. */
  root: string;
  /** Keeps what is counted so that it adds up over the shards. */
  ledger: Ledger;
}

/** Where a crawl stops. */
export interface CrawlLimits {
  /** Most addresses asked. */
  pages: number;
  /** Maximum number of clicks from a start URL. */
  depth: number;
  /** Most bytes of body, all together. */
  bytes: number;
  /** Longest time, in ms. */
  timeMs: number;
  /** Maximum number of concurrent requests to one host. */
  concurrency: number;
  /** Longest time a host may ask to be left alone, in ms; a host that wants more is not asked again. */
  pauseMs: number;
  traps: TrapLimits;
}

/** What was counted along the way. */
export interface CrawlTally {
  /** Addresses asked. */
  asked: number;
  /** Requests sent: more than `asked` where one had to be repeated. */
  requests: number;
  bytes: number;
  /** References seen. */
  links: number;
  /** Answers taken from the last run. */
  revalidated: number;
  /** Addresses left out, by the trap they belong to. */
  trapped: Map<string, number>;
}

/** What a crawl found. */
export interface CrawlResult extends CrawlTally {
  /** In order of their URLs. */
  visits: Visit[];
  find(url: string): Visit | undefined;
  /** The first places that point to an address: those nearest to the start, in order. */
  linksTo(visit: Visit): Link[];
  /** The wave an address was asked in: see {@link Frontier.waveOf}. */
  waveOf(visit: Visit): number;
  /** What style sheets have browsers load over plain HTTP. */
  insecureSheets: ReadonlyMap<Visit, readonly InsecureReference[]>;
  /** Links to addresses there was no room for. */
  overflow: number;
}
