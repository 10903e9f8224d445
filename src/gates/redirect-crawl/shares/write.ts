import type { Finding } from "../../../core/finding.ts";
import { fingerprintOf } from "../../../core/fingerprint.ts";
import { placeKey } from "../../../core/join.ts";
import type { Share } from "../../../core/report.ts";
import { locationInRepository } from "../../../core/repository-path.ts";
import type { Counts, Ledger } from "../../../engines/crawl/ledger.ts";
import { linkKinds } from "../../../engines/crawl/link.ts";
import type { CrawlResult } from "../../../engines/crawl/options.ts";
import type { SitemapReport } from "../../../engines/crawl/seeds.ts";
import { skipReasons, type Visit, wasAsked } from "../../../engines/crawl/visit.ts";
import { isPageOf } from "../judge-site.ts";
import { type Candidate, candidateKey } from "../open-redirect.ts";
import type { Site } from "../site.ts";
import { flag, type SeenByShard, type ShareTable, writeTable } from "./table.ts";

/** Takes down what a shard saw while it judges. */
export interface ShareWriter {
  /** What the crawl saw so far; the numbers add up with those of other shards. */
  seen: SeenByShard;
  candidates(found: readonly Candidate[]): void;
  /** Notes which addresses a finding is about. */
  found(finding: Finding): void;
  /** Notes a finding about an entry of the survival list, which may have the fingerprint of one about the crawl. */
  entry(finding: Finding): void;
  /** Whether only the shard an address belongs to follows its links. */
  isListed(url: string): boolean;
  share(): Share;
}

/** Begins with what a crawl that is over has seen. */
export function createShareWriter(
  crawl: CrawlResult,
  ledger: Ledger,
  sitemaps: readonly SitemapReport[],
  { site, prefix }: { site: Site; prefix: string | undefined },
): ShareWriter {
  const { visits } = crawl;
  const places = new Map(visits.map((visit, place) => [visit.url, place]));
  const names = visits.map(({ url }) => url);
  const nameOf = textsAfter(names);
  const placeOf = (visit: Visit): number => places.get(visit.url) as number;
  const byNumber = new Map(visits.map((visit, place) => [visit.number, place]));
  const column = (counts: Counts): number[] => visits.map(({ number }) => counts.get(number) ?? 0);
  const pairs = (counts: Counts): number[] =>
    [...counts].flatMap(([number, count]) => [byNumber.get(number) as number, count]);
  const table: ShareTable = {
    version: 1,
    flags: visits.map((visit) => flagsOf(visit, site)),
    skipped: visits.map(({ skipped }) => (skipped === undefined ? 0 : skipReasons.indexOf(skipped) + 1)),
    waves: visits.map(crawl.waveOf),
    listings: column(ledger.listings),
    listed: column(ledger.listed),
    references: column(ledger.references),
    links: visits.map((visit) =>
      crawl.linksTo(visit).flatMap(({ kind, from, line, column: at }) => {
        const page = from === undefined ? 0 : (places.get(from) as number) + 1;
        return [linkKinds.indexOf(kind), page, line, at];
      }),
    ),
    partial: visits.flatMap(({ partial }, place) =>
      partial === undefined ? [] : [[place, nameOf(partial)] as [number, number]],
    ),
    unlisted: [...ledger.unlisted].map(([number, counts]) => [
      byNumber.get(number) as number,
      ...pairs(counts),
    ]),
    trapped: visits.flatMap(({ trap, skipped }, place) =>
      trap === undefined || skipped !== "trap" ? [] : [[place, nameOf(trap)] as [number, number]],
    ),
    overflow: crawl.overflow,
    sitemaps: sitemaps.filter(({ error }) => error === undefined).length,
    unreadable: sitemaps.flatMap(({ url, error, guessed }) =>
      error === undefined || guessed ? [] : [[nameOf(url), nameOf(error)] as [number, number]],
    ),
    candidates: [],
    findings: [],
  };
  const tried = new Map<string, Visit>();
  return {
    seen: { names, table },
    candidates(found) {
      for (const { visit, parameter } of found) {
        table.candidates.push([placeOf(visit), nameOf(parameter)]);
        tried.set(candidateKey(visit.url, parameter), visit);
      }
    },
    found(finding) {
      const about = aboutOf(finding, crawl, tried).map(placeOf);
      const unknown = unknownTwin(finding, crawl);
      if (unknown !== undefined) about.unshift(nameOf(unknown));
      const place = fragmentPlace(finding, crawl);
      if (about.length === 0 && !place) return;
      const { parameter } = finding.args;
      table.findings.push({
        fingerprint: finding.fingerprint ?? fingerprintOf(finding),
        about,
        ...(place ? { place: [placeOf(place.from), place.line, place.column] } : {}),
        ...(finding.rule === OPEN_REDIRECT ? { parameter: nameOf(String(parameter)) } : {}),
      });
    },
    entry(finding) {
      table.findings.push({
        fingerprint: finding.fingerprint ?? fingerprintOf(finding),
        about: [],
        // As the report will have it: the join looks it up by what stands there.
        entry: nameOf(placeKey(finding.location && locationInRepository(finding.location, prefix))),
      });
    },
    isListed: ledger.isListed,
    share: () => writeTable(names, table),
  };
}

/** Gives texts their places among the names, each once. */
function textsAfter(names: string[]): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const place = known.get(text) ?? names.push(text) - 1;
    known.set(text, place);
    return place;
  };
}

function flagsOf(visit: Visit, site: Site): number {
  const { page, hop, isForeign, isStart, inSitemap } = visit;
  const answers = isPageOf(site, visit) && !isForeign;
  return (
    (wasAsked(visit) ? flag.asked : 0) |
    (page ? flag.page : 0) |
    (hop ? flag.redirects : 0) |
    (isStart || inSitemap ? flag.advertised : 0) |
    (answers ? flag.answers : 0) |
    (answers && page?.noindex ? flag.hidden : 0)
  );
}

const OPEN_REDIRECT = "redirect-crawl/open-redirect";
const FRAGMENT_MISSING = "redirect-crawl/fragment-missing";
const SLASH_TWINS = "redirect-crawl/slash-twins";

/** The addresses by whose links a finding is ranked, in the order it shows them. */
function aboutOf(finding: Finding, crawl: CrawlResult, tried: ReadonlyMap<string, Visit>): Visit[] {
  const { rule, subject, args } = finding;
  if (rule === FRAGMENT_MISSING) return [];
  if (rule === OPEN_REDIRECT) return present(tried.get(candidateKey(subject, String(args["parameter"]))));
  const twin = rule === SLASH_TWINS ? crawl.find(String(args["twin"])) : undefined;
  return [...present(crawl.find(subject)), ...present(twin)];
}

/** The one of two twins that this shard's pages do not link to. */
function unknownTwin({ rule, subject }: Finding, crawl: CrawlResult): string | undefined {
  return rule === SLASH_TWINS && !crawl.find(subject) ? subject : undefined;
}

function present(visit: Visit | undefined): Visit[] {
  return visit ? [visit] : [];
}

/** Where the fragment that a finding misses is linked from. */
function fragmentPlace({ rule, subject, args }: Finding, crawl: CrawlResult) {
  if (rule !== FRAGMENT_MISSING) return undefined;
  const fragment = String(args["fragment"]);
  return crawl.find(subject.slice(0, -fragment.length - 1))?.fragments?.get(fragment);
}
