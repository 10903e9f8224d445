import type { Evidence } from "../../core/evidence.ts";
import { forShell } from "../../core/sanitize.ts";
import { type DnsQuestion, type DnsReply, outcomePhrase } from "../../probes/dns/reply.ts";
import { type DnsServer, serverText } from "../../probes/dns/server-address.ts";

/** Answer sections longer than this are cut, in lines. */
const MAX_LINES = 20;

/** What each server answered, and a `dig` line that asks the first of them again. */
export function answerEvidence(replies: readonly DnsReply[]): Evidence[] {
  const sections = replies.map(
    (reply): Evidence => ({
      kind: "snippet",
      label: `${reply.question.type} ${reply.question.name} at ${serverText(reply.server)}`,
      text: answerText(reply),
    }),
  );
  const [first] = replies;
  return first ? [...sections, digCommand(first.server, first.question)] : sections;
}

/** The answer section as `dig` shows it. */
function answerText(reply: DnsReply): string {
  if (reply.answer.length === 0) return `${serverText(reply.server)} ${outcomePhrase(reply)}`;
  const lines = reply.answer
    .filter(({ type }) => type !== "RRSIG")
    .map(
      ({ name, type, ttl, value }) =>
        `${name}. ${ttl} IN ${type} ${type === "TXT" ? JSON.stringify(value) : value}`,
    );
  const cut = lines.length > MAX_LINES ? [`… ${lines.length - MAX_LINES} more`] : [];
  return [...lines.slice(0, MAX_LINES), ...cut, `; ${reply.rcode ?? ""} over ${reply.transport}`].join("\n");
}

function digCommand(server: DnsServer, question: DnsQuestion): Evidence {
  const port = server.port === 53 ? "" : ` -p ${server.port}`;
  const flags = `${question.recursion === false ? " +norecurse" : ""}${question.checkingDisabled ? " +cdflag" : ""}`;
  const name = forShell(`${question.name}.`);
  return { kind: "command", command: `dig @${server.address}${port} ${name} ${question.type}${flags}` };
}
