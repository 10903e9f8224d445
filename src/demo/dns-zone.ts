import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  type CaaData,
  type DecodedPacket,
  decode,
  encode,
  type OptAnswer,
  type Packet,
  RECURSION_DESIRED,
  type StringAnswer,
  TRUNCATED_RESPONSE,
} from "dns-packet";

/** The records of one name, in presentation form. */
export interface ZoneRecords {
  a?: string[];
  aaaa?: string[];
  cname?: string;
  /** `10 mail.example.com`. */
  mx?: string[];
  ns?: string[];
  txt?: string[];
  /** `0 issue "letsencrypt.org"`. */
  caa?: string[];
  /** Serial; marks the name as a zone's apex. */
  soa?: number;
  /** In seconds. Default: 300. */
  ttl?: number;
}

/**
 * Records by fully qualified name; `*.example.com` is a wildcard (RFC 4592). A name outside every apex is refused;
 * without any apex the server answers for all names.
 */
export type DnsZone = Readonly<Record<string, ZoneRecords>>;

/** DNS response codes (RFC 1035 section 4.1.1). */
export const rcodes = { noError: 0, formErr: 1, servFail: 2, nxDomain: 3, notImp: 4, refused: 5 } as const;

/** What a zone says to one question. */
export interface ZoneAnswer {
  rcode: number;
  answers: Answer[];
  authorities: Answer[];
}

/** UDP answers to clients without EDNS have at most this many bytes (RFC 1035 section 4.2.1). */
const PLAIN_UDP_BYTES = 512;

/** The zone's answer to an encoded query, encoded. @throws Error when `query` cannot be read. */
export function answerFromZone(zone: DnsZone, query: Buffer, transport: "udp" | "tcp"): Buffer {
  const packet = decode(query);
  const [question] = packet.questions ?? [];
  if (!question) throw new Error("a query without a question");
  return encodeAnswer(packet, lookUp(zone, question.name, question.type), transport);
}

/** Encodes an answer to `query`; one too large for the transport is truncated to nothing and marked so. */
export function encodeAnswer(query: DecodedPacket, answer: ZoneAnswer, transport: "udp" | "tcp"): Buffer {
  const opt = query.additionals?.find((record): record is OptAnswer => record.type === "OPT");
  const message: Packet = {
    type: "response",
    id: query.id ?? 0,
    flags: AUTHORITATIVE_ANSWER | ((query.flags ?? 0) & RECURSION_DESIRED) | answer.rcode,
    questions: query.questions ?? [],
    answers: answer.answers,
    authorities: answer.authorities,
    additionals: opt ? [{ ...opt, udpPayloadSize: 1232, options: [] }] : [],
  };
  const bytes = encode(message);
  const room = transport === "tcp" ? 65_535 : Math.max(PLAIN_UDP_BYTES, opt?.udpPayloadSize ?? 0);
  if (bytes.length <= room) return bytes;
  return encode({
    ...message,
    flags: (message.flags ?? 0) | TRUNCATED_RESPONSE,
    answers: [],
    authorities: [],
  });
}

/** Looks a name up, following its CNAMEs as far as the zone goes. */
export function lookUp(zone: DnsZone, asked: string, type: string): ZoneAnswer {
  const answers: Answer[] = [];
  const seen = new Set<string>();
  let name = asked.toLowerCase();
  for (;;) {
    const apex = apexOf(zone, name);
    // Aliases may leave the zone; whoever asked goes on from there.
    if (apex === undefined && hasApex(zone))
      return { rcode: answers.length > 0 ? rcodes.noError : rcodes.refused, answers, authorities: [] };
    const records = recordsAt(zone, name);
    const authorities = apex === undefined ? [] : [soaOf(zone, apex)];
    if (!records) return { rcode: rcodes.nxDomain, answers, authorities };
    const found = answersOf(name, records, type);
    if (found.length > 0) return { rcode: rcodes.noError, answers: [...answers, ...found], authorities: [] };
    if (records.cname === undefined) return { rcode: rcodes.noError, answers, authorities };
    answers.push(...answersOf(name, records, "CNAME"));
    if (seen.has(name)) return { rcode: rcodes.noError, answers, authorities: [] };
    seen.add(name);
    name = records.cname.replace(/\.$/, "").toLowerCase();
  }
}

function hasApex(zone: DnsZone): boolean {
  return Object.values(zone).some(({ soa }) => soa !== undefined);
}

function apexOf(zone: DnsZone, name: string): string | undefined {
  return ancestorsOf(name).find((ancestor) => zone[ancestor]?.soa !== undefined);
}

/** The name itself, then each of its parents. */
function ancestorsOf(name: string): string[] {
  const labels = name.split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}

function recordsAt(zone: DnsZone, name: string): ZoneRecords | undefined {
  if (zone[name]) return zone[name];
  const exists = (one: string) => Object.keys(zone).some((key) => key === one || key.endsWith(`.${one}`));
  if (exists(name)) return {};
  const closest = ancestorsOf(name).slice(1).find(exists);
  return closest === undefined ? undefined : zone[`*.${closest}`];
}

function soaOf(zone: DnsZone, apex: string): Answer {
  return soaAnswer(apex, zone[apex] ?? {});
}

function soaAnswer(name: string, { soa = 1, ttl = 300, ns = [] }: ZoneRecords): Answer {
  const data = {
    mname: ns[0] ?? `ns1.${name}`,
    rname: `hostmaster.${name}`,
    serial: soa,
    refresh: 7200,
    retry: 3600,
    expire: 1_209_600,
    minimum: 300,
  };
  return { type: "SOA", name, ttl, data };
}

function answersOf(name: string, records: ZoneRecords, type: string): Answer[] {
  const { ttl = 300 } = records;
  const plain = (kind: StringAnswer["type"], values: readonly string[] = []): Answer[] =>
    values.map((data) => ({ type: kind, name, ttl, data }));
  switch (type) {
    case "A":
      return plain("A", records.a);
    case "AAAA":
      return plain("AAAA", records.aaaa);
    case "NS":
      return plain("NS", records.ns);
    case "CNAME":
      return plain("CNAME", records.cname === undefined ? [] : [records.cname]);
    case "MX":
      return (records.mx ?? []).map((text) => {
        const [preference, exchange = "."] = text.split(/\s+/);
        return { type: "MX", name, ttl, data: { preference: Number(preference), exchange } };
      });
    case "TXT":
      return (records.txt ?? []).map((text) => ({ type: "TXT", name, ttl, data: txtStrings(text) }));
    case "CAA":
      return (records.caa ?? []).map((text) => ({ type: "CAA", name, ttl, data: caaData(text) }));
    case "SOA":
      return records.soa === undefined ? [] : [soaAnswer(name, records)];
    default:
      return [];
  }
}

/** Strings of at most 255 bytes (RFC 1035 section 3.3.14). */
function txtStrings(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const count = Math.max(1, Math.ceil(bytes.length / 255));
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * 255, (index + 1) * 255));
}

function caaData(text: string): CaaData {
  const [, flags = "0", tag = "issue", value = ""] = /^(\d+)\s+(\w+)\s+"?([^"]*)"?$/.exec(text) ?? [];
  return { flags: Number(flags), tag: tag as CaaData["tag"], value };
}
