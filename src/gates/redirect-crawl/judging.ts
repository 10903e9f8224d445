import type { NetworkSettings } from "../../core/network.ts";
import { originOf } from "../../engines/crawl/address.ts";
import type { CrawlResult } from "../../engines/crawl/options.ts";
import { trailOf } from "../../engines/crawl/trail.ts";
import type { Options } from "./options.ts";
import type { Site } from "./site.ts";

/** What is sent to the site's own hosts and to nobody else, by name: the values may be secrets. */
export interface Sender {
  hosts: ReadonlySet<string>;
  headers: readonly string[];
  basicAuth: boolean;
}

/** Everything a finding is judged by. */
export interface Judging {
  site: Site;
  crawl: CrawlResult;
  options: Options;
  network: NetworkSettings & { sender: Sender };
  /** Origin every entry must end on, in public terms: the options', else where the site's own root ends. */
  canonical: string | undefined;
  /** Whether plain HTTP is a fault. */
  expectsHttps: boolean;
  /** From how many pages on what all of them have in common is no coincidence. */
  manyPages: number;
  /** Statuses from 400 on that are fine. */
  accept: ReadonlySet<number>;
}

/** From this many pages on, a whole site of noindex is no coincidence. */
export const MANY_PAGES = 3;

/** Settles what the crawl's findings are judged by. */
export function judgingOf(
  site: Site,
  crawl: CrawlResult,
  options: Options,
  network: NetworkSettings,
  manyPages: number = MANY_PAGES,
): Judging {
  const canonical = site.canonical ?? landingOrigin(site, crawl);
  const expectsHttps = site.canonical === undefined ? site.isPublic : site.canonical.startsWith("https:");
  const accept = new Set(options.accept);
  const sender = senderOf(site, options, network);
  return {
    site,
    crawl,
    options,
    network: { ...network, sender },
    canonical,
    expectsHttps,
    manyPages,
    accept,
  };
}

function senderOf({ hosts }: Site, options: Options, network: NetworkSettings): Sender {
  const hasCookies = options.session !== undefined || Object.keys(options.cookies).length > 0;
  const names = [...Object.keys(network.headers), ...Object.keys(options.headers)];
  const headers = new Set([...names.map((name) => name.toLowerCase()), ...(hasCookies ? ["cookie"] : [])]);
  return { hosts, headers: [...headers], basicAuth: options["basic-auth"] !== undefined };
}

function landingOrigin({ starts, hosts, rewrite }: Site, crawl: CrawlResult): string | undefined {
  const root = crawl.find(starts[0]!.url);
  const trail = root && trailOf(root);
  if (trail?.end !== "landed" || trail.last.status === 0) return undefined;
  const { host } = new URL(trail.last.url);
  return hosts.has(host) ? originOf(rewrite.toPublic(trail.last.url)) : undefined;
}
