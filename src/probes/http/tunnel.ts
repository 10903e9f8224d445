import type { Socket } from "node:net";
import type { buildConnector } from "undici";

/** How a proxy is asked for a tunnel. */
export interface TunnelOptions {
  /** URL of the proxy; may hold its user name and password. */
  proxy: string;
  /** Certificates trusted for a proxy that is itself reached over TLS. */
  ca?: string[];
  /** For the tunnel to be there, in ms. */
  timeoutMs: number;
  /** Makes the TLS connection inside the tunnel. */
  connector: buildConnector.connector;
}

/**
 * Connects through a proxy (CONNECT, RFC 9110 section 9.3.6). undici's own agent waits for ever for a proxy that
 * takes the connection and says nothing, and asks again without end one that closes it.
 */
export function tunnelThrough({ proxy, ca, timeoutMs, connector }: TunnelOptions): buildConnector.connector {
  const url = new URL(proxy);
  const { protocol, hostname, port } = url;
  const isSecure = protocol === "https:";
  // Only here: a run without a proxy does without the megabytes they take.
  const { request } = process.getBuiltinModule(isSecure ? "node:https" : "node:http");
  const credentials = proxyCredentials(url);
  return (target, callback) => {
    const authority = `${target.hostname}:${target.port || (target.protocol === "https:" ? 443 : 80)}`;
    const asked = request({
      host: hostname.replace(/^\[|\]$/g, ""),
      port: port || (isSecure ? 443 : 80),
      method: "CONNECT",
      path: authority,
      headers: { host: authority, ...credentials },
      agent: false,
      ...(ca ? { ca } : {}),
    });
    const timer = setTimeout(() => asked.destroy(timeoutError(timeoutMs)), timeoutMs);
    asked.once("error", (error) => {
      clearTimeout(timer);
      callback(error, null);
    });
    asked.once("connect", ({ statusCode = 0 }, socket: Socket, early: Buffer) => {
      clearTimeout(timer);
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        callback(proxyRefusal(statusCode), null);
        return;
      }
      if (early.length > 0) socket.unshift(early);
      if (target.protocol === "https:") connector({ ...target, httpSocket: socket }, callback);
      else callback(null, socket);
    });
    asked.end();
  };
}

/**
 * The field that the user name and password in a proxy's URL stand for (RFC 9110 section 11.7.2); none without them.
 */
export function proxyCredentials({ username, password }: URL): Record<string, string> {
  if (username === "") return {};
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` };
}

function timeoutError(afterMs: number): Error {
  return new DOMException(`the proxy opened no tunnel within ${afterMs} ms`, "TimeoutError");
}

/** What is said of a proxy that does not pass a request on: code `PROXY_ANSWERED_<status>`. */
export function proxyRefusal(status: number): Error {
  return Object.assign(new Error(`the proxy returned ${status}`), { code: `PROXY_ANSWERED_${status}` });
}
