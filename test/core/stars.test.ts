import { describe, expect, it } from "vitest";
import { matchesStars } from "../../src/core/stars.ts";

describe("matchesStars", () => {
  it.each([
    ["abc", "abc", true],
    ["abc", "a*c", true],
    ["abc", "*", true],
    ["ac", "a*c", true],
    ["a", "a*a", false],
    ["abab", "a*b*b", true],
    ["abcd", "a*c", false],
  ])("%s against %s: %s", (text, pattern, matches) => {
    expect(matchesStars(text, pattern)).toBe(matches);
  });
});
