import PostalMime, { type Address, addressParser } from "postal-mime";
import type { HeaderLines } from "../../probes/http/headers.ts";

/** One received message. */
export interface Message {
  /** Tells messages of one mailbox apart. */
  id: string;
  /** Everybody it was sent to, in lower case: To, Cc, and the envelope where it is known. */
  recipients: string[];
  from: { name: string; address: string } | undefined;
  subject: string;
  /** Plain text; what the HTML says when there is no plain part. */
  text: string;
  html: string;
  /** Names in lower case, in the order of the message. */
  headers: HeaderLines;
  /** The message as it was sent, byte by byte, where the mailbox gives it so. */
  raw?: Buffer;
}

/** Parses a message (RFC 5322, MIME). @param envelope RCPT TO addresses, where they are known. */
export async function parseMessage(
  raw: Buffer,
  id: string,
  envelope: readonly string[] = [],
): Promise<Message> {
  const email = await PostalMime.parse(raw);
  const addressed = [...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])].flatMap(mailboxes);
  const [from] = email.from ? mailboxes(email.from) : [];
  return {
    id: email.messageId ?? id,
    recipients: [...new Set([...addressed.map(({ address }) => address), ...envelope].map(lower))],
    from: from && { name: from.name, address: lower(from.address) },
    subject: email.subject ?? "",
    text: email.text ?? "",
    html: email.html ?? "",
    headers: email.headers.map(({ key, value }) => [key, value]),
  };
}

/** The addresses in a header's value, in lower case. */
export function parseAddresses(text: string): { name: string; address: string }[] {
  return addressParser(text, { flatten: true }).flatMap(mailboxes);
}

function mailboxes(address: Address): { name: string; address: string }[] {
  if (address.group) return address.group;
  return [{ name: address.name, address: address.address ?? "" }];
}

/** Domains do not tell cases apart, and no mail provider in use tells them apart in local parts. */
function lower(address: string): string {
  return address.toLowerCase();
}

/** Every http(s) address in a message: the HTML's links, or those in the plain text when there is no HTML. */
export async function linksOf({ html, text }: Message): Promise<string[]> {
  if (html === "") return [...new Set(text.match(/https?:\/\/[^\s<>"'\])}]+/gi) ?? [])].map(trimmed);
  const { parseDocument } = await import("htmlparser2");
  const { getElementsByTagName } = await import("domutils");
  const anchors = getElementsByTagName("a", parseDocument(html));
  const hrefs = anchors.map(({ attribs }) => (attribs["href"] ?? "").trim());
  return [...new Set(hrefs.filter((href) => /^https?:\/\//i.test(href)))];
}

/** A sentence's full stop is not a part of the address before it. */
function trimmed(url: string): string {
  return url.replace(/[.,;:!?]+$/, "");
}
