import { SaxesParser } from "saxes";
import { createPositionTracker } from "./position.ts";

/** One `loc` of a sitemap. */
export interface SitemapEntry {
  text: string;
  line: number;
  column: number;
}

/** What a sitemap file holds (sitemaps.org protocol 0.9). */
export interface Sitemap {
  /** Further sitemap files, when this is an index. */
  sitemaps: SitemapEntry[];
  urls: SitemapEntry[];
  /** Why the file could not be read to its end. */
  error?: string;
}

/** Addresses of one file; the protocol allows 50,000. */
const MAX_ENTRIES = 50_000;

/** Longest address the protocol allows is 2,048 characters. */
const MAX_LOC = 4_096;

/** Reads a sitemap, an index of sitemaps, or a plain text list of addresses. Never throws. */
export function parseSitemap(text: string): Sitemap {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  return /^\s*</.test(body) ? parseXml(body) : parseLines(body);
}

function parseLines(text: string): Sitemap {
  const urls = text.split(/\r?\n/).flatMap((line, index) => {
    const trimmed = line.trim();
    return /^https?:\/\//i.test(trimmed) ? [{ text: trimmed, line: index + 1, column: 1 }] : [];
  });
  const error = urls.length === 0 ? { error: "it contains no URL" } : {};
  return { sitemaps: [], urls: urls.slice(0, MAX_ENTRIES), ...error };
}

function parseXml(text: string): Sitemap {
  const sitemap: Sitemap = { sitemaps: [], urls: [] };
  const path: string[] = [];
  const parser = new SaxesParser();
  const positions = createPositionTracker();
  positions.append(text);
  let loc: string | undefined;
  let locOffset = 0;
  let root = "";
  parser.on("opentag", ({ name }) => {
    const local = name.slice(name.indexOf(":") + 1).toLowerCase();
    if (path.length === 0) root = local;
    path.push(local);
    if (local === "loc" && path.length === 3) {
      loc = "";
      locOffset = parser.position;
    }
  });
  const onText = (piece: string): void => {
    if (loc !== undefined && loc.length < MAX_LOC) loc += piece;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", () => {
    const local = path.pop();
    if (local !== "loc" || loc === undefined) return;
    const list = path.at(-1) === "sitemap" ? sitemap.sitemaps : sitemap.urls;
    const trimmed = loc.trim();
    loc = undefined;
    if (trimmed !== "" && list.length < MAX_ENTRIES) list.push({ text: trimmed, ...positions.at(locOffset) });
  });
  parser.on("error", (error) => {
    sitemap.error ??= error.message;
  });
  try {
    parser.write(text).close();
  } catch (thrown) {
    sitemap.error ??= (thrown as Error).message;
  }
  if (root !== "urlset" && root !== "sitemapindex") sitemap.error ??= `its root element is <${root}>`;
  return sitemap;
}
