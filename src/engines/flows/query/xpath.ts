import type { Document as XmlDocument, Element as XmlElement, Node as XmlNode } from "@xmldom/xmldom";
import type { ChildNode } from "domhandler";
import { isTag, isText } from "domhandler";
import { asFloat } from "../float.ts";
import { Nodes, type Value } from "../values.ts";
import { parseHtml } from "./html.ts";
import { QueryError } from "./query-error.ts";

type Dom = typeof import("@xmldom/xmldom");

/** Set by {@link loadXpath}: few flows use XPath, and the libraries are not small. */
let libraries: { xpath: Evaluator; dom: Dom } | undefined;

/** Loads what XPath needs. Call it before running a flow that uses XPath. */
export async function loadXpath(): Promise<void> {
  const [xpath, dom] = await Promise.all([import("xpath"), import("@xmldom/xmldom")]);
  libraries = { xpath: xpath.default as unknown as Evaluator, dom };
}

/**
 * Evaluates an XPath 1.0 expression on XML or HTML. HTML elements are in no namespace and have lower-case names.
 *
 * @param type Content-Type of the text, where it has one.
 * @throws QueryError when the expression is not valid or the text is not well-formed XML although it says it is XML.
 */
export function selectXpath(text: string, expression: string, type?: string): Value | undefined {
  if (!libraries) throw new Error("XPath was not loaded");
  const { xpath, dom } = libraries;
  const document = isXml(text, type) ? parseXml(text, dom) : htmlToXml(text, dom);
  const namespaces = namespacesOf(document);
  const found = valid(expression, () => xpath.parse(expression).evaluate({ node: document, namespaces }));
  return toValue(found as XpathResult);
}

/** @throws QueryError when the expression is not valid. */
export function assertXpath(expression: string): void {
  if (!libraries) throw new Error("XPath was not loaded");
  const { xpath } = libraries;
  valid(expression, () => xpath.parse(expression));
}

function valid<T>(expression: string, use: () => T): T {
  try {
    return use();
  } catch (thrown) {
    throw new QueryError(`the XPath ${expression} is not valid: ${(thrown as Error).message}`);
  }
}

/** Prefixes as the root element declares them; `_` is the default namespace, as Hurl has it. */
function namespacesOf({ documentElement }: XmlDocument): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, value } of documentElement?.attributes ?? []) {
    if (name === "xmlns") found["_"] = value;
    else if (name.startsWith("xmlns:")) found[name.slice("xmlns:".length)] = value;
  }
  return found;
}

/** The part of the library that its types leave out. */
interface Evaluator {
  parse(expression: string): {
    evaluate(options: { node: unknown; namespaces: Record<string, string> }): unknown;
  };
}

interface XpathResult {
  toArray?: () => XmlNode[];
  stringValue(): string;
  booleanValue(): boolean;
  numberValue(): number;
  constructor: { name: string };
}

function toValue(result: XpathResult): Value | undefined {
  if (typeof result.toArray === "function") {
    return new Nodes(result.toArray().map((node) => node.textContent ?? node.nodeValue ?? ""));
  }
  if (result.constructor.name === "XBoolean") return result.booleanValue();
  if (result.constructor.name === "XNumber") return asFloat(result.numberValue());
  return result.stringValue();
}

/** By its Content-Type (RFC 7303) or its declaration. XHTML is XML, as it is to browsers. */
function isXml(text: string, type: string | undefined): boolean {
  return /^\uFEFF?\s*<\?xml\s/.test(text) || /^\s*(?:application|text)\/xml\b|\+xml\b/i.test(type ?? "");
}

function parseXml(text: string, { DOMParser }: Dom): XmlDocument {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    });
    return parser.parseFromString(text, "text/xml");
  } catch (thrown) {
    throw new QueryError(`the body is not well-formed XML: ${(thrown as Error).message.split("\n", 1)[0]}`);
  }
}

function htmlToXml(text: string, { DOMImplementation }: Dom): XmlDocument {
  const document = new DOMImplementation().createDocument(null, "");
  const roots = parseHtml(text).children;
  // A document has one element; a fragment of HTML may have several.
  const html = roots.find((node) => isTag(node) && node.name === "html");
  const children = html ? [html] : roots;
  const top = html ? document : document.appendChild(document.createElement("html"));
  for (const child of children) append(child, top, document);
  return document;
}

function append(node: ChildNode, parent: XmlNode, document: XmlDocument): void {
  if (isText(node)) {
    parent.appendChild(document.createTextNode(node.data));
    return;
  }
  if (!isTag(node)) return;
  const element = createElement(node.name, document);
  for (const [name, value] of Object.entries(node.attribs)) setAttribute(element, name, value);
  parent.appendChild(element);
  for (const child of node.children) append(child, element, document);
}

function createElement(name: string, document: XmlDocument): XmlElement {
  try {
    return document.createElement(name);
  } catch {
    return document.createElement("unknown");
  }
}

function setAttribute(element: XmlElement, name: string, value: string): void {
  try {
    element.setAttribute(name, value);
  } catch {
    // HTML allows attribute names that XML has no form for; XPath could not name them either.
  }
}
