import { type Link, linkKinds } from "../../../engines/crawl/link.ts";
import { MAX_LINKS } from "../../../engines/crawl/link-table.ts";
import type { SkipReason } from "../../../engines/crawl/visit.ts";
import { MANY_PAGES } from "../judging.ts";
import { firstCandidates } from "../open-redirect.ts";
import { flag, reasonOf, type SeenByShard } from "./table.ts";

/** An address as all shards together know it. */
export interface JoinedAddress {
  asked: boolean;
  page: boolean;
  hop: boolean;
  advertised: boolean;
  answers: boolean;
  hidden: boolean;
  skipped: SkipReason | undefined;
  partial: string | undefined;
  wave: number;
  /** How many links point to it. */
  reach: number;
  /** The first of them, in order. */
  links: Link[];
}

/** What a finding is about, in words that hold for all shards. */
export interface AboutFinding {
  addresses: string[];
  place: Link | undefined;
  /** Name of the parameter that takes a place to go next. */
  parameter: string | undefined;
}

/** What the crawls of all shards saw, everything once. */
export interface JoinedCrawl {
  addresses: ReadonlyMap<string, JoinedAddress>;
  /** References on pages. */
  links: number;
  trapped: ReadonlyMap<string, number>;
  overflow: number;
  sitemaps: number;
  /** Sitemaps that could not be read, and why. */
  unreadable: ReadonlyMap<string, string>;
  candidates: ReadonlySet<string>;
  isCandidate(address: string, parameter: string): boolean;
  /** Whether all pages of the site keep search engines out. */
  isHidden: boolean;
  /**
   * What the findings of a shard are about, by fingerprint; those about entries of the survival list by their place,
   * too.
   */
  about(seen: SeenByShard | undefined): ReadonlyMap<string, AboutFinding>;
}

/** Joins the crawls of some shards. */
export function joinCrawls(seen: readonly SeenByShard[]): JoinedCrawl {
  const addresses = new Map<string, JoinedAddress>();
  for (const one of seen) for (const [url, part] of addressesOf(one)) join(addresses, url, part);
  countLinks(seen, addresses);
  for (const address of addresses.values()) address.links = firstLinks(address.links, addresses);
  const answering = [...addresses.values()].filter(({ answers }) => answers);
  const candidates = new Set(
    firstCandidates(
      seen.flatMap(({ names, table }) =>
        table.candidates.map(([at, text]) => ({
          url: names[at] as string,
          parameter: names[text] as string,
        })),
      ),
    ).map(({ url, parameter }) => triedKey(url, parameter)),
  );
  return {
    addresses,
    links: countReferences(seen),
    trapped: countTrapped(seen, addresses),
    overflow: seen.reduce((sum, { table }) => sum + table.overflow, 0),
    sitemaps: Math.max(0, ...seen.map(({ table }) => table.sitemaps)),
    unreadable: new Map(
      seen.flatMap(({ names, table }) =>
        table.unreadable.map(([url, error]) => [names[url] as string, names[error] as string]),
      ),
    ),
    candidates,
    isCandidate: (address, parameter) => candidates.has(triedKey(address, parameter)),
    isHidden: answering.length >= MANY_PAGES && answering.every(({ hidden }) => hidden),
    about: aboutOf,
  };
}

/** Tells apart what is tried: of the addresses with one path and parameter only the first is. */
function triedKey(url: string, parameter: string): string {
  return `${parameter} ${url}`;
}

function* addressesOf({ names, table }: SeenByShard): Generator<[url: string, JoinedAddress]> {
  const partial = new Map(table.partial.map(([at, text]) => [at, names[text]]));
  for (const [at, flags] of table.flags.entries()) {
    yield [
      names[at] as string,
      {
        asked: (flags & flag.asked) > 0,
        page: (flags & flag.page) > 0,
        hop: (flags & flag.redirects) > 0,
        advertised: (flags & flag.advertised) > 0,
        answers: (flags & flag.answers) > 0,
        hidden: (flags & flag.hidden) > 0,
        skipped: reasonOf(table.skipped[at] as number),
        partial: partial.get(at),
        wave: table.waves[at] as number,
        reach: table.listed[at] as number,
        links: linksOf(names, table.links[at] as number[]),
      },
    ];
  }
}

function linksOf(names: readonly string[], numbers: readonly number[]): Link[] {
  return Array.from({ length: numbers.length / 4 }, (_, index) => {
    const [kind, from, line, column] = numbers.slice(index * 4) as [number, number, number, number];
    const page = from === 0 ? {} : { from: names[from - 1] as string };
    return { kind: linkKinds[kind]!, ...page, line, column };
  });
}

