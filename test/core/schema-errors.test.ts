import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ConfigurationError } from "../../src/core/errors.ts";
import { list } from "../../src/core/options.ts";
import { validate } from "../../src/core/schema-errors.ts";

/** What is said of `value`, where `schema` is that of the key `key`. */
function said(schema: z.ZodType, value: unknown): string {
  try {
    validate(z.strictObject({ key: schema }), value === undefined ? {} : { key: value }, () => ({
      name: "file",
    }));
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(ConfigurationError);
    return (thrown as Error).message.replace(/^file: /, "");
  }
  throw new Error("nothing was said");
}

describe("what is said of a wrong value", () => {
  const item = z.union([z.string(), z.strictObject({ name: z.string() })]);

  it.each<[schema: z.ZodType, value: unknown, message: string]>([
    [z.string(), 5, "key must be text, not 5"],
    [z.string(), undefined, "key is missing"],
    [z.enum(["on", "off"]), undefined, "key is missing"],
    [item, undefined, "key is missing"],
    [z.array(z.string()), {}, "key must be a list, not {}"],
    [z.record(z.string(), z.string()), [], "key must be a mapping, not []"],
    [z.string().min(1), "", "key must not be empty"],
    [z.string().min(3), "ab", 'key must have at least 3 characters, not "ab"'],
    [z.string().max(1), "ab", 'key must have at most one character, not "ab"'],
    [z.array(z.string()).min(1), [], "key must have at least one item, not []"],
    [z.array(z.string()).max(2), ["a", "b", "c"], 'key must have at most 2 items, not ["a","b","c"]'],
    [z.number().min(1), 0, "key must be at least 1, not 0"],
    [z.number().max(50), 51, "key must be at most 50, not 51"],
    [z.number().positive(), 0, "key must be more than 0, not 0"],
    [z.number().lt(1), 1, "key must be less than 1, not 1"],
    [z.number().int(), 1.5, "key must be a whole number, not 1.5"],
    [z.number().min(2, "two make a pair"), 1, "key: two make a pair, not 1"],
    [z.string().regex(/^a/, "must begin with a"), "b", 'key must begin with a, not "b"'],
    [z.literal("a"), "b", 'key must be a, not "b"'],
    [item, 5, "key must be text or a mapping, not 5"],
    [
      z.union([z.literal(true), z.int(), z.array(z.string())]),
      "x",
      'key must be true, a number or a list, not "x"',
    ],
    [z.union([item, z.boolean()]), 5, "key must be text, a mapping or true or false, not 5"],
    [z.union([z.string(), z.number()], "must be this or that"), [], "key must be this or that, not []"],
  ])("%# is %s", (schema, value, message) => {
    expect(said(schema, value)).toBe(message);
  });

  it("is said of the value as it is written, which may stand for a list of one", () => {
    expect(said(list(z.string()), 5)).toBe("key must be text, not 5");
    expect(said(list(z.string()), ["a", 5])).toBe("key[1] must be text, not 5");
    expect(said(list(item), { name: 1 })).toBe("key.name must be text, not 1");
    expect(said(list(item), { nam: "a" })).toContain('unknown key "nam" in key. Did you mean "name"?');
  });
});
