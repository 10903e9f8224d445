import { describe, expect, it } from "vitest";
import { linearKey, randomText, secretsIn } from "./helpers.ts";

const hexOf = (text: string): string => Buffer.from(text).toString("hex");
const percentOf = (text: string): string => hexOf(text).replace(/../g, "%$&");
const base64Of = (text: string): string => Buffer.from(text).toString("base64");

/** Ways to write a text down, each as the whole piece and its telling part: what must not be shown of it. */
const forms: Record<string, (text: string) => { written: string; telling: string[] }> = {
  plain: (text) => ({ written: text, telling: [text] }),
  base64: (text) => ({ written: base64Of(text), telling: [base64Of(text).replace(/=+$/, "")] }),
  "base64 of an assignment": (text) => {
    const whole = base64Of(`user:${text}`);
    return { written: whole, telling: [whole.replace(/=+$/, "").slice(8)] };
  },
  hex: (text) => ({ written: hexOf(text), telling: [hexOf(text)] }),
  percent: (text) => ({ written: percentOf(text), telling: [percentOf(text)] }),
  split: (text) => ({
    written: `"${text.slice(0, 30)}"+"${text.slice(30)}"`,
    telling: [text.slice(10, 30), text.slice(30)],
  }),
  "split in four": (text) => ({
    written: `"${text.slice(0, 8)}" + "${text.slice(8, 20)}" + "${text.slice(20, 34)}" + "${text.slice(34)}"`,
    telling: [text.slice(20, 34), text.slice(34)],
  }),
};

const PIECE = 10;

/** The longest piece of `text` that `shown` holds; of less than ten characters nobody speaks. */
function longestShown(shown: string, text: string): string {
  let longest = "";
  for (let from = 0; from + PIECE <= text.length; from++) {
    let to = from + PIECE;
    while (to <= text.length && shown.includes(text.slice(from, to))) to++;
    if (to - 1 - from >= PIECE && to - 1 - from > longest.length) longest = text.slice(from, to - 1);
  }
  return longest;
}

const pairs = Object.keys(forms).flatMap((one) => Object.keys(forms).map((other) => [one, other] as const));

describe("what is shown around a secret that stands a second time", () => {
  it.each(pairs)("%s, then %s: holds nothing of either", async (one, other) => {
    const separators = [
      "; b=",
      " ",
      `; ${"some words ".repeat(5)}b=`,
      `, ${randomText(one, 12, "abc")} b:`,
      "\nb=",
    ];
    for (const [at, separator] of separators.entries()) {
      const key = linearKey(`${one} ${other} ${at}`);
      const [first, second] = [forms[one]?.(key), forms[other]?.(key)];
      if (!first || !second) throw new Error("no such form");
      const found = await secretsIn(`a=${first.written}${separator}${second.written} c\nnext line\n`, "a.js");
      expect(found.length).toBeGreaterThan(0);
      for (const { context } of found) {
        expect(context).toContain("[redacted]");
        for (const text of [...first.telling, ...second.telling])
          expect(longestShown(context, text)).toBe("");
      }
    }
  });

  it("is all of a short line but the secret", async () => {
    const [found] = await secretsIn(`const key = "${linearKey("clean")}"; // staging`);
    expect(found?.context).toBe('const key = "[redacted]"; // staging');
  });

  it("is left whole where a joined literal merely holds the plain one", async () => {
    const [found] = await secretsIn(`url = "https://x.test/?key=" + "${linearKey("joined")}";`, "a.js");
    expect(found?.context).toBe('url = "https://x.test/?key=" + "[redacted]";');
  });

  it("ends with whole words where it is cut", async () => {
    const [found] = await secretsIn(`${"word ".repeat(30)}${linearKey("cut")}${" word".repeat(30)}`);
    expect(found?.context).toMatch(/^(?: ?word )+\[redacted\](?: word)+$/);
  });
});
