import type { NetworkSettings } from "../../core/network.ts";
import type { CrawlResult } from "../../engines/crawl/options.ts";
import { wasAsked } from "../../engines/crawl/visit.ts";
import { blameFor } from "../../probes/control.ts";

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

/** Notes once that the proxy keeps something back: no fault of the site's, and not passed either. */
export function noteRefusals({ visits }: Pick<CrawlResult, "visits">, inconclusive: string[]): void {
  const reason = "the proxy refused to pass on some requests, so those addresses stay open";
  if (inconclusive.includes(reason)) return;
  if (visits.some(({ failure }) => failure?.kind === "proxy")) inconclusive.push(reason);
}
