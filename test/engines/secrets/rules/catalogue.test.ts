import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entropy } from "../../../../src/engines/secrets/entropy.ts";
import { itemOf } from "../../../../src/engines/secrets/match-rule.ts";
import type { SecretRule } from "../../../../src/engines/secrets/rule.ts";
import { secretRules } from "../../../../src/engines/secrets/rules/catalogue.ts";

const DEFAULT_REACH = 512;

/** A head that says nothing of its items. */
const NO_HEAD = /^/.exec("") as RegExpExecArray;

interface Match {
  start: number;
  end: number;
  secret: string;
}

/** What the pattern alone finds. */
function rawMatches(rule: SecretRule, text: string): Match[] {
  if (rule.item) return itemMatches(text, rule.pattern, rule.item);
  return [...text.matchAll(rule.pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    secret: found.groups?.["secret"] ?? found[0],
  }));
}

/** The items of every list: what holds the keyword is the head, or what follows the list. */
function itemMatches(text: string, pattern: RegExp, items: NonNullable<SecretRule["item"]>): Match[] {
  return [...text.matchAll(pattern)].flatMap((head) => {
    const found: Match[] = [];
    const item = itemOf(items, head);
    item.lastIndex = head.index + head[0].length;
    for (let one = item.exec(text); one; one = item.exec(text)) {
      const secret = one.groups?.["secret"];
      if (secret !== undefined) found.push({ start: head.index, end: text.length, secret });
    }
    return found;
  });
}

/** Matches that also pass the entropy floor and are not refuted. */
function matches(rule: SecretRule, text: string): Match[] {
  return rawMatches(rule, text).filter(
    ({ secret }) => entropy(secret) >= (rule.entropy ?? 0) && rule.prove?.(secret) !== "refuted",
  );
}

const textOf = (parts: readonly string[]): string => parts.join("");
const ids = secretRules.map(({ id }) => id);
const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Offsets after each keyword in `text` at which `follows` agrees that a match may be there. */
function keywordHits(rule: SecretRule, text: string): [start: number, end: number][] {
  const lower = text.toLowerCase();
  const bytes = Buffer.from(text, "latin1");
  return rule.keywords.flatMap((keyword) => {
    const found: [number, number][] = [];
    for (let at = lower.indexOf(keyword); at >= 0; at = lower.indexOf(keyword, at + 1)) {
      const end = at + keyword.length;
      if (rule.follows?.(bytes, end) !== false) found.push([at, end]);
    }
    return found;
  });
}

