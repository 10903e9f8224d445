import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerValueFollows, runOf } from "../../../../src/engines/secrets/rules/follows.ts";

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

  it("is what may close a header's name, and a mark, just where a pattern of it would match", () => {
    const text = fc.string({
      unit: fc.constantFrom("\\", '"', "'", "]", " ", "\t", ":", "=", ",", "x"),
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, (given) => {
        const pattern = /^\\?["'\]]{0,2}\s{0,4}[:=,]/;
        expect(headerValueFollows(Buffer.from(given), 0)).toBe(pattern.test(given));
      }),
      { numRuns: 2000 },
    );
  });
});
