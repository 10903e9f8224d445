import type { Message } from "./message.ts";

/** Where messages are looked for. */
export interface Mailbox {
  /** Messages to exactly this address, oldest first where the source knows. */
  messagesTo(address: string, signal: AbortSignal): Promise<Message[]>;
  /** Time between two looks, in ms. */
  pollMs: number;
  /** Messages came over the internet, and the receiving server has checked who sent them. */
  real?: boolean;
  /** How evidence calls it: `the SMTP catcher on port 2525`. */
  name: string;
  close(): Promise<void>;
}

/** The mailbox cannot be asked: it is down, refuses, or answers something else. */
export class MailboxError extends Error {
  override name = "MailboxError";
}
