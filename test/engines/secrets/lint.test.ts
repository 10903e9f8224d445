import { describe, expect, it } from "vitest";
import { builtInRules } from "../../../src/engines/secrets/built-in-rules.ts";
import { lintRecommended } from "../../../src/engines/secrets/lint.ts";
import { createScanner } from "../../../src/engines/secrets/scanner.ts";
import { githubToken } from "../../gates/secret-scan/scan.ts";
import { alphanumeric, linearKey, randomText } from "./helpers.ts";

const GITHUB = "@secretlint/secretlint-rule-github";

/** A line of ordinary text of so many characters. */
function line(length: number): string {
  return `${"lorem ipsum ".repeat(Math.ceil(length / 12)).slice(0, length - 1)}\n`;
}

describe("secretlint's rules", () => {
  it("look at a long text in pieces, and see every token once, where it stands", async () => {
    const tokens = Array.from({ length: 500 }, (_, at) => githubToken(at));
    let text = "";
    const places = tokens.map((token, at) => {
      text += line(1_000 + ((at * 37) % 1_500));
      const start = text.length;
      text += `${token}\n`;
      return [start, start + token.length];
    });
    expect(text.length).toBeGreaterThan(3 * 256 * 1024);
    const found = await lintRecommended(text, "", [GITHUB]);
    expect(found.map(({ start, end }) => [start, end])).toEqual(places);
  });

  it("survive a text that their patterns have no bounds for", async () => {
    const part = `${["xo", "xb"].join("")}-a1b2c3d4`;
    const token = githubToken(7);
    const text = Buffer.from(`${part.repeat(700_000)}\n${token}\n`);
    const scanner = createScanner({ rules: [], lazy: builtInRules });
    const { secrets } = await scanner.scan(text, "dump.txt");
    expect(secrets.map(({ secret }) => secret)).toContain(token);
  });

  it("look around their keywords only, whatever is written between", async () => {
    const scanner = createScanner({ rules: [] });
    const first = `postgres://${["app", randomText("pg", 20, alphanumeric)].join(":")}@db.shop-tools.net/app`;
    const key = linearKey("far away");
    const [before, between] = ["ä€😀 ".repeat(3_000), "…\n".repeat(9_000)];
    const bytes = Buffer.from(`${before}${first}${between}${key}`);
    const { secrets } = await scanner.scan(bytes, "notes.txt");
    expect(secrets.map(({ secret, position: { line: at } }) => [secret, at])).toEqual([
      [first.slice(first.indexOf("app:") + 4, first.indexOf("@")), 1],
      [key, 9_001],
    ]);
  });
});
