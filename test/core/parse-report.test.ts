import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/core/errors.ts";
import { parseReport } from "../../src/core/parse-report.ts";
import type { Report } from "../../src/core/report.ts";
import { json } from "../../src/reporters/json.ts";
import { results, stop } from "../reporters/reports.ts";

const parse = (text: string) => parseReport(text, "report.json");

/** The report with one value changed; a path is keys and indexes. */
function changed(report: Report, path: (string | number)[], value: unknown): string {
  const copy = structuredClone(report);
  let parent = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  parent[path.at(-1) as string] = value;
  return JSON.stringify(copy);
}

describe("parseReport", () => {
  for (const [name, report] of Object.entries(results)) {
    it(`gives back what the JSON reporter wrote: ${name}`, () => {
      expect(parse(json(report))).toEqual(report);
    });
  }

  it.each([
    [["verdict"], "fine", 'report.json: verdict must be one of ship, stop, inconclusive, not "fine"'],
    [
      ["gates", 0, "findings", 0, "severity"],
      "fatal",
      'report.json: gates[0].findings[0].severity must be one of error, warning, note, not "fatal"',
    ],
    [
      ["gates", 0, "gate"],
      "../../etc",
      'report.json: gates[0].gate must be a gate\'s id, such as redirect-crawl, not "../../etc"',
    ],
    [
      ["gates", 0, "findings", 0, "rule"],
      "::error::x",
      'must be a rule\'s id, such as redirect-crawl/loop, not "::error::x"',
    ],
    [["gates", 0, "findings", 0, "evidence", 0, "kind"], "html", "gates[0].findings[0].evidence[0]"],
    [["gates", 0, "findings", 0, "location", "line"], 0, "gates[0].findings[0].location.line"],
    [["gates", 0, "durationMs"], -1, "gates[0].durationMs"],
    [["startedAt"], "yesterday", "startedAt"],
    [["gates"], {}, "report.json: gates must be a list, not {}"],
    [["shard"], "1 of 2", 'shard must have the form k/n, not "1 of 2"'],
    [["schemaVersion"], 2, "schemaVersion is 2, and this version of launch-ready reads 1"],
    [["rules", "x"], {}, "rules"],
  ])("names what is wrong: %j", (path, value, message) => {
    expect(() => parse(changed(stop, path, value))).toThrow(ConfigurationError);
    expect(() => parse(changed(stop, path, value))).toThrow(message);
  });

  it.each([
    ["", "report.json: not JSON: Unexpected end of JSON input"],
    ["{", "report.json: not JSON"],
    ["null", "report.json"],
    ["[]", "report.json"],
    ["{}", "report.json"],
    [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "nested deeper than 64 levels"],
    [`{"a":${'{"a":'.repeat(200)}1${"}".repeat(200)}}`, "nested deeper than 64 levels"],
  ])("refuses what is no report: %.20s", (text, message) => {
    expect(() => parse(text)).toThrow(ConfigurationError);
    expect(() => parse(text)).toThrow(message);
  });

  it("does not mistake brackets in texts for depth", () => {
    const text = '"\\\\[{'.repeat(200);
    const report = JSON.parse(changed(stop, ["gates", 0, "findings", 0, "message"], text));
    expect(parse(JSON.stringify(report)).gates[0]?.findings[0]?.message).toBe(text);
  });

  it.each([
    [["verdict"], "ship", "its verdict is ship, but its gates' is stop"],
    [["gates", 0, "verdict"], "ship", "secret-scan has the verdict ship, but its findings say otherwise"],
    [["totals", "error"], 0, "it counts 0 findings of severity error and contains 2"],
  ])("refuses a report that claims more than it shows: %j", (path, value, message) => {
    expect(() => parse(changed(stop, path, value))).toThrow(message);
  });

  it("takes a verdict that is stricter than the findings, as when a shard was lost", () => {
    expect(parse(changed(results.ship, ["verdict"], "inconclusive")).verdict).toBe("inconclusive");
    expect(() => parse(changed(results.inconclusive, ["verdict"], "ship"))).toThrow(
      "its gates' is inconclusive",
    );
    expect(() => parse(changed(results.empty, ["verdict"], "ship"))).toThrow("its gates' is inconclusive");
  });

  it.each(["__proto__", "\\u005f_proto__", "__\\u0070roto__", "__pr\\u006Fto__"])(
    "leaves out keys it does not know, and %s, which would change a prototype",
    (key) => {
      const text = json(stop)
        .replace(
          '"schemaVersion": 1,',
          `"schemaVersion": 1, "future": {"a": 1}, "${key}": {"polluted": true},`,
        )
        .replace('"args": {', `"args": {"${key}": {"polluted": true}, `)
        .replace('"rules": {', `"rules": {"${key}": {"polluted": true}, `);
      const report = parse(text);
      expect(Object.keys(report)).toEqual(Object.keys(parse(json(stop))));
      expect(report).toEqual(stop);
      const copies = [report, report.rules, report.gates[0]?.findings[0]?.args ?? {}];
      expect(copies.filter((copy) => "polluted" in copy || Object.hasOwn(copy, "__proto__"))).toEqual([]);
    },
  );

  it("answers anything with a report or a ConfigurationError", () => {
    const paths = fc.array(
      fc.constantFrom(
        "gates",
        "findings",
        "target",
        "rules",
        "totals",
        "evidence",
        "verdict",
        0,
        "coverage",
        "args",
        "tool",
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(paths, fc.jsonValue(), (path, value) => {
        let text: string;
        try {
          text = changed(stop, path, value);
        } catch {
          return;
        }
        try {
          parse(text);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(ConfigurationError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
