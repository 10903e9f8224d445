import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseKeyValues, parsePaths } from "./file-commands.ts";

describe("a file of names and values", () => {
  it("holds lines and here-documents", () => {
    expect(parseKeyValues("a=1\n\nb<<END\nx=y\n\n<<END\nEND\nc=d<<e\n")).toEqual([
      ["a", "1"],
      ["b", "x=y\n\n<<END"],
      ["c", "d<<e"],
    ]);
  });

  it("may hold empty values", () => {
    expect(parseKeyValues("a=\nb<<E\nE\nc<<E\n\nE\n")).toEqual([
      ["a", ""],
      ["b", ""],
      ["c", ""],
    ]);
  });

  it.each([
    ["nonsense", "Invalid format 'nonsense'"],
    ["a<<END\nx\n", "Matching delimiter not found 'END'"],
    ["a<<END\nx", "EOF marker missing new line"],
    ["<<END\nEND\n", "Name must not be empty"],
    ["a<<\n\n", "delimiter must not be empty"],
  ])("is refused as a whole for %j", (text, message) => {
    expect(() => parseKeyValues(text)).toThrow(message);
  });

  it("gives any value back that its delimiter does not stand in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "=", "<", "\r", "END") }), (value) => {
        expect(parseKeyValues(`name<<DELIMITER_1\n${value}\nDELIMITER_1\n`)).toEqual([["name", value]]);
      }),
    );
  });
});

describe("a file of folders", () => {
  it("has one a line", () => {
    expect(parsePaths("/a b\r\n\n/c\n")).toEqual(["/a b", "/c"]);
  });
});
