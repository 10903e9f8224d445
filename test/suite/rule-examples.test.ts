import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { loadReportedGates } from "../../src/suite/reported-gates.ts";
import { loadExample } from "../../src/suite/rule-examples.ts";

/** Rules that no example makes clearer than their sentences. */
const withoutExample = ["policy/stale-baseline"];

const gates = await loadReportedGates();
const rules = gates.flatMap((gate) => Object.values(gate.rules));
const examples = await Promise.all(rules.map(async ({ id }) => ({ id, example: await loadExample(id) })));

describe("the examples of the rules", () => {
  it("are there for every rule but those listed", () => {
    const missing = examples.filter(({ example }) => example === undefined).map(({ id }) => id);
    expect(missing).toEqual(withoutExample);
  });

  it("show two different texts without loose ends", () => {
    for (const { id, example } of examples) {
      if (!example) continue;
      const texts = [example.fails, example.passes, ...(example.given ? [example.given.text] : [])];
      expect(example.fails, id).not.toBe(example.passes);
      for (const text of texts) {
        expect(text, id).not.toMatch(/^\n|\n$/);
        expect(text, id).not.toBe("");
        expect(text, id).not.toMatch(/[ \t]$/m);
      }
    }
  });

  it("are YAML and JSON where they say so", () => {
    for (const { id, example } of examples) {
      if (!example) continue;
      const { given, language, fails, passes } = example;
      const yaml = [
        ...(given?.language === "yaml" ? [given.text] : []),
        ...(language === "yaml" ? [fails, passes] : []),
      ];
      for (const text of yaml) expect(parseDocument(text).errors, `${id}: ${text}`).toEqual([]);
      if (language === "json")
        for (const text of [fails, passes]) expect(() => JSON.parse(text), id).not.toThrow();
    }
  });

  it("are not there for what is no rule", async () => {
    expect(await loadExample("redirect-crawl/nothing")).toBeUndefined();
    expect(await loadExample("nothing/loop")).toBeUndefined();
    expect(await loadExample("")).toBeUndefined();
  });
});
