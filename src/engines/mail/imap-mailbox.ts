import { parseDnsServer, systemDnsServers } from "../../probes/dns/server-address.ts";
import { ImapError, openImap } from "../../probes/mail/imap.ts";
import { type Mailbox, MailboxError } from "./mailbox.ts";
import { parseMessage } from "./message.ts";
import type { MailContext } from "./open.ts";
import type { MailOptions } from "./schema.ts";

/** Messages fetched for one address at most. */
const MAX_MESSAGES = 20;

const DAY_MS = 86_400_000;

/** A real mailbox, read over IMAP. It is opened anew for each look, which no server minds at this pace. */
export function openImapMailbox(
  options: NonNullable<MailOptions["imap"]>,
  { network, clock, redactor }: MailContext,
): Mailbox {
  redactor.add(options.password);
  const { host } = options;
  const servers = options.resolvers?.flatMap((text) => parseDnsServer(text) ?? []) ?? systemDnsServers();
  return {
    name: `the mailbox of ${options.user} on ${host}`,
    pollMs: 2_000,
    sender: { servers, receivedBy: options["received-by"] ?? [], require: options.require ?? [] },
    async messagesTo(address, signal) {
      const account = { ...options, ca: network.ca };
      try {
        const session = await openImap(account, { timeoutMs: network.timeoutMs, signal });
        try {
          const since = new Date(clock.now() - DAY_MS);
          const raws = await session.messagesTo(address, since, MAX_MESSAGES);
          const messages = await Promise.all(
            raws.map(async (raw, index) => ({ ...(await parseMessage(raw, String(index))), raw })),
          );
          return messages.filter(({ recipients }) => recipients.includes(address.toLowerCase())).reverse();
        } finally {
          session.close();
        }
      } catch (thrown) {
        if (thrown instanceof ImapError) throw new MailboxError(`IMAP on ${host}: ${thrown.message}`);
        throw thrown;
      }
    },
    close: async () => undefined,
  };
}
