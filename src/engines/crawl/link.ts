/** Where a crawl meets addresses. `form` is a form sent with GET, `submit` one sent with POST. */
export const linkKinds = [
  "start",
  "sitemap",
  "redirect",
  "refresh",
  "a",
  "area",
  "form",
  "submit",
  "iframe",
  "canonical",
  "alternate",
  "manifest",
  "stylesheet",
  "icon",
  "img",
  "source",
  "media",
  "script",
  "css",
] as const;

export type LinkKind = (typeof linkKinds)[number];

/** Kinds whose target is a page to be read for further links. */
const pageKinds: ReadonlySet<LinkKind> = new Set<LinkKind>([
  "start",
  "sitemap",
  "redirect",
  "refresh",
  "a",
  "area",
  "form",
  "iframe",
  "canonical",
  "alternate",
]);

/** Kinds whose target is read for further links: pages, style sheets and web app manifests. */
export function isParsed(kind: LinkKind): boolean {
  return pageKinds.has(kind) || kind === "stylesheet" || kind === "manifest";
}

/** Kinds a browser loads by itself while it shows the page. */
export function isResource(kind: LinkKind): boolean {
  return kind === "iframe" || (kind !== "submit" && !pageKinds.has(kind));
}

/** One place that points to an address. Line and column start at 1; 0 where there is no such place. */
export interface Link {
  kind: LinkKind;
  /** URL of the page, sitemap or style sheet; absent for start addresses. */
  from?: string;
  line: number;
  column: number;
}

/** A reference as found in a document. */
export interface Reference {
  kind: LinkKind;
  /** As written, white space around it removed. */
  text: string;
  line: number;
  column: number;
}
