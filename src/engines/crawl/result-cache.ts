import { type HeaderLines, header } from "../../probes/http/headers.ts";
import { type LinkKind, linkKinds, type Reference } from "./link.ts";
import { type InsecureReference, ordinary, type PageFacts } from "./parse/page.ts";
import type { PageReading } from "./readers.ts";

/** What is kept of one answer between runs. */
export interface CachedAnswer {
  status: number;
  size: number;
  /** Of the page's base element, when it has one. */
  base: string | undefined;
  references: Reference[];
  reading: PageReading | undefined;
  /** What a style sheet has browsers load over plain HTTP. */
  insecure?: readonly InsecureReference[] | undefined;
}

/** Answers of an earlier run, asked for again with a condition (RFC 9110 section 13.1). */
export interface ResultCache {
  /** Header fields that let the server answer 304 where nothing changed; undefined when nothing is kept. */
  conditionsFor(url: string): Readonly<Record<string, string>> | undefined;
  answerFor(url: string): CachedAnswer | undefined;
  /** Keeps an answer for the next run when its headers allow asking again. */
  keep(url: string, headers: HeaderLines, answer: CachedAnswer): void;
  /** Keeps what the last run had: nothing changed. */
  keepAgain(url: string): void;
  /** The file for the next run: what this run kept, in order of URLs. */
  serialize(): string;
}

interface Entry extends CachedAnswer {
  etag: string | undefined;
  lastModified: string | undefined;
}

/** Grows when the form of the lines, or what is read from a page, changes. */
const VERSION = 2;
const HEAD = `launch-ready crawl cache ${VERSION}`;

/** Opens the cache of an earlier run; broken lines and files of another version are as good as none. */
export function openResultCache(text: string): ResultCache {
  const old = new Map<string, Entry>();
  const [head, ...lines] = text.split("\n");
  for (const line of head === HEAD ? lines : []) {
    const entry = parseLine(line);
    if (entry) old.set(entry[0], entry[1]);
  }
  const kept = new Map<string, Entry>();
  return {
    conditionsFor(url) {
      const entry = old.get(url);
      if (!entry) return undefined;
      return {
        ...(entry.etag === undefined ? {} : { "if-none-match": entry.etag }),
        ...(entry.lastModified === undefined ? {} : { "if-modified-since": entry.lastModified }),
      };
    },
    answerFor: (url) => old.get(url),
    keep(url, headers, answer) {
      const etag = header(headers, "etag");
      const lastModified = header(headers, "last-modified");
      if (etag !== undefined || lastModified !== undefined) kept.set(url, { etag, lastModified, ...answer });
    },
    keepAgain(url) {
      const entry = old.get(url);
      if (entry) kept.set(url, entry);
    },
    serialize() {
      const urls = [...kept.keys()].sort();
      return `${[HEAD, ...urls.map((url) => formatLine(url, kept.get(url)!))].join("\n")}\n`;
    },
  };
}

/** References as `[kind, text, line, column]`, and hashes of anchors as a list: half the size of named fields. */
function formatLine(url: string, entry: Entry): string {
  const { references, reading, ...rest } = entry;
  const facts = reading && { ...reading.facts, anchors: reading.facts.anchors && [...reading.facts.anchors] };
  return JSON.stringify({
    url,
    ...rest,
    references: references.map(({ kind, text, line, column }) => [
      linkKinds.indexOf(kind),
      text,
      line,
      column,
    ]),
    ...(reading ? { look: reading.look, facts } : {}),
  });
}

interface Line extends Entry {
  url: string;
  references: never;
  look?: number;
  facts?: Omit<PageFacts, "anchors"> & { anchors?: number[] };
}

function parseLine(text: string): [url: string, entry: Entry] | undefined {
  try {
    const { url, look, facts, references, ...rest } = JSON.parse(text) as Line;
    const tuples = references as [number, string, number, number][];
    const read = tuples.map(([kind, text, line, column]): Reference => {
      return { kind: linkKinds[kind] as LinkKind, text: String(text), line, column };
    });
    if (typeof url !== "string" || read.some((reference) => reference.kind === undefined)) return undefined;
    const reading = facts && {
      look: look ?? 0,
      facts: { ...ordinary, ...facts, anchors: facts.anchors && Uint32Array.from(facts.anchors) },
    };
    return [url, { ...rest, references: read, reading }];
  } catch {
    return undefined;
  }
}
