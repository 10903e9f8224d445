import { createHash } from "node:crypto";
import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import { finding } from "../../core/rule.ts";
import { type DnsReply, isDefinite } from "../../probes/dns/reply.ts";
import { type DnsServer, parseDnsServer, systemDnsServers } from "../../probes/dns/server-address.ts";
import { type Asker, createAsker } from "./ask.ts";
import { checkIssuers } from "./caa.ts";
import { checkAddressesOfAlias, checkSet } from "./check-set.ts";
import { formerHosts, longTtls } from "./cut-over.ts";
import { brokenValidation, expiringSignatures } from "./dnssec.ts";
import { answerEvidence } from "./evidence.ts";
import { type Expectations, expectationsOf } from "./expectation.ts";
import type { Options } from "./options.ts";
import { rules } from "./rules.ts";
import { namesWith, observedTable, openQuestions, type Surveyed, surveyRecords } from "./survey.ts";
import { checkAlias, checkTarget, resolveName } from "./targets.ts";
import { checkZone, type ZoneHealth } from "./zone-health.ts";

/** For one question unless the options say otherwise, in ms. */
const DEFAULT_TIMEOUT_MS = 3_000;

/** What a run of the gate works with. */
interface Survey {
  options: Options;
  context: GateContext;
  asker: Asker;
  expectations: Expectations;
  inconclusive: string[];
}

/** Asks for every expected record and compares; then follows what the records point at. */
export async function* checkRecords(
  options: Options,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const expectations = await expectationsOf(options, context);
  if (expectations.sets.length + expectations.aliases.length === 0)
    return { inconclusive: ["no records are expected: list them under gates.dns-records.records"] };
  const servers = options.resolvers?.flatMap((text) => parseDnsServer(text) ?? []) ?? systemDnsServers();
  if (servers.length === 0)
    return { inconclusive: ["the system has no name servers, and `resolvers` names none"] };
  const timeoutMs = Math.min(options.timeout ?? DEFAULT_TIMEOUT_MS, context.network.timeoutMs);
  const asker = createAsker(context, { servers, all: options.resolvers !== undefined, timeoutMs });
  const survey: Survey = { options, context, asker, expectations, inconclusive: [] };

  const zone = await zoneOf(survey);
  yield* zone.findings;
  const surveyed = await surveyRecords(
    expectations.sets,
    asker,
    authoritativeOf(zone, expectations.domain),
    context,
  );
  yield* await recordFindings(survey, surveyed);
  yield* brokenValidation(surveyed);
  yield* expiringSignatures(surveyed, options["signature-days"], context.clock.now());
  yield* formerHosts(surveyed, options.former ?? []);
  if (options["max-ttl"] !== undefined) yield* longTtls(surveyed, options["max-ttl"]);
  yield* await aliasFindings(survey);
  yield* await issuerFindings(survey);
  yield* await wildcardFindings(survey);

  return {
    inconclusive: [...openQuestions(surveyed), ...zone.inconclusive, ...survey.inconclusive],
    tables: [observedTable(surveyed)],
  };
}

async function zoneOf({ options, asker, expectations, context }: Survey): Promise<ZoneHealth> {
  const none: ZoneHealth = { findings: [], servers: [], inconclusive: [] };
  if (options.authoritative === false) return none;
  if (expectations.domain === undefined)
    return { ...none, inconclusive: ["the name servers were not queried: no domain is known"] };
  const port = options.authoritative === true ? 53 : options.authoritative.port;
  const zone = await checkZone(asker, expectations.domain, port, context.coverage);
  context.coverage.count("authoritative servers", zone.servers.length);
  return zone;
}

function authoritativeOf(
  zone: ZoneHealth,
  domain: string | undefined,
): { servers: readonly DnsServer[]; covers(name: string): boolean } {
  const covers = (name: string) => domain !== undefined && (name === domain || name.endsWith(`.${domain}`));
  return { servers: zone.servers, covers };
}

