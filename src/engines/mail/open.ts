import type { GateContext } from "../../core/gate.ts";
import type { Mailbox } from "./mailbox.ts";
import type { MailOptions } from "./schema.ts";

export type MailContext = Pick<GateContext, "network" | "clock" | "redactor" | "signal">;

/** Opens the mailbox the options name. @throws ConfigurationError when a catcher's port is taken. */
export async function openMailbox(options: MailOptions, context: MailContext): Promise<Mailbox> {
  if (options.mailpit) {
    const { openMailpit } = await import("./mailpit.ts");
    return openMailpit(options.mailpit, context);
  }
  if (options.imap) {
    const { openImapMailbox } = await import("./imap-mailbox.ts");
    return openImapMailbox(options.imap, context);
  }
  if (options.webhook) {
    const { openWebhook } = await import("./webhook.ts");
    return openWebhook(options.webhook, context);
  }
  const { openCatcher } = await import("./catcher-mailbox.ts");
  return openCatcher(options.catcher ?? { host: "127.0.0.1", port: 2525 });
}
