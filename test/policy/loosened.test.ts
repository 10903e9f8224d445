import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Raw } from "../../src/config/merge.ts";
import { policyChanges } from "../../src/policy/loosened.ts";

/** Subjects of what a change loosens, and of what it merely alters. */
function compare(base: Raw, head: Raw) {
  const changes = policyChanges(base, head, (rule) => (rule === "tls/weak" ? "warning" : undefined));
  return {
    looser: changes
      .filter(({ looser }) => looser)
      .map(({ subject, was, becomes }) => `${subject}: ${was} -> ${becomes}`),
    altered: changes.filter(({ looser }) => !looser).map(({ subject }) => subject),
  };
}

const waiver = { rule: "cache-headers/x", subject: "/a", reason: "known", owner: "web", until: "2027-05-01" };

describe("a change that loosens the policy", () => {
  const cases: [string, Raw, Raw, string][] = [
    [
      "stops later",
      { policy: { "fail-on": "warning" } },
      { policy: { "fail-on": "error" } },
      "policy.fail-on: warning -> error",
    ],
    ["stops never", {}, { policy: { "fail-on": "never" } }, "policy.fail-on: error -> never"],
    ["takes its fail-on away", { policy: { "fail-on": "note" } }, {}, "policy.fail-on: note -> error"],
    [
      "makes a rule milder",
      {},
      { policy: { rules: { "tls/weak": "note" } } },
      "policy.rules.tls/weak: its default -> note",
    ],
    [
      "switches a rule off",
      { policy: { rules: { "a/b": "note" } } },
      { policy: { rules: { "a/b": "off" } } },
      "policy.rules.a/b: note -> off",
    ],
    [
      "drops a rule's severity",
      { policy: { rules: { "tls/weak": "error" } } },
      {},
      "policy.rules.tls/weak: error -> its default",
    ],
    [
      "adds a waiver",
      {},
      { policy: { waivers: [waiver] } },
      "policy.waivers: cache-headers/x for /a: not waived -> waived until 2027-05-01",
    ],
    [
      "makes a waiver last longer",
      { policy: { waivers: [waiver] } },
      { policy: { waivers: [{ ...waiver, until: "2028-01-01" }] } },
      "policy.waivers: cache-headers/x for /a: waived until 2027-05-01 -> waived until 2028-01-01",
    ],
    [
      "makes a waiver wider",
      { policy: { waivers: [waiver] } },
      { policy: { waivers: [{ ...waiver, subject: "*" }] } },
      "policy.waivers: cache-headers/x for *: not waived -> waived until 2027-05-01",
    ],
    ["blocks on new findings only", {}, { policy: { "new-only": true } }, "policy.new-only: absent -> true"],
    ["names a baseline", {}, { policy: { baseline: "b.yml" } }, "policy.baseline: absent -> b.yml"],
    ["filters by path", {}, { paths: ["src/**"] }, 'paths: absent -> ["src/**"]'],
    [
      "takes the rollback away",
      { deployment: { "on-stop": [["./roll-back"]] } },
      {},
      'deployment.on-stop: [["./roll-back"]] -> absent',
    ],
    [
      "no longer looks whether the rollback is good",
      { deployment: { recheck: ["smoke-test"] } },
      { deployment: {} },
      'deployment.recheck: ["smoke-test"] -> absent',
    ],
    ["switches a gate off", { gates: { tls: {} } }, { gates: { tls: "off" } }, "gates.tls: on -> off"],
    ["switches off a gate nobody named", {}, { gates: { tls: false } }, "gates.tls: on -> off"],
    [
      "no longer asks for a gate",
      { gates: { tls: {} } },
      { gates: {} },
      "gates.tls: asked for -> run only where it applies",
    ],
    [
      "looks away from more",
      { gates: { "secret-scan": { exclude: ["a"] } } },
      { gates: { "secret-scan": { exclude: ["a", "b"] } } },
      'gates.secret-scan.exclude: ["a"] -> ["a","b"]',
    ],
    [
      "switches off a rule of a gate",
      { gates: { "secret-scan": {} } },
      { gates: { "secret-scan": { disable: ["stripe-secret-key"] } } },
      'gates.secret-scan.disable: absent -> ["stripe-secret-key"]',
    ],
    [
      "does so for one environment",
      { environments: { preview: {} } },
      { environments: { preview: { gates: { tls: "off" } } } },
      "environments.preview.gates.tls: on -> off",
    ],
  ];
  it.each(cases)("%s", (_what, base, head, expected) => {
    expect(compare(base, head).looser).toEqual([expected]);
    expect(compare(head, head)).toEqual({ looser: [], altered: [] });
  });

  it.each(cases)("is none the other way round: it %s, undone", (_what, base, head) => {
    expect(compare(head, base).looser.filter((text) => !text.startsWith("gates.tls: asked for"))).toEqual([]);
  });
});

describe("a change of what is checked", () => {
  it("is told apart from a loosening", () => {
    const base = { site: "https://a.test", gates: { "env-vars": { required: ["A", "B"] } } };
    const head = { site: "https://b.test", gates: { "env-vars": { required: ["A"] } } };
    expect(compare(base, head)).toEqual({ looser: [], altered: ["gates.env-vars.required", "site"] });
  });

  it("knows what is done about a verdict: another rollback is a loosening, a first one is none", () => {
    const [one, two] = [{ "on-stop": [["./one"]] }, { "on-stop": [["./two"]], "on-ship": [["./go"]] }];
    expect(compare({ deployment: one }, { deployment: two })).toEqual({
      looser: ['deployment.on-stop: [["./one"]] -> [["./two"]]'],
      altered: ["deployment.on-ship"],
    });
    expect(compare({}, { deployment: one })).toEqual({ looser: [], altered: ["deployment.on-stop"] });
  });

  it("names a network setting without its value, which may be a secret", () => {
    const value = "the-value";
    const [change] = policyChanges({}, { network: { headers: { "x-bypass": value } } });
    expect(change).toMatchObject({
      subject: "network.headers",
      was: "absent",
      becomes: "another",
      looser: false,
    });
    expect(JSON.stringify(change)).not.toContain(value);
  });

  it("is none when a file is only rewritten in another order", () => {
    const base = { gates: { tls: { a: 1, b: 2 } }, policy: { rules: { "a/b": "off", "a/c": "note" } } };
    const head = { policy: { rules: { "a/c": "note", "a/b": "off" } }, gates: { tls: { b: 2, a: 1 } } };
    expect(compare(base, head)).toEqual({ looser: [], altered: [] });
  });
});

describe("policyChanges", () => {
  it("takes any two mappings, and finds nothing between equal ones", () => {
    const config = fc.dictionary(
      fc.constantFrom("policy", "gates", "paths", "environments", "site"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(config, config, (base, head) => {
        policyChanges(base, head);
        expect(policyChanges(head, structuredClone(head))).toEqual([]);
      }),
    );
  });
});
