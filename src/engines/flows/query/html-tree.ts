import type { Document as XmlDocument, Element as XmlElement, Node as XmlNode } from "@xmldom/xmldom";
import type { ChildNode, Document, Element } from "domhandler";
import { isComment, isTag, isText } from "domhandler";

type Dom = typeof import("@xmldom/xmldom");

/** Elements that a fragment of HTML has in its head. */
const ofHead = new Set(["base", "link", "meta", "script", "style", "title"]);

/** Elements that end a paragraph which text without one has opened. */
const ofText = new Set(
  "a abbr b bdi bdo br button cite code em i img input kbd label mark q s samp select small span strong sub sup textarea u var wbr".split(
    " ",
  ),
);

/** Attributes that have their name for a value where none is written. */
const ofNoValue = new Set(
  "checked compact declare defer disabled ismap multiple nohref noresize noshade nowrap readonly selected".split(
    " ",
  ),
);

/**
 * A page as XPath sees it, with the elements that a fragment leaves out: `html`, `head`, `body`, and a paragraph
 * around text it begins with, as libxml2 has it.
 */
export function htmlTree({ children: roots }: Document, { DOMImplementation }: Dom): XmlDocument {
  const document = new DOMImplementation().createDocument(null, "");
  const root = roots.find((node): node is Element => isTag(node) && node.name === "html");
  const top = create("html", document, document);
  if (root) setAttributes(top, root);
  const given = root ? root.children : roots;
  const hasBody = given.some((node) => isTag(node) && (node.name === "body" || node.name === "frameset"));
  if (hasBody) {
    for (const child of given) append(child, top, document);
    return document;
  }
  const into: { head?: XmlNode; body?: XmlNode; paragraph?: XmlNode | undefined } = {};
  for (const node of given) appendLoose(node, top, document, into);
  return document;
}

/** Puts what stands in neither head nor body where it belongs. */
function appendLoose(
  node: ChildNode,
  top: XmlNode,
  document: XmlDocument,
  into: { head?: XmlNode; body?: XmlNode; paragraph?: XmlNode | undefined },
): void {
  const isBlank = isText(node) && node.data.trim() === "";
  if (isTag(node) && node.name === "head") {
    into.head = appendElement(node, top, document);
  } else if (isTag(node) && ofHead.has(node.name) && !into.body) {
    into.head ??= create("head", top, document);
    append(node, into.head, document);
  } else if (isTag(node) || (isText(node) && !isBlank)) {
    const isFirst = !into.body;
    into.body ??= create("body", top, document);
    if (isFirst && isText(node)) into.paragraph = create("p", into.body, document);
    else if (isTag(node) && !ofText.has(node.name)) into.paragraph = undefined;
    append(node, into.paragraph ?? into.body, document);
  } else if (isComment(node) || into.body) {
    append(node, into.paragraph ?? into.body ?? top, document);
  }
}

function append(node: ChildNode, parent: XmlNode, document: XmlDocument): void {
  if (isText(node)) parent.appendChild(document.createTextNode(node.data));
  else if (isComment(node)) parent.appendChild(document.createComment(node.data));
  else if (isTag(node)) appendElement(node, parent, document);
}

function appendElement(node: Element, parent: XmlNode, document: XmlDocument): XmlElement {
  const element = create(node.name, parent, document);
  setAttributes(element, node);
  for (const child of node.children) append(child, element, document);
  return element;
}

function setAttributes(element: XmlElement, { attribs }: Element): void {
  for (const [name, value] of Object.entries(attribs))
    setAttribute(element, name, value === "" && ofNoValue.has(name) ? name : value);
}

function create(name: string, parent: XmlNode, document: XmlDocument): XmlElement {
  let element: XmlElement;
  try {
    element = document.createElement(name);
  } catch {
    element = document.createElement("unknown");
  }
  parent.appendChild(element);
  return element;
}

function setAttribute(element: XmlElement, name: string, value: string): void {
  try {
    element.setAttribute(name, value);
  } catch {
    // HTML allows attribute names that XML has no form for; XPath could not name them either.
  }
}
