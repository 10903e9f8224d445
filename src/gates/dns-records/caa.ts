import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { type DnsReply, isDefinite } from "../../probes/dns/reply.ts";
import { serverText } from "../../probes/dns/server-address.ts";
import type { Asker } from "./ask.ts";
import { answerEvidence } from "./evidence.ts";
import { rules } from "./rules.ts";

/** The records that decide for a host: those of the closest name upwards that has any (RFC 8659 section 3). */
interface Relevant {
  at: string;
  reply: DnsReply;
}

/** Whether each authority may issue for `host`. `open` says who could not tell. */
export async function checkIssuers(
  asker: Asker,
  host: string,
  authorities: readonly string[],
): Promise<{ findings: Finding[]; open?: string }> {
  const relevant = await relevantRecords(asker, host);
  if (typeof relevant === "string") return { findings: [], open: relevant };
  if (!relevant) return { findings: [] };
  const { at, reply } = relevant;
  const allowed = issuersOf(reply, host.startsWith("*."));
  if (!allowed) return { findings: [] };
  const refused = authorities.filter((authority) => !allowed.includes(authority.toLowerCase()));
  return {
    findings: refused.map((authority) =>
      finding(rules["caa-forbids"], {
        subject: host,
        args: { authority, at, allowed },
        identity: [authority],
        evidence: answerEvidence([reply]),
      }),
    ),
  };
}

async function relevantRecords(asker: Asker, host: string): Promise<Relevant | string | undefined> {
  const labels = host.replace(/^\*\./, "").split(".");
  for (let index = 0; index < labels.length; index++) {
    const at = labels.slice(index).join(".");
    const replies = await asker.ask(at, "CAA");
    const reply = replies.find(isDefinite);
    if (!reply) return replies.map(({ server }) => serverText(server)).join(", ");
    if (reply.outcome === "answer") return { at, reply };
  }
  return undefined;
}

/** Who may issue; undefined when the records restrict nobody. `issuewild` decides for wildcards (section 4.3). */
function issuersOf(reply: DnsReply, wildcard: boolean): string[] | undefined {
  const issuers = (tag: string): string[] =>
    reply.records.flatMap(({ value }) => {
      const [, found, text = '""'] = /^\d+ (\S+) (".*")$/s.exec(value) ?? [];
      return found === tag ? [issuerDomain(JSON.parse(text) as string)] : [];
    });
  const issue = issuers("issue");
  const wild = issuers("issuewild");
  const deciding = wildcard && wild.length > 0 ? wild : issue;
  return deciding.length === 0 ? undefined : deciding.filter((issuer) => issuer !== "").sort();
}

function issuerDomain(value: string): string {
  return (value.split(";", 1)[0] ?? "").trim().toLowerCase();
}
