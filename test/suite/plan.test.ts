import { describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { localChange } from "../../src/core/change.ts";
import { ConfigurationError } from "../../src/core/errors.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import type { Shard } from "../../src/core/shard.ts";
import { gateIds } from "../../src/gates/catalogue.ts";
import { otherShard, planRun } from "../../src/suite/plan.ts";
import { testFolder } from "../harness/folder.ts";

async function plan(config: string, names: string[] = [], shard?: Shard) {
  await using folder = await testFolder({ "launch-ready.yml": config, "a.txt": "x\n" });
  const loaded = await loadConfig({ root: folder.path, overrides: [], env: {}, redactor: createRedactor() });
  const site = loaded.config.site === undefined ? {} : { site: new URL(loaded.config.site) };
  const planned = await planRun(
    loaded,
    names,
    { root: folder.path, change: localChange, env: {}, ...site },
    shard,
  );
  return {
    gates: planned.planned.map(({ gate }) => gate.id),
    reasons: Object.fromEntries(planned.notChecked.map(({ gate, reason }) => [gate, reason])),
  };
}

describe("planRun", () => {
  it("plans what applies, and gives a reason for each gate that does not", async () => {
    const { gates, reasons } = await plan("");
    expect(gates).toContain("secret-scan");
    expect(reasons["redirect-crawl"]).toMatch(/no site/);
    expect([...gates, ...Object.keys(reasons)].toSorted()).toEqual(gateIds.toSorted());
  });

  it("adds the gates of the running site when there is one", async () => {
    expect((await plan("site: https://www.example.com\n")).gates).toContain("redirect-crawl");
  });

  it("runs a gate that is named, whether or not it seems to apply", async () => {
    const { gates, reasons } = await plan("", ["redirect-crawl"]);
    expect(gates).toEqual(["redirect-crawl"]);
    expect(reasons["secret-scan"]).toBe("not asked for in this run");
    expect((await plan("gates: { redirect-crawl: {} }\n")).gates).toContain("redirect-crawl");
  });

  it.each([
    ["redirect-crawl", "session: { flow: sing in }"],
    ["cache-headers", "session: { flow: sing in }"],
    ["cache-headers", "session: { flow: sign in, other: { flow: sing in } }"],
    ["endpoint-timing", "routes: [/], session: { flow: sing in }"],
    ["endpoint-timing", "concurrency: { flow: sing in }"],
  ])("refuses a session from a flow that there is not: %s { %s }", async (gate, options) => {
    const smoke = "smoke-test: { flows: [{ name: sign in, steps: [{ get: / }] }] }";
    await expect(
      plan(`site: https://www.example.com\ngates: { ${smoke}, ${gate}: { ${options} } }\n`),
    ).rejects.toThrow('no flow is named "sing in". Did you mean "sign in"? Flows: sign in.');
  });

  it("takes a session from a flow of the smoke test, with the variables it needs", async () => {
    const flow = '{ name: sign in, steps: [{ get: "/${path}" }] }';
    const given = (session: string) =>
      plan(
        `site: https://www.example.com\ngates: { smoke-test: off, redirect-crawl: { session: ${session} } }\n`,
      );
    expect((await given(`{ flow: ${flow}, variables: { path: login } }`)).gates).toContain("redirect-crawl");
    await expect(given(`{ flow: ${flow} }`)).rejects.toThrow(ConfigurationError);
  });

  it("leaves out what is switched off, and says so", async () => {
    const { gates, reasons } = await plan("gates: { secret-scan: off, env-vars: false }\n");
    expect(gates).not.toContain("secret-scan");
    expect(reasons).toMatchObject({
      "secret-scan": "switched off in the configuration",
      "env-vars": "switched off in the configuration",
    });
    expect((await plan("gates: { secret-scan: off }\n", ["secret-scan"])).gates).toEqual(["secret-scan"]);
  });

  it("gives gates that cannot share their work to one shard each, and shared ones to all", async () => {
    const config =
      "site: https://www.example.com\ngates: { redirect-crawl: {}, smoke-test: {}, secret-scan: {} }\n";
    const shards = await Promise.all([1, 2, 3].map((index) => plan(config, [], { index, total: 3 })));
    const whole = await plan(config);
    for (const gate of whole.gates) {
      const runs = shards.filter(({ gates }) => gates.includes(gate)).length;
      expect([gate, runs]).toEqual([gate, gate === "redirect-crawl" ? 3 : 1]);
    }
    for (const { gates, reasons } of shards) {
      for (const gate of whole.gates) if (!gates.includes(gate)) expect(reasons[gate]).toBe(otherShard);
    }
  });
});
