import { createSocket } from "node:dgram";
import { createConnection, isIP } from "node:net";
import { codeOf, messageOf } from "../../core/errors.ts";
import type { DnsServer } from "./server-address.ts";

/** What an exchange with a server came to. */
export type Exchange<T> =
  | { kind: "answer"; value: T }
  | { kind: "timeout" }
  | { kind: "unreachable"; detail: string };

export interface ExchangeRequest<T> {
  server: DnsServer;
  query: Buffer;
  timeoutMs: number;
  signal: AbortSignal;
  /** Looks at each message; undefined means "not ours, keep waiting". */
  accept(message: Buffer): T | undefined;
}

/**
 * Sends one datagram and waits for the answer to it. The socket is bound to a port of the system's choice and
 * connected, so that only the server's own datagrams arrive.
 *
 * @throws the abort reason.
 */
export function exchangeUdp<T>(request: ExchangeRequest<T>): Promise<Exchange<T>> {
  const { server, signal } = request;
  const socket = createSocket(isIP(server.address) === 6 ? "udp6" : "udp4");
  return settled(request, (finish) => {
    socket.on("error", (error) => finish(unreachable(error)));
    socket.on("message", (message) => {
      const value = request.accept(message);
      if (value !== undefined) finish({ kind: "answer", value });
    });
    socket.connect(server.port, server.address, () => {
      if (signal.aborted) return;
      socket.send(request.query, (error) => {
        if (error) finish(unreachable(error));
      });
    });
    return () => socket.close();
  });
}

/** The same over TCP, with a length before each message (RFC 7766 section 8). A message has at most 65,535 bytes. */
export function exchangeTcp<T>(request: ExchangeRequest<T>): Promise<Exchange<T>> {
  const { server, query } = request;
  const socket = createConnection({ host: server.address, port: server.port });
  return settled(request, (finish) => {
    let received = Buffer.alloc(0);
    socket.on("error", (error) => finish(unreachable(error)));
    socket.on("connect", () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(query.length);
      socket.write(Buffer.concat([length, query]));
    });
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const end = 2 + received.readUInt16BE(0);
        const value = request.accept(received.subarray(2, end));
        if (value !== undefined) return finish({ kind: "answer", value });
        received = received.subarray(end);
      }
    });
    socket.on("end", () => finish({ kind: "unreachable", detail: "the connection was closed early" }));
    return () => socket.destroy();
  });
}

/** Runs one exchange under its time limit and the run's signal, and closes its socket whatever happens. */
function settled<T>(
  { timeoutMs, signal }: ExchangeRequest<T>,
  start: (finish: (exchange: Exchange<T>) => void) => () => void,
): Promise<Exchange<T>> {
  const { promise, resolve, reject } = Promise.withResolvers<Exchange<T>>();
  let open = true;
  let close = (): void => undefined;
  const end = (): void => {
    open = false;
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    close();
  };
  const finish = (exchange: Exchange<T>): void => {
    if (!open) return;
    end();
    resolve(exchange);
  };
  const onAbort = (): void => {
    if (!open) return;
    end();
    reject(signal.reason);
  };
  const timer = setTimeout(() => finish({ kind: "timeout" }), timeoutMs);
  signal.addEventListener("abort", onAbort, { once: true });
  close = start(finish);
  if (signal.aborted) onAbort();
  return promise;
}

function unreachable(error: Error): { kind: "unreachable"; detail: string } {
  return { kind: "unreachable", detail: codeOf(error) ?? messageOf(error) };
}
