import { createHash, X509Certificate } from "node:crypto";
import { Socket } from "node:net";
import { checkServerIdentity, type PeerCertificate, rootCertificates, TLSSocket } from "node:tls";
import { buildConnector, type Dispatcher, Pool } from "undici";
import { privateKind } from "../../core/address.ts";
import type { Clock } from "../../core/clock.ts";
import type { NetworkSettings } from "../../core/network.ts";
import { plainThroughProxy } from "./absolute-form.ts";
import { privateAddressError, publicLookup } from "./public-lookup.ts";
import { pinnedTarget } from "./resolve.ts";
import { tunnelThrough } from "./tunnel.ts";
import { onFirstVersion, speakHttp10 } from "./wire.ts";

/** How the latest connection to an origin was made. Times in ms. */
export interface ConnectionInfo {
  remoteAddress?: string;
  /** DNS, TCP and TLS together. */
  connectMs: number;
  /** The parts of `connectMs`; absent where there was nothing to do. */
  dnsMs?: number;
  tcpMs?: number;
  tlsMs?: number;
  alpnProtocol?: string;
  /** Of the first answer, by its status line: `1.0`, `1.1`. */
  httpVersion?: string;
  tlsProtocol?: string;
  certificate?: PeerCertificate;
}

/** Pools of keep-alive connections, one per origin. */
export interface Connections {
  dispatcher(origin: string): Dispatcher;
  latest(origin: string): ConnectionInfo | undefined;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** Most connections to one origin. */
  connections: number;
  /** How connections are made, where that differs from the run's settings. */
  carriage?: Carriage;
  /** True when the caller ends exchanges that take too long itself, which saves two timers for each. */
  ownTimeouts?: boolean;
  /** Refuses hosts on private networks. Not behind a proxy, which looks names up itself. */
  publicOnly?: boolean;
}

/** Ways of connecting that single requests ask for. */
export interface Carriage {
  /** Certificates are not verified. */
  insecure?: boolean;
  /** The client's own certificate and key, PEM. */
  certificate?: Buffer;
  key?: Buffer;
  family?: 4 | 6;
  /** Base64 SHA-256 of public keys (RFC 7469 section 2.4), one of which the server's certificate must have. */
  pinnedKeys?: readonly string[];
  /** A Unix domain socket that is connected to instead of the host. */
  socketPath?: string;
  /** For making the connection, in ms. */
  timeoutMs?: number;
  /** Offers HTTP/2 in the TLS handshake. */
  http2?: boolean;
  /** Requests are HTTP/1.0. */
  http10?: boolean;
  /** A proxy is asked for what is not TLS by absolute URL alone, never for a tunnel. */
  absoluteForm?: boolean;
  /** The host and port to connect to instead of an origin's own. */
  target?: (hostname: string, port: string) => { hostname: string; port: string } | undefined;
}

/** Names and values of a header section may have at most this many bytes. */
const MAX_HEADER_BYTES = 128 * 1024;

