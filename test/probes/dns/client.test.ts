import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DnsZone } from "../../../src/demo/dns-zone.ts";
import { askDns } from "../../../src/probes/dns/client.ts";
import { readMessage } from "../../../src/probes/dns/message.ts";
import { type DnsReply, outcomePhrase, type RecordType } from "../../../src/probes/dns/reply.ts";
import { parseDnsServer, serverText } from "../../../src/probes/dns/server-address.ts";
import { type Lie, startLyingDnsServer } from "../../harness/dns-server.ts";

const zone: DnsZone = {
  "example.com": {
    soa: 7,
    a: ["203.0.113.10", "203.0.113.11"],
    aaaa: ["2001:DB8:0:0:0:0:0:1"],
    mx: ["10 MX1.example.net"],
    ns: ["ns1.example.com"],
    txt: ["v=spf1 -all", "k".repeat(600)],
    caa: ['0 issue "letsencrypt.org"'],
  },
  "www.example.com": { cname: "edge.example.com" },
  "edge.example.com": { a: ["203.0.113.20"], ttl: 60 },
  "a.example.com": { cname: "b.example.com" },
  "b.example.com": { cname: "a.example.com" },
  "gone.example.com": { cname: "nothing.example.com" },
  "out.example.com": { cname: "cdn.example.net" },
  "deep.below.example.com": { a: ["203.0.113.30"] },
  "*.any.example.com": { a: ["203.0.113.40"] },
  "many.example.com": { a: Array.from({ length: 200 }, (_, index) => `203.0.113.${index}`) },
};

async function ask(
  name: string,
  type: RecordType,
  lie?: Lie,
  timeoutMs = 2_000,
): Promise<{ reply: DnsReply; asked: string[] }> {
  await using server = await startLyingDnsServer({ zone, ...(lie ? { lies: { "*": lie } } : {}) });
  const { signal } = new AbortController();
  const reply = await askDns(
    { address: "127.0.0.1", port: server.port },
    { name, type },
    { timeoutMs, signal },
  );
  return { reply, asked: server.asked };
}

