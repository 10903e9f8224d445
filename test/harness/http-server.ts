import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";

/** A server on loopback that ends with its scope (`await using`). */
export interface TestServer extends AsyncDisposable {
  /** Base URL without a trailing slash. */
  url: string;
  port: number;
  /** Every request line seen, as `GET /path`. */
  requests: string[];
  /** Connections accepted so far. */
  connections(): number;
}

/** Starts an HTTP server on a port of the system's choice. */
export async function startHttpServer(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    handler(request, response);
  });
  return listen(server, requests);
}

/** Starts a TCP server that answers in its own way, for responses no HTTP library would send. */
export async function startRawServer(onConnection: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    onConnection(socket);
  });
  return listen(server, [], () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function listen(
  server: Server | ReturnType<typeof createTcpServer>,
  requests: string[],
  onClose = () => {},
): Promise<TestServer> {
  let connections = 0;
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      onClose();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
