import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type LintMessage, lintOwn, lintRecommended } from "../../../src/engines/secrets/lint.ts";
import { createPrefilter } from "../../../src/engines/secrets/prefilter.ts";
import { recommendedRules } from "../../../src/engines/secrets/recommended.ts";
import type { SecretRule } from "../../../src/engines/secrets/rule.ts";
import { secretRules } from "../../../src/engines/secrets/rules/catalogue.ts";
import { searchBytes } from "../../../src/engines/secrets/search.ts";
import { randomText } from "./helpers.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const prefilter = createPrefilter({ rules: secretRules, values: [], assignments: false });

/** Every rule over all of a text, ours and secretlint's, without any prefilter. */
async function everything(bytes: Buffer): Promise<string[]> {
  const own = await lintOwn(bytes.toString("latin1"), secretRules);
  return own.map(({ rule, start, end }) => `${rule.id} ${start} ${end}`).sort();
}

/** What the prefilter leaves of it. */
async function prefiltered(bytes: Buffer): Promise<string[]> {
  const candidates = prefilter.find(bytes);
  if (!candidates) return [];
  const rules = [...candidates.own.keys()];
  const own = rules.length === 0 ? [] : await lintOwn(bytes.toString("latin1"), rules);
  const inWindows = own.filter(({ rule, start }) => {
    const windows = candidates.own.get(rule) ?? [];
    return windows.some((edge, at) => at % 2 === 0 && edge <= start && start < (windows[at + 1] as number));
  });
  return inWindows.map(({ rule, start, end }) => `${rule.id} ${start} ${end}`).sort();
}

function placed({ ruleId, start, end }: LintMessage): string {
  return `${ruleId} ${start} ${end}`;
}

/** What secretlint's rules find in the stretches of an ASCII text that they have to look at. */
async function lintWindows(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const [id, windows] of prefilter.find(Buffer.from(text))?.recommended ?? []) {
    for (let at = 0; at < windows.length; at += 2) {
      const from = windows[at] as number;
      for (const { ruleId, start, end } of await lintRecommended(text.slice(from, windows[at + 1]), "", [
        id,
      ])) {
        found.push(placed({ ruleId, start: start + from, end: end + from, data: [] }));
      }
    }
  }
  return found.sort();
}

/** An example of each rule, each on a line of its own among code. */
function planted(rules: readonly SecretRule[]): Buffer {
  const lines = rules.flatMap(({ id, examples }) => [
    `// ${randomText(id, 40, "abcdefghij klmnop")}`,
    (examples.positive[0] ?? []).join(""),
    "",
  ]);
  return Buffer.from(lines.join("\n"));
}

/** Real code: some of this project's and of its dependencies'. */
function corpus(): [name: string, bytes: Buffer][] {
  const files = globSync(
    [
      "node_modules/{undici,zod,yaml,ajv,tldts,smtp-server,postal-mime,fast-uri}/**/*.{js,json,md,ts}",
      "src/engines/**/*.ts",
    ],
    { cwd: root },
  );
  return files
    .sort()
    .filter((_file, at) => at % 11 === 0)
    .map((file): [string, Buffer] => [file, readFileSync(`${root}${file}`)])
    .filter(([, bytes]) => bytes.length < 60_000);
}

describe("the prefilter changes nothing", () => {
  it("on an example of every rule", async () => {
    const bytes = planted(secretRules);
    const all = await everything(bytes);
    expect(await prefiltered(bytes)).toEqual(all);
    expect(new Set(all.map((line) => line.split(" ", 1)[0])).size).toBeGreaterThan(secretRules.length * 0.95);
  });

  it("on real code", async () => {
    const files = corpus();
    expect(files.length).toBeGreaterThan(50);
    for (const [name, bytes] of files) {
      expect(await prefiltered(bytes), name).toEqual(await everything(bytes));
    }
  }, 60_000);

  it("for secretlint's own rules on our examples, far from the ends of a text", async () => {
    const far = `${"lorem ipsum ".repeat(500)}\n`;
    let found = 0;
    for (const { id, examples } of secretRules) {
      const text = `${far}${(examples.positive[0] ?? []).join("")}\n${far}`;
      const all = await lintRecommended(text, "", recommendedRules.keys());
      expect(await lintWindows(text), id).toEqual(all.map(placed).sort());
      found += all.length;
    }
    expect(found).toBeGreaterThan(recommendedRules.size);
  });

  it("and the search finds in windows what the rules find in the whole", async () => {
    let found = 0;
    // In parts, because no more than a number of matches of one document are kept.
    for (let at = 0; at < secretRules.length; at += 100) {
      const bytes = planted(secretRules.slice(at, at + 100));
      const candidates = prefilter.find(bytes);
      const matches = candidates ? await searchBytes(bytes, candidates, "other") : [];
      const all = new Set(await everything(bytes));
      const ours = matches.filter(({ rule }) => !rule.id.startsWith("secretlint-"));
      for (const { rule, start, end } of ours) expect(all).toContain(`${rule.id} ${start} ${end}`);
      found += ours.length;
    }
    expect(found).toBeGreaterThan(secretRules.length * 0.9);
  });
});
