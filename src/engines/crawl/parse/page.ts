import type { Position } from "../../../core/yaml-document.ts";
import type { LinkKind } from "../link.ts";

/** Something a page says about itself, and where. Line 0: in a header field. */
export interface Stated extends Position {
  text: string;
}

/** A reference over plain HTTP on a page that is served over HTTPS. */
export interface InsecureReference extends Stated {
  kind: LinkKind;
}

/** What a crawl remembers of a page beside its links. Pages that say nothing special share {@link ordinary}. */
export interface PageFacts {
  /** `rel=canonical`, in order, as written; from the Link header and from markup. Empty when it is the page itself. */
  canonicals: readonly Stated[];
  /** Set when robots meta or X-Robots-Tag keeps the page out of search engines. */
  noindex: Stated | undefined;
  /** What a Refresh header or meta element says, as written. */
  refresh: Stated | undefined;
  insecure: readonly InsecureReference[];
  /** Whether its Content-Security-Policy makes browsers load everything over HTTPS. */
  upgrades: boolean;
  /** Hashes of all ids and anchor names, sorted. */
  anchors: Uint32Array | undefined;
  /** Whether title or heading say that nothing was found. */
  saysMissing: boolean;
}

/** A page that says nothing special. */
export const ordinary: PageFacts = Object.freeze({
  canonicals: [],
  noindex: undefined,
  refresh: undefined,
  insecure: [],
  upgrades: false,
  anchors: undefined,
  saysMissing: false,
});

/** The same of a page that has everything loaded over HTTPS. */
export const ordinaryUpgraded: PageFacts = Object.freeze({ ...ordinary, upgrades: true });

/** FNV-1a, 32 bit, over UTF-16 units. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A copy that does not keep the text it was cut from in memory. */
export function detached(text: string): string {
  return Buffer.from(text.toWellFormed(), "utf8").toString("utf8");
}

/** Whether a page has an element that `fragment` (without `#`) leads to, as browsers look for it. */
export function hasAnchor(page: PageFacts, fragment: string): boolean {
  if (fragment === "" || fragment.toLowerCase() === "top") return true;
  if (!page.anchors) return false;
  return page.anchors.includes(hash32(fragment)) || page.anchors.includes(hash32(percentDecode(fragment)));
}

/** `text` percent-decoded; as it is where it cannot be. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
