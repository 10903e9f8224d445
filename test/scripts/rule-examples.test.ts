import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exampleOf } from "../../scripts/generate/rules.ts";
import { configSchema } from "../../src/config/schema.ts";
import { parseFlowFile } from "../../src/engines/flows/load.ts";
import { loadReportedGates } from "../../src/suite/reported-gates.ts";
import { check } from "../gates/env-vars/check.ts";

const rules = (await loadReportedGates()).flatMap((gate) => Object.values(gate.rules));

/** What is said of a text, and its comments, which say what surrounds it. */
const withoutComments = (text: string): string => text.replaceAll(/^#.*\n?/gm, "");

describe("the example of a rule", () => {
  it("is there for every rule, and shows two different things", () => {
    expect(rules.length).toBeGreaterThan(90);
    for (const rule of rules) {
      const { fails, passes } = exampleOf(rule);
      expect(fails.trim(), rule.id).not.toBe("");
      expect(fails, rule.id).not.toBe(passes);
    }
  });

  const flowRules = rules.filter(({ id }) => id.startsWith("smoke-test/"));

  it.each(flowRules.map((rule) => [rule.id, rule] as const))("is a flow that can be run: %s", (_id, rule) => {
    const { fails, passes } = exampleOf(rule);
    for (const text of [fails, passes]) {
      const whole = text.startsWith("- ") ? `steps:\n${text.replaceAll(/^/gm, "  ")}\n` : `${text}\n`;
      expect(parseFlowFile(whole, "smoke/example.yml")[0]?.steps).toHaveLength(1);
    }
  });

  it("is a configuration that is read", () => {
    for (const name of ["loosened", "changed-checks", "expired-waiver"]) {
      const { fails, passes } = exampleOf({ id: `policy/${name}` });
      for (const text of [fails, passes]) expect(configSchema.safeParse(parse(text)).success).toBe(true);
    }
  });

  it.each(["empty", "placeholder", "parsers-disagree", "duplicate-key", "client-exposed"])(
    "of env-vars/%s is what the gate finds, and what it does not find",
    async (name) => {
      const { fails, passes } = exampleOf({ id: `env-vars/${name}` });
      const found = async (text: string): Promise<string[]> => {
        const assigned = `${withoutComments(text).replaceAll("…", "k3v9x2m7q1")}\n`;
        const required = [...assigned.matchAll(/^\w+/gm)].map(([variable]) => variable);
        const options = { from: [".env"], required: [...new Set(required)], code: false };
        return (await check({ ".env": assigned }, options, { git: false })).broken;
      };
      expect((await found(fails)).map((one) => one.split(" ", 1)[0])).toContain(name);
      expect((await found(passes)).map((one) => one.split(" ", 1)[0])).not.toContain(name);
    },
  );
});
