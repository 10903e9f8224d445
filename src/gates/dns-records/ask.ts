import type { GateContext } from "../../core/gate.ts";
import { askDns } from "../../probes/dns/client.ts";
import {
  type DnsQuestion,
  type DnsReply,
  isDefinite,
  noReply,
  type RecordType,
} from "../../probes/dns/reply.ts";
import { type DnsServer, serverText } from "../../probes/dns/server-address.ts";

/** Questions under way at once, over all servers. */
const CONCURRENCY = 32;

/** A server that was silent this often in a row and never spoke is not asked again. */
const SILENCES = 3;

const gaveUp = {
  outcome: "timeout",
  transport: "udp",
  detail: `no longer queried after ${SILENCES} time-outs`,
} as const;

/** Aliases that one server leaves to others to follow, at most. */
const MAX_FOLLOWED = 8;

/** Asks the run's servers, each question once. */
export interface Asker {
  servers: readonly DnsServer[];
  /** The servers' replies in their order; of the system's servers only the first that says something definite. */
  ask(name: string, type: RecordType): Promise<DnsReply[]>;
  /** One server's reply to one question, aliases followed. */
  askServer(server: DnsServer, question: DnsQuestion): Promise<DnsReply>;
  /** The same once more, for a failure that may have passed. */
  askAgain(server: DnsServer, question: DnsQuestion): Promise<DnsReply>;
}

export interface AskerOptions {
  servers: readonly DnsServer[];
  /** Whether each server must answer, or the first that does speaks for all. */
  all: boolean;
  timeoutMs: number;
}

/** Creates an asker that counts its questions in the coverage. */
export function createAsker(
  context: Pick<GateContext, "signal" | "coverage">,
  { servers, all, timeoutMs }: AskerOptions,
): Asker {
  const { signal, coverage } = context;
  const limited = createLimiter(CONCURRENCY);
  const known = new Map<string, Promise<DnsReply>>();
  const silences = new Map<string, number>();
  coverage.count("questions", 0);

  const send = async (server: DnsServer, question: DnsQuestion): Promise<DnsReply> => {
    const id = serverText(server);
    if ((silences.get(id) ?? 0) >= SILENCES) return noReply(server, question, gaveUp);
    const reply = await askDns(server, question, { timeoutMs, signal });
    coverage.count("questions");
    if (reply.outcome !== "timeout" && reply.outcome !== "unreachable")
      silences.set(id, Number.NEGATIVE_INFINITY);
    else silences.set(id, (silences.get(id) ?? 0) + 1);
    return reply;
  };

  const askOnce = (server: DnsServer, question: DnsQuestion): Promise<DnsReply> => {
    const key = JSON.stringify([serverText(server), question]);
    const before = known.get(key);
    if (before) return before;
    const reply = limited(() => send(server, question));
    known.set(key, reply);
    return reply;
  };

  const followed = async (server: DnsServer, question: DnsQuestion, first: DnsReply): Promise<DnsReply> => {
    let reply = first;
    for (let aliases = 0; aliases < MAX_FOLLOWED && leavesAliasOpen(reply); aliases++) {
      const target = reply.aliases.at(-1) ?? "";
      reply = joined(reply, await askOnce(server, { ...question, name: target }));
    }
    return reply;
  };

  const askServer = async (server: DnsServer, question: DnsQuestion): Promise<DnsReply> =>
    followed(server, question, await askOnce(server, question));

  const askAgain = async (server: DnsServer, question: DnsQuestion): Promise<DnsReply> =>
    followed(server, question, await limited(() => send(server, question)));

  const askAll = async (name: string, type: RecordType): Promise<DnsReply[]> => {
    if (all) return Promise.all(servers.map((server) => askServer(server, { name, type })));
    const replies: DnsReply[] = [];
    for (const server of servers) {
      const reply = await askServer(server, { name, type });
      if (isDefinite(reply)) return [reply];
      replies.push(reply);
    }
    return replies;
  };

  return { servers, ask: askAll, askServer, askAgain };
}

/** Whether the server gave an alias and left its target to others, as servers without recursion do. */
function leavesAliasOpen(reply: DnsReply): boolean {
  const last = reply.aliases.at(-1);
  if (reply.outcome !== "no-data" || reply.aliasLoop || reply.recursive || last === undefined) return false;
  const zone = reply.authority.find(({ type }) => type === "SOA")?.name;
  return zone === undefined || !(last === zone || last.endsWith(`.${zone}`));
}

function joined(first: DnsReply, second: DnsReply): DnsReply {
  const aliases = [...first.aliases, ...second.aliases];
  const names = [first.question.name.toLowerCase(), ...aliases];
  const detail = isDefinite(second)
    ? second.detail
    : `its alias leads to ${second.question.name}${second.detail === undefined ? "" : ` (${second.detail})`}`;
  return {
    ...second,
    question: first.question,
    aliases,
    aliasLoop: second.aliasLoop || new Set(names).size < names.length,
    answer: [...first.answer, ...second.answer],
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Lets at most `max` tasks run at once, in the order they came. */
function createLimiter(max: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = max;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
