import { describe, expect, it } from "vitest";
import { gate } from "../../../src/gates/env-vars/index.ts";
import type { ValueType } from "../../../src/gates/env-vars/options.ts";
import { placeholderForm } from "../../../src/gates/env-vars/placeholder.ts";
import { isOfType, lengthClass } from "../../../src/gates/env-vars/value-types.ts";
import { gateContext } from "../../harness/context.ts";
import { testFolder } from "../../harness/folder.ts";

describe("isOfType", () => {
  it.each<[ValueType, string[], string[]]>([
    ["string", ["", "x"], []],
    [
      "url",
      ["https://a.b/c", "postgres://u:p@h/db", "redis://h"],
      ["a.b/c", "/path", "https://", "mailto:x"],
    ],
    ["int", ["0", "-12", "+7"], ["1.5", "1e3", "", "12a"]],
    ["number", ["1.5", "-.5", "1e3", "7."], ["", ".", "1.5.2", "NaN"]],
    ["port", ["1", "65535"], ["0", "65536", "-1", "http"]],
    ["bool", ["true", "FALSE", "1", "off", "yes"], ["", "2", "truthy"]],
    ["email", ["a@b.co", "Shop <a@b.co>"], ["a@b", "@b.co", "a b@c.de", "a@b.co, c@d.ef"]],
    ["json", ["{}", "[1]", '"x"', "null"], ["{a:1}", ""]],
    ["uuid", ["123e4567-e89b-12d3-a456-426614174000"], ["123e4567e89b12d3a456426614174000"]],
    ["hex", ["00ff", "0xAB"], ["0", "zz", ""]],
    ["base64", ["aGk=", "aGk", "a-_b"], ["a", "a b="]],
    ["ip", ["1.2.3.4", "::1"], ["1.2.3", "localhost"]],
    ["hostname", ["a.b-c.de", "localhost"], ["-a.b", "a..b", "a_b", "a/b"]],
  ])("%s", (type, right, wrong) => {
    for (const value of right) expect([value, isOfType(value, type)]).toEqual([value, true]);
    for (const value of wrong) expect([value, isOfType(value, type)]).toEqual([value, false]);
  });
});

describe("lengthClass", () => {
  it("says little", () => {
    expect([0, 7, 8, 15, 16, 31, 63, 64].map((length) => lengthClass("x".repeat(length)))).toEqual([
      "no characters",
      "fewer than 8 characters",
      "8 to 15 characters",
      "8 to 15 characters",
      "16 to 31 characters",
      "16 to 31 characters",
      "32 to 63 characters",
      "64 or more characters",
    ]);
  });
});

describe("placeholderForm", () => {
  it.each([
    "changeme",
    "CHANGE_ME",
    "please-change-this",
    "xxx",
    "xxxx-xxxx",
    "your-key-here",
    "your_api_key",
    "<your key>",
    "[api key]",
    "insert-token",
    "key goes here",
    "TODO",
    "tbd",
    "undefined",
    "replace-me",
    "placeholder",
    "dummy",
    "${DATABASE_URL}",
    "${{ secrets.KEY }}",
    "{{ key }}",
    "...",
    "****",
    "shop@example.com",
    "https://example.org/x",
    "https://api.invalid/",
    "password",
    ["sk", "live", "xxxxxxxx"].join("_"),
  ])("knows %s", (value) => {
    expect(placeholderForm(value)).toBeDefined();
  });

  it.each([
    "postgres://shop@db.internal/shop",
    "587",
    "eu-central-1",
    "null",
    "none",
    "true",
    "https://hooks.notexample.com/x",
    "correct horse battery",
    "Yours truly",
    "9fQz7LmT2vXc4RbN",
    '{"a":{"b":1}}',
    "a",
    "",
  ])("takes %j for a value", (value) => {
    expect(placeholderForm(value)).toBeUndefined();
  });

  it("heeds further forms", () => {
    expect(placeholderForm("acme-default-key", ["acme-default-*"])).toBe("listed in `placeholders`");
  });

  it("looks at long values in linear time", () => {
    for (const piece of ["x-", "<", "${", "a@", "Aa1"])
      expect(placeholderForm(piece.repeat(200_000))).toBeUndefined();
    expect(placeholderForm("x".repeat(200_000))).toBe("a run of x");
  });
});

describe("env-vars options are checked before a run", () => {
  const assert = async (options: unknown, files: Record<string, string> = {}) => {
    await using folder = await testFolder(files);
    await gate.check?.(gate.options.parse(options), gateContext({ root: folder.path }));
  };

  it("for files and regular expressions", async () => {
    await expect(assert({ required: [{ name: "A", matches: "(?=x)" }] })).rejects.toThrow(
      /"\(\?=x\)" is not a regular expression RE2/,
    );
    await expect(assert({ example: [".env.none"] })).rejects.toThrow(
      "gates.env-vars.example: no such file: .env.none",
    );
    await expect(assert({ example: ["bin"] }, { bin: "a\0b" })).rejects.toThrow("bin: not a text file");
    await assert({ required: [{ name: "A", matches: "^x" }], example: ["e"] }, { e: "B=\n" });
  });
});
