import type { Document, Element } from "domhandler";
import { isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Markdown as GitHub renders it, before GitHub's own filters, as a document. Raw HTML is kept, as GitHub keeps it. */
export function renderMarkdown(markdown: string): Document {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return parseDocument(html);
}

/** Every element of a document, in order. */
export function elementsOf(document: Document): Element[] {
  const walk = (node: Document | Element): Element[] =>
    node.children.flatMap((child) => (isTag(child) ? [child, ...walk(child)] : []));
  return walk(document);
}

/** A document's text, with line breaks where the text had them. */
export function textOf(document: Document | Element): string {
  return document.children
    .map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ""))
    .join("");
}

/** Text outside of code, where GitHub looks for mentions and references. */
export function proseOf(document: Document | Element): string {
  const skipped = new Set(["code", "pre", "tt"]);
  return document.children
    .map((child) =>
      isText(child) ? child.data : isTag(child) && !skipped.has(child.name) ? proseOf(child) : " ",
    )
    .join("");
}

/** What GitHub would take for the mention of a person or a team in prose. */
export const mention = /(^|[^\p{L}\p{N}_/`.-])@[a-z0-9][a-z0-9-]*/iu;

/** What GitHub would take for a reference to an issue or a pull request in prose. */
export const reference = /(^|[^\p{L}\p{N}_&])(#|gh-)\d+/iu;
