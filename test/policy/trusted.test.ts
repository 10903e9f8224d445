import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Raw } from "../../src/config/merge.ts";
import { policyChanges } from "../../src/policy/loosened.ts";
import { withBasePolicy } from "../../src/policy/trusted.ts";

describe("withBasePolicy", () => {
  it("keeps the base's policy, path filter and promotion, and the head's targets", () => {
    const base = {
      policy: { "fail-on": "warning" },
      deployment: { "on-stop": [["roll", "back"]] },
      site: "https://old.test",
    };
    const head = {
      policy: { "fail-on": "never", waivers: [{}] },
      paths: ["docs/**"],
      deployment: { "on-stop": [["steal"]] },
      site: "https://new.test",
    };
    expect(withBasePolicy(head, base)).toEqual({
      policy: { "fail-on": "warning" },
      deployment: { "on-stop": [["roll", "back"]] },
      site: "https://new.test",
    });
  });

  const gates = (head: unknown, base?: unknown) =>
    (withBasePolicy({ gates: head }, base === undefined ? {} : { gates: base }) as { gates?: unknown }).gates;

  it("does not let the head switch a gate off or drop it", () => {
    expect(gates({ tls: "off" }, { tls: { versions: ["1.3"] } })).toEqual({ tls: { versions: ["1.3"] } });
    expect(gates({ tls: false })).toEqual({});
    expect(gates({}, { tls: { versions: ["1.3"] } })).toEqual({ tls: { versions: ["1.3"] } });
    expect(gates({ uptime: {} }, { tls: null })).toEqual({ uptime: {}, tls: {} });
  });

  it("lets the head switch a gate on, and change what it checks", () => {
    expect(gates({ tls: {} }, { tls: "off" })).toEqual({ tls: {} });
    expect(gates({ "env-vars": { required: ["B"] } }, { "env-vars": { required: ["A"] } })).toEqual({
      "env-vars": { required: ["B"] },
    });
  });

  it("does not let the head make a gate look away from the change", () => {
    expect(gates({ "secret-scan": { exclude: ["**"], scope: "paths" } })).toEqual({ "secret-scan": {} });
    expect(gates({ "secret-scan": { exclude: ["**"] } }, { "secret-scan": { exclude: ["a"] } })).toEqual({
      "secret-scan": { exclude: ["a"] },
    });
    expect(
      gates({ "env-vars": { required: ["A"], ignore: ["*"] } }, { "env-vars": { ignore: ["B"] } }),
    ).toEqual({
      "env-vars": { required: ["A"], ignore: ["B"] },
    });
  });

  it("does the same for every environment, one that the head adds included", () => {
    const head = {
      environments: {
        preview: { policy: { "fail-on": "never" }, gates: { tls: "off" }, site: "https://p.test" },
      },
    };
    expect(withBasePolicy(head, {})).toEqual({
      environments: { preview: { gates: {}, site: "https://p.test" } },
    });
    expect(
      withBasePolicy({ environments: {} }, { environments: { live: { policy: { "fail-on": "note" } } } }),
    ).toEqual({
      environments: { live: { policy: { "fail-on": "note" } } },
    });
  });

  it("leaves nothing loosened in policy and gate list, whatever the head holds", () => {
    const gate = fc.oneof(
      fc.constantFrom<unknown>("off", false, null, {}),
      fc.record({ exclude: fc.array(fc.string()) }),
    );
    const policy = fc.record(
      {
        "fail-on": fc.constantFrom("error", "warning", "note", "never"),
        rules: fc.dictionary(fc.constantFrom("a/b", "c/d"), fc.constantFrom("error", "note", "off")),
        "new-only": fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const config = fc.record(
      {
        policy,
        paths: fc.array(fc.string()),
        gates: fc.dictionary(fc.constantFrom("tls", "secret-scan"), gate),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(config, config, (base, head) => {
        const loosened = policyChanges(base as Raw, withBasePolicy(head as Raw, base as Raw)).filter(
          ({ looser, subject }) => looser && subject !== "gates.tls.exclude",
        );
        expect(loosened).toEqual([]);
      }),
    );
  });
});
