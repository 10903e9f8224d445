import { describe, expect, it } from "vitest";
import { expiringSignatures } from "../../../src/gates/dns-records/dnssec.ts";
import { expectationsOf } from "../../../src/gates/dns-records/expectation.ts";
import { options } from "../../../src/gates/dns-records/options.ts";
import type { Surveyed } from "../../../src/gates/dns-records/survey.ts";
import { type DnsOutcome, noReply } from "../../../src/probes/dns/reply.ts";

const now = Date.UTC(2026, 10, 26);
const DAY_MS = 86_400_000;

/** What a server said, with signatures that end in so many days from now, by the zone that made them. */
async function surveyed(days: readonly [signer: string, days: number][], outcome: DnsOutcome = "answer") {
  const { sets } = await expectationsOf(options.parse({ records: { "@": { a: ["203.0.113.1"] } } }), {
    domain: "example.com",
  });
  const expectation = sets[0]!;
  const reply = noReply(
    { address: "127.0.0.1", port: 53 },
    { name: "example.com", type: "A" },
    { outcome, transport: "udp" },
  );
  const answer = days.map(([signer, left]) => ({
    name: "example.com",
    type: "RRSIG",
    ttl: 60,
    value: `A by ${signer}`,
    signature: { covers: "A", signer, expires: now + left * DAY_MS },
  }));
  return [{ expectation, replies: [{ ...reply, answer }], bogus: [] }] satisfies Surveyed[];
}

const judged = async (...given: Parameters<typeof surveyed>) =>
  expiringSignatures(await surveyed(...given), 3, now).map(({ subject, args, severity }) => ({
    subject,
    days: args["days"],
    severity,
  }));

describe("signatures that end", () => {
  it("are found when that is sooner than wanted, and are an error once it is over", async () => {
    expect(await judged([["example.com", 3]])).toEqual([]);
    expect(await judged([["example.com", 2.9]])).toMatchObject([{ subject: "example.com", days: 2 }]);
    expect(await judged([["example.com", -0.5]])).toMatchObject([{ days: -1, severity: "error" }]);
  });

  it("are told once for each zone that signs, by the one that ends first", async () => {
    expect(
      await judged([
        ["example.com", 2],
        ["example.com", 1],
        ["example.com", 30],
        ["other.example", 0.5],
      ]),
    ).toMatchObject([
      { subject: "example.com", days: 1 },
      { subject: "other.example", days: 0 },
    ]);
  });

  it("say nothing in an answer that says nothing", async () => {
    expect(await judged([["example.com", -5]], "servfail")).toEqual([]);
  });
});
