import { describe, expect, it } from "vitest";
import { gate } from "../../../src/gates/dns-records/index.ts";
import { askDns } from "../../../src/probes/dns/client.ts";
import type { RecordType } from "../../../src/probes/dns/reply.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { dsRecords, type RealServer, startKnot, startUnbound } from "./name-servers.ts";

const shop = `
@ NS ns1
@ NS ns2
ns1 A 127.0.0.1
ns2 A 127.0.0.2
@ A 203.0.113.10
@ AAAA 2001:db8::10
@ MX 10 mail
@ TXT "v=spf1 mx -all"
@ TXT "${"k".repeat(250)}" "${"l".repeat(250)}"
@ CAA 0 issue "letsencrypt.org"
mail A 203.0.113.25
www CNAME @
gone CNAME nothing
out CNAME www.elsewhere.test.
loop CNAME pool
pool CNAME loop
*.wild A 203.0.113.40
below.empty A 203.0.113.41
_sip._tcp SRV 10 5 5060 mail
${Array.from({ length: 120 }, (_, index) => `many A 198.18.1.${index}`).join("\n")}
`;

const ask = (server: RealServer, name: string, type: RecordType, more = {}) =>
  askDns(
    { address: "127.0.0.1", port: server.port },
    { name, type, ...more },
    { timeoutMs: 5_000, signal: new AbortController().signal },
  );

async function check(options: Record<string, unknown>) {
  const context = gateContext({
    domain: "shop.test",
    network: { ...gateContext().network, timeoutMs: 5_000 },
  });
  const { findings, outcome } = await runGate(gate, options, context);
  const messages = findings.map(
    ({ rule, subject, args }) => `${rule.slice(12)}: ${gate.rules[rule.slice(12)]!.message(subject, args)}`,
  );
  return { messages, outcome, coverage: context.coverage.snapshot() };
}

const right = {
  "@": {
    a: ["203.0.113.10"],
    aaaa: ["2001:db8::10"],
    mx: ["10 mail.shop.test"],
    ns: ["ns1.shop.test", "ns2.shop.test"],
    txt: ["v=spf1 mx -all", "k*l"],
    caa: ["issue letsencrypt.org"],
  },
  www: { cname: "shop.test" },
  "_sip._tcp": { srv: ["10 5 5060 mail.shop.test"] },
};

describe("the DNS client against Knot DNS", () => {
  it.each<[string, RecordType, string, boolean]>([
    ["shop.test", "A", "answer", false],
    ["nope.shop.test", "A", "nxdomain", false],
    ["empty.shop.test", "A", "no-data", false],
    ["x.wild.shop.test", "A", "answer", false],
    ["gone.shop.test", "A", "nxdomain", false],
    ["out.shop.test", "A", "no-data", false],
    ["loop.shop.test", "A", "no-data", true],
    ["www.elsewhere.test", "A", "refused", false],
  ])("%s %s: %s", async (name, type, outcome, aliasLoop) => {
    await using knot = await startKnot({ zones: { "shop.test": shop } });
    expect(await ask(knot, name, type)).toMatchObject({ outcome, aliasLoop });
  });

  it("gets what is too large for UDP over TCP", async () => {
    await using knot = await startKnot({ zones: { "shop.test": shop } });
    const reply = await ask(knot, "many.shop.test", "A");
    expect(reply.transport).toBe("tcp");
    expect(reply.records).toHaveLength(120);
  });
});

