import type { GateContext, Table } from "../../core/gate.ts";
import {
  type DnsQuestion,
  type DnsReply,
  isDefinite,
  outcomePhrase,
  type RecordType,
} from "../../probes/dns/reply.ts";
import { type DnsServer, serverText } from "../../probes/dns/server-address.ts";
import type { Asker } from "./ask.ts";
import type { Expectation } from "./expectation.ts";

/** One expectation with what every server said to it. */
export interface Surveyed {
  expectation: Expectation;
  replies: DnsReply[];
  /** Replies of servers that hold the answer but refuse it because DNSSEC does not validate. */
  bogus: DnsReply[];
}

/** Asks for every expected set of records: the run's servers and, for their own domain, the authoritative ones. */
export function surveyRecords(
  sets: readonly Expectation[],
  asker: Asker,
  authoritative: { servers: readonly DnsServer[]; covers(name: string): boolean },
  context: Pick<GateContext, "coverage" | "progress">,
): Promise<Surveyed[]> {
  let done = 0;
  context.coverage.count("records", 0);
  return Promise.all(
    sets.map(async (expectation) => {
      const { name, type } = expectation;
      const extra = authoritative.covers(name) ? authoritative.servers : [];
      const [asked, own] = await Promise.all([
        asker.ask(name, type),
        Promise.all(extra.map((server) => asker.askServer(server, { name, type, recursion: false }))),
      ]);
      const replies = await Promise.all(asked.map((reply) => retried(asker, reply)));
      const bogus = await bogusReplies(asker, replies);
      if (replies.some(isDefinite)) context.coverage.count("records");
      context.progress({ done: ++done, total: sets.length, unit: "records" });
      // A name server that does not serve the zone is judged as such, once, and not for each record.
      return { expectation, replies: [...replies, ...own.filter(isDefinite)], bogus };
    }),
  );
}

/** SERVFAIL may be a resolver's passing trouble; whoever says it is asked once more. */
async function retried(asker: Asker, reply: DnsReply): Promise<DnsReply> {
  return reply.outcome === "servfail" ? asker.askAgain(reply.server, reply.question) : reply;
}

/** The SERVFAIL replies that turn into answers when the resolver is told not to validate. */
async function bogusReplies(asker: Asker, replies: readonly DnsReply[]): Promise<DnsReply[]> {
  const failed = replies.filter(({ outcome }) => outcome === "servfail");
  const unvalidated = await Promise.all(
    failed.map(async ({ server, question }) => {
      const unchecked: DnsQuestion = { ...question, checkingDisabled: true };
      return isDefinite(await asker.askServer(server, unchecked));
    }),
  );
  return failed.filter((_, index) => unvalidated[index]);
}

/** Why records stayed unchecked, one sentence for each server and cause. */
export function openQuestions(surveyed: readonly Surveyed[]): string[] {
  const causes = new Map<string, string[]>();
  for (const { expectation, replies, bogus } of surveyed) {
    for (const reply of replies) {
      if (isDefinite(reply) || bogus.includes(reply)) continue;
      const cause = `${serverText(reply.server)} ${outcomePhrase(reply)}`;
      causes.set(cause, [...(causes.get(cause) ?? []), `${expectation.name} ${expectation.type}`]);
    }
  }
  return [...causes].map(([cause, records]) => {
    const more = records.length > 3 ? ` and ${records.length - 3} more` : "";
    return `not checked: ${records.slice(0, 3).join(", ")}${more}, because ${cause}`;
  });
}

/** What the first server that answered said, for people and for the handover. */
export function observedTable(surveyed: readonly Surveyed[]): Table {
  const rows = surveyed.flatMap(({ expectation: { name, type }, replies }): string[][] => {
    const reply = replies.find(isDefinite);
    if (!reply) return [[name, type, "not known"]];
    const values = [...new Set(reply.records.map(({ value }) => value))].sort();
    const none = reply.outcome === "nxdomain" ? "no such name" : "none";
    return [[name, type, values.length === 0 ? none : values.join(", ")]];
  });
  return { title: "DNS records as observed", columns: ["Name", "Type", "Value"], rows };
}

/** Names for which `types` are expected in some form, in order, each once. */
export function namesWith(sets: readonly Expectation[], types: readonly RecordType[]): string[] {
  return [...new Set(sets.filter(({ type }) => types.includes(type)).map(({ name }) => name))];
}
