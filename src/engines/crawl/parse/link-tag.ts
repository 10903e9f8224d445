import type { LinkKind } from "../link.ts";

/** Other documents that a page names; `search` is the OpenSearch description. */
const documents: ReadonlySet<string> = new Set([
  "next",
  "prev",
  "shortlink",
  "search",
  "help",
  "author",
  "license",
]);

/** Alternates that are pages or feeds: others, such as oEmbed, are for programs that ask about a page. */
const readable = /^\s*(text\/html|application\/(xhtml|rss|atom)\+xml|application\/feed\+json)\b/i;

/** What a link element other than `rel=canonical` leads to; undefined where it is nothing to be asked. */
export function linkTagKind(
  relations: readonly string[],
  { as, hreflang, media, type = "" }: Readonly<Record<string, string>>,
): LinkKind | undefined {
  const has = (name: string): boolean => relations.includes(name);
  if (has("stylesheet")) return "stylesheet";
  if (has("alternate") && (hreflang || media || readable.test(type))) return "alternate";
  if (has("amphtml")) return "alternate";
  if (has("manifest")) return "manifest";
  if (relations.some((relation) => relation.endsWith("icon"))) return "icon";
  if (has("modulepreload")) return "script";
  if (has("preload")) return loadedKind(as);
  if (has("prefetch")) return as === undefined || as === "document" ? "a" : loadedKind(as);
  return relations.some((relation) => documents.has(relation)) ? "a" : undefined;
}

function loadedKind(as: string | undefined): LinkKind {
  if (as === "style") return "stylesheet";
  return as === "script" ? "script" : "media";
}
