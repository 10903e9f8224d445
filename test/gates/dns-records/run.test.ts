import { describe, expect, it } from "vitest";
import type { DnsZone } from "../../../src/demo/dns-zone.ts";
import { gate } from "../../../src/gates/dns-records/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { type LyingOptions, startLyingDnsServer } from "../../harness/dns-server.ts";

const zone: DnsZone = {
  "example.com": {
    soa: 7,
    a: ["203.0.113.10"],
    mx: ["10 mx1.example.com", "20 mx2.example.com"],
    ns: ["ns1.example.com"],
    txt: ["v=spf1 mx -all", "google-site-verification=abc"],
    caa: ['0 issue "letsencrypt.org"', '0 iodef "mailto:x@example.com"'],
  },
  "ns1.example.com": { a: ["203.0.113.53"] },
  "mx1.example.com": { a: ["203.0.113.25"] },
  "mx2.example.com": { a: ["203.0.113.26"] },
  "www.example.com": { cname: "edge.example.com" },
  "edge.example.com": { a: ["203.0.113.20"] },
  "old.example.com": { cname: "gone.example.com" },
  "azure.example.com": { cname: "shop.azurewebsites.net" },
  "empty.example.com": { cname: "text.example.com" },
  "text.example.com": { txt: ["hello"] },
  "loop.example.com": { cname: "pool.example.com" },
  "pool.example.com": { cname: "loop.example.com" },
  "out.example.com": { cname: "cdn.example.net" },
  "office.example.com": { a: ["10.1.2.3"] },
  "nat.example.com": { a: ["100.64.0.1"] },
  "local.example.com": { aaaa: ["fd00::1"] },
  "two.example.com": { a: ["203.0.113.30", "198.51.100.7"] },
  "both.example.com": { a: ["203.0.113.31"], aaaa: ["2001:db8::31"] },
  "cf.example.com": { a: ["104.16.1.1", "172.64.2.2"] },
  "slow.example.com": { a: ["203.0.113.32"], ttl: 86_400 },
};

async function check(
  records: unknown,
  options: Record<string, unknown> = {},
  server: Partial<LyingOptions> = {},
) {
  await using dns = await startLyingDnsServer({ zone, ...server });
  const context = gateContext({ domain: "example.com" });
  const given = { records, resolvers: [dns.address], timeout: "100ms", ...options };
  const { findings, outcome } = await runGate(gate, given, context);
  const told = findings.map(({ rule, subject, args }) => ({
    rule: rule.slice("dns-records/".length),
    message: gate.rules[rule.slice("dns-records/".length)]!.message(subject, args),
  }));
  const rules = told.map(({ rule }) => rule);
  const messages = told.map(({ message }) => message);
  return { findings, outcome, rules, messages, asked: dns.asked, coverage: context.coverage.snapshot() };
}

