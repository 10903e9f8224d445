import { describe, expect, it } from "vitest";
import { hurl } from "./helpers.ts";

// What XPath sees in a body, as in Hurl 8.0.1, which has libxml2.

async function failing(body: string, type: string | undefined, lines: readonly string[]): Promise<string[]> {
  const { failures } = await hurl(
    `GET /\nHTTP 200\n[Asserts]\n${lines.join("\n")}\n`,
    (_request, response) => {
      if (type !== undefined) response.setHeader("content-type", type);
      response.end(body);
    },
  );
  return failures;
}

describe("XPath", () => {
  it.each<[what: string, body: string, lines: string[]]>([
    [
      "a fragment with the elements it leaves out",
      "<title>T</title><p>one</p><p>two</p>",
      [
        'xpath "count(/html/head/title)" == 1',
        'xpath "count(/html/body/p)" == 2',
        'xpath "string(//body)" == "onetwo"',
      ],
    ],
    [
      "text that a fragment begins with as a paragraph",
      "hello <b>bold</b> rest<div>d</div>tail",
      [
        'xpath "string(/html/body/p)" == "hello bold rest"',
        'xpath "count(//p)" == 1',
        'xpath "string(//body/div)" == "d"',
      ],
    ],
    [
      "a document as it is",
      '<!doctype html><html lang="en"><head><title>T</title></head><body><p>x</body></html>',
      ['xpath "string(/html/@lang)" == "en"', 'xpath "count(//*)" == 5', 'xpath "count(//p)" == 1'],
    ],
    [
      "a document that leaves its body out",
      "<html><head><title>T</title></head><p>x",
      ['xpath "count(/html/head)" == 1', 'xpath "string(/html/body/p)" == "x"'],
    ],
    ["comments", "<p>x<!-- c --></p>", ['xpath "string(//comment())" == " c "']],
    ["attributes without a value", "<input disabled>", ['xpath "string(//input/@disabled)" == "disabled"']],
  ])("sees in HTML %s", async (_what, body, lines) => {
    expect(await failing(body, "text/html", lines)).toEqual([]);
  });

  it("sees XML in what is XML and says nothing of HTML", async () => {
    const lines = ['xpath "string(/R/a)" == "1"', 'xpath "count(//processing-instruction())" == 0'];
    expect(await failing("<R><a>1</a></R>", undefined, lines)).toEqual([]);
    expect(await failing('<?xml version="1.0"?><R><a>1</a></R>', "text/plain", lines)).toEqual([]);
  });

  it("knows the namespaces of every element, and the first default one as _", async () => {
    const body = '<r><q:a xmlns:q="urn:q">1</q:a><b xmlns="urn:e">2</b></r>';
    const lines = ['xpath "string(//q:a)" == "1"', 'xpath "string(//_:b)" == "2"'];
    expect(await failing(body, "application/xml", lines)).toEqual([]);
  });

  it("sees nothing in what is neither", async () => {
    const lines = ['xpath "count(//p)" not == 1', 'xpath "string(//p)" not exists'];
    for (const [body, type] of [
      ["", "text/html"],
      ["just text", "text/plain"],
      ['{"a": "<p>x</p>"}', "application/json"],
    ] as const)
      expect(await failing(body, type, lines)).toEqual(
        ['xpath "count(//p)" not 1', 'xpath "string(//p)" not exists'].map(
          (line) => `expected ${line}, got the text is neither XML nor HTML`,
        ),
      );
    const filtered = ['body xpath "string(//p)" == "just text"'];
    expect(await failing("just text", "text/plain", filtered)).toEqual([]);
  });
});
