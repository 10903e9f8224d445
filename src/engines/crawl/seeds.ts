import { gunzipSync } from "node:zlib";
import { messageOf } from "../../core/errors.ts";
import { isAddress, resolveAddress } from "./address.ts";
import type { Seed } from "./options.ts";
import { parseRobots, type Robots } from "./parse/robots.ts";
import { parseSitemap } from "./parse/sitemap.ts";
import { fetchSiteFile, refusalOf, type SiteFile, type SiteFiles } from "./site-file.ts";

/** A sitemap file that was read, or why not. */
export interface SitemapReport {
  url: string;
  addresses: number;
  /** Set when it could not be fetched or read. */
  error?: string;
  /** True when nobody said it exists, so that its absence is no fault. */
  guessed: boolean;
}

/** What the sitemaps of a site hold. */
export interface SitemapSeeds {
  seeds: Seed[];
  sitemaps: SitemapReport[];
  /** Sitemaps that other hosts have, which were not asked; `error` says so. */
  foreign: SitemapReport[];
}

/** Sitemap files read at most: an index may list 50,000. */
const MAX_SITEMAPS = 500;

/** Levels of indexes inside indexes; the protocol allows one. */
const MAX_LEVEL = 3;

/** A gzipped sitemap may unpack to this, in bytes; the protocol allows 50 MB. */
const MAX_UNPACKED = 60 * 1024 * 1024;

/** Reads the site's robots.txt; undefined when it has none. */
export async function readRobots(
  origin: string,
  agent: string,
  files: SiteFiles,
): Promise<Robots | undefined> {
  const url = `${origin}/robots.txt`;
  const file = await fetchSiteFile(url, files);
  if ("error" in file) return undefined;
  const text = file.bytes.toString("utf8");
  return /^\s*</.test(text) ? undefined : parseRobots(file.url, text, agent, url);
}

/** Reads sitemaps and the sitemaps they list. */
export async function readSitemaps(
  starts: readonly { url: string; guessed: boolean }[],
  origin: string,
  files: SiteFiles,
): Promise<SitemapSeeds> {
  const { signal } = files;
  const seeds: Seed[] = [];
  const sitemaps: SitemapReport[] = [];
  const foreign: SitemapReport[] = [];
  const known = new Set<string>();
  let level = [...starts];
  for (let depth = 0; depth < MAX_LEVEL && level.length > 0 && !signal.aborted; depth++) {
    const next: typeof level = [];
    for (const { url, guessed } of level) {
      if (known.has(url) || known.size >= MAX_SITEMAPS || signal.aborted) continue;
      known.add(url);
      const file = refusalOf(url, origin, files) ?? unpacked(await fetchSiteFile(url, files));
      if ("error" in file) {
        const report = { url, addresses: 0, error: file.error };
        if (file.isForeign) foreign.push({ ...report, guessed: false });
        else sitemaps.push({ ...report, guessed });
        continue;
      }
      const sitemap = parseSitemap(file.text);
      for (const { text } of sitemap.sitemaps) {
        const resolved = resolveAddress(text, url);
        if (isAddress(resolved)) next.push({ url: resolved.url, guessed: false });
      }
      for (const { text, line, column } of sitemap.urls) {
        const resolved = resolveAddress(text, url);
        if (isAddress(resolved))
          seeds.push({ url: resolved.url, kind: "sitemap", document: url, line, column });
      }
      const error = sitemap.error === undefined ? {} : { error: sitemap.error };
      sitemaps.push({ url, addresses: sitemap.urls.length, guessed, ...error });
    }
    level = next;
  }
  return { seeds, sitemaps, foreign };
}

/** The text of a file. A `.xml.gz` file is gzip by content, not by Content-Encoding. */
function unpacked(file: SiteFile): { text: string } | { error: string; isForeign: boolean } {
  if ("error" in file) return file;
  const { bytes } = file;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { text: bytes.toString("utf8") };
  try {
    return { text: gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED }).toString("utf8") };
  } catch (thrown) {
    return { error: `it is not valid gzip: ${messageOf(thrown)}`, isForeign: false };
  }
}