/** Creates pools that honour the run's proxy, extra certificates and `resolve` map. */
export function createConnections(
  network: NetworkSettings,
  clock: Clock,
  { connections, ownTimeouts = false, publicOnly = false, carriage = {} }: ConnectionOptions,
): Connections {
  const dispatchers = new Map<string, Dispatcher>();
  const proxies = new Map<string, Pool>();
  const infos = new Map<string, ConnectionInfo>();
  const ca = network.ca === undefined ? {} : { ca: [...rootCertificates, network.ca] };
  const connector = buildConnector({
    timeout: carriage.timeoutMs ?? network.timeoutMs,
    ...ca,
    ...(publicOnly ? { lookup: publicLookup } : {}),
    ...socketOptions(carriage),
  });

  const open = (origin: string): Dispatcher => {
    const limits = {
      headersTimeout: ownTimeouts ? 0 : network.timeoutMs,
      bodyTimeout: ownTimeouts ? 0 : network.timeoutMs,
      // undici refuses a section that reaches its limit.
      maxHeaderSize: MAX_HEADER_BYTES + 1,
    };
    const http2 = carriage.http2 ? { allowH2: true } : {};
    const pool = { connections, pipelining: 1, ...http2, ...limits };
    if (network.proxy !== undefined && !bypassesProxy(new URL(origin).hostname, network.noProxy)) {
      const connect = tunnelThrough({
        proxy: network.proxy,
        timeoutMs: carriage.timeoutMs ?? network.timeoutMs,
        connector,
        ...ca,
      });
      const tunnels = new Pool(origin, { ...pool, connect: watched(origin, connect) });
      if (origin.startsWith("https:")) return tunnels;
      const { proxy } = network;
      return plainThroughProxy(origin, proxy, {
        tunnels,
        direct: () => toProxy(origin, proxy, pool, ca),
        absoluteOnly: carriage.absoluteForm === true,
      });
    }
    const connect: buildConnector.connector = (options, callback) => {
      const { hostname, protocol } = options;
      const port = options.port ?? "";
      const target =
        carriage.target?.(hostname, port || (protocol === "https:" ? "443" : "80")) ??
        pinnedTarget(network.resolve, hostname, port, protocol);
      if (publicOnly && privateKind(target?.hostname ?? hostname)) {
        callback(privateAddressError(hostname, target?.hostname ?? hostname), null);
        return undefined;
      }
      return connector({ ...options, ...target }, callback);
    };
    return new Pool(origin, { ...pool, connect: watched(origin, connect) });
  };

  /** Connections to the proxy, for requests to one origin that it makes no tunnel to. */
  const toProxy = (origin: string, proxy: string, pool: Pool.Options, trusted: { ca?: string[] }): Pool => {
    let opened = proxies.get(origin);
    if (!opened) {
      const connect = buildConnector({ timeout: carriage.timeoutMs ?? network.timeoutMs, ...trusted });
      opened = new Pool(new URL(proxy).origin, { ...pool, connect: watched(origin, connect) });
      proxies.set(origin, opened);
    }
    return opened;
  };

  /** The same connector; what it does is noted, and its connections speak as the request wishes. */
  const watched =
    (origin: string, connectTo: buildConnector.connector): buildConnector.connector =>
    (options, callback) => {
      const started = clock.monotonic();
      const passed: { dns?: number; tcp?: number } = {};
      const socket: unknown = connectTo(options, (...result) => {
        const [error, connected] = result;
        if (!error) {
          const ended = clock.monotonic();
          const info: ConnectionInfo = {
            ...describe(connected, ended - started),
            ...phases(passed, started, connected instanceof TLSSocket ? ended : undefined),
          };
          infos.set(origin, info);
          if (info.alpnProtocol !== "h2") {
            onFirstVersion(connected, (version) => {
              info.httpVersion = version;
            });
            if (carriage.http10) speakHttp10(connected);
          }
        }
        callback(...result);
      });
      // undici's types do not say so, but a connector gives the socket at once, before its events.
      if (socket instanceof Socket) {
        socket.once("lookup", () => {
          passed.dns = clock.monotonic();
        });
        socket.once("connect", () => {
          passed.tcp = clock.monotonic();
        });
      }
    };

  return {
    dispatcher(origin) {
      let dispatcher = dispatchers.get(origin);
      if (!dispatcher) {
        dispatcher = open(origin);
        dispatchers.set(origin, dispatcher);
      }
      return dispatcher;
    },
    latest: (origin) => infos.get(origin),
    async close() {
      const all = [...dispatchers.values(), ...proxies.values()];
      await Promise.all(all.map((dispatcher) => dispatcher.destroy()));
      dispatchers.clear();
      proxies.clear();
    },
  };
}

function phases(
  { dns, tcp }: { dns?: number; tcp?: number },
  started: number,
  tlsEnded: number | undefined,
): Pick<ConnectionInfo, "dnsMs" | "tcpMs" | "tlsMs"> {
  return {
    ...(dns === undefined ? {} : { dnsMs: dns - started }),
    ...(tcp === undefined ? {} : { tcpMs: tcp - (dns ?? started) }),
    ...(tcp === undefined || tlsEnded === undefined ? {} : { tlsMs: tlsEnded - tcp }),
  };
}

function pinProblem(host: string, peer: PeerCertificate, pinnedKeys: readonly string[]): Error | undefined {
  const key = new X509Certificate(peer.raw).publicKey.export({ type: "spki", format: "der" });
  const pin = createHash("sha256").update(key).digest("base64");
  if (pinnedKeys.includes(pin)) return checkServerIdentity(host, peer);
  return Object.assign(new Error("the server has another public key"), { code: "CERT_PIN_MISMATCH" });
}

function socketOptions(carriage: Carriage): buildConnector.BuildOptions {
  const { insecure, certificate, key, family, socketPath, http2, pinnedKeys } = carriage;
  return {
    ...(pinnedKeys ? { checkServerIdentity: (host, peer) => pinProblem(host, peer, pinnedKeys) } : {}),
    ...(insecure ? { rejectUnauthorized: false } : {}),
    ...(certificate ? { cert: certificate } : {}),
    ...(key ? { key } : {}),
    ...(family ? { family } : {}),
    ...(socketPath === undefined ? {} : { socketPath }),
    ...(http2 ? { allowH2: true } : {}),
  };
}

function describe(socket: Parameters<buildConnector.Callback>[1], connectMs: number): ConnectionInfo {
  const address = socket?.remoteAddress;
  const info: ConnectionInfo = { connectMs, ...(address === undefined ? {} : { remoteAddress: address }) };
  if (!(socket instanceof TLSSocket)) return info;
  const protocol = socket.getProtocol();
  return {
    ...info,
    ...(socket.alpnProtocol ? { alpnProtocol: socket.alpnProtocol } : {}),
    ...(protocol ? { tlsProtocol: protocol } : {}),
    certificate: socket.getPeerCertificate(true),
  };
}

/** Whether `host` is listed in a NO_PROXY value: names match themselves and their subdomains, `*` matches all. */
export function bypassesProxy(host: string, noProxy: string | undefined): boolean {
  const entries = (noProxy ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "");
  const name = host.toLowerCase();
  return entries.some((entry) => {
    const bare = entry.replace(/^\*?\./, "").replace(/:\d+$/, "");
    return entry === "*" || name === bare || name.endsWith(`.${bare}`);
  });
}
