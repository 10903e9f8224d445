import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import {
  cut,
  forHtml,
  forLog,
  forLogLines,
  forMarkdown,
  forMarkdownBlock,
  forMarkdownCode,
  forShell,
  forXml,
  printable,
  printableLines,
} from "../../src/core/sanitize.ts";
import { elementsOf, mention, proseOf, reference, renderMarkdown, textOf } from "../harness/markdown.ts";
import { knownCommands, parseWorkflowCommand } from "../harness/runner/workflow-command.ts";

const registered = new Set(knownCommands);

/** Text made of what is dangerous somewhere, so that chance finds the combinations. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."::error::|##[add-path]|##[group]|::|##[|#|[|]|:|%0A|`|``|```|~~~|||<img src=x onerror=alert(1)>|</code>|<!--|-->|]]>|&|&lt;|&#64;|@everyone|@acme/team|#12|GH-7|*|_|~|!|[a](https://evil.example)|www.evil.example|https://evil.example/x|mailto:a@evil.example|$x$|\\|1.|2)|-|+|=|> |a@b.example".split(
          "|",
        ),
      ),
      fc.constantFrom(
        "|",
        "\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        "    ",
        "\0",
        "\x1b[31m",
        "\u202e",
        "\u2028",
        "\u0085",
        "\u00a0",
        "\ufeff",
        "\u200b",
        "\u034f",
        "\ud800",
        "\udc00",
        "\ufffe",
        "😀",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom("a", "word", "7", "path/to"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const withoutSpace = (text: string) => text.replaceAll("\u200b", "");

describe("printable", () => {
  it("leaves one well-formed line without invisible characters", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = printable(text);
        expect(line.isWellFormed()).toBe(true);
        expect(invisible.test(line.replaceAll("\t", ""))).toBe(false);
      }),
    );
  });

  it("keeps what is visible, and line breaks where several lines are wanted", () => {
    expect(printable("naïve 😀 日本語\tx")).toBe("naïve 😀 日本語\tx");
    expect(printable("a\u202eb\0c\nd")).toBe("a\\u202eb\\u0000c\\nd");
    expect(printableLines("a\r\nb\rc\nd\u2028e")).toBe("a\nb\nc\nd\\u2028e");
  });
});

describe("forLog", () => {
  it("leaves nothing that a runner takes for a command", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(parseWorkflowCommand(forLog(text), registered)).toBeUndefined();
        for (const line of forLogLines(text).split(/[\r\n]/)) {
          expect(parseWorkflowCommand(line, registered)).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "::error::x",
    "  ::set-env name=A::b",
    "\u00a0\u3000\t::add-mask::x",
    "x ##[add-path]/evil",
    "##[##[error]]x",
    ":::error::x",
    "\u200b::error::x",
    "\u034f::error::x",
    "a\n::error::x",
    "a\r##[error]x",
  ])("disarms %j", (text) => {
    for (const line of [forLog(text), ...forLogLines(text).split("\n")]) {
      expect(parseWorkflowCommand(line, registered)).toBeUndefined();
    }
  });

  it("would notice a command", () => {
    expect(parseWorkflowCommand("  ::error file=a::x", registered)?.name).toBe("error");
    expect(parseWorkflowCommand("x ##[add-path]/evil", registered)?.name).toBe("add-path");
  });
});

describe("forMarkdown", () => {
  it("renders as one paragraph of the text itself, without any markup", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const document = renderMarkdown(`x ${forMarkdown(text)}`);
        expect(elementsOf(document).map(({ name }) => name)).toEqual(["p"]);
        expect(withoutSpace(textOf(document)).trim()).toBe(`x ${printable(text)}`.trim());
      }),
      { numRuns: 500 },
    );
  });

  it("stays markup-free at the start of a line", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const names = elementsOf(renderMarkdown(forMarkdown(text))).map(({ name }) => name);
        expect(names.every((name) => name === "p")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("mentions nobody and refers to no issue", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const prose = proseOf(renderMarkdown(forMarkdown(text)));
        expect(mention.test(prose)).toBe(false);
        expect(reference.test(prose)).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(mention.test(proseOf(renderMarkdown("&#64;everyone")))).toBe(true);
    expect(reference.test(proseOf(renderMarkdown("see &#35;12")))).toBe(true);
  });

  it("stays within its cell of a table", () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const row = `| ${forMarkdown(one)} | ${forMarkdownCode(two)} | end |`;
        const document = renderMarkdown(`| a | b | c |\n| --- | --- | --- |\n${row}`);
        const names = elementsOf(document).map(({ name }) => name);
        expect(names.filter((name) => name === "td")).toHaveLength(3);
        expect(names.filter((name) => name === "tr")).toHaveLength(2);
        expect(textOf(document).trimEnd().endsWith("end")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("reads well as plain text where nothing is dangerous", () => {
    expect(forMarkdown("Send an ETag: it saves 12.5 kB (gzip), e.g. for /app.js.")).toBe(
      "Send an ETag: it saves 12.5 kB (gzip), e.g. for /app.js.",
    );
  });
});

describe("forMarkdownCode", () => {
  it("renders as one piece of code that holds the text itself", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const document = renderMarkdown(`x ${forMarkdownCode(text)} y`);
        const names = elementsOf(document).map(({ name }) => name);
        expect(names).toEqual(["p", "code"]);
        const code = elementsOf(document)[1];
        expect(code && textOf(code)).toBe(printable(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("forMarkdownBlock", () => {
  it("renders as one block that holds the lines themselves", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const document = renderMarkdown(`${forMarkdownBlock(text, "text")}\n\nend`);
        expect(elementsOf(document).map(({ name }) => name)).toEqual(["pre", "code", "p"]);
        const code = elementsOf(document)[1];
        expect(code && textOf(code)).toBe(`${forLogLines(text)}\n`);
      }),
      { numRuns: 500 },
    );
  });

  it("copes with very many runs of backticks", () => {
    expect(forMarkdownBlock("`\n".repeat(200_000)).startsWith("```\n")).toBe(true);
  });
});

describe("forHtml", () => {
  it("is text alone, in an element and in an attribute", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const document = parseDocument(
          `<p title="${forHtml(text)}" class='${forHtml(text)}'>${forHtml(text)}</p>`,
        );
        const [paragraph, ...others] = elementsOf(document);
        expect(others).toEqual([]);
        expect(paragraph && textOf(paragraph)).toBe(printableLines(text));
        expect(Object.keys(paragraph?.attribs ?? {})).toEqual(["title", "class"]);
        expect(paragraph?.attribs["title"]).toBe(printableLines(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("forXml", () => {
  it("is well-formed XML that reads back as the text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const parser = new SaxesParser();
        let read = "";
        parser.on("text", (part) => {
          read += part;
        });
        parser.on("error", (error) => {
          throw error;
        });
        parser.write(`<a b="${forXml(text)}">${forXml(text)}</a>`).close();
        expect(withoutNonCharacters(read)).toBe(withoutNonCharacters(printableLines(text)));
      }),
      { numRuns: 500 },
    );
    function withoutNonCharacters(text: string): string {
      return text.replace(/\\ufff[ef]|[\ufffe\uffff]/g, "");
    }
  });
});

describe("forShell", () => {
  it("quotes what a shell would take apart, and nothing else", () => {
    expect(forShell("https://example.com/a?b=c&d")).toBe("'https://example.com/a?b=c&d'");
    expect(forShell("plain-word_1.2,3:4/5")).toBe("plain-word_1.2,3:4/5");
    expect(forShell("it's")).toBe("'it'\\''s'");
    expect(forShell("")).toBe("''");
    expect(forShell("$(reboot)`x`")).toBe("'$(reboot)`x`'");
  });
});

describe("cut", () => {
  it("keeps within its limit and never leaves half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat({ max: 60 }), (text, max) => {
        const short = cut(text, max);
        expect(short.length <= Math.max(1, max)).toBe(true);
        expect(short.isWellFormed()).toBe(true);
        if (text.length <= max) expect(short).toBe(text);
      }),
    );
  });
});
