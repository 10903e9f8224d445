import type { DnsServer } from "./server-address.ts";

/** Record types this client asks for. */
const recordTypes = [
  "A",
  "AAAA",
  "CAA",
  "CNAME",
  "DNSKEY",
  "DS",
  "MX",
  "NS",
  "PTR",
  "SOA",
  "SRV",
  "TLSA",
  "TXT",
] as const;
export type RecordType = (typeof recordTypes)[number];

/** One question to one server. */
export interface DnsQuestion {
  /** Fully qualified, without a final dot; `""` is the root. */
  name: string;
  type: RecordType;
  /** Ask for recursion (RD). Default: true. */
  recursion?: boolean;
  /** Ask a validating resolver for its answer even though it could not validate it (CD, RFC 4035 section 3.2.2). */
  checkingDisabled?: boolean;
}

/**
 * One resource record, in a form that compares: names in lower case without a final dot, addresses in canonical form.
 */
export interface DnsRecord {
  name: string;
  type: string;
  /** As the server gave it, in seconds: a cache's is what remains. */
  ttl: number;
  /** Presentation form (RFC 1035 section 5.1) of the data; TXT strings joined (RFC 7208 section 3.3), unquoted. */
  value: string;
  /** The domain name the record points at: of CNAME, MX, NS, SRV and SOA (its primary server). */
  target?: string;
  /** Of a SOA. */
  serial?: number;
  /** Of an RRSIG: what it covers and when it expires, ms since the epoch. */
  signature?: { covers: string; signer: string; expires: number };
}

/**
 * What came of a question.
 *
 * - `answer`: the name has records of the type, at the end of its aliases.
 * - `no-data`: the name exists, the type does not (NOERROR without such records, RFC 2308 section 2.2).
 * - `nxdomain`: the name, or the last of its aliases, does not exist.
 * - `servfail`, `refused`, `error`: the server answered that it will not say (`error`: any other RCODE).
 * - `timeout`, `unreachable`, `malformed`: no usable answer came.
 */
export type DnsOutcome =
  | "answer"
  | "no-data"
  | "nxdomain"
  | "servfail"
  | "refused"
  | "error"
  | "timeout"
  | "unreachable"
  | "malformed";

/** A server's answer, or why there is none. */
export interface DnsReply {
  server: DnsServer;
  question: DnsQuestion;
  outcome: DnsOutcome;
  /** `NOERROR`, `NXDOMAIN`…; absent when no answer came. */
  rcode?: string;
  /** The records of the asked type at the end of the aliases. */
  records: DnsRecord[];
  /** Targets of the CNAMEs that lead from the name to `records`, in order. */
  aliases: string[];
  /** True when the aliases lead back to themselves. */
  aliasLoop: boolean;
  /** The whole answer section. */
  answer: DnsRecord[];
  /** The authority section: a referral's NS records, or the SOA of a negative answer. */
  authority: DnsRecord[];
  /** Addresses that came with a referral. */
  additional: DnsRecord[];
  /** The server is authoritative for the name (AA). */
  authoritative: boolean;
  /** The server resolves for others (RA). */
  recursive: boolean;
  /** The server has validated the answer (AD). */
  authenticated: boolean;
  transport: "udp" | "tcp";
  /** What went wrong, for people: a socket's code, an Extended DNS Error (RFC 8914). */
  detail?: string;
}

/** What a message says, apart from who sent it and how. */
export type DnsMessage = Omit<DnsReply, "server" | "question" | "transport">;

/** The reply that stands for "no usable answer came". */
export function noReply(
  server: DnsServer,
  question: DnsQuestion,
  given: Pick<DnsReply, "outcome" | "transport"> & { detail?: string | undefined },
): DnsReply {
  const { outcome, transport, detail } = given;
  return {
    server,
    question,
    outcome,
    transport,
    records: [],
    aliases: [],
    aliasLoop: false,
    answer: [],
    authority: [],
    additional: [],
    authoritative: false,
    recursive: false,
    authenticated: false,
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Whether the reply says what the name has, or that it has nothing. Everything else says nothing about the name. */
export function isDefinite(reply: DnsReply): boolean {
  return reply.outcome === "answer" || reply.outcome === "no-data" || reply.outcome === "nxdomain";
}

const phrases: Record<DnsOutcome, string> = {
  answer: "answered",
  "no-data": "says the name has no such record",
  nxdomain: "says the name does not exist (NXDOMAIN)",
  servfail: "could not resolve it (SERVFAIL)",
  refused: "refused to answer (REFUSED)",
  error: "answered with an error",
  timeout: "did not answer in time",
  unreachable: "cannot be reached",
  malformed: "sent an answer that is not valid DNS",
};

/** `outcome` and its detail as the end of a sentence that starts with the server. */
export function outcomePhrase(reply: DnsReply): string {
  return reply.detail === undefined ? phrases[reply.outcome] : `${phrases[reply.outcome]}: ${reply.detail}`;
}