/** What each name has, and what that points at, in the order of the configuration. */
async function recordFindings(survey: Survey, surveyed: readonly Surveyed[]): Promise<Finding[]> {
  const { asker, expectations, context } = survey;
  const names = namesWith(expectations.sets, ["A", "AAAA", "CNAME"]).filter(
    // A challenge's target exists only while a certificate is being issued (RFC 8555 section 8.4).
    (name) => !name.startsWith("_acme-challenge"),
  );
  const leads = await Promise.all(names.map(async (name) => ({ name, ...(await checkAlias(asker, name)) })));
  const dead = new Set(leads.filter(({ findings }) => findings.length > 0).map(({ name }) => name));
  const unknown = leads.filter(({ open }) => open).length;
  if (unknown > 0)
    context.coverage.skip("alias targets", "no server queried resolves names of other zones", unknown);
  const sets = surveyed.map(({ expectation, replies }) =>
    checkSet(expectation, replies, dead.has(expectation.name)),
  );
  const targets = await Promise.all(surveyed.map((one) => targetFindings(one, asker, context)));
  return [...leads.flatMap(({ findings }) => findings), ...sets.flat(), ...targets.flat()];
}

async function targetFindings(
  { expectation: { name, type }, replies }: Surveyed,
  asker: Asker,
  { coverage }: GateContext,
): Promise<Finding[]> {
  if (type !== "MX" && type !== "NS" && type !== "SRV") return [];
  const records = replies.filter(isDefinite).flatMap((reply) => reply.records);
  // An empty target says that there is no such service (RFC 7505, RFC 2782).
  const targets = records.flatMap(({ target = "" }) => (target === "" ? [] : target));
  const named = [...new Set(targets)].sort();
  const checked = await Promise.all(named.map((target) => checkTarget(asker, name, type, target)));
  const unknown = checked.filter(({ open }) => open).length;
  if (unknown > 0)
    coverage.skip(`${type} targets`, "no server queried resolves names of other zones", unknown);
  coverage.count("targets", checked.length - unknown);
  return checked.flatMap(({ findings }) => findings);
}

async function aliasFindings({ expectations, asker, context, inconclusive }: Survey): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, target } of expectations.aliases) {
    const [own, theirs] = await Promise.all([resolveName(asker, name), resolveName(asker, target)]);
    if (own.state === "unknown" || theirs.state === "unknown") {
      const which = own.state === "unknown" ? name : target;
      inconclusive.push(
        `not checked: the addresses of ${name} against ${target}, because no server queried resolves ${which}`,
      );
      continue;
    }
    context.coverage.count("records");
    findings.push(...checkAddressesOfAlias(name, own, theirs, target));
  }
  return findings;
}

async function issuerFindings({ options, expectations, asker, inconclusive }: Survey): Promise<Finding[]> {
  const authorities = options["certificate-authorities"] ?? [];
  if (authorities.length === 0) return [];
  const addressed = expectations.sets.filter(({ exact }) => exact === undefined || exact.length > 0);
  const hosts = namesWith(addressed, ["A", "AAAA", "CNAME"]).filter((name) => !name.startsWith("_"));
  const all = [...new Set([...hosts, ...expectations.aliases.map(({ name }) => name)])];
  const checked = await Promise.all(all.map((host) => checkIssuers(asker, host, authorities)));
  const open = checked.flatMap((one, index) => (one.open === undefined ? [] : [all[index]]));
  if (open.length > 0)
    inconclusive.push(`not checked: CAA of ${open.join(", ")}, because no server queried could tell`);
  return checked.flatMap(({ findings }) => findings);
}

/** Asks for a name that nobody has made, to see whether a wildcard answers. */
async function wildcardFindings({ expectations, asker, context }: Survey): Promise<Finding[]> {
  const { domain, sets, aliases } = expectations;
  const declared = [...sets, ...aliases].some(({ name }) => name === `*.${domain}`);
  if (domain === undefined || declared) return [];
  const label = createHash("sha256").update(domain).digest("hex").slice(0, 16);
  const name = `no-such-name-${label}.${domain}`;
  const { state, addresses, aliases: path, replies } = await resolveName(asker, name);
  if (state === "unknown") context.coverage.skip("wildcard", "no server queried could tell");
  if (path.length === 0 && addresses.length === 0) return [];
  const seen = replies.filter((reply: DnsReply) => reply.answer.length > 0);
  const values = [...path, ...addresses];
  return [finding(rules.wildcard, { subject: domain, args: { values }, evidence: answerEvidence(seen) })];
}
