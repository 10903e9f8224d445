import { hostOf } from "../../engines/crawl/address.ts";
import { crawl } from "../../engines/crawl/crawl.ts";
import type { CrawlOptions, CrawlResult } from "../../engines/crawl/options.ts";
import { noRewrite } from "../../engines/crawl/rewrite.ts";
import { createScope } from "../../engines/crawl/scope.ts";

/** Asks single addresses and follows their redirects, without reading on from there. */
export type Prober = (urls: readonly string[], hosts?: readonly string[]) => Promise<CrawlResult>;

/** Makes a prober that asks as the site's crawl does. */
export function createProber(options: CrawlOptions): Prober {
  return async (urls, hosts = []) => {
    const own = new Set([...options.siteHosts, ...hosts, ...urls.map(hostOf)]);
    const { share: _, cache: __, onProgress: ___, robots: ____, ...rest } = options;
    return await crawl({
      ...rest,
      seeds: urls.map((url) => ({ url, kind: "start" })),
      scope: createScope({ hosts: own, include: [], exclude: [] }),
      rewrite: hosts.length > 0 ? noRewrite : options.rewrite,
      external: false,
      limits: { ...options.limits, depth: 0, pages: Number.MAX_SAFE_INTEGER },
    });
  };
}

/** Makes a prober that asks for listed addresses as the whole crawl would, whichever shard they belong to. */
export function createListedProber(options: CrawlOptions): Prober {
  return async (urls) => {
    const { share: _, cache: __, onProgress: ___, ...rest } = options;
    return await crawl({
      ...rest,
      seeds: urls.map((url) => ({ url, kind: "sitemap" })),
      external: false,
      limits: { ...options.limits, depth: 0, pages: Number.MAX_SAFE_INTEGER },
    });
  };
}
