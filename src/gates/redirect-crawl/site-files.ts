import { hostOf } from "../../engines/crawl/address.ts";
import type { Robots } from "../../engines/crawl/parse/robots.ts";
import { readRobots, readSitemaps, type SitemapSeeds } from "../../engines/crawl/seeds.ts";
import type { HttpClient } from "../../probes/http/client.ts";
import type { Inspection } from "./inspect.ts";

/** Reads robots.txt and sitemaps, and gives all addresses to begin with. */
export async function readSiteFiles(
  { options, site, context, seeds }: Pick<Inspection, "options" | "site" | "context" | "seeds">,
  client: HttpClient,
): Promise<{ robots: Robots | undefined } & SitemapSeeds> {
  const { sitemap } = options;
  const isSite = (url: string): boolean => site.hosts.has(hostOf(url));
  const files = { client, signal: context.signal, isSite };
  const robots = await readRobots(site.origin, "launch-ready", files);
  const starts = [...site.starts, ...seeds];
  if (sitemap === false) return { robots, seeds: starts, sitemaps: [], foreign: [] };
  const listed =
    sitemap === true ? (robots?.sitemaps ?? []) : sitemap.map((one) => new URL(one, site.origin).href);
  const wanted = listed.map((url) => ({ url: site.rewrite.toAsked(url), guessed: false }));
  // A preview's robots.txt often names production's sitemap only; the preview has its own nevertheless.
  if (!wanted.some(({ url }) => isSite(url)) && (sitemap === true || wanted.length === 0)) {
    wanted.push({ url: `${site.origin}/sitemap.xml`, guessed: true });
  }
  const read = await readSitemaps(wanted, `${site.origin}/`, files);
  const asked = read.seeds.map((seed) => ({ ...seed, url: site.rewrite.toAsked(seed.url) }));
  return { ...read, robots, seeds: [...starts, ...asked] };
}
