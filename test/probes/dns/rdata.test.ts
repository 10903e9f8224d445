import type { Answer } from "dns-packet";
import { describe, expect, it } from "vitest";
import { canonicalIpv6, canonicalName, recordOf } from "../../../src/probes/dns/rdata.ts";

const record = (type: string, data: unknown, more: object = {}): Answer =>
  ({ name: "WWW.Example.com.", type, class: "IN", ttl: 60, data, ...more }) as Answer;
const bytes = (hex: string) => Buffer.from(hex, "hex");

describe("a record in the form that compares", () => {
  it.each<[string, unknown, string, object?]>([
    ["A", "203.0.113.10", "203.0.113.10"],
    ["AAAA", "2001:DB8:0:0::1", "2001:db8::1"],
    ["CNAME", "Edge.Example.NET.", "edge.example.net", { target: "edge.example.net" }],
    ["NS", "ns1.example.com", "ns1.example.com", { target: "ns1.example.com" }],
    ["PTR", ".", ".", { target: "" }],
    [
      "MX",
      { preference: 10, exchange: "MX.example.net." },
      "10 mx.example.net",
      { target: "mx.example.net" },
    ],
    ["MX", { exchange: "." }, "0 .", { target: "" }],
    [
      "SRV",
      { priority: 1, weight: 2, port: 443, target: "A.example" },
      "1 2 443 a.example",
      { target: "a.example" },
    ],
    ["SRV", { port: 443, target: "a.example" }, "0 0 443 a.example"],
    ["TXT", [Buffer.from("v=spf1 "), Buffer.from("-all")], "v=spf1 -all"],
    ["TXT", "é", "é"],
    ["CAA", { flags: 128, tag: "Issue", value: "ca.example" }, '128 issue "ca.example"'],
    ["CAA", { tag: "iodef", value: 'a"b' }, '0 iodef "a\\"b"'],
    [
      "SOA",
      { mname: "NS1.example.com.", rname: "Host.example.com", serial: 7 },
      "ns1.example.com host.example.com 7",
      { target: "ns1.example.com", serial: 7 },
    ],
    ["DS", { keyTag: 1, algorithm: 13, digestType: 2, digest: bytes("ab01") }, "1 13 2 ab01"],
    ["DNSKEY", { flags: 257, algorithm: 13, key: bytes("ff00") }, "257 3 13 /wA="],
    ["TLSA", { usage: 3, selector: 1, matchingType: 1, certificate: bytes("0a") }, "3 1 1 0a"],
    [
      "RRSIG",
      { typeCovered: "A", signersName: "Example.com.", expiration: 1_800_000_000 },
      "A by example.com",
      { signature: { covers: "A", signer: "example.com", expires: 1_800_000_000_000 } },
    ],
    ["NAPTR", {}, ""],
  ])("%s %j", (type, data, value, more = {}) => {
    expect(recordOf(record(type, data))).toMatchObject({
      name: "www.example.com",
      type,
      ttl: 60,
      value,
      ...more,
    });
  });

  it("is refused when the data does not fit the type", () => {
    for (const [type, data] of [
      ["AAAA", "203.0.113.1"],
      ["MX", null],
      ["CNAME", undefined],
    ] as const)
      expect(() => recordOf(record(type, data))).toThrow();
  });

  it("takes a record without a lifetime for one that lives no time", () => {
    expect(recordOf(record("A", "203.0.113.10", { ttl: undefined })).ttl).toBe(0);
  });
});

describe("names and addresses", () => {
  it("have one form each", () => {
    expect(["A.Example.", "a.example", "."].map(canonicalName)).toEqual(["a.example", "a.example", ""]);
    expect(["2001:0db8::0:1", "::FFFF:10.0.0.1"].map(canonicalIpv6)).toEqual([
      "2001:db8::1",
      "::ffff:10.0.0.1",
    ]);
  });
});
