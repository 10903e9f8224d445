import type { CoverageLog } from "../../core/coverage.ts";
import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { type DnsReply, isDefinite, outcomePhrase } from "../../probes/dns/reply.ts";
import { type DnsServer, serverText } from "../../probes/dns/server-address.ts";
import type { Asker } from "./ask.ts";
import { answerEvidence } from "./evidence.ts";
import { rules } from "./rules.ts";
import { resolveName } from "./targets.ts";

/** What the domain's own name servers are and say. */
export interface ZoneHealth {
  findings: Finding[];
  /** The servers that answer for the domain. */
  servers: DnsServer[];
  inconclusive: string[];
}

interface NamedServer {
  name: string;
  server: DnsServer;
}

/** Asks every name server of `domain` itself, and its parent's, whether they agree. */
export async function checkZone(
  asker: Asker,
  domain: string,
  port: number,
  coverage: CoverageLog,
): Promise<ZoneHealth> {
  const listed = (await asker.ask(domain, "NS")).find(isDefinite);
  if (listed?.outcome !== "answer") {
    const why = listed ? outcomePhrase(listed) : "no server queried could tell";
    return {
      findings: [],
      servers: [],
      inconclusive: [`the name servers of ${domain} are not known: ${why}`],
    };
  }
  const names = targetsOf(listed);
  const all = await addressesOf(asker, names, port);
  const named = all.filter(isIpv4);
  if (all.length > named.length)
    coverage.skip("IPv6 addresses of name servers", "asked over IPv4", all.length - named.length);
  const replies = await Promise.all(
    named.map(async ({ name, server }) => ({
      name,
      server,
      reply: await asker.askServer(server, { name: domain, type: "SOA", recursion: false }),
    })),
  );
  const serving = replies.filter(({ reply }) => reply.outcome === "answer" && reply.authoritative);
  const silent = replies.filter(({ reply }) => isSilent(reply));
  const lame = replies.filter((one) => !serving.includes(one) && !silent.includes(one));
  const delegation = await checkDelegation(asker, domain, port, serving[0]?.server);
  return {
    findings: [
      ...lame.map(({ name, reply }) => lameFinding(domain, name, reply)),
      ...serialFindings(domain, serving),
      ...delegation.findings,
    ],
    servers: serving.map(({ server }) => server),
    inconclusive: [
      ...silent.map(
        ({ name, reply }) =>
          `${name} (${serverText(reply.server)}), a name server of ${domain}, ${outcomePhrase(reply)}`,
      ),
      ...delegation.inconclusive,
    ],
  };
}

/** Silence may be this network's own, which often lets questions out to its own resolver only. */
function isSilent({ outcome }: DnsReply): boolean {
  return outcome === "timeout" || outcome === "unreachable" || outcome === "malformed";
}

function lameFinding(domain: string, name: string, reply: DnsReply): Finding {
  const state = isDefinite(reply) ? "does not answer authoritatively for it" : outcomePhrase(reply);
  return finding(rules["lame-server"], {
    subject: domain,
    args: { server: name, state },
    identity: [name, serverText(reply.server)],
    evidence: answerEvidence([reply]),
  });
}

function serialFindings(domain: string, serving: readonly { name: string; reply: DnsReply }[]): Finding[] {
  const bySerial = new Map<number, string[]>();
  for (const { name, reply } of serving) {
    const serial = reply.records[0]?.serial ?? 0;
    bySerial.set(serial, [...(bySerial.get(serial) ?? []), name]);
  }
  if (bySerial.size < 2) return [];
  const serials = [...bySerial]
    .sort(([a], [b]) => b - a)
    .map(([serial, names]) => `${serial} at ${names.sort().join(", ")}`);
  const evidence = answerEvidence(serving.map(({ reply }) => reply));
  return [finding(rules["serial-differs"], { subject: domain, args: { serials }, evidence })];
}

/** Compares the NS records at the parent zone with those in the zone itself. */
async function checkDelegation(
  asker: Asker,
  domain: string,
  port: number,
  own: DnsServer | undefined,
): Promise<{ findings: Finding[]; inconclusive: string[] }> {
  if (own === undefined) return { findings: [], inconclusive: [] };
  const question = { name: domain, type: "NS", recursion: false } as const;
  const child = await asker.askServer(own, question);
  const parent = await askParent(asker, domain, port, question);
  if (!parent || child.outcome !== "answer")
    return {
      findings: [],
      inconclusive: [`the delegation of ${domain} could not be read from its parent zone`],
    };
  const above = targetsOf(parent);
  const below = targetsOf(child);
  if (above.join() === below.join()) return { findings: [], inconclusive: [] };
  const found = finding(rules["delegation-differs"], {
    subject: domain,
    args: { parent: above, child: below },
    evidence: [
      { kind: "comparison", label: "NS", expected: above.join("\n"), actual: below.join("\n") },
      ...answerEvidence([child]),
    ],
  });
  return { findings: [found], inconclusive: [] };
}

/** The first answer of a server of the closest parent zone that names servers for `domain`. */
async function askParent(
  asker: Asker,
  domain: string,
  port: number,
  question: { name: string; type: "NS"; recursion: false },
): Promise<DnsReply | undefined> {
  const labels = domain.split(".");
  for (let index = 1; index < labels.length; index++) {
    const zone = (await asker.ask(labels.slice(index).join("."), "NS")).find(
      ({ outcome }) => outcome === "answer",
    );
    if (!zone) continue;
    const servers = await addressesOf(asker, targetsOf(zone), port);
    for (const { server } of servers.filter(isIpv4)) {
      const reply = await asker.askServer(server, question);
      if (targetsOf(reply).length > 0) return reply;
    }
    return undefined;
  }
  return undefined;
}

/** NS targets of an answer or, failing that, of a referral. */
function targetsOf(reply: DnsReply): string[] {
  const records = reply.records.length > 0 ? reply.records : reply.authority;
  const targets = records.filter(({ type }) => type === "NS").map(({ target = "" }) => target);
  return [...new Set(targets)].sort();
}

async function addressesOf(asker: Asker, names: readonly string[], port: number): Promise<NamedServer[]> {
  const resolved = await Promise.all(names.map((name) => resolveName(asker, name)));
  return resolved.flatMap(({ addresses }, index) =>
    addresses.map((address) => ({ name: names[index] ?? "", server: { address, port } })),
  );
}

/** A machine without IPv6 cannot tell whether an IPv6 server answers. */
function isIpv4({ server }: NamedServer): boolean {
  return !server.address.includes(":");
}
