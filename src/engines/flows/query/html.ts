import { compile, selectAll } from "css-select";
import type { AnyNode, Document, Element } from "domhandler";
import { getAttributeValue, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { Nodes } from "../values.ts";
import { QueryError } from "./query-error.ts";

/** A parsed page. */
export type HtmlDocument = Document;

/** Parses HTML leniently, as browsers do where it matters for finding elements. */
export function parseHtml(text: string): HtmlDocument {
  return parseDocument(text);
}

/** `selector @attribute`: the attribute is what is wanted, not the text. */
const attributeSuffix = /\s*@([\w:.-]+)\s*$/;

/**
 * The text of all elements that match a CSS selector, white space collapsed as a browser shows it; with ` @name` at its
 * end, the values of that attribute of the elements that have it.
 *
 * @throws QueryError when the selector is not valid.
 */
export function selectCss(document: HtmlDocument, expression: string): Nodes {
  const { selector, attribute } = parseExpression(expression);
  const elements = select(selector, document);
  if (attribute === undefined) return new Nodes(elements.map(visibleText));
  const values = elements.map((element) => getAttributeValue(element, attribute));
  return new Nodes(values.filter((value) => value !== undefined));
}

/** @throws QueryError when the selector is not valid. */
export function assertSelector(expression: string): void {
  const { selector } = parseExpression(expression);
  valid(selector, () => compile(selector));
}

function parseExpression(expression: string): { selector: string; attribute: string | undefined } {
  const attribute = attributeSuffix.exec(expression)?.[1];
  return {
    selector: attribute === undefined ? expression : expression.replace(attributeSuffix, ""),
    attribute,
  };
}

function select(selector: string, document: HtmlDocument): Element[] {
  return valid(selector, () => selectAll<AnyNode, Element>(selector, document));
}

function valid<T>(selector: string, use: () => T): T {
  try {
    return use();
  } catch (thrown) {
    throw new QueryError(`the selector "${selector}" is not valid: ${(thrown as Error).message}`);
  }
}

function visibleText(element: Element): string {
  return textContent(element).replace(/\s+/g, " ").trim();
}
