import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { matchesStars } from "../../core/stars.ts";
import { type DnsRecord, type DnsReply, isDefinite } from "../../probes/dns/reply.ts";
import { serverText } from "../../probes/dns/server-address.ts";
import { addressMatcher, isNetwork } from "./addresses.ts";
import { answerEvidence } from "./evidence.ts";
import { asciiName } from "./matchers.ts";
import { rules } from "./rules.ts";
import type { Surveyed } from "./survey.ts";

/** Names that still lead to the host that is to be left, by address, alias or target. */
export function formerHosts(surveyed: readonly Surveyed[], former: readonly string[]): Finding[] {
  const tests = former.map(formerTest);
  return surveyed.flatMap(({ expectation: { name, type }, replies }) => {
    const definite = replies.filter(isDefinite);
    const valuesOf = (reply: DnsReply) =>
      reply.answer.filter((record) => tests.some((test) => test(record))).map(({ value }) => value);
    const seen = definite.filter((reply) => valuesOf(reply).length > 0);
    if (seen.length === 0) return [];
    const seenBy = seen.map(({ server }) => serverText(server));
    const values = [...new Set(seen.flatMap(valuesOf))].sort();
    return finding(rules["former-host"], {
      subject: name,
      args: { type, seenBy, answered: definite.length, values },
      identity: [type],
      evidence: answerEvidence(seen),
    });
  });
}

function formerTest(former: string): (record: DnsRecord) => boolean {
  if (isNetwork(former) || former === "cloudflare") {
    const matches = addressMatcher(former);
    return ({ type, value }) => (type === "A" || type === "AAAA") && matches(value);
  }
  const pattern = asciiName(former);
  return ({ target }) => target !== undefined && matchesStars(target, pattern);
}

/** Records that caches may keep for longer than a cut-over allows. */
export function longTtls(surveyed: readonly Surveyed[], maxMs: number): Finding[] {
  const limit = Math.floor(maxMs / 1000);
  return surveyed.flatMap(({ expectation: { name, type }, replies }) => {
    const definite = replies.filter(isDefinite);
    const longest = (reply: DnsReply) =>
      Math.max(0, ...reply.answer.filter((record) => record.type !== "RRSIG").map(({ ttl }) => ttl));
    const ttl = Math.max(0, ...definite.map(longest));
    if (ttl <= limit) return [];
    return finding(rules["ttl-too-long"], {
      subject: name,
      args: { type, ttl, limit },
      identity: [type],
      evidence: answerEvidence(definite.filter((reply) => longest(reply) === ttl).slice(0, 1)),
    });
  });
}
