import { header, headerValues, joinedHeader } from "../../probes/http/headers.ts";
import type { BodySink, StreamHead } from "../../probes/http/stream.ts";
import type { Reference } from "./link.ts";
import { cssReferences } from "./parse/css.ts";
import { createHtmlReader, saysNoindex } from "./parse/html.ts";
import { parseLinkHeader } from "./parse/link-header.ts";
import { manifestReferences } from "./parse/manifest.ts";
import { ordinary, type PageFacts, type Stated } from "./parse/page.ts";
import { createPositionTracker } from "./parse/position.ts";
import { createPageDecoder } from "./parse/text-decoder.ts";

/** Reads one body while it arrives. */
export interface Reader {
  sink: BodySink;
  /** Call once, after the last piece. */
  end(): PageReading | undefined;
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

/** Style sheets and manifests are kept whole while they arrive; of larger ones only the beginning is read. In UTF-16 units. */
const MAX_TEXT = 2 * 1024 * 1024;

/** The reader for a body, by its type; undefined for types that hold no links. */
export function readerFor(head: StreamHead, options: ReaderOptions): Reader | undefined {
  if (head.status < 200 || head.status > 299) return undefined;
  const type = header(head.headers, "content-type");
  // Browsers look into a body whose type they are not told.
  if (type === undefined || /^\s*(text\/html|application\/xhtml\+xml)/i.test(type)) {
    return htmlReader(head, type ?? "", options);
  }
  if (/^\s*text\/css/i.test(type)) return textReader(type, (text) => readCss(text, options));
  if (/^\s*application\/([\w.]+\+)?json/i.test(type) && looksLikeManifest(type, options.url)) {
    return textReader(type, (text) => {
      for (const found of manifestReferences(text)) options.onReference({ ...found, line: 1, column: 1 });
    });
  }
  return undefined;
}

function looksLikeManifest(type: string, url: string): boolean {
  return /manifest/i.test(type) || /manifest[^/]*$|\.webmanifest$/i.test(url.split("?", 1)[0] ?? "");
}

function htmlReader(head: StreamHead, type: string, options: ReaderOptions): Reader {
  const decoder = createPageDecoder(type);
  const reader = createHtmlReader(options);
  return {
    sink(chunk) {
      reader.write(decoder.write(chunk));
      return true;
    },
    end() {
      reader.write(decoder.end());
      const { facts, look } = reader.end();
      return { facts: withHeaders(facts, head, options), look };
    },
  };
}

/** What Link, X-Robots-Tag and Refresh fields say about the page counts as if the page had said it. */
function withHeaders(facts: PageFacts, { headers }: StreamHead, { onReference }: ReaderOptions): PageFacts {
  const robots = joinedHeader(headers, "x-robots-tag");
  const refresh = header(headers, "refresh");
  const canonicals = headerValues(headers, "link")
    .flatMap(parseLinkHeader)
    .filter((link) => link.relations.includes("canonical"))
    .map((link): Stated => ({ text: link.reference, line: 0, column: 0 }));
  if (robots === undefined && refresh === undefined && canonicals.length === 0) return facts;
  for (const { text } of canonicals) onReference({ kind: "canonical", text, line: 0, column: 0 });
  const noindex = robots !== undefined && saysNoindex(robots) ? inHeader(robots) : undefined;
  return {
    ...(facts === ordinary ? { ...ordinary } : facts),
    canonicals: [...canonicals, ...facts.canonicals],
    noindex: noindex ?? facts.noindex,
    refresh: refresh === undefined ? facts.refresh : inHeader(refresh),
  };
}

function inHeader(text: string): Stated {
  return { text, line: 0, column: 0 };
}

function textReader(type: string, read: (text: string) => void): Reader {
  const decoder = createPageDecoder(type);
  let text = "";
  return {
    sink(chunk) {
      text += decoder.write(chunk);
      return text.length < MAX_TEXT;
    },
    end() {
      read(text + decoder.end());
      return undefined;
    },
  };
}

function readCss(text: string, { onReference }: ReaderOptions): void {
  const positions = createPositionTracker();
  positions.append(text);
  for (const found of cssReferences(text)) {
    onReference({
      kind: found.isImport ? "stylesheet" : "css",
      text: found.text.trim(),
      ...positions.at(found.offset),
    });
  }
}
