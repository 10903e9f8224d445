import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runOf } from "../../../../src/engines/secrets/rules/follows.ts";

describe("what follows a keyword", () => {
  it("is a run of so many characters just where a pattern of that length would match", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "Z", "0", "_", "-", ".", " "), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(5), fc.nat(5), (given, least, more) => {
        const most = least + more;
        const follows = runOf(/[\w-]/, least, most);
        const pattern = new RegExp(`[\\w-]{${least},${most}}(?![\\w-])`, "y");
        const bytes = Buffer.from(given);
        for (let end = 0; end <= given.length; end++) {
          pattern.lastIndex = end;
          expect(follows(bytes, end)).toBe(pattern.test(given));
        }
      }),
    );
  });
});