describe("dns-records", () => {
  it("ships when every record is as expected, of every type and in every form", async () => {
    const { findings, outcome, coverage } = await check({
      "@": {
        a: ["203.0.113.10"],
        mx: ["10 mx1.example.com", { preference: 20, exchange: "mx2.example.com" }],
        ns: "NS1.example.com.",
        txt: { contains: ["v=spf1 * -all", "/^google-site-verification=[a-z]+$/"] },
        caa: ["issue letsencrypt.org", { tag: "iodef", value: "mailto:x@example.com" }],
      },
      www: { cname: "edge.example.com" },
      "edge.example.com": { a: "203.0.113.0/24", aaaa: "none" },
      cf: { a: ["cloudflare"] },
      "two.example.com.": { a: { only: ["203.0.113.0/24", "198.51.100.7"], not: ["192.0.2.1"] } },
      nowhere: "none",
      office: { a: ["10.1.2.3"], private: true },
    });
    expect(findings).toEqual([]);
    expect(outcome.inconclusive).toEqual([]);
    expect(coverage.checked["records"]).toBe(16);
    expect(outcome.tables?.[0]?.rows).toContainEqual(["www.example.com", "CNAME", "edge.example.com"]);
  });

  it.each<[string, unknown, string, RegExp]>([
    [
      "a name that does not exist",
      { nope: { cname: "edge.example.com" } },
      "missing",
      /does not exist \(NXDOMAIN\)/,
    ],
    ["a type that is not there", { edge: { txt: ["hi"] } }, "missing", /has no TXT record; expected hi/],
    [
      "one of several values",
      { "@": { mx: ["10 mx1.example.com", "20 mx2.example.com", "30 mx3.example.com"] } },
      "missing",
      /lacks MX 30 mx3/,
    ],
    [
      "another value",
      { "@": { a: ["203.0.113.99"] } },
      "mismatch",
      /is 203\.0\.113\.10, expected 203\.0\.113\.99/,
    ],
    ["another target", { www: { cname: "cdn.example.com" } }, "mismatch", /is edge\.example\.com/],
    ["one address too many", { two: { a: ["203.0.113.30"] } }, "unexpected", /also has A 198\.51\.100\.7/],
    ["a value that must go", { two: { a: { not: ["198.51.100.0/24"] } } }, "unexpected", /198\.51\.100\.7/],
    [
      "none of the allowed values",
      { two: { a: { only: ["192.0.2.1"] } } },
      "mismatch",
      /expected 192\.0\.2\.1/,
    ],
    ["a record that must go", { www: "none" }, "unexpected", /also has CNAME edge/],
    [
      "an IPv6 address nobody listed",
      { both: { a: ["203.0.113.31"] } },
      "unexpected",
      /also has AAAA 2001:db8::31/,
    ],
    [
      "an alias to nothing",
      { old: { cname: "gone.example.com" } },
      "dangling",
      /gone\.example\.com, which does not exist$/,
    ],
    [
      "an alias to a name without address",
      { empty: { cname: "text.example.com" } },
      "dangling",
      /has no address/,
    ],
    [
      "an alias in a circle",
      { loop: { cname: "pool.example.com" } },
      "alias-loop",
      /loop\.example\.com → pool\.example\.com → loop/,
    ],
    [
      "a private address",
      { office: { a: ["10.1.2.3"] } },
      "private-address",
      /a private address 10\.1\.2\.3/,
    ],
    ["a carrier's address", { nat: { a: ["100.64.0.1"] } }, "private-address", /carrier-grade NAT/],
    ["a local IPv6 address", { local: { aaaa: ["fd00::1"] } }, "private-address", /unique local/],
    [
      "the apex's flattened alias",
      { "@": { alias: "edge.example.com" } },
      "mismatch",
      /expected the addresses of edge/,
    ],
  ])("finds %s", async (_, records, rule, message) => {
    const { rules, messages, outcome, findings } = await check(records);
    expect(outcome.inconclusive).toEqual([]);
    expect(rules).toEqual([rule]);
    expect(messages[0]).toMatch(message);
    expect(findings[0]?.evidence.some(({ kind }) => kind === "command")).toBe(true);
  });

  it("accepts a flattened alias with the addresses of its target", async () => {
    const { rules, coverage } = await check({ "edge.example.com": { alias: "www.example.com" } });
    expect(rules).toEqual([]);
    expect(coverage.checked["records"]).toBe(1);
  });

  it("reports a dead alias once, not also as missing addresses", async () => {
    const { rules } = await check({ old: { a: ["203.0.113.10"] } });
    expect(rules).toEqual(["dangling"]);
  });

  it("says when a dead target can be claimed by anybody", async () => {
    const { messages } = await check(
      { azure: { cname: "shop.azurewebsites.net" } },
      {},
      { zone: { "azure.example.com": zone["azure.example.com"]! }, recursive: true },
    );
    expect(messages).toEqual([
      "azure.example.com CNAME leads to shop.azurewebsites.net, which does not exist; anyone can claim that name at Azure App Service",
    ]);
  });

  it("says when a dead target's domain can be registered by anybody", async () => {
    const { messages } = await check(
      { www: { cname: "www.lapsed.net" } },
      {},
      { zone: { "www.example.com": { cname: "www.lapsed.net" } }, recursive: true },
    );
    expect(messages[0]).toContain("lapsed.net is not registered, so anyone can register it");
  });

  it("finds mail servers that are aliases or lead nowhere", async () => {
    const { rules, messages } = await check(
      { "@": { mx: ["10 mx2.example.com", "20 mx9.example.com"] } },
      {},
      {
        zone: {
          ...zone,
          "example.com": { soa: 1, mx: ["10 mx2.example.com", "20 mx9.example.com"] },
          "mx2.example.com": { cname: "mx1.example.com" },
        },
      },
    );
    expect(rules.sort()).toEqual(["dangling", "target-is-alias"]);
    expect(messages.join()).toContain("example.com MX leads to mx9.example.com, which does not exist");
  });

  it("leaves an alias into another zone open when no server asked resolves it", async () => {
    const { rules, outcome, coverage } = await check({ out: { cname: "cdn.example.net" } });
    expect(rules).toEqual([]);
    expect(outcome.inconclusive).toEqual([]);
    expect(coverage.skipped).toContainEqual({
      what: "alias targets",
      reason: "no server queried resolves names of other zones",
      count: 1,
    });
  });

  it("cannot judge addresses behind an alias that no server asked resolves", async () => {
    const { rules, outcome } = await check({ out: { a: ["203.0.113.1"] } });
    expect(rules).toEqual([]);
    expect(outcome.inconclusive?.[0]).toMatch(
      /not checked: out\.example\.com A.*REFUSED.*alias leads to cdn\.example\.net/,
    );
  });

  it("does not ask where a certificate challenge leads", async () => {
    const { rules, asked } = await check(
      { "_acme-challenge": { cname: "x.acme.example.com" } },
      {},
      { zone: { ...zone, "_acme-challenge.example.com": { cname: "x.acme.example.com" } } },
    );
    expect(rules).toEqual([]);
    expect(asked).not.toContain("udp _acme-challenge.example.com A");
  });

  it.each(["servfail", "refused", "mute", "garbage", "wrong-id"] as const)(
    "is inconclusive, never missing, when the server says %s",
    async (lie) => {
      const { findings, outcome, coverage } = await check(
        { "@": { a: ["203.0.113.10"] } },
        {},
        { lies: { "*": lie } },
      );
      expect(findings).toEqual([]);
      expect(outcome.inconclusive?.[0]).toMatch(/^not checked: example\.com A/);
      expect(coverage.checked["records"]).toBe(0);
    },
  );

  it("stops asking a server that never speaks", async () => {
    const records = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`h${n}`, { cname: "x.example.com" }]),
    );
    const { asked } = await check(records, { timeout: "30ms" }, { lies: { "*": "mute" } });
    // 32 questions are under way at once, each sent twice; what waits behind them is not sent.
    expect(asked.length).toBeLessThanOrEqual(2 * 36);
  });

  it("asks every resolver, and says which of them see the old value", async () => {
    await using old = await startLyingDnsServer({
      zone: { ...zone, "www.example.com": { cname: "mx1.example.com" } },
    });
    await using dns = await startLyingDnsServer({ zone });
    const { messages } = await check(
      { www: { cname: "edge.example.com" } },
      { resolvers: [old.address, dns.address] },
    );
    expect(messages).toEqual([
      `www.example.com CNAME is mx1.example.com, expected edge.example.com (at ${old.address}, of 2 servers queried)`,
    ]);
  });

  it("notices resolvers that disagree although each answer would do", async () => {
    await using old = await startLyingDnsServer({
      zone: { ...zone, "edge.example.com": { a: ["203.0.113.21"] } },
    });
    await using dns = await startLyingDnsServer({ zone });
    const { rules, messages } = await check(
      { edge: { a: ["203.0.113.0/24"] } },
      { resolvers: [old.address, dns.address] },
    );
    expect(rules).toEqual(["resolvers-disagree"]);
    expect(messages[0]).toContain(`203.0.113.20 at ${dns.address}; 203.0.113.21 at ${old.address}`);
  });

  it("judges by the resolver that answers and stays open about the one that does not", async () => {
    await using mute = await startLyingDnsServer({ zone, lies: { "*": "mute" } });
    await using dns = await startLyingDnsServer({ zone });
    const { rules, outcome } = await check(
      { "@": { a: ["192.0.2.1"] } },
      { resolvers: [mute.address, dns.address] },
    );
    expect(rules).toEqual(["mismatch"]);
    expect(outcome.inconclusive?.join()).toContain(`${mute.address} did not answer in time`);
  });

  it("finds names that still lead to the former host", async () => {
    const { rules, messages } = await check(
      {
        two: { a: { contains: ["203.0.113.30"] } },
        www: { cname: "*.example.com" },
        "@": { a: ["203.0.113.10"] },
      },
      { former: ["198.51.100.0/24", "edge.*"] },
    );
    expect(rules).toEqual(["former-host", "former-host"]);
    expect(messages[0]).toContain("still points to the former host: 198.51.100.7");
  });

  it("finds records that are cached for too long", async () => {
    const { messages } = await check(
      { slow: { a: ["203.0.113.32"] }, "@": { a: ["203.0.113.10"] } },
      { "max-ttl": "5m" },
    );
    expect(messages).toEqual(["slow.example.com A may be cached for 86400 s, more than 300 s"]);
  });

  it("tells broken DNSSEC from an outage", async () => {
    const { rules, messages, outcome } = await check(
      { "@": { a: ["203.0.113.10"] } },
      {},
      { lies: { "example.com A": "bogus" } },
    );
    expect(rules).toEqual(["dnssec-broken"]);
    expect(messages[0]).toMatch(
      /fails DNSSEC validation at 127\.0\.0\.1:\d+ \(extended error 7 \(signature expired\)\)/,
    );
    expect(outcome.inconclusive).toEqual([]);
  });

  it("does not take a failure that passes for anything", async () => {
    const { rules, outcome } = await check(
      { "@": { a: ["203.0.113.10"] } },
      {},
      { lies: { "example.com A": "servfail-once" } },
    );
    expect(rules).toEqual([]);
    expect(outcome.inconclusive).toEqual([]);
  });

  it("finds a CAA record that shuts out the authority in use, at the closest name that has one", async () => {
    const authorities = { "certificate-authorities": ["pki.goog", "letsencrypt.org"] };
    const { rules, messages } = await check({ edge: { a: ["203.0.113.20"] } }, authorities);
    expect(rules).toEqual(["caa-forbids"]);
    expect(messages[0]).toBe(
      "pki.goog may not issue certificates for edge.example.com: CAA at example.com allows letsencrypt.org",
    );
  });

  it("finds a wildcard nobody declared", async () => {
    const wild = { ...zone, "*.example.com": { a: ["203.0.113.10"] } };
    const records = { "@": { a: ["203.0.113.10"] } };
    expect((await check(records, {}, { zone: wild })).rules).toEqual(["wildcard"]);
    const declared = { ...records, "*": { a: ["203.0.113.10"] } };
    expect((await check(declared, {}, { zone: wild })).rules).toEqual([]);
  });
});

