import { type CaughtMessage, startCatcher } from "../../probes/mail/catcher.ts";
import type { Mailbox } from "./mailbox.ts";
import { type Message, parseMessage } from "./message.ts";

/** A mailbox of our own: an SMTP server on this machine. @throws ConfigurationError when the port is taken. */
export async function openCatcher(options: { host: string; port: number }): Promise<Mailbox> {
  const catcher = await startCatcher(options);
  const parsed = new Map<CaughtMessage, Promise<Message>>();
  const parseOnce = (caught: CaughtMessage): Promise<Message> => {
    const message = parsed.get(caught) ?? parseMessage(caught.raw, String(parsed.size), caught.recipients);
    parsed.set(caught, message);
    return message;
  };
  return {
    name: `the SMTP catcher on ${options.host}:${catcher.port}`,
    pollMs: 20,
    async messagesTo(address) {
      const messages = await Promise.all(catcher.messages.map(parseOnce));
      return messages.filter(({ recipients }) => recipients.includes(address.toLowerCase()));
    },
    close: catcher.close,
  };
}
