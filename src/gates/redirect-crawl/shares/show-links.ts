import type { Evidence } from "../../../core/evidence.ts";
import type { ReportFinding } from "../../../core/report.ts";
import { LINKED_FROM, linkedFrom } from "../evidence.ts";
import type { AboutFinding, JoinedCrawl } from "./crawls.ts";

/** The finding with the links of all shards' pages in place of one's. */
export function showLinks(
  finding: ReportFinding,
  { addresses }: AboutFinding,
  whole: Pick<JoinedCrawl, "addresses">,
): ReportFinding {
  const about = addresses.flatMap((url) => whole.addresses.get(url) ?? []);
  if (about.length === 0) return finding;
  const lists = about.map(({ links, reach }) => linkedFrom(links, reach));
  let shown = 0;
  const evidence = finding.evidence.flatMap((one): Evidence[] =>
    one.kind === "list" && one.label === LINKED_FROM ? (lists[shown++] ?? []) : [one],
  );
  const reach = about.reduce((sum, address) => sum + address.reach, 0);
  return { ...finding, evidence, ...(finding.reach === undefined ? {} : { reach }) };
}
