/** Where a crawl met an address. `resource` kinds are loaded with the page; the rest is followed by people. */
export type LinkKind =
  | "start"
  | "sitemap"
  | "redirect"
  | "refresh"
  | "a"
  | "area"
  | "form"
  | "iframe"
  | "canonical"
  | "alternate"
  | "manifest"
  | "stylesheet"
  | "icon"
  | "img"
  | "source"
  | "media"
  | "script"
  | "css";

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
  return pageKinds.has(kind) || kind === "stylesheet" || kind === "manifest" || kind === "css";
}

/** Kinds a browser loads by itself while it shows the page. */
export function isResource(kind: LinkKind): boolean {
  return !pageKinds.has(kind) || kind === "iframe";
}

/** One place that points to an address. Line and column start at 1. */
export interface Link {
  kind: LinkKind;
  /** URL of the page, sitemap or style sheet; absent for start addresses. */
  from?: string;
  line?: number;
  column?: number;
}

/** A reference as found in a document. */
export interface Reference {
  kind: LinkKind;
  /** As written, white space around it removed. */
  text: string;
  line: number;
  column: number;
}

/** Orders by page, then by place. */
export function compareLinks(a: Link, b: Link): number {
  const from = a.from ?? "";
  const other = b.from ?? "";
  if (from !== other) return from < other ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
