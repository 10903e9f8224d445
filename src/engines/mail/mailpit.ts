import { createHttpClient, type HttpResponse } from "../../probes/http/client.ts";
import { HttpFailure } from "../../probes/http/failure.ts";
import { type Mailbox, MailboxError } from "./mailbox.ts";
import { type Message, parseMessage } from "./message.ts";
import type { MailContext } from "./open.ts";
import type { MailOptions } from "./schema.ts";

/** Messages looked at for one address at most. */
const MAX_MESSAGES = 50;

interface Summary {
  ID?: unknown;
  To?: { Address?: unknown }[] | null;
  Cc?: { Address?: unknown }[] | null;
  Bcc?: { Address?: unknown }[] | null;
}

/**
 * A Mailpit server (API v1: `/search` and `/message/{id}/raw`). Its search finds parts of addresses, so recipients are
 * compared here.
 */
export function openMailpit(
  { url, user, password }: NonNullable<MailOptions["mailpit"]>,
  { network, clock, redactor }: MailContext,
): Mailbox {
  const client = createHttpClient(network, { clock });
  const headers: Record<string, string> = {};
  if (user !== undefined) {
    const encoded = Buffer.from(`${user}:${password ?? ""}`).toString("base64");
    redactor.add(password ?? "");
    headers["authorization"] = `Basic ${encoded}`;
  }
  const get = async (path: string, signal: AbortSignal): Promise<HttpResponse> => {
    const target = new URL(path, url.endsWith("/") ? url : `${url}/`);
    const response = await client.request({ url: target, headers, signal }).catch((thrown: unknown) => {
      if (thrown instanceof HttpFailure) throw new MailboxError(`Mailpit at ${url}: ${thrown.message}`);
      throw thrown;
    });
    if (response.status !== 200)
      throw new MailboxError(`Mailpit at ${url} returned status ${response.status}`);
    return response;
  };
  const known = new Map<string, Promise<Message>>();
  /** A message never changes, so that it is fetched once; one that could not be fetched is asked for again. */
  const read = async (id: string, address: string, signal: AbortSignal): Promise<Message> => {
    const fetching =
      known.get(id) ??
      get(`api/v1/message/${encodeURIComponent(id)}/raw`, signal).then((raw) =>
        parseMessage(raw.bytes, id, [address]),
      );
    known.set(id, fetching);
    try {
      return await fetching;
    } catch (thrown) {
      known.delete(id);
      throw thrown;
    }
  };
  return {
    name: `Mailpit at ${url}`,
    pollMs: 250,
    async messagesTo(address, signal) {
      const query = encodeURIComponent(`to:"${address.replaceAll('"', "")}"`);
      const { bytes } = await get(`api/v1/search?query=${query}&limit=${MAX_MESSAGES}`, signal);
      const found: Message[] = [];
      for (const summary of summariesOf(bytes, url)) {
        if (typeof summary.ID !== "string" || !isFor(summary, address)) continue;
        found.push(await read(summary.ID, address, signal));
      }
      return found.reverse();
    },
    close: () => client.close(),
  };
}

function summariesOf(bytes: Buffer, url: string): Summary[] {
  try {
    const { messages } = JSON.parse(bytes.toString("utf8")) as { messages?: Summary[] };
    if (Array.isArray(messages)) return messages;
  } catch {
    // What is not JSON is reported below like JSON of another form.
  }
  throw new MailboxError(`Mailpit at ${url} did not respond as its API should`);
}

function isFor({ To, Cc, Bcc }: Summary, address: string): boolean {
  const recipients = [...(To ?? []), ...(Cc ?? []), ...(Bcc ?? [])];
  return recipients.some(({ Address }) => String(Address).toLowerCase() === address.toLowerCase());
}