describe("askDns", () => {
  it.each<[RecordType, string[]]>([
    ["A", ["203.0.113.10", "203.0.113.11"]],
    ["AAAA", ["2001:db8::1"]],
    ["MX", ["10 mx1.example.net"]],
    ["NS", ["ns1.example.com"]],
    ["TXT", ["v=spf1 -all", "k".repeat(600)]],
    ["CAA", ['0 issue "letsencrypt.org"']],
    ["SOA", ["ns1.example.com hostmaster.example.com 7"]],
  ])("reads %s records in canonical form", async (type, values) => {
    const { reply } = await ask("Example.com", type);
    expect(reply.outcome).toBe("answer");
    expect(reply.authoritative).toBe(true);
    expect(reply.records.map(({ value }) => value)).toEqual(values);
  });

  it("follows aliases within the answer and keeps each TTL", async () => {
    const { reply } = await ask("www.example.com", "A");
    expect(reply.aliases).toEqual(["edge.example.com"]);
    expect(reply.records).toEqual([{ name: "edge.example.com", type: "A", ttl: 60, value: "203.0.113.20" }]);
    expect(reply.answer.map(({ type }) => type)).toEqual(["CNAME", "A"]);
  });

  it("does not follow aliases when the alias itself is asked for", async () => {
    const { reply } = await ask("www.example.com", "CNAME");
    expect(reply.records.map(({ target }) => target)).toEqual(["edge.example.com"]);
    expect(reply.aliases).toEqual([]);
  });

  it("notices aliases in a circle", async () => {
    const { reply } = await ask("a.example.com", "A");
    expect(reply).toMatchObject({ outcome: "no-data", aliasLoop: true });
  });

  it.each<[string, RecordType, string]>([
    ["absent.example.com", "A", "nxdomain"],
    ["example.com", "SRV", "no-data"],
    ["below.example.com", "A", "no-data"],
    ["gone.example.com", "A", "nxdomain"],
    ["out.example.com", "A", "no-data"],
    ["x.y.any.example.com", "A", "answer"],
    ["www.example.net", "A", "refused"],
  ])("%s %s: %s", async (name, type, outcome) => {
    const { reply } = await ask(name, type);
    expect(reply.outcome).toBe(outcome);
  });

  it("fetches an answer too large for UDP over TCP", async () => {
    const { reply, asked } = await ask("many.example.com", "A");
    expect(reply.records).toHaveLength(200);
    expect(reply.transport).toBe("tcp");
    expect(asked).toEqual(["udp many.example.com A", "tcp many.example.com A"]);
  });

  it.each<[Lie, string, RegExp]>([
    ["servfail", "servfail", /SERVFAIL/],
    ["refused", "refused", /REFUSED/],
    ["notimp", "error", /NOTIMP/],
    ["nxdomain", "nxdomain", /NXDOMAIN/],
    ["no-data", "no-data", /no such record/],
    ["garbage", "malformed", /not valid DNS/],
    ["short", "malformed", /5 bytes/],
    ["truncate-always", "malformed", /over TCP is marked as truncated/],
    ["bogus", "servfail", /extended error 7 \(signature expired\)/],
  ])("tells a server that says %s apart", async (lie, outcome, phrase) => {
    const { reply } = await ask("example.com", "A", lie);
    expect(reply.outcome).toBe(outcome);
    expect(outcomePhrase(reply)).toMatch(phrase);
    expect(reply.records).toEqual([]);
  });

  it.each<[Lie, RegExp | undefined]>([
    ["mute", undefined],
    ["wrong-id", /another id came and was ignored/],
    ["wrong-question", /another question came and was ignored/],
  ])("waits for its own answer and asks twice when a server is %s", async (lie, detail) => {
    const { reply, asked } = await ask("example.com", "A", lie, 60);
    expect(reply.outcome).toBe("timeout");
    expect(asked).toEqual(["udp example.com A", "udp example.com A"]);
    if (detail) expect(reply.detail).toMatch(detail);
    else expect(reply.detail).toBeUndefined();
  });

  it.each<Lie>(["after-lie", "truncate", "cut", "no-edns"])(
    "gets the true answer in spite of %s",
    async (lie) => {
      const { reply } = await ask("example.com", "A", lie);
      expect(reply.outcome).toBe("answer");
      expect(reply.records).toHaveLength(2);
    },
  );

  it("asks again after one lost datagram", async () => {
    const { reply } = await ask("example.com", "A", "mute-once", 200);
    expect(reply.outcome).toBe("answer");
  });

  it("says when nobody listens", async () => {
    const server = await startLyingDnsServer({ zone });
    await server[Symbol.asyncDispose]();
    const { signal } = new AbortController();
    const question = { name: "example.com", type: "A" } as const;
    const reply = await askDns({ address: "127.0.0.1", port: server.port }, question, {
      timeoutMs: 500,
      signal,
    });
    expect(reply).toMatchObject({ outcome: "unreachable", detail: "ECONNREFUSED" });
  });

  it("ends with the run", async () => {
    await using server = await startLyingDnsServer({ zone, lies: { "*": "mute" } });
    const abort = new AbortController();
    const question = { name: "example.com", type: "A" } as const;
    const limits = { timeoutMs: 60_000, signal: abort.signal };
    const asking = askDns({ address: "127.0.0.1", port: server.port }, question, limits);
    abort.abort(new Error("the run is over"));
    await expect(asking).rejects.toThrow("the run is over");
  });
});

describe("readMessage", () => {
  it("never throws, whatever arrives", () => {
    const question = { name: "example.com", type: "A" } as const;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, response) => {
        const bytes = Buffer.from(noise);
        if (bytes.length > 3) {
          bytes.writeUInt16BE(4711, 0);
          if (response) bytes[2] = 0x80;
        }
        expect(["answer", "truncated", "foreign", "malformed"]).toContain(
          readMessage(bytes, question, 4711).kind,
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("parseDnsServer", () => {
  it.each([
    ["1.1.1.1", "1.1.1.1"],
    ["127.0.0.1:5353", "127.0.0.1:5353"],
    ["1.1.1.1:53", "1.1.1.1"],
    ["2606:4700::1111", "2606:4700::1111"],
    ["[::1]:5353", "[::1]:5353"],
    ["[::1]", "::1"],
  ])("reads %s", (text, shown) => {
    const server = parseDnsServer(text);
    expect(server && serverText(server)).toBe(shown);
  });

  it.each(["dns.example.com", "1.1.1.1:0", "1.1.1.1:99999", "[1.1.1.1]:53", "", "1.1.1", "1.1.1.1:x"])(
    "refuses %s",
    (text) => {
      expect(parseDnsServer(text)).toBeUndefined();
    },
  );
});
