import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { ConfigurationError, codeOf } from "../../core/errors.ts";

/** A message as it came over SMTP. */
export interface CaughtMessage {
  /** RCPT TO addresses, in order. */
  recipients: string[];
  raw: Buffer;
}

/** An SMTP server that accepts everything and delivers nothing. */
export interface Catcher {
  port: number;
  /** In the order received. */
  messages: readonly CaughtMessage[];
  close(): Promise<void>;
}

/** Larger messages are refused, in bytes. */
const MAX_MESSAGE_BYTES = 20 * 1024 * 1024;

/** Messages kept at most; the oldest go first. */
const MAX_MESSAGES = 1_000;

/**
 * Listens for mail (RFC 5321) that an application under test sends. Any login is accepted; TLS is not offered, so that
 * applications need not trust a certificate of ours.
 *
 * @throws ConfigurationError when the port is taken or may not be used.
 */
export async function startCatcher({ host, port }: { host: string; port: number }): Promise<Catcher> {
  const messages: CaughtMessage[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    size: MAX_MESSAGE_BYTES,
    logger: false,
    onAuth: (auth, _session, callback) => callback(null, { user: auth.username ?? "anyone" }),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_MESSAGE_BYTES) chunks.push(chunk);
      });
      stream.on("end", () => {
        if (size > MAX_MESSAGE_BYTES) {
          callback(Object.assign(new Error("message too large"), { responseCode: 552 }));
          return;
        }
        messages.push({
          recipients: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        });
        if (messages.length > MAX_MESSAGES) messages.shift();
        callback(null);
      });
    },
  });
  // Clients that break off are no fault of the catcher.
  server.on("error", () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    messages,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function cannotListen(error: Error, host: string, port: number): ConfigurationError {
  const reason = codeOf(error) === "EADDRINUSE" ? "the port is taken" : (codeOf(error) ?? error.message);
  return new ConfigurationError(`mail.catcher: cannot listen on ${host}:${port}: ${reason}`);
}
