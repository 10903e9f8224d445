import { describe, expect, it } from "vitest";
import { parsePairs } from "../../src/config/inline.ts";

describe("parsePairs", () => {
  it("keeps every value as the text it is", () => {
    expect(parsePairs("PIN: 0012\nVERSION: 1.10\nON: no\nHEX: 0x1F\nBIG: 123456789012345678901234")).toEqual({
      PIN: "0012",
      VERSION: "1.10",
      ON: "no",
      HEX: "0x1F",
      BIG: "123456789012345678901234",
    });
  });

  it("reads JSON, and lines of NAME=value", () => {
    expect(parsePairs('{"A": "1", "B": ""}')).toEqual({ A: "1", B: "" });
    expect(parsePairs("A=1\nB=x: y")).toEqual(["A=1", "B=x: y"]);
  });

  it("reads a secret that is not set as empty", () => {
    expect(parsePairs("A:\nB: ''")).toEqual({ A: "", B: "" });
  });
});
