import { randomInt } from "node:crypto";
import { encodeQuestion, type MessageReading, readMessage } from "./message.ts";
import { type DnsOutcome, type DnsQuestion, type DnsReply, noReply } from "./reply.ts";
import type { DnsServer } from "./server-address.ts";
import { type Exchange, exchangeTcp, exchangeUdp } from "./transport.ts";

export interface DnsLimits {
  /** For one try, in ms. */
  timeoutMs: number;
  signal: AbortSignal;
}

/** How often a question is sent before the server counts as silent. */
const TRIES = 2;

interface Attempt {
  server: DnsServer;
  question: DnsQuestion;
  limits: DnsLimits;
  edns: boolean;
  transport: "udp" | "tcp";
}

/**
 * Asks one server one question: over UDP with EDNS, once more after silence, over TCP when the answer is truncated
 * (RFC 7766 section 5), without EDNS when the server does not know it (RFC 6891 section 7). Never falls back to another
 * server, so that what a server says stays its own.
 *
 * @throws the abort reason, and nothing else: whatever went wrong on the way is the reply's outcome.
 */
export async function askDns(server: DnsServer, question: DnsQuestion, limits: DnsLimits): Promise<DnsReply> {
  limits.signal.throwIfAborted();
  const attempt: Attempt = { server, question, limits, edns: true, transport: "udp" };
  let reply = await askRepeatedly(attempt);
  if (reply.rcode !== undefined && withoutEdns.has(reply.rcode)) {
    reply = await askRepeatedly({ ...attempt, edns: false });
  }
  return reply;
}

/** RCODEs of servers that do not speak EDNS. */
const withoutEdns = new Set(["FORMERR", "NOTIMP", "BADVERS"]);

async function askRepeatedly(attempt: Attempt): Promise<DnsReply> {
  let reply = await askOnce(attempt);
  for (let tries = 1; tries < TRIES && reply.outcome === "timeout"; tries++) reply = await askOnce(attempt);
  return reply;
}

async function askOnce(attempt: Attempt): Promise<DnsReply> {
  const { server, question, limits, edns, transport } = attempt;
  const id = randomInt(0x1_0000);
  const ignored = new Set<string>();
  const accept = (bytes: Buffer): Exclude<MessageReading, { kind: "foreign" }> | undefined => {
    const reading = readMessage(bytes, question, id);
    if (reading.kind !== "foreign") return reading;
    ignored.add(reading.why);
    return undefined;
  };
  const exchange = await (transport === "udp" ? exchangeUdp : exchangeTcp)({
    server,
    query: encodeQuestion(question, id, edns),
    ...limits,
    accept,
  });
  if (exchange.kind !== "answer") return failed(attempt, exchange, ignored);
  if (exchange.value.kind === "malformed") return without(attempt, "malformed", exchange.value.why);
  if (exchange.value.kind === "answer") return { server, question, transport, ...exchange.value.message };
  if (transport === "udp") return askOnce({ ...attempt, transport: "tcp" });
  return without(attempt, "malformed", "an answer over TCP is marked as truncated");
}

function failed(
  attempt: Attempt,
  exchange: Exclude<Exchange<unknown>, { kind: "answer" }>,
  ignored: ReadonlySet<string>,
): DnsReply {
  const overTcp = attempt.transport === "tcp" ? "the answer is too large for UDP, and over TCP " : "";
  if (exchange.kind === "unreachable") return without(attempt, "unreachable", `${overTcp}${exchange.detail}`);
  const strange = [...ignored].sort().map((why) => `${why} came and was ignored`);
  const detail = [overTcp === "" ? "" : `${overTcp}nothing came`, ...strange].filter((text) => text !== "");
  return without(attempt, "timeout", detail.length === 0 ? undefined : detail.join("; "));
}

function without(attempt: Attempt, outcome: DnsOutcome, detail: string | undefined): DnsReply {
  const { server, question, transport } = attempt;
  return noReply(server, question, { outcome, transport, detail });
}
