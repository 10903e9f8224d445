import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { DnsZone } from "../../../src/demo/dns-zone.ts";
import { examples } from "../../../src/gates/dns-records/examples.ts";
import { gate } from "../../../src/gates/dns-records/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { startLyingDnsServer } from "../../harness/dns-server.ts";
import { sides } from "../../harness/examples.ts";

/** Rules whose examples are one zone, which a server on loopback can serve. */
const served = [
  "missing",
  "mismatch",
  "unexpected",
  "dangling",
  "alias-loop",
  "target-is-alias",
  "private-address",
  "former-host",
  "ttl-too-long",
  "caa-forbids",
  "wildcard",
] as const;

interface Records {
  cname?: string;
  ttl?: number;
  [type: string]: string | string[] | number | undefined;
}

function zoneOf(text: string): Record<string, Records> {
  const zone: Record<string, Records> = {};
  for (const line of text.split("\n").filter((one) => !one.startsWith(";"))) {
    const [, name = "", ttl = "", type = "", value = ""] =
      /^(\S+)\.\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    const records = zone[name] ?? { ttl: Number(ttl) };
    zone[name] = records;
    const key = type.toLowerCase();
    const bare = value.replace(/\.$/, "");
    if (key === "cname") records.cname = bare;
    else records[key] = [...((records[key] as string[] | undefined) ?? []), bare];
  }
  return zone;
}

/** What is expected where the example does not say: what is there. */
function recordsOf(zone: Record<string, Records>): Record<string, unknown> {
  const named = Object.entries(zone).filter(
    ([name]) => name.endsWith("example.com") && !name.startsWith("*"),
  );
  return Object.fromEntries(named.map(([name, { ttl: _, ...records }]) => [`${name}.`, records]));
}

describe.each(served)("the example of dns-records/%s", (name) => {
  it.each(sides)("$side", async ({ side, reported }) => {
    const example = examples[name]!;
    const zone = zoneOf(example[side]);
    await using server = await startLyingDnsServer({ zone: zone as DnsZone });
    const expected = recordsOf(zone);
    const options = {
      records: Object.keys(expected).length > 0 ? expected : { nowhere: "none" },
      resolvers: [server.address],
      timeout: "300ms",
      ...(example.given ? parse(example.given.text) : {}),
    };
    const { findings } = await runGate(gate, options, gateContext({ domain: "example.com" }));
    const found = findings.map(({ rule }) => rule);
    expect(found).toEqual(reported ? expect.arrayContaining([`dns-records/${name}`]) : []);
  });
});
