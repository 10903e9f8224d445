import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import { trailOf } from "../../engines/crawl/trail.ts";
import { curlText, linkEvidence, placeIn } from "./evidence.ts";
import type { Judging } from "./judging.ts";
import { rules } from "./rules.ts";

/**
 * Judges what style sheets load over plain HTTP. Whether browsers load it over HTTPS nevertheless is for the page to
 * say that uses the style sheet: the home page speaks for all.
 */
export function* judgeInsecureSheets(judging: Judging): Generator<Finding> {
  const { crawl, site, network } = judging;
  const root = crawl.find(site.starts[0]!.url);
  if (root && trailOf(root).last.page?.upgrades) return;
  for (const visit of crawl.visits) {
    const parts = crawl.insecureSheets.get(visit);
    const [first] = parts ?? [];
    if (!parts || !first || visit.isForeign || !site.hosts.has(hostOf(visit.url))) continue;
    const items = parts.map(({ text, line, column }) => `${placeIn(visit.url, line, column)}: ${text}`);
    yield finding(rules["mixed-content"], {
      subject: visit.url,
      args: { count: parts.length, first: first.text, active: true },
      evidence: [
        { kind: "list", label: "loaded over plain HTTP", items },
        ...linkEvidence(visit, judging),
        curlText(visit.url, network, first.text),
      ],
      reach: visit.reach,
    });
  }
}
