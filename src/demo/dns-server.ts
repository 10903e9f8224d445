import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket as TcpSocket } from "node:net";
import { codeOf } from "../core/errors.ts";
import { answerFromZone, type DnsZone } from "./dns-zone.ts";

/** A running DNS server. */
export interface RunningDnsServer {
  /** `127.0.0.1:port`, the same port for UDP and TCP. */
  address: string;
  close(): Promise<void>;
}

/** Answers one query with any number of messages. */
export type DnsHandler = (query: Buffer, transport: "udp" | "tcp") => Buffer[];

/** How often another port is tried when the one TCP got is taken for UDP. */
const PORT_TRIES = 20;

/** Starts an authoritative server for `zone` on loopback, over UDP and TCP. */
export function startDnsServer({ zone, host }: { zone: DnsZone; host?: string }): Promise<RunningDnsServer> {
  return serveDns((query, transport) => [answerFromZone(zone, query, transport)], host);
}

/**
 * Serves `handler` over UDP and TCP on one port.
 *
 * @param port 0 for a port of the system's choice.
 */
export async function serveDns(handler: DnsHandler, host = "127.0.0.1", port = 0): Promise<RunningDnsServer> {
  for (let tries = 1; ; tries++) {
    const connections = new Set<TcpSocket>();
    const tcp = createServer((socket) => serveConnection(socket, handler, connections));
    tcp.listen(port, host);
    await once(tcp, "listening");
    const taken = (tcp.address() as AddressInfo).port;
    try {
      const udp = await bindUdp(handler, host, taken);
      return { address: `${host}:${taken}`, close: () => closeAll(udp, tcp, connections) };
    } catch (thrown) {
      tcp.close();
      if (codeOf(thrown) !== "EADDRINUSE" || tries >= PORT_TRIES) throw thrown;
    }
  }
}

async function bindUdp(handler: DnsHandler, host: string, port: number): Promise<Socket> {
  const socket = createSocket("udp4");
  socket.on("message", (query, peer) => {
    for (const message of respond(handler, query, "udp")) socket.send(message, peer.port, peer.address);
  });
  socket.bind(port, host);
  await once(socket, "listening");
  return socket;
}

function serveConnection(socket: TcpSocket, handler: DnsHandler, connections: Set<TcpSocket>): void {
  connections.add(socket);
  let received = Buffer.alloc(0);
  socket.on("close", () => connections.delete(socket));
  // A client that goes away is its own affair.
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
      const end = 2 + received.readUInt16BE(0);
      for (const message of respond(handler, received.subarray(2, end), "tcp")) {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(message.length);
        socket.write(Buffer.concat([length, message]));
      }
      received = received.subarray(end);
    }
  });
}

function respond(handler: DnsHandler, query: Buffer, transport: "udp" | "tcp"): Buffer[] {
  try {
    return handler(query, transport);
  } catch {
    // What is no query gets no answer.
    return [];
  }
}

async function closeAll(udp: Socket, tcp: Server, connections: ReadonlySet<TcpSocket>): Promise<void> {
  for (const connection of connections) connection.destroy();
  const closed = Promise.all([once(tcp, "close"), once(udp, "close")]);
  udp.close();
  tcp.close();
  await closed;
}
