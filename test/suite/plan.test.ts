import { describe, expect, it } from "vitest";
import { loadConfig, type Override } from "../../src/config/load.ts";
import { localChange } from "../../src/core/change.ts";
import { ConfigurationError } from "../../src/core/errors.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import type { Shard } from "../../src/core/shard.ts";
import { gateIds } from "../../src/gates/catalogue.ts";
import { otherShard, planRun } from "../../src/suite/plan.ts";
import { testFolder } from "../harness/folder.ts";

async function plan(config: string, names: string[] = [], shard?: Shard, overrides: Override[] = []) {
  await using folder = await testFolder({ "launch-ready.yml": config, "a.txt": "x\n" });
  const loaded = await loadConfig({ root: folder.path, overrides, env: {}, redactor: createRedactor() });
  const site = loaded.config.site === undefined ? {} : { site: new URL(loaded.config.site) };
  const planned = await planRun(
    loaded,
    names,
    { root: folder.path, change: localChange, env: {}, ...site },
    shard,
  );
  return {
    gates: planned.planned.map(({ gate }) => gate.id),
    siblings: planned.siblings,
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
    expect(reasons["secret-scan"]).toBe("not requested in this run");
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
      "secret-scan": "turned off in the configuration",
      "env-vars": "turned off in the configuration",
    });
    expect((await plan("gates: { secret-scan: off }\n", ["secret-scan"])).gates).toEqual(["secret-scan"]);
  });

  it("takes a gate that is on, without any options", async () => {
    expect(
      (
        await plan(
          "site: https://www.example.com\ngates: { redirect-crawl: on, smoke-test: true, cache-headers: }\n",
        )
      ).gates,
    ).toEqual(expect.arrayContaining(["redirect-crawl", "smoke-test", "cache-headers"]));
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

describe("what gates know of each other", () => {
  it("is the options of all that are configured, whichever of them run", async () => {
    const flow = { name: "sign in", steps: [{ get: "/" }] };
    const session = { flow: "sign in" };
    const raw = {
      site: "https://www.example.com",
      gates: { "smoke-test": { flows: [flow] }, "cache-headers": { session } },
    };
    const alone = await plan("", ["cache-headers"], undefined, [{ name: "test", raw }]);
    expect(alone.gates).toEqual(["cache-headers"]);
    expect(alone.siblings).toMatchObject({ "smoke-test": { flows: [flow] }, "cache-headers": { session } });
    expect(
      Object.keys(
        (await plan("gates: { env-vars: off, dns-records: { records: 3 } }", ["secret-scan"])).siblings,
      ),
    ).toEqual(["secret-scan"]);
  });
});

describe("a mistake that the schema of the file cannot see", () => {
  const refusal = (config: string, overrides: Override[] = []) =>
    plan(config, [], undefined, overrides).then(
      () => "",
      (thrown: Error) => thrown.message,
    );

  it("is an unknown gate, those of an environment that is not in use included", async () => {
    expect(await refusal("gates:\n  dns-record: {}\n")).toMatch(
      /^launch-ready\.yml:2:3: gates has no gate "dns-record"\. Did you mean "dns-records"\?/,
    );
    expect(await refusal("environments:\n  preview:\n    gates: { smoke-tset: off }\n")).toMatch(
      /^launch-ready\.yml:3:14: environments\.preview\.gates has no gate "smoke-tset"\. Did you mean "smoke-test"\?/,
    );
  });

  it("is an unknown rule, which would accept or silence nothing", async () => {
    expect(await refusal("policy:\n  rules:\n    env-vars/mising: off\n")).toBe(
      'launch-ready.yml:3:5: there is no rule "env-vars/mising". Did you mean "env-vars/missing"? "launch-ready explain" lists all.',
    );
    const waiver = (rule: string) =>
      `policy:\n  waivers:\n    - { rule: ${rule}, reason: known, owner: web, until: 2027-05-01 }\n`;
    expect(await refusal(waiver("redirect-crawl/lop"))).toMatch(
      /^launch-ready\.yml:3:15: there is no rule "redirect-crawl\/lop"\. Did you mean "redirect-crawl\/loop"\?/,
    );
    expect(await refusal(waiver("redirect-crwl/*"))).toMatch(/Did you mean "redirect-crawl\/\*"\?/);
    expect(await refusal('policy: { rules: { "env-vars/*": off } }\n')).toMatch(/no rule "env-vars\/\*"/);
    for (const rule of ["redirect-crawl/loop", "env-vars/*", "policy/loosened"])
      expect([rule, await refusal(waiver(rule))]).toEqual([rule, ""]);
  });

  it("is a flow that is not there, which a session is to be opened with", async () => {
    const session =
      "site: https://www.example.com\ngates:\n  cache-headers:\n    session: { flow: sign in }\n";
    const flow = "{ name: sing in, steps: [{ get: / }] }";
    expect(await refusal(session)).toMatch(
      /^launch-ready\.yml:4:14: gates\.cache-headers\.session: no flow is named "sign in"\. There are no flows\.$/,
    );
    expect(await refusal(`${session}  smoke-test: { flows: [${flow}] }\n`)).toMatch(
      /Did you mean "sing in"\?/,
    );
    expect(await refusal(`${session}  smoke-test: { flows: [${flow.replace("sing", "sign")}] }\n`)).toBe("");
  });

  it("is what a gate says of its options, with the place of the option", async () => {
    expect(await refusal('gates:\n  env-vars:\n    required:\n      - { name: A, matches: "(" }\n')).toMatch(
      /^launch-ready\.yml:4:7: gates\.env-vars\.required: "\(" is not a regular expression/,
    );
    expect(await refusal("gates:\n  env-vars:\n    example: .env.exmaple\n")).toMatch(
      /^launch-ready\.yml:3:14: gates\.env-vars\.example: no such file: \.env\.exmaple/,
    );
    const raw = { gates: { "env-vars": { example: ["nowhere"] } } };
    expect(await refusal("", [{ name: "--set env-vars.example", raw }])).toMatch(
      /^--set env-vars\.example: gates\.env-vars\.example: no such file: nowhere/,
    );
  });
});
