import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton } from "../../../../src/engines/secrets/literals/automaton.ts";
import { createLiteralSearch } from "../../../../src/engines/secrets/literals/create.ts";
import { createPresenceSearch } from "../../../../src/engines/secrets/literals/presence.ts";
import type { LiteralSearch } from "../../../../src/engines/secrets/literals/search.ts";

/** Few different letters, so that literals overlap and hold one another. */
const literal = fc.string({ unit: fc.constantFrom("a", "b", "B", "_", "é"), minLength: 3, maxLength: 8 });
const text = fc.string({ unit: fc.constantFrom("a", "A", "b", "_", "é", "x"), maxLength: 200 });

const lower = (value: string): string => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The bytes of a literal as searches take them. */
const latin1 = (value: string): string => lower(Buffer.from(value).toString("latin1"));

function naive(literals: readonly string[], bytes: Buffer): string[] {
  const found: string[] = [];
  const folded = lower(bytes.toString("latin1"));
  literals.forEach((one, index) => {
    const wanted = latin1(one);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      found.push(`${index} ${at + wanted.length}`);
    }
  });
  return found.sort();
}

function search(using: LiteralSearch, bytes: Buffer): string[] {
  const found: string[] = [];
  let last = 0;
  using.scan(bytes, (index, end) => {
    expect(end).toBeGreaterThanOrEqual(last);
    last = end;
    found.push(`${index} ${end}`);
  });
  return found.sort();
}

const kinds = { automaton: buildAutomaton, presence: createPresenceSearch, both: createLiteralSearch };

describe.each(Object.entries(kinds))("a literal search (%s)", (_name, build) => {
  it("finds every occurrence of every literal, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(literal, { minLength: 1, maxLength: 12, selector: lower }),
        text,
        (literals, given) => {
          const using = build(literals.map(latin1));
          const bytes = Buffer.from(given);
          expect(search(using, bytes)).toEqual(naive(literals, bytes));
        },
      ),
    );
  });

  it("finds what lies across the places where a long text is cut", () => {
    const literals = ["token", "secret_key", "key_token", "ken", "abc"];
    const using = build(literals);
    for (const unit of ["xx token secret_key_token ", "tokenkeysecret_", "abcabcxabc"]) {
      for (const length of [200, 1000, 65_536, 65_537, 65_540, 150_001]) {
        const bytes = Buffer.alloc(length, unit);
        expect(search(using, bytes)).toEqual(naive(literals, bytes));
      }
    }
  });

  it("can be used again and again", () => {
    const using = build(["abc", "bcd"]);
    for (const given of ["xabcdx", "", "ab", "abc", "ABCD", "bcdabc"]) {
      expect(search(using, Buffer.from(given))).toEqual(naive(["abc", "bcd"], Buffer.from(given)));
    }
  });
});

describe("a literal search of both kinds", () => {
  it("answers alike before and after its automaton is built", () => {
    const literals = ["token", "ghp_", "secret_key"];
    const using = createLiteralSearch(literals);
    const small = Buffer.from("a token, a GHP_ and a secret_key; tokenghp_");
    const before = search(using, small);
    search(using, Buffer.alloc(2_000_000, "x"));
    expect(search(using, small)).toEqual(before);
    expect(before).toHaveLength(5);
  });
});
