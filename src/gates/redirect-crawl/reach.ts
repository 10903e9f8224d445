import type { NetworkSettings } from "../../core/network.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import type { CrawlResult } from "../../engines/crawl/options.ts";
import { trailOf } from "../../engines/crawl/trail.ts";
import { wasAsked } from "../../engines/crawl/visit.ts";
import { blameFor } from "../../probes/control.ts";
import type { Site } from "./site.ts";

/** When nothing answered at all: why nobody can tell whose fault it is, if nobody can. */
export async function offlineReason(
  { visits }: CrawlResult,
  network: NetworkSettings,
  signal: AbortSignal,
): Promise<string | undefined> {
  const asked = visits.filter(wasAsked);
  const [first] = asked;
  if (!first || asked.some(({ status }) => status !== 0)) return undefined;
  const blame = await blameFor(first.url, network, signal);
  if (blame === "site") return undefined;
  return `${first.url} could not be reached (${first.failure?.message}), and this runner reached no control address either`;
}

/**
 * Why no page of the site could be judged although it answered: all it does is redirect. What a sitemap lists is judged
 * for itself, and what another shard asks is for that one to say.
 */
export function noPageReason({ visits }: CrawlResult, { hosts }: Site): string | undefined {
  const own = visits.filter(({ url }) => hosts.has(hostOf(url)));
  const asked = own.filter(wasAsked);
  if (asked.length === 0 || asked.some(({ hop }) => !hop)) return undefined;
  if (own.some(({ skipped, inSitemap }) => skipped === "shard" || inSitemap)) return undefined;
  const { last } = trailOf(asked[0]!);
  return `no page of the site was read: every URL requested redirects, the first one to ${last.url}`;
}

/** Notes once that the proxy keeps something back: no fault of the site's, and not passed either. */
export function noteRefusals({ visits }: Pick<CrawlResult, "visits">, inconclusive: string[]): void {
  const reason = "the proxy refused to pass on some requests, so those URLs remain unchecked";
  if (inconclusive.includes(reason)) return;
  if (visits.some(({ failure }) => failure?.kind === "proxy")) inconclusive.push(reason);
}