describe("dns-records against Knot DNS and Unbound", () => {
  it("ships a signed zone, seen by its own server and by a validating resolver", async () => {
    await using knot = await startKnot({ zones: { "shop.test": shop }, signed: ["shop.test"] });
    await using unbound = await startUnbound({
      stubs: { "shop.test": knot },
      anchors: await dsRecords(knot, "shop.test"),
    });
    const reply = await ask(unbound, "shop.test", "A");
    expect(reply).toMatchObject({ authenticated: true, recursive: true });
    const { messages, outcome, coverage } = await check({
      records: right,
      resolvers: [knot.address, unbound.address],
    });
    expect(messages).toEqual([]);
    expect(outcome.inconclusive).toEqual([]);
    expect(coverage.checked["records"]).toBe(8);
  });

  it("finds signatures that end soon", async () => {
    await using knot = await startKnot({ zones: { "shop.test": shop }, signed: ["shop.test"] });
    const { messages } = await check({
      records: { "@": { a: ["203.0.113.10"], aaaa: ["2001:db8::10"] } },
      resolvers: [knot.address],
      "signature-days": 60,
    });
    expect(messages).toEqual([
      expect.stringMatching(
        /^signature-expiring: the DNSSEC signature of shop\.test A+ expires in 1[34] days$/,
      ),
    ]);
  });

  it("tells a zone that does not validate from a zone that is away", async () => {
    await using knot = await startKnot({ zones: { "shop.test": shop }, signed: ["shop.test"] });
    const wrong = (await dsRecords(knot, "shop.test")).map((line) =>
      line.replace(/[0-9A-Fa-f]{8}$/, "00000000"),
    );
    await using unbound = await startUnbound({ stubs: { "shop.test": knot }, anchors: wrong });
    const options = {
      records: { "@": { a: ["203.0.113.10"], aaaa: ["2001:db8::10"] } },
      resolvers: [unbound.address],
    };
    const broken = await check(options);
    expect(broken.messages).toEqual([
      expect.stringMatching(/^dnssec-broken: shop\.test A fails DNSSEC validation/),
      expect.stringMatching(/^dnssec-broken: shop\.test AAAA fails/),
    ]);
    expect(broken.outcome.inconclusive).toEqual([]);
    await using empty = await startKnot({ zones: { "elsewhere.test": "@ NS ns1\nns1 A 127.0.0.1" } });
    await using fresh = await startUnbound({ stubs: { "shop.test": empty } });
    const away = await check({ ...options, resolvers: [fresh.address] });
    expect(away.messages).toEqual([]);
    expect(away.outcome.inconclusive?.[0]).toMatch(/^not checked: shop\.test A.*SERVFAIL/);
  });

  it("finds aliases to nothing, in the zone and out of it, through a resolver", async () => {
    await using knot = await startKnot({
      zones: { "shop.test": shop, "elsewhere.test": "@ NS ns1\nns1 A 127.0.0.1" },
    });
    await using unbound = await startUnbound({ stubs: { "shop.test": knot, "elsewhere.test": knot } });
    const records = {
      gone: { cname: "nothing.shop.test" },
      out: { cname: "www.elsewhere.test" },
      loop: { cname: "pool.shop.test" },
    };
    const { messages } = await check({ records, resolvers: [unbound.address] });
    expect(messages).toEqual([
      "dangling: gone.shop.test CNAME leads to nothing.shop.test, which does not exist",
      "dangling: out.shop.test CNAME leads to www.elsewhere.test, which does not exist",
      "alias-loop: loop.shop.test is an alias that leads back to itself: loop.shop.test → pool.shop.test → loop.shop.test",
    ]);
  });

  it("finds an old zone on the second name server, and reads the delegation from a referral", async () => {
    await using first = await startKnot({ zones: { "shop.test": shop }, serial: 8 });
    const old = shop.replace("@ A 203.0.113.10", "@ A 203.0.113.9");
    await using _second = await startKnot({
      zones: { "shop.test": old },
      serial: 7,
      host: "127.0.0.2",
      port: first.port,
    });
    const delegation = "@ NS ns\nns A 127.0.0.3\nshop NS ns1.shop\nns1.shop A 127.0.0.1";
    await using parent = await startKnot({
      zones: { test: delegation },
      host: "127.0.0.3",
      port: first.port,
    });
    await using unbound = await startUnbound({ stubs: { "shop.test": first, test: parent } });
    const { messages, outcome } = await check({
      records: { "@": { a: ["203.0.113.10"], aaaa: ["2001:db8::10"] } },
      resolvers: [unbound.address],
      authoritative: { port: first.port },
    });
    expect(messages).toEqual([
      "serial-differs: the name servers of shop.test serve different versions: 8 at ns1.shop.test; 7 at ns2.shop.test",
      "delegation-differs: shop.test is delegated to ns1.shop.test, but the zone itself names ns1.shop.test, ns2.shop.test",
      `mismatch: shop.test A is 203.0.113.9, expected 203.0.113.10 (at 127.0.0.2:${first.port}, of 3 servers queried)`,
    ]);
    expect(outcome.inconclusive).toEqual([]);
  });
});