function join(addresses: Map<string, JoinedAddress>, url: string, part: JoinedAddress): void {
  const known = addresses.get(url);
  if (!known) {
    addresses.set(url, part);
    return;
  }
  const asked = known.asked || part.asked;
  addresses.set(url, {
    asked,
    page: known.page || part.page,
    hop: known.hop || part.hop,
    advertised: known.advertised || part.advertised,
    answers: known.answers || part.answers,
    hidden: known.hidden || part.hidden,
    // Asked by one is asked; what a shard leaves to another, that one has a word about.
    skipped: asked ? undefined : known.skipped === "shard" ? part.skipped : known.skipped,
    partial: known.partial ?? part.partial,
    wave: Math.min(known.wave, part.wave),
    reach: known.reach + part.reach,
    links: [...known.links, ...part.links],
  });
}

/** Adds the links that more than one shard may have counted, each page's once. */
function countLinks(seen: readonly SeenByShard[], addresses: ReadonlyMap<string, JoinedAddress>): void {
  const listings = new Map<string, number>();
  const counted = new Set<string>();
  const add = (url: string, count: number): void => {
    const address = addresses.get(url);
    if (address) address.reach += count;
  };
  for (const { names, table } of seen) {
    for (const [at, count] of table.listings.entries()) {
      const url = names[at] as string;
      listings.set(url, Math.max(count, listings.get(url) ?? 0));
    }
    const sources = table.unlisted.filter(([source]) => !counted.has(names[source as number] as string));
    for (const [source, ...pairs] of sources) {
      counted.add(names[source as number] as string);
      for (let at = 0; at < pairs.length; at += 2)
        add(names[pairs[at] as number] as string, pairs[at + 1] as number);
    }
  }
  for (const [url, count] of listings) add(url, count);
}

function firstLinks(links: readonly Link[], addresses: ReadonlyMap<string, JoinedAddress>): Link[] {
  const unique = new Map(links.map((link) => [JSON.stringify(link), link]));
  return [...unique.values()].sort((a, b) => comparePlaces(a, b, { addresses })).slice(0, MAX_LINKS);
}

/** Which of two places on pages a crawl meets first. */
export function comparePlaces(a: Link, b: Link, { addresses }: Pick<JoinedCrawl, "addresses">): number {
  if (a.from !== b.from) {
    if (a.from === undefined || b.from === undefined) return a.from === undefined ? -1 : 1;
    const waves = (addresses.get(a.from)?.wave ?? 0) - (addresses.get(b.from)?.wave ?? 0);
    return waves || (a.from < b.from ? -1 : 1);
  }
  return a.line - b.line || a.column - b.column;
}

/** References on pages, each page's once, as the shard counted them that read most of it. */
function countReferences(seen: readonly SeenByShard[]): number {
  const most = new Map<string, number>();
  for (const { names, table } of seen) {
    for (const [at, count] of table.references.entries()) {
      const url = names[at] as string;
      if (count > (most.get(url) ?? 0)) most.set(url, count);
    }
  }
  return [...most.values()].reduce((sum, count) => sum + count, 0);
}

/** Addresses that no shard asked because of a trap, counted by trap, each once. */
function countTrapped(
  seen: readonly SeenByShard[],
  addresses: ReadonlyMap<string, JoinedAddress>,
): Map<string, number> {
  const trapOf = new Map(
    seen.flatMap(({ names, table }) =>
      table.trapped.map(([at, text]) => [names[at] as string, names[text] as string] as const),
    ),
  );
  const counts = new Map<string, number>();
  for (const [url, trap] of trapOf) {
    if (addresses.get(url)?.skipped === "trap") counts.set(trap, (counts.get(trap) ?? 0) + 1);
  }
  return counts;
}

function aboutOf(seen: SeenByShard | undefined): Map<string, AboutFinding> {
  if (!seen) return new Map();
  const { names, table } = seen;
  return new Map(
    table.findings.map(({ fingerprint, about, place, parameter, entry }) => [
      entry === undefined ? fingerprint : `${fingerprint}\0${names[entry]}`,
      {
        addresses: about.map((at) => names[at] as string),
        place: place && { kind: "a", from: names[place[0]] as string, line: place[1], column: place[2] },
        parameter: parameter === undefined ? undefined : names[parameter],
      },
    ]),
  );
}
