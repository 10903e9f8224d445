import type { Position } from "../../../core/yaml-document.ts";
import type { LinkKind } from "../link.ts";

/** Something a page says about itself, and where. */
export interface Stated extends Position {
  text: string;
}

/** A reference over plain HTTP on a page that is served over HTTPS. */
export interface InsecureReference extends Stated {
  kind: LinkKind;
}

/** What a crawl remembers of a page beside its links. */
export interface PageFacts {
  /** Of the title element and the first h1, white space collapsed, cut. */
  title?: string;
  heading?: string;
  /** `rel=canonical`, as written, from markup and Link header; resolved against the page. */
  canonicals: Stated[];
  /** Set when robots meta or X-Robots-Tag says noindex or none. */
  noindex?: Stated;
  /** What a Refresh header or meta element says, as written. */
  refresh?: Stated;
  /** Base URL of references, when a base element sets one. */
  base?: string;
  insecure: InsecureReference[];
  /** Hashes of all ids and anchor names, for fragments. */
  anchors: Uint32Array;
}

/** FNV-1a, 32 bit, over UTF-16 units. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
