import { describe, expect, it } from "vitest";
import { gateIds, gateTitle, loadAllGates } from "../../src/gates/catalogue.ts";

describe("the catalogue of gates", () => {
  it("names each gate as the gate itself does", async () => {
    const gates = await loadAllGates();
    expect(gates.map(({ id }) => id)).toEqual(gateIds);
    expect(gates.map(({ title }) => title)).toEqual(gateIds.map(gateTitle));
  });

  it("has rules that say everything a reader needs, with ids of their gate", async () => {
    for (const gate of await loadAllGates()) {
      expect(Object.keys(gate.rules).length).toBeGreaterThan(0);
      expect(gate.question).toMatch(/\?$/);
      for (const [name, rule] of Object.entries(gate.rules)) {
        expect(rule.id).toBe(`${gate.id}/${name}`);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        for (const sentence of [rule.why, rule.fix]) expect(sentence, rule.id).toMatch(/\S.{10,}\.$/s);
        expect(rule.title, rule.id).not.toBe("");
      }
    }
  });
});
