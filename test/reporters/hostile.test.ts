import { type Element, isComment, isTag } from "domhandler";
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { printable } from "../../src/core/sanitize.ts";
import { comment } from "../../src/reporters/comment.ts";
import { html } from "../../src/reporters/html.ts";
import { json } from "../../src/reporters/json.ts";
import { junit } from "../../src/reporters/junit.ts";
import { advance, liveLines, plainLine, startProgress } from "../../src/reporters/progress.ts";
import { elementsOf, mention, proseOf, reference, renderMarkdown } from "../harness/markdown.ts";
import { knownCommands, parseWorkflowCommand } from "../harness/runner/workflow-command.ts";
import { hostileReport, hostileTexts } from "./hostile.ts";
import { markdownRenderers, renderers } from "./renderers.ts";

const registered = new Set(knownCommands);
const harmless = hostileReport("harmless");

function commandsIn(text: string): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => parseWorkflowCommand(line, registered)?.name ?? []);
}

/** A page's structure: every element with the names of its attributes. */
function shapeOf(page: string): string[] {
  return elementsOf(parseDocument(page)).map((element) => `${element.name} ${Object.keys(element.attribs)}`);
}

/** Addresses a page leads to, and everything that could run. */
function dangersIn(elements: readonly Element[]): string[] {
  return elements.flatMap(({ name, attribs }) => [
    ...Object.keys(attribs).filter((attribute) => attribute.startsWith("on") || attribute === "style"),
    ...["href", "src", "action", "xlink:href"]
      .flatMap((attribute) => attribs[attribute] ?? [])
      .filter((url) => !/^(#|https:\/\/github\.com\/launch-ready\/)/.test(url)),
    ...(["img", "iframe", "object", "embed", "form", "base", "link"].includes(name) ? [name] : []),
  ]);
}

function checkMarkdown(text: string): void {
  const document = renderMarkdown(text);
  const elements = elementsOf(document);
  const allowed = new Set(
    "h1 h2 h3 h4 p table thead tbody tr th td ul li strong code pre details summary blockquote sub a br hr".split(
      " ",
    ),
  );
  expect(elements.map(({ name }) => name).filter((name) => !allowed.has(name))).toEqual([]);
  expect(dangersIn(elements)).toEqual([]);
  expect(mention.test(proseOf(document))).toBe(false);
  expect(reference.test(proseOf(document))).toBe(false);
  for (const table of elements.filter(({ name }) => name === "table")) {
    const rows = elementsOf({ children: [table] } as never).filter(({ name }) => name === "tr");
    const widths = rows.map((row) => row.children.filter(isTag).length);
    expect(new Set(widths).size).toBe(1);
  }
}

function checkXml(text: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

function checkAll(report: Report): void {
  for (const name of Object.keys(renderers).filter((one) => one !== "annotations")) {
    expect(commandsIn(renderers[name]!(report)), name).toEqual([]);
  }
  const levels = commandsIn(renderers["annotations"]!(report));
  expect(levels).toEqual(commandsIn(renderers["annotations"]!(harmless)));
  for (const name of markdownRenderers) checkMarkdown(renderers[name]!(report));
  checkXml(junit(report));
  const page = html(report);
  expect(dangersIn(elementsOf(parseDocument(page)).filter(({ attribs }) => attribs["rel"] !== "x"))).toEqual(
    [],
  );
  expect(JSON.parse(json(report))).toEqual(JSON.parse(JSON.stringify(report)));
  for (const name of ["json", "sarif"]) expect(renderers[name]!(report).isWellFormed()).toBe(true);
}

describe("hostile text in a report", () => {
  for (const [name, text] of Object.entries(hostileTexts)) {
    it(`does no harm in any reporter: ${name}`, () => {
      checkAll(hostileReport(text));
    });
  }

  it("adds no element and no attribute to the page", () => {
    const usual = shapeOf(html(harmless));
    for (const text of Object.values(hostileTexts).filter((one) => one !== "")) {
      expect(shapeOf(html(hostileReport(text)))).toEqual(usual);
    }
  });

  it("does no harm whatever the text is", () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...Object.values(hostileTexts)), fc.string({ unit: "binary", maxLength: 8 })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(pieces, (parts) => checkAll(hostileReport(parts.join("").slice(0, 400)))),
      { numRuns: 10 },
    );
  });

  it("cannot forge the marker of the comment", () => {
    const text = comment(hostileReport("<!-- launch-ready:other -->"), { commentId: "a-->b" });
    expect(renderMarkdown(text).children.filter(isComment)).toHaveLength(1);
    expect(text.startsWith("<!-- launch-ready:a--%3Eb -->\n")).toBe(true);
  });

  it("makes no command of a progress line", () => {
    for (const text of Object.values(hostileTexts)) {
      const started = advance(startProgress(0), { type: "gate-started", gate: text, title: text }, 0);
      const event = { type: "gate-progress", gate: text, progress: { done: 1, unit: text } } as const;
      const lines = [
        plainLine(started, event, 60_000) ?? "",
        ...liveLines(advance(started, event, 1), 2, { color: false, columns: 80 }),
      ];
      for (const line of lines) {
        expect(commandsIn(line)).toEqual([]);
        expect(printable(line.replaceAll("\u200b", ""))).toBe(line.replaceAll("\u200b", ""));
      }
    }
  });
});
