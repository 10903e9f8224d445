import { z } from "zod";
import { httpUrl, list, textMap } from "../../core/options.ts";
import { dnsServer } from "../../probes/dns/server-option.ts";

/** The `mail` option. Light: it is part of a gate's options and loaded at every start. */

const catcher = z
  .strictObject({
    port: z
      .number()
      .int()
      .min(0)
      .max(65_535)
      .default(2525)
      .describe("Port it listens on; 0 for any free one."),
    host: z.string().default("127.0.0.1").describe("Address it listens on."),
  })
  .describe("An SMTP server that this run starts; the application sends to it.");

const mailpit = z
  .strictObject({
    url: httpUrl().describe("Its base URL."),
    user: z.string().optional().describe("User name, where it asks for one."),
    password: z.string().optional().describe("Password, where it asks for one."),
  })
  .describe("A Mailpit server, read over its HTTP API.");

const imap = z
  .strictObject({
    host: z.string().describe("The IMAP server's name."),
    port: z.number().int().min(1).max(65_535).default(993).describe("Its port."),
    tls: z.boolean().default(true).describe("Whether the connection is TLS from its start."),
    user: z.string().describe("User name."),
    password: z.string().describe("Password; take it from the environment: ${IMAP_PASSWORD}."),
    mailbox: z.string().default("INBOX").describe("Folder that is searched."),
    "received-by": list(z.string())
      .optional()
      .describe(
        "Names of the mailbox's own receiving servers, as they appear after `by` in Received fields. SPF is evaluated for the address they received the message from.",
      ),
    require: list(z.enum(["dkim", "spf"]))
      .optional()
      .describe("What must pass for the domain of the From address. Default: one of DKIM and SPF."),
    resolvers: list(dnsServer())
      .optional()
      .describe("Name servers to query for DKIM, SPF and DMARC records. Default: the system's."),
  })
  .describe("A real mailbox. The senders of its messages are verified.");

const webhook = z
  .strictObject({
    url: z.string().describe("Answers with JSON; ${run.email} stands for the run's address."),
    headers: textMap().optional().describe("Header fields of the request, such as a token."),
    messages: z.string().default("$[*]").describe("JSONPath of the messages."),
    to: z.string().default("$.to").describe("JSONPath of the recipient, within a message."),
    from: z.string().default("$.from").describe("JSONPath of the sender."),
    subject: z.string().default("$.subject").describe("JSONPath of the subject."),
    text: z.string().default("$.text").describe("JSONPath of the text body."),
    html: z.string().default("$.html").describe("JSONPath of the HTML body."),
  })
  .describe("Any service that lists received messages as JSON.");

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
