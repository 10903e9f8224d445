import { describe, expect, it } from "vitest";
import { createAsker } from "../../../src/gates/dns-records/ask.ts";
import { parseDnsServer } from "../../../src/probes/dns/server-address.ts";
import { gateContext } from "../../harness/context.ts";
import { type LyingServer, startLyingDnsServer } from "../../harness/dns-server.ts";

const zone = { "example.com": { soa: 1, a: ["203.0.113.10"] } };

function asker(servers: LyingServer[], all: boolean) {
  const context = gateContext();
  const parsed = servers.flatMap(({ address }) => parseDnsServer(address) ?? []);
  return { ...createAsker(context, { servers: parsed, all, timeoutMs: 80 }), context };
}

describe("createAsker", () => {
  it("takes the first of the system's servers that says something", async () => {
    await using mute = await startLyingDnsServer({ zone, lies: { "*": "mute" } });
    await using failing = await startLyingDnsServer({ zone, lies: { "*": "servfail" } });
    await using good = await startLyingDnsServer({ zone });
    await using spare = await startLyingDnsServer({ zone });
    const { ask } = asker([mute, failing, good, spare], false);
    expect((await ask("example.com", "A")).map(({ outcome }) => outcome)).toEqual(["answer"]);
    expect(spare.asked).toEqual([]);
  });

  it("gives every server's failure when none says anything", async () => {
    await using mute = await startLyingDnsServer({ zone, lies: { "*": "mute" } });
    await using failing = await startLyingDnsServer({ zone, lies: { "*": "refused" } });
    const { ask } = asker([mute, failing], false);
    expect((await ask("example.com", "A")).map(({ outcome }) => outcome)).toEqual(["timeout", "refused"]);
  });

  it("asks every server that was named, each question once", async () => {
    await using one = await startLyingDnsServer({ zone });
    await using two = await startLyingDnsServer({ zone });
    const { ask, context } = asker([one, two], true);
    const replies = await Promise.all([ask("example.com", "A"), ask("example.com", "A")]);
    expect(replies.flat()).toHaveLength(4);
    expect([...one.asked, ...two.asked]).toEqual(["udp example.com A", "udp example.com A"]);
    expect(context.coverage.snapshot().checked["questions"]).toBe(2);
  });
});
