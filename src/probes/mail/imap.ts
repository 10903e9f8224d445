import { connect as connectPlain, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { ConfigurationError } from "../../core/errors.ts";

/** How a mailbox is reached. */
export interface ImapAccount {
  host: string;
  port: number;
  /** TLS from the start (RFC 8314); false only on a trusted machine. */
  tls: boolean;
  user: string;
  password: string;
  mailbox: string;
  /** PEM certificates trusted beside the built-in ones. */
  ca?: string | undefined;
}

/** A session on one mailbox, opened read-only. */
export interface ImapSession {
  /** The messages to an address that arrived since a day, newest first, at most `max`. */
  messagesTo(address: string, since: Date, max: number): Promise<Buffer[]>;
  close(): void;
}

/** The server refused or the connection broke. */
export class ImapError extends Error {
  override name = "ImapError";
}

/** One response may have at most this many bytes. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** One line or literal of a response. */
type Piece = string | Buffer;

/**
 * Logs in to an IMAP4rev1 server (RFC 3501) and opens a mailbox with EXAMINE, which changes nothing.
 *
 * @throws ImapError; ConfigurationError when the login is refused; the abort reason.
 */
export async function openImap(
  account: ImapAccount,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
): Promise<ImapSession> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const channel = await openChannel(account, timeoutMs, limit);
  try {
    await channel.greeting();
    const login = await channel.command(`LOGIN ${quoted(account.user)} ${quoted(account.password)}`);
    if (!login.ok) throw new ConfigurationError(`mail.imap: the login as ${account.user} was refused`);
    const examine = await channel.command(`EXAMINE ${quoted(account.mailbox)}`);
    if (!examine.ok) throw new ConfigurationError(`mail.imap: there is no mailbox "${account.mailbox}"`);
  } catch (thrown) {
    channel.close();
    throw thrown;
  }
  return {
    close: channel.close,
    async messagesTo(address, since, max) {
      const search = await channel.command(`UID SEARCH SINCE ${imapDate(since)} TO ${quoted(address)}`);
      if (!search.ok) throw new ImapError("the mailbox cannot be searched");
      const uids = search.pieces.flatMap((piece) => (typeof piece === "string" ? uidsOf(piece) : []));
      const newest = uids.sort((a, b) => b - a).slice(0, max);
      const messages: Buffer[] = [];
      for (const uid of newest) {
        const fetched = await channel.command(`UID FETCH ${uid} (BODY.PEEK[])`);
        const body = fetched.pieces.find((piece) => typeof piece !== "string");
        if (body) messages.push(body as Buffer);
      }
      return messages;
    },
  };
}

function uidsOf(line: string): number[] {
  const [, list] = /^\* SEARCH((?: \d+)*)\s*$/i.exec(line) ?? [];
  return (list ?? "").split(" ").filter(Boolean).map(Number);
}

/** A quoted string (RFC 3501 section 4.3). */
function quoted(text: string): string {
  if (/[\r\n\0]/.test(text)) throw new ConfigurationError("mail.imap: a value has a line break");
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function imapDate(date: Date): string {
  return `${date.getUTCDate()}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()}`;
}

interface Channel {
  greeting(): Promise<void>;
  command(text: string): Promise<{ ok: boolean; pieces: Piece[] }>;
  close(): void;
}

async function openChannel(account: ImapAccount, timeoutMs: number, signal: AbortSignal): Promise<Channel> {
  const { host, port, tls, ca } = account;
  const socket: Socket = tls
    ? connectTls({ host, port, servername: host, ...(ca === undefined ? {} : { ca }) })
    : connectPlain({ host, port });
  socket.setTimeout(timeoutMs, () => socket.destroy(new ImapError("no response in time")));
  const onAbort = (): void => void socket.destroy(new ImapError("no response in time"));
  signal.addEventListener("abort", onAbort, { once: true });
  const reader = createReader(socket);
  let tag = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once(tls ? "secureConnect" : "connect", () => resolve());
    socket.once("error", (error) => reject(new ImapError(`${host}:${port}: ${error.message}`)));
  });
  socket.on("error", () => undefined);
  return {
    async greeting() {
      const first = await reader.next();
      if (typeof first !== "string" || !/^\* (OK|PREAUTH)/i.test(first))
        throw new ImapError("no IMAP greeting");
    },
    async command(text) {
      tag++;
      const name = `a${tag}`;
      socket.write(`${name} ${text}\r\n`);
      const pieces: Piece[] = [];
      for (;;) {
        const piece = await reader.next();
        if (typeof piece === "string" && piece.startsWith(`${name} `)) {
          return { ok: /^\S+ OK/i.test(piece), pieces };
        }
        pieces.push(piece);
      }
    },
    close() {
      signal.removeEventListener("abort", onAbort);
      socket.end("z LOGOUT\r\n");
      socket.destroySoon();
    },
  };
}

/** Splits what the server sends into lines and literals (`{123}` and then 123 bytes). */
function createReader(socket: Socket): { next(): Promise<Piece> } {
  let buffered = Buffer.alloc(0);
  let literal: number | undefined;
  let failure: Error | undefined;
  let waiting: (() => void) | undefined;
  const wake = (): void => {
    waiting?.();
    waiting = undefined;
  };
  socket.on("data", (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    if (buffered.length > MAX_RESPONSE_BYTES) socket.destroy(new ImapError("the response is too large"));
    wake();
  });
  socket.on("error", (error) => {
    failure = error;
    wake();
  });
  socket.on("close", () => {
    failure ??= new ImapError("the connection was closed");
    wake();
  });
  const take = (): Piece | undefined => {
    if (literal !== undefined) {
      if (buffered.length < literal) return undefined;
      const bytes = Buffer.from(buffered.subarray(0, literal));
      buffered = buffered.subarray(literal);
      literal = undefined;
      return bytes;
    }
    const end = buffered.indexOf("\r\n");
    if (end < 0) return undefined;
    const line = buffered.subarray(0, end).toString("utf8");
    buffered = buffered.subarray(end + 2);
    const [, size] = /\{(\d{1,9})\}$/.exec(line) ?? [];
    if (size !== undefined) literal = Number(size);
    return line;
  };
  return {
    async next() {
      for (;;) {
        const piece = take();
        if (piece !== undefined) return piece;
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      }
    },
  };
}
