import { describe, expect, it } from "vitest";
import type { DnsZone } from "../../../src/demo/dns-zone.ts";
import { gate } from "../../../src/gates/dns-records/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { type Lie, startLyingDnsServer } from "../../harness/dns-server.ts";

const ns = ["ns1.example.com", "ns2.example.com"];
const example: DnsZone = {
  "example.com": { soa: 7, ns, a: ["203.0.113.10"] },
  "ns1.example.com": { a: ["127.0.0.1"] },
  "ns2.example.com": { a: ["127.0.0.2"] },
};
const parent: DnsZone = { com: { soa: 1, ns: ["a.registry.test"] }, "example.com": { ns } };
const registry: DnsZone = {
  com: { soa: 1, ns: ["a.registry.test"] },
  test: { soa: 1 },
  "a.registry.test": { a: ["127.0.0.3"] },
};

interface World {
  first?: DnsZone;
  second?: DnsZone;
  parent?: DnsZone;
  secondLies?: Record<string, Lie>;
  resolver?: DnsZone;
}

/** Two name servers, their parent's and a resolver, each on an address of its own and all on one port. */
async function check(world: World, records: unknown = { "@": { a: ["203.0.113.10"] } }) {
  const { first = example, second = example, secondLies = {} } = world;
  await using one = await startLyingDnsServer({ zone: first });
  const { port } = one;
  await using _two = await startLyingDnsServer({ zone: second, lies: secondLies, host: "127.0.0.2", port });
  await using _three = await startLyingDnsServer({ zone: world.parent ?? parent, host: "127.0.0.3", port });
  const zone = world.resolver ?? { ...example, ...registry };
  await using resolver = await startLyingDnsServer({ zone, recursive: true, host: "127.0.0.4", port });
  const context = gateContext({ domain: "example.com" });
  const options = { records, resolvers: [resolver.address], authoritative: { port }, timeout: "150ms" };
  const { findings, outcome } = await runGate(gate, options, context);
  const messages = findings.map(
    ({ rule, subject, args }) => `${rule.slice(12)}: ${gate.rules[rule.slice(12)]!.message(subject, args)}`,
  );
  return { messages, outcome, port, coverage: context.coverage.snapshot() };
}

describe("dns-records, the domain's own name servers", () => {
  it("ships when all of them, their parent and the resolver agree", async () => {
    const { messages, outcome, coverage } = await check({});
    expect(messages).toEqual([]);
    expect(outcome.inconclusive).toEqual([]);
    expect(coverage.checked["authoritative servers"]).toBe(2);
  });

  it("finds an old zone on one of them, by its serial and by its records", async () => {
    const old = { ...example, "example.com": { ...example["example.com"], soa: 6, a: ["203.0.113.9"] } };
    const { messages, port } = await check({ second: old });
    expect(messages).toEqual([
      "serial-differs: the name servers of example.com serve different versions: 7 at ns1.example.com; 6 at ns2.example.com",
      `mismatch: example.com A is 203.0.113.9, expected 203.0.113.10 (at 127.0.0.2:${port}, of 3 servers queried)`,
    ]);
  });

  it.each<[Lie, RegExp]>([
    ["refused", /^lame-server: ns2\.example\.com is a name server of example\.com but refused to answer/],
    ["servfail", /^lame-server: .*could not resolve it \(SERVFAIL\)$/],
    ["not-authoritative", /^lame-server: .*does not answer authoritatively for it$/],
    ["no-data", /^lame-server: /],
  ])("finds one that says %s", async (lie, message) => {
    const { messages, outcome } = await check({ secondLies: { "*": lie } });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
    expect(outcome.inconclusive).toEqual([]);
  });

  it("is open about one that is silent, for the silence may be this network's own", async () => {
    const { messages, outcome, port } = await check({ secondLies: { "*": "mute" } });
    expect(messages).toEqual([]);
    expect(outcome.inconclusive).toEqual([
      `ns2.example.com (127.0.0.2:${port}), a name server of example.com, did not answer in time`,
    ]);
  });

  it("finds a parent that names other servers", async () => {
    const former = { ...parent, "example.com": { ns: ["ns1.example.com", "ns.former.test"] } };
    const { messages } = await check({ parent: former });
    expect(messages).toEqual([
      "delegation-differs: example.com is delegated to ns.former.test, ns1.example.com, but the zone itself names ns1.example.com, ns2.example.com",
    ]);
  });

  it("is open when the parent or the name servers are not known", async () => {
    const { outcome } = await check({ resolver: example });
    expect(outcome.inconclusive).toEqual([
      "the delegation of example.com could not be read from its parent zone",
    ]);
    const { outcome: none } = await check({ resolver: { "example.com": { a: ["203.0.113.10"] } } });
    expect(none.inconclusive?.[0]).toMatch(
      /the name servers of example\.com are not known: says the name has no such record/,
    );
  });
});
