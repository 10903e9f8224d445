import { isResource, type LinkKind } from "../../engines/crawl/link.ts";
import { cssReferences } from "../../engines/crawl/parse/css.ts";
import { createHtmlReader } from "../../engines/crawl/parse/html.ts";
import { header } from "../../probes/http/headers.ts";
import type { Visit } from "./visits.ts";

/** An address a page or a style sheet names. */
export interface FoundAddress {
  url: string;
  kind: LinkKind;
}

/** Kinds of what a page loads that is worth keeping. */
const staticKinds: ReadonlySet<LinkKind> = new Set<LinkKind>([
  "stylesheet",
  "script",
  "icon",
  "img",
  "source",
  "media",
  "css",
]);

/**
 * Whether an entry of the configuration stands for many addresses. A `?` starts a query, and `[` may start an
 * address.
 */
export function isPattern(entry: string): boolean {
  return /[*{[]/.test(entry.replace(/^https?:\/\/\[[^\]]*\]/, ""));
}

/** Everything a visited page or style sheet names, as absolute http(s) URLs without fragment, in order. */
export function addressesIn({ response }: Visit): FoundAddress[] {
  const type = header(response.headers, "content-type") ?? "";
  const text = response.bytes.toString("utf8");
  if (/css/i.test(type))
    return absolute(
      cssReferences(text).map((found) => ["css", found.text]),
      response.url,
    );
  if (!/html/i.test(type)) return [];
  const found: [kind: LinkKind, text: string][] = [];
  let base = response.url;
  const reader = createHtmlReader({
    url: response.url,
    secure: false,
    onBase: (href) => {
      if (URL.canParse(href, response.url)) base = new URL(href, response.url).href;
    },
    onReference: (reference) => {
      found.push([reference.kind, reference.text]);
    },
  });
  reader.write(text);
  reader.end();
  return absolute(found, base);
}

function absolute(found: readonly (readonly [kind: LinkKind, text: string])[], base: string): FoundAddress[] {
  return found.flatMap(([kind, text]) => {
    if (!URL.canParse(text, base)) return [];
    const url = new URL(text, base);
    url.hash = "";
    return url.protocol === "http:" || url.protocol === "https:" ? [{ url: url.href, kind }] : [];
  });
}

/** What patterns are matched against, and how many addresses they may give. */
export interface Choice {
  site: URL | undefined;
  found: readonly FoundAddress[];
  /** Whether static files or pages are wanted. */
  kind: "static" | "page";
  max: number;
}

/** The addresses that entries stand for, each once, in order; and what came of the patterns. */
export interface Chosen {
  urls: string[];
  /** Patterns nothing matches. */
  barren: string[];
  /** Addresses beyond the limit. */
  dropped: number;
}

/**
 * Turns paths, URLs and patterns into addresses. A pattern is matched with what the pages name, on the same host
 * only.
 */
export async function chooseAddresses(entries: readonly string[], choice: Choice): Promise<Chosen> {
  const { default: picomatch } = await import("picomatch");
  const { site, found, kind, max } = choice;
  const wanted = found.filter((one) =>
    kind === "static" ? staticKinds.has(one.kind) : !isResource(one.kind),
  );
  const urls = new Set<string>();
  const barren: string[] = [];
  let dropped = 0;
  for (const entry of entries) {
    if (!isPattern(entry)) {
      urls.add(new URL(entry, site).href);
      continue;
    }
    const matches = picomatch(entry.replace(/^\//, ""), { dot: true });
    const test = (text: string): boolean => {
      const url = new URL(text);
      if (/^https?:/.test(entry)) return matches(`${url.origin}${url.pathname}`);
      return url.host === site?.host && matches(url.pathname.slice(1));
    };
    const matching = [...new Set(wanted.map(({ url }) => url))].filter(test);
    if (matching.length === 0) barren.push(entry);
    for (const url of matching) {
      if (urls.has(url)) continue;
      if (urls.size >= max) dropped++;
      else urls.add(url);
    }
  }
  return { urls: [...urls], barren, dropped };
}

/** Folders in which build tools put nothing but files with hashed names. */
const hashedFolder = /\/(_next\/static|_nuxt|_astro|_app\/immutable)\//;

/** Whether a file's name holds a hash of its content, so that a new version has a new address. */
export function isFingerprinted(url: string): boolean {
  const { pathname } = new URL(url);
  if (hashedFolder.test(pathname)) return true;
  const file = pathname.slice(pathname.lastIndexOf("/") + 1);
  const [first = "", ...rest] = file.split(/[.~]|-(?=[A-Za-z0-9_]{8,}\.)/);
  return rest.some(looksHashed) || (first.length >= 16 && looksHashed(first));
}

function looksHashed(part: string): boolean {
  if (/^[0-9a-f]{6,64}$/.test(part)) return /\d/.test(part) && (/[a-f]/.test(part) || part.length >= 16);
  return (
    /^[A-Za-z0-9_-]{8,32}$/.test(part) &&
    /[A-Z]/.test(part) &&
    /[a-z]/.test(part) &&
    /[0-9_-]|[a-z][A-Z]/.test(part)
  );
}
