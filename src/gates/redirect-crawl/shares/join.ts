import { type Coverage, createCoverage } from "../../../core/coverage.ts";
import type { Joined } from "../../../core/gate.ts";
import { keyOf, mergeCoverage, mergeMetrics } from "../../../core/join.ts";
import { byRisk } from "../../../core/ranking.ts";
import type { GateReport, ReportFinding } from "../../../core/report.ts";
import { atLeast } from "../../../core/severity.ts";
import { countCrawl, countSitemaps } from "../coverage.ts";
import { type AboutFinding, comparePlaces, type JoinedCrawl, joinCrawls } from "./crawls.ts";
import { showLinks } from "./show-links.ts";
import { readTable, type SeenByShard } from "./table.ts";

/** Joins what the shards of one crawl reported into what one crawl would have. */
export function joinShares(parts: readonly GateReport[]): Joined {
  const shares = parts.map(({ share }) => (share ? readTable(share) : undefined));
  const seen = shares.filter((share) => share !== undefined);
  const whole = joinCrawls(seen);
  const own = parts.map(({ coverage }, at) => {
    const share = shares[at];
    return share ? without(coverage, coverageOf([share])) : coverage;
  });
  return {
    findings: joinFindings(parts, shares, whole),
    coverage: mergeCoverage([...own, coverageOf(seen)]),
    metrics: mergeMetrics(parts.map(({ metrics }) => metrics)),
  };
}

/** What the crawls of some shards looked at, everything once. */
export function coverageOf(seen: readonly SeenByShard[]): Coverage {
  const coverage = createCoverage();
  const { addresses, links, trapped, overflow, sitemaps, unreadable, candidates } = joinCrawls(seen);
  const visits = [...addresses.values()];
  const asked = visits.filter((visit) => visit.asked).length;
  countCrawl({ asked, links, visits, trapped, overflow }, coverage);
  countSitemaps(
    [
      ...Array.from({ length: sitemaps }, () => ({ url: "", guessed: false })),
      ...[...unreadable].map(([url, error]) => ({ url, error, guessed: false })),
    ],
    coverage,
  );
  if (seen.some(({ table }) => table.candidates.length > 0)) {
    coverage.count("open redirect candidates", candidates.size);
  }
  return coverage.snapshot();
}

/** What of `all` is not in `part`. */
function without(all: Coverage, part: Coverage): Coverage {
  const checked = Object.entries(all.checked).map(
    ([unit, count]) => [unit, count - (part.checked[unit] ?? 0)] as const,
  );
  const skipped = all.skipped.map((skip) => {
    const known = part.skipped.find(({ what, reason }) => what === skip.what && reason === skip.reason);
    return { ...skip, count: skip.count - (known?.count ?? 0) };
  });
  return {
    checked: Object.fromEntries(checked.map(([unit, count]) => [unit, Math.max(0, count)])),
    skipped: skipped.filter(({ count }) => count > 0),
  };
}

/** A finding as one shard has it, and what it is about. */
interface Instance {
  finding: ReportFinding;
  about: AboutFinding | undefined;
}

function joinFindings(
  parts: readonly GateReport[],
  shares: readonly (SeenByShard | undefined)[],
  whole: JoinedCrawl,
): ReportFinding[] {
  const instances = new Map<string, Instance[]>();
  parts.forEach((part, at) => {
    const about = whole.about(shares[at]);
    for (const finding of part.findings) {
      const key = keyOf(finding);
      const known = instances.get(key) ?? [];
      instances.set(key, [...known, { finding, about: about.get(key) ?? about.get(finding.fingerprint) }]);
    }
  });
  return [...instances.values()].flatMap((same) => joinInstances(same, whole)).sort(byRisk);
}

function joinInstances(same: readonly Instance[], whole: JoinedCrawl): ReportFinding[] {
  const [first, ...others] = same.filter((one) => stands(one, whole));
  if (!first) return [];
  const best = others.reduce((a, b) => (isBetter(b, a, whole) ? b : a), first);
  return [best.about ? showLinks(best.finding, best.about, whole) : best.finding];
}

/** Whether one crawl of everything would have found it, too. */
function stands({ finding, about }: Instance, whole: JoinedCrawl): boolean {
  if (about?.parameter !== undefined) return whole.isCandidate(about.addresses[0] as string, about.parameter);
  if (finding.rule === "redirect-crawl/slash-twins")
    return about?.addresses.every((url) => whole.addresses.get(url)?.asked) ?? true;
  const [address] = about?.addresses ?? [];
  if (finding.rule !== "redirect-crawl/noindex-left" || address === undefined) return true;
  return whole.isHidden || whole.addresses.get(address)?.advertised === true;
}

/** One shard may take for a picture what a link of another's page leads to; places are told by the first. */
function isBetter(one: Instance, other: Instance, whole: JoinedCrawl): boolean {
  const { severity } = one.finding;
  if (severity !== other.finding.severity) return atLeast(severity, other.finding.severity);
  const place = one.about?.place;
  const known = other.about?.place;
  return place !== undefined && known !== undefined && comparePlaces(place, known, whole) < 0;
}
