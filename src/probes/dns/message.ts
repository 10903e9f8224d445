import {
  type Answer,
  CHECKING_DISABLED,
  type DecodedPacket,
  DNSSEC_OK,
  decode,
  encode,
  type OptAnswer,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from "dns-packet";
import { recordOf } from "./rdata.ts";
import type { DnsMessage, DnsOutcome, DnsQuestion, DnsRecord } from "./reply.ts";

/** UDP payload that passes without fragments (DNS Flag Day 2020). */
const UDP_PAYLOAD_BYTES = 1232;

/** The header's QR bit. */
const RESPONSE = 1 << 15;

/** More aliases in a row than this are a loop for all purposes. */
const MAX_ALIASES = 16;

/** A message's fate: it answers the question, is cut off, belongs to another question, or cannot be read. */
export type MessageReading =
  | { kind: "answer"; message: DnsMessage }
  | { kind: "truncated" }
  | { kind: "foreign"; why: string }
  | { kind: "malformed"; why: string };

/** Encodes a question, with EDNS(0) and DO (RFC 6891, RFC 3225) unless the server is too old for it. */
export function encodeQuestion(question: DnsQuestion, id: number, edns: boolean): Buffer {
  const recursion = question.recursion === false ? 0 : RECURSION_DESIRED;
  const opt: Answer = {
    type: "OPT",
    name: ".",
    udpPayloadSize: UDP_PAYLOAD_BYTES,
    flags: DNSSEC_OK,
    extendedRcode: 0,
    ednsVersion: 0,
    flag_do: true,
    options: [],
  };
  return encode({
    type: "query",
    id,
    flags: recursion | (question.checkingDisabled ? CHECKING_DISABLED : 0),
    questions: [{ name: question.name === "" ? "." : question.name, type: question.type, class: "IN" }],
    additionals: edns ? [opt] : [],
  });
}

/** Reads a message that came in answer to `question` with `id`. Only its own answer is taken (RFC 5452 section 9.1). */
export function readMessage(bytes: Buffer, question: DnsQuestion, id: number): MessageReading {
  if (bytes.length < 12) return { kind: "malformed", why: `${bytes.length} bytes are no DNS message` };
  if (bytes.readUInt16BE(0) !== id) return { kind: "foreign", why: "an answer with another id" };
  // What is left of a truncated message may end anywhere (RFC 2181 section 9).
  if ((bytes.readUInt16BE(2) & (RESPONSE | TRUNCATED_RESPONSE)) === (RESPONSE | TRUNCATED_RESPONSE))
    return { kind: "truncated" };
  let packet: DecodedPacket & { rcode?: string };
  try {
    packet = decode(bytes);
    if (decode.bytes > bytes.length) return { kind: "malformed", why: "the message ends too early" };
  } catch (thrown) {
    return { kind: "malformed", why: (thrown as Error).message };
  }
  if (!packet.flag_qr) return { kind: "foreign", why: "a query instead of an answer" };
  const opt = packet.additionals?.find((record): record is OptAnswer => record.type === "OPT");
  const rcode = rcodeOf(packet.rcode ?? "NOERROR", opt);
  const [asked] = packet.questions ?? [];
  // Servers that cannot read a query answer it without its question.
  const mayLackQuestion = rcode !== "NOERROR" && rcode !== "NXDOMAIN";
  if (asked ? !sameQuestion(asked, question) : !mayLackQuestion) {
    return { kind: "foreign", why: "an answer to another question" };
  }
  try {
    return { kind: "answer", message: interpret(packet, rcode, question, extendedError(opt)) };
  } catch (thrown) {
    return { kind: "malformed", why: (thrown as Error).message };
  }
}

function interpret(
  packet: DecodedPacket,
  rcode: string,
  question: DnsQuestion,
  extended: string | undefined,
): DnsMessage {
  const answer = (packet.answers ?? []).map(recordOf);
  const path = followAliases(answer, question);
  const found = answer.filter(({ name, type }) => name === path.end && type === question.type);
  const outcome = outcomeOf(rcode, found.length > 0);
  const detail = extended ?? (outcome === "error" ? rcode : undefined);
  return {
    rcode,
    outcome,
    records: found,
    aliases: path.aliases,
    aliasLoop: path.loop,
    answer,
    authority: (packet.authorities ?? []).map(recordOf),
    additional: (packet.additionals ?? []).filter(({ type }) => type !== "OPT").map(recordOf),
    authoritative: packet.flag_aa,
    recursive: packet.flag_ra,
    authenticated: packet.flag_ad,
    ...(detail === undefined ? {} : { detail }),
  };
}

function followAliases(
  answer: readonly DnsRecord[],
  question: DnsQuestion,
): { aliases: string[]; end: string; loop: boolean } {
  const aliases: string[] = [];
  let end = question.name.toLowerCase();
  if (question.type === "CNAME") return { aliases, end, loop: false };
  const seen = new Set([end]);
  for (;;) {
    const next = answer.find(({ name, type }) => name === end && type === "CNAME")?.target;
    if (next === undefined) return { aliases, end, loop: false };
    aliases.push(next);
    if (seen.has(next) || aliases.length > MAX_ALIASES) return { aliases, end: next, loop: true };
    seen.add(next);
    end = next;
  }
}

function outcomeOf(rcode: string, found: boolean): DnsOutcome {
  switch (rcode) {
    case "NOERROR":
      return found ? "answer" : "no-data";
    case "NXDOMAIN":
      return "nxdomain";
    case "SERVFAIL":
      return "servfail";
    case "REFUSED":
      return "refused";
    default:
      return "error";
  }
}

function sameQuestion(asked: { name: string; type: string }, question: DnsQuestion): boolean {
  const name = asked.name === "." ? "" : asked.name;
  return asked.type === question.type && name.toLowerCase() === question.name.toLowerCase();
}

/** The RCODE with the upper bits EDNS adds (RFC 6891 section 6.1.3); 16 is BADVERS. */
function rcodeOf(basic: string, opt: OptAnswer | undefined): string {
  return opt && opt.extendedRcode > 0 ? (opt.extendedRcode === 1 ? "BADVERS" : "EXTENDED") : basic;
}

const EXTENDED_DNS_ERROR = 15;

/** The Extended DNS Error's code and text (RFC 8914). */
function extendedError(opt: OptAnswer | undefined): string | undefined {
  const option = opt?.options.find(({ code }) => Number(code) === EXTENDED_DNS_ERROR);
  if (!option?.data || option.data.length < 2) return undefined;
  const text = option.data.subarray(2).toString("utf8");
  const code = option.data.readUInt16BE(0);
  return `extended error ${code}${text === "" ? "" : ` (${text})`}`;
}
