import type { Finding } from "../../../core/finding.ts";
import type { GateContext } from "../../../core/gate.ts";
import { isInShard, type Shard } from "../../../core/shard.ts";
import { hostOf } from "../../../engines/crawl/address.ts";
import type { CrawlResult } from "../../../engines/crawl/options.ts";
import type { Judging } from "../judging.ts";
import type { Prober } from "../prober.ts";
import { caseOf, judgeSurvival } from "./judge.ts";
import { readSurvivalList } from "./read.ts";

/** Asks for every address of the survival list and judges where it ends. */
export async function* runSurvival(
  judging: Judging,
  probe: Prober,
  { root, coverage, signal }: Pick<GateContext, "root" | "coverage" | "signal">,
  shard: Shard | undefined,
): AsyncGenerator<Finding, void, void> {
  const { entries, patterns, conditional = 0 } = await readSurvivalList(judging.options, root);
  if (isInShard("redirect rules", shard)) {
    if (patterns > 0)
      coverage.skip("redirect rules", "they stand for many URLs, none of which is known", patterns);
    if (conditional > 0)
      coverage.skip("redirect rules", "they apply only to some languages, cookies or the like", conditional);
  }
  const own = entries.filter(({ from }) => isInShard(from, shard));
  const cases = own.flatMap((entry) => caseOf(entry, judging) ?? []);
  if (cases.length < own.length) {
    coverage.skip("survival entries", "they are not http(s) URLs", own.length - cases.length);
  }
  if (cases.length === 0 || signal.aborted) return;
  const urls = cases.flatMap(({ url, tagged }) => [url, tagged]);
  const hosts = new Set(urls.map(hostOf));
  const asked = await probe(urls);
  // That one entry redirects to another says nothing about how many people meet it.
  for (const visit of asked.visits) visit.reach = 1;
  const probed: CrawlResult = { ...asked, linksTo: () => [{ kind: "start", line: 0, column: 0 }] };
  const widened: Judging = {
    ...judging,
    site: { ...judging.site, hosts: new Set([...judging.site.hosts, ...hosts]) },
  };
  coverage.count("survival entries", cases.length);
  for (const one of cases) yield* judgeSurvival(one, probed, widened);
}
