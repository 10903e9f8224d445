import type { Document as XmlDocument, Node as XmlNode } from "@xmldom/xmldom";
import { asFloat } from "../float.ts";
import { Nodes, type Value } from "../values.ts";
import { parseHtml } from "./html.ts";
import { htmlTree } from "./html-tree.ts";
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
  const document = documentOf(text, type, dom);
  // Walking through a document that declares none would find none.
  const namespaces = text.includes("xmlns") ? namespacesOf(document) : {};
  const found = valid(expression, () => xpath.parse(expression).evaluate({ node: document, namespaces }));
  return toValue(found as XpathResult);
}

/** By its type, or by its look: what says nothing of HTML and is XML is read as such. */
function documentOf(text: string, type: string | undefined, dom: Dom): XmlDocument {
  if (isXml(text, type)) return parseXml(text, dom);
  const isHtml = /^\s*text\/html\b/i.test(type ?? "");
  if (text.trim() === "" || (!isHtml && !/^\s*</.test(text)))
    throw new QueryError("the text is neither XML nor HTML");
  if (!isHtml && !/<(?:!doctype )?html\b/i.test(text)) {
    try {
      return parseXml(text, dom);
    } catch {
      // A fragment of HTML, then.
    }
  }
  return htmlTree(parseHtml(text), dom);
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

/** Prefixes as the document's elements declare them; `_` is the first default namespace, as Hurl has it. */
function namespacesOf(document: XmlDocument): Record<string, string> {
  const found: Record<string, string> = {};
  const elements = document.getElementsByTagName("*");
  for (let index = 0; index < elements.length; index++) {
    for (const { name, value } of elements[index]?.attributes ?? []) {
      if (name === "xmlns") found["_"] ??= value;
      else if (name.startsWith("xmlns:")) found[name.slice("xmlns:".length)] = value;
    }
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
    const document = parser.parseFromString(text, "text/xml");
    // To XPath, the declaration is no processing instruction.
    const { firstChild } = document;
    if (firstChild?.nodeName === "xml") document.removeChild(firstChild);
    return document;
  } catch (thrown) {
    throw new QueryError(`the body is not well-formed XML: ${(thrown as Error).message.split("\n", 1)[0]}`);
  }
}
