import type { Message } from "./message.ts";
import type { SenderCheck } from "./verify.ts";

/** Where messages are looked for. */
export interface Mailbox {
  /** Messages to exactly this address, oldest first where the source knows. */
  messagesTo(address: string, signal: AbortSignal): Promise<Message[]>;
  /** Time between two looks, in ms. */
  pollMs: number;
  /** Set when messages came over the internet: how their sender is verified. */
  sender?: SenderCheck;
  /** How evidence calls it: `the SMTP catcher on port 2525`. */
  name: string;
  close(): Promise<void>;
}

/** The mailbox cannot be asked: it is down, refuses, or answers something else. */
export class MailboxError extends Error {
  override name = "MailboxError";
}
