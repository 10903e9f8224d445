import { originOf, pathOf } from "../../../engines/crawl/address.ts";
import type { Visit } from "../../../engines/crawl/visit.ts";
import type { Judging } from "../judging.ts";
import type { Prober } from "../prober.ts";

/** How many addresses that are known beforehand are looked at. */
const CANDIDATES = 20;

/**
 * A page of the site to try deep addresses with: short, without query, if possible without file type, answering 200 at
 * once. Several machines that divide a crawl choose the one that a single machine would: each knows what sitemaps list,
 * and the one that judges the matrix reads the root's links.
 *
 * @param askListed Asks for addresses that another shard has to ask, as the crawl does.
 */
export async function deepPath(
  { crawl, site }: Pick<Judging, "crawl" | "site">,
  canonical: string,
  askListed: Prober,
): Promise<string | undefined> {
  const root = site.starts[0]!.url;
  const starts = new Set(site.starts.map(({ url }) => url));
  const isListed = ({ url, isStart, inSitemap }: Visit): boolean =>
    (isStart || inSitemap) && !starts.has(url);
  const deep = crawl.visits.filter(({ url }) => originOf(url) === canonical && isDeep.test(pathOf(url)));
  if (!crawl.visits.some(isListed)) return bestOf(deep.filter(isUsable));
  const listed = deep.filter(isListed).sort(byFitness).slice(0, CANDIDATES);
  const others = new Set(listed.filter(({ skipped }) => skipped === "shard"));
  const asked = others.size > 0 ? await askListed([...others].map(({ url }) => url)) : undefined;
  const found = listed.find((visit) =>
    isUsable((others.has(visit) ? asked?.find(visit.url) : undefined) ?? visit),
  );
  if (found) return pathOf(found.url);
  return bestOf(
    deep.filter(
      (visit) =>
        isUsable(visit) &&
        !isListed(visit) &&
        !starts.has(visit.url) &&
        crawl.linksTo(visit).some(({ from }) => from === root),
    ),
  );
}

/** Without a query, and with a letter that can be told apart by case. */
const isDeep = /^\/[^?]*[a-z][^?]*$/i;

function isUsable({ url, status, page }: Visit): boolean {
  if (status !== 200 || !page || page.saysMissing) return false;
  return page.canonicals.every(({ text }) => URL.parse(text, url)?.href === url);
}

function bestOf(visits: readonly Visit[]): string | undefined {
  const best = visits.toSorted(byFitness)[0];
  return best && pathOf(best.url);
}

function byFitness({ url: a }: Visit, { url: b }: Visit): number {
  const typed = Number(pathOf(a).includes(".")) - Number(pathOf(b).includes("."));
  return typed || a.length - b.length || (a < b ? -1 : 1);
}
