import robotsParser from "robots-parser";
import { originOf, pathOf } from "../address.ts";

/** The library's own types describe its CommonJS export as a default export. */
const parse = robotsParser as unknown as typeof robotsParser.default;

/** What a robots.txt says (RFC 9309). */
export interface Robots {
  allows(url: string): boolean;
  /** Sitemap lines, resolved against the file's own URL. */
  sitemaps: string[];
  /**
   * The line (from 1) that keeps every crawler from the whole site, or from all of it but the home page, when one
   * does.
   */
  disallowsAll?: number;
}

/** Pages with so little in common that only a line for all of them keeps crawlers from each. */
const anyPages = ["any/page", "2", "~x/y.html"] as const;

/**
 * Reads a robots.txt.
 *
 * @param url URL of the file.
 * @param agent Product token the crawl goes by.
 * @param asked URL that was asked for it, where redirects led on: what they lead to holds for that host, too (RFC 9309
 *   section 2.3.1.2).
 */
export function parseRobots(url: string, text: string, agent: string, asked: string = url): Robots {
  const parsed = parse(url, text);
  const own = originOf(url);
  const origins = new Set([own, originOf(asked)]);
  const root = `${own}/`;
  const sitemaps = parsed.getSitemaps().flatMap((line) => URL.parse(line, url)?.href ?? []);
  const blocked = anyPages.every((path) => parsed.isAllowed(root + path, "*") === false);
  return {
    allows: (address) =>
      !origins.has(originOf(address)) || parsed.isAllowed(own + pathOf(address), agent) !== false,
    sitemaps,
    ...(blocked ? { disallowsAll: Math.max(1, parsed.getMatchingLineNumber(root + anyPages[0], "*")) } : {}),
  };
}
