import { type JSONValue, jsonpath } from "json-p3";
import { ConfigurationError, messageOf } from "../../core/errors.ts";
import { createHttpClient } from "../../probes/http/client.ts";
import { HttpFailure } from "../../probes/http/failure.ts";
import { type Mailbox, MailboxError } from "./mailbox.ts";
import { type Message, parseAddresses } from "./message.ts";
import type { MailContext } from "./open.ts";
import type { MailOptions } from "./schema.ts";

type WebhookOptions = NonNullable<MailOptions["webhook"]>;

/** A service that shows received messages as JSON; where their parts are is told by JSONPath. */
export function openWebhook(options: WebhookOptions, { network, clock }: MailContext): Mailbox {
  const client = createHttpClient(network, { clock });
  const { host } = new URL(options.url.replaceAll("${run.email}", "x"));
  return {
    name: `the messages at ${host}`,
    pollMs: 500,
    async messagesTo(address, signal) {
      const url = options.url.replaceAll("${run.email}", encodeURIComponent(address));
      const request = { url, headers: options.headers ?? {}, signal };
      const response = await client.request(request).catch((thrown: unknown) => {
        if (thrown instanceof HttpFailure) throw new MailboxError(`${host}: ${thrown.message}`);
        throw thrown;
      });
      if (response.status !== 200) throw new MailboxError(`${host} returned status ${response.status}`);
      const json = parse(response.bytes, host);
      const entries = select(options.messages, json);
      const messages = entries.map((entry, index) => messageFrom(entry, index, options));
      return messages.filter(({ recipients }) => recipients.includes(address.toLowerCase()));
    },
    close: () => client.close(),
  };
}

function parse(bytes: Buffer, host: string): JSONValue {
  try {
    return JSON.parse(bytes.toString("utf8")) as JSONValue;
  } catch (thrown) {
    throw new MailboxError(`${host} did not return JSON: ${messageOf(thrown)}`);
  }
}

function select(path: string, value: JSONValue): JSONValue[] {
  try {
    return jsonpath.query(path, value).values() as JSONValue[];
  } catch (thrown) {
    throw new ConfigurationError(`mail.webhook: the JSONPath ${path} is not valid: ${messageOf(thrown)}`);
  }
}

function messageFrom(entry: JSONValue, index: number, options: WebhookOptions): Message {
  const text = (path: string): string => {
    const [first] = select(path, entry);
    return typeof first === "string" ? first : "";
  };
  const recipients = select(options.to, entry).flat(2).flatMap(addressesIn);
  const [from] = select(options.from, entry).flatMap(addressesIn);
  const subject = text(options.subject);
  return {
    id: `${index} ${subject}`,
    recipients: recipients.map(({ address }) => address.toLowerCase()),
    from: from && { name: from.name, address: from.address.toLowerCase() },
    subject,
    text: text(options.text),
    html: text(options.html),
    headers: [["subject", subject]],
  };
}

/** A text with addresses, or an object with an address somewhere inside. */
function addressesIn(value: JSONValue): { name: string; address: string }[] {
  if (typeof value === "string") return parseAddresses(value);
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap((inner) =>
    typeof inner === "string" && inner.includes("@") ? parseAddresses(inner) : [],
  );
}
