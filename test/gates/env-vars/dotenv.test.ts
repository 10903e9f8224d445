import { parseEnv } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDotenv } from "../../../src/gates/env-vars/dotenv.ts";
import { check } from "./check.ts";

const values = (text: string) =>
  Object.fromEntries(parseDotenv(text).entries.map(({ name, value }) => [name, value]));

describe("parseDotenv", () => {
  it.each<[string, Record<string, string>]>([
    ["A=1\nB = b \n  C=c", { A: "1", B: "b", C: "c" }],
    ["export A=1", { A: "1" }],
    ["A: 1", { A: "1" }],
    ["A=", { A: "" }],
    ["A=  \nB=2", { A: "", B: "2" }],
    ["A=x # comment\nB='x # y'", { A: "x", B: "x # y" }],
    ["A=\"a\\nb\"\nB='a\\nb'", { A: "a\nb", B: "a\\nb" }],
    ['A="a\nb"\nB=1', { A: "a\nb", B: "1" }],
    ['A="x"y', { A: '"x"y' }],
    ['A="x\\"y"', { A: 'x\\"y' }],
    ['A="unterminated\nB=2', { A: '"unterminated', B: "2" }],
    ["A=a=b", { A: "a=b" }],
    ["\ufeffA=1\r\nB=2", { A: "1", B: "2" }],
    ["A=1\rB=2", { A: "1", B: "2" }],
    ["#A=1\nnonsense\n=x", {}],
  ])("reads %j as dotenv does", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("keeps places, comments and the header", () => {
    const file = parseDotenv("# all\n# ---\n\n# first\n# second\n  export A='x\ny' # third\nstray\nB=1");
    expect(file.entries.map(({ name, line, column }) => [name, line, column])).toEqual([
      ["A", 6, 10],
      ["B", 9, 1],
    ]);
    expect(file.entries[0]?.comments).toEqual(["first", "second", "third"]);
    expect(file.strays).toEqual([8]);
    expect(file.header).toEqual(["all"]);
  });

  it("agrees with Node's parser on every plain file", () => {
    const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,10}$/);
    const plain = fc.stringMatching(/^[A-Za-z0-9/:.,@-]{1,20}$/);
    const entry = fc
      .tuple(name, plain, fc.constantFrom("", '"', "'"))
      .map(([key, value, quote]) => `${key}=${quote}${value}${quote}`);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const text = lines.join(end);
        expect(values(text)).toEqual({ ...parseEnv(text) });
      }),
      { numRuns: 500 },
    );
  });

  it("reads anything without throwing, and in linear time", () => {
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 300,
          unit: fc.constantFrom("A", "=", '"', "'", "\\", "\n", "\r", "#", "$", " ", "`", ":"),
        }),
        (text) => {
          expect(parseDotenv(text).entries.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("env-vars, the form of dotenv files", () => {
  const reasons = async (text: string) => {
    const { findings } = await check({ ".env.example": text }, { from: "none", code: false }, { git: false });
    return findings
      .filter(({ rule }) => rule === "env-vars/parsers-disagree")
      .map(
        ({ subject, args, location }) =>
          `${subject}:${location?.line} ${(args as { reasons: string[] }).reasons.join("; ")}`,
      );
  };

  it.each<[string, RegExp]>([
    ['A="x"y', /^A:1 its quotes do not enclose.*Node's parser reads a different value$/],
    ["B=1\nA: 1", /^A:2 it uses `:`.*Node's parser does not see it$/],
    ['A="x\\"y"', /escaped quote; Node's parser reads a different value$/],
    ["\ufeffA=1", /byte order mark; Node's parser does not see it$/],
    ["A=  \nB=2", /only space after the `=`; Node's parser reads a different value$/],
    ['A="a\\rb"', /backslash escape/],
    ["A=pa#ss", /`#` without space before it$/],
    ["A=pa$word", /`\$`, which some parsers expand$/],
    ["A=`x`", /backticks/],
    ["A=1\rB=2", /lone carriage return/],
    ["1A=x", /starts with a digit/],
  ])("%j", async (text, expected) => {
    expect((await reasons(text))[0]).toMatch(expected);
  });

  it("has nothing to say about a plain file", async () => {
    expect(await reasons("# c\nA=1\nexport B='two words # $x'\nC=\"d\"\n\nE=pa\\$x\n")).toEqual([]);
  });

  it("finds a variable that is set twice", async () => {
    const { broken, messages } = await check(
      { ".env.example": "A=1\nB=2\nA=3\n" },
      { from: "none", code: false },
    );
    expect(broken).toEqual(["duplicate-key A"]);
    expect(messages[0]).toContain("lines 1, 3");
  });
});
