import { gunzipSync } from "node:zlib";
import { messageOf } from "../../core/errors.ts";
import type { HttpClient, HttpResponse } from "../../probes/http/client.ts";
import { HttpFailure } from "../../probes/http/failure.ts";
import { isAddress, resolveAddress } from "./address.ts";
import type { Seed } from "./options.ts";
import { parseRobots, type Robots } from "./parse/robots.ts";
import { parseSitemap } from "./parse/sitemap.ts";
import { redirectTarget } from "./redirect.ts";

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
}

/** Sitemap files read at most: an index may list 50,000. */
const MAX_SITEMAPS = 500;

/** Redirects followed to a sitemap file. */
const MAX_REDIRECTS = 5;

/** Levels of indexes inside indexes; the protocol allows one. */
const MAX_LEVEL = 3;

/** A gzipped sitemap may unpack to this, in bytes; the protocol allows 50 MB. */
const MAX_UNPACKED = 60 * 1024 * 1024;

/** Reads the site's robots.txt; undefined when it has none. */
export async function readRobots(
  origin: string,
  agent: string,
  client: HttpClient,
  signal: AbortSignal,
): Promise<Robots | undefined> {
  const url = `${origin}/robots.txt`;
  const response = await request(url, client, signal);
  if (typeof response === "string" || response.status !== 200) return undefined;
  const text = response.bytes.toString("utf8");
  return /^\s*</.test(text) ? undefined : parseRobots(url, text, agent);
}

/** Reads sitemaps and the sitemaps they list. */
export async function readSitemaps(
  starts: readonly { url: string; guessed: boolean }[],
  client: HttpClient,
  signal: AbortSignal,
): Promise<SitemapSeeds> {
  const seeds: Seed[] = [];
  const sitemaps: SitemapReport[] = [];
  const known = new Set<string>();
  let level = [...starts];
  for (let depth = 0; depth < MAX_LEVEL && level.length > 0 && !signal.aborted; depth++) {
    const next: typeof level = [];
    for (const { url, guessed } of level) {
      if (known.has(url) || known.size >= MAX_SITEMAPS || signal.aborted) continue;
      known.add(url);
      const read = await readSitemap(url, client, signal);
      if ("error" in read) {
        sitemaps.push({ url, addresses: 0, error: read.error, guessed });
        continue;
      }
      const sitemap = parseSitemap(read.text);
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
  return { seeds, sitemaps };
}

/** The text of a sitemap file, or why there is none. */
async function readSitemap(
  url: string,
  client: HttpClient,
  signal: AbortSignal,
): Promise<{ text: string } | { error: string }> {
  let address = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await request(address, client, signal);
    if (typeof response === "string") return { error: response };
    const target = redirectTarget(address, response.status, response.headers);
    if (target && "url" in target) {
      address = target.url;
      continue;
    }
    if (response.status !== 200) return { error: `it answers ${response.status}` };
    return unpack(response.bytes);
  }
  return { error: `it redirects more than ${MAX_REDIRECTS} times` };
}

/** A `.xml.gz` file is gzip by content, not by Content-Encoding. */
function unpack(bytes: Buffer): { text: string } | { error: string } {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { text: bytes.toString("utf8") };
  try {
    return { text: gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED }).toString("utf8") };
  } catch (thrown) {
    return { error: `it is not valid gzip: ${messageOf(thrown)}` };
  }
}

async function request(url: string, client: HttpClient, signal: AbortSignal): Promise<HttpResponse | string> {
  try {
    return await client.request({ url, signal });
  } catch (thrown) {
    if (thrown instanceof HttpFailure) return thrown.message;
    throw thrown;
  }
}
