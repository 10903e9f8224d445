import { z } from "zod";
import { httpUrl, list, textMap } from "../../core/options.ts";
import { dnsServer } from "../../probes/dns/server-option.ts";

/** The `mail` option. Light: it is part of a gate's options and loaded at every start. */

const catcher = z
  .strictObject({
    port: z.number().int().min(0).max(65_535).default(2525),
    host: z.string().default("127.0.0.1"),
  })
  .describe("An SMTP server that this run starts; the application sends to it.");

const mailpit = z
  .strictObject({
    url: httpUrl(),
    user: z.string().optional(),
    password: z.string().optional(),
  })
  .describe("A Mailpit server, read over its HTTP API.");

const imap = z
  .strictObject({
    host: z.string(),
    port: z.number().int().min(1).max(65_535).default(993),
    tls: z.boolean().default(true),
    user: z.string(),
    password: z.string(),
    mailbox: z.string().default("INBOX"),
    "received-by": list(z.string())
      .optional()
      .describe(
        "Names of the mailbox's own receiving servers, as they stand after `by` in Received fields. SPF is judged for the address they took the message from.",
      ),
    require: list(z.enum(["dkim", "spf"]))
      .optional()
      .describe("What must pass for the From address's domain. Default: one of DKIM and SPF."),
    resolvers: list(dnsServer())
      .optional()
      .describe("Name servers asked for DKIM, SPF and DMARC records. Default: the system's."),
  })
  .describe("A real mailbox, whose messages' senders are verified.");

const webhook = z
  .strictObject({
    url: z.string().describe("Answers with JSON; ${run.email} stands for the run's address."),
    headers: textMap().optional(),
    messages: z.string().default("$[*]").describe("JSONPath of the messages."),
    to: z.string().default("$.to"),
    from: z.string().default("$.from"),
    subject: z.string().default("$.subject"),
    text: z.string().default("$.text"),
    html: z.string().default("$.html"),
  })
  .describe("Any service that shows received messages as JSON.");

const sources = { catcher, mailpit, imap, webhook };

/** Where mail steps look for messages, and the address they are sent to. */
export const mailSchema = z
  .strictObject({
    address: z
      .string()
      .default("smoke+${run.id}@example.com")
      .describe("The run's own address, known to flows as ${run.email}."),
    catcher: sources.catcher.optional(),
    mailpit: sources.mailpit.optional(),
    imap: sources.imap.optional(),
    webhook: sources.webhook.optional(),
  })
  .refine(
    (mail) =>
      Object.keys(sources).filter((key) => mail[key as keyof typeof sources] !== undefined).length === 1,
    "needs exactly one of catcher, mailpit, imap, webhook",
  );

export type MailOptions = z.output<typeof mailSchema>;
