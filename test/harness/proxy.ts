import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** An HTTP proxy on loopback that ends with its scope. */
export interface TestProxy extends AsyncDisposable {
  url: string;
  /** What it was asked to connect to, as `host:port`. */
  tunnels: string[];
}

export interface ProxyOptions {
  /** `user:password` that it wants (RFC 9110 section 11.7). */
  login?: string;
  /** Answers every CONNECT with this status instead of a tunnel. */
  refuses?: number;
  /** Names it makes no tunnel to, as `host:port`: it answers 403. */
  forbids?: readonly string[];
  /** Where names lead that only the proxy knows: `host:port` by `host:port`. */
  names?: Readonly<Record<string, string>>;
}

/** Starts a proxy that makes tunnels (CONNECT, RFC 9110 section 9.3.6), and nothing else. */
export async function startProxy({
  login,
  refuses,
  forbids = [],
  names = {},
}: ProxyOptions = {}): Promise<TestProxy> {
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => void response.writeHead(405).end());
  server.on("connect", (request: IncomingMessage, client: Socket) => {
    const authority = request.url ?? "";
    tunnels.push(authority);
    client.on("error", () => client.destroy());
    const expected = login === undefined ? undefined : `Basic ${Buffer.from(login).toString("base64")}`;
    if (expected !== undefined && request.headers["proxy-authorization"] !== expected) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n");
      return;
    }
    const status = forbids.includes(authority) ? 403 : refuses;
    if (status !== undefined) {
      client.end(`HTTP/1.1 ${status} Refused\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${names[authority] ?? authority}`);
    const target = connect(Number(port || 80), hostname, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.pipe(client).pipe(target);
    });
    sockets.add(target);
    target.on("error", () => client.destroy());
  });
  server.on("connection", (socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://${login === undefined ? "" : `${login}@`}127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
