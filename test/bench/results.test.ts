import { describe, expect, it } from "vitest";
import { type BenchResult, mergeResults, resultsText } from "../../bench/results.ts";
import { atMost } from "../../bench/rows.ts";

const machine = { cpu: "test", cores: 2, node: "v24.0.0" };
const result = (value: number): BenchResult => ({ machine, rows: [atMost("one", value, 2, "×")] });

describe("bench/results.json", () => {
  it("keeps what was not measured anew, in the order of the benches, and drops what is no bench any more", () => {
    const before = { zebra: result(1), gone: result(1), apple: result(1) };
    const merged = mergeResults(before, { zebra: result(3) }, ["apple", "middle", "zebra"]);
    expect(Object.keys(merged)).toEqual(["apple", "zebra"]);
    expect(merged["apple"]).toEqual(result(1));
    expect(merged["zebra"]?.rows).toEqual([{ name: "one", value: 3, unit: "×", budget: "≤ 2", ok: false }]);
  });

  it("has values of four digits", () => {
    const text = resultsText({ one: result(1.234567) });
    expect(JSON.parse(text)).toEqual({ one: { machine, rows: [{ ...result(1).rows[0], value: 1.235 }] } });
    expect(text.endsWith("}\n")).toBe(true);
  });
});
