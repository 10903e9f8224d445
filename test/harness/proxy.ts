import { once } from "node:events";
import { createServer, type IncomingMessage, request as plainRequest } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** An HTTP proxy on loopback that ends with its scope. */
export interface TestProxy extends AsyncDisposable {
  url: string;
  /** What it was asked to connect to, as `host:port`. */
  tunnels: string[];
  /** What it was asked to pass on, by absolute URL. */
  passed: string[];
}

export interface ProxyOptions {
  /** `user:password` that it wants (RFC 9110 section 11.7). */
  login?: string;
  /** Answers every CONNECT with this status instead of a tunnel. */
  refuses?: number;
  /** Names it makes no tunnel to, as `host:port`: it answers 403. */
  forbids?: readonly string[];
  /** Makes tunnels to port 443 only, and passes other requests on by their absolute URLs. */
  secureTunnelsOnly?: boolean;
  /** Where names lead that only the proxy knows: `host:port` by `host:port`. */
  names?: Readonly<Record<string, string>>;
}

/**
 * Starts a proxy that makes tunnels (CONNECT, RFC 9110 section 9.3.6), and nothing else unless `secureTunnelsOnly`
 * says so.
 */
export async function startProxy({
  login,
  refuses,
  forbids = [],
  names = {},
  secureTunnelsOnly = false,
}: ProxyOptions = {}): Promise<TestProxy> {
  const tunnels: string[] = [];
  const passed: string[] = [];
  const sockets = new Set<Socket>();
  const expected = login === undefined ? undefined : `Basic ${Buffer.from(login).toString("base64")}`;
  const wantsLogin = ({ headers }: IncomingMessage): boolean =>
    expected !== undefined && headers["proxy-authorization"] !== expected;
  const server = createServer((request, response) => {
    const { host, pathname, search } = URL.parse(request.url ?? "") ?? { host: "", pathname: "", search: "" };
    const authority = host.includes(":") ? host : `${host}:80`;
    passed.push(request.url ?? "");
    if (!secureTunnelsOnly || host !== request.headers.host) return void response.writeHead(405).end();
    if (wantsLogin(request)) return void response.writeHead(407).end();
    if (forbids.includes(authority)) return void response.writeHead(403).end();
    const { hostname, port } = new URL(`http://${names[authority] ?? authority}`);
    const { method = "GET", headers } = request;
    const path = `${pathname}${search}`;
    const onward = plainRequest({ hostname, port: port || 80, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on("error", () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on("connect", (request: IncomingMessage, client: Socket) => {
    const authority = request.url ?? "";
    tunnels.push(authority);
    client.on("error", () => client.destroy());
    if (wantsLogin(request)) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n");
      return;
    }
    const isForbidden = forbids.includes(authority) || (secureTunnelsOnly && !authority.endsWith(":443"));
    const status = isForbidden ? 403 : refuses;
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
    passed,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