describe("the catalogue", () => {
  it("has at least 400 rules for 250 providers", () => {
    expect(secretRules.length).toBeGreaterThanOrEqual(400);
    expect(new Set(secretRules.map(({ provider }) => provider)).size).toBeGreaterThanOrEqual(250);
  });

  it("gives every rule an id of its own in kebab-case", () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  it("begins the ids of one provider alike, and those of two differently", () => {
    const prefixes = Map.groupBy(secretRules, ({ provider }) => provider);
    for (const [provider, rules] of prefixes) {
      const words = rules.map(({ id }) => id.split("-"));
      expect(new Set(words.map(([first]) => first)).size, `first word of the ids of ${provider}`).toBe(1);
    }
  });

  it("writes one provider in one way only", () => {
    const names = new Set(secretRules.map(({ provider }) => provider));
    const bySlug = Map.groupBy(names, slug);
    expect([...bySlug.values()].filter((group) => group.length > 1)).toEqual([]);
  });

  it("says of every rule what it is, where that is written and how to revoke it", () => {
    for (const { id, title, documentation, revoke } of secretRules) {
      expect(title, id).toMatch(/^\S.*[^.\s]$/);
      expect(URL.parse(documentation)?.protocol, id).toBe("https:");
      if (revoke.url !== undefined) expect(URL.parse(revoke.url)?.protocol, id).toBe("https:");
      expect(revoke.steps, id).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it("uses global patterns without state of their own", () => {
    for (const { id, pattern, item } of secretRules) {
      expect(pattern.flags, id).toMatch(/^gi?$/);
      expect(pattern.test(""), id).toBe(false);
      if (item) expect(itemOf(item, NO_HEAD).flags, id).toBe("y");
    }
  });

  it("bounds every quantifier", () => {
    const unbounded = /(?<!\\)(?:\\\\)*[*+]|\{\d+,\}/;
    for (const { id, pattern, item } of secretRules) {
      for (const written of [pattern.source, item ? itemOf(item, NO_HEAD).source : ""]) {
        const source = written.replace(/\[(?:\\.|[^\]\\])*\]/g, "[]");
        expect(unbounded.test(source.replace(/\\./g, "")), `${id}: ${written}`).toBe(false);
      }
    }
  });

  it("searches for literals of three characters or more that name something", () => {
    const bare = ["key", "token", "api", "secret", "auth", "password", "http", "://"];
    for (const { id, keywords } of secretRules) {
      expect(keywords.length, id).toBeGreaterThan(0);
      for (const keyword of keywords) {
        expect(keyword, id).toMatch(/^[\x20-\x40\x5b-\x7e]{3,}$/);
        expect(bare, id).not.toContain(keyword);
      }
    }
  });
});

describe.each(secretRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const { positive, negative } = rule.examples;

  it("finds its secret in every positive example", () => {
    expect(positive.length).toBeGreaterThan(0);
    for (const parts of positive) {
      const found = matches(rule, textOf(parts));
      expect(found, textOf(parts)).toHaveLength(1);
    }
  });

  it("finds nothing in the negative examples", () => {
    expect(negative.length).toBeGreaterThan(0);
    for (const parts of negative) expect(matches(rule, textOf(parts)), textOf(parts)).toEqual([]);
  });

  it("has a keyword in every match, and reaches the whole of it", () => {
    const reach = rule.reach ?? DEFAULT_REACH;
    for (const text of positive.flatMap((parts) => shortened(textOf(parts)))) {
      for (const { start, end } of matches(rule, text)) {
        const inside = keywordHits(rule, text).filter((hit) => hit[0] >= start && hit[1] <= end);
        expect(
          inside.some((hit) => start >= hit[0] - reach && end <= hit[1] + reach),
          text,
        ).toBe(true);
      }
    }
  });

  it("uses every keyword it searches for", () => {
    const all = positive.map((parts) => textOf(parts).toLowerCase());
    const variants = (keyword: string) => keyword.replace(/[_.\- ]/g, "");
    const known = all.flatMap((text) => [text, variants(text)]);
    const idle = rule.keywords.filter(
      (keyword) => !known.some((text) => text.includes(keyword) || text.includes(variants(keyword))),
    );
    expect(idle).toEqual([]);
  });

  it("finds it after a letter of another script, an escaped line break and a terminal colour", () => {
    if (rule.confidence === "medium" || rule.pattern.source.includes("(?<secret>")) return;
    for (const before of ["密钥是", "clé", '"\\n', "%20", "\u001b[32m"]) {
      const text = `${before}${textOf(positive[0] as string[])}`;
      expect(matches(rule, text), text).toHaveLength(1);
    }
  });

  it("judges and describes any part of it without an exception, and tells none of it", () => {
    for (const { secret } of positive.flatMap((parts) => matches(rule, textOf(parts)))) {
      for (const value of [
        secret,
        secret.slice(1),
        secret.slice(0, -1),
        secret.slice(0, 9),
        secret.toUpperCase(),
        "",
      ]) {
        expect(["proven", "unproven", "refuted", "checksum-differs"]).toContain(
          rule.prove?.(value) ?? "unproven",
        );
        for (const fact of Object.values(rule.describe?.(value) ?? {})) {
          // A key file is reported whole; the account it names is not secret.
          if (!secret.startsWith("{")) expect(fact.length >= 12 && secret.includes(fact), fact).toBe(false);
        }
      }
    }
  });

  it("takes time in proportion to its input", () => {
    const texts = rule.keywords
      .slice(0, 3)
      .flatMap((keyword) => adversarial(keyword, textOf(positive[0] as string[])));
    for (const text of texts) expect(rawMatches(rule, text).length).toBeLessThanOrEqual(text.length);
  });
});

/** A text, and what is left of it with more and more cut off its end: the shortest forms are among that. */
function shortened(text: string): string[] {
  if (text.length > 600) return [text];
  return Array.from({ length: text.length - 3 }, (_, cut) => text.slice(0, text.length - cut));
}

/** Input that starts as many matches as it can without ending one, about 100 kB each. */
function adversarial(keyword: string, example: string): string[] {
  const size = 100_000;
  const beginnings = [keyword, keyword.toUpperCase(), `${keyword}=`, example.slice(0, example.length >> 1)];
  return [
    ...beginnings.map((text) => text.repeat(Math.ceil(size / text.length))),
    `${keyword}${"A".repeat(size)}`,
    `${keyword} ${"a0 ".repeat(size / 3)}`,
  ];
}

describe("the catalogue's own source", () => {
  it("holds no text that a rule matches", async () => {
    const folders = [
      "src/engines/secrets/rules",
      "src/engines/secrets/proofs",
      "test/engines/secrets/rules",
      "test/engines/secrets/proofs",
    ];
    const files = await Promise.all(
      folders.map(async (folder) =>
        (await readdir(folder)).filter((file) => file.endsWith(".ts")).map((file) => join(folder, file)),
      ),
    );
    expect(files.flat().length).toBeGreaterThan(20);
    for (const file of files.flat()) {
      const text = await readFile(file, "utf8");
      for (const rule of secretRules) expect(matches(rule, text), `${rule.id} in ${file}`).toEqual([]);
    }
  });
});
