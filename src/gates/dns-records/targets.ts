import { getDomain } from "tldts";
import type { Evidence } from "../../core/evidence.ts";
import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { type DnsReply, isDefinite } from "../../probes/dns/reply.ts";
import type { Asker } from "./ask.ts";
import { answerEvidence } from "./evidence.ts";
import { rules } from "./rules.ts";

/**
 * Where a name leads at the servers asked. `unknown`: no server that answers resolves it; `addresses` needs one server
 * only, because a name that resolves somewhere is not dead.
 */
export interface NameState {
  state: "addresses" | "no-address" | "nxdomain" | "loop" | "unknown";
  aliases: string[];
  addresses: string[];
  replies: DnsReply[];
}

/** Resolves a name to its addresses of both families. */
export async function resolveName(asker: Asker, name: string): Promise<NameState> {
  const replies = (await Promise.all([asker.ask(name, "A"), asker.ask(name, "AAAA")])).flat();
  const definite = replies.filter(isDefinite);
  const looping = definite.find(({ aliasLoop }) => aliasLoop);
  const aliases = (looping ?? definite.find((reply) => reply.aliases.length > 0))?.aliases ?? [];
  const addresses = [...new Set(definite.flatMap((reply) => reply.records.map(({ value }) => value)))].sort();
  return { state: stateOf(replies, looping !== undefined, addresses), aliases, addresses, replies };
}

function stateOf(
  replies: readonly DnsReply[],
  looping: boolean,
  addresses: readonly string[],
): NameState["state"] {
  if (addresses.length > 0) return "addresses";
  if (looping) return "loop";
  if (replies.some(({ outcome }) => outcome === "nxdomain")) return "nxdomain";
  return replies.length > 0 && replies.every(isDefinite) ? "no-address" : "unknown";
}

/** Checks that the aliases of a name end at something. Gives the finding, and `open` when nobody asked could tell. */
export async function checkAlias(
  asker: Asker,
  name: string,
): Promise<{ findings: Finding[]; open: boolean }> {
  const resolved = await resolveName(asker, name);
  const target = resolved.aliases.at(-1);
  if (resolved.state === "loop") {
    const evidence = answerEvidence(resolved.replies.filter(({ aliasLoop }) => aliasLoop));
    return { findings: [loopFinding(name, resolved.aliases, evidence)], open: false };
  }
  if (resolved.state === "unknown") {
    const { aliases, loop, replies } = await walkAliases(asker, name);
    if (!loop) return { findings: [], open: aliases.length > 0 };
    return { findings: [loopFinding(name, aliases, answerEvidence(replies))], open: false };
  }
  if (target === undefined || resolved.state === "addresses") return { findings: [], open: false };
  // Service labels (_domainkey, _acme-challenge) lead to other records than addresses.
  if (name.startsWith("_") && resolved.state === "no-address") return { findings: [], open: false };
  return { findings: [await dangling(asker, name, "CNAME", target, resolved)], open: false };
}

function loopFinding(name: string, aliases: string[], evidence: Evidence[]): Finding {
  return finding(rules["alias-loop"], { subject: name, args: { aliases }, evidence });
}

/** Aliases followed one by one, at most. */
const MAX_ALIASES = 8;

/** Follows CNAME records one by one: resolvers answer SERVFAIL for addresses behind aliases that lead in a circle. */
async function walkAliases(
  asker: Asker,
  name: string,
): Promise<{ aliases: string[]; loop: boolean; replies: DnsReply[] }> {
  const aliases: string[] = [];
  const replies: DnsReply[] = [];
  const seen = new Set([name]);
  for (let current = name; aliases.length < MAX_ALIASES; ) {
    const reply = (await asker.ask(current, "CNAME")).find(({ outcome }) => outcome === "answer");
    const target = reply?.records[0]?.target;
    if (!reply || target === undefined) return { aliases, loop: false, replies };
    aliases.push(target);
    replies.push(reply);
    if (seen.has(target)) return { aliases, loop: true, replies };
    seen.add(target);
    current = target;
  }
  return { aliases, loop: false, replies };
}

/** Checks a host that an MX, NS or SRV record of `name` names. */
export async function checkTarget(
  asker: Asker,
  name: string,
  type: string,
  target: string,
): Promise<{ findings: Finding[]; open: boolean }> {
  const resolved = await resolveName(asker, target);
  if (resolved.state === "unknown") return { findings: [], open: true };
  const findings: Finding[] = [];
  const [aliasOf] = resolved.aliases;
  if (aliasOf !== undefined && type !== "SRV") {
    findings.push(
      finding(rules["target-is-alias"], {
        subject: name,
        args: { type, target, aliasOf },
        evidence: answerEvidence(resolved.replies.filter(({ aliases }) => aliases.length > 0)),
        identity: [type, target],
      }),
    );
  }
  if (resolved.state !== "addresses") findings.push(await dangling(asker, name, type, target, resolved));
  return { findings, open: false };
}

async function dangling(
  asker: Asker,
  name: string,
  type: string,
  target: string,
  resolved: NameState,
): Promise<Finding> {
  const state = resolved.state === "nxdomain" ? "nxdomain" : "no-address";
  const claim = state === "nxdomain" ? await claimOf(asker, target) : undefined;
  return finding(rules.dangling, {
    subject: name,
    args: { type, target, state, ...(claim === undefined ? {} : { claim }) },
    evidence: answerEvidence(resolved.replies.filter(isDefinite)),
    identity: [type, target],
  });
}

/**
 * Suffixes under which a customer may take any free name, from the providers' own pages:
 * https://learn.microsoft.com/azure/security/fundamentals/subdomain-takeover and
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/customdomains.html
 */
const claimableSuffixes: readonly [suffix: string, provider: string][] = [
  ["azurewebsites.net", "Azure App Service"],
  ["cloudapp.net", "Azure Cloud Services"],
  ["cloudapp.azure.com", "Azure virtual machines"],
  ["azureedge.net", "Azure CDN"],
  ["azurefd.net", "Azure Front Door"],
  ["trafficmanager.net", "Azure Traffic Manager"],
  ["blob.core.windows.net", "Azure Storage"],
  ["azure-api.net", "Azure API Management"],
  ["azurecontainer.io", "Azure Container Instances"],
  ["elasticbeanstalk.com", "AWS Elastic Beanstalk"],
];

async function claimOf(asker: Asker, target: string): Promise<string | undefined> {
  const known = claimableSuffixes.find(([suffix]) => target.endsWith(`.${suffix}`));
  if (known) return `anyone can claim that name at ${known[1]}`;
  const domain = getDomain(target, { allowPrivateDomains: false });
  if (domain === null) return undefined;
  const replies = await asker.ask(domain, "NS");
  return replies.some(({ outcome }) => outcome === "nxdomain")
    ? `${domain} is not registered, so anyone can register it`
    : undefined;
}
