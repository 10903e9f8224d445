import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { type DnsReply, isDefinite } from "../../probes/dns/reply.ts";
import { serverText } from "../../probes/dns/server-address.ts";
import { answerEvidence } from "./evidence.ts";
import { rules } from "./rules.ts";
import type { Surveyed } from "./survey.ts";

const DAY_MS = 86_400_000;

/** Records that validating resolvers hold back. */
export function brokenValidation(surveyed: readonly Surveyed[]): Finding[] {
  return surveyed.flatMap(({ expectation: { name, type }, replies, bogus }) => {
    const [first] = bogus;
    if (!first) return [];
    const detail = bogus.find((reply) => reply.detail !== undefined)?.detail;
    const seenBy = bogus.map(({ server }) => serverText(server));
    return finding(rules["dnssec-broken"], {
      subject: name,
      args: { type, seenBy, answered: replies.length, ...(detail === undefined ? {} : { detail }) },
      identity: [type],
      evidence: answerEvidence(bogus),
    });
  });
}

/** The signature of each signing zone that ends first, when that is too soon. */
export function expiringSignatures(surveyed: readonly Surveyed[], leastDays: number, now: number): Finding[] {
  const soonest = new Map<string, { expires: number; type: string; reply: DnsReply }>();
  for (const { expectation, replies } of surveyed) {
    for (const reply of replies.filter(isDefinite)) {
      for (const { signature } of reply.answer) {
        if (signature?.covers !== expectation.type) continue;
        const known = soonest.get(signature.signer);
        if (known && known.expires <= signature.expires) continue;
        soonest.set(signature.signer, { expires: signature.expires, type: signature.covers, reply });
      }
    }
  }
  return [...soonest].flatMap(([signer, { expires, type, reply }]) => {
    const days = Math.floor((expires - now) / DAY_MS);
    if (expires - now >= leastDays * DAY_MS) return [];
    const signed = new Date(expires).toISOString();
    return finding(rules["signature-expiring"], {
      subject: signer,
      args: { type, days },
      severity: days < 0 ? "error" : undefined,
      evidence: [
        { kind: "list", label: "Signature valid until", items: [signed] },
        ...answerEvidence([reply]),
      ],
    });
  });
}
