import { header, headerValues } from "../../probes/http/headers.ts";
import type { BodySink, StreamHead } from "../../probes/http/stream.ts";
import type { Reference } from "./link.ts";
import { upgradesRequests } from "./parse/csp.ts";
import { cssReferences } from "./parse/css.ts";
import { createHtmlReader } from "./parse/html.ts";
import { createInsecureNotes } from "./parse/insecure.ts";
import { parseLinkHeader } from "./parse/link-header.ts";
import { manifestReferences } from "./parse/manifest.ts";
import { saysNoindex } from "./parse/noindex.ts";
import type { InsecureReference, PageFacts, Stated } from "./parse/page.ts";
import { createPositionTracker } from "./parse/position.ts";
import { createPageDecoder } from "./parse/text-decoder.ts";

/** Reads one body while it arrives. */
export interface Reader {
  sink: BodySink;
  /** Call once, after the last piece. */
  end(): Reading;
}

/** What a document said. */
export interface Reading {
  /** Set for pages. */
  page?: PageReading;
  /** What a style sheet has browsers load over plain HTTP. */
  insecure?: readonly InsecureReference[];
}

/** What a page said. */
export interface PageReading {
  facts: PageFacts;
  /** Hash of title and first heading. */
  look: number;
}

export interface ReaderOptions {
  /** Address of the document, as asked. */
  url: string;
  /** Whether visitors get the document over HTTPS. */
  secure: boolean;
  onReference(reference: Reference): void;
  onBase(href: string): void;
}

/**
 * Style sheets and manifests are kept whole while they arrive; of larger ones only the beginning is read. In UTF-16
 * units.
 */
const MAX_TEXT = 2 * 1024 * 1024;

/** Media types of HTML pages, as the beginning of a Content-Type. */
export const htmlType = /^\s*(text\/html|application\/xhtml\+xml)/i;

/** The reader for a body, by its type; undefined for types that hold no links. */
export function readerFor(head: StreamHead, options: ReaderOptions): Reader | undefined {
  if (head.status < 200 || head.status > 299) return undefined;
  const type = header(head.headers, "content-type");
  // Browsers look into a body whose type they are not told.
  if (type === undefined || htmlType.test(type)) {
    return htmlReader(head, type ?? "", options);
  }
  if (/^\s*text\/css/i.test(type)) return textReader(type, (text) => readCss(text, head, options));
  if (/^\s*application\/([\w.]+\+)?json/i.test(type) && looksLikeManifest(type, options.url)) {
    return textReader(type, (text) => {
      for (const found of manifestReferences(text)) options.onReference({ ...found, line: 1, column: 1 });
      return {};
    });
  }
  return undefined;
}

function looksLikeManifest(type: string, url: string): boolean {
  return /manifest/i.test(type) || /manifest[^/]*$|\.webmanifest$/i.test(url.split("?", 1)[0] ?? "");
}

function htmlReader(head: StreamHead, type: string, options: ReaderOptions): Reader {
  const decoder = createPageDecoder(type);
  const reader = createHtmlReader({ ...options, upgrades: upgrades(head) });
  return {
    sink(chunk) {
      reader.write(decoder.write(chunk));
      return true;
    },
    end() {
      reader.write(decoder.end());
      const { facts, look } = reader.end();
      return { page: { facts: withHeaders(facts, head, options), look } };
    },
  };
}

function upgrades({ headers }: StreamHead): boolean {
  return upgradesRequests(headerValues(headers, "content-security-policy"));
}

/** What Link, X-Robots-Tag and Refresh fields say about the page counts as if the page had said it. */
function withHeaders(facts: PageFacts, { headers }: StreamHead, { onReference }: ReaderOptions): PageFacts {
  const robots = headerValues(headers, "x-robots-tag").find(saysNoindex);
  const refresh = header(headers, "refresh");
  const canonicals = headerValues(headers, "link")
    .flatMap(parseLinkHeader)
    .filter((link) => link.relations.includes("canonical"))
    .map((link): Stated => ({ text: link.reference, line: 0, column: 0 }));
  if (robots === undefined && refresh === undefined && canonicals.length === 0) return facts;
  for (const { text } of canonicals) onReference({ kind: "canonical", text, line: 0, column: 0 });
  return {
    ...facts,
    canonicals: [...canonicals, ...facts.canonicals],
    noindex: robots === undefined ? facts.noindex : inHeader(robots),
    refresh: refresh === undefined ? facts.refresh : inHeader(refresh),
  };
}

function inHeader(text: string): Stated {
  return { text, line: 0, column: 0 };
}

function textReader(type: string, read: (text: string) => Reading): Reader {
  const decoder = createPageDecoder(type);
  let text = "";
  return {
    sink(chunk) {
      text += decoder.write(chunk);
      return text.length < MAX_TEXT;
    },
    end() {
      return read(text + decoder.end());
    },
  };
}

function readCss(text: string, head: StreamHead, { onReference, secure }: ReaderOptions): Reading {
  const positions = createPositionTracker();
  const insecure = createInsecureNotes(secure && !upgrades(head));
  positions.append(text);
  for (const found of cssReferences(text)) {
    const kind = found.isImport ? "stylesheet" : "css";
    const reference: Reference = { kind, text: found.text.trim(), ...positions.at(found.offset) };
    insecure.note(reference);
    onReference(reference);
  }
  return { insecure: insecure.list };
}
