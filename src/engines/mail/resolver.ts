import { askDns } from "../../probes/dns/client.ts";
import { type DnsReply, isDefinite, outcomePhrase, type RecordType } from "../../probes/dns/reply.ts";
import { type DnsServer, serverText } from "../../probes/dns/server-address.ts";

/** What a name has, as `dns.promises.resolve` gives it: texts in their parts, mail servers as objects, else values. */
export type Resolve = (name: string, type: string) => Promise<unknown[]>;

/** Carries what `dns.promises.resolve` calls the failure. */
class LookUpError extends Error {
  override name = "LookUpError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** One message needs a handful of names; what a hostile record refers to has an end. */
const MAX_QUESTIONS = 100;

/**
 * Asks name servers in their order until one says something definite. Each question is asked once.
 *
 * @returns A function that rejects with code ENOTFOUND or ENODATA for what is not there, and with ESERVFAIL or ETIMEOUT
 * when nobody says.
 */
export function createResolver(
  servers: readonly DnsServer[],
  limits: { timeoutMs: number; signal: AbortSignal },
): Resolve {
  const known = new Map<string, Promise<unknown[]>>();
  const ask = async (name: string, type: string): Promise<unknown[]> => {
    let last: DnsReply | undefined;
    for (const server of servers) {
      const reply = await askDns(server, { name: name.replace(/\.$/, ""), type: type as RecordType }, limits);
      if (isDefinite(reply)) return answerOf(reply);
      last = reply;
    }
    if (!last) throw new LookUpError("ESERVFAIL", "there are no name servers to query");
    const code = last.outcome === "timeout" || last.outcome === "unreachable" ? "ETIMEOUT" : "ESERVFAIL";
    throw new LookUpError(code, `${name} ${type}: ${serverText(last.server)} ${outcomePhrase(last)}`);
  };
  return (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MAX_QUESTIONS)
      return Promise.reject(new LookUpError("ESERVFAIL", `more than ${MAX_QUESTIONS} DNS questions`));
    const answer = ask(name, type);
    known.set(key, answer);
    return answer;
  };
}

function answerOf({ outcome, question: { name, type }, records }: DnsReply): unknown[] {
  if (outcome === "nxdomain") throw new LookUpError("ENOTFOUND", `${name} does not exist`);
  if (outcome === "no-data") throw new LookUpError("ENODATA", `${name} has no ${type} record`);
  return records.map(({ value, target = "" }) => {
    if (type === "TXT") return [value];
    if (type === "MX") return { priority: Number.parseInt(value, 10), exchange: target };
    return type === "PTR" || type === "CNAME" || type === "NS" ? target : value;
  });
}