describe("dns-records options", () => {
  it.each<[string, unknown]>([
    ["an address that is none", { "@": { a: ["300.1.1.1"] } }],
    ["an IPv6 address as A", { "@": { a: ["::1"] } }],
    ["a network too narrow", { "@": { a: ["10.0.0.0/33"] } }],
    ["a label of 64 bytes", { ["a".repeat(64)]: { cname: "x.example.com" } }],
    ["a URL as a name", { www: { cname: "https://example.com/" } }],
    ["an unknown type", { www: { spf: ["v=spf1"] } }],
  ])("refuse %s", (_, records) => {
    expect(gate.options.safeParse({ records }).success).toBe(false);
  });

  it.each(["dns.google", "1.2.3.4:70000"])("refuse the resolver %s", (resolver) => {
    expect(gate.options.safeParse({ resolvers: [resolver] }).success).toBe(false);
  });

  it("refuse a CNAME beside other records", async () => {
    await expect(check({ www: { cname: "x.example.com", a: ["203.0.113.1"] } })).rejects.toThrow(/RFC 1034/);
  });

  it("refuse a relative name without a domain", async () => {
    const context = gateContext();
    const records = { www: { a: ["203.0.113.1"] } };
    await expect(runGate(gate, { records, resolvers: ["127.0.0.1:9"] }, context)).rejects.toThrow(/domain/);
  });

  it("refuse a regular expression RE2 cannot read", async () => {
    await expect(check({ "@": { txt: ["/(?=x)/"] } })).rejects.toThrow(/RE2/);
  });

  it("take the domain from the site", async () => {
    await using dns = await startLyingDnsServer({ zone });
    const context = gateContext({ site: new URL("https://www.example.com/") });
    const given = { records: { "@": { a: ["203.0.113.10"] } }, resolvers: [dns.address] };
    const { findings } = await runGate(gate, given, context);
    expect(findings).toEqual([]);
    expect(context.coverage.snapshot().checked["records"]).toBe(2);
  });

  it("apply when records are expected", async () => {
    const context = gateContext();
    expect(await gate.notApplicable(gate.options.parse({}), context)).toMatch(/no records are expected/);
    const { outcome } = await runGate(gate, {}, context);
    expect(outcome.inconclusive).toHaveLength(1);
  });
});
