import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { render as renderConfiguration } from "../../scripts/generate/configuration.ts";
import { render as renderRules } from "../../scripts/generate/rules.ts";
import { render as renderSchemas } from "../../scripts/generate/schemas.ts";
import { configSchema } from "../../src/config/schema.ts";
import { helpUri } from "../../src/core/product.ts";
import { loadAllGates } from "../../src/gates/catalogue.ts";
import { json } from "../../src/reporters/json.ts";
import { loadReportedGates } from "../../src/suite/reported-gates.ts";
import { loadExample } from "../../src/suite/rule-examples.ts";
import { elementsOf, renderMarkdown, textOf } from "../harness/markdown.ts";
import { results } from "../reporters/reports.ts";

async function validatorFor(path: string) {
  const file = (await renderSchemas()).find((one) => one.path === path);
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(file?.text ?? "null"));
}

describe("the report's JSON Schema", () => {
  it("takes every real report and refuses what is none", async () => {
    const validate = await validatorFor("docs/schema/report.schema.json");
    for (const [name, report] of Object.entries(results)) {
      expect(validate(JSON.parse(json(report))), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    for (const wrong of [
      {},
      null,
      [],
      { ...results.ship, verdict: "fine" },
      { ...results.ship, gates: [{}] },
    ]) {
      expect(validate(wrong)).toBe(false);
    }
  });
});

describe("the configuration's JSON Schema", () => {
  it("knows each gate's options, in the file and in its environments", async () => {
    const validate = await validatorFor("docs/schema/launch-ready.schema.json");
    const good = [
      {},
      { site: "https://www.example.com", timeout: "5m", policy: { "fail-on": "warning" } },
      { gates: { "secret-scan": {}, "env-vars": "off", "dns-records": false, "smoke-test": null } },
      { gates: { "secret-scan": "on", "env-vars": true } },
      { gates: { "env-vars": { required: ["DATABASE_URL", { name: "STRIPE_SECRET_KEY", secret: true }] } } },
      { gates: { "env-vars": { required: "DATABASE_URL" } } },
      { environments: { preview: { gates: { "dns-records": "off" } } } },
      {
        policy: {
          waivers: [{ rule: "a/b", subject: "/x", reason: "because", owner: "web", until: "2027-05-01" }],
        },
      },
    ];
    for (const config of good) expect(validate(config), JSON.stringify([config, validate.errors])).toBe(true);
    const bad = [
      { sites: "https://www.example.com" },
      { gates: { "secret-scam": {} } },
      { gates: { "env-vars": { requird: ["A"] } } },
      { gates: { "env-vars": "yes" } },
      { environments: { preview: { gates: { "dns-record": "off" } } } },
      { policy: { "fail-on": "fatal" } },
      { policy: { waivers: [{ rule: "a/b" }] } },
    ];
    for (const config of bad) expect(validate(config), JSON.stringify(config)).toBe(false);
  });

  it("describes every gate for editors", async () => {
    const file = (await renderSchemas()).find(({ path }) => path === "docs/schema/launch-ready.schema.json");
    const schema = JSON.parse(file?.text ?? "null");
    interface Node {
      $ref?: string;
      description?: string;
      properties?: Record<string, Node>;
    }
    const resolved = ({ $ref, ...node }: Node): Node =>
      $ref === undefined ? node : { ...resolved(schema.$defs[$ref.replace("#/$defs/", "")]), ...node };
    const { properties = {} } = resolved(schema.properties.gates);
    const gates = await loadAllGates();
    expect(Object.keys(properties)).toEqual(gates.map(({ id }) => id));
    for (const { id, question } of gates)
      expect(resolved(properties[id] ?? {}).description).toContain(question);
  });
});

describe("rule pages", () => {
  it("are there for every rule, at the address findings link to, with what a reader asks", async () => {
    const pages = new Map((await renderRules()).map(({ path, text }) => [path, text]));
    const gates = await loadReportedGates();
    const rules = gates.flatMap((gate) => Object.values(gate.rules));
    expect(pages.size).toBe(rules.length + 1);
    for (const rule of rules) {
      const path = `docs/rules/${rule.id}.md`;
      expect(helpUri(rule.id).endsWith(path)).toBe(true);
      const document = renderMarkdown(pages.get(path) ?? "");
      const headings = elementsOf(document)
        .filter(({ name }) => name === "h2")
        .map((one) => textOf(one));
      const example = await loadExample(rule.id);
      expect(headings.filter((heading) => heading !== "References")).toEqual([
        "What it means",
        "Why it matters",
        ...(example ? ["Example"] : []),
        "How to fix it",
        "How to waive it",
      ]);
      const code = elementsOf(document)
        .filter(({ name }) => name === "code")
        .map((one) => textOf(one).trimEnd());
      if (example) expect(code).toEqual(expect.arrayContaining([example.fails, example.passes]));
      const text = textOf(document);
      for (const part of [rule.title, rule.why, rule.fix, ...(rule.fixes ?? []).map((fix) => fix.text)]) {
        expect(text.replaceAll("\u200b", "")).toContain(part.replaceAll("\u200b", ""));
      }
      expect(pages.get("docs/rules/README.md")).toContain(`(${rule.id}.md)`);
    }
  });
});

describe("the configuration's page", () => {
  it("has every key of the file and every option of every gate, each with what it takes", async () => {
    const [page] = await renderConfiguration();
    const rows = tablesOf(page?.text ?? "");
    const keysBelow = (title: string) => rows.get(title)?.map(([key]) => key) ?? [];
    for (const key of Object.keys(configSchema.shape).filter(
      (one) => !/^(\$schema|gates|environments)$/.test(one),
    ))
      expect(keysBelow("Keys of the file")).toContain(key);
    for (const { id, options } of await loadAllGates()) {
      const names = Object.keys((options as unknown as { shape: object }).shape);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(keysBelow(`gates.${id}`), id).toContain(name);
    }
    expect(keysBelow("A flow")).toEqual(
      expect.arrayContaining(["steps", "steps[].get", "steps[].expect.status", "always"]),
    );
    const all = [...rows.values()].flat();
    expect(all.filter(([, takes = ""]) => takes === "" || /undefined|object/.test(takes))).toEqual([]);
    expect(all.filter(([, , meaning = ""]) => meaning === "")).toEqual([]);
  });
});

/** The cells of each table's rows, by the heading above it. */
function tablesOf(text: string): Map<string, string[][]> {
  const rows = new Map<string, string[][]>();
  for (const [, title = "", body = ""] of text.matchAll(/^## (.*)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)) {
    const lines = body.split("\n").filter((line) => line.startsWith("| `"));
    rows.set(
      title,
      lines.map((line) =>
        line
          .slice(2, -2)
          .split(/ (?<!\\)\| /)
          .map((cell) => cell.replace(/^`([^`]*)`$/, "$1")),
      ),
    );
  }
  return rows;
}
