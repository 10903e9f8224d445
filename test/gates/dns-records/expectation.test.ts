import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressMatcher, isNetwork } from "../../../src/gates/dns-records/addresses.ts";
import { compareRecords } from "../../../src/gates/dns-records/compare.ts";
import {
  absoluteName,
  type Expectation,
  expectationsOf,
} from "../../../src/gates/dns-records/expectation.ts";
import { asciiName } from "../../../src/gates/dns-records/matchers.ts";
import { options } from "../../../src/gates/dns-records/options.ts";

const records = (values: readonly string[]) =>
  values.map((value) => ({ name: "example.com", type: "A", ttl: 60, value }));

async function expectation(entry: unknown): Promise<Expectation> {
  const parsed = options.parse({ records: { "@": entry } });
  const { sets } = await expectationsOf(parsed, { domain: "example.com" });
  return sets[0] as Expectation;
}

describe("absoluteName", () => {
  it.each<[string, string]>([
    ["@", "example.com"],
    ["www", "www.example.com"],
    ["WWW", "www.example.com"],
    ["*.shop", "*.shop.example.com"],
    ["www.example.com", "www.example.com"],
    ["example.com", "example.com"],
    ["a.b", "a.b.example.com"],
    ["www.example.net.", "www.example.net"],
    ["notexample.com", "notexample.com.example.com"],
    ["münchen", "xn--mnchen-3ya.example.com"],
  ])("%s is %s", (label, name) => {
    expect(absoluteName(label, "example.com")).toBe(name);
  });

  it("keeps stars and underscores", () => {
    expect(asciiName("*.Über._TCP.example.")).toBe("*.xn--ber-goa._tcp.example");
  });
});

describe("compareRecords", () => {
  const address = fc.integer({ min: 1, max: 6 }).map((last) => `203.0.113.${last}`);
  const addresses = fc.uniqueArray(address, { maxLength: 6 });

  it("has nothing to say exactly when an exact set is there", async () => {
    await fc.assert(
      fc.asyncProperty(addresses, addresses, async (expected, actual) => {
        const problems = compareRecords(await expectation({ a: expected }), records(actual));
        const same = expected.length === actual.length && expected.every((one) => actual.includes(one));
        expect(problems.length === 0).toBe(same);
      }),
    );
  });

  it("names for `contains` what is lacking, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(addresses, addresses, async (contains, actual) => {
        const problems = compareRecords(await expectation({ a: { contains } }), records(actual));
        const lacking = contains.filter((one) => !actual.includes(one));
        expect(problems.flatMap((problem) => ("expected" in problem ? problem.expected : []))).toEqual(
          lacking,
        );
      }),
    );
  });

  it("names for `only` what is outside, and for `not` what is inside", async () => {
    await fc.assert(
      fc.asyncProperty(addresses, fc.uniqueArray(address, { minLength: 1 }), async (list, actual) => {
        const only = compareRecords(await expectation({ a: { only: list } }), records(actual));
        expect(only.length > 0).toBe(actual.some((one) => !list.includes(one)));
        const not = compareRecords(await expectation({ a: { not: list } }), records(actual));
        expect(not.length > 0).toBe(actual.some((one) => list.includes(one)));
      }),
    );
  });

  it.each<[unknown, string, boolean]>([
    [{ mx: ["10 MX1.example.net."] }, "10 mx1.example.net", true],
    [{ mx: ["mx1.example.net"] }, "77 mx1.example.net", true],
    [{ mx: ["10 *.example.net"] }, "10 mx1.example.net", true],
    [{ mx: ["10 mx1.example.net"] }, "20 mx1.example.net", false],
    [{ mx: ["0 ."] }, "0 .", true],
    [{ txt: ['"v=DKIM1; " "p=abc"'] }, "v=DKIM1; p=abc", true],
    [{ txt: ["/^v=spf1 .*-all$/"] }, "v=spf1 mx -all", true],
    [{ txt: ["/^v=spf1 .*-all$/"] }, "v=spf1 mx ~all", false],
    [{ caa: ["issue letsencrypt.org"] }, '0 issue "letsencrypt.org"', true],
    [{ caa: ['128 issue "letsencrypt.org"'] }, '0 issue "letsencrypt.org"', false],
    [{ srv: ["10 5 443 H.example.net"] }, "10 5 443 h.example.net", true],
    [{ aaaa: ["2001:DB8::0:1"] }, "2001:db8::1", true],
    [{ cname: "*.cdn.example.net" }, "x.cdn.example.net", true],
  ])("%j against %s: %s", async (entry, value, matches) => {
    expect(compareRecords(await expectation(entry), records([value])).length === 0).toBe(matches);
  });
});

describe("addresses", () => {
  it("knows Cloudflare's networks to their edges", () => {
    const inside = addressMatcher("cloudflare");
    expect(["104.16.0.0", "104.27.255.255", "172.71.255.255", "2606:4700::6810:1"].every(inside)).toBe(true);
    expect(["104.28.0.0", "104.15.255.255", "172.72.0.0", "2606:4701::"].some(inside)).toBe(false);
  });

  it.each<[string, boolean]>([
    ["1.2.3.4", true],
    ["1.2.3.0/24", true],
    ["::/0", true],
    ["1.2.3.0/33", false],
    ["old-host.example", false],
  ])("%s is a network: %s", (text, network) => {
    expect(isNetwork(text)).toBe(network);
  });
});
